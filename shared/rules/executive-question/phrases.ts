import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'executive-question',
  late: 'report',
  concepts: {
    // What a question begins with, behind another one.
    asks: {
      also: ['question', 'condition', 'consequent', 'negation'],
      ru: `
        "(и|а|а также|или) (в|на|с|у|по|к|из|от|до|для|за)? (какой|где|когда|сколько|почему|как часто|что именно|что|как давно|давно ли|как|нужно ли|надо ли|можно ли)" !"(как лучше|какой телефон|по какому телефону|по какому номеру)"
      `,
      en: `
        "(and|or|also) (on|at|in|since|for|from|to)? (which|where|when|how|what|why|is|are|does|do|did|should|shall|can|could|has|have)" !"(which (number|phone|line)|what number|how best|how to reach|how can we reach|when is he|when is she|when can we reach)"
      `,
    },
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
