import type { PhraseTable } from '../../text/phrases/table';

/** Work without content, underlined before all else: "разбираемся" is no step. */
export const phrases: PhraseTable = {
  name: 'missing-steps',
  concepts: {
    idle: {
      also: ['consequent'],
      ru: `
        (заниматься|работать|разбираться|трудиться):present.first
        (взять|принять|поставить):past "(в работа|в обработка|в проработка|на контроль)" !(=вы|если) ~4
        (заявка|обращение|вопрос|запрос|жалоба) "(в|на) (работа|обработка|рассмотрение|контроль)" !(если|=вы) ~5
      `,
      en: `
        "(be|are|'re|is|'m) (currently|still|now)? (looking into|working on|investigating|dealing with|aware of)" (it|this|that)?
        "(has|have|had)? (been|is|are|gets|get|has|have|was|were)? (given|has|have|treated with|treated as|gets|marked as|flagged as|is a|of) (a|our|the)? (very)? (high|top|highest|first|absolute|utmost|main) (priority|urgency|importance)" !(if|support)
        "(is|are) (now)? with (us|me|our team|the team|our <noun>)"$ !(if|when|once)
        "(have|get|receive|find) (a|the|our|your) (solution|resolution|remedy)" !(if|need|can)
        "(is|are) on (our|my) (list|radar|agenda)" !(if|once)
      `,
    },
  },
};
