import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'executive-question',
  concepts: {
    // Asks for a decision between two things: the repair is to decide.
    choice: {
      also: ['question'],
      ru: `
        (или|либо)
        какой (вариант|способ|из) ~1
      `,
      en: `
        =or
        "(which|what) (option|variant|way|of)"
      `,
    },
  },
};
