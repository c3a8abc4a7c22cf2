import { isDenied } from '../../denied';
import { takeOn } from '../../repair/refused';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { oncePerSentence, wholeWords } from '../../where';

/** "I don't do that" leaves the reader at a closed door: find out who does, pass it on, and see to the answer. */
export const rule: Rule = {
  id: 'not-my-job',
  title: { ru: 'Отказ заниматься: «это не ко мне»', en: 'Turns the reader away: "that\'s not my job"' },
  category: 'responsibility',
  severity: 'error',
  kinds: 'outgoing',
  sources: ['0.3', '1.3'],
  since: '0.1.0',
  tells: ['refusal'],
  over: [
    { rule: 'other-department', scope: 'sentence' },
    { rule: 'empty-status', scope: 'template' },
    { rule: 'missing-steps', scope: 'template' },
    { rule: 'missing-deadline', scope: 'template' },
  ],

  *check(template) {
    for (const reading of template.readings) {
      const refusals = reading.marks('not-my-job/refusal').filter((mark) => !isDenied(template, reading, mark));
      for (const mark of oncePerSentence(refusals)) {
        const taken = isTakenOn(template, reading, mark);
        const span = wholeWords(template.text, mark);
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: {
            ru: `«${words}» оставляет читателя без помощи: скажите, кто этим занимается, что вы передали вопрос и когда придёт ответ.`,
            en: `"${words}" leaves the reader alone with it: say who takes care of it, that you have passed it on, and when the answer comes.`,
          },
          ...(taken ? { level: 'info' } : {}),
          fixes: () => takeOn(template, reading, mark, taken),
        };
      }
    }
  },
};

/** A hand-over, an escalation or something else of ours stands right there or in the next sentence. */
function isTakenOn(template: Template, reading: Reading, refusal: Mark): boolean {
  const { handovers, escalations, deadlines } = reading.facts;
  const near = (one: Span) =>
    one.start > refusal.start - nearby &&
    one.start < refusal.end + 2 * nearby &&
    (template.text.slice(refusal.end, one.start).match(/[.!?…]\s/g) ?? []).length < 2;
  const passed = [...handovers, ...escalations].some(near) && deadlines.some((one) => one.type !== 'vague');
  const isClose = (one: Mark) => near(one) && Math.abs(one.block - refusal.block) < 2;
  return passed || reading.marks('dead-end/alternative').some(isClose);
}

/** Characters: about a long sentence. */
const nearby = 200;
