import { applyFixes, combineFixes } from '../../shared/apply-fixes';
import type { Edit, Finding, Fix, Grade } from '../../shared/finding';
import type { TemplateResult } from '../../shared/lint';
import { fill, type Localized } from '../../shared/localized';
import type { RewriteTarget } from '../../shared/rewrite/rewrite';
import type { Span } from '../../shared/span';
import { waysToAllow } from './allowing';
import { addToMap, newConfig, quotedKey } from './config-edits';
import { rewritesOf } from './snippets';
import { isTemplate, type Subject, type TemplateSubject } from './subject';

/** Something that can be done about a text, in one step that can be undone. */
export interface Action {
  /** Says which action of a document this is, as long as its text stays the same. */
  readonly id: string;
  readonly title: Localized;
  readonly kind: 'quickfix' | 'source.fixAll.replylint' | `refactor.rewrite.replylint.${RewriteTarget}`;
  readonly findings: readonly Finding[];
  readonly isPreferred?: boolean;
  readonly grade?: Grade;
  /** Composed when somebody wants it; null when it turns out that it cannot be done. */
  changes(): Changes | null;
}

export interface Changes {
  /** In the document itself. */
  readonly edits: readonly Edit[];
  /** In another file: a config. `text` is what it holds now; null: it is made. */
  readonly other?: { readonly path: string; readonly text: string | null; readonly edits: readonly Edit[] };
}

/** What can be done about the findings of a place, and about the whole text. */
export function actionsAt(subject: Subject, place: Span): Action[] {
  if (!isTemplate(subject)) return [];
  const all = subject.checked.results.flatMap((result) => {
    const here = result.findings.filter(({ span }) => span.start <= place.end && place.start <= span.end);
    const counts = new Map<string, number>();
    for (const { rule } of result.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const ruleOnce = here.filter(({ rule }, index) => here.findIndex((one) => one.rule === rule) === index);
    return [
      ...here.flatMap((finding) => fixesOf(finding)),
      ...ruleOnce.flatMap((finding) => ((counts.get(finding.rule) ?? 0) > 1 ? fixRule(result, finding.rule) : [])),
      ...here.map((finding) => allowHere(subject, result, finding)),
      ...here.flatMap((finding) => glossary(subject, result, finding)),
      ...ruleOnce.flatMap((finding) => switchOff(subject, finding)),
      ...(here.length > 0 || place.end > place.start ? fixAll(result) : []),
    ];
  });
  return [...all, ...rewrites(subject)];
}

/** What can be done to the whole text, whatever the place: all that `source.fixAll` asks for. */
export function actionsForAll(subject: Subject): Action[] {
  return isTemplate(subject) ? subject.checked.results.flatMap(fixAll) : [];
}

function fixesOf(finding: Finding): Action[] {
  return finding.fixes().map((fix, index) => ({
    id: `${finding.fingerprint}/fix/${index}`,
    title: fix.title,
    kind: 'quickfix',
    findings: [finding],
    ...(index === 0 ? { isPreferred: true } : {}),
    grade: fix.grade,
    changes: () => ({ edits: fix.edits }),
  }));
}

/** The first repair of every finding of a rule. */
function fixRule({ findings }: TemplateResult, rule: string): Action[] {
  const its = findings.filter((one) => one.rule === rule);
  const fixes = its.flatMap((finding) => finding.fixes().slice(0, 1));
  if (fixes.length < 2) return [];
  return [
    {
      id: `${rule}/fix-rule`,
      title: fill(titles.fixRule, { rule }),
      kind: 'quickfix',
      findings: its,
      grade: worst(fixes),
      changes: () => edited(combineFixes(fixes).edits),
    },
  ];
}

/** Only what may be applied unseen. */
function fixAll({ findings }: TemplateResult): Action[] {
  const safe = findings.flatMap((finding) =>
    finding
      .fixes()
      .filter(({ grade }) => grade === 'safe')
      .slice(0, 1)
      .map((fix) => ({ finding, fix })),
  );
  if (safe.length === 0) return [];
  return [
    {
      id: 'fix-all',
      title: titles.fixAll,
      kind: 'source.fixAll.replylint',
      findings: safe.map(({ finding }) => finding),
      grade: 'safe',
      changes: () => edited(combineFixes(safe.map(({ fix }) => fix)).edits),
    },
  ];
}

/** A directive for the line; where the text does not take it, the front matter. Each way is tried on a copy first. */
function allowHere(subject: TemplateSubject, result: TemplateResult, finding: Finding): Action {
  return {
    id: `${finding.fingerprint}/allow`,
    title: fill(titles.allow, { rule: finding.rule }),
    kind: 'quickfix',
    findings: [finding],
    changes() {
      const { text } = result.template;
      const tried = waysToAllow(result, finding).find((edit) => {
        const after = applyFixes(text, [edit]);
        return after !== null && allows(subject, result, finding, after);
      });
      return tried ? { edits: [tried] } : null;
    },
  };
}

/** Whether a text has lost this finding and got no other. */
function allows(subject: TemplateSubject, { findings }: TemplateResult, finding: Finding, text: string): boolean {
  const after = subject.again(text);
  if (after.is !== 'template') return false;
  const left = after.results.flatMap((one) => one.findings);
  const count = (all: readonly Finding[], rule: string) => all.filter((one) => one.rule === rule).length;
  return (
    count(left, finding.rule) < count(findings, finding.rule) &&
    left.every(({ rule }) => count(left, rule) <= count(findings, rule))
  );
}

/** Words that clients do not know, with the plain ones for a person to write. */
function glossary(subject: TemplateSubject, { template }: TemplateResult, finding: Finding): Action[] {
  if (!/jargon|slang/.test(finding.rule)) return [];
  const word = template.text.slice(finding.span.start, finding.span.end).trim();
  if (word === '' || word.length > 60 || /[\n{}[\]<>"]/.test(word)) return [];
  return inConfig(subject, {
    id: `${finding.fingerprint}/glossary`,
    title: fill(titles.glossary, { word }),
    findings: [finding],
    section: 'glossary',
    key: word,
    value: JSON.stringify(subject.locale === 'ru' ? 'как сказать просто' : 'how to put it plainly'),
  });
}

function switchOff(subject: TemplateSubject, finding: Finding): Action[] {
  return inConfig(subject, {
    id: `${finding.rule}/off`,
    title: fill(titles.switchOff, { rule: finding.rule }),
    findings: [finding],
    section: 'rules',
    key: finding.rule,
    value: 'off',
  });
}

interface ConfigEntry {
  readonly id: string;
  readonly title: Localized;
  readonly findings: readonly Finding[];
  readonly section: string;
  readonly key: string;
  readonly value: string;
}

/** Written into the config that holds here; where there is none and the client can make a file, into a new one. */
function inConfig(subject: TemplateSubject, entry: ConfigEntry): Action[] {
  const { document, checked, host, can, library } = subject;
  const path = host.pathOf(document.uri);
  const [config] = checked.settings?.files ?? [];
  const action = { id: entry.id, title: entry.title, kind: 'quickfix' as const, findings: entry.findings };
  if (config !== undefined) {
    return [
      {
        ...action,
        changes() {
          const text = subject.textOf(config);
          if (text === null) return null;
          const edit = addToMap(text, entry.section, entry.key, entry.value, host.yaml());
          return edit ? { edits: [], other: { path: config, text, edits: [edit] } } : null;
        },
      },
    ];
  }
  const made = path === null || !can.createFiles ? null : library.newConfigFor(path);
  if (made === null) return [];
  const text = newConfig(entry.section, `${quotedKey(entry.key)}: ${entry.value}`);
  return [
    {
      ...action,
      changes: () => ({ edits: [], other: { path: made, text: null, edits: [{ start: 0, end: 0, text }] } }),
    },
  ];
}

function rewrites(subject: TemplateSubject): Action[] {
  return rewritesOf(subject).map(({ target, title, fix }) => {
    let made: Changes | null | undefined;
    return {
      id: `rewrite/${target}`,
      title,
      kind: `refactor.rewrite.replylint.${target}`,
      findings: [],
      grade: 'fill-in',
      changes() {
        if (made === undefined) made = edited(fix()?.edits ?? []);
        return made;
      },
    };
  });
}

function edited(edits: readonly Edit[]): Changes | null {
  return edits.length > 0 ? { edits } : null;
}

function worst(fixes: readonly Fix[]): Grade {
  const has = (grade: Grade) => fixes.some((fix) => fix.grade === grade);
  return has('suggestion') ? 'suggestion' : has('fill-in') ? 'fill-in' : 'safe';
}

const titles = {
  fixRule: { ru: 'Исправить всё по правилу {rule} в этом файле', en: 'Repair all of {rule} in this file' },
  fixAll: { ru: 'Принять все надёжные исправления в этом файле', en: 'Repair all that needs no second look' },
  allow: { ru: 'Оставить как есть: {rule} здесь допустимо', en: 'Leave it: allow {rule} here' },
  glossary: { ru: 'Добавить «{word}» в словарь', en: 'Add "{word}" to the glossary' },
  switchOff: { ru: 'Отключить правило {rule} в конфиге', en: 'Switch {rule} off in the config' },
} satisfies Record<string, Localized>;
