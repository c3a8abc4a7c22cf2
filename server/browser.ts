import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { browserHost } from './browser/host';
import { lifeCycle } from './life-cycle';
import { start } from './server';

// A worker of the editor: what it is posted is a message, and there is no process to end.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const messages = lifeCycle();
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
  { messageStrategy: messages },
);
start(connection, browserHost(), messages);
