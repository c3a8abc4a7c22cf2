import type { Config, Kind } from './config';
import type { Language } from './languages/language';
import type { Localized } from './localized';
import type { Span } from './span';
import type { Segmentation, TextFormat } from './text/text';

/** What a host gives to the engine: a text and how it is written. The name is for messages and globs only. */
export interface Document {
  /** Relative to the folder of its config, `/` on every system; '' when unknown (an unsaved text). */
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
}

export type Fault = 'ours' | 'theirs' | 'force-majeure' | 'unknown';

/** Front matter as the rules need it; what is wrong in it stands in `notices`. */
export interface FrontMatter {
  /** Of the whole block with its fences; empty at 0 when there is none. */
  readonly span: Span;
  readonly kind?: Kind;
  readonly status?: 'open' | 'resolved';
  readonly phase?: string;
  readonly fault?: Fault;
  readonly scope?: 'single' | 'mass';
  readonly language?: Language;
  readonly contact?: 'none';
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly disable: readonly string[];
  /** Absolute span of a key's value, by key. */
  readonly valueSpans: ReadonlyMap<string, Span>;
}

/** Something about the file itself (broken front matter, unknown kind): told beside the findings, with what to do. */
export interface Notice {
  readonly span: Span;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: Localized;
}

/** `<!-- replylint-disable ... -->` and its kin. Absolute spans. */
export interface Directive extends Span {
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'agreed';
  /** Rule ids; empty: all rules. For `agreed`: the name of the unit alone. */
  readonly names: readonly string[];
  /** For `agreed`: who agreed, and the ISO date in the parentheses, if there is one. */
  readonly note?: string;
}

/** Names what silences a rule: a directive (by its place) or the front matter, and the rule's id, '' for all rules. */
export function silencer(directive: Directive | null, name: string): string {
  return `${directive?.start ?? 'front matter'} ${name}`;
}

/** One template as it stands in a document, before any fact is read. */
export interface TemplateSource {
  readonly document: Document;
  readonly config: Config;
  /** Stable id and pointer inside an export; null for a file that is one template. */
  readonly id: string | null;
  readonly pointer: string | null;
  readonly kind: Kind;
  readonly frontMatter: FrontMatter;
  /** Where the body begins: after front matter (and BOM). */
  readonly bodyStart: number;
  readonly segmentation: Segmentation;
  readonly directives: readonly Directive[];
  readonly notices: readonly Notice[];
}
