import type { PhraseTable } from '../../text/phrases/table';

/** Puts it there. */
const sends =
  '(пересылать|переслать|прикладывать|приложить|прилагать|вкладывать|вложить|прикреплять|прикрепить|направлять|направить|отправлять|отправить|скидывать|скинуть|копировать|скопировать|вставлять|вставить|приводить|привести|цитировать|процитировать|форвардить|форварднуть):present.first/past';
const ru = {
  /** How it gets in front of the reader. */
  shown: `(${sends}|вот|ниже|внизу|далее|прилагаться|"(в|во) (вложение|приложение)"|"под (этот)? (письмо|ответ)")`,
  sends,
  colleague:
    '(инженер|разработчик|коллега|юрист|бухгалтер|бухгалтерия|кладовщик|склад|логист|монтажник|технолог|мастер|техник|менеджер|программист|заведующий|заведующая|директор|начальник|отдел|админ|диспетчер|руководитель|экономист|слесарь|сотрудник|специалист|служба)',
};

export const phrases: PhraseTable = {
  name: 'internal-correspondence',
  concepts: {
    // Points the reader to what was written inside.
    pointer: {
      also: ['consequent'],
      ru: `
        "(смотреть|см|читать|прочитать|посмотреть|почитать|ознакомиться|глянуть|подробность|детали|история|вся|ход|по ссылка)" (внутренний|наш|весь|полный|этот|вся|дальнейший)? (переписка|обсуждение|тред|ветка|цепочка|диалог|письмо|чат|лог чат|обмен письмами|история переписка|комментарий) "(внутренний)? (ниже|выше|во вложение|в приложение|далее|под (этот)? (письмо|ответ|сообщение)|внизу|в конец письмо|с инженер|с коллега|с разработчик|коллег|инженеров|между|по ссылке|прилагаю|прилагается)" !(наш с вы|с вы|ваш|с вами|если|нами и вами) ~5
        (переписка|обсуждение|тред|ветка|цепочка писем|обмен письмами|цепочка|лог|скриншот) "(между нами|(между|с) наш|(между|с) (коллега|инженер|разработчик|отдел|специалист|техподдержка|вендор|подрядчик|поставщик|провайдер|второй линия|сетевик|программист|бухгалтерия|админ|хостер))" !(вы|=вами|=ваша|=вашу|=вашей) ~3
        ${ru.shown} "(переписка|обсуждение|тред|ветка|цепочка|разговор|диалог|беседа|(скриншот|скрин|лог|выдержка) (чат|переписка))" ("(с|между) (<adj>-(ваш)|наш|мой)? @taker"|"в (наш|рабочий) <any>"|"(наш|мой)? (<adj>)? ${ru.colleague}:gen") !(=ваша|=вашу|=вашей|=вами|клиент|=бы|"(с|между) ваш") ~5
        ${ru.sends} "(письмо|записка) (от)? (наш|мой|<adj>)? (<adj>)? ${ru.colleague}:gen" !(=бы|адрес|почта) ~3
        ${ru.shown} "(внутренний|служебный|рабочий|докладной|служебка|докладная) (письмо|записка|переписка|сообщение|заметка|чат|обсуждение|тред)" !(=ваша|=вашу|=ваше) ~4
        "(вот|ниже|далее|смотреть:imp|читать:imp|посмотреть:imp|почитать:imp)" // "(что|как|дословно) (мне|нам|об этом)? (ответить|писать|написать|сказать|прислать|сообщить):past/present.third" (наш|мой)? ${ru.colleague}:nom !(=вы|=вам) ~4
        "(внутренний) (переписка|обсуждение|чат|тред|диалог)" !(не|если)
        "(ниже|далее|выше|во вложение|в приложении|под этим письмом|прилагаю|прикладываю|привожу)" (наш|вся|весь|внутренний|полный|история)? "(переписка|переписку|обсуждение|тред|ветка|ветку|цепочка писем|цепочку писем|цепочку|диалог инженер|обмен письмами|выдержку из чата|выдержка из чата)" !(с вы|вы|ваш|ваша|вашу|вами|не|если) ~3
        (пересылаю|пересылаем|форвардим|форварднул|форвард|форвардил|переслал|прикладываю|копирую|скидываю|цитирую|привожу|вставляю|приложил|приложили|прилагаю|прикладываем|пересылаем|публикуем|цитируем) (вы|вам|ниже|дословно|целиком)? "(внутренний|наш|вся|весь|всю|полностью|дословный|дословно|для сведения|для информации)?" "(переписка|обсуждение|тред|ветка|цепочка|ответ (инженер|разработчик|коллега|отдел|вендор|программист|бухгалтерия|специалист|подрядчик|админ|техник|сетевик|второй линия)|комментарий (инженер|разработчик|коллега|отдел|вендор|программист|специалист|админ)|сообщение (инженер|разработчик|коллега|отдел|программист|специалист|админ)|письмо (инженер|разработчик|коллега|отдел|вендор|программист|специалист|админ|из отдел)|лог чат|скрин чат)" !(ваш) ~4
        "(вот|ниже|далее) (что|как|ответ|дословно)? (ответ|комментарий|цитата|слова)? (мне|нам)? (ответили|пишут|написали|ответил|написал|ответила|написала|сказали|прислали|от|сообщили)" (мне|нам)? (инженер|разработчик|коллега|отдел|программист|админ|специалист|вендор|сетевик|бухгалтерия|второй линия|техник) ~2
        "(как видно|видно|следует|как следует) из (переписка|обсуждение|тред|чат|цепочка)" !(с вы|наш с|вами)
        "(в копии|в копию|поставил в копию|ставлю в копию|добавил в копию|добавляю в копию|в цепочке|подключаю к переписке|добавляю в переписку|включаю в переписку|добавили в переписку)" (инженер|разработчик|коллега|отдел|программист|админ|специалист|вы|вас|переписка|клиент) ~3
        "(лог|выписка|выдержка|скрин|скриншот|копия|кусок|фрагмент|история) (из|от)? (наш|внутренний|рабочий) (наш|внутренний|рабочий)? (чат|переписка|тред|слак|обсуждение|канал)" !(с вы|ваш|вы)
        "(лог|выписка|выдержка|скрин|скриншот|копия|кусок|фрагмент|история) (из|от)? (чат|переписка|тред|слак|обсуждение|канал)" (прилагаться|приложить:first|прикладывать:first|прилагать:first|пересылать:first|привести:first|приводить:first|ниже|вложение|далее|вот|приложение|посмотреть:imp|смотреть:imp|=см|коллега|инженер|разработчик|отдел|внутри) !(с вы|ваш|вы|сохранить|удалить|хранить)
        (посмотреть|смотреть|почитать|прочитать|гляньте|вот):imp "что (мы|нам|мне)? (ответить|написать|сказать|прислать)" // (вендор|инженер|разработчик|коллега|отдел|подрядчик|поставщик|бухгалтерия|специалист|провайдер|программист|админ) ~5
        "(оригинал|текст|дословный текст) (переписка|внутреннего письма|сообщение (инженер|разработчик|коллега))"
      `,
      en: `
        "(=see|=read|=cf|=check|=consult|=review|refer to|refer|look at|have a look at|=find|kindly see|please see|follow) (also)? (the|our|my|this|all|entire|whole|full|complete|internal|team 's)? (internal|full|whole|entire|complete|email|e-mail|mail|forwarded|attached|chat|slack|teams|trailing)? (thread|exchange|correspondence|conversation|email chain|mail chain|email trail|mail trail|trail|chain|discussion|chat|chat log|emails|messages|transcript|dialogue|comments|notes|back-and-forth|log|message|email|mail)" (below|attached|above|underneath|"further down"|"at the bottom"|"from our"|"with our"|"of our"|enclosed|"at the end"|"in trail"|inline) !(you sent|with you|your|you and|if|between you|between us and you|chart|table|size|colour|color|gauge|needle|count) ~5
        "(thread|exchange|correspondence|conversation|email chain|mail chain|email trail|mail trail|discussion|chat|chat log|emails|messages|transcript|back-and-forth|notes) (is|are|has been|stands|follows|can be found|appears|pasted|copied|quoted|included)? (pasted|copied|quoted|included|attached|forwarded|here)? (below|underneath|attached|enclosed|further down|at the bottom|at the end|inline)" !(you|your|if|resume|reply|continue|not)
        "(thread|exchange|correspondence|conversation|email chain|e-mail chain|mail chain|email trail|e-mail trail|discussion|chat|messages|emails|back-and-forth|dialogue) (between|among|amongst|with|from|of) (our|the|my|several|two)? (two|three|own|on-site)? (back office|head office|accounting|accounts|legal|finance|warehouse|logistics|hr|manager|managers|supervisor|management|engineer|engineers|developer|developers|colleague|colleagues|team|teams|technicians|specialists|departments|staff|admins|vendor|contractor|supplier|provider|second line|third line|billing|networking|<sister>|<department>|<vendor>|network team|programmers|experts)" !(you and|with you|and you|your|if|not)
        ^"(internal|staff|team) (=note|=remark|=comment|=memo)"
        "in our (internal|team|staff|work|group) (chat|slack|channel|thread)" !(you|your|if)
        "(not|n't) (to be)? (send|sent|forward|forwarded|show|shown|copy|copied) to (the)? (guest|client|customer|tenant|patient)"
        "for internal (use|eyes) only"
        "(internal) (thread|exchange|correspondence|conversation|discussion|emails|email|chat|messages|notes|comments|mail)" !(not|n't|no|if|never) !!"(thread|exchange|correspondence|conversation|discussion|emails|email|chat|messages|notes|comments|mail) (is|are|does|do|can|will|must) (not|n't|never)"
        "(below|attached|enclosed|underneath|following) (is|are|you 'll find|you will find|comes|please find|i paste|i 've pasted|follows)? (is|are)? (the|our|a|my|what)? (full|whole|internal|entire|complete|relevant)? (thread|exchange|correspondence|conversation|email chain|chain|mail trail|discussion|chat|chat log|transcript|emails|messages|back-and-forth|our engineers|my colleague|our developers|my colleagues|the developers)" !(your|you sent|with you|you and|if)
        "here (is|are|you 'll find|you will find|comes|please find|i paste|i 've pasted|follows|'s) (is|are)? (the|our|a|my|what)? (full|whole|internal|entire|complete|relevant)? (thread|exchange|correspondence|conversation|email chain|chain|mail trail|discussion|chat|chat log|transcript|emails|messages|back-and-forth|our engineers|my colleague|our developers|my colleagues|the developers)" !(your|you sent|with you|you and|if)
        "(emails|e-mails|mails|messages|letters|notes|chat|lines|exchange|correspondence|conversation|discussion|thread)" "(between|among|amongst|of|with)" "(our|the|my)" (<noun>|<sister>|<department>|<vendor>) "(underneath|below|attached|enclosed|further down|at the (end|bottom)|under)" !(your|you and|with you|contract|delivery) ~2
        "(forwarding|forward|forwarded|pasting|copying|sharing|quoting|i 've pasted|i paste|i forward|i am forwarding|i 'm forwarding|i copy|passing on) (you|along|below|here|to you)? (the|our|my|an|a|this|what|their|his|her)? (full|whole|internal|entire|complete|relevant|colleague 's|engineer 's|developer 's|team 's|vendor 's|supplier 's)? (thread|exchange|correspondence|conversation|email chain|chain|mail trail|discussion|chat|chat log|transcript|internal email|internal message|comment|note|answer from|reply from|message from|email from|our engineers|engineers wrote|email|mail)" !(your|if|request|case)
        "(as you can see|as can be seen|as seen|as shown|as per|per) (from|in|by)? (the|our|this)? (internal|email|mail|trail|trailing|forwarded|below)? (thread|exchange|correspondence|chain|trail|trailing mail|trail mail|discussion|mail below|email below|conversation)" !(your|with you|you and)
        "(this is|here is|here 's|below is|see) what (our|the|my)? (engineer|engineers|developer|developers|colleague|colleagues|team|technician|vendor|admin|<sister>|<department>|<vendor>|specialist) (wrote|writes|write|said|replied|answered|told|sent|has written|have written|say|says)"
        "(adding|added|copying|copied|cc'ing|cc 'd|looping|keeping|put|including|including you|bringing) you (in|to|on|into|in on)? (the)? (internal|our|team 's|engineers')? (thread|email thread|chain|correspondence|discussion|copy|loop with our engineers)"
        "(scroll|see) (down|below|further down) for (the|our|internal|full)? (full|internal|whole|entire)? (thread|history of our|discussion|exchange|conversation|details from our engineers)" !(your)
        "(what|everything|all) (that)? (my|our|the) (<any>)? (colleagues|colleague|engineers|engineer|team|technicians|developers|people|boss|manager|supervisor|workshop|warehouse|<department>|<sister>|<vendor>)? (and (i|we|me|us|our <any>|the <any>))? (wrote|have written|said|have said|exchanged|discussed|mailed|emailed|messaged|posted|texted|sent) (to|with|among|between|about)? (one another|each other|ourselves|themselves|me|us|internally|about it|on the subject|the other day)" !(you|if) ~0
        "(what|everything|all) (that)? (we|they|i) (have|'ve)? (wrote|written|said|exchanged|discussed|mailed|emailed|messaged|posted) (to|with|among|between|about)? (one another|each other|ourselves|themselves|internally|in-house|in house|behind the scenes|among ourselves|between ourselves)" !(you|if) ~2
        "(our|the|my) (internal|in-house|own|staff|team)? (emails|mails|messages|notes|chat|thread|exchange|correspondence|back-and-forth|to and fro|minutes|memo|memos|log|comments|e-mails)" "(can|may) be (read|found|seen|followed|viewed|looked up)" "(below|underneath|attached|enclosed|further down|here|at the (end|bottom|foot)|under this|in the attachment)" ~3 !(your|you sent|if)
        "(i|we) (leave|left|leaving|have left|keep|am leaving) (the|our|my|all) (<any>)? (mails|emails|messages|thread|exchange|correspondence|conversation|discussion|notes|chat|trail) (in|in here|below|underneath|attached|on|standing|under) " !(your|you sent|you and)
        "(as|like) you (can|will|may) (see|read|gather|tell) (from|in) (the|our|my) (<any>)? (mails|emails|messages|thread|exchange|correspondence|discussion|chat|trail|memo|notes) (below|underneath|attached|with|between|among|further|at the|of our)" !(your|you sent|you and)
        "what (the|our|my|one of our) <any>? <any>? and (i|we|me|our <any>|the <any>) (have)? (wrote|written|mailed|emailed|said|exchanged|messaged|texted|discussed|told|sent) (to|with)? (each other|one another|among|between|about)" !(you|if) ~0
        "(emails|e-mails|mails|messages|letters|notes|correspondence|memos)" // "(that)? (went|gone|passed|flew|flown|travelled|bounced|sent) (back and forth|to and fro|hither and thither|around|round) (between|among|amongst|inside|within)" ~2 !(your|with you|you and|if)
        "(our|the) (team|desk|department|office|staff|engineers|engineer|colleagues|colleague|workshop|warehouse|<sister>|<department>) 's (internal)? (correspondence|thread|exchange|emails|mails|messages|notes|discussion|chat|conversation)" > (below|attached|underneath|enclosed) !your ~4
      `,
    },
    // Announces a quotation of somebody of ours: what follows in ">" is no word of the reader's.
    quoting: {
      also: ['consequent'],
      ru: `
        (инженер|разработчик|коллега|программист|админ|администратор|специалист|отдел|вендор|подрядчик|сетевик|техник|бухгалтерия|безопасник|вторая линия|второй линия|логист|склад|провайдер|поставщик|команда|группа|дежурный|тимлид|руководитель) (писать|написать|ответить|отвечать|сообщить|сообщать|сказать|прислать|комментировать|прокомментировать|уточнить|пояснить):past/present.third !(ваш|вы|вам) ~4
        "(ответ|комментарий|сообщение|слова|письмо|цитата|заключение|вердикт|реплика)" (от)? (инженер|разработчик|коллега|программист|админ|администратор|специалист|отдел|вендор|подрядчик|сетевик|техник|бухгалтерия|вторая линия|второй линия|команда|группа|тимлид) !ваш ~2
        "(из|наш|внутренний) (чат|переписка|рабочий чат|тред|обсуждение|задача|тикет|трекер|слак|slack|jira)" !(с вы|вы|ваш) ~2
      `,
      en: `
        (engineer|engineers|developer|developers|colleague|colleagues|programmer|admin|technician|team|vendor|contractor|supplier|provider|"second line"|billing|networking|warehouse|supervisor|"team lead"|"on-call") (wrote|write|writes|said|says|say|replied|reply|answered|answer|commented|comments|reported|told|noted|explained) !(you|your) ~3
        "(reply|answer|comment|note|message|word|words|email|verdict|response) (from|of|by) (our|the|my|a)? (engineer|engineers|developer|developers|colleague|colleagues|admin|technician|team|vendor|contractor|supplier|provider|second line|billing|networking|<sister>|<department>|<vendor>|specialist)" !your
        "(from|in) (our|the) (internal)? (chat|slack|thread|channel|tracker|jira|teams channel|discussion)" !(you|your)
      `,
    },
  },
};

/** What is wrong and what to do, by what was found. */
export const said = {
  forwarded: {
    ru: 'Пересланное письмо читатель поймёт по-своему: уберите его и перескажите суть своими словами.',
    en: 'The reader may take a forwarded message the wrong way: remove it and sum it up in your own words.',
  },
  headers: {
    ru: 'Чужое письмо с заголовками читателю не предназначено: уберите его и перескажите суть своими словами.',
    en: 'A letter with its mail headers was not meant for the reader: remove it and sum it up in your own words.',
  },
  chat: {
    ru: 'Строки рабочего чата читатель поймёт по-своему: уберите их и перескажите суть своими словами.',
    en: 'The reader may take lines of a work chat the wrong way: remove them and sum them up in your own words.',
  },
  quoted: {
    ru: 'Слова коллег написаны не для читателя: уберите цитату и перескажите суть своими словами.',
    en: 'What colleagues wrote was not meant for the reader: remove the quotation and sum it up in your own words.',
  },
  pointer: {
    ru: 'Не отсылайте читателя к внутренней переписке: напишите здесь, что сделано и что будет дальше.',
    en: 'Do not send the reader to internal correspondence: say here what has been done and what comes next.',
  },
  placeholder: {
    ru: 'Это поле подставит внутренние записи по заявке: замените его своим пересказом.',
    en: 'This field puts internal notes of the ticket into the reply: replace it by a summary of your own.',
  },
  addresses: {
    ru: 'Письмо уйдёт и клиенту, и внутреннему адресу: отправьте коллегам отдельное письмо.',
    en: 'This goes to the client and to an internal address at once: write to your colleagues separately.',
  },
} as const;
