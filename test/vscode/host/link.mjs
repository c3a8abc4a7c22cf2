// Makes the VS Code that lies in the package code-server complete, after `npm ci --ignore-scripts`: links the packages that
// it imports to where its page fetches them from, and puts stand-ins for three native modules that no test needs (a log
// file, a watchdog, a device id), which it would otherwise complain about.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const logger = `const nothing = () => {};
const logger = () => ({ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, critical: nothing,
  flush: nothing, drop: nothing, setLevel: nothing, getLevel: () => 2, clearFormatters: nothing, setPattern: nothing });
export const createRotatingLogger = async () => logger();
export const createAsyncRotatingLogger = createRotatingLogger, createLogger = createRotatingLogger;
export const createAsyncLogger = createRotatingLogger, setFlushOn = nothing, setLevel = nothing, shutdown = nothing;
export const version = 0;
export default { createRotatingLogger, createAsyncRotatingLogger, createLogger, createAsyncLogger, setFlushOn, setLevel, shutdown, version };
`;

const standIns = {
  '@vscode/spdlog': { type: 'module', text: logger },
  '@vscode/deviceid': {
    type: 'module',
    text: `export const getDeviceId = async () => '00000000-0000-4000-8000-000000000000';\n`,
  },
  'native-watchdog': { type: 'commonjs', text: 'exports.start = () => {};\n' },
};

/** @param {string} host the folder with the package.json of the host packages */
export function vscodeIn(host) {
  return join(host, 'node_modules/code-server/lib/vscode');
}

/** @param {string} host */
export function isLinked(host) {
  return (
    existsSync(join(vscodeIn(host), 'out/server-main.js')) && existsSync(join(vscodeIn(host), 'node_modules/linked'))
  );
}

/** @param {string} host */
export function link(host) {
  const vscode = vscodeIn(host);
  const { dependencies } = JSON.parse(readFileSync(join(host, 'package.json'), 'utf8'));
  for (const folder of ['node_modules', 'node_modules.asar']) {
    rmSync(join(vscode, folder), { recursive: true, force: true });
    for (const name of Object.keys(dependencies)) {
      if (name === 'code-server') continue;
      const from = join(vscode, folder, name);
      const to = join(host, 'node_modules', name);
      mkdirSync(dirname(from), { recursive: true });
      if (process.platform === 'win32') symlinkSync(to, from, 'junction');
      else symlinkSync(relative(dirname(from), to), from, 'dir');
    }
  }
  for (const [name, { type, text }] of Object.entries(standIns)) {
    const folder = join(vscode, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js', type }));
    writeFileSync(join(folder, 'index.js'), text);
  }
  writeFileSync(join(vscode, 'node_modules/linked'), '');
}
