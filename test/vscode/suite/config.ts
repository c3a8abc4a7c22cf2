import { ok, strictEqual } from 'node:assert';
import { ConfigurationTarget, workspace } from 'vscode';
import { closeAll, eventually, extension, findingOf, findings, inFolder, open, ruleOf, write } from './editor';

describe('the config', () => {
  let before = '';

  beforeEach(async () => {
    await extension();
    before = new TextDecoder().decode(await workspace.fs.readFile(inFolder('.replylint.yaml')));
  });
  afterEach(async () => {
    await write('.replylint.yaml', before);
    await closeAll();
  });

  it('is read anew when its file changes', async () => {
    const { document } = await open('replies/wait-ru.md');
    await findingOf(document, 'empty-status');
    await write('.replylint.yaml', `${before}rules:\n  empty-status: off\n`);
    await eventually(() => !findings(document).some((one) => ruleOf(one) === 'empty-status'), 'the rule to be off');
    await write('.replylint.yaml', before);
    await findingOf(document, 'empty-status');
  });

  it('is checked itself while it is written', async () => {
    const editor = await open('.replylint.yaml');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(before.length), 'presets: strict\n'));
    const [problem] = await eventually(() => findings(editor.document).length > 0 && findings(editor.document));
    ok(/preset/.test(problem!.message), problem!.message);
  });

  it('follows the language that the user has set', async () => {
    const { document } = await open('replies/wait-ru.md');
    const settings = workspace.getConfiguration('replylint');
    const { message } = await findingOf(document, 'empty-status');
    const other = /[а-я]{4}/i.test(message) ? 'en' : 'ru';
    await settings.update('locale', other, ConfigurationTarget.Workspace);
    try {
      await eventually(() => {
        const now = findings(document).find((one) => ruleOf(one) === 'empty-status')?.message;
        return now !== undefined && /[а-я]{4}/i.test(now) === (other === 'ru');
      }, `a message in ${other}`);
    } finally {
      await settings.update('locale', undefined, ConfigurationTarget.Workspace);
    }
    strictEqual(workspace.getConfiguration('replylint').get('locale'), 'auto');
  });
});
