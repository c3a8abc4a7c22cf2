import type * as FileSystem from 'node:fs';
import type * as Path from 'node:path';

/** Programs that an earlier process of the same build has compiled. */
export interface ProgramStore {
  read(name: string): string | null;
  write(name: string, program: string): void;
}

/** Null where there are no files, or nobody has said where. */
export function programStore(): ProgramStore | null {
  const folder = typeof process === 'object' ? process.env?.REPLYLINT_CACHE : undefined;
  if (!folder) return null;
  const fs = require('node:fs') as typeof FileSystem;
  // biome-ignore lint/style/useNodejsImportProtocol: with it the build would put another one in its place.
  const { join } = require('path') as typeof Path;
  try {
    // Of this very file: a program of another build may mean something else.
    const { size, mtimeMs } = fs.statSync(__filename);
    const make = `${size}-${Math.round(mtimeMs)}`;
    const pathOf = (name: string) => join(folder, `phrases-${make}.${name}`);
    return {
      read(name) {
        try {
          return fs.readFileSync(pathOf(name), 'utf8');
        } catch {
          return null;
        }
      },
      write(name, program) {
        try {
          fs.mkdirSync(folder, { recursive: true });
          for (const other of fs.readdirSync(folder))
            if (other.startsWith('phrases-') && !other.startsWith(`phrases-${make}.`)) fs.rmSync(join(folder, other));
          const temporary = join(folder, `${process.pid}.${name}.tmp`);
          fs.writeFileSync(temporary, program);
          fs.renameSync(temporary, pathOf(name));
        } catch {
          // Only slower next time.
        }
      },
    };
  } catch {
    return null;
  }
}
