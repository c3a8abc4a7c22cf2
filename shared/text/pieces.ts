/** A text cut at blank lines, code and all: what is looked for in the raw text is looked for once in what stays the same. */
import { type Kept, ofEachKept } from '../remembered';
import type { BlockMemory } from './block-memory';
import type { Block } from './text';

/** Equal texts share one object as long as it is remembered. */
export interface Said extends Kept {
  readonly text: string;
}

export function createSaid(text: string): Said {
  return { text, made: new Map() };
}

/** A stretch of the document between two blank lines. */
export interface Piece {
  /** Absolute offset. */
  readonly start: number;
  readonly said: Said;
  /**
   * What it is made of: the passages of its blocks, and what stands between the blocks (marks of lists, code). What can only
   * stand in one of them is asked of each once, however many paragraphs say it.
   */
  readonly parts: readonly Said[];
}

/**
 * The pieces of a text from an offset on. A line that ends no sentence (a heading, "Ваш адрес:") stays with what follows, so
 * that whoever looks back from a word finds what it hangs on. Linear in the text.
 */
export function piecesOf(
  text: string,
  from: number,
  blocks: readonly Pick<Block, 'start' | 'end' | 'passages'>[],
  memory: BlockMemory,
): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  const between = (start: number, end: number, parts: Said[]) => {
    const gap = end > start ? text.slice(start, end) : '';
    if (gap.trim() !== '') parts.push(memory.said(gap));
  };
  const add = (start: number, end: number) => {
    const said = memory.said(text.slice(start, end));
    const parts: Said[] = [];
    let at = start;
    for (; next < blocks.length && blocks[next]!.start < end; next++) {
      const block = blocks[next]!;
      // A field that holds a blank line: the piece is its own only part.
      if (block.start < at || block.end > end) {
        while (next < blocks.length && blocks[next]!.end <= end) next++;
        pieces.push({ start, said, parts: [said] });
        return;
      }
      between(at, block.start, parts);
      for (const passage of block.passages) parts.push(passage.said);
      at = block.end;
    }
    between(at, end, parts);
    pieces.push({ start, said, parts });
  };
  const blank = /\n\s*\n/g;
  blank.lastIndex = from;
  let start = from;
  // What stands before has been looked through: it ended in no stop, or began the piece.
  let looked = from;
  for (let match = blank.exec(text); match; match = blank.exec(text)) {
    let last = match.index - 1;
    const least = Math.max(start, looked);
    looked = match.index;
    while (last >= least && /[\s*_»"”)\]]/.test(text[last]!)) last--;
    if (last < least || !/[.!?…]/.test(text[last]!)) continue;
    add(start, match.index);
    start = match.index;
  }
  if (start < text.length) add(start, text.length);
  return pieces;
}

/** Whether any part of a piece holds what a form describes that fits into one part; each is asked once. */
export function inPart(form: Pick<RegExp, 'test'>): (piece: Pick<Piece, 'parts'>) => boolean {
  const holds = ofEachKept(({ text }: Said) => form.test(text));
  return ({ parts }) => parts.some(holds);
}
