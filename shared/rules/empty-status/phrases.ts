import type { PhraseTable } from '../../text/phrases/table';

/** What a status says when there is nothing in it: underlined in place of the whole. */
export const phrases: PhraseTable = {
  name: 'empty-status',
  concepts: {
    waiting: {
      also: ['consequent'],
      ru: `
        "(пожалуйста)? (ожидайте|подождите|ждите|потерпите|дождитесь)"
        (заявка|обращение|вопрос|запрос|тикет|жалоба|задача) "(в|на) (работа|обработка|рассмотрение|контроль|проработка)"
        (новость|новости|новостей|изменение|изменений|результат|результатов|подвижка) "(пока|еще)? нет" ~4
        (заниматься|работать|разбираться):present.first
      `,
      en: `
        "(please)? (continue to)? (wait|be patient|bear with us|stand by|hang on|hang tight)"
        "@ticket (be|is|are) (still)? (being)? (processed|in progress|in process|handled|under review|with our team|open)"
        "(be|are|'re|is) (looking into|working on|investigating|dealing with)" (it|this|the)?
        "no (news|update|updates|progress)"
      `,
    },
  },
};
