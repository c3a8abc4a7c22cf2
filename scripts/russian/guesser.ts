/**
 * Trains the guesser: endings of one to six letters and what a word that ends so usually is. An ending is kept only
 * where it tells more than the shorter one. Read by `shared/languages/ru/guesser.ts`, where the format is described.
 */
import { Grammar } from '../../shared/languages/grammar';
import { familyOf, isLeftOut } from '../lexicon';
import type { OpenCorpora } from './opencorpora';
import { mergeReadings } from './tags';

export interface Example {
  readonly form: string;
  readonly readings: ReadonlySet<number>;
}

const longestEnding = 6;
/** A reading is given when at least this share of the words with the ending have it. */
const share = 0.3;
const genders = Grammar.masculine | Grammar.feminine | Grammar.neuter;

/** Every form of every word that could be new to the lexicon; `held` are the lemmas kept out of the training. */
export function* examples(dictionary: OpenCorpora, held: (lemma: string) => boolean): Generator<Example> {
  for (const lexeme of dictionary.allLexemes()) {
    const tag = dictionary.paradigm(lexeme.paradigm)[0]!.tag;
    if (isLeftOut(tag) || !/^(NOUN|ADJF|INFN|ADVB|ADJS)/.test(tag) || /Fixd|Infr/.test(tag)) continue;
    if (lexeme.lemma.length < 4) continue;
    for (const entry of familyOf(dictionary, lexeme)) {
      if (held(entry.lemma)) continue;
      for (const [form, readings] of entry.forms) yield { form, readings: new Set([...readings].map(atom)) };
    }
  }
}

/** A guessed noun has no gender: the ending of a case rarely tells. */
export const atom = (grammar: number): number => (grammar & Grammar.noun ? grammar & ~genders : grammar);

/** Forms of participles fill the dictionary, but not texts. */
function weightOf(readings: ReadonlySet<number>): number {
  for (const grammar of readings) {
    if (grammar & Grammar.participle) return 0.25;
    if (grammar & Grammar.adjective) return 0.7;
  }
  return 1;
}

interface Ending {
  total: number;
  readonly counts: Map<number, number>;
}

export function trainGuesser(
  training: Iterable<Example>,
  leastGain: number,
): { data: string; endings: Map<string, number[]> } {
  const endings = new Map<string, Ending>();
  for (const { form, readings } of training) {
    const weight = weightOf(readings);
    for (let length = 0; length <= longestEnding && length < form.length; length++) {
      const suffix = form.slice(form.length - length);
      let ending = endings.get(suffix);
      if (!ending) {
        ending = { total: 0, counts: new Map() };
        endings.set(suffix, ending);
      }
      ending.total += weight;
      for (const reading of readings) ending.counts.set(reading, (ending.counts.get(reading) ?? 0) + weight);
    }
  }

  const kept = new Map<string, number[]>();
  const childrenOf = new Map<string, string[]>();
  for (const suffix of endings.keys())
    if (suffix) childrenOf.set(suffix.slice(1), [...(childrenOf.get(suffix.slice(1)) ?? []), suffix]);
  const visit = (suffix: string, inherited: readonly number[]): void => {
    const ending = endings.get(suffix)!;
    const best = bestSet(ending);
    const gain = score(ending, best) - score(ending, inherited);
    const own = gain >= leastGain ? best : inherited;
    if (own !== inherited) kept.set(suffix, best);
    if (ending.total < leastGain) return;
    for (const child of childrenOf.get(suffix) ?? []) visit(child, own);
  };
  visit('', []);
  return { data: encode(kept), endings: kept };
}

function bestSet(ending: Ending): number[] {
  const best = [...ending.counts].filter(([, count]) => count >= share * ending.total).map(([reading]) => reading);
  if (best.length > 0) return best.sort((a, b) => a - b);
  return [[...ending.counts].reduce((top, candidate) => (candidate[1] > top[1] ? candidate : top))[0]];
}

function score(ending: Ending, readings: readonly number[]): number {
  if (readings.length === 0) return -ending.total;
  let sum = 0;
  for (const reading of readings) sum += (ending.counts.get(reading) ?? 0) - share * ending.total;
  return sum;
}

function encode(kept: ReadonlyMap<string, readonly number[]>): string {
  const sets = new Map<string, number>();
  const numberOf = (readings: readonly number[]): string => {
    const key = mergeReadings(readings)
      .map((grammar) => grammar.toString(36))
      .join('.');
    if (!sets.has(key)) sets.set(key, sets.size);
    return sets.get(key)!.toString(36);
  };
  const write = (suffix: string): string => {
    const letters = new Set<string>();
    for (const ending of kept.keys())
      if (ending.length > suffix.length && ending.endsWith(suffix)) letters.add(ending.at(-1 - suffix.length)!);
    const inner = [...letters]
      .sort()
      .map((letter) => write(letter + suffix))
      .join('');
    const own = kept.get(suffix);
    return `${suffix[0] ?? ''}${own ? numberOf(own) : ''}${inner && suffix ? `(${inner})` : inner}`;
  };
  const tree = write('');
  return `${[...sets.keys()].join(' ')}\n${tree}`;
}
