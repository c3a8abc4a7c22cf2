import { isDenied } from '../../denied';
import type { Fix } from '../../finding';
import { offer, together } from '../../repair/lacking';
import { say } from '../../repair/say';
import { deleteClause, deleteSentence, insertAfterSentence, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import type { Block } from '../../text/text';
import { sameSentence, tokenAt, wholeWords } from '../../where';

/** "I don't do that" leaves the reader at a closed door: find out who does, pass it on, and see to the answer. */
export const rule: Rule = {
  id: 'not-my-job',
  title: { ru: 'Отказ заниматься: «это не ко мне»', en: 'Turns the reader away: "that\'s not my job"' },
  category: 'responsibility',
  severity: 'error',
  kinds: 'outgoing',
  sources: ['0.3', '1.3'],
  since: '0.1.0',
  over: [
    { rule: 'other-department', scope: 'sentence' },
    { rule: 'empty-status', scope: 'template' },
    { rule: 'missing-steps', scope: 'template' },
    { rule: 'missing-deadline', scope: 'template' },
  ],

  *check(template) {
    for (const reading of template.readings) {
      let last: Mark | undefined;
      for (const mark of reading.marks('not-my-job/refusal')) {
        if (isDenied(template, reading, mark) || (last && sameSentence(last, mark))) continue;
        last = mark;
        const taken = isTakenOn(template, reading, mark);
        const span = wholeWords(template.text, mark);
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: {
            ru: `«${words}» оставляет читателя одного: скажите, кто этим занимается, что вы передали вопрос и когда придёт ответ.`,
            en: `"${words}" leaves the reader alone with it: say who takes care of it, that you have passed it on, and when the answer comes.`,
          },
          ...(taken ? { level: 'info' } : {}),
          fixes: () => fixes(template, reading, mark, taken),
        };
      }
    }
  },
};

/** A hand-over, an escalation or something else of ours stands right there or in the next sentence. */
function isTakenOn(template: Template, reading: Reading, refusal: Span): boolean {
  const { handovers, escalations, deadlines } = reading.facts;
  const near = (one: Span) =>
    one.start > refusal.start - 200 &&
    (template.text.slice(refusal.end, one.start).match(/[.!?…]\s/g) ?? []).length < 2;
  const passed = [...handovers, ...escalations].some(near) && deadlines.some((one) => one.type !== 'vague');
  return passed || reading.marks('dead-end/alternative').some(near);
}

/** Whether another clause of its sentence tells a fact. */
function tellsMore({ facts, marks }: Reading, block: Block, mark: Mark): boolean {
  const isApart = (one: Span) => block.clauseOf[tokenAt(block, one.start)] !== mark.clause;
  const told = [...facts.steps, ...facts.deadlines, ...marks('state/failing'), ...marks('state/trouble')];
  const evidence = facts.stateEvidence ? [facts.stateEvidence] : [];
  return [...told, ...evidence].some((one) => sameSentence(one, mark) && isApart(one));
}

/** A full hand-over instead of the refusal; where there is one, the refusal just goes. */
function fixes(template: Template, reading: Reading, mark: Mark, taken: boolean): Fix[] {
  const { block: number, sentence } = mark;
  const block = template.blocks[number];
  if (!block) return [];
  // "It is sold out, and mending old ones is not our business": the fact stays.
  const rest = tellsMore(reading, block, mark) ? deleteClause(template, block, mark.clause) : null;
  const promised = taken || template.text.includes(say(template, reading, 'weGo'));
  const removed = promised ? (rest ?? deleteSentence(template, block, sentence)) : null;
  if (removed)
    return offer(
      { ru: 'Убрать отказ: вопрос уже передан', en: 'Leave out the refusal: it is passed on already' },
      'suggestion',
      removed,
    );
  const title = {
    ru: 'Написать, кто этим занимается и когда ответит',
    en: 'Write who takes care of it and when the answer comes',
  };
  const says = say(template, reading, 'handover');
  const passed =
    (rest && together(rest, insertAfterSentence(template, block, sentence, says))) ??
    replaceSentence(template, block, sentence, says);
  // "Nothing we can do" right behind it would take the hand-over back.
  const stops = [...reading.marks('dead-end/helpless'), ...reading.marks('dead-end/stop')];
  const isStop = stops.some((one) => one.block === number && one.sentence === sentence + 1);
  const both = isStop ? together(passed, deleteSentence(template, block, sentence + 1)) : null;
  return offer(title, 'fill-in', both ?? passed);
}
