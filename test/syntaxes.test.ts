import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { kinds } from '../shared/config';

const root = process.cwd();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  contributes: { grammars: { scopeName: string; path: string; injectTo?: string[] }[] };
};
const { grammars } = manifest.contributes;

/** The engine that the editor has, with our grammars as the manifest names them. */
async function engine(): Promise<Registry> {
  const wasm = readFileSync(join(root, 'node_modules/vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  return new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    async loadGrammar(scopeName) {
      const ours = grammars.find((one) => one.scopeName === scopeName)?.path;
      const path = ours ?? (scopeName === 'text.html.markdown' ? 'test/syntaxes/markdown.json' : null);
      return path === null ? null : parseRawGrammar(readFileSync(join(root, path), 'utf8'), path);
    },
    getInjections: (scopeName) =>
      grammars.filter(({ injectTo }) => injectTo?.includes(scopeName)).map((one) => one.scopeName),
  });
}

/** Every line with the words that have a scope of ours. */
async function tokens(registry: Registry, scopeName: string, file: string): Promise<string> {
  const grammar = await registry.loadGrammar(scopeName);
  ok(grammar);
  let state = INITIAL;
  const lines: string[] = [];
  for (const line of readFileSync(join(root, file), 'utf8').split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    lines.push(`> ${line}`);
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const own = scopes.filter((scope) => scope.endsWith('.replylint') && !scope.startsWith('text.'));
      if (own.length > 0) lines.push(`    ${JSON.stringify(line.slice(startIndex, endIndex))} ${own.join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** `REPLYLINT_UPDATE=1` writes what is found as what is expected. */
function matchesSnapshot(found: string, path: string): void {
  const file = join(root, path);
  if (process.env.REPLYLINT_UPDATE === '1' || !existsSync(file)) writeFileSync(file, found);
  strictEqual(found, readFileSync(file, 'utf8'));
}

describe('the grammars', () => {
  let registry: Registry;
  before(async () => {
    registry = await engine();
  });

  it('mark fields of every dialect, slots, directives and front matter in Markdown', async () => {
    matchesSnapshot(
      await tokens(registry, 'text.html.markdown', 'test/syntaxes/dialects.md'),
      'test/syntaxes/dialects.md.snap',
    );
  });

  it('mark them in plain text', async () => {
    matchesSnapshot(
      await tokens(registry, 'text.plain.replylint', 'test/syntaxes/plain.txt'),
      'test/syntaxes/plain.txt.snap',
    );
  });

  it('know every kind', () => {
    const text = readFileSync(join(root, 'syntaxes/front-matter.json'), 'utf8');
    const listed = /\((reply\|[a-z|-]+)\)/.exec(text)?.[1]?.split('|') ?? [];
    deepStrictEqual([...listed].sort(), [...kinds].sort());
  });

  it('stay quick on hostile lines', async () => {
    const grammar = await registry.loadGrammar('text.html.markdown');
    for (const piece of ['{{', '{% if ', '[а', '##a.', '%{', '<!-- replylint-disable ', '$!{', '___ ']) {
      const start = performance.now();
      grammar?.tokenizeLine(piece.repeat(2000), INITIAL, 2000);
      ok(performance.now() - start < 2500, `${piece}: ${Math.round(performance.now() - start)} ms`);
    }
  });
});
