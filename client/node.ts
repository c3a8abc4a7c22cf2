import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { runExtension, type Surroundings } from './extension';

/** The extension where there is Node: the server is a process of its own. */
export function activate(context: ExtensionContext): Surroundings {
  const module = context.asAbsolutePath(join('dist', 'extension-server.js'));
  return runExtension(context, {
    readsFiles: true,
    createClient: (options) => {
      // What the server has compiled it keeps for the next start; a virtual storage is no folder.
      const { globalStorageUri } = context;
      const cache = globalStorageUri.scheme === 'file' ? { REPLYLINT_CACHE: globalStorageUri.fsPath } : {};
      const run = { module, transport: TransportKind.ipc, options: { env: { ...process.env, ...cache } } };
      return new LanguageClient('replylint', 'replylint', run, options);
    },
  });
}
