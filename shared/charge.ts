/** Who has a matter that was passed on, when the answer comes, and whether we see to it. */
import type { Fact } from './facts/facts';
import type { Reading, Template } from './template';
import { marksIn, sameSentence, sentenceAfter } from './where';

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
  if (told.some((one) => [one, sentenceAfter(one)].some((at) => marksIn(people, at).length > 0))) return true;
  const roles = template.config.escalation.map(({ role }) => role.toLowerCase());
  const text = template.text.toLowerCase();
  return roles.some((role) => text.includes(role));
}

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
