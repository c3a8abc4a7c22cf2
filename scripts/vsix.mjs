// Packs the extension: `npm run vsix`, or `node scripts/vsix.mjs out.vsix` where the bundles are there. It is installed from a
// package of a megabyte, so that it is made small by what takes too long for a build: a second minifier takes out of the bundles
// what the first has left, a fiftieth, and what is packed is packed once more by a slower packer, for another sixteenth.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { minify } from 'terser';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const { name, version } = require('../package.json');
const path = process.argv[2] ?? join(root, `${name}-${version}.vsix`);

for (const bundle of ['extension', 'extension-server']) {
  const file = join(root, `dist/${bundle}.js`);
  const compress = { passes: 4, keep_fargs: false, pure_getters: true, hoist_funs: true, arguments: true };
  const { code } = await minify(readFileSync(file, 'utf8'), { ecma: 2020, toplevel: true, compress });
  if (code) writeFileSync(file, code);
}
const vsce = join(dirname(require.resolve('@vscode/vsce/package.json')), 'vsce');
const wishes = ['--no-dependencies', '--allow-package-secrets', 'github', '-o', path];
execFileSync(process.execPath, [vsce, 'package', ...wishes], { cwd: root, stdio: 'inherit' });
const archive = await packedAgain(readFileSync(path));
writeFileSync(path, archive);
console.log(`packed once more: ${archive.length} bytes`);

/**
 * An archive of the same files, each packed as small as zlib's format allows. Offsets are those of the format ZIP (APPNOTE.TXT
 * 4.3): the directory at the end is what counts, the headers before the files say the same.
 * @param {Buffer} archive @returns {Promise<Buffer>}
 */
async function packedAgain(archive) {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = archive.readUInt16LE(end + 10);
  const files = [];
  const directory = [];
  let written = 0;
  for (let number = 0, at = archive.readUInt32LE(end + 16); number < count; number++) {
    const own = archive.readUInt32LE(at + 42);
    const stop = at + 46 + lengths(archive, at + 28, 3);
    const entry = Buffer.from(archive.subarray(at, stop));
    const header = Buffer.from(archive.subarray(own, own + 30 + lengths(archive, own + 26, 2)));
    const size = entry.readUInt32LE(20);
    const packed = await smallest(
      archive.subarray(own + header.length, own + header.length + size),
      entry.readUInt16LE(10),
    );
    // Sizes stand in front of the file from now on, and not behind it.
    for (const [part, flags, checks] of /** @type {const} */ ([
      [header, 6, 14],
      [entry, 8, 16],
    ])) {
      part.writeUInt16LE(part.readUInt16LE(flags) & ~8, flags);
      entry.copy(part, checks, 16, 28);
      part.writeUInt32LE(packed.length, checks + 4);
    }
    entry.writeUInt32LE(written, 42);
    files.push(header, packed);
    directory.push(entry);
    written += header.length + packed.length;
    at = stop;
  }
  const closing = Buffer.from(archive.subarray(end));
  closing.writeUInt32LE(Buffer.concat(directory).length, 12);
  closing.writeUInt32LE(written, 16);
  return Buffer.concat([...files, ...directory, closing]);
}

/** @param {Buffer} archive @param {number} at @param {number} parts how many lengths stand there, of two bytes each */
function lengths(archive, at, parts) {
  return Array.from({ length: parts }, (_, part) => archive.readUInt16LE(at + 2 * part)).reduce(
    (sum, one) => sum + one,
  );
}

/** @param {Buffer} packed @param {number} method 8 is zlib's, 0 is not packed at all @returns {Promise<Buffer>} */
async function smallest(packed, method) {
  if (method !== 8) return packed;
  const again = Buffer.from(
    await zopfli.deflateAsync(inflateRawSync(packed), { numiterations: 60, blocksplittingmax: 0 }),
  );
  return again.length < packed.length ? again : packed;
}
