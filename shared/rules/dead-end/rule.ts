import type { Fix } from '../../finding';
import { offer } from '../../repair/lacking';
import { say } from '../../repair/say';
import { insertAfterSentence, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { sameSentence, wholeWords } from '../../where';

/** Stopping is the worst of sins: an open fault goes one level up, a refusal names what is possible. */
export const rule: Rule = {
  id: 'dead-end',
  title: { ru: 'Тупик: «ничего не можем сделать»', en: 'A dead end: "there is nothing we can do"' },
  category: 'responsibility',
  severity: 'error',
  kinds: 'outgoing',
  sources: ['0.5', '1.5', '3'],
  since: '0.1.0',
  over: [
    { rule: 'excuse', scope: 'sentence' },
    { rule: 'empty-status', scope: 'template' },
    { rule: 'missing-steps', scope: 'template' },
    { rule: 'missing-deadline', scope: 'template' },
  ],

  *check(template) {
    for (const reading of template.readings) {
      const open = reading.facts.state === 'open';
      let last: Mark | undefined;
      const stops = [...reading.marks('dead-end/stop'), ...reading.marks('dead-end/helpless')];
      for (const mark of stops.sort((a, b) => a.block - b.block || a.start - b.start)) {
        const again = last !== undefined && sameSentence(last, mark);
        last = mark;
        if (again || goesOn(reading, mark)) continue;
        const span = wholeWords(template.text, mark);
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: open
            ? {
                ru: `«${words}» — остановка на полпути: передайте вопрос выше и напишите, кто ведёт его теперь и когда придёт ответ.`,
                en: `"${words}" stops half-way: escalate, and say who has the matter now and when the answer comes.`,
              }
            : {
                ru: `«${words}» закрывает дверь: добавьте, что возможно вместо этого.`,
                en: `"${words}" closes the door: add what is possible instead.`,
              },
          ...(open ? {} : { level: 'warning' }),
          fixes: () => fixes(template, reading, mark),
        };
      }
    }
  },
};

/** An alternative anywhere in the text, or somebody who takes it further. */
function goesOn(reading: Reading, stop: Mark): boolean {
  const { handovers, escalations } = reading.facts;
  const elsewhere = (one: { start: number; end: number }) => one.end <= stop.start || stop.end <= one.start;
  return (
    reading.marks('dead-end/alternative').some(elsewhere) ||
    [...handovers, ...escalations].some((one) => one.start > stop.start)
  );
}

function fixes(template: Template, reading: Reading, { block: number, sentence, concept }: Mark): Fix[] {
  const block = template.blocks[number];
  if (!block) return [];
  if (reading.facts.state === 'open') {
    const escalated = replaceSentence(template, block, sentence, say(template, reading, 'escalation'));
    return offer(
      { ru: 'Передать выше и написать, когда придёт ответ', en: 'Escalate, and say when the answer comes' },
      'fill-in',
      escalated,
    );
  }
  const put = concept === 'dead-end/helpless' ? replaceSentence : insertAfterSentence;
  const added = put(template, block, sentence, say(template, reading, 'alternative'));
  return offer({ ru: 'Добавить, что возможно вместо этого', en: 'Add what is possible instead' }, 'fill-in', added);
}
