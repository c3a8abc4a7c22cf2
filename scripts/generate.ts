import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schema } from './generate/config-schema';
import { coverage } from './generate/coverage';
import { loadEngine, type Piece, read } from './generate/engine';
import { lexicon } from './generate/lexicon';
import { pageHeaders } from './generate/page-headers';
import { pages } from './generate/pages';
import { phrasesIndex } from './generate/phrases-index';
import { readmeTable } from './generate/readme-table';
import { rulesIndex } from './generate/rules-index';
import { snippetFiles } from './generate/snippets';

const pieces: readonly Piece[] = [
  rulesIndex,
  phrasesIndex,
  lexicon,
  pages,
  pageHeaders,
  readmeTable,
  coverage,
  schema,
  snippetFiles,
];

/**
 * Everything that is derived from the rules and kept in the repository: `true` writes what is stale, `false` only tells.
 * @returns the paths (from the root) of the files that are stale, or were.
 */
export function generate(write: boolean, root: string = process.cwd()): string[] {
  const engine = loadEngine(root);
  const stale = pieces.flatMap((piece) => piece(engine)).filter(({ path, text }) => read(root, path) !== text);
  if (write) {
    for (const { path, text } of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return stale.map(({ path }) => path);
}
