import { isOf } from '../../facts/correspondence';
import type { Edit, Fix, Problem } from '../../finding';
import { lettersOf } from '../../letters';
import { offer } from '../../repair/lacking';
import { withoutLetter, withoutPointer } from '../../repair/own-letter';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Template } from '../../template';
import { said } from './phrases';

/** In nine cases of ten the reader misreads what colleagues wrote to each other: he gets a letter of his own. */
export const rule: Rule = {
  id: 'internal-correspondence',
  title: { ru: 'Внутренняя переписка в ответе читателю', en: 'Internal correspondence in a reply' },
  category: 'confidentiality',
  severity: 'error',
  kinds: 'outgoing',
  sources: ['0.4', '1.4'],
  since: '0.1.0',
  over: [{ rule: '*', except: ['confidential'], scope: 'overlap' }],

  *check(template) {
    const letters = lettersOf(template);
    const pointers: Problem[] = [];
    for (const reading of template.readings)
      for (const { start, end, block, sentence } of reading.marks('internal-correspondence/pointer')) {
        // What it points at is reported itself.
        const next = template.blocks[block]?.end ?? end;
        let words = next;
        while (words < template.text.length && /\s/.test(template.text[words]!)) words++;
        const isNext = (one: Span) => one.start >= start && one.start <= words;
        if (!letters.some((one) => overlaps(one.covers, { start, end }) || isNext(one)))
          pointers.push({
            span: { start, end },
            message: said.pointer,
            fixes: () => withoutPointer(template, reading, block, sentence, letters),
          });
      }
    // Summed up once: where it is pointed at, else by the first of them.
    for (const [index, { start, end, covers, what }] of letters.entries()) {
      const recaps = index === 0 && pointers.length === 0;
      yield {
        span: { start, end },
        covers,
        message: said[what],
        fixes: () => withoutLetter(template, covers, letters, recaps),
      };
    }
    yield* pointers;
    for (const one of template.source.segmentation.placeholders)
      if (one.meaning === 'inside' && !one.control && !letters.some((letter) => overlaps(letter.covers, one)))
        yield {
          span: { start: one.start, end: one.end },
          message: said.placeholder,
          fixes: () => withoutLetter(template, one, letters, true),
        };
    yield* mixedAddresses(template);
  },
};

/** `to:` and `cc:` that name a client and somebody inside: on the key where they mix, else on the copy. */
function* mixedAddresses({ config, frontMatter, text }: Template): Iterable<Problem> {
  const isInside = (one: string) => config.internalDomains.some((domain) => isOf(domain, one));
  const keys = [
    ['cc', frontMatter.cc],
    ['to', frontMatter.to],
  ] as const;
  const all = keys.flatMap(([, list]) => list);
  if (!all.some(isInside) || all.every(isInside)) return;
  const key = keys.find(([, list]) => list.some(isInside))?.[0] ?? 'cc';
  const span = frontMatter.valueSpans.get(key);
  if (!span) return;
  const fixes = () => (keys.find(([name]) => name === key)![1].every(isInside) ? withoutKey(text, span) : []);
  yield { span, message: said.addresses, fixes };
}

function withoutKey(text: string, value: Span): Fix[] {
  const start = text.lastIndexOf('\n', text.lastIndexOf(':', value.start)) + 1;
  const next = text.indexOf('\n', value.end);
  const key = text.slice(start, value.start);
  if (next < 0 || !/^\w+:\s*$/.test(key)) return [];
  const edits: Edit[] = [{ start, end: next + 1, text: '' }];
  return offer(
    { ru: 'Убрать внутренний адрес из получателей', en: 'Take the internal address off the recipients' },
    'safe',
    edits,
  );
}
