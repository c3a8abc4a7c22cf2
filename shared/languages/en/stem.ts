/** What is left of a word without the plural and the possessor's mark. Only for names that no dictionary has. */
export function stem(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (/[^su]es$/.test(word) && /(x|ch|sh|z)es$/.test(word) && word.length > 5) return word.slice(0, -2);
  if (/[^siu]s$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}
