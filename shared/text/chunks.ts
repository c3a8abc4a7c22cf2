/**
 * Markdown cut at blank lines where nothing reaches over one, so that a paragraph is parsed once wherever it stands, and one
 * without any sign of Markdown not at all. What is cut so gives what the whole gives.
 */
import type { Span } from '../span';
import { isAsciiLetter } from './tokens';

/**
 * The stretches between blank lines, or null where a blank line may stand inside of something: fenced or indented code, HTML,
 * an item of a list that goes on behind it.
 */
export function chunksOf(masked: string): readonly Span[] | null {
  if (masked.includes('```') || masked.includes('~~~') || masked.includes('\r')) return null;
  const chunks: Span[] = [];
  let start = -1;
  let end = 0;
  for (let at = 0; at < masked.length; ) {
    const newline = masked.indexOf('\n', at);
    const stop = newline < 0 ? masked.length : newline;
    let first = at;
    while (first < stop && isGap(masked.charCodeAt(first))) first++;
    if (first === stop) {
      if (start >= 0) chunks.push({ start, end });
      start = -1;
    } else {
      if (masked.charCodeAt(first) === 0x3c) return null;
      if (start < 0) {
        if (first > at) return null;
        start = at;
      }
      end = stop;
    }
    at = stop + 1;
  }
  if (start >= 0) chunks.push({ start, end });
  return chunks;
}

/** Whether a stretch is a paragraph and nothing in it a mark or an address: each line begins with a letter. */
export function isPlain(masked: string): boolean {
  let opens = true;
  for (let at = 0; at < masked.length; at++) {
    const code = masked.charCodeAt(at);
    if (code > 0x7f) opens = false;
    else if (code === 0x0a) {
      if (opens || isGap(masked.charCodeAt(at - 1))) return false;
      opens = true;
    } else if (opens) {
      if (!isAsciiLetter(code)) return false;
      opens = false;
      // "www.": an address without a sign.
      at--;
    } else if (signs[code] === 1) return false;
    else if (code === 0x77 && masked.startsWith('www.', at)) return false;
  }
  return !isGap(masked.charCodeAt(masked.length - 1)) && !/(?:https?|mailto|xmpp):/.test(masked);
}

/** What begins emphasis, code, a link, a tag, an entity, a cell, an address of mail. */
const signs: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) =>
  '\\&`<*_[]~|@\t'.includes(String.fromCharCode(code)) ? 1 : 0,
);

function isGap(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
