// Bundles with esbuild: the product to dist/, with `--tests` the tests to out/test/. CommonJS, so that one
// package.json serves npm and the VSIX. Nothing is left to install: every library is in the bundle.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildClient, buildSuites } from './build-client.mjs';
import { lettersNamed } from './letters.mjs';
import { packedPhrases } from './packed-phrases.mjs';
import { protocolSchema } from './protocol-schema.mjs';
import { lateData, programOf, writeProgram, writeStarter } from './started-fast.mjs';
import { withoutHighlighting } from './trimmed.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

const products = /** @type {const} */ ([
  { in: 'server/cli/main.ts', out: 'cli' },
  { in: 'server/node.ts', out: 'server' },
]);

/** @type {import('esbuild').BuildOptions} */
export const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  mainFields: ['module', 'main'],
  loader: { '.md': 'text' },
  logLevel: 'warning',
};

export async function buildProduct() {
  const found = products.filter((entry) => {
    const exists = existsSync(join(root, entry.in));
    if (!exists) console.log(`build: ${entry.in} does not exist yet, dist/${entry.out}.js is left out`);
    return exists;
  });
  const packed = packedPhrases(common);
  await buildClient(root);
  // One build an entry: CommonJS has no code splitting, and each bundle has its own banner.
  await Promise.all([
    buildBrowser(),
    ...found.map(async (entry) => {
      const { outputFiles } = await build({
        ...common,
        charset: 'ascii',
        entryPoints: [entry],
        outdir: 'dist',
        legalComments: 'none',
        plugins: [packed, lateData(root), withoutHighlighting, lettersNamed],
        minify: true,
        write: false,
      });
      writeProgram(join(root, 'dist', `${programOf(entry.out)}.js`), outputFiles[0]?.text ?? '');
    }),
  ]);
  await Promise.all(found.map(({ out }) => writeStarter(root, out)));
  if (found.length > 0)
    console.log(`build: ${[...found, browserProduct].map((entry) => `dist/${entry.out}.js`).join(', ')}`);
}

const browserProduct = { in: 'server/browser.ts', out: 'browser-server' };

/** The language server for a worker of a browser: no module of Node is in it, which a test holds. */
export function buildBrowser({ write = true } = {}) {
  return build({
    ...common,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: [browserProduct],
    outdir: 'dist',
    alias: { 'node:path': join(root, 'server/browser/path.ts') },
    legalComments: 'none',
    plugins: [packedPhrases(common, { inline: true }), withoutHighlighting, lettersNamed],
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    write,
  });
}

/** @param {string} folder @returns {string[]} every file below `folder`, relative to the root */
function filesIn(folder) {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

export async function buildTests() {
  const { metafile } = await build({
    ...common,
    entryPoints: filesIn('test').filter((path) => path.endsWith('.test.ts') && !path.startsWith('test/vscode/')),
    outbase: 'test',
    outdir: 'out/test',
    metafile: true,
    outExtension: { '.js': '.cjs' },
    sourcemap: 'inline',
    sourcesContent: false,
    external: ['esbuild', 'mocha', 'az'],
    // Compiled once for all of them: to compile takes a second, and a test of the server starts many.
    plugins: [packedPhrases(common, { absolute: true }), withoutHighlighting, lettersNamed],
  });
  for (const path of filesIn('out/test'))
    if (!(path in metafile.outputs) && !path.startsWith('out/test/vscode/') && !path.endsWith('.json'))
      rmSync(join(root, path));
  writeFileSync(join(root, 'out/test/protocol.schema.json'), JSON.stringify(protocolSchema(root)));
  await buildSuites(root);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv.includes('--tests') ? buildTests() : buildProduct());
}
