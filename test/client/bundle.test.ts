import { deepStrictEqual, ok } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** The options that the build itself has. */
async function options(): Promise<BuildOptions> {
  const script = pathToFileURL(join(process.cwd(), 'scripts/build-client.mjs')).href;
  const { either } = (await import(script)) as { either: (root: string) => BuildOptions };
  return either(process.cwd());
}

describe('the bundles that serve both hosts', () => {
  for (const entry of ['client/browser.ts', 'server/browser.ts']) {
    it(`ask for no module of Node on the browser's way (${entry})`, async () => {
      const { metafile } = await build({
        ...(await options()),
        entryPoints: [entry],
        outdir: 'out',
        write: false,
        metafile: true,
      });
      const asked = Object.entries(metafile?.inputs ?? {}).flatMap(([path, { imports }]) =>
        imports
          .filter(({ external, path: name }) => external && name !== 'vscode')
          .map(({ path: name }) => `${path}: ${name}`),
      );
      // Asked for only where there is Node, which the first line of each looks at.
      const allowed = /^server\/either\/path\.ts: /;
      deepStrictEqual(
        asked.filter((one) => !allowed.test(one)),
        [],
      );
    });
  }

  it('leave programs to be made where they are used', () => {
    ok(!readFileSync('dist/extension-server.js', 'utf8').includes('phrases.ru.json'));
  });
});
