/** An excuse makes room for a step. */
import type { Fix } from '../finding';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import { tokenAt } from '../where';
import { withoutOurPart } from './beside';
import { insteadOfIdle, stepsFor } from './idle';
import { behindSteps, lacking, offer, together } from './lacking';
import { factBehindExcuse, isSetAgainst } from './lecture';
import { keepMatter, outOf } from './matter';
import { deleteClause, insertAfterSentence, replaceSentence } from './seam';

/** A step in its place, or away with it; what the sentence tells besides stays. */
export function withoutExcuse(template: Template, reading: Reading, mark: Mark): Fix[] {
  const { block: number, sentence, clause } = mark;
  const block = template.blocks[number];
  if (!block) return [];
  const told = [
    ...reading.marks('state/open'),
    ...reading.marks('state/failing'),
    ...reading.facts.steps,
    ...reading.facts.deadlines,
  ];
  const clauseOf = (at: number) => block.clauseOf[tokenAt(block, at)];
  const stays =
    told.some((one) => one.block === number && one.sentence === sentence && clauseOf(one.start) !== clause) ||
    isSetAgainst(block, mark);
  const cut =
    factBehindExcuse(template, block, mark) ??
    (stays ? deleteClause(template, block, clause) : withoutOurPart(template, reading, block, mark));
  // "Please understand that we cannot be blamed": nothing is left to understand.
  const without = cut ?? outOf(template, reading, block, sentence);
  const open = reading.facts.state === 'open';
  // What the text tells already is not told again: the excuse just goes.
  // Planned work lies ahead, what is well again is over: no step is missed.
  const isPlanned = template.kind === 'maintenance-notice' || reading.facts.state === 'resolved';
  // A stop beside it gets the steps and the time from a repair of its own.
  const isStopped = reading.marks('dead-end/stop').length + reading.marks('dead-end/helpless').length > 0;
  const kept = cut ?? keepMatter(template, reading, block, sentence, true);
  const isEnough = isPlanned || isStopped || (kept !== null && !open && reading.facts.deadlines.length > 0);
  const name = isEnough ? null : open ? lacking(reading, mark) : reading.facts.steps.length ? null : 'stepDone';
  const says = name && stepsFor(template, reading, block, sentence, name);
  // "It is not our fault. We are looking into it": empty words make room for the step.
  const idle = says && open ? together(without, insteadOfIdle(template, reading, says)) : null;
  const step = idle
    ? idle
    : !says || !name
      ? null
      : cut
        ? together(without, insertAfterSentence(template, block, behindSteps(reading, number, sentence, name), says))
        : replaceSentence(template, block, sentence, says);
  return [
    ...offer({ ru: 'Заменить шагом', en: 'Replace by a step' }, 'fill-in', step),
    ...offer({ ru: 'Убрать оправдание', en: 'Delete the excuse' }, 'suggestion', without),
  ];
}
