import { CodeActionKind, type Connection, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { filesNotification, openingNotification } from '../shared/protocol';
import * as answers from './answers';
import type { Client } from './client';
import * as events from './events';
import { serveExtras } from './extras';
import { triggerCharacters } from './features/completion';
import type { Host } from './host';
import { answerRefused, type LifeCycle } from './life-cycle';
import { product } from './product';
import { beginServing, type Serving } from './serving';

export type { Host } from './host';

/** Serves one client over a connection until it goes. */
export function start(connection: Connection, host: Host, cycle: Pick<LifeCycle, 'seen'>): void {
  let serving: Serving | null = null;
  /** The life cycle lets nothing through before `initialize`. */
  const serve =
    <Rest extends readonly unknown[], Answer>(answer: (serving: Serving, ...rest: Rest) => Answer) =>
    (...rest: Rest): Answer =>
      answer(serving as Serving, ...rest);

  answerRefused(connection);
  connection.onInitialize((params) => {
    serving = beginServing(connection, host, cycle, params);
    return { capabilities: capabilities(serving.client), serverInfo: { name: product.name, version: product.version } };
  });
  connection.onInitialized(serve(events.initialized));
  connection.onDidOpenTextDocument(serve(events.opened));
  connection.onDidChangeTextDocument(serve(events.changed));
  connection.onDidSaveTextDocument(serve(events.saved));
  connection.onDidCloseTextDocument(serve(events.closed));
  connection.onDidChangeWatchedFiles(serve(events.filesChanged));
  connection.onDidChangeConfiguration(serve(events.configurationChanged));
  connection.onNotification(filesNotification, serve(events.filesReceived));
  connection.onNotification(openingNotification, serve(events.opened));
  connection.languages.diagnostics.on(serve(answers.diagnostic));
  connection.languages.diagnostics.onWorkspace(serve(answers.workspaceDiagnostic));
  connection.onCodeAction(serve(answers.codeAction));
  connection.onCodeActionResolve(serve(answers.codeActionResolve));
  connection.onHover(serve(answers.hover));
  connection.onCompletion(serve(answers.completion));
  connection.onCodeLens(serve(answers.codeLens));
  connection.onDocumentSymbol(serve(answers.documentSymbol));
  serveExtras(connection, serve);
  connection.onShutdown(serve(events.shutDown));
  connection.listen();
}

function capabilities({ can, encoding }: Client): InitializeResult['capabilities'] {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(can.pull
      ? {
          diagnosticProvider: {
            identifier: product.name,
            interFileDependencies: false,
            workspaceDiagnostics: true,
          },
        }
      : {}),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, 'source.fixAll.replylint', 'refactor.rewrite.replylint'],
      ...(can.resolveEdits ? { resolveProvider: true } : {}),
    },
    hoverProvider: true,
    completionProvider: { triggerCharacters },
    codeLensProvider: { resolveProvider: false },
    documentSymbolProvider: { label: product.name },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
