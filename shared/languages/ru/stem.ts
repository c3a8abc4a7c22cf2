/**
 * What is left of a word without its case ending. Only for names that no dictionary has ("Зендеск", "Зендеском"):
 * it joins what does not belong together ("вина", "винить"), so a word of the language is never matched by it.
 */
export function stem(word: string): string {
  for (const ending of endings)
    if (word.length >= ending.length + shortestStem && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

const shortestStem = 3;

/** Endings of nouns and adjectives, long before short. */
const endings =
  'иями ями ами ого его ому ему ыми ими ией иям иях ией ая яя ое ее ые ие ую юю ой ей ою ею ый ий ым им ом ем ых их ов ев ам ям ах ях ью ья ье ьи ия ии ию ие а я о е у ю ы и й ь'.split(
    ' ',
  );
