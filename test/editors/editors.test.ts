import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../world';

const root = process.cwd();
const text = 'Здравствуйте!\n\n🙂 Ваша заявка в работе, ожидайте.\n';

/** What an editor shows, as the scripts beside this file tell it. */
interface Shown {
  readonly code?: string;
  readonly message?: string;
  readonly words: string;
  readonly hover: string;
  readonly symbols: number;
  readonly actions: readonly string[];
  readonly text: readonly string[];
  readonly left: number;
}

describe('real editors, set up as the manual says', () => {
  it('Neovim', async function () {
    this.timeout(600_000);
    if (!has('nvim', ['neovim'])) this.skip();
    const version = execFileSync('nvim', ['--version'], { encoding: 'utf8' }).split('\n')[0]!;
    const [, minor] = /v0\.(\d+)/.exec(version) ?? [];
    const isNew = minor === undefined || Number(minor) >= 11;
    console.log(`      ${version}`);
    await inLibrary((folder, environment) => {
      const setUp = isNew
        ? `vim.lsp.config.replylint = (function()\n${block('lua', /cmd = /)}\nend)()\n${block('lua', /vim\.lsp\.enable/)}`
        : block('lua', /start_client/);
      writeFileSync(join(folder, 'init.lua'), setUp);
      const script = join(root, 'test/editors/neovim.lua');
      const shown = run(
        'nvim',
        ['--headless', '-n', '-u', join(folder, 'init.lua'), '-c', `luafile ${script}`],
        environment,
      );
      expectWhatTheServerSays(shown);
      strictEqual(shown.code, 'empty-status');
    });
  });

  it('Emacs with eglot', async function () {
    this.timeout(600_000);
    if (!has('emacs', ['emacs-nox']) || !hasEglot()) this.skip();
    console.log(`      ${execFileSync('emacs', ['--version'], { encoding: 'utf8' }).split('\n')[0]}`);
    await inLibrary((folder, environment) => {
      const setUp = join(folder, 'init.el');
      writeFileSync(
        setUp,
        `(require 'package)\n(package-initialize)\n(require 'eglot)\n${block('elisp', /eglot-server-programs/)}`,
      );
      const shown = run('emacs', ['--batch', '-l', setUp, '-l', join(root, 'test/editors/eglot.el')], environment);
      expectWhatTheServerSays(shown);
      match(String(shown.message), /empty-status/);
    });
  });
});

/** Kate has no way to be asked: it is typed to, and what comes of it is read from the file that it saves. */
describe('Kate, set up as the manual says', () => {
  it('shows findings, applies a quick fix, completes a snippet', async function () {
    this.timeout(600_000);
    // It brings a desktop's libraries along.
    if (process.env.REPLYLINT_FULL !== '1' && process.env.REPLYLINT_KATE !== '1') this.skip();
    const packages = ['kate', 'xvfb', 'xdotool', 'dbus'];
    for (const command of ['Xvfb', 'xdotool', 'dbus-run-session', 'kate'])
      if (!isOnPath(command, packages)) this.skip();
    await inLibrary((folder, environment) => {
      mkdirSync(join(folder, '.config/kate/lspclient'), { recursive: true });
      writeFileSync(join(folder, '.config/kate/lspclient/settings.json'), block('json', /highlightingModeRegex/));
      writeFileSync(
        join(folder, '.config/katerc'),
        `[General]\nShow welcome view for new window=false\n[Kate Plugins]\nlspclientplugin=true\n[lspclient]\nAllowedServerCommandLines=${join(folder, 'replylint')} lsp --stdio\n`,
      );
      // What the server says, for the script to know when to type.
      const command = join(folder, 'replylint');
      writeFileSync(
        command,
        `${readFileSync(command, 'utf8').trimEnd()} | tee "${join(folder, 'said')}"\n`.replace('exec ', ''),
      );
      const runtime = join(folder, 'run');
      mkdirSync(runtime, { mode: 0o700 });
      const { stdout, stderr } = spawnSync('bash', [join(root, 'test/editors/kate.sh'), join(folder, 'a.reply.md')], {
        cwd: folder,
        env: { ...environment, XDG_RUNTIME_DIR: runtime, SAID: join(folder, 'said') },
        encoding: 'utf8',
        timeout: 150_000,
      });
      match(readFileSync(join(folder, 'said'), 'utf8'), /"code":"empty-status"/, stderr);
      const [fixed = '', completed = ''] = stdout.split('----8<----\n');
      ok(!fixed.includes('ожидайте') && fixed.includes('Решим до ['), `${stdout}\n${stderr}`);
      ok(!fixed.includes('replylint-disable'), 'one repair, not all of them');
      match(completed.slice(fixed.length), /kind: [a-z-]+/, stderr);
    });
  });
});

function expectWhatTheServerSays(shown: Shown): void {
  strictEqual(shown.words, 'заявка в работе', 'the words are right behind an emoji');
  match(shown.hover, /Source/);
  ok(shown.symbols > 0);
  ok(shown.actions.some((title) => /allow empty-status here/.test(title)));
  match(shown.text.join('\n'), /\[[^\]]+\]/);
  deepStrictEqual(shown.left, 0, 'what is repaired is not told any more');
}

/** A library with one template, and `replylint` on the path. */
function inLibrary(work: (folder: string, environment: NodeJS.ProcessEnv) => void): Promise<void> {
  return inFolder({ 'a.reply.md': text, '.replylint.yaml': 'preset: recommended\n' }, (folder) => {
    const command = join(folder, 'replylint');
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`);
    chmodSync(command, 0o755);
    work(folder, {
      ...process.env,
      PATH: `${folder}:${process.env.PATH}`,
      HOME: folder,
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      REPLYLINT_TEST_FILE: join(folder, 'a.reply.md'),
    });
  });
}

function run(command: string, args: readonly string[], environment: NodeJS.ProcessEnv): Shown {
  const cwd = String(environment.HOME);
  const { stdout, stderr } = spawnSync(command, args, { cwd, env: environment, encoding: 'utf8', timeout: 120_000 });
  const result = /^RESULT (.*)$/m.exec(`${stdout}\n${stderr}`)?.[1];
  ok(result, `${command} told nothing:\n${stdout}\n${stderr}`);
  return JSON.parse(result);
}

/** A block of the manual. */
function block(language: string, holding: RegExp): string {
  const manual = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const found = [...manual.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].find(
    ([, its, content]) => its === language && holding.test(content!),
  );
  ok(found, `the manual has no ${language} block with ${holding}`);
  return found[2]!;
}

/** Whether a command is there; it is installed where that may be done. In CI it must be. */
function has(command: string, packages: readonly string[]): boolean {
  const isThere = () => spawnSync(command, ['--version']).status === 0;
  if (isThere()) return true;
  install(packages);
  const is = isThere();
  if (!is) console.log(`      skipped: ${command} is not installed (Debian: apt-get install ${packages.join(' ')})`);
  ok(is || process.env.CI !== 'true', `${command} must be there in CI`);
  return is;
}

/** Of commands that cannot be asked for their version without a display. */
function isOnPath(command: string, packages: readonly string[]): boolean {
  const isThere = () => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
  if (!isThere()) install(packages);
  const is = isThere();
  if (!is) console.log(`      skipped: ${command} is not installed (Debian: apt-get install ${packages.join(' ')})`);
  ok(is || process.env.CI !== 'true', `${command} must be there in CI`);
  return is;
}

/** Emacs 29 has it; before, Debian has a package. */
function hasEglot(): boolean {
  const loads = () =>
    spawnSync('emacs', ['--batch', '--eval', "(progn (require 'package) (package-initialize) (require 'eglot))"])
      .status === 0;
  if (loads()) return true;
  install(['elpa-eglot']);
  const is = loads();
  if (!is) console.log('      skipped: eglot is not installed (Debian: apt-get install elpa-eglot)');
  ok(is || process.env.CI !== 'true', 'eglot must be there in CI');
  return is;
}

function install(packages: readonly string[]): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env: environment, timeout: 300_000 }).status === 0;
  const get = () => apt('install', '-y', '--no-install-recommends', ...packages);
  if (!get() && apt('update')) get();
}
