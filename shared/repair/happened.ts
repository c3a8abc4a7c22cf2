/** Whether there is something to be kept from happening again. */
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import { sameSentence, troublesOf } from '../where';

/** Whether the text tells of something that went wrong, so that there is something to prevent. */
export function hasHappened({ kind }: Template, { facts, marks }: Reading): boolean {
  // "Every problem solved at once": who only acknowledges, or announces, tells of none.
  if (/^(?:maintenance-notice|acknowledgement)$/.test(kind) && facts.state !== 'open' && !facts.faults.length)
    return false;
  if (facts.state !== 'neutral' || facts.apologies.length || facts.faults.length || facts.prevention) return true;
  return ['state/failing', 'state/open', 'absolute-promise/again'].some((concept) => marks(concept).length > 0);
}

/** Whether the text says elsewhere what is to be kept from happening again, or the promise points to it ("this", "такое"). */
export function isNamed({ text }: Template, reading: Reading, mark: Mark): boolean {
  const { state, stateEvidence, faults, apologies } = reading.facts;
  const told = [
    ...troublesOf(reading),
    ...faults,
    ...apologies,
    ...(state === 'open' && stateEvidence ? [stateEvidence] : []),
  ];
  const points =
    /(?<!\p{L})(?:this|such|(?:happen|occur|recur|repeat)\p{L}*|это\p{L}*|эт\p{L}+|так\p{L}{2,3}|подобн\p{L}+|(?:повтор|случ)\p{L}+)(?!\p{L})/iu;
  return told.some((one) => !sameSentence(one, mark)) || points.test(text.slice(mark.start, mark.end));
}
