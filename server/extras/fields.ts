import type { FieldsParams, FieldsResult } from '../../shared/protocol';
import { dialectOf } from '../../shared/text/placeholders';
import { languagesOf } from '../cli/facts-of';
import { isTemplate } from '../features/subject';
import { type Session, subjectOf } from '../session';

/** Where the fields of an open document stand. */
export function fieldsOfDocument(session: Session, { uri }: FieldsParams): FieldsResult | null {
  const subject = subjectOf(session, uri);
  if (!subject || !isTemplate(subject)) return null;
  const template = subject.checked.results[0]?.template;
  if (!template) return null;
  const { bodyStart, segmentation } = template.source;
  return {
    text: template.text,
    bodyStart,
    dialect: dialectOf(segmentation.placeholders, template.config.placeholders.dialect),
    languages: languagesOf(template),
    fields: segmentation.placeholders.map(({ start, end, dialect, name, meaning, control, slot, fallback }) => ({
      start,
      end,
      dialect,
      name,
      meaning,
      ...(control ? { control } : {}),
      ...(slot ? { slot } : {}),
      ...(fallback ? { fallback } : {}),
    })),
  };
}
