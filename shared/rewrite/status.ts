/** A reply made a status update: its sentences stay as they are, and what a client also asks is put between them. */
import type { Edit } from '../finding';
import { type SentenceName, sayAll } from '../repair/say';
import { insertAfterSentence, insertParagraph } from '../repair/seam';
import type { Reading, Template } from '../template';
import { is } from './announce';
import { bodyOf, type Line } from './lines';

/** What is put in, for each language of the text; null where there is no place for it. */
export function completed(template: Template, readings: readonly Reading[]): Edit[] | null {
  const all = readings.map((reading) => completedIn(template, reading));
  return all.includes(null) ? null : (all.flat() as Edit[]).sort((a, b) => a.start - b.start);
}

function completedIn(template: Template, reading: Reading): Edit[] | null {
  const { facts } = reading;
  const { lines } = bodyOf(template, reading);
  const [opening] = lines;
  if (!opening) return null;
  const isTold = lines.some((one) => is(one, 'problem'));
  const about: SentenceName[] = isTold ? (needsNumber(template, reading) ? ['aboutNumber'] : []) : ['statusOpen'];
  const edits: Edit[] = [];
  const add = (more: Edit[] | null) => edits.push(...(more ?? []));
  if (about.length > 0)
    add(insertParagraph(template, template.blocks[opening.block]!, sayAll(template, reading, about)));
  const concrete = facts.deadlines.filter(({ type }) => type !== 'vague');
  const lacking: SentenceName[] = [
    ...(facts.steps.length > 0 ? [] : ['step' as const]),
    ...(concrete.length > 0 ? [] : ['deadline' as const]),
  ];
  const last: SentenceName[] = [
    ...(facts.apologies.length === 0 && owes(template, reading) ? ['apology' as const] : []),
    ...(concrete.some(({ of }) => of === 'message') ? [] : ['nextMessage' as const]),
  ];
  const place = placeOf(lines);
  const end = lines.filter((one) => !is(one, 'condition', 'request', 'question')).at(-1) ?? place;
  // At one place one insertion holds all of it.
  if (place === end) add(insert(template, reading, place, [...lacking, ...last]));
  else {
    add(insert(template, reading, place, lacking));
    add(insert(template, reading, end, last));
  }
  return edits;
}

/** Where steps and the time belong: behind those that the text has, else behind the trouble. */
function placeOf(lines: readonly Line[]): Line | undefined {
  return lines.filter((one) => is(one, 'step', 'problem') && !is(one, 'apology', 'condition')).at(-1) ?? lines[0];
}

function insert(
  template: Template,
  reading: Reading,
  place: Line | undefined,
  names: readonly SentenceName[],
): Edit[] | null {
  if (!place || names.length === 0) return null;
  const text = sayAll(template, reading, names);
  return insertAfterSentence(template, template.blocks[place.block]!, place.sentence, text);
}

export function owes(template: Template, { facts }: Reading): boolean {
  return template.frontMatter.fault === 'ours' || facts.faults.length > 0;
}

function needsNumber({ config }: Template, { facts }: Reading): boolean {
  return config.ticketNumber !== 'subject' && !facts.ticket;
}
