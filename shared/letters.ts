import { type Correspondence, mayHoldCorrespondence, readCorrespondence } from './facts/correspondence';
import { ofEach } from './remembered';
import type { Template } from './template';

/** Letters and chats of others that a template passes on: they speak to somebody else than its reader. */
export const lettersOf = ofEach((template: Template): readonly Correspondence[] => {
  const { segmentation, bodyStart } = template.source;
  if (!segmentation.pieces.some(mayHoldCorrespondence)) return [];
  const hidden = ['code', 'fence', 'comment'];
  return readCorrespondence({
    text: template.text,
    start: bodyStart,
    masked: segmentation.regions.filter((one) => hidden.includes(one.kind)),
    placeholders: segmentation.placeholders,
    internalDomains: template.config.internalDomains,
    announced: (offset) => {
      let from = offset;
      while (from > 0 && /[\s:.>*_–—«"“„-]/.test(template.text[from - 1]!)) from--;
      return template.readings.some((reading) =>
        reading.marks('internal-correspondence/quoting').some(({ end }) => from <= end && end <= offset),
      );
    },
  });
});
