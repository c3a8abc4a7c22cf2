// An esbuild plugin: compiles our phrases once and puts the programs, packed, beside the bundle, one file a language: what
// takes the place of `shared/own-phrases.ts` reads those of a language when they are first needed. A browser has no file
// beside the bundle: there they stand in it (`inline`). Bundles that lie in many folders, as the tests do, read them by
// their full path (`absolute`).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/**
 * @param {import('esbuild').BuildOptions} common
 * @param {{ inline?: boolean, absolute?: boolean }} [options]
 * @returns {import('esbuild').Plugin}
 */
export function packedPhrases(common, { inline = false, absolute = false } = {}) {
  /** @type {Promise<Packed> | undefined} */
  let programs;
  return {
    name: 'packed phrases',
    setup({ onLoad, onResolve, initialOptions: { outdir, outfile } }) {
      const folder = resolve(common.absWorkingDir ?? '', outdir ?? dirname(outfile ?? ''));
      onResolve({ filter: /[\\/]phrases\.[\w.]+\.json$/ }, ({ path }) =>
        path.startsWith('./') || isAbsolute(path) ? { path, external: true } : null,
      );
      onLoad({ filter: /[\\/]shared[\\/]own-phrases\.ts$/ }, async ({ path }) => {
        try {
          programs ??= compile(common);
          const packed = await programs;
          const resolveDir = path.replace(/[\\/][^\\/]+$/, '');
          if (inline) return { contents: reader(packed, null), loader: 'ts', resolveDir };
          mkdirSync(folder, { recursive: true });
          for (const [name, program] of Object.entries(packed.programs))
            writeFileSync(join(folder, `phrases.${name}.json`), JSON.stringify(program));
          return { contents: reader(packed, absolute ? `${folder}/` : './'), loader: 'ts', resolveDir };
        } catch (error) {
          // A phrase that cannot be read: which one stands at the beginning.
          return { errors: [{ text: String(error).slice(0, 300) }] };
        }
      });
      onLoad({ filter: /[\\/]shared[\\/].*phrases\.ts$/ }, ({ path }) => ({
        contents: withoutTable(path),
        loader: 'ts',
      }));
    },
  };
}

/**
 * The source of a module of phrases. Of them a rule may use a word or two: the table that stands beside is left out where nobody
 * asks for it.
 * @param {string} path
 */
export function withoutTable(path) {
  const table = /^export const (\w+): PhraseTable = (\{.*\}|\{[\s\S]*?^\});$/m;
  return readFileSync(path, 'utf8').replace(table, 'export const $1 = /* @__PURE__ */ (() => ($2))();');
}

/** @param {import('esbuild').BuildOptions} common @returns {Promise<Packed>} */
async function compile(common) {
  const { outputFiles } = await build({
    ...common,
    stdin: { contents: compiler, resolveDir: common.absWorkingDir, loader: 'ts' },
    format: 'iife',
    globalName: 'compiled',
    write: false,
  });
  return new Script(`${outputFiles?.[0]?.text}; compiled.packed`).runInThisContext();
}

/** @param {Packed} packed @param {string | null} folder where the programs lie; null: they stand in the module */
function reader({ programs, groups }, folder) {
  const read = Object.entries(programs).map(([name, program]) => {
    const value = folder === null ? program : `${folder}phrases.${name}.json`;
    return `'${name}': () => ${folder === null ? `(${JSON.stringify(value)})` : `require(${JSON.stringify(value)})`}`;
  });
  return `
    import { languages } from './languages';
    import { unpackProgram } from './text/phrases/pack';
    const programs = { ${read.join(', ')} };
    const groups = new Map(${JSON.stringify(groups)});
    export const ownPhrases = (language, group) =>
      unpackProgram(programs[group ? language + '.' + group : language](), languages[language]);
    export const readyPhrases = () => true;
    export const lateGroupOf = (table) => groups.get(table);`;
}

const compiler = `
  import { languages } from './shared/languages';
  import { ownPhrases } from './shared/own-phrases';
  import { groupOfTable, phraseGroups } from './shared/phrase-tables';
  import { packProgram } from './shared/text/phrases/pack';
  const named = Object.keys(languages).flatMap((language) => [...phraseGroups.keys()].map((group) => [language, group]));
  export const packed = {
    programs: Object.fromEntries(
      named.map(([language, group]) => [group ? language + '.' + group : language, packProgram(ownPhrases(language, group))]),
    ),
    groups: [...groupOfTable],
  };`;

/** @typedef {{ programs: Record<string, object>, groups: [table: string, group: string][] }} Packed by language, a dot and the group */
