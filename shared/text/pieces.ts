/** A text cut at blank lines, code and all: what is looked for in the raw text is looked for once in what stays the same. */
import type { BlockMemory } from './block-memory';

/** Equal texts share one object as long as it is remembered. */
export interface Said {
  readonly text: string;
}

/** A stretch of the document between two blank lines. */
export interface Piece {
  /** Absolute offset. */
  readonly start: number;
  readonly said: Said;
}

/**
 * The pieces of a text from an offset on. A line that ends no sentence (a heading, "Ваш адрес:") stays with what follows, so
 * that whoever looks back from a word finds what it hangs on. Linear in the text.
 */
export function piecesOf(text: string, from: number, memory: BlockMemory): Piece[] {
  const pieces: Piece[] = [];
  const blank = /\n\s*\n/g;
  blank.lastIndex = from;
  let start = from;
  for (let match = blank.exec(text); match; match = blank.exec(text)) {
    let last = match.index - 1;
    while (last >= start && /[\s*_»"”)\]]/.test(text[last]!)) last--;
    if (last < start || !/[.!?…]/.test(text[last]!)) continue;
    pieces.push({ start, said: memory.said(text.slice(start, match.index)) });
    start = match.index;
  }
  if (start < text.length) pieces.push({ start, said: memory.said(text.slice(start)) });
  return pieces;
}
