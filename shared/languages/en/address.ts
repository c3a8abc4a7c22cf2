import type { Addressing } from '../addressing';

/** English has one "you" for everybody. */
export const addressing: Addressing = {
  read: () => null,
  turn: () => null,
  isSubject: () => false,
  predicate: () => null,
};
