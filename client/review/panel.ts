import {
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  ProgressLocation,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type RepairParams,
  type RepairResult,
  type ReviewResult,
  repairRequest,
  reviewRequest,
  type TextRange,
} from '../../shared/protocol';
import { readerLocale } from '../locale';
import { commandIds } from '../names';
import { makeNonce } from '../pages/nonce';
import { type PastReview, type ReviewModel, remembered, reviewModel } from './model';
import { type ReviewNotice, reviewPage } from './page';

/** The review of the whole library, in a tab of its own. */
export interface ReviewPanel extends Disposable {
  show(): Promise<void>;
  /** What the page shows; null: it is not open. */
  readonly model: ReviewModel | null;
  /** What the page asks for; for tests, too. */
  receive(message: ReviewMessage): Promise<void>;
}

/** What the page says. */
export type ReviewMessage =
  | { readonly type: 'refresh' }
  | { readonly type: 'rule'; readonly rule: string }
  | { readonly type: 'open'; readonly uri: string; readonly range?: TextRange }
  | {
      readonly type: 'accept';
      readonly repairs: readonly { readonly uri: string; readonly fingerprint: string; readonly fix: number }[];
    };

const historyKey = 'review.history';

export function createReview(context: ExtensionContext, client: BaseLanguageClient): ReviewPanel {
  let panel: WebviewPanel | null = null;
  let model: ReviewModel | null = null;

  async function show(): Promise<void> {
    if (panel) panel.reveal();
    else {
      const made = window.createWebviewPanel('replylint.review', l10n.t('Review of the templates'), ViewColumn.Active, {
        enableScripts: true,
        localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')],
        retainContextWhenHidden: true,
      });
      made.iconPath = Uri.joinPath(context.extensionUri, 'client', 'media', 'icon.png');
      made.webview.onDidReceiveMessage((message: ReviewMessage) => receive(message));
      made.onDidDispose(() => {
        panel = null;
        model = null;
      });
      panel = made;
    }
    await refresh();
  }

  async function refresh(notice?: ReviewNotice): Promise<void> {
    const result = await window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('replylint is looking at the templates') },
      () => client.sendRequest<ReviewResult>(reviewRequest, {}),
    );
    const history = context.workspaceState.get<readonly PastReview[]>(historyKey, []);
    model = reviewModel(result, history);
    await context.workspaceState.update(historyKey, remembered(history, model));
    if (!panel) return;
    const script = panel.webview.asWebviewUri(Uri.joinPath(context.extensionUri, 'dist', 'review-page.js'));
    panel.webview.html = reviewPage(model, {
      locale: readerLocale(),
      nonce: makeNonce(),
      script: { url: script.toString() },
      canAct: true,
      ...(notice ? { notice } : {}),
    });
  }

  async function receive(message: ReviewMessage): Promise<void> {
    switch (message.type) {
      case 'refresh':
        return refresh();
      case 'rule':
        return void commands.executeCommand(commandIds.openRule, message.rule);
      case 'open':
        return openAt(Uri.parse(message.uri), message.range);
      case 'accept':
        return refresh(await accept(message.repairs));
    }
  }

  /** Beside the review, which stays. */
  async function openAt(uri: Uri, range: TextRange | undefined): Promise<void> {
    const selection = range && toRange(range);
    await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, ...(selection ? { selection } : {}) });
  }

  /** One edit for all files, so that one undo takes it back; files that nobody was at are saved. */
  async function accept(repairs: Extract<ReviewMessage, { type: 'accept' }>['repairs']): Promise<ReviewNotice> {
    const edit = new WorkspaceEdit();
    const untouched: Uri[] = [];
    let repaired = 0;
    for (const uri of new Set(repairs.map((one) => one.uri))) {
      const params: RepairParams = { uri, repairs: repairs.filter((one) => one.uri === uri) };
      const result = await client.sendRequest<RepairResult>(repairRequest, params);
      const its = Uri.parse(uri);
      const document = workspace.textDocuments.find((one) => one.uri.toString() === its.toString());
      if (!document?.isDirty) untouched.push(its);
      for (const { range, newText } of result.edits) edit.replace(its, toRange(range), newText);
      repaired += result.repaired.length;
    }
    if (!(await workspace.applyEdit(edit))) repaired = 0;
    else for (const uri of untouched) await (await workspace.openTextDocument(uri)).save();
    return { repaired, notRepaired: repairs.length - repaired };
  }

  return {
    show,
    receive,
    get model() {
      return model;
    },
    dispose: () => panel?.dispose(),
  };
}

function toRange({ start, end }: TextRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
