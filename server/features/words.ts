import type { Localized } from '../../shared/localized';
import type { frontMatterKeys } from '../../shared/text/front-matter';
import type { Control, DialectId, PlaceholderMeaning } from '../../shared/text/text';

/** Names and explanations that hover and completion show. A table that lacks a row does not compile. */

export const meanings: Readonly<Record<PlaceholderMeaning, Localized>> = {
  name: { ru: 'имя клиента', en: "the client's name" },
  agent: { ru: 'имя сотрудника, который отвечает', en: 'the name of the agent who answers' },
  person: { ru: 'имя специалиста, который ведёт вопрос', en: 'the name of the person who takes care of it' },
  deadline: { ru: 'срок: время и дата', en: 'a deadline: time and date' },
  number: { ru: 'номер заявки', en: 'the ticket number' },
  link: { ru: 'ссылка', en: 'a link' },
  problem: { ru: 'что случилось', en: 'what the matter is' },
  step: { ru: 'что сделано или делается', en: 'what is done or being done' },
  'apology-cause': { ru: 'за что извиняемся', en: 'what we apologise for' },
  department: { ru: 'название подразделения', en: 'the name of a unit' },
  contact: { ru: 'адрес или телефон', en: 'an address or a phone number' },
  date: { ru: 'дата события', en: 'the date of an event' },
  inside: { ru: 'внутренняя переписка: клиенту её видеть нельзя', en: 'internal correspondence: not for the client' },
  text: { ru: 'текст', en: 'a text' },
  unknown: { ru: 'неизвестно', en: 'unknown' },
};

export const dialects: Readonly<Record<DialectId, Localized>> = {
  liquid: {
    ru: 'Liquid: Zendesk, Intercom, Freshdesk, Gorgias, Chatwoot',
    en: 'Liquid: Zendesk, Intercom, Freshdesk, Gorgias, Chatwoot',
  },
  handlebars: { ru: 'Handlebars', en: 'Handlebars' },
  jinja: { ru: 'Jinja: Frappe Helpdesk', en: 'Jinja: Frappe Helpdesk' },
  zammad: { ru: 'Zammad', en: 'Zammad' },
  osticket: { ru: 'osTicket', en: 'osTicket' },
  otrs: { ru: 'OTRS, Znuny', en: 'OTRS, Znuny' },
  glpi: { ru: 'GLPI', en: 'GLPI' },
  freescout: { ru: 'FreeScout, Help Scout', en: 'FreeScout, Help Scout' },
  uvdesk: { ru: 'UVdesk', en: 'UVdesk' },
  gitlab: { ru: 'GitLab Service Desk', en: 'GitLab Service Desk' },
  rt: { ru: 'Request Tracker', en: 'Request Tracker' },
  velocity: { ru: 'Velocity: Jira', en: 'Velocity: Jira' },
  bitrix: { ru: 'Битрикс', en: 'Bitrix' },
  faveo: { ru: 'Faveo', en: 'Faveo' },
  percent: { ru: 'знаки процента', en: 'percent signs' },
  dollar: { ru: 'доллар и скобки', en: 'a dollar sign and braces' },
  braces: { ru: 'фигурные скобки', en: 'braces' },
  brackets: { ru: 'квадратные скобки', en: 'brackets' },
  angle: { ru: 'угловые скобки', en: 'angle brackets' },
  letters: { ru: 'буквы вместо цифр', en: 'letters in place of digits' },
};

export const controls: Readonly<Record<Control, Localized>> = {
  if: {
    ru: 'Начало условия: дальше — текст для одного из случаев.',
    en: 'A condition begins: what follows is for one of the cases.',
  },
  'else-if': { ru: 'Следующий случай условия.', en: 'The next case of a condition.' },
  else: { ru: 'Текст для остальных случаев.', en: 'What stands in all other cases.' },
  end: { ru: 'Конец условия.', en: 'A condition ends.' },
  loop: { ru: 'Начало повторяющейся части.', en: 'A part that is repeated begins.' },
  'end-loop': { ru: 'Конец повторяющейся части.', en: 'A part that is repeated ends.' },
  silent: { ru: 'Служебная запись: клиент её не увидит.', en: 'A note to the helpdesk: the client does not see it.' },
};

export type FrontMatterKey = (typeof frontMatterKeys)[number];

export const frontMatterHelp: Readonly<Record<FrontMatterKey, Localized>> = {
  kind: {
    ru: 'Вид шаблона: от него зависит, какие правила проверяют текст. Без него действует вид из конфига, а если и там его нет — `reply`.',
    en: 'What the template is for: decides which rules look at it. Without it the config decides, and then `reply`.',
  },
  status: {
    ru: 'Состояние проблемы: `open` — ещё не решена, `resolved` — решена. Без него состояние читается из текста.',
    en: 'The state of the problem: `open` or `resolved`. Without it the state is read from the text.',
  },
  phase: {
    ru: 'Этап инцидента, к которому относится текст.',
    en: 'The phase of the incident that the text belongs to.',
  },
  fault: {
    ru: 'Чья вина: `ours` — наша, `theirs` — чужая, `force-majeure` — обстоятельства, `unknown` — пока неизвестно.',
    en: 'Whose fault it was: `ours`, `theirs`, `force-majeure`, or `unknown` as yet.',
  },
  scope: {
    ru: 'Кого коснулось: `single` — одного клиента, `mass` — многих.',
    en: 'Whom it concerns: `single` client or `mass`.',
  },
  lang: {
    ru: 'Язык текста, если по словам его не определить.',
    en: 'The language of the text, where its words do not tell.',
  },
  contact: {
    ru: '`none`: имени и контакта в отчёте не будет, и это намеренно.',
    en: '`none`: no name and contact are meant to stand in the report.',
  },
  to: { ru: 'Кому уходит текст.', en: 'To whom the text goes.' },
  cc: { ru: 'Кто в копии.', en: 'Who gets a copy.' },
  disable: {
    ru: 'Правила, которые в этом файле не действуют: список через запятую.',
    en: 'Rules that are off in this file: a list.',
  },
};

export const directiveHelp = {
  'disable-next-line': {
    ru: 'В следующей строке с текстом не будет замечаний по названным правилам, а без имён — ни по одному.',
    en: 'Nothing is reported in the next line with text: by the rules that are named, or by any rule where none is.',
  },
  disable: {
    ru: 'Отсюда и до `replylint-enable` названные правила молчат; без имён молчат все.',
    en: 'From here to `replylint-enable` the rules that are named are silent, or all of them where none is.',
  },
  enable: {
    ru: 'Названные правила снова действуют; без имён — все.',
    en: 'The rules that are named speak again, or all of them.',
  },
  agreed: {
    ru: 'Руководитель подразделения согласен, чтобы его называли клиентам. В скобках: кто согласился и когда.',
    en: 'The head of the unit agreed that clients are told its name. In parentheses: who agreed, and when.',
  },
} as const satisfies Record<string, Localized>;
