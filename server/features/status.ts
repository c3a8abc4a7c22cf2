import type { StatusParams } from '../../shared/protocol';
import { dialectOf } from '../../shared/text/placeholders';
import type { Checked } from '../checks';
import type { OpenDocument } from '../documents';

/** What a document was found to be, in a few words for a status item. */
export function statusOf({ uri, version }: OpenDocument, checked: Checked): StatusParams {
  const results = checked.is === 'template' ? checked.results : [];
  const template = results[0]?.template;
  return {
    uri,
    version,
    kind: template?.kind ?? null,
    dialect: template
      ? dialectOf(template.source.segmentation.placeholders, template.config.placeholders.dialect)
      : null,
    findings: results.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}
