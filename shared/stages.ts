/** How far the work is: what a report tells of its stages. */
import { isSigned, signatureOf } from './facts/closing';
import { isShare, toldStages } from './facts/report';
import type { Reading, Template } from './template';
import type { Mark } from './text/phrases/mark';
import { anyIn } from './where';

/** Words of stages and of what goes on, and the items of a list of deeds; not what is done again and again. */
export function stagesOf(template: Template, reading: Reading): Mark[] {
  const isRoutine = (mark: Mark) =>
    anyIn(reading.marks('executive-progress/routine'), mark) || anyIn(reading.marks('report/prevention'), mark);
  const deeds = [
    ...reading.marks('report/replaced'),
    ...reading.marks('executive-progress/interim'),
    ...reading.marks('executive-progress/share'),
  ];
  const habits = reading.marks('report/handled');
  // "First a test copy is sent, then the issue": how it is always done.
  const isHabit = (mark: Mark) => !anyIn(deeds, mark) && anyIn(habits, mark);
  const told = [
    ...toldStages(reading).filter((mark) => !isHabit(mark)),
    ...reading.marks('executive-progress/interim'),
    ...reading.marks('executive-progress/share').filter((mark) => isShare(template.text, mark)),
  ];
  const items = [...reading.marks('step/done'), ...reading.marks('executive-progress/deed')].filter(
    ({ block }) => template.blocks[block]!.kind === 'item',
  );
  const isList = new Set(items.map(({ block }) => block)).size > 1;
  const signature = signatureOf(reading);
  return [...told, ...(isList ? items : [])]
    .filter((mark) => !isRoutine(mark) && !isSigned(signature, mark))
    .sort((a, b) => a.start - b.start);
}

/** A list of steps, or stages told over several sentences, is one thing to cut. */
export function groupsOf(template: Template, marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last && isTogether(template, last, mark)) group!.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** In the same paragraph, in the same list, or in a list and what leads into it ("Progress so far:"). */
function isTogether({ blocks }: Template, one: Mark, other: Mark): boolean {
  if (one.block === other.block) return true;
  const last = blocks[one.block]!;
  const isLead = last.tokens.at(-1)?.norm === ':' && last.sentences.length - 1 === one.sentence;
  return blocks.slice(one.block + (isLead ? 1 : 0), other.block + 1).every(({ kind }) => kind === 'item');
}
