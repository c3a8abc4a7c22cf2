/**
 * Makes ready for the texts that are about to be opened: the phrases of their language are made, and one check is done, for the
 * first check of all is the slowest. An editor that starts takes long to tell what is open in it; until then there is time.
 */
import { defaultConfig } from '../shared/config';
import type { Language } from '../shared/languages/language';
import { lint } from '../shared/lint';
import { languageByLetters } from '../shared/protocol';
import { turn } from './checks';
import type { Client } from './client';
import type { Session } from './session';

/**
 * One language after the other, a step at a time, the likeliest first: what is half made helps nobody. A text that somebody
 * waits for goes before.
 * @param isOver whether nobody will open anything any more
 */
export async function makeReady(
  { host, client, checks, library }: Pick<Session, 'host' | 'client' | 'checks' | 'library'>,
  isOver: () => boolean,
): Promise<void> {
  const { cache } = checks;
  const makeWay = async () => {
    do await turn(host);
    while (checks.busy && !isOver());
    return isOver();
  };
  const made = async (language: Language) => {
    do if (await makeWay()) return false;
    while (!cache.ready(language));
    if (await makeWay()) return false;
    lint({ path: '', text: texts[language], format: 'markdown' }, defaultConfig, { today: null }, cache);
    cache.forget('');
    return true;
  };
  const expected = expectedBy(client);
  if (expected && !(await made(expected))) return;
  const frequencies = new Map<Language, number>();
  let looked = 0;
  for (const candidate of library.find()) {
    if (looked++ === sample) break;
    const loaded = library.load(candidate);
    if (await makeWay()) return;
    if (loaded === null || 'problem' in loaded) continue;
    const language = languageByLetters(loaded.document.text);
    frequencies.set(language, (frequencies.get(language) ?? 0) + 1);
  }
  for (const [language] of [...frequencies].sort(([, one], [, other]) => other - one))
    if (language !== expected && !(await made(language))) return;
}

/** Whether a client wants everything to be ready before it asks for anything. */
export function isHurried({ options: { expects } }: Client): boolean {
  return expects === 'any' || expects === 'ru' || expects === 'en';
}

/** What a client has said of the text that it will open first. */
function expectedBy({ options: { expects } }: Client): Language | null {
  return expects === 'ru' || expects === 'en' ? expects : null;
}

/** How many files are looked into for their script. */
const sample = 16;

/** Something of everything: a greeting, a field, an open problem, a reason, a step, a date, an apology, a list. */
const texts: Readonly<Record<Language, string>> = {
  ru: 'Здравствуйте, {{customer.name}}!\n\nК сожалению, отчёт **пока не выгружается**: программисты заняты другой задачей. Мы перезапустили сервер и скоро ответим. Приносим извинения за неудобства.\n\n- Передали обращение Ирине Беловой, ответим до 18:00.\n- Если файл нужен сегодня, пришлите, пожалуйста, номер договора.\n',
  en: 'Hello {{customer.name}},\n\nUnfortunately the report **cannot be exported yet**: our developers are busy with another task. We have restarted the server and will answer soon. We apologise for the inconvenience.\n\n- We have passed your request on to Irene White and will answer by 6 pm.\n- If you need the file today, please send us the number of your contract.\n',
};
