import type { Locale, Localized } from '../../shared/localized';

/** A client as the helpdesk knows them: what it puts in the place of a field, by what the field stands for. */
export interface SampleClient {
  readonly id: 'all' | 'nameless' | 'long';
  readonly title: Localized;
  valueOf(meaning: string, language: Locale): string | null;
}

const values: Readonly<Record<string, Localized>> = {
  name: { ru: 'Анна', en: 'Anna' },
  agent: { ru: 'Олег', en: 'Oliver' },
  person: { ru: 'Ирина Власова', en: 'Irene Walsh' },
  deadline: { ru: '18:00 25.11', en: '18:00 25 Nov' },
  date: { ru: '09:40 24.11', en: '09:40 24 Nov' },
  number: { ru: '48211', en: '48211' },
  link: { ru: 'https://example.com/r/48211', en: 'https://example.com/r/48211' },
  problem: { ru: 'не открывается личный кабинет', en: 'the account page does not open' },
  step: { ru: 'проверили настройки доступа', en: 'checked the access settings' },
  'apology-cause': { ru: 'вход не работал два часа', en: 'you could not sign in for two hours' },
  department: { ru: 'Поддержка', en: 'Support' },
  contact: { ru: 'support@example.com', en: 'support@example.com' },
};

const longName: Localized = {
  ru: 'Константин-Александр Преображенский-Воскресенский',
  en: 'Maximiliana-Alexandra Featherstonehaugh-Wolfeschlegel',
};

/** Three clients: one of whom everything is known, one without a name, one with a name that is longer than anybody thinks. */
export const sampleClients: readonly SampleClient[] = [
  {
    id: 'all',
    title: { ru: 'Все данные', en: 'All data' },
    valueOf: (meaning, language) => values[meaning]?.[language] ?? null,
  },
  {
    id: 'nameless',
    title: { ru: 'Без имени', en: 'No name' },
    valueOf: (meaning, language) => (meaning === 'name' ? '' : (values[meaning]?.[language] ?? null)),
  },
  {
    id: 'long',
    title: { ru: 'Очень длинное имя', en: 'A very long name' },
    valueOf: (meaning, language) => (meaning === 'name' ? longName[language] : (values[meaning]?.[language] ?? null)),
  },
];
