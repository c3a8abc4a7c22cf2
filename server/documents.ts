import type { Position } from './lines';
import { type Places, type PositionEncoding, placesIn } from './places';

/** A document as it stands in the editor. Never changed: an edit makes another. */
export interface OpenDocument extends Places {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** What a client has typed: a text in place of a range, or the whole text. */
export interface Change {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** The documents that are open in the editor. */
export interface OpenDocuments {
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
  open(uri: string, languageId: string, version: number, text: string): void;
  change(uri: string, version: number | null, changes: readonly Change[]): void;
  close(uri: string): void;
}

export function openDocuments(encoding: PositionEncoding): OpenDocuments {
  const byUri = new Map<string, OpenDocument>();
  return {
    get: (uri) => byUri.get(uri),
    all: () => byUri.values(),
    open(uri, languageId, version, text) {
      byUri.set(uri, openDocument(uri, languageId, version, text, encoding));
    },
    change(uri, version, changes) {
      const document = byUri.get(uri);
      if (!document) return;
      const text = changes.reduce((before, change) => changed(before, change, encoding), document.text);
      byUri.set(uri, openDocument(uri, document.languageId, version ?? document.version + 1, text, encoding));
    },
    close: (uri) => void byUri.delete(uri),
  };
}

function openDocument(
  uri: string,
  languageId: string,
  version: number,
  text: string,
  encoding: PositionEncoding,
): OpenDocument {
  let places: Places | null = null;
  const known = () => (places ??= placesIn(text, encoding));
  return {
    uri,
    languageId,
    version,
    text,
    positionAt: (offset) => known().positionAt(offset),
    offsetAt: (position) => known().offsetAt(position),
  };
}

/**
 * A change that lies outside of the text (a client may be wrong about a line's length) is moved to its edge, and one whose
 * ends stand the wrong way round is turned.
 */
function changed(text: string, { range, text: typed }: Change, encoding: PositionEncoding): string {
  if (!range) return typed;
  const places = placesIn(text, encoding);
  const [from, to] = [places.offsetAt(range.start), places.offsetAt(range.end)];
  return text.slice(0, Math.min(from, to)) + typed + text.slice(Math.max(from, to));
}
