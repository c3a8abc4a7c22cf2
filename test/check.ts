import { applyFixes, combineFixes } from '../shared/apply-fixes';
import { type Config, defaultConfig } from '../shared/config';
import { resolveConfig } from '../shared/config-resolve';
import type { Edit, Finding } from '../shared/finding';
import { createLintCache, lint } from '../shared/lint';
import { type RewriteTarget, rewrite } from '../shared/rewrite/rewrite';
import { rules } from '../shared/rules';
import type { Template } from '../shared/template';
import type { TextFormat } from '../shared/text/text';

/** How a text is checked; without anything as Markdown, under the default config, on a fixed day. */
export interface CheckOptions {
  readonly format?: TextFormat;
  readonly config?: Config;
  readonly path?: string;
  readonly today?: string | null;
}

/** A checked text: the template as the rules saw it, and what was found. */
export interface Checked {
  readonly text: string;
  readonly template: Template;
  readonly findings: readonly Finding[];
}

const cache = createLintCache();

/** The one place where tests call `lint()`. */
export function check(text: string, options: CheckOptions = {}): Checked {
  const { format = 'markdown', config = defaultConfig, path = 'template.md', today = '2026-11-22' } = options;
  const [result] = lint({ path, text, format }, config, { today }, cache);
  return { text, template: result!.template, findings: result!.findings };
}

/** A text turned into one of another kind; null where there is nothing to turn. */
export function rewritten(
  text: string,
  target: RewriteTarget,
  options: CheckOptions = {},
  keepOriginal = false,
): string | null {
  const { format = 'markdown', config = defaultConfig, path = 'template.md', today = '2026-11-22' } = options;
  const [result] = lint({ path, text, format }, config, { today }, cache);
  const edit = rewrite(result!, target, { config, host: { today }, cache, keepOriginal });
  return edit && edited(text, [edit]);
}

/** The config that a file with this content stands for; a test whose config is wrong fails. */
export function configOf(raw: unknown): Config {
  if (raw === undefined || raw === null) return defaultConfig;
  const { config, problems } = resolveConfig(raw, rules);
  if (problems.length > 0) throw new Error(`wrong config in a test: ${JSON.stringify(problems)}`);
  return config;
}

/** The text after edits that must fit together. */
export function edited(text: string, edits: readonly Edit[]): string {
  const result = applyFixes(text, edits);
  if (result === null)
    throw new Error(`edits overlap or lie outside: ${JSON.stringify(edits)} in ${JSON.stringify(text)}`);
  return result;
}

/** Applies the first fix of every finding that `chosen` takes, again and again, until none is left (or it goes on forever). */
export function repaired(text: string, options: CheckOptions, chosen: (finding: Finding) => boolean): string {
  let current = text;
  for (let round = 0; round < 10; round++) {
    const fixes = check(current, options)
      .findings.filter(chosen)
      .flatMap((finding) => finding.fixes().slice(0, 1));
    if (fixes.length === 0) return current;
    const next = edited(current, combineFixes(fixes).edits);
    if (next === current) throw new Error(`a fix that changes nothing: ${JSON.stringify(current)}`);
    current = next;
  }
  throw new Error(`fixes without end: ${JSON.stringify(current)}`);
}

/**
 * What is wrong with the first fix of a finding, in words; empty when it removes its finding, raises no new one of severity
 * warning or higher, and keeps the placeholders.
 */
export function faultsOfFix(checked: Checked, finding: Finding, options: CheckOptions): string[] {
  const fixes = finding.fixes();
  const faults: string[] = [];
  for (const [index, fix] of fixes.entries()) {
    const name = `fix ${index + 1} of ${finding.rule} (${fix.title.en})`;
    if (fix.edits.length === 0) faults.push(`${name} has no edits`);
    if (!fix.title.ru.trim() || !fix.title.en.trim()) faults.push(`${name} has no title`);
    if (applyFixes(checked.text, fix.edits) === null) faults.push(`${name}: its edits overlap`);
  }
  const [first] = fixes;
  if (!first || faults.length > 0) return faults;
  const text = edited(checked.text, first.edits);
  const after = check(text, options).findings;
  const told = `${finding.rule}: ${JSON.stringify(bodyOf(checked))} -> ${JSON.stringify(text.slice(checked.template.source.bodyStart))}`;
  if (text === checked.text) faults.push(`changes nothing: ${told}`);
  if (count(after, finding) >= count(checked.findings, finding)) faults.push(`the finding stays: ${told}`);
  // Milder ones of the same rule do not count: the blanks that a repair leaves beside one that stood there before.
  const grave = after.filter(({ severity }) => severity === 'error' || severity === 'warning');
  for (const one of grave) {
    if (count(grave, one) > count(checked.findings, one))
      faults.push(`raises ${one.rule}${one.part ? ` (${one.part})` : ''}: ${told}`);
  }
  if (
    !aboutPlaceholders(checked, finding) &&
    !isSubsequence(placeholdersOf(checked), placeholdersOf(check(text, options)))
  )
    faults.push(`loses a placeholder: ${told}`);
  return [...new Set(faults)];
}

function bodyOf({ text, template }: Checked): string {
  return text.slice(template.source.bodyStart);
}

/** Findings of the same fault: of the same rule, and about the same part. */
function count(findings: readonly Finding[], like: Finding): number {
  return findings.filter((one) => one.rule === like.rule && one.part === like.part).length;
}

function placeholdersOf({ text, template }: Checked): string[] {
  return template.source.segmentation.placeholders.map(({ start, end }) => text.slice(start, end));
}

/** A rule that is about the placeholder itself may change it. */
function aboutPlaceholders({ template }: Checked, { span, rule }: Finding): boolean {
  const own = rules.find((one) => one.id === rule)?.category === 'template';
  return own || template.source.segmentation.placeholders.some((one) => one.start < span.end && span.start < one.end);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of whole) if (part[at] === one) at++;
  return at === part.length;
}
