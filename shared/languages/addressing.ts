/** How the words of a language speak to their reader: closely ("ты") or politely ("вы"). */
export type Closeness = 'familiar' | 'polite';

/** What a word says of the closeness to its reader. */
export interface AddressWord {
  readonly closeness: Closeness;
  /** A pronoun, not a verb: it may be written with a capital out of respect. */
  readonly pronoun: boolean;
}

/** One object a language; a language that has one word for both is silent. */
export interface Addressing {
  /** What a normalised word says of the closeness, with the one right before it; null for one that says nothing of it, or nothing sure. */
  read(word: string, before?: string): AddressWord | null;
  /** A word of address in the other closeness; null when unsure. `before` is the normalised word before it. */
  turn(word: string, closeness: Closeness, before: string, withSubject: boolean): string | null;
  /** Whether it is the subject that such words agree with: "ты", "вы". */
  isSubject(word: string): boolean;
  /** A predicate of "ты" as one of "вы": "оплатил" -> "оплатили", "сам" -> "сами"; null for what is none, undefined when unsure. */
  predicate(word: string): string | null | undefined;
}
