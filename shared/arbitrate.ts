/** Which problem speaks where two meet, how grave it is, and what the author has allowed: in that order. */
import type { Severity } from './config';
import type { Directive } from './document';
import type { Finding, Problem } from './finding';
import { fingerprints } from './fingerprint';
import { severityUnder } from './presets';
import type { Rule } from './rule';
import { overlaps, type Span } from './span';
import type { Template } from './template';

/** A problem with the rule that yields it. */
export interface Raised {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** Findings of a template in text order. */
export function arbitrate(template: Template, raised: readonly Raised[]): Finding[] {
  const speaking = raised.filter((one) => !raised.some((other) => other.rule !== one.rule && silences(template, other, one)));
  const findings: Omit<Finding, 'fingerprint'>[] = [];
  for (const { rule, problem } of distinct(speaking)) {
    const severity = severityUnder(template.config, rule, problem.level);
    if (severity === 'off' || isSuppressed(template, rule.id, problem.span)) continue;
    findings.push({
      rule: rule.id,
      severity,
      sources: rule.sources,
      span: problem.span,
      message: problem.message,
      ...(problem.part === undefined ? {} : { part: problem.part }),
      ...(problem.related === undefined ? {} : { related: problem.related }),
      fixes: problem.fixes ?? (() => []),
    });
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
  return fingerprints(template, findings);
}

function silences(template: Template, louder: Raised, other: Raised): boolean {
  const precedence = louder.rule.over?.find((one) => one.rule === other.rule.id || (one.rule === '*' && !one.except?.includes(other.rule.id)));
  if (!precedence || severityUnder(template.config, louder.rule, louder.problem.level) === 'off') return false;
  if (precedence.scope === 'template') return sameLanguage(template, louder.problem.span, other.problem.span);
  if (precedence.scope === 'overlap') return overlaps(louder.problem.covers ?? louder.problem.span, other.problem.span);
  const a = sentenceOf(template, louder.problem.span);
  return a !== null && a === sentenceOf(template, other.problem.span);
}

/** A bilingual template is two texts: a fault in one does not silence the other. */
function sameLanguage(template: Template, a: Span, b: Span): boolean {
  const language = (span: Span) => template.blocks.find((block) => block.start <= span.start && span.start < block.end)?.language;
  const [one, other] = [language(a), language(b)];
  return one === undefined || other === undefined || one === other;
}

function sentenceOf(template: Template, span: Span): string | null {
  const number = template.blocks.findIndex((block) => block.start <= span.start && span.start < block.end);
  const block = template.blocks[number];
  if (!block) return null;
  const token = block.tokens.findIndex((one) => block.start + one.end > span.start);
  return token < 0 ? null : `${number}:${block.sentenceOf[token]}`;
}

/** Two readings of one text (branches) may raise the same problem. */
function distinct(raised: readonly Raised[]): Raised[] {
  const seen = new Set<string>();
  return raised.filter(({ rule, problem }) => {
    const key = `${rule.id} ${problem.part ?? ''} ${problem.span.start} ${problem.span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isSuppressed(template: Template, rule: string, span: Span): boolean {
  if (template.frontMatter.disable.includes(rule)) return true;
  let disabled = false;
  for (const directive of template.source.directives) {
    if (!appliesTo(directive, rule)) continue;
    if (directive.kind === 'disable-next-line' && lineAfter(template.text, directive.end, span.start)) return true;
    if (directive.start > span.start) break;
    if (directive.kind === 'disable') disabled = true;
    if (directive.kind === 'enable') disabled = false;
  }
  return disabled;
}

function appliesTo(directive: Directive, rule: string): boolean {
  return directive.kind !== 'agreed' && (!directive.names.length || directive.names.includes(rule));
}

/** Whether `offset` lies in the first line with text after `from`. */
function lineAfter(text: string, from: number, offset: number): boolean {
  if (offset < from) return false;
  const start = text.indexOf('\n', from);
  if (start < 0) return false;
  let line = start + 1;
  for (;;) {
    const end = text.indexOf('\n', line);
    const stop = end < 0 ? text.length : end;
    if (text.slice(line, stop).trim() || end < 0) return line <= offset && offset <= stop;
    line = end + 1;
  }
}

/** Kept here for hosts: severities from the gravest on. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'info', 'hint', 'off'];
