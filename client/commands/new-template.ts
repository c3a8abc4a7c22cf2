import { l10n, type QuickPickItem, QuickPickItemKind, SnippetString, window, workspace } from 'vscode';
import {
  type Starter,
  type StarterParams,
  type StartersResult,
  type StarterText,
  starterRequest,
  startersRequest,
} from '../../shared/protocol';
import { kindNames, languageNames } from '../../shared/words';
import type { Surroundings } from '../extension';
import { editorLocale, readerLocale } from '../locale';

/** What a key binding may say, so that it is not asked for. */
interface Wanted {
  readonly id?: string;
  readonly language?: 'ru' | 'en';
  readonly dialect?: string;
}

/** A new text with every part that its reader waits for, and tab stops where only a person knows what to say. */
export async function newTemplate({ server }: Surroundings, wanted: unknown): Promise<void> {
  const said: Wanted = typeof wanted === 'object' && wanted !== null ? wanted : {};
  const active = window.activeTextEditor?.document.uri;
  const folder = active && workspace.getWorkspaceFolder(active) ? active : workspace.workspaceFolders?.[0]?.uri;
  const {
    starters,
    dialects,
    dialect: usual,
  } = await server.client.sendRequest<StartersResult>(startersRequest, {
    uri: folder ? server.client.code2ProtocolConverter.asUri(folder) : null,
  });
  const id = said.id ?? (await pickStarter(starters));
  if (id === undefined) return;
  const language = said.language ?? (await pickLanguage());
  if (language === undefined) return;
  const dialect = said.dialect ?? (await pickDialect(dialects, usual));
  if (dialect === undefined) return;
  const params: StarterParams = {
    id,
    language,
    dialect,
    uri: folder ? server.client.code2ProtocolConverter.asUri(folder) : null,
  };
  const { snippet } = await server.client.sendRequest<StarterText>(starterRequest, params);
  const document = await workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

async function pickStarter(starters: readonly Starter[]): Promise<string | undefined> {
  const kinds = [...new Set(starters.map(({ kind }) => kind))];
  const items = kinds.flatMap((kind): (QuickPickItem & { readonly id?: string })[] => [
    { label: kindNames[kind as keyof typeof kindNames]?.[editorLocale()] ?? kind, kind: QuickPickItemKind.Separator },
    ...starters
      .filter((one) => one.kind === kind)
      .map(({ id, title, description, prefix }) => ({ id, label: title, description: prefix, detail: description })),
  ]);
  const options = { title: l10n.t('New template'), placeHolder: l10n.t('What is it for?'), matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.id;
}

async function pickLanguage(): Promise<'ru' | 'en' | undefined> {
  const items = (['ru', 'en'] as const).map((id) => ({ id, label: languageNames[id][editorLocale()] }));
  // The reader's own first.
  items.sort((a, b) => Number(b.id === readerLocale()) - Number(a.id === readerLocale()));
  const options = { title: l10n.t('New template'), placeHolder: l10n.t('In which language?') };
  return (await window.showQuickPick(items, options))?.id;
}

async function pickDialect(
  dialects: readonly { readonly id: string; readonly title: string }[],
  usual: string | null,
): Promise<string | undefined> {
  const items: (QuickPickItem & { readonly id: string })[] = dialects
    .map(({ id, title }) => ({
      id,
      label: title,
      ...(id === usual ? { description: l10n.t('as in this folder') } : {}),
    }))
    .sort((a, b) => Number(b.id === usual) - Number(a.id === usual));
  items.push({ id: 'auto', label: l10n.t('None: slots for people to fill in') });
  const options = { title: l10n.t('New template'), placeHolder: l10n.t('How does your helpdesk write its fields?') };
  return (await window.showQuickPick(items, options))?.id;
}
