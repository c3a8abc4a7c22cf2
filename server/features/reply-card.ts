import type { TemplateResult } from '../../shared/lint';
import type { Locale, Localized } from '../../shared/localized';
import { allOf, firstOf, stateOf } from '../cli/facts-of';
import { count, counted, kindNames, stateNames } from '../cli/texts';

/** The reply at a glance: what it is for, what state it tells, what is there and what is missing, how many findings. */
export function replyCard({ template, findings }: TemplateResult, locale: Locale): string {
  const state = stateOf(template);
  const parts: string[] = [kindNames[template.kind][locale], stateNames[state][locale]];
  const has = (name: Localized, is: boolean) =>
    parts.push(`${name[locale]}: ${(is ? answers.there : answers.missing)[locale]}`);
  if (state === 'open') {
    has(names.steps, allOf(template, 'steps').length > 0);
    has(
      names.deadline,
      allOf(template, 'deadlines').some(({ type }) => type !== 'vague'),
    );
  }
  if (template.kind === 'incident-notice' && state === 'resolved') {
    has(names.scope, firstOf(template, 'scope') !== null);
    has(names.prevention, firstOf(template, 'prevention') !== null);
  }
  parts.push(findings.length === 0 ? answers.clean[locale] : count(findings.length, counted.findings, locale));
  return parts.join(' · ');
}

const names = {
  steps: { ru: 'шаги', en: 'steps' },
  deadline: { ru: 'срок', en: 'deadline' },
  scope: { ru: 'у кого и где', en: 'scope' },
  prevention: { ru: 'меры на будущее', en: 'prevention' },
} satisfies Record<string, Localized>;

const answers = {
  there: { ru: 'есть', en: 'yes' },
  missing: { ru: 'нет', en: 'missing' },
  clean: { ru: 'замечаний нет', en: 'no findings' },
} satisfies Record<string, Localized>;
