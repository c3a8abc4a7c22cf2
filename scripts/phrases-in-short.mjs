// Esbuild plugins for the extension. Our phrases as they are read (`server/either/packed-phrases.ts`), in place of the tables
// and of the lists they name. They weigh less than the programs that are made of them, and to make these takes a tenth of a
// second a language.
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { withoutTable } from './packed-phrases.mjs';

/**
 * The Russian lexicon with a byte a letter (`server/either/short-letters.ts`), put into letters when it is first asked for.
 * @param {string} root @returns {import('esbuild').Plugin}
 */
export function lexiconInShort(root) {
  return {
    name: 'lexicon-in-short',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]languages[\\/]ru[\\/]lexicon-data\.ts$/ }, async () => {
        const { short } = await evaluated(
          root,
          `import { lexiconData } from './shared/languages/ru/lexicon-data';
           import { inShort } from './server/either/short-letters';
           export const short = inShort(lexiconData);`,
        );
        return {
          contents: `const { inFull } = require('./server/either/short-letters');
            let data;
            Object.defineProperty(exports, 'lexiconData', {
              enumerable: true,
              get: () => (data ??= inFull(${JSON.stringify(short)})),
            });`,
          loader: 'js',
          resolveDir: root,
        };
      });
    },
  };
}

/** @param {string} root @returns {import('esbuild').Plugin} */
export function phrasesInShort(root) {
  /** @type {ReturnType<typeof pack> | undefined} */
  let packed;
  return {
    name: 'phrases-in-short',
    setup({ onLoad, onResolve }) {
      const resolveDir = `${root}/shared`;
      // They are one module, whoever asks for them first.
      onResolve({ filter: /^phrases-in-short$/ }, ({ path }) => ({ path, namespace: 'phrases-in-short' }));
      onLoad({ filter: /.*/, namespace: 'phrases-in-short' }, async () => {
        packed ??= pack(root);
        return { contents: opened(await packed), loader: 'ts', resolveDir };
      });
      onLoad({ filter: /[\\/]shared[\\/]own-phrases\.ts$/ }, () => ({
        contents: `import { phrases } from 'phrases-in-short';
          export const { ownPhrases, readyPhrases, lateGroupOf } = phrases;`,
        loader: 'ts',
        resolveDir,
      }));
      onLoad({ filter: /[\\/]shared[\\/]facts[\\/]vocabulary\.ts$/ }, () => ({
        contents: `import { phrases } from 'phrases-in-short';
          export const { vocabulary } = phrases;`,
        loader: 'ts',
        resolveDir,
      }));
      onLoad({ filter: /[\\/]shared[\\/].*phrases\.ts$/ }, async ({ path }) => {
        const isTold = readFileSync(path, 'utf8').includes('tellsPattern: true');
        return { contents: isTold ? await byNumber(root, path) : withoutTable(path), loader: 'ts' };
      });
    },
  };
}

/** @param {Shipped} shipped */
const opened = ({ written, ...phrases }) => `
  import { openPhrases } from '../server/either/shipped-phrases';
  ${written.map((name, number) => `import { phrases as written${number} } from './rules/${name}/phrases';`).join('\n')}
  export const phrases = openPhrases(${JSON.stringify(phrases)}, [${written.map((_, number) => `written${number}`).join()}]);`;

/** `terms` and `phrases` of a module of which the marks say which pattern has matched: they say its number instead. @param {string} root @param {string} path */
async function byNumber(root, path) {
  const { terms, phrases, patternLines } = /** @type {Told} */ (
    await evaluated(
      root,
      `export { terms, phrases } from ${JSON.stringify(path)};
       export { patternLines } from './shared/text/phrases/table';`,
    )
  );
  const { concepts, ...table } = phrases;
  for (const concept of Object.values(concepts))
    for (const language of /** @type {const} */ (['ru', 'en'])) {
      const numbers = new Map(terms[language].map(({ find }, number) => [find, number]));
      const lines = patternLines(concept[language] ?? '');
      concept[language] = lines.map(({ pattern }) => numbers.get(pattern)).join('\n');
    }
  const short = Object.entries(terms).map(([language, list]) => [
    language,
    list.map(({ plain, mild }) => (mild ? [plain] : plain)),
  ]);
  return `
    const told = (list) => list.map((one, number) => {
      const mild = Array.isArray(one);
      return { find: String(number), plain: mild ? one[0] : one, ...(mild ? { mild } : {}) };
    });
    const { ru, en } = ${JSON.stringify(Object.fromEntries(short))};
    export const terms = { ru: told(ru), en: told(en) };
    export const phrases = ${JSON.stringify({ ...table, concepts })};`;
}

/**
 * @typedef {{
 *   readonly terms: Readonly<Record<'ru' | 'en', readonly { readonly find: string, readonly plain: string | null, readonly mild?: true }[]>>,
 *   readonly phrases: { readonly name: string, readonly concepts: Readonly<Record<string, Record<string, string>>> },
 *   readonly patternLines: (text: string) => readonly { readonly pattern: string }[],
 * }} Told
 */

/** @param {string} root @returns {Promise<Shipped>} */
async function pack(root) {
  return evaluated(root, packer);
}

/** What a module of ours says, while the extension is built. @param {string} root @param {string} contents */
async function evaluated(root, contents) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    format: 'iife',
    globalName: 'evaluated',
    write: false,
  });
  return new Script(`${outputFiles?.[0]?.text}; evaluated`).runInThisContext();
}

const packer = `
  import { packTables } from './server/either/pack-tables';
  export const { packed, sections, written } = packTables();`;

/** @typedef {import('../server/either/shipped-phrases').ShippedPhrases & { readonly written: readonly string[] }} Shipped */
