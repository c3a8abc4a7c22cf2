/** A reply made a status update: its sentences stay as they are, and what a client also asks is put between them. */
import type { Edit } from '../finding';
import { wordings } from '../languages';
import { type SentenceName, say, sayAll } from '../repair/say';
import { insertAfterSentence, insertParagraph } from '../repair/seam';
import type { Reading, Template } from '../template';
import { is, isAwaited, isIdle, tellingOf } from './announce';
import { bodyOf, type Line } from './lines';
import { sorryFor } from './order';

/** What is put in, for each language of the text; null where there is no place for it. */
export function completed(template: Template, readings: readonly Reading[], owed: boolean): Edit[] | null {
  const all = readings.map((reading) => completedIn(template, reading, owed));
  return all.includes(null) ? null : (all.flat() as Edit[]).sort((a, b) => a.start - b.start);
}

function completedIn(template: Template, reading: Reading, owed: boolean): Edit[] | null {
  const { facts } = reading;
  const { lines, greeting } = bodyOf(template, reading);
  const [opening] = lines;
  if (!opening) return null;
  const edits: Edit[] = [];
  const add = (more: Edit[] | null) => edits.push(...(more ?? []));
  const isTold = tellingOf({ lines }) !== undefined;
  if (!isTold) return null;
  const number = needsNumber(template, reading, greeting) ? introduced(template, reading, opening) : [];
  add(number);
  const { begs } = wordings[reading.language].turning;
  const begging = facts.apologies.length === 0 ? lines.find(({ text }) => begs.test(text)) : undefined;
  if (begging) {
    const apology = say(template, reading, 'apology');
    add([{ ...begging.from, text: sorryFor('', apology, apology, [begging.text], reading) }]);
  }
  const concrete = facts.deadlines.filter(({ type }) => type !== 'vague');
  const lacking: SentenceName[] = [
    ...(lines.some((one) => is(one, 'step')) ? [] : ['step' as const]),
    ...(concrete.length > 0 ? [] : ['deadline' as const]),
  ];
  const last: SentenceName[] = [
    ...(number === null ? ['escalationNumber' as const] : []),
    ...(facts.apologies.length === 0 && !begging && (owed || owes(template, reading)) ? ['apology' as const] : []),
    ...(concrete.some(({ of }) => of === 'message') || lines.some((one) => isAwaited(reading, one))
      ? []
      : ['nextMessage' as const]),
  ];
  const telling =
    lines.filter((one) => !is(one, 'condition', 'request', 'question', 'wish', 'thanks')).at(-1) ?? opening;
  // What is asked of the reader in a paragraph of its own belongs to the matter, too.
  const asking = lines
    .filter((one) => is(one, 'request', 'question') && !is(one, 'condition', 'wish', 'thanks'))
    .at(-1);
  const end = asking && asking.block > telling.block ? asking : telling;
  const idle = lines.find((one) => isIdle(reading, one) && one !== tellingOf({ lines }));
  const place = placeOf(lines, end);
  if (idle && lacking.length > 0) {
    add([{ ...idle.from, text: sayAll(template, reading, lacking) }]);
    lacking.length = 0;
  }
  // At one place one insertion holds all of it.
  const added =
    place === end
      ? [insert(template, reading, place, [...lacking, ...last])]
      : [insert(template, reading, place, lacking), insert(template, reading, end, last)];
  // A time that finds no place would be missing.
  if (added.includes(null)) return null;
  added.forEach(add);
  return edits;
}

/** Where steps and the time belong: at the end of the paragraph that has steps, else of the one that tells the trouble. */
function placeOf(lines: readonly Line[], end: Line | undefined): Line | undefined {
  const isFree = (one: Line) => !is(one, 'apology', 'condition', 'request', 'question', 'wish', 'thanks', 'next');
  const free = lines.filter((one) => isFree(one));
  const last = free.filter((one) => is(one, 'step')).at(-1) ?? free.find((one) => is(one, 'problem')) ?? free[0];
  const inSame = free.filter((one) => one.block === last?.block && one.from.start >= last.from.start);
  if (!last || end?.block === last.block) return end;
  // What only explains goes on behind the trouble; a list stays whole.
  return inSame.at(-1) ?? last;
}

function insert(
  template: Template,
  reading: Reading,
  place: Line | undefined,
  names: readonly SentenceName[],
): Edit[] | null {
  if (names.length === 0) return [];
  if (!place) return null;
  const text = sayAll(template, reading, names);
  return insertAfterSentence(template, template.blocks[place.block]!, place.sentence, text);
}

export function owes(template: Template, { facts }: Reading): boolean {
  return template.frontMatter.fault === 'ours' || facts.faults.length > 0;
}

/** Many who are greeted have no request of their own. */
function needsNumber(
  { config, frontMatter }: Template,
  { facts, language }: Reading,
  greeting: string | null,
): boolean {
  if (config.ticketNumber === 'subject' || facts.ticket || frontMatter.scope === 'mass') return false;
  // "Greetings, wanderer!" is said to whoever comes by.
  const isAnybody = greeting !== null && /^\p{L}+(?:\s\p{Ll}+)*,\s+\p{Ll}+[!.]?$/u.test(greeting);
  return greeting !== null && !isAnybody && !wordings[language].turning.many.test(greeting);
}

/** Before the first sentence; null where that goes on after "Hello," in a small letter, and the number comes last. */
function introduced(template: Template, reading: Reading, { block, sentence, from }: Line): Edit[] | null {
  const text = say(template, reading, 'aboutNumber');
  const { facts } = reading;
  // "Пишу лично вам" opens the text itself: no second opening.
  const paragraph = template.blocks[block]!;
  if (wordings[reading.language].turning.writes.test(template.text.slice(from.start, from.start + 40)))
    return insertAfterSentence(template, paragraph, sentence, text);
  // "Hi Ann, your ticket does not open the gate": nothing stands before the greeting.
  if (facts.greeting?.block === block && facts.greeting.sentence === sentence) return null;
  const first = template.text[from.start]!;
  const opens = wordings[reading.language].turning.opens.test(template.text.slice(from.start, from.start + 20));
  if (opens && first !== first.toUpperCase()) {
    const prefix = say(template, reading, 'requestNumber');
    return [{ start: from.start, end: from.start, text: `${prefix} ` }];
  }
  if (sentence > 0) return insertAfterSentence(template, paragraph, sentence - 1, text);
  if (first === first.toUpperCase()) return insertParagraph(template, paragraph, text);
  // "Dear Ann,\n\ntwo of the lamps ...": a sentence of its own before it, and a capital letter.
  if (from.start === paragraph.start && /^\p{Ll}+\s/u.test(template.text.slice(from.start)))
    return [{ start: from.start, end: from.start + 1, text: `${text}\n\n${first.toUpperCase()}` }];
  return null;
}
