import type { PhraseTable } from '../../text/phrases/table';

const deed = {
  ru: '(=прочли|=прочел|=прочла|указать|ввести|настроить|заполнить|выбрать|оформить|подключить|установить|сделать|понять|прочитать|использовать|применить|набрать|записать|подписать|перевести|отправить|оплатить|посчитать|ответить|собрать|хранить|загрузить|выполнить|обновить|сохранить|вставить|нажать|подать|назвать|написать|внести|закрепить|закрыть|открыть|скопировать|привязать|заказать|зарегистрировать|прикрепить|отсканировать|передать|отметить|пользоваться|поступить|вписать|разместить|сконфигурировать|обращаться|эксплуатировать|поставить|удалить|отключить|измерить|снять|включить|выключить|запустить|подготовить|упаковать|сохранять|рассчитать|интерпретировать|истолковать|создать)',
  harm: '(пролить|намочить|помять|согнуть|удалить|стереть|отключить|выключить|сломать|испортить|повредить|потерять|заблокировать|отменить|сбросить|изменить|поменять|закрыть|отказаться|отозвать|перепутать|нарушить|пропустить|проигнорировать|игнорировать|просрочить|упустить|допустить|забыть|спровоцировать|создать|вызвать|разбить|уронить|залить|настроить|выбрать|указать|ввести|подписать|согласиться|установить|снять|нажать|дать|сообщить|разгласить|отправить|внести|довести|виноватый|виноват)',
  en: '(enter|set up|configure|fill in|fill out|choose|select|connect|install|do|read|use|apply|type|spell|write|pay|send|submit|save|set|insert|press|click|order|register|attach|mark|place|transfer|count|close|open|copy|plug|store|handle|operate|address|label|pack|import|export|upload|format|update|calculate|understand|interpret|assemble|mount|wire|key|book|schedule|measure|link|sign)',
  en_harm:
    '(delete|erase|remove|break|damage|lose|block|cancel|reset|change|close|switch off|turn off|disable|revoke|overwrite|misconfigure|mistype|misread|mix up|overlook|ignore|violate|breach|miss|disregard|mess up|drop|spill|spoil|cause|unplug|disconnect|give away|reveal|decline|reject|mishandle|misplace|misuse|bring this on|lock|waste|ruin|crack|scratch|choose|agree to|tick|enter|select|set|order|press|click|share)',
};

/** What is written into a form. */
const thing =
  '"(bank|email|e-mail|delivery|postal|phone|account|card|policy|order|passport|house|street|tax|billing|home|postal|contact|meter|payment|serial|reference|company|flat|booking|departure|birth)? (details|address|number|code|date|name|amount|data|password|reference|iban|postcode|size|colour|color|time|sum|account|id|surname|reading|readings|quantity|destination|currency|city|spelling)"';

export const phrases: PhraseTable = {
  name: 'client-blame',
  concepts: {
    // A cause that hangs on a sentence which stands without it: "по вашей вине".
    adjunct: {
      ru: `
        "(исключительно|целиком|только|полностью|лишь)? (по|из-за) (ваш|твой|собственный|свой) (же|же собственной|собственный|личный|вина или)? (вина|ошибка|невнимательность|небрежность|неосторожность|халатность|неаккуратность|оплошность|забывчивость|недосмотр|опечатка|описка|промедление|медлительность|непунктуальность|опоздание|неявка|неаккуратность|неопытность|незнание|невнимательный|небрежный|неосторожный|ошибочный|неверный|неправильный|некорректный|самовольный|необдуманный|неумелый|недосмотра|беспечность|лень|рассеянность|глупость|спешка|безответственность|упущение|бездействие|просчет|неверных) (собственный)? (действие|настройка|обращение|решение|ввод|использование|хранение|эксплуатация|указание|манипуляция|выбор)?" !(если|возврат)
        "(только|именно|исключительно|лишь|целиком)? из-за (вас|тебя) (самих|самого|самой|же|лично)?" !(если|переживать|беспокоиться|волноваться|волнуемся|переживаем|не)
        "(только|именно)? по (ваш|твой) милость"
        "(по|из-за) (вина|ошибка|невнимательность|неосторожность|халатность|небрежность) (сам|самого|самой)? (клиент|пользователь|покупатель|абонент|заказчик|отправитель|жилец|арендатор|пассажир|заемщик|владелец)" !(если|другой)
      `,
      en: `
        "(all|purely|entirely|solely|only|simply)? (through|due to|because of|owing to|thanks to|as a result of|by|on account of|down to|caused by|from) your (own)? (fault|mistake|error|typo|slip|blunder|tardiness|lateness|late payment|late reply|late cancellation|misspelling|negligence|carelessness|oversight|omission|inattention|misuse|mishandling|actions|action|inaction|failure to <any>|incorrect <any>|wrong <any>|careless <any>|improper <any>|lack of care|lack of attention|forgetfulness|ignorance|doing|impatience|haste)"
        "(due to|because of|caused by|as a result of|owing to|down to|a case of|a result of) (a|an)? (user|customer|client|operator|human|tenant|owner) (error|mistake|negligence|misuse|mishandling) (on your (side|part|end))?" !if
        "(due to|because of|caused by|as a result of|owing to|down to) (a|an|the)? (mistake|error|oversight|negligence|carelessness|misconfiguration|incorrect <any>|wrong <any>) (on|from|of) your (side|part|end|own)"
      `,
    },
    // "Because you deleted it": the clause goes where it is one.
    because: {
      ru: `
        (=потому|поскольку|"так как"|"из-за того"|"в связи с тем"|"по той причине"|"ввиду того"|"тем") > "что?" // =вы "(сам|сама|сами|сначала|сперва|видимо|вероятно|случайно|ранее|еще|вчера|тогда|похоже)?" "(неправильно|неверно|некорректно|ошибочно|плохо|невнимательно|небрежно|самовольно|самостоятельно)? (не)?" (${deed.harm}:past|забыть:past|удосужиться:past|прочитать:past|проверить:past|соблюсти:past|сохранить:past|выполнить:past|оплатить:past|продлить:past|следовать:past|учесть:past) ~6
        (=потому|поскольку|"так как"|"из-за того"|=ведь) > =вы "(<number>|два|три|трижды|дважды|снова|опять)? (раз|раза)? (прогулять|проспать|опоздать|прозевать|протянуть|прошляпить|промедлить|замешкаться|полениться):past" !(если|=ли) ~4
      `,
      en: `
        "(because|since|as)" "(it was)?" "you (yourself|yourselves)? (have|'ve|had|did|did n't|must have|may have|probably)? (not|never|n't|already|wrongly|mistakenly|incorrectly|accidentally|carelessly)?" "${deed.en_harm.replace(/cancel\||decline\||reject\||order\|/g, '')}" ~2 !(can|if|withdrew|withdrawn|withdraw|cancelled|canceled|ordered|declined|rejected)
        "(because|since|as)" "you" "(opened|touched|moved|used|washed|dried|wore|kept|stored|parked|opened up|repaired|modified|tampered|let|put|wrote|typed|entered|paid|sent|ordered|booked|signed|chose|filled)" "(yourself|late|too late|without|wrongly|the wrong|in the wrong|incorrectly|with the wrong|it yourself)" ~4
        "(because|since)" "you" "(forgot|neglected|failed|did not|did n't|have not|have n't|never|refused|omitted)" "(to|bother|read|check|save|pay|follow|update|back|confirm|tell|notify|let|verify|complete|renew|keep|make|answer|respond|enter)" ~2
        "(because|since|as)" "you (yourself|yourselves)? (have|'ve|had|did)? (simply|just|also|kept|always|obviously|apparently)?" "(ran|run|left|let|kept|put|set|drove|filled|stuffed|overfilled|pushed|pulled|bent|squeezed|poured|spilled|spilt|dropped|sat|stood|stepped|threw|tossed|tore|cut|drilled|screwed|glued|taped|painted|plugged|turned|switched|shut|took|gave|skipped|ignored|overlooked|mixed|confused|mistook|missed|wore|washed|boiled|froze|burnt|burned|soaked|overloaded|overcharged|drained|parked|hit|knocked|kicked|slammed|forced|jammed|blocked|covered|clicked|pressed|typed|mistyped|misread|handed|lent|trusted|hurried|rushed|waited)" (it|them|the|your|that|this|him|her|a|an|too|on|in|into|out|off|up|over|down|against|with|without|wrong|through|both|all) ~1 !(can|if|paid|deposit|message|feedback|parcel|thank)
        "(because|since|as) you (did|have|had) (not|n't)" <any> "(well|properly|carefully|correctly|enough|in time|on time|tightly|securely|thoroughly|promptly|first)" !(if|can|could|receive|feel) ~4
        "(due to|because of|owing to|thanks to|as a result of|on account of|from) your (own)? (forcing|dropping|pulling|pushing|opening|ignoring|forgetting|failing|leaving|tampering|turning|bending|twisting|overloading|entering|typing|deleting|clicking|using|handling|carelessness|impatience|negligence|oversight|mistake|error|haste|fiddling|washing|driving)" !(if|not|n't|may|might)
      `,
    },
    // The fault as a statement.
    fault: {
      ru: `
        ${deed.harm}:past.pl > "(именно|сами|лично|как раз|только|же)" =вы !(если|ли|бы|чтобы|могли|=мы|молодцы) ~4
        "(именно|как раз) (вы|вами)" ${deed.harm}:past/short !(если|ли|бы|чтобы|могли|просить) ~4
        ^"(это|а это|ведь это|так ведь это)" "(ведь|же|не мы|не кто иной)?" =вы ${deed.harm}:past !(если|ли|бы|чтобы|могли|мы) ~3
        (=клиентом|=пользователем|=абонентом|=покупателем|=заказчиком|=заявителем|=пациентом|=жильцом|=арендатором|=получателем|=отправителем|=плательщиком|=заемщиком|=страхователем|=пассажиром|=студентом|=гостем) (допустить|нарушить|испортить|повредить|сломать|пропустить|просрочить|перепутать|проигнорировать|"(неверно|неправильно|некорректно|ошибочно|не) <short>"):short !(если|ли|бы|другой) ~4
        (вина|ошибка|оплошность|недосмотр|промах|недоработка|невнимательность|упущение) "(здесь|тут|тоже|только|целиком|полностью|всецело|исключительно|в этом|при этом|была)?" (=ваша|=ваш|=ваше|=твоя|=твой) !(если|=не|извините|ли) ~0
        "(вам|тебе) (остается|стоит|следует|надо|нужно)? винить (только|лишь)? (себя|самих)" !если
        "(полностью|целиком|всецело|исключительно|только|лежит)? на (вашей|твоей) совести" !(если|=не)
        "винить (здесь|тут|в этом)? (можете|стоит|остается|следует|надо|нужно)? (только|лишь)? (себя|самих себя|самого себя)" !если
        (недоглядели|прозевали|проспали|проморгали|прошляпили|накосячили|напутали) (=вы|=сами) ~1
        =вы "(неправильно|неверно|некорректно|не так)" (=его|=ее|=их|=это)? <verb.past>-(понять|услышать|прочитать|истолковать|подумать|считать|быть) !(если|ли|чтобы|могли|мы|боитесь|когда) ~0
        =вы "(сам|сама|сами|видимо|вероятно|похоже|очевидно|скорее всего|все|просто|тут|здесь|явно|же|судя по всему|изначально|ранее)?" "(неправильно|неверно|некорректно|ошибочно|не так|криво|не туда|не тот|не ту|не то|не те|неаккуратно|невнимательно|небрежно|неграмотно|недостаточно внимательно|плохо|самовольно|неосторожно|неосмотрительно|опрометчиво|необдуманно|безответственно)" (=его|=ее|=их|=это)? ${deed.ru}:past !(если|ли|чтобы|могли|мы|боитесь) ~3
        =вы "(сам|сама|сами|видимо|вероятно|похоже|очевидно|все|просто|явно|судя по всему)?" ${deed.ru}:past "(неправильно|неверно|некорректно|ошибочно|не так|не туда|не тот|не ту|не то|не те|неправильный|неверный|некорректный|ошибочный|чужой|неточный)" !(если|ли|чтобы|могли|мы) ~4
        =вы > (сам|=самостоятельно) > ${deed.harm}:past/short !(если|ли|=чтобы|можете|мы|хотите|молодцы|верно|правильно) ~4
        =вы > (удалить|стереть|отключить|выключить|сломать|испортить|повредить|потерять|заблокировать|отменить|сбросить|перепутать|нарушить|пропустить|просрочить|упустить|забыть|разбить|уронить|залить):past.pl > (=сами|=сам|=сама)$ !(который|если|ли|=чтобы|можете|мы|хотите|молодцы|верно|правильно) ~2
        =вы "(видимо|вероятно|похоже|очевидно|просто|явно|же|судя по всему|по всей видимости|случайно|по ошибке|по невнимательности|нечаянно)" (удалить|стереть|сломать|испортить|потерять|заблокировать|отменить|сбросить|перепутать|нарушить|пропустить|проигнорировать|просрочить|упустить|разбить|уронить|залить|забыть|повредить|отключить|выключить|снять|закрыть|изменить|поменять|нажать|ошибиться):past !(если|ли|чтобы|мы) ~3
        =вы (перепутать|нарушить|проигнорировать|игнорировать|просрочить|ошибиться|прозевать|проморгать|недоглядеть|недосмотреть|проглядеть|напутать|накосячить|напортачить|провалить|сорвать|сломать|испортить|разбить|повредить|упустить|разболтать|вмешаться):past !(если|ли|=чтобы|мы|можете|номер|боитесь|не) ~2
        =вы "(допустить|совершить|сделать):past" "(грубый|досадный|серьезный|элементарный|типичный|ряд|несколько|много)?" (ошибка|опечатка|промах|оплошность|просчет|неточность|нарушение) !(если|ли|чтобы) ~3
        =вы (забыть|полениться|побояться|отказаться|поторопиться|поспешить|постесняться|затянуть):past (<infinitive>|проверить|продлить) !(если|ли|=чтобы|пароль|зонт) ~3
        =вы "(так и|даже|все-таки|вовремя|сразу|заранее)? не" (проверить|прочитать|прочесть|изучить|выполнить|соблюсти|соблюдать|учесть|следовать|последовать|ознакомиться|предупредить|уведомить|позаботиться|потрудиться|обратить|сохранить|позвонить|явиться|прийти|воспользоваться|подумать|обновить|отменить|удосужиться|соизволить|посмотреть|заметить|заменить|послушать|прислушаться|дочитать|справиться|разобраться|понять|выключить|закрыть|уследить):past !(если|ли|=чтобы|еще|мы|нашли|знали|=пока|смогли|беспокойтесь|успели|получали) ~3
        "(это|вся|тут|здесь)? (это|целиком|полностью|исключительно|только|лишь|всецело)? (ваш|твой) (личный|собственный|же|прямой|явный|очевидный)? (вина|ошибка|оплошность|недосмотр|упущение|просчет|промах|недоработка|невнимательность|небрежность)" !=нет !(если|извините|понимать|исправить|найти|сообщение|текст|описание|при|код|скриншот|по|из-за|за|об|номер|в) ~1
        (вина|ответственность|ошибка):nom "(за это|за случившееся|за поломку|за потерю|полностью|целиком|всецело|здесь|тут|за ошибку|за задержку|за сбой)?" "(лежит|лежит целиком|на)? на (вас|тебе|вашей стороне|вашей совести|клиенте|пользователе|покупателе)" !(если|договор) ~3
        (ошибка|вина|проблема|причина|сбой):nom "(была|произошла|возникла|находится|допущена|кроется|именно|только|целиком|лежит)?" "(на|с|в) (вашей стороны|вашей стороне|вас самих|ваших действиях|ваших руках|вашей невнимательности|ваших ошибках|вашей спешке)" !(если|нашей) ~2
        (=вы|=сами) (виноватый|виноват|виновата|виноваты|виновны|виновник) !(если|спрашивать|спросить|интересоваться|=ли|=не|мы|чувствовать) ~2
        "(виноваты|виноват|виновата) (в этом|тут|здесь)? (только|лишь|исключительно)? (вы|вы сами|сами)" !(если|не)
        (некорректный|неправильный|неверный|ошибочный|неосторожный|непрофессиональный|самовольный|необдуманный) (действие|манипуляция) "(с вашей стороны|пользователя|клиента|покупателя|абонента)" !если ~2
        (=вами|"вами самими") "(самостоятельно|случайно|неверно|неправильно|ошибочно|некорректно|не|самовольно|по ошибке|самими) (был|была|было|были)? (удалить|стереть|отключить|отменить|повредить|нарушить|сломать|потерять|пропустить|допустить|испортить|заблокировать|изменить|проигнорировать|утратить|превысить|просрочить|перепутать|указать|ввести|заполнить|выбрать|соблюсти|выполнить|оплатить|внести):short" !(если|верно|успешно|все) ~3
        (=вами|"вами самими") "(был|была|было|были|же) (удалить|стереть|отключить|отменить|повредить|нарушить|сломать|потерять|пропустить|допустить|испортить|заблокировать|изменить|проигнорировать|утратить|превысить|просрочить|перепутать):short" !(если|верно|успешно|все) ~3
        (неверно|неправильно|некорректно|ошибочно|небрежно|невнимательно) "(указанный|введенный|заполненный|настроенный|выбранный|оформленный|подключенный|установленный|подписанный|упакованный) вами" !если ~1
        =вы "(слишком|очень|чересчур)? (поздно|не вовремя|несвоевременно|рано)" (обратиться|сообщить|заметить|подать|прислать|оплатить|написать|позвонить|прийти|хватиться|спохватиться|отменить|отправить):past !если ~3
        "с (вашей|твоей) стороны" "(была|было|были|произошла|имела место|имело место|наблюдается|допущена|допущено|имеется)?" (ошибка|нарушение|халатность|небрежность|невнимательность|неосторожность|упущение|оплошность|бездействие) !(если|нашей) ~3
        "(это|здесь|тут)? (обычная|типичная|просто|простая|классическая|чистая)? ошибка (пользователя|клиента|покупателя|абонента|вашего сотрудника|ваших сотрудников|вашего бухгалтера)" !(если|код|сообщение)
        =вы "(собственный|свой) (же)? (собственный|рука):ins" <verb.past.pl>-(собрать|сделать|сшить|построить|испечь|нарисовать|вырастить|создать|подписать|смастерить|починить|связать|написать|приготовить) !(если|ли|=мы|сделать|сшить|построить|испечь|молодцы|поздравляем|нарисовать|вырастить|создать|подписать|бы) ~4
        (удалить|стереть|отключить|выключить|сломать|испортить|сбросить|закрыть|выдернуть|оборвать|отменить|отдать|нажать|снять|залить|поменять):past.pl > =вы "(собственный|свой) (же)? рука" !(если|ли|=мы|бы) ~2
        =вы "(по доброте душевной|по рассеянности|по наивности|по глупости|по забывчивости|по неопытности|по неосторожности|по неведению|по беспечности|по простоте душевной|из любопытства|сдуру|спросонья|второпях|впопыхах|зачем-то|опрометчиво|бездумно|беспечно|легкомысленно|самовольно|нечаянно|неосмотрительно|необдуманно|не глядя|не читая|не подумав|не думая|не разобравшись|от нечего делать|без спроса|бесцеремонно|халатно|наплевательски)" <verb.past.pl> !(если|ли|=мы|бы|чтобы) ~3
        =вы (утопить|угробить|раздавить|расколоть|проморгать|проспать|загубить|доломать|раскурочить|прозевать|намочить|спалить|сжечь|расплескать):past.pl !(если|ли|=мы|бы) ~3
        =вы (пропустить|проигнорировать|прозевать|проглядеть|проспать):past.pl (все|срок|напоминание|уведомление|письмо|предупреждение|звонок|оплата|платеж|дата|прием|визит|инструкция|оба|три|два|=наш) !(если|ли|=мы|бы|мимо|рейс) ~3
        (нажать|удалить|стереть|отключить|отменить|выключить|закрыть|сломать|ввести|выбрать|указать|заблокировать|подписать):past.pl > =вы > "(а не мы|не мы|никто другой|больше некому)" !(если|ли|бы) ~3
        (перегрузить|утопить|уронить|разбить|залить|сломать):past.pl > =вы !(если|ли|=мы|бы|молодцы) ~1
        =вы (перегрузить|перегреть|перелить|пережать|перекрутить|передержать|пересушить|переморозить|недосмотреть|недоглядеть|залить|разлить|поцарапать|замочить|уронить|погнуть|продырявить|прожечь):past.pl !(если|ли|=мы|бы|картинка|фото|файл|видео|деньги|средства|деньга) ~3
        =вы (подать|прислать|оплатить|внести|сообщить|продлить|вернуть|передать|явиться|прийти|обратиться|отменить|заявить|отправить|сдать):past.pl "(с опозданием|с задержкой|позже срока|не в срок|не вовремя|слишком поздно|с просрочкой|после срока|поздно)" !(если|ли|=мы|бы) ~3
        "(сами|сам|сама)" <verb.past.pl> // "(сами|сам) (и)?" <verb.past/infinitive> ~2 !(мы|если)
        "(кто же|кто ж|разве|ну кто)" (так)? (хранить|делать|оставлять|писать|передавать|давать|ставить|включать|мыть|открывать):present.third !(если|мы) ~3
        =вы (сам|лично|зачем-то)? (раздать|разболтать|разгласить|выболтать|слить|выдать):past.pl (пароль|код|доступ|логин|пин|реквизит|данные|карта|ключ) !(если|ли|=мы|бы|=нам) ~5
        =вы (сообщить|передать|назвать|продиктовать|отдать|дать|доверить|прислать|отправить|одолжить):past.pl (мошенник|незнакомец|посторонний|злоумышленник|аферист|приятель|"чужой (человек|люди)"|"третий лицо"|"кому попало"|"кому ни попадя") !(если|ли|=мы|бы) ~6
        =вы <verb.past.pl>-(напасть|нарваться|попасть|получить|обратиться|написать|позвонить|дозвониться|прийти) "не (туда|той стороной|(в|на|с|к|из|от|под) (тот|та|то|те|ту|той|тем|теми))" !(напасть|если|ли|=мы|бы|могли|попасть|получить|обратиться|написать|позвонить|дозвониться|прийти|только|из-за) ~3
        "(надо|нужно|следовало|стоило) было (вам|сначала|сразу|заранее|внимательнее|вовремя|раньше|лучше)? <infinitive>" !(нам|мы|мне|если)
        =вы (указать|ввести|вписать|переписать|набрать|заполнить|написать|внести|прописать|напечатать|записать|оформить|скопировать|продиктовать|назвать|подписать|проставить|заказать|посчитать|рассчитать|собрать|подключить|отметить|перевести|выполнить):past.pl "с (<adjective>)? (ошибкой|ошибками|опечаткой|опечатками|опиской|помаркой|помарками|неточностью|неточностями|нарушением|нарушениями)" !(если|ли|=мы|бы|чтобы) ~3
        =вы (проворонить|прошляпить|прохлопать|профукать|проболтать|продинамить|запамятовать|прошлепать|упустить|проморгать|прозевать|протянуть|проволынить|перемудрить|намудрить|начудить|наломать|наворотить|перестараться|заиграться|доиграться|допрыгаться|увлечься):past.pl !(если|ли|=мы|бы|=не) ~2
        (загвоздка|беда|корень|соль|дело|причина|проблема|секрет|закавыка|вина|ошибка|источник):nom "(тут|здесь|была|только|целиком|полностью|именно|кроется|заключается|лишь|зла|беды|проблемы|всего)? в (=вашей|=вашем|=ваших|=твоей) (собственной|личной|обычной|излишней)? (спешка|невнимательность|рассеянность|забывчивость|неосторожность|небрежность|поспешность|торопливость|нетерпение|беспечность|лень|халатность|неопытность|доверчивость|неаккуратность|упрямство|самодеятельность|неумение|нежелание|жадность|любопытство|самонадеянность|ошибка|промедление|опоздание)" !(если|=не)
        (=вы|=сам|=сами) "(сам|сама|сами) (себя|себе|себе же) (наказали|навредили|подвели|запутали|обокрали|усложнили|создали|устроили|испортили|перехитрили)" !(если|=мы)
        =вы > (перемудрить|переусердствовать|поторопиться|погорячиться|пожадничать|поскупиться|сэкономить|полениться|поленились|понадеяться|положиться|увлечься|забыться|заиграться):past.pl !(если|ли|=мы|бы|=не) ~2
        =вы <verb.past.pl>-(найти|получить|увидеть|услышать|успеть) "(спустя рукава|тяп-ляп|кое-как|абы как|как попало|через пень-колоду|наспех|наобум|на авось|вслепую|левой ногой|вполглаза|без спроса|как бог на душу положит|от балды)" !(если|ли|=мы|бы|чтобы) ~4
        =вы (умудриться|ухитриться|исхитриться|додуматься|сподобиться):past.pl <infinitive> !(если|ли|=мы|бы|=не|молодцы) ~3
        (загвоздка|беда|корень|соль|дело|причина|проблема|закавыка|источник):nom (зло|беда|проблема)? // "в (=вашей|=вашем|=ваших|=твоей) (собственной|личной|обычной|излишней)? (спешка|невнимательность|рассеянность|забывчивость|неосторожность|небрежность|поспешность|торопливость|нетерпение|беспечность|лень|халатность|неопытность|доверчивость|неаккуратность|упрямство|самодеятельность|неумение|нежелание|жадность|любопытство|самонадеянность)" !(если|=не) ~2
      `,
      en: `
        "you (have|had|'ve)? (simply|just|obviously|clearly|repeatedly|unfortunately|evidently|also)? (failed|neglected|omitted|forgotten|forgot|did not bother|did n't bother|refused) to" !(if|we)
        "you (have|had|'ve|must have|may have|might have|probably|apparently|obviously|clearly|seem to have|appear to have|evidently)? (incorrectly|wrongly|mistakenly|improperly|erroneously|carelessly|inadvertently|recklessly|unwisely|accidentally)" "${deed.en}" ~1 !(if|we|can|could)
        "you (incorrectly|wrongly|mistakenly|improperly|erroneously|carelessly|recklessly)" <verb.past> !if
        "you (have|had|'ve)?" "${deed.en}" "(the|your|it|that|them|this|a|an|our)?" <any>? <any>? "(incorrectly|wrongly|improperly|the wrong way|carelessly|badly|too late|by mistake|the wrong way round|without reading|without checking|upside down)" ~3 !(if|how|can|could|may|should)
        "you (have|had|'ve|must have|may have|might have|probably|apparently|seem to have|appear to have)?" "(entered|used|chose|chosen|gave|given|selected|typed|sent|set|provided|picked|booked|ordered|put|wrote|written|quoted|dialled|plugged|installed|filled in|paid|supplied|submitted|bought|opened|specified|attached|uploaded)" "(us|in|to|it|into)?" "(the|a|an)? (wrong|incorrect|invalid|false|mistaken|inaccurate)" ~1 !(if|can|could|may)
        "you (have|had|'ve|must have|may have|might have|probably|apparently|seem to have|appear to have)" "(accidentally|simply|also|yourself)?" "(pressed|clicked|typed|turned|unticked|moved|touched|bent|deleted|erased|removed|broken|damaged|lost|cancelled|canceled|reset|switched off|turned off|disabled|revoked|overwritten|misconfigured|mistyped|misread|mixed up|overlooked|ignored|violated|breached|missed|disregarded|messed up|dropped|spilled|spilt|unplugged|disconnected|mishandled|misplaced|misused|ruined|locked|made a mistake|made an error|blocked)" ~1 !(if|successfully|can|could|may) !nothing
        "you (yourself|yourselves|personally) (have|had|'ve)? (not)?" "${deed.en_harm}" ~1 !(if|can|could)
        "you (have|had|'ve)?" (<verb.past>-(come|reach|write|call|get|be)|<participle>-(come|reach|write|call|get|be)) "(the|your|it|that|them|this|a|an|our)?" <any>? <any>? "(backwards|back to front|the wrong way (up|round|around|about)|inside out|in the wrong (order|place|slot|socket|hole)|into the wrong <any>|to the wrong (address|account|socket|port|pipe|person|number|file|folder|terminal|inlet|outlet|side|box|recipient|valve|tap|plug)|onto the wrong <any>|with the wrong <any>)" ~2 !(if|how|can|could|may|should|not|were|was|"have come"|"have reached"|come|came|reached|written|wrote|called|team|desk|department|person|office|people|door|number)
        "you (have|had|'ve)?" "(wired|plugged|plugged in|wiped|deleted|erased|broke|broken|broken off|removed|switched off|turned off|cut|disabled|disconnected|unplugged|pulled|pulled out|locked|cancelled|canceled|closed|reset|changed|bent|dropped|opened|cleared|overwrote|reversed|formatted|caused|damaged|lost|moved|blocked|revoked|threw|thrown|gave away|given away|signed away)" (the|your|it|that|them|this|our)? "(yourself|yourselves|all by yourself|on your own|with your own (two)? hands|of your own accord|off your own bat)" ~5 !("(have|had) to"|if|how|can|could|may|should|not|want)
        "you (have|had|'ve)? (overloaded|overheated|overfilled|overtightened|overwatered|overcharged the|flooded|scorched|scratched|jammed|forced|mislaid|misplaced|overstretched|overran|missed out|shorted|blew|burnt|burned out|soaked|drenched)" (the|your|it|them|a)? !(if|can|could|we) !nothing
        "(was|is|were) your (own)? (slip|lapse|slip-up|blunder|carelessness|negligence|oversight|doing)" !(if|not)
        "you (did|have|had|could) (not|n't) (even|once)? (trouble|bother|troubled|bothered|care|cared|deign|see fit|take the trouble) (to|yourself)?" !if
        "you (pressed|clicked|chose|signed|ordered|opened|wanted|did|broke|asked for) (it|this|that)" // "so (you|it|now|that)" !(if|thank|we) ~0
        "you (filed|submitted|sent|paid|returned|reported|applied|booked|cancelled|canceled|renewed|handed in|checked out|notified us|told us|came|arrived|called|rang|wrote) (the|your|it|us|in|a|this)? <any>? <any>? (late|too late|after the deadline|past the deadline|behind time|out of time)" !(if|not|can|may|because we)
        "you (keyed|keyed in|punched in|put down|jotted down|noted|dialled|copied|passed on|handed in|read out|tapped in|filled in) (us|in|to|it|into)? (the|a|an)? (wrong|incorrect|invalid|false|mistaken|inaccurate)" !(if|can|could|may)
        "who (on earth|in the world|ever|would|even)? (keeps|leaves|writes|stores|puts|gives|opens|would keep|would leave|would give) <any>? <any>? (on a (sticky|slip|post-it)|in the open|to strangers|under the (keyboard|mat)|like that|unlocked|without a backup)"
        "(comes|came|stems|stemmed|results|resulted|arises|arose) from your (own)? (careless|wrong|improper|incorrect|rough|reckless|negligent|faulty|clumsy|misuse|mishandling|negligence|carelessness|mistake|error|oversight|failure|neglect)" !(if|may|might|can)
        "you (have|had|'ve)? (missed|ignored|slept through|overlooked|skipped|disregarded) (all|both|every|each|our|the|several|three|two|<number>) <any>? <any>? (reminders|reminder|notice|notices|letters|emails|warnings|warning|deadline|date|message|messages|calls|appointment|instructions|payments)" !(if|can|may)
        "you (have|had|'ve)? (drowned|crushed|smashed|soaked|fried|wrecked|trashed|snapped|shattered|bricked|ripped|tore|torn|chipped|cracked)" (the|your|it|a|this)? !(if|can)
        "(it was|it is) you who" !(if|made our|told us|helped|thank)
        "(should|ought to|must|needs to|has to) be (read|checked|saved|tested|studied|verified|backed up) before (you|signing|paying|ordering|booking|one)" !(if|we)
        "(it was|by) your own (hand|hands|doing|finger|fingers)" !if
        "you (have|had|'ve)? (handed|gave|given|passed|told|revealed|disclosed|lent|shared|spread|leaked)" (out|over|round|around|on)? "(the|your|that)?" (password|code|pin|login|credentials|key|passcode|token|account|card) "(to|with|among|round|around|amongst) (a|an|your|some|the|half)? (stranger|strangers|friend|friends|colleagues|mates|children|neighbour|neighbours|caller|scammer|fraudster|fraudsters|third party|third parties|others|other people|everyone|everybody|anyone|kids|family)" ~3 !(if|us|our|not)
        "you (have|had|'ve)? left (the|your|it|them|a)" <any>? <any>? "(open|unlocked|running|unattended|ajar|uncovered|switched on|logged in|outside|out in|in the (sun|rain|cold|frost)|on all night|on overnight)" ~1 !(if|review|message|feedback|note)
        "you (misconfigured|mistyped|misread|mixed up|overlooked|ignored|violated|breached|disregarded|messed up|mishandled|misused|misplaced|broke (it|the <any>|our|your)|damaged|ruined|spoiled|unplugged|missed the (deadline|window|instructions|note|warning|date)|deleted the|deleted your|deleted it|overwrote|dropped it|made a mistake|made an error|made the mistake)" !(if|can|do|did|when|record|congratulations)
        "you (have)? (deleted|removed|cancelled|canceled|disabled|closed|broke|broken|lost|changed|blocked|disconnected) (it|them|this|the <any>|your <any>|that) (yourself|yourselves|by mistake|by accident|on your own|without asking)" !if
        "(it|this|that) (was|is) you (yourself|yourselves)?" // "(who|that)" ~0
        "your own (fault|mistake|error|negligence|carelessness|doing|oversight)" !(if|not)
        "(this|it|that|which|the <any>|the fault|the mistake|the error|everything) (is|was|'s) (entirely|solely|simply|clearly|purely|actually|obviously|all|really|partly|just)? your (own)? (fault|mistake|error|oversight|negligence|doing|omission|carelessness|responsibility that)" !(if|not)
        "(fault|error|mistake|blame) (is|was|lies|lay) (entirely|solely|clearly|squarely)? (yours|on your (side|end|part)|with you)" !(if|not)
        "(error|mistake|oversight|fault|omission|negligence|misconfiguration) on your (side|end|part)" !(if|no|not)
        "you (are|were|'re) (entirely|solely|the one|the only one|yourself)? (to blame|at fault|responsible for (this|the) (mistake|error|damage|loss|mess|fault|breakage|delay)|the one to blame|in the wrong)" !(if|not)
        "you (have|'ve)? (only|nobody but) (have)? yourself to blame"
        "(it|this|that) (is|was|'s|looks like|seems to be) (a|an|clearly|obviously|just|simply|plain|pure)? (simple|typical|plain|classic|case of)? (user|customer|operator|pilot) error"
        "(was|were|been|got|is|are) (clearly|obviously|evidently|simply|apparently|probably)? (<any>)? (up|in|out|on|off)? (incorrectly|wrongly|badly|improperly|carelessly|mistakenly|late|too late|upside down|the wrong way round|wrong|inaccurately) (<participle>)? (by you|by yourself|on your side|at your end|by the (customer|client|user|tenant|guest|passenger|patient))" !(if|can|may|whether)
        "(was|were|been|got) (clearly|obviously|simply|apparently|probably|accidentally|mistakenly)? (damaged|broken|deleted|lost|removed|dropped|scratched|spoiled|spoilt|spilled|spilt|torn|bent|cracked|ruined|disconnected|unplugged|switched off|disabled|overwritten|misused|mishandled|ignored|missed|overlooked|misread|mistyped|caused|blocked|locked|flooded|overloaded|tampered with) (by you|by yourself|by your own <any>|by (the|a)? (customer|client|user|tenant|passenger|patient) himself|by your (family|staff|children|child|dog|cat|guests|employees|own))" !(if|can|may|whether|not|n't)
        "(was|were|has been|have been) (not|n't) (correctly|properly|duly|fully)? <participle> (in time|on time)? by (you|the (applicant|customer|client|user|tenant|patient|policyholder|passenger|account holder|sender|buyer))" !(if|whether)
        (damage|delay|loss|error|mistake|fault|problem|mess|confusion|breakage|block|failure|situation|trouble|this|that|it|all) "(is|was|are|were|'s|comes|came|has been)" "(entirely|all|solely|simply|clearly|purely|only|just|squarely|largely|partly)?" "(down to you|due to you|because of you|thanks to you|of your own making|your own making|your own work|your doing|self-inflicted|caused by you|brought on by yourself|down to your <any>|attributable to you)" !(if|not|n't|up|whether) ~2
        "(damage|delay|loss|error|mistake|fault|problem|mess|confusion|breakage|failure|this|that|it|all) (is|was|'s) (entirely|all|solely|simply|clearly|purely|only|just|squarely|largely|partly)? on you" !(if|not|n't|while|going)
        "(did|have|has|had) (not|n't) (happen|occur|arise|happened) (to)? (us|our)" // "you" !if
        "you (were|are|have been|had been) (careless|inattentive|negligent|too slow|too late|too hasty|sloppy|reckless|forgetful|inexact|in breach)" !(if|not|n't)
        "(the|a) (mistake|error|fault|slip|oversight) (is|was|happened|occurred|arose|lies|sits|began|started|originated) (entirely|solely|clearly|actually)? (with you|at your end|on your end|on your side|in your (own)? (form|input|data|office|hands|typing|settings|order))" !(if|not|n't|whether)
        "you (never) (confirmed|read|checked|saved|renewed|told|informed|notified|paid|sent|returned|answered|replied|asked|called|updated|followed|showed up|turned up|cancelled|canceled|signed|registered|warned|bothered)" !(if|when)
        "you (clearly|obviously|evidently|apparently|simply|just|really|plainly|still|yourself|probably|also)? (did not|did n't|have not|have n't|never)" "(even|properly|correctly|carefully)?" "(follow|read|check|save|renew|heed|comply|obey|respect|take care|pay attention|notice|keep to|observe|back up|notify|warn|listen|show up|turn up|verify|bother|look after|maintain|cancel in time|pay on time|pay in time|act|react|do as|stick|think)" ~1 !(if|when|because we|know)
        "(due|attributable|owing|down|traced|put down|linked) (back)? to (the)? (improper|incorrect|wrong|careless|negligent|faulty|rough|inappropriate|inattentive) (<any>)? (<any>)? (on the part of|by|at the hands of|on the side of|from) (the|a)? (user|customer|client|tenant|guest|you|policyholder|passenger|applicant|account holder|owner|operator|buyer|occupant)" !(if|may|not)
        "(fault|problem|error|mistake|trouble|bug) (sits|is|lies|sat|was) (somewhere)? (in front of|between|behind|at) (the)? (screen|keyboard|chair|desk|wheel|monitor|computer|steering wheel|chair and)" !(if|not)
        "(did|has|does) (it)? (not|n't)? (ever|even|never)? (it)? (occur|occurred|cross|crossed|dawn|dawned) (to|on)? (you|your mind)"
        "it (did|had|has) (not|n't|never|apparently not) (occur|occurred|dawn|dawned|cross|crossed) (to|on)? (you|your mind)"
        "you (have|had|'ve)? (let|allowed) (the|your|this|it|our|that)" <any>? "(to)? (slip|lapse|pass|go by|expire|run out|escape|slide|go to waste)" ~1 !(if|can|may|know|we)
        (error|mistake|fault|slip|oversight|blunder|mix-up|omission) "(is|was) (entirely|clearly|all|actually|quite clearly|solely)? yours" !(if|not|n't|whether) ~5
        "you (have|'ve) (only)? your own <any> to (thank|blame)" !if
      `,
    },
    // What he filled in, for the repair: the thing, not the one who wrote it.
    entry: {
      ru: `
        =вы > "(неправильно|неверно|некорректно|ошибочно|невнимательно|не так)" (указать|ввести|заполнить|написать|вписать|внести|набрать|прописать|выбрать|напечатать|записать|оформить|назвать):past [object: <noun.accusative>] ~1
        =вы > (указать|ввести|заполнить|написать|вписать|внести|набрать|прописать|выбрать|напечатать|записать|оформить|назвать):past "(неправильно|неверно|некорректно|ошибочно|невнимательно|не так)" [object: <noun.accusative>] ~1
        =вы > (указать|ввести|заполнить|написать|вписать|внести|набрать|прописать|напечатать|записать|оформить|переписать|скопировать):past "с (ошибкой|опечаткой|опиской|неточностью)" [object: <noun.accusative>] ~1
        [object: ^<noun.accusative>] > =вы > (указать|ввести|заполнить|написать|вписать|внести|набрать|прописать|напечатать|записать|оформить|переписать|скопировать):past > ("с (ошибкой|опечаткой|опиской|неточностью)"|неправильно|неверно|некорректно|ошибочно) ~1
        =вы > (указать|ввести|заполнить|написать|вписать|внести|набрать|прописать|выбрать|напечатать|записать|назвать|прислать|дать):past > (неправильный|неверный|некорректный|ошибочный|"не тот"|"не те"|"не ту"|"не то") [object: <noun.accusative>] ~1
      `,
      en: `
        you "(have|'ve)?" "(entered|gave|given|provided|specified|typed|typed in|quoted|filled in|wrote|written|supplied|submitted|sent|put in|chose|chosen|selected)" "(us)?" "(the|a|an|your)?" "(wrong|incorrect|invalid|false|inaccurate|mistaken)" [object: ${thing}] ~0
        you "(have|'ve)?" "(incorrectly|wrongly|mistakenly)" "(entered|gave|provided|specified|typed|quoted|filled in|wrote|supplied|chose|selected)" "(the|your)" [object: ${thing}] ~0
        you "(have|'ve)?" "(entered|gave|given|provided|specified|typed|quoted|filled in|wrote|written|supplied|chose|chosen|selected)" "(the|your)" [object: ${thing}] "(incorrectly|wrongly)" ~0
      `,
    },
    // What would be now if he had done it.
    hindsight: {
      also: ['condition', 'consequent'],
      ru: `
        "если бы (вы|ты)" > (=прочли|прочитать|прочесть|дочитать|изучить|проверить|перепроверить|посмотреть|заглянуть|сообщить|обратиться|предупредить|оплатить|сохранить|соблюсти|соблюдать|следовать|позвонить|прийти|приехать|подать|заметить|послушать|прислушаться|обновить|указать|заполнить|ознакомиться|спросить|подумать|воспользоваться|поставить|закрыть|выключить|застраховать|забронировать|пройти):past > // (бы|=б) !(благодарный|благодарны|признательный|рады|рад|хорошо) ~12
        "если бы (вы|ты) (вовремя|внимательно|внимательнее|сразу|заранее|раньше|аккуратно|аккуратнее|все-таки|своевременно|правильно|верно|сначала|не)" <verb.past> > // (бы|=б) !(хорошо|благодарны) ~12
        (прочитали|прочли|проверили|посмотрели|сообщили|обратились|предупредили|оплатили|сохранили|заглянули|спросили|позвонили|изучили) "бы" (вы|=сразу|=вовремя|=внимательно|=раньше|=заранее) // ~3
      `,
    },
    // What he ought to have done, and shall do next time.
    lecture: {
      also: ['consequent'],
      ru: `
        "(вам|тебе|вы)" "(все-таки|просто|конечно|все же|сначала|изначально|прежде всего|тогда|сразу|заранее|лишь)?" "(следовало|надлежало|стоило|полагалось|лучше было)" !(если|нам|где|нет) ~2
        "(следовало|стоило|надлежало|надо было|нужно было|необходимо было|лучше было) (было)? (вам|тебе|заранее|сначала|сразу|внимательнее|вовремя|раньше)" !(нам|мы|мне|если) ~1
        "(вам|тебе) (достаточно|нужно|надо|необходимо) было" <infinitive> !(если|нам|=бы|=мы) ~2
        "не (надо|нужно|следовало|стоило|стоит) было" "(вам|так|самому|самим|сразу)?" <infinitive> !(нам|мы|мне|если|волноваться|ждать|ничего) ~2
        "(надеемся|рассчитываем|просим|ждем)" // "(впредь|в будущем|в дальнейшем|в следующий раз)" "вы" "(будете|станете|учтете|не будете)" ~3
        "(на|впредь на) будущее" // "(учтите|учти|имейте в виду|имей в виду|запомните|помните|знайте|советуем|рекомендуем|просим|примите|возьмите|старайтесь|постарайтесь|не забывайте|не|будьте|проверяйте|читайте|сохраняйте|предупреждайте|внимательнее|обращайте)" ~5 !(=мы)
        (учтите|запомните|=учесть|усвойте|помните) "(это)? (на будущее|впредь|на следующий раз)" ~2
        "(будьте|будь|нужно быть|надо быть|стоит быть|просим быть|постарайтесь быть|просьба быть) (впредь|в следующий раз|пожалуйста|в будущем|чуть|немного|поаккуратнее)? (внимательнее|осторожнее|аккуратнее|бдительнее|ответственнее|внимательней|осмотрительнее|предусмотрительнее|дисциплинированнее)" !(если|гололед)
        "(это|все) (было)? (же)? (указано|написано|сказано|описано|прописано)" // "(вы|вам|стоило|нужно|надо|читать|прочитать|внимательно|достаточно)" !(=можете|найдете) ~4
        "незнание" (не) (освобождать) ~3
        "(мы)? (напоминаем|напоминаю)" // "(вы|клиент) (обязаны|обязан|несете ответственность)" ~3
        "(вина|ответственность) (за)? <any>? <any>? (несете|лежит) (вы|вы сами)" !(если|пароль)
        "пеняйте на себя"
        ^"(ведь|но|и|правда|конечно|к слову|кстати)? не (стоило|следовало|надлежало|полагалось) (бы)? (=вам|=тебе)?" <infinitive>-(беспокоиться|волноваться|переживать|тревожиться|бояться) !(нам|мы|мне|если) ~2
        "не (стоило|следовало|надлежало|годилось) (=вам|=тебе)" !(нам|мы|если) ~0
        (=вам|=тебе) "(ведь|же|так|конечно|и)? не (стоило|следовало|надлежало|годилось|полагалось) (бы)?" <infinitive>-(беспокоиться|волноваться|переживать|тревожиться|бояться|тратить) !(нам|мы|мне|если) ~3
        (=вы|=ты) "(совсем|совершенно|очень|конечно|как раз|так)? (зря|напрасно|понапрасну|некстати)" <verb.past.pl>-(беспокоиться|волноваться|переживать|тревожиться|сомневаться|бояться|опасаться|решить|думать|подумать|считать|посчитать|потерять|потратить|ждать|прождать|простоять|просидеть|приехать|приходить|ездить|съездить|прийти|стоять|заплатить|переплатить|искать|ходить|звонить|надеяться) !(если|ли|=мы|=не|жаль|простить|извинить) ~2
        ^"(зря|напрасно|понапрасну) (=вы|=ты)" <verb.past.pl>-(беспокоиться|волноваться|переживать|тревожиться|сомневаться|бояться|опасаться|решить|думать|подумать|считать|посчитать|потерять|потратить|ждать|прождать|простоять|просидеть|приехать|приходить|ездить|съездить|прийти|стоять|заплатить|переплатить|искать|ходить|звонить|надеяться) !(если|ли|=мы|=не) ~3
        "(вольно|охота) (же|ж)? (=вам|=тебе)? (же)? было (=вам)? <infinitive>"
        ^"(а|и|ведь|просто)? (нечего|незачем|ни к чему|не к чему) (тут|тогда|и)? было (=вам|=тебе)?" <infinitive> !(нам|мы|мне|если|волноваться) ~1
        "лучше бы (=вы|=ты|=вам|=тебе)" (<verb.past.pl>|<infinitive>) !(если|=мы|нам) ~3
        (=вы|=вам) "лучше бы" (<verb.past.pl>|<infinitive>) !(если|=мы|нам) ~2
        ^"<infinitive> (надо|нужно|следовало|стоило|полагалось) было" !(нам|мы|мне|если)
        "кто (же|ж|только|ж только|же только)? (=вас|=тебя|=вам) (просил|просила|заставлял|заставил|тянул|дернул|надоумил|мешал|разрешал|разрешил)"
        "(о чем|чем|о чём|куда) (=вы|=ты) (только|раньше|тогда|вообще)? (думали|думал|думала|смотрели|смотрел|глядели)"
        ^"(надо|нужно|следовало|стоило) было (меньше|больше|поменьше|побольше|почаще|пореже|скорее|быстрее|реже|чаще|не)" <infinitive> !(нам|мы|мне|если) ~2
        ^"(ну|да|и)? кто (же|ж) (так|нынче|сейчас)?" <verb.present.third> !(=мы|если) ~2
      `,
      en: `
        "you (really|clearly|perhaps|simply|probably|also)? (should|ought to|ought) (really|probably|also|perhaps|at least|first|simply)? (to)? have (at least|first|carefully|really|simply|just|already)?" "(read|checked|told|contacted|called|written|saved|backed|paid|sent|reported|kept|known|noticed|asked|followed|updated|renewed|cancelled|canceled|applied|notified|warned|let|tested|verified|used|chosen|entered|filled|submitted|thought|brought|booked|returned|done|made|taken|given|waited|looked|added|included|reviewed|registered|signed|switched|turned|closed|locked|stored|tried|informed|confirmed|answered|replied|replaced|cleaned|removed|stopped|started|been more|been careful|paid|planned|realised|realized|measured|consulted|acted|spoken|raised|changed|secured|protected|mentioned)" !(if|received|access) ~1
        "you (should|ought to) not have" !if
        "you (should n't|should never|ought n't) have" !if
        "you (were|are) (clearly|always)? (supposed|obliged|required|expected) to have"
        "you (were) (clearly|always|repeatedly)? (supposed|obliged|required|expected) to" !(if|receive|get|see|be)
        "you (could|might) (easily|simply|at least|well|just)? have" "(easily|simply|at least|just)?" "(avoided|prevented|checked|read|asked|saved|told|contacted|called|looked|known|noticed|spared|warned|mentioned|done|thought|used|backed)" !if
        "if" "you (had|'d)" "(only|simply|just|carefully|actually|properly)?" "(read|checked|followed|asked|saved|listened|told|contacted|called|looked|updated|paid|backed|kept|tested|waited|reported|acted|noticed)" // "(would|could|would n't|could n't|might)" ~9
        "(had|if) you (had|have|only)? (only|simply|just|carefully|actually|properly)? (read|checked|followed|asked|saved|listened|told|contacted|called|looked|updated|paid|backed|kept|tested|waited|reported|been more careful|been paying|acted|noticed)" // "(would|could|would n't|could n't|might)" ~9
        "had you (only|simply|just|actually)? <any> <any>? <any>? <any>? <any>? (in time|on time|earlier|sooner|properly|carefully|correctly|beforehand|in advance|first|before)" // "(would|could|might)" ~6
        "(next time|in future|in the future|going forward|from now on|for the future|for future reference|in the meantime next time|for next time|another time)" // "(please|kindly|do|you should|you need to|you must|make sure|be sure|remember|try|be more|be careful|read|check|double-check|always|avoid|bear in mind|keep in mind|note|pay attention|we suggest|we recommend|we advise|we ask you|take care|think|ask us before|consider)" ~3 !(people|=we|=i|they|our|everyone|everybody|staff|somebody|someone|colleague|he|she|=it|each|every|two|three|both) !(we will|we 'll|if you would like)
        "(please|kindly|do|just|you need to|you should|you must|remember to|make sure to|try to|be sure to)? (be more careful|be more attentive|take more care|be a bit more careful|pay more attention|pay closer attention|show more care|exercise more care|think twice|be more vigilant|be more diligent|try harder)" !(we|will|us) ~1
        ^"(please|kindly|and|so|just)? (make sure|be sure|=remember|=check|=double-check|=read|=note|=try|take care|=ask|be careful) <any>? <any>? <any>? <any>? <any>? <any>? (next time|in future|in the future|from now on|going forward)" !(we|us|avoid)
        "(please|kindly|must|should|to|better) (make sure|be sure|=remember|=check|=double-check|=read|=note|=try|take care|=ask|be careful) <any>? <any>? <any>? <any>? <any>? <any>? (next time|in future|in the future|from now on|going forward)" !(we|us|avoid) !(asked|agreed|instructed|staff|team)
        "let this be a lesson"
        "ignorance (of <any> <any>?)? is no"
        "(it|this) (is|was|'s) (always|entirely|ultimately|clearly|solely)? your (own)? (responsibility|duty|job|obligation) to (have|read|check|make|keep|ensure|back|verify|save|know)" !if
        "you (really|clearly|perhaps|simply|probably|also|surely)? (should|ought to|ought) (really|probably|also|perhaps|at least|first|simply|surely|by rights)? (to)? have" "<participle>-(receive|get|hear|be|have|arrive|see|access|notice|find)" !(if|received|access|whether|by now|we) ~1
        "you (had|'d) better (have <participle>|next time|in future|from now on)"
        "(it|this|that) (would|might|could) (not|n't|never) have (happened|come to this|occurred|gone wrong|gone this far|broken|got lost) (had|if) you" ~3
        "(all it (takes|took|would have taken) (is|was)|a (glance|look|moment|call|quick look) (at|in|would have|beforehand)) <any> <any>? <any>? <any>?" "(would have|to have|beforehand|in advance|and you)" ~5 !(we|our|us)
        "(one|a person|anyone|anybody|everyone|everybody|any adult|every driver|every customer) (really)? (should|ought to|is supposed to|is expected to|can be expected to) (know|read|check|think|look|bother|remember)" !(if|we|our)
        "(might|may) (we|i) (remind|suggest) (you)? that (it is|you|reading|it would)" !(booking|appointment)
        "(a|one|just a|just one|even a) (quick|short|single|brief|closer|careful)? (look|glance|peek|call|word|click|question|check|minute) (at|in|into|to|with|on|of)? <any>? <any>? <any>? (would|could|might) have (told|shown|spared|saved|warned|taught|prevented|avoided|sufficed|helped|been enough)" !(we|us|our)
        "(whoever|he who|those who|anyone who|anybody who|people who|customers who)" // "(need not|need n't|must not|should not|ca n't|can not|should hardly|can hardly|must n't|should n't|has no right to|have no right to|has only|have only|has no one|have no one|has nobody|had better|cannot) (wonder|be surprised|complain|expect|himself|themselves|but|to blame)" ~10
        "only (yourself|yourselves) to (thank|blame|reproach)"
        "(you|you 've) (have|got)? (nobody|no one|none) (but|except) yourself to (thank|blame)"
        "(a|any|every|each|the) (careful|attentive|sensible|reasonable|prudent|good|responsible|diligent|thoughtful|conscientious|observant) <noun> (would|will|should|ought to) (have)? (have|notice|noticed|know|known|see|seen|check|checked|read|avoid|avoided|keep|kept|look|looked|save|saved|ask|asked|test|tested)" !(if|we)
        "(that is|that 's|this is|such is)" // "what (comes of|you get for|one gets for|happens when|you get when|you get if|comes from)" ~0
        "what (comes of|you get for|one gets for) <gerund>"
        "you (can not|can n't|cannot|could not|can hardly) (just|simply|really)? <infinitive>" "and (then)? (expect|hope|assume|wonder|complain|demand)" !if ~7
        "(a|any) (more|little more) (careful|attentive|prudent|cautious|patient|experienced) (<noun>|person|reader|driver|user|owner|customer|guest) (would|could|might)"
        "(had you|if you had|if only you had|if you 'd) (just|only|simply)? (told|asked|read|checked|called|written|said|come|rung|reported|listened|booked|paid|let)" !(not|n't)
      `,
    },
  },
};
