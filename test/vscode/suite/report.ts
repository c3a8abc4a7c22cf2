/** What the run outside reads: mocha's lines with a mark, so that they can be told from the editor's log; the result last. */

export function say(...parts: readonly unknown[]): void {
  for (const line of parts.map(String).join(' ').split('\n')) console.log(`[test] ${line}`);
}

/** @param start runs the suite and tells how many failed. */
export function reported(start: (done: (failures: number) => void) => Mocha.Runner): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner: Mocha.Runner = start((failures) => {
      const ran = (runner.stats?.passes ?? 0) + failures;
      console.log(`[test-result] ${JSON.stringify({ ran, failures, pending: runner.stats?.pending ?? 0 })}`);
      if (failures > 0 || ran === 0) reject(new Error(ran === 0 ? 'no test ran' : `${failures} of ${ran} failed`));
      else resolve();
    });
  });
}
