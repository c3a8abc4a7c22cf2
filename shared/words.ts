import type { Kind, Severity } from './config';
import type { State } from './facts/facts';
import type { TextLanguage } from './languages/language';
import type { Locale, Localized } from './localized';

/** Words of the interface that more than one surface uses: data, so that a client may have them, too. */

export const kindNames: Readonly<Record<Kind, Localized>> = {
  reply: { ru: 'ответ', en: 'reply' },
  'status-update': { ru: 'сообщение о ходе работ', en: 'status update' },
  acknowledgement: { ru: 'подтверждение получения', en: 'acknowledgement' },
  'executive-report': { ru: 'отчёт руководителю', en: 'executive report' },
  'incident-notice': { ru: 'оповещение о сбое', en: 'incident notice' },
  'maintenance-notice': { ru: 'оповещение о плановых работах', en: 'maintenance notice' },
  'internal-note': { ru: 'внутренняя заметка', en: 'internal note' },
};

export const stateNames: Readonly<Record<State, Localized>> = {
  open: { ru: 'проблема не решена', en: 'problem open' },
  resolved: { ru: 'проблема решена', en: 'problem resolved' },
  neutral: { ru: 'проблемы нет', en: 'no problem' },
};

export const languageNames: Readonly<Record<TextLanguage, Localized>> = {
  ru: { ru: 'русский', en: 'Russian' },
  en: { ru: 'английский', en: 'English' },
  und: { ru: 'другой язык', en: 'another language' },
};

export const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { ru: 'ошибка', en: 'error' },
  warning: { ru: 'предупреждение', en: 'warning' },
  info: { ru: 'к сведению', en: 'info' },
  hint: { ru: 'подсказка', en: 'hint' },
  off: { ru: 'выключено', en: 'off' },
};

/** One, few, many in Russian; one, many in English. `#` is the number. */
interface Counted {
  readonly ru: readonly [one: string, few: string, many: string];
  readonly en: readonly [one: string, many: string];
}

export const counted = {
  findings: { ru: ['# замечание', '# замечания', '# замечаний'], en: ['# finding', '# findings'] },
  inTemplates: { ru: ['в # шаблоне', 'в # шаблонах', 'в # шаблонах'], en: ['in # template', 'in # templates'] },
  checkedTemplates: {
    ru: ['Проверен # шаблон', 'Проверено # шаблона', 'Проверено # шаблонов'],
    en: ['Checked # template', 'Checked # templates'],
  },
  errors: { ru: ['# ошибка', '# ошибки', '# ошибок'], en: ['# error', '# errors'] },
  warnings: { ru: ['# предупреждение', '# предупреждения', '# предупреждений'], en: ['# warning', '# warnings'] },
  infos: { ru: ['# к сведению', '# к сведению', '# к сведению'], en: ['# info', '# infos'] },
  hints: { ru: ['# подсказка', '# подсказки', '# подсказок'], en: ['# hint', '# hints'] },
  rules: { ru: ['# правило', '# правила', '# правил'], en: ['# rule', '# rules'] },
} satisfies Record<string, Counted>;

export function count(number: number, forms: Counted, locale: Locale): string {
  const form = locale === 'ru' ? forms.ru[russianForm(number)]! : forms.en[number === 1 ? 0 : 1];
  return form.replace('#', grouped(number, locale));
}

function russianForm(number: number): 0 | 1 | 2 {
  const hundred = number % 100;
  const ten = number % 10;
  if (hundred >= 11 && hundred <= 14) return 2;
  return ten === 1 ? 0 : ten >= 2 && ten <= 4 ? 1 : 2;
}

/** "12 345" with no-break spaces from five digits on in Russian, "12,345" in English. */
function grouped(number: number, locale: Locale): string {
  const digits = String(number);
  if (digits.length < (locale === 'ru' ? 5 : 4)) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, locale === 'ru' ? '\u00A0' : ',');
}
