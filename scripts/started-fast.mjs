// What makes a program of Node start fast. A bundle lies beside a starter of a few lines, with the code that V8 made of it
// while it checked a text in each language: parsing and compiling the bundle takes longer than to check a file. Another V8
// refuses that code and makes its own, which newer versions of Node keep by themselves.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {'cli' | 'server'} Program */

/** The bundle that a starter starts. @param {Program} name */
export const programOf = (name) => `${name}-program`;

/** @param {string} root @param {Program} name */
export async function writeStarter(root, name) {
  const path = join(root, 'dist', `${name}.js`);
  writeFileSync(path, starter(programOf(name)));
  chmodSync(path, 0o755);
  const program = join(root, 'dist', `${programOf(name)}.js`);
  // V8 knows its code by the length of the program alone: that of another one must not lie there.
  rmSync(program.replace(/js$/, 'code'), { force: true });
  const run = spawn(process.execPath, ['-e', keeper, program, ...(name === 'cli' ? commandLine : ['--stdio'])], {
    cwd: root,
    stdio: [name === 'cli' ? 'ignore' : 'pipe', name === 'cli' ? 'ignore' : 'pipe', 'inherit'],
  });
  if (name === 'server') converse(run, root);
  const code = await new Promise((resolve) => run.on('close', resolve));
  // The command line says 1 where it has found something.
  if (code !== 0 && !(name === 'cli' && code === 1)) throw new Error(`dist/${name}.js ended with ${code}`);
}

/** Texts in each language, with findings and without. */
const folders = ['examples/connection', 'examples/escalations'];
const commandLine = ['check', ...folders];

/** @param {string} program */
const starter = (program) => `#!/usr/bin/env node
'use strict';
// Written by scripts/started-fast.mjs: starts ${program}.js with the code that V8 made of it when it was built.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { Script } = require('node:vm');
const filename = require.resolve('./${program}.js');
let run = null;
try {
  const cachedData = readFileSync(filename.replace(/js$/, 'code'));
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename, cachedData });
  if (!script.cachedDataRejected) run = script.runInThisContext();
} catch {}
if (run) run.call(exports, exports, require, module, filename, __dirname);
else {
  Module.enableCompileCache?.();
  module.exports = require(filename);
}
`;

/** Runs a program as its starter does and writes what V8 has compiled when it ends. Flags would make the code another one. */
const keeper = `
  const { readFileSync, writeFileSync } = require('node:fs');
  const Module = require('node:module');
  const { dirname } = require('node:path');
  const { Script } = require('node:vm');
  const [, filename] = process.argv;
  require('node:v8').setFlagsFromString = () => {};
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename });
  process.once('exit', () => writeFileSync(filename.replace(/js$/, 'code'), script.createCachedData()));
  const main = new Module(filename);
  script.runInThisContext().call(main.exports, main.exports, Module.createRequire(filename), main, filename, dirname(filename));`;

/**
 * As an editor would: opens the texts, waits until something is said of each, and leaves.
 * @param {import('node:child_process').ChildProcess} run @param {string} root
 */
function converse({ stdin, stdout }, root) {
  /** @param {object} message */
  const write = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));
  const rootUri = pathToFileURL(root).href;
  write({ id: 1, method: 'initialize', params: { processId: null, rootUri, capabilities: {} } });
  write({ method: 'initialized', params: {} });
  for (const path of files) {
    const textDocument = { uri: pathToFileURL(path).href, languageId: 'markdown', version: 1 };
    write({
      method: 'textDocument/didOpen',
      params: { textDocument: { ...textDocument, text: readFileSync(path, 'utf8') } },
    });
  }
  let told = 0;
  stdout?.on('data', (data) => {
    const before = told;
    told += String(data).split('"textDocument/publishDiagnostics"').length - 1;
    if (before >= files.length || told < files.length) return;
    write({ id: 2, method: 'shutdown' });
    write({ method: 'exit' });
  });
}

/**
 * The pages of the rules in a file of their own, which is read when somebody asks for one: a check needs none.
 * @param {string} root @returns {import('esbuild').Plugin}
 */
export function latePages(root) {
  return {
    name: 'late-pages',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\/pages\.json$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /[\\/]server[\\/]pages\.ts$/ }, () => {
        const folder = join(root, 'shared/rules');
        const page = (rule, locale) => readFileSync(join(folder, rule, `${locale}.md`), 'utf8');
        const rules = readdirSync(folder).filter((rule) => existsSync(join(folder, rule, 'en.md')));
        const pages = Object.fromEntries(rules.map((rule) => [rule, { ru: page(rule, 'ru'), en: page(rule, 'en') }]));
        mkdirSync(join(root, 'dist'), { recursive: true });
        writeFileSync(join(root, 'dist/pages.json'), JSON.stringify(pages));
        const getters = rules.map((rule) => `get '${rule}'() { return require('./pages.json')['${rule}']; }`);
        return { contents: `export const pages = { ${getters.join(', ')} };`, loader: 'js', resolveDir: root };
      });
    },
  };
}
