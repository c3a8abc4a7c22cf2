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
        (=вам|"=на вас") (назначить|передать|поручить|назначенный|переданный|порученный|переназначить):short/past (заявка|обращение|тикет|задача|запрос) !(=ваш|=ваша|=вашу|мы) ~3
        "вы (назначены|назначен) (исполнитель|ответственный)?"
        (отправить|перевести|передать|сдать|убрать|уйти|отправлять|переводить) архив ~5
        (направить|отправить|послать|отправлять|направлять) (запрос|претензия|уведомление|рекламация) !(=ваш|=ваша|=вашу|=вашего) ~3
        (передать|отправить|направить|перенаправить|переадресовать|переслать|сдать|отдать|переданный|отправленный|перенаправленный|перевести) (сборка|релиз|обновление|макет|тираж|багаж|груз|деталь|оборудование:nom/acc|прибор|устройство:nom/acc|телефон|образец|анализ|платеж|деньга|средство|сумма|заказ|посылка|товар|ключ|показание|лекарство|спасибо|привет|благодарность|слово|пожелание|поздравление|комплимент|права|управление|права) ~3
        (отправить|выслать|направить|переслать|прислать|передать|доставить|отправленный|направленный|высланный|доставленный) "(на|в|по) (ваш|указанный|домашний|электронный|рабочий|новый|тот)? <adj>? (адрес|почта|email|e-mail|ящик|офис|телефон|мессенджер|телеграм|кабинет|квартира|мейл|имейл|отделение|пункт|постамат|вайбер|<link>|<placeholder:contact>)" !(@someone|заявка|обращение|жалоба) ~5
        (отправить|направить|выслать|передать|доставить|отправленный|направленный|переданный) "(в|к|на)? ваш (офис|бухгалтерия|секретарь|банк|представитель|муж|жена|сосед|консьерж|сотрудник|коллега|руководитель|водитель|адрес|почта|филиал|школа|отделение)" ~5
        (справка|документ|чек|счет|копия|выписка|акт|договор|квитанция|оригинал|реестр|декларация|сертификат|накладная|код|ссылка|инструкция|анкета|форма) (отправить|направить|выслать|послать|передать|переслать):past/future.first (=туда|"в (налоговая|банк|фнс|суд|фонд|посольство|страховая|архив|мфц|росреестр|деканат)") !(=ваш|=вашу|=ваше) ~4
        (отправить|выслать|направить|послать):past/future.first (справка|чек|счет|квитанция|выписка|код|ссылка|инструкция|накладная|сертификат|пароль|фото|полис|билет) !(заявка|обращение|вопрос|жалоба|запрос) ~4
      `,
      en: `
        "(you|you 've) (have been|were|are) (assigned|reassigned)"
        (assigned|reassigned|passed|transferred|forwarded) to =you !(we|i|your) ~0
        "(for|from|by) <placeholder> (has|have) been" (assigned|reassigned) !(your|our|we) ~2
        ^"(to|in order to|how to) (forward|send|pass|hand|submit|transfer|direct|share|give|assign|reassign|relay|move|route)" <any> ~0
        ^"(please|kindly)? (=open|=raise|=create|=log|=file) (a|an|your)? <any> with"
        ^"(please|kindly)? (=forward|=send|=pass|=hand|=submit|=transfer|=direct|=share|=give|=assign|=take|=bring)" ~0
        "(sent|submitted|made|placed|put) (a|an|our|another) <any>? (request|enquiry|inquiry|query|order|reminder|claim|question)" ~1
        "(key|keys|parcel|luggage|money|payment|order|device|refund|amount|sample|samples) (was|were|has been|have been|is|are) (handed|passed|sent|forwarded|transferred|given|returned)"
        "(pass|passed|send|sent|hand|handed|transfer|transferred|forward|forwarded|redirect|redirected|reroute|rerouted|share|shared) <any>? <any>? (build|release|parcel|luggage|device|sample|samples|money|payment|order|key|keys|thanks|praise|compliments|gratitude|prescription|amount|sum|funds|balance)" ~1
        "(send|sent|transfer|transferred|forward|forwarded|redirect|redirected|reroute|rerouted) <any>? <any>? refund" ~1
        (key|keys|badge|parcel|luggage|device|sample|samples|passport|bicycle|car|flat|meter) > "(was|were|has been|have been) (handed|passed|given|returned|delivered)" !@ticket ~4
        "(send|sent|email|emailed|forward|forwarded|mail|mailed|post|posted|deliver|delivered|dispatch|dispatched|pass|passed|hand|handed|give|gave|given)" > "to your <any>? (office|address|email|e-mail|mailbox|inbox|home|house|flat|phone|door|neighbour|neighbor|doorman|representative|accountant|bank|employer|assistant|secretary|husband|wife|spouse|lawyer|landlord|school|desk|department)" ~6
        "(send|sent|email|emailed|forward|forwarded|mail|mailed|delivered)" > "to (<placeholder:contact>|<placeholder:name>|<link>|your own|the address|the email|the e-mail|the number)" ~6
        "(send|sent|forward|forwarded|post|posted|mail|mailed|submit|submitted)" (the|your|a|all|these|them|it)? <any>? "(invoice|receipt|statement|certificate|form|document|documents|copy|copies|contract|declaration|return|papers)" "to (them|the) (tax office|bank|court|embassy|insurer|insurance company|council|university|tax authority|employer)?" ~1
        "(handing|hand|handed|giving|give|gave|passing|pass|passed|sending|send|sent|taking|take|took|bringing|brought|loading|loaded)" (it|them|both|all|everything|this|the <any>|your <any>)? (on|over|along)? "to (the|our|a|your) <any>? (driver|courier|postman|post|rider|carrier|porter|doorman|neighbour|neighbor|parcel service|van|messenger|cyclist|despatch rider|front desk|reception|cloakroom|guest|guests)" !(complaint|request|case|query|matter) ~1
        "(gave|given|handed|sent|passed|delivered|shipped|posted|forwarded) (your|the|a|it|them)" <any>? "to (the wrong|another|a different|somebody else 's|someone else 's) (person|customer|guest|client|address|house|patient|passenger|family|neighbour|flat|room|lady|man|gentleman|table)" ~2
      `,
    },
  },
};
