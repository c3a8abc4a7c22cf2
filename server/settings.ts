import type { InitializeParams } from 'vscode-languageserver';
import type { Locale } from '../shared/localized';
import type { ClientAbilities } from './to-lsp';

/** What the client says of itself and of its user when it starts us. Everything may be missing. */
export interface ClientSettings {
  readonly locale: Locale;
  /** URIs of the folders that are open; maybe none. */
  readonly folders: readonly string[];
  readonly abilities: ClientAbilities;
}

export function settingsOf(params: InitializeParams, fallback: Locale): ClientSettings {
  const { textDocument, workspace } = params.capabilities ?? {};
  const asked = (params.initializationOptions as { locale?: unknown } | null | undefined)?.locale;
  const locale = typeof asked === 'string' && asked !== 'auto' ? asked : params.locale;
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    locale: locale === undefined ? fallback : /^ru\b/i.test(locale) ? 'ru' : 'en',
    folders,
    abilities: {
      versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
      codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
      relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
      codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
      watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    },
  };
}
