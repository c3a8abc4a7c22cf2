import type { Config, Kind } from './config';
import type { FrontMatter, TemplateSource } from './document';
import { type AddressForm, readAddressForms } from './facts/address-forms';
import type { Facts } from './facts/facts';
import type { ReadingText } from './facts/places';
import { readFacts } from './facts/read';
import type { Language } from './languages/language';
import type { Mark } from './text/phrases/mark';
import { type BlockMark, type Matcher, noCaptures } from './text/phrases/match';
import type { Block, Branch, KeptWords, PlacedPassage } from './text/text';

/** The paragraphs of one language under one choice of branches, read as a text of its own (prose only: no quotations). */
export interface Reading extends ReadingText {
  readonly facts: Facts;
  /** Whether a concept was found, of a table that is not late; nothing is placed for the answer. */
  holds(concept: string): boolean;
  /** The words that speak to the reader; looked for when first asked for. */
  addressForms(): readonly AddressForm[];
}

/** The inert, lazily computed view that every rule reads. */
export interface Template {
  readonly source: TemplateSource;
  readonly text: string;
  readonly kind: Kind;
  readonly frontMatter: FrontMatter;
  readonly config: Config;
  /** ISO date of today as the host says it, or null. */
  readonly today: string | null;
  readonly blocks: readonly Block[];
  readonly readings: readonly Reading[];
}

/** What a text of one language is matched with: our own phrases and those of the config (if it has any), and late tables. */
export interface LanguageMatchers {
  readonly everyText: readonly Matcher[];
  /** The matcher of a concept of a late table (see `PhraseTable.late`); null for one that every text is matched with. */
  late(concept: string): Matcher | null;
}

/** Finds the marks of a passage, from a memory where the host keeps one. */
export type MarksOf = (words: KeptWords, matchers: readonly Matcher[]) => readonly BlockMark[];

/** Reads a template: a text of its own for every language, and for every choice of branches. */
export function readTemplate(
  source: TemplateSource,
  matchers: Readonly<Partial<Record<Language, LanguageMatchers>>>,
  marksOf: MarksOf,
  today: string | null,
): Template {
  const { blocks, branches } = source.segmentation;
  const readings: Reading[] = [];
  for (const language of Object.keys(matchers) as Language[]) {
    const members: number[] = [];
    blocks.forEach((block, number) => {
      if (block.language === language && !block.quotation) members.push(number);
    });
    const own = members.length ? matchers[language] : undefined;
    if (own)
      for (const excluded of choicesOf(branches))
        readings.push(readingOf(source, language, members, own, marksOf, excluded));
  }
  return {
    source,
    text: source.document.text,
    kind: source.kind,
    frontMatter: source.frontMatter,
    config: source.config,
    today,
    blocks,
    readings,
  };
}

/** The marks of a concept: as they are remembered with where they stand, until somebody asks for them. */
interface Found {
  /** Mark, passage, ordinal of the block, and so on. */
  readonly waiting: (BlockMark | PlacedPassage | number)[];
  placed: readonly Mark[] | null;
}

function readingOf(
  source: TemplateSource,
  language: Language,
  members: readonly number[],
  matchers: LanguageMatchers,
  marksOf: MarksOf,
  excluded: readonly Branch[],
): Reading {
  const { blocks } = source.segmentation;
  const byConcept = new Map<string, Found>();
  const asked = new Set<Matcher>();
  const isExcluded = (start: number) => excluded.some((branch) => branch.start <= start && start < branch.end);
  const gather = (which: readonly Matcher[], wanted: ((concept: string) => boolean) | null) => {
    for (const number of members) {
      const { passages, start } = blocks[number] as Block;
      for (const passage of passages) {
        const marks = marksOf(passage.words, which);
        for (let index = 0; index < marks.length; index++) {
          const mark = marks[index] as BlockMark;
          if (excluded.length && isExcluded(start + passage.start + mark.start)) continue;
          if (wanted && !wanted(mark.concept)) continue;
          const found = byConcept.get(mark.concept);
          if (found) found.waiting.push(mark, passage, number);
          else byConcept.set(mark.concept, { waiting: [mark, passage, number], placed: null });
        }
      }
    }
  };
  gather(matchers.everyText, null);
  const none: readonly Mark[] = [];
  // Concepts that were asked for and found nowhere.
  const absent = new Set<string>();
  const placedOf = (found: Found) => {
    found.placed ??= placedMarks(found.waiting, blocks);
    return found.placed;
  };
  const of = (concept: string): readonly Mark[] => {
    const known = byConcept.get(concept);
    if (known) return placedOf(known);
    if (absent.has(concept)) return none;
    // Of a late table nothing is known until somebody asks; then all that is matched with it is.
    const matcher = matchers.late(concept);
    if (matcher && !asked.has(matcher)) {
      asked.add(matcher);
      gather([matcher], (one) => matchers.late(one) === matcher);
    }
    const found = byConcept.get(concept);
    if (!found) absent.add(concept);
    return found ? placedOf(found) : none;
  };
  const isWhole = excluded.length === 0;
  const text: ReadingText = { language, text: source.document.text, blocks, members, isWhole, marks: of };
  const read = readFacts(text);
  const { status } = source.frontMatter;
  const facts = status ? { ...read, state: status } : read;
  let forms: readonly AddressForm[] | undefined;
  return {
    ...text,
    facts,
    holds: (concept) => byConcept.has(concept),
    addressForms() {
      forms ??= readAddressForms(text);
      return forms;
    },
  };
}

/**
 * What is left out in each way to read the branches: the first arms, the second ones... An arm of every condition is read
 * at least once, without multiplying conditions with each other.
 */
function choicesOf(branches: readonly Branch[]): Branch[][] {
  const most = branches.reduce((arms, branch) => Math.max(arms, branch.arms), 1);
  return Array.from({ length: Math.min(most, 8) }, (_, choice) =>
    branches.filter((branch) => branch.arm !== Math.min(choice, branch.arms - 1)),
  );
}

function placedMarks(waiting: Found['waiting'], blocks: readonly Block[]): Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < waiting.length; index += 3) {
    const number = waiting[index + 2] as number;
    marks.push(
      placed(waiting[index] as BlockMark, waiting[index + 1] as PlacedPassage, (blocks[number] as Block).start, number),
    );
  }
  return marks;
}

function placed(mark: BlockMark, passage: PlacedPassage, blockStart: number, block: number): Mark {
  const start = blockStart + passage.start;
  return {
    concept: mark.concept,
    start: mark.start + start,
    end: mark.end + start,
    block,
    sentence: mark.sentence + passage.sentence,
    clause: mark.clause + passage.clause,
    first: mark.first + passage.token,
    last: mark.last + passage.token,
    captures: mark.captures === noCaptures ? noCaptures : placedCaptures(mark.captures, start),
    pattern: mark.pattern,
  };
}

function placedCaptures(relative: BlockMark['captures'], by: number): Mark['captures'] {
  const captures: Record<string, { start: number; end: number }> = {};
  for (const [name, span] of Object.entries(relative)) captures[name] = { start: span.start + by, end: span.end + by };
  return captures;
}
