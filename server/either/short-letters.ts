/**
 * Russian words with a byte a letter: in the files of the extension a Cyrillic letter takes two, and what stands there of
 * words is a fifth smaller for it when it is packed.
 */

/** What stands for the letters from "а" to "я": signs that the words themselves do not hold. */
const signs = '@ABCDEFGHIJKLMNOQRSTUVWXYZ[]^_{}';
const first = 0x430;

/** @throws for a text that holds one of the signs. */
export function inShort(text: string): string {
  for (const sign of signs) if (text.includes(sign)) throw new Error(`"${sign}" stands for a letter, and in the text`);
  return text.replace(/[а-я]/g, (letter) => signs.charAt(letter.charCodeAt(0) - first));
}

/** What `inShort` was given. */
export function inFull(text: string): string {
  const letters = new Uint16Array(0x80);
  for (let at = 0; at < signs.length; at++) letters[signs.charCodeAt(at)] = first + at;
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = (code < 0x80 && letters[code]) || code;
  }
  return new TextDecoder('utf-16le').decode(codes);
}
