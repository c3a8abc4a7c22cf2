/**
 * Passages: the stretches of a block that hang on nothing around them. A library says the same sentence in many paragraphs,
 * an edit leaves most sentences of one alone: what a passage says is read once, wherever it stands.
 */
import type { LanguageModule } from '../languages/language';
import { ofEach } from '../remembered';
import { closesQuotation, closingQuote } from './sentences';
import { isDigit, isTerminal, type Lines, linesAround, longestLineOf, type Skip } from './tokens';

/** A stretch of a block's source, relative to the block's start, with the skips in it, relative to its own. */
export interface PassageSource {
  readonly from: number;
  readonly to: number;
  readonly skips: readonly Skip[];
  /** Null where no line ends within it. */
  readonly lines: Lines | null;
}

/** Below this there is nothing to gain. */
const leastLength = 80;

/**
 * Cuts the source of a block where a sentence surely ends: behind a stop and before one blank and a capital letter, outside of
 * brackets and quotation marks. Each passage gives the tokens, sentences and clauses that it gives in its block. One passage
 * where control tags or hard breaks make what a sentence is hang on the whole block. Linear in the source.
 * @param abbreviations see `abbreviationsOf`.
 */
export function passagesOf(
  source: string,
  skips: readonly Skip[],
  abbreviations: ReadonlySet<string>,
): PassageSource[] {
  const seams = mayBeCut(source, skips) ? seamsOf(source, skips, abbreviations) : [];
  const passages: PassageSource[] = [];
  const longest = seams.length > 0 && newline.test(source) ? longestLineOf(source) : 0;
  let from = 0;
  let skip = 0;
  for (let index = 0; index <= seams.length; index++) {
    // The blank at the seam belongs to nobody.
    const to = index < seams.length ? (seams[index] as number) : source.length;
    const own: Skip[] = [];
    for (; skip < skips.length && (skips[skip] as Skip).from < to; skip++) {
      const one = skips[skip] as Skip;
      own.push(from === 0 ? one : { ...one, from: one.from - from, to: one.to - from });
    }
    const isOfLines = longest > 0 && newline.test(source.slice(from, to));
    passages.push({ from, to, skips: own, lines: isOfLines ? linesAround(source, from, longest) : null });
    from = to + 1;
  }
  return passages;
}

const newline = /[\n\r]/;

function mayBeCut(source: string, skips: readonly Skip[]): boolean {
  if (source.length < leastLength || /[\u2028\u2029]/.test(source)) return false;
  for (const { kind } of skips) if (kind === 'arm' || kind === 'break') return false;
  return true;
}

/** Offsets of the blanks that part passages. */
function seamsOf(source: string, skips: readonly Skip[], abbreviations: ReadonlySet<string>): number[] {
  const seams: number[] = [];
  let skip = 0;
  let begins = 0;
  let brackets = 0;
  // Where what is open was opened, and what closes it; nothing while outside of quotation marks.
  let quoted = 0;
  let wanted = '';
  for (let at = 0; at < source.length; at++) {
    const inside = skips[skip];
    if (inside !== undefined && inside.from <= at) {
      // Nothing of a skip is prose; an empty one is passed by.
      at = Math.max(at, inside.to) - 1;
      skip++;
      continue;
    }
    const code = source.charCodeAt(at);
    if (isMark(code)) {
      const mark = source[at]!;
      // What is odd (a closing mark too many, a quotation in a quotation, one without an end) is left to the cutting of sentences.
      if (mark === '(' || mark === '[') brackets++;
      else if (mark === ')' || mark === ']') {
        if (brackets-- === 0) return seams;
      } else if (wanted === '') {
        wanted = closingQuote[mark] ?? '';
        quoted = at;
        if (wanted === '') return seams;
      } else if (!closesQuotation(mark, wanted) || at - quoted > longestQuotation) return seams;
      else wanted = '';
    }
    if (isTerminal(code)) {
      const first = at;
      while (isTerminal(source.charCodeAt(at + 1)) && skips[skip]?.from !== at + 1) at++;
      if (wanted !== '' || brackets !== 0 || source.charCodeAt(at + 1) !== 0x20) continue;
      if (!isCapital(source.charCodeAt(at + 2)) || (skips[skip]?.from ?? Infinity) <= at + 2) continue;
      // A full stop may belong to an abbreviation or a number; no other stop does.
      if (code === 0x2e && at === first && !endsSentence(source, at, begins, skips, skip, abbreviations)) continue;
      seams.push(at + 1);
      begins = at + 2;
      at++;
    }
  }
  return seams;
}

/** Whether a full stop that a capital letter follows surely ends a sentence, by what stands before it. */
function endsSentence(
  source: string,
  at: number,
  begins: number,
  skips: readonly Skip[],
  skip: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  let end = at;
  let before = skips[--skip];
  // Marks of emphasis belong to nobody.
  while (before !== undefined && before.to === end && before.kind === 'drop') {
    end = before.from;
    before = skips[--skip];
  }
  if (before !== undefined && before.to === end)
    return before.kind === 'placeholder' || before.kind === 'code' || before.kind === 'link';
  const last = source.charCodeAt(end - 1);
  if (last === 0x29 || last === 0xbb || last === 0x201d) return true;
  let start = end;
  if (isDigit(last)) {
    // "1. First" counts, "until 18:00." does not.
    while (start > begins && isPartOfNumber(source.charCodeAt(start - 1))) start--;
    return start - begins > 2 && source.charCodeAt(start - 1) === 0x20 && isSmall(source.charCodeAt(start - 2));
  }
  while (start > begins && isSmall(source.charCodeAt(start - 1))) start--;
  if (start > begins && isCapital(source.charCodeAt(start - 1))) start--;
  // "т. е.", "Mr.", "approx.": what may be an abbreviation or an initial is left to the cutting of sentences.
  if (end - start < 2 || abbreviations.has(source.slice(start, end).toLowerCase())) return false;
  const leads = before !== undefined && before.to === start ? before.from : start;
  return leads <= begins || source.charCodeAt(leads - 1) === 0x20 || (leads === start && source[leads - 1] === '-');
}

/** In UTF-16 units. */
const longestQuotation = 300;

function isMark(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x201c && code <= 0x201e)
  );
}

function isPartOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2c || code === 0x3a;
}

function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f);
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f);
}

/** The abbreviations of all languages, and the parts of those that have dots inside. */
export const abbreviationsOf = ofEach((languages: Readonly<Record<string, LanguageModule>>): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const { abbreviations } of Object.values(languages))
    for (const one of abbreviations) for (const part of [one, ...one.split('.')]) all.add(part);
  return all;
});
