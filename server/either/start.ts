/** The extension's server: one file for both of its hosts, a process of Node and a worker of a browser. */
import type * as V8 from 'node:v8';

if (typeof process === 'object' && typeof process.versions?.node === 'string') {
  const { setFlagsFromString } = require('node:v8') as typeof V8;
  setFlagsFromString('--semi-space-growth-factor=1');
  // Beside an editor that starts, a second thread is waited for longer than it helps.
  setFlagsFromString('--no-parallel-scavenge');
  // To make faster what runs often costs more than all the rest while the first text is waited for: that comes later.
  setFlagsFromString('--interrupt-budget=3000000');
  setTimeout(() => setFlagsFromString('--interrupt-budget=600000'), 5000).unref();
  require('../node-server').serveOnNode(process.argv.slice(2));
} else require('../browser');
