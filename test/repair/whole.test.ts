import { deepStrictEqual, ok } from 'node:assert';
import { check, edited } from '../check';

const report = '---\nkind: executive-report\n---\n';

/** Texts in which something stands between or around the words that a repair takes away. */
const texts = [
  'You deleted this order yourself. {% if x %}It can be restored.{% endif %}',
  'We are not to blame for the broken vase. {% if vip %}A new one is being packed.{% else %}Please wait until 18:00.{% endif %}',
  '{% if vip %}We are not to blame for the broken vase.{% endif %} A new one is being packed.',
  'You deleted this order yourself. <!-- replylint-disable excuse -->\nIt can be restored.',
  '**We are not to blame for the broken vase.** A new one is being packed.',
  'We are not to blame for the broken vase.\n**A new one** is being packed by 18:00.',
  '*You deleted this order yourself.* It can be restored.',
  `${report}Good morning, Mr Orr. Progress so far:\n\n{% if x %}\n- We are now checking the first room.\n- Four rooms of nine are done.\n{% endif %}\n\nThe desk knows.`,
  `${report}Good morning, Mr Orr. Progress so far:\n\n- We are now checking the first room of {{customer.name}}.\n- Four rooms of nine are done.\n- Call {{agent.name}} on Monday.`,
  `${report}We removed the fault by **running chkdsk**, and it works.`,
  `${report}The **system runs firmware 4.2.1** and is tested every week.`,
  `${report}The system runs {{name}} firmware 4.2.1 and is tested every week.`,
  '**The fitter is ill**, so the door is not repaired yet.',
  '*The supplier is late*, so the door is still broken.',
  '**We guarantee that the book will never fail again**; all marks are loaded.',
  'We guarantee that **the book will never fail again; all marks** are loaded.',
  'Вина наша, {{name}}, простите нас, что насос остановился.',
  '{{name}}, виноваты мы, простите за разбитую вазу, деньги за неё вернём.',
];

/** What a repair must not take with it, as written, in text order. */
function wholeThings(text: string): string[] {
  return text.match(/\{\{.*?\}\}|\{%.*?%\}|<!--.*?-->/gs) ?? [];
}

describe('a repair leaves nothing broken around it', () => {
  for (const text of texts)
    it(JSON.stringify(text).slice(0, 70), () => {
      const { findings } = check(text);
      ok(findings.length > 0, 'nothing is found any more: the text shows nothing');
      for (const finding of findings)
        for (const fix of finding.fixes()) {
          const after = edited(text, fix.edits);
          const inWords = ['unknown-placeholder', 'placeholder-grammar', 'unused-directive'].includes(finding.rule);
          if (!inWords) {
            const left = wholeThings(after);
            deepStrictEqual(
              wholeThings(text).filter((one) => !left.includes(one)),
              [],
              `${finding.rule}: ${after}`,
            );
          }
          ok((after.match(/\*\*/g)?.length ?? 0) % 2 === 0, `${finding.rule}: ${after}`);
        }
    });
});
