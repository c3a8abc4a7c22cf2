import { type Correspondence, isOf, readCorrespondence } from '../../facts/correspondence';
import type { Problem } from '../../finding';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Template } from '../../template';

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
    for (const letter of letters) yield { span: { start: letter.start, end: letter.end }, covers: letter.covers, message: said[letter.what] };
    for (const reading of template.readings)
      for (const { start, end, block } of reading.marks('internal-correspondence/pointer')) {
        // What it points at is reported itself.
        const next = template.blocks[block]?.end ?? end;
        const isNext = (one: Span) => one.start >= start && template.text.slice(next, Math.max(next, one.start)).trim() === '';
        if (!letters.some((one) => overlaps(one.covers, { start, end }) || isNext(one)))
          yield { span: { start, end }, message: said.pointer };
      }
    for (const one of template.source.segmentation.placeholders)
      if (one.meaning === 'inside' && !one.control && !letters.some((letter) => overlaps(letter.covers, one)))
        yield { span: { start: one.start, end: one.end }, message: said.placeholder };
    yield* mixedAddresses(template);
  },
};

const said = {
  forwarded: {
    ru: 'Пересланное письмо читатель поймёт по-своему: уберите его и перескажите суть своими словами.',
    en: 'The reader may take a forwarded message the wrong way: remove it and sum it up in your own words.',
  },
  headers: {
    ru: 'Чужое письмо с заголовками читателю не предназначено: уберите его и перескажите суть своими словами.',
    en: 'A letter with its mail headers was not meant for the reader: remove it and sum it up in your own words.',
  },
  chat: {
    ru: 'Строки рабочего чата читатель поймёт по-своему: уберите их и перескажите суть своими словами.',
    en: 'The reader may take lines of a work chat the wrong way: remove them and sum them up in your own words.',
  },
  quoted: {
    ru: 'Слова коллег написаны не для читателя: уберите цитату и перескажите суть своими словами.',
    en: 'What colleagues wrote was not meant for the reader: remove the quotation and sum it up in your own words.',
  },
  pointer: {
    ru: 'Не отсылайте читателя к внутренней переписке: напишите здесь, что сделано и что будет дальше.',
    en: 'Do not send the reader to internal correspondence: say here what has been done and what comes next.',
  },
  placeholder: {
    ru: 'Это поле подставит внутренние записи по заявке: замените его своим пересказом.',
    en: 'This field puts internal notes of the ticket into the reply: replace it by a summary of your own.',
  },
  addresses: {
    ru: 'Письмо уйдёт и клиенту, и внутреннему адресу: отправьте коллегам отдельное письмо.',
    en: 'This goes to the client and to an internal address at once: write to your colleagues separately.',
  },
} as const;

function lettersOf(template: Template): Correspondence[] {
  const { segmentation, bodyStart } = template.source;
  const hidden = ['code', 'fence', 'comment'];
  return readCorrespondence({
    text: template.text,
    start: bodyStart,
    masked: segmentation.regions.filter((one) => hidden.includes(one.kind)),
    placeholders: segmentation.placeholders,
    internalDomains: template.config.internalDomains,
    announced: (offset) =>
      template.readings.some((reading) =>
        reading
          .marks('internal-correspondence/quoting')
          .some((mark) => mark.end <= offset && /^[\s:.>*_–—«"“„-]*$/u.test(template.text.slice(mark.end, offset))),
      ),
  });
}

/** `to:` and `cc:` that name a client and somebody inside: on the key where they mix, else on the copy. */
function* mixedAddresses({ config, frontMatter }: Template): Iterable<Problem> {
  const isInside = (one: string) => config.internalDomains.some((domain) => isOf(domain, one));
  const keys = [['cc', frontMatter.cc], ['to', frontMatter.to]] as const;
  const all = keys.flatMap(([, list]) => list);
  if (!all.some(isInside) || all.every(isInside)) return;
  const key = keys.find(([, list]) => list.some(isInside))?.[0] ?? 'cc';
  const span = frontMatter.valueSpans.get(key);
  if (span) yield { span, message: said.addresses };
}
