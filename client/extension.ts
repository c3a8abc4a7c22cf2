/** The extension: starts the server and adds the surfaces that only this editor has. */
import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import { registerCommands } from './commands';
import { createPreview, type PreviewPanel } from './preview/panel';
import { createReview, type ReviewPanel } from './review/panel';
import { keepServer, type Platform, type ServerKeeper } from './server-keeper';
import { showStatus } from './status';
import { offerTasks } from './tasks';

/** What every surface of the extension works with; given to whoever activates it, too: its tests. */
export interface Surroundings {
  readonly context: ExtensionContext;
  readonly server: ServerKeeper;
  readonly log: LogOutputChannel;
  readonly review: ReviewPanel;
  readonly preview: PreviewPanel;
  /** The server has started, or has been told not to be able to. */
  readonly ready: Promise<void>;
  /** Milliseconds that the editor had to wait for us. */
  readonly activation: number;
}

/**
 * Starts everything; what it makes ends with the context, the server too. The editor does not wait for the server: what is
 * asked of it meanwhile is asked when it is there.
 */
export function runExtension(context: ExtensionContext, platform: Platform): Surroundings {
  const begin = performance.now();
  const log = window.createOutputChannel('replylint', { log: true });
  const server = keepServer(platform, log);
  const review = createReview(context, server.client);
  const preview = createPreview(server.client);
  const ready = server.start();
  const surroundings = { context, server, log, review, preview, ready, activation: 0 };
  context.subscriptions.push(log, server, review, preview, showStatus(server), registerCommands(surroundings));
  if (platform.readsFiles) context.subscriptions.push(offerTasks());
  surroundings.activation = performance.now() - begin;
  return surroundings;
}
