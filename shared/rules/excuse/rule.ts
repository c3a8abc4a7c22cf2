import type { Fix, Problem } from '../../finding';
import { fill, type Localized } from '../../localized';
import { withoutOurPart } from '../../repair/beside';
import { insteadOfIdle, stepsFor } from '../../repair/idle';
import { behindSteps, lacking, offer, together } from '../../repair/lacking';
import { factBehindExcuse, isSetAgainst } from '../../repair/lecture';
import { outOf } from '../../repair/matter';
import { deleteClause, insertAfterSentence, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { marksIn, oncePerSentence, sentenceTextOf, tokenAt } from '../../where';

/** Whose fault it is not helps nobody; a step does. */
export const rule: Rule = {
  id: 'excuse',
  title: {
    ru: 'Оправдывается вместо того, чтобы сказать, что делается',
    en: 'Defends itself instead of telling what is being done',
  },
  category: 'status',
  severity: 'warning',
  kinds: 'outgoing',
  sources: ['1.1', '0.1'],
  since: '0.1.0',
  tells: ['denial', 'fine', 'assurance'],

  *check(template) {
    for (const reading of template.readings) {
      // "It's not our fault, it is out of our hands" is one excuse.
      for (const mark of oncePerSentence(excuses(template, reading))) yield problem(template, reading, mark);
    }
  },
};

function excuses(template: Template, reading: Reading): Mark[] {
  const { steps, deadlines } = reading.facts;
  const concrete = deadlines.some((one) => one.type !== 'vague');
  const denials = template.frontMatter.fault === 'force-majeure' ? [] : reading.marks('excuse/denial');
  // A day for the next letter is no step.
  const isDated = deadlines.some((one) => one.type !== 'vague' && one.of === 'solution');
  const next = isDated || (concrete && steps.length > 0) || steps.some((step) => step.aspect !== 'done');
  const fine = next ? [] : reading.marks('excuse/fine').filter((mark) => !isMeasured(template, mark));
  const assurances = concrete && steps.length ? [] : reading.marks('excuse/assurance');
  const doubted = reading.marks('excuse/doubted');
  const isMeant = (mark: Mark) => !marksIn(doubted, mark).some((one) => one.start <= mark.start);
  return [...denials, ...fine, ...assurances].filter(isMeant).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "We measured at 19:00, 20:00 and 21:00: all works at our end" is what was found. */
function isMeasured(template: Template, mark: Mark): boolean {
  return (sentenceTextOf(template, mark).match(/(?<![\p{L}\d])\d+/gu) ?? []).length > 1;
}

const messages: Record<string, Localized> = {
  'excuse/denial': {
    ru: '«{words}» — оправдание, клиенту от него не легче: уберите его или напишите, что вы делаете и к какому сроку.',
    en: '"{words}" is an excuse and helps no client: delete it, or write what you are doing and by when.',
  },
  'excuse/fine': {
    ru: '«{words}» звучит как «проблема ваша»: напишите, что вы проверили и что сделаете дальше.',
    en: '"{words}" sounds like "the problem is yours": write what you have checked and what you will do next.',
  },
  'excuse/assurance': {
    ru: '«{words}» ничего не сообщает: назовите, что именно сделано или делается.',
    en: '"{words}" tells nothing: name what exactly has been done or is being done.',
  },
};

function problem(template: Template, reading: Reading, mark: Mark): Problem {
  const span = { start: mark.start, end: mark.end };
  const words = template.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const message = fill(messages[mark.concept] as Localized, { words });
  const fixes = () => repairs(template, reading, mark);
  return { span, message, ...(mark.concept === 'excuse/assurance' ? { level: 'info' as const } : {}), fixes };
}

/** A step in its place, or away with it; what the sentence tells besides stays. */
function repairs(template: Template, reading: Reading, mark: Mark): Fix[] {
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
  const isEnough = isPlanned || isStopped || (cut !== null && !open && reading.facts.deadlines.length > 0);
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
