/** Texts that keep what was told before: a status page, a log, a report. What they promised then is history. */
import { firstEndingAfter } from '../span';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { type CalendarDate, datesIn } from './calendar';
import type { State } from './facts';
import type { ReadingText } from './places';

type Text = Pick<ReadingText, 'blocks' | 'members' | 'marks'>;

/** Whether a promise at this place was overtaken: a later message stands in the text, or the work it speaks of is over. */
export function isOvertaken(
  { blocks, members, marks }: Text,
  { block, start }: { block: number; start: number },
): boolean {
  const other = (mark: Mark) => mark.block !== block;
  if (marks('course/last').some((mark) => other(mark) && isLine(blocks, mark))) return true;
  // "[Update] ... [Initial message] ...": the newest comes first.
  const isEarlier = marks('course/earlier').some(
    (mark) => mark.start < start && mark.block > (members[1] ?? 0) && isLine(blocks, mark),
  );
  if (isEarlier) return true;
  const speaksOfWork = [...marks('course/work'), ...marks('state/planned')].some((mark) => mark.block === block);
  return speaksOfWork && marks('course/over').some(other);
}

/** Several messages one below the other, each with a line that says which it is. */
export function isSeries({ blocks, marks }: Text): boolean {
  const dated = blocks.filter((one) => one.kind === 'paragraph' && datesIn(one).some((date) => isLabel(one, date)));
  if (dated.length > 1) return true;
  return [...marks('course/last'), ...marks('course/earlier'), ...marks('course/message')].some((mark) =>
    isLine(blocks, mark),
  );
}

/** "[Final message]", "Closing:": a line that says what stands below it. */
function isLine(blocks: readonly Block[], { block, first, last }: Mark): boolean {
  const { tokens = [], kind } = blocks[block] ?? {};
  return kind === 'heading' || tokens[first - 1]?.norm === '[' || /^[\]:]$/.test(tokens[last + 1]?.norm ?? '');
}

/** Work of our own choosing, ahead, under way or done: it opens the text, and what stands still because of it comes later. */
export function isPlannedWork({ marks }: Text, state: State): boolean {
  if (state === 'open') return false;
  const all = (...concepts: string[]) => concepts.flatMap((concept) => [...marks(concept)]).sort(inOrder);
  const [work] = all('course/work', 'state/planned');
  if (!work) return false;
  const [trouble] = all('state/failing', 'state/open', 'notice/found', 'notice/trouble', 'state/trouble');
  if (trouble && inOrder(trouble, work) < 0) return false;
  // "After yesterday's maintenance a fault occurred."
  return !all('notice/found', 'state/failing').some(
    (mark) => mark.block === work.block && mark.sentence === work.sentence,
  );
}

function inOrder(a: Mark, b: Mark): number {
  return a.block - b.block || a.sentence - b.sentence || a.start - b.start;
}

/** The days that lines stand under, in text order: of a heading, or of a line that is nothing but brackets, dates and a word or two. */
export function dayLines(blocks: readonly Block[]): CalendarDate[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    // Of two dates in one line the first is its day.
    const day = datesIn(block).find((date) => block.kind === 'heading' || isLabel(block, date));
    return day ? [day] : [];
  });
}

/** The last of the days that stands above an offset, or null. */
export function dayAbove(lines: readonly CalendarDate[], offset: number): CalendarDate | null {
  return lines[firstEndingAfter(lines, offset) - 1] ?? null;
}

/** "[Update 11 February 2022 - 19:00 UTC]", "**2021-06-07 12:37**": few words, and a line of their own. */
function isLabel(block: Block, date: CalendarDate): boolean {
  const sentence = block.sentences[block.sentenceOf[date.first] as number];
  if (sentence?.first !== 0) return false;
  const tokens = block.tokens.slice(sentence.first, sentence.last + 1);
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  return words <= (block.tokens[0]?.norm === '[' ? 8 : 2);
}
