/** What of `node:assert` the suite uses, where there is no Node. The build puts it in its place. */

export function ok(value: unknown, message = 'expected something'): asserts value {
  if (!value) throw new Error(message);
}

export function strictEqual(actual: unknown, expected: unknown, message = ''): void {
  if (!Object.is(actual, expected)) throw new Error(`${message} expected ${show(expected)}, got ${show(actual)}`);
}

export function deepStrictEqual(actual: unknown, expected: unknown, message = ''): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${message} expected ${show(expected)}, got ${show(actual)}`);
}

export function match(text: string, pattern: RegExp, message = ''): void {
  if (!pattern.test(text)) throw new Error(`${message} expected ${pattern}, got ${show(text)}`);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
