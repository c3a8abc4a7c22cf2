// `npm test`: every check of the project, one after the other; all of them run even if one fails.
// `--full` (npm run test:full) raises the counts: tests read REPLYLINT_FULL.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './build.mjs';

const require = createRequire(import.meta.url);

/** @param {string} name @param {string} command the package's own executable, started without a shell */
function tool(name, command) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

const steps = [
  { name: 'build', run: ['scripts/build.mjs'] },
  { name: 'types', run: [tool('typescript', 'tsc'), '-b'] },
  { name: 'lint and format', run: [tool('@biomejs/biome', 'biome'), 'check'] },
  { name: 'generated files', run: ['scripts/run.mjs', 'scripts/run-generate.ts', '--check'] },
  { name: 'build of the tests', run: ['scripts/build.mjs', '--tests'] },
  { name: 'tests', run: [tool('mocha', 'mocha')] },
  { name: 'VS Code', run: ['test/vscode/run.mjs'] },
];

const env = { ...process.env, ...(process.argv.includes('--full') ? { REPLYLINT_FULL: '1' } : {}) };
const mochaResult = join(root, 'out/mocha-result.json');
const vscodeResult = join(root, 'out/vscode-result.json');
for (const path of [mochaResult, vscodeResult]) rmSync(path, { force: true });

const failed = [];
for (const { name, run } of steps) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, run, { cwd: root, env, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) failed.push(name);
}

// A step without figures of its own that fails counts as one failed test.
/** @param {string} path @returns {{ passes: number, failures: number }} */
const figures = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { passes: 0, failures: 0 });
const counts = { tests: figures(mochaResult), 'VS Code': figures(vscodeResult) };
const others = failed.filter((name) => !(counts[/** @type {keyof typeof counts} */ (name)]?.failures > 0)).length;
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(
  join(root, 'out/test-result.json'),
  JSON.stringify({
    passed: counts.tests.passes + counts['VS Code'].passes,
    failed: counts.tests.failures + counts['VS Code'].failures + others,
  }),
);
if (failed.length > 0) {
  console.log(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
