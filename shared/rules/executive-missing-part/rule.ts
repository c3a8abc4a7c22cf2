import { type Named, type Report, type ReportPart, readReport, reportParts } from '../../facts/report';
import type { Problem } from '../../finding';
import { fill } from '../../localized';
import { setKind } from '../../repair/front-matter';
import { greetingPart, partOf } from '../../repair/report';
import { withoutStages } from '../../repair/stages';
import type { Rule } from '../../rule';
import { groupsOf, stagesOf } from '../../stages';
import type { Reading, Template } from '../../template';
import { necessaryAt } from '../../where';

/** Five things make a report after which nobody calls again: to whom, with whom, what, where, and why it stays so. */
export const rule: Rule = {
  id: 'executive-missing-part',
  title: { ru: 'В отчёте руководителю не хватает части', en: 'A report to an executive lacks a part' },
  category: 'executive',
  severity: 'warning',
  kinds: ['executive-report', 'reply'],
  sources: ['2'],
  since: '0.1.0',

  *check(template) {
    if (template.kind === 'reply' && template.config.executives.length === 0) return;
    for (const reading of template.readings) {
      const report = readReport(reading);
      if (template.kind === 'reply') {
        const name = report.addressee && executiveAs(template, report.addressee);
        if (name) yield asReport(template, report.addressee!, name);
      } else if (template.frontMatter.phase !== 'intake') yield* missing(template, reading, report);
    }
  },
};

function* missing(template: Template, reading: Reading, report: Report): Iterable<Problem> {
  const { parts, isOwnTrouble } = report;
  for (const part of reportParts) {
    if (parts[part]) continue;
    if (part === 'contact' && (template.frontMatter.contact === 'none' || isOwnTrouble)) continue;
    const span = necessaryAt(template, reading, part === 'greeting' ? null : (parts.outcome ?? parts.contact));
    yield { span, message: said[part], part, fixes: () => fixes(template, reading, report, part) };
  }
}

function fixes(template: Template, reading: Reading, report: Report, part: ReportPart) {
  if (part === 'greeting') return greetingPart(template, reading);
  // "Found and removed" before "four rooms of nine are done" would be taken back at once.
  const [stages] = part === 'outcome' || part === 'scope' ? groupsOf(template, stagesOf(template, reading)) : [];
  const ended = stages && !report.parts.outcome ? withoutStages(template, reading, stages, part === 'scope') : [];
  return ended.length ? ended : partOf(template, reading, report, part);
}

const said = {
  greeting: {
    ru: 'Начните отчёт с обращения по имени и отчеству.',
    en: 'Begin the report by greeting the executive by name.',
  },
  contact: {
    ru: 'Не сказано, с кем вы работали: назовите человека, с которым связались.',
    en: 'It is not told whom you dealt with: name the person you spoke to.',
  },
  outcome: {
    ru: 'Не сказано, чем кончилось: напишите, что нашли и устранили.',
    en: 'It is not told how it ended: say what was found and removed.',
  },
  scope: {
    ru: 'Не сказано, где и у кого этой неполадки больше нет: назовите место.',
    en: 'It is not told where and for whom it is gone: name the place.',
  },
  prevention: {
    ru: 'Не сказано, почему это не вернётся к руководителю: напишите, что сделано, чтобы не повторилось, или кто обратится при повторении.',
    en: 'It is not told why this will not come back to the executive: say what keeps it from happening again, or who will call if it does.',
  },
} as const;

/** The name in the config of whom the reply greets; it may have a surname, too. */
function executiveAs({ config, text }: Template, { start, end, nominative }: Named): string | null {
  const normal = (name: string) =>
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[.\s]+/gu, ' ')
      .trim();
  const greeted = normal(nominative ?? text.slice(start, end));
  return config.executives.find((one) => ` ${normal(one)} `.includes(` ${greeted} `)) ?? null;
}

function asReport(template: Template, { start, end }: Named, name: string): Problem {
  const message = {
    ru: 'Это письмо руководителю ({name}): сделайте из ответа отчёт, укажите kind: executive-report.',
    en: 'This goes to an executive ({name}): make the reply a report, with kind: executive-report.',
  };
  return {
    span: { start, end },
    level: 'hint',
    message: fill(message, { name }),
    fixes: () => setKind(template, 'executive-report'),
  };
}
