import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { FrameReader } from '../server/framing';
import { inFolder } from './world';

const root = process.cwd();
const serverFile = join(root, 'dist/server.js');
const bad = 'Ваша заявка в работе, ожидайте.\n';

const frame = (content: object) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const hello = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
const ready = { method: 'initialized', params: {} };
const opened = {
  method: 'textDocument/didOpen',
  params: { textDocument: { uri: 'file:///library/a.reply.md', languageId: 'markdown', version: 1, text: bad } },
};
const bye = { id: 2, method: 'shutdown' };
const exit = { method: 'exit' };

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Everything is written, then the input ends unless it stays open. */
function run(
  messages: readonly (object | string)[],
  end: boolean,
  command: readonly string[] = [serverFile, '--stdio'],
): Promise<Ran> {
  return new Promise((done) => {
    const server = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'pipe'] });
    const written = { out: '', err: '' };
    server.stdout.on('data', (chunk) => (written.out += chunk));
    server.stderr.on('data', (chunk) => (written.err += chunk));
    server.on('close', (code) => done({ code, ...written }));
    server.stdin.write(messages.map((one) => (typeof one === 'string' ? one : frame(one))).join(''));
    if (end) server.stdin.end();
  });
}

function closed(server: ChildProcess): Promise<number | null> {
  return new Promise((done) => server.on('exit', done));
}

describe('dist/server.js', () => {
  it('ends with 0 after shutdown and exit, else with 1; with a code of its own after a broken frame', async () => {
    const [proper, ended, abrupt, cut, early] = await Promise.all([
      run([hello, ready, bye, exit], false),
      run([hello, ready, bye], true),
      run([hello, exit], false),
      run([hello], true),
      run([exit], false),
    ]);
    deepStrictEqual([proper.code, ended.code, abrupt.code, cut.code, early.code], [0, 0, 1, 1, 1]);
    match(proper.out, /^Content-Length: \d+\r\n\r\n\{/);
    const broken = await run([hello, 'Content-Length: much\r\n\r\n{}'], false);
    strictEqual(broken.code, 3);
    match(broken.err, /^replylint: broken message: [^\n]+\n$/);
  });

  it('answers what is no message and goes on', async () => {
    const { out, code } = await run([hello, 'Content-Length: 5\r\n\r\nhello', bye, exit], false);
    strictEqual(code, 0);
    match(out, /"id":null,"error":\{"code":-32700/);
    match(out, /"id":2,"result":null/);
  });

  it('is meant with `replylint lsp`, too, and with no arguments at all', async () => {
    for (const command of [
      [join(root, 'dist/cli.js'), 'lsp', '--stdio'],
      [join(root, 'dist/cli.js'), 'lsp'],
      [serverFile],
    ]) {
      const { out, code, err } = await run([hello, ready, opened, bye, exit], false, command);
      strictEqual(code, 0, err);
      match(out, /"serverInfo":\{"name":"replylint"/);
    }
  });

  it('refuses a way to be reached that there is not', async () => {
    const { code, out, err } = await run([], true, [serverFile, '--socket=many']);
    deepStrictEqual([code, out], [2, '']);
    match(err, /--socket wants the number of a port/);
  });

  it('speaks over the channel of Node, and ends with it', async () => {
    const server = fork(serverFile, ['--node-ipc'], { silent: true });
    const answers: { method?: string; params?: { diagnostics: unknown[] } }[] = [];
    const published = new Promise<void>((done) =>
      server.on('message', (one: (typeof answers)[number]) => {
        answers.push(one);
        if (one.method === 'textDocument/publishDiagnostics') done();
      }),
    );
    for (const one of [hello, ready, opened]) server.send({ jsonrpc: '2.0', ...one });
    await published;
    strictEqual(answers.at(-1)?.params?.diagnostics.length, 1);
    const code = closed(server);
    server.disconnect();
    strictEqual(await code, 1);
  });

  it('speaks over a socket of this machine', async () => {
    const listening = createServer();
    await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
    const { port } = listening.address() as { port: number };
    const arrived = new Promise<Socket>((done) => listening.on('connection', done));
    const server = spawn(process.execPath, [serverFile, `--socket=${port}`], { stdio: 'ignore' });
    const code = closed(server);
    const socket = await arrived;
    const messages: { method?: string }[] = [];
    const published = new Promise<void>((done) => {
      const reader = new FrameReader(socket, { broken: () => undefined, noMessage: () => undefined });
      reader.listen((one) => {
        messages.push(one as { method?: string });
        if (messages.at(-1)?.method === 'textDocument/publishDiagnostics') done();
      });
    });
    socket.write([hello, ready, opened].map(frame).join(''));
    await published;
    socket.write([bye, exit].map(frame).join(''));
    strictEqual(await code, 0);
    listening.close();
  });

  it('ends when the process that has started it is gone', async () => {
    const parent = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    const server = spawn(process.execPath, [serverFile, '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const code = closed(server);
    server.stdin.write(frame({ ...hello, params: { ...hello.params, processId: parent.pid } }));
    setTimeout(() => parent.kill('SIGKILL'), 1000);
    strictEqual(await code, 1);
  }).timeout(30_000);

  it('checks a library of files on the disk', () =>
    inFolder({ 'a.reply.md': bad, '.replylint.yaml': 'preset: strict\n' }, async (folder) => {
      const uri = pathToFileURL(folder).href;
      const capabilities = { textDocument: { diagnostic: {} } };
      const server = spawn(process.execPath, [serverFile], { stdio: ['pipe', 'pipe', 'ignore'] });
      const code = closed(server);
      const found = new Promise<void>((done) => {
        let out = '';
        server.stdout.on('data', (chunk) => {
          out += chunk;
          if (/a\.reply\.md/.test(out)) done();
        });
      });
      server.stdin.write(
        [
          { ...hello, params: { ...hello.params, rootUri: uri, capabilities } },
          ready,
          { id: 3, method: 'workspace/diagnostic', params: { previousResultIds: [] } },
        ]
          .map(frame)
          .join(''),
      );
      await found;
      server.stdin.write([bye, exit].map(frame).join(''));
      strictEqual(await code, 0);
    }));
});

describe('the programs of Node', () => {
  for (const name of ['cli', 'server'])
    it(`start with the code that the build has kept (${name})`, () => {
      const filename = join(root, `dist/${name}-program.js`);
      const cachedData = readFileSync(filename.replace(/js$/, `${process.arch}.code`));
      const source = readFileSync(filename, 'latin1');
      // The same letters in whatever way they are read.
      strictEqual(source, readFileSync(filename, 'utf8'));
      strictEqual(new Script(source, { filename, cachedData }).cachedDataRejected, false);
    });

  it('start without it, too', () =>
    inFolder({ 'one.md': 'Hello!' }, (folder) => {
      for (const name of readdirSync(join(root, 'dist')))
        if (!name.endsWith('.code')) copyFileSync(join(root, 'dist', name), join(folder, name));
      const { stdout } = spawnSync(process.execPath, [join(folder, 'cli.js'), 'rules'], { encoding: 'utf8' });
      ok(stdout.includes('vague-deadline'));
    }));
});

describe('dist/browser-server.js', () => {
  it('is made of nothing that only Node has', async () => {
    const { metafile } = await build({
      entryPoints: [join(root, 'server/browser.ts')],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      mainFields: ['module', 'main'],
      loader: { '.md': 'text' },
      alias: { 'node:path': join(root, 'server/browser/path.ts') },
      logLevel: 'silent',
    });
    const inputs = Object.keys(metafile.inputs);
    ok(inputs.length > 100);
    deepStrictEqual(
      inputs.filter((path) => /^(?:node:|\(disabled\)|.*\/lib\/node\/)|server\/(?:node|system|read-text)/.test(path)),
      [],
    );
    const externals = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter((one) => one.external));
    deepStrictEqual(externals, []);
  });

  it('serves in a worker that has nothing but messages', async () => {
    interface Worker {
      onmessage?: (event: { data: object }) => void;
    }
    const sent: { id?: number; method?: string; result?: unknown; params?: unknown }[] = [];
    const waiting: (() => void)[] = [];
    const worker: Worker & Record<string, unknown> = {
      postMessage(message: (typeof sent)[number]) {
        sent.push(JSON.parse(JSON.stringify(message)));
        for (const wake of waiting.splice(0)) wake();
      },
      setTimeout,
      clearTimeout,
      performance: { now: () => performance.now() },
      TextDecoder,
      TextEncoder,
      addEventListener: () => undefined,
    };
    worker.self = worker;
    const context = createContext(worker);
    new Script(readFileSync(join(root, 'dist/browser-server.js'), 'utf8')).runInContext(context);
    const post = (message: object) => worker.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
    const until = async (fits: (one: (typeof sent)[number]) => boolean) => {
      for (;;) {
        const found = sent.find(fits);
        if (found) return found;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    };
    const folder = 'vscode-vfs://github/acme/replies';
    post({
      ...hello,
      params: {
        ...hello.params,
        rootUri: folder,
        capabilities: { textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: {} } } },
      },
    });
    await until(({ id }) => id === 1);
    post(ready);
    post({
      method: 'replylint/files',
      params: {
        files: [
          { uri: `${folder}/.replylint.yaml`, text: 'templates: ["*.md"]\n' },
          { uri: `${folder}/late%20answer.md`, text: bad },
          { uri: `${folder}/gone.md`, text: bad },
        ],
        complete: true,
      },
    });
    post({ method: 'replylint/files', params: { files: [{ uri: `${folder}/gone.md` }] } });
    post({ id: 3, method: 'workspace/diagnostic', params: { previousResultIds: [] } });
    const { result } = await until(({ id }) => id === 3);
    deepStrictEqual(
      (result as { items: { uri: string; items: unknown[] }[] }).items.map(({ uri, items }) => [uri, items.length]),
      [
        [`${folder}/late%20answer.md`, 1],
        [`${folder}/.replylint.yaml`, 0],
      ],
    );
    post({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: `${folder}/b.md`, languageId: 'markdown', version: 1, text: bad } },
    });
    post({ id: 4, method: 'textDocument/diagnostic', params: { textDocument: { uri: `${folder}/b.md` } } });
    match(JSON.stringify((await until(({ id }) => id === 4)).result), /empty-status/);
  });
});
