import type { Localized } from '../../shared/localized';
import type { RuleCategory } from '../../shared/rule';
import { rules } from '../../shared/rules';
import { rulePage } from '../product';
import type { Command } from './command';
import { count, counted, severityNames } from './texts';

export const rulesCommand: Command = {
  name: 'rules',
  usage: { ru: '', en: '' },
  summary: { ru: 'какие есть правила', en: 'which rules there are' },
  options: [
    {
      name: 'format',
      value: 'format',
      values: ['pretty', 'json'],
      text: { ru: 'вид вывода: pretty, json', en: 'form of the output: pretty, json' },
    },
  ],
  examples: ['replylint rules', 'replylint rules --format json'],
  run(given, world, { locale, style }) {
    if (given.value('format') === 'json') {
      const all = rules.map(({ id, title, category, severity, kinds, sources, since }) => ({
        id,
        title: title[locale],
        category,
        severity,
        kinds,
        source: sources,
        since,
        url: rulePage(id, locale),
      }));
      world.out.write(`${JSON.stringify({ version: 1, rules: all }, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(0, ...rules.map(({ id }) => id.length));
    const severityWidth = Math.max(...Object.values(severityNames).map((name) => name[locale].length));
    for (const [category, title] of Object.entries(categories)) {
      const here = rules.filter((rule) => rule.category === category);
      if (here.length === 0) continue;
      world.out.write(`${style.strong(title[locale])}\n`);
      for (const rule of here) {
        const paint = rule.severity === 'off' ? style.faint : style[rule.severity];
        const severity = paint(severityNames[rule.severity][locale].padEnd(severityWidth));
        world.out.write(`  ${rule.id.padEnd(width)}  ${severity}  ${rule.title[locale]}\n`);
      }
      world.out.write('\n');
    }
    world.out.write(`${count(rules.length, counted.rules, locale)}. ${messages.more[locale]}\n`);
    return 0;
  },
};

const categories: Readonly<Record<RuleCategory, Localized>> = {
  status: { ru: 'Статус и срок', en: 'Status and deadline' },
  responsibility: { ru: 'Ответственность', en: 'Responsibility' },
  confidentiality: { ru: 'Что не должно выйти наружу', en: 'What must not leave the house' },
  executive: { ru: 'Отчёт руководителю', en: 'The executive report' },
  incident: { ru: 'Оповещение о сбое', en: 'The incident notice' },
  tone: { ru: 'Тон и обращение', en: 'Tone and address' },
  template: { ru: 'Сам шаблон', en: 'The template itself' },
  house: { ru: 'Свои правила', en: 'Rules of the house' },
};

const messages = {
  more: { ru: 'О каждом подробно: replylint explain <правило>', en: 'More about each: replylint explain <rule>' },
};
