import type { PhraseTable } from '../../text/phrases/table';

/** Hand-overs, who has them and whether we see to it are facts (`commitment`, `charge`). */
export const phrases: PhraseTable = {
  name: 'incomplete-handover',
  late: 'handover',
  concepts: {
    // Passed on, but not the client's matter: a thing, thanks, a question of ours to somebody else.
    other: {
      also: ['condition', 'consequent', 'negation'],
      ru: `
        (отправить|перевести|передать|сдать|убрать|уйти|отправлять|переводить) архив ~5
        (направить|отправить|послать|отправлять|направлять) (запрос|претензия|уведомление|рекламация) !(=ваш|=ваша|=вашу|=вашего) ~3
        (передать|отправить|направить|сдать|отдать|переданный|отправленный|перевести) (сборка|релиз|обновление|макет|тираж|багаж|груз|деталь|оборудование|прибор|устройство|телефон|образец|анализ|платеж|деньга|средство|сумма|заказ|посылка|товар|ключ|показание|лекарство|спасибо|привет|благодарность|слово|пожелание|поздравление|комплимент|права|управление|права) ~3
      `,
      en: `
        ^"(please|kindly)? (=forward|=send|=pass|=hand|=submit|=transfer|=direct|=share|=give|=assign|=take|=bring)" ~0
        "(sent|submitted|made|placed|put) (a|an|our|another) <any>? (request|enquiry|inquiry|query|order|reminder|claim|question)" ~1
        "(key|keys|parcel|luggage|money|payment|order|device|refund|amount|sample|samples) (was|were|has been|have been|is|are) (handed|passed|sent|forwarded|transferred|given|returned)"
        "(pass|passed|send|sent|hand|handed|transfer|transferred|forward|forwarded|share|shared) <any>? <any>? (build|release|parcel|luggage|device|sample|samples|money|payment|order|key|keys|thanks|praise|compliments|gratitude|prescription|amount|sum|funds|refund|balance)" ~1
      `,
    },
  },
};
