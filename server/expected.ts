/**
 * Makes ready for a text that is about to be opened. An editor that starts takes long to tell what is open in it; its extension
 * knows sooner in which language that will be. Until the text comes, phrases are made and one check is done: the first check
 * of all is the slowest.
 */
import { defaultConfig } from '../shared/config';
import type { Language } from '../shared/languages/language';
import { type LintCache, lint } from '../shared/lint';
import { turn } from './checks';
import type { Client } from './client';
import type { Host } from './host';

/** @param isOver whether nobody waits any more */
export async function makeReadyFor(
  language: Language,
  host: Host,
  cache: LintCache,
  isOver: () => boolean,
): Promise<void> {
  do {
    await turn(host);
    if (isOver()) return;
  } while (!cache.ready(language));
  await turn(host);
  if (isOver()) return;
  lint({ path: '', text: texts[language], format: 'markdown' }, defaultConfig, { today: null }, cache);
  cache.forget('');
}

/** What a client has said of the text that it will open first. */
export function expectedBy({ options: { expects } }: Client): Language | null {
  return expects === 'ru' || expects === 'en' ? expects : null;
}

/** Something of everything: a greeting, a field, an open problem, a reason, a step, a date, an apology, a list. */
const texts: Readonly<Record<Language, string>> = {
  ru: 'Здравствуйте, {{customer.name}}!\n\nК сожалению, отчёт **пока не выгружается**: программисты заняты другой задачей. Мы перезапустили сервер и скоро ответим. Приносим извинения за неудобства.\n\n- Передали обращение Ирине Беловой, ответим до 18:00.\n- Если файл нужен сегодня, пришлите, пожалуйста, номер договора.\n',
  en: 'Hello {{customer.name}},\n\nUnfortunately the report **cannot be exported yet**: our developers are busy with another task. We have restarted the server and will answer soon. We apologise for the inconvenience.\n\n- We have passed your request on to Irene White and will answer by 6 pm.\n- If you need the file today, please send us the number of your contract.\n',
};
