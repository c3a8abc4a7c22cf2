import type { Directive } from '../../shared/document';
import type { Finding } from '../../shared/finding';
import type { Locale } from '../../shared/localized';
import { rules } from '../../shared/rules';
import type { Span } from '../../shared/span';
import { frontMatterKeys, frontMatterValues } from '../../shared/text/front-matter';
import { lineStart } from '../../shared/text/lines';
import { pages } from '../pages';
import { rulePage } from '../product';
import { explainConfig } from './config-file';
import { isTemplate, type Subject, type TemplateSubject } from './subject';
import { controls, dialects, directiveHelp, type FrontMatterKey, frontMatterHelp, meanings } from './words';

/** What is told about a place: paragraphs of Markdown. */
export interface Explanation {
  readonly span: Span;
  readonly parts: readonly string[];
}

/** What is there to say about a place: a finding, a placeholder, a key of front matter, a directive, a key of the config. */
export function explain(subject: Subject, offset: number): Explanation | null {
  const { document, locale, checked, host } = subject;
  if (checked.is === 'config') return explainConfig(document.text, offset, locale, host.yaml());
  if (!isTemplate(subject)) return null;
  return (
    explainDirective(subject, offset) ??
    explainFrontMatter(subject, offset) ??
    together(explainFindings(subject, offset), explainPlaceholder(subject, offset))
  );
}

/** What is wrong with a placeholder, and what it is. */
function together(first: Explanation | null, second: Explanation | null): Explanation | null {
  return first && second ? { span: first.span, parts: [...first.parts, ...second.parts] } : (first ?? second);
}

function explainFindings({ checked, locale }: TemplateSubject, offset: number): Explanation | null {
  const here = checked.results.flatMap(({ findings }) => findings).filter(({ span }) => isIn(span, offset));
  const [first] = here;
  if (!first) return null;
  return { span: first.span, parts: here.slice(0, 3).flatMap((finding) => aboutFinding(finding, locale)) };
}

/** The message, and of the rule's page: why, what is bad, what is good; and where the rule comes from. */
function aboutFinding(finding: Finding, locale: Locale): string[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const sections = sectionsOf(pages[finding.rule]?.[locale] ?? '');
  const [why, bad, good] = sections;
  const example = (section: string | undefined) => /```[^\n]*\n([\s\S]*?)```/.exec(section ?? '')?.[1]?.trim();
  const quote = (heading: string, text: string | undefined) =>
    text === undefined ? [] : [`*${heading}*`, text.replace(/[⟦⟧]/g, '').replace(/^/gm, '> ')];
  return [
    `**${rule?.title[locale] ?? finding.rule}**`,
    finding.message[locale],
    ...(why ? [why.trim()] : []),
    ...quote(messages.bad[locale], example(bad)),
    ...quote(messages.good[locale], example(good)),
    `${messages.source[locale]}: ${finding.sources.join(', ')} · [${finding.rule}](${rulePage(finding.rule, locale)})`,
  ];
}

/** A page has four sections: why, bad, good, when to ignore. */
function sectionsOf(page: string): string[] {
  return page
    .split(/^## .*$/m)
    .slice(1)
    .map((one) => one.trim());
}

function explainPlaceholder({ checked, locale }: TemplateSubject, offset: number): Explanation | null {
  for (const { template } of checked.results) {
    const found = template.source.segmentation.placeholders.find((one) => isIn(one, offset));
    if (!found) continue;
    const span = { start: found.start, end: found.end };
    if (found.control) return { span, parts: [controls[found.control][locale], dialects[found.dialect][locale]] };
    const known = template.config.placeholders.known.get(found.name);
    return {
      span,
      parts: [
        found.slot ? messages.slot[locale] : `${messages.field[locale]} \`${found.name.replaceAll('`', '')}\``,
        `${messages.means[locale]}: ${meanings[found.meaning][locale]}${known ? ` (${messages.byConfig[locale]})` : ''}`,
        ...(found.slot ? [] : [`${messages.dialect[locale]}: ${dialects[found.dialect][locale]}`]),
        ...(found.fallback ? [messages.fallback[locale]] : []),
      ],
    };
  }
  return null;
}

function explainFrontMatter({ checked, document, locale }: TemplateSubject, offset: number): Explanation | null {
  const frontMatter = checked.results[0]?.template.frontMatter;
  if (!frontMatter || !isIn(frontMatter.span, offset)) return null;
  const from = lineStart(document.text, offset);
  const pair = /^([A-Za-z]{1,40})\s*:[^\n]{0,400}/.exec(document.text.slice(from, from + 500));
  const key = pair?.[1];
  if (!pair || !isKey(key)) return null;
  const values: readonly string[] = Object.hasOwn(frontMatterValues, key)
    ? frontMatterValues[key as keyof typeof frontMatterValues]
    : [];
  return {
    span: { start: from, end: from + pair[0].trimEnd().length },
    parts: [
      `**${key}**`,
      frontMatterHelp[key][locale],
      ...(values.length > 0 ? [`${messages.values[locale]}: ${values.map((one) => `\`${one}\``).join(', ')}`] : []),
    ],
  };
}

function isKey(key: string | undefined): key is FrontMatterKey {
  return (frontMatterKeys as readonly (string | undefined)[]).includes(key);
}

function explainDirective({ checked, locale }: TemplateSubject, offset: number): Explanation | null {
  const directive = checked.results
    .flatMap(({ template }) => template.source.directives)
    .find((one) => isIn(one, offset));
  if (!directive) return null;
  return {
    span: { start: directive.start, end: directive.end },
    parts: [`**replylint-${directive.kind}**`, directiveHelp[directive.kind][locale], ...namedRules(directive, locale)],
  };
}

function namedRules({ kind, names }: Directive, locale: Locale): string[] {
  if (kind === 'agreed') return [];
  return names.flatMap((name) => {
    const rule = rules.find(({ id }) => id === name);
    return rule ? [`[${name}](${rulePage(name, locale)}): ${rule.title[locale]}`] : [];
  });
}

function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end && end > start;
}

const messages = {
  bad: { ru: 'Плохо', en: 'Bad' },
  good: { ru: 'Хорошо', en: 'Good' },
  source: { ru: 'Источник', en: 'Source' },
  slot: { ru: 'Место, которое заполняет человек.', en: 'A gap for a person to fill in.' },
  field: { ru: 'Поле', en: 'The field' },
  means: { ru: 'Что значит', en: 'Stands for' },
  byConfig: { ru: 'так сказано в конфиге', en: 'so the config says' },
  dialect: { ru: 'Как написано', en: 'Written as in' },
  fallback: {
    ru: 'На случай, если значения нет, указан запасной текст.',
    en: 'There is a fallback for a missing value.',
  },
  values: { ru: 'Можно', en: 'Possible' },
};
