import type { WordReading } from './grammar';

/** A language in which templates are checked. The reader's language is `Locale`. */
export type Language = 'ru' | 'en';

/** What a paragraph is written in: a language we know, or `und` (another one, or no words), which is silent. */
export type TextLanguage = Language | 'und';

/**
 * What is true of a language, whatever our rules are. One folder a language, all of one silhouette;
 * above this folder nobody asks which language it is.
 */
export interface LanguageModule {
  readonly id: Language;
  /** What a space in a pattern means: `free` - the words may stand in any order; `fixed` - in this order. */
  readonly wordOrder: 'free' | 'fixed';
  /**
   * Every reading of a normalised word (see `normaliseWord`), the lexicon's first. Never empty for a word of the
   * language: a word that the lexicon lacks is guessed by its ending (`Grammar.guessed`).
   */
  analyse(word: string): readonly WordReading[];
  /** All dictionary forms that a pattern's word may name (usually one: itself). Used when patterns are compiled. */
  knows(lemma: string): boolean;
  /** Abbreviations that end in a dot without ending a sentence, normalised, without the last dot ("т.е", "ул"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open a subordinate clause, normalised ("что", "который", "because"). */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open a condition ("если", "when", "in case" by its first word). */
  readonly conditionals: ReadonlySet<string>;
  /** A verb with the subject behind it that opens a condition ("should it"): two words. */
  readonly invertedConditionals: ReadonlySet<string>;
  /** Words that set a clause apart with commas without being one ("пожалуйста", "however"). */
  readonly parentheticals: ReadonlySet<string>;
  /** Words that negate what follows ("не", "not", "n't", "never"). */
  readonly negations: ReadonlySet<string>;
  /** Words of them that only strengthen a negation behind them ("никак не"): they deny nothing of their own there. */
  readonly emphaticNegations: ReadonlySet<string>;
  /** How many words after a negation it still reaches: Russian "не" negates the next word, English "not" the next few. */
  readonly negationReach: number;
  /** What is left of a word without its ending: how names that no dictionary has are matched in all their forms. */
  stem(word: string): string;
  /** Coordinating conjunctions that may begin a clause after a comma ("а", "но", "but"). */
  readonly coordinators: ReadonlySet<string>;
  /** Words so common that a pattern is not indexed by them. */
  readonly commonWords: ReadonlySet<string>;
  /** Somebody named politely by the first of these words, as written ("Николай Михайлович", "Mr Harris"); null if nobody is. */
  politeName(words: readonly string[]): PoliteName | null;
  /** Whether a letter to somebody of rank may begin with the first name alone ("Dear Sarah"). */
  readonly greetsByFirstName: boolean;
}

/** How a text names somebody who is no friend: by name and patronymic, by title and surname. */
export interface PoliteName {
  /** How many words it takes. */
  readonly count: number;
  readonly words: string;
  /** The name as a subject, "Людмила Павловна"; null where we can't tell. */
  readonly nominative: string | null;
  /** Stands in the form in which one speaks to somebody. */
  readonly isAddress: boolean;
}
