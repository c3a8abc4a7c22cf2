/** Whether a product that is still to come brings the cure. */
import type { Reading } from './template';
import { anyIn } from './where';

/** "The cure comes with the next model": where the fault waits for a release, the reader asks when, not what was done. */
export function isDeferred(reading: Reading): boolean {
  const cures = reading.marks('deferred-fix/cure');
  return ['release', 'out']
    .flatMap((concept) => reading.marks(`deferred-fix/${concept}`))
    .some((mark) => anyIn(cures, mark));
}
