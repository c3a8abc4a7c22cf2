import type { Checked, Checks } from './checks';
import type { Client, Settings } from './client';
import type { OpenDocument, OpenDocuments } from './documents';
import type { Subject } from './features/subject';
import type { Host } from './host';
import type { Library } from './library';
import { type Places, placesIn } from './places';
import type { Rim } from './to-lsp';

/** What lasts from `initialize` to the end: who is served, and what is known of the documents. */
export interface Session {
  readonly host: Host;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly library: Library;
  readonly checks: Checks;
  settings: Settings;
}

export function rimOf(session: Session, document: OpenDocument): Rim {
  return { ...rimFor(session, document.uri, document), version: document.version };
}

/** Of a text that is not open. */
export function rimOfText(session: Session, uri: string, text: string): Rim {
  return rimFor(session, uri, placesIn(text, session.client.encoding));
}

function rimFor({ client, settings }: Session, uri: string, { positionAt, offsetAt }: Places): Rim {
  return {
    uri,
    version: null,
    locale: settings.locale,
    encoding: client.encoding,
    can: client.can,
    positionAt,
    offsetAt,
  };
}

/** The open document of a URI as a feature looks at it. */
export function subjectOf(session: Session, uri: string): Subject | null {
  const { documents, checks, host, library, client, settings } = session;
  const document = documents.get(uri);
  if (!document) return null;
  return {
    document,
    checked: checks.now(document),
    locale: settings.locale,
    can: client.can,
    host,
    library,
    cache: checks.cache,
    again: (text): Checked => checks.once({ ...document, text, path: host.pathOf(uri) }),
    textOf(path) {
      const open = openAt(session, path);
      if (open) return open.text;
      const read = host.files.read(path, 256 * 1024);
      return 'text' in read ? read.text : null;
    },
  };
}

/** The document that is open of a file. */
export function openAt({ documents, host }: Session, path: string): OpenDocument | null {
  for (const document of documents.all()) if (host.pathOf(document.uri) === path) return document;
  return null;
}
