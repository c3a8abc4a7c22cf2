// Bundles the extension, for Node and for a browser, and the scripts of its pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { lettersNamed } from './letters.mjs';
import { lexiconInShort, phrasesInShort } from './phrases-in-short.mjs';
import { charactersByEngine, withoutHighlighting, withoutUnusedFeatures } from './trimmed.mjs';

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
  plugins: [
    phrasesInShort(root),
    lexiconInShort(root),
    pagesInShort,
    versionByManifest,
    charactersByEngine,
    withoutHighlighting,
    withoutUnusedFeatures,
    lettersNamed,
  ],
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
