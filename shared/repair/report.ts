/** The missing parts of a report to an executive, put in their order. */
import { type Report, type ReportPart, readReport, reportParts } from '../facts/report';
import type { Edit, Fix, Grade } from '../finding';
import { inflections } from '../languages';
import type { Localized } from '../localized';
import type { Span } from '../span';
import { stagesOf } from '../stages';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { blockAt, laterOf, type Place, sentenceTextOf, tokenAt } from '../where';
import { openingOf } from './greeted';
import { offer, together } from './lacking';
import { type SentenceName, say } from './say';
import {
  deleteSentence,
  deleteSpan,
  insertAfterSentence,
  insertBeforeSentence,
  insertParagraph,
  insertSentence,
  replaceSentence,
  sentenceSpan,
} from './seam';

/** A greeting by name: instead of one without, else before all else. */
export function greetingPart(template: Template, reading: Reading): Fix[] {
  const title = { ru: 'Обратиться по имени и отчеству', en: 'Greet by name' };
  const greets = say(template, reading, 'executiveGreeting');
  const [mark] = reading.marks('part/greeting');
  const opening = template.blocks[reading.members[0] ?? -1];
  const block = mark && template.blocks[mark.block];
  const sentence = block?.sentences[mark?.sentence ?? -1];
  if (mark && block && sentence && block === opening) {
    // Short enough to be nothing but a greeting, with a name or without.
    const isBare = sentence.clauses.length <= 2 && sentence.last - sentence.first <= 5;
    // "Good afternoon.": which it is stays.
    const { start, end } = sentenceSpan(block, mark.sentence);
    const bare = /^(?:good (?:morning|afternoon|evening|day)|hello)(?=[.,!]?$)/i.exec(template.text.slice(start, end));
    const own = bare ? greets.replace(/^Good morning/, bare[0]) : greets;
    const edits = isBare
      ? replaceSentence(template, block, mark.sentence, own)
      : greetingClause(template, block, mark.sentence, greets);
    if (edits) return offer(title, 'fill-in', edits);
  }
  return opening ? offer(title, 'fill-in', insertParagraph(template, opening, greets)) : [];
}

/** "Dear all, we have repaired it": what stands before the comma becomes a sentence of its own. */
function greetingClause(template: Template, block: Block, sentence: number, greets: string): Edit[] | null {
  const { first, last } = block.sentences[sentence]!;
  const comma = block.tokens.findIndex((token, index) => index >= first && token.norm === ',');
  const next = block.tokens[comma + 1];
  if (comma < 0 || comma > Math.min(last, first + 4) || next?.kind !== 'word') return null;
  const start = block.start + block.tokens[first]!.start;
  const letter = block.start + next.start;
  return [
    { start, end: block.start + block.tokens[comma]!.end, text: greets },
    { start: letter, end: letter + 1, text: template.text[letter]!.toUpperCase() },
  ];
}

/** While the work goes on nobody has found and removed anything: who fills the slot in says how it ended. */
const stillToTell: Readonly<Partial<Record<ReportPart, SentenceName>>> = { outcome: 'toldOutcome', scope: 'toldScope' };

function sentenceOf(template: Template, reading: Reading, part: Exclude<ReportPart, 'greeting'>): SentenceName {
  const goesOn = reading.facts.state === 'open' || stagesOf(template, reading).length > 0;
  return (goesOn ? stillToTell[part] : undefined) ?? sentences[part];
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
  report: Report,
  part: Exclude<ReportPart, 'greeting'>,
): Fix[] {
  const { parts } = report;
  // While stages are told nothing has ended: their own repair brings the outcome in their place.
  if ((part === 'outcome' || part === 'scope') && !parts.outcome && stagesOf(template, reading).length) return [];
  const values = valuesOf(reading, report);
  const says = say(template, reading, sentenceOf(template, reading, part), values);
  const grade = gradeOf(says);
  const before = reportParts
    .slice(0, reportParts.indexOf(part))
    .flatMap((one) => parts[one] ?? [])
    .reduce<{ block: number; sentence: number } | null>(
      (last, one) =>
        !last || one.block > last.block || (one.block === last.block && one.sentence > last.sentence) ? one : last,
      null,
    );
  // "We found the reason. We removed it the same day.": behind the last of it.
  const outcome = part === 'scope' ? (reading.marks('report/outcome').at(-1) ?? null) : null;
  const place = laterOf(before, outcome);
  const block = place && template.blocks[place.block];
  const edits =
    (part === 'contact' && atTheBeginning(template, reading, says, parts.outcome)) ||
    ((part !== 'prevention' || block?.sentences.at(-1)?.question) &&
      place &&
      block &&
      insertAfterSentence(template, block, place.sentence, says)) ||
    insertSentence(template, reading.members, says);
  return offer(titles[part], grade, edits);
}

/** Before the outcome, behind the greeting and the words that open the report: "I am writing about the calls". */
function atTheBeginning(
  template: Template,
  reading: Reading,
  says: string,
  outcome: Report['parts']['outcome'],
): Edit[] | null {
  const { greeting, addressee } = reading.facts;
  const mark = laterOf(reading.marks('part/greeting')[0] ?? greeting, addressee);
  for (const number of reading.members) {
    const block = template.blocks[number]!;
    const sentence = mark?.block === number ? mark.sentence + 1 : 0;
    const tells = outcome !== null && outcome.block === number && outcome.sentence === sentence;
    const put = tells ? insertBeforeSentence : insertAfterSentence;
    const at = block.sentences[sentence] && sentenceSpan(block, sentence).start;
    // "Мы связались с …, | нашли и устранили": one sentence.
    if (tells && at !== undefined && /^Мы \p{Ll}+ли(?=[\s,])/u.test(template.text.slice(at)) && says.startsWith('Мы '))
      return [{ start: at, end: at + 2, text: says.replace(/\.$/, ',') }];
    if (sentence < block.sentences.length) return put(template, block, sentence, says);
  }
  return null;
}

/** A field or a slot in it is for a person to fill in. */
function gradeOf(says: string): Grade {
  return /[[{<%#]/.test(says) ? 'fill-in' : 'suggestion';
}

/** A report with an outcome: nothing in it is unsolved but a loose end, which has a rule of its own. */
export function isReported(template: Template, reading: Reading): boolean {
  return template.kind === 'executive-report' && readReport(reading).parts.outcome !== null;
}

/** Away with sentences, or with a part of one; what only they told of the parts is told anew, in our words, and `besides` and `also` with it. */
export function withoutWords(
  template: Template,
  reading: Reading,
  spans: readonly Span[],
  title: Localized,
  besides?: ReportPart,
  also?: { readonly name: SentenceName; readonly values: Readonly<Record<string, string>> },
): Fix[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [];
  const before = readReport(reading);
  const { parts } = readReport(reading, { start: first.start, end: last.end });
  // A slot asks for it already.
  const isSlot = (one: Span | null) => one !== null && template.text[one.start] === '[';
  const lost = reportParts.filter(
    (part) =>
      part !== 'greeting' && ((part === besides && !isSlot(parts[part])) || (before.parts[part] && !parts[part])),
  );
  if (before.parts.greeting && !parts.greeting) return [];
  // "Your phone rings again": said of one thing, it is not said of all of them.
  if (lost.includes('scope') && (besides === 'outcome' || isOfOne(template, first)))
    lost.splice(lost.indexOf('scope'), 1);
  const values = { ...valuesOf(reading, before), ...also?.values };
  const names = [...lost.map((part) => sentenceOf(template, reading, part as 'scope')), ...(also ? [also.name] : [])];
  const says = names.map((name) => say(template, reading, name, values)).join(' ');
  // "Больше её нет" follows "мы её нашли": where the outcome stands later, so does what hangs on it.
  const home = parts.outcome && template.blocks[parts.outcome.block];
  const sentence = parts.outcome?.sentence ?? 0;
  const later = home && says && sentenceSpan(home, sentence).start > last.end ? home : null;
  const cuts = spans.map((span, index) => cut(template, span, index === 0 && !later ? says : ''));
  const edits = together(...cuts, ...(later ? [insertAfterSentence(template, later, sentence, says)] : []));
  return offer(title, gradeOf(says), edits);
}

/** Whether a sentence speaks of one thing of the reader's. */
function isOfOne(template: Template, { start }: Span): boolean {
  const number = blockAt(template.blocks, start);
  const block = template.blocks[number];
  const sentence = block?.sentenceOf[tokenAt(block, start)];
  if (!block || sentence === undefined) return false;
  const said = sentenceTextOf(template, { block: number, sentence });
  return /\byour [\p{L}-]+\b/iu.test(said) && !everywhere.test(said);
}

const everywhere = /\b(?:all|any|anywhere|every\w*|no other|nowhere|whole|both|none|no longer on)\b/i;

/** "We changed the relay, and | your office is cool again |": the detail gives way to the outcome, and what it led to stays. */
export function outcomeKept(template: Template, reading: Reading, detail: Span, title: Localized): Fix[] {
  const edits = keptOutcome(template, reading, detail);
  return offer(title, gradeOf(edits?.map((one) => one.text).join('') ?? ''), edits);
}

function keptOutcome(template: Template, reading: Reading, detail: Span): Edit[] | null {
  const block = template.blocks[blockAt(template.blocks, detail.start)];
  const token = block ? tokenAt(block, detail.start) : -1;
  if (!block || token < 0 || block.language !== 'en') return null;
  const sentence = block.sentenceOf[token]!;
  const start = openingOf(template, block, sentence);
  const { end } = sentenceSpan(block, sentence);
  const said = template.text.slice(start, end);
  // "The screen with the serial number CN-0K4 was exchanged": the screen needs no number.
  const number = serial.exec(said);
  if (number) return [{ start: start + number.index, end: start + number.index + number[0].length, text: '' }];
  const found = [led, leading].map((one) => one.exec(said)).find(Boolean);
  if (!found || /[[\]{}<>`*_]/.test(said)) return null;
  const [all, joint = '', fact = ''] = found;
  const from = start + found.index + all.length - fact.length;
  // "…, and the fault is gone": told by our sentence, too.
  if (
    /^(?:it|(?:the|your) (?:fault|problem|trouble|error|issue|outage))\b[^,]*\b(?:gone|removed|solved|over|fixed)\b/i.test(
      fact,
    )
  )
    return null;
  if (detail.end > start + found.index + (joint ? 0 : all.length - fact.length)) return null;
  const rest = readReport(reading, { start, end: from }).parts;
  const isTold = rest.outcome !== null && rest.outcome.sentence !== sentence;
  const capital = start === sentenceSpan(block, sentence).start;
  const cased = (words: string) =>
    (capital ? words.charAt(0).toUpperCase() : words.charAt(0).toLowerCase()) + words.slice(1);
  if (isTold || !joint) return [{ start, end: from + 1, text: cased(fact.charAt(0)) }];
  const says = say(template, reading, 'executiveOutcome').replace(/\.$/, '');
  return [{ start, end: from, text: `${cased(says)}, ${joint.includes('so') ? 'so' : 'and'} ` }];
}

const serial =
  /\s\(?(?:with|having|bearing)? ?(?:the |its |a )?serial (?:number|no\.?) [\w-]*\d[\w-]*\)?(?=[\s,.;:])/iu;

const led =
  /(,? and|,? so|;|\s[–—-]) ((?:you|your|the|all|every\p{L}*|everything|everybody|it|they|there|both|our|her|his|their)\b(?=[^,;:]*\b(?:is|are|was|were|has|have|can|opens?|works?|loads?|starts?|prints?|runs?|sees?|see|shows?|no longer|again)\b)[^;:]*)$/iu;

/** "After the change to version 16 | your mail opens as before |". */
const leading = /^(?:after|since|with|through) [^,;:]{3,60}?(),? (your [^,;:]+)$/iu;

/** A whole sentence is deleted, or replaced; words of one are deleted, and the rest of it is gone on with. */
function cut(template: Template, span: Span, says: string): Edit[] | null {
  const number = blockAt(template.blocks, span.start);
  const block = template.blocks[number];
  const token = block ? tokenAt(block, span.start) : -1;
  if (!block || token < 0) return null;
  const sentence = block.sentenceOf[token]!;
  const whole = sentenceSpan(block, sentence);
  // "Dear Ms Orr, | we found a wrong record |": the greeting is greeted still.
  const opening = openingOf(template, block, sentence);
  const isWhole = span.start <= Math.max(whole.start + 2, opening) && whole.end - span.end < 3;
  if (says === '') return isWhole ? deleteSentence(template, block, sentence) : deleteSpan(template, span);
  if (isWhole) return replaceSentence(template, block, sentence, says);
  // "We are dealing with Ms Orr on the lift: first we …": the outcome takes the place of what follows the colon.
  const colon = /:\s*$/.exec(template.text.slice(whole.start, span.start));
  const isAtEnd = colon !== null && whole.end - span.end < 3 && deleteSpan(template, span) !== null;
  if (isAtEnd) return [{ start: whole.start + colon.index, end: whole.end, text: `. ${says}` }];
  return together(deleteSpan(template, span), insertAfterSentence(template, block, sentence, says));
}

/** The person we dealt with, in the forms that the sentences want. */
function valuesOf(reading: Reading, { contactName, parts }: Report): Record<string, string> {
  const met = parts.contact && metAs(reading, parts.contact);
  const subject = contactName ?? met?.name;
  if (met) return { ...(subject ? { contact: subject } : {}), contact_instrumental: met.words };
  const instrumental = contactName && inflections[reading.language].politeName(contactName, 'instrumental');
  return {
    ...(contactName ? { contact: contactName } : {}),
    ...(instrumental ? { contact_instrumental: instrumental } : {}),
  };
}

/** "Working with | your assistant, Peter Lowe |": as the text names him, in the form that "with" asks for; the bare name where it tells it. */
function metAs(reading: Reading, { block: number, sentence }: Place): { words: string; name: string | null } | null {
  const block = reading.blocks[number];
  if (!block) return null;
  const { start, end } = sentenceSpan(block, sentence);
  const found = met[reading.language].exec(reading.text.slice(start, end));
  const words = found?.[1];
  if (!words || /[[\]{}<>*_`]/.test(words)) return null;
  // "Working with Windows Server": of a bare name nobody knows whether it is a person's.
  if (reading.language === 'en' && !isPerson.test(words)) return null;
  return { words, name: reading.language === 'en' ? (found[2] ?? null) : null };
}

/** Said with a title, or with what he is to the reader. */
const isPerson = /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr)\b|^(?:your|our|the)\s[^,]+,\s|,\s(?:your|our|the)\s/u;

const person = "(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s)?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}";

const met = {
  en: new RegExp(
    `\\b(?:[Ww]ith|contacted|met|called|phoned|rang|to)\\s((?:(?:your|our|the)\\s(?:[\\p{Ll}-]+\\s){0,3}[\\p{Ll}-]+,?\\s)?(${person})(?:\\s(?:from|of|in|at)\\s(?:your|our|the)\\s(?:[\\p{L}-]+\\s)?[\\p{L}-]+|,\\s(?:your|our|the)\\s[\\p{L}\\s-]{3,40}(?=[,.]))?)`,
    'u',
  ),
  ru: /(?<!\p{L})со?\s((?:(?:ваш(?:им|ей)|наш(?:им|ей))\s)?(?:\p{Ll}+(?:ом|ем|ём|ой|ей|ью|ым|им)\s){0,3}\p{Ll}+(?:ом|ем|ём|ой|ей|ью|ым|им),?\s\p{Lu}\p{Ll}+(?:ом|ем|ём|ой|ей|ью|ым|им)(?:\s\p{Lu}\p{Ll}+){0,2}|\p{Lu}\p{Ll}+(?:ом|ем|ой|ей|ью)\sиз\s\p{Ll}+)(?!\p{L})/u,
} as const;
