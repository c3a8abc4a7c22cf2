/**
 * Grammar of a word form as bit flags, so that a pattern's demand ("a past plural verb") is one `&`.
 * The flags are the union of what Russian and English need; a language leaves out what it does not have.
 */
export const Grammar = {
  // What the word is. `verb` is a finite form (past, present, future, imperative).
  verb: 1 << 0,
  infinitive: 1 << 1,
  /** A full participle ("устранённый"), English past participle ("replaced"). */
  participle: 1 << 2,
  /** A short passive participle that makes a predicate: "устранён", "заменена". */
  shortParticiple: 1 << 3,
  /** "проверив"; English -ing form. */
  gerund: 1 << 4,
  noun: 1 << 5,
  /** Adjective, ordinal, possessive. */
  adjective: 1 << 6,
  /** Everything that does not inflect: adverb, preposition, conjunction, particle. */
  other: 1 << 7,
  past: 1 << 8,
  present: 1 << 9,
  future: 1 << 10,
  imperative: 1 << 11,
  first: 1 << 12,
  second: 1 << 13,
  third: 1 << 14,
  singular: 1 << 15,
  plural: 1 << 16,
  masculine: 1 << 17,
  feminine: 1 << 18,
  neuter: 1 << 19,
  nominative: 1 << 20,
  genitive: 1 << 21,
  dative: 1 << 22,
  accusative: 1 << 23,
  instrumental: 1 << 24,
  prepositional: 1 << 25,
  perfective: 1 << 26,
  imperfective: 1 << 27,
  /** Ends in -ся/-сь. */
  reflexive: 1 << 28,
  /** Not found in the lexicon: read off the word's ending. */
  guessed: 1 << 29,
} as const;

/** The bits of a category: what a form says of its case, gender or number. */
export const caseBits =
  Grammar.nominative |
  Grammar.genitive |
  Grammar.dative |
  Grammar.accusative |
  Grammar.instrumental |
  Grammar.prepositional;
export const genderBits = Grammar.masculine | Grammar.feminine | Grammar.neuter;
export const numberBits = Grammar.singular | Grammar.plural;

export type GrammarName = keyof typeof Grammar;

/** Short names that patterns may use after a colon, e.g. `перезапустить:past.pl`. */
export const grammarAliases: Readonly<Record<string, number>> = {
  ...Grammar,
  inf: Grammar.infinitive,
  ptcp: Grammar.participle,
  short: Grammar.shortParticiple,
  adj: Grammar.adjective,
  pres: Grammar.present,
  fut: Grammar.future,
  imp: Grammar.imperative,
  p1: Grammar.first,
  p2: Grammar.second,
  p3: Grammar.third,
  sg: Grammar.singular,
  pl: Grammar.plural,
  m: Grammar.masculine,
  f: Grammar.feminine,
  n: Grammar.neuter,
  nom: Grammar.nominative,
  gen: Grammar.genitive,
  dat: Grammar.dative,
  acc: Grammar.accusative,
  ins: Grammar.instrumental,
  prep: Grammar.prepositional,
  perf: Grammar.perfective,
  impf: Grammar.imperfective,
  refl: Grammar.reflexive,
};

/** One way to read a word form. A form may have several ("заказа": genitive; "стали": verb and noun). */
export interface WordReading {
  /** Dictionary form, normalised (lower case, ё→е); for a guessed reading the form itself. */
  readonly lemma: string;
  /** Bits of `Grammar`. */
  readonly grammar: number;
}
