import { thisMachine } from './machine';
import { run } from './run';
import { outputClosed } from './world';

const machine = thisMachine();
try {
  process.exitCode = run(process.argv.slice(2), machine);
} catch (error) {
  if (error !== outputClosed) throw error;
}
