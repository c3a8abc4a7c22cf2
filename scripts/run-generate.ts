import { generate } from './generate';

const check = process.argv.includes('--check');
const stale = generate(!check);
for (const path of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
if (stale.length === 0) console.log('generate: everything is fresh');
if (check && stale.length > 0) {
  console.log('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
