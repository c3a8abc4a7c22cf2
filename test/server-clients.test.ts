import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  InitializeResult,
  MarkupContent,
  PositionEncodingKind,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { PositionEncoding } from '../server/places';
import { applied, connect, type TestClient, withEdits } from './lsp/client';
import { type Profile, profiles } from './lsp/clients';
import { inFolder } from './world';

/** What a client says of itself, as far as these tests ask. */
type Said = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

const text = '🙂 Здравствуйте!\n\n🙂 Ваша заявка в работе, ожидайте.\n';

describe('every client', () => {
  for (const profile of profiles)
    it(`is served: ${profile.name}`, () =>
      inFolder({ 'a.reply.md': text, 'b.reply.md': text }, async (folder) => {
        const it = connect({ configuration: () => null });
        try {
          await serve(it, profile, folder);
          deepStrictEqual(it.mistakes, []);
        } finally {
          it.close();
        }
      }));
});

async function serve(it: TestClient, { params }: Profile, folder: string): Promise<void> {
  const root = pathToFileURL(folder).href;
  const uri = pathToFileURL(join(folder, 'a.reply.md')).href;
  const said = params.capabilities as Said;
  const hasFolders = params.rootUri !== null;
  const result = await it.initialize({
    ...(hasFolders ? { rootUri: root, workspaceFolders: [{ uri: root, name: 'library' }] } : {}),
    ...params,
  });
  await it.tell('initialized', {});
  const encoding = encodingOf(result, said);
  const position = positionOf(encoding);
  await it.open(uri, text);

  const pulls = said.textDocument?.diagnostic !== undefined;
  strictEqual(result.capabilities.diagnosticProvider !== undefined, pulls, 'one way or the other');
  let version = 1;
  const diagnose = async (): Promise<Diagnostic[]> => {
    if (!pulls) return it.diagnostics(uri, version);
    const report = await it.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  };
  const found = await diagnose();
  const status = found.find((one) => one.code === 'empty-status');
  ok(status, 'it finds what is there');
  deepStrictEqual(status.range.start, position(text.indexOf('заявка'), text, status.range.start, 'Ваша '));
  const told = said.textDocument?.publishDiagnostics ?? said.textDocument?.diagnostic ?? {};
  strictEqual(
    status.codeDescription !== undefined,
    told.codeDescriptionSupport === true || said.textDocument?.diagnostic?.codeDescriptionSupport === true,
  );
  if (pulls) ok(!it.received.some(({ method }) => method === 'textDocument/publishDiagnostics'), 'never both');

  const hover = await it.ask<Hover>('textDocument/hover', { textDocument: { uri }, position: status.range.start });
  const formats = (said.textDocument?.hover?.contentFormat ?? []) as string[];
  strictEqual((hover.contents as MarkupContent).kind, formats.includes('markdown') ? 'markdown' : 'plaintext');
  const completions = await it.ask<CompletionItem[]>('textDocument/completion', {
    textDocument: { uri },
    position: { line: 0, character: 0 },
  });
  const completes = said.textDocument?.completion?.completionItem as { snippetSupport?: boolean } | undefined;
  for (const one of completions) if (!completes?.snippetSupport) ok(one.insertTextFormat !== 2);
  strictEqual((await it.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } })).length, 1);
  const symbols = await it.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  const isTree = said.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  for (const one of symbols) strictEqual('selectionRange' in one, isTree);

  version = await act(it, said, uri, encoding, folder);

  if (pulls && hasFolders) {
    const { items } = await it.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    ok(items.some((one) => one.uri.endsWith('b.reply.md')));
  }
  await it.tell('textDocument/didClose', { textDocument: { uri } });
  strictEqual(await it.ask('shutdown'), null);
}

/** Every action that is offered can be applied by such a client, and what is meant for an older text is refused. */
async function act(
  it: TestClient,
  said: Said,
  uri: string,
  encoding: PositionEncoding,
  folder: string,
): Promise<number> {
  const edits = (said.workspace?.workspaceEdit ?? {}) as {
    documentChanges?: boolean;
    resourceOperations?: string[];
    snippetEditSupport?: boolean;
  };
  const asks = said.textDocument?.codeAction;
  const isLazy = asks?.resolveSupport !== undefined && asks?.dataSupport === true;
  const actions = await it.ask<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
    context: { diagnostics: [] },
  });
  if (!asks?.codeActionLiteralSupport) {
    deepStrictEqual(actions, []);
    return 1;
  }
  ok(actions.some((one) => one.isPreferred));
  if (!asks.isPreferredSupport && !isLazy) {
    // Whoever cannot tell the preferred one and asks for the whole text with a finding in hand gets one repair of it.
    const [fix, ...others] = await it.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
      context: { diagnostics: actions[0]?.diagnostics ?? [] },
    });
    strictEqual(fix?.isPreferred, true);
    deepStrictEqual(others, []);
  }
  for (const action of actions) {
    strictEqual(action.command, undefined, 'no command of the client is needed');
    strictEqual(action.edit === undefined, isLazy);
    const { edit } = isLazy ? await it.ask<CodeAction>('codeAction/resolve', action) : action;
    ok(edit, action.title);
    strictEqual(edit.documentChanges !== undefined, edits.documentChanges === true);
    for (const change of edit.documentChanges ?? []) {
      if ('kind' in change) ok(change.kind === 'create' && edits.resourceOperations?.includes('create'));
      else for (const one of change.edits) if ('snippet' in one) ok(edits.snippetEditSupport);
    }
    if (/Switch|Отключить/.test(action.title)) {
      const [, file] = edit.documentChanges as [unknown, TextDocumentEdit];
      ok(edits.resourceOperations?.includes('create'), 'only who can make a file is offered to make one');
      writeFileSync(join(folder, 'made.yaml'), withEdits('', file.edits as never));
      ok(readFileSync(join(folder, 'made.yaml'), 'utf8').includes('rules:'));
    } else ok(applied(text, edit, uri, { encoding }) !== text, action.title);
  }
  await it.change(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
  if (isLazy) await rejects(it.ask('codeAction/resolve', actions[0]), { code: -32801 });
  return 2;
}

function encodingOf({ capabilities }: InitializeResult, said: Said): PositionEncoding {
  const offered = (said.general?.positionEncodings ?? ['utf-16']) as unknown as PositionEncodingKind[];
  strictEqual(capabilities.positionEncoding, offered[0]);
  return offered[0] as PositionEncoding;
}

/** Where a place of the third line is in the client's units: the finding begins there or at the word before. */
function positionOf(encoding: PositionEncoding) {
  return (offset: number, whole: string, actual: { character: number }, before: string) => {
    const lineStart = whole.lastIndexOf('\n', offset) + 1;
    const units = (one: string) =>
      encoding === 'utf-8' ? Buffer.byteLength(one) : encoding === 'utf-32' ? [...one].length : one.length;
    const candidates = [whole.slice(lineStart, offset), whole.slice(lineStart, offset - before.length)].map(units);
    ok(candidates.includes(actual.character), `${actual.character} is none of ${candidates}`);
    return { line: 2, character: actual.character };
  };
}
