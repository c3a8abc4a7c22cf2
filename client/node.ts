import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, runExtension } from './extension';

/** The extension where there is Node: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath(join('dist', 'server.js'));
  return runExtension(context, {
    readsFiles: true,
    createClient: (options) =>
      new LanguageClient('replylint', 'replylint', { module, transport: TransportKind.ipc }, options),
  });
}
