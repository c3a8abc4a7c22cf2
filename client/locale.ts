import { env, workspace } from 'vscode';
import type { Locale } from '../shared/localized';
import { configurationSection } from '../shared/protocol';

/** That of the editor, in which menus and notifications stand. */
export function editorLocale(): Locale {
  return /^ru\b/i.test(env.language) ? 'ru' : 'en';
}

/** That of messages and pages: the user's setting, else the editor's. */
export function readerLocale(): Locale {
  const chosen = workspace.getConfiguration(configurationSection).get<string>('locale', 'auto');
  return chosen === 'ru' || chosen === 'en' ? chosen : editorLocale();
}
