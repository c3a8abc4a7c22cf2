// Bundles the extension, for Node and for a browser, and the scripts of its pages.
import { join } from 'node:path';
import { build } from 'esbuild';

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

/** One file serves both hosts: what only Node has is asked for where there is Node. */
const either = /** @type {const} */ ({
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['node', 'browser'],
});

/** @param {string} root */
export async function buildClient(root) {
  const common = { ...extension, absWorkingDir: root, outdir: 'dist' };
  await Promise.all([
    build({ ...common, ...either, entryPoints: { extension: 'client/main.ts' } }),
    build({
      ...common,
      ...either,
      entryPoints: { 'extension-server': 'server/either/start.ts' },
      loader: { '.md': 'text' },
      alias: { 'node:path': join(root, 'server/either/path.ts') },
      plugins: [compiledInPlace(root)],
    }),
    build({
      ...common,
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      entryPoints: { 'review-page': 'client/review/script.ts' },
    }),
  ]);
}

/** Phrases that are compiled where they are used. @param {string} root @returns {import('esbuild').Plugin} */
function compiledInPlace(root) {
  return {
    name: 'compiled-in-place',
    setup({ onResolve }) {
      onResolve({ filter: /\/own-phrases$/ }, () => ({ path: join(root, 'server/either/own-phrases.ts') }));
    },
  };
}

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
