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
}

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
