// Runs one TypeScript script: `node scripts/run.mjs scripts/generate.ts [arguments]`. Node 20 reads no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { common, root } from './build.mjs';
import { packedPhrases } from './packed-phrases.mjs';

const [script, ...rest] = process.argv.slice(2);
if (script && !existsSync(join(root, script))) {
  console.error(`${script} does not exist yet.`);
  process.exit(2);
}
if (!script) {
  console.error('usage: node scripts/run.mjs <script.ts> [arguments]');
  process.exit(2);
}
const outfile = join(root, 'out/scripts', `${basename(script, '.ts')}.cjs`);
await build({
  ...common,
  entryPoints: [script],
  outfile,
  sourcemap: 'inline',
  sourcesContent: false,
  // What is measured is what is shipped: phrases compiled by the build.
  plugins: script.startsWith('scripts/bench/') ? [packedPhrases(common)] : [],
  external: ['esbuild', 'mocha', 'az'],
});
const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...rest], { stdio: 'inherit', cwd: root });
process.exit(run.status ?? 1);
