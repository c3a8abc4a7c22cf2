/** "The parcel is lost. We have found it": where the noun goes, the pronoun behind it gives way to the noun. */
import type { Edit, Fix } from '../finding';
import { inflections, languages } from '../languages';
import { caseBits, Grammar, numberBits } from '../languages/grammar';
import { type Case, withCapitals } from '../languages/inflection';
import type { Template } from '../template';
import type { Block, Token } from '../text/text';
import { blockOf } from '../where';

/** A fix that leaves no pronoun behind without its noun; where it cannot be told which noun that was, the fix as it is. */
export function namedAgain(template: Template, fix: Fix): Fix {
  const added = fix.edits.flatMap((edit) =>
    isMuch(template, edit) ? (nounsBehind(template, fix.edits, edit) ?? []) : [],
  );
  const [one, other] = added;
  const own = one && other && one.text === '' ? [one, other] : one ? [one] : [];
  if (!one || fix.edits.some(({ start, end }) => own.some((put) => start <= put.end && put.start <= end))) return fix;
  return { ...fix, edits: [...fix.edits, ...own].sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** More than a word goes: a capital letter or a better word take no noun away. */
function isMuch({ text }: Template, { start, end, text: put }: Edit): boolean {
  const isWord = (words: string) => !/\S\s+\S/.test(words);
  return !isWord(text.slice(start, end)) && (put.length < 2 || !isWord(put));
}

/** The word stands in what takes the place of it, too. */
function says({ text }: Edit, word: string): boolean {
  return text.toLowerCase().replaceAll('ё', 'е').includes(word);
}

/** The first pronoun behind what goes, in what is left of its sentence or in the next one, if its noun goes. */
function nounsBehind(template: Template, edits: readonly Edit[], edit: Edit): Edit[] | null {
  const block = blockOf(template, edit);
  // A language without genders does not tell which noun it was.
  if (!block || block.language === 'und' || languages[block.language].wordOrder !== 'free') return null;
  const startOf = (index: number) => block.start + block.tokens[index]!.start;
  const isGone = (index: number) => {
    const end = block.start + block.tokens[index]!.end;
    return edits.some((one) => one.start <= startOf(index) && end <= one.end && !says(one, block.tokens[index]!.norm));
  };
  const from = block.tokens.findIndex((_, index) => startOf(index) >= edit.end);
  if (from < 0) return null;
  const opens = from === 0 || block.sentenceOf[from] !== block.sentenceOf[from - 1];
  const until = block.sentences[block.sentenceOf[from]! + (opens ? 0 : 1)] ?? block.sentences.at(-1)!;
  for (let index = from; index <= until.last; index++) {
    const pronoun = pronounAt(block, index);
    const owner = pronoun || isGone(index) ? null : ownerOf(block, index, isGone);
    if (owner) return owner;
    if (!pronoun || isGone(index)) continue;
    const isMeant = ({ grammar }: Reading) => Boolean(grammar & Grammar.noun && agrees(grammar, pronoun.wanted));
    const earliest = block.sentences[Math.max(0, block.sentenceOf[from]! - 2)]!.first;
    const found: { at: number; reading: Reading }[] = [];
    for (let at = earliest; at < index; at++) {
      const token = block.tokens[at]!;
      if (token.kind !== 'word' || vague.has(token.norm)) continue;
      // Somebody who is named there still may be meant.
      const isName = token.capital && block.sentences[block.sentenceOf[at]!]!.first !== at;
      if (isName && !isGone(at)) return null;
      const readings = languages[block.language].analyse(token.norm);
      const reading = readings.find(isMeant);
      // "Онлайн-чат": a noun that the lexicon does not know may be meant.
      const mayBe = ({ grammar }: Reading) =>
        Boolean(grammar & Grammar.noun && grammar & Grammar.guessed && grammar & pronoun.wanted & ~numberBits);
      if (!reading && token.norm.includes('-') && !isGone(at) && readings.some(mayBe)) return null;
      if (!reading) continue;
      if (!isGone(at)) return null;
      found.push({ at, reading });
    }
    const subjects = found.filter(({ reading }) => reading.grammar & Grammar.nominative);
    const able = subjects.length ? subjects : found;
    const isOne = new Set(able.map(({ reading }) => reading.lemma)).size === 1;
    // Of several it is the one of which the sentence speaks.
    const meant = isOne ? able.at(-1) : able.find(({ at }) => block.sentences[block.sentenceOf[at]!]!.first === at);
    if (!meant) return null;
    const { reading } = meant;
    const number = reading.grammar & Grammar.plural && pronoun.wanted & Grammar.plural ? 'plural' : 'singular';
    const form = inflections[block.language].noun(reading.lemma, pronoun.case, number);
    const written = block.tokens[meant.at]!;
    const noun = form && withYo(form, template.text.slice(block.start + written.start, block.start + written.end));
    const token = block.tokens[index]!;
    const [start, end] = [block.start + token.start, block.start + token.end];
    if (!noun) return null;
    if (pronoun.isAdjective) return [{ start: end, end, text: ` ${noun}` }];
    return [{ start, end, text: withCapitals(noun, template.text.slice(start, end)) }];
  }
  return null;
}

/** "По вине провайдера. Обратитесь в | его | отдел": "в отдел | провайдера", if that is the nearest that it can be. */
function ownerOf(block: Block, index: number, isGone: (at: number) => boolean): Edit[] | null {
  const wanted = owners.get(block.tokens[index]!.norm);
  const { first } = block.sentences[block.sentenceOf[index]!]!;
  if (wanted === undefined || index === first || block.language !== 'ru') return null;
  const read = (at: number) => (block.tokens[at]?.kind === 'word' ? languages.ru.analyse(block.tokens[at]!.norm) : []);
  const is = (at: number, bits: number) => read(at).some(({ grammar }) => grammar & bits && grammar & caseBits);
  let head = index + 1;
  while (is(head, Grammar.adjective) && !is(head, Grammar.noun)) head++;
  // "Его отдел поддержки": behind what hangs on the noun it would belong to that.
  const isGenitive = read(head + 1).some(({ grammar }) => grammar & Grammar.noun && grammar & Grammar.genitive);
  if (!is(head, Grammar.noun) || isGenitive) return null;
  for (let at = index - 1; at >= 0 && block.sentenceOf[at]! >= block.sentenceOf[index]! - 1; at--) {
    const token = block.tokens[at]!;
    const reading = vague.has(token.norm)
      ? undefined
      : read(at).find(({ grammar }) => Boolean(grammar & Grammar.noun && agrees(grammar, wanted)));
    if (!reading) continue;
    const number = wanted & Grammar.plural ? 'plural' : 'singular';
    const noun = isGone(at) ? inflections.ru.noun(reading.lemma, 'genitive', number) : null;
    if (!noun) return null;
    const from = block.start + block.tokens[index]!.start;
    const end = block.start + block.tokens[head]!.end;
    const next = block.start + block.tokens[index + 1]!.start;
    return [
      { start: from, end: next, text: '' },
      { start: end, end, text: ` ${noun}` },
    ];
  }
  return null;
}

const owners: ReadonlyMap<string, number> = new Map([
  ['его', Grammar.masculine | Grammar.neuter | Grammar.singular],
  ['ее', Grammar.feminine | Grammar.singular],
  ['её', Grammar.feminine | Grammar.singular],
  ['их', Grammar.plural],
]);

/** The writer who writes ё goes on doing so. */
function withYo(form: string, word: string): string {
  const yo = word.toLowerCase().indexOf('ё');
  return yo >= 0 && form[yo] === 'е' ? `${form.slice(0, yo)}ё${form.slice(yo + 1)}` : form;
}

type Reading = ReturnType<(typeof languages)['ru']['analyse']>[number];

interface Pronoun {
  /** Gender and number of its noun. */
  readonly wanted: number;
  readonly case: Case;
  /** "Новый отправим": the noun follows it. */
  readonly isAdjective?: boolean;
}

function agrees(grammar: number, wanted: number): boolean {
  if (wanted & Grammar.plural) return Boolean(grammar & Grammar.plural);
  return Boolean(grammar & Grammar.singular && grammar & wanted & ~numberBits && !(grammar & Grammar.guessed));
}

/** A pronoun whose case is plain; not one that tells whose something is. */
function pronounAt(block: Block, index: number): Pronoun | null {
  const token = block.tokens[index]!;
  if (token.kind !== 'word') return null;
  const next = block.tokens[index + 1];
  const known = pronouns.get(token.norm);
  if (known && isAlone(block, next, known)) return known;
  const before = block.tokens[index - 1]?.norm ?? '';
  const [, wanted] = [...afterPreposition].find(([words]) => words.test(token.norm)) ?? [];
  const [, itsCase] = [...casesBehind].find(([words]) => words.has(before)) ?? [];
  return wanted && itsCase ? { wanted, case: itsCase } : null;
}

/** "Его" before a noun tells whose it is, "новый" before one has it. */
function isAlone({ language }: Block, next: Token | undefined, { case: itsCase, isAdjective }: Pronoun): boolean {
  if (language === 'und' || (itsCase === 'nominative' && !isAdjective)) return true;
  if (next?.kind !== 'word') return !isAdjective;
  if (/^(?:я|мы|ты|вы)$/u.test(next.norm)) return !isAdjective;
  const readings = languages[language].analyse(next.norm);
  const isNamed = readings.some(({ grammar }) => grammar & (Grammar.noun | Grammar.adjective) && grammar & caseBits);
  return !isNamed && (!isAdjective || readings.some(({ grammar }) => grammar & Grammar.verb));
}

const { singular, plural, masculine, feminine, neuter } = Grammar;
const he = masculine | neuter | singular;
const she = feminine | singular;

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['он', { wanted: masculine | singular, case: 'nominative' }],
  ['оно', { wanted: neuter | singular, case: 'nominative' }],
  ['она', { wanted: she, case: 'nominative' }],
  ['они', { wanted: plural, case: 'nominative' }],
  ['его', { wanted: he, case: 'accusative' }],
  ['ее', { wanted: she, case: 'accusative' }],
  ['их', { wanted: plural, case: 'accusative' }],
  ['новый', { wanted: masculine | singular, case: 'nominative', isAdjective: true }],
  ['новая', { wanted: she, case: 'nominative', isAdjective: true }],
  ['новую', { wanted: she, case: 'accusative', isAdjective: true }],
]);

const afterPreposition: ReadonlyMap<RegExp, number> = new Map([
  [/^(?:него|нему|ним|нем)$/, he],
  [/^(?:нее|ней)$/, she],
  [/^(?:них|ними)$/, plural],
]);

const casesBehind: ReadonlyMap<ReadonlySet<string>, Case> = new Map([
  [new Set('без для до от из у около после кроме'.split(' ')), 'genitive'],
  [new Set('к ко по'.split(' ')), 'dative'],
  [new Set('через про'.split(' ')), 'accusative'],
  [new Set('с со над под перед'.split(' ')), 'instrumental'],
  [new Set('в во на о об'.split(' ')), 'prepositional'],
]);

/** What no pronoun speaks of. */
const vague: ReadonlySet<string> = new Set(
  'это вина вине вину виной раз дело деле связи случае будущее время время причина причине ошибка ошибке ошибкой ошибки невнимательность невнимательности невнимательностью внимательность день утро вечер этап этапе этапа пустяк мелочь ерунда беда безделица'.split(
    ' ',
  ),
);
