/** A place in a text as people and editors count: from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offsets to lines and back. `\n`, `\r\n` and a lone `\r` end a line, as the language server protocol has it. */
export interface Lines {
  readonly count: number;
  positionAt(offset: number): Position;
  /** Of a line without its end. */
  spanOf(line: number): { readonly start: number; readonly end: number };
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
  }
  return {
    count: starts.length,
    positionAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: offset - starts[low]! };
    },
    spanOf(line) {
      const start = starts[line] ?? text.length;
      let end = starts[line + 1] ?? text.length;
      while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
      return { start, end };
    },
  };
}
