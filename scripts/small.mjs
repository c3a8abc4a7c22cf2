// What is installed from a package of a megabyte: before the extension is packed, a second minifier takes out of its bundles
// what the first has left, a fiftieth. It takes its time, so that nothing else waits for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';

for (const name of ['extension', 'extension-server']) {
  const path = fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));
  const compress = { passes: 4, keep_fargs: false, pure_getters: true, hoist_funs: true, arguments: true };
  const { code } = await minify(readFileSync(path, 'utf8'), { ecma: 2020, toplevel: true, compress });
  if (code) writeFileSync(path, code);
}
