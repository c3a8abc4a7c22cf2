import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { runExtension, type Surroundings } from './extension';

/** What a worker of the editor has of the browser; nothing else of it is used. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & object;

/** The extension in a browser: the server is a worker, and is told the files that it cannot read. */
export function activate(context: ExtensionContext): Promise<Surroundings> {
  const url = Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js').toString(true);
  return runExtension(context, {
    readsFiles: false,
    createClient: (options) =>
      new LanguageClient('replylint', 'replylint', async () => new Worker(url) as never, options),
  });
}
