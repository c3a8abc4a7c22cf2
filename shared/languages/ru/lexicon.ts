import type { WordReading } from '../grammar';

/**
 * The Russian words that we know, with all their forms. Nothing is expanded at the start but a map of stems: a word is
 * looked up by trying its splits into stem and suffix.
 *
 * The data (written by `scripts/lexicon.ts`) are lines: the grammars, base 36; the tables of endings, `|` between them,
 * an ending followed by the numbers of its grammars; then one line a paradigm: `ending of the lemma:beginning and table
 * ...=stems`. The forms of a word are stem + beginning + ending, for every part of its paradigm.
 */
export interface Lexicon {
  /** The readings of a normalised form; undefined for an unknown word. */
  read(form: string): WordReading[] | undefined;
  /** Whether this is a dictionary form. */
  has(lemma: string): boolean;
  /** The forms of a dictionary form whose grammar holds all bits of `grammar` and none of `without`. */
  forms(lemma: string, grammar: number, without?: number): string[];
}

export function createLexicon(data: string): Lexicon {
  const [grammarLine = '', tableLine = '', ...lines] = data.split('\n');
  const grammars = grammarLine.split(' ').map((number) => Number.parseInt(number, 36));
  const tables = tableLine.split('|');
  const paradigms: Paradigm[] = [];
  const paradigmsOf = new Map<string, number | number[]>();
  let longestStem = 0;
  for (const line of lines) {
    const { lemmaEnding, parts, stems } = readLine(line);
    paradigms.push({ lemmaEnding, parts, endings: undefined });
    for (const stem of stems) {
      const known = paradigmsOf.get(stem);
      const number = paradigms.length - 1;
      paradigmsOf.set(
        stem,
        known === undefined ? number : typeof known === 'number' ? [known, number] : [...known, number],
      );
      if (stem.length > longestStem) longestStem = stem.length;
    }
  }

  const endingsOf = (number: number): ReadonlyMap<string, readonly number[]> => {
    const paradigm = paradigms[number]!;
    paradigm.endings ??= expand(paradigm.parts, tables, grammars);
    return paradigm.endings;
  };
  const numbersOf = (stem: string): readonly number[] => {
    const known = paradigmsOf.get(stem);
    return known === undefined ? [] : typeof known === 'number' ? [known] : known;
  };
  const entriesOf = (lemma: string): { stem: string; number: number }[] => {
    const entries = [];
    for (let length = Math.min(lemma.length, longestStem); length >= 0; length--) {
      const stem = lemma.slice(0, length);
      for (const number of numbersOf(stem))
        if (paradigms[number]!.lemmaEnding === lemma.slice(length)) entries.push({ stem, number });
    }
    return entries;
  };

  return {
    read(form) {
      let readings: WordReading[] | undefined;
      for (let length = Math.min(form.length, longestStem); length >= 0; length--) {
        const stem = form.slice(0, length);
        for (const number of numbersOf(stem)) {
          const found = endingsOf(number).get(form.slice(length));
          if (!found) continue;
          readings ??= [];
          const lemma = stem + paradigms[number]!.lemmaEnding;
          for (const grammar of found) readings.push({ lemma, grammar });
        }
      }
      return readings;
    },
    has: (lemma) => entriesOf(lemma).length > 0,
    forms(lemma, grammar, without = 0) {
      const forms = [];
      for (const { stem, number } of entriesOf(lemma))
        for (const [ending, list] of endingsOf(number))
          if (list.some((known) => (known & grammar) === grammar && !(known & without))) forms.push(stem + ending);
      return forms;
    },
  };
}

/** All dictionary forms, in the order of the data; one of several parts of speech stands there several times. */
export function lemmasOf(data: string): string[] {
  return data
    .split('\n')
    .slice(2)
    .flatMap((line) => {
      const { lemmaEnding, stems } = readLine(line);
      return stems.map((stem) => stem + lemmaEnding);
    });
}

/** A paradigm, and the stems of the words that follow it. */
function readLine(line: string): { lemmaEnding: string; parts: string; stems: string[] } {
  const colon = line.indexOf(':');
  const equals = line.indexOf('=', colon);
  return {
    lemmaEnding: line.slice(0, colon),
    parts: line.slice(colon + 1, equals),
    stems: line.slice(equals + 1).split(' '),
  };
}

interface Paradigm {
  readonly lemmaEnding: string;
  readonly parts: string;
  /** Read from `parts` when first asked for. */
  endings: ReadonlyMap<string, readonly number[]> | undefined;
}

function expand(parts: string, tables: readonly string[], grammars: readonly number[]): Map<string, number[]> {
  const endings = new Map<string, number[]>();
  for (const part of parts.split(' ')) {
    const [beginning, table] = splitLetters(part);
    for (const row of tables[Number.parseInt(table, 36)]!.split(' ')) {
      const [ending, numbers] = splitLetters(row);
      const suffix = beginning + ending;
      const list = numbers.split('.').map((number) => grammars[Number.parseInt(number, 36)]!);
      const known = endings.get(suffix);
      if (known) known.push(...list);
      else endings.set(suffix, list);
    }
  }
  return endings;
}

/** "вш1a" -> "вш", "1a": Cyrillic letters, then a number to base 36. */
function splitLetters(text: string): [letters: string, number: string] {
  let length = 0;
  while (length < text.length && (text.charCodeAt(length) > 0x7f || text[length] === '-')) length++;
  return [text.slice(0, length), text.slice(length)];
}
