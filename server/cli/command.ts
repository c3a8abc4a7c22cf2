import type { Locale, Localized } from '../../shared/localized';
import type { Arguments, Option } from './arguments';
import type { Style } from './style';
import type { ExitCode, World } from './world';

/** One command: what its help says, and what it does. */
export interface Command {
  readonly name: string;
  /** What stands after the name. */
  readonly usage: Localized;
  readonly summary: Localized;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  run(given: Arguments, world: World, speaking: Speaking): ExitCode;
}

/** How to speak to this user. */
export interface Speaking {
  readonly locale: Locale;
  readonly style: Style;
  /** Tells on stderr what is wrong and what to do. */
  complain(message: Localized, place?: string): void;
}
