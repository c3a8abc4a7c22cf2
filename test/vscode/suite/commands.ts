import { match, ok, strictEqual } from 'node:assert';
import { commands, env, TabInputText, TabInputWebview, window, workspace } from 'vscode';
import { commandIds } from '../../../client/names';
import {
  closeAll,
  eventually,
  extension,
  findingOf,
  findings,
  inFolder,
  open,
  openText,
  remove,
  run,
  write,
} from './editor';

describe('the command', () => {
  before(extension);
  afterEach(closeAll);

  it('New Template writes a text of the kind, in the language and the dialect', async () => {
    await commands.executeCommand(commandIds.newTemplate, {
      id: 'status-with-deadline',
      language: 'ru',
      dialect: 'liquid',
    });
    const document = await eventually(() => window.activeTextEditor?.document);
    await eventually(() => document.getText().includes('kind: status-update'));
    match(document.getText(), /\{\{ticket\.eta\}\}/);
    match(document.getText(), /[а-я]{5}/);
    ok(document.isUntitled);
  });

  it('Check This File checks a text that is no template', async () => {
    const { document } = await open('notes/todo.md');
    const { server } = await extension();
    await eventually(() => server.statusOf(document.uri)?.kind === null);
    strictEqual(findings(document).length, 0);
    await commands.executeCommand(commandIds.checkFile);
    await findingOf(document, 'empty-status');
  });

  it('Preview shows three clients, every branch, and what stays empty', async () => {
    const { preview } = await extension();
    await open('replies/branches-en.md');
    await commands.executeCommand(commandIds.preview);
    const page = await eventually(() => preview.page);
    strictEqual(page.split('class="client"').length - 1, 6);
    match(page, /Anna/);
    match(page, /Featherstonehaugh/);
    match(page, /class="empty"/);
    match(page, /48211/);
    await eventually(() => tabs().includes('webview'));
  });

  for (const [target, id] of [
    ['status-update', commandIds.convertToStatusUpdate],
    ['executive-report', commandIds.convertToExecutiveReport],
    ['incident-notice', commandIds.convertToIncidentNotice],
    ['key-client-letter', commandIds.convertToKeyClientLetter],
  ] as const) {
    it(`Convert makes a ${target} of a text`, async () => {
      // Something that many use, what is done about it, and until when: any of the kinds can be made of that.
      const source =
        '---\nkind: reply\n---\n\nЗдравствуйте!\n\nЛичный кабинет не открывается с 10:20. Мы проверили журналы и восстанавливаем вход. Личный кабинет заработает до 18:00 25.11.\n';
      const { document } = await openText(source);
      const { server } = await extension();
      await eventually(() => server.statusOf(document.uri)?.kind === 'reply');
      await commands.executeCommand(id);
      await eventually(() => document.getText() !== source, 'the text to change');
      match(document.getText(), new RegExp(`kind: ${target === 'key-client-letter' ? 'reply' : target}`));
      ok(!document.getText().includes('$'), 'tab stops are no text');
    });
  }

  it('Create Config proposes what the templates tell', async function () {
    const config = new TextDecoder().decode(await workspace.fs.readFile(inFolder('.replylint.yaml')));
    await remove('.replylint.yaml');
    try {
      await commands.executeCommand(commandIds.createConfig, {
        team: ['Support', 'Поддержка'],
        departments: ['Billing'],
        escalation: ['senior engineer'],
      });
      const document = await eventually(() => {
        const active = window.activeTextEditor?.document;
        return active?.uri.path.endsWith('.replylint.yaml') && active;
      });
      match(document.getText(), /version: 1/);
      match(document.getText(), /dialect: liquid/);
      match(document.getText(), /- Billing/);
      match(document.getText(), /replies\/\*\*\/\*\.md/);
      await eventually(() => findings(document).length === 0, 'a config without problems');
      this.slow(3000);
    } finally {
      await closeAll();
      await write('.replylint.yaml', config);
    }
  });

  it('Create Config opens the config that is there', async () => {
    await commands.executeCommand(commandIds.createConfig);
    await eventually(() => window.activeTextEditor?.document.uri.path.endsWith('.replylint.yaml'));
  });

  it('Open Rule shows its page', async () => {
    await commands.executeCommand(commandIds.openRule, 'empty-status');
    await eventually(
      () => tabs().includes('webview') || window.activeTextEditor?.document.uri.scheme === 'replylint-rule',
    );
    const page = await workspace.openTextDocument(
      inFolder('x').with({ scheme: 'replylint-rule', authority: '', path: '/empty-status.md' }),
    );
    match(page.getText(), env.language === 'ru' ? /## Зачем/ : /## Why/);
  });

  it('Show Log shows it', async () => {
    await commands.executeCommand(commandIds.showLog);
  });

  it('Restart begins afresh', async () => {
    const { server } = await extension();
    await commands.executeCommand(commandIds.restart);
    await eventually(() => server.state === 'running');
    const { document } = await open('replies/wait-ru.md');
    await findingOf(document, 'empty-status');
    ok(run.name !== undefined);
  });
});

/** What is open, by its kind. */
function tabs(): string[] {
  return window.tabGroups.all.flatMap(({ tabs: its }) =>
    its.map(({ input }) =>
      input instanceof TabInputWebview ? 'webview' : input instanceof TabInputText ? 'text' : 'other',
    ),
  );
}
