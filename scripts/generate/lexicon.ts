import { vocabulary } from '../../shared/facts/vocabulary';
import { languages } from '../../shared/languages';
import { phraseTables } from '../../shared/phrase-tables';
import { compileProgram } from '../../shared/text/phrases/program';
import { lexiconFile } from '../russian/files';
import { openCorpora } from '../russian/opencorpora';
import { normalise } from '../russian/tags';
import type { Piece } from './engine';

/** The Russian words that phrases name, as the lexicon must hold them: dictionary forms, and verbs for their participles. */
export function wordsOfPhrases(): string[] {
  const { lemmas } = compileProgram(languages.ru, phraseTables, vocabulary.ru);
  const dictionary = openCorpora();
  const words = new Set<string>();
  for (const word of lemmas.keys()) {
    if (!/^[а-я][а-я-]*$/.test(word)) continue;
    if (languages.ru.knows(word)) {
      words.add(word);
      continue;
    }
    const parses = dictionary.parses(word);
    for (const { tag, lexeme } of parses) {
      if (normalise(lexeme.lemma) === word) words.add(word);
      // "устранённый": its verb. Another inflected form ("вас", "отключили") is looked for as it stands.
      else if (/^PRTF.* masc,nomn|^PRTF.*masc.*nomn/.test(tag)) {
        const infinitive = dictionary.forms(lexeme).find((form) => /^INFN/.test(form.tag))?.word ?? lexeme.lemma;
        words.add(normalise(infinitive));
      }
    }
  }
  return [...words].sort();
}

/** `shared/languages/ru/lexicon-data.ts`: the words of the phrases and of `scripts/lexicon-base.txt`, in all their forms. */
export const lexicon: Piece = () => [lexiconFile(wordsOfPhrases())];
