/** The pipeline: a document in, findings out. Start here. */
import { arbitrate, type Raised } from './arbitrate';
import type { LintCache } from './cache';
import type { Config, Kind } from './config';
import type { Document } from './document';
import type { Finding } from './finding';
import { languages } from './languages';
import type { Rule } from './rule';
import { readTemplate, type Template } from './template';
import { templatesOf } from './text/template-source';
import { conceptsTold } from './where';

export { createLintCache, type LintCache } from './cache';

/** What only the host can know. */
export interface Host {
  /** Today as ISO date (`2026-11-25`), or null when nobody says. */
  readonly today: string | null;
  /** What becomes of a rule that throws. Without it the error is passed on: a fault of ours that tests must see. */
  readonly failures?: RuleFailures;
}

/** Rules that have thrown on a document: each is left out from then on, and the others go on. */
export interface RuleFailures {
  has(rule: string): boolean;
  add(rule: string, error: unknown): void;
}

/** A template and what was found in it. */
export interface TemplateResult {
  readonly template: Template;
  readonly findings: readonly Finding[];
}

/**
 * Checks a document. Never fails: any text gives findings, possibly none.
 * @param cache what is kept from text to text (compiled phrases, marks of blocks); see `createLintCache`.
 */
export function lint(document: Document, config: Config, host: Host, cache: LintCache): TemplateResult[] {
  const sources = cache.remember(document.path, (before, blocks) =>
    templatesOf(document, config, languages, before, blocks),
  );
  return sources.map((source) => {
    const template = readTemplate(source, cache.matchersFor(config), cache.marksOf, host.today);
    const raised: Raised[] = [];
    for (const rule of cache.rulesUnder(config))
      if (looksAt(rule, template.kind) && isTold(rule, template)) raise(rule, template, host, cache, raised);
    return { template, findings: arbitrate(template, raised) };
  });
}

/** Adds what a rule says; nothing of one that throws. */
function raise(rule: Rule, template: Template, { failures }: Host, cache: LintCache, raised: Raised[]): void {
  if (failures?.has(rule.id)) return;
  const before = raised.length;
  try {
    for (const problem of rule.check(template, cache.optionsOf(rule, template.config))) raised.push({ rule, problem });
  } catch (error) {
    if (!failures) throw error;
    failures.add(rule.id, error);
    raised.length = before;
  }
}

function looksAt(rule: Rule, kind: Kind): boolean {
  if (rule.kinds === 'all') return true;
  return rule.kinds === 'outgoing' ? kind !== 'internal-note' : rule.kinds.includes(kind);
}

/** Whether a template holds anything that a rule could speak of. */
function isTold(rule: Rule, { readings }: Template): boolean {
  if (!rule.tells) return true;
  const concepts = conceptsTold(rule);
  for (const reading of readings) for (const concept of concepts) if (reading.holds(concept)) return true;
  return false;
}
