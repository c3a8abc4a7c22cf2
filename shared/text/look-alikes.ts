/** Words in which letters of one script stand for look-alikes of the other. */
import type { TextLanguage } from './../languages/language';
import { isCyrillic, isLatin } from './tokens';

export interface Spelling {
  readonly text: string;
  readonly script: 'cyrillic' | 'latin';
}

/**
 * The word in the script that it is meant in, or null where it is no such mixture: a word of one script, parts joined by a
 * hyphen or an apostrophe (`IT-отдел`, `email'ом`), a coinage (`SMSка`), a code (`А12BC`).
 */
export function withoutLookAlikes(word: string, language: TextLanguage): Spelling | null {
  if (!hasBoth(word) || /\d/.test(word)) return null;
  let script: Spelling['script'] | null = null;
  let text = '';
  for (const part of word.split(/([-'’‐‑_.])/)) {
    const read = hasBoth(part) ? spelled(part, language) : null;
    if (read === null && hasBoth(part)) return null;
    script ??= read?.script ?? null;
    text += read?.text ?? part;
  }
  return script && { text, script };
}

function hasBoth(part: string): boolean {
  let cyrillic = false;
  let latin = false;
  for (let index = 0; index < part.length; index++) {
    const code = part.charCodeAt(index);
    cyrillic ||= isCyrillic(code);
    latin ||= isLatin(code);
  }
  return cyrillic && latin;
}

function spelled(part: string, language: TextLanguage): Spelling | null {
  // "SMSка", "Windowsа", "VIPы": a Latin name with a Russian ending.
  if (/^(?:[A-Z]{2,}|[A-Z][a-z]{2,})[а-яё]{1,4}$/.test(part) && !/^[A-Z][a-z]*[acekmoptxy]*$/.test(toLatin(part) ?? ''))
    return null;
  const cyrillic = toCyrillic(part);
  const latin = toLatin(part);
  if (cyrillic !== null && latin !== null) {
    // Both would do: what most letters are, and what the text is written in.
    const letters = [...part].filter((letter) => isCyrillic(letter.charCodeAt(0))).length;
    const russian = letters * 2 === part.length ? language === 'ru' : letters * 2 > part.length;
    return russian ? { text: cyrillic, script: 'cyrillic' } : { text: latin, script: 'latin' };
  }
  if (cyrillic !== null) return { text: cyrillic, script: 'cyrillic' };
  return latin === null || isEnding(part) ? null : { text: latin, script: 'latin' };
}

/** "Wordе", "PDFа": what only looks like a slip is a Russian ending behind a name. */
function isEnding(part: string): boolean {
  return /^[A-Za-z]{2,}[а-яё]{1,3}$/.test(part) && /[A-Z]/.test(part);
}

function toCyrillic(part: string): string | null {
  return turned(part, isLatin, latinLetters, cyrillicLetters);
}

function toLatin(part: string): string | null {
  return turned(part, isCyrillic, cyrillicLetters, latinLetters);
}

function turned(part: string, isForeign: (code: number) => boolean, from: string, to: string): string | null {
  let text = '';
  for (const letter of part) {
    if (!isForeign(letter.charCodeAt(0))) text += letter;
    else {
      const at = from.indexOf(letter);
      if (at < 0) return null;
      text += to[at];
    }
  }
  return text;
}

// Letter by letter.
const latinLetters = 'aceopxyABCEHKMOPTXYkmtiI';
const cyrillicLetters = 'асеорхуАВСЕНКМОРТХУкмтіІ';
