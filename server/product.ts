import { version } from '../package.json';
import type { Locale } from '../shared/localized';

/** What we call ourselves, in every place that must say so. */
export const product = {
  name: 'replylint',
  version,
} as const;

/** The page of a rule, in the reader's language; null for a rule of the house (`acme/no-free-shipping`), which has none. */
export function rulePage(rule: string, locale: Locale): string | null {
  if (rule.includes('/')) return null;
  return `https://github.com/replylint/replylint/blob/main/shared/rules/${rule}/${locale}.md`;
}
