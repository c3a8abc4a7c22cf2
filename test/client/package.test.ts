import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { vocabulary } from '../../shared/facts/vocabulary';
import { groupOfTable, phraseGroups, phraseTables } from '../../shared/phrase-tables';
import type { Term } from '../../shared/rules/internal-jargon/phrases';
import { parsePattern } from '../../shared/text/phrases/pattern';
import { everyText } from '../../shared/text/phrases/table';
import { normaliseWord } from '../../shared/text/tokens';
import { inFolder } from '../world';

const manifest = createRequire(join(process.cwd(), 'package.json')).resolve('@vscode/vsce/package.json');
const vsce = (...args: string[]): string =>
  execFileSync(process.execPath, [join(dirname(manifest), 'vsce'), ...args, '--no-dependencies'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Every file of an archive, read by the library that `vsce` itself reads one with. */
async function filesIn(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const { readZip } = createRequire(manifest)('./out/zip') as {
    readZip(path: string, wanted: () => boolean): Promise<Map<string, Buffer>>;
  };
  return readZip(path, () => true);
}

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

  it('is smaller than a megabyte, and holds its files as they are', function () {
    this.timeout(300_000);
    return inFolder({}, async (folder) => {
      const path = join(folder, 'replylint.vsix');
      execFileSync(process.execPath, ['scripts/vsix.mjs', path], { stdio: 'ignore' });
      const { size } = statSync(path);
      // As `vsce` counts.
      ok(size < 2 ** 20, `${size} bytes`);
      const files = await filesIn(path);
      for (const name of ['dist/extension-server.js', 'dist/extension.js', 'client/media/icon.png', 'package.json'])
        ok(files.get(`extension/${name}`)?.equals(readFileSync(name)), name);
    });
  });

  it('carries phrases of which the programs are made that the tables give', async function () {
    this.timeout(120_000);
    const script = pathToFileURL(join(process.cwd(), 'scripts/phrases-in-short.mjs')).href;
    const { phrasesInShort } = (await import(script)) as { phrasesInShort(root: string): never };
    const evaluated = async (contents: string, plugins: BuildOptions['plugins']) => {
      const { outputFiles } = await build({
        absWorkingDir: process.cwd(),
        bundle: true,
        write: false,
        stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
        format: 'iife',
        globalName: 'evaluated',
        plugins,
      });
      return new Script(`${outputFiles[0]?.text}; evaluated`).runInThisContext();
    };
    const contents = `
      export * from './shared/own-phrases';
      export * from './shared/facts/vocabulary';
      export { terms } from './shared/rules/internal-jargon/phrases';
      export { packProgram } from './shared/text/phrases/pack';`;
    const shipped = await evaluated(contents, [phrasesInShort(process.cwd())]);
    const made = await evaluated(contents, []);
    // Both languages by turns, as a server does that does not know which one comes first.
    const steps = { ru: 0, en: 0 };
    const waiting = new Set(['ru', 'en'] as const);
    while (waiting.size > 0)
      for (const language of waiting) {
        steps[language]++;
        if (shipped.readyPhrases(language, everyText)) waiting.delete(language);
      }
    ok(steps.ru > 10 && steps.en > 10, `${steps.ru} and ${steps.en} steps`);
    for (const language of ['ru', 'en'] as const) {
      // The Russian ones are half made when they are asked for once more.
      if (language === 'ru') for (let step = 0; step < 5; step++) shipped.readyPhrases('ru', 'report');
      for (const group of phraseGroups.keys()) {
        const { sources, ...program } = shipped.packProgram(shipped.ownPhrases(language, group));
        const { sources: patterns, ...wanted } = made.packProgram(made.ownPhrases(language, group));
        strictEqual(JSON.stringify(program), JSON.stringify(wanted), `${language} ${group}`);
        // Where a mark says which pattern has matched, it says the number of its term.
        const plain = (list: readonly Term[], find: unknown) => list.filter((one) => one.find === find).at(-1)?.plain;
        deepStrictEqual(Object.keys(sources), Object.keys(patterns));
        for (const [number, pattern] of Object.entries(patterns))
          strictEqual(plain(shipped.terms[language], sources[number]), plain(made.terms[language], pattern));
      }
      const lists: Readonly<Record<string, string>> = vocabulary[language];
      deepStrictEqual(Object.keys(shipped.vocabulary[language]).sort(), Object.keys(lists).sort());
      const read = (list: string) => {
        const options = { wordOrder: 'free', lists, normalise: normaliseWord, read: new Map() } as const;
        const said = new Set(['narrowed', 'source']);
        return JSON.stringify(parsePattern(`(${list})`, options), (key, value) => (said.has(key) ? undefined : value));
      };
      for (const [name, list] of Object.entries(lists))
        strictEqual(read(shipped.vocabulary[language][name]), read(list));
    }
    for (const { name } of phraseTables) strictEqual(shipped.lateGroupOf(name), groupOfTable.get(name));
  });
});
