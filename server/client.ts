import type { InitializeParams } from 'vscode-languageserver';
import type { Locale } from '../shared/localized';
import type { InitializationOptions } from '../shared/protocol';
import type { PositionEncoding } from './places';

/** What the client says of itself when it starts us. Everything may be missing. */
export interface Client {
  /** Of its user; null where it does not say. */
  readonly locale: Locale | null;
  /** URIs of the folders that are open; maybe none. */
  readonly folders: readonly string[];
  readonly encoding: PositionEncoding;
  readonly options: InitializationOptions;
  readonly can: Abilities;
}

/** What of the client changes what we send. */
export interface Abilities {
  readonly versionedEdits: boolean;
  readonly createFiles: boolean;
  readonly snippetEdits: boolean;
  readonly codeActionLiterals: boolean;
  readonly resolveEdits: boolean;
  /** Tells the one action that is meant by "quick fix" from the others. */
  readonly preferredActions: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Asks for diagnostics instead of being told. */
  readonly pull: boolean;
  readonly relatedDocuments: boolean;
  readonly push: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshLenses: boolean;
  readonly watchFiles: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly changeFolders: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly snippetCompletion: boolean;
  readonly symbolTree: boolean;
}

/** Reads what a client says when it starts us. */
export function clientOf(params: InitializeParams): Client {
  const { textDocument = {}, workspace = {}, general = {} } = params.capabilities ?? {};
  const { publishDiagnostics, diagnostic, codeAction, completion, hover } = textDocument;
  // From 3.18 on both ways to get diagnostics say this of themselves.
  const told = diagnostic as typeof publishDiagnostics & typeof diagnostic;
  // Helix, and who else uses its library of types, leaves out the last letter.
  const refreshes = workspace.diagnostics ?? (workspace as { diagnostic?: typeof workspace.diagnostics }).diagnostic;
  const edits = workspace.workspaceEdit;
  const resolves = codeAction?.resolveSupport?.properties.includes('edit') === true;
  return {
    locale: localeOf(params.locale),
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    encoding: encodingOf(general?.positionEncodings),
    options: isRecord(params.initializationOptions) ? params.initializationOptions : {},
    can: {
      versionedEdits: edits?.documentChanges === true,
      createFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
      snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
      codeActionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
      resolveEdits: resolves && codeAction?.dataSupport === true,
      preferredActions: codeAction?.isPreferredSupport === true,
      relatedInformation: publishDiagnostics?.relatedInformation === true || told?.relatedInformation === true,
      codeDescription: publishDiagnostics?.codeDescriptionSupport === true || told?.codeDescriptionSupport === true,
      pull: diagnostic !== undefined,
      relatedDocuments: diagnostic?.relatedDocumentSupport === true,
      push: publishDiagnostics !== undefined || diagnostic === undefined,
      refreshDiagnostics: refreshes?.refreshSupport === true,
      refreshLenses: workspace.codeLens?.refreshSupport === true,
      watchFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
      configuration: workspace.configuration === true,
      registerConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
      changeFolders: workspace.workspaceFolders === true,
      markdownHover: hover?.contentFormat?.includes('markdown') === true,
      markdownCompletion: completion?.completionItem?.documentationFormat?.includes('markdown') === true,
      snippetCompletion: completion?.completionItem?.snippetSupport === true,
      symbolTree: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    },
  };
}

/** What the user's editor says of us: of every key the last that says anything counts. */
export interface Settings {
  readonly locale: Locale;
  readonly run: 'onType' | 'onSave';
  readonly codeLens: boolean;
}

/** @param said from the weakest to the strongest; anything may stand in it. */
export function settingsFrom(said: readonly unknown[], fallback: Locale): Settings {
  const last = (key: string, values: readonly unknown[]): unknown =>
    said.reduce<unknown>((found, one) => (isRecord(one) && values.includes(one[key]) ? one[key] : found), undefined);
  const locale = last('locale', ['auto', 'ru', 'en']);
  return {
    locale: locale === 'ru' || locale === 'en' ? locale : fallback,
    run: last('run', ['onType', 'onSave']) === 'onSave' ? 'onSave' : 'onType',
    codeLens: last('codeLens', [true, false]) !== false,
  };
}

/** Our section out of settings that a client pushes: some send all of theirs, some only ours. */
export function ownSection(settings: unknown, section: string): unknown {
  return isRecord(settings) && isRecord(settings[section]) ? settings[section] : settings;
}

function localeOf(locale: string | null | undefined): Locale | null {
  if (!locale) return null;
  return /^ru\b/i.test(locale) ? 'ru' : 'en';
}

/** The first that we know of those that the client would like; without any it is UTF-16. */
function encodingOf(offered: readonly string[] | undefined): PositionEncoding {
  return offered?.find((one): one is PositionEncoding => ['utf-8', 'utf-16', 'utf-32'].includes(one)) ?? 'utf-16';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
