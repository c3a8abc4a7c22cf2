import type { PhraseTable } from '../../text/phrases/table';

const anywhere = ['condition', 'consequent', 'question', 'quotation', 'negation'] as const;

/** What is promised is a fact of its own; here is what a reader is asked to do until a day, and what is no promise. */
export const phrases: PhraseTable = {
  name: 'stale-deadline',
  late: 'dates',
  concepts: {
    asked: {
      also: ['consequent'],
      ru: `
        (ответить|прислать|отправить|подтвердить|сообщить|оплатить|вернуть|написать|выслать|направить|предоставить|внести|подписать|заполнить|принести|забрать|погасить):imp "(до|к|не позднее|не позже)" ~6
        (приехать|прийти|прибыть|доставить|привезти|поступить|позвонить|установить|выехать|выдать|прислать|подключить|перечислить|вернуть|зачислить|починить|заменить|смонтировать|забрать|подъехать|посетить|принять):future.third !(вы|если)
        <verb.future.third>-(быть|закончиться|закончить|истечь|вступить|действовать) "(до|не позднее|не позже|к|ко)" !(вы|если) ~5
        быть:future.third <shortParticiple>-(провести|открыть|закрыть|отменить|изменить|повысить|продлить|ввести|отключить|проведен|проведена|открыт|закрыт|закрыта|изменен|изменена) !(вы|если|когда)
        (курьер|мастер|техник|бригада|инженер|заказ|посылка|ответ|деньга|документ|карта|справка|полис|пропуск|договор|специалист|возврат|письмо|звонок|результат|товар|груз|багаж) (быть:future.third|ждать:imp|ожидать:imp) !(если|действовать) ~3
        (забрать|получить|подойти|приходить|прийти|увидеть):inf (можно|сможете|можете|будет) ~3 !(если|всегда|любой)
        ^(срок|дата|готовность|ответ|доставка|выезд|визит|возврат|выдача|монтаж|ремонт|прием) (исполнение|готовность|ответ|доставка|ремонт|решение|выезд|возврат|выдача|мастер)? (по|до|не|<date>|<number>|к) ~1
        (приходить|приезжать|подходить|заезжать|подъезжать|прийти|приехать|подойти|заехать|забирать|забрать|заходить|явиться|встречать|занести|завезти|привезти|отдать):imp !(если|каждый|обычно|всегда)
        <verb.future.third.plural>-(быть|продлиться|пройти|состояться|начаться|вырасти|измениться|повыситься|подорожать|снизиться|закрыться|закрыть|отменить|перекрыть|отключить|ввести|повысить|поднять|изменить|продлить|понадобиться|потребоваться|мочь|захотеть) !(если|когда|цена|тариф|скидка|правило)
        <verb.future.third>-(быть|вырасти|измениться|повыситься|подорожать|снизиться|закрыться|отменить|истечь|понадобиться|потребоваться|мочь) (=ваш|=вашу|=ваше|=вам|=вас|=ваши|"у вас"|"к вам") ~3 !(если|когда)
        (держать|хранить|бронировать|резервировать|сохранять|придержать|сохранить|отложить|продержать):present.first/future.first "(до|по)" !(если|всегда|обычно) ~4
        (назначить|назначенный|перенести|перенесенный|запланировать|запланированный|записать|отложить|сдвинуть|наметить|намеченный):past/short "(на|к)" !(если|конференция|праздник)
        (ждать|ожидать|просить):present.first "(до|к|не позднее|не позже)" ~7
        (ответить|прислать|отправить|подтвердить|сообщить|оплатить|вернуть|выслать|направить|предоставить|подписать|заполнить|забрать):inf "(нужно|необходимо|надо|просим|следует|важно)" "(до|к|не позднее|не позже)" ~7
      `,
      en: `
        "(hold|held|keep|kept|reserve|reserved|stay|stays|set aside|on hold|put by)" (it|your|the|this|that|for|you)? "(until|till)" ~6 !(if|open|closed)
        "(until|till)" "(stay|stays|is|are|be|will be|keep|hold|reserve)" (on hold|held|kept|reserved|hold|your|the|for) ~6 !(if|open|closed|valid|tariff|offer)
        "you (can|may|could|will|'ll|should|are able to|will be able to)" (pick|collect|fetch|take|get|see|receive|expect|use|come|have|find|hear) ~1 !(if|always|any time)
        "(come|bring|collect|fetch|drop by|drop in|pick up|hand in|send in)" "(on|by|before|until|no later than)" ~6 !(if|you|every|each|please note|always|we|i)
        "(please|kindly)" (bring|return|collect|hand|drop|come|post|mail|present|fill|file) "(by|before|until|on|no later than)" ~6
        "(will|'ll|shall|is to|are to|is going to|are going to) be" <participle>-(close|open|increase|raise|change|cancel|end|renew) !(if|you|offer|price|tariff|rule|office)
        "(=finish|finishes|completes|hands|brings|repairs|fits|installs|sends|posts|picks|meets|sees|collects|takes)" "(on|by|before)" ~5 !(if|every|each|usually)
        "(we|they|it|the <any>|your <any>) (go out|goes out|announce|publish|go|goes|announces|publishes|reveal|ship)" "(on|by|before)" ~5 !(if|every|each|always|usually|you|on sale)
        "(arrive|arrives|comes|rings|calls|visits|writes|ships|ship|lands|leaves|delivers|follows|returns|reaches|replies|answers)" "(on|by|before|no later than)" ~4 !(if|every|each)
        "(be|is|are|'s|was|has been|have been)" "(due|scheduled|booked|expected|promised|arranged|planned|set|put off|postponed|moved)" "(on|by|for|to|until|before|no later than)" ~4 !(if|rent|payment|maintenance|webinar|conference|tax|return|vat|declaration|contribution|census)
        ^"(due|delivery|deadline|eta|ready|collection|visit|appointment|completion|reply|refund) (date|by|on|due|<number>|<date>)" !(if|was|is valid)
        ^"expect (our|the|a|an|your|it|this|us|delivery|news)"
        "(please|kindly)" (reply|respond|send|confirm|return|pay|sign|submit|let us know|tell us|answer|complete|provide|collect|upload) "(by|before|until|no later than|not later than)" ~6
        "(need|await|expect|look forward to) (your|the|to receive your)" "(by|before|until|no later than)" ~5
        "(will|'ll|shall) (see|meet|visit|examine|receive|welcome|greet|treat|interview|collect|pick up|fetch) (you|your <any>|the <any>)" !(if|when)
        "(is|will be) (when|the day|the date)" // (the|your|our|we|you|it|they) !(if|offer|policy|tariff)
      `,
    },
    // Rules, offers, contracts, opening hours: they hold whoever reads it.
    fact: {
      also: anywhere,
      ru: `
        (сгореть|сгорать|истечь|истекать|обнулиться|обнуляться|закончиться|заканчиваться|кончиться|начаться|начинаться|стартовать|списаться|обновиться|наступить):present/future.third !(ремонт|работа|проверка|замена)
        (тариф|цена|скидка|акция|гарантия|подписка|договор|лицензия|сертификат|полис|закон|правило|купон|промокод|бонус|предложение|конкурс|карта|абонемент|пропуск|условие|ставка|кэшбэк|сезон|выборы|документ) (действовать|истекать|истечь|действительный|заканчиваться|закончиться|меняться|измениться|вступать|вступить|продлиться|продлеваться|отключиться|начаться|начинаться|проходить|вырасти|вырастет|подорожать|снизиться|отменяться) ~5
        (вступать|вступить) "в (сила|действие)" ~3
        (выставка|фестиваль|ярмарка|концерт|спектакль|экскурсия|соревнование|турнир|марафон|курс|смена|лагерь|экспозиция|прием|подача|регистрация|запись|набор|продажа|голосование|конференция|вебинар|семинар|экзамен|сессия|каникулы|сезон|акция|розыгрыш|распродажа) (идти|длиться|пройти|проходить|закончиться|заканчиваться|открыться|открываться|закрыться|закрываться|начаться|начинаться|открытый|продлиться|завершиться|завершаться|продолжаться|состояться) ~5
        (магазин|отделение|офис|салон|клиника|пункт|библиотека|касса|поддержка) (закрытый|работать|отдыхать|закрываться) ~5
        (работать|отдыхать|принимать):present/future.first ~0
        (меняться|измениться|повыситься|вырасти|подорожать|снизиться|индексироваться):present/future (тариф|цена|правило|условие|ставка|график|расписание|стоимость|плата) ~4
        (заявка|обращение|заказ|письмо|договор|счет|платеж|акт|приказ|накладная|чек|операция|покупка|жалоба|претензия|бронь) "от (<date>|<number>)" ~1
        "(родиться|дата рождения|выданный|подписанный|заключенный)"
        "(начиная с|со дня) <date>"
        (праздник|выходной)
        (ждать|принимать|встречать|обслуживать):present.first (читатель|гость|посетитель|покупатель|пациент|клиент|зритель|вы|ученик|студент|пассажир|житель) "с <clock>" ~6
        (снова|опять|вновь) (ждать|принимать|встречать|работать):present.first ~2 !(ответ|оплата|документ)
      `,
      en: `
        (plan|tariff|price|discount|offer|warranty|guarantee|subscription|contract|licence|license|certificate|policy|law|rule|coupon|voucher|promotion|card|membership|pass|rate|season|trial|deal|terms|promo) "(be|is|are|will be|end|ends|run|runs|expire|expires|change|changes|renew|renews|apply|applies|last|lasts|remain|remains|take|takes|come|comes|start|starts|hold|holds|will end|will expire|will change|will renew|will apply|will rise|will start|stay|stays)" !(posted|sent|delivered|ready|mailed|shipped|printed|issued|handed|couriered|dispatched|arrive|reach) ~5
        "(=holds|=applies|=apply|=lasts|=stands|=counts|=runs|=remains|=stays) (good|valid|open|free|unchanged|in force|the same)? (until|till|through|up to)" !(we|you)
        "(valid|in force|effective|available) (from|until|till|to|through|as of|since)"
        (exhibition|festival|fair|show|concert|tournament|course|camp|application|registration|enrolment|enrollment|entries|entry|sale|voting|conference|webinar|seminar|exam|exams|term|season|promotion|booking) "(close|closes|open|opens|end|ends|start|starts|run|runs|take place|takes place|will close|will open|will end|will start|will run|will take place|begin|begins|will begin|be|is)" ~2
        (office|shop|store|branch|clinic|library|desk|support|we) "(be|is|are|will be|'re|'ll be)" (closed|open) ~1
        (order|request|contract|letter|payment|email|invoice|ticket|receipt|purchase|message|claim|complaint|booking) "(of|dated|from)" ~0
        ("born on"|"born in"|dated|"issued on"|"issued in"|"signed on"|"signed in") !(shall|will|'ll|be|to)
        (went|came|began|started|stopped|failed|broke|happened|occurred|wrote|bought|ordered|signed|paid|called|crashed|asked) (out|off|down|back|us|to|it|for|a|the)? "(on|of)" !(will|'ll|by|expect|due) ~3
        "(beginning|effective|as of|with effect from) (from|on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday)? <date>"
        (holiday|christmas|easter)
        "(tax|vat|return|declaration|census|contribution|contributions|assessment|duty)" "(is|are|be|falls|fall|remains) due" ~4
        "(can|may|could) (still|only|also)? be (booked|ordered|bought|chosen|used|redeemed|combined|cancelled|visited|seen|rented|hired|subscribed|claimed|exchanged) (online|here|there|free|for free|at this price|by everyone)? (until|till|through|up to|from)" !(your|you)
        "(stood|unchanged|same|valid|fixed|applied|applies|open|closed|running|available|in place|on sale|in use|in force|on offer) since"
      `,
    },
    // In the past tense: what has been.
    told: {
      also: anywhere,
      ru: `
        <verb.past>-(назначить|запланировать|наметить|забронировать|записать|перенести|отложить|обещать|договориться|сдвинуть|согласовать)
        <shortParticiple>-(назначить|запланировать|наметить|забронировать|записать|перенести|отложить|назначен|назначена|назначено|назначены|запланирован|запланирована|запланировано|запланированы|готовый|должный|согласовать)
      `,
      en: `
        <verb.past>-(book|schedule|arrange|plan|postpone|move|set|promise|expect|fix|would|should|could|might)
      `,
    },
  },
};
