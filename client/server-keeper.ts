import {
  type CompletionItem,
  CompletionItemKind,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  type MessageWriter,
  type NotificationMessage,
  State,
} from 'vscode-languageclient';
import {
  type CheckingParams,
  checkingNotification,
  configurationSection,
  type InitializationOptions,
  languageByLetters,
  openingNotification,
  type StatusParams,
  statusNotification,
} from '../shared/protocol';
import { watchCrashes } from './crashes';
import { tellFiles } from './library-files';
import { documentSelector, mayBeTemplate } from './selector';

/** What differs between a machine with Node and a browser. */
export interface Platform {
  /** Whether the server reads files by itself. */
  readonly readsFiles: boolean;
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  /** What the client writes its messages to; null until it has a server. */
  writer(): MessageWriter | null;
}

export type ServerState = 'starting' | 'running' | 'stopped';

/** The language server, kept alive as long as that makes sense. */
export interface ServerKeeper extends Disposable {
  readonly client: BaseLanguageClient;
  readonly state: ServerState;
  /** Fires when the state has changed, or what is known of a document. */
  readonly onDidChange: (listener: () => void) => Disposable;
  /** The document that the server is at, null if none. */
  readonly checking: string | null;
  /** What a document was last found to be; undefined: not checked yet. */
  statusOf(uri: Uri): StatusParams | undefined;
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Of the text that is open while we start: the server is told of it only when it has started, too. */
function expectedLanguage(): InitializationOptions['expects'] {
  const text = workspace.textDocuments.find(mayBeTemplate)?.getText();
  return text ? languageByLetters(text) : 'any';
}

/** In UTF-16 units: what is longer takes long to be written, and longer to be checked. */
const mostAtOnce = 50_000;

export function keepServer(platform: Platform, log: LogOutputChannel): ServerKeeper {
  const changed = new EventEmitter<void>();
  const crashes = watchCrashes();
  const statuses = new Map<string, StatusParams>();
  let state: ServerState = 'starting';
  let checking: string | null = null;
  /** Whether this server has been told of a text. */
  let isAwaited = false;
  /** What tells a server of files lives as long as that server. */
  let telling: Disposable | null = null;

  const client = platform.createClient({
    documentSelector: documentSelector(),
    outputChannel: log,
    diagnosticCollectionName: configurationSection,
    initializationOptions: (): InitializationOptions => ({
      crashedOn: crashes.poison,
      tellsChecking: true,
      tellsStatus: true,
      expects: expectedLanguage(),
    }),
    middleware: {
      async didOpen(document, next) {
        if (!isAwaited && mayBeTemplate(document)) isAwaited = tellAtOnce(document);
        return next(document);
      },
      // The editor has the snippets itself; those with the fields of a helpdesk only the server can write.
      async provideCompletionItem(document, position, context, token, next) {
        const answer = await next(document, position, context, token);
        if (!answer || keeper.statusOf(document.uri)?.dialect) return answer;
        const isOther = ({ kind }: CompletionItem) => kind !== CompletionItemKind.Snippet;
        if (Array.isArray(answer)) return answer.filter(isOther);
        answer.items = answer.items.filter(isOther);
        return answer;
      },
    },
    initializationFailedHandler: () => false,
    errorHandler: {
      error: (_error, _message, count) => ({
        action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      }),
      closed() {
        const poison = checking;
        checking = null;
        const again = crashes.died(Date.now(), poison);
        if (poison !== null)
          log.error(`The server stopped while it was at ${poison}; this text is left alone until it changes.`);
        if (!again) void tellStopped();
        return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
      },
    },
  });
  const listening = [
    client.onDidChangeState(({ newState }) => {
      state = newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped';
      if (state !== 'running') {
        statuses.clear();
        isAwaited = false;
      }
      if (!platform.readsFiles) {
        telling?.dispose();
        telling = state === 'running' ? tellFiles(client) : null;
      }
      changed.fire();
    }),
    client.onNotification(checkingNotification, ({ uri }: CheckingParams) => {
      checking = uri;
    }),
    client.onNotification(statusNotification, (status: StatusParams) => {
      statuses.set(status.uri, status);
      changed.fire();
    }),
    changed,
  ];

  /**
   * What the client sends it sends a moment later, and while the editor starts such a moment is long: the first text that is
   * waited for is told before.
   * @returns whether it was.
   */
  function tellAtOnce(document: TextDocument): boolean {
    const writer = platform.writer();
    if (!writer || document.getText().length > mostAtOnce) return false;
    const params = client.code2ProtocolConverter.asOpenTextDocumentParams(document);
    const message: NotificationMessage = { jsonrpc: '2.0', method: openingNotification, params };
    writer.write(message).catch(() => undefined);
    return true;
  }

  async function tellStopped(): Promise<void> {
    const restartLabel = l10n.t('Restart');
    const logLabel = l10n.t('Show Log');
    const chosen = await window.showErrorMessage(
      l10n.t('The replylint server has stopped several times and was not started again. Templates are not checked.'),
      restartLabel,
      logLabel,
    );
    if (chosen === restartLabel) await keeper.restart();
    else if (chosen === logLabel) log.show();
  }

  const keeper: ServerKeeper = {
    client,
    get state() {
      return state;
    },
    get checking() {
      return checking;
    },
    onDidChange: (listener) => changed.event(listener),
    statusOf: (uri) => statuses.get(client.code2ProtocolConverter.asUri(uri)),
    async start() {
      try {
        await client.start();
      } catch (error) {
        state = 'stopped';
        changed.fire();
        log.error(`The server could not be started: ${(error as Error)?.stack ?? error}`);
        void tellStopped();
      }
    },
    async restart() {
      crashes.forgive();
      await keeper.stop();
      await keeper.start();
    },
    async stop() {
      if (client.isRunning()) await client.stop(2000).catch((error: unknown) => log.warn(String(error)));
    },
    dispose() {
      for (const one of listening) one.dispose();
      telling?.dispose();
      void keeper.stop();
    },
  };
  return keeper;
}
