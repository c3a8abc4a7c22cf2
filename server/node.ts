import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { lifeCycle } from './life-cycle';
import { nodeHost } from './node-host';
import { start } from './server';

const transports = /^--(?:stdio|node-ipc|socket|pipe)\b/;
// Many an editor's settings leave it out, and there is nothing else that could be meant.
if (!process.argv.slice(2).some((argument) => transports.test(argument))) process.argv.push('--stdio');

start(createConnection(ProposedFeatures.all, { messageStrategy: lifeCycle() }), nodeHost());
