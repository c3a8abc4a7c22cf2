import { product } from '../product';
import type { Option } from './arguments';
import type { Command, Speaking } from './command';

export function showHelp(commands: readonly Command[], { locale, style }: Speaking): string {
  const rows = commands.map(
    (command) => [`${command.name} ${command.usage[locale]}`, command.summary[locale]] as const,
  );
  return [
    `${style.strong(`${product.name} ${product.version}`)} — ${messages.about[locale]}`,
    '',
    style.strong(messages.commands[locale]),
    ...columns(rows),
    '',
    style.strong(messages.exit[locale]),
    `  ${messages.codes[locale]}`,
    '',
    messages.more[locale],
    '',
  ].join('\n');
}

export function showCommandHelp(command: Command, everywhere: readonly Option[], { locale, style }: Speaking): string {
  const row = (option: Option) => {
    const name = `${option.short ? `-${option.short}, ` : '    '}--${option.name}${option.value ? ` <${option.value}>` : ''}`;
    return [name, option.text[locale]] as const;
  };
  return [
    `${style.strong(`replylint ${command.name}`)} ${command.usage[locale]}`,
    `  ${command.summary[locale]}`,
    '',
    style.strong(messages.options[locale]),
    ...columns([...command.options, ...everywhere].map(row)),
    ...(command.examples.length > 0
      ? ['', style.strong(messages.examples[locale]), ...command.examples.map((example) => `  ${example}`)]
      : []),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

const messages = {
  about: {
    ru: 'проверяет шаблоны ответов поддержки на русском и английском',
    en: 'checks response templates of a support team, in Russian and English',
  },
  commands: { ru: 'Команды', en: 'Commands' },
  options: { ru: 'Параметры', en: 'Options' },
  examples: { ru: 'Примеры', en: 'Examples' },
  exit: { ru: 'Код выхода', en: 'Exit code' },
  codes: {
    ru: '0 — замечаний нет, 1 — есть замечания, 2 — ошибка в команде, конфиге или файлах',
    en: '0 clean, 1 findings, 2 something is wrong with the command, the config or the files',
  },
  more: { ru: 'Подробнее о команде: replylint help <команда>', en: 'More about a command: replylint help <command>' },
};
