/** What a notice, a letter to a key client and a report consist of: whole sentences of the text, and sentences of ours. */
import { isSeries } from '../facts/course';
import { languages, wordings } from '../languages';
import { Grammar } from '../languages/grammar';
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
export function isOutage(subject: Subject): boolean {
  const { service, personal } = turning(subject.reading);
  const told = tellingOf(subject.body);
  if (!told || !speaksOfTrouble(subject)) return false;
  if (isToMany(subject)) return true;
  const { lines } = subject.body;
  return service.test(told.text) && !lines.some((one) => is(one, 'problem', 'outcome') && personal.test(one.text));
}

/** "Done" and "it works" are said of a how-to and of planned work as well. */
export function speaksOfTrouble({ reading, isResolved, owes }: Subject): boolean {
  const names = ['state/trouble', 'state/failing', 'state/open', 'state/persisting', 'notice/found', 'notice/trouble'];
  return !isResolved || owes || names.some((one) => reading.marks(one).length > 0);
}

/** Told by one person to one person: what he himself has seen and done is nothing for all. */
export function isPersonal({ body, reading }: Subject): boolean {
  const { self } = turning(reading);
  return body.lines.some((one) => is(one, 'step', 'problem', 'deadline', 'next', 'found') && self.test(one.text));
}

/** Whether it tells what is done about it, or that it is over. */
export function isTreated({ body }: Subject): boolean {
  return body.lines.some((one) => is(one, 'step', 'outcome', 'deadline'));
}

/** Only an apology, a condition or thanks say that it is there still: perhaps it is not. */
export function isUnsure({ body, reading, isResolved }: Subject): boolean {
  const at = reading.facts.stateEvidence;
  const line = at && body.lines.find(({ from }) => from.start <= at.start && at.end <= from.end);
  return (
    !isResolved &&
    !body.lines.some((one) => is(one, 'problem', 'found')) &&
    (!line || is(line, 'apology', 'condition', 'thanks'))
  );
}

/** A log or an account of an incident, which is no letter. */
export function isLog({ body, template, reading }: Pick<Subject, 'body' | 'template' | 'reading'>): boolean {
  if (isSeries({ ...reading, blocks: template.blocks })) return true;
  if (body.greeting !== null || template.kind === 'incident-notice') return false;
  const headings = reading.members.filter((number) => template.blocks[number]!.kind === 'heading').length;
  const lists = body.lines.filter(({ isList }) => isList).length;
  return headings + lists > 1 || body.lines.length > 8 || reading.marks('state/report').length > 0;
}

/** Told as over, though something is still to come: how things stand is for a person to say. */
export function contradicts({ body, isResolved }: Subject): boolean {
  return isResolved && body.lines.some((one) => is(one, 'deadline') && !is(one, 'outcome', 'prevention', 'step'));
}

/** Whether the text speaks of many, or at least not to one. */
export function isOfMany({ body, template, reading }: Subject): boolean {
  const { many, reader } = turning(reading);
  if (template.frontMatter.scope === 'mass' || template.kind === 'incident-notice') return true;
  if (body.greeting && many.test(body.greeting)) return true;
  if (reading.facts.ticket) return false;
  const telling = tellingOf(body);
  return !body.lines.some(
    (one) => (one === telling || is(one, 'problem', 'outcome', 'step', 'deadline')) && reader.test(one.text),
  );
}

/** The notice of an incident. */
export function noticeOf(subject: Subject): Paragraphs {
  const { body, reading, template } = subject;
  const { many } = turning(reading);
  const { opening, rest, apology, next } = told(subject, true);
  const lacksData = Array.isArray(template.config.criticalData) && !body.lines.some((one) => is(one, 'data'));
  return [
    [body.greeting && many.test(body.greeting) ? { words: body.greeting } : ours('noticeGreeting')],
    [...opening, ...(lacksData ? [ours('incidentData')] : [])],
    ...rest,
    [...(apology ?? [ours('apology')]), ...following(subject, next, 'noticeNextWhen', 'noticeNext')],
  ];
}

/** The letter to a key client, ahead of the notice; or about a trouble of his own, told in the order of the text. */
export function letterOf(subject: Subject): Paragraphs {
  const { body, isResolved, owes } = subject;
  const isForMany = isToMany(subject);
  const { opening, rest, apology, next } = told(subject, isForMany);
  const lacksWay = !isResolved && !body.lines.some((one) => is(one, 'workaround'));
  const may = ours(isResolved ? 'keyMight' : 'keyMay');
  return [
    [body.greeting && !isForMany ? { words: body.greeting } : ours('keyGreeting')],
    isForMany ? [...opening, may] : [],
    ...rest.slice(0, -1),
    [...(rest.at(-1) ?? []), ...(lacksWay ? [ours('workaround')] : [])],
    [...(apology ?? (owes ? [ours('apology')] : [])), ...following(subject, next, 'keyNextWhen', 'keyNext')],
    body.signature ? [{ words: body.signature }] : [],
  ];
}

/** A notice, or a letter to many: the reader is one of those whom it may concern. */
function isToMany({ body, template, reading }: Subject): boolean {
  const { many } = turning(reading);
  const isMass = template.kind === 'incident-notice' || template.frontMatter.scope === 'mass';
  return isMass || (body.greeting !== null && many.test(body.greeting));
}

/** The time of the next message, or a slot for it; nothing where the text says more about it than a time. */
function following(
  { isResolved, body }: Subject,
  when: string | null,
  known: SentenceName,
  unknown: SentenceName,
): Part[] {
  if (isResolved) return [];
  if (when !== null) return [{ name: known, when }];
  return body.lines.some((one) => is(one, 'next')) ? [] : [ours(unknown)];
}

interface Told {
  readonly opening: readonly Part[];
  readonly rest: Paragraphs;
  readonly apology: readonly Part[] | null;
  readonly next: string | null;
}

/** What was found; then everything else in its order; the apology and the time of the next message come last. */
function told(subject: Subject, opensApart: boolean): Told {
  const { body, reading, isResolved } = subject;
  const { pointing } = turning(reading);
  const sayable = body.lines.filter((one) => !is(one, 'thanks', 'request', 'question') && !isAside(one));
  const first = opensApart ? tellingOf({ lines: sayable }) : undefined;
  const isOpening = (one: Line) => first !== undefined && (one === first || continues(first, one));
  const opening = sayable.filter(isOpening);
  const isApology = (one: Line) => is(one, 'apology') && !is(one, 'next', 'deadline');
  const apologies = sayable.filter((one) => isApology(one) && !pointing.test(firstWords(one.text)));
  const [message] = sayable.flatMap((one) => nextOf(subject, one) ?? []);
  const rest = sayable.filter((one) => !isOpening(one) && !apologies.includes(one) && one !== message?.line);
  const hasApology = sayable.some((one) => is(one, 'apology'));
  return {
    opening: [
      ...opening.map((one) => part(subject, one)),
      ...(opening.some((one) => is(one, 'moment')) ? [] : [ours('incidentFoundAt')]),
    ],
    rest: [...byParagraph(subject, rest), closing(sayable, isResolved, opensApart)],
    apology: hasApology ? apologies.map((one) => part(subject, one)) : null,
    next: message?.when ?? null,
  };
}

/** More about the trouble, right behind it. */
function continues(first: Line, line: Line): boolean {
  const isNear = line.block === first.block && line.sentence > first.sentence;
  return isNear && is(line, 'problem', 'found') && !is(line, 'step', 'deadline', 'next', 'apology');
}

/** The time of the next message, where a sentence ends in it and says nothing else. */
function nextOf({ reading, template }: Subject, line: Line): { line: Line; when: string } | null {
  if (is(line, 'step', 'deadline', 'apology')) return null;
  const time = reading.facts.deadlines.find(
    (one) => one.of === 'message' && one.start >= line.from.start && one.end <= line.from.end,
  );
  if (!time || /vague|relative/.test(time.type) || line.from.end - time.end > 2) return null;
  const { when } = wordings[reading.language];
  return { line, when: when(template.text.slice(time.start, time.end).replace(/\s+/g, ' ')) };
}

const timed = /[{[\d]|в течение|за (?:час|пол)|within|in under|the same (?:day|evening|morning)/iu;

/** When it is over, or was: by a slot where the text does not say; one client alone waits for an answer as well. */
function closing(lines: readonly Line[], isResolved: boolean, isForMany: boolean): Part[] {
  if (isResolved) {
    const isTimed = lines.some((one) => is(one, 'outcome') && timed.test(one.text));
    return isTimed || !isForMany ? [] : [ours('incidentRemoved')];
  }
  const isPromised = lines.some((one) => is(one, 'deadline') || (!isForMany && is(one, 'next')));
  return isPromised ? [] : [ours('incidentDeadline')];
}

/** The report: what it was about, whom we dealt with, the outcome, where it is gone, why it stays so; nothing else. */
export function reportOf(subject: Subject): Paragraphs {
  const { body, isResolved } = subject;
  const usable = body.lines.filter((one) => isForExecutive(subject, one));
  const signature = body.signature ? [[{ words: body.signature }]] : [];
  const telling = tellingOf({ lines: usable });
  const opens = telling === body.lines[0] && telling !== undefined && is(telling, 'problem');
  // What stands behind the outcome is a remark, and so is what names no trouble, but for the very first sentence.
  const told = usable.find((one) => is(one, 'outcome'));
  const isMatter = (one: Line) =>
    (one === body.lines[0] || is(one, 'problem', 'found')) &&
    !(told && told !== one && told.from.start < one.from.start);
  const matter = telling && isMatter(telling) && (opens || !is(telling, 'step', 'outcome')) ? telling : undefined;
  if (!isResolved) {
    const promised = usable.filter((one) => is(one, 'deadline') && one !== matter && /[{[\d]/.test(one.text));
    const deadline = promised.find((one) => !is(one, 'step'));
    const about = matter ? part(subject, matter) : ours('executiveMatter');
    const until = deadline ? [part(subject, deadline)] : [];
    return [
      [ours('executiveGreeting')],
      [about, ...until, ours('executiveWhom'), ours('executiveReturn')],
      ...signature,
    ];
  }
  const of = (...roles: readonly Role[]) => usable.filter((one) => one !== matter && is(one, ...roles));
  const outcome = of('outcome');
  const lacks = (lines: readonly Line[], name: SentenceName) => (lines.length > 0 ? [] : [ours(name)]);
  const middle = [...outcome.slice(0, 2), ...of('contact'), ...of('scope')].filter((one) => !is(one, 'prevention'));
  return [
    [ours('executiveGreeting')],
    [
      ...(matter ? [part(subject, matter)] : []),
      ...lacks(of('contact'), 'toldContact'),
      ...lacks(outcome, 'toldOutcome'),
      ...inOrder(middle).map((one) => part(subject, one)),
      ...lacks(of('scope'), 'toldScope'),
      ...inOrder(of('prevention')).map((one) => part(subject, one)),
      ...lacks(of('prevention'), 'toldPrevention'),
    ],
    ...signature,
  ];
}

/** Clean, understood without the sentence before, and about the matter. */
function isForExecutive({ body, reading }: Subject, line: Line): boolean {
  const { pointing, technical, numbered, aside } = turning(reading);
  const text = line.text.replace(numbered, '').replace(/(?:\{\{|[#%]\{|\{%)[^}]*\}+/g, '…');
  return (
    !line.isList &&
    !isAside(line) &&
    !is(line, 'thanks', 'request', 'question', 'apology') &&
    (is(line, 'prevention') || !is(line, 'condition')) &&
    !technical.test(text) &&
    !aside.test(text) &&
    !isFault(reading, line) &&
    (body.lines[0] === line || !lacksSubject(reading, line)) &&
    (is(line, 'prevention') || body.lines[0] === line || !pointing.test(firstWords(text))) &&
    !/:$/.test(text) &&
    text.length < 220
  );
}

/** A confession belongs into an apology, and an intake is none. */
function isFault({ facts }: Reading, { block, sentence }: Line): boolean {
  return facts.faults.some((one) => one.block === block && one.sentence === sentence);
}

/** "Приедут 7 июня": who will come stood in the sentence before. */
function lacksSubject({ language }: Reading, { text }: Line): boolean {
  const { analyse, wordOrder } = languages[language];
  if (wordOrder !== 'free') return false;
  const readings = analyse((/^[\p{L}-]+/u.exec(text)?.[0] ?? '').toLowerCase());
  const wanted = Grammar.verb | Grammar.third | Grammar.plural;
  return readings.length > 0 && readings.every(({ grammar }) => (grammar & wanted) === wanted);
}

function inOrder(lines: readonly Line[]): Line[] {
  return [...new Set(lines)].sort((a, b) => a.from.start - b.from.start);
}

/** What tells the trouble: the first that does; else the first sentence that is nothing else; else its end. */
export function tellingOf({ lines }: Pick<Body, 'lines'>): Line | undefined {
  const free = lines.filter(
    (one) => !is(one, 'apology', 'thanks', 'condition', 'request', 'question', 'next', 'prevention') && !isBlank(one),
  );
  const first = lines.find((one) => !is(one, 'thanks'));
  const isPlain = (one: Line) => one === first && !is(one, 'step', 'outcome', 'deadline');
  return (
    free.find((one) => isPlain(one) || (is(one, 'found', 'problem') && !is(one, 'step'))) ??
    free.find((one) => is(one, 'found', 'problem')) ??
    free.find((one) => is(one, 'outcome'))
  );
}

/** "We have done the following: [what]": a repair's sentence that waits for its words. */
function isBlank({ text }: Line): boolean {
  return /:\s*\[[^\]]+\]\.?$/u.test(text);
}

/** "See the thread below": nothing that a new reader could follow. */
function isAside({ text }: Line): boolean {
  return /(?:see below|thread below|attached|см\. ниже|ниже в переписке|во вложении|underneath this|enclosed|under this letter|прилага|приложен[аы]? к)/iu.test(
    text,
  );
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
