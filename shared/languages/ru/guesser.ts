import { Grammar, type WordReading } from '../grammar';

/**
 * Tells what a word outside the lexicon is by its ending.
 *
 * The data (written by `scripts/russian/guesser.ts`) are two lines: the sets of grammars, base 36, `.` between the
 * grammars of a set; then a tree of endings read from the word's end: a letter, the number of its set if the ending has
 * one, and in parentheses the letters that may stand before it.
 */
export type Guesser = (word: string) => WordReading[];

export function createGuesser(data: string): Guesser {
  const [setLine = '', tree = ''] = data.split('\n');
  const sets = setLine.split(' ').map((set) => set.split('.').map((grammar) => Number.parseInt(grammar, 36)));
  const { endings, longest } = readTree(tree);
  return (word) => {
    let set: number | undefined = endings.get('') ?? 0;
    for (let length = Math.min(longest, word.length); length > 0; length--) {
      const found = endings.get(word.slice(word.length - length));
      if (found === undefined) continue;
      set = found;
      break;
    }
    return sets[set]!.map((grammar) => ({ lemma: word, grammar: grammar | Grammar.guessed }));
  };
}

function readTree(tree: string): { endings: Map<string, number>; longest: number } {
  const endings = new Map<string, number>();
  const open: string[] = [];
  let suffix = '';
  let longest = 0;
  for (let position = 0; position < tree.length; ) {
    const letter = tree[position]!;
    if (letter === '(') {
      open.push(suffix);
      position++;
    } else if (letter === ')') {
      open.pop();
      position++;
    } else {
      const isLetter = letter > 'z' || letter === '-';
      if (isLetter) position++;
      suffix = isLetter ? letter + (open.at(-1) ?? '') : '';
      let end = position;
      while (end < tree.length && tree[end]! >= '0' && tree[end]! <= 'z') end++;
      if (end > position) endings.set(suffix, Number.parseInt(tree.slice(position, end), 36));
      if (suffix.length > longest) longest = suffix.length;
      position = end;
    }
  }
  return { endings, longest };
}
