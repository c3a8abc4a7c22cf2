/** What a text says already, cut so that it fits into the sentences of another kind of text. */
import type { Finding } from '../finding';
import { wordings } from '../languages';
import type { SlotMeaning } from '../languages/sentences';
import { sentenceSpan } from '../repair/seam';
import { overlaps, type Span } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';

/** A piece of the original: its words as they go into a sentence, and where they stood. */
export interface Piece {
  readonly text: string;
  readonly from: Span;
}

/** What was found, by the slot that it fills; `greeting` and `apology` are whole sentences, `signature` whole paragraphs. */
export type Said = Partial<
  Record<SlotMeaning | 'greeting' | 'apology' | 'signature' | 'when' | 'dateWhen' | 'nextWhen', Piece>
>;

/** Things that a text says, without those that a rule of the new kind would mark. */
export function said(template: Template, reading: Reading, findings: readonly Finding[]): Said {
  const { facts } = reading;
  const isClean = (span: Span) =>
    !findings.some((one) => one.severity !== 'hint' && !isAboutLack(one) && overlaps(one.span, span));
  const pieces = (spans: readonly Span[]) => joined(template, spans.filter(isClean));
  const clausesOf = (aspect: string) =>
    facts.steps.filter((step) => step.aspect === aspect).flatMap((step) => clauseOf(template, step.start) ?? []);
  const solution = facts.deadlines.filter((one) => one.type !== 'vague' && one.of === 'solution');
  const message = facts.deadlines.filter((one) => one.type !== 'vague' && one.of === 'message');
  const greeting = facts.greeting && wholeSentence(template, facts.greeting.block, facts.greeting.sentence);
  const apology = facts.apologies.find(
    (one) => one.type === 'specific' && isClean(sentenceOf(template, one.block, one.sentence)),
  );
  const affected = problemOf(template, reading, isClean);
  return compact({
    done: pieces(clausesOf('done')),
    doing: pieces(clausesOf('under-way')),
    problem: affected,
    number: numberOf(template, reading),
    when: timeOf(template, solution),
    // For readers who come later: a clock time with its date.
    dateWhen: timeOf(
      template,
      solution.filter((one) => one.type !== 'relative' && isDated(template, one)),
    ),
    affected: affected && { ...affected, text: wordings[reading.language].impersonal(affected.text) },
    nextWhen: timeOf(template, message),
    greeting: greeting && isClean(greeting.from) ? greeting : null,
    apology: apology ? wholeSentence(template, apology.block, apology.sentence) : null,
    signature: signatureOf(template, reading),
  });
}

function isDated({ text }: Template, { start, end }: Span): boolean {
  return /\d{1,2}[./]\d{1,2}|\d{4}|\{|[<#[%]|\d\s+\p{L}{3,}/u.test(text.slice(start, end));
}

function compact(said: Record<string, Piece | null>): Said {
  return Object.fromEntries(Object.entries(said).filter(([, piece]) => piece)) as Said;
}

/** Their range is the sentence that makes the missing thing necessary: nothing is wrong with its words. */
function isAboutLack({ rule }: Finding): boolean {
  return /^(?:missing-|empty-status$|incomplete-|blind-|executive-missing|incident-missing|unfilled-slot$)/.test(rule);
}

function sentenceOf(template: Template, block: number, sentence: number): Span {
  return sentenceSpan(template.blocks[block] as Block, sentence);
}

function wholeSentence(template: Template, block: number, sentence: number): Piece {
  const from = sentenceOf(template, block, sentence);
  return { text: plain(template.text.slice(from.start, from.end)), from };
}

/** The clause that an offset lies in, without what joins it to the one before ("и", "but") and without "мы". */
function clauseOf(template: Template, offset: number): Span | null {
  const block = template.blocks.find((one) => one.start <= offset && offset < one.end);
  const token = block?.tokens.findIndex((one) => block.start + one.end > offset) ?? -1;
  const clause = block && token >= 0 ? block.clauses[block.clauseOf[token] as number] : undefined;
  if (!block || !clause || block.language === 'und') return null;
  let { first, last } = clause;
  const { joins, dropped } = wordings[block.language];
  while (first < last && (isMark(block, first) || joins.has(norm(block, first)) || dropped.has(norm(block, first))))
    first++;
  while (last > first && isMark(block, last)) last--;
  if (isMark(block, first)) return null;
  return { start: block.start + block.tokens[first]!.start, end: block.start + block.tokens[last]!.end };
}

function norm(block: Block, token: number): string {
  return block.tokens[token]!.norm;
}

function isMark(block: Block, token: number): boolean {
  const { kind } = block.tokens[token]!;
  return kind === 'punctuation' || kind === 'break';
}

/** "перезапустили шлюз, заменили кабель": a list after a colon. */
function joined(template: Template, spans: readonly Span[]): Piece | null {
  const distinct = spans.filter((one, index) => spans.findIndex((other) => overlaps(one, other)) === index).slice(0, 4);
  if (!distinct.length) return null;
  const text = distinct.map((span) => uncapitalised(template, span)).join(', ');
  return { text, from: { start: distinct[0]!.start, end: distinct.at(-1)!.end } };
}

/** What does not work: the clause that names a failure, not one that promises. */
function problemOf(template: Template, reading: Reading, isClean: (span: Span) => boolean): Piece | null {
  const { steps, deadlines, apologies } = reading.facts;
  const tells = (mark: Mark) =>
    ![...steps, ...deadlines.map((one) => ({ ...one, ...one.promise })), ...apologies].some((one) =>
      overlaps(one, mark),
    );
  for (const concept of ['state/failing', 'state/open', 'state/trouble']) {
    for (const mark of reading.marks(concept)) {
      const span = tells(mark) ? clauseOf(template, mark.start) : null;
      // A lone word is no description.
      if (
        span &&
        isClean(span) &&
        !apologies.some((one) => overlaps(one, span)) &&
        /\S\s+\S/.test(template.text.slice(span.start, span.end))
      )
        return { text: uncapitalised(template, span), from: span };
    }
  }
  return null;
}

function numberOf({ text }: Template, { facts }: Reading): Piece | null {
  if (!facts.ticket) return null;
  const { start, end } = facts.ticket;
  const number = /[#№]?\s?[A-ZА-Я]{0,5}-?\d[\d-]{2,15}|(?:\{\{|#\{|%\{|<|##|\{%)[^\n]{1,60}/u.exec(
    text.slice(start, end),
  );
  return number ? { text: number[0].trim(), from: facts.ticket } : null;
}

/** The longest of the times; two that stand side by side ("by 18:00 on 25 November") are one. */
function timeOf({ text }: Template, deadlines: readonly Span[]): Piece | null {
  const times: Span[] = [];
  for (const { start, end } of [...deadlines].sort((a, b) => a.start - b.start)) {
    const before = times.at(-1);
    if (before && /^[\s,]*$/.test(text.slice(before.end, start)))
      times[times.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else times.push({ start, end });
  }
  const [first] = times.sort((a, b) => b.end - b.start - (a.end - a.start));
  return first ? { text: text.slice(first.start, first.end).replace(/\s+/g, ' '), from: first } : null;
}

/** All that stands behind the last paragraph with a fact, question or finished sentence: "С уважением, …". */
function signatureOf(template: Template, reading: Reading): Piece | null {
  const blocks = reading.members.map((number) => template.blocks[number] as Block);
  let first = blocks.length;
  while (first > 1 && isClosing(template, blocks[first - 1] as Block)) first--;
  const block = blocks[first];
  if (!block) return null;
  const from = { start: block.start, end: (blocks.at(-1) as Block).end };
  return { text: template.text.slice(from.start, from.end).trim(), from };
}

/** Short, and no sentence with an end: a wish, a name, a field. */
function isClosing({ text }: Template, block: Block): boolean {
  const words = text.slice(block.start, block.end);
  return words.length < 120 && !/[.!?…](?:\s|$)/.test(words.replace(/\{[^}]*\}/g, ''));
}

function uncapitalised({ text, blocks }: Template, { start, end }: Span): string {
  const words = plain(text.slice(start, end));
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const opens = block?.sentences.some(({ first }) => block.start + block.tokens[first]!.start >= start - 2);
  const second = words[1] ?? '';
  return opens && second === second.toLowerCase() ? words[0]!.toLowerCase() + words.slice(1) : words;
}

/** Without marks of Markdown and line breaks. */
function plain(words: string): string {
  return words
    .replace(/(\*\*|__|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}]))/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
