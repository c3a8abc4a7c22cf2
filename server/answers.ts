/** What the client asks: a request to a feature, and its answer to the protocol's words. */
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type CodeLens,
  type CodeLensParams,
  type CompletionItem,
  type CompletionParams,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type DocumentSymbolParams,
  type Hover,
  type HoverParams,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import type { Span } from '../shared/span';
import { type Action, actionsAt, actionsForAll } from './features/code-actions';
import { propose } from './features/completion';
import { explain } from './features/hover';
import { replyCard } from './features/reply-card';
import { isTemplate, type Subject } from './features/subject';
import { partsOf } from './features/symbols';
import type { Serving } from './serving';
import { openAt, rimOf, type Session, subjectOf } from './session';
import {
  type ActionData,
  type Rim,
  toCodeAction,
  toCodeLens,
  toCompletionItem,
  toHover,
  toSymbols,
  toWorkspaceEdit,
} from './to-lsp';

export async function diagnostic(
  { diagnostics }: Serving,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const report = await diagnostics.report(textDocument.uri, previousResultId ?? undefined);
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  return report;
}

export function workspaceDiagnostic(
  { diagnostics, libraryDiagnostics }: Serving,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  part?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
) {
  diagnostics.libraryIsAsked();
  return libraryDiagnostics.answer({
    previous: new Map(params.previousResultIds.map(({ uri, value }) => [uri, value])),
    token,
    progress,
    part: part ? (items) => part.report({ items }) : null,
  });
}

export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const subject = subjectOf(session, textDocument.uri);
  const explanation = subject && explain(subject, subject.document.offsetAt(position));
  return explanation ? toHover(explanation, rimOf(session, subject.document)) : null;
}

export function completion(session: Session, { textDocument, position }: CompletionParams): CompletionItem[] {
  const subject = subjectOf(session, textDocument.uri);
  if (!subject) return [];
  const rim = rimOf(session, subject.document);
  const proposals = propose(subject, subject.document.offsetAt(position));
  return proposals.map((proposal, index) => toCompletionItem(proposal, index, rim));
}

export function codeLens(session: Session, { textDocument }: CodeLensParams): CodeLens[] {
  const subject = session.settings.codeLens ? subjectOf(session, textDocument.uri) : null;
  if (!subject || !isTemplate(subject)) return [];
  return subject.checked.results.map((result) => toCodeLens(replyCard(result, subject.locale)));
}

export function documentSymbol(session: Session, { textDocument }: DocumentSymbolParams) {
  const subject = subjectOf(session, textDocument.uri);
  if (!subject || !isTemplate(subject)) return [];
  const parts = subject.checked.results.flatMap(({ template }) => partsOf(template));
  return toSymbols(parts, rimOf(session, subject.document));
}

export function codeAction(session: Session, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const subject = session.client.can.codeActionLiterals ? subjectOf(session, textDocument.uri) : null;
  if (!subject) return [];
  const { document } = subject;
  const rim = rimOf(session, document);
  const ends = [document.offsetAt(range.start), document.offsetAt(range.end)].sort((a, b) => a - b);
  // A whole text is turned for somebody who asks: to find out whether it can be takes too long at every move of the cursor.
  const isAsked = context.only !== undefined || context.triggerKind === CodeActionTriggerKind.Invoked;
  // Kate's "Quick Fix" asks so about one finding, and applies at once whatever it is answered.
  const isAboutNamed = !session.client.can.preferredActions && ends[0] === 0 && ends[1] === document.text.length;
  const named = isAboutNamed ? context.diagnostics.map(({ range: at }) => document.offsetAt(at.start)) : [];
  return actionsOf(subject, { start: ends[0]!, end: ends[1]! })
    .filter(
      ({ isPreferred, findings }) =>
        named.length === 0 || (isPreferred && findings.some(({ span }) => named.includes(span.start))),
    )
    .filter(({ kind }) => !context.only || context.only.some((wanted) => isOf(kind, wanted)))
    .filter((action) => !isOf(action.kind, 'refactor') || (isAsked && action.changes() !== null))
    .flatMap((action) => {
      if (session.client.can.resolveEdits) return [toCodeAction(action, null, rim)];
      const edit = editOf(session, action, rim);
      return edit ? [toCodeAction(action, edit, rim)] : [];
    });
}

/** Composes what the client knows only the title of; refuses where the text has moved on. */
export function codeActionResolve(session: Session, asked: CodeAction): CodeAction | ResponseError<void> {
  const { uri, version, id } = (asked.data ?? {}) as Partial<ActionData>;
  const subject = typeof uri === 'string' ? subjectOf(session, uri) : null;
  if (!subject || subject.document.version !== version)
    return new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed since this was offered');
  const whole = { start: 0, end: subject.document.text.length };
  const action = actionsOf(subject, whole).find((one) => one.id === id);
  const edit = action && editOf(session, action, rimOf(session, subject.document));
  if (!edit) return new ResponseError(LSPErrorCodes.RequestFailed, 'there is no safe way to do this here');
  return { ...asked, edit };
}

function actionsOf(subject: Subject, place: Span): Action[] {
  const here = actionsAt(subject, place);
  const forAll = actionsForAll(subject);
  return [...here, ...forAll.filter(({ id }) => here.every((one) => one.id !== id))];
}

function editOf(session: Session, action: Action, rim: Rim) {
  const changes = action.changes();
  if (!changes) return null;
  const fileOf = (path: string) => {
    const open = openAt(session, path);
    return { uri: open?.uri ?? session.host.uriOf(path), version: open?.version ?? null };
  };
  return toWorkspaceEdit(changes, action, fileOf, rim);
}

/** Kinds form a tree: who wants `source` wants `source.fixAll`, too. */
function isOf(kind: string, wanted: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}
