import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type MessageWriter, TransportKind } from 'vscode-languageclient/node';
import { runExtension, type Surroundings } from './extension';

/** The extension where there is Node: the server is a process of its own. */
export function activate(context: ExtensionContext): Surroundings {
  const module = context.asAbsolutePath(join('dist', 'extension-server.js'));
  let writer: MessageWriter | null = null;
  class Client extends LanguageClient {
    protected override async createMessageTransports(encoding: string) {
      const transports = await super.createMessageTransports(encoding);
      writer = transports.writer;
      return transports;
    }
  }
  return runExtension(context, {
    readsFiles: true,
    writer: () => writer,
    createClient: (options) => {
      const run = { module, transport: TransportKind.ipc };
      return new Client('replylint', 'replylint', run, options);
    },
  });
}
