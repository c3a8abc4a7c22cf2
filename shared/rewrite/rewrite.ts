/** Turns a text into one of another kind: its own sentences in their new places, and a visible slot for what it lacks. */

import { applyFixes } from '../apply-fixes';
import type { LintCache } from '../cache';
import type { Config, Kind } from '../config';
import type { Document } from '../document';
import { isPlannedWork } from '../facts/course';
import type { Edit, Finding, Fix } from '../finding';
import { wordings } from '../languages';
import { type Host, lint, type TemplateResult } from '../lint';
import type { Localized } from '../localized';
import { say } from '../repair/say';
import { deleteSentence } from '../repair/seam';
import { overlaps, type Span } from '../span';
import type { Reading, Template } from '../template';
import { blockOf, sameSentence, tokenAt } from '../where';
import {
  contradicts,
  is,
  isFault,
  isLog,
  isNeeded,
  isOfMany,
  isOutage,
  isPersonal,
  isSameLetter,
  isToMany,
  isTreated,
  isUnsure,
  letterOf,
  noticeOf,
  type Part,
  type Subject,
  speaksOfTrouble,
  speaksToCrowd,
} from './announce';
import { fromLog, keepsCare, reportOf, tellsExecutive } from './executive';
import { type Body, bodyOf, type Line } from './lines';
import { addresses, isLost, isTitle, isTorn, leadOf } from './loose';
import { settled, sorryFor, withoutResult } from './order';
import { completed, owes } from './status';
import { inVoice, voiceOf } from './voice';

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
 * The edit that turns a template into one of another kind; null where that cannot be done well: it is of that kind already,
 * it tells of no trouble, or of one that this kind is not for. Nothing is invented: what the text does not say, or says in
 * words that the new kind forbids, is left as a slot.
 */
export function rewrite(result: TemplateResult, target: RewriteTarget, context: RewriteContext): Edit | null {
  const { template, findings } = result;
  // What nobody will solve is no matter of a report, and of no notice.
  const isGivenUp = findings.some(({ rule }) => rule === 'closed-unsolved' || rule === 'dead-end');
  if (target !== 'status-update' && isGivenUp) return null;
  // What colleagues wrote to each other is no part of a letter; an offer for silence is taken back by a person.
  const hushes = template.kind !== 'incident-notice' || target !== 'executive-report' ? 'hush-offer' : null;
  if (findings.some(({ rule }) => rule === 'internal-correspondence' || rule === hushes)) return null;
  if (template.source.pointer !== null || !mayBecome(template, target) || isHowTo(template) || isIdea(template))
    return null;
  // Repairs come first: what is left in order then stays as it stands.
  const isUpdate = target === 'status-update';
  // What an update lacks is put where it belongs; an empty phrase may stay before it.
  const mended = mend(template.source.document, context, (one) => !isAboutLack(one) && !(isUpdate && isOnlyAdded(one)));
  const spared = withoutSpare(template, mended, context);
  // Where an admission of guilt was taken back, an apology is due all the same.
  const owed = findings.some(({ rule }) => rule === 'premature-guilt');
  const text = isUpdate ? updateOf(template, spared, context, owed) : composed(template, spared, target, context, owed);
  const [reading] = template.readings;
  if (text === null || !reading) return null;
  const below = context.keepOriginal && template.source.document.format === 'markdown' ? kept(template, reading) : '';
  const { lines } = bodyOf(template, reading);
  const { repays, slang } = wordings[reading.language].turning;
  // A promise of money is taken back by a person alone; what only the trade understands is put into words by one.
  if (
    repays.test(template.text) &&
    !repays.test(text) &&
    !(target === 'executive-report' && reading.facts.state === 'resolved')
  )
    return null;
  if (!isUpdate && slang.test(text)) return null;
  const hasResult = isUpdate && lines.some((one) => is(one, 'step', 'outcome'));
  const checked = hasResult
    ? text
    : withoutResult(template.text, text, [say(template, reading, 'weCheck'), say(template, reading, 'nextMessage')]);
  const isVague = (one: Line) =>
    findings.some(({ rule, span }) => rule === 'vague-apology' && overlaps(span, one.from));
  const sorry = lines.filter((one) => is(one, 'apology') && !isVague(one)).map((one) => one.text);
  const named = sorryFor(template.text, checked, say(template, reading, 'apology'), sorry, reading);
  const voiced = inVoice(template.text, named, voiceOf(template, reading), reading);
  const steps = lines.filter((one) => is(one, 'step')).map((one) => one.text);
  const ordered = settled(template.text, voiced, reading, steps);
  return { start: 0, end: template.text.length, text: `${ordered}${below}` };
}

/** A slot for what was done, put in by a repair of something else, where the text tells what was done. */
function withoutSpare(
  original: Template,
  mended: TemplateResult,
  { config, host, cache }: RewriteContext,
): TemplateResult {
  const { template } = mended;
  const [before] = original.readings;
  const [reading] = template.readings;
  if (!before?.facts.steps.some(({ aspect }) => aspect === 'done' || aspect === 'under-way') || !reading) return mended;
  const spare = say(template, reading, 'stepDone');
  const at = template.text.indexOf(spare);
  if (at < 0 || original.text.includes(spare)) return mended;
  const text = template.text.slice(0, at).trimEnd() + template.text.slice(at + spare.length);
  const isOpening = /\n\s*$/.test(template.text.slice(0, at));
  if (isOpening) return mended;
  return lint({ ...template.source.document, text }, config, host, cache)[0] ?? mended;
}

/** A repair that leaves the words as they are and only adds to them. */
function isOnlyAdded(one: Finding): boolean {
  return one.rule === 'empty-status' && (one.fixes()[0]?.edits.every(({ start, end }) => start === end) ?? false);
}

const sources: Readonly<Record<RewriteTarget, readonly Kind[]>> = {
  'status-update': ['reply', 'status-update'],
  'executive-report': ['reply', 'status-update', 'incident-notice'],
  'incident-notice': ['reply', 'status-update'],
  'key-client-letter': ['reply', 'status-update', 'incident-notice'],
};

/** By its kind and by what it tells; what happened to one client is told to that client alone. */
function mayBecome(template: Template, target: RewriteTarget): boolean {
  const { kind, readings, frontMatter } = template;
  const [reading] = readings;
  if (!reading || !sources[target].includes(kind)) return false;
  if (target === 'incident-notice' && frontMatter.scope === 'single') return false;
  const [planned] = reading.marks('state/planned');
  if (planned && planned.block <= (reading.members[1] ?? planned.block)) return false;
  if (isPlannedWork({ ...reading, blocks: template.blocks }, reading.facts.state)) return false;
  return target === 'status-update' ? reading.facts.state === 'open' : reading.facts.state !== 'neutral';
}

/** "Press «Forgot your password?» and wait a minute": he does it himself, and we do nothing that could be told of. */
function isHowTo({ blocks, readings, text }: Template): boolean {
  const [reading] = readings;
  if (!reading) return false;
  const { steps, apologies, handovers, escalations, deadlines } = reading.facts;
  const ours = [
    ...steps,
    ...apologies,
    ...handovers,
    ...escalations,
    ...deadlines.filter((one) => one.of === 'message'),
  ];
  const { instructs } = wordings[reading.language].turning;
  return (
    ours.length === 0 &&
    reading.members.some((number) => instructs.test(text.slice(blocks[number]!.start, blocks[number]!.end)))
  );
}

/** "A good idea, we have passed it on": nothing is broken, and nobody will repair it. */
function isIdea({ blocks, readings, text }: Template): boolean {
  return readings.some(({ facts, language, members }) => {
    const { idea } = wordings[language].turning;
    const isPassed = facts.handovers.length > 0 || facts.steps.some(({ aspect }) => aspect === 'done');
    return isPassed && members.some((one) => idea.test(text.slice(blocks[one]!.start, blocks[one]!.end)));
  });
}

/** The text after the first repair of each grave finding that `chosen` takes: one by one, since each may make the next needless. */
function mend(
  document: Document,
  { config, host, cache }: RewriteContext,
  chosen: (one: Finding) => boolean,
): TemplateResult {
  let [result] = lint(document, config, host, cache);
  for (let round = 0; round < 8; round++) {
    const { template, findings } = result as TemplateResult;
    const edits = findings
      .filter(
        (one) =>
          (isGrave(one) ||
            remarks.has(one.rule) ||
            one.rule === 'loud-typography' ||
            isCry(template, one) ||
            isAlarm(one)) &&
          chosen(one),
      )
      .flatMap((one) => repairsOf(template, one))[0];
    const next = edits ? applyFixes(template.text, edits) : null;
    if (next === null || next === template.text) break;
    [result] = lint({ ...document, text: next }, config, host, cache);
  }
  return result as TemplateResult;
}

/** A reason cut out of the middle of a sentence: what is left on both sides may not fit. */
function cutsInside({ text }: Template, { rule }: Finding, { edits }: Fix): boolean {
  // "The radio we expect": an adjective of the department is left behind.
  const isLeft = (one: Edit) => /\b(?:the|our|an?)\s+\w+\s*$/i.test(text.slice(Math.max(0, one.start - 40), one.start));
  if (rule === 'other-department') return edits.some((one) => /^we\b/i.test(one.text.trim()) && isLeft(one));
  if (!/^(?:why-unsolved|blame-shift|excuse|client-blame)$/.test(rule)) return false;
  return edits.some(({ start, end, text: put }) => {
    if (put.trim() !== '' || start === end) return false;
    const isWhole = /(?:^|[.!?…]["»”)]*\s*|\n\s*)$/u.test(text.slice(Math.max(0, start - 9), start));
    const endsWell = /^\s*(?:$|[.!?;…]|\n\n)/u.test(text.slice(end)) || /[.!?…]\s*$/u.test(text.slice(start, end));
    return (
      !isWhole &&
      (!endsWell || /(?:^|\s)(?:and|but|и|а|но|,)\s+\S+\s*$/u.test(text.slice(Math.max(0, start - 30), start)))
    );
  });
}

/** "Всё упало: нет ни интернета, ни телевидения": what is wrong is told behind the colon. */
function isCry({ text }: Template, { rule, span }: Finding): boolean {
  // "We noticed a meltdown: the boards are dark": there it is a part of the sentence.
  const isApart = /(?:^|[.!?…,:;—–])\s*$/u.test(text.slice(0, span.start).trimEnd());
  return rule === 'incident-wording' && isApart && /^:\s+\S/.test(text.slice(span.end, span.end + 4));
}

/** "A complete meltdown": a plain word takes its place; where only a slot would, nothing is gained. */
function isAlarm(one: Finding): boolean {
  return one.rule === 'incident-wording' && (one.fixes()[0]?.edits.every(({ text }) => !text.includes('[')) ?? false);
}

function repairsOf(template: Template, one: Finding): (readonly Edit[])[] {
  if (isCry(template, one)) {
    const [colon = ''] = /^:\s+/.exec(template.text.slice(one.span.end)) ?? [];
    const isFirst = /(?:^|[.!?…]\s+|\n)$/u.test(template.text.slice(0, one.span.start));
    return isFirst ? [] : [[{ start: one.span.start, end: one.span.end + colon.length, text: '' }]];
  }
  const fixes = one.fixes().filter((fix) => isOfWords(template, one, fix) && !cutsInside(template, one, fix));
  if (one.rule !== 'belittling') return fixes.map(({ edits }) => withLead(template, one, edits));
  // A sentence that belittles does so without the word, too: only a clause before the rest may go alone.
  const opens = fixes.find(({ edits }) => /(?:^|[.!?…]\s+|\n\s*)$/u.test(template.text.slice(0, edits[0]?.start)));
  if (opens) return [opens.edits];
  const closes = fixes.find(({ edits }) => edits.length === 1 && edits.every((edit) => isLastClause(template, edit)));
  if (closes) return [closes.edits];
  const block = blockOf(template, one.span);
  const sentence = block?.sentenceOf[tokenAt(block, one.span.start)];
  const edits = block && sentence !== undefined ? deleteSentence(template, block, sentence) : null;
  const says = template.readings.some(({ facts }) =>
    [...facts.steps, ...facts.deadlines, ...facts.apologies].some((fact) =>
      edits?.some((edit) => overlaps(edit, fact)),
    ),
  );
  return edits && !says && isOfWords(template, one, { edits }) ? [edits] : [];
}

/** ", but it is only a small glitch": all of the last clause. */
function isLastClause({ text }: Template, { start, end, text: put }: Edit): boolean {
  return (
    put === '' &&
    /^,\s+(?:but|and|though|но|а|хотя|и)(?!\p{L})/iu.test(text.slice(start, end)) &&
    /^[.!]/.test(text.slice(end))
  );
}

/** "It stands: we have one mechanic, and he is ill": what led to the reason goes with it. */
function withLead(template: Template, { rule }: Finding, edits: readonly Edit[]): readonly Edit[] {
  if (!/^(?:why-unsolved|blame-shift|excuse)$/.test(rule)) return edits;
  return edits.map((edit) => {
    const led =
      edit.end > edit.start &&
      /:\s+[^:.!?\n]{3,80}$/u.exec(template.text.slice(Math.max(0, edit.start - 90), edit.start));
    if (!led) return edit;
    const start = edit.start - led[0].length;
    const isFact = template.readings.some(({ facts }) =>
      [...facts.steps, ...facts.deadlines, ...(facts.stateEvidence ? [facts.stateEvidence] : [])].some((one) =>
        overlaps(one, { start, end: edit.start }),
      ),
    );
    return isFact ? edit : { ...edit, start };
  });
}

/** Not of the front matter, no directive that only silences, and nothing that takes away what the matter is. */
function isOfWords({ source, readings, text }: Template, { rule }: Finding, { edits }: Pick<Fix, 'edits'>): boolean {
  const evidence = rule === 'empty-status' ? [] : readings.flatMap(({ facts }) => facts.stateEvidence ?? []);
  const takes = (edit: Edit) =>
    evidence.some(
      ({ start, end }) => edit.start <= start && end <= edit.end && !edit.text.includes(text.slice(start, end)),
    );
  return edits.every(
    (one) =>
      one.start >= source.bodyStart &&
      !one.text.includes('<!--') &&
      !takes(one) &&
      !takesHelp(readings, rule, text, one),
  );
}

/** What no reader of the new text wants to know. */
const reasons: ReadonlySet<string> = new Set(['why-unsolved', 'blame-shift', 'excuse', 'client-blame']);

/** Rules whose repairs take whole clauses out. */
const ofWords: ReadonlySet<string> = new Set(
  'why-unsolved blame-shift excuse empty-status other-department vague-deadline deferred-fix redirect'.split(' '),
);

/** "Until then I prepare the reports myself", "press F5": what helps the reader is no reason and no empty phrase. */
function takesHelp(readings: readonly Reading[], rule: string, text: string, { start, end }: Edit): boolean {
  if (!ofWords.has(rule)) return false;
  const words = text.slice(start, end);
  return readings.some(({ language }) => {
    const { instructs, meanwhile } = wordings[language].turning;
    return instructs.test(words) || meanwhile.test(words);
  });
}

/** Its own sentences with all that a status update needs; null where that is nothing new, or not in order. */
function updateOf(
  original: Template,
  { template }: TemplateResult,
  context: RewriteContext,
  owed: boolean,
): string | null {
  const readings = speaking(template);
  const [reading] = readings;
  if (!reading) return null;
  const body = bodyOf(template, reading);
  const subject: Subject = { template, reading, body, isResolved: false, owes: owes(template, reading) };
  // A choice within the text would want everything on each of its sides.
  const isSplit = template.source.segmentation.branches.some(({ end }) => end > (body.lines[0]?.from.start ?? 0));
  if (isSplit || isLog(subject) || isUnsure(subject)) return null;
  const edits = completed(template, readings, owed);
  const text = edits && applyFixes(template.text, edits);
  if (!text || (edits.length === 0 && template.kind === 'status-update')) return null;
  const front = frontMatterOf(template, reading, 'status-update');
  const document = {
    ...template.source.document,
    text: `${front}${onceEach(text.slice(template.source.bodyStart).trim())}\n`,
  };
  const { template: after, findings } = mend(document, ofTheFile(context), () => true);
  // A text that lacked nothing is a status update already.
  const words = (one: Template) => one.text.slice(one.source.bodyStart).trim();
  // Who has it now, and until when, is the news of such an update.
  if (findings.some((one) => one.rule === 'incomplete-handover')) return null;
  if (findings.some(isGrave) || words(after) === words(original) || asksTwice(words(after), reading)) return null;
  if (isTorn(original, after, reading, true)) return null;
  return after.text;
}

/** Repairs that took the trouble away, or put in two answers for one. */
function asksTwice(text: string, { language }: Reading): boolean {
  const { slots } = wordings[language];
  const times = (name: 'deadline' | 'problem' | 'done') => text.split(`[${slots[name]}]`).length - 1;
  return times('problem') > 0 || times('deadline') > 1 || times('done') > 1;
}

/** Two repairs may have put in the same sentence with its slot: it is asked for once. */
function onceEach(text: string): string {
  const seen = new Set<string>();
  return text.replace(/[ \t]*(?<=^|[\s])[^.!?\n[\]]{3,80}: \[[^\]\n]{3,60}\]\./gu, (whole) => {
    const words = whole.trim();
    if (seen.has(words)) return '';
    seen.add(words);
    return whole;
  });
}

/** The first reading of each language that says anything. */
function speaking(template: Template): Reading[] {
  return template.readings.filter(
    (one, index, all) =>
      all.findIndex(({ language }) => language === one.language) === index && bodyOf(template, one).lines.length > 0,
  );
}

const plans = { 'incident-notice': noticeOf, 'key-client-letter': letterOf, 'executive-report': reportOf } as const;

/** The text of another kind; sentences that a rule marks there are left out, one round after another. */
function composed(
  unmended: Template,
  { template, findings }: TemplateResult,
  target: keyof typeof plans,
  context: RewriteContext,
  owed: boolean,
): string | null {
  const readings = speaking(template);
  const [original] = readings;
  if (!original || readings.length > 1) return null;
  const reading = politely(original, context.config);
  const read = bodyOf(template, reading);
  const { branches } = template.source.segmentation;
  // A choice within the text would have to be made twice.
  if (branches.some(({ end }) => end > (read.lines[0]?.from.start ?? 0))) return null;
  const whole: Subject = {
    template,
    reading,
    body: branches.length > 0 ? { ...read, greeting: null } : read,
    isResolved: reading.facts.state === 'resolved',
    owes: owed || owes(template, reading),
  };
  if (reading.facts.state === 'neutral' || asksTwice(template.text, reading)) return null;
  if (target !== 'executive-report' && !(isOutage(whole) && isTreated(whole) && isFault(whole))) return null;
  // What speaks to nobody (a log, an account for colleagues) gives a report its form alone: none of it goes to an executive unseen.
  const log = isLog(whole);
  const isAccount =
    template.kind === 'reply' && read.greeting === null && template.blocks.some(({ kind }) => kind !== 'paragraph');
  const isForm = target === 'executive-report' && (log || isAccount);
  if (!isForm && (log || contradicts(whole) || isUnsure(whole) || isTorn(unmended, template, reading, true)))
    return null;
  if (target === 'incident-notice' && (!isOfMany(whole) || isPersonal(whole))) return null;
  if (target !== 'executive-report' && read.hasScraps) return null;
  // How it ended has to be told: a corrected hour is no fault removed.
  if (target !== 'executive-report' && whole.isResolved && !read.lines.some((one) => is(one, 'outcome'))) return null;
  if (target === 'key-client-letter' && (isSameLetter(whole) || speaksToCrowd(whole) || isOfOneInPublic(template)))
    return null;
  if (target === 'executive-report' && (!speaksOfTrouble(whole) || !(isForm || tellsExecutive(whole)))) return null;
  const front = frontMatterOf(template, reading, target);
  const lead = leadOf(template, whole.body);
  const { many } = wordings[reading.language].turning;
  // Many who are greeted are somewhere; a client is called by his name.
  if (whole.body.greeting && many.test(whole.body.greeting) && target !== 'incident-notice')
    lead.push(whole.body.greeting);
  // A reason that no repair could take out goes with its sentence, unless that tells more.
  const isReason = (line: Line) =>
    findings.some(({ rule, span }) => reasons.has(rule) && overlaps(span, line.from)) && !line.isList;
  const reasoned = whole.body.lines.filter((one) => isReason(one));
  if (!isForm && reasoned.some((one) => one.roles.size > 0 || isNeeded(whole, one))) return null;
  // "In the next version" and "by this time" say the same.
  const { version } = wordings[reading.language].turning;
  const fixes = say(template, reading, 'workaroundAndDeadline').slice(0, 20);
  const isPutOff = (line: Line, index: number, all: readonly Line[]) =>
    version.test(line.text) && !/[\d{[]/.test(line.text) && (all[index + 1]?.text.startsWith(fixes) ?? false);
  const doubled = whole.body.lines.filter(isPutOff);
  const isLeft = (one: Line) => !reasoned.includes(one) && !doubled.includes(one);
  const without = { ...whole.body, lines: whole.body.lines.filter(isLeft) };
  let body: Body = isForm ? fromLog(whole).body : without;
  for (let round = 0; round < 8; round++) {
    const subject = { ...whole, body };
    const bare = written(subject, plans[target](subject));
    // What stood above the text: a title stays where it says more, of another place there is no word left.
    const isSalute = (one: string) => target === 'key-client-letter' && isToMany(whole) && addresses(one, reading);
    const lost = isForm ? [] : lead.filter((one) => !isSalute(one) && isLost(one, bare.text, reading));
    if (lost.some((one) => target === 'executive-report' || !isTitle(one))) return null;
    const titles = lost.map((words) => [{ words }]);
    const { text, places } = written(subject, [...titles, ...plans[target](subject)]);
    const document = { ...template.source.document, text: `${front}${text}\n` };
    const { config, host, cache } = ofTheFile(context);
    const result = lint(document, config, host, cache)[0];
    const found = result?.findings ?? [];
    const unfit = found.filter((one) => isUnfit(one));
    const faultsOf = ({ start, end }: Span) =>
      unfit.filter((one) => overlaps(one.span, { start: start + front.length, end: end + front.length }));
    const bad = places.filter(({ span }) => faultsOf(span).length > 0);
    if (!found.some(isGrave) && bad.length === 0) {
      if (isForm) return document.text;
      const isWhole =
        isTold(subject, target, places.length) &&
        result &&
        !isTorn(template, result.template, reading, target !== 'executive-report' || !whole.isResolved);
      const isKind = target === 'executive-report' ? keepsCare(subject, whole.body) : true;
      return isWhole && isKind ? document.text : null;
    }
    if (bad.length === 0) return null;
    // What is only too technical for an executive may be told by another sentence; what is wrong in itself may not go.
    const isMere = ({ span }: { readonly span: Span }) =>
      target === 'executive-report' && faultsOf(span).every(({ rule }) => rule.startsWith('executive-'));
    if (bad.some((one) => !isMere(one) && (isNeeded(whole, one.line) || is(one.line, 'step')))) return null;
    body = {
      ...body,
      lines: body.lines.filter((line) => !bad.some((one) => sameSentence(one.line, line))),
    };
  }
  return null;
}

/** Nothing but slots tells nobody what it is about. */
function isTold(subject: Subject, target: RewriteTarget, kept: number): boolean {
  return kept > 0 && (target !== 'executive-report' || tellsExecutive(subject));
}

/** A notice about one client, who has a letter of his own: whom it calls "one client" is for a person to say. */
function isOfOneInPublic({ kind, frontMatter }: Template): boolean {
  return kind === 'incident-notice' && frontMatter.scope === 'single';
}

/** The front matter says what the text is now, whatever the paths of the config say. */
function ofTheFile(context: RewriteContext): RewriteContext {
  return { ...context, config: { ...context.config, kinds: [] } };
}

/** A text of ours says "ты" only where the house does. */
function politely(reading: Reading, { address }: Config): Reading {
  const { facts } = reading;
  return facts.address === 'ты' && address !== 'ты' ? { ...reading, facts: { ...facts, address: 'вы' } } : reading;
}

function isGrave({ severity, rule }: Finding): boolean {
  return (severity === 'error' || severity === 'warning') && rule !== 'unfilled-slot';
}

/** Also what is only a remark elsewhere: who reads these texts reads no shop terms, and no word too many. */
const remarks: ReadonlySet<string> = new Set([
  'executive-technical-detail',
  'internal-jargon',
  'belittling',
  'absolute-promise',
  'servile-tone',
]);

function isUnfit(one: Finding): boolean {
  if (/-missing-part$|^missing-/.test(one.rule)) return false;
  return isGrave(one) || remarks.has(one.rule);
}

/** Their range is the sentence that makes the missing thing necessary: nothing is wrong with its words. */
function isAboutLack({ rule }: Finding): boolean {
  return /^(?:missing-|executive-|incident-(?!wording))/.test(rule);
}

interface Written {
  readonly text: string;
  /** Where the sentences of the original stand in it. */
  readonly places: readonly { readonly line: Line; readonly span: Span }[];
}

function written({ template, reading }: Subject, paragraphs: readonly (readonly Part[])[]): Written {
  const places: { line: Line; span: Span }[] = [];
  let text = '';
  for (const parts of paragraphs.filter(({ length }) => length > 0)) {
    if (text) text += '\n\n';
    parts.forEach((part, index) => {
      if (index > 0) text += ' ';
      const words = wordsOf(template, reading, part);
      if ('line' in part)
        places.push({ line: part.line, span: { start: text.length, end: text.length + words.length } });
      text += words;
    });
  }
  return { text, places };
}

function wordsOf(template: Template, reading: Reading, part: Part): string {
  if ('line' in part) return part.text;
  if ('words' in part) return part.words;
  const { name, ...values } = part;
  return say(template, reading, name, values);
}

const kindOf: Readonly<Record<RewriteTarget, Kind>> = {
  'status-update': 'status-update',
  'executive-report': 'executive-report',
  'incident-notice': 'incident-notice',
  'key-client-letter': 'reply',
};

/** The keys of the file stay, but for those that say what it is. */
function frontMatterOf({ source, text }: Template, { facts }: Reading, target: RewriteTarget): string {
  const kind = kindOf[target];
  const isResolved = facts.state === 'resolved';
  const keys: Record<string, string> = {
    kind,
    ...(target === 'executive-report' ? {} : { status: isResolved ? 'resolved' : 'open' }),
  };
  if (target === 'executive-report' && !isResolved) keys.phase = 'intake';
  const before = text.slice(0, source.bodyStart);
  const lines = /^---\r?\n([\s\S]*?)\r?\n---\s*$/.exec(before.trim())?.[1]?.split(/\r?\n/) ?? [];
  const isToOne = target === 'executive-report' || target === 'key-client-letter';
  // Another kind of text has other readers: whom it goes to is for a person to say. A list stands on the lines below its key.
  let dropping = false;
  const others = lines.filter((line) => {
    // A letter to one person is not to all.
    if (!/^[\s-]/.test(line))
      dropping = /^(?:kind|status|phase|to|cc)\s*:/.test(line) || (isToOne && /^scope\s*:\s*mass/.test(line));
    return !dropping;
  });
  const own = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `---\n${[...own, ...others].join('\n')}\n---\n\n`;
}

/** The original as a comment. */
function kept({ source, text }: Template, { language }: Reading): string {
  const title = { ru: 'Внутренняя заметка: прежний текст', en: 'Internal note: the former text' }[language];
  return `\n<!--\n${title}\n\n${text.slice(source.bodyStart).trim().replaceAll('--', '- -')}\n-->\n`;
}
