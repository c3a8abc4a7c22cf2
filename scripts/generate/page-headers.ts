import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from '../../shared/config';
import type { Locale } from '../../shared/localized';
import type { Rule } from '../../shared/rule';
import { between, type Piece, read } from './engine';

/** The head of every rule page: `# id` and, between markers, the title, severity, kinds and sources. */
export const pageHeaders: Piece = ({ root, rules }) =>
  rules.flatMap((rule) =>
    (['ru', 'en'] as const).flatMap((locale) => {
      const path = `shared/rules/${rule.id}/${locale}.md`;
      if (!existsSync(join(root, path))) return [];
      return [{ path, text: withHeader(read(root, path), rule, locale) }];
    }),
  );

const words: Record<Locale, { severity: Record<Severity, string>; sources: string; all: string; outgoing: string }> = {
  ru: {
    severity: { error: 'ошибка', warning: 'предупреждение', info: 'к сведению', hint: 'подсказка', off: 'выключено' },
    sources: 'источники',
    all: 'все виды',
    outgoing: 'все виды, кроме внутренней заметки',
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'information', hint: 'hint', off: 'off' },
    sources: 'sources',
    all: 'every kind',
    outgoing: 'every kind but the internal note',
  },
};

function withHeader(page: string, rule: Rule, locale: Locale): string {
  const word = words[locale];
  const kinds = typeof rule.kinds === 'string' ? word[rule.kinds] : rule.kinds.join(', ');
  const facts = [word.severity[rule.severity], kinds];
  if (rule.sources.length > 0) facts.push(`${word.sources}: ${rule.sources.join(', ')}`);
  const header = `**${rule.title[locale]}**\n\n${facts.join(' · ')}`;
  if (page.includes('<!-- header:start -->')) {
    return between(page.replace(/^# .*/, `# ${rule.id}`), 'header', header);
  }
  const body = page.replace(/^\s*# .*\n?/, '').replace(/^\n+/, '');
  return `# ${rule.id}\n\n<!-- header:start -->\n${header}\n<!-- header:end -->\n\n${body}`;
}
