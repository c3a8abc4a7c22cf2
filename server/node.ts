import { serveOnNode } from './node-server';

serveOnNode(process.argv.slice(2));
