/** A sentence told of another department, told of us: "Отдел сетей проверил" -> "Мы проверили". */
import type { Edit } from '../finding';
import { inflections, languages, wordings } from '../languages';
import { caseBits, Grammar, genderBits, numberBits, type WordReading } from '../languages/grammar';
import type { Language } from '../languages/language';
import { overlaps, type Span } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block, Token } from '../text/text';
import { sameSentence, troublesOf } from '../where';
import { deleteSpan, replaceSpan, withCapital } from './seam';

/**
 * The mention becomes "мы"/"we" and every verb of that subject turns with it. Null when unsure: when the mention is no
 * subject, when somebody else could be the subject of a verb, or when a verb's form is unknown.
 */
export function turnToWe(
  template: Template,
  reading: Pick<Reading, 'language'>,
  block: Block,
  sentence: number,
  mention: Span,
): Edit[] | null {
  const found = block.sentences[sentence];
  const tokens = tokensOf(block, mention);
  if (!found || !tokens || tokens.first < found.first || tokens.last > found.last) return null;
  if (pointsBack(block, sentence + 1) || pointsOn(block, tokens.last + 1, found.last)) return null;
  // "Our supplier is sending a smaller one": to us, and "we are sending" would promise it to the reader.
  const { text } = template;
  if (sends.test(text.slice(mention.start, mention.end + 40))) return null;
  const turn = turns[reading.language];
  return turn(new Words(template, block, reading.language), { first: found.first, last: found.last }, tokens);
}

const sends =
  /\b(?:suppliers?|manufacturers?|vendors?|wholesalers?|factory|publishers?|makers?)(?: (?:is|are|has|have|will|now|currently|already|just|be|going to))* (?:sen(?:ds?|t|ding)|ship(?:s|ped|ping)?|deliver(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|dispatch(?:es|ed|ing)?|post(?:s|ed|ing)?) (?:an?|the|your|you|us|another|it|them|new|more)\b/i;

/** Subject and verb agree in every language in its own way. */
const turns: Readonly<Record<Language, (words: Words, sentence: Range, mention: Range) => Edit[] | null>> = {
  ru: (words, sentence, mention) => turnRussian(words, sentence, mention),
  en: (words, sentence, mention) => turnEnglish(words, sentence, mention),
};

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The words of a block as the turning looks at them. */
class Words {
  private readonly known = new Map<number, readonly WordReading[]>();

  constructor(
    readonly template: Template,
    readonly block: Block,
    readonly language: Language,
  ) {}

  at(index: number): Token | undefined {
    return this.block.tokens[index];
  }

  norm(index: number): string {
    return this.block.tokens[index]?.norm ?? '';
  }

  is(index: number, words: ReadonlySet<string>): boolean {
    return words.has(this.norm(index));
  }

  readings(index: number): readonly WordReading[] {
    const token = this.block.tokens[index];
    if (token?.kind !== 'word') return [];
    let readings = this.known.get(index);
    if (!readings) {
      readings = languages[this.language].analyse(token.norm);
      this.known.set(index, readings);
    }
    return readings;
  }

  can(index: number, bits: number, without = 0): boolean {
    return this.readings(index).some(({ grammar }) => (grammar & bits) === bits && !(grammar & without));
  }

  source(index: number): string {
    const { start, end } = this.block.tokens[index]!;
    return this.template.text.slice(this.block.start + start, this.block.start + end);
  }

  span(first: number, last: number): Span {
    return {
      start: this.block.start + this.block.tokens[first]!.start,
      end: this.block.start + this.block.tokens[last]!.end,
    };
  }

  /** A mark between clauses, or a conjunction that joins two predicates. */
  isBoundary(index: number, joins: ReadonlySet<string>): boolean {
    const token = this.block.tokens[index];
    if (!token) return true;
    return token.kind === 'punctuation' ? /^[,;:—–(]/.test(token.norm) : joins.has(token.norm);
  }
}

function tokensOf(block: Block, span: Span): Range | null {
  let first = -1;
  let last = -1;
  block.tokens.forEach((token, index) => {
    if (block.start + token.start >= span.end || block.start + token.end <= span.start) return;
    if (first < 0) first = index;
    last = index;
  });
  return first < 0 ? null : { first, last };
}

/** "Они закончат" after "Мы проверили" would speak of nobody. */
function pointsBack(block: Block, sentence: number): boolean {
  const next = block.sentences[sentence];
  if (!next) return false;
  for (let index = next.first; index <= Math.min(next.last, next.first + 2); index++)
    if (pronounsOfThird.has(block.tokens[index]!.norm)) return true;
  return false;
}

/** "Изучает служба, её вывод придёт": whose it is would be left open. */
function pointsOn(block: Block, first: number, last: number): boolean {
  const parts = (index: number) => /^[,;:—–]$/.test(block.tokens[index]?.norm ?? '');
  for (let index = first; index <= last; index++)
    if (possessives.has(block.tokens[index]!.norm) && index - 2 >= first - 1 && (parts(index - 1) || parts(index - 2)))
      if (!hasOther(block, first, index)) return true;
  return false;
}

/** "Отдел проверил доверенность: продлевать её не нужно": another thing that the pronoun stands for, and it owns nothing. */
function hasOther({ language, tokens }: Block, first: number, pronoun: number): boolean {
  const wanted = objects.get(tokens[pronoun]!.norm);
  if (language === 'und' || wanted === undefined) return false;
  const readings = (index: number) =>
    tokens[index]?.kind === 'word' ? languages[language].analyse(tokens[index].norm) : [];
  const owns = readings(pronoun + 1).some(({ grammar }) => grammar & (Grammar.noun | Grammar.adjective));
  const named = tokens.slice(first, pronoun).flatMap((_, at) => readings(first + at));
  return !owns && named.some(({ grammar }) => grammar & Grammar.noun && (grammar & wanted) === wanted);
}

const objects: ReadonlyMap<string, number> = new Map([
  ['её', Grammar.feminine | Grammar.singular],
  ['ее', Grammar.feminine | Grammar.singular],
  ['его', Grammar.masculine | Grammar.singular],
  ['их', Grammar.plural],
]);

const possessives: ReadonlySet<string> = new Set('его её ее их its their'.split(' '));

const pronounsOfThird: ReadonlySet<string> = new Set(
  'он она они его её ее их ему ей им ими he she they their them his her'.split(' '),
);

function finish(words: Words, subject: Range, turned: ReadonlyMap<number, string>): Edit[] | null {
  const { we } = wordings[words.language];
  const edits =
    inFront(words, subject, turned, we) ?? replaceSpan(words.template, words.span(subject.first, subject.last), we);
  if (!edits) return null;
  for (const [index, text] of turned) {
    if (text === words.source(index)) continue;
    const span = words.span(index, index);
    edits.push({ ...span, text });
  }
  edits.sort((a, b) => a.start - b.start);
  return edits.every((edit, index) => index === 0 || edits[index - 1]!.end <= edit.start) ? edits : null;
}

/** "Деньги вам переведёт | финансовый отдел | до 3 декабря": "деньги мы вам переведём до 3 декабря". */
function inFront(words: Words, subject: Range, turned: ReadonlyMap<number, string>, we: string): Edit[] | null {
  let first = subject.first - 1;
  if (words.language !== 'ru' || !turned.has(first)) return null;
  const next = words.at(subject.last + 1);
  const isEnd = !next || /^[.!?…]/.test(next.norm) || next.kind === 'break';
  if (isEnd && !/^(?:вам|вас)$/u.test(words.norm(first - 1))) return null;
  const before = /^(?:вам|вас|уже|сейчас|скоро|ещё|еще)$/u;
  while (before.test(words.norm(first - 1))) first--;
  const opens = words.block.sentences[words.block.sentenceOf[first]!]!.first === first;
  const at = words.span(first, first).start;
  if (opens || words.at(first - 1)?.kind === 'break') return null;
  const { start, end } = words.span(subject.first, subject.last);
  return [
    { start: at, end: at, text: `${we} ` },
    { start: start - 1, end, text: '' },
  ];
}

// Russian.

const russianJoins: ReadonlySet<string> = new Set('и а но или либо да однако поэтому затем'.split(' '));
/** People of a unit, who stand before its name in the genitive: "специалисты отдела сетей". */
const crew: ReadonlySet<string> = new Set(
  'специалист специалисты коллеги коллега инженер инженеры сотрудник сотрудники мастер мастера менеджер менеджеры техники техник администраторы администратор дежурный дежурные бригада команда группа ребята люди разработчики операторы'.split(
    ' ',
  ),
);
/** "Отдел сетей сообщил нам" cannot be told of us. */
const ourselves: ReadonlySet<string> = new Set('мы я нам нас нами мне меня'.split(' '));
/** Their subject may look like an object, but they have none: "интернет снова работает". */
const intransitive: ReadonlySet<string> = new Set(
  'работать заработать быть появиться прийти пропасть пропадать стоять остаться вернуться упасть'.split(' '),
);
const russianModifiers: ReadonlySet<string> = new Set('наш наша наше наши мой моя мои'.split(' '));
const anaphoric: ReadonlySet<string> = new Set(
  'он она оно они который которая которое которые сам сама само сами'.split(' '),
);
const russianPrepositions: ReadonlySet<string> = new Set(
  'в во на с со у от к ко по о об обо за из изо через при для до без под над перед между про ради вместе'.split(' '),
);

function turnRussian(words: Words, sentence: Range, mention: Range): Edit[] | null {
  const subject = russianSubject(words, sentence, mention);
  if (!subject) return byAgent(words, mention, Grammar.instrumental);
  for (let index = sentence.first; index <= sentence.last; index++) {
    if (index >= subject.first && index <= subject.last) continue;
    if (words.is(index, ourselves)) return null;
    if (words.is(index, anaphoric) && !isAnother(words, sentence, subject, index)) return null;
  }
  const { bits } = subject;
  const turned = new Map<number, string>();
  for (let index = sentence.first; index <= sentence.last; index++) {
    if (index >= subject.first && index <= subject.last) continue;
    if (!isRussianPredicate(words, index)) continue;
    if (!agreesInRussian(words, index, bits)) {
      // A verb of our subject that does not agree is one that we misread.
      if (segmentOf(words, sentence, index) === segmentOf(words, sentence, subject.first)) return null;
      continue;
    }
    const own = ownSubject(words, sentence, subject, index);
    if (own === 'unsure') return null;
    if (own === 'other') continue;
    // "Завод прислал прошивку": what came to us we have got.
    const isToUs = isSent(words, sentence, index);
    if (isToUs && !/л[аио]?$/u.test(words.norm(index))) return null;
    const form = isToUs ? 'получили' : inflections.ru.verbForWe(words.source(index));
    if (form === null) return null;
    turned.set(index, form);
  }
  if (turned.size === 0) return null;
  return (
    goingOn(words, sentence, subject, turned) ??
    beforeVerb(words, sentence, subject, turned) ??
    finish(words, subject, turned)
  );
}

function isSent(words: Words, sentence: Range, verb: number): boolean {
  if (!/^присла(?:л[аио]?)$|^пришл[её]т$|^пришлют$|^предостави(?:л[аио]?)$/u.test(words.norm(verb))) return false;
  for (let index = sentence.first; index <= sentence.last; index++)
    if (/^(?:вам|вас|вами|ваш\p{L}*|тебе|тво\p{L}+)$/u.test(words.norm(index))) return false;
  return true;
}

/** "Карту делают наши мастера, она будет завтра": a pronoun that our subject cannot be, and another noun can. */
function isAnother(words: Words, sentence: Range, subject: Range & { bits: number }, index: number): boolean {
  const wanted = pronounBits.get(words.norm(index));
  if (wanted === undefined || !subject.bits || (subject.bits & wanted) === wanted) return false;
  for (let at = sentence.first; at < index; at++)
    if ((at < subject.first || at > subject.last) && words.can(at, Grammar.noun | wanted)) return true;
  return false;
}

const pronounBits: ReadonlyMap<string, number> = new Map([
  ['он', Grammar.masculine | Grammar.singular],
  ['она', Grammar.feminine | Grammar.singular],
  ['оно', Grammar.neuter | Grammar.singular],
  ['они', Grammar.plural],
]);

/** "Перезапустили службу, инженеры изучают журнал": in a row of verbs that are ours already "мы" is left out. */
function goingOn(words: Words, sentence: Range, subject: Range, turned: ReadonlyMap<number, string>): Edit[] | null {
  const verb = subject.last + 1;
  const opens = words.norm(subject.first - 1) === ',' && turned.has(verb);
  let ours = false;
  for (let index = sentence.first; opens && index < subject.first; index++) {
    if (isNominative(words, index) && !words.can(index, Grammar.accusative)) return null;
    if (words.can(index, Grammar.verb | Grammar.first | Grammar.plural)) ours = true;
    else if (index === sentence.first && words.can(index, Grammar.verb | Grammar.past | Grammar.plural)) ours = true;
  }
  if (!ours) return null;
  const edits: Edit[] = [
    { start: words.span(subject.first, subject.last).start, end: words.span(verb, verb).start, text: '' },
  ];
  for (const [index, text] of turned)
    if (text !== words.source(index)) edits.push({ ...words.span(index, index), text });
  return edits.sort((a, b) => a.start - b.start);
}

/** "Работы выполнила бригада" -> "Мы выполнили работы": who stands at the end is what the sentence is about, and that we are not. */
function beforeVerb(words: Words, sentence: Range, subject: Range, turned: ReadonlyMap<number, string>): Edit[] | null {
  const verb = subject.first - 1;
  const form = turned.get(verb);
  const next = words.at(subject.last + 1);
  const ends = !next || subject.last >= sentence.last || next.kind === 'punctuation';
  if (form === undefined || !ends || turned.size !== 1) return null;
  // "…, настройку выполняет подрядчик": "настройку выполняем мы".
  if (segmentOf(words, sentence, verb) > sentence.first) return null;
  const { we } = wordings[words.language];
  const { start } = words.span(verb, verb);
  const { end } = words.span(subject.last, subject.last);
  const opening = words.span(sentence.first, sentence.first);
  const hasAdverb = /^(?:уже|ещё|еще|сейчас)$/.test(words.at(verb - 1)?.norm ?? '');
  // "Промокод вам продлит отдел": "промокод мы вам продлим".
  if (/^(?:вам|вас)$/u.test(words.norm(verb - 1))) return null;
  const isPhrase = isObject(words, sentence.first) && !hasAdverb;
  // "Данные сейчас проверяет служба": "данные мы сейчас проверяем".
  const adverb = hasAdverb && verb - 1 > sentence.first ? words.span(verb - 1, verb - 1) : null;
  if (adverb)
    return replaceSpan(words.template, { start: adverb.start, end }, `${we} ${words.source(verb - 1)} ${form}`);
  if (!isPhrase || start <= opening.end) return replaceSpan(words.template, { start, end }, `${we} ${form}`);
  const { text } = words.template;
  const capital = /^\p{Lu}/u.test(text.slice(opening.start, opening.end));
  const small = text.slice(opening.start, opening.start + 1).toLowerCase();
  return [
    {
      start: opening.start,
      end: opening.start + 1,
      text: `${capital ? withCapital(we) : we} ${form} ${small}`,
    },
    { start: start - 1, end, text: '' },
  ];
}

/** An object that a sentence opens with; no name, and nothing with a preposition. */
function isObject(words: Words, index: number): boolean {
  return (
    words.can(index, Grammar.accusative, Grammar.guessed) &&
    !words.can(index, Grammar.other) &&
    words.source(index).slice(1) === words.source(index).slice(1).toLowerCase()
  );
}

/** The noun phrase around the mention, if it can be the subject, with its number and gender; null if it is none. */
function russianSubject(words: Words, sentence: Range, mention: Range): (Range & { bits: number }) | null {
  let { first, last } = mention;
  // "специалисты отдела сетей", "коллеги из отдела сетей"
  const before = words.norm(first - 1) === 'из' ? first - 2 : first - 1;
  let head = headOf(words, first, last);
  if (before >= sentence.first && crew.has(words.norm(before))) {
    first = before;
    head = before;
  }
  while (
    first - 1 >= sentence.first &&
    (words.is(first - 1, russianModifiers) ||
      (words.at(first - 1)?.kind === 'word' && isAgreeingAdjective(words, first - 1, head)))
  )
    first--;
  // Genitives that belong to it: "отдел | сетей и связи" is left alone, "отдел | сетей" is one phrase.
  while (
    last + 1 <= sentence.last &&
    words.at(last + 1)?.kind === 'word' &&
    !words.at(last + 1)!.capital &&
    words
      .readings(last + 1)
      .every(({ grammar }) => grammar & (Grammar.noun | Grammar.adjective) && grammar & Grammar.genitive) &&
    !words.can(last + 1, Grammar.nominative)
  )
    last++;
  if (words.is(first - 1, russianPrepositions) && first - 1 >= sentence.first) return null;
  const next = words.at(last + 1);
  // An apposition, a list of subjects, or "отдел сетей и мы".
  if (next?.kind === 'punctuation' && /^[(«"—–]/.test(next.norm)) return null;
  if (next?.kind === 'punctuation' && next.norm === ',' && /^котор/.test(words.norm(last + 2))) return null;
  if (
    words.norm(last + 1) === 'и' &&
    words.can(last + 2, Grammar.noun | Grammar.nominative) &&
    !isRussianPredicate(words, last + 2)
  )
    return null;
  if (words.norm(first - 1) === 'и') return null;
  const nominative = words
    .readings(head)
    .filter(({ grammar }) => grammar & Grammar.noun && grammar & Grammar.nominative);
  const unknown = words.readings(head).every(({ grammar }) => grammar & Grammar.guessed) || words.at(head)?.shouting;
  if (!nominative.length && !unknown) return null;
  const said = nominative.map(
    ({ grammar }) =>
      grammar & (Grammar.singular | Grammar.plural | Grammar.masculine | Grammar.feminine | Grammar.neuter),
  );
  return { first, last, bits: said.length === 0 ? 0 : said.reduce((all, one) => all | one, 0) };
}

/** The first noun that can stand in the nominative; names in quotation marks stand behind it. */
function headOf(words: Words, first: number, last: number): number {
  for (let index = first; index <= last; index++) if (words.can(index, Grammar.noun | Grammar.nominative)) return index;
  return first;
}

function isAgreeingAdjective(words: Words, index: number, head: number): boolean {
  return (
    words.can(index, Grammar.adjective | Grammar.nominative) &&
    !words.can(index, Grammar.noun) &&
    words.readings(head).some(({ grammar }) => grammar & Grammar.nominative)
  );
}

function isRussianPredicate(words: Words, index: number): boolean {
  const readings = words.readings(index);
  const predicates = readings.filter(isPredicate);
  if (predicates.length === 0) return false;
  // "стали", "суда", "при": what is as likely a noun or a preposition is none, unless nothing else fits.
  return predicates.length === readings.length || !readings.some(({ grammar }) => grammar & Grammar.other);
}

function isPredicate({ grammar }: WordReading): boolean {
  if (grammar & Grammar.verb) return !(grammar & (Grammar.imperative | Grammar.first | Grammar.second));
  if (grammar & Grammar.shortParticiple) return true;
  return (
    Boolean(grammar & Grammar.adjective) &&
    !(grammar & caseBits) &&
    Boolean(grammar & (Grammar.singular | Grammar.plural))
  );
}

/** `bits` 0: nothing is known of the subject. */
function agreesInRussian(words: Words, index: number, bits: number): boolean {
  return words.readings(index).some((reading) => {
    if (!isPredicate(reading)) return false;
    if (bits === 0) return true;
    const { grammar } = reading;
    if (!(grammar & bits & numberBits)) return false;
    return !(grammar & genderBits) || Boolean(grammar & Grammar.plural) || Boolean(grammar & bits & genderBits);
  });
}

function segmentOf(words: Words, sentence: Range, index: number): number {
  let start = index;
  while (start > sentence.first && !words.isBoundary(start - 1, russianJoins)) start--;
  return start;
}

/** Whose verb this is: our subject's, somebody else's, or hard to tell. */
function ownSubject(words: Words, sentence: Range, subject: Range, verb: number): 'ours' | 'other' | 'unsure' {
  const start = segmentOf(words, sentence, verb);
  if (start <= subject.first && subject.first < verb) return 'ours';
  let end = verb;
  while (end < sentence.last && !words.isBoundary(end + 1, russianJoins)) end++;
  if (verb < subject.first && subject.last <= end) return 'ours';
  if (verb < subject.first) return 'other';
  if (words.norm(start) === 'что' && start === verb - 1) {
    const perfective = words.can(verb, Grammar.verb | Grammar.future);
    return perfective ? 'ours' : 'unsure';
  }
  for (let index = start; index < verb; index++) {
    if (words.is(index - 1, russianPrepositions)) continue;
    if (pronounBits.has(words.norm(index))) return 'other';
    // "…, прежняя действует до конца года": an adjective that stands for its noun.
    if (index === verb - 1 && isNounless(words, index) && agreesWith(words, index, verb)) return 'other';
    if (!isNominative(words, index) || !agreesWith(words, index, verb)) continue;
    // "ремонт завершит до 20:00": an object that stands first, or a subject?
    const clear = !words.can(index, Grammar.accusative) || words.readings(verb).some(standsAlone);
    return clear || russianSubjects.has(words.norm(index)) ? 'other' : 'unsure';
  }
  for (let index = verb + 1; index <= end; index++) {
    if (!isNominative(words, index) || !agreesWith(words, index, verb)) continue;
    // A feminine has an accusative of its own: a nominative after the verb is a subject.
    if (!words.can(index, Grammar.accusative)) return 'other';
    const reflexive = words.can(verb, Grammar.reflexive) || words.can(verb, Grammar.shortParticiple);
    if (reflexive) return start === verb ? 'other' : 'unsure';
  }
  return 'ours';
}

/** A verb without an object. */
function standsAlone({ grammar, lemma }: WordReading): boolean {
  return Boolean(grammar & (Grammar.reflexive | Grammar.shortParticiple)) || intransitive.has(lemma);
}

function isNounless(words: Words, index: number): boolean {
  return words.can(index, Grammar.adjective | Grammar.nominative) && !words.can(index, Grammar.other);
}

function isNominative(words: Words, index: number): boolean {
  return (
    (words.can(index, Grammar.nominative) && words.can(index, Grammar.noun | Grammar.nominative)) ||
    russianSubjects.has(words.norm(index))
  );
}

const russianSubjects: ReadonlySet<string> = new Set('это вы ты все всё кто'.split(' '));

function agreesWith(words: Words, noun: number, verb: number): boolean {
  if (russianSubjects.has(words.norm(noun))) return true;
  return words
    .readings(noun)
    .some(({ grammar }) =>
      grammar & Grammar.nominative ? agreesInRussian(words, verb, grammar & (numberBits | genderBits)) : false,
    );
}

/** "проверена отделом сетей", "checked by the network team": the doer of a passive goes, and the sentence stands. */
function byAgent(words: Words, mention: Range, bits: number): Edit[] | null {
  // "согласовано с отделом платежей"
  const first = /^со?$/.test(words.norm(mention.first - 1)) ? mention.first - 1 : mention.first;
  const isDoer = words.can(mention.first, Grammar.noun | bits) && !words.is(first - 1, russianPrepositions);
  const passive = words.can(first - 1, Grammar.shortParticiple);
  return isDoer && passive ? deleteSpan(words.template, words.span(first, mention.last)) : null;
}

// English.

const englishJoins: ReadonlySet<string> = new Set('and but or so then'.split(' '));
const determiners: ReadonlySet<string> = new Set('our the a an my their this'.split(' '));
const englishCrew: ReadonlySet<string> = new Set(
  'colleagues colleague engineers engineer team people specialists specialist staff members member technicians technician'.split(
    ' ',
  ),
);
const englishPrepositions: ReadonlySet<string> = new Set(
  'to with from by for of in at on via through about into than like between'.split(' '),
);
const crewPrepositions: ReadonlySet<string> = new Set('of from in at on'.split(' '));
const auxiliaries: ReadonlySet<string> = new Set(
  "is are was were has have had does do did will would can could should must may might 's 'll 've 're isn't aren't wasn't hasn't doesn't".split(
    ' ',
  ),
);
const adverbs: ReadonlySet<string> = new Set(
  'already also now currently just still not never then soon therefore immediately today yesterday finally both actively presently since first quickly usually always only'.split(
    ' ',
  ),
);

function turnEnglish(words: Words, sentence: Range, mention: Range): Edit[] | null {
  const subject = englishSubject(words, sentence, mention);
  if (!subject) return null;
  if (words.norm(subject.first - 1) === 'by') {
    const passive = words.can(subject.first - 2, Grammar.participle);
    return passive && !words.is(subject.last + 1, auxiliaries)
      ? deleteSpan(words.template, words.span(subject.first - 1, subject.last))
      : null;
  }
  if (subject.first > sentence.first && words.is(subject.first - 1, englishPrepositions)) return null;
  if (words.norm(subject.first - 1) === 'and' && words.can(subject.first - 2, Grammar.noun)) return null;
  const turned = new Map<number, string>();
  for (let index = sentence.first; index <= sentence.last; index++) {
    if (index >= subject.first && index <= subject.last) continue;
    const norm = words.norm(index);
    // "..., and we shall write": a clause of our own.
    const isOwn = /^(?:we|i)$/.test(norm) && index > subject.last && words.isBoundary(index - 1, englishJoins);
    if (/^(?:we|us|i|me|who|which|he|she|its)$/.test(norm) && !isOwn) return null;
    // "it has ordered one": the unit, or the thing?
    if (words.norm(index) === 'it' && isDoing(words, index + 1)) return null;
  }
  if (!turnVerb(words, sentence, subject.last + 1, turned)) return null;
  // Whether the clause is still our subject's.
  let ours = true;
  for (let index = subject.last + 1; index <= sentence.last; index++) {
    const norm = words.norm(index);
    const boundary = words.isBoundary(index - 1, englishJoins);
    // "It has corrected the labels, and they print again": the things, not the unit.
    const isThings = [2, 3, 4].some((step) => /^(?:again|correctly|properly|normally)$/.test(words.norm(index + step)));
    if (norm === 'they' && boundary && isThings) ours = false;
    else if (norm === 'they' && boundary) {
      turned.set(index, wordings.en.we);
      if (!turnVerb(words, sentence, index + 1, turned)) return null;
      ours = true;
    } else if (norm === 'their') {
      if (ours) turned.set(index, 'our');
    } else if (norm === 'themselves') return null;
    // In the subject's own clause "them" is somebody else.
    else if (norm === 'them' && !ours) return null;
    else if (boundary && index > subject.last + 1 && !turned.has(index)) {
      const verb = skipAdverbs(words, index, sentence.last);
      // "and is recalculating", ", checks the line": no subject of its own.
      if (words.is(verb, auxiliaries) || isThirdPerson(words, verb)) {
        if (words.norm(index - 1) === ',' && !words.is(verb, auxiliaries)) return null;
        if (!turnVerb(words, sentence, index, turned)) return null;
      } else if (words.at(index)?.kind === 'word' && afterMark(words, index)) ours = false;
    }
  }
  return finish(words, subject, turned);
}

/** Behind a comma, or a comma and a conjunction: where a clause with its own subject may begin. */
function afterMark(words: Words, index: number): boolean {
  const before = words.is(index - 1, englishJoins) ? index - 2 : index - 1;
  return words.at(before)?.kind === 'punctuation';
}

/** "has ordered", "is checking": something that only somebody does. */
function isDoing(words: Words, index: number): boolean {
  if (/^(?:has|have|'s)$/.test(words.norm(index)) && words.can(index + 1, Grammar.participle))
    return words.norm(index + 1) !== 'been';
  return (
    /^(?:is|'s)$/.test(words.norm(index)) && words.can(index + 1, Grammar.gerund) && words.norm(index + 1) !== 'being'
  );
}

/** Our billing team; the people of the network department; null where something hangs on behind it. */
function englishSubject(words: Words, sentence: Range, mention: Range): Range | null {
  let { first, last } = mention;
  const leftwards = () => {
    while (
      first - 1 >= sentence.first &&
      (words.is(first - 1, determiners) ||
        (words.is(first, determiners) === false &&
          words.at(first - 1)?.kind === 'word' &&
          words.can(first - 1, Grammar.adjective) &&
          !words.can(first - 1, Grammar.verb) &&
          !words.is(first - 1, adverbs)))
    ) {
      first--;
      if (words.is(first, determiners)) break;
    }
  };
  leftwards();
  if (!words.is(first, determiners)) {
    // "our | lift | contractor": nouns before a noun, up to the word that opens them.
    for (let index = first - 1; index >= Math.max(sentence.first, first - 3); index--) {
      if (words.is(index, determiners)) {
        first = index;
        break;
      }
      if (words.at(index)?.kind !== 'word' || !words.can(index, Grammar.noun) || words.is(index, englishPrepositions))
        break;
    }
  }
  if (words.is(first - 1, crewPrepositions) && words.is(first - 2, englishCrew) && first - 2 >= sentence.first) {
    first -= 2;
    leftwards();
  }
  if (words.norm(last + 1) === "'s" && !words.can(last + 2, Grammar.participle) && !words.can(last + 2, Grammar.gerund))
    return null;
  while (last + 1 <= sentence.last && words.is(last + 1, englishCrew) && !words.can(last + 1, Grammar.verb)) last++;
  const next = words.at(last + 1);
  // "Our contractor Elmont Cable": the name would be left behind.
  if (next?.kind === 'word' && next.capital) return null;
  if (!next || (next.kind === 'punctuation' && /^[(,"“—–]/.test(next.norm))) return null;
  return { first, last };
}

function skipAdverbs(words: Words, index: number, last: number): number {
  let at = index;
  while (at < last && words.is(at, adverbs)) at++;
  return at;
}

function isThirdPerson(words: Words, index: number): boolean {
  return (
    words.can(index, Grammar.verb | Grammar.present | Grammar.third | Grammar.singular) && /s$/.test(words.norm(index))
  );
}

/** Turns the verb at the beginning of a predicate; false where none stands. */
function turnVerb(words: Words, sentence: Range, from: number, turned: Map<number, string>): boolean {
  const index = skipAdverbs(words, from, sentence.last);
  const norm = words.norm(index);
  if (norm === "'s") {
    // "team's checked" is has, "team's checking" is is.
    turned.set(index, words.can(index + 1, Grammar.gerund) ? "'re" : "'ve");
    return true;
  }
  if (!words.is(index, auxiliaries) && !isThirdPerson(words, index)) {
    // A plural subject or a past: nothing turns.
    return words.can(index, Grammar.verb);
  }
  const form = inflections.en.verbForWe(words.source(index));
  if (form === null) return words.is(index, auxiliaries);
  turned.set(index, form);
  return true;
}

/** A step of somebody who is named by a noun alone, in a sentence without a trouble. */
export function isDoneForUs(reading: Reading, { tokens, language }: Block, mark: Mark): boolean {
  const { norm } = tokens[mark.first]!;
  const isNoun = language !== 'und' && languages[language].analyse(norm).some(({ grammar }) => grammar & Grammar.noun);
  const troubles = troublesOf(reading);
  const isStep = reading.facts.steps.some((one) => one.aspect === 'done' && overlaps(one, mark));
  // "Хостер уронил сервер": no deed of ours.
  const isHarm = tokens.slice(mark.first, mark.last + 3).some((one) => harm.test(one.norm));
  return isNoun && isStep && !isHarm && !troubles.some((one) => sameSentence(one, mark));
}

const harm =
  /^(?:урони|отключи|слома|потеря|забы|перепута|напута|удали|оборва|переби|испорти|сорва|порва|разби|зали[лв]|повреди|обману)\p{L}*$/u;
