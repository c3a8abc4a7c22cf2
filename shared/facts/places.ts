/** Where marks stand to each other: looked up by sentence and clause, so that a long text costs no more per mark. */
import type { Language } from '../languages/language';
import { lastIndex, type Span } from '../span';
import type { Mark } from '../text/phrases/mark';
import type { Block, Clause, PlacedPassage } from '../text/text';
import type { Fact } from './facts';

/** What facts are read from: the blocks of one language under one choice of branches, and what was found in them. */
export interface ReadingText {
  readonly language: Language;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Ordinals of the blocks that belong to the reading, in text order. */
  readonly members: readonly number[];
  /** Whether no branch is left out: then what stands in a passage is all that was found in it. */
  readonly isWhole: boolean;
  marks(concept: string): readonly Mark[];
}

/** A sentence: the ordinals of its block and of itself in the block. */
export interface Place {
  readonly block: number;
  readonly sentence: number;
}

/** Things by the sentence they stand in. */
export interface Places<Item extends Place> {
  /** In the sentence of `place`, in text order. */
  inSentence(place: Place): readonly Item[];
}

const none: readonly never[] = [];

/** The words of a sentence that stand before an offset in it. */
export function textBefore(reading: ReadingText, place: Place, offset: number): string {
  const held = passageOf(reading, place);
  if (!held) return '';
  const first = held.words.tokens[held.words.sentences[place.sentence - held.sentence]?.first ?? -1];
  return first ? reading.text.slice(reading.blocks[place.block]!.start + held.start + first.start, offset) : '';
}

/** The passage that holds a sentence: what it knows of its words need not be put together for the block. */
export function passageOf({ blocks }: ReadingText, { block: number, sentence }: Place): PlacedPassage | undefined {
  const block = blocks[number];
  return block && lastBefore(block, 'sentence', sentence);
}

/** Whether a mark opens its sentence. */
export function opensSentence(reading: ReadingText, mark: Mark): boolean {
  const held = passageOf(reading, mark);
  return held?.words.sentences[mark.sentence - held.sentence]?.first === mark.first - (held?.token ?? 0);
}

/** The clause of a mark as its passage keeps it: what it is; the tokens that it names are those of the passage. */
export function clauseOf({ blocks }: ReadingText, { block: number, clause }: Mark): Clause | undefined {
  const block = blocks[number];
  const passage = block && lastBefore(block, 'clause', clause);
  return passage?.words.clauses[clause - passage.clause];
}

function lastBefore({ passages }: Block, what: 'sentence' | 'clause', ordinal: number): PlacedPassage | undefined {
  return passages[lastIndex(passages.length, (index) => passages[index]![what] <= ordinal)];
}

/** Groups items by sentence: put into the order of the text (where they are not in it), and searched by halves. */
export function bySentence<Item extends Place>(items: readonly Item[]): Places<Item> {
  if (items.length === 0) return nowhere;
  const sorted = items.every((item, index) => index === 0 || compare(items[index - 1]!, item) <= 0)
    ? items
    : [...items].sort(compare);
  return {
    inSentence(place) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(sorted[middle]!, place) < 0) low = middle + 1;
        else high = middle;
      }
      let end = low;
      while (end < sorted.length && compare(sorted[end]!, place) === 0) end++;
      return end === low ? none : sorted.slice(low, end);
    },
  };
}

function compare(a: Place, b: Place): number {
  return a.block - b.block || a.sentence - b.sentence;
}

const nowhere: Places<never> = { inSentence: () => none };

/** The mark of `places` that stands in the clause of `mark`, if any. */
export function inClause(places: Places<Mark>, mark: Mark): Mark | undefined {
  return places.inSentence(mark).find((one) => one.clause === mark.clause);
}

/** Whether anything of `places` shares words with the span. */
export function isMet<Item extends Place & Span>(places: Places<Item>, one: Place & Span): boolean {
  return places.inSentence(one).some((other) => other.start < one.end && one.start < other.end);
}

/** A fact where a mark stands. */
export function factOf({ start, end, block, sentence }: Mark): Fact {
  return { start, end, block, sentence };
}
