import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'executive-missing-part',
  late: 'report',
  concepts: {
    // An answer that only takes the matter on is an intake, whatever the front matter says.
    intake: {
      also: ['consequent'],
      ru: `
        "(вернемся|вернусь|придем|приду|отчитаемся|отчитаюсь)" (отчет|итог|результат|после) ~4
      `,
      en: `
        "(we|i) (will|'ll|shall) (come back|return|be back|report back|get back) <any>? <any>? <any>? <any>? (report|outcome|result|once|when|after)?"
      `,
    },
  },
};
