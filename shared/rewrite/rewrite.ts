/** Turns a text into one of another kind: what it says goes into sentences of ours, what it lacks becomes a visible slot. */

import type { LintCache } from '../cache';
import type { Config, Kind } from '../config';
import type { Document } from '../document';
import type { Edit, Finding } from '../finding';
import { wordings } from '../languages';
import { type Host, lint, type TemplateResult } from '../lint';
import type { Localized } from '../localized';
import { type SentenceName, say } from '../repair/say';
import { overlaps, type Span } from '../span';
import type { Reading, Template } from '../template';
import { type Said, said } from './said';

/** What a text may be turned into. */
export const rewriteTargets = ['status-update', 'executive-report', 'incident-notice', 'key-client-letter'] as const;
export type RewriteTarget = (typeof rewriteTargets)[number];

export const rewriteTitles: Readonly<Record<RewriteTarget, Localized>> = {
  'status-update': { ru: 'Сделать сообщением о ходе работ со сроком', en: 'Turn into a status update with a deadline' },
  'executive-report': { ru: 'Сделать отчётом руководителю', en: 'Turn into an executive report' },
  'incident-notice': { ru: 'Сделать оповещением о сбое', en: 'Turn into an incident notice' },
  'key-client-letter': { ru: 'Сделать письмом ключевому клиенту', en: 'Turn into a letter to a key client' },
};

/** What a rewrite needs of its surroundings: the same as `lint`. */
export interface RewriteContext {
  readonly config: Config;
  readonly host: Host;
  readonly cache: LintCache;
  /** Whether the original stays below, in a comment that no client sees. Markdown only. */
  readonly keepOriginal?: boolean;
}

/**
 * The edit that turns a template into one of another kind; null where there is nothing to turn (no prose of a language we
 * know, an export with many templates). Nothing is invented: what the text does not say, or says in words that the new
 * kind forbids, is left as a slot.
 */
export function rewrite(result: TemplateResult, target: RewriteTarget, context: RewriteContext): Edit | null {
  const { template, findings } = result;
  const original = template.readings[0];
  if (!original || template.source.pointer !== null) return null;
  // What happened to one client is told to that client alone.
  if (target === 'incident-notice' && template.frontMatter.scope === 'single') return null;
  const reading = politely(original, context.config);
  const { text, format, path } = template.source.document;
  // Words that a rule marks in the new text are left out of it, one round after another.
  let left: Said = said(template, reading, findings);
  for (;;) {
    const pieces: Placed[] = [];
    const body = bodyOf(template, reading, left, target, pieces);
    const { front, kind } = frontMatterOf(template, reading, target);
    const document: Document = { path, text: `${front}${body}\n`, format };
    const [again] = lint(document, { ...context.config, kinds: [] }, context.host, context.cache);
    const marked = (again?.findings ?? []).filter(isGrave);
    // Words that do not say what a part must say ("affected") are no such part.
    const bad = pieces.filter(
      ({ name, span }) =>
        marked.some(({ part }) => part === name) ||
        marked.some((one) => overlaps(one.span, { start: span.start + front.length, end: span.end + front.length })),
    );
    if (!bad.length || kind === null) {
      const below = context.keepOriginal && format === 'markdown' ? kept(template, reading) : '';
      return { start: 0, end: text.length, text: `${document.text}${below}` };
    }
    left = Object.fromEntries(Object.entries(left).filter(([name]) => !bad.some((one) => one.name === name))) as Said;
  }
}

/** A text of ours says "ты" only where the house does. */
function politely(reading: Reading, { address }: Config): Reading {
  const { facts } = reading;
  return facts.address === 'ты' && address !== 'ты' ? { ...reading, facts: { ...facts, address: 'вы' } } : reading;
}

function isGrave({ severity, rule }: Finding): boolean {
  return (severity === 'error' || severity === 'warning') && rule !== 'unfilled-slot';
}

/** A piece of the original in the new body. */
interface Placed {
  readonly name: keyof Said;
  readonly span: Span;
}

/** Paragraphs of sentences: each a sentence of ours by name, or a piece of the original as it stands. */
type Part = SentenceName | { readonly piece: keyof Said } | false | null | undefined;

function bodyOf(template: Template, reading: Reading, said: Said, target: RewriteTarget, pieces: Placed[]): string {
  const owes = template.frontMatter.fault === 'ours' || reading.facts.faults.length > 0;
  const paragraphs = plans[target](said, reading.facts.state === 'resolved', template, owes)
    .map((parts) => parts.filter((part): part is Exclude<Part, false | null | undefined> => Boolean(part)))
    .filter((parts) => parts.length > 0);
  let body = '';
  for (const parts of paragraphs) {
    if (body) body += '\n\n';
    parts.forEach((part, index) => {
      if (index > 0) body += ' ';
      body += typeof part === 'string' ? sentence(template, reading, part, said, body.length, pieces) : '';
      if (typeof part === 'string') return;
      const { text } = said[part.piece]!;
      pieces.push({ name: part.piece, span: { start: body.length, end: body.length + text.length } });
      body += text;
    });
  }
  return body;
}

/** A sentence of ours with the pieces in it, and where they stand. */
function sentence(
  template: Template,
  reading: Reading,
  name: SentenceName,
  said: Said,
  at: number,
  pieces: Placed[],
): string {
  const { when, sentences } = wordings[reading.language];
  const values: Record<string, string> = {};
  const time = name === 'nextWhen' ? 'nextWhen' : name === 'noticeWhen' ? 'dateWhen' : 'when';
  for (const [, part] of sentences[name].matchAll(/\{(\w{1,40})\}/g)) {
    const source = said[part === 'when' ? time : (part as keyof Said)];
    if (source) values[part!] = part === 'when' ? when(source.text) : source.text;
  }
  const text = say(template, reading, name, values);
  for (const [part, value] of Object.entries(values)) {
    const start = text.indexOf(value);
    const piece = part === 'when' ? time : (part as keyof Said);
    if (start >= 0) pieces.push({ name: piece, span: { start: at + start, end: at + start + value.length } });
  }
  return text;
}

/** `owes`: our own fault is told or known, and an apology wanted. */
type Plan = (said: Said, isResolved: boolean, template: Template, owes: boolean) => readonly (readonly Part[])[];

const plans: Readonly<Record<RewriteTarget, Plan>> = {
  'status-update': (said, isResolved, _template, owes) => [
    [said.greeting ? { piece: 'greeting' } : 'greeting'],
    [isResolved ? 'statusResolved' : 'statusOpen'],
    isResolved
      ? ['stepDone']
      : [
          (said.done || !said.doing) && 'stepDone',
          (said.doing || !said.done) && 'doing',
          said.when ? 'solvedWhen' : 'deadline',
        ],
    [
      said.apology ? { piece: 'apology' } : owes && 'apology',
      !isResolved && (said.nextWhen ? 'nextWhen' : 'nextMessage'),
    ],
    [said.signature && { piece: 'signature' }],
  ],
  'executive-report': (said, isResolved) =>
    isResolved
      ? [
          ['executiveGreeting'],
          ['executiveContact', 'executiveOutcome', 'executiveScope', 'executivePrevention'],
          [said.signature && { piece: 'signature' }],
        ]
      : [['executiveGreeting'], ['executiveWhom', 'executiveReturn'], [said.signature && { piece: 'signature' }]],
  'incident-notice': (said, isResolved, { config }) => [
    ['noticeGreeting'],
    ['incidentFound', Array.isArray(config.criticalData) && 'incidentData'],
    isResolved ? ['incidentResolved'] : ['incidentOpen', said.dateWhen ? 'noticeWhen' : 'incidentDeadline'],
    [said.apology ? { piece: 'apology' } : 'apology', !isResolved && 'noticeNext'],
  ],
  'key-client-letter': (said, isResolved, _template, owes) => [
    ['keyGreeting'],
    isResolved ? ['keyResolved'] : ['keyFound'],
    isResolved ? [] : ['incidentOpen', said.dateWhen ? 'noticeWhen' : 'incidentDeadline', 'workaround'],
    [said.apology ? { piece: 'apology' } : owes && 'apology', !isResolved && 'keyNext'],
    [said.signature && { piece: 'signature' }],
  ],
};

const kindOf: Readonly<Record<RewriteTarget, Kind>> = {
  'status-update': 'status-update',
  'executive-report': 'executive-report',
  'incident-notice': 'incident-notice',
  'key-client-letter': 'reply',
};

/** The keys of the file stay, but for those that say what it is. */
function frontMatterOf(
  { source, text }: Template,
  { facts }: Reading,
  target: RewriteTarget,
): { front: string; kind: Kind | null } {
  const kind = kindOf[target];
  const isResolved = facts.state === 'resolved';
  const keys: Record<string, string> = {
    kind,
    ...(target === 'executive-report' ? {} : { status: isResolved ? 'resolved' : 'open' }),
  };
  if (target === 'executive-report' && !isResolved) keys.phase = 'intake';
  const before = text.slice(0, source.bodyStart);
  const lines = /^---\r?\n([\s\S]*?)\r?\n---\s*$/.exec(before.trim())?.[1]?.split(/\r?\n/) ?? [];
  // Another kind of text has other readers: whom it goes to is for a person to say. A list stands on the lines below its key.
  let dropping = false;
  const others = lines.filter((line) => {
    if (!/^[\s-]/.test(line)) dropping = /^(?:kind|status|phase|to|cc)\s*:/.test(line);
    return !dropping;
  });
  const own = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return { front: `---\n${[...own, ...others].join('\n')}\n---\n\n`, kind };
}

/** The original as a comment. */
function kept({ source, text }: Template, { language }: Reading): string {
  const title = { ru: 'Внутренняя заметка: прежний текст', en: 'Internal note: the former text' }[language];
  return `\n<!--\n${title}\n\n${text.slice(source.bodyStart).trim().replaceAll('--', '- -')}\n-->\n`;
}
