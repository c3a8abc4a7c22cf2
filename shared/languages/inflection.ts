import type { GrammarName } from './grammar';

export type Case = Extract<
  GrammarName,
  'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'
>;
export type GrammaticalNumber = Extract<GrammarName, 'singular' | 'plural'>;
export type Gender = Extract<GrammarName, 'masculine' | 'feminine' | 'neuter'>;

/** What else is known of a word that another one is to take the place of. */
export interface Demands {
  /** The noun among the new words: adjectives agree with it. */
  readonly head: string | null;
  /** Bits of `Grammar`: the case, where the form leaves it open; 0 where nothing tells. */
  readonly only: number;
  /** The model's dictionary form, where it is known. */
  readonly lemma: string | null;
}

/** How a language changes words for a repair. Everything returns null when it is unsure; capitals are kept. */
export interface Inflection {
  /** A finite verb (or a short adjective as a predicate) of another subject, for "we": "проверил" -> "проверили", "checks" -> "check". */
  verbForWe(word: string): string | null;
  /** An infinitive as a promise of "we": "ответить" -> "ответим", "reply" -> "will reply"; null for what takes no such form. */
  promise(infinitive: string): string | null;
  /** A noun's form; a language without cases does not look at `grammaticalCase`. */
  noun(lemma: string, grammaticalCase: Case, number: GrammaticalNumber): string | null;
  /**
   * The form of a dictionary word that another word stands in, so that it can take its place: "исправить" like "пофиксили" is
   * "исправили". Null where the language knows no such form, or several.
   */
  like(lemma: string, model: string, demands: Demands): string | null;
  /** Somebody's polite name in another case, from the nominative; null when unsure. */
  politeName(name: string, grammaticalCase: Case): string | null;
  /** An adjective's form that agrees with a noun. */
  adjective(lemma: string, grammaticalCase: Case, number: GrammaticalNumber, gender: Gender): string | null;
}

/** Writes `word` with the capitals of `model`: "Проверил" -> "Проверили", "ОТДЕЛ" -> "ОТДЕЛА". */
export function withCapitals(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  const first = model[0] ?? '';
  return first !== first.toLowerCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
