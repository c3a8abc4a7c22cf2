import { recently } from '../../recently';
import { lately } from '../../remembered';
import { Grammar, type WordReading } from '../grammar';
import { createGuesser } from './guesser';
import { guesserData } from './guesser-data';
import { createLexicon, type Lexicon } from './lexicon';
import { lexiconData } from './lexicon-data';

/** What Russian words are: the lexicon's readings, and a guess for a word that it lacks. */
export interface Morphology {
  analyse(word: string): readonly WordReading[];
  knows(lemma: string): boolean;
  /** Made when first asked for. */
  lexicon(): Lexicon;
}

export function createMorphology(): Morphology {
  const lexicon = lately(() => createLexicon(lexiconData));
  const guesser = lately(() => createGuesser(guesserData));
  const read = (word: string): WordReading[] | undefined => withoutRareFuture(lexicon().read(word));
  return {
    lexicon,
    knows: (lemma) => lexicon().has(lemma),
    analyse: recently((word): readonly WordReading[] => {
      const known = read(word);
      if (known) return known;
      if (!/[а-я]/.test(word)) return [{ lemma: word, grammar: Grammar.noun | Grammar.guessed }];
      return readCompound(word, read) ?? readComparative(word, read) ?? guesser()(word);
    }),
  };
}

/** "Доходят" is the present of "доходить", not the future of its rare perfective twin. */
function withoutRareFuture(readings: WordReading[] | undefined): WordReading[] | undefined {
  if (!readings || readings.length < 2) return readings;
  const present = new Set(readings.filter(({ grammar }) => grammar & Grammar.present).map(({ lemma }) => lemma));
  return present.size
    ? readings.filter(({ lemma, grammar }) => !(grammar & Grammar.future) || !present.has(lemma))
    : readings;
}

/** "инженер-программист", "сервисом-партнером": what the last part is, under the whole word's name. */
function readCompound(word: string, read: (word: string) => WordReading[] | undefined): WordReading[] | undefined {
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0) return undefined;
  const last = word.slice(hyphen + 1);
  // "отправьте-ка", "скажите-таки": the particle changes nothing.
  if (last === 'ка' || last === 'таки') return read(word.slice(0, hyphen));
  return read(last)?.map(({ grammar }) => ({ lemma: word, grammar: grammar | Grammar.guessed }));
}

/** "поподробнее": a comparative with по-. */
function readComparative(word: string, read: (word: string) => WordReading[] | undefined): WordReading[] | undefined {
  if (!word.startsWith('по')) return undefined;
  const comparative = read(word.slice(2))?.filter(({ grammar }) => (grammar & comparativeBits) === Grammar.adjective);
  return comparative?.length ? comparative : undefined;
}

/** A comparative is an adjective without number. */
const comparativeBits = Grammar.adjective | Grammar.singular | Grammar.plural;
