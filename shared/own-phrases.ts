/**
 * Our own phrases of a language, compiled. What is built to be shipped has another module here, with packed programs in it
 * (see `scripts/packed-phrases.mjs`): to compile takes longer than to check a file.
 */
import { vocabulary } from './facts/vocabulary';
import { languages } from './languages';
import type { Language } from './languages/language';
import { phraseTables } from './phrase-tables';
import { compileProgram, type Program } from './text/phrases/program';

export function ownPhrases(language: Language): Program {
  return compileProgram(languages[language], phraseTables, vocabulary[language]);
}
