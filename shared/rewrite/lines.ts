/** The sentences of a text, each with what it tells: what a text of another kind is put together from. */
import { readReport } from '../facts/report';
import { languages, wordings } from '../languages';
import { Grammar } from '../languages/grammar';
import { sentenceSpan } from '../repair/seam';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { type Place, sentenceTextOf } from '../where';

export type Role =
  | 'greeting'
  | 'apology'
  | 'thanks'
  | 'problem'
  | 'found'
  | 'moment'
  | 'step'
  | 'outcome'
  | 'deadline'
  | 'next'
  | 'data'
  | 'contact'
  | 'scope'
  | 'prevention'
  | 'workaround'
  | 'condition'
  | 'request'
  | 'question'
  | 'wish';

/** A whole sentence, or a list with the words that open it. */
export interface Line extends Place {
  readonly text: string;
  readonly from: Span;
  readonly roles: ReadonlySet<Role>;
  /** A list: a paragraph of its own. */
  readonly isList: boolean;
}

/** What a text consists of. */
export interface Body {
  readonly greeting: string | null;
  readonly lines: readonly Line[];
  readonly signature: string | null;
  /** Items of a list, or rows, of which no sentence could be made. */
  readonly hasScraps: boolean;
}

/** Reads the sentences of one language; headings, table cells and stray words are none. */
export function bodyOf(template: Template, reading: Reading): Body {
  const roles = rolesOf(template, reading);
  const signature = signatureOf(template);
  const end = signature?.start ?? Number.POSITIVE_INFINITY;
  const all: Line[] = [];
  let greeting: string | null = null;
  for (const block of reading.members) {
    const { kind, sentences, start } = template.blocks[block]!;
    if (start >= end || kind === 'heading' || kind === 'cell') continue;
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const from = sentenceSpan(template.blocks[block]!, sentence);
      if (from.start >= end) continue;
      const its = new Set(roles.get(keyOf({ block, sentence })));
      const text = plain(template.text.slice(from.start, from.end));
      if (its.has('greeting')) {
        const parts = greetingOf(text);
        greeting ??= parts.greeting;
        if (!parts.rest) continue;
        its.delete('greeting');
        all.push({ block, sentence, from, roles: its, isList: false, text: parts.rest });
      } else all.push({ block, sentence, from, roles: its, isList: false, text });
    }
  }
  const lines = joined(template, all).filter((one, index) => !isSalute(template, one, index));
  const used = (one: Line) => lines.some(({ from }) => from.start <= one.from.start && one.from.end <= from.end);
  const hasScraps = all.some((one) => template.blocks[one.block]!.kind === 'item' && !used(one));
  return { greeting, lines, signature: signature?.text ?? null, hasScraps };
}

/** "To our policyholders.", "На связи «Доска задач».": an opening that tells nothing, for it has no verb. */
function isSalute(
  { blocks }: Template,
  { block: number, sentence, roles, isList, text }: Line,
  index: number,
): boolean {
  const block = blocks[number]!;
  if (index > 0 || isList || roles.size > 0 || block.language === 'und' || /[\d:—–]/.test(text)) return false;
  const { first, last } = block.sentences[sentence]!;
  const { analyse } = languages[block.language];
  return !block.tokens
    .slice(first, last + 1)
    .some(
      ({ kind, norm }) =>
        kind === 'word' && analyse(norm).some(({ grammar }) => grammar & (Grammar.verb | Grammar.shortParticiple)),
    );
}

/** "Hello Ann, thank you for the file." greets with its first words only. */
function greetingOf(text: string): { greeting: string; rest: string } {
  const [, greeting = text, rest = ''] = /^([^,]*(?:,[^,]{2,40})?,)\s+((?:\p{Ll}|I\s).{20,})$/su.exec(text) ?? [];
  return { greeting: greeting.replace(/[.]$/, '!'), rest: rest && capitalised(rest) };
}

/** A list becomes one line with the sentence that opens it; what is no sentence is left out. */
function joined(template: Template, all: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const line of all) {
    const before = lines.at(-1);
    const isItem = template.blocks[line.block]!.kind === 'item';
    if (isItem && before && (before.isList || /:$/.test(before.text))) {
      const from = { start: before.from.start, end: line.from.end };
      const roles = new Set([...before.roles, ...line.roles]);
      lines[lines.length - 1] = {
        ...before,
        from,
        roles,
        isList: true,
        text: template.text.slice(from.start, from.end),
      };
    } else if (isSentence(line.text)) lines.push(line);
  }
  return lines.filter(({ text, isList }) => isList || !/:$/.test(text));
}

function isSentence(text: string): boolean {
  return /[.!?…:]["»”)]*$/.test(text) && (text.match(/[\p{L}\p{N}]+/gu) ?? []).length > 1;
}

const concepts = (isResolved: boolean): Readonly<Partial<Record<Role, readonly string[]>>> => ({
  problem: ['state/open', 'state/failing', 'state/trouble'],
  found: ['notice/found'],
  moment: ['notice/moment'],
  outcome: ['state/resolved', 'state/closing', ...(isResolved ? ['report/outcome'] : [])],
  prevention: ['report/prevention', 'part/prevention'],
  scope: ['part/scope', 'report/scope'],
});

function rolesOf(template: Template, reading: Reading): Map<number, Set<Role>> {
  const { facts } = reading;
  const isResolved = facts.state === 'resolved';
  const roles = new Map<number, Set<Role>>();
  const add = (role: Role, place: Place | null) => {
    if (place) roles.set(keyOf(place), (roles.get(keyOf(place)) ?? new Set<Role>()).add(role));
  };
  const failing = new Set([...reading.marks('state/failing'), ...reading.marks('state/open')].map(keyOf));
  // "The files have vanished" is an end of a fault only where it is the fault that vanished.
  const isEnd = (name: string, mark: Place) => name !== 'report/outcome' || !failing.has(keyOf(mark));
  for (const [role, names] of Object.entries(concepts(isResolved)))
    for (const name of names) for (const mark of reading.marks(name)) if (isEnd(name, mark)) add(role as Role, mark);
  for (const one of facts.steps) add('step', one);
  const { available, message } = wordings[reading.language].turning;
  for (const one of facts.deadlines) {
    if (one.type === 'vague') continue;
    const words = sentenceTextOf(template, one);
    // "All report cards will be available by 6 pm": what is missing comes back, and nobody writes.
    const isBack = available.test(words) && !message.test(words);
    add(one.of === 'message' && !isBack ? 'next' : 'deadline', one);
  }
  for (const one of facts.questions) add('question', one);
  for (const one of facts.apologies) add('apology', one);
  add('greeting', facts.greeting);
  add('data', facts.dataStatement);
  const { parts, contactName } = readReport(reading);
  if (contactName) add('contact', parts.contact);
  add('scope', parts.scope);
  const { prevention } = parts;
  const isApart = [parts.outcome, parts.scope, parts.contact].every(
    (one) => !one || !prevention || keyOf(one) !== keyOf(prevention),
  );
  const opens = prevention?.block === reading.members[0] && prevention?.sentence === 0;
  if (prevention && isApart && !opens && !roles.get(keyOf(prevention))?.size) add('prevention', prevention);
  byWords(template, reading, add);
  if (facts.state === 'open') add('problem', facts.stateEvidence);
  const faults = new Set(facts.faults.map(keyOf));
  const sorry = new Set(facts.apologies.map(keyOf));
  for (const one of facts.faults) if (!sorry.has(keyOf(one))) add('problem', one);
  for (const [key, its] of roles) settle(its, faults.has(key), sorry.has(key), isResolved);
  return roles;
}

function byWords(template: Template, reading: Reading, add: (role: Role, place: Place) => void): void {
  const { thanks, condition, workaround, meanwhile, request, wish } = wordings[reading.language].turning;
  const tests: [Role, RegExp][] = [
    ['thanks', thanks],
    ['condition', condition],
    ['workaround', workaround],
    ['workaround', meanwhile],
    ['request', request],
    ['wish', wish],
  ];
  for (const block of reading.members)
    template.blocks[block]!.sentences.forEach((_, sentence) => {
      const { start, end } = sentenceSpan(template.blocks[block]!, sentence);
      const text = plain(template.text.slice(start, end));
      for (const [role, test] of tests) if (test.test(text)) add(role, { block, sentence });
    });
}

/** What a sentence tells above all decides: a mistake of ours is no step, an apology or thanks no description of the trouble. */
function settle(roles: Set<Role>, isFault: boolean, isSorry: boolean, isResolved: boolean): void {
  const without = (...others: Role[]) => {
    for (const one of others) roles.delete(one);
  };
  // "On 12 January a dealer told us": so it began.
  if (roles.has('found') && roles.has('moment')) without('prevention', 'scope');
  if (roles.has('condition')) without('problem', 'outcome', 'step', 'deadline', 'next', 'scope');
  if (isSorry) without('request');
  if (isSorry || roles.has('thanks')) without('problem', 'step', 'found', 'scope', 'moment', 'prevention');
  if (!isResolved) without('prevention', 'scope', 'contact');
  if (isFault && !isSorry) {
    without('step', 'outcome');
    roles.add('problem');
  } else if (roles.has('outcome')) without('problem');
  else if (roles.has('deadline') || roles.has('next')) without('problem', 'found');
  if (roles.has('data')) without('problem', 'found', 'wish');
  if (roles.has('prevention')) without('problem', 'outcome', 'scope', 'deadline');
}

function keyOf({ block, sentence }: Place): number {
  return block * 2 ** 20 + sentence;
}

/** All that stands behind the last finished sentence: "С уважением, …", a name, a field for it. */
function signatureOf(template: Template): (Span & { text: string }) | null {
  const blocks = template.blocks.filter(({ quotation }) => !quotation);
  let first = blocks.length;
  while (first > 1 && isClosing(template, blocks[first - 1]!)) first--;
  const tail = blocks[first - 1];
  const inside = tail && tail.kind === 'paragraph' ? closingSentence(template, tail) : null;
  const start = inside ?? blocks[first]?.start;
  if (start === undefined) return null;
  const end = blocks.at(-1)!.end;
  const text = template.text.slice(start, end).trim();
  return text === '' ? null : { start, end, text };
}

/** The name that stands on a line of its own below the last sentence of a paragraph. */
function closingSentence({ text }: Template, block: Block): number | null {
  const words = text.slice(block.start, block.end);
  const lines = /[.!?…]["»”)]*[ \t]*\r?\n([^\n]{2,60}(?:\r?\n[^\n]{2,60}){0,2})$/u.exec(words);
  return lines && !ends(lines[1]!) && !/https?:/.test(lines[1]!) ? block.end - lines[1]!.length : null;
}

/** Short, and no sentence with an end: a wish, a name, a field; no link, heading or item of a list. */
function isClosing({ text }: Template, { start, end, kind }: Block): boolean {
  const words = text.slice(start, end);
  const isStray = /https?:|\]\(|\w\.\w{2,}/.test(words.replace(/\{[^}]*\}+/g, ''));
  return (
    kind === 'paragraph' && words.length < 120 && !isStray && !isContent(words) && !ends(words) && !/[:,]$/.test(words)
  );
}

/** A field for the answer itself, or advice that lacks its full stop. */
function isContent(words: string): boolean {
  // "For the Registrar" signs.
  if (/^For (?:the |and on behalf of )?\p{Lu}/u.test(words)) return false;
  const field =
    /^(?:\{\{|#\{|%\{|\{%)[^}]*(?:resolution|solution|description|comment|body|answer|text|url|link)[^}]*\}+$/iu;
  return field.test(words.trim()) || /^(?:if|for|to|you|please|если|для|чтобы|вы|пожалуйста)\s/iu.test(words);
}

function ends(words: string): boolean {
  const bare = words
    .replace(/\{[^}]*\}+/g, '')
    .replace(/(?<!\p{L})(?:Co|Inc|Ltd|Bros|Corp|Dr|Mr|Mrs|Ms|St|Jr|каб|тел|доб|оф|ул|[A-ZА-ЯЁ])\./gu, '$&_');
  return /[.!?…](?:\s|$)/.test(bare);
}

/** With a capital letter, unless the word is a name that has none ("iPhone"). */
export function capitalised(text: string): string {
  return /^\p{Ll}(?!\p{Lu})/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text;
}

/** Without marks of Markdown and line breaks. */
function plain(words: string): string {
  return words
    .replace(/(\*\*|(?<!_)__(?!_)|(?<![\p{L}\p{N}_])[*_](?!_)|(?<!_)[*_](?![\p{L}\p{N}_]))/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
