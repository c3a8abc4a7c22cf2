import type { Finding } from '../../../shared/finding';
import type { TemplateResult } from '../../../shared/lint';
import type { Locale } from '../../../shared/localized';
import { product, rulePage } from '../../product';
import type { CheckedFile } from '../checking';
import { languagesOf, stateOf } from '../facts-of';
import { complainAboutNotices, type MakeReport } from './report';

/** The stable format, `version: 1`: one document, a file on a line, written as it goes. */
export const json: MakeReport = ({ write, complain, locale }) => {
  let separator = '\n';
  return {
    begin: () =>
      write(
        `{"version":1,"tool":${JSON.stringify(product.name)},"toolVersion":${JSON.stringify(product.version)},"files":[`,
      ),
    file(file) {
      complainAboutNotices(file, complain);
      write(separator + JSON.stringify(fileAsJson(file, locale)));
      separator = ',\n';
    },
    end: (summary) => write(`${separator === '\n' ? '' : '\n'}],"summary":${JSON.stringify(summary)}}\n`),
  };
};

/** One file's object a line and nothing else, so that another program can read it as it comes. */
export const ndjson: MakeReport = ({ write, complain, locale }) => ({
  begin() {},
  file(file) {
    complainAboutNotices(file, complain);
    write(`${JSON.stringify(fileAsJson(file, locale))}\n`);
  },
  end() {},
});

function fileAsJson(file: CheckedFile, locale: Locale) {
  return { path: file.path, templates: file.results.map((result) => templateAsJson(result, file, locale)) };
}

function templateAsJson({ template, findings }: TemplateResult, file: CheckedFile, locale: Locale) {
  return {
    id: template.source.id,
    pointer: template.source.pointer,
    kind: template.kind,
    language: languagesOf(template),
    state: stateOf(template),
    findings: findings.map((finding) => findingAsJson(finding, file, locale)),
  };
}

function findingAsJson(finding: Finding, file: CheckedFile, locale: Locale) {
  const { start, end } = finding.span;
  const lines = file.lines();
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[locale],
    part: finding.part ?? null,
    start,
    end,
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    url: rulePage(finding.rule, locale),
    source: finding.sources,
    fingerprint: finding.fingerprint,
    fixes: finding.fixes().map(({ title, grade, edits }) => ({
      title: title[locale],
      grade,
      edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
    })),
  };
}
