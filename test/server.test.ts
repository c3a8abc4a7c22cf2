import { deepStrictEqual, match, ok, rejects, strictEqual } from 'node:assert';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams, TextEdit } from 'vscode-languageserver';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { lifeCycle } from '../server/life-cycle';
import { nodeHost } from '../server/node-host';
import { start } from '../server/server';
import { inFolder, replylint } from './world';

const bad = 'Здравствуйте!\n\nВаша заявка в работе, ожидайте.\n';
const good = 'Здравствуйте! Спасибо за отзыв.\n';

/** A client over real streams. What the server publishes is kept by URI, the last first to be asked for. */
function connect(today = '2026-11-25') {
  const up = new PassThrough();
  const down = new PassThrough();
  const messages = lifeCycle();
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down), {
    messageStrategy: messages,
  });
  start(server, { ...nodeHost(), locale: 'en', today: () => today }, messages);
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up), undefined);
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const registered: unknown[] = [];
  const waiting: (() => void)[] = [];
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const wake of waiting.splice(0)) wake();
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  client.onRequest('client/registerCapability', (params) => void registered.push(params));
  client.listen();

  /** The next diagnostics that were published for the URI (of the version, if one is given). */
  async function diagnostics(uri: string, version?: number): Promise<Diagnostic[]> {
    for (;;) {
      const index = published.findIndex((one) => one.uri === uri && (version === undefined || one.version === version));
      if (index >= 0) return published.splice(index, 1)[0]!.diagnostics;
      await new Promise<void>((wake) => waiting.push(wake));
    }
  }

  return {
    client,
    diagnostics,
    logged,
    published,
    registered,
    initialize: (params: object = {}) =>
      client.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
        processId: null,
        rootUri: null,
        capabilities: {},
        ...params,
      }),
    open: (uri: string, text: string, languageId = 'markdown') =>
      client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri: string, version: number, ...contentChanges: object[]) =>
      client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close() {
      client.dispose();
      server.dispose();
    },
  };
}

async function session(work: (it: ReturnType<typeof connect>) => Promise<void>, params?: object): Promise<void> {
  const it = connect();
  try {
    await it.initialize(params);
    await it.client.sendNotification('initialized', {});
    await work(it);
  } finally {
    it.close();
  }
}

const uri = 'file:///library/late.reply.md';
const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});
const literals = { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } };

describe('the language server', () => {
  it('publishes what it finds, and nothing once it is repaired', () =>
    session(async (it) => {
      await it.open(uri, bad);
      const [found] = await it.diagnostics(uri, 1);
      strictEqual(found?.code, 'empty-status');
      strictEqual(found.source, 'replylint');
      strictEqual(found.severity, 1);
      strictEqual(found.range.start.line, 2);
      await it.change(uri, 2, {
        range: range(2, 0, 'Ваша заявка в работе, ожидайте.'.length),
        text: 'Спасибо за отзыв.',
      });
      deepStrictEqual(await it.diagnostics(uri, 2), []);
    }));

  it('speaks the language of its user', () =>
    session(
      async (it) => {
        await it.open(uri, bad);
        match(String((await it.diagnostics(uri))[0]?.message), /[а-я]{3}/);
      },
      { locale: 'ru-RU' },
    ));

  it('finds what the command line finds', () =>
    inFolder(
      { '.replylint.yaml': 'preset: strict\ntemplates: ["*.md"]\n', 'a.md': `${bad}\nМы ответим в ближайшее время.\n` },
      (folder) =>
        session(async (it) => {
          const file = join(folder, 'a.md');
          const { out } = replylint(folder, ['check', '--format', 'json', '--locale', 'en']);
          const report = JSON.parse(out).files[0].templates[0].findings;
          await it.open(pathToFileURL(file).href, `${bad}\nМы ответим в ближайшее время.\n`);
          const published = await it.diagnostics(pathToFileURL(file).href);
          const severity = ['', 'error', 'warning', 'info', 'hint'];
          ok(report.length > 0);
          deepStrictEqual(
            published.map((one) => ({
              rule: one.code,
              severity: severity[one.severity ?? 0],
              message: one.message,
              range: one.range,
              fingerprint: one.data.fingerprint,
            })),
            report.map((one: Record<string, unknown>) => ({
              rule: one.rule,
              severity: one.severity,
              message: one.message,
              range: one.range,
              fingerprint: one.fingerprint,
            })),
          );
        }),
    ));

  it('offers repairs as plain edits', () =>
    session(
      async (it) => {
        await it.open(uri, bad);
        const diagnostics = await it.diagnostics(uri);
        const ask = (line: number) =>
          it.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri },
            range: range(line, 8, 8),
            context: { diagnostics },
          });
        const [action] = await ask(2);
        strictEqual(action?.kind, 'quickfix');
        strictEqual(action.isPreferred, true);
        strictEqual(action.command, undefined);
        const edits: TextEdit[] = action.edit?.changes?.[uri] ?? [];
        ok(edits.length > 0 && edits.every((edit) => edit.range.start.line === 2));
        deepStrictEqual(await ask(0), []);
      },
      { capabilities: literals },
    ));

  it('names the version in its edits where the client can tell', () =>
    session(
      async (it) => {
        await it.open(uri, bad);
        await it.diagnostics(uri);
        const [action] = await it.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range: range(2, 0, 12),
          context: { diagnostics: [] },
        });
        const [change] = action?.edit?.documentChanges ?? [];
        deepStrictEqual((change as { textDocument: object }).textDocument, { uri, version: 1 });
      },
      { capabilities: { ...literals, workspace: { workspaceEdit: { documentChanges: true } } } },
    ));

  it('is silent about what is no template', () =>
    session(async (it) => {
      await it.open('file:///library/README.md', bad);
      deepStrictEqual(await it.diagnostics('file:///library/README.md'), []);
      await it.open('untitled:Untitled-1', bad);
      deepStrictEqual(await it.diagnostics('untitled:Untitled-1'), []);
      await it.open('untitled:Untitled-2', `---\nkind: reply\n---\n${bad}`);
      strictEqual((await it.diagnostics('untitled:Untitled-2'))[0]?.code, 'empty-status');
    }));

  it('survives edits out of range', () =>
    session(async (it) => {
      await it.open(uri, good);
      await it.change(uri, 2, {
        range: { start: { line: 90, character: 0 }, end: { line: 99, character: 7 } },
        text: `\n${bad}`,
      });
      await it.change(uri, 3, { range: range(0, 500, 900), text: '\n\n' });
      strictEqual((await it.diagnostics(uri, 3))[0]?.range.start.line, 6);
    }));

  it('takes back what it said when a document is closed', () =>
    session(async (it) => {
      await it.open(uri, bad);
      ok((await it.diagnostics(uri)).length > 0);
      await it.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
      deepStrictEqual(await it.diagnostics(uri), []);
    }));

  it('does not check for every keystroke of a fast typist', () =>
    session(async (it) => {
      await it.open(uri, good);
      for (let version = 2; version <= 40; version++) it.change(uri, version, { text: version % 2 === 0 ? bad : good });
      await it.change(uri, 41, { text: bad });
      strictEqual((await it.diagnostics(uri, 41)).length, 1);
      ok(
        it.published.every((one) => (one.version ?? 0) < 41),
        'nothing for an old version after that for the last',
      );
    }));

  it('tells what is wrong in a config there, and follows its changes', () =>
    inFolder({ '.replylint.yaml': 'preset: stric\n', 'a.reply.md': bad }, (folder) =>
      session(
        async (it) => {
          const file = join(folder, '.replylint.yaml');
          const [config, template] = [pathToFileURL(file).href, pathToFileURL(join(folder, 'a.reply.md')).href];
          await it.open(template, bad);
          const [problem] = await it.diagnostics(config);
          match(String(problem?.message), /Did you mean "strict"/);
          deepStrictEqual(problem?.range, range(0, 8, 13));
          strictEqual((await it.diagnostics(template)).length, 1);
          match(JSON.stringify(it.registered), /didChangeWatchedFiles/);
          writeFileSync(file, 'rules: { empty-status: off }\n');
          await it.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
          deepStrictEqual(await it.diagnostics(config), []);
          deepStrictEqual(await it.diagnostics(template), []);
          await it.open(config, 'ruls: {}\n', 'yaml');
          match(String((await it.diagnostics(config, 1))[0]?.message), /Did you mean "rules"/);
        },
        { capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } },
      ),
    ));

  it('keeps the order of a session', async () => {
    const it = connect();
    try {
      const action = () =>
        it.client.sendRequest('textDocument/codeAction', {
          textDocument: { uri },
          range: range(0, 0, 0),
          context: { diagnostics: [] },
        });
      await rejects(action(), { code: -32002 });
      strictEqual(((await it.initialize()).capabilities.textDocumentSync as { change: number }).change, 2);
      await rejects(it.initialize(), { code: -32600 });
      deepStrictEqual(await action(), []);
      await it.client.sendRequest('shutdown');
      await rejects(action(), { code: -32600 });
    } finally {
      it.close();
    }
  });
});

describe('dist/server.js', () => {
  const message = (content: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...content });
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  };
  const hello = message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  const bye = message({ id: 2, method: 'shutdown' });
  const exit = message({ method: 'exit' });

  /** Everything is written, then the input ends unless it stays open. */
  function run(input: string, end: boolean): Promise<{ code: number | null; out: string }> {
    return new Promise((done) => {
      const server = spawn(process.execPath, [join(process.cwd(), 'dist/server.js'), '--stdio'], {
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      let out = '';
      server.stdout.on('data', (chunk) => (out += chunk));
      server.on('close', (code) => done({ code, out }));
      server.stdin.write(input);
      if (end) server.stdin.end();
    });
  }

  it('ends with 0 after shutdown and exit, else with 1', async () => {
    const [proper, abrupt, cut] = await Promise.all([
      run(hello + bye + exit, false),
      run(hello + exit, false),
      run(hello, true),
    ]);
    deepStrictEqual([proper.code, abrupt.code, cut.code], [0, 1, 1]);
    match(proper.out, /^Content-Length: \d+\r\n\r\n\{/);
  });
});
