/** Away with words that the reader does not need, so that the rest stands as it is. */
import type { Edit } from '../finding';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { deleteClause, deleteSentence, deleteSpan, sentenceSpan } from './seam';

/** Words of one clause, and where they stand in their block. */
export interface Words extends Span {
  readonly sentence: number;
  readonly clause: number;
}

/**
 * The words alone (with the comma or colon behind them), else their clause, else their sentence. Null where the text would
 * say nothing without them.
 */
export function leaveOut(template: Template, reading: Reading, block: Block, words: Words): Edit[] | null {
  const colon = /^\s*[:—–]\s/.exec(template.text.slice(words.end, words.end + 4));
  const opens = words.start - sentenceSpan(block, words.sentence).start < 3;
  const span = { start: words.start, end: words.end + (colon && opens ? colon[0].trimEnd().length : 0) };
  if (saysMore(template, reading, block, words.sentence) || span.end < sentenceSpan(block, words.sentence).end - 2)
    return (
      deleteSpan(template, span) ??
      deleteClause(template, block, words.clause) ??
      leaveOutSentence(template, reading, block, words.sentence)
    );
  return deleteClause(template, block, words.clause);
}

/** The whole sentence; null where nothing else is said. */
export function leaveOutSentence(template: Template, reading: Reading, block: Block, sentence: number): Edit[] | null {
  return saysMore(template, reading, block, sentence) ? deleteSentence(template, block, sentence) : null;
}

/** Whether another sentence of the reading says something: not the greeting, not a signature. */
function saysMore(template: Template, reading: Reading, block: Block, sentence: number): boolean {
  const greeting = reading.facts.greeting ?? reading.facts.addressee;
  return reading.members.some((number) => {
    const other = template.blocks[number]!;
    return other.sentences.some(({ first, last }, ordinal) => {
      if (other === block && ordinal === sentence) return false;
      if (greeting?.block === number && greeting.sentence === ordinal) return false;
      let words = 0;
      for (let index = first; index <= last; index++) if (other.tokens[index]?.kind === 'word') words++;
      return words >= 3;
    });
  });
}
