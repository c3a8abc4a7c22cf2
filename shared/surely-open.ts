import type { Reading } from './template';
import type { Mark } from './text/phrases/mark';
import { anyIn } from './where';

/**
 * Whether a text is open by words that say so, or by a failure told as going on: the name of a trouble beside a promise may as
 * well be what the promise is about ("the cake arrived crushed, a new one comes today").
 */
export function isSurelyOpen({ facts, marks }: Reading): boolean {
  if (facts.state !== 'open') return false;
  const any = (concepts: readonly string[]) => concepts.some((concept) => marks(concept).length > 0);
  return any(plain) || (any(['state/trouble']) && any(lasting));
}

const plain = ['state/open', 'state/failing', 'state/received', 'state/waiting', 'missing-steps/idle'];

/** Beside the name of a trouble: it goes on. */
const lasting = ['state/persisting', 'why-unsolved/late'];

/** "We went through the steps, and it still shows the same error": what was done before `mark` has not helped. */
export function isStuck({ facts, marks }: Reading, mark: Mark): boolean {
  const persisting = marks('state/persisting');
  return facts.state === 'open' && marks('state/open').some((one) => one.start < mark.start && anyIn(persisting, one));
}
