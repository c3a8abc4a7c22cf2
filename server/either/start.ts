/** The extension's server: one file for both of its hosts, a process of Node and a worker of a browser. */
if (typeof process === 'object' && typeof process.versions?.node === 'string')
  require('../node-server').serveOnNode(process.argv.slice(2));
else require('../browser');
