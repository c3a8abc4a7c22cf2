import type { Language } from './languages/language';
import type { CustomPlaceholder } from './text/custom-placeholders';
import type { DialectId, KnownMeaning } from './text/text';

/** What a template is for: decides which rules look at it. */
export const kinds = [
  'reply',
  'status-update',
  'acknowledgement',
  'executive-report',
  'incident-notice',
  'maintenance-notice',
  'internal-note',
] as const;
export type Kind = (typeof kinds)[number];

export const severities = ['error', 'warning', 'info', 'hint', 'off'] as const;
export type Severity = (typeof severities)[number];

export const presets = ['lead', 'recommended', 'strict', 'all'] as const;
export type Preset = (typeof presets)[number];

/** A unit of the company (or a contractor) as the config names it. */
export interface Department {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Set when its head agreed to be named in replies. `until` is an ISO date. */
  readonly agreed?: { readonly by?: string; readonly until?: string };
}

/** One rung of the escalation ladder, lowest first. */
export interface EscalationLevel {
  readonly role: string;
  readonly contact?: string;
}

/** A rule of the user's own: phrases in the pattern language of `text/phrases`. */
export interface PhraseRule {
  /** Namespaced: `acme/no-free-shipping`. */
  readonly id: string;
  readonly severity: Severity;
  readonly language: Language;
  readonly phrases: readonly string[];
  readonly message: string;
  /** What to write instead, if anything. */
  readonly replacement?: string;
}

/**
 * The config of one template, validated and complete: every list is there, if empty. Made by `resolveConfig` from what a
 * file says; the engine never sees a raw config.
 */
export interface Config {
  readonly language: readonly Language[];
  readonly kinds: readonly { readonly glob: string; readonly kind: Kind }[];
  readonly preset: Preset;
  readonly team: readonly string[];
  readonly departments: readonly Department[];
  readonly agreed: readonly string[];
  readonly escalation: readonly EscalationLevel[];
  readonly executives: readonly string[];
  readonly public: readonly string[];
  readonly address: 'вы' | 'Вы' | 'ты' | null;
  readonly ticketNumber: 'subject' | 'text';
  readonly audience: 'external' | 'internal';
  /** null: not said; `none`: the product handles none; else a list. */
  readonly criticalData: 'none' | readonly string[] | null;
  readonly glossary: readonly { readonly word: string; readonly plain: string }[];
  readonly allow: readonly string[];
  /** Terms that an executive of this house uses himself: no technical details. */
  readonly everyday: readonly string[];
  readonly internalDomains: readonly string[];
  readonly publicContacts: readonly string[];
  readonly placeholders: {
    readonly dialect: DialectId | 'auto';
    readonly known: ReadonlyMap<string, KnownMeaning>;
    /** The house's own placeholder forms. */
    readonly custom: readonly CustomPlaceholder[];
  };
  readonly rules: ReadonlyMap<
    string,
    { readonly severity: Severity; readonly options: Readonly<Record<string, unknown>> }
  >;
  readonly phraseRules: readonly PhraseRule[];
}

/** What is in force where no config says otherwise. */
export const defaultConfig: Config = {
  language: ['ru', 'en'],
  kinds: [],
  preset: 'recommended',
  team: [],
  departments: [],
  agreed: [],
  escalation: [],
  executives: [],
  public: [],
  address: null,
  ticketNumber: 'text',
  audience: 'external',
  criticalData: null,
  glossary: [],
  allow: [],
  everyday: [],
  internalDomains: [],
  publicContacts: [],
  placeholders: { dialect: 'auto', known: new Map(), custom: [] },
  rules: new Map(),
  phraseRules: [],
};
