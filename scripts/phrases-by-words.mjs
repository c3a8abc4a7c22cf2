// An esbuild plugin for the extension: the tables of phrases and the lists they name, with every word written once. What is
// shipped gets smaller by a tenth; the texts are put together again when a language is first compiled.
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** @param {string} root @returns {import('esbuild').Plugin} */
export function phrasesByWords(root) {
  /** @type {ReturnType<typeof pack> | undefined} */
  let packed;
  /** @param {string} path @param {(all: Awaited<ReturnType<typeof pack>>) => string} write */
  const module = async (path, write) => {
    packed ??= pack(root);
    const resolveDir = path.replace(/[\\/][^\\/]+$/, '');
    return { contents: write(await packed), loader: /** @type {const} */ ('ts'), resolveDir };
  };
  return {
    name: 'phrases-by-words',
    setup({ onLoad, onResolve }) {
      // The texts are one module, whoever asks for them first.
      onResolve({ filter: /^phrases-by-words$/ }, ({ path }) => ({ path, namespace: 'phrases-by-words' }));
      onLoad({ filter: /.*/, namespace: 'phrases-by-words' }, () => module(`${root}/shared/x`, textsModule));
      onLoad({ filter: /[\\/]shared[\\/]phrase-tables\.ts$/ }, ({ path }) => module(path, tablesModule));
      onLoad({ filter: /[\\/]shared[\\/]facts[\\/]vocabulary\.ts$/ }, ({ path }) => module(path, vocabularyModule));
      onLoad({ filter: /[\\/]shared[\\/].*phrases\.ts$/ }, ({ path }) => withoutTable(path));
    },
  };
}

/**
 * The tables and the vocabulary, with numbers of texts where texts of a language stood.
 * @param {string} root
 */
async function pack(root) {
  const { phraseTables, phraseGroups, groupOfTable, vocabulary, languages } = await evaluate(root);
  /** @type {Record<string, string[]>} */
  const texts = Object.fromEntries(languages.map((language) => [language, []]));
  /** @param {string} language @param {string} text */
  const numberOf = (language, text) => /** @type {string[]} */ (texts[language]).push(text) - 1;
  const tables = phraseTables.map((table) => ({
    ...table,
    concepts: mapped(table.concepts, (phrases) =>
      mapped(phrases, (value, key) => (languages.includes(key) ? numberOf(key, inShort(value)) : value)),
    ),
  }));
  const lists = mapped(vocabulary, (words, language) => mapped(words, (text) => numberOf(language, text)));
  const groups = [...phraseGroups].map(([name, its]) => [name, its.map((table) => phraseTables.indexOf(table))]);
  return { tables, lists, groups, groupOfTable: [...groupOfTable], texts: mapped(texts, writeTexts) };
}

/**
 * Of a rule's phrases a rule may use a word or two: the table that stands beside them is not taken along.
 * @param {string} path
 */
const withoutTable = (path) => ({
  contents: readFileSync(path, 'utf8').replace(
    /^export const (\w+): PhraseTable = (\{.*\}|\{[\s\S]*?^\});$/m,
    'export const $1 = /* @__PURE__ */ (() => ($2))();',
  ),
  loader: /** @type {const} */ ('ts'),
});

/** @param {Awaited<ReturnType<typeof pack>>} all */
const textsModule = ({ texts }) => `
  import { readTexts } from '../server/either/texts-by-words';
  const written = ${JSON.stringify(texts)};
  const read = {};
  export const textsOf = (language) => (read[language] ??= readTexts(written[language]));`;

/** @param {Awaited<ReturnType<typeof pack>>} all */
const tablesModule = ({ tables, groups, groupOfTable }) => `
  import { textsOf } from 'phrases-by-words';
  const tables = ${JSON.stringify(tables)};
  const groups = new Map(${JSON.stringify(groups)});
  const mapped = (value, map) => Object.fromEntries(Object.entries(value).map(([key, its]) => [key, map(its, key)]));
  let read;
  const readTables = () =>
    (read ??= tables.map((table) => ({
      ...table,
      concepts: mapped(table.concepts, (phrases) =>
        mapped(phrases, (value, key) => (typeof value === 'number' ? textsOf(key)[value] : value)),
      ),
    })));
  export const phraseGroups = { get: (group) => groups.get(group)?.map((number) => readTables()[number]) };
  export const groupOfTable = new Map(${JSON.stringify(groupOfTable)});`;

/** @param {Awaited<ReturnType<typeof pack>>} all */
const vocabularyModule = ({ lists }) => `
  import { textsOf } from 'phrases-by-words';
  const lists = ${JSON.stringify(lists)};
  const read = (language) =>
    Object.fromEntries(Object.entries(lists[language]).map(([name, number]) => [name, textsOf(language)[number]]));
  export const vocabulary = {
    ${Object.keys(lists)
      .map((language) => `get ${language}() { return read('${language}'); }`)
      .join(', ')}
  };`;

/** As `server/either/texts-by-words.ts` reads them. @param {string[]} texts */
export function writeTexts(texts) {
  const text = texts.join('\n\n');
  const pieces = /[\p{Ll}\p{N}'’-]{2,}|[^\0-\x7f]/gu;
  if (/[A-Z]/.test(text.match(pieces)?.join('') ?? '')) throw new Error('a capital begins the next word of the list');
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [word] of text.matchAll(pieces)) counts.set(word, (counts.get(word) ?? 0) + 1);
  /** @param {string} word */
  const count = (word) => /** @type {number} */ (counts.get(word));
  // The most frequent ones have characters of two bytes. Sorted, a word shares its beginning with the one before.
  const byCount = [...counts.keys()].sort((a, b) => count(b) - count(a));
  const short = 0x800 - firstCharacter;
  const words = [...byCount.slice(0, short).sort(), ...byCount.slice(short).sort()];
  if (words.length > 0xd800 - firstCharacter) throw new Error('more words than characters');
  const characters = new Map(words.map((word, index) => [word, String.fromCharCode(firstCharacter + index)]));
  const coded = text.replace(pieces, (word) => /** @type {string} */ (characters.get(word)));
  if (/[^\0-\x7f]{2}/.test(coded)) throw new Error('two words without a space between them');
  return { words: sharing(words), texts: coded.replace(/(?<=[^\0-\x7f]) (?=[^\0-\x7f])/g, '') };
}

/** @param {readonly string[]} words */
function sharing(words) {
  let before = '';
  const written = words.map((word) => {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return String.fromCharCode(0x41 + shared) + word.slice(shared);
  });
  return written.join('');
}

/** As in `server/either/texts-by-words.ts`. */
const firstCharacter = 0x80;

/** Without comments and indentation. @param {string} phrases */
const inShort = (phrases) =>
  phrases
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .join('\n');

/**
 * @template Value, Result
 * @param {Readonly<Record<string, Value>>} value @param {(its: Value, key: string) => Result} map
 * @returns {Record<string, Result>}
 */
const mapped = (value, map) => Object.fromEntries(Object.entries(value).map(([key, its]) => [key, map(its, key)]));

/** @param {string} root @returns {Promise<Sources>} */
async function evaluate(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    stdin: {
      contents: `
        import { languages as all } from './shared/languages';
        export { phraseTables, phraseGroups, groupOfTable } from './shared/phrase-tables';
        export { vocabulary } from './shared/facts/vocabulary';
        export const languages = Object.keys(all);`,
      resolveDir: root,
      loader: 'ts',
    },
    format: 'iife',
    globalName: 'sources',
    write: false,
  });
  return new Script(`${outputFiles?.[0]?.text}; sources`).runInThisContext();
}

/**
 * @typedef {Readonly<Record<string, any>>} Phrases
 * @typedef {{ readonly concepts: Readonly<Record<string, Phrases>> }} Table
 * @typedef {{
 *   phraseTables: Table[], phraseGroups: Map<string, Table[]>, groupOfTable: Map<string, string>,
 *   vocabulary: Record<string, Record<string, string>>, languages: string[],
 * }} Sources
 */
