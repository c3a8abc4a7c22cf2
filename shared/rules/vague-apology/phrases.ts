import type { PhraseTable } from '../../text/phrases/table';

/** Apologies are facts (`apology`); here stands what is only a turn of politeness. */
export const phrases: PhraseTable = {
  name: 'vague-apology',
  concepts: {
    // "Sorry, but we do not sell these": a polite no.
    polite: {
      also: ['condition', 'consequent', 'question', 'negation', 'quotation'],
      ru: `
        "(извините|простите|извини|прости|извиняюсь) но"
      `,
      en: `
        "(sorry|apologies) but"
        (not|n't|no|only|nothing|nobody) > sorry$ // ~12
        ^"sorry" // "(no|not|wrong|only|but|we do not|we have no|that is not|this is not)" ~0
      `,
    },
  },
};
