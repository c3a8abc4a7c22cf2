import { keepMove, leftMoves } from '../../repair/keep-move';
import { offer } from '../../repair/lacking';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { brief, marksIn, repliesOf, sameSentence, wholeWords } from '../../where';

/** While the problem is open the next move is ours: who waits for the client's report has put the work on him. */
export const rule: Rule = {
  id: 'initiative-to-client',
  title: { ru: 'Следующий шаг оставлен клиенту', en: 'Leaves the next move to the client' },
  category: 'responsibility',
  severity: 'warning',
  kinds: ['reply', 'status-update'],
  sources: ['3'],
  since: '0.1.0',
  // "As soon as it is there, write to us": what the reader waits for is no promise of ours.
  over: [{ rule: 'vague-deadline', scope: 'overlap' }],

  *check(template) {
    for (const reading of repliesOf(template)) {
      if (reading.facts.state === 'resolved') continue;
      const left = leftMoves(reading);
      // Our own next step with a time keeps the ball with us.
      const [first] = left;
      if (!first || !isOpen(reading, first) || keepsBall(template, reading, left)) continue;
      const same = left.filter((mark) => sameSentence(mark, first));
      const start = Math.min(...same.map((mark) => mark.start));
      const end = Math.max(...same.map((mark) => mark.end));
      yield {
        span: brief(template, wholeWords(template.text, { start, end })),
        message: {
          ru: 'Проблема ещё не решена, а следующий шаг оставлен читателю: напишите, что проверите сами и когда сообщите результат.',
          en: 'The problem is still open, yet the next move is left to the reader: say what you will check yourselves and when you will write.',
        },
        fixes: () =>
          offer(
            { ru: 'Оставить следующий шаг за собой', en: 'Keep the next move with us' },
            'fill-in',
            keepMove(template, reading, first),
          ),
      };
    }
  },
};

/** "The form is rejecting files right now. Try again later": nobody deals with it, and it is no advice either. */
function isOpen(reading: Reading, first: Mark): boolean {
  if (reading.facts.state !== 'neutral') return reading.facts.state === 'open';
  const isEarlier = (one: Mark) => one.block === first.block && one.sentence < first.sentence;
  // Where nobody has done a thing, a word of trouble before it is enough.
  const signs = ['state/failing', ...(reading.facts.steps.length ? [] : ['state/trouble', 'state/persisting'])];
  return (
    signs.some((sign) => reading.marks(sign).some(isEarlier)) &&
    !reading.marks('state/advice').some((one) => isEarlier(one) || (sameSentence(one, first) && one.end < first.start))
  );
}

/** No more than a few words, none of which is about us. */
const few = /^(?:\s+(?!(?:we|i|and|our|мы|я|и|наш\p{L}*)\s)[\p{L}'’]+){0,3}\s+$/iu;

/** Our own next step with a time. */
function keepsBall({ text }: Template, reading: Reading, left: readonly Mark[]): boolean {
  if (reading.marks('initiative-to-client/kept').length) return true;
  const { deadlines, steps } = reading.facts;
  const isOurs = (one: Span) => !left.some((mark) => overlaps(mark, one));
  // "Keep an eye on it over the weekend" sets the reader a time, not us.
  const isTheirs = (one: Span) => left.some((mark) => few.test(text.slice(mark.end, Math.max(mark.end, one.start))));
  if (deadlines.some((one) => one.type !== 'vague' && isOurs(one) && !isTheirs(one))) return true;
  // "Until 18:00 we are changing the sensor."
  const times = ['absolute', 'relative', 'placeholder'].flatMap((type) => reading.marks(`class/time-${type}`));
  return times.some((time) => isOurs(time) && marksIn(steps, time).some((step) => step.aspect === 'under-way'));
}
