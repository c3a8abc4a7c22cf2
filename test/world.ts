import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../server/cli/run';
import type { ExitCode, World } from '../server/cli/world';
import { yaml } from '../server/system';

/** A folder with these files, for as long as the work takes. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Buffer>>,
  work: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-test-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await work(folder);
  } finally {
    // What an editor leaves on its way out may still be written.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** The command line as a function: no process, no terminal, a fixed day. */
export function replylint(folder: string, argv: readonly string[], input: string | Buffer = ''): Ran {
  const written = { out: '', err: '' };
  const output = (name: 'out' | 'err') => ({
    isTerminal: false,
    columns: 100,
    write(text: string) {
      written[name] += text;
    },
    flush() {},
  });
  const world: World = {
    folder,
    environment: { LANG: 'en_GB.UTF-8' },
    out: output('out'),
    err: output('err'),
    // In pieces, as a pipe would give it.
    input: () =>
      Buffer.from(input)
        .toString('latin1')
        .match(/[\s\S]{1,7}/g)
        ?.map((one) => Buffer.from(one, 'latin1')) ?? [],
    today: () => '2026-11-25',
    yaml,
  };
  const code = run(argv, world);
  return { code, ...written };
}
