import { l10n, Uri, window, workspace } from 'vscode';
import { type AsTemplateParams, asTemplateNotification } from '../../shared/protocol';
import type { Surroundings } from '../extension';
import { mayBeTemplate } from '../selector';

/** Checks a text that is no template by the config, for as long as it is open. */
export async function checkFile({ server }: Surroundings, wanted: unknown): Promise<void> {
  const document = wanted instanceof Uri ? await workspace.openTextDocument(wanted) : window.activeTextEditor?.document;
  if (!document || !mayBeTemplate(document)) {
    void window.showInformationMessage(l10n.t('Open a Markdown or plain text file first.'));
    return;
  }
  if (wanted instanceof Uri) await window.showTextDocument(document);
  const params: AsTemplateParams = { uri: server.client.code2ProtocolConverter.asUri(document.uri) };
  await server.client.sendNotification(asTemplateNotification, params);
}
