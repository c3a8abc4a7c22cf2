import type { Step } from './facts/facts';
import type { Reading } from './template';
import type { Mark } from './text/phrases/mark';
import { anyIn, sameSentence } from './where';

/**
 * Whether a text is open by words that say so, or by a failure told as going on: the name of a trouble beside a promise may as
 * well be what the promise is about ("the cake arrived crushed, a new one comes today").
 */
export function isSurelyOpen({ facts, marks }: Reading): boolean {
  if (facts.state !== 'open') return false;
  const any = (concepts: readonly string[]) => concepts.some((concept) => marks(concept).length > 0);
  const troubles = marks('state/trouble');
  return any(plain) || (troubles.length > 0 && (any(lasting) || isAnswered(facts.steps, troubles)));
}

const plain = ['state/open', 'state/failing', 'state/received', 'state/waiting', 'missing-steps/idle'];

/** "The cake arrived crushed. We are baking a new one": behind the trouble comes what we are at, and nothing that is done. */
function isAnswered(steps: readonly Step[], troubles: readonly Mark[]): boolean {
  const last = steps.at(-1);
  if (last?.aspect !== 'under-way' || !steps.every((step) => sameSentence(step, last))) return false;
  return troubles.some((one) => last.start > one.end && !sameSentence(one, last));
}

/** Beside the name of a trouble: it goes on. */
const lasting = ['state/persisting', 'why-unsolved/late', 'state/admitted'];

/** "We went through the steps, and it still shows the same error": what was done before `mark` has not helped. */
export function isStuck({ facts, marks }: Reading, mark: Mark): boolean {
  const persisting = marks('state/persisting');
  return facts.state === 'open' && marks('state/open').some((one) => one.start < mark.start && anyIn(persisting, one));
}
