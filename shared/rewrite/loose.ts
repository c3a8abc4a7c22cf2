/** What a rewrite must not tear: a place told in the heading or the greeting alone, a word that leans on what was left out. */
import { languages, wordings } from '../languages';
import { Grammar } from '../languages/grammar';
import { sentenceSpan } from '../repair/seam';
import type { Reading, Template } from '../template';
import { firstWords } from './announce';
import type { Body } from './lines';

const shortest = 5;

/** Two forms of one word, or of words of one root: they part in the ending only. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return (
    shared >= 4 && shared >= Math.min(one.length, other.length) - 2 && shared >= Math.max(one.length, other.length) - 3
  );
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

function names(text: readonly string[], word: string): boolean {
  const wanted = folded(word);
  return text.some((one) => isSameWord(one, wanted));
}

function wordsIn(text: string): string[] {
  return text.replace(/https?:[^\s)]*|(?:\{\{|[#%]\{|\{%)[^}]*\}+/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The lines above the first sentence that are no greeting: headings, an opening without a verb. */
export function leadOf({ text, source }: Template, body: Body): string[] {
  const end = body.lines[0]?.from.start ?? source.bodyStart;
  const greeting = body.greeting?.replace(/[.,!]+$/, '') ?? '';
  return text
    .slice(source.bodyStart, end)
    .split('\n')
    .map((line) => (greeting ? line.replace(greeting, '') : line).replace(/^[\s.,!]+/, '').trim())
    .filter((line) => wordsIn(line).length > 0);
}

/** Whether a line is a title: marked as one, or without a full stop. */
export function isTitle(line: string): boolean {
  return /^#/.test(line) || !/[.!?…,:;]\**$/u.test(line);
}

/** A name, a number, words in quotation marks: what tells one place or product from another. */
function properWords(line: string): string[] {
  const quoted = [...line.matchAll(/[«“"„]([^»”"“]+)[»”"“]/gu)].flatMap(([, words = '']) => wordsIn(words));
  const named = wordsIn(line)
    .slice(1)
    .filter((word) => /^\p{Lu}|\d/u.test(word));
  return [...quoted, ...named];
}

/** Whether the text says nothing of what the line tells: of a title every word counts, of a greeting a name. */
export function isLost(line: string, text: string, { language }: Reading): boolean {
  const { general } = wordings[language].turning;
  const told = wordsIn(text).map(folded);
  const proper = properWords(line);
  const all = isTitle(line) ? wordsIn(line).filter((word) => word.length > 3 || /\d/.test(word)) : [];
  const where = place.test(line) ? wordsIn(line).filter((word) => place.test(word)) : [];
  return [...proper, ...all, ...where].some((word) => !general.test(word) && !names(told, word));
}

const place =
  /(?<!\p{L})(?:подъезд|корпус|этаж|дом(?:а|ов|у)?(?!\p{L})|район|квартал|улиц|крыл[оа]|floors?|blocks?|buildings?|wings?|entrances?|streets?|districts?|towers?)/iu;

/** "To our visitors", "Вниманию жильцов": whom it is for, and a letter is for somebody else. */
export function addresses(line: string, { language }: Reading): boolean {
  const opens = /^[#*\s]*(?:to|dear|attention|for|всем|внимани[ею]|уважаемые|дорогие|к сведению)(?!\p{L})/iu;
  const isNamed = properWords(line.replace(opens, '')).length > 0;
  // "Жильцы второго подъезда": where it is.
  return opens.test(line) && wordings[language].turning.many.test(line) && !isNamed && !place.test(line);
}

interface Sentence {
  readonly text: string;
  readonly bare: string;
  readonly words: readonly string[];
}

function sentencesOf(template: Template): Sentence[] {
  // A title is no part of what is told; where it says more, it stays.
  const blocks = template.blocks.filter(({ kind }) => kind !== 'heading');
  return blocks.flatMap((block) =>
    block.sentences.map((_, index) => {
      const { start, end } = sentenceSpan(block, index);
      const text = template.text.slice(start, end).replace(/[*_]+|\s+/g, (found) => (found.trim() === '' ? ' ' : ''));
      return { text, bare: wordsIn(text).join(' ').toLowerCase(), words: wordsIn(text).map(folded) };
    }),
  );
}

/** Words for a thing that the reader is supposed to know: in English those with "the", in Russian every noun. */
function things({ language }: Reading, text: string): string[] {
  const { analyse, wordOrder } = languages[language];
  const known =
    wordOrder === 'free'
      ? wordsIn(text).filter((word) => analyse(word.toLowerCase()).some(({ grammar }) => grammar & Grammar.noun))
      : [...text.matchAll(/\b(?:the|that|this|these|those) ([a-z]+)/giu)].map(([, word = '']) => word);
  return known.filter((word) => word.length > shortest && !wordings[language].turning.general.test(word));
}

/** Where a sentence comes from: the one that holds it, else the one that shares most of its words; -1 for one of ours. */
function originOf(old: readonly Sentence[], { bare, words }: Sentence): number {
  if (words.length < 2) return -1;
  const whole = old.findIndex((one) => one.bare === bare || one.bare.includes(bare));
  if (whole >= 0) return whole;
  const part = old.findIndex((one) => one.words.length > 3 && bare.includes(one.bare));
  if (part >= 0) return part;
  return old.findIndex((one) => words.filter((word) => one.words.includes(word)).length > words.length * 0.6);
}

/**
 * Whether a sentence of the text has lost what it leans on: the sentence before it is gone and it begins with "also" or "this",
 * or it names a thing that only a part left out had told.
 */
export function isTorn(before: Template, after: Template, reading: Reading, wantsThings: boolean): boolean {
  const { leaning, adding } = wordings[reading.language].turning;
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  const origin = (sentence: Sentence) => originOf(old, sentence);
  const origins = now.map((one) => origin(one));
  return now.some((one, index) => {
    const at = origins[index]!;
    if (at < 1) return false;
    // Its first words are gone, or all of the sentence before.
    const isCut = !old[at]!.bare.startsWith(one.bare.split(' ').slice(0, 2).join(' '));
    const hasBefore = (count: number) => origins.some((other) => other < at && other >= at - count);
    const opening = firstWords(one.text);
    if ((isCut || !hasBefore(1)) && leaning.test(opening)) return true;
    if (!hasBefore(2) && adding.test(opening)) return true;
    if (!wantsThings) return false;
    const told = (word: string) => now.slice(0, index).some(({ words }) => names(words, word));
    return things(reading, one.text).some((word) => {
      const first = old.findIndex(({ words }) => names(words, word));
      return first >= 0 && first < at && !told(word);
    });
  });
}
