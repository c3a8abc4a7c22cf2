/** What a notice, a letter to a key client and a report consist of: whole sentences of the text, and sentences of ours. */
import { isSeries } from '../facts/course';
import type { Fact } from '../facts/facts';
import { wordings } from '../languages';
import type { Turning } from '../languages/sentences';
import type { SentenceName } from '../repair/say';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import { anyIn, type Place } from '../where';
import { type Body, capitalised, type Line, type Role } from './lines';
import { houseOf } from './signature';

/** A sentence of the text, a sentence of ours by its name (with a value for a part of it), or words as they stand. */
export type Part = { readonly line: Line; readonly text: string } | Ours | { readonly words: string };
export interface Ours {
  readonly name: SentenceName;
  readonly when?: string;
  readonly from?: string;
  readonly executive?: string;
  readonly till?: string;
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

export type Paragraphs = readonly (readonly Part[])[];

export const ours = (name: SentenceName): Ours => ({ name });

/** Whether something is told that many use, and no matter of one client alone. */
export function isOutage(subject: Subject): boolean {
  const { service, personal } = turning(subject.reading);
  const told = tellingOf(subject.body);
  if (!told || !speaksOfTrouble(subject)) return false;
  if (isToMany(subject)) return true;
  const { lines } = subject.body;
  return service.test(told.text) && !lines.some((one) => is(one, 'problem', 'outcome') && personal.test(one.text));
}

/** Something does not work or did not: a wrong hour in a letter is nothing that is "removed". */
export function isFault({ body, reading }: Subject): boolean {
  const { service } = turning(reading);
  const names = ['state/failing', 'state/open', 'state/persisting', 'state/resolved', 'notice/found'];
  return body.lines.some(({ text }) => service.test(text)) || names.some((one) => reading.marks(one).length > 0);
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
  return body.lines.some((one) => is(one, 'step', 'outcome', 'deadline') && !isGap(one) && !isBlank(one));
}

/** The words of an open text name what happened once, or stand in the sentence that tells its end. */
function isPast({ reading, isResolved }: Subject): boolean {
  if (isResolved || reading.facts.steps.some(({ aspect }) => aspect !== 'done' && aspect !== 'slot')) return false;
  const ends = [...reading.marks('report/outcome'), ...reading.marks('state/resolved')];
  const isEnded = ({ block, sentence, end }: Fact) =>
    ends.some((one) => one.block === block && one.sentence === sentence && one.start >= end);
  const told = ['state/open', 'state/failing', 'state/persisting'].flatMap((one) => reading.marks(one));
  return told.length === 0 || told.every((one) => isEnded(one));
}

/** One word may be read as a trouble; nobody works at it, promises a time, is sorry, or says that it goes on. */
function isHardlyTold({ reading, isResolved }: Subject): boolean {
  const { steps, deadlines, apologies } = reading.facts;
  if (isResolved || steps.length + apologies.length > 0 || deadlines.some(({ type }) => type !== 'vague')) return false;
  return ['state/persisting', 'state/waiting', 'state/complaint'].every((one) => reading.marks(one).length === 0);
}

/** Only an apology, a condition or thanks say that it is there still: perhaps it is not. */
export function isUnsure(subject: Subject): boolean {
  const { body, reading, isResolved } = subject;
  if (isPast(subject) || isHardlyTold(subject)) return true;
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
  // "11:05 Не открывается кабинет. 11:20 Переключили": minutes.
  if (body.lines.filter(({ text }) => /^\d{1,2}:\d\d(?!\d)/.test(text)).length > 1) return true;
  if (/^[^\p{L}\d]*\d{1,2}:\d\d\./u.test(body.lines[0]?.text ?? '')) return true;
  // The states of a status page, one below the other.
  if (body.lines.filter(({ text }) => turning(reading).label.test(text)).length > 1) return true;
  const headings = reading.members.filter((number) => template.blocks[number]!.kind === 'heading').length;
  const lists = body.lines.filter(({ isList }) => isList).length;
  return headings + lists > 1 || body.lines.length > 8 || reading.marks('state/report').length > 0;
}

/** Told as over, though something is still to come: how things stand is for a person to say. */
export function contradicts({ body, reading, isResolved }: Subject): boolean {
  if (!isResolved) return false;
  const marks = (...names: readonly string[]) => names.flatMap((one) => reading.marks(one));
  const lasting = marks('state/open', 'state/persisting');
  const isLasting = (one: Place) => anyIn(lasting, one);
  const persisting = reading.marks('state/persisting');
  const goesOn = (one: Place) => anyIn(persisting, one);
  // "They are bringing it up and will have it open by noon."
  const underWay = reading.facts.steps.filter(({ aspect }) => aspect === 'under-way');
  if (body.lines.some((one) => is(one, 'deadline') && anyIn(underWay, one))) return true;
  if (marks('state/failing', 'state/open').some((one) => goesOn(one) && lineAt(body, one) !== undefined)) return true;
  if (body.lines.some((one) => turning(reading).lasting.test(one.text) && !is(one, 'outcome', 'apology'))) return true;
  return body.lines.some((one) => is(one, 'deadline') && (isLasting(one) || !is(one, 'outcome', 'prevention', 'step')));
}

/** Whether the text speaks of many, or at least not to one. */
export function isOfMany({ body, template, reading }: Subject): boolean {
  const { many, reader, device } = turning(reading);
  if (template.frontMatter.scope === 'mass' || template.kind === 'incident-notice') return true;
  if (body.greeting && isMany(body.greeting, many)) return true;
  // Many use a website; a printer is somebody's.
  const isNamed = body.greeting !== null && /[{[#%<]/.test(body.greeting);
  if (reading.facts.ticket || (isNamed && body.lines.some(({ text }) => device.test(text)))) return false;
  const telling = tellingOf(body);
  return !body.lines.some(
    (one) =>
      (one === telling || is(one, 'problem', 'outcome', 'step', 'deadline', ...(isNamed ? (['next'] as const) : []))) &&
      reader.test(one.text),
  );
}

/** The notice of an incident. */
export function noticeOf(subject: Subject): Paragraphs {
  const { body, reading, template } = subject;
  const { before, opening, isDated, rest, apology, next } = told(subject, true);
  const house = houseOf(body.signature, reading);
  const lacksData = Array.isArray(template.config.criticalData) && !body.lines.some((one) => is(one, 'data'));
  return [
    ...greetingOf(subject),
    ...before,
    [...opening, ...(isDated ? [] : [ours('incidentFoundAt')]), ...(lacksData ? [ours('incidentData')] : [])],
    ...rest,
    [...(apology ?? [ours('apology')]), ...following(subject, next, 'noticeNextWhen', 'noticeNext')],
    house ? [{ words: house }] : [],
  ];
}

/** Whom the text greets, if that is many or nobody in particular; whether they are customers, tenants or patients, we don't know. */
function greetingOf({ body: { greeting }, reading }: Subject): Part[][] {
  if (greeting === null) return [];
  const isOpen = isMany(greeting, turning(reading).many) || /^\p{L}+(?:[\s,]+\p{Ll}+)*\s*[!,.]?$/u.test(greeting);
  return [[isOpen ? { words: greeting } : ours('noticeGreeting')]];
}

/** The letter to a key client, ahead of the notice; or about a trouble of his own, told in the order of the text. */
export function letterOf(subject: Subject): Paragraphs {
  const { body, owes } = subject;
  const isForMany = isToMany(subject);
  const { before, opening, rest, apology, next } = told(subject, isForMany);
  return [
    [body.greeting && !isForMany ? { words: body.greeting } : ours('keyGreeting')],
    ...before,
    isForMany ? opening : [],
    ...rest,
    [
      ...(apology ?? (owes ? [ours('apology')] : [])),
      ...(isAlone(subject)
        ? following(subject, next, 'keyNextWhen', 'keyNext')
        : following(subject, next, 'messageWhen', 'nextMessage')),
    ],
    body.signature ? [{ words: body.signature }] : [],
  ].map((parts) => parts.map((one) => ('line' in one ? { ...one, text: personally(subject, numbered(one)) } : one)));

  /** He who has a request of his own knows it by its number. */
  function numbered({ line, text }: { readonly line: Line; readonly text: string }): string {
    const opens = turning(subject.reading).numbered.exec(line.text)?.[0];
    return opens && !isForMany ? line.text : text;
  }
}

/** One person writes and signs: only he can promise anything "personally". */
function isAlone({ body, reading }: Subject): boolean {
  const { self } = turning(reading);
  const signs = /(?:agent|assignee|user|manager|author|operator)/i.test(body.signature ?? '');
  return body.signature !== null && (signs || body.lines.some(({ text }) => self.test(text)));
}

/** What a notice says of the place where it is read, is a letter here. */
function personally({ reading }: Subject, text: string): string {
  const { posted, sent } = turning(reading);
  return text.replace(posted, sent);
}

/** "Many of you have written": said to a crowd. */
export function speaksToCrowd({ body, reading }: Subject): boolean {
  return body.lines.some(({ text }) => turning(reading).crowd.test(text));
}

/** A letter to one client is one already, unless it lacks something. */
export function isSameLetter(subject: Subject): boolean {
  if (isToMany(subject)) return false;
  const { reading } = subject;
  const isTold = ['state/open', 'state/failing'].some((one) => reading.marks(one).length > 0);
  return (
    !isTold ||
    !letterOf(subject)
      .flat()
      .some((one) => 'name' in one && one.name !== 'keyNextWhen' && one.name !== 'messageWhen')
  );
}

/** A notice, or a letter to many: the reader is one of those whom it may concern. */
export function isToMany({ body, template, reading }: Subject): boolean {
  const { many } = turning(reading);
  const isMass = template.kind === 'incident-notice' || template.frontMatter.scope === 'mass';
  return isMass || (body.greeting !== null && isMany(body.greeting, many));
}

/** "Hi team at {{account.name}}" greets the people of one client. */
function isMany(greeting: string, many: RegExp): boolean {
  return many.test(greeting) && !/[{[#%<]/.test(greeting);
}

/** The time of the next message, or a slot for it; nothing where the text says more about it than a time. */
function following(
  { isResolved, body, reading }: Subject,
  when: string | null,
  known: SentenceName,
  unknown: SentenceName,
): Part[] {
  if (isResolved) return [];
  if (when !== null) return [{ name: known, when }];
  if (body.lines.some((one) => isAwaited(reading, one))) return [];
  return body.lines.some((one) => is(one, 'next') && !isGap(one)) ? [] : [ours(unknown)];
}

interface Told {
  readonly isDated: boolean;
  readonly before: Paragraphs;
  readonly opening: readonly Part[];
  readonly rest: Paragraphs;
  readonly apology: readonly Part[] | null;
  readonly next: string | null;
}

/** What was found; then everything else in its order; the apology and the time of the next message come last. */
function told(subject: Subject, opensApart: boolean): Told {
  const { body, reading, isResolved } = subject;
  const { pointing } = turning(reading);
  const telling = tellingOf(body);
  const sayable = body.lines.filter(
    (one) =>
      !is(one, 'wish') &&
      // One client is thanked for what he sent.
      !(is(one, 'thanks') && opensApart) &&
      !(opensApart && isAside(one) && !is(one, 'step', 'problem', 'deadline', 'outcome')) &&
      (one === telling || !isIdle(reading, one)),
  );
  const first = opensApart ? tellingOf({ lines: sayable }) : undefined;
  const opening = first ? openingOf(sayable, first) : [];
  const isOpening = (one: Line) => opening.includes(one);
  const isBefore = (one: Line) => opening.length > 0 && one.from.start < opening[0]!.from.start;
  const isApology = (one: Line) => is(one, 'apology') && !is(one, 'next', 'deadline');
  const apologies = sayable.filter((one) => isApology(one) && !pointing.test(firstWords(one.text)));
  const [message] = sayable.flatMap((one) => nextOf(subject, one) ?? []);
  const others = sayable.filter(
    (one) => !isOpening(one) && !isBefore(one) && !apologies.includes(one) && one !== message?.line,
  );
  // What waits for its words stands behind what has them.
  const blanks = others.filter((one) => isGap(one));
  const isStep = (one: Line) => /:\s*\[[^\]]+\]\.$/u.test(one.text) && is(one, 'step');
  const hasSteps = others.some((one) => is(one, 'step') && !isGap(one));
  const steps = hasSteps ? [] : blanks.filter((one) => isStep(one));
  const { leaning } = turning(reading);
  const filled = others.filter((one) => !isGap(one));
  const leans = (one: Line) => leaning.test(firstWords(one.text)) || pointing.test(firstWords(one.text));
  const firm = filled.findIndex((one) => !leans(one));
  const count = steps.length > 0 && firm > 0 ? firm : 0;
  const rest = [
    ...byParagraph(subject, filled.slice(0, count)),
    steps.map((one) => part(subject, one)),
    ...byParagraph(subject, filled.slice(count)),
  ];
  const late = blanks.filter((one) => !steps.includes(one));
  const gaps = [...late.map((one) => part(subject, one)), ...closing(sayable, isResolved, opensApart)];
  const hasApology = sayable.some((one) => is(one, 'apology'));
  return {
    before: byParagraph(
      subject,
      sayable.filter((one) => isBefore(one) && !apologies.includes(one)),
    ),
    opening: [...opening.map((one) => part(subject, one))],
    isDated: opening.some((one) => is(one, 'moment')),
    rest: [...rest, gaps],
    apology: hasApology ? apologies.map((one) => part(subject, one)) : null,
    next: message?.when ?? null,
  };
}

/** The trouble, with what leads up to it and what tells more of it right behind. */
function openingOf(lines: readonly Line[], first: Line): Line[] {
  const at = lines.indexOf(first);
  const isOther = (one: Line | undefined) =>
    !one || one.block !== first.block || one.isList || is(one, 'deadline', 'next', 'apology');
  const tells = (one: Line | undefined) => !isOther(one) && is(one!, 'problem', 'found') && !is(one!, 'step');
  let start = at;
  while (start > 0 && at - start < 2 && !isOther(lines[start - 1])) start--;
  let end = at + 1;
  while (tells(lines[end])) end++;
  return lines.slice(start, end);
}

/** The time of the next message, where a sentence ends in it and says nothing else. */
function nextOf({ reading, template }: Subject, line: Line): { line: Line; when: string } | null {
  if (is(line, 'step', 'deadline', 'apology')) return null;
  const { when, slots } = wordings[reading.language];
  const time = reading.facts.deadlines.find(
    (one) => one.of === 'message' && one.start >= line.from.start && one.end <= line.from.end,
  );
  if (!time || /vague|relative/.test(time.type) || line.from.end - time.end > 2) return null;
  if (template.text.slice(time.start, time.end).includes(slots.deadline)) return null;
  // "О дне выхода версии напишем завтра": what it is about would be lost.
  const before = template.text.slice(line.from.start, time.start).trim();
  const { about, message } = turning(reading);
  if (before.split(/\s+/).length > 8 || about.test(before) || !message.test(line.text)) return null;
  return { line, when: when(template.text.slice(time.start, time.end).replace(/\s+/g, ' ')) };
}

/** A slot of ours for the time. */
const waits = /\[(?:срок|deadline): /u;

const timed = /[{[\d]|в течение|за (?:час|пол)|within|in under|the same (?:day|evening|morning)/iu;

/** When it is over, or was: by a slot where the text does not say; one client alone waits for an answer as well. */
function closing(lines: readonly Line[], isResolved: boolean, isForMany: boolean): Part[] {
  if (isResolved) {
    const isTimed = lines.some((one) => is(one, 'outcome') && timed.test(one.text));
    return isTimed || !isForMany ? [] : [ours('incidentRemoved')];
  }
  const isPromised = lines.some(
    (one) => is(one, 'deadline') || waits.test(one.text) || (!isForMany && is(one, 'next')),
  );
  return isPromised ? [] : [ours('deadline')];
}

/** What tells the trouble: the first that does; else the first sentence that is nothing else; else its end. */
export function tellingOf({ lines }: Pick<Body, 'lines'>): Line | undefined {
  const free = lines.filter(
    (one) =>
      !is(one, 'apology', 'thanks', 'condition', 'request', 'question', 'next', 'prevention', 'wish') && !isBlank(one),
  );
  const first = lines.find((one) => !is(one, 'thanks'));
  const isPlain = (one: Line) => one === first && !is(one, 'step', 'outcome', 'deadline');
  return (
    free.find((one) => is(one, 'found', 'problem') && !is(one, 'step')) ??
    free.find((one) => isPlain(one)) ??
    free.find((one) => is(one, 'found', 'problem')) ??
    free.find((one) => is(one, 'outcome'))
  );
}

/** A repair's sentence that ends in its slot. */
function isGap({ text, isList }: Line): boolean {
  if (isList || !/^[^[\].!?]{5,60}\[[^\]]+\]\.$/u.test(text)) return false;
  const names = ['step', 'deadline', 'workaround', 'workaroundAndDeadline', 'escalationNumber'] as const;
  return Object.values(wordings).some(({ sentences }) =>
    names.some((name) => text.startsWith(sentences[name].split('{')[0] ?? '')),
  );
}

const knowing =
  /^(?:we(?:['’]re| are)? (?:fully |well |already )?aware of (?:it|this|the (?:problem|issue|fault|situation))(?:,? and (?:we )?(?:are )?(?:looking into|working on|investigating)(?: (?:it|this))?)?|мы (?:уже )?(?:в курсе|знаем о(?:б этом| проблеме| неполадке| сбое))(?:,? и (?:мы )?(?:уже )?(?:занимаемся этим|работаем над этим|разбираемся))?)\.$/iu;

/** "We are aware of it": nobody learns anything from it. */
export function isIdle(reading: Reading, line: Line): boolean {
  const says = is(line, 'step', 'deadline', 'next', 'data', 'workaround', 'outcome', 'apology', 'request', 'condition');
  if (knowing.test(line.text) && !is(line, 'deadline', 'next', 'outcome')) return true;
  return !says && !line.isList && line.text.length < 110 && turning(reading).idle.test(line.text);
}

/** "We have done the following: [what]": a repair's sentence that waits for its words. */
function isBlank({ text }: Line): boolean {
  return /:\s*\[[^\]]+\]\.?$/u.test(text);
}

/** "See the thread below": nothing that a new reader could follow. */
export function isAside({ text }: Line): boolean {
  return /(?:see below|thread below|attached|см\. ниже|ниже в переписке|во вложении|underneath this|enclosed|under this letter|прилага|приложен[аы]? к)/iu.test(
    text,
  );
}

/** A sentence as it goes into another text: without the number of one client's request before it. */
export function part({ reading }: Subject, line: Line): Part {
  const { numbered, alarm, idleTail, label, informs } = turning(reading);
  const text = line.text
    .replace(numbered, '')
    .replace(informs, '')
    .replace(label, '')
    .replace(alarm, '')
    .replace(idleTail, '');
  return { line, text: line.isList ? line.text : capitalised(text) };
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

export function firstWords(text: string): string {
  return text.split(' ').slice(0, 5).join(' ');
}

export function is({ roles }: Line, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.has(role));
}

export function turning(reading: Reading): Turning {
  return wordings[reading.language].turning;
}

export function lineAt({ lines }: Pick<Body, 'lines'>, { start, end }: Span): Line | undefined {
  return lines.find(({ from }) => from.start <= start && end <= from.end);
}

/** Whether a notice or a letter without this sentence would lack what it is about, or its time. */
export function isNeeded({ body, reading }: Subject, line: Line): boolean {
  const { stateEvidence } = reading.facts;
  const isEvidence =
    stateEvidence !== null && isSame(lineAt(body, stateEvidence), line) && !is(line, 'apology', 'condition');
  const telling = tellingOf(body);
  const isTold = telling !== undefined && is(telling, 'problem', 'found');
  return (isEvidence && !isTold) || isSame(telling, line) || is(line, 'deadline');
}

function isSame(one: Line | undefined, other: Line): boolean {
  return one?.block === other.block && one.sentence === other.sentence;
}

/** "By 16:00 you have the result from me": somebody writes then, whatever the fact calls it. */
export function isAwaited(reading: Reading, line: Line): boolean {
  const { from, text } = line;
  const isTimed =
    reading.facts.deadlines.some((one) => one.type !== 'vague' && one.start >= from.start && one.end <= from.end) ||
    /\d:\d\d|\d ?[ap]m\b|полудн|noon/u.test(text);
  return isTimed && !is(line, 'condition') && turning(reading).reports.test(text);
}
