/** What client and server say to each other beyond the language server protocol. All that `client/` may import. */

/** Where the settings stand in the editor's configuration. */
export const configurationSection = 'replylint';

/** What belongs to the editor and its user; what is true of the templates stands in `.replylint.yaml`. */
export interface EditorConfiguration {
  /** Language of messages; `auto`: that of the editor. */
  readonly locale?: 'auto' | 'ru' | 'en';
  /** Whether a text is checked while it is typed, or when it is saved. */
  readonly run?: 'onType' | 'onSave';
  /** Whether the reply card stands above the first line. */
  readonly codeLens?: boolean;
}

/** May be left out, wholly or in part. */
export interface InitializationOptions extends EditorConfiguration {
  /** Documents (URIs) that were being checked when the server died: they are left alone until they are changed. */
  readonly crashedOn?: readonly string[];
  /** Asks for `checkingNotification`, so that the client can fill `crashedOn` when it starts another server. */
  readonly tellsChecking?: boolean;
  /** Asks for `statusNotification`. */
  readonly tellsStatus?: boolean;
  /** A text will be opened soon, in this language if that is known: the server makes ready for it before anybody asks. */
  readonly expects?: 'ru' | 'en' | 'any';
}

/** The language of a text by its letters alone: what `expects` says before anybody has read the text. */
export function languageByLetters(text: string): 'ru' | 'en' {
  return /[а-яё]{3}/i.test(text) ? 'ru' : 'en';
}

/**
 * Client to server: this text is being opened; the parameters are those of `textDocument/didOpen`, which follows. An editor that
 * starts may take half a second to send that, although it has the text.
 */
export const openingNotification = 'replylint/opening';

/** Server to client: this document is about to be checked; null: it is done. */
export const checkingNotification = 'replylint/checking';
export interface CheckingParams {
  readonly uri: string | null;
}

/** Server to client: what a document was found to be, for a status item. */
export const statusNotification = 'replylint/status';
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Null: no template. */
  readonly kind: string | null;
  readonly dialect: string | null;
  readonly findings: number;
}

/**
 * Client to server, where the server sees no files (a browser): configs, and the templates of the library. A file without
 * a text is gone; `complete` says that there are no others.
 */
export const filesNotification = 'replylint/files';
export interface FilesParams {
  readonly files: readonly { readonly uri: string; readonly text?: string | null }[];
  readonly complete?: boolean;
}

/** Client to server: somebody wants this document checked, though by its name, its place and the config it is no template. */
export const asTemplateNotification = 'replylint/asTemplate';
export interface AsTemplateParams {
  readonly uri: string;
}

/** Client to server: the health of the whole library, for a page that shows it. */
export const reviewRequest = 'replylint/review';
export interface ReviewResult {
  /** ISO date. */
  readonly date: string;
  /** In path order. */
  readonly templates: readonly ReviewedTemplate[];
  /** Titles of the rules that were met, in the reader's language. */
  readonly rules: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
  /** Files that could not be checked, and why. */
  readonly unread: readonly { readonly uri: string; readonly path: string; readonly why: string }[];
}
export interface ReviewedTemplate {
  readonly uri: string;
  /** Within the folder that is open. */
  readonly path: string;
  readonly kind: string;
  readonly languages: readonly string[];
  readonly state: string;
  readonly findings: readonly ReviewedFinding[];
}
export interface ReviewedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly fingerprint: string;
  readonly range: TextRange;
  /** The line where it stands, cut to what fits; what is underlined is `changed`. */
  readonly excerpt: readonly TextPiece[];
  readonly fixes: readonly ReviewedFix[];
}
export interface ReviewedFix {
  readonly title: string;
  readonly grade: 'safe' | 'fill-in' | 'suggestion';
  /** The lines that are touched, as they are and as they would be. */
  readonly present: readonly TextPiece[];
  readonly proposed: readonly TextPiece[];
}
export interface TextPiece {
  readonly text: string;
  readonly changed: boolean;
}
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Client to server: the edits of these repairs on the text as it stands now; what does not go together is left out. */
export const repairRequest = 'replylint/repair';
export interface RepairParams {
  readonly uri: string;
  readonly repairs: readonly { readonly fingerprint: string; readonly fix: number }[];
}
export interface RepairResult {
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** Fingerprints of the findings that the edits repair. */
  readonly repaired: readonly string[];
}

/** Client to server: where the fields of an open document stand, so that it can be shown filled in. Null: no template. */
export const fieldsRequest = 'replylint/fields';
export interface FieldsParams {
  readonly uri: string;
}
export interface FieldsResult {
  /** As the server has seen it. */
  readonly text: string;
  readonly bodyStart: number;
  readonly dialect: string | null;
  readonly languages: readonly string[];
  readonly fields: readonly TemplateField[];
}
export interface TemplateField {
  readonly start: number;
  readonly end: number;
  readonly dialect: string;
  readonly name: string;
  readonly meaning: string;
  /** A tag of control flow, not a value. */
  readonly control?: string;
  /** For a person to fill in. */
  readonly slot?: boolean;
  /** The helpdesk has something else to put where the value is missing. */
  readonly fallback?: boolean;
}

/** Client to server: a config for a folder, from the templates that are there. */
export const configProposalRequest = 'replylint/configProposal';
export interface ConfigProposalParams {
  /** Of the folder. */
  readonly uri: string;
}
export interface ConfigProposal {
  /** Null: no template is there to tell. */
  readonly dialect: string | null;
  /** Files that look like templates, and globs that name them. */
  readonly templates: readonly string[];
  readonly files: number;
  /** Fields whose name does not tell what they stand for, the most frequent first, and what they may be. */
  readonly unknown: readonly { readonly name: string; readonly count: number }[];
  /** What a field can stand for, and how helpdesks write fields, in the reader's language. */
  readonly meanings: readonly { readonly id: string; readonly title: string }[];
  readonly dialects: readonly { readonly id: string; readonly title: string }[];
}

/** Client to server: the texts to begin with, and the dialect that a folder uses. */
export const startersRequest = 'replylint/starters';
export interface StartersParams {
  readonly uri: string | null;
}
export interface StartersResult {
  readonly starters: readonly Starter[];
  readonly dialects: readonly { readonly id: string; readonly title: string }[];
  /** Null: none is known. */
  readonly dialect: string | null;
}
export interface Starter {
  readonly id: string;
  readonly prefix: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
}

/** Client to server: one of them, written out as a snippet. */
export const starterRequest = 'replylint/starter';
export interface StarterParams {
  readonly id: string;
  readonly language: 'ru' | 'en';
  /** `auto`: no fields, only slots. */
  readonly dialect: string;
  /** Of a file or folder whose config knows the fields. */
  readonly uri: string | null;
}
export interface StarterText {
  readonly snippet: string;
}

/** Client to server: the rules and their pages, in the reader's language. */
export const rulesRequest = 'replylint/rules';
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly page: string;
}
