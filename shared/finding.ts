import type { Severity } from './config';
import type { Localized } from './localized';
import type { Span } from './span';

/** How sure a repair is: `safe` - may be applied unseen; `fill-in` - leaves slots for a person; `suggestion` - to be judged. */
export type Grade = 'safe' | 'fill-in' | 'suggestion';

/** Replaces the span (absolute, UTF-16) by the text. */
export interface Edit extends Span {
  readonly text: string;
}

/** One repair, ready to be applied: edits in text order that do not overlap. */
export interface Fix {
  readonly title: Localized;
  readonly grade: Grade;
  readonly edits: readonly Edit[];
}

/** What a rule says: where, why, and how it could be repaired. */
export interface Problem {
  /** Absolute; the smallest range that a person would underline. */
  readonly span: Span;
  /** What is wrong for the reader of the reply and what to write instead, in one sentence. */
  readonly message: Localized;
  /** What all of it is about, where the range only points at its beginning: a forwarded letter. Here it silences others. */
  readonly covers?: Span;
  /** Of a directive (a name in it): said only where it silenced nothing. See `silencer`. */
  readonly silencer?: string;
  /** Which part is missing, in the spelling of the JSON's `part`. */
  readonly part?: string;
  readonly related?: readonly { readonly span: Span; readonly message: Localized }[];
  /** Where the text itself makes it milder (or graver) than the rule's own severity. */
  readonly level?: Severity;
  /** Composed only when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}

/** A problem after arbitration: what a person sees. */
export interface Finding extends Omit<Problem, 'fixes' | 'level' | 'covers' | 'silencer'> {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly sources: readonly string[];
  readonly fingerprint: string;
  readonly fixes: () => readonly Fix[];
}
