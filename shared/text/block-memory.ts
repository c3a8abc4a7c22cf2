/** What blocks say, by their text: a library repeats its paragraphs, an edit leaves most of them as they were. */
import type { Config } from '../config';
import type { TextLanguage } from '../languages/language';
import { Recent } from '../recently';
import { remembered } from '../remembered';
import type { LanguageGuess } from './language-of';
import type { Said } from './pieces';
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
  /** The one object for a stretch of text. */
  said(text: string): Said;
}

/**
 * Forgets what has not been asked for in a while, so that its size does not grow with the number of files.
 * @param characters how many characters of blocks are remembered at least, and half of how many at most.
 */
export function createBlockMemory(characters = 0): BlockMemory {
  const generations = <Value>() => new Recent<Value>(characters, (text) => text.length);
  const known = new WeakMap<Config['placeholders'], Recent<Words>>();
  const pieces = generations<Said>();
  return {
    words: (signature, settings, read) =>
      remembered(known, settings, () => generations<Words>()).recall(signature, read),
    said: (text) => pieces.recall(text, (said) => ({ text: said })),
  };
}
