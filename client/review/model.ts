import type { ReviewedTemplate, ReviewResult } from '../../shared/protocol';

/** The health of a library as the page shows it: plain data. */
export interface ReviewModel {
  readonly date: string;
  readonly totals: Totals;
  /** Earlier reviews, the oldest first. */
  readonly history: readonly PastReview[];
  readonly byRule: readonly Group[];
  readonly byFolder: readonly Group[];
  readonly byKind: readonly Group[];
  readonly bySeverity: readonly Group[];
  /** Indices into `templates`: those whose repair helps most. */
  readonly first: readonly number[];
  readonly templates: readonly (ReviewedTemplate & { readonly folder: string })[];
  readonly rules: ReviewResult['rules'];
  readonly unread: ReviewResult['unread'];
}

export interface Totals {
  readonly templates: number;
  readonly clean: number;
  readonly findings: number;
}

export interface PastReview extends Totals {
  readonly date: string;
}

/** Findings that have something in common. */
export interface Group {
  readonly id: string;
  readonly findings: number;
  /** Templates that it concerns; for folders and kinds, all that are there. */
  readonly templates: number;
  readonly clean: number;
}

export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type SeverityName = (typeof severities)[number];

/** What a finding counts when it comes to what should be repaired first. */
const weights: Readonly<Record<SeverityName, number>> = { error: 10, warning: 4, info: 1, hint: 0.5 };

/** Counts and sorts. */
export function reviewModel(result: ReviewResult, history: readonly PastReview[]): ReviewModel {
  const templates = result.templates.map((one) => ({ ...one, folder: folderOf(one.path) }));
  return {
    date: result.date,
    totals: totalsOf(templates),
    history,
    byRule: groupsOfFindings(templates, ({ rule }) => rule),
    byFolder: groupsOfTemplates(templates, ({ folder }) => folder),
    byKind: groupsOfTemplates(templates, ({ kind }) => kind),
    bySeverity: severities.flatMap((severity) =>
      groupsOfFindings(templates, (finding) => finding.severity).filter(({ id }) => id === severity),
    ),
    first: firstToRepair(templates),
    templates,
    rules: result.rules,
    unread: result.unread,
  };
}

/** The history with this review in it: one a day, the last thirty. */
export function remembered(history: readonly PastReview[], { date, totals }: ReviewModel): readonly PastReview[] {
  return [...history.filter((past) => past.date !== date), { date, ...totals }].slice(-30);
}

/** From 0 to 1; an empty library has nothing that could be wrong. */
export function shareOf({ templates, clean }: Pick<Totals, 'templates' | 'clean'>): number {
  return templates === 0 ? 1 : clean / templates;
}

function totalsOf(templates: readonly ReviewedTemplate[]): Totals {
  return {
    templates: templates.length,
    clean: templates.filter(({ findings }) => findings.length === 0).length,
    findings: templates.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}

function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? '' : path.slice(0, cut);
}

type Model = ReviewModel['templates'][number];

function groupsOfFindings(templates: readonly Model[], keyOf: (finding: Model['findings'][number]) => string): Group[] {
  const groups = new Map<string, { findings: number; templates: Set<Model> }>();
  for (const template of templates) {
    for (const finding of template.findings) {
      const key = keyOf(finding);
      const group = groups.get(key) ?? { findings: 0, templates: new Set<Model>() };
      group.findings++;
      group.templates.add(template);
      groups.set(key, group);
    }
  }
  return [...groups]
    .map(([id, group]) => ({ id, findings: group.findings, templates: group.templates.size, clean: 0 }))
    .sort((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1));
}

function groupsOfTemplates(templates: readonly Model[], keyOf: (template: Model) => string): Group[] {
  const groups = new Map<string, Model[]>();
  for (const template of templates) {
    const key = keyOf(template);
    groups.set(key, [...(groups.get(key) ?? []), template]);
  }
  return [...groups]
    .map(([id, its]) => ({ id, ...totalsOf(its) }))
    .sort((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1));
}

/** Ten: grave findings before many, what can be repaired at once before what has to be written. */
function firstToRepair(templates: readonly Model[]): number[] {
  const score = ({ findings }: Model) =>
    findings.reduce((sum, { severity, fixes }) => sum + weights[severity] * (fixes.length > 0 ? 1.2 : 1), 0);
  return templates
    .map((template, index) => ({ index, score: score(template), path: template.path }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
    .slice(0, 10)
    .map(({ index }) => index);
}
