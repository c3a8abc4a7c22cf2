import {
  type CancellationToken,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { pause, turn } from './checks';
import type { Settings as ConfigSettings } from './config-files';
import { reportOf } from './diagnostics';
import { hashOf } from './hash';
import { isMeant } from './library';
import { makeReady } from './readiness';
import { openAt, rimOf, rimOfText, type Session } from './session';
import { configProblemToDiagnostic, toDiagnostics } from './to-lsp';
import type { Candidate } from './workspace';

/** One request for the whole library. */
export interface LibraryRequest {
  /** Result ids that the client has, by URI. */
  readonly previous: ReadonlyMap<string, string>;
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
  /** Tells a part of the answer at once; null: the client wants it whole. */
  readonly part: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | null;
}

/** Diagnostics of the whole library, for clients that ask for them. */
export interface LibraryDiagnostics {
  answer(request: LibraryRequest): Promise<WorkspaceDiagnosticReport>;
  /** Makes ready for the texts of the library, once. */
  ready(): Promise<void>;
  /** Something has changed that is not being typed: who waits for news is answered. */
  changed(): void;
  end(): void;
}

/** @param begun whether anything has been told of an open document */
export function createLibraryDiagnostics(session: Session, begun: () => boolean): LibraryDiagnostics {
  const { host, checks, library } = session;
  /** By URI: what a file was found to be, as long as it and its config stay the same. */
  const known = new Map<
    string,
    { readonly key: string; readonly settings: ConfigSettings; readonly items: Diagnostic[] }
  >();
  const waiting = new Set<() => void>();
  let changes = 0;
  let isFirst = true;
  let isOver = false;
  let madeReady: Promise<void> | null = null;

  async function answer(request: LibraryRequest): Promise<WorkspaceDiagnosticReport> {
    const holds = !isFirst;
    isFirst = false;
    if (!holds) {
      await untilBegun(request.token);
      await Promise.race([ready(), cancelled(request.token)]);
    }
    for (;;) {
      const before = changes;
      const items = await scan(request);
      if (items === null) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      // An editor that asks again at once after every answer would burn the processor for nothing.
      if (items.length > 0 || !holds || isOver) {
        if (!request.part) return { items };
        for (let at = 0; at < items.length; at += batch) request.part(items.slice(at, at + batch));
        return { items: [] };
      }
      if (changes === before) await nextChange(request.token);
    }
  }

  function ready(): Promise<void> {
    // What cannot be made ready will be told of when it is asked for.
    madeReady ??= makeReady(session, () => isOver).catch(() => undefined);
    return madeReady;
  }

  /** The first text in an editor comes first, before anything else has to be read for other texts. */
  async function untilBegun(token: CancellationToken): Promise<void> {
    const start = host.clock();
    const isAwaited = () => {
      const [open] = session.documents.all();
      return host.clock() - start < (open ? patience : grace);
    };
    while (!begun() && !isOver && !token.isCancellationRequested && isAwaited()) await pause(host, 10);
  }

  /** What is not yet known to the client; null: it does not want to know any more. */
  async function scan({
    previous,
    token,
    progress,
    part,
  }: LibraryRequest): Promise<WorkspaceDocumentDiagnosticReport[] | null> {
    const { locale } = session.settings;
    const found: WorkspaceDocumentDiagnosticReport[] = [];
    const seen = new Set<string>();
    const configs = new Map<string, ConfigSettings>();
    let start = host.clock();
    const makeWay = async () => {
      // Whoever types comes first.
      do await turn(host);
      while (checks.busy && !token.isCancellationRequested);
      start = host.clock();
    };
    const tell = (uri: string, version: number | null, items: Diagnostic[]) => {
      seen.add(uri);
      const report = reportOf(items, previous.get(uri));
      // What is clean and was never told needs no telling.
      if (report.kind === 'unchanged') return;
      found.push({ ...report, uri, version });
    };
    progress.begin(messages.checking[locale], 0, undefined, true);
    const candidates: Candidate[] = [];
    for (const candidate of library.find()) {
      candidates.push(candidate);
      if (host.clock() - start > slice) await makeWay();
      if (token.isCancellationRequested) return null;
    }
    for (const [index, candidate] of candidates.entries()) {
      const uri = host.uriOf(candidate.absolute);
      for (const file of candidate.settings.files) configs.set(file, candidate.settings);
      const open = openAt(session, candidate.absolute);
      if (open) tell(open.uri, open.version, toDiagnostics(checks.now(open), rimOf(session, open)));
      else {
        const items = itemsOf(candidate, uri);
        if (items) tell(uri, null, items);
      }
      if (host.clock() - start <= slice) continue;
      if (part && found.length >= batch) part(found.splice(0));
      progress.report(Math.floor((100 * index) / candidates.length));
      await makeWay();
      if (token.isCancellationRequested) return null;
    }
    for (const [file, { problems }] of configs) {
      if (openAt(session, file)) continue;
      const its = problems.filter((problem) => problem.file === file);
      tell(
        host.uriOf(file),
        null,
        its.map((problem) => configProblemToDiagnostic(problem, { locale, encoding: session.client.encoding })),
      );
    }
    // What the client still shows of a file that is gone, or is no template any more.
    for (const uri of previous.keys())
      if (!seen.has(uri) && !session.documents.get(uri)) found.push({ kind: 'full', uri, version: null, items: [] });
    for (const uri of [...known.keys()]) if (!seen.has(uri)) known.delete(uri);
    progress.done();
    return found;
  }

  /** Null: no template. */
  function itemsOf(candidate: Candidate, uri: string): Diagnostic[] | null {
    const loaded = library.load(candidate);
    if (loaded === null) return null;
    if ('problem' in loaded) {
      if (!isMeant(candidate.absolute, candidate.settings)) return null;
      return toDiagnostics({ is: 'refused', why: loaded.problem }, rimOfText(session, uri, ''));
    }
    const { text } = loaded.document;
    const key = `${hashOf(text)} ${host.today()} ${session.settings.locale}`;
    const before = known.get(uri);
    if (before?.key === key && before.settings === candidate.settings) return before.items;
    const checked = checks.once({ uri, path: candidate.absolute, text, languageId: '' });
    const items = checked.is === 'other' ? null : toDiagnostics(checked, rimOfText(session, uri, text));
    if (items) known.set(uri, { key, settings: candidate.settings, items });
    return items;
  }

  function nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        waiting.delete(wake);
        listening.dispose();
        resolve();
      };
      const listening = token.onCancellationRequested(wake);
      waiting.add(wake);
    });
  }

  function changed(): void {
    changes++;
    for (const wake of [...waiting]) wake();
  }

  return {
    answer,
    ready,
    changed,
    end() {
      isOver = true;
      changed();
    },
  };
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => void token.onCancellationRequested(() => resolve()));
}

/** In milliseconds: how long the library is looked through before others have their turn. */
const slice = 8;
/** In milliseconds: how long the library waits for somebody to ask for a text that is open, and for one to be opened. */
const patience = 1000;
const grace = 60;
/** Reports in one partial answer. */
const batch = 50;

const messages = {
  checking: { ru: 'replylint проверяет шаблоны', en: 'replylint is checking the templates' },
};
