import { deepStrictEqual, match, ok, rejects, strictEqual } from 'node:assert';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { Host } from '../server/host';
import { nodeFiles } from '../server/node-files';
import { makeReady } from '../server/readiness';
import type { Session } from '../server/session';
import { createLintCache } from '../shared/lint';
import type { Rule } from '../shared/rule';
import { rules } from '../shared/rules';
import { applied, connect, session, type TestClient, titled, withEdits } from './lsp/client';
import { mistakesIn } from './lsp/shapes';
import { inFolder, replylint } from './world';

const bad = 'Здравствуйте!\n\nВаша заявка в работе, ожидайте.\n';
const good = 'Здравствуйте! Спасибо за отзыв.\n';
const uri = 'file:///library/late.reply.md';

const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

/** Capabilities by their paths: `can('textDocument.codeAction.dataSupport')`. */
function can(...paths: readonly (string | readonly [string, unknown])[]): { capabilities: Record<string, unknown> } {
  const capabilities: Record<string, unknown> = {};
  for (const one of paths) {
    const [path, value] = typeof one === 'string' ? [one, true] : one;
    const names = path.split('.');
    let here = capabilities;
    for (const name of names.slice(0, -1)) {
      here[name] ??= {};
      here = here[name] as Record<string, unknown>;
    }
    here[names.at(-1)!] = value;
  }
  return { capabilities };
}

const literals = ['textDocument.codeAction.codeActionLiteralSupport', { codeActionKind: { valueSet: [] } }] as const;
const lazy = [
  ['textDocument.codeAction.resolveSupport', { properties: ['edit'] }],
  'textDocument.codeAction.dataSupport',
] as const;
const versioned = 'workspace.workspaceEdit.documentChanges';
const creates = ['workspace.workspaceEdit.resourceOperations', ['create', 'rename', 'delete']] as const;
const pulls = ['textDocument.diagnostic', {}] as const;

const actionsAt = (it: TestClient, of: string, line: number, only?: string[]) =>
  it.ask<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: of },
    range: range(line, 0, 200),
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
const fileUri = (...parts: string[]) => pathToFileURL(join(...parts)).href;

describe('the language server: its session', () => {
  it('initialize: says what it can do', () => session(async (it) => void it, can()));

  it('keeps the order of a session, and looks at parameters', async () => {
    const it = connect();
    try {
      const hover = (params: object = { textDocument: { uri }, position: { line: 0, character: 0 } }) =>
        it.ask('textDocument/hover', params);
      await rejects(hover(), { code: -32002 });
      const { capabilities, serverInfo } = await it.initialize();
      strictEqual(serverInfo?.name, 'replylint');
      strictEqual(capabilities.positionEncoding, 'utf-16');
      strictEqual(capabilities.diagnosticProvider, undefined, 'who does not ask is told');
      await rejects(it.initialize(), { code: -32600 });
      strictEqual(await hover(), null);
      for (const wrong of [
        {},
        { textDocument: {}, position: { line: 0, character: 0 } },
        { textDocument: { uri }, position: { line: -1, character: 0 } },
        { textDocument: { uri }, position: { line: '0', character: 0 } },
        { textDocument: { uri: 7 }, position: { line: 0, character: 0 } },
      ])
        await rejects(hover(wrong), { code: -32602 });
      await rejects(it.ask('textDocument/diagnostic', { textDocument: null }), { code: -32602 });
      await rejects(it.ask('workspace/diagnostic', { previousResultIds: 'none' }), { code: -32602 });
      await rejects(it.ask('textDocument/noSuchThing', {}), { code: -32601 });
      // Notifications cannot be answered: what is wrong is left alone, and the session goes on.
      await it.tell('textDocument/didOpen', { textDocument: { uri } });
      await it.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: 'all' });
      strictEqual(await hover(), null);
      strictEqual(await it.ask('shutdown'), null);
      await rejects(hover(), { code: -32600 });
      deepStrictEqual(it.mistakes, []);
    } finally {
      it.close();
    }
  });

  it('agrees on the first encoding that it knows of those that the client would like', async () => {
    for (const [offered, agreed] of [
      [['utf-8', 'utf-16'], 'utf-8'],
      [['utf-32'], 'utf-32'],
      [['utf-7', 'utf-16'], 'utf-16'],
    ] as const) {
      const it = connect();
      const { capabilities } = await it.initialize(can(['general.positionEncodings', offered]));
      strictEqual(capabilities.positionEncoding, agreed);
      it.close();
    }
  });

  for (const [encoding, from] of [
    ['utf-8', 12],
    ['utf-16', 6],
    ['utf-32', 5],
  ] as const)
    it(`counts in ${encoding} what it is told and what it tells`, () =>
      session(
        async (it) => {
          await it.open(uri, '🙂 ваше\n');
          // After "🙂 ваш".
          await it.change(uri, 2, { range: range(0, from, from), text: 'е обращение: Заявка в работе, ожидайте. Ваш' });
          const [found] = await it.diagnostics(uri, 2);
          const text = '🙂 ваше обращение: Заявка в работе, ожидайте. Ваше\n';
          const start = text.indexOf('Заявка');
          const length = { 'utf-8': Buffer.byteLength, 'utf-16': (one: string) => one.length, 'utf-32': count }[
            encoding
          ];
          strictEqual(found?.range.start.character, length(text.slice(0, start)));
        },
        can(['general.positionEncodings', [encoding]]),
      ));
});

function count(text: string): number {
  return [...text].length;
}

describe('the language server: what it is told', () => {
  it('textDocument/didOpen, didChange: publishes what it finds, and nothing once it is repaired', () =>
    session(async (it) => {
      await it.open(uri, bad);
      const [found] = await it.diagnostics(uri, 1);
      strictEqual(found?.code, 'empty-status');
      strictEqual(found.source, 'replylint');
      strictEqual(found.severity, 1);
      strictEqual(found.range.start.line, 2);
      strictEqual(found.codeDescription, undefined, 'the client did not say that it knows this');
      await it.change(uri, 2, {
        range: range(2, 0, 'Ваша заявка в работе, ожидайте.'.length),
        text: 'Спасибо за отзыв.',
      });
      deepStrictEqual(await it.diagnostics(uri, 2), []);
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

  it('does not check for every keystroke of a fast typist, and never tells of an old version', () =>
    session(async (it) => {
      await it.open(uri, good);
      for (let version = 2; version <= 200; version++)
        it.change(uri, version, { text: version % 2 === 0 ? bad : good });
      await it.change(uri, 201, { text: bad });
      strictEqual((await it.diagnostics(uri, 201)).length, 1);
      const versions = it.received.map(({ params }) => (params as PublishDiagnosticsParams).version ?? 0);
      ok(versions.length < 20, `${versions.length} checks`);
      deepStrictEqual(
        versions,
        [...versions].sort((a, b) => a - b),
      );
    }));

  it('textDocument/didClose: takes back what it said', () =>
    session(async (it) => {
      await it.open(uri, bad);
      ok((await it.diagnostics(uri)).length > 0);
      await it.tell('textDocument/didClose', { textDocument: { uri } });
      deepStrictEqual(await it.diagnostics(uri), []);
    }));

  it('textDocument/didSave: a config is looked at, for clients that cannot watch', () =>
    inFolder({ '.replylint.yaml': 'preset: strict\n', 'a.reply.md': bad }, (folder) =>
      session(async (it) => {
        const [config, template] = [fileUri(folder, '.replylint.yaml'), fileUri(folder, 'a.reply.md')];
        await it.open(template, bad);
        strictEqual((await it.diagnostics(template)).length, 1);
        writeFileSync(join(folder, '.replylint.yaml'), 'rules: { empty-status: off }\n');
        await it.tell('textDocument/didSave', { textDocument: { uri: config } });
        deepStrictEqual(await it.diagnostics(template), []);
      }),
    ));

  it('workspace/didChangeWatchedFiles: tells what is wrong in a config there, and follows its changes', () =>
    inFolder({ '.replylint.yaml': 'preset: stric\n', 'a.reply.md': bad }, (folder) =>
      session(async (it) => {
        const file = join(folder, '.replylint.yaml');
        const [config, template] = [pathToFileURL(file).href, fileUri(folder, 'a.reply.md')];
        match(JSON.stringify(await it.take('client/registerCapability')), /didChangeWatchedFiles/);
        await it.open(template, bad);
        const [problem] = await it.diagnostics(config);
        match(String(problem?.message), /Did you mean "strict"/);
        deepStrictEqual(problem?.range, range(0, 8, 13));
        strictEqual((await it.diagnostics(template)).length, 1);
        writeFileSync(file, 'rules: { empty-status: off }\n');
        await it.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
        deepStrictEqual(await it.diagnostics(config), []);
        deepStrictEqual(await it.diagnostics(template), []);
        await it.open(config, 'ruls: {}\n', 'yaml');
        match(String((await it.diagnostics(config, 1))[0]?.message), /Did you mean "rules"/);
      }, can('workspace.didChangeWatchedFiles.dynamicRegistration')),
    ));

  it('workspace/didChangeConfiguration: settings that are sent, all of them or only ours', () =>
    session(async (it) => {
      await it.open(uri, bad);
      match(String((await it.diagnostics(uri))[0]?.message), /^[^а-я]+$/i);
      await it.tell('workspace/didChangeConfiguration', { settings: { replylint: { locale: 'ru' } } });
      match(String((await it.diagnostics(uri))[0]?.message), /[а-я]{3}/);
      await it.tell('workspace/didChangeConfiguration', { settings: { locale: 'en', codeLens: 'perhaps' } });
      match(String((await it.diagnostics(uri))[0]?.message), /^[^а-я]+$/i);
      await it.tell('workspace/didChangeConfiguration', { settings: null });
    }));

  it('workspace/configuration: settings that it asks for', () => {
    const configuration = { locale: 'ru' };
    return session(
      async (it) => {
        await it.take('workspace/configuration');
        await it.open(uri, bad);
        const [found] = await it.diagnostics(uri);
        match(String(found?.message), /[а-я]{3}/);
        configuration.locale = 'en';
        await it.tell('workspace/didChangeConfiguration', { settings: null });
        match(String((await it.diagnostics(uri))[0]?.message), /^[^а-я]+$/i);
      },
      can('workspace.configuration', 'workspace.didChangeConfiguration.dynamicRegistration'),
      { configuration: () => configuration },
    );
  });

  it('checks on saving where the user wants that', () =>
    session(
      async (it) => {
        await it.open(uri, good);
        deepStrictEqual(await it.diagnostics(uri, 1), []);
        await it.change(uri, 2, { text: bad });
        await it.ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
        ok(!it.received.some(({ method }) => method === 'textDocument/publishDiagnostics'));
        await it.tell('textDocument/didSave', { textDocument: { uri } });
        strictEqual((await it.diagnostics(uri, 2)).length, 1);
      },
      { initializationOptions: { run: 'onSave' } },
    ));

  it('workspace/didChangeWorkspaceFolders: other folders, other library', () =>
    inFolder({ 'one/a.reply.md': bad, 'two/b.reply.md': bad, 'two/.replylint.yaml': 'preset: lead\n' }, (folder) =>
      session(
        async (it) => {
          const found = async () =>
            (await it.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })).items
              .map((one) => one.uri.slice(one.uri.lastIndexOf('/') + 1))
              .sort();
          deepStrictEqual(await found(), ['a.reply.md']);
          await it.tell('workspace/didChangeWorkspaceFolders', {
            event: {
              added: [{ uri: fileUri(folder, 'two'), name: 'two' }],
              removed: [{ uri: fileUri(folder, 'one'), name: 'one' }],
            },
          });
          deepStrictEqual(await found(), ['.replylint.yaml', 'b.reply.md']);
        },
        {
          ...can(pulls, 'workspace.workspaceFolders'),
          workspaceFolders: [{ uri: fileUri(folder, 'one'), name: 'one' }],
        },
      ),
    ));

  it('replylint/files: a library that only the client can see', () => {
    let heard: unknown = null;
    return session(
      async (it) => {
        await it.tell('replylint/files', { files: [{ uri: 'vscode-vfs://x/a.reply.md', text: bad }], complete: true });
        await it.tell('replylint/files', { files: 'all of them' });
        await it.open(uri, bad);
        await it.diagnostics(uri);
        deepStrictEqual(heard, [[{ uri: 'vscode-vfs://x/a.reply.md', text: bad }], true]);
      },
      {},
      {
        host: {
          receive(files, complete) {
            heard = [files, complete];
          },
        },
      },
    );
  });

  it('replylint/opening: a text is checked before the editor says that it is open', () =>
    session(
      async (it) => {
        const textDocument = { uri, languageId: 'markdown', version: 1, text: bad };
        await it.tell('replylint/opening', { textDocument: 'nothing of the kind' });
        await it.tell('replylint/opening', { textDocument });
        strictEqual((await it.diagnostics(uri, 1))[0]?.code, 'empty-status');
        deepStrictEqual(await it.take('replylint/checking'), { uri });
        deepStrictEqual(await it.take('replylint/checking'), { uri: null });
        // That it is open is no news; that it is something else, is.
        await it.tell('textDocument/didOpen', { textDocument });
        for (let turn = 0; turn < 5; turn++)
          await it.ask('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
        ok(!it.received.some(({ method }) => method === 'replylint/checking'));
        await it.tell('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'plaintext' } });
        deepStrictEqual(await it.take('replylint/checking'), { uri });
      },
      { initializationOptions: { tellsChecking: true } },
    ));

  it('makes ready for the texts that its client expects, the likeliest language first', async () => {
    const made: string[] = [];
    const steps = (language: string) => made.filter((one) => one === language).length;
    const cache = {
      ...createLintCache({ keepDocuments: true }),
      ready: (language: string) => made.push(language) && steps(language) > 2,
      forget: (path: string) => made.push(`forgotten: "${path}"`),
    };
    const host = { defer: (callback: () => void) => void setImmediate(callback) } as Host;
    let waits = 0;
    const checks = {
      cache,
      get busy() {
        return waits-- > 0;
      },
    };
    const library = {
      find: () => ['We will answer.', 'Принтер не работает.', 'Мы ответим завтра.'].values(),
      load: (text: string) => ({ document: { text } }),
    };
    const prepare = (expects: string, isOver = () => false) => {
      const session = { host, checks, library, client: { options: { expects } } } as unknown as Session;
      return makeReady(session, isOver).then(() => made.splice(0));
    };
    const forgotten = 'forgotten: ""';
    const [ru, en] = ['ru', 'en'].map((language) => [language, language, language, forgotten]) as [string[], string[]];
    deepStrictEqual(await prepare('en'), [...en, ...ru]);
    deepStrictEqual(await prepare('any'), [...ru, ...en]);
    deepStrictEqual(await prepare('ru', () => made.length === 2), ['ru', 'ru']);
    waits = 5;
    await prepare('any', () => waits > 0 && made.length > 0);
    strictEqual(waits < 0, true);
    for (const expects of ['ru', 'en', 'any', 'fr', 7])
      await session(
        async (it) => {
          await it.open(uri, bad);
          strictEqual((await it.diagnostics(uri))[0]?.code, 'empty-status');
        },
        { initializationOptions: { expects } },
      );
  });

  it('speaks the language of its user', async () => {
    for (const [params, pattern] of [
      [{ locale: 'ru-RU' }, /[а-я]{3}/],
      [{ locale: 'de' }, /^[^а-я]+$/],
      [{ locale: 'de', initializationOptions: { locale: 'ru' } }, /[а-я]{3}/],
      [{ locale: 'ru', initializationOptions: { locale: 'auto' } }, /[а-я]{3}/],
      [{ initializationOptions: 'nonsense' }, /^[^а-я]+$/],
    ] as const)
      await session(async (it) => {
        await it.open(uri, bad);
        match(String((await it.diagnostics(uri))[0]?.message), pattern);
      }, params);
  });

  it('is silent about what is no template', () =>
    session(async (it) => {
      await it.open('file:///library/README.md', bad);
      deepStrictEqual(await it.diagnostics('file:///library/README.md'), []);
      await it.open('untitled:Untitled-1', bad);
      deepStrictEqual(await it.diagnostics('untitled:Untitled-1'), []);
      await it.open('untitled:Untitled-2', `---\nkind: reply\n---\n${bad}`);
      strictEqual((await it.diagnostics('untitled:Untitled-2'))[0]?.code, 'empty-status');
    }));

  it('finds what the command line finds', () =>
    inFolder(
      { '.replylint.yaml': 'preset: strict\ntemplates: ["*.md"]\n', 'a.md': `${bad}\nМы ответим в ближайшее время.\n` },
      (folder) =>
        session(async (it) => {
          const { out } = replylint(folder, ['check', '--format', 'json', '--locale', 'en']);
          const report = JSON.parse(out).files[0].templates[0].findings;
          await it.open(fileUri(folder, 'a.md'), `${bad}\nМы ответим в ближайшее время.\n`);
          const published = await it.diagnostics(fileUri(folder, 'a.md'));
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
});

describe('the language server: diagnostics that are asked for', () => {
  const pull = (it: TestClient, of: string, previousResultId?: string) =>
    it.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: of },
      ...(previousResultId ? { previousResultId } : {}),
    });
  const items = (report: DocumentDiagnosticReport): Diagnostic[] => (report.kind === 'full' ? report.items : []);

  it('textDocument/diagnostic: with what it takes to say "as before", and nothing is pushed', () =>
    session(
      async (it) => {
        await it.open(uri, bad);
        const first = await pull(it, uri);
        strictEqual(items(first)[0]?.code, 'empty-status');
        match(String(items(first)[0]?.codeDescription?.href), /empty-status\/en\.md$/);
        deepStrictEqual(await pull(it, uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
        await it.change(uri, 2, { text: good });
        const second = await pull(it, uri, first.resultId);
        deepStrictEqual(items(second), []);
        strictEqual(second.kind, 'full');
        await it.tell('textDocument/didClose', { textDocument: { uri } });
        deepStrictEqual(items(await pull(it, uri)), []);
        ok(!it.received.some(({ method }) => method === 'textDocument/publishDiagnostics'));
      },
      can(pulls, 'textDocument.publishDiagnostics.codeDescriptionSupport'),
    ));

  it('who could ask and never does is told after a while, until they ask', () =>
    session(
      async (it) => {
        await it.open(uri, bad);
        strictEqual((await it.diagnostics(uri, 1)).length, 1);
        await it.change(uri, 2, { text: good });
        deepStrictEqual(await it.diagnostics(uri, 2), []);
        await it.change(uri, 3, { text: bad });
        strictEqual((await it.diagnostics(uri, 3)).length, 1);
        strictEqual(items(await pull(it, uri)).length, 1);
        deepStrictEqual(await it.diagnostics(uri), [], 'what was told is taken back');
      },
      can(pulls, ['textDocument.publishDiagnostics', {}]),
    ));

  it('a keystroke makes what was asked before it worthless: one check answers all', function () {
    // A burst is waited for 50 ms at most: beside other work the messages may take longer to arrive.
    this.retries(3);
    return session(async (it) => {
      await it.open(uri, good);
      const answers: Promise<DocumentDiagnosticReport>[] = [];
      for (let version = 2; version <= 60; version++) {
        it.change(uri, version, { text: version === 60 ? bad : `${good}${version}` });
        answers.push(pull(it, uri));
      }
      const all = await Promise.all(answers);
      deepStrictEqual(
        all.map((one) => items(one).length),
        all.map(() => 1),
      );
    }, can(pulls));
  });

  it('$/cancelRequest: a request that nobody waits for any more is not answered with work', () =>
    session(async (it) => {
      await it.open(uri, bad);
      const cancel = { isCancelled: false };
      const { CancellationTokenSource } = await import('vscode-languageserver');
      const source = new CancellationTokenSource();
      const asked = it.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
      source.cancel();
      cancel.isCancelled = true;
      await rejects(asked, { code: -32800 });
    }, can(pulls)));

  it('a config’s findings reach who only asks: with a template of its own, in it, or beside it', () =>
    inFolder({ '.replylint.yaml': 'preset: stric\n', 'a.reply.md': good }, async (folder) => {
      const [config, template] = [fileUri(folder, '.replylint.yaml'), fileUri(folder, 'a.reply.md')];
      await session(
        async (it) => {
          await it.open(template, good);
          const { relatedDocuments } = (await pull(it, template)) as { relatedDocuments?: Record<string, unknown> };
          match(JSON.stringify(relatedDocuments?.[config]), /Did you mean/);
        },
        can(['textDocument.diagnostic', { relatedDocumentSupport: true }]),
      );
      await session(
        async (it) => {
          await it.open(template, good);
          deepStrictEqual(items(await pull(it, template)), []);
          strictEqual((await it.diagnostics(config)).length, 1);
          // Asked for from now on: what was told is taken back.
          await it.open(config, 'preset: stric\n', 'yaml');
          deepStrictEqual(await it.diagnostics(config), []);
          strictEqual(items(await pull(it, config)).length, 1);
        },
        can(pulls, ['textDocument.publishDiagnostics', {}]),
      );
      await session(async (it) => {
        await it.open(template, good);
        match(String(items(await pull(it, template))[0]?.message), /\.replylint\.yaml: .*Did you mean "strict"/);
      }, can(pulls));
    }));

  it('workspace/diagnostic/refresh: a config has changed', () =>
    inFolder({ '.replylint.yaml': 'preset: recommended\n', 'a.reply.md': bad }, (folder) =>
      session(
        async (it) => {
          const template = fileUri(folder, 'a.reply.md');
          await it.open(template, bad);
          strictEqual(items(await pull(it, template)).length, 1);
          writeFileSync(join(folder, '.replylint.yaml'), 'rules: { empty-status: off }\n');
          await it.tell('workspace/didChangeWatchedFiles', {
            changes: [{ uri: fileUri(folder, '.replylint.yaml'), type: 2 }],
          });
          await it.take('workspace/diagnostic/refresh');
          await it.take('workspace/codeLens/refresh');
          deepStrictEqual(items(await pull(it, template)), []);
        },
        can(pulls, 'workspace.diagnostics.refreshSupport', 'workspace.codeLens.refreshSupport'),
      ),
    ));

  const library = {
    'a.reply.md': bad,
    'b/c.reply.md': bad,
    'b/d.reply.md': good,
    '.replylint.yaml': 'preset: stric\n',
  };

  it('workspace/diagnostic: the whole library in parts, with progress, then held until something changes', () =>
    inFolder(library, (folder) =>
      session(
        async (it) => {
          const ask = (previousResultIds: object[], tokens: object = {}) =>
            it.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...tokens });
          const parts: WorkspaceDiagnosticReport[] = [];
          const progress: { kind: string }[] = [];
          it.progress<WorkspaceDiagnosticReport>('parts', (part) => void parts.push(part));
          it.progress<{ kind: string }>('work', (value) => void progress.push(value));
          const { items: rest } = await ask([], { partialResultToken: 'parts', workDoneToken: 'work' });
          const all = [...parts.flatMap((one) => one.items), ...rest];
          deepStrictEqual(rest, []);
          deepStrictEqual(
            all.map((one) => one.uri).sort(),
            Object.keys(library)
              .map((path) => fileUri(folder, path))
              .sort(),
          );
          strictEqual(progress[0]?.kind, 'begin');
          strictEqual(progress.at(-1)?.kind, 'end');

          const known = all.map((one) => ({ uri: one.uri, value: one.resultId ?? '' }));
          let isAnswered = false;
          const held = ask(known).then((answer) => {
            isAnswered = true;
            return answer;
          });
          await new Promise((resolve) => setTimeout(resolve, 300));
          ok(!isAnswered, 'nothing has changed, so nothing is answered');
          writeFileSync(join(folder, 'b/d.reply.md'), bad);
          await it.tell('workspace/didChangeWatchedFiles', {
            changes: [{ uri: fileUri(folder, 'b/d.reply.md'), type: 2 }],
          });
          deepStrictEqual(
            (await held).items.map((one) => one.uri),
            [fileUri(folder, 'b/d.reply.md')],
          );
          rmSync(join(folder, 'a.reply.md'));
          const gone = (await ask(known)).items.find((one) => one.uri.endsWith('a.reply.md'));
          deepStrictEqual(gone, { kind: 'full', uri: fileUri(folder, 'a.reply.md'), version: null, items: [] });
        },
        { ...can(pulls), workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'library' }] },
      ),
    ));

  it('answers for a file that is not open with what lies on the disk', () =>
    inFolder({ 'a.reply.md': bad, 'notes.md': 'Nothing to send.\n' }, (folder) =>
      session(
        async (it) => {
          const ask = async (path: string) => items(await pull(it, fileUri(folder, path))).map(({ code }) => code);
          deepStrictEqual(await ask('a.reply.md'), ['empty-status']);
          deepStrictEqual(await ask('notes.md'), []);
          deepStrictEqual(await ask('gone.reply.md'), []);
        },
        { ...can(pulls), workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'library' }] },
      ),
    ));

  it('workspace/diagnostic: an end comes for who waits', () =>
    inFolder(library, (folder) =>
      session(
        async (it) => {
          const ask = (previous: WorkspaceDiagnosticReport) =>
            it.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', {
              previousResultIds: previous.items.map((one) => ({ uri: one.uri, value: one.resultId ?? '' })),
            });
          const first = await ask({ items: [] });
          const held = ask(first);
          await it.ask('shutdown');
          deepStrictEqual(await held, { items: [] });
        },
        { ...can(pulls), workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'library' }] },
      ),
    ));
});

describe('the language server: code actions', () => {
  it('textDocument/codeAction: repairs as plain edits, none where there is nothing', () =>
    session(async (it) => {
      await it.open(uri, bad);
      const [action] = await actionsAt(it, uri, 2);
      strictEqual(action?.kind, 'quickfix');
      strictEqual(action.isPreferred, true);
      strictEqual(action.command, undefined);
      strictEqual(action.diagnostics?.[0]?.code, 'empty-status');
      const repaired = applied(bad, action.edit, uri);
      ok(repaired !== bad && repaired.startsWith('Здравствуйте!'));
      await it.change(uri, 2, { text: repaired });
      ok(!(await it.diagnostics(uri, 2)).some((one) => one.code === 'empty-status'));
      deepStrictEqual(await actionsAt(it, uri, 0), []);
    }, can(literals)));

  it('offers nothing to a client that knows commands only', () =>
    session(async (it) => {
      await it.open(uri, bad);
      deepStrictEqual(await actionsAt(it, uri, 2), []);
    }));

  it('names the version in its edits where the client can tell', () =>
    session(
      async (it) => {
        await it.open(uri, bad, 'markdown', 7);
        const [action] = await actionsAt(it, uri, 2);
        const change = action?.edit?.documentChanges?.[0];
        deepStrictEqual(change && 'edits' in change && change.textDocument, { uri, version: 7 });
      },
      can(literals, versioned),
    ));

  it('leaves gaps as tab stops where the client can', () =>
    session(
      async (it) => {
        await it.open(uri, bad);
        const [action] = await actionsAt(it, uri, 2);
        const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
        match(JSON.stringify(change?.edits), /\$\{1:\[/);
        const repaired = applied(bad, action?.edit, uri);
        match(repaired, /\[[^\]]+\]/);
        ok(!repaired.includes('${'));
      },
      can(literals, versioned, 'workspace.workspaceEdit.snippetEditSupport'),
    ));

  it('codeAction/resolve: composes what is wanted, and refuses what was meant for another text', () =>
    session(
      async (it) => {
        await it.open(uri, bad);
        const [action] = await actionsAt(it, uri, 2);
        strictEqual(action?.edit, undefined);
        const resolved = await it.ask<CodeAction>('codeAction/resolve', action);
        ok(applied(bad, resolved.edit, uri) !== bad);
        for (const one of await actionsAt(it, uri, 2))
          if (one.kind === 'quickfix') ok((await it.ask<CodeAction>('codeAction/resolve', one)).edit, one.title);
        await it.change(uri, 2, { range: range(0, 0, 0), text: ' ' });
        await rejects(it.ask('codeAction/resolve', action), { code: -32801 });
        await rejects(it.ask('codeAction/resolve', { title: 'x', data: { uri: 'file:///nowhere' } }), { code: -32801 });
        await rejects(it.ask('codeAction/resolve', { title: 'x', data: { uri, version: 2, id: 'no such' } }), {
          code: -32803,
        });
      },
      can(literals, versioned, ...lazy),
    ));

  it('only the kinds that are asked for; all safe ones at once as `source.fixAll`', () =>
    session(async (it) => {
      const safe =
        'Здравствуйте!\n\nС утра 24 ноября в бухгалтерии не открывались счета. Мы вернули доступ к базе, счета снова открываются у всех сотрудников.\n';
      await it.open(uri, safe + bad);
      deepStrictEqual(
        (await actionsAt(it, uri, 2, ['refactor'])).map((one) => one.kind),
        ['refactor.rewrite.replylint.executive-report'],
      );
      for (const action of await actionsAt(it, uri, 2, ['source.fixAll']))
        strictEqual(action.kind, 'source.fixAll.replylint');
      for (const action of await actionsAt(it, uri, 2, ['quickfix'])) strictEqual(action.kind, 'quickfix');
    }, can(literals)));

  const twice = 'Мы ответим в ближайшее время.\n\nНапишем вам как можно скорее.\n';

  it('repairs all of a rule in the file', () =>
    session(async (it) => {
      await it.open(uri, twice);
      const found = await it.diagnostics(uri);
      const rule = String(found[0]?.code);
      ok(found.filter((one) => one.code === rule).length > 1, JSON.stringify(found.map((one) => one.code)));
      const action = titled(await actionsAt(it, uri, 0), new RegExp(`Repair all of ${rule}`));
      await it.change(uri, 2, { text: applied(twice, action.edit, uri) });
      deepStrictEqual(
        (await it.diagnostics(uri, 2)).filter((one) => one.code === rule),
        [],
      );
    }, can(literals)));

  for (const [what, text, line] of [
    ['a paragraph', bad, 2],
    ['a line within a paragraph', 'Спасибо за отзыв\nи за терпение. Ваша заявка в работе, ожидайте.\n', 1],
    ['an item of a list', 'Коротко:\n\n- спасибо за отзыв\n- ваша заявка в работе, ожидайте\n', 3],
    ['a first item', '- Ваша заявка в работе, ожидайте\n', 0],
    ['CRLF', bad.replaceAll('\n', '\r\n'), 2],
    [
      'front matter with a list',
      `---\nkind: reply\ndisable: [excuse]\n---\n| a |\n| --- |\n| Ваша заявка в работе, ожидайте. Это не наша вина. |\n`,
      6,
    ],
    [
      'front matter with items',
      `---\ndisable:\n  - excuse\n---\n| a |\n| --- |\n| Ваша заявка в работе, ожидайте. Это не наша вина. |\n`,
      6,
    ],
    ['front matter without', `---\nkind: reply\n---\n| a |\n| --- |\n| Ваша заявка в работе, ожидайте. |\n`, 5],
    ['no front matter', '| a |\n| --- |\n| Ваша заявка в работе, ожидайте. |\n', 2],
  ] as const)
    it(`allows a finding here: ${what}`, () =>
      session(async (it) => {
        await it.open(uri, text);
        const before = await it.diagnostics(uri);
        ok(
          before.some((one) => one.code === 'empty-status'),
          JSON.stringify(before),
        );
        const action = titled(await actionsAt(it, uri, line), /allow empty-status here/);
        const after = applied(text, action.edit, uri);
        await it.change(uri, 2, { text: after });
        deepStrictEqual(await it.diagnostics(uri, 2), [], after);
        if (text.includes('\r\n')) ok(!/[^\r]\n/.test(after), 'line ends stay as they are');
      }, can(literals)));

  it('in a plain text allows by front matter', () =>
    session(async (it) => {
      const plain = 'file:///library/late.reply.txt';
      await it.open(plain, bad, 'plaintext');
      const action = titled(await actionsAt(it, plain, 2), /allow empty-status here/);
      match(applied(bad, action.edit, plain), /^---\ndisable: \[empty-status\]\n---\n/);
    }, can(literals)));

  it('marks a unit as agreed', () =>
    session(async (it) => {
      const text = 'Отдел сетей заменил кабель, связь восстановим до 18:00 25.11.2026.\n';
      await it.open(uri, text);
      const [found] = await it.diagnostics(uri);
      strictEqual(found?.code, 'other-department');
      const action = titled(
        await it.ask<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range: found.range,
          context: { diagnostics: [] },
        }),
        /head agreed/,
      );
      const after = applied(text, action.edit, uri);
      match(after, /^<!-- replylint-agreed: Отдел сетей \(2026-11-25\) -->\n/);
      await it.change(uri, 2, { text: after });
      deepStrictEqual(await it.diagnostics(uri, 2), []);
    }, can(literals)));

  for (const [what, config] of [
    ['a config without rules', 'preset: recommended\n'],
    ['an empty config', ''],
    ['a map', 'rules:\n  excuse: off # why not\n'],
    ['a map in one line', 'rules: { excuse: off }\n'],
    ['a rule that is there', 'rules:\n    empty-status: error\n'],
    ['no line end', 'preset: recommended'],
    ['comments', '# ours\n\nteam: Support\n\n# rules follow\nrules:\n  # first\n  excuse: off\n'],
  ] as const)
    it(`switches a rule off: ${what}`, () =>
      inFolder({ '.replylint.yaml': config, 'a.reply.md': bad }, (folder) =>
        session(async (it) => {
          const [file, template] = [fileUri(folder, '.replylint.yaml'), fileUri(folder, 'a.reply.md')];
          await it.open(template, bad);
          await it.diagnostics(template);
          const action = titled(await actionsAt(it, template, 2), /Switch empty-status off/);
          deepStrictEqual(Object.keys(action.edit?.changes ?? {}), [file]);
          const after = withEdits(config, action.edit!.changes![file]!);
          for (const line of config.split('\n').filter((one) => one.startsWith('#'))) ok(after.includes(line));
          writeFileSync(join(folder, '.replylint.yaml'), after);
          await it.tell('textDocument/didSave', { textDocument: { uri: file } });
          deepStrictEqual(await it.diagnostics(template), [], after);
        }, can(literals)),
      ));

  it('switches a rule off in JSON, and in a config that is open as it stands there', () =>
    inFolder({ '.replylint.json': '{\n  "preset": "recommended"\n}\n', 'a.reply.md': bad }, (folder) =>
      session(
        async (it) => {
          const [file, template] = [fileUri(folder, '.replylint.json'), fileUri(folder, 'a.reply.md')];
          const typed = '{\n  "preset": "recommended",\n  "rules": { "excuse": "off" }\n}\n';
          await it.open(file, typed, 'json', 4);
          await it.open(template, bad);
          const action = titled(await actionsAt(it, template, 2), /Switch empty-status off/);
          const change = action.edit?.documentChanges?.[0] as TextDocumentEdit;
          deepStrictEqual(change.textDocument, { uri: file, version: 4 });
          deepStrictEqual(JSON.parse(withEdits(typed, change.edits as never)), {
            preset: 'recommended',
            rules: { excuse: 'off', 'empty-status': 'off' },
          });
        },
        can(literals, versioned),
      ),
    ));

  it('makes a config where there is none, if the client can', () =>
    inFolder({ 'a.reply.md': bad }, async (folder) => {
      const params = (...paths: readonly (string | readonly [string, unknown])[]) => ({
        ...can(literals, ...paths),
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'library' }],
      });
      const template = fileUri(folder, 'a.reply.md');
      await session(
        async (it) => {
          await it.open(template, bad);
          strictEqual((await it.diagnostics(template)).length, 1);
          const action = titled(await actionsAt(it, template, 2), /Switch empty-status off/);
          const [create, edit] = action.edit!.documentChanges as [object, TextDocumentEdit];
          const file = fileUri(folder, '.replylint.yaml');
          deepStrictEqual(create, { kind: 'create', uri: file, options: { ignoreIfExists: true } });
          writeFileSync(join(folder, '.replylint.yaml'), withEdits('', edit.edits as never));
          await it.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 1 }] });
          deepStrictEqual(await it.diagnostics(template), []);
          rmSync(join(folder, '.replylint.yaml'));
        },
        params(versioned, creates),
      );
      for (const paths of [[], [versioned]] as const)
        await session(
          async (it) => {
            await it.open(template, bad);
            ok(!(await actionsAt(it, template, 2)).some((one) => /Switch/.test(one.title)));
          },
          params(...paths),
        );
    }));
});

describe('the language server: what it explains and proposes', () => {
  const at = (text: string): { text: string; position: { line: number; character: number } } => {
    const offset = text.indexOf('‸');
    const before = text.slice(0, offset).split('\n');
    return {
      text: text.replace('‸', ''),
      position: { line: before.length - 1, character: before.at(-1)!.length },
    };
  };
  const hovered = async (it: TestClient, marked: string, of = uri, languageId = 'markdown'): Promise<string | null> => {
    const { text, position } = at(marked);
    await it.open(of, text, languageId);
    const hover = await it.ask<Hover | null>('textDocument/hover', { textDocument: { uri: of }, position });
    return hover && (hover.contents as MarkupContent).value;
  };
  const proposed = async (it: TestClient, marked: string, of = uri, languageId = 'markdown'): Promise<string[]> => {
    const { text, position } = at(marked);
    await it.open(of, text, languageId);
    const found = await it.ask<CompletionItem[]>('textDocument/completion', { textDocument: { uri: of }, position });
    for (const { textEdit } of found)
      ok(textEdit && 'range' in textEdit && textEdit.range.start.line === textEdit.range.end.line);
    return found.map((one) => one.label);
  };
  const markdown = can(['textDocument.hover.contentFormat', ['markdown', 'plaintext']]);

  it('textDocument/hover: a finding, with why, what is bad, what is good, and the source', () =>
    session(async (it) => {
      const told = await hovered(it, 'Ваша заявка в ра‸боте, ожидайте.\n');
      match(told!, /\*\*A status without a step/);
      match(told!, /\*Bad\*[\s\S]*\*Good\*[\s\S]*Source: 0\.1[\s\S]*empty-status\/en\.md/);
      ok(!told!.includes('⟦'));
      strictEqual(await hovered(it, 'Спа‸сибо за отзыв.\n'), null);
    }, markdown));

  it('textDocument/hover: without marks for a client that shows plain text', () =>
    session(async (it) => {
      const told = await hovered(it, 'Ваша заявка в ра‸боте, ожидайте.\n');
      ok(!/[*`]|\]\(/.test(told!), told!);
    }));

  it('textDocument/hover: placeholders, slots, front matter, directives', () =>
    session(async (it) => {
      match(
        (await hovered(it, 'Здравствуйте, {{ticket.requester.fi‸rst_name}}! Заявка {{ticket.id}} закрыта.\n'))!,
        /ticket\.requester\.first_name[\s\S]*the client's name[\s\S]*Zendesk/,
      );
      match((await hovered(it, 'Решим до [сро‸к: 18:00 25.11].\n'))!, /a gap for a person|deadline/i);
      match((await hovered(it, '{% i‸f x %}Спасибо.{% endif %}\n'))!, /condition begins/);
      match((await hovered(it, '---\nki‸nd: reply\n---\nСпасибо.\n'))!, /which rules look at it[\s\S]*incident-notice/);
      match(
        (await hovered(it, '<!-- replylint-disable-ne‸xt-line empty-status -->\nСпасибо.\n'))!,
        /next line with text[\s\S]*empty-status/,
      );
    }, markdown));

  const config = 'file:///library/.replylint.yaml';

  it('textDocument/hover: keys of the config', () =>
    session(async (it) => {
      match((await hovered(it, 'pre‸set: lead\n', config, 'yaml'))!, /set of rules[\s\S]*recommended/);
      match(
        (await hovered(it, 'rules:\n  empty-st‸atus: off\n', config, 'yaml'))!,
        /step and without[\s\S]*About the rule/,
      );
      match((await hovered(it, 'departments:\n  - name: X\n    ali‸ases: [y]\n', config, 'yaml'))!, /What else/);
      strictEqual(await hovered(it, 'preset: le‸ad\n', config, 'yaml'), null);
    }, markdown));

  it('textDocument/completion: keys and values of front matter', () =>
    session(async (it) => {
      const keys = await proposed(it, '---\nkind: reply\nst‸\n---\nСпасибо.\n');
      ok(keys.includes('status') && !keys.includes('kind'));
      deepStrictEqual(await proposed(it, '---\nkind: reply\nstatus: o‸\n---\nСпасибо.\n'), ['open', 'resolved']);
      ok((await proposed(it, '---\nkind: ‸\n---\n')).includes('incident-notice'));
      ok((await proposed(it, '---\ndisable: [excuse, ‸]\nkind: reply\n---\n')).includes('empty-status'));
      ok((await proposed(it, '---\ndisable:\n  - ‸\nkind: reply\n---\n')).includes('empty-status'));
      ok((await proposed(it, '---\nki‸', 'file:///library/README.md')).includes('kind'), 'in any Markdown');
    }));

  it('textDocument/completion: directives, rules in them, units that the config names', () =>
    inFolder(
      {
        '.replylint.yaml':
          'departments: [{ name: Отдел сетей, aliases: [сетевики] }]\nescalation: [{ role: ведущий инженер, contact: 5-55 }]\n',
      },
      (folder) =>
        session(async (it) => {
          const template = fileUri(folder, 'a.reply.md');
          ok((await proposed(it, '<!-- re‸\n', template)).includes('replylint-disable-next-line'));
          ok((await proposed(it, '<!-- replylint-disable-next-line em‸ -->\n', template)).includes('empty-status'));
          deepStrictEqual(await proposed(it, '<!-- replylint-disable excuse -- why ‸ -->\n', template), []);
          deepStrictEqual(await proposed(it, '<!-- replylint-agreed: Отд‸ -->\n', template), ['Отдел сетей']);
          deepStrictEqual(await proposed(it, 'Вопрос у сет‸\n', template), ['Отдел сетей']);
          deepStrictEqual(await proposed(it, 'Заявку ведёт вед‸\n', template), ['ведущий инженер']);
          deepStrictEqual(await proposed(it, 'Спасибо за‸\n', template), []);
        }),
    ));

  it('textDocument/completion: fields of the dialect, with what closes them', () =>
    session(async (it) => {
      const start = 'Здравствуйте, {{ticket.requester.first_name}}! ';
      ok((await proposed(it, `${start}Заявка {{‸\n`)).includes('ticket.id'));
      const { text, position } = at(`${start}Заявка {{ti‸}} закрыта.\n`);
      await it.open(uri, text);
      const found = await it.ask<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position });
      const field = found.find((one) => one.label === 'ticket.id');
      strictEqual(withEdits(text, [field!.textEdit as never]), `${start}Заявка {{ticket.id}} закрыта.\n`);
      strictEqual(field?.detail, 'the ticket number');
      deepStrictEqual(await proposed(it, 'Спасибо. {{‸\n'), [], 'a helpdesk that nobody knows');
    }));

  it('textDocument/completion: keys and values of the config', () =>
    session(async (it) => {
      const top = await proposed(it, 'preset: lead\n‸\n', config, 'yaml');
      ok(top.includes('departments') && !top.includes('preset'));
      deepStrictEqual(await proposed(it, 'preset: ‸\n', config, 'yaml'), ['lead', 'recommended', 'strict', 'all']);
      ok((await proposed(it, 'rules:\n  ‸\n', config, 'yaml')).includes('empty-status'));
      ok((await proposed(it, 'rules:\n  excuse: off\n  em‸\n', config, 'yaml')).includes('empty-status'));
      deepStrictEqual(await proposed(it, 'rules:\n  excuse: ‸\n', config, 'yaml'), [
        'error',
        'warning',
        'info',
        'hint',
        'off',
      ]);
      ok((await proposed(it, 'placeholders:\n  dialect: ‸\n', config, 'yaml')).includes('zendesk'));
      deepStrictEqual((await proposed(it, 'departments:\n  - name: X\n    a‸\n', config, 'yaml')).sort(), [
        'agreed',
        'aliases',
      ]);
      deepStrictEqual(await proposed(it, 'language: [ru, ‸]\n', config, 'yaml'), ['ru', 'en']);
      ok((await proposed(it, 'kinds:\n  "status/**": ‸\n', config, 'yaml')).includes('status-update'));
    }));

  it('textDocument/codeLens: the reply at a glance, unless it is switched off', () =>
    session(async (it) => {
      const title = async (text: string): Promise<string | undefined> => {
        await it.open(uri, text);
        const [lens] = await it.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
        return lens?.command?.title;
      };
      strictEqual(await title(bad), 'reply · problem open · steps: missing · deadline: missing · 1 finding');
      strictEqual(await title(good), 'reply · no problem · no findings');
      await it.open('file:///library/README.md', bad);
      deepStrictEqual(
        await it.ask('textDocument/codeLens', { textDocument: { uri: 'file:///library/README.md' } }),
        [],
      );
      await it.tell('workspace/didChangeConfiguration', { settings: { replylint: { codeLens: false, locale: 'ru' } } });
      strictEqual(await title(bad), undefined);
      await it.tell('workspace/didChangeConfiguration', { settings: { replylint: { codeLens: true, locale: 'ru' } } });
      strictEqual(await title(bad), 'ответ · проблема не решена · шаги: нет · срок: нет · 1 замечание');
    }));

  it('textDocument/documentSymbol: the parts of a reply', async () => {
    const text =
      'Здравствуйте!\n\nИнтернет у вас пока не работает, извините за задержку. Мы заменили кабель. Связь восстановим до 18:00 25.11.2026.\n\nС уважением, Анна\n';
    const names = ['Приветствие', 'Проблема', 'Извинение', 'Шаг', 'Срок', 'Завершение'];
    await session(
      async (it) => {
        await it.open(uri, text);
        const symbols = await it.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
        deepStrictEqual(
          symbols.map((one) => one.name),
          names,
        );
        for (const { range: whole, selectionRange: words } of symbols)
          ok(whole.start.line <= words.start.line && words.end.line <= whole.end.line);
      },
      { ...can('textDocument.documentSymbol.hierarchicalDocumentSymbolSupport'), locale: 'ru' },
    );
    await session(
      async (it) => {
        await it.open(uri, text);
        const symbols = await it.ask<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
        deepStrictEqual(
          symbols.map((one) => one.name),
          names,
        );
        strictEqual(symbols[0]?.location.uri, uri);
      },
      { locale: 'ru' },
    );
  });

  it('replylint/status: for who asked for it', () =>
    session(
      async (it) => {
        await it.open(uri, bad);
        deepStrictEqual(await it.take('replylint/status'), {
          uri,
          version: 1,
          kind: 'reply',
          dialect: null,
          findings: 1,
        });
      },
      { initializationOptions: { tellsStatus: true } },
    ));
});

describe('the language server: what goes wrong', () => {
  /** The first rule throws while the work is done. */
  async function withBrokenRule(work: (broken: Rule) => Promise<void>): Promise<void> {
    const broken = rules.find(({ id }) => id === 'vague-deadline') as { -readonly [Key in keyof Rule]: Rule[Key] };
    const { check } = broken;
    broken.check = () => {
      throw new Error('a fault of ours');
    };
    try {
      await work(broken);
    } finally {
      broken.check = check;
    }
  }

  it('a rule that throws is left out of its document and told once; the others go on', () =>
    withBrokenRule(() =>
      session(async (it) => {
        await it.open(uri, bad);
        strictEqual((await it.diagnostics(uri, 1))[0]?.code, 'empty-status');
        await it.change(uri, 2, { text: `${bad}\n` });
        strictEqual((await it.diagnostics(uri, 2))[0]?.code, 'empty-status');
        strictEqual(it.logged().filter((one) => /vague-deadline failed/.test(one)).length, 1);
      }),
    ));

  it('a text that breaks the engine is told once, and left alone until it changes', () => {
    let falls = true;
    const fallible = { ...nodeFiles() };
    return session(
      async (it) => {
        await it.open(uri, bad);
        const [told] = await it.diagnostics(uri, 1);
        strictEqual(told?.severity, 3);
        match(String(told.message), /could not be checked/);
        falls = false;
        await it.change(uri, 2, { text: `${bad}\n` });
        strictEqual((await it.diagnostics(uri, 2))[0]?.code, 'empty-status');
        strictEqual(it.logged().length, 1);
      },
      {},
      {
        host: {
          files: {
            ...fallible,
            kindOf(path) {
              if (falls) throw new Error('a fault of ours');
              return fallible.kindOf(path);
            },
          },
        },
      },
    );
  });

  it('a document that the server died of is left alone until it changes', () =>
    session(
      async (it) => {
        await it.open(uri, bad);
        match(String((await it.diagnostics(uri, 1))[0]?.message), /stopped at this text last time/);
        await it.change(uri, 2, { text: `${bad}\n` });
        strictEqual((await it.diagnostics(uri, 2))[0]?.code, 'empty-status');
        deepStrictEqual(await it.take('replylint/checking'), { uri });
      },
      { initializationOptions: { crashedOn: [uri], tellsChecking: true } },
    ));

  it('what is too large or no text is told in one information', () =>
    inFolder({ '.replylint.yaml': 'limits: { maxFileSize: 1 KB }\n' }, (folder) =>
      session(async (it) => {
        for (const [text, pattern] of [
          [bad.repeat(40), /larger than 1 KB/],
          [`${bad}\0`, /binary/],
        ] as const) {
          const template = fileUri(folder, `${pattern.source.length}.reply.md`);
          await it.open(template, text);
          const found = await it.diagnostics(template);
          deepStrictEqual(
            found.map((one) => one.severity),
            [3],
          );
          match(String(found[0]?.message), pattern);
        }
      }),
    ));

  it('files of the library that cannot be read are told where they are meant', () =>
    inFolder(
      { 'a.reply.md': Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'README.md': Buffer.from([0, 1, 2]) },
      (folder) => {
        mkdirSync(join(folder, 'node_modules'));
        writeFileSync(join(folder, 'node_modules/b.reply.md'), bad);
        return session(
          async (it) => {
            const { items } = await it.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', {
              previousResultIds: [],
            });
            strictEqual(items.length, 1);
            match(JSON.stringify(items), /Windows-1251.*a\.reply\.md/);
          },
          { ...can(pulls), rootUri: pathToFileURL(folder).href },
        );
      },
    ));
});

describe('the language server: what every test holds its messages against', () => {
  const published = (severity: number) =>
    mistakesIn({
      method: 'textDocument/publishDiagnostics',
      isAnswer: false,
      message: {
        params: {
          uri: 'file:///a.md',
          diagnostics: [
            {
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
              severity,
              message: 'why',
            },
          ],
        },
      },
    });

  it('lets a right message pass', () => deepStrictEqual(published(2), []));

  it('refuses a wrong one by our own shapes and by the protocol', () => strictEqual(published(9).length, 2));
});
