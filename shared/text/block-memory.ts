/** What blocks say, by their text: a library repeats its paragraphs, an edit leaves most of them as they were. */
import type { Config } from '../config';
import type { TextLanguage } from '../languages/language';
import { remembered } from '../remembered';
import type { LanguageGuess } from './language-of';
import type { Block, Token } from './text';

/** What does not depend on where a block stands or on the rest of the document. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly guess: LanguageGuess;
  /** The blocks finished so far, by language: where one stands is replaced. */
  readonly finished: Map<TextLanguage, FinishedWords>;
}

export type FinishedWords = Pick<
  Block,
  'language' | 'tokens' | 'sentences' | 'sentenceOf' | 'clauseOf' | 'clauses' | 'key'
>;

export interface BlockMemory {
  /** The words of a block of this signature, read when nobody has yet. Placeholders mean what the settings say. */
  words(signature: string, settings: Config['placeholders'], read: () => Words): Words;
}

/**
 * Forgets what has not been asked for in a while, so that its size does not grow with the number of files.
 * @param characters how many characters of blocks are remembered at least, and half of how many at most.
 */
export function createBlockMemory(characters = 0): BlockMemory {
  const known = new WeakMap<Config['placeholders'], Generations>();
  return {
    words(signature, settings, read) {
      const generations = remembered(known, settings, () => ({ young: new Map(), old: new Map(), size: 0 }));
      const recent = generations.young.get(signature);
      if (recent) return recent;
      const words = generations.old.get(signature) ?? read();
      if (generations.size > characters) {
        generations.old = generations.young;
        generations.young = new Map();
        generations.size = 0;
      }
      generations.young.set(signature, words);
      generations.size += signature.length;
      return words;
    },
  };
}

interface Generations {
  young: Map<string, Words>;
  old: Map<string, Words>;
  size: number;
}
