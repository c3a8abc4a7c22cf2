import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import {
  CodeActionKind,
  type CodeLens,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type DocumentSymbol,
  type Hover,
  Position,
  Range,
  workspace,
} from 'vscode';
import {
  actionsAt,
  closeAll,
  eventually,
  extension,
  findingOf,
  findings,
  open,
  openText,
  remove,
  ruleOf,
  write,
} from './editor';

const wait = '---\nkind: reply\n---\n\nHello,\n\nWe are working on your request, please wait.\n';

describe('checking', () => {
  before(extension);
  afterEach(closeAll);

  it('marks what is wrong with the rule and its page', async () => {
    const { document } = await open('replies/wait-ru.md');
    const finding = await findingOf(document, 'empty-status');
    ok(document.getText(finding.range).length > 3);
    ok(typeof finding.code === 'object' && /empty-status/.test(finding.code.target.toString()));
  });

  it('finds nothing in a good reply, and nothing in a text that is no template', async () => {
    const good = await open('replies/thanks-en.md');
    const { server } = await extension();
    await eventually(() => server.statusOf(good.document.uri)?.kind === 'reply');
    deepStrictEqual(findings(good.document).map(ruleOf), []);
    const other = await open('notes/todo.md');
    await eventually(() => server.statusOf(other.document.uri)?.kind === null);
    deepStrictEqual(findings(other.document).map(ruleOf), []);
  });

  it('checks a text that was never saved', async () => {
    const { document } = await openText(wait);
    await findingOf(document, 'empty-status');
  });

  it('follows what is typed', async () => {
    const editor = await openText(wait);
    await findingOf(editor.document, 'empty-status');
    const all = new Range(4, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, 'Hello,\n\nThank you for your review.\n'));
    await eventually(() => findings(editor.document).length === 0, 'no findings');
  });

  it('repairs by a quick fix', async () => {
    const { document } = await openText(wait);
    const finding = await findingOf(document, 'empty-status');
    const fix = await eventually(async () =>
      (await actionsAt(document, finding.range, CodeActionKind.QuickFix)).find(
        ({ isPreferred, edit }) => isPreferred && edit,
      ),
    );
    ok(await workspace.applyEdit(fix.edit!));
    await eventually(() => !findings(document).some((one) => ruleOf(one) === 'empty-status'), 'the finding to go');
    ok(document.getText() !== wait);
  });

  it('repairs all that is safe on save', async () => {
    await write('replies/on-save.md', '---\nkind: reply\n---\n\nHello!!\n\nThank you for your review.\n');
    const settings = workspace.getConfiguration('editor');
    const onSave = { 'source.fixAll.replylint': 'always' };
    await settings.update('codeActionsOnSave', onSave, ConfigurationTarget.Global);
    try {
      const editor = await open('replies/on-save.md');
      await findingOf(editor.document, 'loud-typography');
      await editor.edit((edit) => edit.insert(new Position(6, 26), ' It helps.'));
      await commands.executeCommand('workbench.action.files.save');
      strictEqual(editor.document.lineAt(4).text, 'Hello!');
      strictEqual(editor.document.lineAt(6).text, 'Thank you for your review. It helps.');
    } finally {
      await settings.update('codeActionsOnSave', undefined, ConfigurationTarget.Global);
      await closeAll();
      await remove('replies/on-save.md');
    }
  });

  it('offers to allow a finding, in the text and in the config', async () => {
    const { document } = await open('replies/wait-ru.md');
    const finding = await findingOf(document, 'empty-status');
    const actions = await eventually(async () => {
      const all = await actionsAt(document, finding.range, CodeActionKind.QuickFix);
      return all.length > 2 && all;
    });
    ok(actions.some(({ title }) => title.includes('empty-status')));
  });

  it('completes kinds in front matter', async () => {
    const { document } = await openText('---\nkind: \n---\n\nHello.\n');
    const list = await eventually(async () => {
      const found = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new Position(1, 6),
      );
      return found.items.some(({ label }) => label === 'status-update') && found;
    });
    ok(list.items.length > 4);
  });

  it('completes the fields of the dialect', async () => {
    const editor = await open('replies/thanks-en.md');
    const end = new Position(editor.document.lineCount - 1, 0);
    await editor.edit((edit) => edit.insert(end, 'By {{'));
    const place = new Position(end.line, 5);
    await eventually(async () => {
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        place,
      );
      return items.some(({ label }) => label === 'ticket.eta');
    }, 'the field of the config');
  });

  it('inserts a snippet with its tab stops', async () => {
    const editor = await openText('');
    await commands.executeCommand('editor.action.insertSnippet', {
      langId: 'markdown',
      name: await snippetName('rl-status'),
    });
    await eventually(() => editor.document.getText().includes('kind: status-update'));
    match(editor.document.getText(), /\[[^\]]+\]/);
    ok(!editor.selection.isEmpty, 'the first slot is selected');
  });

  it('shows the reply card above the text', async () => {
    const { document } = await open('replies/wait-ru.md');
    const lenses = await eventually(async () => {
      const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 5);
      return found.length > 0 && found;
    });
    match(lenses[0]!.command!.title, /·/);
  });

  it('explains a finding where the pointer rests', async () => {
    const { document } = await open('replies/wait-ru.md');
    const finding = await findingOf(document, 'empty-status');
    const [hover] = await eventually(async () => {
      const found = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        finding.range.start,
      );
      return found.length > 0 && found;
    });
    ok(hover!.contents.map((one) => (typeof one === 'string' ? one : one.value)).join('').length > 80);
  });

  it('shows the parts of a reply in the outline', async () => {
    const { document } = await open('replies/status-en.md');
    const symbols = await eventually(async () => {
      const found = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found?.some(({ name }) => /deadline|срок/i.test(name)) && found;
    });
    ok(symbols.length > 2);
  });

  it('tells kind, dialect and findings for the status item', async () => {
    const { server } = await extension();
    const { document } = await open('replies/status-en.md');
    const status = await eventually(() => server.statusOf(document.uri));
    strictEqual(status.kind, 'status-update');
    strictEqual(status.dialect, 'liquid');
  });
});

/** The editor finds snippets by their names, which are titles. */
async function snippetName(prefix: string): Promise<string> {
  const { context } = await extension();
  const uri = context.extensionUri.with({
    path: `${context.extensionUri.path.replace(/\/$/, '')}/client/snippets/en.json`,
  });
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const all = JSON.parse(text) as Record<string, { prefix: string }>;
  return Object.entries(all).find(([, one]) => one.prefix === prefix)?.[0] ?? '';
}
