// What `\p{L}` and `\p{N}` of a pattern become in a bundle: the letters and digits of the scripts that replies in Russian and
// English are written in, named one by one. V8 makes code for every range of a class, under `i` for every letter's other case,
// too: for the letters of all scripts that takes a millisecond a pattern, ten times as long as for these, and a start has to
// wait for hundreds of patterns. Where all scripts there are matter, a pattern says `\p{Letter}`.
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transform } from 'esbuild';

/** Latin with its accents, Greek, Cyrillic; and the letters that stand for a word (ª, µ). */
const letters =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u1e00-\\u1eff';
/** Digits, raised, lowered and broken ones, numbers of the Romans and in circles. */
const numbers =
  '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b';

const named = /(\\+)p\{([LN])\}/;
const everyNamed = new RegExp(named, 'g');

/** To stand behind the plugins that load a source in a way of their own. @type {import('esbuild').Plugin} */
export const lettersNamed = {
  name: 'letters-named',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]shared[\\/].*\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!named.test(source)) return undefined;
      const { code } = await transform(source, {
        loader: 'ts',
        charset: 'utf8',
        sourcefile: path,
        sourcemap: 'inline',
      });
      return { contents: withLettersNamed(code), loader: 'js' };
    });
  },
};

/**
 * The same program with shorter classes.
 * @param {string} program JavaScript
 */
export function withLettersNamed(program) {
  const parts = [];
  let done = 0;
  /** @param {number} start @param {number} end */
  const rewrite = (start, end) => {
    const text = program.slice(start, end);
    if (!named.test(text)) return;
    if (isInClass(text, text.length)) throw new Error(`a class of characters must end where it begins: ${text}`);
    parts.push(program.slice(done, start), inPattern(text));
    done = end;
  };
  parse(program, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken({ type, start, end }) {
      if (type.label === 'regexp' || type.label === 'string' || type.label === 'template') rewrite(start, end);
    },
  });
  parts.push(program.slice(done));
  return parts.join('');
}

/** @param {string} text a pattern or a part of one, in which every bracket is closed that is opened */
function inPattern(text) {
  return text.replace(everyNamed, (_, /** @type {string} */ backslash, letter, /** @type {number} */ at) => {
    // Two backslashes in a string are one in its pattern, and four are a backslash that stands for itself.
    const ranges = (letter === 'L' ? letters : numbers).replaceAll('\\', backslash);
    return isInClass(text, at) ? ranges : `[${ranges}]`;
  });
}

/** @param {string} text @param {number} at */
function isInClass(text, at) {
  let isOpen = false;
  for (let index = 0; index < at; index++) {
    if (text[index] === '\\') {
      // In a string the backslash itself is escaped.
      while (text[index + 1] === '\\') index++;
      index++;
    } else if (text[index] === '[') isOpen = true;
    else if (text[index] === ']') isOpen = false;
  }
  return isOpen;
}
