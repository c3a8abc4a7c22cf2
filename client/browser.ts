import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { runExtension, type Surroundings } from './extension';

/** What a worker of the editor has of the browser; nothing else of it is used. */
declare const Worker: new (url: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

/** The extension in a browser: the server is a worker, and is told the files that it cannot read. */
export function activate(context: ExtensionContext): Surroundings {
  const url = Uri.joinPath(context.extensionUri, 'dist', 'extension-server.js').toString(true);
  // One at a time: a server that is started again takes the place of the last.
  let worker: { terminate(): void } | null = null;
  let writer: BrowserMessageWriter | null = null;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return runExtension(context, {
    readsFiles: false,
    writer: () => writer,
    createClient: (options) => {
      const start = async () => {
        worker?.terminate();
        const started = new Worker(url);
        worker = started as unknown as { terminate(): void };
        writer = new BrowserMessageWriter(started);
        return { reader: new BrowserMessageReader(started), writer };
      };
      return new LanguageClient('replylint', 'replylint', start, options);
    },
  });
}
