import { spawnSync } from 'node:child_process';
import { generate } from './generate';

// What the lexicon holds decides how phrases are read, and phrases decide what the lexicon holds: after a new lexicon once more.
const check = process.argv.includes('--check');
const stale = generate(!check);
for (const path of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
if (stale.length === 0) console.log('generate: everything is fresh');
if (check && stale.length > 0) {
  console.log('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
if (!check && stale.some((path) => path.endsWith('lexicon-data.ts')) && !process.argv.includes('--again'))
  process.exitCode =
    spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/run-generate.ts', '--again'], { stdio: 'inherit' })
      .status ?? 1;
