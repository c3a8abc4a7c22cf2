import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Rule } from '../../shared/rule';
import type { expandSnippet, Snippet } from '../../shared/snippets';

/** The engine as the folders say it is, not as `shared/rules/index.ts` (which may be stale) remembers it. */
export interface Engine {
  readonly root: string;
  /** Sorted by id. */
  readonly rules: readonly Rule[];
  /** What a rule's `phrases.ts` exports, by rule id. */
  readonly phrases: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly languages: readonly string[];
  /** Texts to begin with, and how they are written out. */
  readonly snippets: readonly Snippet[];
  readonly expandSnippet: typeof expandSnippet;
  /** The JSON schema of the config, once `shared/config-schema.ts` exists. */
  readonly configSchema?: (rules: readonly Rule[]) => unknown;
}

/** One generated file: its path from the root, and what must stand in it. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

/** Makes some of the generated files. Pure but for reading the files that it completes. */
export type Piece = (engine: Engine) => readonly Output[];

/** The folders of `shared/rules` that hold a rule, sorted. */
export function ruleFolders(root: string): string[] {
  const folder = join(root, 'shared/rules');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'rule.ts')))
    .sort();
}

export function loadEngine(root: string): Engine {
  const ids = ruleFolders(root);
  const hasSchema = existsSync(join(root, 'shared/config-schema.ts'));
  const lines = ids.flatMap((id, index) => [
    `import { rule as rule${index} } from './shared/rules/${id}/rule';`,
    existsSync(join(root, 'shared/rules', id, 'phrases.ts'))
      ? `import * as phrases${index} from './shared/rules/${id}/phrases';`
      : `const phrases${index} = {};`,
  ]);
  const contents = [
    ...lines,
    `export const rules = [${ids.map((_, index) => `rule${index}`).join(', ')}];`,
    `export const phrases = { ${ids.map((id, index) => `'${id}': phrases${index}`).join(', ')} };`,
    `export { expandSnippet, snippets } from './shared/snippets';`,
    hasSchema ? `export { configSchema } from './shared/config-schema';` : '',
  ].join('\n');
  const built = buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts', sourcefile: 'engine-of-generate.ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    loader: { '.md': 'text' },
    logLevel: 'error',
  });
  const module = {
    exports: {} as Partial<Omit<Engine, 'root' | 'languages' | 'snippets' | 'expandSnippet'>> &
      Pick<Engine, 'snippets' | 'expandSnippet'>,
  };
  const code = built.outputFiles[0]?.text ?? '';
  new Function('module', 'exports', 'require', code)(module, module.exports, createRequire(join(root, 'package.json')));
  const languages = readdirSync(join(root, 'shared/languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, 'shared/languages', entry.name)).length > 0)
    .map((entry) => entry.name)
    .sort((a, b) => (a === 'ru' ? -1 : b === 'ru' ? 1 : a < b ? -1 : 1));
  return {
    root,
    rules: module.exports.rules ?? [],
    phrases: module.exports.phrases ?? {},
    languages,
    snippets: module.exports.snippets,
    expandSnippet: module.exports.expandSnippet,
    configSchema: module.exports.configSchema,
  };
}

/** The text of a file with `\n` ends, or '' when there is none yet. */
export function read(root: string, path: string): string {
  const absolute = join(root, path);
  return existsSync(absolute) ? readFileSync(absolute, 'utf8').replaceAll('\r\n', '\n') : '';
}

/** `text` with `inner` between `<!-- name:start -->` and `<!-- name:end -->`; unchanged where the markers are missing. */
export function between(text: string, name: string, inner: string): string {
  const open = `<!-- ${name}:start -->`;
  const close = `<!-- ${name}:end -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) return text;
  return `${text.slice(0, start + open.length)}\n${inner}\n${text.slice(end)}`;
}
