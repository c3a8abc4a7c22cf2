import type { Deadline } from '../../facts/facts';
import type { Fix, Problem } from '../../finding';
import { fill } from '../../localized';
import { offer } from '../../repair/lacking';
import { leaveOutLone } from '../../repair/leave-out';
import { isHungOn, promiseByDeadline } from '../../repair/promise';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import {
  anyIn,
  hangsOn,
  marksIn,
  repliesOf,
  sameSentence,
  sentenceAfter,
  sentenceBefore,
  tokenAt,
  withRestOfClause,
} from '../../where';

/** "Soon" promises nothing; a client plans by a time or a date. */
export const rule: Rule = {
  id: 'vague-deadline',
  title: {
    ru: 'Обещание без срока: «скоро», «в ближайшее время»',
    en: 'A promise without a time: "soon", "as soon as possible"',
  },
  category: 'status',
  severity: 'warning',
  kinds: 'outgoing',
  sources: ['0.1', '1.1', '4'],
  since: '0.1.0',
  over: [{ rule: 'missing-deadline', scope: 'overlap' }],

  *check(template) {
    // "After the repair we come back with a report" is what an intake is for; "shortly" is as empty as elsewhere.
    const isIntake = template.kind === 'executive-report' && template.frontMatter.phase === 'intake';
    for (const reading of repliesOf(template)) {
      let last: Deadline | null = null;
      // A product to come is `deferred-fix`.
      const bare = reading.facts.deadlines.filter(
        (one) => one.type === 'vague' && one.of !== 'release' && isBare(template, reading, one),
      );
      const events = reading.marks('vague-deadline/event');
      const isEvent = (one: Deadline) => marksIn(events, one).some((mark) => overlaps(mark, one));
      for (const deadline of bare) {
        // "When the tests are over we turn it on as soon as possible": the event is known, the time after it is not.
        if (isEvent(deadline) && marksIn(bare, deadline).some((one) => !isEvent(one))) continue;
        if (isIntake && (isEvent(deadline) || hangsOn(template.text.slice(deadline.start, deadline.end)))) continue;
        // "Soon, as quickly as possible" is one promise.
        if (last && sameSentence(last, deadline) && overlaps(last.promise, deadline.promise)) continue;
        last = deadline;
        yield problem(template, reading, deadline);
      }
    }
  },
};

/** Whether no concrete time stands beside it and the words are a promise. */
function isBare(template: Template, reading: Reading, deadline: Deadline): boolean {
  // "Closed one weekend in May; the dates follow soon": a semicolon sets the second promise apart.
  const isConcrete = (one: Deadline) =>
    one.type !== 'vague' && !/;\s/.test(template.text.slice(one.end, Math.max(one.end, deadline.start)));
  if (marksIn(reading.facts.deadlines, deadline).some(isConcrete)) return false;
  // "The train leaves later. New time: 14:20": later than planned, and the time follows.
  const isLater = /^(?:позже|позднее|later)$/iu.test(template.text.slice(deadline.start, deadline.end));
  if (isLater && marksIn(reading.facts.deadlines, sentenceAfter(deadline)).some(isConcrete)) return false;
  // "The check takes up to a day. As soon as it is over, your film appears": the condition has its time in the sentence before.
  const isCondition = marksIn(reading.marks('vague-deadline/opening'), deadline).some((one) => overlaps(one, deadline));
  const isAbility = /^\s+(?:can|could)(?!\p{L})/u.test(template.text.slice(deadline.end)); // "as quickly as it can"
  if (isCondition && !isAbility && marksIn(reading.facts.deadlines, sentenceBefore(deadline)).some(isConcrete))
    return false;
  const among = (concept: string) =>
    marksIn(reading.marks(`vague-deadline/${concept}`), deadline).some((one) => overlaps(one, deadline));
  if (among('reaction') || (among('queue') && reading.facts.deadlines.some(isConcrete))) return false;
  const block = template.blocks[deadline.block];
  const clause = block?.clauseOf[tokenAt(block, deadline.start)];
  return !marksIn(reading.marks('vague-deadline/harmless'), deadline).some((mark) => mark.clause === clause);
}

function problem(template: Template, reading: Reading, deadline: Deadline): Problem {
  const span = phraseOf(template, reading, deadline);
  const { kind, text } = template;
  const isNeutral = kind !== 'maintenance-notice' && reading.facts.state === 'neutral';
  const isPlan = isNeutral && anyIn(reading.marks('vague-deadline/plan'), deadline);
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const message = {
    ru: isPlan
      ? 'Срок «{words}» ничего не обещает: назовите дату или уберите обещание.'
      : 'Срок «{words}» ничего не обещает: назовите время или дату.',
    en: isPlan
      ? '"{words}" promises nothing: give a date, or leave the promise out.'
      : '"{words}" promises nothing: give a time or a date.',
  };
  const fixes = () => repairs(template, reading, deadline, span, isPlan);
  return { span, message: fill(message, { words }), ...(isPlan ? { level: 'info' as const } : {}), fixes };
}

/** A plan may go; of a promise the words become a time, and "постараемся", "try to" with them. */
function repairs(template: Template, reading: Reading, deadline: Deadline, span: Span, isPlan: boolean): Fix[] {
  const block = template.blocks[deadline.block];
  const isNeeded = template.kind === 'executive-report' || deadline.of === 'message' || isHungOn(template, deadline);
  const without = isPlan && !isNeeded && block ? leaveOutLone(template, reading, block, deadline.sentence) : null;
  const left = offer({ ru: 'Убрать обещание', en: 'Leave the promise out' }, 'suggestion', without);
  const firm = promiseByDeadline(template, reading, deadline, span);
  const dated = offer({ ru: 'Назвать срок', en: 'Name the deadline' }, 'fill-in', firm);
  // "The list will be published soon": only of a new feature nobody needs the date.
  return marksIn(reading.marks('vague-deadline/plan'), deadline).length > 1 ? [...left, ...dated] : [...dated, ...left];
}

/** The vague words; of a clause of time ("as soon as we know more") all of it. */
function phraseOf(template: Template, reading: Reading, deadline: Deadline): Span {
  const block = template.blocks[deadline.block];
  const isKnown = marksIn(reading.marks('vague-deadline/opening'), deadline).some((mark) => overlaps(mark, deadline));
  const said = template.text.slice(deadline.start, deadline.end);
  return block && (isKnown || hangsOn(said))
    ? withRestOfClause(block, deadline)
    : { start: deadline.start, end: deadline.end };
}
