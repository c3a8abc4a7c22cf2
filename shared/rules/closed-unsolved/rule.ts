import type { Fix } from '../../finding';
import { isNewMatter } from '../../meant-otherwise';
import { offer } from '../../repair/lacking';
import { say } from '../../repair/say';
import { insertAfterSentence, replaceSentence } from '../../repair/seam';
import { lackingBeside, openInstead, staysOpen, withoutAnew, withoutClosing } from '../../repair/stays-open';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import { isStuck } from '../../surely-open';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, isOfThing, marksIn, repliesOf, sameSentence, sentenceBefore, wholeWords } from '../../where';

/** Silence is no solution: who closes the matter leaves the client alone with it. */
export const rule: Rule = {
  id: 'closed-unsolved',
  title: { ru: 'Заявку закрывают, хотя вопрос не решён', en: 'Closes a request that is not solved' },
  category: 'responsibility',
  severity: 'warning',
  kinds: ['reply', 'status-update'],
  sources: ['3'],
  since: '0.1.0',
  tells: ['closing', 'anew'],
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
      const told = reading.marks('closed-unsolved/closing');
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
              ru: 'Вопрос тот же, а начинать его читателю заново: напишите, что ответ на это письмо откроет прежнюю заявку.',
              en: 'The matter is the same, yet the reader has to begin anew: say that a reply reopens the same request.',
            }
          : {
              ru: 'Заявку закрывают, хотя вопрос не решён: напишите, что сделаете сами и к какому сроку, или что ответ откроет её снова.',
              en: 'The request is closed, but not solved: say what you will do and by when, or that a reply reopens it.',
            },
        fixes: () => fixes(template, reading, mark, anew[0]),
      };
    }
  },
};

/** Said in other words than that it is closed. */
function isSolved(template: Template, reading: Reading): boolean {
  if (reading.facts.state !== 'resolved') return false;
  if (template.frontMatter.status === 'resolved') return true;
  const closings = reading.marks('closed-unsolved/closing');
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

function fixes(template: Template, reading: Reading, mark: Mark, anew: Mark | undefined): Fix[] {
  const block = template.blocks[mark.block];
  if (!block) return [];
  const lacks = lackingBeside(reading, mark);
  const says = lacks && say(template, reading, lacks);
  // "The meter is not verified yet, but we close the request": what is the matter stays.
  const step = says === null ? null : openInstead(template, block, mark, says);
  // Where nothing is said to be closed, nothing is opened again.
  const isClosed = reading.marks('closed-unsolved/closing').length > 0;
  const reopen = say(template, reading, isClosed ? 'reopen' : 'replyHere');
  const here = says && anew && sameSentence(anew, mark) ? `${says} ${say(template, reading, 'replyHere')}` : '';
  const both = here ? openInstead(template, block, mark, here, true) : null;
  const gone = lacks || anew ? [] : withoutClosing(template, reading, block, mark);
  if (gone.length) return gone;
  const open = both ?? (says && !step ? staysOpen(template, reading, block, mark, says) : step);
  // "Create a new request" gives way to it; a closing is followed by it.
  const other = anew && template.blocks[anew.block];
  const reply =
    withoutAnew(template, block, (anew ?? mark).sentence, reopen) ??
    (other
      ? replaceSentence(template, other, anew.sentence, reopen)
      : insertAfterSentence(template, block, mark.sentence, reopen));
  const title = { ru: 'Написать, что ответ снова откроет заявку', en: 'Say that a reply reopens it' };
  return [
    ...offer(
      { ru: 'Написать, что сделаем и когда решим', en: 'Say what we do and when it is solved' },
      'fill-in',
      open,
    ),
    ...offer(title, 'suggestion', reply),
  ];
}
