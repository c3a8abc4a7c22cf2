// What `\p{L}` and `\p{N}` of a pattern become in a bundle, in what reads replies and writes them (facts, languages, repairs,
// rewrites, rules): the letters and digits of the scripts that replies in Russian and English are written in, named one by
// one. V8 makes code for every range of a class, under `i` for every letter's other case, too: for the letters of all scripts
// that takes a millisecond a pattern, ten times as long as for these, and a start has to wait for hundreds of patterns. What
// reads a config or takes a text apart (`shared/text`, `shared/*.ts`) is left as it is: a house may write in any script.
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transform } from 'esbuild';

/** Latin with its accents, Greek, Cyrillic; and the letters that stand for a word (ª, µ). */
const letters = rangesOf(
  '41-5a 61-7a aa b5 ba c0-d6 d8-f6 f8-2c1 370-374 376-37d 37f 386 388-3f5 3f7-481 48a-52f 1e00-1eff',
);
/** Digits, raised, lowered and broken ones, numbers of the Romans and in circles. */
const numbers = rangesOf('30-39 b2 b3 b9 bc-be 2070-2079 2080-2089 2150-2182 2185-2189 2460-249b');

/** @param {string} codes in hexadecimal */
function rangesOf(codes) {
  return codes.replace(/[\da-f]+/g, (code) => String.fromCodePoint(Number.parseInt(code, 16))).replaceAll(' ', '');
}

/** To stand behind the plugins that load a source in a way of their own: what they load stays as it is. */
export const lettersNamed = /** @type {import('esbuild').Plugin} */ ({
  name: 'letters-named',
  setup({ onLoad }) {
    const filter = /[\\/]shared[\\/](?:facts|languages|repair|rewrite|rules)[\\/].*\.ts$/;
    onLoad({ filter }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!/\\p\{[LN]\}/.test(source)) return undefined;
      const { code } = await transform(source, {
        loader: 'ts',
        charset: 'utf8',
        sourcefile: path,
        sourcemap: 'inline',
      });
      return { contents: withLettersNamed(code), loader: 'js' };
    });
  },
});

/**
 * The same program with shorter classes.
 * @param {string} program JavaScript
 * @throws when a class of characters begins in one string and ends in another
 */
export function withLettersNamed(program) {
  /** @type {string[]} */
  const parts = [];
  let done = 0;
  parse(program, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken({ type, start, end }) {
      if (type.label !== 'regexp' && type.label !== 'string' && type.label !== 'template') return;
      const text = program.slice(start, end);
      if (!/\\p\{[LN]\}/.test(text)) return;
      parts.push(program.slice(done, start), inPattern(text, type.label));
      done = end;
    },
  });
  parts.push(program.slice(done));
  return parts.join('');
}

/**
 * Looks through a pattern, or a part of one, as the engine does.
 * @param {string} text as the program writes it @param {'regexp' | 'string' | 'template'} kind
 */
function inPattern(text, kind) {
  // A backslash of a pattern is two in a string; a template may be raw.
  const backslash = kind === 'regexp' || (kind === 'template' && /(?<!\\)\\p\{[LN]\}/.test(text)) ? '\\' : '\\\\';
  let written = '';
  let isOpen = false;
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    if (text.startsWith(backslash, at)) {
      const escaped = at + backslash.length;
      end = escaped + (text.startsWith(backslash, escaped) ? backslash.length : 1);
      const [, letter] = /^p\{([LN])\}/.exec(text.slice(escaped, escaped + 4)) ?? [];
      if (letter) {
        const ranges = letter === 'L' ? letters : numbers;
        written += isOpen ? ranges : `[${ranges}]`;
        at = escaped + 4;
        continue;
      }
    } else if (text[at] === '[') isOpen = true;
    else if (text[at] === ']') {
      if (!isOpen) throw new Error(`a class of characters must begin where it ends: ${text}`);
      isOpen = false;
    }
    written += text.slice(at, end);
    at = end;
  }
  if (isOpen) throw new Error(`a class of characters must end where it begins: ${text}`);
  return written;
}
