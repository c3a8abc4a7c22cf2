/** `node:path` where there is Node, our own where there is none: what the extension's one server is built with. */
import type * as Path from 'node:path';
import * as ours from '../browser/path';

// biome-ignore lint/style/useNodejsImportProtocol: with it the build would put this very file in its place.
const path: typeof ours | typeof Path = isNode() ? (require('path') as typeof Path) : ours;

export const { sep, isAbsolute, dirname, basename, join, resolve, relative } = path;

function isNode(): boolean {
  return typeof process === 'object' && typeof process.versions?.node === 'string';
}
