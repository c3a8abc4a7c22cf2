import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { statusNotification } from '../shared/protocol';
import type { ConfigFileProblem, Settings as ConfigSettings } from './config-files';
import type { OpenDocument } from './documents';
import { statusOf } from './features/status';
import { hashOf } from './hash';
import { quietly } from './quietly';
import { openAt, rimOf, rimOfText, type Session } from './session';
import { configProblemToDiagnostic, noticeToDiagnostic, toDiagnostics } from './to-lsp';

/**
 * What is told of documents, by the one way that the client has: it asks, or it is told. No document is told both ways.
 */
export interface Diagnostics {
  /** Whether anything has been told of an open document. */
  readonly begun: boolean;
  /** A document was opened or changed. */
  changed(uri: string): void;
  saved(uri: string): void;
  closed(uri: string): void;
  /** Configs, folders or settings have changed: everything is told anew. */
  refresh(): void;
  report(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport>;
  /** From now on the client asks for the whole library, configs and all. */
  libraryIsAsked(): void;
}

export function createDiagnostics(connection: Connection, session: Session): Diagnostics {
  const { client, documents, checks, host, library } = session;
  /** What was told by push, by URI; what was never told needs no taking back. */
  const told = new Map<string, string>();
  const pending = new Set<string>();
  /** Where texts are checked when saved: the last items, which stand until then. */
  const saved = new Map<string, { readonly version: number; readonly items: Diagnostic[] }>();
  let configsByLibrary = false;
  let begun = false;
  /** Some clients say that they ask and never do, say because their user has switched that off: they are told after all. */
  let way: 'pull' | 'push' | 'undecided' = !client.can.pull ? 'push' : client.can.push ? 'undecided' : 'pull';
  let isWatching = false;

  function watchForAsking(): void {
    if (isWatching) return;
    isWatching = true;
    host.later(() => {
      isWatching = false;
      if (way !== 'undecided') return;
      way = 'push';
      for (const { uri } of documents.all()) void publishSoon(uri);
    }, patience);
  }

  function isAsked(): void {
    if (way === 'push') for (const uri of [...told.keys()]) publish(uri, null, []);
    way = 'pull';
  }

  function publish(uri: string, version: number | null, diagnostics: Diagnostic[]): void {
    if (!client.can.push) return;
    const key = `${version} ${JSON.stringify(diagnostics)}`;
    if (told.get(uri) === key || (diagnostics.length === 0 && version === null && !told.has(uri))) return;
    if (diagnostics.length === 0 && version === null) told.delete(uri);
    else told.set(uri, key);
    void quietly(() => connection.sendDiagnostics({ uri, ...(version === null ? {} : { version }), diagnostics }));
  }

  async function publishSoon(uri: string): Promise<void> {
    if (pending.has(uri)) return;
    pending.add(uri);
    const settled = await checks.settled(uri);
    pending.delete(uri);
    // Between the check and here the document may have gone on: the next check is under way then.
    if (settled && documents.get(uri) === settled.document)
      publish(uri, settled.document.version, itemsOf(settled.document));
    else if (settled && documents.get(uri)) await publishSoon(uri);
  }

  /** All that is told in a document: its findings; and what is wrong with its config, where there is no better place. */
  function itemsOf(document: OpenDocument): Diagnostic[] {
    const checked = checks.now(document);
    begun = true;
    const rim = rimOf(session, document);
    const items = toDiagnostics(checked, rim);
    if (client.options.tellsStatus === true)
      void quietly(() => connection.sendNotification(statusNotification, statusOf(document, checked)));
    const settings = checked.is === 'template' ? checked.settings : null;
    if (!settings) return items;
    tellConfig(settings);
    const [problem] = settings.problems;
    if (problem && way !== 'push' && !client.can.push && !client.can.relatedDocuments && !configsByLibrary) {
      const place = `${problem.file}: `;
      items.unshift(
        noticeToDiagnostic(
          {
            span: { start: 0, end: 0 },
            severity: 'warning',
            message: { ru: place + problem.message.ru, en: place + problem.message.en },
          },
          rim,
        ),
      );
    }
    return items;
  }

  /** What is wrong in a config is told in the config. One that is open is told from its text as it is typed. */
  function tellConfig({ files, problems }: ConfigSettings): void {
    if (way !== 'push' && (configsByLibrary || client.can.relatedDocuments)) return;
    for (const file of files) if (!openAt(session, file)) publish(host.uriOf(file), null, configItems(problems, file));
  }

  function configItems(problems: readonly ConfigFileProblem[], file: string): Diagnostic[] {
    const its = problems.filter((problem) => problem.file === file);
    return its.map((problem) =>
      configProblemToDiagnostic(problem, { locale: session.settings.locale, encoding: client.encoding }),
    );
  }

  function takeBackConfigs(): void {
    for (const uri of [...told.keys()]) if (!documents.get(uri)) publish(uri, null, []);
  }

  function relatedTo(document: OpenDocument): Record<string, FullDocumentDiagnosticReport> | null {
    const checked = checks.now(document);
    if (checked.is !== 'template' || !checked.settings || !client.can.relatedDocuments || configsByLibrary) return null;
    const { files, problems } = checked.settings;
    const closed = files.filter((file) => !openAt(session, file));
    if (closed.length === 0) return null;
    return Object.fromEntries(
      closed.map((file) => [host.uriOf(file), { kind: 'full', items: configItems(problems, file) }]),
    );
  }

  /**
   * Of a text that is not open: what lies on the disk. An editor may ask for a tab that it has not opened yet, or while it is
   * still telling a server that has just been started again what is open; it would not ask a second time.
   */
  function itemsOnDisk(uri: string): Diagnostic[] {
    const path = host.pathOf(uri);
    const read = path === null ? null : host.files.read(path, library.settingsFor(path).maxFileSize);
    if (!read || !('text' in read)) return [];
    const checked = checks.once({ uri, path, text: read.text, languageId: '' });
    return toDiagnostics(checked, rimOfText(session, uri, read.text));
  }

  function itemsToTell(document: OpenDocument): Diagnostic[] {
    if (session.settings.run === 'onType') return itemsOf(document);
    const last = saved.get(document.uri);
    if (last) return last.items;
    const items = itemsOf(document);
    saved.set(document.uri, { version: document.version, items });
    return items;
  }

  return {
    get begun() {
      return begun;
    },
    changed(uri) {
      if (way === 'undecided') watchForAsking();
      if (way !== 'push') {
        // Told in the config while it was closed; from now on it is asked for.
        if (told.has(uri)) publish(uri, null, []);
        return;
      }
      const isFirst = !told.has(uri) || documents.get(uri)?.version === undefined;
      if (session.settings.run === 'onType' || isFirst) void publishSoon(uri);
    },
    saved(uri) {
      saved.delete(uri);
      if (session.settings.run !== 'onSave') return;
      if (way === 'push') void publishSoon(uri);
      else if (client.can.refreshDiagnostics) void quietly(() => connection.languages.diagnostics.refresh());
    },
    closed(uri) {
      saved.delete(uri);
      if (way === 'push' || told.has(uri)) publish(uri, null, []);
    },
    refresh() {
      saved.clear();
      takeBackConfigs();
      if (way !== 'push') {
        if (client.can.refreshDiagnostics) void quietly(() => connection.languages.diagnostics.refresh());
      } else for (const { uri } of documents.all()) void publishSoon(uri);
    },
    async report(uri, previous) {
      isAsked();
      const settled = session.settings.run === 'onType' ? await checks.settled(uri) : null;
      const document = settled?.document ?? documents.get(uri);
      if (!document) return reportOf(itemsOnDisk(uri), previous);
      const related = relatedTo(document);
      return {
        ...reportOf(itemsToTell(document), previous),
        ...(related ? { relatedDocuments: related } : {}),
      };
    },
    libraryIsAsked() {
      isAsked();
      if (configsByLibrary) return;
      configsByLibrary = true;
      takeBackConfigs();
    },
  };
}

/** In milliseconds: how long a client that can ask is waited for. */
const patience = 700;

/** The items, or that they are what the client has already. */
export function reportOf(
  items: Diagnostic[],
  previous: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  const resultId = hashOf(JSON.stringify(items));
  return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
}
