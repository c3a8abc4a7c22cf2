import { isDenied, isOwned } from '../../denied';
import { delays } from '../../explanation';
import { withoutBlame } from '../../repair/blamed';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, marksIn, marksTold, oncePerSentence, repliesOf, wholeWords } from '../../where';

/** Whoever broke it or is late with it was our choice or is our colleague: the reader wants to know what we do, and when it works. */
export const rule: Rule = {
  id: 'blame-shift',
  title: {
    ru: 'Перекладывает вину за сбой или задержку на других',
    en: 'Puts the fault or the delay on somebody else',
  },
  category: 'responsibility',
  severity: 'error',
  kinds: 'outgoing',
  sources: ['0.2', '1.1', '1.2', '3'],
  since: '0.1.0',
  tells: ['cause', 'through', 'guilt', 'charge', 'unreal', 'hinted'],
  over: [
    { rule: 'other-department', scope: 'sentence' },
    { rule: 'why-unsolved', scope: 'sentence' },
  ],

  *check(template) {
    for (const reading of repliesOf(template)) {
      const { state, steps, deadlines } = reading.facts;
      const isStuck = state === 'open' && !deadlines.length && !steps.some((one) => one.aspect === 'done');
      const marks = marksTold(reading, rule)
        .filter((mark) => isStuck || mark.concept !== 'blame-shift/hinted')
        .filter((mark) => mark.concept !== 'blame-shift/through' || isAmiss(reading, mark))
        .filter((mark) => !isOwned(template, reading, mark))
        .filter((mark) => !isDenied(template, reading, mark) && !isMended(template, reading, mark));
      marks.sort((a, b) => a.block - b.block || a.start - b.start);
      for (const mark of oncePerSentence(marks)) {
        const span = wholeWords(template.text, mark);
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: {
            ru: `Читателю важно не то, кто виноват («${words}»), а что делаете вы: назовите свой шаг и срок.`,
            en: `The reader needs your step, not a culprit ("${words}"): say what you are doing and by when it will work.`,
          },
          fixes: () => withoutBlame(template, reading, mark),
        };
      }
    }
  },
};

/** "The builders cut the cable, we mended it at 11:30": what happened, with our own work beside it. */
function isMended({ text }: Template, { facts }: Reading, mark: Mark): boolean {
  if (mark.concept !== 'blame-shift/charge') return false;
  const steps = marksIn(facts.steps, mark);
  // "Сантехники нашли повреждённый участок": the work itself, told with its trouble.
  if (steps.some((one) => overlaps(one, mark) && one.end > mark.end)) return true;
  if (facts.state !== 'resolved') return false;
  const isOurs = ({ start }: Span) => /[,;:—]|\s(?:and|but|и|но)\s/iu.test(text.slice(mark.end, start));
  return steps.some((one) => one.aspect === 'done' && one.start >= mark.end && isOurs(one));
}

/** Whether anything failed or is late where somebody is named as the reason. */
function isAmiss(reading: Reading, mark: Mark): boolean {
  const trouble = ['state/open', 'state/failing', 'state/trouble', 'fault/told', 'blame-shift/shifted'];
  const marks = [
    ...trouble.flatMap((concept) => reading.marks(concept)),
    ...delays(reading),
    ...reading.facts.deadlines,
  ];
  return reading.facts.state !== 'neutral' || reading.facts.apologies.length > 0 || anyIn(marks, mark);
}
