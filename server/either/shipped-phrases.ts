/** Our own phrases as the extension carries them, made into programs where they are used. */
import { languages } from '../../shared/languages';
import type { Language } from '../../shared/languages/language';
import { lately, remembered } from '../../shared/remembered';
import type { Choice, Element, Unit } from '../../shared/text/phrases/pattern';
import { Compiler, type ElementMaker, type Program } from '../../shared/text/phrases/program';
import { type Phrases, type PhraseTable, patternLines } from '../../shared/text/phrases/table';
import { lemmas } from './lemmas';
import { type PackedPhrases, PhraseReader } from './packed-phrases';

/** What `scripts/phrases-in-short.mjs` writes. */
export interface ShippedPhrases {
  readonly packed: Readonly<Record<Language, PackedPhrases>>;
  /** A section of the packed phrases each: the tables of classes, then each group. */
  readonly sections: readonly ShippedSection[];
}

export interface ShippedSection {
  /** Of `phraseGroups`; null for the classes, which every group needs. */
  readonly group: string | null;
  readonly tables: readonly ShippedTable[];
}

export interface ShippedTable extends Pick<PhraseTable, 'name' | 'classes'> {
  /** Without a text; how many patterns each language has. */
  readonly concepts: Readonly<Record<string, Phrases & { readonly counts: Counts }>>;
}

export type Counts = Readonly<Partial<Record<Language, number>>>;

export interface OwnPhrases {
  readonly ownPhrases: (language: Language, group: string) => Program;
  readonly readyPhrases: (language: Language, group: string) => boolean;
  readonly lateGroupOf: (table: string) => string | undefined;
  readonly vocabulary: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** @param written tables of which the marks say which pattern has matched: these are there as they are written, too. */
export function openPhrases({ packed, sections }: ShippedPhrases, written: readonly PhraseTable[]): OwnPhrases {
  /** By language and group: what is being made, a step at a time. */
  const begun = new Map<string, Making>();

  function makingOf(language: Language, group: string): Making {
    return remembered(begun, `${language} ${group}`, () => ({ steps: making(language, group), made: null }));
  }

  function ownPhrases(language: Language, group: string): Program {
    const its = makingOf(language, group);
    while (its.made === null) step(its);
    begun.delete(`${language} ${group}`);
    return its.made;
  }

  function readyPhrases(language: Language, group: string): boolean {
    const its = makingOf(language, group);
    if (its.made === null) step(its);
    return its.made !== null;
  }

  function* making(language: Language, group: string): Generator<undefined, Program> {
    const compiler = new Compiler(languages[language], false);
    const reader = new PhraseReader(packed[language], lemmas[language](), compiler);
    let patterns = 0;
    for (const [number, section] of sections.entries()) {
      if (section.group !== null && section.group !== group) continue;
      if (number > 0) reader.begin(number);
      for (const table of section.tables)
        for (const [name, phrases] of Object.entries(table.concepts)) {
          const count = phrases.counts[language];
          if (count === undefined) continue;
          compiler.begin(table, name, phrases);
          const sources = sourcesOf(table.name, name, language);
          for (let at = 0; at < count; at++) {
            if (patterns++ % patternsAStep === 0) yield;
            compiler.add(reader.pattern(sources[at]));
          }
        }
    }
    yield;
    return compiler.finish();
  }

  function sourcesOf(table: string, concept: string, language: Language): readonly string[] {
    const text = written.find(({ name }) => name === table)?.concepts[concept]?.[language];
    return text === undefined ? [] : patternLines(text).map(({ pattern }) => pattern);
  }

  const lateGroups = new Map(
    sections.flatMap(({ group, tables }) => tables.flatMap(({ name }) => (group ? [[name, group] as const] : []))),
  );
  return {
    ownPhrases,
    readyPhrases,
    lateGroupOf: (table) => lateGroups.get(table),
    vocabulary: { ru: vocabularyOf(packed.ru, lemmas.ru), en: vocabularyOf(packed.en, lemmas.en) },
  };
}

interface Making {
  readonly steps: Generator<undefined, Program>;
  made: Program | null;
}

function step(making: Making): void {
  const { done, value } = making.steps.next();
  if (done) making.made = value;
}

/** Some milliseconds' work where everything is slow because an editor starts. */
const patternsAStep = 64;

/** The lists, as they are written inside of parentheses. Only a config names them: they are read when it does. */
function vocabularyOf(packed: PackedPhrases, words: () => readonly string[]): Readonly<Record<string, string>> {
  const lists = lately(() => new PhraseReader(packed, words(), asRead).lists());
  const listOf = (name: string) => alternatives(lists().get(name) as Choice);
  const getters = Object.keys(packed.lists).map((name) => [name, { enumerable: true, get: () => listOf(name) }]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as Record<string, string>;
}

/** Elements as `parsePattern` gives them. */
export const asRead: ElementMaker<Element> = {
  word: (unit) => ({ unit, optional: false }),
  choice: (choices) => ({ choices, optional: false }),
  optional: (element) => ({ ...element, optional: true }),
};

function alternatives({ choices }: Choice): string {
  return choices.map((sequence) => sequence.map(written).join(' ')).join('|');
}

function written(element: Element): string {
  return (
    ('unit' in element ? wordAsWritten(element.unit) : `(${alternatives(element)})`) + (element.optional ? '?' : '')
  );
}

function wordAsWritten(unit: Unit): string {
  switch (unit.type) {
    case 'exact':
      return `=${unit.text}`;
    case 'prefix':
      return `${unit.text}*`;
    case 'lemma':
      return unit.forms.length ? `${unit.text}:${unit.forms.join('/')}` : unit.text;
    case 'class':
      return `<${unit.text}>${unit.except.length ? `-(${unit.except.map(wordAsWritten).join('|')})` : ''}`;
  }
}
