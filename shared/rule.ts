import type { Kind, Severity } from './config';
import type { Problem } from './finding';
import type { Localized } from './localized';
import type { Template } from './template';

export type RuleCategory =
  | 'status'
  | 'responsibility'
  | 'confidentiality'
  | 'executive'
  | 'incident'
  | 'tone'
  | 'template'
  /** Of a config or a rule pack. */
  | 'house';

/** One option of a rule, as the config's schema and the rule's page describe it. */
export interface RuleOption {
  readonly type: 'number' | 'boolean' | 'string' | 'string-list';
  readonly default: unknown;
  readonly description: Localized;
}

/** In what it speaks instead of another rule: on overlapping words, in the same sentence, or in the whole template. */
export interface Precedence {
  /** A rule's id, or `*`: whatever is reported there, but by the rules of `except`. */
  readonly rule: string;
  readonly except?: readonly string[];
  readonly scope: 'overlap' | 'sentence' | 'template';
}

/** A rule: plain data and one generator. It knows no preset, no locale, no file. */
export interface Rule {
  /** Equals its folder's name; names the problem and reads well after "allow". */
  readonly id: string;
  readonly title: Localized;
  readonly category: RuleCategory;
  readonly severity: Severity;
  /** Kinds of template it looks at; `all` includes internal notes, `outgoing` is all but these. */
  readonly kinds: readonly Kind[] | 'all' | 'outgoing';
  /** Of the five sources, as in the specification: "0.1". */
  readonly sources: readonly string[];
  readonly since: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly over?: readonly Precedence[];
  /**
   * Concepts, of its own table or as `table/concept`, without any of which it says nothing: a template that holds none of them
   * is not checked. None of a late table, which nobody knows before it is asked for.
   */
  readonly tells?: readonly string[];
  check(template: Template, options: Readonly<Record<string, unknown>>): Iterable<Problem>;
}
