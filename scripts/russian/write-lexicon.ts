/** `node scripts/run.mjs scripts/russian/write-lexicon.ts`: writes the lexicon of the base list alone. */
import { writeFileSync } from 'node:fs';
import { lexiconFile } from './files';

const { path, text } = lexiconFile([]);
writeFileSync(path, text);
console.log(`${path}: ${Buffer.byteLength(text)} bytes`);
