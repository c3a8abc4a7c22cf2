import type { PhraseTable } from '../text/phrases/table';

const ru = {
  /** Always harm, whoever does it. */
  wrong:
    '(перепутать|напутать|недосмотреть|недоглядеть|проглядеть|потерять|упустить|прозевать|проморгать|сломать|повредить|испортить|разбить|затопить|залить|недосчитать|обсчитать|недодать|недоложить|недовложить|недолить|недовесить|задвоить|пропустить|проворонить|просрочить|затянуть|нарушить|разлить|поцарапать|порвать|уронить|уничтожить|скомпрометировать|недопоставить|недоначислить|завысить|занизить|недоплатить)',
  /** Harm only if done "by mistake", "twice", to the wrong one. */
  done: '(списать|отправить|прислать|начислить|выставить|отключить|заблокировать|внести|загрузить|опубликовать|указать|записать|посчитать|рассчитать|применить|установить|включить|привезти|доставить|выдать|упаковать|положить|оформить|снять|взять|зачислить|настроить|перезаписать|переключить|назначить|поставить|ввести|провести|разослать|передать|ответить|обработать|собрать|напечатать|подключить|занести|перевести|забронировать|поселить|выписать|продать|скопировать|перенести|пробить|оплатить|уволить|учесть|прикрепить|залить|сообщить|назвать|дать|озвучить|информировать|проинформировать|консультировать|проконсультировать|затереть|раскрыть|показать|выложить)',
  /** Harm only if done by mistake: the wrong entry that is taken away is a repair. */
  removed: '(удалить|отменить|закрыть|изменить|поменять|стереть|отозвать|убрать)',
  mistakenly:
    '(ошибочно|случайно|преждевременно|чужой|"по ошибке"|"по невнимательность"|"по недосмотр"|"по недоразумение"|=зря|напрасно|"не тот"|"не ту"|"не те"|"не того"|"не то"|"раньше времени"|необоснованно|незаконно|безосновательно|"без (ваш|предупреждение|согласие|разрешение|уведомление|спрос)")',
  wrongly:
    '(ошибочно|дважды|неверно|неправильно|случайно|преждевременно|лишний|неверный|неправильный|чужой|ошибочный|некорректный|некорректно|"по ошибке"|"по невнимательность"|"по недосмотр"|"по недоразумение"|=зря|напрасно|"два раза"|"не тот"|"не (на|в|по|с|к|от|из|за|до|с той) тот"|"не туда"|"не тому"|"не то"|"не та"|"не ту"|"не той"|"не того"|"не те"|"не тем"|"вместо <any>"|раньше времени|необоснованно|незаконно|безосновательно|устаревший|старый прайс|"с ошибкой"|"с опечаткой"|"с ошибками"|"в чужой"|"на чужой"|однофамилец|однофамилица|"посторонний человек"|"(ваш|чужой|ваша) (сосед|соседка)"|"не из той"|"без (ваш|предупреждение|согласие|разрешение|уведомление|спрос)")',
  /** Only ever harm beside a person: a wrong line that we removed is a repair. */
  misdone:
    '(списать|отправить|прислать|начислить|выставить|отключить|заблокировать|внести|загрузить|опубликовать|указать|записать|посчитать|рассчитать|применить|установить|включить|привезти|доставить|выдать|упаковать|положить|оформить|зачислить|настроить|назначить|поставить|ввести|разослать|передать|добавить|приклеить|наклеить|отметить|выбрать|набрать|вписать|вбить|подшить|приложить|пришить|погрузить|увезти|отвезти|отдать|выписать|продать|напечатать|подключить|занести|перевести|забронировать|поселить|перенести|пробить|прикрепить|назвать|сообщить|снять|подать|вколоть|провести|сдать|взять|позвонить|измерить|замерить|отрезать|сложить|налить|накрыть)',
  ours: '(сотрудник|оператор|менеджер|инженер|сотрудница|кадровик|логист|тренер|фельдшер|лаборант|фармацевт|провизор|экспедитор|расчетчик|учетчик|регистраторша|контролер|вожатый|воспитатель|гид|портье|кондитер|пекарь|маляр|электрик|сантехник|слесарь|верстальщик|редактор|секретарь|тестировщик|маркетолог|аналитик|грузчик|фасовщик|комплектовщик|приемщик|закройщик|паспортист|паспортистка|кассирша|куратор|робот|бот|курьер|специалист|мастер|техник|коллега|монтажник|администратор|бригада|кассир|водитель|бухгалтер|кладовщик|сборщик|консультант|врач|регистратор|медсестра|диспетчер|программист|разработчик|стажер|новичок|упаковщик|команда|преподаватель|методист|продавец|библиотекарь|горничная|повар|официант)',
};

const en = {
  ours: '(colleague|technician|courier|driver|staff|staff member|member of staff|team member|agent|engineer|operator|adviser|advisor|clerk|cashier|fitter|nurse|receptionist|packer|picker|editor|accountant|administrator|developer|employee|trainee|intern|dispatcher|installer|cleaner|waiter|waitress|chef|cook|teacher|tutor|doctor|pharmacist|vet|dentist|librarian|porter|concierge|plumber|electrician|tailor|baker|florist|mechanic|booker|bookkeeper|payroll clerk|broker|underwriter|assessor|conductor|guide|housekeeper|warehouseman|loader|assistant|shop assistant|secretary|manager|supervisor|registrar|lab technician|planner|scheduler|bot|robot|kitchen|warehouse|front desk|office|branch|shop|crew|back office)',
};

/** What went wrong by our doing, and what is told about it. */
export const faultPhrases: PhraseTable = {
  name: 'fault',
  concepts: {
    // We, our staff or our action as the doer of the harm.
    ours: {
      ru: `
        ^${ru.wrong}:past.pl !(вы|клиент|пользователь|если|не|бы|чтобы|пароль|логин|ли)
        (списать|начислить|снять|выставить):past.pl (повторно|"еще раз"|"второй раз") !(=вы|если|бы|чтобы|они|банк|ли)
        (=мы|=я) (забыть|просмотреть):past !(если|бы|=не|реестр|журнал|лог|запись|камера|история|выписка) ~3
        (=мы|=я) (отдать|выдать|вручить|отправить|привезти|послать|доставить|продать|сдать):past "(другой|чужой|не тот|посторонний) (клиент|покупатель|гость|человек|пациент|адресат|получатель|жилец|хозяин|пассажир|абонент|заказчик|читатель)" !(=вы|если|бы|просьба|ли|=не|чтобы) ~5
        "${ru.ours} (наш|наша|нашей|нашего|наших) <adjective>? <noun.gen>" (${ru.wrong}|перерезать|задеть|залить|неверно|неправильно|ошибочно|"по ошибке"|"не тот"|"не (на|в|по|с|к|от|из|за|до) тот"|"не то"|"не туда"|случайно|дважды) !(если|бы|ли) ~5
        (=мы|=я) ${ru.wrong}:past !(вы|если|бы|чтобы|никто|ли|=не) ~4
        "(наш|мой|один из наших|одна из наших) <adjective>? ${ru.ours}" ${ru.misdone}:past ${ru.wrongly} !(если|бы|ли) ~7 !(правка|исправление|корректировка)
        "${ru.ours} (наш|наша|нашей|нашего|наших) <adjective>? <noun.gen>" ${ru.misdone}:past ${ru.wrongly} !(если|бы|ли) ~7 !(правка|исправление|корректировка)
        (отменить|удалить|закрыть|стереть|сорвать|потерять|сломать|испортить|разбить|перепутать|задержать|забыть):past.pl > =мы$ !(если|бы|ли|=вы|просьба|поручение|закон|согласие|чтобы|заявление) ~5
        "(по вина|по ошибка|по недосмотр|по халатность|по невнимательность|по небрежность|из-за ошибка|из-за невнимательность) (наш|один из наших|одна из наших) ${ru.ours}" !(если|ли|=не)
        ("наш ${ru.ours}"|=мы) <verb.past> // (хотя|"несмотря на то"|вопреки) // =вы (просить|попросить|предупредить|предупреждать|указать|заказать|заказывать|написать|выбрать|отказаться):past !(если|ли|=не) ~8
        =вы (заказать|заказывать|просить|попросить|выбрать|выбирать|бронировать|забронировать|оплатить|указать|оформить|ждать|хотеть):past // (=а|=но) (=мы|"наш ${ru.ours}"|${ru.ours}) (отгрузить|прислать|привезти|отправить|положить|дать|выдать|принести|собрать|упаковать|установить|поставить|забронировать|подать|оформить|записать|сшить|сделать|напечатать|доставить|включить|налить|подключить|поселить|посадить):past !(если|бы|ли|=не|вчера|сегодня|уже) ~12
        (продавец|кассир|кассирша|оператор|кладовщик|официант|упаковщик|сборщик|логист|бухгалтер|менеджер|мастер|стажер|администратор|регистратор|курьер|водитель|повар|диспетчер|монтажник) (пробить|провести|списать|начислить|отправить|оформить|внести|положить|записать|привезти|упаковать|выставить|снять|ввести|закрыть|принести|собрать|выдать|указать):past (дважды|"два раза"|"не тот"|"не ту"|"не те"|"не того"|"по ошибке"|неверный|неправильный|чужой|лишний|"вместо <any>"|ошибочно|неверно|неправильно|"на чужой"|"не на тот"|"не по тому"|"не туда"|"не в тот") !(если|бы|ли|=вы|банк|ваш) ~5
        ${ru.misdone}:past.pl > =мы$ !(если|бы|ли|=вы|просьба|поручение|закон|согласие|чтобы|временно|карантин|безопасность|вчера|сегодня|заявление|договор|бесплатно|сами|отправить|оформить|назначить|настроить|установить|выдать|передать|сообщить|привезти|доставить|зачислить|перевести|прислать|положить) ~5
        "(наш|наша|наши) (администратор|менеджер|оператор|кассир|продавец|сотрудник|сотрудница|курьер|мастер|кладовщик|водитель|бухгалтер|инженер|техник|регистратор|специалист)" <verb.past> ("второй раз"|"два раза"|дважды|повторно|"не (=сверившись|=проверив|=посмотрев|=уточнив|=спросив|=предупредив|=дождавшись)") !(если|бы|ли|=не звонил|=не приехал) ~7
        (=мы|=я) ${ru.removed}:past ${ru.mistakenly} !(=вы|если|бы|чтобы|никто|ли|вернуть) ~6
        (=мы|=я) ${ru.done}:past ${ru.wrongly} !(=вы|если|бы|чтобы|никто|ли|возврат|вернули) ~6 !(правка|исправление|корректировка)
        ${ru.removed}:past.pl ${ru.mistakenly} !(=вы|если|бы|чтобы|они|банк|клиент|пользователь|ли|провайдер|поставщик|магазин|соседи|никто) ~5
        ${ru.done}:past.pl ${ru.wrongly} !(=вы|если|бы|чтобы|они|банк|клиент|пользователь|курьер|ли|вернуть|вернули|=ее|провайдер|поставщик|магазин|соседи|никто) ~5 !(правка|исправление|корректировка)
        "(наш|мой|один из наших|одна из наших) <adjective>? ${ru.ours}" (${ru.wrong}|забыть|перерезать|перебить|задеть|сорвать|опоздать|неверно|неправильно|ошибочно|"по ошибке"|"не тот"|"не (на|в|по|с|к|от|из|за|до) тот"|"не то"|"не туда"|случайно|дважды) !(если|бы|ли) ~5
        "(наш|мой) <adjective>? ${ru.ours}" "не (предупредить|сообщить|передать|записать|проверить|внести|приехать|прийти|отправить|учесть|отметить|перезвонить|снять|сохранить|закрыть):past" !(если|бы|ли|пока|еще) ~5
        (=мы|=я) "не (предупредить|сообщить|учесть|перенести|внести|продлить|проверить|заметить|отправить|передать|записать|отключить|включить|отменить|закрыть|снять|перезвонить|ответить|обновить|сохранить|применить|начислить|зачислить|вложить|положить|указать|сняли|пересчитать|уведомить|выполнить|сдержать|приехать|привезти|вернуть|оформить|поставить|зарезервировать|добавить):past" !(ничего|никому|если|бы|чтобы|пока|еще|ли|успеть|потому|раньше|было|нашли|получали|получили|до сих пор) ~3 !!=нет
        "(при|во время|в ход|после|в результат) (перенос|обновление|настройка|миграция|работа|замена|переезд|выгрузка|импорт|оформление|сборка|монтаж|ремонт|упаковка|обработка|пересчет)" (удалить|потерять|стереть|повредить|задеть|перерезать|затереть|отключить|сломать|перепутать|сбить|пропустить|перебить|оборвать|залить|испортить):past.pl !(вы|если|бы) ~6
        (=мы|=я) (задеть|перерезать|перебить|оборвать|стереть|затереть|перезаписать|сбить|сорвать|нарушить|допустить|проспать|переоценить|недооценить|перетянуть|перегрузить):past !(вы|если|бы|чтобы|не|ли) ~4
        (допустить|сделать|совершить):past.pl (ошибка|опечатка|промах|просчет|неточность|оплошность|накладка|сбой) (в|при|на|во) !(вы|если|бы|чтобы|не|клиент|пользователь) ~3
        "(наш|мой) (ошибка|промах|скрипт|обновление|настройка|невнимательность|недосмотр|опечатка|миграция|правка|релиз|робот|система|сбой)" (привести|вызвать|стереть|удалить|сломать|отключить|списать|отправить|разослать|задвоить|испортить|обнулить|затереть|заблокировать):past !(если|бы|ли|не) ~4
        "(из-за|по причина|вследствие|в результат) (наш|моя|моей) (ошибка|невнимательность|недосмотр|опечатка|настройка|обновление|правка|промах|просчет|оплошность|миграция|скрипт|релиз|забывчивость|халатность)" !(если|ли)
        (ошибка|опечатка|промах|накладка|недосмотр) "(нашего|наших|нашей|нашим) ${ru.ours}" !(если|ли) ~1
      `,
      en: `
        "(we|i) (have|had|'ve|accidentally|mistakenly|wrongly|inadvertently|erroneously|incorrectly|indeed|also|simply|in fact)? (<any>)? (lost|broke|damaged|forgot|overlooked|misread|mislaid|misplaced|overcharged|double-charged|undercharged|mixed up|mixed|confused|missed|miscalculated|misconfigured|mishandled|misprinted|misspelled|mistyped|miscounted|botched|bungled|corrupted|leaked|spilled|scratched|flooded|double-booked|overbooked|mistook|misinformed|misled|misdirected|mislabelled|mislabeled|misrouted|failed to|neglected to|wiped|overwrote)" !(if|you|whether|would|could|n't|never|nothing|any|not|anything|have not|call) ~1
        "(we|i) (have|had|'ve|accidentally|mistakenly|wrongly|inadvertently|erroneously|incorrectly)? (accidentally|mistakenly|wrongly|inadvertently|erroneously|incorrectly|twice|prematurely)? (<any>)? (accidentally|mistakenly|wrongly|inadvertently|erroneously|incorrectly|prematurely|needlessly|unlawfully)" !(if|whether|would|n't|not) ~1
        "(we|i) (have|had|'ve)? (charged|billed|debited|sent|shipped|deleted|cancelled|canceled|blocked|closed|applied|entered|imported|exported|uploaded|published|gave|given|quoted|booked|printed|used|delivered|issued|posted|emailed|mailed|invoiced|switched off|removed|assigned|deployed|configured|recorded|registered|copied|paid|took|taken|put|packed|installed|fitted|told|connected|disconnected|merged|scheduled|released|installed|unplugged|renewed|typed|wrote|written|stored|filed|added|picked|swapped)" (twice|"the wrong"|"a wrong"|wrongly|"by mistake"|"in error"|mistakenly|incorrectly|accidentally|"by accident"|"too early"|"too late"|"too much"|"too little"|"too many"|"too few"|"too soon"|"an (old|outdated) (address|price|rate|tariff|form|number|email|account|version|card|list|plan|timetable|date|template|key|menu|code)"|"the old (address|price|prices|rate|tariff|form|number|email|file|account|link|version|card|price list)"|"someone else 's"|"somebody else 's"|"another customer 's"|"instead of"|"with (a|an|the) (typo|error|mistake)"|"two times"|"more than once"|"without (your|telling|asking|warning|notice|checking)") !(if|whether|would|not|n't|have you|refund|back|to you twice) ~9
        "(our|one of our|my|a) <any>? (colleague|technician|courier|driver|staff|team|agent|engineer|operator|adviser|advisor|clerk|cashier|fitter|nurse|receptionist|packer|editor|accountant|administrator|developer|employee|trainee|intern|dispatcher|installer|cleaner|waiter|teacher|tutor|doctor|pharmacist)" "(lost|broke|damaged|forgot|overlooked|misread|mislaid|misplaced|overcharged|mixed|confused|missed|miscalculated|misconfigured|mishandled|mistyped|failed to|made a mistake in|made an error in|entered the wrong|sent the wrong|put the wrong|picked the wrong|deleted the wrong|went to the wrong|gave you the wrong|used the wrong|set the wrong|took the wrong|wrongly|mistakenly|accidentally|incorrectly|inadvertently|dropped|scratched|deleted|cut|did not|spilled|unplugged|overwrote|wiped|slipped|gave you wrong)" !(if|whether|would|yet|still|only|=is|=are|=be) ~3
        "(our|one of our|my) <any>? (colleague|technician|courier|driver|staff|team|agent|engineer|operator|adviser|advisor|clerk|cashier|fitter|nurse|receptionist|packer|editor|accountant|administrator|developer|employee|trainee|intern|dispatcher|installer|cleaner|waiter|teacher|tutor|doctor|pharmacist|kitchen|warehouse|front desk)" (<verb.past>-(find|discover|detect|correct|replace|spot|identify|notice)|put|set|cut) ("the wrong"|"a wrong"|twice|"by mistake"|"in error"|"by accident"|"someone else 's") !(if|whether|yet|still|search|look|check|test|inspect|measure|verify|ring|call|try|ask|visit|come|count) ~7
        "(our|one of our) <any>? ${en.ours}" (put|packed|sent|placed|slipped|loaded|delivered|brought|shipped|fitted|served|booked|gave|handed|wrote|stuck) ("two left"|"two right"|"two of"|"the same <any> twice"|"only one"|"only half"|"an empty"|"an old"|"a used"|"the neighbour 's"|"in the oven of"|"your neighbour 's") !(if|whether|yet|still|bank|your|vendor|supplier) ~4
        "(we|i)" (stuck|put|glued|swapped|pasted|wrote|typed|loaded|packed) "the (label|name|address|number|date|order|parcel|box|file)" "(of|for|from|on|before|after)" (before|after|another|neighbour|someone|previous|next|old|last|other) !(if|whether|would|n't|not) ~6
        "you (had|have|'d|'ve)? (ordered|asked for|booked|requested|chosen|chose|reserved|wanted|paid for)" // "(but|yet|whereas|instead)" "(we|our <any>|i)" (sent|shipped|delivered|brought|packed|booked|fitted|served|put|gave|loaded|printed|installed) !(if|whether|would|n't|not|as you) ~12
        "(our|one of our|a|the) <any>? ${en.ours}" (<verb.past>|put|set|cut|let|left) ("another (customer|guest|patient|client|tenant|passenger) 's"|"the wrong"|"someone else 's"|"somebody else 's"|"by mistake"|"in error"|"by accident") !(if|whether|yet|still|bank|your|vendor|supplier) ~7
        "(by mistake|in error|by accident|mistakenly|wrongly|accidentally)? (was|were|been|got) (accidentally|mistakenly|wrongly|erroneously|inadvertently)? (deleted|cancelled|canceled|blocked|closed|charged|booked|sent|removed|switched off|cut off|disconnected|billed|entered|overwritten|rejected|issued|delivered|picked|packed|discarded|thrown away|suspended|set|quoted|recorded|registered|printed|moved|debited|delisted|marked)" "by (our|one of our|a|us|me)" <any>? "${en.ours}?" ("by mistake"|"in error"|"by accident"|mistakenly|wrongly|accidentally|erroneously|"the wrong") !(if|whether|not|n't|"by you") ~6
        "(was|were|been|got) (lost|damaged|broken|overlooked|mixed up|mislaid|misread|forgotten|dropped|scratched|mishandled|mistyped|flooded|torn|bent|misplaced|overcharged|double-booked|spilt|spilled|ruined|misfiled|mislabelled) by (us|me|our <any>|one of our <any>|our own <any>)" !(if|whether|not|n't)
        "(we|i) (have|had|'ve)? (sent|posted|mailed|emailed|shipped|delivered|wrote|written|called|texted|faxed|billed|charged|debited|invoiced|refunded|credited|transferred)" <any>? <any>? <any>? ("your (old|former|previous|closed|expired)"|"the (neighbour|neighbor) 's"|"your (neighbour|neighbor) 's"|"a stranger"|"the wrong") !(if|whether|would|not|n't|you had given|as you asked|asked|wanted|wished) ~6
        "(by mistake|in error|accidentally|mistakenly|wrongly|inadvertently|erroneously) (we|i)" !(if|whether|would|n't|not)
        "(a|one) colleague of (ours|mine)" <verb.past> ("the wrong"|"a wrong"|twice|"by mistake"|"in error"|"by accident"|"someone else 's") !(if|whether|yet|still) ~7
        "(the|a) wrong <any> (be|was|were|has been|have been) <any>? <participle> by (us|our)" !(if|whether)
        "our (update|script|migration|release|deployment|change|mistake|error|system|software|robot|job|patch|configuration|oversight|typo|import|mailing|server|tool|fault)" (has|had)? "(deleted|removed|broke|wiped|corrupted|duplicated|charged|sent|erased|disabled|locked|blocked|caused|led|overwrote|lost|cut|switched|reset|cancelled|canceled|doubled|double-charged|overcharged|resulted)" !(if|whether|would|not|n't) ~2
        "(because of|due to|owing to|caused by|as a result of|result of|through|thanks to|down to|from) (an|a|the)? (our|mistake of ours|error of ours|oversight of ours|mistake on our|error on our|oversight on our|mistake at our|mistake by our|error by our|mistake made by our|oversight by our) (own|staff|colleague|team|side|part|end|recent|last)? (mistake|error|oversight|typo|carelessness|misconfiguration|update|migration|release|script|blunder|slip|side|part|end|team|staff|colleague)" !(if|whether|not|n't) !!"(everything|nothing|all) (went|was|is|has|ran)"
        "(we|i) (did not|didn't|did n't|have not|haven't|had not|forgot to) (renew|tell|warn|inform|notify|update|transfer|carry over|check|include|apply|pass on|record|enter|call you|call|turn up|show up|reply|answer|send|enclose|pack|test|switch|keep our|keep the|keep my|credit|cancel|remove|save|reserve|book|deliver|return|add|process|honour|honor|do what we promised)" !(if|yet|whether|receive|until|because you|so far|find|any) ~2
        "(we|i) never <past>-(want|mean|intend|know|think|hear|see|receive|get|promise|ask|say)" !(if|you asked|until)
        "(we|i) (did not|didn't|did n't|have not|haven't|had not|never|forgot to) (notice|spot|catch)" !(if|yet|whether|until|so far|any) !!(downtime|outage|outages|impact|interruption|interruptions|disruption|difference|slowdown|degradation) ~2
        "(mistake|error|oversight|blunder|slip|typo) (was|has been|had been)? (made|caused|committed|introduced) (by us|on our side|at our end|on our end|by our|by one of our|by me|by a colleague)" !(if|whether)
        "(we|i) (have|had|'ve)? (print|printed|spell|spelled|spelt|written|wrote|typed|entered|noted|copied|engraved|embroidered|put|cut|sewn|sewed|painted|measured|labelled|labeled|addressed|marked|framed)" (your|the) > "(wrong|wrongly|incorrectly|upside down|back to front|too short|too long|too small|too big|the wrong way)" !(if|whether|not|n't|never) ~3
        "by (an|a|some)? (oversight|mistake|error|slip|blunder|mix-up) (of ours|of mine|on our part|on our side|at our end|in our <any>)" !(if|whether|not|n't)
      `,
    },
    // "Yes, it is our fault": a confession, whatever is known.
    admission: {
      also: ['consequent'],
      ru: `
        (мы|я)? (=накосячили|=накосячил|=накосячила|=облажались|=облажался|=облажалась|=оплошали|=оплошал|=оплошала|=прокололись|=прокололся|=налажали|=сплоховали|=напортачили|=опростоволосились|=лажанулись|=сглупили|=подвели|=промахнулись|=лоханулись|=недоработали|=ошиблись|=ошибся|=ошиблась|=оконфузились) !(вы|если|=не|ли|банк|поставщик|курьер|провайдер|он|она|они|никто|кто|пользователь|клиент|погода|бы|когда|адрес|=вами|номер|датчик) ~3
        (=мы|=я) (=виноваты|=виновата|=виноват|=виновные|=повинны|=неправы) !(вы|если|=не|ли|банк|поставщик|курьер|провайдер|кто|бы|когда|=вами) ~3
        "(вина|ошибка|косяк|прокол|промах|недочет|недоработка|просчет|ответственность|недосмотр|упущение|огрех|накладка|оплошность|ляп|лажа|недоглядка)" "(это|тут|здесь|целиком|полностью|только|всецело|действительно|точно|исключительно|безусловно|конечно|в этом|за это|в случившемся|за случившееся|за произошедшее|лежит|конечно же|вся)? (целиком|полностью|лежит|всецело|только|исключительно)? (=наша|=наш|=наше|=моя|=мой|=мое|на нас|за нами|на мне|за мной|на нашей стороне|с нашей стороны|на нашей совести)" !(если|=не|ли|найти|исправить|вы)
        "(=наша|=наш|=наше|=моя|=мой|=мое) (собственный|прямая|общая|полная|явная|личная|досадная|грубая|целиком|вся|только)? (вина|ошибка|косяк|прокол|промах|недочет|недоработка|просчет|недосмотр|упущение|огрех|оплошность|ляп)" !(если|=не|ли|привести|вызвать|исправить|вы|сообщать|программа|страница|журнал)
        "(признавать|признать|признаем|признаю|признаемся|сознаемся|осознаем|принимаем|берем|беру|принимаю|полностью признаем) (на себя)? (свой|свою|свои|нашу|мою|вся|всю|полный|полную|полностью|целиком)? (вина|вину|ошибку|ошибка|ошибки|ответственность|неправоту|промах|упущение|косяк|просчет)" !(если|=не|ли|чужой|вы)
        (признаем|признаю|сознаемся|сознаюсь|признаемся|признаюсь|признать) > (=виноваты|=виноват|=виновата|оплошали|=ошиблись|=подвели|=сплоховали|вина|=неправы|недоглядели) !(если|=не|ли|=вы) ~3 //
        ^"(да|увы|что ж)? (каемся|каюсь|=виноваты|=виноват|=виновата|грешны)"$ !=не
        (=виноват|=виновата|=виновато|=виноваты) "(только|целиком|полностью|именно|сам|сама|тут|здесь|в этом)? (наш|один из наших|одна из наших) <noun.nominative>" !(=не|если|ли|вы|кто)
        "(наш|наша|наши|наше) <noun.nominative>" "(тут|здесь|действительно|полностью|целиком|и)? (=виноват|=виновата|=виновато|=виноваты|=повинен|=повинна)" !(=не|если|ли|вы) ~1
        (вина|ответственность|ошибка):nom "(за|в)? <any>? <any>? <any>? (целиком|полностью|всецело|только)? (лежит|лежат|остается|ложится) (целиком|полностью|всецело)? на (нас|мне|нашей|нашем|наших|нашу|наш)" !(=не|если|ли|вы) ~3
        (вина|ответственность):acc "(за)? <any>? <any>? <any>?" "(мы|я)? (полностью|целиком|всецело)? (берем|беру|принимаем|признаем|признаю|принимаю) (на себя|свой|полностью|целиком)?" !(=не|если|ли|вы|правило|договор) ~3
        ^"(да|увы|что ж)? (каемся|каюсь|наш косяк|моя вина|моя ошибка|наша вина|наша ошибка|наш прокол|наш промах|мой косяк|мой промах)" !(если|=не|ли)
        "(=мы|=я) (вас|сильно|очень|вас очень|вас сильно|здорово)? (=подвели|=подвел|=подвела)" !(если|=не|ли|бы)
        "(=подвели|=подвел|=подвела) (мы|я)? вас" !(если|=не|ли|бы|нас)
        "по (наш|моя|моей|собственной) (собственной|прямой|полной)? (вина|ошибка|недосмотр|халатность|невнимательность|небрежность|упущение|оплошность|недоработка|неосмотрительность|нерасторопность|нерадивость)" !(=не|если|ли)
        "(из-за|через|благодаря) (нас|меня)" !(=не|если|ли)
        "(вина|виной) (этому|всему|тому) (=мы|наш|наша|наши)"
        "(с нашей|на нашей) (стороне|стороны) (допущена|была допущена|произошла|случилась|вышла|имела место)? (ошибка|ошибку|оплошность|накладка|промах|недоработка|недосмотр|вина)" !(=не|если|ли|нет|не нашли|не обнаружили)
        (ошибка|промах|оплошность|накладка|недосмотр) (допущенный|произойти|случиться|выйти|допустить|быть|сделанный|совершенный):past/short "((=нами|=мной)|(с|на|по) (=нашей|моей) (сторона|вина))" !(=не|если|ли|вы) ~2
        "(ответственность|вину) (за|полностью) <any>" (берем|беру|несем|несу|лежит на нас|принимаем|на нас|на себя) !(=не|если|ли|вы|правило) ~5
        (=мы|=я) "(тут|здесь|сами|сам|сама|все|явно|просто)?" (прошляпить|прозевать|проморгать|проворонить|проглядеть|прохлопать|недосмотреть|недоглядеть|напутать|намудрить|напортить|дать маху|просчитаться|оплошать):past !(если|=не|ли|=вы|бы) ~1
      `,
      en: `
        "(our|my) (own|entire|fault|bad)? (fault|mistake|error|blunder|bad|doing|oversight|slip-up|slip|screw-up|failure|cock-up|responsibility|failing)" (entirely|completely|alone|indeed)? ~0 !(if|not|n't|none|neither|nor|nothing|hardly|scarcely|whether|fix|page|log|message|pattern|tolerant|in our|no fault|through no) !(line|desk|number|log|tolerance|page|service)
        "(fault|mistake|error|blame|blunder|oversight|responsibility|slip|failure) (here|for this|for that|in this)? (is|was|be|lies|lay|rests|sits|'s) (entirely|completely|all|solely|wholly|clearly|definitely|certainly|fully|squarely|only)? (ours|mine|on us|with us|on our side|on me|at our end|on our end|on our part)" !(if|not|n't|whether|either|unless)
        "(we|i) (are|am|were|was|'re|'m|be) (entirely|completely|clearly|plainly|simply|squarely|obviously|certainly|undoubtedly|fully|solely|wholly|totally|definitely|indeed|truly)? (to blame|at fault|responsible for (this|that|what happened|losing|breaking|deleting|causing|all of this)|guilty|in the wrong|the ones to blame|culpable|the culprit)" !(if|not|n't|whether|how)
        "(we|i) (screwed up|messed up|slipped up|dropped the ball|blew it|goofed|failed you|let you down|fouled up|botched it|got it wrong|got this wrong|got that wrong|made a mistake|made an error|fell short)" !(if|not|n't|whether|unless|hope|would)
        "(we|i) (have|'ve|really|clearly|certainly|definitely|totally|badly)? (messed|screwed|fouled|cocked|mucked|fluffed|loused|stuffed) (this|that|it|things|everything|your <any>|the <any>|the whole <any>) (one|all)? (badly|royally|thoroughly)? up" !(if|not|n't|whether|unless|hope|would)
        "(we|i) (have|'ve|really|clearly|certainly|definitely|totally|badly)? got (this|that|it|things|your <any>|the whole <any>) (one|all)? (so|very|badly|completely|totally|quite|clearly|terribly|hopelessly) wrong" !(if|not|n't|whether|unless|hope|would)
        "(we|i) (have|'ve|really|clearly|certainly|definitely|totally|badly)? got (this|that) one wrong" !(if|not|n't|whether|unless|hope|would)
        "(we|i) (have|'ve) (really|clearly|certainly|definitely|totally|badly|obviously|plainly) (screwed up|messed up|slipped up|dropped the ball|blown it|failed you|let you down|got it wrong|got this wrong)"
        "(we|i) (have|'ve|really|clearly|certainly|definitely|totally|badly)? (screwed up|messed up|slipped up|dropped the ball|blown it|goofed|failed you|let you down|fouled up|got it wrong|got this wrong|got that wrong|made a mistake|made an error)" !(if|not|n't|whether|unless|hope|would)
        "(this|that|it|the blame|everything|all of this|all of it|the whole thing) (one)? (is|was|'s|be|falls|lands|comes down|are) (entirely|completely|all|solely|wholly|clearly|definitely|certainly|fully|squarely|totally|purely|just)? (on|down to) (us|me)" !(if|not|n't|whether|depend|based)
        "(we|i) (take|accept|assume|bear|admit|acknowledge|own|shoulder|hold) (the|full|all|our|complete|sole|entire|total|up to|this|that|my)? (full|entire)? (blame|responsibility|guilt|fault|liability|mistake|error|the mistake|the error|it was us)" !(if|not|n't|no)
        "(we|i) (admit|confess|concede|own up|acknowledge|must admit|have to admit|hold our hands up|put our hands up|plead guilty|stand guilty)" (fault|mistake|error|wrong|guilty|blame|failed|our|ours|us|we|it|to it|this) !(if|not|n't) ~3
        "our (own)? <any> (is|was|are|were) (entirely|fully|clearly|solely|indeed)? (to blame|at fault|in the wrong|responsible for this|the culprit)" !(if|not|n't|whether|how)
        "(full|sole|all|complete|entire|the|total)? (responsibility|blame|liability|guilt)" "(for|of)" "(be|is|was|are|has been) (entirely|fully|hereby|gladly|readily)? (accepted|admitted|acknowledged|taken|borne|assumed|shouldered|ours) (by (us|our <any>|the <any>))?" !(if|not|n't|no|unless|customer|client|tenant|you) ~5
        "(blame|responsibility|fault) (for)? <any>? <any>? <any>? (lies|rests|sits|lay|rested|falls|remains) (entirely|squarely|fully|wholly|solely|firmly)? (with|on|at) (us|our|me)" !(if|not|n't|whether|unless)
        "(it is|it 's|it was) (us|we|me|i) (who|that) (be|are|is|am|was|were)? (to blame|at fault|responsible|guilty|in the wrong)" !(if|not|n't)
        "(it|this|that) (is|was|'s) (all|entirely|wholly|simply|purely)? (our|my) (own)? doing" !(if|not|n't)
        "(fault|mistake|error|blame|blunder) (lie|lies|is|was|lay)" "(with (us|me)|ours|mine) (and|alone|only)?" !(if|not|n't|whether)
        "(mea culpa|guilty as charged|hands up|our bad|my bad)"
        "(mistake|oversight|blunder|slip|an error|our error) (on|at|from) (our|my) (side|end|part)" !(if|not|n't|whether|no|without|any|see)
        "(because of|due to|thanks to|down to) us"$ !(if|not|n't)
        "(through|by|owing to|due to) our (own)? (fault|negligence|carelessness|mistake|blunder)" !(no|not|if)
        "(blame|it) (us|is us)"$ !(do|not|n't)
      `,
    },
    // The cause is known.
    established: {
      ru: `
        (причина|корень|источник|виновник) (найти|найденный|установить|установленный|выяснить|выявить|выясненный|определить|определенный|стать|оказаться|=это|понятный|ясный|известный|послужить|крыться|заключаться|нашли|нашлась|выявленный|разобраться|обнаружить|обнаруженный|быть):past/present.third/short !(=не|пока|еще|если|выяснять|искать|неизвестный|неясный)
        (ошибка|неполадка|сбой|опечатка|неисправность|расхождение|поломка|дефект|просчет|путаница) (найденный|обнаруженный|выявленный|установленный|нашлась|нашелся|найтись|обнаружиться):short/past !(=не|пока|еще|если)
        ^причина$
        ^причина "(в|был в|была в|простой|простая|такая|проста)" !(=не|пока|еще|если|выяснять)
        (оказалось|выяснилось|обнаружилось|разобрались|выяснили|установили|нашли|увидели|обнаружили|определили|выявили|докопались) // (что|почему|отчего|из-за чего|ошибка|=как|откуда|причина|сбой|дело|опечатка) !(=не|если|пока|еще) ~3
        (вызвать|вызванный|спровоцировать|обусловленный|привести):past/short (ошибка|сбой|обновление|настройка|скрипт|перенос|опечатка|правка|замена|работа|миграция|изменение|релиз|<any>) !(=не|если|пока|еще|неудобство|вопрос) ~4
        "(из-за|вследствие|по причине|в результате)" (ошибка|сбой|обновление|настройка|скрипт|перенос|опечатка|правка|замена|миграция|изменение|релиз|перегрузка|поломка|обрыв|неверный|дефект|отключение|отказ|устаревший) !(=не|если|ли|выяснять|наш|моя) ~2
        (потому|поскольку|так) (что|как)? // (мы|сотрудник|наш|система|скрипт|обновление|кассир|менеджер) !(=не|если) ~3
      `,
      en: `
        "(root)? (cause|reason|culprit) (for|of|behind)? (<any>)? (<any>)? (be|was|is|lay|turned out|has been (found|identified|established|traced|confirmed)|was (found|identified|established|traced|confirmed)|has now been)" !(what|why|not|n't|unknown|unclear|if|investigating|yet|looking|establishing|still|being|examined|open|under|sought|looked|anybody)
        "(found|established|identified|traced|know|determined|discovered|pinpointed|located|worked out|tracked down|confirmed) (the|out|it|a|its|this|that|what|how|why|where)? (root)? (cause|why|reason|to|culprit|what|error|fault|bug|mistake|how|that|source|happened|went wrong)" !(not|n't|if|until|once|yet|still) ~1
        (found out|worked out|established|discovered|understood|learned) // (why|how) !(not|n't|if|until|once|trying) ~1
        "(turned out|turns out|it emerged|it transpired|the investigation showed|our check showed|our review showed|the logs show|the check showed)"
        "(was|were|been|is) (caused|triggered|brought about|the result of|due to|down to a|down to an)" !(not|n't|if|whether|may|might|unclear)
        "(because of|due to|owing to|as a result of|following) (a|an|the) <any>? (error|update|script|migration|typo|bug|change|release|misconfiguration|mistake|fault|outage|failure|glitch|setting|import|power cut|leak|deployment)" !(if|whether|may|might|our)
        "(happened|occurred|came about|arose|went wrong) (because|when|after|during) (we|our|a|an|the)" !(if|whether|may|might|not known)
        "because (we|our|one of our|a colleague|an update|a script|the update|the script)" !(if|whether|not)
      `,
    },
    // What happened, told behind a confession: "our fault: we had the old tariff on file".
    told: {
      ru: `
        (<verb.past>|<shortParticiple>)
      `,
      en: `
        (<verb.past>|was|were|had)
      `,
    },
    // A time that was promised and not kept, or is moved.
    moved: {
      ru: `
        "не (успеть|уложиться|сдержать|выдержать|соблюсти)" (обещать|обещанный|срок|слово|обещание|"(до|к) (<clock>|<date>|<number>|@weekday|<placeholder>|вечер|утро|обед|конец|завтра|суббота|воскресенье)"|назначенный|вовремя|время|названный|указанный|заявленный|намеченный|<clock>|<date>) !(=вы|если|бы|ли) ~6
        (обещать):past (вы)? // "не (успеть|уложиться|сделать|сдержать|приехать|прийти|прислать|перезвонить|позвонить|доставить|вернуть|починить|привезти|ответить|решить|выполнить|смочь|получиться|выйти|готовый|удаться)" !(если|бы|ли) ~8
        "не (успеваем|успеваю|уложимся|успеем|успею|укладываемся)" (=к <any>|=до <any>|срок|обещать|обещанный|вовремя|назначенный|названный|сегодня|закончить|привезти|доставить|починить|сделать) !(=вы|если|бы|ли|чтобы) ~4
        "(к|ко|в|до) (обещанный|обещать:participle|оговоренный|условленный)" "не (<verb.past>|готов|готова|готово|готовы)" !(=вы|если|бы|ли|никто|=вас) ~5
        "к (назначенный|названный|намеченный|заявленный|указанный) (час|день|срок|дата|время|@weekday|утро|вечер|число|<number>|<clock>)" "не (успеть|готов|готова|готово|готовы|приехать|прийти|закончить|закончен|закончена|привезти|починить|сделать|вернуть|доставить|управиться|явиться|сдать|собрать|завершить)" !(=вы|если|бы|ли|никто|=вас) ~5
        (уложиться|успеть|поспеть|управиться|=сдержать|выдержать|=исполнить):inf "(мы|нам|мне|я|к сожалению|увы|в срок|вовремя)? не (смочь|суметь|получиться|удаться|выйти|вышло):past" !(=вы|=вам|если|бы|ли) ~2
        "не (смочь|суметь|получиться|удаться|выйти):past" "(уложиться|поспеть|управиться|сдержать|выдержать)" (срок|слово|обещание|обещать|=к|=в|вовремя) !(=вы|=вам|если|бы|ли) ~4
        "новый (срок|дата|время|дедлайн)" !(если|напомнить|напоминать|предупредить|условие|договор|полис|абонемент|год|час|тариф|добавить|выбрать|подача|прием|концерт|экзамен|сдача|регистрация|мероприятие|оплата|вебинар|занятие|рейс|спектакль|матч|встреча|родительский|сезон|отопительный|курс|олимпиада|акция|действие|годность|хранение|гарантия|увидеть|посмотреть|узнать) !!(просьба)
        (срок|дедлайн|дата|время) (сорвать|сорванный|нарушить|нарушенный|сместиться|сдвинуться|сдвинуть|сдвигаться|перенести|перенесенный|переноситься|переносить|изменился|отодвинуться|отодвигается):past/short/present.first/present.third !(=вы|если|бы|ли|оплата|подписка|действие|просьба|по вашей|аренда|гарантия|договор|хранение|экзамен|=ровно) !!(абонемент|подписка|билет|книга|полис|пропуск|продлить|продление|продленный|заморозить|заморозка|возврат|каникулы|карта|договор|аренда) ~3
        (перенести|переносить|сдвинуть|сдвигать|отодвинуть|отодвигать|переноситься|отложить|откладываться):past/present.first/present.third (визит|выезд|доставка|срок|ремонт|замена|прием|встреча|монтаж|установка|поставка|запуск|восстановление|приезд|выдача|отправка) "(на|до|с|к) (следующий|другой|будущий|ближайший|целый)? (<number>|<date>|<clock>|<placeholder>|@weekday|завтра|послезавтра|завтрашний|неделя|день|час|месяц|сутки|вечер|утро|конец|начало|середина|более|пара|несколько|попозже|потом|позднее|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|январь|февраль|март)" !(=вы|если|бы|ли|просьба|можно|можете|бесплатно) !!(просьба) !!(попросить) !!(предлагать|предложить|мочь) !(сервер|письмо|данные|адрес|назначить|назначенный) ~4
        "(вынуждены|вынужден|вынуждена|приходится|придется|пришлось) (перенести|сдвинуть|отложить)" (визит|выезд|доставка|срок|ремонт|замена|прием|встреча|монтаж|установка|поставка|запуск|восстановление|приезд|выдача) !(если|вам) ~3
        (визит|выезд|доставка|ремонт|замена|прием|монтаж|установка|приезд|выдача|отправка) (перенесенный|сдвинутый|отложенный):short !(=вы|если|бы|ли|просьба) !!(просьба) ~2
        "(позже|позднее) (чем)? (обещать|обещали|планировали|обещанный|назначенный|обещанного|назначенного)"
        (опаздывать|задерживаться|опоздать|задержаться):present.first/past.pl (к вы|с <any>|на <number>|на <any>) !(=вы|если|бы|ли|оплата) ~3
      `,
      en: `
        "(we|i) (have|had|did|do|could|can|will|have been|were)? (missed|failed|broken|broke|unable) (to)? (keep|meet|make|finish|deliver|hold)? (the|our|that|this|to)? (promised|agreed|original|first|given|stated|previous|earlier|announced)? (deadline|promise|time|date|it|word|eta|slot|appointment|target|commitment|schedule)" !(if|you|unless|whether|set|find|yet) ~1
        "(we|i) (have|had|did|do|could|can|will|have been|were) (not|n't) (kept|keep|met|meet|made|make|managed|manage|hold|held|able) (to)? (keep|meet|make|finish|deliver|hold)? (the|our|that|this|to)? (promised|agreed|original|first|given|stated|previous|earlier|announced)? (deadline|promise|time|date|it|word|eta|slot|appointment|target|commitment|schedule)" !(if|you|unless|whether|set|find|yet) ~1
        "(we|i) (had|have|'ve)? (promised|told you|said|announced|agreed|quoted|assured you)" "(did not|didn't|did n't|have not|haven't|has not|hasn't|could not|couldn't|failed|missed|not (kept|met|done|happened|arrived|finished|ready|made))" !(if|unless|whether) // ~9
        "(the|a|your|our) (new|revised|updated|later|corrected) (time|date|deadline|eta|delivery date|delivery time|target|slot|schedule|estimate|completion date|arrival time|appointment)" (is|will be|be|has been|was|"of (your|the) (visit|delivery|repair|installation|appointment)"|<date>|<number>|@weekday|tomorrow) ~0 !(if|choose|pick|select|suits|concert|event|show|exam|class|course|match|term|season) !!"you asked" !!request
        "(moved|pushed back|postponed|put back|shifted|delayed|rescheduled|put off|pushed) (the|your|our)? (<any>)? (visit|delivery|appointment|deadline|date|time|repair|launch|installation|completion|return|slot|it) (back)? (from <any>)? (to|until|till|by) (<number>|<clock>|<date>|tomorrow|@weekday|@month|"next (week|month|@weekday)")" !(if|you asked|your request|as requested|please|can be|server|access|subscription|trial|pass|warranty|licence|license|period) !!"you asked" !!"you wished" !!request ~3
        "(visit|delivery|appointment|deadline|repair|launch|installation|completion|eta|arrival) (have|has|had|is|was|be|had to be|have to be|has to be|must be)? (been|being)? (moved|pushed back|postponed|put back|shifted|rescheduled|slipped|put off|overrun)" !(if|as requested|can be|may be) !!"you asked" !!request
        "(later than|past|after|beyond) (the|we)? (promised|agreed|planned|announced|time we|date we|we promised|we had promised|we said|we told)"
        "(we|i|have|'ve|has|had|having) (missed|overran|overrun|slipped past|broke|broken|exceeded) (the|our|that|a)? (promised|agreed|own|stated|original)? (deadline|promise|date|target|time|appointment|slot|delivery)" !(if|you|call|payment|your)
        "(was|were|had been|has been|had) (promised|announced|agreed|due|announced to you|promised to you)" "(for|by|on|at|until|to you)" // "(was|were|has|have|did|could|is) (not|n't)" (kept|met|done|happen|happened|arrive|arrived|finished|ready|hold|held|come|worked|so) !(if|you|whether) ~12
        ^"(that|this|it|the promise|the time|the date|our promise|my promise)" "(was|were|has been|have been|could)" (not|n't) (be)? (kept|met|held) !(if|yet)
        ^"new (time|date|deadline|slot)" ~0 !(choose|pick)
        "(we are|we're|we 're) (running)? (late|behind schedule|overdue) (with|for|on)" !(if|you|payment|not)
        "(we|i) (had|have|'ve)? (promised|told you|said|announced|agreed|quoted|assured you|pledged|vowed)" // "(that|this|it|which|this promise|the promise)" "(did|has|have|was|could|is) (not|n't) (come off|come about|come true|work out|worked out|happen|happened|hold|kept|be kept|materialise|been kept|been met|come to pass|go to plan|gone to plan|hold good|held)" ~14 !(if|you|whether)
        "(the|our|a|this|that) (time|date|deadline|slot|day|promise|word) (we|i) (had|have|'ve)? (gave|given|named|quoted|set|promised|told|mentioned)" // "(has|have|is|was|could|did|came) (not|n't|passed|gone|slipped|moved|come and gone|and went)" ~8 !(if|whether)
        "(we|i) (have|had|did|'ve|could) (not|n't) (kept|keep|live up to|lived up to|make good on|made good on|stick to|stuck to|stand by|stood by|honour|honoured|honored) (our|that|the|my) (word|promise|promises)" !(if|always)
        "(we|i) (have|had|'ve)? (broke|broken|let slip|went back on|gone back on|fell short of|fallen short of) (our|that|the|my) (word|promise|promises)" !(if|never|not|n't)
      `,
    },
  },
};
