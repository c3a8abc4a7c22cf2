import { kinds, presets } from '../../shared/config';
import type { Option } from './arguments';

/** Options that several commands have. */

export const localeOption: Option = {
  name: 'locale',
  value: 'ru|en',
  values: ['ru', 'en'],
  text: {
    ru: 'язык сообщений; по умолчанию — как в системе',
    en: "language of the messages; the system's if left out",
  },
};

export const everywhere: readonly Option[] = [
  localeOption,
  {
    name: 'color',
    text: { ru: 'с цветом, даже если вывод идёт не в терминал', en: 'colours, even if the output is no terminal' },
  },
  {
    name: 'no-color',
    text: { ru: 'без цвета (как и переменная NO_COLOR)', en: 'no colours (NO_COLOR does the same)' },
  },
  { name: 'help', short: 'h', text: { ru: 'эта справка', en: 'this help' } },
];

/** What is read, and by which config. */
export const reading: readonly Option[] = [
  {
    name: 'stdin-filename',
    value: 'path',
    text: {
      ru: 'имя для текста со стандартного ввода (-): по нему ищется конфиг',
      en: 'name of the text on standard input (-): its config is found by it',
    },
  },
  {
    name: 'stdin-format',
    value: 'format',
    values: ['text', 'ndjson'],
    text: {
      ru: 'что на стандартном вводе: text (по умолчанию) или ndjson — по строке { "path", "text", "kind"? } на шаблон',
      en: 'what standard input holds: text (default), or ndjson: a line { "path", "text", "kind"? } for each template',
    },
  },
  {
    name: 'config',
    value: 'file',
    text: { ru: 'взять этот конфиг вместо ближайшего', en: 'use this config instead of the nearest one' },
  },
  {
    name: 'kind',
    value: 'kind',
    values: kinds,
    repeatable: true,
    text: {
      ru: 'только шаблоны этого вида; для - — вид текста',
      en: 'only templates of this kind; with -, the kind of the text',
    },
  },
  {
    name: 'preset',
    value: 'preset',
    values: presets,
    text: { ru: 'набор правил вместо указанного в конфиге', en: 'set of rules instead of that in the config' },
  },
  { name: 'now', value: 'YYYY-MM-DD', text: { ru: 'считать сегодняшним этот день', en: 'take this day for today' } },
  {
    name: 'allow-empty',
    text: { ru: 'не считать ошибкой, если шаблонов не нашлось', en: 'no error if there are no templates' },
  },
];
