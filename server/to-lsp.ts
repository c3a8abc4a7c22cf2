import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Severity } from '../shared/config';
import type { Notice } from '../shared/document';
import type { Edit, Finding, Fix } from '../shared/finding';
import type { Locale } from '../shared/localized';
import type { Span } from '../shared/span';
import type { ConfigFileProblem } from './config-files';
import { linesOf, type Position } from './lines';
import { product, rulePage } from './product';

/** From the engine's words to the protocol's: the place where offsets become positions and messages take a language. */
export interface Rim {
  readonly uri: string;
  readonly version: number;
  readonly locale: Locale;
  readonly client: ClientAbilities;
  positionAt(offset: number): Position;
}

/** What of the client changes what we send. */
export interface ClientAbilities {
  readonly versionedEdits: boolean;
  readonly codeActionLiterals: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly watchesFiles: boolean;
}

export function toDiagnostic(finding: Finding, rim: Rim): Diagnostic {
  const { locale, client } = rim;
  const href = client.codeDescription ? rulePage(finding.rule, locale) : null;
  return {
    range: toRange(finding.span, rim),
    severity: severities[finding.severity],
    source: product.name,
    code: finding.rule,
    ...(href === null ? {} : { codeDescription: { href } }),
    message: finding.message[locale],
    ...(client.relatedInformation && finding.related?.length
      ? {
          relatedInformation: finding.related.map(({ span, message }) => ({
            location: { uri: rim.uri, range: toRange(span, rim) },
            message: message[locale],
          })),
        }
      : {}),
    data: { fingerprint: finding.fingerprint },
  };
}

export function noticeToDiagnostic(notice: Notice, rim: Rim): Diagnostic {
  return {
    range: toRange(notice.span, rim),
    severity: severities[notice.severity],
    source: product.name,
    message: notice.message[rim.locale],
  };
}

export function configProblemToDiagnostic(problem: ConfigFileProblem, locale: Locale): Diagnostic {
  const lines = linesOf(problem.text);
  return {
    range: { start: lines.positionAt(problem.span.start), end: lines.positionAt(problem.span.end) },
    severity: DiagnosticSeverity.Error,
    source: product.name,
    code: 'config',
    message: problem.message[locale],
  };
}

/** A quick fix that any client can apply: a plain edit, no command. */
export function toCodeAction(fix: Fix, finding: Finding, isFirst: boolean, rim: Rim): CodeAction {
  return {
    title: fix.title[rim.locale],
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, rim)],
    ...(isFirst ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(fix.edits, rim),
  };
}

function toWorkspaceEdit(edits: readonly Edit[], rim: Rim): WorkspaceEdit {
  const textEdits = edits.map((edit): TextEdit => ({ range: toRange(edit, rim), newText: edit.text }));
  if (!rim.client.versionedEdits) return { changes: { [rim.uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri: rim.uri, version: rim.version }, edits: textEdits }] };
}

function toRange(span: Span, rim: Rim): Range {
  return { start: rim.positionAt(span.start), end: rim.positionAt(span.end) };
}

const severities: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
