import { commands, Disposable, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import type { StatusParams } from '../shared/protocol';
import { count, counted, kindNames } from '../shared/words';
import { editorLocale } from './locale';
import { commandIds, contextKeys } from './names';
import { documentSelector, mayBeTemplate } from './selector';
import type { ServerKeeper } from './server-keeper';

/** The language status item: kind, dialect, findings, state of the server; and what menus need to know of the active text. */
export function showStatus(server: ServerKeeper): Disposable {
  const item = languages.createLanguageStatusItem('replylint.status', documentSelector());
  item.name = 'replylint';

  /** Findings by document, as they were: fewer of them now means that something was repaired. */
  const before = new Map<string, number>();

  function update(): void {
    const document = window.activeTextEditor?.document;
    const status = document && mayBeTemplate(document) ? server.statusOf(document.uri) : undefined;
    if (status) {
      if (status.findings < (before.get(status.uri) ?? 0))
        void commands.executeCommand('setContext', contextKeys.hasRepaired, true);
      before.set(status.uri, status.findings);
    }
    const isTemplate = typeof status?.kind === 'string';
    void commands.executeCommand('setContext', contextKeys.isTemplate, isTemplate);
    // The first text after an update waits for the phrases to be compiled.
    const isWaiting = document !== undefined && mayBeTemplate(document) && status === undefined;
    item.busy = server.state === 'starting' || isWaiting;
    item.severity = severityOf(server, status);
    if (server.state === 'stopped') {
      item.text = l10n.t('replylint: the server has stopped');
      item.detail = l10n.t('Templates are not checked');
      item.command = { title: l10n.t('Restart'), command: commandIds.restart };
      return;
    }
    item.text =
      server.state === 'starting'
        ? l10n.t('replylint is starting')
        : isWaiting
          ? l10n.t('replylint is checking')
          : headline(status);
    item.detail = details(status);
    item.command = isTemplate
      ? { title: l10n.t('Preview'), command: commandIds.preview }
      : document && mayBeTemplate(document)
        ? { title: l10n.t('Check this file'), command: commandIds.checkFile }
        : { title: l10n.t('Show Log'), command: commandIds.showLog };
  }

  update();
  return Disposable.from(item, server.onDidChange(update), window.onDidChangeActiveTextEditor(update));
}

function severityOf({ state }: ServerKeeper, status: StatusParams | undefined): LanguageStatusSeverity {
  if (state === 'stopped') return LanguageStatusSeverity.Error;
  return status && status.findings > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

function headline(status: StatusParams | undefined): string {
  if (!status || status.kind === null) return l10n.t('No template');
  return status.findings === 0 ? l10n.t('No findings') : count(status.findings, counted.findings, editorLocale());
}

function details(status: StatusParams | undefined): string {
  if (!status || status.kind === null) return 'replylint';
  return [
    kindNames[status.kind as keyof typeof kindNames]?.[editorLocale()] ?? status.kind,
    ...(status.dialect === null ? [] : [status.dialect]),
  ].join(' · ');
}
