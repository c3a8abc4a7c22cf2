/** Calendar dates as people write them: "15.03.2026", "14 декабря", "December 5th, 2026". */
import { languages } from '../languages';
import type { Language, TextLanguage } from '../languages/language';
import { ofEachKept } from '../remembered';
import type { Span } from '../span';
import type { Block, FinishedWords, KeptWords } from '../text/text';

/** A day of the calendar, with the tokens it is written in: in a block with absolute offsets, in a passage with its own. */
export interface CalendarDate extends Span {
  readonly first: number;
  readonly last: number;
  /** `YYYY-MM-DD`; of a date that can be read in two ways the later day. Null without a year: nobody knows which one is meant. */
  readonly day: string | null;
}

/** By name, and by what is left of it before a dot: 1 to 12. */
const months: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  ru: numbered(
    'январь янв|февраль фев|март мар|апрель апр|май|июнь июн|июль июл|август авг|сентябрь сен сент|октябрь окт|ноябрь ноя нояб|декабрь дек',
  ),
  en: numbered(
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  ),
};

function numbered(names: string): ReadonlyMap<string, number> {
  return new Map(
    names.split('|').flatMap((month, index) => month.split(' ').map((name) => [name, index + 1] as const)),
  );
}

const figures = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const iso = /^(\d{4})[-./](\d{2})[-./](\d{2})$/;
const dayOfMonth = /^([12]\d|3[01]|0?[1-9])(?:-?(?:го|ое|е|му|st|nd|rd|th))?$/;
const year = /^(?:19|20)\d\d$/;
/** "Version 12.05", "section 3.10" are no days. */
const counted =
  /^(?:верс|релиз|сборк|прошивк|пункт|стать|раздел|глав|п$|v$|№$|version|release|build|firmware|section|chapter|clause|step|ios|android|windows)/;

/** "In room 12.05"; with a year it is a day: "in the office on 12.05.2026". */
const placed = /^(?:кабинет|комнат|room)/;

/** The dates of a block, in text order. */
export function datesIn({ language, start, passages }: Block): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (const { words, start: from, token } of passages)
    for (const date of datesOf[language](words)) {
      const by = start + from;
      const { first, last, day } = date;
      dates.push({ start: by + date.start, end: by + date.end, first: token + first, last: token + last, day });
    }
  return dates;
}

/** Of a passage; a date ends with its sentence. */
const datesOf = {
  ru: ofEachKept((words: KeptWords) => readDates(words, 'ru')),
  en: ofEachKept((words: KeptWords) => readDates(words, 'en')),
  und: ofEachKept((words: KeptWords) => readDates(words, 'und')),
};

function readDates(words: KeptWords, language: TextLanguage): readonly CalendarDate[] {
  const { tokens } = words;
  const dates: CalendarDate[] = [];
  // Every date has a figure, and most passages have none.
  if (!tokens.some(({ norm }) => /\d/.test(norm))) return dates;
  for (let index = 0; index < tokens.length; index++) {
    const date = inFigures(words, index) ?? (language === 'und' ? null : inWords(words, language, index));
    if (!date) continue;
    dates.push(date);
    index = date.last;
  }
  return dates;
}

/** Whether the day is over; a date without a year never is. */
export function isOver({ day }: CalendarDate, today: string | null): boolean {
  return day !== null && today !== null && day < today;
}

function inFigures(words: FinishedWords, index: number): CalendarDate | null {
  const token = words.tokens[index]!;
  if (token.kind !== 'number' || counted.test(words.tokens[index - 1]?.norm ?? '')) return null;
  const whole = iso.exec(token.norm);
  if (whole) return dateOf(words, index, index, whole.slice(1).join('-'));
  const found = figures.exec(token.norm);
  if (!found) return null;
  const [, one = '', separator, other = '', years] = found;
  const possible = [
    [one, other],
    [other, one],
  ].filter(([day, month]) => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12);
  if (!possible.length) return null;
  // "1.5", "24-48", "9-12": a date without a year has two figures on both sides of a dot.
  if (
    years === undefined &&
    !(separator === '.' ? /^\d\d?\.\d\d$/.test(token.norm) && Number(other) <= 12 : separator === '/')
  )
    return null;
  if (years === undefined)
    return placed.test(words.tokens[index - 1]?.norm ?? '') ? null : dateOf(words, index, index, null);
  const full = years.length === 2 ? `20${years}` : years;
  const days = (separator === '/' ? possible : possible.slice(0, 1)).map(
    ([day = '', month = '']) => `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return dateOf(words, index, index, days.sort().at(-1) ?? null);
}

/** A day and a month, in the order of any language, with the year behind it. */
function inWords(words: FinishedWords, language: Language, index: number): CalendarDate | null {
  const { tokens } = words;
  const of = tokens[index + 1]?.norm === 'of' ? 1 : 0;
  const dayFirst = dayAt(words, index);
  // "May 5" may begin a sentence, "июнь 5" is a heading of a table; a day stands near.
  if (!dayFirst && !(tokens[index]?.capital && [1, 2, 3].some((away) => dayAt(words, index + away)))) return null;
  let month = 0;
  let last = index;
  let day = dayFirst;
  if (day) {
    last = index + 1 + of;
    month = monthAt(words, language, last);
  } else {
    month = monthAt(words, language, index);
    last = afterDot(words, index) + 1;
    if (tokens[last]?.norm === 'the') last++;
    day = month ? dayAt(words, last) : 0;
  }
  if (!day || !month) return null;
  const dotted = dayFirst ? afterDot(words, last) : last;
  const comma = tokens[dotted + 1]?.norm === ',' ? dotted + 1 : dotted;
  const years = tokens[comma + 1];
  const hasYear = years?.kind === 'number' && year.test(years.norm);
  if (!hasYear) return dateOf(words, index, last, null);
  const iso = `${years.norm}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const end = /^(?:год|года|году|г)$/.test(tokens[comma + 2]?.norm ?? '') ? comma + 2 : comma + 1;
  return dateOf(words, index, withDot(words, end), iso);
}

/** "2026 г. будет": the dot of the abbreviation, unless the sentence ends there. */
function withDot({ tokens, sentenceOf }: FinishedWords, index: number): number {
  const [dot, next] = [tokens[index + 1], tokens[index + 2]];
  const isInside = next !== undefined && sentenceOf[index + 2] === sentenceOf[index];
  return tokens[index]!.norm === 'г' && dot?.norm === '.' && !dot.spaced && isInside ? index + 1 : index;
}

function dayAt({ tokens }: FinishedWords, index: number): number {
  const token = tokens[index];
  const found = token?.kind === 'number' || token?.kind === 'word' ? dayOfMonth.exec(token.norm) : null;
  return found ? Number(found[1]) : 0;
}

/** From 1; 0 for a word that is no month. */
function monthAt(words: FinishedWords, language: Language, index: number): number {
  const token = words.tokens[index];
  if (token?.kind !== 'word') return 0;
  const own = months[language].get(token.norm);
  if (own !== undefined) return own;
  for (const { lemma } of languages[language].analyse(token.norm)) {
    const month = months[language].get(lemma);
    if (month !== undefined) return month;
  }
  return 0;
}

/** "Dec. 5th": the dot of a shortened month. */
function afterDot({ tokens }: FinishedWords, index: number): number {
  const next = tokens[index + 1];
  return next?.norm === '.' && !next.spaced && tokens[index + 2]?.kind === 'number' ? index + 1 : index;
}

function dateOf(words: FinishedWords, first: number, last: number, day: string | null): CalendarDate {
  return { start: words.tokens[first]!.start, end: words.tokens[last]!.end, first, last, day };
}
