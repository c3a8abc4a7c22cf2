import type { Connection, InitializeParams } from 'vscode-languageserver';
import { checkingNotification } from '../shared/protocol';
import { createChecks } from './checks';
import { clientOf, settingsFrom } from './client';
import { createDiagnostics, type Diagnostics } from './diagnostics';
import { openDocuments } from './documents';
import type { Host } from './host';
import { openLibrary } from './library';
import { createLibraryDiagnostics, type LibraryDiagnostics } from './library-diagnostics';
import type { LifeCycle } from './life-cycle';
import { quietly } from './quietly';
import { isHurried } from './readiness';
import type { Session } from './session';

/** A session with all that it tells by itself. */
export interface Serving extends Session {
  readonly connection: Connection;
  readonly diagnostics: Diagnostics;
  readonly libraryDiagnostics: LibraryDiagnostics;
  /** Settings as the client has told them so far, from the weakest to the strongest. */
  readonly said: { options: unknown; pushed: unknown; asked: unknown };
  /** URIs of the folders that are open. */
  folders: readonly string[];
}

/** Begins to serve a client that has said what it can. */
export function beginServing(
  connection: Connection,
  host: Host,
  cycle: Pick<LifeCycle, 'seen'>,
  params: InitializeParams,
): Serving {
  const client = clientOf(params);
  const { options } = client;
  const documents = openDocuments(client.encoding);
  const library = openLibrary(host);
  const notify = (method: string, about: object) => void quietly(() => connection.sendNotification(method, about));
  const checks = createChecks({
    host,
    documents,
    library,
    seen: () => cycle.seen,
    log: (message) => void quietly(() => connection.console.error(message)),
    crashedOn: Array.isArray(options.crashedOn) ? options.crashedOn.map(String) : [],
    checking: (uri) => options.tellsChecking === true && notify(checkingNotification, { uri }),
  });
  const session: Session = {
    host,
    client,
    documents,
    library,
    checks,
    settings: settingsFrom([options], client.locale ?? host.locale),
  };
  const diagnostics = createDiagnostics(connection, session);
  const serving: Serving = Object.assign(session, {
    connection,
    diagnostics,
    libraryDiagnostics: createLibraryDiagnostics(session, () => diagnostics.begun),
    said: { options, pushed: undefined, asked: undefined },
    folders: client.folders,
  });
  openFolders(serving, client.folders);
  if (isHurried(client)) void quietly(() => serving.libraryDiagnostics.ready());
  return serving;
}

/** Opens the folders of these URIs, those that are folders of files. */
export function openFolders(serving: Serving, uris: readonly string[]): void {
  serving.folders = uris;
  serving.library.open(uris.map((uri) => serving.host.pathOf(uri)).filter((path) => path !== null));
}
