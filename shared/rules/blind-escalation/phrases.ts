import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'blind-escalation',
  concepts: {
    // What the problem is understood to be.
    summary: {
      also: ['condition', 'consequent', 'question', 'negation', 'quotation'],
      ru: `
        <placeholder:problem>
        "(суть|содержание) (проблема|вопрос|заявка|обращение)"
      `,
      en: `
        <placeholder:problem>
        "(problem|issue|matter) as we (understand|see)"
      `,
    },
  },
};
