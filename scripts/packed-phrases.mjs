// An esbuild plugin: compiles our phrases once and puts the programs, packed, where `shared/own-phrases.ts` stands.
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** @param {import('esbuild').BuildOptions} common @returns {import('esbuild').Plugin} */
export function packedPhrases(common) {
  /** @type {Promise<string> | undefined} */
  let module;
  return {
    name: 'packed phrases',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]shared[\\/]own-phrases\.ts$/ }, async ({ path }) => {
        try {
          module ??= compile(common);
          return { contents: await module, loader: 'ts', resolveDir: path.replace(/[\\/][^\\/]+$/, '') };
        } catch (error) {
          // A phrase that cannot be read: which one stands at the beginning.
          return { errors: [{ text: String(error).slice(0, 300) }] };
        }
      });
    },
  };
}

/** @param {import('esbuild').BuildOptions} common */
async function compile(common) {
  const { outputFiles } = await build({
    ...common,
    stdin: { contents: compiler, resolveDir: common.absWorkingDir, loader: 'ts' },
    format: 'iife',
    globalName: 'packed',
    write: false,
  });
  const packed = new Script(`${outputFiles?.[0]?.text}; packed.programs`).runInThisContext();
  return `
    import { languages } from './languages';
    import { unpackProgram } from './text/phrases/pack';
    const programs = ${JSON.stringify(packed)};
    export const ownPhrases = (language) => unpackProgram(programs[language], languages[language]);`;
}

const compiler = `
  import { languages } from './shared/languages';
  import { ownPhrases } from './shared/own-phrases';
  import { packProgram } from './shared/text/phrases/pack';
  export const programs = Object.fromEntries(Object.keys(languages).map((language) => [language, packProgram(ownPhrases(language))]));`;
