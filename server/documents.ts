import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Position, TextDocument } from 'vscode-languageserver-textdocument';

/**
 * How open documents follow what the client types. A change that lies outside of the text (a client may be wrong about
 * a line's length) is moved to its edge first: the library's line table is corrupt for good after such a change.
 */
export const syncedDocuments = {
  create: (uri: string, languageId: string, version: number, content: string): TextDocument =>
    TextDocument.create(uri, languageId, version, content),
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    // One after another: each is meant for the text that the one before it left.
    return changes.reduce((text, change) => TextDocument.update(text, [within(text, change)], version), document);
  },
};

function within(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!('range' in change) || change.range === undefined) return { text: change.text };
  const offsets = [offsetOf(document, change.range.start), offsetOf(document, change.range.end)].sort((a, b) => a - b);
  return {
    text: change.text,
    range: { start: document.positionAt(offsets[0]!), end: document.positionAt(offsets[1]!) },
  };
}

function offsetOf(document: TextDocument, { line, character }: Position): number {
  return document.offsetAt({ line: Math.max(0, line), character: Math.max(0, character) });
}
