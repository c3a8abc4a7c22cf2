import { setFlagsFromString } from 'node:v8';

/** In milliseconds: how long nothing must have been said until the server rests. V8 waits for eight seconds. */
const silence = 3000;

/**
 * A server that nobody talks to does nothing. V8 would look through its memory twice, eight seconds after it did so last, for
 * what little the last keystrokes have left behind: an idle server would wake a sleeping machine for it. So it may not begin to
 * while nobody says anything.
 * @returns what is to be told of every message that comes.
 */
export function restInSilence(): () => void {
  let rests = false;
  const timer = setTimeout(() => {
    rests = true;
    setFlagsFromString('--no-incremental-marking');
  }, silence).unref();
  return () => {
    timer.refresh();
    if (!rests) return;
    rests = false;
    setFlagsFromString('--incremental-marking');
  };
}
