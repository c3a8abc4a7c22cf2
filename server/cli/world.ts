import type { YamlLibrary } from '../../shared/config-text';

/** All that the command line knows of the machine. Tests pass one of their own. */
export interface World {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** Standard input, as it comes, to its end. */
  input(): Iterable<Buffer>;
  /** ISO date in the user's time zone. */
  today(): string;
  yaml(): YamlLibrary;
  /** Told once there turn out to be many texts: what is worth its time then is not for a few. */
  manyTexts?(): void;
  /** Becomes the language server, with the arguments that this process was started with. */
  serve?(): ExitCode;
}

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  write(text: string): void;
  flush(): void;
}

/** Thrown when the reader of our output has gone (`replylint check | head`): no fault, and nothing more to do. */
export const outputClosed = Symbol('output closed');

/** 0: clean; 1: findings at or above `--fail-on`; 2: usage, config or input is wrong. */
export type ExitCode = 0 | 1 | 2;
