// Runs the suite of the extension inside a real VS Code and says in one line which. Where there is one on this machine (its
// path in VSCODE_EXECUTABLE, or `code` in the PATH with REPLYLINT_VSCODE=desktop), it is that; else the workbench of the
// package code-server in headless Chromium, in which the extension host of Node and that of the browser have a run each.
//   node test/vscode/run.mjs [--kind node|web] [--run English|Russian|restricted|browser] [--grep words] [--verbose]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { readyHost } from './host/install.mjs';
import { openWorkbench } from './workbench.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'all' },
    run: { type: 'string', default: '' },
    grep: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    timeout: { type: 'string', default: '300' },
  },
});

/** The runs: what differs between them the suite reads from its environment, or from the editor. `grep`: what of it they need. */
const runs = [
  { name: 'English', kind: 'node', grep: '', wishes: {} },
  { name: 'Russian', kind: 'node', grep: 'the extension|language|Preview|Config|Rule', wishes: { language: 'ru' } },
  { name: 'restricted mode', kind: 'node', grep: 'the extension|checking', wishes: { restricted: true } },
  { name: 'in the browser', kind: 'web', grep: '', wishes: {} },
].filter(({ name, kind }) => (values.kind === 'all' || values.kind === kind) && name.includes(values.run));

const suite = { node: 'out/test/vscode/suite/index.cjs', web: 'out/test/vscode/suite/index.web.js' };
for (const path of Object.values(suite)) {
  if (!existsSync(join(root, path))) {
    console.error(`${path} is missing: build the tests first (node scripts/build.mjs --tests)`);
    process.exit(1);
  }
}

const executable = process.env.VSCODE_EXECUTABLE;
process.exitCode = executable ? await onTheDesktop(executable) : await inTheBrowser();

/** @param {string} vscodeExecutablePath */
async function onTheDesktop(vscodeExecutablePath) {
  console.log(`VS Code: ${vscodeExecutablePath}, by @vscode/test-electron`);
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, suite.node),
      launchArgs: [join(here, 'workspace'), '--disable-workspace-trust', '--disable-extensions'],
      extensionTestsEnv: { MOCHA_GREP: values.grep },
    });
  } catch (error) {
    console.error(String(error));
    return 1;
  }
}

/** Those of the webviews, without an editor around them. */
async function pages() {
  console.log('\n-- pages');
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const suite = join(root, 'out/test/vscode/pages.test.cjs');
  const { status } = spawnSync(process.execPath, [mocha, '--no-config', suite], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

async function inTheBrowser() {
  const ready = readyHost();
  if ('missing' in ready) {
    // In CI nothing is skipped.
    console.log(`VS Code: NOT TESTED: ${ready.missing}`);
    return process.env.CI ? 1 : 0;
  }
  console.log(`VS Code: ${ready.version} of the package code-server, in ${ready.chromium}`);
  let failed = 0;
  if (!values.run && values.kind === 'all' && !(await pages())) failed++;
  const counts = { passes: 0, failures: 0 };
  for (const { name, kind, grep, wishes } of runs) {
    const start = performance.now();
    console.log(`\n-- ${name}`);
    const problem = await one(/** @type {'node' | 'web'} */ (kind), values.grep || grep, wishes, counts);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`-- ${name}: ${problem ?? 'passed'} (${seconds} s)`);
    if (problem) failed++;
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/vscode-result.json'), JSON.stringify(counts));
  return failed > 0 ? 1 : 0;
}

/**
 * @param {'node' | 'web'} kind
 * @param {string} grep
 * @param {Partial<import('./workbench.mjs').Wishes>} wishes
 * @param {{ passes: number, failures: number }} counts what this run is added to
 * @returns {Promise<string | null>} what went wrong
 */
async function one(kind, grep, wishes, counts) {
  const environment = {
    MOCHA_GREP: grep,
    REPLYLINT_RUN: wishes.restricted ? 'restricted' : (wishes.language ?? ''),
  };
  const workbench = await openWorkbench({
    host: join(here, 'host'),
    extension: root,
    folder: join(here, 'workspace'),
    tests: join(root, suite[kind]),
    kind,
    environment,
    verbose: values.verbose,
    ...wishes,
  });
  const end = () => void workbench.close().then(() => process.exit(130));
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(name, end);
  try {
    const limit = Number(values.timeout) * 1000;
    const tooLong = new Promise((_, fail) =>
      setTimeout(() => fail(new Error(`no end after ${values.timeout} s`)), limit).unref(),
    );
    const { ran, failures } = await Promise.race([workbench.result?.done, tooLong]);
    counts.passes += ran - failures;
    counts.failures += failures;
    const problem = ran === 0 ? 'no test ran' : failures > 0 ? `${failures} of ${ran} failed` : null;
    if (problem) showLog(workbench.hidden);
    return problem;
  } catch (error) {
    showLog(workbench.hidden);
    return String(error);
  } finally {
    for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.removeListener(name, end);
    await workbench.close();
  }
}

/** @param {string[]} lines */
function showLog(lines) {
  if (lines.length > 0) console.error(['the last lines of the log of VS Code:', ...lines.slice(-30)].join('\n'));
}
