import { isLiteralSlot, literalSlots } from '../../facts/blanks';
import type { Fix, Problem } from '../../finding';
import { fill } from '../../localized';
import { offer } from '../../repair/lacking';
import { isOwnSlot, isVisibleSlot, slot, slotMeaningOf } from '../../repair/slots';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import type { Template } from '../../template';
import { dialectOf } from '../../text/placeholders';
import type { Placeholder } from '../../text/text';

/** What a writer left for later goes out as it stands. */
export const rule: Rule = {
  id: 'unfilled-slot',
  title: { ru: 'В тексте осталось незаполненное место', en: 'Leaves a blank that nobody filled in' },
  category: 'template',
  severity: 'warning',
  kinds: 'outgoing',
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    const { placeholders } = template.source.segmentation;
    const { dialect: wanted, known } = template.config.placeholders;
    // Where a hand-made form is the only one, it is the form of the file.
    const dialect = dialectOf(placeholders, wanted);
    const hasFields = wanted !== 'auto' || placeholders.some((one) => !one.slot);
    for (const one of runsOf(template.text, placeholders)) {
      if (known.has(one.name)) continue;
      if (isOwnSlot(one.name)) yield problem(template, one, said.own, 'info');
      else if (one.dialect === 'letters') {
        if (isLiteralSlot(template.text, template.blocks, one, hasFields))
          yield problem(template, one, said.blank, /^[XХ_]/.test(one.name) ? 'error' : 'warning');
      } else if (hasFields && one.dialect !== dialect && isLiteralSlot(template.text, template.blocks, one, hasFields))
        yield problem(template, one, said.slot, 'warning');
    }
    for (const { span, isTodo } of literalSlots(template.text, template.source.segmentation))
      yield problem(template, { ...span, name: '' }, isTodo ? said.todo : said.blank, isTodo ? 'error' : 'warning');
  },
};

const said = {
  own: {
    ru: 'Место для «{what}» ещё не заполнено: впишите сюда нужное, прежде чем отправлять.',
    en: 'The blank "{what}" is still to be filled in: write the words here before you send it.',
  },
  blank: {
    ru: '«{what}» уйдёт клиенту как есть: впишите сюда нужное или поставьте подстановку.',
    en: '"{what}" will reach the client as it stands: write the words here, or put a placeholder.',
  },
  slot: {
    ru: '«{what}» уйдёт клиенту как есть, остальные подстановки здесь пишутся иначе: поставьте подстановку или впишите сюда нужное.',
    en: '"{what}" will reach the client as it stands, the placeholders of this text are written otherwise: put a placeholder, or write the words here.',
  },
  todo: {
    ru: '«{what}» — заметка для себя, клиенту она уйдёт как есть: доделайте и уберите её.',
    en: '"{what}" is a note to yourself and will reach the client as it stands: do what it says and take it out.',
  },
};

type Found = Span & Partial<Placeholder> & { readonly name: string };

function problem(template: Template, found: Found, message: Problem['message'], level: 'error' | 'warning' | 'info') {
  const span = { start: found.start, end: found.end };
  const what = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { span, message: fill(message, { what }), level, fixes: () => fixes(template, found) } satisfies Problem;
}

/** A field of the helpdesk where there is one for it; nothing is made up. */
function fixes(template: Template, found: Found): Fix[] {
  const meaning = slotMeaningOf(template, found);
  const reading = template.readings.find(({ members }) =>
    members.some(
      (number) => template.blocks[number]!.start <= found.start && found.end <= template.blocks[number]!.end,
    ),
  );
  if (!meaning || !reading) return [];
  const text = slot(template, reading, meaning);
  if (isVisibleSlot(reading.language, meaning, text)) return [];
  // Who is greeted by it already is not the one who is still to be named.
  if (meaning === 'name' && template.text.includes(text)) return [];
  const title = { ru: `Поставить ${text}`, en: `Put ${text}` };
  return offer(title, 'suggestion', [{ start: found.start, end: found.end, text }]);
}

/** "+7 XXX XXX-XX-XX" is one blank. */
function runsOf(text: string, placeholders: readonly Placeholder[]): Found[] {
  const runs: Found[] = [];
  for (const one of placeholders) {
    if (!one.slot) continue;
    const last = runs.at(-1);
    const isOne =
      last?.dialect === 'letters' &&
      one.dialect === 'letters' &&
      /^[\s().-]{0,3}$/.test(text.slice(last.end, Math.max(last.end, one.start)));
    if (isOne) runs[runs.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else {
      // The scanner leaves the pairs at its end to the words.
      const tail =
        one.dialect === 'letters'
          ? /^(?:[\s.-][XХ]{2,4}){1,3}(?![\p{L}\d])/u.exec(text.slice(one.end, one.end + 20))
          : null;
      runs.push(tail ? { ...one, end: one.end + tail[0].length } : one);
    }
  }
  return runs;
}
