import type * as FileSystem from 'node:fs';
import type * as Path from 'node:path';

/** Programs that an earlier process of the same build has compiled. */
export interface ProgramStore {
  read(language: string): string | null;
  write(language: string, program: string): void;
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
    const nameOf = (language: string) => `phrases-${make}.${language}`;
    return {
      read(language) {
        try {
          return fs.readFileSync(join(folder, nameOf(language)), 'utf8');
        } catch {
          return null;
        }
      },
      write(language, program) {
        try {
          fs.mkdirSync(folder, { recursive: true });
          for (const name of fs.readdirSync(folder))
            if (name.startsWith('phrases-') && !name.startsWith(`phrases-${make}.`)) fs.rmSync(join(folder, name));
          const temporary = join(folder, `${process.pid}.${language}.tmp`);
          fs.writeFileSync(temporary, program);
          fs.renameSync(temporary, join(folder, nameOf(language)));
        } catch {
          // Only slower next time.
        }
      },
    };
  } catch {
    return null;
  }
}
