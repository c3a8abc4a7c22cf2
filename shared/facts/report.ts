/** The parts of a report to an executive: whom it greets, whom we dealt with, the outcome, its scope, the prevention. */
import { languages } from '../languages';
import type { Block, Token } from '../text/text';
import type { Fact } from './facts';
import { bySentence, factOf, type ReadingText } from './places';

export const reportParts = ['greeting', 'contact', 'outcome', 'scope', 'prevention'] as const;
export type ReportPart = (typeof reportParts)[number];

/** Somebody whom the text names politely, or by a placeholder. */
export interface Named extends Fact {
  /** As a subject: "Людмила Павловна"; null for a placeholder, or where the form does not tell. */
  readonly nominative: string | null;
  readonly isAddress: boolean;
}

export interface Report {
  readonly parts: Readonly<Record<ReportPart, Fact | null>>;
  /** Whom it speaks to. */
  readonly addressee: Named | null;
  /** The person we dealt with, in the nominative; null when nobody is named. */
  readonly contactName: string | null;
  /** The trouble was his own: nobody else was asked. */
  readonly isOwnTrouble: boolean;
}

/** Reads the parts. A text of few sentences: nothing is remembered. */
export function readReport(reading: ReadingText): Report {
  const named = namesOf(reading);
  const addressee = addresseeOf(reading, named);
  const others = named.filter((one) => one !== addressee && one.nominative !== (addressee?.nominative ?? ''));
  const first = (concept: string): Fact | null => {
    const [mark] = reading.marks(concept);
    return mark ? factOf(mark) : null;
  };
  const prevention = first('report/prevention') ?? first('part/prevention');
  const contact = first('report/contact') ?? dealtWith(reading, others);
  return {
    parts: {
      greeting: addressee,
      contact,
      outcome: first('report/outcome') ?? replacedFor(reading),
      scope: scopeOf(reading) ?? first('part/scope'),
      prevention,
    },
    addressee,
    contactName: others.find(({ nominative }) => nominative !== null)?.nominative ?? null,
    isOwnTrouble: reading.marks('report/own').length > 0,
  };
}

/** A person in a sentence that does not only tell what he will do if it happens again. */
function dealtWith(reading: ReadingText, others: readonly Named[]): Fact | null {
  const preventions = bySentence(reading.marks('report/prevention'));
  const isOnlyWarned = (one: Named) => one.isAddress && preventions.inSentence(one).length > 0;
  return others.find((one) => !isOnlyWarned(one) && (one.nominative !== null || !one.isAddress)) ?? null;
}

/** A new part is an outcome where its sentence leaves nothing open. */
function replacedFor(reading: ReadingText): Fact | null {
  const open = bySentence([
    ...reading.marks('executive-open-tail/tail'),
    ...reading.marks('executive-progress/stages'),
    ...reading.marks('executive-progress/interim'),
  ]);
  const mark = reading.marks('report/replaced').find((one) => !open.inSentence(one).length);
  return mark ? factOf(mark) : null;
}

/** Not what is done lest it come back: "we check all doors every week" tells of no place where it is gone. */
function scopeOf(reading: ReadingText): Fact | null {
  const preventions = bySentence(reading.marks('report/prevention'));
  const mark = reading
    .marks('report/scope')
    .find((one) => !preventions.inSentence(one).some((other) => other.clause === one.clause));
  return mark ? factOf(mark) : null;
}

/** Polite names and placeholders of people, in text order. */
function namesOf(reading: ReadingText): Named[] {
  const { politeName } = languages[reading.language];
  return reading.members.flatMap((number) => {
    const block = reading.blocks[number] as Block;
    const found: Named[] = [];
    for (let index = 0; index < block.tokens.length; index++) {
      const token = block.tokens[index] as Token;
      const at = (last: Token) => ({
        start: block.start + token.start,
        end: block.start + last.end,
        block: number,
        sentence: block.sentenceOf[index] as number,
      });
      if (token.kind === 'placeholder') {
        const isPerson = /^(?:name|person|contact|unknown|text)$/.test(token.placeholder?.meaning ?? '');
        if (isPerson) found.push({ ...at(token), nominative: null, isAddress: true });
      } else if (token.kind === 'word' && token.capital) {
        const words = wordsFrom(reading.text, block, index);
        const name = politeName(words.map(({ text }) => text));
        if (!name) continue;
        const { token: last, index: end } = words[name.count - 1]!;
        found.push({ ...at(last), nominative: name.nominative, isAddress: name.isAddress });
        index = end;
      }
    }
    return found;
  });
}

interface Word {
  readonly text: string;
  readonly token: Token;
  readonly index: number;
}

/** The words from a token on, up to the first sign but the full stop of a title ("Mr. Harris"). */
function wordsFrom(text: string, block: Block, from: number): Word[] {
  const words: Word[] = [];
  for (let index = from; index < block.tokens.length && words.length < 3; index++) {
    const token = block.tokens[index] as Token;
    if (token.kind === 'punctuation' && token.norm === '.' && words.length === 1 && !token.spaced) continue;
    if (token.kind !== 'word') break;
    words.push({ text: text.slice(block.start + token.start, block.start + token.end), token, index });
  }
  return words;
}

/** Whom the text greets: a name beside the greeting, or before a comma at its very beginning. */
function addresseeOf(reading: ReadingText, named: readonly Named[]): Named | null {
  const [opening] = reading.members;
  const greetings = bySentence(reading.marks('part/greeting'));
  const beside = named.find((one) => one.isAddress && greetings.inSentence(one).length > 0);
  if (beside) return beside;
  const [name] = named;
  if (name?.isAddress && name.block === opening && name.sentence <= 1 && setsApart(reading, name)) return name;
  return firstNameOf(reading);
}

/** "Николай Михайлович, ...", "Mr Harris!": it opens its sentence, and nothing but a sign stands behind. */
function setsApart({ text, blocks }: ReadingText, { start, end, block: number, sentence }: Named): boolean {
  const block = blocks[number] as Block;
  const opens = block.start + block.tokens[block.sentences[sentence]!.first]!.start === start;
  return opens && /^[\s*_]*[,!.—–-]|^\s*$/.test(text.slice(end, block.end));
}

/** Where one greets by the first name alone ("Dear Sarah"), a capital word right behind the greeting. */
function firstNameOf(reading: ReadingText): Named | null {
  if (!languages[reading.language].greetsByFirstName) return null;
  const [greeting] = reading.marks('part/greeting');
  const block = greeting && reading.blocks[greeting.block];
  if (!block) return null;
  let index = greeting.last + 1;
  while (block.tokens[index]?.norm === ',') index++;
  const token = block.tokens[index];
  const before = block.tokens[greeting.first - 2];
  const isName = (one: Token | undefined) => one?.kind === 'word' && one.capital && !noName.has(one.norm);
  const found = isName(token) && token?.norm !== 'we' ? token : isName(before) ? before : undefined;
  if (!found) return null;
  const { sentence, block: number } = greeting;
  const span = { start: block.start + found.start, end: block.start + found.end };
  return { ...span, block: number, sentence, nominative: null, isAddress: true };
}

const noName: ReadonlySet<string> = new Set(
  'sir madam all everyone everybody team colleague colleagues customer client friend friends there we i the it your our this with in as thank thanks following'.split(
    ' ',
  ),
);
