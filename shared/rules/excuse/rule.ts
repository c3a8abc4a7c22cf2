import type { Problem } from '../../finding';
import { fill, type Localized } from '../../localized';
import { withoutExcuse } from '../../repair/excused';
import { isSetAgainst } from '../../repair/lecture';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { marksIn, oncePerSentence, sentenceTextOf, troublesOf } from '../../where';

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
  tells: ['denial', 'fine', 'clean', 'assurance'],

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
  const isOpen = reading.facts.state === 'open' || troublesOf(reading).length > 0;
  const clean = reading.marks('excuse/clean').filter((one) => isOpen || isSetAgainst(template.blocks[one.block]!, one));
  const fine = next ? [] : [...clean, ...reading.marks('excuse/fine').filter((one) => !isMeasured(template, one))];
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
  const message = fill(messages[mark.concept] ?? (messages['excuse/fine'] as Localized), { words });
  const fixes = () => withoutExcuse(template, reading, mark);
  return { span, message, ...(mark.concept === 'excuse/assurance' ? { level: 'info' as const } : {}), fixes };
}
