import type { Locale } from '../shared/localized';

/** What somebody has said of the house. */
export interface ConfigAnswers {
  readonly team: readonly string[];
  readonly departments: readonly string[];
  readonly escalation: readonly string[];
  readonly dialect: string | null;
  readonly known: Readonly<Record<string, string>>;
  readonly templates: readonly string[];
}

/** The text of a config, with a comment above each part; what nobody has said is left out. */
export function configText(answers: ConfigAnswers, locale: Locale): string {
  const { team, departments, escalation, dialect, known, templates } = answers;
  const parts: string[] = ['version: 1\nroot: true\n'];
  const list = (key: keyof typeof comments, values: readonly string[]) => {
    if (values.length === 0) return;
    parts.push(`# ${comments[key][locale]}\n${key}:\n${values.map((value) => `  - ${scalar(value)}\n`).join('')}`);
  };
  list('templates', templates);
  list('team', team);
  list('departments', departments);
  list('escalation', escalation);
  const fields = Object.entries(known);
  if (dialect !== null || fields.length > 0) {
    const lines = fields.map(([name, meaning]) => `    ${scalar(name)}: ${scalar(meaning)}\n`).join('');
    parts.push(
      `# ${comments.placeholders[locale]}\nplaceholders:\n${dialect === null ? '' : `  dialect: ${dialect}\n`}${lines === '' ? '' : `  known:\n${lines}`}`,
    );
  }
  return parts.join('\n');
}

const comments = {
  templates: { ru: 'Какие файлы — шаблоны', en: 'Which files are templates' },
  team: {
    ru: 'Как называется команда: сначала основное название, затем другие',
    en: 'What the team is called: its name first, then its aliases',
  },
  departments: {
    ru: 'Кого не называть клиентам, пока не согласен руководитель',
    en: 'Whom clients are not told of until the head agrees',
  },
  escalation: {
    ru: 'Кто помогает, если своими силами не вышло: снизу вверх',
    en: 'Who helps when we cannot: from the lowest level up',
  },
  placeholders: {
    ru: 'Как пишутся подстановки и что они значат',
    en: 'How fields are written, and what they stand for',
  },
} as const;

/** Plain where that is safe, else quoted as in JSON, which YAML reads, too. */
function scalar(value: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{N} ._-]*$/u.test(value) && !/\s$/.test(value);
  return isPlain && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value) ? value : JSON.stringify(value);
}
