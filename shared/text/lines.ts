/** Where the line begins that holds an offset. */
export function lineStart(text: string, offset: number): number {
  // Behind a negative place `lastIndexOf` would look at the first character.
  return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
}

/** The line of a text that holds an offset, without its end. */
export function lineOf(text: string, offset: number): string {
  const next = text.indexOf('\n', offset);
  return text.slice(lineStart(text, offset), next < 0 ? text.length : next);
}

/** How a text ends its lines: as the first of them that says so. */
export function newlineOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
