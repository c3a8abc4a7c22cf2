/** What the tests do in the editor, and how they wait for it. */
import {
  type CodeAction,
  type CodeActionKind,
  commands,
  type Diagnostic,
  extensions,
  languages,
  type Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Surroundings } from '../../../client/extension';

/** Which run this is: what differs between the runs. */
export const run = {
  /** The extension host of a browser. */
  isWeb: typeof process === 'undefined' || !process.versions?.node,
  name: (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.REPLYLINT_RUN ?? '',
};

export async function extension(): Promise<Surroundings> {
  const found = extensions.getExtension<Surroundings>('replylint.replylint');
  if (!found) throw new Error('the extension is not there');
  const surroundings = await found.activate();
  await surroundings.ready;
  return surroundings;
}

export function folder(): Uri {
  const first = workspace.workspaceFolders?.[0];
  if (!first) throw new Error('no folder is open');
  return first.uri;
}

export function inFolder(path: string): Uri {
  return Uri.joinPath(folder(), path);
}

export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(inFolder(path)));
}

/** A text that is in no file. */
export async function openText(content: string, language = 'markdown'): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language, content }));
}

export async function write(path: string, text: string): Promise<Uri> {
  const uri = inFolder(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function remove(path: string): Promise<void> {
  await workspace.fs.delete(inFolder(path), { recursive: true });
}

/** Whatever is open is thrown away. */
export async function closeAll(): Promise<void> {
  for (let i = 0; window.activeTextEditor && i < 20; i++)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again until there is an answer. Editors take their time, and cancel what a newcomer makes stale. */
export async function eventually<T>(
  ask: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  what = 'it',
  milliseconds = 15000,
): Promise<T> {
  const start = Date.now();
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() - start > milliseconds)
      throw new Error(`waited in vain for ${what}${last === undefined ? '' : `: ${last}`}`);
    await pause(60);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function findings(document: Pick<TextDocument, 'uri'>): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'replylint');
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a document once there is one of this rule. */
export function findingOf(document: TextDocument, rule: string, milliseconds?: number): Promise<Diagnostic> {
  return eventually(() => findings(document).find((one) => ruleOf(one) === rule), `a finding of ${rule}`, milliseconds);
}

export async function actionsAt(document: TextDocument, range: Range, kind: CodeActionKind): Promise<CodeAction[]> {
  const all = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
    20,
  );
  return all.filter((one) => one.edit !== undefined || one.command !== undefined);
}
