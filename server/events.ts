/** What the client tells: documents, files, folders, settings. */
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  type DidChangeTextDocumentParams,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
  type DidSaveTextDocumentParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { configurationSection, type FilesParams } from '../shared/protocol';
import { ownSection, settingsFrom } from './client';
import { isConfigFile } from './config-files';
import { quietly } from './quietly';
import { openFolders, type Serving } from './serving';

export function initialized(serving: Serving): void {
  const { connection, client } = serving;
  if (client.can.watchFiles) {
    const globs = ['**/.replylint.{yaml,yml,json}', '**/*.{md,markdown,txt}'];
    const watchers = globs.map((globPattern) => ({ globPattern }));
    void quietly(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  if (client.can.registerConfiguration)
    void quietly(() =>
      connection.client.register(DidChangeConfigurationNotification.type, { section: configurationSection }),
    );
  // The library has this notification for itself.
  if (client.can.changeFolders)
    connection.workspace.onDidChangeWorkspaceFolders((event) => foldersChanged(serving, event));
  void askForSettings(serving);
}

export function opened(
  { documents, checks, diagnostics, libraryDiagnostics }: Serving,
  params: DidOpenTextDocumentParams,
): void {
  const { uri, languageId, version, text } = params.textDocument;
  const open = documents.get(uri);
  // Our own extension has said so before.
  if (open?.version === version && open.languageId === (languageId ?? '') && open.text === text) return;
  documents.open(uri, languageId ?? '', version, text);
  // Editors ask for a text once it is shown; the first one takes longest, and is begun before that.
  if (!checks.begun) void checks.settled(uri);
  diagnostics.changed(uri);
  libraryDiagnostics.changed();
}

export function changed({ documents, diagnostics }: Serving, params: DidChangeTextDocumentParams): void {
  documents.change(params.textDocument.uri, params.textDocument.version, params.contentChanges);
  diagnostics.changed(params.textDocument.uri);
}

export function saved(serving: Serving, { textDocument: { uri } }: DidSaveTextDocumentParams): void {
  serving.diagnostics.saved(uri);
  // For clients that cannot watch files: a config, or one that a config extends.
  const path = serving.host.pathOf(uri);
  if (path !== null && (isConfigFile(path) || /\.(?:ya?ml|json)$/.test(path))) configsChanged(serving);
  else serving.libraryDiagnostics.changed();
}

export function closed(serving: Serving, { textDocument: { uri } }: DidCloseTextDocumentParams): void {
  serving.documents.close(uri);
  serving.checks.forget(uri);
  serving.diagnostics.closed(uri);
  serving.libraryDiagnostics.changed();
}

export function filesChanged(serving: Serving, { changes }: DidChangeWatchedFilesParams): void {
  const isConfig = changes.some(({ uri }) => /\.(?:ya?ml|json)$/.test(uri));
  if (isConfig) configsChanged(serving);
  else serving.libraryDiagnostics.changed();
}

export function filesReceived(serving: Serving, { files, complete }: FilesParams): void {
  serving.host.receive?.(files, complete === true);
  configsChanged(serving);
}

/** Somebody wants to see what there is to say about a text that is no template. */
export function treatAsTemplate(serving: Serving, uri: string): void {
  serving.checks.treatAsTemplate(uri);
  everythingIsTold(serving);
}

function foldersChanged(serving: Serving, event: WorkspaceFoldersChangeEvent): void {
  const gone = new Set(event.removed.map(({ uri }) => uri));
  const added = event.added.map(({ uri }) => uri);
  openFolders(serving, [...new Set([...serving.folders.filter((uri) => !gone.has(uri)), ...added])]);
  configsChanged(serving);
}

export function configurationChanged(serving: Serving, { settings }: DidChangeConfigurationParams): void {
  // Whoever can be asked often sends nothing here, or null.
  if (settings !== null && settings !== undefined) serving.said.pushed = ownSection(settings, configurationSection);
  applySettings(serving);
  void askForSettings(serving);
}

export function shutDown({ libraryDiagnostics }: Serving): void {
  libraryDiagnostics.end();
}

async function askForSettings(serving: Serving): Promise<void> {
  if (!serving.client.can.configuration) return;
  try {
    serving.said.asked = await serving.connection.workspace.getConfiguration(configurationSection);
    applySettings(serving);
  } catch {
    // A client that says that it can be asked and then cannot answer: its other ways count.
  }
}

function applySettings(serving: Serving): void {
  const { said, client, host } = serving;
  const settings = settingsFrom([said.options, said.pushed, said.asked], client.locale ?? host.locale);
  const before = serving.settings;
  if (settings.locale === before.locale && settings.run === before.run && settings.codeLens === before.codeLens) return;
  serving.settings = settings;
  everythingIsTold(serving);
}

function configsChanged(serving: Serving): void {
  serving.library.forget();
  serving.checks.invalidate();
  everythingIsTold(serving);
}

/** Anew. */
function everythingIsTold({ diagnostics, libraryDiagnostics, client, connection }: Serving): void {
  diagnostics.refresh();
  libraryDiagnostics.changed();
  if (client.can.refreshLenses) void quietly(() => connection.sendRequest(CodeLensRefreshRequest.type));
}
