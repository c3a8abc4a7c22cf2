// An esbuild plugin: compiles our phrases once and puts the programs, packed, beside the bundle, one file a language: what
// takes the place of `shared/own-phrases.ts` reads those of a language when they are first needed. A browser has no file
// beside the bundle: there they stand in it (`inline`).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/**
 * @param {import('esbuild').BuildOptions} common
 * @param {{ inline?: boolean }} [options]
 * @returns {import('esbuild').Plugin}
 */
export function packedPhrases(common, { inline = false } = {}) {
  /** @type {Promise<Record<string, string>> | undefined} */
  let programs;
  return {
    name: 'packed phrases',
    setup({ onLoad, onResolve, initialOptions: { outdir, outfile } }) {
      const folder = resolve(common.absWorkingDir ?? '', outdir ?? dirname(outfile ?? ''));
      onResolve({ filter: /^\.\/phrases\.\w+\.json$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /[\\/]shared[\\/]own-phrases\.ts$/ }, async ({ path }) => {
        try {
          programs ??= compile(common);
          const packed = await programs;
          const resolveDir = path.replace(/[\\/][^\\/]+$/, '');
          if (inline) return { contents: reader(packed), loader: 'ts', resolveDir };
          mkdirSync(folder, { recursive: true });
          for (const [language, program] of Object.entries(packed))
            writeFileSync(join(folder, `phrases.${language}.json`), JSON.stringify(program));
          return { contents: reader(Object.keys(packed)), loader: 'ts', resolveDir };
        } catch (error) {
          // A phrase that cannot be read: which one stands at the beginning.
          return { errors: [{ text: String(error).slice(0, 300) }] };
        }
      });
    },
  };
}

/** @param {import('esbuild').BuildOptions} common @returns {Promise<Record<string, string>>} */
async function compile(common) {
  const { outputFiles } = await build({
    ...common,
    stdin: { contents: compiler, resolveDir: common.absWorkingDir, loader: 'ts' },
    format: 'iife',
    globalName: 'packed',
    write: false,
  });
  return new Script(`${outputFiles?.[0]?.text}; packed.programs`).runInThisContext();
}

/** @param {string[] | Record<string, string>} programs by their languages, or only these */
function reader(programs) {
  const read = Array.isArray(programs)
    ? programs.map((name) => `${name}: () => require('./phrases.${name}.json')`)
    : Object.entries(programs).map(([name, program]) => `${name}: () => ${JSON.stringify(program)}`);
  return `
    import { languages } from './languages';
    import { unpackProgram } from './text/phrases/pack';
    const programs = { ${read.join(', ')} };
    export const ownPhrases = (language) => unpackProgram(programs[language](), languages[language]);`;
}

const compiler = `
  import { languages } from './shared/languages';
  import { ownPhrases } from './shared/own-phrases';
  import { packProgram } from './shared/text/phrases/pack';
  export const programs = Object.fromEntries(Object.keys(languages).map((language) => [language, packProgram(ownPhrases(language))]));`;
