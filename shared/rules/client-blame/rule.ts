import { isDenied } from '../../denied';
import type { Edit, Fix } from '../../finding';
import { isManner, isRelative } from '../../meant-otherwise';
import { offer, together } from '../../repair/lacking';
import { leaveOutReason, leaveOutSentence, outcomeOf, withoutAdverbial } from '../../repair/leave-out';
import { afterReproach, besideLecture, isPointedAt, toldPlainly } from '../../repair/lecture';
import { putRight, titles } from '../../repair/put-right';
import { deleteClause, sentenceSpan } from '../../repair/seam';
import { aboutTheThing } from '../../repair/thing';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import type { Block } from '../../text/text';
import { marksTold, oncePerSentence, sameSentence, wholeWords } from '../../where';

/** Who is told that it is his own fault stops reading. What the thing is like, and what to do next, is enough. */
export const rule: Rule = {
  id: 'client-blame',
  title: { ru: 'Клиента винят или поучают', en: 'Blames or lectures the client' },
  category: 'responsibility',
  severity: 'warning',
  kinds: 'outgoing',
  sources: ['3'],
  since: '0.1.0',
  tells: ['adjunct', 'because', 'fault', 'lecture', 'hindsight'],
  over: [
    { rule: 'why-unsolved', scope: 'sentence' },
    { rule: 'rude-tone', scope: 'overlap' },
    { rule: 'blame-shift', scope: 'overlap' },
  ],

  *check(template) {
    for (const reading of template.readings) {
      const marks = marksTold(reading, rule)
        .filter(
          (mark) => !isDenied(template, reading, mark) && !isRelative(template, mark) && !isManner(template, mark),
        )
        .sort((a, b) => a.start - b.start || b.end - a.end);
      for (const mark of oncePerSentence(marks)) {
        const span = wholeWords(template.text, mark);
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: isLecture(mark)
            ? {
                ru: `«${words}» поучает: напишите, что сделать сейчас, без слов о том, как надо было.`,
                en: `"${words}" lectures: say what to do now, not what should have been done.`,
              }
            : {
                ru: `«${words}» возлагает вину на клиента: скажите, что именно не так и как это исправить.`,
                en: `"${words}" puts the fault on the client: say what is wrong with the thing itself, and how to put it right.`,
              },
          fixes: () => fixes(template, reading, mark),
        };
      }
    }
  },
};

/** Whether another clause of the sentence holds a fact that must not get lost. */
function tellsMore(reading: Reading, mark: Mark): boolean {
  const { steps, deadlines, stateEvidence } = reading.facts;
  return [...steps, ...deadlines, ...(stateEvidence ? [stateEvidence] : [])].some(
    (one) => sameSentence(one, mark) && (one.end <= mark.start || mark.end <= one.start),
  );
}

function isLecture({ concept }: Mark): boolean {
  return concept === 'client-blame/lecture' || concept === 'client-blame/hindsight';
}

/** "It happened through your fault: the code was wrong": only what is told behind it says anything. */
function happenedSo(template: Template, block: Block, mark: Mark): Edit[] | null {
  const { start } = sentenceSpan(block, mark.sentence);
  const isIdle = /^(?:(?:вс[её] )?это |так )?(?:произошло|случилось|получилось|вышло)\s$/iu;
  return isIdle.test(template.text.slice(start, mark.start)) ? afterReproach(template, block, mark) : null;
}

function fixes(template: Template, reading: Reading, mark: Mark): Fix[] {
  const block = template.blocks[mark.block];
  if (!block) return [];
  const out =
    mark.concept === 'client-blame/adjunct'
      ? (happenedSo(template, block, mark) ?? withoutAdverbial(template, block, mark))
      : mark.concept === 'client-blame/because'
        ? deleteClause(template, block, mark.clause)
        : isLecture(mark)
          ? (toldPlainly(template, block, mark) ??
            besideLecture(template, block, mark) ??
            leaveOutSentence(template, reading, block, mark.sentence))
          : null;
  const fact = leaveOutReason(template, block, mark) ?? outcomeOf(template, block, mark);
  if (fact && !out && !isLecture(mark)) return offer(titles.out, 'suggestion', fact);
  // What has been put right already is not told once more.
  const isMended = reading.facts.steps.some((one) => one.aspect === 'done' && !sameSentence(one, mark));
  const edits =
    out || (isMended && !isPointedAt(block, mark))
      ? null
      : aboutTheThing(template, reading, mark, 'client-blame/entry');
  if (edits) return offer(titles.see, 'fill-in', edits);
  const outcome = isLecture(mark) ? null : afterReproach(template, block, mark);
  if (outcome && !out) return offer(titles.out, 'suggestion', outcome);
  if (!out && tellsMore(reading, mark)) {
    const apart = deleteClause(template, block, mark.clause);
    const isDone = reading.facts.state === 'resolved' && reading.facts.steps.some((one) => !sameSentence(one, mark));
    const gone = apart ?? (isDone ? leaveOutSentence(template, reading, block, mark.sentence) : null);
    if (gone) return offer(titles.out, 'suggestion', gone);
  }
  if (out) return offer(titles.out, 'suggestion', together(out));
  return putRight(template, reading, mark);
}
