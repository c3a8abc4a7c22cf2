import { type CalendarDate, datesIn, isOver } from '../../facts/calendar';
import { dayAbove, dayLines, isOvertaken } from '../../facts/course';
import type { Fix } from '../../finding';
import { fill } from '../../localized';
import { together } from '../../repair/lacking';
import { replaceSpan } from '../../repair/seam';
import { slot } from '../../repair/slots';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Block } from '../../text/text';
import { marksIn, repliesOf } from '../../where';

/** A date that was typed in by hand goes out with every copy of the template, long after its day. */
export const rule: Rule = {
  id: 'stale-deadline',
  title: { ru: 'Дата срока вписана в шаблон или уже прошла', en: 'A deadline with a date typed in or gone by' },
  category: 'status',
  severity: 'info',
  kinds: 'outgoing',
  sources: ['0.1', '1.1'],
  since: '0.1.0',

  *check(template) {
    const reused = template.kind === 'reply' && hasFields(template);
    let lines: readonly CalendarDate[] | undefined;
    for (const reading of repliesOf(template)) {
      for (const number of reading.members) {
        const block = template.blocks[number] as Block;
        for (const date of datesIn(block)) {
          const isPast = isOver(date, template.today);
          if (!(isPast || reused) || !isPromised(template, reading, number, date)) continue;
          lines ??= dayLines(template.blocks);
          if (isHistory(template, reading, lines, { block: number, start: date.start })) continue;
          const words = template.text.slice(date.start, date.end).replace(/\s+/g, ' ');
          yield {
            span: { start: date.start, end: date.end },
            message: fill(isPast ? over : typedIn, { words }),
            fixes: () => fixes(template, reading, block, date),
          };
        }
      }
    }
  },
};

const over = {
  ru: 'Дата «{words}» уже прошла: назовите новый срок или поставьте поле для него.',
  en: '"{words}" has gone by: give a date that is still to come, or put a field for it.',
};
const typedIn = {
  ru: 'Дата «{words}» вписана в шаблон и скоро устареет: поставьте на её место поле для срока.',
  en: '"{words}" is typed into the template and will soon be out of date: put a field for the deadline in its place.',
};

/** Fields of the helpdesk or slots for a person: who fills them in uses the text again. */
function hasFields({ source }: Template): boolean {
  return source.segmentation.placeholders.some((one) => one.control === undefined);
}

/** Told in a message that a later one has overtaken, or under a day that is over itself. */
function isHistory(
  { blocks, today }: Template,
  { members, marks }: Reading,
  lines: readonly CalendarDate[],
  place: { readonly block: number; readonly start: number },
): boolean {
  const day = dayAbove(lines, place.start);
  return (day !== null && isOver(day, today)) || isOvertaken({ blocks, members, marks }, place);
}

/** Somebody is promised the day, or asked for something until then; no rule of the house, no past event. */
function isPromised({ blocks, kind }: Template, reading: Reading, number: number, date: CalendarDate): boolean {
  const block = blocks[number] as Block;
  const clause = block.clauseOf[date.first]!;
  const place = { block: number, sentence: block.sentenceOf[date.first]! };
  const ofClause = (concepts: readonly string[]) =>
    concepts.flatMap((concept) => [...marksIn(reading.marks(concept), place)]).filter((mark) => mark.clause === clause);
  const here = (concept: string) => ofClause([`stale-deadline/${concept}`]).length > 0;
  if (block.clauses[clause]?.quoted || here('fact')) return false;
  const promises = ofClause(['deadline/promise', 'deadline/future']);
  // "We compared the charges of 3 May and will refund them": a day behind what has been, before what will be.
  const been = ofClause(['stale-deadline/told']).filter((mark) => mark.end <= date.start);
  const ahead = [...promises, ...ofClause(['stale-deadline/asked'])];
  if (been.length && !ahead.some((mark) => mark.start < date.start)) return false;
  const { deadlines } = reading.facts;
  if (marksIn(deadlines, place).some((one) => overlaps(one, date)) || here('asked')) return true;
  if (promises.some((mark) => mark.concept === 'deadline/promise') && !ofClause(['deadline/other']).length) return true;
  return kind === 'maintenance-notice' && !been.length;
}

const opens = /^(?:до|к|ко|позднее|позже|than|by|before|until|till)$/;

/** The day becomes a slot; "до" and "by" take a time with it. */
function fixes(template: Template, reading: Reading, block: Block, date: CalendarDate): Fix[] {
  const clause = block.clauseOf[date.first];
  const timed = block.tokens.some(({ norm }, index) => block.clauseOf[index] === clause && /^\d\d?:\d\d$/.test(norm));
  const isLimit = opens.test(block.tokens[date.first - 1]?.norm ?? '') && !timed;
  const field = slot(template, reading, isLimit ? 'deadline' : 'date');
  // "До 1 мая 2026 г. будет": the dot goes with its "г", it ends no sentence.
  const isDotted = block.tokens[date.last]?.norm === '.';
  const day = isDotted ? { start: date.start, end: date.end - 1 } : date;
  const dot = isDotted ? [{ start: day.end, end: date.end, text: '' }] : [];
  const edits = together(replaceSpan(template, day, field), dot);
  if (!edits) return [];
  return [{ title: { ru: 'Поставить поле для срока', en: 'Put a field for the deadline' }, grade: 'fill-in', edits }];
}
