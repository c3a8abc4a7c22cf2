/** What a bundle says in another way than its sources: it must mean the same. */
import { deepStrictEqual, strictEqual } from 'node:assert';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
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

  it('asks the engine of the extension for the characters of a script, and finds those that RE2 knows', async () => {
    const { either } = (await script('build-client.mjs')) as { either(root: string): object };
    const { outputFiles } = await build({
      ...either(root),
      stdin: { contents: "export { RE2JS } from 're2js';", resolveDir: root },
      format: 'iife',
      globalName: 'found',
      write: false,
    });
    const Short = new Script(`${outputFiles[0]!.text}; found.RE2JS`).runInThisContext() as typeof RE2JS;
    for (const name of ['L', 'Lu', 'N', 'P', 'S', 'Z', 'Cyrillic', 'Latin', 'Greek', 'Common', 'Emoji'])
      for (const flag of ['', '(?i)']) {
        const [short, whole] = [Short, RE2JS].map((re2) => re2.compile(`${flag}^\\p{${name}}`));
        const differs: string[] = [];
        for (let code = 0; code < 0x2700; code++) {
          const character = String.fromCodePoint(code);
          if (short!.matcher(character).find() !== whole!.matcher(character).find()) differs.push(code.toString(16));
        }
        // Scripts grow with Unicode, which RE2 and the engine may have in different versions: letters that exist stay.
        deepStrictEqual(
          differs.filter((code) => Number.parseInt(code, 16) < 0x530),
          [],
          flag + name,
        );
      }
  });
});
