import { isNewMatter } from '../../meant-otherwise';
import { goOnOrReopen } from '../../repair/closing';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import { isStuck } from '../../surely-open';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, isOfThing, marksIn, repliesOf, sentenceBefore, wholeWords } from '../../where';

/** Silence is no solution: who closes the matter leaves the client alone with it. */
export const rule: Rule = {
  id: 'closed-unsolved',
  title: { ru: 'Заявку закрывают, хотя вопрос не решён', en: 'Closes a request that is not solved' },
  category: 'responsibility',
  severity: 'warning',
  kinds: ['reply', 'status-update'],
  sources: ['3'],
  since: '0.1.0',
  tells: ['closing', 'status', 'anew'],
  // Its repair brings all of it.
  over: [
    { rule: 'empty-status', scope: 'template' },
    { rule: 'missing-steps', scope: 'template' },
    { rule: 'missing-deadline', scope: 'template' },
    { rule: 'initiative-to-client', scope: 'template' },
  ],

  *check(template) {
    for (const reading of repliesOf(template)) {
      if (isSolved(template, reading)) continue;
      const told = ['closing', 'status'].flatMap((what) => reading.marks(`closed-unsolved/${what}`));
      const closings = told.filter((mark) => !isExcused(reading, mark) && !isOfThing(template, reading, mark));
      // What was closed is solved: a new request is for something new.
      if (told.length && !closings.length) continue;
      const reopens = reading.marks('closed-unsolved/reopens').length > 0;
      const anew = reading.marks('closed-unsolved/anew').filter((one) => !isNewMatter(template, reading, one));
      const [mark] = [...(reopens ? [] : closings), ...anew].sort((a, b) => a.start - b.start);
      if (!mark) continue;
      const isAnew = mark.concept === 'closed-unsolved/anew';
      yield {
        span: wholeWords(template.text, mark),
        message: isAnew
          ? {
              ru: 'Вопрос тот же, а читателю придётся начинать заново: напишите, что ответ на это письмо откроет прежнюю заявку.',
              en: 'The matter is the same, yet the reader has to begin anew: say that a reply reopens the same request.',
            }
          : {
              ru: 'Заявку закрывают, хотя вопрос не решён: напишите, что сделаете сами и к какому сроку, или что ответ откроет её снова.',
              en: 'The request is closed, but not solved: say what you will do and by when, or that a reply reopens it.',
            },
        fixes: () => goOnOrReopen(template, reading, mark, anew[0]),
      };
    }
  },
};

/** Said in other words than that it is closed. */
function isSolved(template: Template, reading: Reading): boolean {
  if (reading.facts.state !== 'resolved') return false;
  if (template.frontMatter.status === 'resolved') return true;
  const closings = ['closing', 'status', 'anew'].flatMap((what) => reading.marks(`closed-unsolved/${what}`));
  return reading.marks('state/resolved').some((one) => !closings.some((closing) => overlaps(one, closing)));
}

/** What is closed is solved, or the client wants it so. */
function isExcused(reading: Reading, mark: Mark): boolean {
  const places = [mark, sentenceBefore(mark)];
  if (places.some((place) => anyIn(reading.marks('closed-unsolved/solved'), place))) return true;
  // "The request is closed: the keyboard is replaced": what was done follows.
  const done = reading.facts.steps.filter((step) => step.aspect === 'done');
  if (reading.facts.state === 'resolved' && marksIn(done, mark).some((step) => step.start >= mark.end)) return true;
  const nothing = reading.marks('closed-unsolved/nothing');
  if (isStuck(reading, mark) || places.some((place) => anyIn(nothing, place))) return false;
  return places.some((place) => marksIn(done, place).some((step) => step.end <= mark.start));
}
