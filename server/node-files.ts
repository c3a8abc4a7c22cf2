import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { FileEntry, Files } from './files';
import { createReader } from './read-text';

/** The files of this machine. */
export function nodeFiles(): Files {
  const read = createReader();
  return {
    kindOf(path) {
      const status = statusOf(path);
      return status?.isFile() ? 'file' : status?.isDirectory() ? 'folder' : null;
    },
    sizeOf: (path) => statusOf(path)?.size ?? null,
    list(folder) {
      try {
        return readdirSync(folder, { withFileTypes: true }).map(
          (entry): FileEntry => ({
            name: entry.name,
            kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
          }),
        );
      } catch {
        return null;
      }
    },
    realPath: (path) => realpathSync(path),
    identityOf(path) {
      const { dev, ino } = statSync(path);
      return `${dev}:${ino}`;
    },
    read,
  };
}

/** Null also for what may not be looked at. */
function statusOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
