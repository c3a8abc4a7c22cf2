import type { PoliteName } from '../language';

/** "Mr Harris", "Dr. Jane Patel": a title and a name. */
export function politeName(words: readonly string[]): PoliteName | null {
  const [title = '', first = '', second = ''] = words;
  if (!titles.has(title.toLowerCase()) || !isName(first)) return null;
  const named = [title, first, ...(isName(second) ? [second] : [])];
  return { count: named.length, words: named.join(' '), nominative: named.join(' '), isAddress: true };
}

const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady madam judge captain colonel major councillor senator minister sergeant lieutenant commander sister father reverend bishop dean mayor ambassador chef nurse officer'.split(
    ' ',
  ),
);

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word);
}
