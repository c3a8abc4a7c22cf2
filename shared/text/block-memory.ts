/** What blocks say, by their text: a library repeats its paragraphs, an edit leaves most of them as they were. */
import type { Config } from '../config';
import type { TextLanguage } from '../languages/language';
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
  const known = new WeakMap<Config['placeholders'], Generations<Words>>();
  const pieces = generations<Said>();
  /** What is known of a text, from now on in the young generation. */
  const recall = <Value>(all: Generations<Value>, text: string, read: () => Value): Value => {
    const recent = all.young.get(text);
    if (recent !== undefined) return recent;
    const value = all.old.get(text) ?? read();
    if (all.size > characters) {
      all.old = all.young;
      all.young = new Map();
      all.size = 0;
    }
    all.young.set(text, value);
    all.size += text.length;
    return value;
  };
  return {
    words: (signature, settings, read) =>
      recall(
        remembered(known, settings, () => generations<Words>()),
        signature,
        read,
      ),
    said: (text) => recall(pieces, text, () => ({ text })),
  };
}

interface Generations<Value> {
  young: Map<string, Value>;
  old: Map<string, Value>;
  size: number;
}

function generations<Value>(): Generations<Value> {
  return { young: new Map(), old: new Map(), size: 0 };
}
