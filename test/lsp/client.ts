import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { PassThrough } from 'node:stream';
import {
  type CodeAction,
  type Diagnostic,
  type InitializeResult,
  type Message,
  ProgressType,
  type PublishDiagnosticsParams,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { FrameReader } from '../../server/framing';
import type { Host } from '../../server/host';
import { lifeCycle } from '../../server/life-cycle';
import { nodeHost } from '../../server/node-host';
import { type PositionEncoding, placesIn } from '../../server/places';
import { start } from '../../server/server';
import { mistakesIn } from './shapes';

/** What a client of a test may be like. */
export interface ClientOptions {
  readonly today?: string;
  readonly host?: Partial<Host>;
  /** Answers to `workspace/configuration`. */
  readonly configuration?: () => unknown;
}

export type TestClient = ReturnType<typeof connect>;

/** A client over real streams. Every message of the server is held against the protocol. */
export function connect({ today = '2026-11-25', host = {}, configuration = () => null }: ClientOptions = {}) {
  const up = new PassThrough();
  const down = new PassThrough();
  const broken: string[] = [];
  const reader = new FrameReader(up, {
    broken: (why) => void broken.push(why),
    noMessage: (code, why) => void broken.push(`${code} ${why}`),
  });
  const cycle = lifeCycle();
  const server = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(down), {
    messageStrategy: cycle,
  });
  start(server, { ...nodeHost(), locale: 'en', today: () => today, ...host }, cycle);

  const asked = new Map<unknown, string>();
  const mistakes: string[] = [];
  const received: { method: string; params: unknown }[] = [];
  const waiting = new Set<() => void>();
  const writer = new StreamMessageWriter(up);
  const client = createProtocolConnection(
    new StreamMessageReader(down),
    {
      onError: writer.onError,
      onClose: writer.onClose,
      end: () => writer.end(),
      dispose: () => writer.dispose(),
      write(message: Message) {
        const { id, method } = message as unknown as { id?: unknown; method?: string };
        if (id !== undefined && method !== undefined) asked.set(id, method);
        return writer.write(message);
      },
    },
    undefined,
    {
      messageStrategy: {
        handleMessage(message, next) {
          const { id, method, params } = message as unknown as { id?: unknown; method?: string; params?: unknown };
          const about = method ?? asked.get(id) ?? '?';
          mistakes.push(...mistakesIn({ method: about, isAnswer: method === undefined, message: message as object }));
          if (method !== undefined) received.push({ method, params });
          next(message);
          for (const wake of [...waiting]) wake();
        },
      },
    },
  );
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => configuration()));
  client.onRequest('workspace/diagnostic/refresh', () => null);
  client.onRequest('workspace/codeLens/refresh', () => null);
  client.onNotification('textDocument/publishDiagnostics', () => undefined);
  client.onNotification('window/logMessage', () => undefined);
  client.listen();

  /** Takes the first message of the server that fits; waits until there is one. */
  async function take<Params>(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
    for (;;) {
      const index = received.findIndex((one) => one.method === method && fits(one.params as Params));
      if (index >= 0) return received.splice(index, 1)[0]!.params as Params;
      await new Promise<void>((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
      });
    }
  }

  return {
    client,
    received,
    mistakes,
    take,
    /** The next diagnostics that are published for the URI (of the version, if one is given). */
    diagnostics: async (uri: string, version?: number): Promise<Diagnostic[]> =>
      (
        await take<PublishDiagnosticsParams>(
          'textDocument/publishDiagnostics',
          (one) => one.uri === uri && (version === undefined || one.version === version),
        )
      ).diagnostics,
    logged: () =>
      received
        .filter(({ method }) => method === 'window/logMessage')
        .map(({ params }) => (params as { message: string }).message),
    progress: <Value>(token: string, listener: (value: Value) => void) =>
      client.onProgress(new ProgressType<Value>(), token, listener),
    ask: <Result>(method: string, params?: object): Promise<Result> => client.sendRequest<Result>(method, params),
    tell: (method: string, params: object) => client.sendNotification(method, params),
    initialize: (params: object = {}) =>
      client.sendRequest<InitializeResult>('initialize', {
        processId: null,
        rootUri: null,
        capabilities: {},
        ...params,
      }),
    open: (uri: string, text: string, languageId = 'markdown', version = 1) =>
      client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri: string, version: number, ...contentChanges: object[]) =>
      client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close(): void {
      client.dispose();
      server.dispose();
    },
  };
}

/** A session from `initialize` to its end; what the server sent in it was right. */
export async function session(
  work: (it: TestClient) => Promise<void>,
  params: object = {},
  options: ClientOptions = {},
): Promise<void> {
  const it = connect(options);
  try {
    await it.initialize(params);
    await it.client.sendNotification('initialized', {});
    await work(it);
    deepStrictEqual(it.mistakes, []);
  } finally {
    it.close();
  }
}

/** The text after an edit of this document; the edit must fit the version and not touch other files. */
export function applied(
  text: string,
  edit: WorkspaceEdit | undefined,
  uri: string,
  { version = 1, encoding = 'utf-16' }: { version?: number; encoding?: PositionEncoding } = {},
): string {
  const edits: TextEdit[] = [];
  for (const change of edit?.documentChanges ?? []) {
    ok('textDocument' in change, 'only texts are changed');
    strictEqual(change.textDocument.uri, uri);
    strictEqual(change.textDocument.version, version);
    edits.push(...plainEdits(change));
  }
  for (const [changed, its] of Object.entries(edit?.changes ?? {})) {
    strictEqual(changed, uri);
    edits.push(...its);
  }
  return withEdits(text, edits, encoding);
}

/** Snippets as they look before anybody fills them in. */
export function plainEdits({ edits }: TextDocumentEdit): TextEdit[] {
  return edits.map((edit) =>
    'snippet' in edit
      ? {
          range: edit.range,
          newText: edit.snippet.value.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\\(.)/g, '$1'),
        }
      : (edit as TextEdit),
  );
}

export function withEdits(text: string, edits: readonly TextEdit[], encoding: PositionEncoding = 'utf-16'): string {
  const places = placesIn(text, encoding);
  const spans = edits.map(({ range, newText }, index) => ({
    start: places.offsetAt(range.start),
    end: places.offsetAt(range.end),
    newText,
    index,
  }));
  spans.sort((a, b) => a.start - b.start || a.index - b.index);
  let result = '';
  let done = 0;
  for (const { start: from, end, newText } of spans) {
    ok(from >= done && end >= from, 'edits do not overlap');
    result += text.slice(done, from) + newText;
    done = end;
  }
  return result + text.slice(done);
}

export function titled(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const found = actions.find((one) => title.test(one.title));
  ok(found, `no ${title} among: ${actions.map((one) => one.title).join('; ')}`);
  return found;
}
