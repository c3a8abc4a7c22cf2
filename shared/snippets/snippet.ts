import type { Kind } from '../config';
import type { SlotMeaning } from '../languages/sentences';
import type { Localized } from '../localized';

/** A text to begin with. Its words stand in the table of each language. */
export interface Snippet {
  readonly id: string;
  /** What is typed to get it: the same in every language and in every editor. */
  readonly prefix: string;
  /** Front matter, in this order. */
  readonly front: { readonly kind: Kind } & Readonly<Record<string, string>>;
  readonly title: Localized;
  /** When to use it, and what it takes care of. */
  readonly description: Localized;
}

/** The snippets in the words of a language. */
export interface SnippetWords {
  /**
   * The body by id. `{deadline}` and the like are slots by what they stand for; a line with `{data}` stays only where the
   * product handles critical data.
   */
  readonly bodies: Readonly<Record<string, string>>;
  /** Slots with few answers, the usual one first. */
  readonly choices: Readonly<Partial<Record<SlotMeaning, readonly string[]>>>;
  /** What could stand in a slot; `reply` where it goes to one client, `bySnippet` where that tells of something else. */
  readonly samples: Readonly<Record<SlotMeaning, string>>;
  readonly replySamples: Readonly<Partial<Record<SlotMeaning, string>>>;
  readonly samplesBySnippet: Readonly<Record<string, Readonly<Partial<Record<SlotMeaning, string>>>>>;
  /** Instead of a missing first name, where a dialect has a fallback. */
  readonly nameless: string;
}
