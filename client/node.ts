import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { runExtension, type Surroundings } from './extension';

/** The extension where there is Node: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Surroundings> {
  const module = context.asAbsolutePath(join('dist', 'server.js'));
  return runExtension(context, {
    readsFiles: true,
    createClient: (options) =>
      new LanguageClient('replylint', 'replylint', { module, transport: TransportKind.ipc }, options),
  });
}
