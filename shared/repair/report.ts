/** The missing parts of a report to an executive, put in their order. */
import { type Report, type ReportPart, reportParts } from '../facts/report';
import type { Fix } from '../finding';
import { inflections } from '../languages';
import type { Reading, Template } from '../template';
import { wordsOf } from '../where';
import { offer } from './lacking';
import { type SentenceName, say } from './say';
import { insertAfterSentence, insertParagraph, insertSentence, replaceSentence, replaceSpan } from './seam';
import { slot } from './slots';

/** A greeting by name: instead of one without, else before all else. */
export function greetingPart(template: Template, reading: Reading): Fix[] {
  const title = { ru: 'Обратиться по имени и отчеству', en: 'Greet by name' };
  const greets = say(template, reading, 'executiveGreeting');
  const [mark] = reading.marks('part/greeting');
  const opening = template.blocks[reading.members[0] ?? -1];
  const block = mark && template.blocks[mark.block];
  const sentence = block?.sentences[mark?.sentence ?? -1];
  if (mark && block && sentence && block === opening) {
    const words = wordsOf(block, sentence.first, sentence.last);
    // Short enough to be nothing but a greeting, with a name or without.
    const isBare = sentence.clauses.length <= 2 && sentence.last - sentence.first <= 5;
    const name = slot(template, reading, 'executive');
    const edits = isBare
      ? replaceSentence(template, block, mark.sentence, greets)
      : words.start === mark.start
        ? replaceSpan(template, mark, `${name}, ${template.text.slice(mark.start, mark.end).toLowerCase()}`)
        : null;
    if (edits) return offer(title, 'fill-in', edits);
  }
  return opening ? offer(title, 'fill-in', insertParagraph(template, opening, greets)) : [];
}

const sentences: Readonly<Record<Exclude<ReportPart, 'greeting'>, SentenceName>> = {
  contact: 'executiveContact',
  outcome: 'executiveOutcome',
  scope: 'executiveScope',
  prevention: 'executivePrevention',
};

const titles = {
  contact: { ru: 'Вписать, с кем работали', en: 'Insert whom you dealt with' },
  outcome: { ru: 'Вписать итог', en: 'Insert the outcome' },
  scope: { ru: 'Вписать, где неполадки больше нет', en: 'Insert where it is gone' },
  prevention: { ru: 'Вписать, что не даст повториться', en: 'Insert what keeps it so' },
} as const;

/** The sentence of a part, behind the part that comes before it; the contact that the text names needs no slot. */
export function partOf(
  template: Template,
  reading: Reading,
  { parts, contactName }: Report,
  part: Exclude<ReportPart, 'greeting'>,
): Fix[] {
  const instrumental = contactName && inflections[reading.language].politeName(contactName, 'instrumental');
  const values: Record<string, string> = {
    ...(contactName ? { contact: contactName } : {}),
    ...(instrumental ? { contact_instrumental: instrumental } : {}),
  };
  const says = say(template, reading, sentences[part], values);
  const grade = /[[{<%#]/.test(says) ? 'fill-in' : 'suggestion';
  const before = reportParts
    .slice(0, reportParts.indexOf(part))
    .flatMap((one) => parts[one] ?? [])
    .reduce<{ block: number; sentence: number } | null>(
      (last, one) =>
        !last || one.block > last.block || (one.block === last.block && one.sentence > last.sentence) ? one : last,
      null,
    );
  const block = before && template.blocks[before.block];
  const edits =
    (before && block && insertAfterSentence(template, block, before.sentence, says)) ||
    insertSentence(template, reading.members, says);
  return offer(titles[part], grade, edits);
}
