import { type CodeAction, CodeActionKind, commands, l10n, Range, window, workspace } from 'vscode';

/** What a text can be turned into: the last part of the kind of the server's action. */
export type Target = 'status-update' | 'executive-report' | 'incident-notice' | 'key-client-letter';

const rewriteKind = 'refactor.rewrite.replylint';

/** Turns the active text into another kind by the server's own action; null: the user picks one. */
export async function convert(target: Target | null): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const offered = await rewritesOf(document.uri, new Range(0, 0, document.lineCount, 0));
  const action =
    target === null ? await pick(offered) : offered.find(({ kind }) => kind?.value === `${rewriteKind}.${target}`);
  if (!action && (target !== null || offered.length === 0))
    void window.showInformationMessage(
      l10n.t(
        'Nothing of this kind can be made of this text: it is no template, says too little, or tells of another matter.',
      ),
    );
  if (!action?.edit) return;
  await workspace.applyEdit(action.edit);
}

async function pick(actions: readonly CodeAction[]): Promise<CodeAction | undefined> {
  if (actions.length === 0) return undefined;
  const items = actions.map((action) => ({ label: action.title, action }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('What should this text become?') });
  return chosen?.action;
}

/** Resolved, edits and all. An editor cancels the question when a provider is registered meanwhile: it is asked again. */
async function rewritesOf(uri: unknown, range: Range): Promise<CodeAction[]> {
  const kind = CodeActionKind.RefactorRewrite.append('replylint').value;
  for (let attempt = 1; ; attempt++) {
    try {
      return await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 20);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
