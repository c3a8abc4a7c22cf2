import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { vocabulary } from '../../shared/facts/vocabulary';
import { groupOfTable, phraseGroups } from '../../shared/phrase-tables';
import { patternLines } from '../../shared/text/phrases/table';
import { inFolder } from '../world';

const manifest = createRequire(join(process.cwd(), 'package.json')).resolve('@vscode/vsce/package.json');
const vsce = (...args: string[]): string =>
  execFileSync(process.execPath, [join(dirname(manifest), 'vsce'), ...args, '--no-dependencies'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('the package of the extension', () => {
  it('holds what is needed and nothing else: no source, no map, no build for the command line', function () {
    this.timeout(120_000);
    deepStrictEqual(vsce('ls').trim().split('\n').sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'client/media/icon.png',
      'client/snippets/en.json',
      'client/snippets/ru.json',
      ...['en', 'ru'].flatMap((locale) =>
        ['house', 'preview', 'repair', 'review', 'write'].map((step) => `client/walkthrough/${locale}/${step}.md`),
      ),
      'dist/extension-server.js',
      'dist/extension.js',
      'dist/review-page.js',
      'docs/replylint.schema.json',
      'l10n/bundle.l10n.ru.json',
      'package.json',
      'package.nls.json',
      'package.nls.ru.json',
      'syntaxes/directives.json',
      'syntaxes/front-matter.json',
      'syntaxes/placeholders.json',
      'syntaxes/plain-text.json',
    ]);
  });

  it('is smaller than a megabyte', function () {
    this.timeout(300_000);
    return inFolder({}, (folder) => {
      const path = join(folder, 'replylint.vsix');
      // As `npm run vsix` does.
      execFileSync(process.execPath, ['scripts/small.mjs']);
      vsce('package', '--allow-package-secrets', 'github', '-o', path);
      const { size } = statSync(path);
      // As `vsce` counts.
      ok(size < 2 ** 20, `${size} bytes`);
    });
  });

  it('says the phrases that the tables say, though every word is written once', async function () {
    this.timeout(60_000);
    const script = pathToFileURL(join(process.cwd(), 'scripts/phrases-by-words.mjs')).href;
    const { phrasesByWords } = (await import(script)) as { phrasesByWords(root: string): never };
    const { outputFiles } = await build({
      absWorkingDir: process.cwd(),
      bundle: true,
      write: false,
      stdin: {
        contents: `export * from './shared/phrase-tables'; export * from './shared/facts/vocabulary';`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      format: 'iife',
      globalName: 'shipped',
      plugins: [phrasesByWords(process.cwd())],
    } satisfies BuildOptions);
    const shipped = new Script(`${outputFiles?.[0]?.text}; shipped`).runInThisContext();
    const plain = (tables: unknown): unknown =>
      JSON.parse(JSON.stringify(tables), (key, value) =>
        (key === 'ru' || key === 'en') && typeof value === 'string'
          ? patternLines(value).map(({ pattern }) => pattern)
          : value,
      );
    for (const [name, tables] of phraseGroups) deepStrictEqual(plain(shipped.phraseGroups.get(name)), plain(tables));
    deepStrictEqual([...shipped.groupOfTable], [...groupOfTable]);
    strictEqual(JSON.stringify({ ...shipped.vocabulary }), JSON.stringify(vocabulary));
  });
});
