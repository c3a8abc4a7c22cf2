/** Whether what is left of a sentence stands by itself once words of it go. */
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Language } from '../languages/language';
import type { Span } from '../span';
import type { Mark } from '../text/phrases/mark';
import { type Block, isSaid } from '../text/text';
import { lastWithDependents, tokenAt, wordsOf } from '../where';
import { tells } from './predicate';
import { withCapital } from './seam';

type Sentence = Block['sentences'][number];

/** "With the hour | since which": words that only lead to the clause that goes, and go with it. Token of the first of them. */
export function withItsLead(block: Block, sentence: Sentence, first: number): number {
  const opener = block.tokens[first]?.norm ?? '';
  if (opener === 'since' || opener === 'because' || opener === 'when' || opener === 'after') {
    const before = block.tokens[first - 1];
    return before?.kind === 'word' && intensifiers.has(before.norm) && first - 1 > sentence.first ? first - 1 : first;
  }
  if (block.tokens[first - 1]?.norm !== ',' || !/^(?:как|когда|что|чтобы)$/.test(opener)) return first;
  for (const length of [3, 2, 1]) {
    const from = first - 1 - length;
    if (from <= sentence.first) continue;
    const words = block.tokens.slice(from, first - 1).map(({ norm }) => norm);
    if (leads.test(words.join(' '))) return from;
  }
  return first;
}

/** "We do not know it; all the same, | we were wrong": the words that turned to what goes. Token of the first of them. */
export function withItsTurn(block: Block, sentence: Sentence, first: number): number {
  let from = first;
  while (from - 1 > sentence.first && !/^[;:—–]$/.test(block.tokens[from - 1]!.norm) && first - from < 6) from--;
  const isParted = /^[;—–]$/.test(block.tokens[from - 1]?.norm ?? '');
  return isParted && from < first && !tells(block, from, first - 1) && tells(block, sentence.first, from - 1)
    ? from
    : first;
}

const intensifiers: ReadonlySet<string> = new Set('ever just only simply mainly mostly partly even right'.split(' '));

const leads =
  /^(?:с т(?:ого|ой|ех)(?: самого| самой)? (?:часа|дня|утра|вечера|момента|времени|пор|минуты|секунды|недели|ночи|поры)|с тех пор|с того|(?:сразу |вскоре )?после того|из-за того|в результате того|вследствие того|по причине того|в силу того|благодаря тому|в связи с тем|оттого|потому|тем|в том|при(?: том)? условии)$/;

/** Whether the rest of a sentence hangs on what goes (tokens `first` to `last` of it); `named`: its "one" gets its noun back. */
export function hangsOn(block: Block, sentence: Sentence, first: number, last: number, named: boolean): boolean {
  if (block.language === 'und') return false;
  const { first: from, last: to } = sentence;
  const goes = tells(block, first, last);
  const atEnd = isEmpty(block, last + 1, to);
  if (atEnd) {
    if (first <= from) return false;
    if (isTopic(block, from, first - 1)) return true;
    if (!goes) return false;
    // "For the record: you deleted it": the label alone tells nothing. "As to your second question, …": nor does the topic.
    const isLabel = block.tokens[first - 1]?.norm === ':' && !tells(block, from, first - 1);
    return isLabel || isStub(block, from, first - 1);
  }
  if (first === from && goes && whose.has(openingBehind(block, last + 1, to))) return true;
  if (lacksWho(block, from, first, last, to)) return true;
  return lacksSubject(block, first, last, to, goes) || (!named && lacksThing(block, sentence, first, last));
}

/** "It is the host's fault, their server burnt out": whose it is would be left open. */
function openingBehind(block: Block, first: number, last: number): string {
  const { coordinators } = languages[block.language as Language];
  const said = block.tokens
    .slice(first, last + 1)
    .filter(({ kind, norm }) => kind === 'word' && !coordinators.has(norm) && norm !== 'у');
  return said[0]?.norm ?? '';
}

const whose: ReadonlySet<string> = new Set('their his her его её ее их него неё нее них'.split(' '));

function isEmpty(block: Block, first: number, last: number): boolean {
  return !block.tokens.slice(first, last + 1).some(isSaid);
}

/** "Переделывать приходится": two or three words without a thing that they tell of. */
function isStub(block: Block, first: number, last: number): boolean {
  if (!isFree(block)) return false;
  const words = block.tokens.slice(first, last + 1).filter(isSaid);
  const readings = words.map(({ norm }) => languages[block.language as Language].analyse(norm));
  return (
    words.length < 4 &&
    words.every(({ kind, norm }) => kind === 'word' && !subjects.has(norm)) &&
    readings.some((all) => all.some(({ grammar }) => grammar & Grammar.infinitive)) &&
    !readings.some((all) => all.some(({ grammar }) => grammar & noun))
  );
}

/** Nothing but "as to", "in so far as you ask", "что касается" stands there. */
function isTopic(block: Block, first: number, last: number): boolean {
  const words = block.tokens
    .slice(first, last + 1)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm)
    .join(' ');
  const opened = block.clauses.filter((one) => one.first > first && one.first <= last && one.opener === '');
  return topics.test(words) && !opened.some((one) => tells(block, one.first, Math.min(one.last, last)));
}

const topics =
  /^(?:\d+ )?(?:for what it|to be (?:honest|frank|fair|clear)|as (?:you|we|i) (?:know|see|can|said|may)|if (?:i|we|you) (?:may|must|ask)|как (?:вы )?(?:знаете|известно|видно|понимаете|видите)|честно говоря|между нами|(?:тем|тому|тех|всем) (?:у )?(?:кто|кого|кому|чей|чья|чьи)|(?:those|anyone|everyone) who(?:se)?|whoever|что (?:же )?касается|насчет|насчёт|по поводу|относительно|по вашему вопросу|in ?so ?far as|insofar as|as (?:for|to|regards|concerns|far as)|with (?:regard|respect) to|regarding|concerning|if you (?:also |furthermore |further |moreover )?(?:ask|want|wish|would like|wonder))(?!\p{L})/u;

/** Where endings tell what the words are to each other; else their order does. */
function isFree({ language }: Block): boolean {
  return language !== 'und' && languages[language].wordOrder === 'free';
}

const { nominative, noun, verb, past, third, gerund, participle } = Grammar;

/** "You deleted it, and then emptied the bin": who emptied it goes. "Since the builders, digging, cut it": so does who cut it. */
function lacksSubject(block: Block, first: number, last: number, to: number, goes: boolean): boolean {
  const { analyse, coordinators, subordinators } = languages[block.language as Language];
  if (!hasSubject(block, first, last)) return false;
  let index = last + 1;
  let joined = false;
  for (; index <= to; index++) {
    const { kind, norm } = block.tokens[index]!;
    if (kind === 'word' && (coordinators.has(norm) || fillers.has(norm))) joined = true;
    else if (isSaid({ kind })) break;
  }
  // "You deleted it, on Monday at nine, and then emptied the bin": when it was stands between.
  const comma = block.tokens.findIndex(({ norm }, at) => at > index && at <= to && norm === ',');
  if (!joined && comma > 0 && !tells(block, index, comma) && adverbials.test(block.tokens[index]?.norm ?? ''))
    return lacksSubject(block, first, comma, to, goes);
  const opening = block.tokens[index];
  if (opening?.kind !== 'word' || subordinators.has(opening.norm)) return false;
  const readings = analyse(opening.norm);
  const opensWithGerund = readings.some(({ grammar }) => grammar & gerund) && isFree(block);
  const clause = block.clauses[block.clauseOf[index]!]!;
  const end = Math.min(to, clause.last);
  if (!isFree(block)) {
    // A subject stands before its verb.
    const isPast = readings.some(({ grammar }) => grammar & verb && grammar & (past | third));
    return joined && goes && isPast && !readings.some(({ grammar }) => grammar & noun);
  }
  if (!joined && !opensWithGerund && goes) return false;
  if (opensWithGerund && !goes) return true;
  if (hasSubject(block, index, end)) return false;
  if (opensWithGerund) return true;
  for (let at = index; at <= end; at++)
    if (analyse(block.tokens[at]!.norm).some(({ grammar }) => grammar & verb && grammar & past)) return true;
  return false;
}

const adverbials = /^(?:в|во|на|по|к|с|со|ещё|еще|вчера|сегодня|тогда|on|at|in|by|with|yesterday|today|twice)$/;

function hasSubject(block: Block, first: number, last: number): boolean {
  const { analyse } = languages[block.language as Language];
  return block.tokens.slice(first, last + 1).some(({ kind, norm }) => {
    if (kind === 'placeholder') return true;
    if (kind !== 'word') return false;
    if (subjects.has(norm)) return true;
    const readings = analyse(norm);
    if (!isFree(block)) return readings.some(({ grammar }) => grammar & noun);
    const names = readings.filter(({ grammar }) => grammar & noun && !(grammar & participle));
    return names.some(({ grammar }) => grammar & nominative);
  });
}

const subjects: ReadonlySet<string> = new Set(
  'я ты он она оно они мы вы кто никто это i you he she it they we who somebody someone nobody this that'.split(' '),
);

/** "Дело стоит из-за фирмы: обмен она не открыла": who "она" is goes. */
function lacksWho(block: Block, from: number, first: number, last: number, to: number): boolean {
  const { analyse } = languages[block.language as Language];
  const names = (start: number, end: number, wanted: number) =>
    block.tokens
      .slice(start, end + 1)
      .some(
        ({ kind, norm }) =>
          kind === 'word' &&
          !subjects.has(norm) &&
          analyse(norm).some(({ grammar }) => grammar & noun && (grammar & wanted) === wanted),
      );
  const gone = block.tokens.slice(first, last + 1);
  return block.tokens.slice(last + 1, to + 1).some(({ norm }) => {
    const wanted = whoGenders.get(norm);
    if (wanted === undefined || gone.some((one) => one.norm === norm)) return false;
    return names(first, last, wanted) && !(first > from && names(from, first - 1, wanted));
  });
}

const whoGenders: ReadonlyMap<string, number> = new Map([
  ['он', Grammar.masculine | Grammar.singular],
  ['она', Grammar.feminine | Grammar.singular],
  ['he', 0],
  ['she', 0],
]);

/** Adverbs between a conjunction and its verb. */
const fillers: ReadonlySet<string> = new Set(
  'потом затем после ещё еще тоже также сразу даже и then also later even now so simply just afterwards finally already too'.split(
    ' ',
  ),
);

/** "The vendor broke your fibre box, and we ordered a new one" -> "a new fibre box": the token to replace, and the thing. */
export function thingInstead(
  block: Block,
  first: number,
  last: number,
  to: number,
): { token: number; name: Span } | null {
  if (block.language === 'und' || isFree(block)) return null;
  const { analyse } = languages[block.language];
  const { adjective, guessed } = Grammar;
  const isNoun = (index: number) => {
    const token = block.tokens[index];
    const readings =
      token?.kind === 'word' && !subjects.has(token.norm) && !things.has(token.norm) ? analyse(token.norm) : [];
    return (
      readings.some(({ grammar }) => grammar & noun) &&
      !readings.some(({ grammar }) => grammar & (adjective | participle)) &&
      (index === end || !readings.some(({ grammar }) => grammar & guessed))
    );
  };
  let end = last;
  while (end > first && block.tokens[end]!.kind === 'punctuation') end--;
  let start = end + 1;
  while (start > first && isNoun(start - 1) && !tells(block, start - 1, start - 1)) start--;
  const ones = [];
  for (let index = last + 1; index <= to; index++) if (block.tokens[index]!.norm === 'one') ones.push(index);
  const [token] = ones;
  if (start > end || token === undefined || ones.length > 1) return null;
  // "A new one", "our own spare one": what it is like stands before it, and whose or which it is.
  const before = block.tokens.slice(Math.max(0, token - 4), token).map(({ norm }) => norm);
  const like = block.tokens[token - 1];
  const isLike =
    like?.kind === 'word' &&
    /^(?:a|an|the|our|own|another|your)$/.test(before.at(-2) ?? before.at(-3) ?? '') &&
    analyse(like.norm).some(({ grammar }) => grammar & (adjective | noun));
  const name = { start: block.start + block.tokens[start]!.start, end: block.start + block.tokens[end]!.end };
  return isLike ? { token, name } : null;
}

/** "They sent the wrong reader, and we borrowed one": what was borrowed is named only in what goes. */
function lacksThing(block: Block, sentence: Sentence, first: number, last: number): boolean {
  if (first > sentence.first && tells(block, sentence.first, first - 1)) return false;
  const { analyse } = languages[block.language as Language];
  const gone = block.tokens.slice(first, last + 1);
  if (gone.some(({ norm }) => things.has(norm) || /^(?:it|its|they|them|their)$/.test(norm))) return false;
  const behind = block.tokens.slice(last + 1, sentence.last + 1);
  // "Read carefully this time: the grey bin and the brown one": a time is no thing.
  const nouns = gone
    .filter(({ kind, norm }) => kind === 'word' && !times.test(norm))
    .flatMap(({ norm }) => analyse(norm));
  const named = nouns.filter(({ grammar }) => grammar & noun);
  return behind.some(({ norm }, index) => {
    const wanted = things.get(norm);
    if (wanted === undefined || named.length === 0) return false;
    // "One of the two", "one hour": a number.
    if (/^ones?$/.test(norm)) {
      const next = behind[index + 1];
      return next === undefined || next.kind !== 'word' || !analyse(next.norm).some(({ grammar }) => grammar & noun);
    }
    return wanted.some((one) => named.some(({ grammar }) => (grammar & one) === one));
  });
}

const times = /^(?:times?|once|read|moment|day|occasion|attention|care(?:fully)?)$/;

const { plural, singular, masculine, feminine } = Grammar;

/** Words for a thing named before, and what its noun must be. */
const things: ReadonlyMap<string, readonly number[]> = new Map([
  ['one', [0]],
  ['ones', [0]],
  ['его', [masculine | singular]],
  ['него', [masculine | singular]],
  ['им', [masculine | singular, plural]],
  ['ним', [masculine | singular, plural]],
  ['её', [feminine | singular]],
  ['ее', [feminine | singular]],
  ['неё', [feminine | singular]],
  ['нее', [feminine | singular]],
  ['ней', [feminine | singular]],
  ['их', [plural]],
  ['них', [plural]],
]);

/** "… and removed it, having updated the driver", "… removed: the driver was old": from where the detail is told. */
export function apartFrom(block: Block, first: number, token: number): number {
  if (block.language === 'und') return first;
  const { analyse } = languages[block.language];
  for (let index = token; index > first; index--) {
    const { norm } = block.tokens[index]!;
    if (/^[:;—–]$/.test(norm)) return index + 1;
    const next = block.tokens[index + 1];
    if (norm === ',' && next && analyse(next.norm).some(({ grammar }) => grammar & gerund)) return index + 1;
  }
  return first;
}

/** "…, as the builders, | leaving the site, | broke the pipe": the last token of the clause with the verb that a subject waits for. */
export function toItsVerb(block: Block, first: number, last: number): number {
  const { last: to } = block.sentences[block.sentenceOf[first]!]!;
  let end = last;
  while (end < to && !tells(block, first, end)) end = block.clauses[block.clauseOf[end + 1]!]!.last;
  return Math.min(end, to);
}

/**
 * "It is late, because our courier is ill. He comes on Friday": the pronoun behind what goes, and its noun to put there; a null
 * name where the noun is not to be had, undefined where nothing points back.
 */
export function namedAnew(
  text: string,
  block: Block,
  sentence: number,
  first: number,
  last: number,
): { readonly token: number; readonly name: string | null } | undefined {
  const next = block.sentences[sentence + 1];
  const pronoun = next && block.tokens[next.first];
  const wanted = pronounGenders.get(pronoun?.norm ?? '');
  if (!next || wanted === undefined || block.language === 'und') return undefined;
  const { analyse } = languages[block.language];
  const gone = block.tokens.slice(first, last + 1);
  if (gone.some(({ norm }) => norm === pronoun?.norm)) return undefined;
  const at = gone.findIndex(({ kind, norm }) => {
    if (kind !== 'word' || subjects.has(norm)) return false;
    const readings = analyse(norm);
    if (!isFree(block)) return readings.some(({ grammar }) => grammar & noun);
    return readings.some(({ grammar }) => grammar & noun && (grammar & wanted) === wanted);
  });
  if (at < 0) return undefined;
  const words = (from: number, to: number) => text.slice(block.start + gone[from]!.start, block.start + gone[to]!.end);
  const isName = (index: number) => gone[index]?.kind === 'word' && /^\p{Lu}/u.test(words(index, index));
  const end = isName(at + 1) ? at + 1 : at;
  if (isFree(block)) return { token: next.first, name: withCapital(words(at, end)) };
  const article = gone[at - 1]?.norm ?? '';
  const name = /^(?:our|the|your|a|an)$/.test(article)
    ? `${/^an?$/.test(article) ? 'The' : withCapital(article)} ${words(at, end)}`
    : null;
  return { token: next.first, name };
}

const pronounGenders: ReadonlyMap<string, number> = new Map([
  ['он', masculine | singular | nominative],
  ['она', feminine | singular | nominative],
  ['he', 0],
  ['she', 0],
]);

/** "Из-за того, что рабочие | завалили шахту": the clause that the words open goes to its end. */
export function wholeClause(block: Block, mark: Mark): Span {
  const last = block.clauses[block.clauseOf[mark.last]!]!;
  // "Because billing has | not approved it": the verb is only begun.
  const isCut = auxiliary.test(block.tokens[mark.last]!.norm) && last.last > mark.last;
  if (isCut && last.first <= mark.first) return wordsOf(block, mark.first, last.last);
  return last.first > mark.first ? wordsOf(block, mark.first, toItsVerb(block, last.first, last.last)) : mark;
}

const auxiliary =
  /^(?:n['’]t|not|never|не|has|have|had|is|are|was|were|did|does|do|will|would|can|could|['’](?:s|ve|re|ll))$/;

/** "It is | not sent yet, because the depot did not pack it": only the reason goes, and all of it. */
export function reasonWithin(block: Block, mark: Mark): Span | null {
  const norm = (index: number) => block.tokens[index]?.norm ?? '';
  let reason = mark.first + 1;
  while (reason <= mark.last && !/^(?:because|потому|поскольку|ибо)$/.test(norm(reason))) reason++;
  if (reason > mark.last || !tells(block, mark.first, reason - 1)) return null;
  return wordsOf(block, reason, block.clauses[block.clauseOf[mark.last]!]!.last);
}

/** The clause of a charge with what hangs on it, up to what we did or promise (`ours`). */
export function toldOfThem(block: Block, mark: Mark, ours: readonly Span[]): Span {
  const { first } = block.clauses[mark.clause]!;
  const others = ours.map((one) => ({ clause: block.clauseOf[tokenAt(block, one.start)] ?? -1 }));
  return wordsOf(block, first, toItsVerb(block, first, lastWithDependents(block, mark.clause, others)));
}

/** "The | CX-2960 had come unplugged": an article or a preposition waits for it. */
export function isDetermined(block: Block, token: number): boolean {
  const waits = (index: number) =>
    /^(?:the|a|an|our|this|that|its|of|on|in|to|from|by)$/.test(block.tokens[index]?.norm ?? '');
  if (waits(token - 1) || block.language === 'und') return waits(token - 1);
  // "A | worn | TX-310".
  const before = block.tokens[token - 1];
  const isLike =
    before?.kind === 'word' &&
    languages[block.language].analyse(before.norm).some(({ grammar }) => grammar & (Grammar.adjective | participle));
  return isLike && waits(token - 2);
}

/** "The code | E-17 no longer appears": a label that tells nothing without what goes, at the beginning of its clause. */
export function isLabelled(block: Block, first: number, token: number): boolean {
  const next = block.tokens[token + 1];
  return labels.has(block.tokens[token - 1]?.norm ?? '') && token - first < 3 && next?.kind === 'word';
}

const labels: ReadonlySet<string> = new Set(
  'код ошибка сбой версия сборка номер code error fault version build number'.split(' '),
);
