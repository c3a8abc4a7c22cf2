import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Host } from './host';
import { nodeFiles } from './node-files';
import { systemLocale, today, yaml } from './system';

/** The server's world on a machine with files. */
export function nodeHost(): Host {
  return {
    pathOf(uri) {
      try {
        return uri.startsWith('file:') ? fileURLToPath(uri) : null;
      } catch {
        // A file of another machine, or no URI at all: checked as an unsaved text would be.
        return null;
      }
    },
    uriOf: (path) => pathToFileURL(path).href,
    folder: process.cwd(),
    locale: systemLocale(process.env),
    today,
    yaml,
    files: nodeFiles(),
    defer: (callback) => void setImmediate(callback),
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    clock: () => performance.now(),
  };
}
