import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate';

/** `npm run new-rule <id>`: a folder of the silhouette that compiles and passes; the generated lists follow by themselves. */
function main(id: string | undefined): string {
  if (id === undefined || process.argv.length > 3) throw new UsageError('Usage: npm run new-rule <id>');
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 40) {
    throw new UsageError(
      `"${id}" is no rule id: lower-case latin words joined by hyphens, at most 40 characters, such as "vague-deadline". ` +
        'It names the problem and reads well after "allow".',
    );
  }
  const root = process.cwd();
  const folder = join(root, 'shared/rules', id);
  if (existsSync(folder))
    throw new UsageError(`shared/rules/${id} exists already: choose another id, or edit that rule.`);

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(silhouette(id, version))) writeFileSync(join(folder, name), text);
  const written = generate(true, root);

  return [
    `Created shared/rules/${id}/ with rule.ts, phrases.ts, ru.md, en.md.`,
    `Generated: ${written.join(', ') || 'nothing was stale'}.`,
    'Next: write the bad and good examples of ru.md and en.md (each is a test), then the phrases, then the check. `npm test` tells the rest.',
  ].join('\n');
}

class UsageError extends Error {}

function silhouette(id: string, version: string): Record<string, string> {
  return {
    'rule.ts': `import type { Rule } from '../../rule';
import { better } from './phrases';

/** Why this is a rule of its own, in one line. */
export const rule: Rule = {
  id: '${id}',
  title: { ru: 'Что находит правило', en: 'What the rule finds' },
  category: 'tone',
  severity: 'warning',
  kinds: 'outgoing',
  sources: [],
  since: '${version}',

  *check(template) {
    for (const reading of template.readings) {
      for (const mark of reading.marks('${id}/fault')) {
        const span = { start: mark.start, end: mark.end };
        const text = better[reading.language];
        yield {
          span,
          message: {
            ru: 'Что не так для читателя ответа и что написать вместо этого.',
            en: 'What is wrong for the reader of the reply, and what to write instead.',
          },
          fixes: () =>
            text === undefined
              ? []
              : [{ title: { ru: 'Заменить', en: 'Replace' }, grade: 'suggestion', edits: [{ ...span, text }] }],
        };
      }
    }
  },
};
`,
    'phrases.ts': `import type { Language } from '../../languages/language';
import type { PhraseTable } from '../../text/phrases/table';

/** One phrase a line; \`#\` begins a comment. The pattern language is described in \`text/phrases/pattern.ts\`. */
export const phrases: PhraseTable = {
  name: '${id}',
  concepts: {
    fault: {
      ru: \`
        "пример нарушения"
      \`,
      en: \`
        "example of a fault"
      \`,
    },
  },
};

/** What a repair puts instead. */
export const better: Partial<Record<Language, string>> = {
  ru: 'пример замены',
  en: 'example of a repair',
};
`,
    'ru.md': page(
      id,
      ['Зачем', 'Плохо', 'Хорошо', 'Когда не нужно'],
      [
        'Что теряет читатель ответа, в двух предложениях.',
        'Перед вами ⟦пример нарушения⟧.',
        'Перед вами ответ без нарушения.',
        'Когда это написано намеренно и почему так можно.',
      ],
    ),
    'en.md': page(
      id,
      ['Why', 'Bad', 'Good', 'When to ignore'],
      [
        'What the reader of the reply loses, in two sentences.',
        'This is an ⟦example of a fault⟧.',
        'This is a reply without one.',
        'When it is written on purpose, and why that is right.',
      ],
    ),
  };
}

/** The second and third section hold the examples: one fenced block each. */
function page(id: string, headings: readonly string[], texts: readonly string[]): string {
  const sections = headings.map((heading, index) => {
    const text = texts[index] ?? '';
    return `## ${heading}\n\n${index === 1 || index === 2 ? `\`\`\`\n${text}\n\`\`\`` : text}\n`;
  });
  return `# ${id}\n\n${sections.join('\n')}`;
}

try {
  console.log(main(process.argv[2]));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
