import { Grammar } from '../languages/grammar';
import type { LanguageModule } from '../languages/language';
import type { Clause, Sentence, Token } from './text';

/** What the cutting of sentences has to know about a language. */
export type SentenceLanguage = Pick<
  LanguageModule,
  | 'wordOrder'
  | 'abbreviations'
  | 'subordinators'
  | 'conditionals'
  | 'invertedConditionals'
  | 'parentheticals'
  | 'coordinators'
  | 'analyse'
>;

/** A block's sentences and clauses, and which of them every token belongs to. */
export interface Sentences {
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly sentenceOf: Int32Array;
  readonly clauseOf: Int32Array;
}

/**
 * Cuts a block's tokens into sentences and these into clauses. `arms` are the offsets (ascending, relative like the
 * tokens') where a control tag begins another arm: a clause never runs across one.
 */
export function cutSentences(
  tokens: readonly Token[],
  language: SentenceLanguage | null,
  arms: readonly number[] = [],
): Sentences {
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  const sentenceOf = new Int32Array(tokens.length);
  const clauseOf = new Int32Array(tokens.length);
  const quotes = quotedRanges(tokens);
  const armTokens = firstTokensOf(tokens, arms);
  let first = 0;
  while (first < tokens.length) {
    if (tokens[first]!.kind === 'break') {
      // A break belongs to what it ends.
      sentenceOf[first] = Math.max(0, sentences.length - 1);
      clauseOf[first] = Math.max(0, clauses.length - 1);
      first++;
      continue;
    }
    const last = endOfSentence(tokens, first, language);
    const question = asks(tokens, first, last);
    const own = cutClauses(tokens, first, last, question, language, quotes, armTokens);
    for (const clause of own) {
      for (let i = clause.first; i <= clause.last; i++) {
        sentenceOf[i] = sentences.length;
        clauseOf[i] = clauses.length;
      }
      clauses.push(clause);
    }
    sentences.push({ first, last, question, clauses: own });
    first = last + 1;
  }
  return { sentences, clauses, sentenceOf, clauseOf };
}

function firstTokensOf(tokens: readonly Token[], arms: readonly number[]): ReadonlySet<number> {
  if (arms.length === 0) return noTokens;
  const found = new Set<number>();
  let index = 0;
  for (const arm of arms) {
    while (index < tokens.length && tokens[index]!.start < arm) index++;
    if (index < tokens.length) found.add(index);
  }
  return found;
}

const noTokens: ReadonlySet<number> = new Set();

// Sentences.

/** What has more tokens than this is no sentence that somebody wrote; cut there, so that no text costs more than its length. */
const longestSentence = 300;

function endOfSentence(tokens: readonly Token[], first: number, language: SentenceLanguage | null): number {
  let openStraight = false;
  let depth = 0;
  const limit = Math.min(tokens.length, first + longestSentence);
  for (let i = first; i < limit; i++) {
    const token = tokens[i]!;
    if (token.kind === 'break') return i - 1;
    if (token.kind !== 'punctuation') continue;
    const { norm } = token;
    const inside = endOfName(tokens, i, first, openStraight);
    if (inside > i) {
      i = inside;
      openStraight = norm === '"' && tokens[i]!.norm !== '"';
      continue;
    }
    if (norm === '"') openStraight = !openStraight;
    else if (norm === '(') depth++;
    else if (norm === ')') depth = Math.max(0, depth - 1);
    if (norm !== '.' && norm !== '!' && norm !== '?' && norm !== '…') continue;
    let last = i;
    let closed = false;
    for (let next = tokens[last + 1]; next?.kind === 'punctuation'; next = tokens[last + 1]) {
      const closes = closers.has(next.norm) || (next.norm === '"' && openStraight && !next.spaced);
      if (closes && next.norm === '"') openStraight = false;
      if (closes && next.norm === ')') depth = Math.max(0, depth - 1);
      if (closes || isTerminal(next.norm) || isEmoji(next.norm)) {
        closed ||= closes;
        last++;
      } else break;
    }
    const next = tokens[last + 1];
    if (next === undefined || next.kind === 'break') return last;
    if (!endsHere(tokens, i, last, first, closed, language)) continue;
    // Inside of brackets "(см. выше. И ниже)" the sentence outside goes on, unless it is never closed.
    if (depth > 0 && closesLater(tokens, last + 1)) continue;
    return last;
  }
  return limit - 1;
}

/** Most tokens of a name in quotation marks. */
const longestName = 12;

/**
 * The club «Что? Где? Когда?», the sign "Lost? Ask here": in the midst of a sentence a few words in quotation marks are a
 * name, whose signs end nothing. The token from which the cutting goes on, before a sign that stands last in the name;
 * `open` where no such name opens.
 */
function endOfName(tokens: readonly Token[], open: number, first: number, isStraightOpen: boolean): number {
  const wanted = closingQuote[tokens[open]!.norm];
  if (wanted === undefined || (wanted === '"' && isStraightOpen)) return open;
  let close = open + 1;
  const limit = Math.min(tokens.length, open + longestName + 1);
  while (close < limit && tokens[close]!.norm !== wanted) if (tokens[close++]!.kind === 'break') return open;
  if (close >= limit) return open;
  const next = tokens[close + 1];
  const goesOn = next?.kind === 'word' && !next.capital;
  const isAmidst = open > first && tokens[open - 1]!.kind === 'word' && !isReported(tokens, open);
  if (!goesOn && !isAmidst) return open;
  let last = close;
  while (last > open + 1 && isTerminal(tokens[last - 1]!.norm)) last--;
  return last < close ? last - 1 : close;
}

/** Whether the terminal at `at` (with its closers up to `last`) ends the sentence. */
function endsHere(
  tokens: readonly Token[],
  at: number,
  last: number,
  first: number,
  closed: boolean,
  language: SentenceLanguage | null,
): boolean {
  const sign = tokens[at]!.norm;
  const next = tokens[last + 1]!;
  const isLower = next.kind === 'word' && !next.capital;
  if (next.kind === 'punctuation' && (next.norm === ',' || next.norm === ';' || next.norm === ':')) return false;
  // «Готово?» — спросил клиент: what was said has ended, the sentence has not.
  if (closed && (isLower || next.norm === '—')) return false;
  if (sign === '!' || sign === '?') return true;
  if (sign === '…') return !isLower && next.norm !== '—';
  const before = tokens[at - 1];
  if (before === undefined || at === first) return next.spaced;
  if (!next.spaced) {
    // "готово.Мы" lacks its space, "т.е", "3.2.1", "node.js" do not.
    return (
      before.kind === 'word' &&
      next.kind === 'word' &&
      next.capital &&
      before.norm.length > 2 &&
      !before.capital &&
      next.norm.length > 1
    );
  }
  if (before.kind === 'number')
    return !(at - 1 === first || startsLine(tokens, at - 1)) || !/^\d{1,2}$/.test(before.norm);
  if (before.kind !== 'word' || tokens[at]!.spaced) return true;
  if (language !== null) {
    const found = abbreviationAt(tokens, at, first, language);
    if (found !== null)
      return (
        (next.capital || next.kind !== 'word') && mayEnd(tokens, found.first, found.text) && next.kind !== 'number'
      );
  }
  // "Case no. 72": the sign of a number, no answer.
  if (before.norm === 'no' && at - 1 > first && (next.kind === 'number' || next.kind === 'placeholder')) return false;
  // An initial: one capital letter before a name.
  if (before.capital && before.norm.length === 1) return !(next.capital || next.kind === 'placeholder');
  // An unknown abbreviation ("стр. смотри"): short, and the sentence goes on in small letters.
  if (isLower) return before.norm.length > 3;
  return true;
}

/** The abbreviation whose dot stands at `at`: "ул", "т.е", "e.g", also with spaces inside. */
function abbreviationAt(
  tokens: readonly Token[],
  at: number,
  first: number,
  language: SentenceLanguage,
): { first: number; text: string } | null {
  let start = at - 1;
  let text = tokens[start]!.norm;
  let found = language.abbreviations.has(text) ? { first: start, text } : null;
  for (let steps = 0; steps < 3 && start - 2 >= first; steps++) {
    const dot = tokens[start - 1]!;
    const word = tokens[start - 2]!;
    if (dot.norm !== '.' || dot.spaced || word.kind !== 'word' || word.norm.length > 5) break;
    start -= 2;
    text = `${word.norm}.${text}`;
    if (language.abbreviations.has(text)) found = { first: start, text };
  }
  // Inside of a longer one: "т." of "т. е.".
  if (found === null) {
    const next = tokens[at + 1];
    const head = tokens[at - 1]!.norm;
    if (next?.kind === 'word' && head.length <= 3 && language.abbreviations.has(`${head}.${next.norm}`))
      return { first: at - 1, text: `${head}.` };
  }
  return found;
}

/** Whether a sentence may end with this abbreviation: a unit behind its number, or "and so on". */
function mayEnd(tokens: readonly Token[], first: number, text: string): boolean {
  return tokens[first - 1]?.kind === 'number' || finalAbbreviations.has(text);
}

// "И т. д.", "etc.", "p.m." stand at the end of sentences as often as not.
const finalAbbreviations: ReadonlySet<string> = new Set([
  'т.д',
  'т.п',
  'др',
  'пр',
  'руб',
  'коп',
  'etc',
  'a.m',
  'p.m',
  'inc',
  'ltd',
  'co',
]);

function startsLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]!.kind === 'break';
}

function closesLater(tokens: readonly Token[], from: number): boolean {
  const end = Math.min(tokens.length, from + 60);
  for (let i = from; i < end; i++) {
    const { kind, norm } = tokens[i]!;
    if (kind === 'break') return false;
    if (kind === 'punctuation' && norm === ')') return true;
  }
  return false;
}

function asks(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = last; i >= first; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'punctuation') return false;
    if (token.norm === '?') return true;
    if (token.norm === '.' || token.norm === '!' || token.norm === '…') return false;
  }
  return false;
}

function isTerminal(norm: string): boolean {
  return norm === '.' || norm === '!' || norm === '?' || norm === '…';
}

function isEmoji(norm: string): boolean {
  const code = norm.codePointAt(0)!;
  return code >= 0x1f000 || (code >= 0x2600 && code < 0x27c0);
}

const closers: ReadonlySet<string> = new Set(['»', '”', '’', ')', ']', '“']);

// Clauses.

function cutClauses(
  tokens: readonly Token[],
  first: number,
  last: number,
  question: boolean,
  language: SentenceLanguage | null,
  quotes: readonly Quote[],
  arms: ReadonlySet<number>,
): Clause[] {
  const starts = clauseStarts(tokens, first, last, language, quotes, arms);
  const drafts: Draft[] = [];
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index]!;
    const to = (starts[index + 1] ?? last + 1) - 1;
    drafts.push({
      first: from,
      last: to,
      question,
      quoted: quotes.length > 0 && isQuoted(tokens, quotes, from, to),
      conditional: false,
      consequent: false,
      ...openerOf(tokens, from, to, language),
    });
  }
  if (drafts.some((draft) => draft.isCondition)) tellConditions(tokens, drafts, language);
  return drafts.map(({ first: from, last: to, conditional, consequent, quoted, opener }) => ({
    first: from,
    last: to,
    conditional,
    consequent,
    question,
    quoted,
    opener,
  }));
}

function isQuoted(tokens: readonly Token[], quotes: readonly Quote[], from: number, to: number): boolean {
  const quote = quotes[quoteAt(quotes, from)];
  return quote !== undefined && quote.first <= from && lastBut(tokens, to, quote.last) <= quote.last;
}

/** Index of the first quotation that ends at `token` or later. */
function quoteAt(quotes: readonly Quote[], token: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.last < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `at` without the punctuation that follows `end`: a comma behind the closing quotation mark. */
function lastBut(tokens: readonly Token[], at: number, end: number): number {
  while (at > end && tokens[at]!.kind === 'punctuation') at--;
  return at;
}

interface Draft {
  readonly first: number;
  readonly last: number;
  readonly question: boolean;
  readonly quoted: boolean;
  readonly opener: string;
  readonly isCondition: boolean;
  readonly isSubordinate: boolean;
  readonly isCoordinate: boolean;
  conditional: boolean;
  consequent: boolean;
}

function clauseStarts(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: SentenceLanguage | null,
  quotes: readonly Quote[],
  arms: ReadonlySet<number>,
): number[] {
  const starts = [first];
  const add = (at: number) => {
    if (at > starts[starts.length - 1]! && at <= last) starts.push(at);
  };
  let quote = quoteAt(quotes, first - 1);
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    while (quote < quotes.length && quotes[quote]!.last < i) {
      if (quotes[quote]!.last === i - 1) addAfter(tokens, i, last, add);
      quote++;
    }
    if (quote < quotes.length && quotes[quote]!.first === i) add(i);
    if (arms.size > 0 && arms.has(i)) add(i);
    if (token.kind === 'punctuation') {
      switch (token.norm) {
        case ';':
        case ':':
        case '—':
          addAfter(tokens, i + 1, last, add);
          break;
        case '(':
          add(i);
          break;
        case ')':
          addAfter(tokens, i + 1, last, add);
          break;
        case ',':
          if (!isAroundParenthetical(tokens, i, starts[starts.length - 1]!, last, language))
            addAfter(tokens, i + 1, last, add);
          break;
        case '.':
        case '!':
        case '?':
          // A full stop inside of the sentence: of brackets or of what was said.
          if (i < last && token.norm !== '.') addAfter(tokens, i + 1, last, add);
          break;
        default:
      }
    } else if (
      token.kind === 'word' &&
      language !== null &&
      language.wordOrder === 'fixed' &&
      i > starts[starts.length - 1]!
    ) {
      if (opensWithoutComma(tokens, i, last, language)) add(i);
    }
  }
  return starts;
}

/** A boundary behind punctuation: what closes (quotes, brackets, more punctuation) stays with the clause before. */
function addAfter(tokens: readonly Token[], at: number, last: number, add: (at: number) => void): void {
  // Nobody writes more signs in a row; the bound keeps a row of dashes linear.
  const stop = Math.min(last, at + 8);
  for (; at <= stop; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'punctuation' || openers.has(token.norm) || (token.norm === '"' && token.spaced)) {
      add(at);
      return;
    }
  }
}

const openers: ReadonlySet<string> = new Set(['(', '«', '“', '„', '[', '№', '#', '$', '€', '+']);

/** Whether the comma sets off a word such as "пожалуйста", "however", "к сожалению", on either side of it. */
function isAroundParenthetical(
  tokens: readonly Token[],
  comma: number,
  clauseStart: number,
  last: number,
  language: SentenceLanguage | null,
): boolean {
  if (language === null) return false;
  // Behind: from the clause's start or the comma before.
  let before = comma - 1;
  while (before >= clauseStart && tokens[before]!.kind === 'word' && comma - before <= 5) before--;
  const startsThere = before < clauseStart || tokens[before]!.norm === ',' || tokens[before]!.norm === '(';
  if (startsThere && isParenthetical(tokens, before + 1, comma - 1, language)) return true;
  // Ahead: up to the next comma or the end.
  let after = comma + 1;
  while (after <= last && tokens[after]!.kind === 'word' && after - comma <= 5) after++;
  const endsThere = after > last || tokens[after]!.kind === 'punctuation';
  return endsThere && isParenthetical(tokens, comma + 1, after - 1, language);
}

function isParenthetical(tokens: readonly Token[], from: number, to: number, language: SentenceLanguage): boolean {
  let begin = from;
  // "но, к сожалению," and "and, of course,": the conjunction is no part of it.
  for (let tries = 0; tries < 2 && begin <= to; tries++, begin++) {
    let text = tokens[begin]!.norm;
    for (let i = begin + 1; i <= to; i++) text += ` ${tokens[i]!.norm}`;
    if (language.parentheticals.has(text)) return true;
    if (!language.coordinators.has(tokens[begin]!.norm)) return false;
  }
  return false;
}

/** English opens subordinate clauses without a comma: "let us know if…", "the server that failed". */
function opensWithoutComma(tokens: readonly Token[], at: number, last: number, language: SentenceLanguage): boolean {
  const { norm } = tokens[at]!;
  const condition = language.conditionals.has(norm);
  if ((!condition && !language.subordinators.has(norm)) || isAdverb(tokens, at)) return false;
  const previous = tokens[at - 1]!;
  // "as soon as possible", "such as", "in case of": the opener needs a clause behind it.
  if (surely.has(norm)) return true;
  if (norm === 'that' && previous.kind === 'word' && isOnlyOther(previous.norm, language)) return false;
  for (let i = at + 1; i <= last && i <= at + 5; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') return false;
    if (token.kind === 'word' && isFiniteVerb(token.norm, language))
      return i > at + 1 || norm === 'that' || norm === 'which' || norm === 'who';
  }
  return false;
}

/** "Once again", "once more": an adverb, no condition. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.norm === 'once' ? tokens[at + 1]?.norm : undefined;
  return next === 'again' || next === 'more';
}

// These open a clause wherever they stand.
const surely: ReadonlySet<string> = new Set(['because', 'if', 'unless', 'although', 'though', 'which', 'whether']);

function isOnlyOther(norm: string, language: SentenceLanguage): boolean {
  const readings = language.analyse(norm);
  return readings.length > 0 && readings.every((reading) => (reading.grammar & Grammar.other) !== 0);
}

function isFiniteVerb(norm: string, language: SentenceLanguage): boolean {
  return (
    norm === "'s" ||
    norm === "'re" ||
    norm === "'ll" ||
    norm === "'ve" ||
    norm === "'m" ||
    language.analyse(norm).some((reading) => (reading.grammar & (Grammar.verb | Grammar.guessed)) === Grammar.verb)
  );
}

const notOpened = { opener: '', isCondition: false, isSubordinate: false, isCoordinate: false };

/** What opens a clause: "если", "и если", "в котором", "потому что". */
function openerOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: SentenceLanguage | null,
): typeof notOpened {
  if (language === null) return notOpened;
  let coordinator = '';
  let seen = 0;
  for (let i = first; i <= last && seen < 3; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') continue;
    if (token.kind !== 'word') break;
    const { norm } = token;
    if (isAdverb(tokens, i)) break;
    // "Когда почините?" asks, "Если сломалось, что делать?" sets a condition: the sign stands in another clause.
    const opens = language.conditionals.has(norm) || isInverted(tokens, i, language);
    if (opens && (seen === 0 || coordinator !== ''))
      return {
        opener: norm,
        isCondition: !asksItself(tokens, i, last) && !tellsPast(tokens, i, last, language),
        isSubordinate: true,
        isCoordinate: coordinator !== '',
      };
    if (language.subordinators.has(norm))
      return { opener: norm, isCondition: false, isSubordinate: true, isCoordinate: coordinator !== '' };
    if (seen === 0 && language.coordinators.has(norm)) coordinator = norm;
    else if (coordinator === '' && norm.length > 3) break;
    seen++;
  }
  return coordinator === ''
    ? notOpened
    : { opener: coordinator, isCondition: false, isSubordinate: false, isCoordinate: true };
}

/** "Should it turn out that…". */
function isInverted(tokens: readonly Token[], at: number, { invertedConditionals }: SentenceLanguage): boolean {
  const next = tokens[at + 1];
  return next !== undefined && invertedConditionals.has(`${tokens[at]!.norm} ${next.norm}`);
}

/** "When I was there I tightened the screws": what was, no condition. */
function tellsPast(tokens: readonly Token[], at: number, last: number, { analyse }: SentenceLanguage): boolean {
  if (!temporal.has(tokens[at]!.norm)) return false;
  for (let i = at + 2; i <= last && i <= at + 6; i++) {
    const readings = tokens[i]!.kind === 'word' ? analyse(tokens[i]!.norm) : [];
    const is = (wanted: number) => readings.some(({ grammar }) => grammar & wanted);
    if (tokens[i]!.kind === 'punctuation') return false;
    if (is(Grammar.noun) || !is(Grammar.verb)) continue;
    return is(Grammar.past) && !is(Grammar.present) && !modal.has(tokens[i]!.norm);
  }
  return false;
}

const temporal: ReadonlySet<string> = new Set(['when', 'once', 'когда']);
const modal: ReadonlySet<string> = new Set(['could', 'would', 'should', 'might']);

function asksItself(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = last; i > first && tokens[i]!.kind === 'punctuation'; i--) if (tokens[i]!.norm === '?') return true;
  return false;
}

/** Marks conditions, what belongs to them, and the main clauses that hang on them. */
function tellConditions(tokens: readonly Token[], drafts: readonly Draft[], language: SentenceLanguage | null): void {
  for (let at = 0; at < drafts.length; at++) {
    if (!drafts[at]!.isCondition) continue;
    drafts[at]!.conditional = true;
    // "Если окажется, что проблема осталась, …" and "Если пропал звук, видео или чат, …" go on with the condition.
    let after = at + 1;
    while (after < drafts.length && !drafts[after]!.isCondition) {
      const draft = drafts[after]!;
      const goesOn =
        draft.isSubordinate ||
        (after + 1 < drafts.length && endsWithComma(tokens, draft) && !hasPredicate(tokens, draft, language));
      if (!goesOn || isStrongBoundary(tokens, draft.first)) break;
      draft.conditional = true;
      after++;
    }
    const leads = at === 0 || drafts[at]!.isCoordinate || isStrongBoundary(tokens, drafts[at]!.first);
    if (!leads) {
      for (let before = at - 1; before >= 0 && !drafts[before]!.conditional; before--) {
        drafts[before]!.consequent = true;
        // Only the clause that the condition hangs on: what is coordinated or set off before it stands for itself.
        if (!drafts[before]!.isSubordinate || isAside(tokens, drafts, before)) break;
      }
    }
    for (; after < drafts.length && !drafts[after]!.isCondition; after++) {
      const draft = drafts[after]!;
      if (!leads && !draft.isCoordinate) break;
      if (
        draft.isCoordinate &&
        adversative.has(draft.opener) &&
        leads &&
        after > at + 1 &&
        drafts[after - 1]!.consequent
      )
        break;
      if (isSemicolonBefore(tokens, draft.first)) break;
      draft.consequent = true;
    }
  }
}

// "Если так, напишите, а мы уже чиним": what is set against the consequence stands for itself.
const adversative: ReadonlySet<string> = new Set(['а', 'но', 'but', 'however']);

/** "We put a steward there, who lets you in when you show it": the condition hangs on what is added about him. */
function isAside(tokens: readonly Token[], drafts: readonly Draft[], at: number): boolean {
  const before = drafts[at - 1];
  return (
    before !== undefined &&
    relative.has(drafts[at]!.opener) &&
    endsWithComma(tokens, before) &&
    !endsWithComma(tokens, drafts[at]!)
  );
}

const relative: ReadonlySet<string> = new Set(['who', 'which']);

function endsWithComma(tokens: readonly Token[], draft: Draft): boolean {
  return tokens[draft.last]!.norm === ',';
}

function isSemicolonBefore(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.norm === ';';
}

function isStrongBoundary(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.norm;
  return before === ';' || before === ':' || before === '—' || before === ')';
}

function hasPredicate(tokens: readonly Token[], draft: Draft, language: SentenceLanguage | null): boolean {
  if (language === null) return true;
  const predicate = Grammar.verb | Grammar.infinitive | Grammar.shortParticiple;
  for (let i = draft.first; i <= draft.last; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && language.analyse(token.norm).some((reading) => (reading.grammar & predicate) !== 0))
      return true;
  }
  return false;
}

// Quotations.

/** Tokens of a quotation with its marks. */
interface Quote {
  readonly first: number;
  readonly last: number;
}

export const closingQuote: Readonly<Record<string, string>> = {
  __proto__: null as never,
  '«': '»',
  '“': '”',
  '„': '“',
  '"': '"',
};

/** Whether a mark closes a quotation that wants this one: „so“ and „so”. */
export function closesQuotation(mark: string, wanted: string): boolean {
  return mark === wanted || (wanted === '“' && mark === '”');
}

/** Quotations that hold somebody's words: three words or more, or any after a reporting verb or a colon. */
function quotedRanges(tokens: readonly Token[]): readonly Quote[] {
  const found: Quote[] = [];
  let open = -1;
  let wanted = '';
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (open >= 0) {
      if (token.kind === 'punctuation' && closesQuotation(token.norm, wanted)) {
        if (words >= 3 || (words > 0 && isReported(tokens, open))) found.push({ first: open, last: i });
        open = -1;
      } else if (token.kind === 'word') words++;
      // A quotation longer than this is a mark that somebody forgot to close.
      if (open >= 0 && i - open > 200) open = -1;
    } else if (token.kind === 'punctuation') {
      const closing = closingQuote[token.norm];
      if (closing !== undefined) {
        open = i;
        wanted = closing;
        words = 0;
      }
    }
  }
  return found;
}

function isReported(tokens: readonly Token[], open: number): boolean {
  let before = tokens[open - 1];
  if (before?.norm === ':') return true;
  if (before?.norm === ',') before = tokens[open - 2];
  return before?.kind === 'word' && reportingVerb.test(before.norm);
}

const reportingVerb =
  /^(?:сказал|говор|ответил|отвеча|написал|пишет|пишут|сообщил|сообща|заявил|утвержда|спросил|значит|означа|фраз|слово$|надпис|сообщени|say|said|tell|told|wrote|write|writes|repl|answer|ask|claim|state)/;
