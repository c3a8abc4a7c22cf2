/** One character as a reader sees it: what is printed, how many columns it takes, where it stands in the text. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly offset: number;
}

/**
 * A line's text as a terminal would show it. Tabs become spaces; what would move the cursor, change colours or turn the
 * direction of the text (a template may hold anything) is shown as a sign instead.
 */
export function cellsOf(text: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  if (plain.test(text)) {
    for (let index = 0; index < text.length; index++)
      cells.push({ shown: text[index]!, width: 1, offset: offset + index });
    return cells;
  }
  let column = 0;
  for (const { segment, index } of graphemes(text)) {
    const cell = cellOf(segment, offset + index, column);
    if (cell.width === 0 && cell.shown === '') continue;
    cells.push(cell);
    column += cell.width;
  }
  return cells;
}

/** One column a character, all of it as it stands: nearly every line there is. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u0400-\u0482\u048A-\u052F\u2010-\u2015\u2018-\u201E\u2022\u2026]*$/;

/** Whether a text is shown as it stands, a column a character. */
export function isPlainText(text: string): boolean {
  return plain.test(text);
}

/** What a terminal shows of a text, and how many columns it takes. */
export function measured(text: string): { readonly shown: string; readonly width: number } {
  if (plain.test(text)) return { shown: text, width: text.length };
  const cells = cellsOf(text, 0);
  return { shown: cells.map((cell) => cell.shown).join(''), width: widthOf(cells) };
}

export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function cellOf(segment: string, offset: number, column: number): Cell {
  const code = segment.codePointAt(0)!;
  if (segment === '\t') {
    const width = 4 - (column % 4);
    return { shown: ' '.repeat(width), width, offset };
  }
  if (code < 0x20) return { shown: String.fromCodePoint(0x2400 + code), width: 1, offset };
  if (code >= 0x7f && code < 0xa0) return { shown: '\u2421', width: 1, offset };
  if (code === 0xad) return { shown: '', width: 0, offset };
  if (invisible.test(segment)) return { shown: '\u00B7', width: 1, offset };
  return { shown: segment, width: wide.test(segment) || segment.includes('\uFE0F') ? 2 : 1, offset };
}

/** Whatever is neither Latin nor Cyrillic nor plain punctuation goes the long way: `Intl.Segmenter` is slow to start. */
function* graphemes(text: string): Iterable<{ segment: string; index: number }> {
  if (!/[\p{M}\u0530-\u200F\u2028-\u202F\u205F-\u209F\u2C00-\u{10FFFF}]/u.test(text)) {
    for (let index = 0; index < text.length; index++) yield { segment: text[index]!, index };
  } else yield* new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
}

/** Alone in a cell: zero-width and bidirectional controls. Inside an emoji the joiner is no cell of its own. */
const invisible = /^[\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u061C]|[\u202A-\u202E\u2066-\u2069]/;
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}])/u;
