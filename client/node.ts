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
      const run = { module, transport: TransportKind.ipc };
      return new LanguageClient('replylint', 'replylint', run, options);
    },
  });
}
