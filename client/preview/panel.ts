import { type Disposable, l10n, type TextDocument, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FieldsParams, type FieldsResult, fieldsRequest } from '../../shared/protocol';
import { readerLocale } from '../locale';
import { makeNonce } from '../pages/nonce';
import { mayBeTemplate } from '../selector';
import { previewPage } from './page';

/** The preview of the text that is being written, beside it. It follows what is typed, and the editor that is active. */
export interface PreviewPanel extends Disposable {
  show(): Promise<void>;
  /** The page as it is shown; null: it is not open. */
  readonly page: string | null;
}

/** In milliseconds: while somebody types. */
const patience = 250;

export function createPreview(client: BaseLanguageClient): PreviewPanel {
  let panel: WebviewPanel | null = null;
  let document: TextDocument | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function refresh(): Promise<void> {
    if (!panel || !document) return;
    const its = document;
    const params: FieldsParams = { uri: client.code2ProtocolConverter.asUri(its.uri) };
    const fields = await client.sendRequest<FieldsResult | null>(fieldsRequest, params);
    if (!panel || document !== its) return;
    const name = its.isUntitled ? l10n.t('New template') : (its.uri.path.split('/').at(-1) ?? '');
    panel.webview.html = previewPage(name, fields, { locale: readerLocale(), nonce: makeNonce() });
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), patience);
  }

  const listening = [
    workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) soon();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (!panel || !editor || editor.document === document || !mayBeTemplate(editor.document)) return;
      document = editor.document;
      soon();
    }),
  ];

  return {
    async show() {
      const active = window.activeTextEditor?.document;
      if (active && mayBeTemplate(active)) document = active;
      if (!document) {
        void window.showInformationMessage(l10n.t('Open a template first.'));
        return;
      }
      if (panel) panel.reveal(undefined, true);
      else {
        const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        panel = window.createWebviewPanel('replylint.preview', l10n.t('As the client sees it'), place, {
          localResourceRoots: [],
        });
        panel.onDidDispose(() => {
          panel = null;
        });
      }
      await refresh();
    },
    get page() {
      return panel?.webview.html ?? null;
    },
    dispose() {
      clearTimeout(timer);
      for (const one of listening) one.dispose();
      panel?.dispose();
    },
  };
}
