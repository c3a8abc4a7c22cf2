import { setFlagsFromString } from 'node:v8';
import { serveOnNode } from './node-server';

// Each text leaves little behind: what is new is looked through often, in a small room, instead of filling a large one.
setFlagsFromString('--semi-space-growth-factor=1');
// What runs often is made faster later: while the first text is checked, that takes more time than it saves.
setFlagsFromString('--interrupt-budget=600000');

serveOnNode(process.argv.slice(2));
