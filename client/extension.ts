/** The extension: starts the server and adds the surfaces that only this editor has. */
import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import { registerCommands } from './commands';
import { keepServer, type Platform, type ServerKeeper } from './server-keeper';
import { showStatus } from './status';

/** What the extension gives to others: its tests. */
export interface Api {
  readonly server: ServerKeeper;
}

/** What every surface of the extension works with. */
export interface Surroundings {
  readonly context: ExtensionContext;
  readonly server: ServerKeeper;
  readonly log: LogOutputChannel;
}

/** Starts everything; what it makes ends with the context, the server too. */
export async function runExtension(context: ExtensionContext, platform: Platform): Promise<Api> {
  const log = window.createOutputChannel('replylint', { log: true });
  const server = keepServer(platform, log);
  const surroundings: Surroundings = { context, server, log };
  context.subscriptions.push(log, server, showStatus(server), registerCommands(surroundings));
  await server.start();
  return { server };
}
