import { ofEach } from './remembered';
import { overlaps, type Span } from './span';
import type { Reading, Template } from './template';
import type { Mark } from './text/phrases/mark';
import {
  anyIn,
  lastWithDependents,
  marksIn,
  type Place,
  sameSentence,
  sentenceAfter,
  sentenceBefore,
  wordsOf,
} from './where';

/** A clause of cause to its end, the name of a cause alone where the delay follows it, a sentence about the cause as a whole. */
export function explanation(template: Template, reading: Reading, mark: Mark): Span {
  const block = template.blocks[mark.block];
  const clause = block?.clauses[mark.clause];
  if (!block || !clause) return mark;
  const delayed = [...marksIn(delays(reading), mark)].sort((a, b) => a.start - b.start);
  const end = lastWithDependents(block, block.clauseOf[mark.last] as number, delayed);
  if (mark.concept === 'why-unsolved/therefore') return precedent(template, mark);
  if (mark.concept === 'why-unsolved/because') return wordsOf(block, mark.first, end);
  const sentence = block.sentences[mark.sentence];
  if (mark.concept === 'why-unsolved/reason' && sentence) {
    const told = delayed.some((one) => one.clause < mark.clause);
    return wordsOf(block, told ? clause.first : sentence.first, sentence.last);
  }
  if (mark.concept !== 'why-unsolved/because-of') return wordsOf(block, clause.first, clause.last);
  const late = delayed.find((one) => one.clause === mark.clause && one.start >= mark.end);
  if (!late) return wordsOf(block, mark.first, end);
  const named = reading.marks('why-unsolved/internal').filter((one) => one.start > mark.start && one.end <= late.start);
  return { start: mark.start, end: Math.max(mark.end, ...named.map((one) => one.end)) };
}

/** Whether something is part of a cause: in "your login is down to...", what only reaches into the connection is not. */
export function isWithin(one: Span, cause: Span, connection: Span): boolean {
  const reaches = one.start < connection.start && one.end > connection.start && one.end <= connection.end;
  return overlaps(one, cause) && !reaches;
}

/** What is late; who could not or did not is late where there is a problem, else it is a refusal or a change of plan. */
export const delays = ofEach(({ facts, marks }: Reading): readonly Mark[] => {
  const late = marks('why-unsolved/late');
  return facts.state === 'neutral' ? late : [...late, ...marks('why-unsolved/hindered')];
});

/** Reasons inside of the house. "Руки ещё не дошли, бригада на аварии": what tells the delay as well is no cause beside one that does not. */
export function inside(reading: Reading): readonly Mark[] {
  const late = delays(reading);
  const told = reading.marks('why-unsolved/internal');
  // Where nobody is known to wait, only what tells the delay beside it explains one.
  const internal = isIdle(reading) ? told.filter((mark) => isBesideDelay(late, mark)) : told;
  const plain = internal.filter((mark) => !marksIn(late, mark).some((one) => overlaps(one, mark)));
  return internal.filter((mark) => plain.includes(mark) || !anyIn(plain, mark));
}

/** "Отгрузку сдвинули на понедельник, у водителя свадьба": in a clause of the same sentence, before the cause. */
function isBesideDelay(late: readonly Mark[], cause: Mark): boolean {
  return marksIn(late, cause).some((one) => one.end <= cause.start && one.clause !== cause.clause);
}

/** What stands before "so", "поэтому": in the same sentence, else the sentence before. */
function precedent(template: Template, mark: Mark): Span {
  const block = template.blocks[mark.block];
  const sentence = block?.sentences[mark.sentence];
  if (!block || !sentence) return mark;
  if (mark.first > sentence.first) return wordsOf(block, sentence.first, mark.first - 1);
  const { first, last } = block.sentences[mark.sentence - 1] ?? sentence;
  return wordsOf(block, first, last);
}

/** "It is not ready yet. Our technician is ill." A step that happens to name a cause explains nothing. */
export function follows(mark: Mark, isLate: (at: Place) => boolean, reading: Reading): boolean {
  const { state, stateEvidence, steps } = reading.facts;
  if (anyIn(reading.marks('why-unsolved/asked'), sentenceBefore(mark))) return true;
  if (anyIn(steps, mark)) return false;
  if (isLate(sentenceBefore(mark))) return true;
  if (state !== 'open') return false;
  return isLate(sentenceAfter(mark)) || (stateEvidence !== null && sameSentence(stateEvidence, sentenceBefore(mark)));
}

/** "The reason you are still waiting is that...": of a sentence about the cause, what comes after the copula. */
export function behindCopula(copulas: readonly Mark[], told: Mark, span: Span): Span {
  if (told.concept !== 'why-unsolved/reason') return span;
  const copula = copulas.find((one) => sameSentence(one, told) && one.start >= told.end);
  return copula ? { start: copula.start, end: span.end } : span;
}

/**
 * Of these sentences other rules speak, or none: "we have heard nothing, so the case is closed"; planned work; a notice's "for
 * technical reasons".
 */
export function leftToOthers({ kind }: Template, { marks }: Reading): readonly Mark[] {
  const empty = kind === 'incident-notice' ? marks('incident-wording/empty') : [];
  return [...marks('closed-unsolved/closing'), ...marks('state/planned'), ...empty];
}

/** Nobody waits for anything, and nobody is sorry for a wait: there a busy time alone explains nothing. */
function isIdle({ facts, marks }: Reading): boolean {
  const awaited = ['why-unsolved/pending', 'why-unsolved/asked', 'why-unsolved/owed', 'commitment/handover'];
  if (facts.state !== 'neutral' || facts.apologies.length > 0) return false;
  return !awaited.some((concept) => marks(concept).length > 0);
}

/** "It was slow because of the magnet. We took it off": a cause with our repair behind it, and nobody who still waits. */
export function isPast({ text }: Template, reading: Reading, mark: Mark): boolean {
  if (isSought(text, mark)) return true;
  const { facts, marks } = reading;
  if (facts.state !== 'neutral' || facts.deadlines.length || marks('state/persisting').length) return false;
  if (marks('why-unsolved/pending').length || marks('commitment/handover').length) return false;
  const late = marksIn(delays(reading), mark).map((one) => text.slice(one.start, one.end));
  if (late.some((words) => /(?:[аеиюя]т|тся)(?!\p{L})|\b(?:is|are|takes?)\b/u.test(words))) return false;
  return facts.steps.some((one) => one.aspect === 'done' && one.start > mark.end);
}

/** "The cause of the noise has not been found": no reason is given, it is looked for. */
function isSought(text: string, { concept, start, end }: Mark): boolean {
  const open =
    /^(?:\w+ ){0,2}(?:cause|reason) (?:of|for|behind) (?:[\w'’-]+ ){1,6}(?:is|has|was)(?: still| so far)? (?:(?:not|yet)(?: yet)?(?: to)?(?: been| be)? (?:found|known|clear|established|identified)|unknown|unclear)/i;
  // "Where the water comes from is still open".
  const asked = /\b(?:where|why|how) [^.,;:!?]{1,60}$/i;
  return (
    concept === 'why-unsolved/reason' &&
    (open.test(text.slice(start, start + 140)) ||
      (asked.test(text.slice(Math.max(0, start - 60), start)) && / from$/i.test(text.slice(start, end))))
  );
}
