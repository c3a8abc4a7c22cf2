import type { Fix } from '../../shared/finding';
import type { Localized } from '../../shared/localized';
import type { TemplateSubject } from './subject';

/**
 * The seam for what writes whole texts: snippets by their prefix, and conversions of the text that is there. Both are data
 * and functions of the engine; here they only meet the document.
 */

/** A text to begin with, ready for this document: in its language, its fields in its dialect. */
export interface ReadySnippet {
  /** What one types to get it. */
  readonly prefix: string;
  readonly title: Localized;
  readonly text: string;
}

export function snippetsFor(_subject: TemplateSubject): readonly ReadySnippet[] {
  return [];
}

/** This text turned into another kind, with the facts that were found in it. */
export function rewritesOf(_subject: TemplateSubject): readonly Fix[] {
  return [];
}
