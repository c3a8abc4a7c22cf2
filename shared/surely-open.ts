import type { Reading } from './template';

/**
 * Whether a text is open by words that say so, or by a failure told as going on: the name of a trouble beside a promise may as
 * well be what the promise is about ("the cake arrived crushed, a new one comes today").
 */
export function isSurelyOpen({ facts, marks }: Reading): boolean {
  return facts.state === 'open' && sure.some((concept) => marks(concept).length > 0);
}

const sure = [
  'state/open',
  'state/failing',
  'state/persisting',
  'state/received',
  'state/waiting',
  'missing-steps/idle',
  'why-unsolved/late',
];
