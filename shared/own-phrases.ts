/**
 * Our own phrases of a language, compiled. What is built to be shipped has another module here, with packed programs in it
 * (see `scripts/packed-phrases.mjs`): to compile takes longer than to check a file.
 */
import { vocabulary } from './facts/vocabulary';
import { languages } from './languages';
import type { Language } from './languages/language';
import { groupOfTable, phraseGroups } from './phrase-tables';
import { compileProgram, type Program } from './text/phrases/program';

/** @param group of `phraseGroups`. */
export function ownPhrases(language: Language, group: string): Program {
  return compileProgram(languages[language], phraseGroups.get(group) ?? [], vocabulary[language]);
}

/** The group that a table is matched in when it is asked for; undefined: with every text. */
export const lateGroupOf: (table: string) => string | undefined = (table) => groupOfTable.get(table);

/**
 * Does a part of what `ownPhrases` has to do, so that a text that comes meanwhile need not wait for all of it.
 * @returns whether nothing is left to be done beforehand.
 */
export const readyPhrases: (language: Language, group: string) => boolean = () => true;
