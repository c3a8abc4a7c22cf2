// What our bundles need not carry of the libraries that they are made with.
import { readFileSync } from 'node:fs';

/**
 * RE2 brings along which characters are of which script and category and which are cases of one letter, a thirtieth of the package. Every host of the extension
 * knows that: a pattern of a config that names one asks the engine, character by character, which takes a tenth of a second.
 * @type {import('esbuild').Plugin}
 */
export const charactersByEngine = {
  name: 'characters-by-engine',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]re2js[\\/]build[\\/]index\.js$/ }, ({ path }) => {
      const table = /^\t\t(\w+): \(\) => new UnicodeRangeTable\(decodeRanges\("[\w+-]*", \w+\)\),?\n/gm;
      const asked = /** @type {const} */ ({ CATEGORIES: '', SCRIPTS: 'Script=' });
      const contents = readFileSync(path, 'utf8').replace(
        /^(\tstatic (CATEGORIES|SCRIPTS) = new LazyMap\(\{\n)([^}]*)/gm,
        (_, head, /** @type {keyof typeof asked} */ kind, tables) => {
          /** @type {string[]} */
          const known = [];
          const others = tables.replace(table, (/** @type {string} */ line, /** @type {string} */ name) => {
            if (!isKnown(asked[kind] + name)) return line;
            known.push(name);
            return '';
          });
          return `${head}...tablesOf('${asked[kind]}', '${known.join(' ')}'),\n${others}`;
        },
      );
      // Of an engine that reads the table of letters' cases, that is what the table says; a test holds them side by side.
      const trimmed = contents
        .replace(/decodeOrbit\("[\w+-]*"\)/, 'orbitOf()')
        .replace(
          /(_Print = )new UnicodeRangeTable\(decodeRanges\("[\w+-]*", \w+\)\)/,
          "$1rangesOf('[\\\\p{L}\\\\p{M}\\\\p{N}\\\\p{P}\\\\p{S} ]')",
        );
      return { contents: trimmed + tablesOf, loader: 'js' };
    });
  },
};

/** Whether the engine knows a property of characters by this name. @param {string} property */
function isKnown(property) {
  try {
    return new RegExp(`\\p{${property}}`, 'u') !== null;
  } catch {
    return false;
  }
}

/** Tables as RE2 has them, first, last and step of each run, to be made when one is asked for. */
const tablesOf = `
function tablesOf(kind, names) {
  return Object.fromEntries(names.split(' ').map((name) => [name, () => rangesOf('\\\\p{' + kind + name + '}')]));
}
function rangesOf(form) {
  const data = [];
  let its;
  // Scripts grow with the years: to an engine that knows one not yet nothing belongs to it.
  try { its = new RegExp(form, 'u'); } catch { return new UnicodeRangeTable(data); }
  for (let code = 0; code <= 0x10ffff; code++) {
    if (!its.test(String.fromCodePoint(code))) continue;
    if (data.at(-2) === code - 1) data[data.length - 2] = code;
    else data.push(code, code, 1);
  }
  return new UnicodeRangeTable(data);
}
function orbitOf() {
  const groups = new Map();
  const cased = /[\\p{L}\\p{M}\\p{Nl}\\p{So}]/u;
  const one = (text, code) => (text.length === String.fromCodePoint(text.codePointAt(0)).length ? text.codePointAt(0) : code);
  for (let code = 0; code <= 0x1ffff; code++) {
    const character = String.fromCodePoint(code);
    // The dotless i is a letter of its own.
    if (!cased.test(character) || code === 0x131) continue;
    const upper = one(character.toUpperCase(), code);
    const key = one(String.fromCodePoint(upper).toLowerCase(), one(character.toLowerCase(), code));
    groups.set(key, [...(groups.get(key) ?? []), code]);
  }
  const orbit = new Map();
  // Cases of each other by Unicode, though neither is the capital of the other.
  for (const pair of [[0x390, 0x1fd3], [0x3b0, 0x1fe3], [0xfb05, 0xfb06]]) groups.set(pair.join(), pair);
  for (const group of groups.values())
    if (group.length > 1 && (group.length > 2 || group[1] > 0x7f)) group.forEach((code, at) => orbit.set(code, group[(at + 1) % group.length]));
  return orbit;
}
`;

/**
 * Which tags an editor colours the parts of Markdown by: nothing here is coloured. Its tables are filled at every start.
 * @type {import('esbuild').Plugin}
 */
export const withoutHighlighting = {
  name: 'without-highlighting',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@lezer[\\/]highlight[\\/]dist[\\/]index\.c?js$/ }, () => ({
      contents: `
        export class Tag {}
        export const styleTags = () => () => null;
        export const tags = new Proxy({ special: () => new Tag() }, { get: (its, name) => its[name] ?? new Tag() });`,
      loader: 'js',
    }));
  },
};

/** Features of the protocol that our server has no answer to, by the module of the client library that holds each. */
const unused = [
  'callHierarchy',
  'colorProvider',
  'declaration',
  'definition',
  'documentHighlight',
  'documentLink',
  'fileOperations',
  'foldingRange',
  'formatting',
  'implementation',
  'inlayHint',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'reference',
  'rename',
  'selectionRange',
  'semanticTokens',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
  'workspaceSymbol',
];

/**
 * The client library makes every feature of the protocol and registers it, a fifth of it for what is never asked of our server:
 * in their place stand features that say and do nothing. That of notebooks is listened to by the one of diagnostics.
 * @type {import('esbuild').Plugin}
 */
export const withoutUnusedFeatures = {
  name: 'without-unused-features',
  setup({ onLoad }) {
    const filter = (/** @type {readonly string[]} */ names) =>
      new RegExp(`[\\\\/]vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](?:${names.join('|')})\\.js$`);
    onLoad({ filter: filter(unused) }, () => ({
      contents: `
        ${silent}
        module.exports = new Proxy({}, { get: (its, name) => (/Feature$/.test(String(name)) ? Silent : its[name]) });`,
      loader: 'js',
    }));
    onLoad({ filter: filter(['notebook']) }, () => ({
      contents: `
        ${silent}
        const never = () => ({ dispose() {} });
        exports.NotebookDocumentSyncFeature = class extends Silent {
          static CellScheme = 'vscode-notebook-cell';
          registrationType = { method: 'notebookDocument/sync' };
          onOpenNotificationSent = never;
          onChangeNotificationSent = never;
          onSaveNotificationSent = never;
          onCloseNotificationSent = never;
          register() {}
          unregister() {}
          handles() { return false; }
        };`,
      loader: 'js',
    }));
  },
};

const silent = `
  class Silent {
    fillClientCapabilities() {}
    initialize() {}
    getState() { return { kind: 'static' }; }
    clear() {}
  }`;
