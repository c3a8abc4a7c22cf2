import type { Fix } from '../../finding';
import { offer, together } from '../../repair/lacking';
import { say } from '../../repair/say';
import { deleteSpan, insertAfterSentence, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, marksIn, repliesOf, sameSentence, wholeWords } from '../../where';

/** While the problem is open the next move is ours: who waits for the client's report has put the work on him. */
export const rule: Rule = {
  id: 'initiative-to-client',
  title: { ru: 'Следующий шаг оставлен клиенту', en: 'Leaves the next move to the client' },
  category: 'responsibility',
  severity: 'warning',
  kinds: ['reply', 'status-update'],
  sources: ['3'],
  since: '0.1.0',

  *check(template) {
    for (const reading of repliesOf(template)) {
      if (reading.facts.state !== 'open') continue;
      const left = ['left', 'watched']
        .flatMap((concept) => reading.marks(`initiative-to-client/${concept}`))
        .filter((mark) => isLeft(reading, mark))
        .sort((a, b) => a.start - b.start);
      // Our own next step with a time keeps the ball with us.
      const [first] = left;
      if (!first || keepsBall(reading, left)) continue;
      const same = left.filter((mark) => sameSentence(mark, first));
      const start = Math.min(...same.map((mark) => mark.start));
      const end = Math.max(...same.map((mark) => mark.end));
      yield {
        span: wholeWords(template.text, { start, end }),
        message: {
          ru: 'Проблема ещё не решена, а следующий шаг оставлен читателю: напишите, что проверите сами и когда сообщите результат.',
          en: 'The problem is still open, yet the next move is left to the reader: say what you will check yourselves and when you will write.',
        },
        fixes: () => fixes(template, reading, first),
      };
    }
  },
};

/** Our own next step with a time. */
function keepsBall(reading: Reading, left: readonly Mark[]): boolean {
  const { deadlines, steps } = reading.facts;
  const isOurs = (one: Span) => !left.some((mark) => overlaps(mark, one));
  if (deadlines.some((one) => one.type !== 'vague' && isOurs(one))) return true;
  // "Until 18:00 we are changing the sensor."
  const times = ['absolute', 'relative', 'placeholder'].flatMap((type) => reading.marks(`class/time-${type}`));
  return times.some((time) => isOurs(time) && marksIn(steps, time).some((step) => step.aspect === 'under-way'));
}

/** Not the polite closing line, nor a request for what we need to go on. */
function isLeft(reading: Reading, mark: Mark): boolean {
  return !anyIn(reading.marks('initiative-to-client/harmless'), mark);
}

/** The ball returns to us; what the sentence says besides stays. */
function fixes(template: Template, reading: Reading, left: Mark): Fix[] {
  const { block: number, sentence } = left;
  const block = template.blocks[number];
  if (!block) return [];
  const { steps, deadlines, stateEvidence } = reading.facts;
  const here = { block: number, sentence };
  const says = `${steps.length ? '' : `${say(template, reading, 'stepDone')} `}${say(template, reading, 'weCheck')}`;
  const isMore = anyIn(steps, here) || anyIn(deadlines, here) || (stateEvidence && sameSentence(stateEvidence, here));
  const added = insertAfterSentence(template, block, sentence, says);
  const edits = isMore
    ? (together(deleteSpan(template, left), added) ?? added)
    : (replaceSentence(template, block, sentence, says) ?? added);
  return offer({ ru: 'Оставить следующий шаг за собой', en: 'Keep the next move with us' }, 'fill-in', edits);
}
