/**
 * Derives the Russian lexicon from OpenCorpora: dictionary forms in, one compact string out
 * (read by `shared/languages/ru/lexicon.ts`, where the format is described).
 */
import { existsSync, readFileSync } from 'node:fs';
import { Grammar } from '../shared/languages/grammar';
import { type Lexeme, type OpenCorpora, openCorpora } from './russian/opencorpora';
import { grammarOfTag, mergeReadings, normalise } from './russian/tags';

/**
 * Reads the words that are in the lexicon whatever the patterns name: `scripts/lexicon-base.txt` (its head tells the
 * format), and `scripts/lexicon-frequent.txt`, where it exists.
 */
export function readBaseList(files: readonly string[] = baseFiles): BaseList {
  const base: BaseList = { lemmas: [], analogies: new Map(), omitted: new Set() };
  for (const line of files.flatMap((file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []))) {
    const text = line.replace(/#.*/, '').trim();
    const analogy = /^(\S+) = (\S+)$/.exec(text);
    if (analogy) base.analogies.set(normalise(analogy[1]!), normalise(analogy[2]!));
    else
      for (const word of text.split(/\s+/).filter(Boolean))
        if (word.startsWith('-')) base.omitted.add(normaliseEntry(word.slice(1)));
        else base.lemmas.push(normaliseEntry(word));
  }
  return base;
}

export const baseFiles = ['scripts/lexicon-base.txt', 'scripts/lexicon-frequent.txt'];

/** "стать:NOUN": the word is normalised, the part of speech is not. */
function normaliseEntry(entry: string): string {
  const [word = '', part] = entry.split(':');
  return part ? `${normalise(word)}:${part}` : normalise(word);
}

export interface BaseList {
  /** Dictionary forms; `лемма:ЧАСТЬ` is the entry of this part of speech alone. */
  readonly lemmas: string[];
  /** Words that the dictionary lacks, and the word that they are inflected like. */
  readonly analogies: Map<string, string>;
  /** Entries to leave out, as `lemma:PART`: "стать:NOUN". */
  readonly omitted: Set<string>;
}

/** The lexicon of these dictionary forms, the base list and all closed-class words; `missing` names unknown words. */
export function buildLexicon(
  lemmas: Iterable<string>,
  base: BaseList = readBaseList(),
  dictionary: OpenCorpora = openCorpora(),
): { data: string; missing: string[] } {
  const missing: string[] = [];
  const entries = new Map<string, Entry>();
  const add = (entry: Entry) => entries.set(`${entry.lemma}:${entry.part}:${entry.key}`, entry);
  const wanted = new Set([...base.lemmas, ...base.analogies.keys(), ...[...lemmas].map(normalise)]);
  for (const item of wanted) {
    if (base.omitted.has(item)) continue;
    const [lemma = '', part] = item.split(':');
    const model = base.analogies.get(lemma);
    const found = model
      ? entriesOf(dictionary, model, base.omitted).flatMap((entry) => likeEntry(entry, lemma) ?? [])
      : entriesOf(dictionary, lemma, base.omitted);
    if (found.length === 0) missing.push(item);
    for (const entry of found)
      if (!part || entry.part === part || (part === 'ADVB' && entry.part === 'OTHER')) add(entry);
  }
  return { data: encode([...entries.values()]), missing };
}

/** An entry of the lexicon: every form with its readings. */
export interface Entry {
  readonly lemma: string;
  readonly part: string;
  /** Tells apart entries of one lemma and part of speech. */
  readonly key: string;
  readonly forms: ReadonlyMap<string, ReadonlySet<number>>;
}

const partOfTag = (tag: string): string => tag.split(/[ ,]/)[0]!;
const closedParts = new Set(['PREP', 'CONJ', 'PRCL', 'NPRO']);
const uninflectedParts = new Set(['PREP', 'CONJ', 'PRCL', 'ADVB', 'PRED', 'INTJ']);

/**
 * The entries of a dictionary form. The dictionary joins what belongs together: "мес" and "месяц", "один" and "первый",
 * "близкий" and "ближайший", "о" and "обо". People look each of them up, so here each is an entry of its own.
 */
function entriesOf(dictionary: OpenCorpora, lemma: string, omitted: ReadonlySet<string>): Entry[] {
  const parses = dictionary
    .parses(lemma)
    .filter(({ tag }) => !isLeftOut(tag) && !omitted.has(`${lemma}:${partOfTag(tag)}`));
  const found = new Map<string, Entry>();
  const add = (entry: Entry) => found.set(`${entry.part}:${entry.key}`, entry);
  // A preposition is no rare noun: "к" is a letter, too, but not in a reply. "Знать" and "право" are no particles, though.
  const likelihood = (list: typeof parses) => list.reduce((sum, { probability }) => sum + probability, 0);
  const closedParses = parses.filter(({ tag }) => closedParts.has(partOfTag(tag)));
  const closed = closedParses.length > 0 && likelihood(closedParses) >= likelihood(parses) / 2;
  const uninflected: Entry = { lemma, part: 'OTHER', key: '', forms: new Map([[lemma, new Set([Grammar.other])]]) };
  const seen = new Set<string>();
  for (const { tag, lexeme, probability } of parses) {
    const part = partOfTag(tag);
    if (uninflectedParts.has(part)) {
      if (probability >= rarest || likelihood(parses) === 0) add(uninflected);
    } else if (!closed || part !== 'NOUN') {
      const key = `${lexeme.lemma} ${lexeme.paradigm}`;
      if (!seen.has(key)) for (const entry of familyOf(dictionary, lexeme)) if (entry.lemma === lemma) add(entry);
      seen.add(key);
    }
  }
  if (found.size === 0 && parses.some(({ tag }) => uninflectedParts.has(partOfTag(tag)))) add(uninflected);
  if (found.size === 0)
    for (const { tag, lexeme } of parses) {
      // "должен", "люди", "позже" are no dictionary forms of the dictionary's, but they are what people look up.
      const kind = /^ADJS\S* masc|^NOUN.*\bplur,nomn|^COMP/.exec(tag)?.[0].slice(0, 4);
      const wanted = { ADJS: /^ADJS/, NOUN: /plur/, COMP: /^COMP/ }[kind ?? ''];
      if (!wanted) continue;
      const forms = dictionary.forms(lexeme).filter((form) => wanted.test(form.tag) && !isLeftOut(form.tag));
      const entry = entryOf(
        dictionary,
        lemma,
        kind === 'COMP' ? forms.filter(({ word }) => normalise(word) === lemma) : forms,
      );
      if (entry) add(entry);
    }
  return [...found.values()];
}

export const isLeftOut = (tag: string): boolean =>
  /\b(Name|Surn|Patr|Geox|Orgn|Trad|Abbr|Arch|Erro|Init|Cmp2)\b/.test(tag);

/** The entries that the dictionary keeps together as one. */
export function familyOf(dictionary: OpenCorpora, lexeme: Lexeme): Entry[] {
  const members = new Map<string, { word: string; tag: string }[]>();
  for (const form of dictionary.forms(lexeme)) {
    if (isLeftOut(form.tag)) continue;
    const member = /^ADJF\S*\bSupr/.test(form.tag)
      ? form.word.replace(adjectiveEnding, '')
      : /^ADJF\S*\bAnum/.test(form.tag)
        ? 'Anum'
        : '';
    // "наиближайший": a prefix would empty the stem.
    if (member.startsWith('наи')) continue;
    members.set(member, [...(members.get(member) ?? []), form]);
  }
  return [...members.values()].flatMap((forms) => entryOf(dictionary, normalise(forms[0]!.word), forms) ?? []);
}

function entryOf(
  dictionary: OpenCorpora,
  lemma: string,
  dictionaryForms: readonly { word: string; tag: string }[],
): Entry | undefined {
  const probability = new Map<string, number>();
  for (const { word, tag } of dictionaryForms)
    probability.set(word, (probability.get(word) ?? 0) + (dictionary.attested().get(word)?.get(tag) ?? 0));
  // "при" is hardly ever "переть", "день" never "деть": where the corpus knows a word, rare readings are left out.
  const isRare = (word: string) => dictionary.attested().has(word) && probability.get(word)! < rarest;
  const forms = new Map<string, Set<number>>();
  for (const form of dictionaryForms) {
    const grammar = grammarOfTag(form.tag, lemma);
    if (grammar === undefined || isRare(form.word)) continue;
    const word = normalise(form.word);
    forms.set(word, (forms.get(word) ?? new Set()).add(grammar));
  }
  if (!forms.size) return undefined;
  const key = [...forms].map(([word, readings]) => `${word}${[...readings].join()}`).join();
  return { lemma, part: partOfTag(dictionaryForms[0]!.tag), key, forms };
}

const rarest = 0.005;

const adjectiveEnding = /(ый|ий|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ой|ей|ою|ею|ое|ее|ые|ие|ых|их|ыми|ими)(ся)?$/;

/** The entry of a word inflected like another: "эскалировать" like "копировать". */
function likeEntry(model: Entry, lemma: string): Entry | undefined {
  let common = 0;
  while (common < lemma.length && lemma.at(-1 - common) === model.lemma.at(-1 - common)) common++;
  const modelStem = commonPrefix([...model.forms.keys(), model.lemma]);
  const ending = model.lemma.slice(modelStem.length);
  if (common < ending.length) return undefined;
  const stem = lemma.slice(0, lemma.length - ending.length);
  const forms = new Map([...model.forms].map(([word, readings]) => [stem + word.slice(modelStem.length), readings]));
  return { lemma, part: model.part, key: `=${model.key}`, forms };
}

function commonPrefix(words: readonly string[]): string {
  let prefix = words[0] ?? '';
  for (const word of words) while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

// --- Encoding -----------------------------------------------------------------------------------------------------

/** Numbers a value the first time it is seen. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    values: () => [...numbers.keys()],
    of(value: string): string {
      if (!numbers.has(value)) numbers.set(value, numbers.size);
      return numbers.get(value)!.toString(36);
    },
  };
}

function encode(entries: readonly Entry[]): string {
  const grammars = numbering();
  const tables = numbering();
  const stemsOf = new Map<string, Set<string>>();
  for (const { lemma, forms } of [...entries].sort((a, b) => (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0))) {
    const stem = commonPrefix([...forms.keys(), lemma]);
    const sections = new Map<string, Map<string, number[]>>();
    for (const [word, readings] of forms)
      for (const grammar of mergeReadings(readings)) {
        const section = sectionOf(grammar, word);
        const table = sections.get(section) ?? new Map<string, number[]>();
        sections.set(section, table);
        const suffix = word.slice(stem.length);
        table.set(suffix, [...(table.get(suffix) ?? []), grammar]);
      }
    // Participles and adjectives share their tables of endings: a section is a common beginning and a table.
    const paradigm = [...sections.values()].map((table) => {
      const beginning = commonPrefix([...table.keys()]);
      const rows = [...table].map(
        ([suffix, list]) =>
          suffix.slice(beginning.length) + list.map((grammar) => grammars.of(grammar.toString(36))).join('.'),
      );
      return beginning + tables.of(rows.join(' '));
    });
    const key = `${lemma.slice(stem.length)}:${paradigm.join(' ')}`;
    const stems = stemsOf.get(key) ?? new Set();
    stemsOf.set(key, stems.add(stem));
  }
  const paradigms = [...stemsOf].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return [
    grammars.values().join(' '),
    tables.values().join('|'),
    ...paradigms.map(([paradigm, stems]) => `${paradigm}=${[...stems].sort().join(' ')}`),
  ].join('\n');
}

/** What keeps its forms in one table: the finite verb's tenses, each participle, the short forms... */
function sectionOf(grammar: number, word: string): string {
  const part = grammar & 0xff;
  if (part & Grammar.participle) return word.replace(adjectiveEnding, '');
  return String(part | (grammar & (Grammar.past | Grammar.imperative | Grammar.present | Grammar.future)));
}
