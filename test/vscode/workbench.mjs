// The real workbench of VS Code in headless Chromium: its server from the package code-server, our extension under
// development in it, and, if asked for, a suite that runs in the extension host. Tests, screenshots and `npm run try` use it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { format } from 'node:util';
import { openFront } from './front.mjs';
import { vscodeIn } from './host/link.mjs';

/**
 * @typedef {object} Wishes
 * @property {string} host where the host packages are installed
 * @property {string} extension the extension's folder
 * @property {string} folder what is opened; a copy of it, unless `inPlace`
 * @property {boolean} [inPlace]
 * @property {string} [tests] a file that exports `run()`
 * @property {'node' | 'web'} [kind] which extension host
 * @property {string} [language] of the interface
 * @property {Record<string, unknown>} [settings]
 * @property {Record<string, string>} [environment] of the server and all that it starts
 * @property {boolean} [restricted] the workspace is not trusted
 * @property {boolean} [browser] false: only the server
 * @property {(line: string) => void} [say]
 * @property {boolean} [verbose]
 * @property {{ width: number, height: number }} [size]
 */

const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'files.hotExit': 'off',
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
};

/** Where Debian and others put Chromium. */
export function findChromium() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path)) ?? null;
}

/** @param {Wishes} wishes */
export async function openWorkbench(wishes) {
  const { host, extension, kind = 'node', verbose = false, say = () => {} } = wishes;
  const vscode = vscodeIn(host);
  const scratch = mkdtempSync(join(tmpdir(), 'replylint-vscode-'));
  const work = wishes.inPlace ? resolve(wishes.folder) : join(scratch, 'workspace');
  if (!wishes.inPlace) cpSync(resolve(wishes.folder), work, { recursive: true });
  const settings = {
    ...quiet,
    'security.workspace.trust.enabled': wishes.restricted === true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
    ...wishes.settings,
  };
  mkdirSync(join(scratch, 'data/User'), { recursive: true });
  writeFileSync(join(scratch, 'data/User/settings.json'), JSON.stringify(settings, null, 2));

  if (wishes.language) installLanguage(join(scratch, 'data'), wishes.language);

  const port = await freePort();
  const token = randomBytes(16).toString('hex');
  const server = spawn(
    process.execPath,
    [
      join(vscode, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--server-data-dir', scratch, '--extensions-dir', join(scratch, 'extensions')],
      ...['--accept-server-license-terms', '--disable-telemetry', '--enable-smoke-test-driver'],
      ...(wishes.language ? ['--locale', wishes.language] : []),
    ],
    {
      // A group of its own: the extension host, our server and the file watcher are its children.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...wishes.environment,
        EXTENSIONS_GALLERY: '{"serviceUrl":""}',
        VSCODE_CLI: undefined,
        ELECTRON_RUN_AS_NODE: undefined,
      },
    },
  );
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  /** @type {(() => void) | undefined} */
  let closeFront;
  const hidden = /** @type {string[]} */ ([]);

  async function close() {
    await Promise.race([browser?.close().catch(() => undefined), pause(5000)]);
    closeFront?.();
    if (server.exitCode === null && server.signalCode === null) {
      const gone = new Promise((done) => server.once('exit', done));
      signal(server.pid, 'SIGTERM');
      await Promise.race([gone, pause(4000)]);
      signal(server.pid, 'SIGKILL');
    }
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }

  try {
    await listening(server, verbose);
    say(`the server of VS Code listens on 127.0.0.1:${port}`);
    let authority = `127.0.0.1:${port}`;
    const query = new URLSearchParams();
    const payload = [
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    query.set('folder', work.split(sep).join('/'));
    const outside = (path) => relative(resolve(extension), resolve(path)).split(sep).join('/');
    if (kind === 'web') {
      const front = await openFront({
        upstream: port,
        extension: resolve(extension),
        tests: wishes.tests ? outside(wishes.tests) : null,
      });
      authority = `127.0.0.1:${front.port}`;
      closeFront = front.close;
    } else {
      const remote = (path) => `vscode-remote://${authority}${resolve(path).split(sep).join('/')}`;
      payload.push(['extensionDevelopmentPath', remote(extension)]);
      if (wishes.tests) payload.push(['extensionTestsPath', remote(wishes.tests)]);
    }
    query.set('payload', JSON.stringify(payload));
    const url = `http://${authority}/?${query}`;
    const withToken = `http://${authority}/?tkn=${token}&${query}`;
    if (wishes.browser === false)
      return { url: withToken, work, scratch, server, close, hidden, page: null, result: null };

    const { chromium } = await import('playwright-core');
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('no Chromium here (CHROMIUM_PATH may name one)');
    browser = await chromium.launch({
      executablePath,
      headless: true,
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
        ...['--disable-component-update', '--disable-sync'],
        // Nothing but this machine can be reached.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    });
    const context = await browser.newContext({ viewport: wishes.size ?? { width: 1280, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: `http://${authority}` });
    const cookie = { url: `http://${authority}`, sameSite: /** @type {const} */ ('Lax') };
    await context.addCookies([
      { name: 'vscode-tkn', value: token, ...cookie },
      ...(wishes.language ? [{ name: 'vscode.nls.locale', value: wishes.language, ...cookie }] : []),
    ]);
    const page = await context.newPage();
    const result = await watchSuite(page, server, { verbose, hidden });
    if (verbose) {
      page.on('console', (message) => console.error(`[page ${message.type()}] ${message.text()}`));
      page.on('requestfailed', (request) => console.error(`[no answer] ${request.url()}`));
      page.on('response', (answer) => answer.status() >= 400 && console.error(`[${answer.status()}] ${answer.url()}`));
    }
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    say('the workbench is open');
    return { url, work, scratch, server, close, hidden, page, result };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * A language pack without a word in it: the editor's own texts stay English, and everything that asks for its language (the
 * texts of our manifest, `l10n`, `env.language`) gets this one.
 * @param {string} data the user data folder @param {string} language
 */
function installLanguage(data, language) {
  const words = join(data, 'words.i18n.json');
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: language,
    label: language,
    extensions: [{ extensionIdentifier: { id: `test.${language}` }, version: '1.0.0' }],
    translations: { vscode: words },
  };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/**
 * What becomes of the suite that runs in the extension host.
 * @param {import('playwright-core').Page} page
 * @param {import('node:child_process').ChildProcess} server
 * @param {{ verbose: boolean, hidden: string[] }} options
 * @returns {Promise<{ done: Promise<{ ran: number, failures: number }> }>}
 */
async function watchSuite(page, server, { verbose, hidden }) {
  /** @type {{ ran: number, failures: number } | undefined} */
  let told;
  /** @type {(result: { ran: number, failures: number }) => void} */
  let succeed = () => {};
  /** @type {(error: Error) => void} */
  let fail = () => {};
  const done = new Promise((resolve, reject) => {
    succeed = resolve;
    fail = reject;
  });
  // Nobody may be waiting for it.
  done.catch(() => undefined);
  // VS Code itself calls these two where the page that runs an extension's tests has them.
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const line = format(...args.map((argument) => argument ?? ''));
    if (line.startsWith('[test] ')) console.log(line.slice(7));
    else if (line.startsWith('[test-result] ')) told = JSON.parse(line.slice(14));
    else if (verbose) console.error(`[vscode ${type}] ${line}`);
    else hidden.push(`[vscode ${type}] ${line}`);
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
    // It says 0, too, when the extension host dies under the tests: 0 counts only with the suite's own last line.
    if (told) succeed(told);
    else fail(new Error(`the extension host ended with ${code} before the suite said how it went`));
  });
  page.on('crash', () => fail(new Error('the page of the workbench crashed')));
  server.once('exit', (code, signal) => fail(new Error(`the server of VS Code ended (${code ?? signal})`)));
  return { done };
}

/** @param {import('node:child_process').ChildProcess} server @param {boolean} verbose */
function listening(server, verbose) {
  return new Promise((done, fail) => {
    let all = '';
    const read = (/** @type {Buffer} */ data) => {
      all += data;
      if (verbose) process.stderr.write(data);
      if (all.includes('Extension host agent listening')) done(undefined);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code, signal) => fail(new Error(`the server of VS Code ended (${code ?? signal}):\n${all}`)));
  });
}

/** To the whole group. @param {number | undefined} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // It is gone.
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}
