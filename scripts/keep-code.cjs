// Runs a program as its starter does (see started-fast.mjs) and writes what V8 has compiled when it ends. Flags would make
// the code another one than a starter asks for.
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

process.argv.splice(1, 1);
const [, filename] = process.argv;
require('node:v8').setFlagsFromString = () => {};
const script = new Script(readFileSync(filename, 'latin1'), { filename });
process.once('exit', () => writeFileSync(filename.replace(/js$/, `${process.arch}.code`), script.createCachedData()));
const main = new Module(filename);
const run = script.runInThisContext();
run.call(main.exports, main.exports, Module.createRequire(filename), main, filename, dirname(filename));
