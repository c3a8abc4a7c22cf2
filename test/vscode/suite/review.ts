import { match, ok, strictEqual } from 'node:assert';
import { commands, window, workspace } from 'vscode';
import { commandIds } from '../../../client/names';
import { closeAll, eventually, extension, inFolder, remove, write } from './editor';

describe('the review', () => {
  before(async () => {
    await extension();
    await write(
      'replies/in-review.md',
      '---\nkind: reply\n---\n\nHello,\n\nWe are working on your request, please wait.\n',
    );
  });
  after(async () => {
    await closeAll();
    await remove('replies/in-review.md');
  });

  it('counts what is clean and what is not', async () => {
    const { review } = await extension();
    await eventually(async () => {
      await commands.executeCommand(commandIds.review);
      return review.model?.templates.some(({ path }) => path.endsWith('in-review.md'));
    }, 'the new file');
    const model = review.model!;
    ok(model.totals.templates >= 4, String(model.totals.templates));
    ok(model.totals.clean >= 1 && model.totals.clean < model.totals.templates);
    ok(model.byRule.some(({ id }) => id === 'empty-status'));
    ok(model.first.length > 0);
  });

  it('opens the place of a finding', async () => {
    const { review } = await extension();
    const template = review.model!.templates.find(({ path }) => path.endsWith('in-review.md'))!;
    const { range } = template.findings[0]!;
    await review.receive({ type: 'open', uri: template.uri, range });
    const editor = await eventually(
      () => window.activeTextEditor?.document.uri.path.endsWith('in-review.md') && window.activeTextEditor,
    );
    strictEqual(editor.selection.start.line, range.start.line);
  });

  it('repairs what is accepted, in a file that is closed', async () => {
    await closeAll();
    const { review } = await extension();
    await commands.executeCommand(commandIds.review);
    const template = review.model!.templates.find(({ path }) => path.endsWith('in-review.md'))!;
    const repairs = template.findings
      .filter(({ fixes }) => fixes.length > 0)
      .slice(0, 1)
      .map(({ fingerprint }) => ({ uri: template.uri, fingerprint, fix: 0 }));
    strictEqual(repairs.length, 1);
    const before = await textOf('replies/in-review.md');
    await review.receive({ type: 'accept', repairs });
    await eventually(async () => (await textOf('replies/in-review.md')) !== before, 'the file to change');
    const after = review.model!.templates.find(({ path }) => path.endsWith('in-review.md'))!;
    ok(!after.findings.some(({ fingerprint }) => fingerprint === repairs[0]!.fingerprint));
    match(await textOf('replies/in-review.md'), /^---\nkind: reply\n---\n/);
  });
});

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(inFolder(path)));
}
