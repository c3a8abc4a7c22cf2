/** Where a finding stands that has no words of its own: about something missing, or about a whole clause. */
import type { Span } from './span';
import type { Reading, Template } from './template';
import type { Block } from './text/text';

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
  const isWord = (index: number) => block.tokens[index]?.kind !== 'punctuation' && block.tokens[index]?.kind !== 'break';
  while (first < last && !isWord(first)) first++;
  while (last > first && !isWord(last)) last--;
  return { start: block.start + (block.tokens[first]?.start ?? 0), end: block.start + (block.tokens[last]?.end ?? 0) };
}
