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
];

const env = { ...process.env, ...(process.argv.includes('--full') ? { REPLYLINT_FULL: '1' } : {}) };
const mochaResult = join(root, 'out/mocha-result.json');
rmSync(mochaResult, { force: true });

const failed = [];
for (const { name, run } of steps) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, run, { cwd: root, env, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) failed.push(name);
}

// A step outside mocha that fails counts as one failed test; mocha's own failures stand in its figures.
const mocha = existsSync(mochaResult) ? JSON.parse(readFileSync(mochaResult, 'utf8')) : { passes: 0, failures: 0 };
const others = failed.filter((name) => name !== 'tests' || mocha.failures === 0).length;
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(
  join(root, 'out/test-result.json'),
  JSON.stringify({ passed: mocha.passes, failed: mocha.failures + others }),
);
if (failed.length > 0) {
  console.log(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
