import { setFlagsFromString } from 'node:v8';
import { thisMachine } from './machine';
import { run } from './run';
import { outputClosed } from './world';

// A library of any size needs no more memory than its largest file: garbage is not left to pile up.
setFlagsFromString('--heap-growing-percent=50');
// What runs often is made faster later: of a file or two, that takes more time than it saves.
setFlagsFromString('--interrupt-budget=600000');

const machine = thisMachine();
try {
  process.exitCode = run(process.argv.slice(2), machine);
} catch (error) {
  if (error !== outputClosed) throw error;
}
