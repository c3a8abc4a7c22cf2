import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { commands, env, extensions, l10n, languages, type Uri, version, workspace } from 'vscode';
import { commandIds } from '../../../client/names';
import { closeAll, eventually, extension, findings, inFolder, open, run } from './editor';
import { say } from './report';

/** The moment in which something is said of a file: by the library's scan, or because it was opened. */
function firstFindings(uri: Uri): Promise<number> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('waited in vain for the first findings')), 30_000);
    const look = () => {
      if (languages.getDiagnostics(uri).length === 0) return;
      clearTimeout(limit);
      listener.dispose();
      resolve(performance.now());
    };
    const listener = languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The moment in which the editor tells its extensions, and we our server, that a file is open. */
function openedAt(uri: Uri): Promise<number> {
  return new Promise((resolve) => {
    const listener = workspace.onDidOpenTextDocument((document) => {
      if (document.uri.toString() !== uri.toString()) return;
      listener.dispose();
      resolve(performance.now());
    });
  });
}

describe(`the extension in VS Code ${version}`, () => {
  after(closeAll);

  it('starts its server when there is something to check', async function () {
    this.timeout(60_000);
    const { server, activation } = await extension();
    strictEqual(server.state, 'running');
    say(`      activation: ${activation.toFixed(0)} ms`);
    ok(activation <= 150, `activation took ${activation} ms`);
    // Once as soon as the server runs, while the editor itself still starts; once as a reader clicks who has looked around.
    const isAtRest = run.name === 'ru';
    if (isAtRest) await new Promise((resolve) => setTimeout(resolve, 4000));
    const asked = performance.now();
    const uri = inFolder('replies/wait-ru.md');
    const [first, opened] = [firstFindings(uri), openedAt(uri)];
    // As a click in the explorer does.
    await commands.executeCommand('vscode.open', uri);
    const times = { opened: await opened, shown: performance.now(), found: await first };
    const [told, shown, found] = [times.opened, times.shown, times.found].map(
      (time) => `${(time - asked).toFixed(0)} ms`,
    );
    say(
      `      ${isAtRest ? 'editor at rest: ' : ''}after it was asked for, the file was open: ${told}, shown: ${shown}; first findings: ${times.found < times.opened ? 'before that, with those of the library' : found}`,
    );
    const { appName, language, remoteName } = env;
    const trusted = workspace.isTrusted;
    say(`      ${JSON.stringify({ appName, language, remoteName, trusted, host: run.isWeb ? 'browser' : 'Node' })}`);
  });

  it('registers every command of its manifest, and no other', async () => {
    const known = new Set(await commands.getCommands(true));
    const declared: { command: string }[] =
      extensions.getExtension('replylint.replylint')?.packageJSON.contributes.commands ?? [];
    deepStrictEqual(declared.map(({ command }) => command).sort(), Object.values(commandIds).sort());
    deepStrictEqual(
      Object.values(commandIds).filter((id) => !known.has(id)),
      [],
    );
  });

  it('runs in the mode that this run is about', () => {
    strictEqual(workspace.isTrusted, run.name !== 'restricted');
    strictEqual(env.language, run.name === 'ru' ? 'ru' : 'en');
  });

  it('speaks the language of the editor', async function () {
    // The first text is checked once the phrases are compiled.
    this.timeout(60_000);
    const isRussian = run.name === 'ru';
    strictEqual(l10n.t('Restart'), isRussian ? 'Перезапустить' : 'Restart');
    const titles: { command: string; title: string | { value: string } }[] =
      extensions.getExtension('replylint.replylint')?.packageJSON.contributes.commands ?? [];
    const title = titles.find(({ command }) => command === commandIds.review)?.title;
    // Beside the English title, which is searched for, too.
    strictEqual(
      typeof title === 'object' ? title.value : title,
      isRussian ? 'Обзор всех шаблонов' : 'Review All Templates',
    );
    const { document } = await open('replies/wait-ru.md');
    const [first] = await eventually(() => findings(document).length > 0 && findings(document), 'findings', 50_000);
    ok(/[а-я]{4}/.test(first!.message) === isRussian, first!.message);
  });
});
