// Mocha's spec reporter, which also leaves the figures where `.ci/run` reads them.
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const folder = join(__dirname, '../out');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'mocha-result.json'), JSON.stringify({ passes, failures, pending }));
    });
  }
};
