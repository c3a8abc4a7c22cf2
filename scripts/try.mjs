// Opens the example library in a real VS Code in the browser, with the extension in it: `npm run try [folder]`.
// What is opened is a copy: nothing that is tried there changes the examples.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { host, readyHost } from '../test/vscode/host/install.mjs';
import { findChromium, openWorkbench } from '../test/vscode/workbench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ? resolve(process.argv[2]) : join(root, 'examples');

// Any browser will do here: without Chromium the address is enough.
const ready = readyHost();
if ('missing' in ready && findChromium()) {
  console.error(ready.missing);
  process.exit(1);
}
const russian = /^ru\b/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const workbench = await openWorkbench({
  host,
  extension: root,
  folder,
  browser: false,
  settings: {
    'workbench.startupEditor': 'readme',
    'editor.wordWrap': 'on',
    ...(russian ? { 'replylint.locale': 'ru' } : {}),
  },
});
console.log(
  russian
    ? `Откройте в браузере (Ctrl+C здесь всё закроет):\n\n  ${workbench.url}\n`
    : `Open this in a browser (Ctrl+C here ends it):\n\n  ${workbench.url}\n`,
);
const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const chromium = findChromium();
if (process.platform === 'darwin') spawn('open', [workbench.url], { stdio: 'ignore' });
else if (display && chromium)
  spawn(chromium, [`--app=${workbench.url}`, '--no-first-run'], { stdio: 'ignore', detached: true }).unref();

for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(name, () => void workbench.close().then(() => process.exit(0)));
await new Promise((done) => workbench.server.once('exit', done));
await workbench.close();
