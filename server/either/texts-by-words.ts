/**
 * Texts in which the words are written once, in a list, and one character stands for each: phrases say the same words again and
 * again, too far from each other for what packs the extension. `scripts/phrases-by-words.mjs` writes them so.
 */
export interface TextsByWords {
  /** In the order of their characters: how many letters a word shares with the one before (A: none), then the others. */
  readonly words: string;
  /** `\n\n` between the texts; the space between two characters of words is left out. */
  readonly texts: string;
}

/** The characters from here on stand for words; those before for themselves. */
const firstCharacter = 0x80;

export function readTexts({ words, texts }: TextsByWords): string[] {
  const list: string[] = [];
  for (const [, shared, rest] of words.matchAll(/([A-Z])([^A-Z]*)/g))
    list.push((list.at(-1) ?? '').slice(0, shared!.charCodeAt(0) - 0x41) + rest);
  return texts
    .replace(/(?<=[^\0-\x7f])(?=[^\0-\x7f])/g, ' ')
    .replace(/[^\0-\x7f]/g, (character) => list[character.charCodeAt(0) - firstCharacter] ?? '')
    .split('\n\n');
}
