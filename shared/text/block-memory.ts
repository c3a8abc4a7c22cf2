/** What blocks say, by their text: a library repeats its paragraphs, an edit leaves most of them as they were. */
import type { Config } from '../config';
import type { TextLanguage } from '../languages/language';
import { type Recall, Recent, Typed } from '../recently';
import { ofEach } from '../remembered';
import type { LanguageGuess, WordCounts } from './language-of';
import { createSaid, type Said } from './pieces';
import type { BodyPart } from './segments';
import type { FinishedWords, KeptWords, PlacedPassage, Token } from './text';

/** What a passage says (see `passages.ts`), wherever it stands. */
export interface PassageWords {
  /** Its source. */
  readonly said: Said;
  readonly tokens: readonly Token[];
  /** Where a control tag begins another arm; see `cutSentences`. */
  readonly arms: readonly number[];
  readonly counts: WordCounts;
  /** Cut into sentences so far, by language. */
  readonly finished: Map<TextLanguage, KeptWords>;
}

/** What a block says: does not depend on where it stands or on the rest of the document. */
export interface BlockWords {
  /** With where each stands. */
  readonly passages: readonly { readonly start: number; readonly words: PassageWords }[];
  /** How many tokens they have. */
  readonly length: number;
  readonly guess: LanguageGuess;
  /** The blocks finished so far, by language. */
  readonly finished: Map<TextLanguage, FinishedBlock>;
}

/** A stretch of a body with the words of each of its blocks. */
export interface ReadPart extends BodyPart {
  readonly words: readonly BlockWords[];
}

export interface FinishedBlock {
  readonly passages: readonly PlacedPassage[];
  /** All of them as the words of the block; put together when first asked for. */
  words(): FinishedWords;
}

export interface BlockMemory {
  /** The words of a block of this signature, read when nobody has yet. Placeholders mean what the settings say. */
  block(signature: string, settings: Config['placeholders'], read: (signature: string) => BlockWords): BlockWords;
  /** The same of a passage. */
  passage(signature: string, settings: Config['placeholders'], read: () => PassageWords): PassageWords;
  /** What a stretch of a body is made of. */
  part(key: string, settings: Config['placeholders'], read: () => ReadPart): ReadPart;
  /** The one object for a stretch of text. */
  said(text: string): Said;
}

/** The memory of a host that sees texts change. */
export interface BlockMemories {
  readonly lasting: BlockMemory;
  /** The memory of one text from its first edit on. */
  ofDocument(): DocumentMemory;
}

export interface DocumentMemory {
  /** For the text after an edit: knows what the lasting one knows, and keeps what is new for the next edits of this text. */
  edited(): BlockMemory;
}

/**
 * Forgets what has not been asked for in a while, so that its size does not grow with the number of files.
 * @param characters how many characters of blocks are remembered at least, and half of how many at most.
 */
export function createBlockMemory(characters = 0): BlockMemory {
  return createBlockMemories(characters).lasting;
}

/** @param characters as above, of the lasting one */
export function createBlockMemories(characters: number): BlockMemories {
  const recent = <Value>() => new Recent<Value>(characters, (text) => text.length);
  const lasting: Stores = {
    blocks: ofSettings(() => recent()),
    passages: ofSettings(() => recent()),
    parts: ofSettings(() => recent()),
    pieces: recent(),
  };
  return {
    lasting: memoryOf(lasting),
    ofDocument() {
      let edits = 0;
      const typed = <Value>(known: Recall<Value>) => new Typed(known, () => edits);
      const memory = memoryOf({
        blocks: ofSettings((settings) => typed(lasting.blocks(settings))),
        passages: ofSettings((settings) => typed(lasting.passages(settings))),
        parts: ofSettings((settings) => typed(lasting.parts(settings))),
        pieces: typed(lasting.pieces),
      });
      return {
        edited() {
          edits++;
          return memory;
        },
      };
    },
  };
}

interface Stores {
  readonly blocks: (settings: Config['placeholders']) => Recall<BlockWords>;
  readonly passages: (settings: Config['placeholders']) => Recall<PassageWords>;
  readonly parts: (settings: Config['placeholders']) => Recall<ReadPart>;
  readonly pieces: Recall<Said>;
}

function memoryOf({ blocks, passages, parts, pieces }: Stores): BlockMemory {
  return {
    block: (signature, settings, read) => blocks(settings).recall(signature, read),
    passage: (signature, settings, read) => passages(settings).recall(signature, read),
    part: (key, settings, read) => parts(settings).recall(key, read),
    said: (text) => pieces.recall(text, createSaid),
  };
}

/** One each of what placeholders may mean. */
function ofSettings<Value>(
  make: (settings: Config['placeholders']) => Value,
): (settings: Config['placeholders']) => Value {
  return ofEach(make);
}
