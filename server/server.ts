import { dirname } from 'node:path';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultConfig } from '../shared/config';
import type { YamlLibrary } from '../shared/config-text';
import { createLintCache, lint, type TemplateResult } from '../shared/lint';
import type { Locale } from '../shared/localized';
import { rules } from '../shared/rules';
import { type ConfigFileProblem, checkConfigText, isConfigFile, type Settings } from './config-files';
import { syncedDocuments } from './documents';
import type { Files } from './files';
import { answerRefused } from './life-cycle';
import { tooLarge } from './limits';
import { product } from './product';
import { type ClientSettings, settingsOf } from './settings';
import { configProblemToDiagnostic, noticeToDiagnostic, type Rim, toCodeAction, toDiagnostic } from './to-lsp';
import { declaresKind, formatOf, openWorkspace, relativeTo, type Workspace } from './workspace';

/** What the server needs of where it runs. */
export interface Host {
  /** Path of a URI, or null where there is no file behind it (`untitled:`). */
  pathOf(uri: string): string | null;
  uriOf(path: string): string;
  /** The folder where nothing else is open. */
  readonly folder: string;
  /** For clients that do not tell theirs. */
  readonly locale: Locale;
  today(): string;
  yaml(): YamlLibrary;
  readonly files: Files;
  /** Calls back once what has already arrived from the client is read. */
  defer(callback: () => void): void;
}

interface Checked {
  /** What the engine's cache knows the document by. */
  readonly path: string;
  readonly version: number;
  readonly results: readonly TemplateResult[];
}

/** Serves one client over a connection until it goes. */
export function start(connection: Connection, host: Host): void {
  const documents = new TextDocuments(syncedDocuments);
  const cache = createLintCache({ keepDocuments: true });
  const checked = new Map<string, Checked>();
  const waiting = new Set<string>();
  const failed = new Set<string>();
  const toldConfigs = new Map<string, Settings>();
  let session: { readonly client: ClientSettings; readonly workspace: Workspace } | null = null;

  answerRefused(connection);
  connection.onInitialize((params) => {
    const client = settingsOf(params, host.locale);
    const folder = client.folders.map((uri) => host.pathOf(uri)).find((path) => path !== null) ?? host.folder;
    session = { client, workspace: openWorkspace({ folder, files: host.files, rules, yaml: host.yaml }) };
    return capabilities();
  });
  connection.onInitialized(() => {
    if (!session?.client.abilities.watchesFiles) return;
    const watchers = [{ globPattern: '**/.replylint.{yaml,yml,json}' }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  });
  connection.onDidChangeWatchedFiles(configsChanged);
  connection.onCodeAction(codeActions);
  documents.onDidChangeContent(({ document }) => checkSoon(document.uri));
  documents.onDidSave(({ document }) => {
    const path = host.pathOf(document.uri);
    const matters =
      path !== null && (isConfigFile(path) || [...toldConfigs.values()].some(({ files }) => files.includes(path)));
    if (matters) configsChanged();
  });
  documents.onDidClose(({ document: { uri } }) => {
    const known = checked.get(uri);
    if (known) cache.forget(known.path);
    checked.delete(uri);
    waiting.delete(uri);
    failed.delete(uri);
    publish(uri, undefined, []);
  });
  documents.listen(connection);
  connection.listen();

  /** One document a turn, so that what the client sends meanwhile (the next keystroke) is read in between. */
  function checkSoon(uri: string): void {
    if (waiting.size === 0) host.defer(checkNext);
    waiting.add(uri);
  }

  function checkNext(): void {
    const [uri] = waiting;
    if (uri === undefined) return;
    waiting.delete(uri);
    const document = documents.get(uri);
    if (document) checkNow(document);
    if (waiting.size > 0) host.defer(checkNext);
  }

  /** A text that breaks the engine costs its own findings and nothing else; it is told once, not at every keystroke. */
  function checkNow(document: TextDocument): void {
    if (!session) return;
    try {
      publish(document.uri, document.version, diagnosticsOf(document, session));
    } catch (error) {
      checked.delete(document.uri);
      publish(document.uri, document.version, []);
      if (!failed.has(document.uri)) connection.console.error(`${document.uri}: ${(error as Error).stack ?? error}`);
      failed.add(document.uri);
    }
  }

  function diagnosticsOf(document: TextDocument, { client, workspace }: NonNullable<typeof session>): Diagnostic[] {
    const path = host.pathOf(document.uri);
    const text = document.getText();
    if (path !== null && isConfigFile(path)) {
      return checkConfigText(path, text, { files: host.files, rules, yaml: host.yaml }).map((problem) =>
        configProblemToDiagnostic(problem, client.locale),
      );
    }
    const settings = path === null ? null : workspace.settingsFor(dirname(path));
    if (settings) tellConfigProblems(settings, client.locale);
    if (path !== null && settings ? !workspace.isTemplate(path, text, settings) : !declaresKind(text)) {
      checked.delete(document.uri);
      return [];
    }
    const rim = rimOf(document, client);
    if (settings && text.length > settings.maxFileSize) {
      checked.delete(document.uri);
      return [
        noticeToDiagnostic(
          { span: { start: 0, end: 1 }, severity: 'warning', message: tooLarge(settings.maxFileSize) },
          rim,
        ),
      ];
    }
    const inConfig = path !== null && settings ? relativeTo(settings.folder, path) : '';
    const format = path !== null ? formatOf(path) : document.languageId === 'markdown' ? 'markdown' : 'plaintext';
    const config = settings?.configFor(inConfig) ?? defaultConfig;
    const results = lint({ path: inConfig, text, format }, config, { today: host.today() }, cache);
    checked.set(document.uri, { path: inConfig, version: document.version, results });
    return results.flatMap(({ template, findings }) => [
      ...template.source.notices.map((notice) => noticeToDiagnostic(notice, rim)),
      ...findings.map((finding) => toDiagnostic(finding, rim)),
    ]);
  }

  function codeActions({ textDocument, range, context }: CodeActionParams): CodeAction[] {
    const document = documents.get(textDocument.uri);
    if (!document || !session?.client.abilities.codeActionLiterals) return [];
    if (context.only && !context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
    // Asked for right after a keystroke: the answer must fit the text that is there now.
    if (checked.get(document.uri)?.version !== document.version) checkNow(document);
    const rim = rimOf(document, session.client);
    const from = document.offsetAt(range.start);
    const to = document.offsetAt(range.end);
    return (checked.get(document.uri)?.results ?? [])
      .flatMap(({ findings }) => findings)
      .filter(({ span }) => span.start <= to && from <= span.end)
      .flatMap((finding) => finding.fixes().map((fix, index) => toCodeAction(fix, finding, index === 0, rim)));
  }

  function configsChanged(): void {
    if (!session) return;
    const { locale } = session.client;
    session.workspace.forget();
    const before = [...toldConfigs.keys()];
    toldConfigs.clear();
    for (const file of before) if (!isOpen(file)) publishConfig(file, [], locale);
    for (const { uri } of documents.all()) checkSoon(uri);
  }

  /** What is wrong in a config is told in the config, open or not. An open one is told from its text as it is typed. */
  function tellConfigProblems(settings: Settings, locale: Locale): void {
    const [main] = settings.files;
    if (main === undefined || toldConfigs.get(main) === settings) return;
    for (const file of settings.files) {
      toldConfigs.set(file, settings);
      if (!isOpen(file))
        publishConfig(
          file,
          settings.problems.filter((problem) => problem.file === file),
          locale,
        );
    }
  }

  function publishConfig(file: string, problems: readonly ConfigFileProblem[], locale: Locale): void {
    publish(
      host.uriOf(file),
      undefined,
      problems.map((problem) => configProblemToDiagnostic(problem, locale)),
    );
  }

  function isOpen(file: string): boolean {
    return isConfigFile(file) && documents.all().some(({ uri }) => host.pathOf(uri) === file);
  }

  function publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void {
    connection
      .sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics })
      .catch(() => undefined);
  }
}

function rimOf(document: TextDocument, { locale, abilities }: ClientSettings): Rim {
  return {
    uri: document.uri,
    version: document.version,
    locale,
    client: abilities,
    positionAt: (offset) => document.positionAt(offset),
  };
}

function capabilities(): InitializeResult {
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
    serverInfo: { name: product.name, version: product.version },
  };
}
