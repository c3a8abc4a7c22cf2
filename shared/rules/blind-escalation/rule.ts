import { passedOn } from '../../charge';
import type { Fact } from '../../facts/facts';
import { offer } from '../../repair/lacking';
import { say } from '../../repair/say';
import { insertAfterSentence, insertSentence, sentenceSpan } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Block } from '../../text/text';
import { marksIn, withRest, wordsOf } from '../../where';

/** Passed up unread: whoever gets it begins anew, and the client sees that nobody has understood the problem. */
export const rule: Rule = {
  id: 'blind-escalation',
  title: { ru: 'Эскалация без сути проблемы', en: 'An escalation that does not say what the problem is' },
  category: 'responsibility',
  severity: 'info',
  kinds: ['reply', 'status-update'],
  sources: ['3'],
  since: '0.1.0',

  *check(template) {
    for (const reading of template.readings) {
      const told = passedOn(reading, reading.facts.escalations);
      if (!told || isUnderstood(template, reading, told)) continue;
      yield {
        span: withRest(template.blocks[told.block], told),
        message: {
          ru: 'Заявка передана выше, а в чём проблема, не сказано: изложите её суть и что вы уже проверили.',
          en: 'It is passed up without a word on the problem: say what it is and what you have checked.',
        },
        fixes: () => {
          const summary = say(template, reading, 'summary');
          const block = template.blocks[told.block];
          const edits =
            (block && insertAfterSentence(template, block, told.sentence, summary)) ||
            insertSentence(template, reading.members, summary);
          return offer({ ru: 'Вписать суть проблемы', en: 'Insert what the problem is' }, 'fill-in', edits);
        },
      };
    }
  },
};

const shortest = 4;

/** The problem is told anywhere, or something was checked or said of it before. */
function isUnderstood(template: Template, reading: Reading, told: Fact): boolean {
  const { steps } = reading.facts;
  const isEarlier = (one: Fact) => one.end <= told.start;
  if (steps.some((step) => (step.aspect === 'done' || step.aspect === 'under-way') && isEarlier(step))) return true;
  const apart = (mark: Fact) => !overlaps(mark, told);
  if (hasAside(template, told)) return true;
  if (reading.marks('blind-escalation/summary').length || reading.marks('state/failing').some(apart)) return true;
  return reading.members.some((number) => number <= told.block && saysMore(template.blocks[number]!, number, reading, told));
}

/** "Case 4 (no hot water) has been escalated". */
function hasAside(template: Template, told: Fact): boolean {
  const block = template.blocks[told.block];
  if (!block) return false;
  const { start } = sentenceSpan(block, told.sentence);
  return /\([^()]*\p{L}{2,}\s+\p{L}{2,}[^()]*\)/u.test(template.text.slice(start, told.end));
}

/** Whether a sentence before the escalation, or a clause before it in its own sentence, is more than a courtesy. */
function saysMore(block: Block, number: number, reading: Reading, told: Fact): boolean {
  const courtesies = reading.marks('blind-escalation/courtesy');
  return block.clauses.some((clause) => {
    const at = { block: number, sentence: block.sentenceOf[clause.first] ?? 0 };
    const { start, end } = wordsOf(block, clause.first, clause.last);
    if (end > told.start || marksIn(courtesies, at).length) return false;
    const words = block.tokens.slice(clause.first, clause.last + 1).filter(({ kind }) => kind === 'word');
    return words.length >= shortest && start < told.start;
  });
}
