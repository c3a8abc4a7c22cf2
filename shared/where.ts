/** Where a finding stands that has no words of its own: about something missing, or about a whole clause. */
import type { Span } from './span';
import type { Reading, Template } from './template';
import type { Block, Clause } from './text/text';

/** Of something missing: the words that make it necessary, else the first line of the body. */
export function necessaryAt(template: Template, reading: Reading, evidence: Span | null): Span {
  if (evidence) return { start: evidence.start, end: evidence.end };
  const block = template.blocks[reading.members[0] ?? 0];
  const [sentence] = block?.sentences ?? [];
  if (!block || !sentence) return { start: template.source.bodyStart, end: template.source.bodyStart };
  return wordsOf(block, sentence.first, sentence.last);
}

/** From one token of a block to another, without the punctuation at the ends. */
export function wordsOf(block: Block, first: number, last: number): Span {
  const isWord = (index: number) =>
    block.tokens[index]?.kind !== 'punctuation' && block.tokens[index]?.kind !== 'break';
  while (first < last && !isWord(first)) first++;
  while (last > first && !isWord(last)) last--;
  return { start: block.start + (block.tokens[first]?.start ?? 0), end: block.start + (block.tokens[last]?.end ?? 0) };
}

/** The last token of a clause with what hangs on it ("..., чем мы думали"), up to a clause that holds one of the marks. */
export function lastWithDependents(
  block: Block,
  clause: number,
  stops: readonly { readonly clause: number }[],
): number {
  const { last } = block.clauses[clause] as Clause;
  const next = block.clauses[clause + 1];
  if (!next || next.opener === '' || block.sentenceOf[next.first] !== block.sentenceOf[last]) return last;
  return stops.some((one) => one.clause === clause + 1) ? last : lastWithDependents(block, clause + 1, stops);
}

/** A sentence of a block, by their ordinals. */
export interface Place {
  readonly block: number;
  readonly sentence: number;
}

export function sameSentence(a: Place, b: Place): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

/** A span that begins within a contraction ("isn't") reaches to the beginning of its word. */
export function wholeWords(text: string, { start, end }: Span): Span {
  while (start > 0 && /[\p{L}\p{N}'’]/u.test(text[start - 1]!) && /['’\p{L}]/u.test(text[start]!)) start--;
  return { start, end };
}

/** The sentence before in the same block, if there is one: a place without sentence else, where nothing stands. */
export function sentenceBefore({ block, sentence }: Place): Place {
  return { block, sentence: sentence - 1 };
}

/** The sentence after in the same block, if there is one. */
export function sentenceAfter({ block, sentence }: Place): Place {
  return { block, sentence: sentence + 1 };
}

/** Whether one of the marks stands in a sentence. */
export function anyIn(marks: readonly Place[], at: Place): boolean {
  return marks.some((one) => sameSentence(one, at));
}
