// Installs what the workbench needs, once: the host packages with `npm ci` (no install script is run), and Chromium from
// the system's packages where it is missing and we may.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../workbench.mjs';
import { isLinked, link, vscodeIn } from './link.mjs';

export const host = dirname(fileURLToPath(import.meta.url));

/** @returns {{ version: string, chromium: string } | { missing: string }} */
export function readyHost() {
  if (!isLinked(host)) {
    console.log('VS Code: installing the host packages (once, about 260 MB) ...');
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: host,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      timeout: 10 * 60 * 1000,
    });
    if (npm.status !== 0) return { missing: 'the host packages could not be installed (npm ci in test/vscode/host)' };
    link(host);
  }
  const { version } = JSON.parse(readFileSync(join(vscodeIn(host), 'package.json'), 'utf8'));
  const chromium = findChromium() ?? installChromium();
  return chromium === null
    ? { missing: 'no Chromium here, and it could not be installed; CHROMIUM_PATH may name one' }
    : { version, chromium };
}

function installChromium() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  console.log('VS Code: installing Chromium from the packages of the system ...');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status } = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 10 * 60 * 1000,
    });
    if (status !== 0) return null;
  }
  return findChromium();
}
