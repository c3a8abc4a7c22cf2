import {
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Hover,
  InsertTextFormat,
  MarkupKind,
  type Range,
  type SnippetTextEdit,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Severity } from '../shared/config';
import type { Notice } from '../shared/document';
import type { Edit, Finding } from '../shared/finding';
import type { Locale } from '../shared/localized';
import { isOwnSlot } from '../shared/repair/slots';
import type { Span } from '../shared/span';
import type { Checked } from './checks';
import type { Abilities } from './client';
import type { ConfigFileProblem } from './config-files';
import type { Action, Changes } from './features/code-actions';
import type { Proposal } from './features/completion';
import type { Explanation } from './features/hover';
import type { Part } from './features/symbols';
import { type Places, type PositionEncoding, placesIn } from './places';
import { product, rulePage } from './product';

/** From the engine's words to the protocol's: the place where offsets become positions and messages take a language. */
export interface Rim extends Places {
  readonly uri: string;
  /** Null: the file on the disk. */
  readonly version: number | null;
  readonly locale: Locale;
  readonly encoding: PositionEncoding;
  readonly can: Abilities;
}

/** All that there is to say about a text. */
export function toDiagnostics(checked: Checked, rim: Rim): Diagnostic[] {
  switch (checked.is) {
    case 'template':
      return checked.results.flatMap(({ template, findings }) => [
        ...template.source.notices.map((notice) => noticeToDiagnostic(notice, rim)),
        ...findings.map((finding) => toDiagnostic(finding, rim)),
      ]);
    case 'config':
      return checked.problems.map((problem) => configProblemToDiagnostic(problem, rim));
    case 'refused':
      return checked.why
        ? [noticeToDiagnostic({ span: { start: 0, end: 0 }, severity: 'info', message: checked.why }, rim)]
        : [];
    case 'other':
      return [];
  }
}

export function toDiagnostic(finding: Finding, rim: Rim): Diagnostic {
  const { locale, can } = rim;
  const href = can.codeDescription ? rulePage(finding.rule, locale) : null;
  return {
    range: toRange(finding.span, rim),
    severity: severities[finding.severity],
    source: product.name,
    code: finding.rule,
    ...(href === null ? {} : { codeDescription: { href } }),
    message: finding.message[locale],
    ...(can.relatedInformation && finding.related?.length
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

/** In the config itself; its own text says where. */
export function configProblemToDiagnostic(
  problem: ConfigFileProblem,
  { locale, encoding }: Pick<Rim, 'locale' | 'encoding'>,
): Diagnostic {
  return {
    range: toRange(problem.span, placesIn(problem.text, encoding)),
    severity: DiagnosticSeverity.Error,
    source: product.name,
    code: 'config',
    message: problem.message[locale],
  };
}

/** What a client says to have an action composed that it was only told the title of. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly id: string;
}

/** An action that any client can apply: a plain edit, no command. Without `edit`: the client will ask for it. */
export function toCodeAction(action: Action, edit: WorkspaceEdit | null, rim: Rim): CodeAction {
  const data: ActionData = { uri: rim.uri, version: rim.version ?? 0, id: action.id };
  return {
    title: action.title[rim.locale],
    kind: action.kind === 'quickfix' ? CodeActionKind.QuickFix : action.kind,
    ...(action.findings.length > 0 ? { diagnostics: action.findings.map((one) => toDiagnostic(one, rim)) } : {}),
    ...(action.isPreferred ? { isPreferred: true } : {}),
    ...(edit ? { edit } : {}),
    ...(rim.can.resolveEdits ? { data } : {}),
  };
}

export interface OtherFile {
  readonly uri: string;
  /** As it is open in the editor; null: on the disk. */
  readonly version: number | null;
}

/** Null where the client cannot do what it takes. */
export function toWorkspaceEdit(
  changes: Changes,
  action: Pick<Action, 'grade'>,
  fileOf: (path: string) => OtherFile,
  rim: Rim,
): WorkspaceEdit | null {
  const { edits, other } = changes;
  const isFillIn = action.grade === 'fill-in' && rim.can.snippetEdits;
  const file = other && fileOf(other.path);
  const places = other && placesIn(other.text ?? '', rim.encoding);
  const otherEdits = other && places ? other.edits.map((edit) => toTextEdit(edit, places)) : [];
  if (!rim.can.versionedEdits) {
    if (other?.text === null) return null;
    return {
      changes: {
        ...(edits.length > 0 ? { [rim.uri]: edits.map((edit) => toTextEdit(edit, rim)) } : {}),
        ...(file ? { [file.uri]: otherEdits } : {}),
      },
    };
  }
  const own: TextDocumentEdit[] =
    edits.length > 0
      ? [
          {
            textDocument: { uri: rim.uri, version: rim.version },
            edits: isFillIn ? toSnippetEdits(edits, rim) : edits.map((edit) => toTextEdit(edit, rim)),
          },
        ]
      : [];
  if (!file) return { documentChanges: own };
  if (other?.text === null && !rim.can.createFiles) return null;
  return {
    documentChanges: [
      ...own,
      ...(other?.text === null ? [{ kind: 'create' as const, uri: file.uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri: file.uri, version: file.version }, edits: otherEdits },
    ],
  };
}

function toTextEdit(edit: Edit, places: Places): TextEdit {
  return { range: toRange(edit, places), newText: edit.text };
}

/** Each slot that a person has to fill in becomes a tab stop. */
function toSnippetEdits(edits: readonly Edit[], rim: Rim): (TextEdit | SnippetTextEdit)[] {
  let stop = 0;
  return edits.map((edit) => {
    const before = stop;
    const value = asSnippet(edit.text, () => ++stop);
    if (stop === before) return toTextEdit(edit, rim);
    return { range: toRange(edit, rim), snippet: { kind: 'snippet', value } };
  });
}

/** A text as a snippet says it, with its slots as tab stops. */
export function asSnippet(text: string, nextStop: () => number): string {
  return text
    .split(/(\[[^[\]\n]{1,120}\])/)
    .map((part) => {
      const escaped = part.replace(/[\\$}]/g, '\\$&');
      return part.startsWith('[') && isOwnSlot(part.slice(1, -1)) ? `\${${nextStop()}:${escaped}}` : escaped;
    })
    .join('');
}

export function toHover({ span, parts }: Explanation, rim: Rim): Hover {
  const value = parts.join('\n\n');
  return {
    contents: rim.can.markdownHover
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: withoutMarks(value) },
    range: toRange(span, rim),
  };
}

/** Markdown for a client that shows it as it is. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\[([^\]\n]*)\]\(([^)\n]*)\)/g, '$1: $2')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/^\*([^*\n]+)\*$/gm, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/^> ?/gm, '  ');
}

export function toCompletionItem(proposal: Proposal, index: number, rim: Rim): CompletionItem {
  const { label, is, replace, text, detail, preview } = proposal;
  const isSnippet = is === 'snippet' && rim.can.snippetCompletion;
  let stop = 0;
  return {
    label,
    kind: itemKinds[is],
    ...(detail === undefined ? {} : { detail }),
    ...(preview === undefined
      ? {}
      : {
          documentation: rim.can.markdownCompletion
            ? { kind: MarkupKind.Markdown, value: `\`\`\`\n${preview.replaceAll('```', "'''")}\n\`\`\`` }
            : preview,
        }),
    // What the client compares with what is typed: with the opening characters where these are replaced, too.
    filterText: is === 'field' ? text : label,
    sortText: String(index).padStart(5, '0'),
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: {
      range: toRange(replace, rim),
      newText: isSnippet ? asSnippet(text, () => ++stop) : text,
    },
  };
}

/** A line above the text that does nothing when it is clicked: an empty command needs no client that knows it. */
export function toCodeLens(title: string): CodeLens {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    command: { title, command: '' },
  };
}

export function toSymbols(parts: readonly Part[], rim: Rim): DocumentSymbol[] | SymbolInformation[] {
  const name = (part: Part) => part.name[rim.locale];
  if (!rim.can.symbolTree)
    return parts.map((part) => ({
      name: name(part),
      kind: SymbolKind.String,
      location: { uri: rim.uri, range: toRange(part.span, rim) },
    }));
  return parts.map((part) => ({
    name: name(part),
    kind: SymbolKind.String,
    range: toRange(part.span, rim),
    selectionRange: toRange(part.words, rim),
  }));
}

export function toRange(span: Span, places: Places): Range {
  return { start: places.positionAt(span.start), end: places.positionAt(span.end) };
}

const severities: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const itemKinds: Readonly<Record<Proposal['is'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  rule: CompletionItemKind.Constant,
  unit: CompletionItemKind.Text,
  field: CompletionItemKind.Variable,
  snippet: CompletionItemKind.Snippet,
};
