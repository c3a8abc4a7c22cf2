/** The report to an executive, and the intake where the matter is still open: plain sentences of the text, whole or in part. */
import { languages, wordings } from '../languages';
import { Grammar } from '../languages/grammar';
import type { SentenceName } from '../repair/say';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import { anyIn, sameSentence, troublesOf } from '../where';
import {
  firstWords,
  is,
  isAside,
  isIdle,
  isToMany,
  lineAt,
  ours,
  type Paragraphs,
  type Part,
  part,
  type Subject,
  turning,
} from './announce';
import { type Body, capitalised, type Line, type Role } from './lines';

/** What it was about, whom we dealt with, the outcome, where it is gone, why it stays so; or trouble, time and whom to ask. */
export function reportOf(subject: Subject): Paragraphs {
  const plain = inPlainWords(subject);
  const { signature } = subject.body;
  return [
    [greeted(subject)],
    subject.isResolved ? outcomeOf(plain) : intakeOf(plain),
    ...(signature ? [[{ words: soberly(subject, signature) }]] : []),
  ];
}

/** Without a farewell of the trade: "Stay frosty,". */
function soberly({ reading }: Subject, signature: string): string {
  const { usual, slang, wish } = turning(reading);
  const [first = '', ...others] = signature.split('\n');
  const isGreeting = /[,!]\s*$/.test(first) && (slang.test(first) || wish.test(first)) && !usual.test(first);
  return isGreeting && others.length > 0 ? others.join('\n').trim() : signature;
}

/** By the name that the text has; a field of the helpdesk holds whoever asked, and a first name alone is too little. */
function greeted({ body: { greeting }, reading }: Subject): Part {
  const name = turning(reading).named.exec(greeting?.replace(/[{[<%#].*/su, '') ?? '')?.[1];
  return name ? { name: 'executiveGreeting', executive: name } : ours('executiveGreeting');
}

/** Whether the report says what it is about: the trouble itself, and of one that is over, how it ended. */
export function tellsExecutive(subject: Subject): boolean {
  const { body, reading, isResolved } = subject;
  // A list tells of several things; which of them is the matter?
  if (isResolved && (body.hasScraps || body.lines.some(({ isList }) => isList))) return false;
  // A form with a field on each line.
  if (body.lines.filter(({ text }) => field.test(text)).length > 1) return false;
  const plain = inPlainWords(subject);
  const matter = matterOf(plain);
  const isTrouble = (one: Line) =>
    is(one, 'problem', 'found') && !is(one, 'apology', 'condition', 'next', 'prevention');
  if (!isResolved) {
    // What we did wrong is the trouble here, and a confession is nothing for an intake.
    if (body.lines.some((one) => isFault(reading, one) && !is(one, 'apology'))) return false;
    const troubles = body.lines.filter((one) => isTrouble(one) && !isIdle(reading, one));
    // "Your complaint has been passed on": what it was about is told elsewhere.
    const { handovers, escalations } = reading.facts;
    if (matter.every((one) => anyIn([...handovers, ...escalations], one))) return false;
    // "I tried it twice and it still won't": a stage, whatever else it tells.
    const isStage = (one: Line) =>
      anyIn([...handovers, ...escalations], one) || (is(one, 'step') && turning(reading).self.test(one.text));
    const said = reading.facts.stateEvidence && lineAt(body, reading.facts.stateEvidence);
    const isMatter = (one: Line) =>
      is(one, 'problem', 'found') || (said !== undefined && said !== null && sameSentence(said, one));
    if (!matter.some((one) => isMatter(one) && !isStage(one))) return false;
    // What says above all that it goes on is what it is about.
    const at = reading.facts.stateEvidence;
    const evidence = at && lineAt(body, at);
    const isSaid = evidence && !is(evidence, 'apology', 'condition', 'deadline', 'next', 'thanks', 'request');
    if (isSaid && !anyIn(matter, evidence) && !matter.some((one) => isSaidBroken(reading, one))) return false;
    return matter.length > 0 && (troubles.length === 0 || troubles.some((one) => anyIn(matter, one)));
  }
  const { again, failed: wrong } = turning(reading);
  const failures = ['state/failing', 'state/open'].flatMap((one) => reading.marks(one));
  const isFailure = (one: Line) => anyIn(failures, one);
  const ends = plain.usable.filter((one) => is(one, 'outcome') && !anyIn(matter, one));
  const [end] = ends;
  const isBegun = body.lines.some((one) => isTrouble(one) && end !== undefined && one.from.start < end.from.start);
  // What went wrong is told somewhere, and would not be told here.
  const isWrong = (one: Line) => wrong.test(one.text) && !is(one, 'apology', 'prevention', 'condition');
  const failed = body.lines.filter(
    (one) => isTrouble(one) || (isFailure(one) && !is(one, 'outcome')) || (isWrong(one) && !is(one, 'step')),
  );
  if (failed.length > 0 && !failed.some((one) => anyIn(matter, one)) && !ends.some((one) => again.test(one.text)))
    return false;
  const isNamed = matter.length > 0 || (!isBegun && ends.some((one) => turning(reading).service.test(one.text)));
  // Nothing says how it ended: nothing is reported.
  return ends.length > 0 ? isNamed : matter.some(isFailure) && body.lines.some((one) => is(one, 'outcome'));
}

const field = /^(?:что|когда|кого|где|кто|what|when|who|where)(?:\s\p{L}+){0,3}:/iu;

function isSaidBroken(reading: Reading, line: Line): boolean {
  const marks = ['state/failing', 'state/open', 'notice/found'].flatMap((one) => reading.marks(one));
  return is(line, 'problem', 'found') && anyIn(marks, line);
}

/** What of a log or an account may go to an executive unseen: everyday words about people and about the end of it. */
export function fromLog(subject: Subject): Subject {
  const { body, reading, isResolved } = subject;
  const { people } = turning(reading);
  const lines = body.lines.flatMap((one) => {
    const text = isForExecutive(subject, one) ? one.text : plainPart(subject, one);
    if (text === null || one.isList || /\p{L}\s+(?!I\b)\p{Lu}|[_/<>*[\]@#]|^\d/u.test(text.replace(datesOf, ' ')))
      return [];
    if (text.split(' ').length < 4 || /could have|could be|lesson|improve|incident/iu.test(text)) return [];
    const isEnd = isResolved && is(one, 'outcome') && !is(one, 'deadline', 'next');
    const isTrouble = people.test(text) && is(one, 'problem') && !is(one, 'outcome', 'step', 'prevention');
    return (isEnd || isTrouble) && isClear(subject, { ...one, text }) ? [{ ...one, text }] : [];
  });
  return { ...subject, body: { ...body, greeting: null, signature: null, lines: lines.slice(0, 3) } };
}

const datesOf = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|UTC)\b/g;

/** When it began and when it was over, where a log says both in its own short way. */
function timesOfLog({ template, reading, body, isResolved }: Subject): Part[] {
  const { began, ended } = turning(reading);
  const [, from] = began.exec(template.text) ?? [];
  const [, till] = ended.exec(template.text) ?? [];
  // What failed has to be named, even where the log tells neither its times nor its end.
  if (!isResolved) return [];
  if (!from || !till) return body.lines.length > 0 ? [] : [ours('logBroken')];
  const { at } = wordings[reading.language];
  const [day, time] = inWords(reading, from);
  const [lastDay, lastTime] = inWords(reading, till);
  // Within one day the date is said once.
  const end = day === lastDay ? `${at} ${lastTime}` : `${lastDay} ${at} ${lastTime}`;
  return [ours('logBroken'), { name: 'logTimes', from: `${day} ${at} ${time}`, till: end }];
}

/** The day and the time of "2026-07-25 12:10" or "25.07.2026 12:10", as people say them. */
function inWords({ language }: Reading, moment: string): readonly [string, string] {
  const [date = '', time = ''] = moment.split(/[ T]/);
  const numbers = date.split(/[-.]/).map(Number);
  const [day = 0, month = 0] = date.includes('-') ? numbers.slice(1).reverse() : numbers;
  return [month >= 1 && month <= 12 ? wordings[language].day(day, month) : date, time];
}

interface Plain {
  readonly subject: Subject;
  /** What an executive may read, in the order of the text: whole sentences, or their plain part. */
  readonly usable: readonly Line[];
  /** The same, and sentences that point back at the one before. */
  readonly near: readonly Line[];
}

function inPlainWords(subject: Subject): Plain {
  const { joint, alarm, label, seen, informs } = turning(subject.reading);
  const { handovers, escalations } = subject.reading.facts;
  // Who has it now is a stage.
  const isPassed = (one: Line) => anyIn([...handovers, ...escalations], one) && !is(one, 'problem', 'found', 'outcome');
  const told = subject.body.lines.filter((one) => !isPassed(one));
  const near = told.flatMap((whole) => {
    const one = whole.isList
      ? whole
      : {
          ...whole,
          text: capitalised(
            [label, alarm, joint, informs, seen].reduce((text, cut) => text.replace(cut, ''), whole.text),
          ),
        };
    if (isForExecutive(subject, one)) return [one];
    const text = plainPart(subject, one);
    return text === null ? [] : [{ ...one, text }];
  });
  return { subject, near, usable: near.filter((one) => isClear(subject, one)) };
}

/** Of a sentence with technical words, the clause that has none: what failed, that it works again, when it will. */
function plainPart(subject: Subject, line: Line): string | null {
  const { clauseOpens } = turning(subject.reading);
  if (line.isList || !is(line, 'problem', 'found', 'outcome', 'deadline')) return null;
  const isFit = (text: string) => text.length > 14 && isForExecutive(subject, { ...line, text });
  if (is(line, 'outcome', 'deadline')) {
    const [, last] = /[,;:]\s+(?:(?:and|и|а)\s+)?([^,;:]+[.!])$/u.exec(line.text) ?? [];
    const text = last && clauseOpens.test(last) ? capitalised(last) : null;
    const keeps = text !== null && (!is(line, 'deadline') || exact.test(text));
    return keeps && isFit(text) && isClear(subject, { ...line, text }) ? text : null;
  }
  const [, head] = /^((?:[^:;]|:(?=\d)){20,}?)(?:[:;]\s| [—–] ).{5,}$/su.exec(line.text) ?? [];
  return head && !announces.test(head) && isFit(`${head}.`) ? `${head}.` : null;
}

/** "Here is the way round": the sentence is about what comes behind it. */
const announces =
  /(?:here is|here's|is this|as follows|following|the way (?:a)?round|так|вот|вот что|следующ\p{L}+)$/iu;

function intakeOf(plain: Plain): Part[] {
  const { subject, near, usable } = plain;
  const matter = matterOf(plain);
  const isTold = matter.some((one) => is(one, 'deadline') && /[{[<\d]/.test(one.text));
  const time = isTold || matter.length === 0 ? [] : timeOf(plain, matter);
  const { assures, may, untouched } = turning(subject.reading);
  const isScope = (one: Line) => is(one, 'data') || (untouched.test(one.text) && !is(one, 'deadline', 'next', 'step'));
  const data = usable.filter((one) => isScope(one) && !anyIn(matter, one));
  const isOther = (one: Line) => !anyIn(data, one);
  const isMeanwhile = (one: Line) =>
    (is(one, 'workaround') || assures.test(one.text) || may.test(one.text)) &&
    !anyIn(matter, one) &&
    !is(one, 'data', 'deadline', 'step', 'next', 'apology');
  const meanwhile = isTold || time.length > 0 ? near.filter((one) => isOther(one) && isMeanwhile(one)).slice(0, 2) : [];
  const spoken = [...matter, ...data, ...meanwhile];
  const isTimed =
    matter.length === 0 ||
    time.length > 0 ||
    spoken.some((one) => is(one, 'deadline', 'next') || waiting.test(one.text));
  return [
    ...(matter.length > 0 ? matter.map((one) => part(subject, one)) : [ours('executiveMatter')]),
    ...data.map((one) => part(subject, one)),
    ...time,
    ...meanwhile.map((one) => part(subject, one)),
    ...(isTimed ? [] : [ours('nextMessage')]),
    ...(isOwn(subject) ? [] : [ours('executiveWhom')]),
    ours('executiveReturn'),
  ];
}

function outcomeOf(plain: Plain): Part[] {
  const { subject, usable } = plain;
  const matter = matterOf(plain);
  const of = (...roles: readonly Role[]) => usable.filter((one) => !anyIn(matter, one) && is(one, ...roles));
  const outcome = of('outcome');
  const lacks = (lines: readonly Line[], name: SentenceName) => (lines.length > 0 ? [] : [ours(name)]);
  const middle = [...outcome.slice(0, 2), ...of('contact'), ...of('scope'), ...of('data')].filter(
    (one) => !is(one, 'prevention'),
  );
  const log = subject.body.greeting === null && matter.length === 0 ? timesOfLog(subject) : [];
  return [
    ...matter.map((one) => part(subject, one)),
    ...log,
    ...lacks(of('contact'), 'toldContact'),
    // When it was found and removed has been told with its times.
    ...(log.length > 0 ? [] : lacks(outcome, 'toldOutcome')),
    ...inOrder(middle).map((one) => part(subject, one)),
    ...lacks(of('scope'), 'toldScope'),
    ...inOrder(of('prevention')).map((one) => part(subject, one)),
    ...lacks(of('prevention'), 'toldPrevention'),
  ];
}

/** The trouble, with the sentences that it needs to be understood. */
function matterOf({ subject, usable, near }: Plain): Line[] {
  const { body, isResolved } = subject;
  const [opening] = body.lines.filter((one) => !is(one, 'thanks', 'wish'));
  const ending = body.lines.find((one) => is(one, 'outcome'));
  // What stands behind the outcome is a remark.
  const isBefore = (one: Line) => !isResolved || !ending || one.from.start < ending.from.start;
  const telling = usable.filter(
    (one) => is(one, 'problem', 'found') && !is(one, 'outcome', 'prevention', 'next') && isBefore(one),
  );
  const first =
    telling.find((one) => !is(one, 'step')) ??
    usable.find((one) => opening && sameSentence(one, opening) && !is(one, 'outcome', 'step', 'deadline', 'next')) ??
    usable.find(
      (one) => opening && sameSentence(one, opening) && !is(one, 'outcome', 'deadline', 'next') && !isResolved,
    ) ??
    telling[0];
  if (!first) return [];
  const at = near.indexOf(first);
  const follows = (one: Line | undefined, before: Line | undefined) =>
    one !== undefined && one.block === before?.block && one.sentence === before.sentence + 1;
  let start = at;
  // A short sentence about "the money" hangs on the one before it.
  while (at - start < 2 && follows(near[start], near[start - 1]) && isContext(near[start - 1]!)) start--;
  while (start < at && !usable.includes(near[start]!)) start++;
  let end = at + 1;
  const isMore = (one: Line | undefined) =>
    follows(one, near[end - 1]) &&
    !is(one!, 'outcome', 'step', 'next', 'deadline', 'prevention', 'workaround', 'condition', 'scope');
  while (isMore(near[end]) && (is(near[end]!, 'problem') || end === at + 1)) end++;
  return near.slice(start, end);
}

function isContext(line: Line): boolean {
  return !is(line, 'deadline', 'next', 'outcome', 'workaround', 'data', 'prevention', 'condition');
}

/** The sentence with the time of the solution, or its time alone; else the same of the next message. */
function timeOf({ subject, usable }: Plain, matter: readonly Line[]): Part[] {
  const { reading, template, body } = subject;
  const { when } = wordings[reading.language];
  const { message, reports } = turning(reading);
  const kinds = [
    ['solution', 'solvedWhen'],
    ['message', 'messageWhen'],
  ] as const;
  for (const [of, name] of kinds) {
    const times = reading.facts.deadlines
      .filter((one) => one.of === of && one.type !== 'vague')
      .map((time) => ({ words: timeAt(reading, template, time), line: lineAt(body, time) }))
      .filter(({ words, line }) => exact.test(words) && !(line && is(line, 'apology')))
      // "The bells will ring by noon" is no call.
      .filter(({ line }) => of === 'solution' || !line || message.test(line.text) || reports.test(line.text));
    const [whole] = times.flatMap(({ line }) => {
      const found = line && usable.find((one) => sameSentence(one, line));
      return found && !turning(reading).rest.test(found.text) && !bare.test(found.text) && exact.test(found.text)
        ? [found]
        : [];
    });
    if (whole) return anyIn(matter, whole) ? [] : [part(subject, whole)];
    const last = times.filter(({ words }) => !/^(?:from|since|с|со|от)\s/iu.test(words)).at(-1);
    // Who expects it has promised nothing, and "the fault" must be one.
    const isEnd = last && endsTrouble(subject, last.line) && !isExpected(subject, last.line);
    const isFit =
      last && !turning(reading).hanging.test(last.words) && (of === 'message' || (isEnd && isFailing(subject, matter)));
    if (!isFit) continue;
    // A parcel that has not come is no fault that anybody removes.
    const { personal, service } = turning(reading);
    const isOf = (test: RegExp) => matter.some((one) => test.test(one.text));
    const isThing = of === 'message' || isOf(service) || !isOf(personal);
    if (isThing) return [{ name, when: when(last.words) }];
    if (/^\D{0,12}\[[^\]]+: /u.test(last.words)) return [ours('deadline')];
  }
  return [];
}

/** The trouble itself ends then, and no other time stands beside: a look at the roof on Thursday repairs nothing yet. */
function endsTrouble({ reading, template }: Subject, line: Line | undefined): boolean {
  if (!line) return false;
  const times = reading.facts.deadlines.filter((one) => one.start >= line.from.start && one.end <= line.from.end);
  const { day, solves, merely } = turning(reading);
  // "On Thursday between 12:00 and 14:00" has to be told as a whole.
  const isRange = times.some((one, index) => {
    const before = times[index - 1];
    const between = before ? template.text.slice(before.end, one.start) : '';
    return between.length > 2 && /^[\s,]*(?:[\p{L}]{1,7}\s*){0,2}[–—-]?\s*$/u.test(between);
  });
  const days = new Set((line.text.match(day) ?? []).map((one) => one.toLowerCase()));
  return (solves.test(line.text) || !merely.test(line.text)) && !isRange && days.size <= 1;
}

function isExpected({ reading }: Subject, line: Line | undefined): boolean {
  return line !== undefined && turning(reading).expected.test(line.text);
}

/** A thing that many use is down. */
function isFailing({ reading }: Subject, matter: readonly Line[]): boolean {
  return matter.some((one) => anyIn(troublesOf(reading), one));
}

/**
 * What the people to whom it happened count on may not go: how they manage until then, what is promised to them or asked of
 * them, their data, the time, and a promise that was not kept.
 */
export function keepsCare(subject: Subject, whole: Body): boolean {
  const { reading, isResolved } = subject;
  const { missed, workaround, assures, there, may, untouched } = turning(reading);
  const plain = inPlainWords(subject);
  const parts = isResolved ? outcomeOf(plain) : intakeOf(plain);
  const isKept = (one: Line) => parts.some((part) => 'line' in part && sameSentence(part.line, one));
  const lost = whole.lines.filter((one) => !isKept(one));
  if (lost.some((one) => is(one, 'data') || missed.test(one.text) || assures.test(one.text))) return false;
  if (!isResolved && lost.some((one) => untouched.test(one.text))) return false;
  // "We have put a spare one there": where that is stood in a sentence that is gone.
  const isBefore = (one: Line, other: Line) =>
    one.block < other.block || (one.block === other.block && one.sentence < other.sentence);
  const pointsAt = parts.some(
    (one) => 'line' in one && there.test(one.line.text) && lost.some((gone) => isBefore(gone, one.line)),
  );
  if (pointsAt) return false;
  if (isResolved) return true;
  const helps = (one: Line) =>
    is(one, 'request', 'condition', 'workaround') ||
    workaround.test(one.text) ||
    may.test(one.text) ||
    (is(one, 'apology') && /;/.test(one.text));
  if (lost.some(helps)) return false;
  const isTimed = (one: Part) => 'line' in one && is(one.line, 'deadline', 'next') && exact.test(one.text);
  const times = parts.filter((one) => isTimed(one) || 'when' in one).length;
  // A time of which only the words are told stands in a sentence that is gone.
  const untold = lost.filter((one) => is(one, 'deadline') && exact.test(one.text)).length;
  const quoted = parts.filter((one) => 'when' in one).length;
  return (
    untold <= quoted &&
    (times > 0 || !lost.some((one) => is(one, 'deadline') || (is(one, 'next') && exact.test(one.text))))
  );
}

/** "Закончим к 18:00": with what stood in the sentence before. */
const bare =
  /^(?:закончим|завершим|управимся|сделаем|успеем|we(?: will|['’]ll)? (?:finish|be done)|it will be (?:done|finished))(?!\p{L})/iu;

const waiting = /\[[^\]]+: \d/u;

const exact = /[{[<\d]|within|в течение|\bnoon|midnight|полудн|полдень|полуноч/iu;

/** The words of a time, with the day or the hour that stands beside it. */
function timeAt({ facts }: Reading, { text }: Template, { start, end }: Span): string {
  const isBeside = (one: Span) =>
    text.slice(Math.min(end, one.end), Math.max(start, one.start)).trim() === '' &&
    Math.max(start, one.start) - Math.min(end, one.end) < 3;
  const beside = facts.deadlines.filter(isBeside);
  const from = Math.min(start, ...beside.map((one) => one.start));
  const till = Math.max(end, ...beside.map((one) => one.end));
  return text.slice(from, till).replace(/\*\*|\s+/g, (found) => (found.trim() === '' ? ' ' : ''));
}

/** The trouble of the reader himself: nobody else need be asked. */
function isOwn(subject: Subject): boolean {
  if (isToMany(subject)) return false;
  const { reader } = turning(subject.reading);
  return subject.body.greeting !== null || subject.body.lines.some((one) => reader.test(one.text));
}

/** Clean, and about the matter. */
function isForExecutive({ reading }: Subject, line: Line): boolean {
  const { technical, numbered, aside, crowd, assures, may, inner, guess, informed, slang } = turning(reading);
  const text = line.text
    .replace(numbered, '')
    .replace(/\b(?:UTC|GMT|CES?T|[EP][SD]T|BST|SMS|TV)\b/g, '')
    .replace(/(?:\{\{|[#%]\{|\{%)[^}]*\}+|%[A-Z_]+%|\[[A-Z_]+\]|<[A-Z_]+>/g, '…');
  return (
    !line.isList &&
    !isAside(line) &&
    !is(line, 'thanks', 'request', 'question', 'apology', 'wish') &&
    (is(line, 'prevention') || !is(line, 'condition')) &&
    !technical.test(text) &&
    ![guess, informed, slang].some((one) => one.test(text)) &&
    // How it is made sure may name a thing.
    (is(line, 'prevention', 'contact') || !inner.test(text)) &&
    !crowd.test(text) &&
    // How people manage until then is told to him, too.
    (((is(line, 'workaround') || assures.test(text) || may.test(text)) && !is(line, 'problem', 'found')) ||
      !aside.test(text)) &&
    !isFault(reading, line) &&
    !isIdle(reading, line) &&
    !/:$/.test(text) &&
    text.length < 220
  );
}

/** Understood without the sentence before. */
function isClear({ body, reading }: Subject, line: Line): boolean {
  const [first] = body.lines;
  if (first && sameSentence(first, line)) return true;
  const { pointing } = turning(reading);
  return !lacksSubject(reading, line) && (is(line, 'prevention') || !pointing.test(firstWords(line.text)));
}

/** A confession belongs into an apology, and an intake is none. */
function isFault({ facts }: Reading, line: Line): boolean {
  return anyIn(facts.faults, line);
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
