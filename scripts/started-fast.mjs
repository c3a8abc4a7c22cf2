// What makes a program of Node start fast. A bundle lies beside a starter of a few lines, with the code that V8 made of it
// while it checked a text in each language: parsing and compiling the bundle takes longer than to check a file. Another V8
// refuses that code, another processor does not look for it: they make their own, which newer versions of Node keep for the
// command line.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, transformSync } from 'esbuild';

/** @typedef {'cli' | 'server'} Program */

/** The bundle that a starter starts. @param {Program} name */
export const programOf = (name) => `${name}-program`;

/**
 * Writes a bundle so that it is read in no time: of ASCII alone, which is in memory as it is in the file, and as one function
 * for the starter, or a module for whoever requires it.
 * @param {string} path @param {string} bundle
 */
export function writeProgram(path, bundle) {
  const names = 'exports, require, module, __filename, __dirname';
  // Letters beyond are left only where they may be written so: in regular expressions, also in those put together.
  if (/\\[^\0-\x7f]/.test(bundle)) throw new Error(`a letter behind a backslash in ${path}`);
  const escaped = bundle.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(
    path,
    `(typeof module === 'object' ? (run) => run(${names}) : (run) => run)((function (${names}) {${escaped}\n}))`,
  );
}

/** @param {string} root @param {Program} name */
export async function writeStarter(root, name) {
  const path = join(root, 'dist', `${name}.js`);
  writeFileSync(path, starter(programOf(name), name === 'cli'));
  chmodSync(path, 0o755);
  const program = join(root, 'dist', `${programOf(name)}.js`);
  // V8 knows its code by the length of the program alone: that of another one must not lie there.
  rmSync(program.replace(/js$/, `${process.arch}.code`), { force: true });
  const run = spawn(
    process.execPath,
    [join(root, 'scripts/keep-code.cjs'), program, ...(name === 'cli' ? commandLine : ['--stdio'])],
    {
      cwd: root,
      stdio: [name === 'cli' ? 'ignore' : 'pipe', name === 'cli' ? 'ignore' : 'pipe', 'inherit'],
    },
  );
  if (name === 'server') converse(run, root);
  const code = await new Promise((resolve) => run.on('close', resolve));
  // The command line says 1 where it has found something.
  if (code !== 0 && !(name === 'cli' && code === 1)) throw new Error(`dist/${name}.js ended with ${code}`);
}

/** Texts in each language, with findings and without. */
const folders = ['examples/connection', 'examples/escalations'];
const commandLine = ['check', ...folders];

/** @param {string} program @param {boolean} keeps whether it may write: a server writes nothing. */
const starter = (program, keeps) => `#!/usr/bin/env node
'use strict';
// Written by scripts/started-fast.mjs: starts ${program}.js with the code that V8 made of it when it was built.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { Script } = require('node:vm');
const filename = require.resolve('./${program}.js');
let run = null;
try {
  const cachedData = readFileSync(filename.replace(/js$/, process.arch + '.code'));
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  if (!script.cachedDataRejected) run = script.runInThisContext();
} catch {}
if (run) run.call(exports, exports, require, module, filename, __dirname);
else {
  ${keeps ? 'Module.enableCompileCache?.();' : ''}
  module.exports = require(filename);
}
`;

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

/** What a module of CommonJS exports. @param {string} code */
const evaluated = (code) => new Script(`const module = {}; ${code}; module.exports`).runInNewContext();

/**
 * What most starts don't need in files of its own, which are read when somebody asks: the pages of the rules, the words of a
 * language, the lists that a phrase of a config may name.
 * @param {string} root @returns {import('esbuild').Plugin}
 */
export function lateData(root) {
  /** @param {string} name @param {unknown} value */
  const write = (name, value) => {
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'dist', name), JSON.stringify(value));
  };
  return {
    name: 'late-data',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\/(?:pages|vocabulary|lexicon\.\w+)\.json$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /[\\/]server[\\/]pages\.ts$/ }, () => {
        const folder = join(root, 'shared/rules');
        /** @param {string} rule @param {string} locale */
        const page = (rule, locale) => readFileSync(join(folder, rule, `${locale}.md`), 'utf8');
        const rules = readdirSync(folder).filter((rule) => existsSync(join(folder, rule, 'en.md')));
        write(
          'pages.json',
          Object.fromEntries(rules.map((rule) => [rule, { ru: page(rule, 'ru'), en: page(rule, 'en') }])),
        );
        const getters = rules.map((rule) => `get '${rule}'() { return require('./pages.json')['${rule}']; }`);
        return { contents: `export const pages = { ${getters.join(', ')} };`, loader: 'js', resolveDir: root };
      });
      onLoad({ filter: /[\\/]facts[\\/]vocabulary\.ts$/ }, async ({ path }) => {
        const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'cjs', write: false });
        write('vocabulary.json', evaluated(outputFiles[0]?.text ?? '').vocabulary);
        const getters = ['ru', 'en'].map(
          (language) => `get ${language}() { return require('./vocabulary.json').${language}; }`,
        );
        return { contents: `export const vocabulary = { ${getters.join(', ')} };`, loader: 'js', resolveDir: root };
      });
      onLoad({ filter: /[\\/]languages[\\/]\w+[\\/]lexicon-data\.ts$/ }, ({ path }) => {
        const [language = ''] = path.split(/[\\/]/).slice(-2);
        const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'cjs' });
        write(`lexicon.${language}.json`, evaluated(code).lexiconData);
        return {
          contents: `Object.defineProperty(exports, 'lexiconData', {
            enumerable: true, get: () => require('./lexicon.${language}.json'),
          });`,
          loader: 'js',
          resolveDir: root,
        };
      });
    },
  };
}
