/** What is possible instead of what is not: the fact stays, a stop that says nothing else gives way. */
import type { Edit } from '../finding';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import { together } from './lacking';
import { say } from './say';
import { deleteClause, insertAfterSentence, replaceSentence } from './seam';

/** Longer than this a sentence tells something besides. */
const shortSentence = 12;

/** The alternative behind the sentence of a stop, or instead of it where it is `pure`. */
export function withAlternative(template: Template, reading: Reading, stop: Mark, pure: boolean): Edit[] | null {
  const block = template.blocks[stop.block]!;
  const says = say(template, reading, 'alternative');
  const { first, last, clauses } = block.sentences[stop.sentence]!;
  const isNothing = /nothing|ничего|ничем|нечем/iu.test(template.text.slice(stop.start, stop.end));
  // "Unfortunately, there is nothing we can do" says nothing that the alternative would not take back.
  if (pure || (isNothing && last - first < shortSentence && clauses.length === 1))
    return replaceSentence(template, block, stop.sentence, says);
  const added = insertAfterSentence(template, block, stop.sentence, says);
  // "It cannot be entered, and nothing further can be done": the fact stays, the stop goes.
  return (isNothing ? together(deleteClause(template, block, stop.clause), added) : null) ?? added;
}
