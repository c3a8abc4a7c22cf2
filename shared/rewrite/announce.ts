/** What a notice, a letter to a key client and a report consist of: whole sentences of the text, and sentences of ours. */
import { wordings } from '../languages';
import type { Turning } from '../languages/sentences';
import type { SentenceName } from '../repair/say';
import type { Reading, Template } from '../template';
import { type Body, capitalised, type Line, type Role } from './lines';

/** A sentence of the text, a sentence of ours by its name (with a value for a part of it), or words as they stand. */
export type Part = { readonly line: Line; readonly text: string } | Ours | { readonly words: string };
export interface Ours {
  readonly name: SentenceName;
  readonly when?: string;
}

/** What is turned. */
export interface Subject {
  readonly template: Template;
  readonly reading: Reading;
  readonly body: Body;
  readonly isResolved: boolean;
  /** Our own fault is told or known: an apology is due. */
  readonly owes: boolean;
}

type Paragraphs = readonly (readonly Part[])[];

const ours = (name: SentenceName): Ours => ({ name });

/** Whether something is told that many use, and no matter of one client alone. */
export function isOutage({ body, reading }: Subject): boolean {
  const { service, personal } = turning(reading);
  const told = tellingOf(body);
  return (
    told !== undefined &&
    service.test(told.text) &&
    !body.lines.some((one) => is(one, 'problem', 'outcome') && personal.test(one.text))
  );
}

/** Whether the text speaks of many, or at least not to one. */
export function isOfMany({ body, template, reading }: Subject): boolean {
  const { many, reader } = turning(reading);
  if (template.frontMatter.scope === 'mass' || template.kind === 'incident-notice') return true;
  if (body.greeting && many.test(body.greeting)) return true;
  if (reading.facts.ticket) return false;
  return !body.lines.some((one) => is(one, 'problem', 'outcome', 'step', 'deadline') && reader.test(one.text));
}

/** The notice of an incident. */
export function noticeOf(subject: Subject): Paragraphs | null {
  const { body, reading, isResolved, template } = subject;
  const { many } = turning(reading);
  const { opening, rest, apology, next } = told(subject);
  const lacksData = Array.isArray(template.config.criticalData) && !body.lines.some((one) => is(one, 'data'));
  return [
    [body.greeting && many.test(body.greeting) ? { words: body.greeting } : ours('noticeGreeting')],
    [...opening, ...(lacksData ? [ours('incidentData')] : [])],
    ...rest,
    [
      ...(apology ?? [ours('apology')]),
      ...(isResolved ? [] : [next ? { name: 'noticeNextWhen' as const, when: next } : ours('noticeNext')]),
    ],
  ];
}

/** The letter to a key client, ahead of the notice or instead of it. */
export function letterOf(subject: Subject): Paragraphs | null {
  const { body, reading, isResolved, template, owes } = subject;
  const { many, reader } = turning(reading);
  const { opening, rest, apology, next } = told(subject);
  const isNotice = template.kind === 'incident-notice' || (body.greeting !== null && many.test(body.greeting));
  const speaking = isNotice ? opening : [...opening, ...rest.flat()];
  const isTold = speaking.some((part) => 'line' in part && reader.test(part.text));
  const lacksWay = !isResolved && !body.lines.some((one) => is(one, 'workaround'));
  return [
    [body.greeting && !isNotice ? { words: body.greeting } : ours('keyGreeting')],
    [...opening, ...(isTold ? [] : [ours(isResolved ? 'keyMight' : 'keyMay')])],
    ...rest,
    lacksWay ? [ours('workaround')] : [],
    [
      ...(apology ?? (owes ? [ours('apology')] : [])),
      ...(isResolved ? [] : [next ? { name: 'keyNextWhen' as const, when: next } : ours('keyNext')]),
    ],
    body.signature ? [{ words: body.signature }] : [],
  ];
}

interface Told {
  readonly opening: readonly Part[];
  readonly rest: Paragraphs;
  readonly apology: readonly Part[] | null;
  readonly next: string | null;
}

/** What was found; then everything else in its order; the apology and the time of the next message come last. */
function told(subject: Subject): Told {
  const { body, reading, isResolved, template } = subject;
  const { pointing } = turning(reading);
  const sayable = body.lines.filter((one) => !is(one, 'thanks', 'request', 'question') && !isAside(one));
  const first = tellingOf({ ...body, lines: sayable });
  const isOpening = (one: Line) =>
    first !== undefined &&
    (one === first ||
      (one.block === first.block &&
        one.sentence > first.sentence &&
        is(one, 'problem', 'found') &&
        !is(one, 'step', 'deadline', 'apology')));
  const opening = sayable.filter(isOpening);
  const apologies = sayable.filter(
    (one) => is(one, 'apology') && !is(one, 'next', 'deadline') && !pointing.test(firstWords(one.text)),
  );
  const message = reading.facts.deadlines.find(
    (one) => one.of === 'message' && one.type !== 'vague' && one.type !== 'relative',
  );
  const isNext = (one: Line) => is(one, 'next') && !is(one, 'step', 'deadline') && message !== undefined;
  const rest = sayable.filter((one) => !isOpening(one) && !apologies.includes(one) && !isNext(one));
  const when =
    message && wordings[reading.language].when(template.text.slice(message.start, message.end).replace(/\s+/g, ' '));
  return {
    opening: [
      ...opening.map((one) => part(subject, one)),
      ...(opening.some((one) => is(one, 'moment')) ? [] : [ours('incidentFoundAt')]),
    ],
    rest: [...byParagraph(subject, rest), closing(sayable, isResolved)],
    apology:
      apologies.length > 0
        ? apologies.map((one) => part(subject, one))
        : sayable.some((one) => is(one, 'apology'))
          ? []
          : null,
    next: when ?? null,
  };
}

/** When it is over, or was: by a slot where the text does not say. */
function closing(lines: readonly Line[], isResolved: boolean): Part[] {
  if (isResolved)
    return lines.some((one) => is(one, 'outcome') && /[{[\d]/.test(one.text)) ? [] : [ours('incidentRemoved')];
  return lines.some((one) => is(one, 'deadline')) ? [] : [ours('incidentDeadline')];
}

/** The report: what it was about, whom we dealt with, the outcome, where it is gone, why it stays so; nothing else. */
export function reportOf(subject: Subject): Paragraphs {
  const { body, isResolved } = subject;
  const usable = body.lines.filter((one) => isForExecutive(subject, one));
  const signature = body.signature ? [[{ words: body.signature }]] : [];
  const matter = usable.find((one) => is(one, 'problem') && !is(one, 'outcome', 'prevention', 'step'));
  if (!isResolved) {
    const deadline = usable.find((one) => is(one, 'deadline') && one !== matter);
    const about: Part = matter ? part(subject, matter) : ours('executiveMatter');
    const until = deadline ? [part(subject, deadline)] : [];
    return [
      [ours('executiveGreeting')],
      [about, ...until, ours('executiveWhom'), ours('executiveReturn')],
      ...signature,
    ];
  }
  const chosen = (role: Role, ours: SentenceName): Part[] => {
    const its = usable.filter((one) => is(one, role) && one !== matter).slice(0, 2);
    return its.length > 0 ? its.map((one) => part(subject, one)) : [{ name: ours }];
  };
  const outcome = usable.some((one) => is(one, 'outcome'))
    ? chosen('outcome', 'toldOutcome')
    : chosen('step', 'toldOutcome');
  const parts = [
    ...(matter ? [part(subject, matter)] : []),
    ...chosen('contact', 'toldContact'),
    ...outcome,
    ...chosen('scope', 'toldScope'),
    ...chosen('prevention', 'toldPrevention'),
  ];
  return [[ours('executiveGreeting')], distinct(parts), ...signature];
}

/** Clean, understood without the sentence before, and about the matter. */
function isForExecutive({ body, reading }: Subject, line: Line): boolean {
  const { pointing, technical, numbered } = turning(reading);
  const text = line.text.replace(numbered, '').replace(/(?:\{\{|[#%]\{|\{%)[^}]*\}+/g, '…');
  return (
    !line.isList &&
    !is(line, 'thanks', 'request', 'question', 'apology') &&
    (is(line, 'prevention') || !is(line, 'condition')) &&
    !technical.test(text) &&
    !(pointing.test(firstWords(text)) && body.lines[0] !== line) &&
    !/:$/.test(text) &&
    text.length < 220
  );
}

function distinct(parts: readonly Part[]): Part[] {
  const seen = new Set<Line>();
  return parts.filter((one) => !('line' in one) || (!seen.has(one.line) && seen.add(one.line)));
}

/** What the text opens with: the find, else the trouble, else its end. */
function tellingOf({ lines }: Pick<Body, 'lines'>): Line | undefined {
  const free = lines.filter((one) => !is(one, 'apology', 'thanks', 'condition'));
  return (
    free.find((one) => is(one, 'found')) ??
    free.find((one) => is(one, 'problem')) ??
    free.find((one) => is(one, 'outcome'))
  );
}

/** "See the thread below": nothing that a new reader could follow. */
function isAside({ text }: Line): boolean {
  return /(?:see below|thread below|attached|см\. ниже|ниже в переписке|во вложении)/iu.test(text);
}

/** A sentence as it goes into another text: without the number of one client's request before it. */
function part({ reading }: Subject, line: Line): Part {
  const { numbered } = turning(reading);
  return { line, text: line.isList ? line.text : capitalised(line.text.replace(numbered, '')) };
}

function byParagraph(subject: Subject, lines: readonly Line[]): Part[][] {
  const paragraphs: Part[][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const joins = before !== null && before.block === line.block && !line.isList && !before.isList;
    if (joins) paragraphs.at(-1)!.push(part(subject, line));
    else paragraphs.push([part(subject, line)]);
    before = line;
  }
  return paragraphs;
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, 5).join(' ');
}

export function is({ roles }: Line, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.has(role));
}

function turning(reading: Reading): Turning {
  return wordings[reading.language].turning;
}
