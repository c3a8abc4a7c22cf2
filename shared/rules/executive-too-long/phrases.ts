import type { PhraseTable } from '../../text/phrases/table';

/** What is no part of the report: a wish at its end, a signature. */
export const phrases: PhraseTable = {
  name: 'executive-too-long',
  late: 'report',
  concepts: {
    closing: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        ^"(с|со) <any>? <any>? (уважение|пожелание|почтение|уважением|признательность|благодарность|почтением|пожеланиями)"
        ^(искренне|всегда|неизменно) (ваш|ваша) ~0
        ^"(всего|всех) (доброго|благ|хорошего|наилучшего)"
        ^"(хорошего|доброго|приятного|удачного) (день|вечер|неделя)"
      `,
      en: `
        ^"(kind|best|warm|warmest|kindest)? regards"
        ^"(with|in) <any>? <any>? <any>? (regards|wishes|respect|gratitude|thanks|appreciation)"
        ^"(faithfully|cordially|respectfully) (yours)?"
        ^"(yours|sincerely|yours sincerely|yours faithfully|best wishes|all the best|respectfully|regards)"
      `,
    },
    // May stand in the midst of a report as well.
    thanks: {
      also: ['condition', 'consequent', 'question', 'negation'],
      en: `
        ^"(many thanks|thank you|thanks|cheers|warmly|take care|best)"
        ^"have a (nice|good|great|lovely|pleasant)"
      `,
    },
  },
};
