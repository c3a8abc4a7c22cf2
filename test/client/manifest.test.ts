import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandIds, contextKeys } from '../../client/names';
import { replylint } from '../world';

const root = process.cwd();
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const manifestText = text('package.json');
const manifest = JSON.parse(manifestText);
const { contributes } = manifest;
const words: Record<'ru' | 'en', Record<string, string>> = {
  en: JSON.parse(text('package.nls.json')),
  ru: JSON.parse(text('package.nls.ru.json')),
};

describe('the manifest', () => {
  it('has every word in both languages, and none too many', () => {
    const named = [...manifestText.matchAll(/"%([\w.]+)%"/g)].map((found) => found[1]!);
    const unique = [...new Set(named)].sort();
    deepStrictEqual(Object.keys(words.en).sort(), unique);
    deepStrictEqual(Object.keys(words.ru).sort(), unique);
    for (const [key, value] of Object.entries(words.ru))
      ok(/[а-яё]/i.test(value) || key.endsWith('.media'), `${key} is not Russian: ${value}`);
  });

  it('names files that are there', () => {
    const paths = [
      manifest.icon,
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...contributes.snippets.map(({ path }: { path: string }) => path),
      ...[...contributes.jsonValidation, ...contributes.yamlValidation].map(({ url }: { url: string }) => url),
      ...Object.entries({ ...words.en }).flatMap(([key, value]) => (key.endsWith('.media') ? [value] : [])),
      ...Object.entries({ ...words.ru }).flatMap(([key, value]) => (key.endsWith('.media') ? [value] : [])),
    ];
    deepStrictEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('declares the commands and context keys that the code knows', () => {
    deepStrictEqual(
      contributes.commands.map(({ command }: { command: string }) => command).sort(),
      Object.values(commandIds).sort(),
    );
    const own = [...manifestText.matchAll(/(?<![:"\w])!?(replylint\.(?:is|has)\w+)|onContext:(replylint\.\w+)/g)];
    deepStrictEqual([...new Set(own.map((found) => found[1] ?? found[2]))].sort(), Object.values(contextKeys).sort());
  });

  it('has settings that are described, ordered and scoped', () => {
    for (const [key, setting] of Object.entries<Record<string, unknown>>(contributes.configuration.properties)) {
      match(key, /^replylint\./);
      match(String(setting.markdownDescription), /^%setting\./);
      strictEqual(typeof setting.order, 'number');
      ok(setting.scope);
    }
  });

  it('never wakes on start-up', () => {
    deepStrictEqual(
      manifest.activationEvents.filter((event: string) => event === '*' || event === 'onStartupFinished'),
      [],
    );
  });

  it('has a problem matcher that reads what the command line writes', () => {
    const { regexp, file, line, column, message, severity, code } = contributes.problemMatchers[0].pattern;
    const { out } = replylint(root, [
      'check',
      'test/vscode/workspace/replies/wait-ru.md',
      '--format',
      'unix',
      '--fail-on',
      'never',
    ]);
    const [first = ''] = out.split('\n');
    const found = new RegExp(regexp).exec(first);
    ok(found, first);
    strictEqual(found[file], 'test/vscode/workspace/replies/wait-ru.md');
    ok(Number(found[line]) > 1 && Number(found[column]) >= 1);
    ok((found[message] ?? '').length > 20);
    strictEqual(found[severity], 'error');
    strictEqual(found[code], 'empty-status');
  });

  it('has a Russian bundle of exactly the texts in the code', () => {
    const used = sources('client').flatMap((path) =>
      [...text(path).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((found) => found[1]!.replaceAll("\\'", "'")),
    );
    const bundle = JSON.parse(text('l10n/bundle.l10n.ru.json')) as Record<string, string>;
    deepStrictEqual(Object.keys(bundle).sort(), [...new Set(used)].sort());
    for (const [english, russian] of Object.entries(bundle)) {
      const holes = (one: string) => [...one.matchAll(/\{\d\}/g)].map(String).sort();
      deepStrictEqual(holes(russian), holes(english), english);
    }
  });
});

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}
