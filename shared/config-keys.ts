import { type Department, kinds, presets, type Severity, severities } from './config';
import {
  below,
  compiled,
  either,
  field,
  flag,
  isRecord,
  last,
  list,
  object,
  oneOf,
  pattern,
  type Read,
  refuse,
  type Shape,
  show,
  table,
  text,
} from './config-shape';
import { slotMeanings } from './languages/sentences';
import type { Locale } from './localized';
import type { RuleOption } from './rule';
import { readCustomPlaceholder } from './text/custom-placeholders';
import type { DialectId, KnownMeaning, PlaceholderMeaning } from './text/text';

/**
 * Every key of a config, once: what it may hold, what it is for, how two configs are merged. Validation, merging, the
 * JSON schema and the server's hover and completion all read this table.
 */

const readMeanings: Readonly<Record<PlaceholderMeaning, true>> = {
  name: true,
  agent: true,
  person: true,
  deadline: true,
  number: true,
  link: true,
  problem: true,
  step: true,
  'apology-cause': true,
  department: true,
  contact: true,
  date: true,
  inside: true,
  text: true,
  unknown: true,
};

const meanings: readonly KnownMeaning[] = [
  ...new Set<KnownMeaning>([...(Object.keys(readMeanings) as PlaceholderMeaning[]), ...slotMeanings]),
];

const dialects: Readonly<Record<DialectId | 'auto', true>> = {
  auto: true,
  liquid: true,
  handlebars: true,
  jinja: true,
  zammad: true,
  osticket: true,
  otrs: true,
  glpi: true,
  freescout: true,
  uvdesk: true,
  gitlab: true,
  rt: true,
  velocity: true,
  bitrix: true,
  faveo: true,
  percent: true,
  dollar: true,
  braces: true,
  brackets: true,
  angle: true,
  letters: true,
};

/** Helpdesks that write placeholders as another dialect does. */
const dialectAliases: Readonly<Record<string, DialectId>> = {
  zendesk: 'liquid',
  intercom: 'liquid',
  freshdesk: 'liquid',
  gorgias: 'liquid',
  chatwoot: 'liquid',
  znuny: 'otrs',
  helpscout: 'freescout',
};

const names = list(text, 'add');
const globs = list(text, 'add');
const customPlaceholder = compiled(
  readCustomPlaceholder,
  'Регулярное выражение не читается ({why}). Синтаксис — RE2: в нём нет просмотра вперёд и назад.',
  'The regular expression cannot be read ({why}). The syntax is RE2: it has no look-ahead and no look-behind.',
);

const date = pattern(
  /^\d{4}-\d{2}-\d{2}$/,
  'Запишите дату как ГГГГ-ММ-ДД, например 2026-11-20.',
  'Write the date as YYYY-MM-DD, for example 2026-11-20.',
);

const department: Shape<Department> = either(
  text,
  mapped(
    object({
      name: field(text, 'Название подразделения.', 'The name of the unit.', true),
      aliases: field(names, 'Как ещё его называют.', 'What else it is called.'),
      agreed: field(
        object({
          by: field(text, 'Кто согласился.', 'Who agreed.'),
          until: field(date, 'До какой даты действует согласие.', 'Until which date this holds.'),
        }),
        'Руководитель согласен, чтобы подразделение называли клиентам.',
        'Its head agreed to be named to clients.',
      ),
    }),
    ({ name, aliases, agreed }) => ({ name: name!, aliases: aliases ?? [], ...(agreed ? { agreed } : {}) }),
  ),
  (name) => ({ name: name as string, aliases: [] }),
);

const level = either(
  text,
  mapped(
    object({
      role: field(text, 'Должность.', 'The role.', true),
      contact: field(text, 'Как с ним связаться.', 'How to reach this person.'),
    }),
    ({ role, contact }) => ({ role: role!, ...(contact ? { contact } : {}) }),
  ),
  (role) => ({ role: role as string }),
);

const criticalData: Shape<'none' | readonly string[]> = {
  schema: () => ({
    anyOf: [
      { const: 'none' },
      {
        type: 'array',
        items: {
          anyOf: [{ enum: ['payment', 'personal', 'health', 'credentials'] }, { type: 'string', minLength: 1 }],
        },
      },
    ],
  }),
  read: (value, place) => (value === 'none' ? value : list(text, 'replace').read(value, place)),
  merge: last,
};

export interface RuleSetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

const severity = oneOf(severities);

/** Ids with a slash belong to phrase rules, which may come from an extended config: they are not looked up here. */
const ruleSettings: Shape<ReadonlyMap<string, RuleSetting>> = {
  schema: (rules, locale) => ({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map((rule) => [rule.id, { description: rule.title[locale], ...settingSchema(rule.options ?? {}, locale) }]),
    ),
    patternProperties: { '/': settingSchema({}, locale) },
  }),
  read(value, place) {
    if (!isRecord(value)) return refuse(place, messages.rules);
    const result = new Map<string, RuleSetting>();
    for (const [id, setting] of Object.entries(value)) {
      const here = below(place, id);
      const rule = place.rules.find((one) => one.id === id);
      if (!rule && !id.includes('/')) {
        refuse(
          here,
          messages.rule,
          { value: id },
          { at: 'key', words: place.rules.map((one) => one.id), instead: messages.rulesList },
        );
        continue;
      }
      const [level, options] = Array.isArray(setting) ? setting : [setting];
      const inForce = severity.read(level, Array.isArray(setting) ? below(here, 0) : here);
      if (inForce !== undefined)
        result.set(id, { severity: inForce, options: readOptions(options, rule?.options ?? {}, below(here, 1)) });
    }
    return result;
  },
  merge: (base, over) => new Map([...base, ...over]),
};

function settingSchema(options: Readonly<Record<string, RuleOption>>, locale: Locale): Record<string, unknown> {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { description: option.description[locale], default: option.default, ...optionSchemas[option.type] },
    ]),
  );
  const single = { enum: severities };
  return {
    anyOf: [
      single,
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [single, { type: 'object', additionalProperties: false, properties }],
      },
    ],
  };
}

const optionSchemas: Readonly<Record<RuleOption['type'], Record<string, unknown>>> = {
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  string: { type: 'string' },
  'string-list': { type: 'array', items: { type: 'string' } },
};

function readOptions(
  value: unknown,
  known: Readonly<Record<string, RuleOption>>,
  place: Parameters<typeof refuse>[0],
): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    refuse(place, messages.optionPairs);
    return {};
  }
  const result: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(value)) {
    const here = below(place, name);
    if (!Object.hasOwn(known, name)) {
      const there = Object.keys(known);
      refuse(
        here,
        messages.option,
        { value: name },
        { at: 'key', words: there, instead: there.length > 0 ? messages.options : messages.noOptions },
      );
    } else if (fits(option, known[name]!.type)) result[name] = option;
    else refuse(here, messages.optionType[known[name]!.type], { value: show(option) });
  }
  return result;
}

function fits(value: unknown, type: RuleOption['type']): boolean {
  if (type === 'string-list') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return typeof value === type && !Number.isNaN(value);
}

const phraseRules = table(
  object({
    severity: field(severity, 'Важность; по умолчанию — warning.', 'Severity; warning if left out.'),
    language: field(oneOf(['ru', 'en']), 'Язык фраз.', 'The language of the phrases.', true),
    phrases: field(
      list(text, 'replace'),
      'Фразы на языке образцов replylint.',
      "Phrases, in replylint's pattern language.",
      true,
    ),
    message: field(text, 'Что написать вместо этого и почему.', 'What to write instead, and why.', true),
    replacement: field(text, 'Чем заменить найденное.', 'What to put instead.'),
  }),
  /^[a-z0-9-]+\/[a-z0-9-]+$/,
  {
    ru: 'Имя своего правила пишется с приставкой через косую черту: acme/no-free-shipping, а не «{value}».',
    en: 'A rule of your own has a name with a prefix and a slash: acme/no-free-shipping, not "{value}".',
  },
);

/** Bytes, or a number with a unit. */
const size: Shape<number> = {
  schema: () => ({
    anyOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', pattern: '^\\d+(\\.\\d+)? ?(KB|MB)$' },
    ],
  }),
  read(value, place) {
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return Math.min(value, largestFile);
    const parts = typeof value === 'string' ? /^(\d{1,6}(?:\.\d{1,3})?) ?(KB|MB|КБ|МБ)$/i.exec(value.trim()) : null;
    if (!parts) return refuse(place, messages.size);
    const unit = /^[mм]/i.test(parts[2]!) ? 1024 * 1024 : 1024;
    return Math.min(Math.max(1, Math.round(Number(parts[1]) * unit)), largestFile);
  },
  merge: last,
};

const largestFile = 64 * 1024 * 1024;

const team = list(text, 'replace');

/** What may stand at the top and in every override. */
const inForce = {
  language: field(
    list(oneOf(['ru', 'en']), 'replace'),
    'Языки, на которых проверяются шаблоны.',
    'The languages in which templates are checked.',
  ),
  kinds: field(
    table(oneOf(kinds)),
    'Вид шаблона по пути: маска → вид.',
    'The kind of a template by its path: glob → kind.',
  ),
  preset: field(oneOf(presets), 'Набор правил.', 'The set of rules.'),
  team: field(
    team,
    'Ваша команда: первое имя — название, остальные — варианты.',
    'Your own team: the first is its name, the rest its aliases.',
  ),
  departments: field(
    list(department, 'add', (one) => one.name),
    'Подразделения и подрядчики, которых не называют клиентам без согласия.',
    'Departments and vendors that are not named to clients unless they agreed.',
  ),
  agreed: field(
    names,
    'Подразделения, руководители которых согласны, чтобы их называли.',
    'Units whose heads agreed to be named.',
  ),
  escalation: field(
    list(level, 'replace'),
    'Ступени эскалации, снизу вверх.',
    'The rungs of the escalation ladder, lowest first.',
  ),
  executives: field(names, 'Руководители, которым отвечают отчётом.', 'Executives, who are answered by a report.'),
  public: field(names, 'Подразделения, с которыми клиенты общаются сами.', 'Units that clients deal with openly.'),
  address: field(oneOf(['вы', 'Вы', 'ты']), 'Как обращаются к клиенту.', 'How the client is addressed in Russian.'),
  ticketNumber: field(
    oneOf(['subject', 'text']),
    'Где стоит номер заявки: в теме письма или в тексте.',
    'Where the ticket number stands: in the subject or in the text.',
  ),
  audience: field(
    oneOf(['external', 'internal']),
    'Кому пишут: клиентам или сотрудникам.',
    'Who is written to: clients or colleagues.',
  ),
  product: field(
    object({
      criticalData: field(
        criticalData,
        'Какие важные данные есть в продукте: none или список (payment, personal, health, credentials, свои слова).',
        'What critical data the product handles: none, or a list (payment, personal, health, credentials, words of your own).',
      ),
    }),
    'О продукте.',
    'About the product.',
  ),
  glossary: field(table(text), 'Словарь: термин → как сказать просто.', 'Glossary: term → how to put it plainly.'),
  allow: field(names, 'Слова и выражения, на которые замечаний нет.', 'Words and phrases that are never reported.'),
  everyday: field(
    names,
    'Слова, привычные вашим руководителям: в отчёте это не технические подробности.',
    'Words that your executives use themselves: in a report they are no technical details.',
  ),
  internalDomains: field(
    names,
    'Домены, которых не должно быть в ответах.',
    'Domains that must not appear in replies.',
  ),
  publicContacts: field(names, 'Контакты, которые можно давать клиентам.', 'Contacts that may be given to clients.'),
  placeholders: field(
    object({
      dialect: field(
        oneOf(Object.keys(dialects) as (DialectId | 'auto')[], dialectAliases),
        'Как пишутся подстановки.',
        'How placeholders are written.',
      ),
      known: field(table(oneOf(meanings)), 'Что значит поле: имя → смысл.', 'What a field stands for: name → meaning.'),
      custom: field(
        list(customPlaceholder, 'add', ({ pattern }) => pattern),
        'Свои виды подстановок: регулярные выражения (RE2); имя поля — группа name, иначе первая группа.',
        'Placeholder forms of your own: regular expressions (RE2); the field is named by the group "name", else by the first.',
      ),
    }),
    'Подстановки в шаблонах.',
    'The placeholders in the templates.',
  ),
  rules: field(
    ruleSettings,
    'Правило → важность или [важность, параметры].',
    'Rule → severity, or [severity, options].',
  ),
  phraseRules: field(
    phraseRules,
    'Свои правила: имя → фразы и сообщение.',
    'Rules of your own: name → phrases and message.',
  ),
};

export type ConfigValues = Read<typeof inForce>;

export interface ConfigOverride {
  readonly files: readonly string[];
  readonly values: ConfigValues;
}

const override = mapped(
  object({ files: field(globs, 'Какие файлы: маски путей.', 'Which files: globs.', true), ...inForce }),
  ({ files, ...values }): ConfigOverride => ({ files: files ?? [], values }),
);

const wholeConfig = {
  version: field(versionOne(), 'Версия формата конфига.', 'The version of the config format.'),
  root: field(
    flag,
    'Это корень проекта: extends не выходит за него.',
    'This is the root of the project: extends does not leave it.',
  ),
  extends: field(
    list(text, 'replace'),
    'Конфиги, на которых основан этот: пути относительно него.',
    'Configs that this one builds upon: paths relative to it.',
  ),
  templates: field(list(text, 'replace'), 'Какие файлы — шаблоны: маски путей.', 'Which files are templates: globs.'),
  ignore: field(globs, 'Какие файлы не проверять: маски путей.', 'Which files to leave out: globs.'),
  limits: field(
    object({
      maxFileSize: field(
        size,
        'Наибольший размер файла: в байтах или «2 MB».',
        'The largest file that is read: bytes, or "2 MB".',
      ),
    }),
    'Ограничения.',
    'Limits.',
  ),
  ...inForce,
  overrides: field(listOf(override), 'Другие настройки для части файлов.', 'Other settings for some of the files.'),
};

export const configShape = object(wholeConfig);
/** The same without the keys that only the top of a config has: for merging what an override says. */
export const valuesShape = object(inForce);
/** What one config file says, read and cleaned. */
export type ConfigLayer = Read<typeof wholeConfig>;

/** Unlike other lists, overrides are all kept: two may name the same files. */
function listOf<Value>(item: Shape<Value>): Shape<readonly Value[]> {
  return {
    ...list(item, 'add'),
    schema: (rules, locale) => ({ type: 'array', items: item.schema(rules, locale) }),
    merge: (base, over) => [...base, ...over],
  };
}

function mapped<From, To>(shape: Shape<From>, map: (from: From) => To): Shape<To> {
  return {
    schema: shape.schema,
    read(value, place) {
      const read = shape.read(value, place);
      return read === undefined ? undefined : map(read);
    },
    merge: last,
  };
}

function versionOne(): Shape<1> {
  return {
    schema: () => ({ const: 1 }),
    read: (value, place) => (value === 1 ? 1 : refuse(place, messages.version)),
    merge: last,
  };
}

const messages = {
  version: { ru: 'Известна только версия 1. Напишите version: 1.', en: 'Only version 1 is known. Write version: 1.' },
  rules: {
    ru: 'Здесь нужны пары «правило: важность», например excuse: error.',
    en: 'Put pairs of "rule: severity" here, for example excuse: error.',
  },
  rule: { ru: 'Правила «{value}» нет.', en: 'There is no rule "{value}".' },
  rulesList: { ru: 'Все правила покажет команда replylint rules.', en: 'The command replylint rules lists them all.' },
  optionPairs: {
    ru: 'Параметры правила пишутся парами «ключ: значение».',
    en: 'The options of a rule are pairs of "key: value".',
  },
  option: { ru: 'Параметра «{value}» у этого правила нет.', en: 'This rule has no option "{value}".' },
  options: { ru: 'Есть: {words}.', en: 'It has: {words}.' },
  noOptions: { ru: 'Уберите его: параметров у правила нет.', en: 'Take it away: the rule has no options.' },
  optionType: {
    number: { ru: 'Здесь нужно число.', en: 'Put a number here.' },
    boolean: { ru: 'Напишите true или false.', en: 'Write true or false.' },
    string: {
      ru: 'Здесь нужен текст. Возьмите значение в кавычки: "{value}".',
      en: 'Put a text here. Quote the value: "{value}".',
    },
    'string-list': {
      ru: 'Здесь нужен список текстов: [один, другой].',
      en: 'Put a list of texts here: [one, another].',
    },
  },
  size: { ru: 'Напишите размер в байтах или с единицей: 2 MB.', en: 'Write the size in bytes or with a unit: 2 MB.' },
};
