/**
 * Our own phrases, compiled where they are used: so that one file serves both hosts of the extension and what is shipped
 * stays small. Compiling takes about a second, so a process of Node keeps the programs in the folder that it is told.
 */
import { languages } from '../../shared/languages';
import type { Language } from '../../shared/languages/language';
import { ownPhrases as compile } from '../../shared/own-phrases';
import { type PackedProgram, packProgram, unpackProgram } from '../../shared/text/phrases/pack';
import type { Program } from '../../shared/text/phrases/program';
import { programStore } from './program-store';

export { lateGroupOf } from '../../shared/own-phrases';

/** @param group of `phraseGroups`. */
export function ownPhrases(language: Language, group: string): Program {
  const store = programStore();
  const name = group === '' ? language : `${language}.${group.replace(/[^\w-]/g, '_')}`;
  const packed = store?.read(name);
  if (packed) {
    try {
      return unpackProgram(JSON.parse(packed) as PackedProgram, languages[language]);
    } catch {
      // Cut short or of another make: compiled anew.
    }
  }
  const program = compile(language, group);
  store?.write(name, JSON.stringify(packProgram(program)));
  return program;
}
