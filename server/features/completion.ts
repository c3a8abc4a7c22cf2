import type { Config } from '../../shared/config';
import type { Locale } from '../../shared/localized';
import { fieldsOf } from '../../shared/repair/slots';
import { rules } from '../../shared/rules';
import type { Span } from '../../shared/span';
import type { Template } from '../../shared/template';
import { frontMatterKeys, frontMatterValues } from '../../shared/text/front-matter';
import { lineStart, newlineOf } from '../../shared/text/lines';
import { kindNames } from '../cli/texts';
import { proposeInConfig } from './config-file';
import { snippetsFor } from './snippets';
import { isTemplate, type Subject, type TemplateSubject } from './subject';
import { directiveHelp, type FrontMatterKey, frontMatterHelp, meanings } from './words';

/** Something that could stand where the cursor is, in place of what is typed of it already. */
export interface Proposal {
  readonly label: string;
  readonly is: 'key' | 'value' | 'rule' | 'unit' | 'field' | 'snippet';
  readonly replace: Span;
  readonly text: string;
  /** A few words beside it. */
  readonly detail?: string;
  /** What it is like, at length: plain text. */
  readonly preview?: string;
}

/** What begins a word of the things that we know how to complete; asked for by every editor by itself. */
export const triggerCharacters = ['{', '%', '#', '[', '<', '$', ':', ',', '-'];

/** What may stand at an offset. */
export function propose(subject: Subject, offset: number): Proposal[] {
  const { document, checked, locale } = subject;
  const { text } = document;
  if (checked.is === 'config') return proposeInConfig(text, offset, locale);
  const from = lineStart(text, offset);
  const before = text.slice(Math.max(from, offset - longestLine), offset);
  const fenced = inFrontMatter(text, offset);
  // In any text: the kind in its front matter is what makes it a template.
  if (fenced) return proposeInFrontMatter(text, before, offset, fenced, locale);
  if (!isTemplate(subject)) return [];
  const [result] = subject.checked.results;
  if (!result) return [];
  return (
    proposeInDirective(text, offset, subject.checked.config, locale) ??
    proposeField(result.template, before, offset, locale) ??
    proposeWords(subject, result.template, before, offset)
  );
}

const longestLine = 400;

/** Where the front matter that holds an offset begins and ends; the last fence may not be typed yet. */
function inFrontMatter(text: string, offset: number): Span | null {
  const fence = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!fence || offset < fence[0].length) return null;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing.lastIndex = fence[0].length;
  const close = closing.exec(text);
  if (close && offset > close.index) return null;
  // Without an end yet: up to the first empty line.
  const blank = close ? -1 : text.slice(fence[0].length).search(/^\s*$/m);
  const end = close ? close.index : blank < 0 ? text.length : fence[0].length + blank;
  return offset <= end ? { start: fence[0].length, end } : null;
}

function proposeInFrontMatter(text: string, before: string, offset: number, fenced: Span, locale: Locale): Proposal[] {
  const pair = /^([A-Za-z]+)\s*:\s*(.*)$/.exec(before);
  if (pair) {
    const started = /[^\s,[\]"']*$/.exec(pair[2]!)![0];
    return valuesFor(pair[1]!, { start: offset - started.length, end: offset }, locale);
  }
  if (/^\s+-\s+\S*$/.test(before)) {
    const key = /(?:^|\n)([A-Za-z]+)\s*:[ \t]*\r?\n(?:\s+-[^\n]*\n)*[^\n]*$/.exec(
      text.slice(fenced.start, offset),
    )?.[1];
    const started = /\S*$/.exec(before)![0];
    return key ? valuesFor(key, { start: offset - started.length, end: offset }, locale) : [];
  }
  if (!/^[A-Za-z]*$/.test(before)) return [];
  const present = text.slice(fenced.start, fenced.end);
  return frontMatterKeys
    .filter((key) => !new RegExp(`^${key}[ \\t]*:`, 'm').test(present))
    .map((key) => ({
      label: key,
      is: 'key',
      replace: { start: offset - before.length, end: offset },
      text: `${key}: `,
      detail: withoutMarks(frontMatterHelp[key as FrontMatterKey][locale]),
    }));
}

function valuesFor(key: string, replace: Span, locale: Locale): Proposal[] {
  if (key === 'disable') return ruleProposals(replace, locale);
  if (!Object.hasOwn(frontMatterValues, key)) return [];
  const values: readonly string[] = frontMatterValues[key as keyof typeof frontMatterValues];
  return values.map((value) => ({
    label: value,
    is: 'value',
    replace,
    text: value,
    ...(key === 'kind' ? { detail: kindNames[value as keyof typeof kindNames][locale] } : {}),
  }));
}

function ruleProposals(replace: Span, locale: Locale): Proposal[] {
  return rules.map(({ id, title }) => ({ label: id, is: 'rule', replace, text: id, detail: title[locale] }));
}

/** Null: the offset lies in no directive. */
function proposeInDirective(text: string, offset: number, config: Config, locale: Locale): Proposal[] | null {
  const open = text.lastIndexOf('<!--', offset);
  if (open < 0 || offset - open > longestLine || text.slice(open, offset).includes('-->')) return null;
  const inside = text.slice(open + 4, offset);
  const name = /^\s*([\w-]*)$/.exec(inside);
  if (name) {
    const replace = { start: offset - name[1]!.length, end: offset };
    return Object.entries(directiveHelp).map(([kind, help]) => ({
      label: `replylint-${kind}`,
      is: 'key',
      replace,
      text: `replylint-${kind}${kind === 'agreed' ? ':' : ''}`,
      detail: withoutMarks(help[locale]),
    }));
  }
  const started = /[^\s,]*$/.exec(inside)![0];
  const replace = { start: offset - started.length, end: offset };
  if (/^\s*replylint-(?:disable-next-line|disable|enable)[\s,]/.test(inside))
    return / -- /.test(inside) ? [] : ruleProposals(replace, locale);
  const agreed = /^\s*replylint-agreed:\s*([^()]*)$/.exec(inside);
  if (!agreed) return [];
  const whole = { start: offset - agreed[1]!.length, end: offset };
  return config.departments.map((one) => unit(one.name, messages.department[locale], whole));
}

/** After the characters that open a placeholder of this text's dialect. Null: no such characters stand there. */
function proposeField(template: Template, before: string, offset: number, locale: Locale): Proposal[] | null {
  const fields = fieldsOf(template);
  const openings = [...new Set(fields.map(({ name, written }) => written.slice(0, written.indexOf(name))))];
  // The longest first: `{{` before `{`.
  for (const opening of openings.sort((a, b) => b.length - a.length)) {
    const at = opening === '' ? -1 : before.lastIndexOf(opening);
    const typed = before.slice(at + opening.length);
    if (at < 0 || !/^\s?[\p{L}\p{N}_.$>-]{0,60}$/u.test(typed)) continue;
    const start = offset - (before.length - at);
    return fields
      .filter(({ written }) => written.startsWith(opening))
      .map(({ written, name, meaning }) => ({
        label: name,
        is: 'field',
        replace: { start, end: offset + closedBy(template.text, offset, written.slice(opening.length + name.length)) },
        text: written,
        detail: meanings[meaning][locale],
      }));
  }
  return null;
}

/** Many an editor types the closing braces by itself: they are replaced, too. */
function closedBy(text: string, offset: number, closing: string): number {
  for (let length = closing.length; length > 0; length--)
    if (text.startsWith(closing.slice(0, length), offset)) return length;
  return 0;
}

/** In prose: whole texts by their prefix, and the house's own names once two letters of them stand there. */
function proposeWords(subject: TemplateSubject, template: Template, before: string, offset: number): Proposal[] {
  const { locale, checked } = subject;
  const word = /[\p{L}\p{N}_-]*$/u.exec(before)![0];
  const replace = { start: offset - word.length, end: offset };
  // At the beginning of a line all of them; within one those that somebody types the prefix of.
  const isWanted = (prefix: string) => (word === '' ? before.trim() === '' : prefix.startsWith(word));
  const wanted = snippetsFor(subject).filter(({ prefix }) => isWanted(prefix));
  const snippets = wanted.map(
    ({ prefix, title, text }): Proposal => ({
      label: prefix,
      is: 'snippet',
      replace,
      text: text.replace(/\r?\n/g, newlineOf(template.text)),
      detail: title[locale],
      preview: text,
    }),
  );
  if (word.length < 2) return snippets;
  const { departments, escalation } = checked.config;
  const begins = (name: string) => name.toLowerCase().startsWith(word.toLowerCase());
  return [
    ...snippets,
    ...departments
      .filter(({ name, aliases }) => begins(name) || aliases.some(begins))
      .map(({ name }) => unit(name, messages.department[locale], replace)),
    ...escalation
      .filter(({ role }) => begins(role))
      .map(({ role, contact }) => unit(role, contact ?? messages.escalation[locale], replace)),
  ];
}

function unit(name: string, detail: string, replace: Span): Proposal {
  return { label: name, is: 'unit', replace, text: name, detail };
}

/** A detail is plain text. */
function withoutMarks(text: string): string {
  return text.replaceAll('`', '');
}

const messages = {
  department: { ru: 'подразделение', en: 'department' },
  escalation: { ru: 'ступень эскалации', en: 'level of escalation' },
};
