import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { lemmas } from '../../server/either/lemmas';
import { packTables } from '../../server/either/pack-tables';
import { PhraseReader } from '../../server/either/packed-phrases';
import { asRead } from '../../server/either/shipped-phrases';
import { vocabulary } from '../../shared/facts/vocabulary';
import { languages } from '../../shared/languages';
import { groupOfTable, phraseGroups, phraseTables } from '../../shared/phrase-tables';
import type { Term } from '../../shared/rules/internal-jargon/phrases';
import { type PatternOptions, parsePattern } from '../../shared/text/phrases/pattern';
import { everyText, patternLines } from '../../shared/text/phrases/table';
import { normaliseWord } from '../../shared/text/tokens';
import { cases } from '../case-files';
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

/** What is read of a phrase; in which order alternatives and keys stand is all the same. */
function inAnyOrder(read: unknown): string {
  // Of which verb a word is a participle, the language knows as well.
  const unsaid = new Set(['narrowed', 'source', 'verb']);
  return JSON.stringify(read, (key, one) => {
    if (key === 'choices') return one.map(inAnyOrder).sort();
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(
      Object.entries(one)
        .filter(([name]) => !unsaid.has(name))
        .sort(([name], [other]) => (name < other ? -1 : 1)),
    );
  });
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

  it('carries the phrases that the tables hold', () => {
    const { packed, sections } = packTables();
    for (const language of ['ru', 'en'] as const) {
      const reader = new PhraseReader(packed[language], lemmas[language](), asRead);
      const { wordOrder } = languages[language];
      const lists = vocabulary[language];
      const options: PatternOptions = { wordOrder, lists, normalise: normaliseWord, read: new Map() };
      let count = 0;
      for (const [number, { tables }] of sections.entries()) {
        if (number > 0) reader.begin(number);
        for (const { name: table, concepts } of tables)
          for (const [concept, { counts }] of Object.entries(concepts)) {
            const text = phraseTables.find(({ name }) => name === table)?.concepts[concept]?.[language];
            const lines = patternLines(text ?? '');
            strictEqual(lines.length, counts[language] ?? 0);
            for (const { pattern } of lines)
              strictEqual(inAnyOrder(reader.pattern()), inAnyOrder(parsePattern(pattern, options)), pattern);
            count += lines.length;
          }
      }
      ok(count > 3000, `${count} patterns in ${language}`);
    }
  });

  it('finds with them what the tables find', async function () {
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
      export { check } from './test/check';`;
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
        const { concepts } = shipped.ownPhrases(language, group);
        deepStrictEqual(JSON.stringify(concepts), JSON.stringify(made.ownPhrases(language, group).concepts));
      }
      // Where a mark says which pattern has matched, it says the number of its term.
      deepStrictEqual(
        shipped.terms[language].map(({ plain }: Term) => plain),
        made.terms[language].map(({ plain }: Term) => plain),
      );
      const lists: Readonly<Record<string, string>> = vocabulary[language];
      deepStrictEqual(Object.keys(shipped.vocabulary[language]).sort(), Object.keys(lists).sort());
      const read = (list: string) => {
        const options = { wordOrder: 'free', lists, normalise: normaliseWord, read: new Map() } as const;
        return inAnyOrder(parsePattern(`(${list})`, options));
      };
      for (const [name, list] of Object.entries(lists))
        strictEqual(read(shipped.vocabulary[language][name]), read(list));
    }
    for (const { name } of phraseTables) strictEqual(shipped.lateGroupOf(name), groupOfTable.get(name));
    let found = 0;
    for (const { id, text, options } of cases()) {
      const { findings } = shipped.check(text, options);
      deepStrictEqual(JSON.stringify(findings), JSON.stringify(made.check(text, options).findings), id);
      found += findings.length;
    }
    ok(found > 100, `${found} findings`);
  });
});
