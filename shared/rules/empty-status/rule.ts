import { isDeferred } from '../../deferred';
import type { Fix } from '../../finding';
import { behindTrouble, byNumber, insteadOfIdle } from '../../repair/idle';
import { keepMove, leftMoves } from '../../repair/keep-move';
import { together } from '../../repair/lacking';
import { say } from '../../repair/say';
import { deleteClause, insertAfterSentence, insertSentence, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, necessaryAt, sameSentence, sentenceTextOf, troublesOf } from '../../where';

/** "We are working on it": nothing to tell yet, so find out first. */
export const rule: Rule = {
  id: 'empty-status',
  title: { ru: 'Статус, в котором нет ни шага, ни срока', en: 'A status without a step and without a deadline' },
  category: 'status',
  severity: 'error',
  kinds: ['reply', 'status-update'],
  sources: ['0.1', '1.1'],
  since: '0.1.0',
  over: [
    { rule: 'missing-steps', scope: 'overlap' },
    { rule: 'missing-deadline', scope: 'overlap' },
  ],

  *check(template) {
    for (const reading of template.readings) {
      const { state, stateEvidence, steps, deadlines } = reading.facts;
      // A release to come is a deadline, if a bad one: another rule speaks of it.
      if (state !== 'open' || steps.length || deadlines.length || isDeferred(reading)) continue;
      const [waiting] = reading.marks('empty-status/waiting');
      yield {
        span: necessaryAt(template, reading, waiting ?? stateEvidence),
        message: {
          ru: 'Здесь нет ни шага, ни срока: сначала узнайте, что сделано и когда решат, и напишите это.',
          en: 'There is neither a step nor a deadline here: first find out what has been done and when it will be solved, then write that.',
        },
        fixes: () => fixes(template, reading, waiting),
      };
    }
  },
};

/** "Please wait" gives way to the answers; a sentence that names the problem stays, and they follow it. */
function fixes(template: Template, reading: Reading, waiting: Mark | undefined): Fix[] {
  const { stateEvidence, ticket } = reading.facts;
  const title = {
    ru: 'Сначала узнайте, что сделано и когда решим',
    en: 'First find out what has been done and when it will be solved',
  };
  // "If it fails again, drop us a note": our own next step brings the time with it.
  const [left] = waiting ? [] : leftMoves(reading);
  const kept = left && keepMove(template, reading, left);
  if (kept) return [{ title, grade: 'fill-in', edits: kept }];
  const names = [...reading.marks('state/failing'), ...reading.marks('state/trouble')];
  // "The turnstile remains out of order": what is the matter was told, it is not asked for once more.
  const isNamed =
    stateEvidence !== null &&
    (!isAllOfIt(template, reading) || (waiting !== undefined && !sameSentence(waiting, stateEvidence))) &&
    !general.test(sentenceTextOf(template, stateEvidence));
  const says = say(template, reading, names.length || ticket || isNamed ? 'stepDoneAndDeadline' : 'onRequest');
  const block = waiting && template.blocks[waiting.block];
  const isIdle = waiting && !anyIn(names, waiting);
  // An excuse that stands alone gives way to the step, too.
  const idle = excuses(template, reading)[0];
  const excused = idle && replaceSentence(template, template.blocks[idle.block]!, idle.sentence, says);
  if (!waiting && excused) return [{ title, grade: 'fill-in', edits: excused }];
  const idles = insteadOfIdle(template, reading, says);
  if (idles) return [{ title, grade: 'fill-in', edits: idles }];
  const at = waiting ?? stateEvidence;
  const after = at && template.blocks[at.block];
  const edits =
    (block && isIdle && replaceSentence(template, block, waiting.sentence, says)) ||
    (block && isIdle && byNumber(template, reading, block, waiting.sentence)) ||
    (block &&
      together(
        deleteClause(template, block, waiting.clause),
        insertAfterSentence(template, block, waiting.sentence, says),
      )) ||
    (at && after && behindTrouble(template, reading, after, at.sentence, says)) ||
    insertSentence(template, reading.members, says);
  return edits ? [{ title, grade: 'fill-in', edits }] : [];
}

/** Whether one sentence is all that the text tells: it may have to go as a whole. */
function isAllOfIt({ blocks }: Template, { members, facts }: Reading): boolean {
  const { greeting } = facts;
  const told = members.flatMap((number) =>
    blocks[number]!.sentences.filter(
      ({ first, last }, sentence) =>
        last - first > 2 && !(greeting?.block === number && greeting.sentence === sentence),
    ),
  );
  return told.length < 2;
}

/** "Everything works on our side." and nothing else. */
function excuses({ blocks }: Template, reading: Reading): Mark[] {
  const told = troublesOf(reading);
  return ['fine', 'assurance', 'denial']
    .flatMap((concept) => reading.marks(`excuse/${concept}`))
    .filter((mark) => {
      const { clauses } = blocks[mark.block]!.sentences[mark.sentence]!;
      return clauses.length === 1 && !told.some((one) => sameSentence(one, mark));
    });
}

const general =
  /(?<!\p{L})(?:requests?|tickets?|cases?|issues?|problems?|questions?|matters?|enquir\p{L}+|it|this|заявк|обращени|вопрос|проблем|тикет|это)/iu;
