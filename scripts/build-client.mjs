// Bundles the extension, for Node and for a browser, and the scripts of its pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { lettersNamed } from './letters.mjs';
import { phrasesInShort } from './phrases-in-short.mjs';

/** What every bundle of the extension has in common. @type {import('esbuild').BuildOptions} */
const extension = {
  bundle: true,
  format: 'cjs',
  charset: 'utf8',
  external: ['vscode'],
  legalComments: 'none',
  minify: true,
  logLevel: 'warning',
};

const node = /** @type {const} */ ({ platform: 'node', target: 'node20', mainFields: ['module', 'main'] });
const web = /** @type {const} */ ({
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
});

/**
 * One file serves both hosts: what only Node has is asked for where there is Node, so of libraries with two builds it is the
 * browser's that is taken.
 * @param {string} root @returns {import('esbuild').BuildOptions}
 */
export const either = (root) => ({
  ...extension,
  absWorkingDir: root,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['node', 'browser'],
  loader: { '.md': 'text' },
  alias: {
    'node:path': join(root, 'server/either/path.ts'),
    liquidjs: join(root, 'node_modules/liquidjs/dist/liquid.browser.mjs'),
    yaml: join(root, 'node_modules/yaml/browser/index.js'),
  },
  plugins: [phrasesInShort(root), pagesInShort, versionByManifest, charactersByEngine, lettersNamed],
});

/** @param {string} root */
export async function buildClient(root) {
  const outdir = 'dist';
  await Promise.all([
    build({ ...either(root), outdir, entryPoints: { extension: 'client/main.ts' } }),
    build({ ...either(root), outdir, entryPoints: { 'extension-server': 'server/either/start.ts' } }),
    build({
      ...extension,
      absWorkingDir: root,
      outdir,
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      entryPoints: { 'review-page': 'client/review/script.ts' },
    }),
  ]);
}

/**
 * The client library looks for itself whether VS Code is new enough; `engines` of the manifest has asked that before.
 * @type {import('esbuild').Plugin}
 */
const versionByManifest = {
  name: 'version-by-manifest',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]semver[\\/]functions[\\/](?:parse|satisfies)\.js$/ }, () => ({
      contents: 'module.exports = () => ({});',
    }));
  },
};

/**
 * RE2 brings along which characters are of which script and category, a thirtieth of the package. Every host of the extension
 * knows that: a pattern of a config that names one asks the engine, character by character, which takes a tenth of a second.
 * @type {import('esbuild').Plugin}
 */
const charactersByEngine = {
  name: 'characters-by-engine',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]re2js[\\/]build[\\/]index\.js$/ }, ({ path }) => {
      const table = /^\t\t(\w+): \(\) => new UnicodeRangeTable\(decodeRanges\("[\w+-]*", \w+\)\),?\n/gm;
      const asked = /** @type {const} */ ({ CATEGORIES: '', SCRIPTS: 'Script=' });
      const contents = readFileSync(path, 'utf8').replace(
        /^(\tstatic (CATEGORIES|SCRIPTS) = new LazyMap\(\{\n)([^}]*)/gm,
        (_, head, /** @type {keyof typeof asked} */ kind, tables) => {
          /** @type {string[]} */
          const known = [];
          const others = tables.replace(table, (/** @type {string} */ line, /** @type {string} */ name) => {
            if (!isKnown(asked[kind] + name)) return line;
            known.push(name);
            return '';
          });
          return `${head}...tablesOf('${asked[kind]}', '${known.join(' ')}'),\n${others}`;
        },
      );
      return { contents: contents + tablesOf, loader: 'js' };
    });
  },
};

/** Whether the engine knows a property of characters by this name. @param {string} property */
function isKnown(property) {
  try {
    return new RegExp(`\\p{${property}}`, 'u') !== null;
  } catch {
    return false;
  }
}

/** Tables as RE2 has them, first, last and step of each run, to be made when one is asked for. */
const tablesOf = `
function tablesOf(kind, names) {
  return Object.fromEntries(names.split(' ').map((name) => [name, () => {
    const data = [];
    let its;
    // Scripts grow with the years: to an engine that knows one not yet nothing belongs to it.
    try { its = new RegExp('\\\\p{' + kind + name + '}', 'u'); } catch { return new UnicodeRangeTable(data); }
    for (let code = 0; code <= 0x10ffff; code++) {
      if (!its.test(String.fromCodePoint(code))) continue;
      if (data.at(-2) === code - 1) data[data.length - 2] = code;
      else data.push(code, code, 1);
    }
    return new UnicodeRangeTable(data);
  }]));
}
`;

/** The suite that runs inside VS Code, for its two extension hosts. @param {string} root */
export async function buildSuites(root) {
  const common = { ...extension, absWorkingDir: root, minify: false };
  const outdir = 'out/test/vscode/suite';
  await Promise.all([
    build({
      ...common,
      ...node,
      external: ['vscode', 'mocha'],
      entryPoints: ['test/vscode/suite/index.ts'],
      outdir,
      outExtension: { '.js': '.cjs' },
    }),
    build({
      ...common,
      ...node,
      external: ['playwright-core', 'axe-core'],
      entryPoints: ['test/vscode/pages.test.ts'],
      outdir: 'out/test/vscode',
      outExtension: { '.js': '.cjs' },
    }),
    build({
      ...common,
      ...web,
      alias: { 'node:assert': join(root, 'test/vscode/suite/assert.ts') },
      entryPoints: { 'index.web': 'test/vscode/suite/index-web.ts' },
      outdir,
    }),
  ]);
}

/**
 * The page of a rule in an editor: one example of a kind tells what it is about, all of them would weigh more than the rules.
 * @type {import('esbuild').Plugin}
 */
const pagesInShort = {
  name: 'pages-in-short',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]shared[\\/]rules[\\/].*\.md$/ }, ({ path }) => ({
      contents: inShort(readFileSync(path, 'utf8')),
      loader: 'text',
    }));
  },
};

/** @param {string} page */
function inShort(page) {
  const sections = page.split(/^(?=## )/m);
  return sections
    .map((section) => {
      let examples = 0;
      return section.replace(/^```[\s\S]*?^```\n\n?/gm, (example) => (++examples > 1 ? '' : example));
    })
    .join('');
}
