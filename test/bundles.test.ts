/** What a bundle says in another way than its sources: it must mean the same. */
import { deepStrictEqual, ok, strictEqual, throws } from 'node:assert';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { RE2JS } from 're2js';

const root = process.cwd();
const script = (name: string) => import(pathToFileURL(join(root, 'scripts', name)).href);

describe('a bundle', () => {
  it('names the letters and digits of a pattern, in a class and outside, in a literal and in a string', async () => {
    const { withLettersNamed } = (await script('letters.mjs')) as { withLettersNamed(program: string): string };
    const program = String.raw`[
      /(?<!\p{L})\[\p{L}+\]/u, /[^\s\]\p{L}-]\p{N}/iu, new RegExp('[\\p{L}.]' + '\\p{N}', 'u'), new RegExp(String.raw${'`\\p{L}[.\\p{L}\\p{N}]`'}, 'u'),
      [/[a/\p{L}]/u], 4 / 2, '/' ]`;
    const named = withLettersNamed(program);
    strictEqual(/p\{/.test(named), false, named);
    const patterns = (source: string) =>
      (new Script(source).runInThisContext() as unknown[]).flat().filter((one): one is RegExp => one instanceof RegExp);
    const texts = ['да', 'yes.', '[Ёж]', 'я5', '-5', '. ', 'é½', '!x9', 'ня-1', '  ', 'a/б', 'Ωλ', 'ễ2'];
    for (const text of texts)
      deepStrictEqual(
        patterns(named).map((one) => one.exec(text)?.[0]),
        patterns(program).map((one) => one.exec(text)?.[0]),
        text,
      );
  });

  it('means by them what the engine does, in Latin, Greek and Cyrillic', async () => {
    const { withLettersNamed } = (await script('letters.mjs')) as { withLettersNamed(program: string): string };
    for (const [pattern, ranges] of [
      [String.raw`/^\p{L}$/u`, [0, 0x2c1, 0x370, 0x52f, 0x1e00, 0x1eff]],
      [String.raw`/^[^\p{L}]$/iu`, [0, 0x2c1, 0x370, 0x52f, 0x1e00, 0x1eff, 0x2000, 0x20ff]],
      [String.raw`/^[\p{N}]$/u`, [0, 0x52f, 0x2000, 0x218a]],
    ] as const) {
      const [named, own] = [withLettersNamed(pattern), pattern].map(
        (source) => new Script(source).runInThisContext() as RegExp,
      );
      const differs: string[] = [];
      for (let at = 0; at < ranges.length; at += 2)
        for (let code = ranges[at]!; code <= ranges[at + 1]!; code++) {
          const character = String.fromCharCode(code);
          // What means nothing yet, and the small raised and lowered letters of phoneticians.
          if (/\p{Cn}|\p{Lm}/u.test(character)) continue;
          if (named!.test(character) !== own!.test(character)) differs.push(code.toString(16));
        }
      deepStrictEqual(differs, [], pattern);
    }
  });

  it('refuses a class that begins in one string and ends in another', async () => {
    const { withLettersNamed } = (await script('letters.mjs')) as { withLettersNamed(program: string): string };
    throws(() => withLettersNamed(String.raw`new RegExp('[' + '\\p{L}x]', 'u')`), /class of characters/);
    throws(() => withLettersNamed(String.raw`new RegExp('[\\p{L}' + 'x]', 'u')`), /class of characters/);
    // A backslash that stands for itself, then a class.
    const pattern = String.raw`/\\[\p{L}]/u`;
    ok((new Script(withLettersNamed(pattern)).runInThisContext() as RegExp).test('\\ж'));
  });

  it('finds words that a config writes in any script', async () => {
    const { lettersNamed } = (await script('letters.mjs')) as { lettersNamed: Plugin };
    const { either } = (await script('build-client.mjs')) as { either(root: string): BuildOptions };
    const stdin = {
      contents: `
        import { defaultConfig } from './shared/config';
        import { createLintCache, lint } from './shared/lint';
        const glossary = [{ word: '株式会社', plain: 'компания' }, { word: 'Հայ', plain: 'Армения' }];
        export const found = (text) =>
          lint({ path: 'a.md', text, format: 'markdown' }, { ...defaultConfig, glossary }, { today: null }, createLintCache())
            .flatMap(({ findings }) => findings.map(({ rule }) => rule));`,
      resolveDir: root,
    };
    const options: BuildOptions = { stdin, bundle: true, format: 'cjs', write: false };
    const plain: BuildOptions = {
      absWorkingDir: root,
      platform: 'node',
      loader: { '.md': 'text' },
      plugins: [lettersNamed],
    };
    for (const its of [plain, either(root)]) {
      const { outputFiles } = await build({ ...its, ...options });
      const module = { exports: {} as { found(text: string): string[] } };
      new Function('module', 'exports', 'require', outputFiles![0]!.text)(module, module.exports, createRequire(root));
      const { found } = module.exports;
      deepStrictEqual(found('Ваш счёт обслуживает 株式会社 до пятницы.'), ['internal-jargon']);
      deepStrictEqual(found('Здравствуйте! Спасибо за отзыв.'), []);
    }
  });

  it('asks the engine of the extension for the characters of a script, and finds those that RE2 knows', async () => {
    const { either } = (await script('build-client.mjs')) as { either(root: string): object };
    const { outputFiles } = await build({
      ...either(root),
      stdin: { contents: "export { RE2JS } from 're2js';", resolveDir: root },
      format: 'iife',
      globalName: 'found',
      write: false,
    });
    // The tables are not in it.
    ok(outputFiles[0]!.text.length < 130_000, `${outputFiles[0]!.text.length}`);
    const Short = new Script(`${outputFiles[0]!.text}; found.RE2JS`).runInThisContext() as typeof RE2JS;
    for (const name of ['L', 'Lu', 'N', 'P', 'S', 'Z', 'Cyrillic', 'Latin', 'Greek', 'Common', 'Emoji'])
      for (const flag of ['', '(?i)']) {
        const [short, whole] = [Short, RE2JS].map((re2) => re2.compile(`${flag}^\\p{${name}}`));
        const differs: string[] = [];
        for (let code = 0; code < 0x530; code++) {
          const character = String.fromCodePoint(code);
          if (short!.matcher(character).find() !== whole!.matcher(character).find()) differs.push(code.toString(16));
        }
        deepStrictEqual(differs, [], flag + name);
      }
    for (const letter of ['k', 'S', 'Я', 'ё', 'Σ', 'µ', 'ı', 'İ', 'ß', 'ﬅ', 'ΐ', 'ǆ', 'Ⅷ']) {
      const cases = [Short, RE2JS].map((re2) => {
        const form = re2.compile(`(?i)^${letter}$`);
        return Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code))
          .filter((one) => form.matcher(one).find())
          .join('');
      });
      strictEqual(cases[0], cases[1], letter);
    }
  });
});
