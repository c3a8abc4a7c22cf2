import type { PhraseTable } from '../../text/phrases/table';

/** Work without content, underlined before all else: "разбираемся" is no step. */
export const phrases: PhraseTable = {
  name: 'missing-steps',
  concepts: {
    idle: {
      also: ['consequent'],
      ru: `
        (заниматься|работать|разбираться|трудиться):present.first
        "(заявка|обращение|вопрос|запрос) (уже|сейчас|пока|еще)? (в|на) (работа|обработка|рассмотрение|контроль)"
      `,
      en: `
        "(be|are|'re|is|'m) (currently|still|now)? (looking into|working on|investigating|dealing with|aware of)" (it|this|that)?
      `,
    },
  },
};
