import * as yaml from 'yaml';
import type { Locale } from '../../shared/localized';
import type { Host } from '../host';
import { memoryFiles } from './memory-files';

/** What a worker has of the browser; nothing else of it is used. */
declare const navigator: { readonly language?: string } | undefined;
declare function setTimeout(callback: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;

/** The server's world in a browser: the files are those that the client sends. */
export function browserHost(): Host {
  const files = memoryFiles();
  const locale: Locale = /^ru\b/i.test((typeof navigator === 'undefined' ? undefined : navigator.language) ?? '')
    ? 'ru'
    : 'en';
  return {
    pathOf,
    uriOf,
    folder: '/',
    locale,
    today,
    yaml: () => yaml,
    files,
    defer: (callback) => void setTimeout(callback, 0),
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    clock: () => performance.now(),
    receive(received, complete) {
      if (complete) files.clear();
      for (const { uri, text } of received) {
        const path = pathOf(uri);
        if (path !== null) files.put(path, text ?? null);
      }
    },
  };
}

/**
 * Files in a browser have all kinds of schemes (`vscode-vfs`, `vscode-test-web`): scheme and authority become the first
 * folder of the path, so that it leads back to the URI.
 */
export function pathOf(uri: string): string | null {
  const parts = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)(\/[^?#]*)$/i.exec(uri);
  if (!parts) return null;
  try {
    return `/${parts[1]}:${parts[2]}${decodeURIComponent(parts[3]!)}`.replace(/(?<=.)\/$/, '');
  } catch {
    return null;
  }
}

export function uriOf(path: string): string {
  const [, place = 'file:', ...names] = path.split('/');
  const colon = place.indexOf(':');
  const rest = names.map((name) => encodeURIComponent(name)).join('/');
  return `${place.slice(0, colon)}://${place.slice(colon + 1)}/${rest}`;
}

/** ISO date in the user's time zone. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
