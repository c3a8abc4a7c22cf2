/**
 * Our own phrases, compiled where they are used: so that one file serves both hosts of the extension and what is shipped
 * stays small. Compiling takes about a second, so a process of Node keeps the programs in the folder that it is told.
 */
import { vocabulary } from '../../shared/facts/vocabulary';
import { languages } from '../../shared/languages';
import type { Language } from '../../shared/languages/language';
import { phraseTables } from '../../shared/phrase-tables';
import { packProgram, unpackProgram } from '../../shared/text/phrases/pack';
import { compileProgram, type Program } from '../../shared/text/phrases/program';
import { programStore } from './program-store';

export function ownPhrases(language: Language): Program {
  const store = programStore();
  const packed = store?.read(language);
  if (packed) {
    try {
      return unpackProgram(packed, languages[language]);
    } catch {
      // Cut short or of another make: compiled anew.
    }
  }
  const program = compileProgram(languages[language], phraseTables, vocabulary[language]);
  store?.write(language, packProgram(program));
  return program;
}
