import type { PhraseTable } from '../../text/phrases/table';

/** What is no part of the report: a wish at its end, a signature. */
export const phrases: PhraseTable = {
  name: 'executive-too-long',
  late: 'report',
  concepts: {
    closing: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        ^"с (уважение|наилучший пожелание|почтение|уважением)"
        ^(искренне|всегда) (ваш|ваша) ~0
        ^"(хорошего|доброго|приятного|удачного) (день|вечер|неделя)"
      `,
      en: `
        ^"(kind|best|warm|warmest|kindest)? regards"
        ^"(yours|sincerely|yours sincerely|yours faithfully|best wishes|respectfully|many thanks|thank you|thanks|cheers|regards)"
        ^"have a (nice|good|great|lovely|pleasant)"
      `,
    },
  },
};
