import { linesOf, type Position } from './lines';

/** In what the characters of a line are counted: as client and server agree when they meet. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** Offsets of a text (UTF-16, as everything inside counts) to the positions that a client means, and back. */
export interface Places {
  positionAt(offset: number): Position;
  /** Of any position: one outside of the text is moved to its edge, one behind a line's end to that end. */
  offsetAt(position: Position): number;
}

export function placesIn(text: string, encoding: PositionEncoding): Places {
  const lines = linesOf(text);
  return {
    positionAt(offset) {
      const { line } = lines.positionAt(Math.max(0, Math.min(offset, text.length)));
      const { start, end } = lines.spanOf(line);
      // Between `\r` and `\n` nothing can stand.
      return { line, character: unitsBetween(text, start, Math.min(offset, end), encoding) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= lines.count) return text.length;
      const { start, end } = lines.spanOf(line);
      return offsetAfter(text, start, end, character, encoding);
    },
  };
}

function unitsBetween(text: string, start: number, end: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return Math.max(0, end - start);
  let units = 0;
  for (let at = start; at < end; ) {
    const point = text.codePointAt(at)!;
    const width = point > 0xffff ? 2 : 1;
    // The second half of a pair counts for nothing: a position cannot lie inside of a character.
    if (at + width > end) break;
    units += unitsOf(point, encoding);
    at += width;
  }
  return units;
}

function offsetAfter(text: string, start: number, end: number, units: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return Math.max(start, Math.min(start + units, end));
  let left = units;
  let at = start;
  while (at < end && left > 0) {
    const point = text.codePointAt(at)!;
    left -= unitsOf(point, encoding);
    if (left < 0) break;
    at += point > 0xffff ? 2 : 1;
  }
  return Math.min(at, end);
}

/** A lone surrogate takes three bytes, as the mark that stands for it in UTF-8 does. */
function unitsOf(point: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-32') return 1;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
