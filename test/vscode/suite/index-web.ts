/** The suite in the extension host of a browser: one bundle, mocha's build for browsers. */
import './location-shim';
import 'mocha/mocha.js';
import { reported, say } from './report';

export function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec' as never, color: false, timeout: 20000 });
  (Mocha.reporters.Base as unknown as { consoleLog: unknown }).consoleLog = (...parts: readonly unknown[]) => {
    const rest = parts.slice(1);
    say(
      String(parts[0] ?? '').replace(/%[sdi]/g, () => String(rest.shift() ?? '')),
      ...rest,
    );
  };
  require('./all');
  return reported((done) => mocha.run(done));
}
