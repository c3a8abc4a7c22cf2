/** Who has a matter that was passed on, when the answer comes, whether we see to it, and whether anybody has understood it. */
import type { Fact } from './facts/facts';
import { overlaps } from './span';
import type { Reading, Template } from './template';
import type { Block } from './text/text';
import { marksIn, sameSentence, sentenceAfter, sentenceBefore, wordsOf } from './where';

/** The first of several told in one text: one matter is passed on, however often it is said. Nothing once it is solved. */
export function passedOn(reading: Reading, told: readonly Fact[]): Fact | null {
  return reading.facts.state === 'resolved' ? null : (told[0] ?? null);
}

/** Whether a person, a role or a field for one is named: beside what is passed on, or as the one who takes care of it. */
export function isNamed(template: Template, reading: Reading, told: readonly Fact[]): boolean {
  const isClient = ({ start, end }: { start: number; end: number }) => {
    const { addressee } = reading.facts;
    return addressee !== null && addressee.start < end && start < addressee.end;
  };
  const people = reading.marks('charge/person').filter((mark) => !isClient(mark));
  if (reading.marks('charge/owner').some((mark) => !isClient(mark))) return true;
  // "It is a case for our accountant, Ruth Bell. She has your letter": who she is stands before.
  const places = (one: Fact) =>
    isPronoun.test(template.text.slice(one.start, one.end))
      ? [one, sentenceAfter(one), sentenceBefore(one)]
      : [one, sentenceAfter(one)];
  if (told.some((one) => places(one).some((at) => marksIn(people, at).length > 0))) return true;
  const roles = template.config.escalation.map(({ role }) => role.toLowerCase());
  const text = template.text.toLowerCase();
  return roles.some((role) => text.includes(role));
}

const isPronoun = /^(?:s?he|он[аи]?)(?!\p{L})/iu;

/** Whether at least a unit is named beside what is passed on. */
export function isPlaced(reading: Reading, told: readonly Fact[]): boolean {
  return told.some((one) => marksIn(reading.marks('charge/unit'), one).length > 0);
}

/** Whether a time of the answer stands beside what is passed on or behind it, or is that of the next message. */
export function isTimed(reading: Reading, told: Fact): boolean {
  return reading.facts.deadlines.some(
    (one) => one.of === 'message' || one.start >= told.start || sameSentence(one, told),
  );
}

/** What stands between two things told in one sentence. */
const parts = /[,.;:!?()—–\n]|\s(?:и|and|then|но|but|потом|затем)\s/iu;

/** A clause with fewer words tells nothing. */
const shortest = 4;

/** The problem is told anywhere, or something was checked or said of it before. */
export function isUnderstood(template: Template, reading: Reading, told: Fact): boolean {
  const { steps } = reading.facts;
  // In the same breath it is the escalation itself: "an escalation was carried out".
  const isEarlier = (one: Fact) =>
    one.end <= told.start && (!sameSentence(one, told) || parts.test(template.text.slice(one.end, told.start)));
  if (steps.some((step) => (step.aspect === 'done' || step.aspect === 'under-way') && isEarlier(step))) return true;
  const apart = (mark: Fact) => !overlaps(mark, told);
  if (hasAside(template, told) || isExplained(template, reading, told)) return true;
  if (reading.marks('blind-escalation/summary').length || reading.marks('state/failing').some(apart)) return true;
  return reading.members.some(
    (number) => number <= told.block && saysMore(template.blocks[number]!, number, reading, told),
  );
}

/** "Case 4 (no hot water) has been escalated". */
function hasAside(template: Template, told: Fact): boolean {
  const block = template.blocks[told.block];
  const sentence = block?.sentences[told.sentence];
  if (!block || !sentence) return false;
  const { start } = wordsOf(block, sentence.first, sentence.last);
  return /\([^()]*\p{L}{2,}\s+\p{L}{2,}[^()]*\)/u.test(template.text.slice(start, told.end));
}

/** "Case 4 is escalated: the alarm goes off at night": behind the colon is told what it is about, not who has it or when. */
function isExplained(template: Template, reading: Reading, told: Fact): boolean {
  const block = template.blocks[told.block];
  const sentence = block?.sentences[told.sentence];
  if (!block || !sentence) return false;
  const others = ['charge/person', 'charge/owner', 'charge/care', 'commitment/escalation', 'commitment/handover'];
  const elsewhere = [...others.flatMap((concept) => reading.marks(concept)), ...reading.facts.deadlines];
  return block.clauses.some((clause) => {
    const { start, end } = wordsOf(block, clause.first, clause.last);
    if (clause.first > sentence.last || start < told.end) return false;
    if (!/:\s*$/.test(template.text.slice(told.end, start))) return false;
    const words = block.tokens.slice(clause.first, clause.last + 1).filter(({ kind }) => kind === 'word');
    return words.length >= 3 && !elsewhere.some((one) => overlaps(one, { start, end }));
  });
}

/** Whether a sentence before the escalation, or a clause before it in its own sentence, is more than a courtesy. */
function saysMore(block: Block, number: number, reading: Reading, told: Fact): boolean {
  const courtesies = reading.marks('blind-escalation/courtesy');
  const events = reading.marks('blind-escalation/event');
  return block.clauses.some((clause) => {
    const at = { block: number, sentence: block.sentenceOf[clause.first] ?? 0 };
    const { start, end } = wordsOf(block, clause.first, clause.last);
    if (end > told.start || marksIn(courtesies, at).length) return false;
    const words = block.tokens.slice(clause.first, clause.last + 1).filter(({ kind }) => kind === 'word');
    const isEvent = marksIn(events, at).some((one) => one.start >= start && one.end <= end);
    return (words.length >= shortest || isEvent) && start < told.start;
  });
}
