/** The suite in an extension host of Node: under code-server and under the desktop's VS Code alike. */
import { format } from 'node:util';
import Mocha from 'mocha';
import { reported, say } from './report';

export function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => say(format(...parts));
  const mocha = new Mocha({ color: false, timeout: 20000, forbidOnly: Boolean(process.env.CI) });
  if (process.env.MOCHA_GREP) mocha.grep(process.env.MOCHA_GREP);
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  require('./all');
  return reported((done) => mocha.run(done));
}
