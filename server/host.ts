import type { YamlLibrary } from '../shared/config-text';
import type { Locale } from '../shared/localized';
import type { Files } from './files';

/** What the server needs of where it runs. */
export interface Host {
  /** Path of a URI, or null where there is no file behind it (`untitled:`). */
  pathOf(uri: string): string | null;
  uriOf(path: string): string;
  /** The folder where nothing else is open. */
  readonly folder: string;
  /** For clients that do not tell theirs. */
  readonly locale: Locale;
  /** ISO date in the user's time zone. */
  today(): string;
  yaml(): YamlLibrary;
  readonly files: Files;
  /** Calls back once a message that has already arrived from the client is read. */
  defer(callback: () => void): void;
  /** Calls back after some milliseconds, unless what it returns is called first. */
  later(callback: () => void, milliseconds: number): () => void;
  /** Milliseconds since whenever: to measure how long something takes. */
  clock(): number;
  /** Takes the files that a client sends, where there is no file system (a browser). */
  receive?(files: readonly ReceivedFile[], complete: boolean): void;
}

/** A file as the client tells it; without a text it is gone. */
export interface ReceivedFile {
  readonly uri: string;
  readonly text?: string | null;
}
