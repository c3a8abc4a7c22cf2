import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { generate } from '../scripts/generate';
import { rules } from '../shared/rules';

const root = process.cwd();

describe('the repository', () => {
  it('has fresh generated files (`npm run generate`)', () => {
    deepStrictEqual(generate(false, root), []);
  });

  it('imports only to the left', () => {
    deepStrictEqual(sources().flatMap(importsToTheRight), []);
  });

  it('has no rule that imports another rule', () => {
    const crossings = sources().flatMap((path) => {
      const own = ruleOf(path);
      if (own === null) return [];
      return importsOf(path)
        .filter((target) => target.startsWith('shared/rules/') && ruleOf(target) !== own)
        .map((target) => `${path} imports ${target}`);
    });
    deepStrictEqual(crossings, []);
  });

  it('has an engine that imports nothing of Node, of an editor, or unknown', () => {
    const known = new Set(['@lezer/markdown', '@lezer/common', 'yaml', 're2js']);
    const foreign = sources()
      .filter((path) => path.startsWith('shared/'))
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => !target.startsWith('shared/') && !known.has(target))
          .map((target) => `${path} imports ${target}`),
      );
    deepStrictEqual(foreign, []);
  });

  it('has a client that knows of the engine only its protocol and its words', () => {
    const shown = new Set(['shared/protocol', 'shared/words', 'shared/localized']);
    const leaks = sources()
      .filter((path) => path.startsWith('client/'))
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => /^(?:shared|server)\//.test(target) && !shown.has(target))
          .map((target) => `${path} imports ${target}`),
      );
    deepStrictEqual(leaks, []);
  });

  it('names no path of the machine it was written on', () => {
    // Put together, so that this file does not name them either.
    const outside = ['spec', 'sources', 'corpus', 'cases', 'tools', 'hooks'].join('|');
    const machine = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', `\\.\\./sha${''}red/(?:${outside})\\b`].join('|'));
    const named = projectFiles()
      .filter((path) => !path.startsWith('test/cases/') && isText(path))
      .flatMap((path) =>
        readFileSync(join(root, path), 'utf8')
          .split('\n')
          .flatMap((line, index) => (machine.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
      );
    deepStrictEqual(named, []);
  });

  it('has a lockfile that any registry can serve', () => {
    ok(
      !readFileSync(join(root, 'package-lock.json'), 'utf8').includes('"resolved"'),
      'package-lock.json has `resolved`',
    );
  });
});

describe('every rule', () => {
  const folder = join(root, 'shared/rules');
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  for (const id of ids) {
    it(`${id} has the silhouette`, () => {
      deepStrictEqual(readdirSync(join(folder, id)).sort(), ['en.md', 'phrases.ts', 'ru.md', 'rule.ts']);
      strictEqual(rules.filter((rule) => rule.id === id).length, 1, 'its id is its folder');
      const lines = readFileSync(join(folder, id, 'rule.ts'), 'utf8').split('\n').length - 1;
      ok(lines <= 120, `rule.ts has ${lines} lines: what is longer than 120 is a fact that wants its own name`);
      for (const [locale, headings] of Object.entries(pageHeadings)) {
        const page = readFileSync(join(folder, id, `${locale}.md`), 'utf8');
        strictEqual(page.split('\n', 1)[0], `# ${id}`);
        deepStrictEqual(
          [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]?.trim()),
          headings,
          `${locale}.md`,
        );
      }
    });
  }
});

const pageHeadings: Record<string, readonly string[]> = {
  ru: ['Зачем', 'Плохо', 'Хорошо', 'Когда не нужно'],
  en: ['Why', 'Bad', 'Good', 'When to ignore'],
};

/** Rooms from left to right; rooms of one rank may see each other. What is not named stands in the last room of `shared/`. */
const ranks: readonly (readonly [path: RegExp, rank: number])[] = [
  [/^shared\/(?:span|localized|remembered|recently)$/, 0],
  [/^shared\/languages\//, 1],
  [/^shared\/(?:text\/|config$|finding$|document$|did-you-mean$|glob$|protocol$)/, 2],
  [/^shared\/facts\//, 4],
  [/^shared\/template$/, 5],
  [
    /^shared\/(?:rule$|where$|asked-for$|charge$|explanation$|deferred$|denied$|label$|letters$|meant-otherwise$|stages$|surely-open$|(?:repair|snippets)\/)/,
    6,
  ],
  [/^shared\/rules\//, 7],
  [/^shared\//, 8],
  [/^(?:server|client)\//, 9],
  [/^(?:scripts|test)\//, 10],
];

function rankOf(module: string): number {
  return ranks.find(([path]) => path.test(module))?.[1] ?? 10;
}

function importsToTheRight(path: string): string[] {
  const own = rankOf(path.replace(/\.ts$/, ''));
  return importsOf(path)
    .filter((target) => isOurs(target) && rankOf(target) > own)
    .map((target) => `${path} imports ${target}`);
}

function isOurs(module: string): boolean {
  return /^(?:shared|server|client|scripts|test)\//.test(module);
}

/** The id of the rule whose folder holds the file; null outside and for `shared/rules/index`. */
function ruleOf(module: string): string | null {
  return /^shared\/rules\/([^/]+)\//.exec(module)?.[1] ?? null;
}

/**
 * What a file imports, types included (which a bundler's metafile leaves out): a package as it is named, a file of ours
 * from the root and without `.ts` or `/index`.
 */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const specifiers = [...text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]/gm)]
    .concat([...text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)])
    .concat([...text.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g)])
    .map((match) => match[1] ?? '');
  return specifiers.map((specifier) => {
    if (!specifier.startsWith('.')) return specifier;
    const target = posix.join(dirname(path), specifier).replace(/\.ts$/, '');
    return existsSync(join(root, `${target}.ts`))
      ? target
      : existsSync(join(root, target, 'index.ts'))
        ? `${target}/index`
        : target;
  });
}

function sources(): string[] {
  return projectFiles().filter((path) => /^(?:shared|server|client)\/.*\.ts$/.test(path));
}

/** Files that git tracks or would track, from the root. */
function projectFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
}

function isText(path: string): boolean {
  return /\.(?:ts|mjs|cjs|js|json|md|ya?ml|txt|grit|sh|html|css)$|(?:^|\/)[^.]+$|(?:^|\/)\.[a-z]+$/.test(path);
}
