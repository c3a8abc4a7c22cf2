import type { TextLanguage } from '../languages/language';
import type { SlotMeaning } from '../languages/sentences';
import type { Kept } from '../remembered';
import type { Span } from '../span';
import type { Piece, Said } from './pieces';

/** How a document is written. Plain text bypasses Markdown: four spaces are no code there. */
export type TextFormat = 'markdown' | 'plaintext';

/** What a placeholder stands for: from its name (in both languages) or from the config. */
export type PlaceholderMeaning =
  | 'name'
  | 'agent'
  | 'person'
  | 'deadline'
  | 'number'
  | 'link'
  | 'problem'
  | 'step'
  | 'apology-cause'
  | 'department'
  | 'contact'
  | 'date'
  | 'inside'
  | 'text'
  | 'unknown';

/** What a config may say that a field stands for: as a rule reads it, or as finely as repairs write it. */
export type KnownMeaning = PlaceholderMeaning | SlotMeaning;

export type DialectId =
  | 'liquid'
  | 'handlebars'
  | 'jinja'
  | 'zammad'
  | 'osticket'
  | 'otrs'
  | 'glpi'
  | 'freescout'
  | 'uvdesk'
  | 'gitlab'
  | 'rt'
  | 'velocity'
  | 'bitrix'
  | 'faveo'
  | 'percent'
  | 'dollar'
  | 'braces'
  | 'brackets'
  | 'angle'
  /** Letters that stand for digits: `ЧЧ:ММ ДД.ММ.ГГГГ`, `HH:MM`, `XX:XX`, `XXX`, `____`. Always a slot, never a file's dialect. */
  | 'letters';

/**
 * Control flow that a placeholder carries: `{% if %}`, GLPI's `##IFx##`, velocity's `#if`. `silent` is a tag that neither
 * branches nor prints: `{% assign %}`, `{{! comment }}`. Tags of control flow leave no token in the prose.
 */
export type Control = 'if' | 'else-if' | 'else' | 'end' | 'loop' | 'end-loop' | 'silent';

/** A placeholder or slot of the document, found before Markdown is read. Absolute offsets, but for one that a token holds. */
export interface Placeholder extends Span {
  readonly dialect: DialectId;
  /** What stands inside, trimmed, as written: `ticket.requester.first_name`; for a condition, the condition. */
  readonly name: string;
  readonly meaning: PlaceholderMeaning;
  /** Set when this is a tag of control flow, not a value. */
  readonly control?: Control;
  /** A slot for a person to fill (`[указать срок]`, `[deadline]`, `ЧЧ:ММ ДД.ММ.ГГГГ`), not a field of a helpdesk. */
  readonly slot?: boolean;
  /** Has a fallback for a missing value. */
  readonly fallback?: boolean;
}

export type TokenKind = 'word' | 'number' | 'placeholder' | 'code' | 'link' | 'punctuation' | 'break';

/** Whether a token says something in its sentence: a word, a number, a field; no punctuation and no end of a line. */
export function isSaid({ kind }: Pick<Token, 'kind'>): boolean {
  return kind !== 'punctuation' && kind !== 'break';
}

/**
 * One token of a block's prose. Offsets are relative to the start of the block, in the *source*, or of the passage that
 * keeps it (so that what only moved is not read again); Markdown marks, soft hyphens and the like between them belong to nobody.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Normalised: lower case, NFC, ё→е, no stress marks, soft hyphens, zero-width; look-alikes in mixed words folded to the word's script. */
  readonly norm: string;
  /** First letter is a capital / all letters (two or more) are capitals. */
  readonly capital: boolean;
  readonly shouting: boolean;
  /** White space or a block edge stands before it. */
  readonly spaced: boolean;
  /** For `placeholder`. Offsets of the placeholder itself are those of the stretch in which it was read first: use the token's. */
  readonly placeholder?: Placeholder;
}

/** A part of a sentence. `first`..`last` are token indices within the block, `last` included. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Opened by "если", "when"..., or "при + noun of trouble" left to phrases. */
  readonly conditional: boolean;
  /** The main clause of a sentence that has a condition: "Если повторится, напишите" -> "напишите". */
  readonly consequent: boolean;
  /** Its sentence ends in a question mark. */
  readonly question: boolean;
  /** Stands in inline quotation marks that hold words of somebody (three words or more, or a whole clause). */
  readonly quoted: boolean;
  /** The subordinator or coordinator that opens it (normalised), or ''. */
  readonly opener: string;
}

export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly question: boolean;
  readonly clauses: readonly Clause[];
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** Words with their sentences, in one language. */
export interface FinishedWords {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Sentence and clause ordinal of every token (clause counted through the whole). */
  readonly sentenceOf: Int32Array;
  readonly clauseOf: Int32Array;
  /** All clauses in order. */
  readonly clauses: readonly Clause[];
}

/** Those of a passage: shared by all texts that say it. */
export interface KeptWords extends FinishedWords, Kept {}

/**
 * Words as they are remembered, and where they stand in a block: the offset, and how many tokens, sentences and clauses of
 * the block stand before them.
 */
export interface PlacedPassage {
  readonly words: KeptWords;
  /** The source that they were read from. */
  readonly said: Said;
  readonly start: number;
  readonly token: number;
  readonly sentence: number;
  readonly clause: number;
}

/** A block of prose: a paragraph, heading, list item or table cell. */
export interface Block extends FinishedWords {
  /** Absolute offsets in the document. */
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** In a `>` quotation: the client's own words, not looked at by the prose rules. */
  readonly quotation: boolean;
  readonly language: TextLanguage;
  /** What it is made of: what is looked for in sentences is looked for in each of these once. */
  readonly passages: readonly PlacedPassage[];
}

/** A stretch of the document that is no prose, for the rules that look there. Absolute offsets. */
export interface Region extends Span {
  readonly kind: 'code' | 'fence' | 'url' | 'link-target' | 'comment' | 'html' | 'quotation' | 'front-matter';
}

/** One arm of a conditional: offsets covered by arm number `arm` of the condition `group`. */
export interface Branch extends Span {
  readonly group: number;
  readonly arm: number;
  /** Number of arms of the group; without an `else` an empty last arm is counted. */
  readonly arms: number;
}

/** The body of a template taken apart. Inert data. */
export interface Segmentation {
  readonly blocks: readonly Block[];
  readonly regions: readonly Region[];
  readonly placeholders: readonly Placeholder[];
  readonly branches: readonly Branch[];
  /** The raw text of the body, cut at blank lines. */
  readonly pieces: readonly Piece[];
  /** What the segmentation of an edited text is made from; only `template-source.ts` looks inside. */
  readonly memory?: object;
}
