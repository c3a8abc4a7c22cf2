import type { LintCache } from '../../shared/lint';
import type { Locale } from '../../shared/localized';
import type { Checked, CheckedTemplate } from '../checks';
import type { Abilities } from '../client';
import type { OpenDocument } from '../documents';
import type { Host } from '../host';
import type { Library } from '../library';

/** What a feature is asked about: a document as it stands, what is known of it, and for whom. */
export interface Subject {
  readonly document: OpenDocument;
  readonly checked: Checked;
  readonly locale: Locale;
  readonly can: Abilities;
  readonly host: Host;
  readonly library: Library;
  readonly cache: LintCache;
  /** What the text would be found to be, were it another. */
  again(text: string): Checked;
  /** What a file holds: as it stands in the editor if it is open there, else on the disk. */
  textOf(path: string): string | null;
}

/** A subject that is a template. */
export type TemplateSubject = Subject & { readonly checked: CheckedTemplate };

export function isTemplate(subject: Subject): subject is TemplateSubject {
  return subject.checked.is === 'template';
}
