import type { PhraseTable } from '../../text/phrases/table';

const ticket = {
  ru: '(заявка|обращение|тикет|кейс|запрос|вопрос|жалоба|инцидент|диалог|чат|задача|переписка|заявление|претензия|наряд|разговор|беседа|дело|тема|розыск|рекламация|расследование|разбирательство)',
  en: '(ticket|case|request|enquiry|inquiry|issue|query|incident|conversation|chat|thread|matter|claim|complaint|report|job|dispute|(work|repair|service|return|job) order)',
};

export const phrases: PhraseTable = {
  name: 'closed-unsolved',
  concepts: {
    // The matter is put away.
    closing: {
      also: ['consequent'],
      ru: `
        (закрыть|закрывать|свернуть|сворачивать|гасить|погасить|списать|списывать|обнулить|завершить|завершать|архивировать|заархивировать|аннулировать|отменить|отменять|снять|снимать|прекратить|прекращать|деактивировать):first/past.pl "(ваш|этот|данный|мы|наш|весь)? (ваш|этот|данный)? (работа по|рассмотрение|рассмотрение ваш|с контроль)? ${ticket.ru}" !(если|вместе|окно|ваш аккаунт|=вы|"по (ваш)? (заявление|просьба|желание)") ~4
        (закрыть|закрыться|закрываться|завершиться|завершаться|аннулироваться|прекратиться|отмениться|архивироваться|уйти|перейти|перейдет|отправиться|отправляться):future.third/present.third ${ticket.ru}:nom !(аккаунт|окно|кнопка|=который|проверка|рассмотрение|разбор|обработка|разбирательство|прием|расследование|экспертиза) ~5
        (закрытый|завершенный|отмененный|аннулированный|прекращенный|заархивированный|снятый|оконченный|законченный|исчерпанный|остановленный):short (заявка|обращение|тикет|кейс|запрос|жалоба|инцидент|диалог|чат|переписка|заявление|претензия|наряд|дело|тема|розыск|беседа|разговор|вызов|рекламация):nom !(открытый|когда|=который|ранее|@applied) ~6
        (заявка|обращение|тикет|кейс|запрос|жалоба|инцидент|диалог|чат|претензия|наряд):nom (закрыт|закрыта|закрыто|закрыты|отменен|отменена|отменено|завершен|завершена|завершено) !(когда|=который|ранее|прием|@applied) ~7
        (закрыть|завершить|аннулировать|отменить|снять|архивировать|заархивировать|прекратить):past.sg "(ваш|этот|данный|=его|=ее)" <adj>? ${ticket.ru} !(если|=вы|ошибочно|случайно|"по ошибке"|=вами) ~3
        ${ticket.ru}:nom (сниматься|снятый|снять) "с (контроль|рассмотрение|учет|исполнение|очередь)" ~3
        (закрываться|сниматься|прекращаться|завершаться|аннулироваться):present.third <adj>? ${ticket.ru} !(если|когда|окно) ~2
        (=вынуждены|=вынужден|=вынуждена|приходится|придется) (=его|=ее|это|ваш|этот|${ticket.ru}) (закрыть|снять|завершить):inf !(если|=вы|доступ|счет|дверь) ~2
        (=вынуждены|=вынужден|=вынуждена|=обязаны|=обязан|=обязана|=должны|=должен|=должна|приходится|придется|решить:past.pl|"принять решение"|собираться:first|планировать:first|=намерены) (закрыть|завершить|снять|прекратить|аннулировать|закрывать|архивировать):inf "(ваш|эта|этот|данный|мы)?" ${ticket.ru}:acc !(если|=вы|доступ|счет|дверь|чтобы|=не|прежде) ~3
        "(ваш|ваша|ваше) будет (закрыт|закрыта|закрыто|аннулирована|снята)" !(если|визит|счет)
        (завести|создать|открыть|оформить):imp "(пожалуйста)? (=новую|=новое)"$ !(если|карта|вкладка|страница|почта|учетный)
        (поставить|ставить|ставлю|ставим):first/past "точка" ~3
        ^(закрываю|закрываем|закрою|закроем|закрыли) ~0 !(счет|договор|карта|вклад|услуга|подписка|смена|период|месяц|квартал|отчетность|отчет|доступ|визит|кредит|долг|абонемент|бронь|обновление|версия|релиз|прошивка|патч|бассейн|зал|парк|сезон|мост|дорога|каток|кафе|библиотека|двор|лифт|подъезд|вход|выставка|запись|школа|сад|корпус|кухня|ресторан|парковка|улица|отдел|рынок|спортзал|площадка|проезд|вентиль|кран|люк|окно|дверь|касса|магазин|офис|набор|прием|отделение|сбор|@trouble|течь|трещина|дыра|щель|отверстие|брешь|полка|крышка|сделка|позиция|потребность|вакансия|"по (ваш)? (заявление|просьба|желание|запрос)")
        (его|ее|это|все|=их) (закрываю|закрываем|закрою|закроем|закрыли|архивируем|завершаем|завершаю|завершим|завершили|снимаем|снимаю|аннулируем|аннулировали|прекращаем|списываем) !!(счет|период|квартал|месяц|смена|сделка|вклад|акт|ведомость|баланс|касса|дверь|окно) !(обновление|версия|релиз|прошивка|патч|правка|@unit) ~1
        (закрываю|закрываем|закрою|закроем|закрыли|архивируем|завершаем|завершаю|завершим|завершили|снимаем|снимаю|аннулируем|прекращаем|списываем) (его|ее|это|=их) !!(счет|период|квартал|месяц|смена|сделка|вклад|акт|ведомость|баланс|касса|дверь|окно) !(обновление|версия|релиз|прошивка|патч|правка) ~1
        считаться:future.third/present.third ${ticket.ru}:nom (закрытый|исчерпанный|решенный|завершенный|неактуальный|выполненный|отозванный) ~4
        (считать|посчитать|признать):first/inf (тема|дело|случай|ситуация) (закрытый|исчерпанный|решенный|завершенный) ~3
        (считать|посчитать|признать):first/inf ${ticket.ru} (закрытый|исчерпанный|решенный|завершенный|неактуальный|потерявший) ~4
        (перевести|переводить|отправить|отправлять|убрать|убирать|перенести|переносить|сдать|сдавать|поместить|помещать|списать|списывать|перемещать|переместить|перекладывать|складывать):first/past.pl ${ticket.ru} "(в архив|в статус|в закрытые|в завершенные|в решенные|в выполненные|в исполненные)" !(предприятие|завод|город|городской|государственный|областной|вуз|управление|справка) ~4
        (перевести|переводить|отправить|отправлять|убрать|убирать|перенести|переносить|сдавать|списывать|перемещать):first/past.pl "в (архив|статус)" ${ticket.ru} !(предприятие|завод|город|городской|государственный|областной|вуз|управление|справка) ~4
        (раз|поскольку|поэтому|потому|=не|=нет|без|молчание|молчать) // > (помечать|пометить|отмечать|отметить|засчитать|выставлять|проставлять|поставить|ставить):first/past.pl ${ticket.ru} "(как|статус)? (решенный|закрытый|завершенный|исполненный|выполненный|неактуальный|отработанный|отозванный)" !(если|можно|больше) ~9
        (система|робот|бот|=автоматически) (закрыть|завершить|архивировать|аннулировать):past.sg ${ticket.ru}:acc !(если|=вы|ошибочно|"по ошибка") ~3
        "(ваш|это|данный)? ${ticket.ru}:acc (закрыть|архивировать|аннулировать|списать):past.sg"$ !(если|=вы|@crew|=который) ~0
        (снять|снимать):first/past.pl ${ticket.ru} "с (контроль|рассмотрение|учет)" ~4
        (убрать|убирать|исключить|исключать|вывести|выводить|вычеркнуть|вычеркивать):first/past.pl (заявка|обращение|тикет|кейс|запрос|жалоба|задача|наряд):acc "из (работа|очередь|список|реестр|план)" !(чужой|лишний|дубль|дубликат|если|=вы) ~4
        (оставить|оставлять):first/past.pl ${ticket.ru} "без (рассмотрение|ответ|движение|внимание|удовлетворение|дальнейший)" !(если|=вы) ~4
        "^(закрыл|закрыла|завершил|завершила|аннулировал|аннулировала|отклонил|отклонила)" <adjective>? ${ticket.ru}:acc !(если|=вы) ~1
        ${ticket.ru}:nom "(больше|далее|впредь) не (рассматриваться|обрабатываться|отслеживаться|рассматривать|рассмотрим)" !если ~3
        (работа|рассмотрение|поиск|разбор|расследование|проверка|разбирательство|переписка|розыск):nom "по (ваш|этот|данный)? (${ticket.ru}|он|она|номер)" (завершенный|прекращенный|оконченный|остановленный|законченный|закрытый|свернутый):short !(если|когда|успешно) ~4
        (розыск|поиск|расследование|разбирательство|переписка|разбор):nom (прекращенный|оконченный|остановленный|законченный|закрытый|свернутый|завершенный):short !(если|когда|успешно|найти|найден|дефект) ~3
        "(больше|далее) не (будем|станем|буду) (отвечать|рассматривать|обсуждать|возвращаться|заниматься|искать)" !если
        (отвечать|рассматривать|обсуждать|возвращаться|заниматься|искать):inf "(больше|далее) не (будем|станем|буду)" !если ~3
        (вызов|выезд|визит):acc (отменить|закрыть):past.pl !(если|=вы|просьба|перенести|новый|назначить) ~2
        "(автозакрытие|автоматическое закрытие)" !(отключить|отключенный|если|=не) ~2
        (помечать|пометить|отмечать|отметить|засчитать|поставить|ставить|считать|оформить|записать|провести):first "(ее|его|это|все)? как (решенный|закрытый|завершенный|исполненный|выполненный|неактуальный|отработанный|отозванный|неподтвержденный)" !(если|можно|=вы) ~2
        (прекратить|прекращать|завершать|завершить):first/past.pl "(работа|рассмотрение|переписка|проверка|поиск|разбор)" !(сегодня|завтра|в|до) ~2
        (переведенный|перенесенный|убранный|отправленный|перемещенный|сданный|списанный):short ${ticket.ru} "в (архив|архивный|закрытый|завершенный|решенный|статус)" ~8
        (диалог|чат|заявка|обращение|переписка|запрос|беседа|тикет|жалоба) "(будет|будут|был|была|было)" (архивирован|архивирована|архивировано|заархивирован|заархивирована|заархивировано) !если ~3
        (уходить|уйти|отправиться|попасть|переместиться|отправляться|перемещаться|сдаваться|попадать|улетать|перекочевать|переезжать|списываться):present.third/future.third/past "(заявка|обращение|тикет|кейс|запрос|жалоба|инцидент|диалог|претензия|вопрос|дело):nom" "(в|под) (архив|корзина|сукно|утиль|стол)" !(если|отозвать) ~2
      `,
      en: `
        "(close|closing|archive|archiving|cancel|cancelling|canceling|closed|archived|cancelled|canceled|withdraw|withdrawing|withdrawn|terminate|terminating)" "(your|this|the|that|his|her)? (support|service|repair|return|refund|maintenance|open)? ${ticket.en}" !(if|you can|please|to close|window|tab|when you) ~3
        "(close|closing|archive|archiving|closed) (it|this|this one|that|things|=out) (off|out|down|for now|now)?" ~2 !(is|are|was|were|will be|at|with|properly|tightly|behind|gate|bridge|road|lid|valve|leak|hole|gap|roof|wall|hatch|crack|tap|lock|again|you|please|window|tab|to close|door) !"(this|that) <noun>-(today|tonight|tomorrow|week|ticket|case|request|enquiry|inquiry|issue|query|incident|matter|claim|complaint|report|job|one|down|off)" !!"free of charge" !!(hole|gap|crack|door|window|lid|gate|roof|wall|leak|valve|hatch|tap|bridge|road|account)
        "(be:present) (now|therefore|then|thus|also|hereby)? (closing|archiving|shelving|dropping) (it|this|this one|that)" !!(you|door|window|gate|lid|road|account|shop|branch|counter) ~0
        "(${ticket.en}|file|dossier|it|this|this one|that|which|matter|application|order) (number|no|id)? (<number>|<placeholder>)? (must|have to|has to|need to|needs to|had to|will have to|'ll have to) (now|then|therefore)? be (closed|archived|shelved|cancelled|canceled)" !(if|once|you|door|window|lid|valve|road|account|lift|pool|app|program|tab|tap) ~0
        "(can|be able to|may) (not|n't|no longer|unable to)? (keep|leave|hold) (your|this|the) (${ticket.en}|file) open" "(any (longer|more)|anymore|forever|indefinitely|beyond)" ~3
        without > "(your|this|the) (${ticket.en}|file)" > "(will|'ll|must|shall|has to) (then)? (automatically)? be (closed|cancelled|canceled|archived|shut)" ~5
        "(have|has|will|'ll|be:present) (now|then|therefore|thus|also)? (closed|close|closing|archived|cancelled)" "(<placeholder:number>|(your|this|the) (file|dossier))" !(if|once) ~0
        "(your|this|the) (${ticket.en}|file)" > "and (has been|is|was|will be|is being) (now|therefore|thus)? (closed|archived)" !(if|you|road|shop|pool) ~8
        "(your|this|the) (${ticket.en}|file) (be:present) (thus|therefore|hereby|with that|now)? (settled|finished|done|over|closed) for us" !if ~0
        "(your|this|the) (${ticket.en}|file|dossier)" > "(goes|moves|wanders|is going|is moving|will go|will move|has gone|has moved|comes) (in|into|to|off) (the|our) (archive|archives|closed (file|files|folder|pile|cases|tickets)|list|queue)" !if ~4
        "(your|this|the) (${ticket.en}|file)" > "(has|have) (now|therefore|thus|since)? (lapsed|expired)" !(if|you|link|code|voucher|card|session|token) ~6
        "(ticket|case|request|enquiry|inquiry|query|claim|complaint|it) (is|was|has been|will be|'ll be) (therefore|now|thus|being)? (being)? (moved|set|put|switched|transferred|sent) to (the)? (closed|archive|archived|status)"
        "(end|ending|stop|stopping|discontinue|discontinuing|cease|conclude|concluding) (our|all|any|the|my) (work|efforts|search|investigation|review|correspondence|processing)" (on|of|for|with|here)? ~1 !(when|once|will resume)
        "(${ticket.en}|it|this|this one|that) (number|no|id)? (<number>|<placeholder>)? (be|is|was|has|have|had|will|'ll|shall) (now|then|therefore|thus|accordingly|automatically|hereby|also|since|meanwhile)? (now|then|therefore|automatically)? (been|be|being)? (now|automatically|therefore|thus)? (closed|auto-closed|called off|archived|cancelled|canceled|shut|dropped|terminated|withdrawn|discontinued|struck off|shelved|ended|concluded|laid to rest|put to rest|wound up|filed away)" !(when|once|door|window|if|you can|by mistake) ~3 !!"(of|the|your|both|all|two|three) tickets" !(although|though)
        "^(closed|cancelled|archived|terminated|withdrawn) (due|for|because|as|without|automatically|after|by the system|owing|since|unanswered)"
        "(shut|shutting|wrap|wrapping|wind|winding|close|closing|sign|signing|tick|ticking|write|writing|finish|finishing) (this|it|that|things|this one|your (${ticket.en})|the (${ticket.en})|this (${ticket.en})) (down|up|off|out)" !(you|please|when|laptop|computer|device|machine|app|pc)
        "(taken|take|taking|struck|strike|crossed|removed|remove|removing|dropped|drop|dropping) (it|this (<any>)?|your <any>|the <any>) (off|from) (our|the|my) (list|worklist|queue|board|system|books|desk|agenda|schedule)" !(you|if|waiting list|mailing)
        "(this|your) (search|investigation|enquiry|inquiry|case|tracing|review|matter|claim|complaint|request|ticket|file) (=ends|=stops|=finishes|=concludes|is over|is at an end|has ended|comes to an end|is finished) (here|now|there|with this|today|at this point)?" !(once|when|if|not|n't|until|halfway|midway|at|import|export|upload|download|with an error)
        "(the|our) (search|investigation|enquiry|inquiry|case|tracing|review|check|trace) (for <any> <any>)? (=ends|=stops|=finishes|=concludes|is over|is at an end|has ended|(has been|was) (called off|broken off|abandoned|discontinued|stopped)) (here|now|there|with this|today|at this point)?" !(once|when|if)
        "(conversation|chat|thread|discussion|dialogue) (will|shall|'ll|is|was|has been) (be|being|been)? (archived|closed|deleted|ended|locked)"
        "(processing|handling|examination|review|investigation|consideration) of (the|your|this) <any>" "(has been|is|was|will be)" (stopped|discontinued|ended|terminated|suspended|closed|halted) !(if|when|resumed)
        "(=drop|=dropping|=dropped) (your|this|the|that) ${ticket.en}" !(if|please|to|can)
        "(was|is|has|have|will) (therefore|thus|hence|accordingly|consequently|now)? (been|be)? (therefore|thus|hence|accordingly|consequently|automatically)? (been|be)? (automatically)? (closed|archived|marked as closed) (by (the|our) system|automatically|as (inactive|unanswered|abandoned|expired|stale)|due to|for (lack|want)|owing to|after (<number>|@numeral) days)" !(road|shop|store|branch|office|pool|account|if)
        "(was|is|has been|will be) (therefore|thus|hence|accordingly|consequently) (automatically)? (closed|archived|marked as closed)" !(road|shop|store|branch|office|pool|account|if)
        "(taken|struck|crossed|removed|deleted|dropped|thrown) (off|out of|from) (our|the|my) (list|queue|board|system|books|desk|agenda|schedule|lists|records|worklist)" !(you|if|please|mailing|waiting|address|part|old)
        "(resolving|resolved|closing|closed|filing|filed) (this|your|the) ${ticket.en} (as|under)" !(you|if|please)
        "(your|this|the) (${ticket.en}|file)" > "(timed out|aged out|times out|gone inactive|dropped out of (our|the) (queue|list|system))" !(if|you) ~4
        "(end|ending|conclude|concluding|shelve|shelving|shelved|park|retire|discontinue|discontinuing|finish|finishing|seal|sealing)" "(this|your|the|that) (support|service)? (${ticket.en}|file|dossier|matter|application|dispute|appeal)" !(if|you can|please|when|once|not|call|how) ~1
        "(file|order|dossier|chapter|proceedings|application|appeal|objection|docket|tracing|submission|petition|correspondence|investigation|procedure|service call|booking enquiry) (number|no|id)? (<number>|<placeholder>)? (is|has been|was|will be|are|will|shall be) (hereby|herewith|now|therefore|thus|then|accordingly|with this)? (be)? (closed|shut|laid to rest|shelved|terminated|discontinued|ended|concluded|regarded as closed|considered closed|deemed closed|put away|filed away|considered finished|regarded as settled|laid aside|struck)" !(if|once|when|door|window|open|not|n't|old) ~1
        "(lay|laid|put|putting|bring|brought|bringing|draw|drawing) (this|your|the|that) (${ticket.en}|file|matter|it) (to rest|to bed|to a close|to an end|ad acta|a line under|aside)" !(if|please) ~0
        "(draw|drawing|drawn|drew) (a line|the line) under"
        "(close|closing|closed) (the|our|your|this) (book|books|file|chapter|folder|investigation|search|inquiry|enquiry|review|dossier|application)" !(if|you|please|when|to close)
        "(will|'ll|shall|must|have to) (then|therefore)? (assume|presume|conclude|suppose|take it)" // "(gone|settled|solved|resolved|closed|no longer|fixed|sorted|done|dealt)" !(you|if) !!"once you" ~6
        (${ticket.en}|file|matter|issue|it|this) "(due|up|scheduled|marked|set|slated|ready) for (closure|closing|archiving|automatic closure)" !if ~2
        "(${ticket.en}|file|it|this) (number|no|id)? (<number>|<placeholder>)? (will|'ll|is about to|is going to) (then)? (time out|be timed out)" !(if|page|session)
        "(file|dossier|application|order) (number|no|id)? (<number>|<placeholder>)? (has been|was|is|is now|has now been) (now|therefore|thus)? (closed|cancelled|canceled|archived|rejected)" (for|due|since|because|as|"lack of") !(if|you|your request|wish|paid) ~1
        "^closing (this|the|your|it|out|for|as|due)"
        "(mark|marking|marked|set|setting|treat|treating|consider|considering|considered|regard|flip|flipping|put|log|logging) (this one|this|it|your|the|that)? (${ticket.en}|file)? (number|no)? (<number>|<placeholder>)? (down)? (as|to)? (solved|resolved|closed|complete|completed|done|settled|withdrawn|abandoned|inactive|expired|finished|cancelled|lapsed|dormant|no longer needed)" !(please|if|can) !"you (have|'ve|may|could|should|want to|need to|had)? (mark|set|consider|put|log|treat|regard)" ~2
        "(ticket|case|request|enquiry|inquiry|query|incident|conversation|chat|thread|claim|complaint|report|job|it|this) (number|no|id)? (<number>|<placeholder>)? (be|is|was|has been|have been|will be|'ll be|shall be|gets|get|will then be|is being|has now been|is now|are now) (now|then|automatically|therefore|thus|also)? (automatically|therefore)? (closed|archived|cancelled|canceled|marked|shut|dropped|terminated)" !(when|once|door|window|if) !!"(of|the|your|both|all|two|three) tickets" ~1 !(although|though)
        "(${ticket.en}|it|this) (number|no|id)? (<number>|<placeholder>)? (will|shall|'ll|is about to|is going to|is due to|is set to) (then|now|automatically)? (automatically)? (close|expire|lapse|auto-close)" ~1
        "(${ticket.en}) (automatically)? (closes|expires|auto-closes)" ~1
        "(going|about|have|want|plan|planning|intend|propose|need|forced|obliged|decided|resolved|agreed|chosen|no choice but|ahead and|little else than|like) to? (now|then)? (close|archive|cancel|drop)" "(your|this|the|that|your support|the support) (${ticket.en}|file|one)" ~0 !you !!"if (you|it|everything|that|this)" !!favour
        "(shelve|shelving|shelved) (it|this|your <any>|the <any>|the matter)" !(if|you|can|may)
        "(lay|laying|laid|put|putting) (it|this|your <any>|the <any>|the matter) to (rest|bed|sleep)" !(if|you|child|baby)
        "(take|taking|treat|treating|regard|regarding|count|counting|see|consider) (it|this|that|the matter|your <any>|the <any>) (as|to be) (settled|closed|done|dealt with|finished|resolved|withdrawn|over)" !(you|please|can)
        "(mark|marking|marked|set|setting|treat|treating|consider|regard) (your|the|this) ${ticket.en}" > "as (done|solved|closed|resolved|settled|complete|completed|finished|withdrawn)" !(you|please|can) ~7
        "(take|taking|taken|took|strike|striking|struck|cross|crossing|crossed|remove|removing|removed|drop|dropping) (your|the|this) ${ticket.en}" > "(off|from) (our|the|my) (list|queue|board|system|books|desk|agenda|schedule|table)" !(you|please|if) ~7
        "(your|the|this) (${ticket.en}|order|application|appeal) (to|about|for|regarding|concerning|on|of|over)" > "(has been|was|is|will be|is being|has now been|is now|is now being|is therefore) (now|therefore|automatically)? (closed|filed away|archived|shelved|written off|struck off|laid aside|put on file)" !(if|gate|door|resolved|successfully|report|police|court|you) ~7
        "(file|filing|filed|put|putting|archive|archiving|shelve|shelving) (your|the|this) ${ticket.en}" > "(away|aside|to rest|unsolved|unresolved|as it is|for good)" !(you|please|if) ~7
        "(is|are|was|were|will be|being) (now)? (filed|put|laid|archived|shelved|closed) (away|aside)? (unsolved|unresolved|unanswered|without (a|any|further)? (result|solution|answer|outcome|repair|action|remedy|success))" !(if|you)
        "(your|the|this) ${ticket.en}" > "(leaves|drops off|goes off|comes off|falls off|drops out of) (our|the) (list|worklist|books|desk|queue|board|system|schedule)" !(if|you|when|once) ~7
        "(stopped|ceased|given up) (working|work|searching|looking) (on|for|into) (your|the|this)" !(if|you|has|machine|system|program|until)
        "(your|the|this) (ticket|case|enquiry|query|inquiry)" > "(will|'ll) (then|automatically)? (lapse|expire)" !(if|you|link|code|voucher|train|bus|season|day) !!unless ~7
      `,
    },
    // What the helpdesk calls it stands in quotation marks.
    status: {
      also: ['quotation', 'consequent'],
      ru: `
        "(статус|состояние|стадия|этап)" (изменить|изменен|измененный|сменить|сменен|смененный|установить|установленный|поставить|ставить|переведенный|выставить|выставленный|присвоить|присвоенный|перевести|проставить|обновить|обновленный):first/past/short "(на|в|до)? (статус)? (решен|решено|решена|закрыт|закрыто|закрыта|выполнен|выполнено|выполнена|завершен|завершено|завершена|завершенный|отменен|отменена|отменено|исполнен|исполнено|исполнена|архив|архивный|закрытие|неактуально|отказ|отклонен|отклонено|отклонена|нет ответа)" !(если|=вы|можно) ~5
        (перевести|переведенный|переводить|переведен|переведена|переведено):first/past/short ${ticket.ru} "(в|на) (статус|состояние)? (решен|решено|решена|закрыт|закрыто|закрыта|выполнен|выполнено|выполнена|завершен|завершено|завершена|отменен|отменена|отменено|исполнен|исполнено|исполнена|неактуально)" !(если|=вы|можно) ~5
      `,
      en: `
        (changed|changing|set|setting|updated|switched|moved|put) > "(status|state)" > (to|as) > (closed|resolved|solved|cancelled|canceled|archived) !(if|order|parcel|delivery|shipment|you|please|can|until|how|see) ~7
        "(status|state)" // ^"(closed|solved|resolved|cancelled|canceled|archived) (due|for|no|without|by|inactive|inactivity|unanswered|unsolved|not|lack|as|timeout|expired|automatically|(<any>)? response)" ~2 !(order|parcel|delivery|shipment|payment)
        "(status|state)" > (change|changed|changing|set|updated|switched|switching|moved|put|now|shown|reads) > (closed|resolved|solved|cancelled|canceled|archived) !(if|order|parcel|delivery|shipment|payment|please|can|when|once|until|how|see) ~9
      `,
    },
    // Begin anew, with the old matter.
    anew: {
      also: ['consequent'],
      ru: `
        (создать|создавать|завести|заводить|оформить|оформлять|открыть|открывать|оставить|оставлять|подать|подавать|написать|отправить|зарегистрировать|прислать|направить|составить):imp "(нам)? (новый|повторный|отдельный|еще один|другой) (${ticket.ru}|письмо)" ~4
        (создать|создавать|завести|заводить|оформить|открыть|открывать|оставить|подать|подавать|зарегистрировать|направить|составить):inf "(новый|повторный|еще один) ${ticket.ru}" (нужно|надо|можно|придется|просим|необходимо|потребуется|следует|мочь:second|сможете|рекомендуем|советуем|лучше|предлагаем) ~5 !(раздел|кнопка|меню|вкладка)
        "(создать|завести|оформить|открыть|подать|составить|зарегистрировать):imp (новый|новая|новую|новое|повторную|повторное|повторный|еще одну|еще одно)"$ !(если|счет|карта|аккаунт)
        (потребоваться|понадобиться|нужный) (новый|повторный) ${ticket.ru} ~2
        (создать|завести|оформить|открыть|подать|подавать|направить|отправить|прислать|оставить|регистрировать|зарегистрировать):inf (обращение|тикет|жалоба|заявка|запрос|претензия) (повторно|заново|вновь|"еще раз"|"с нуля") (придется|просим|предлагаем) !!если !(@applied|=мы|=нам) ~5
        (создать|завести|оформить|открыть|подать|подавать|направить|отправить|прислать):imp (обращение|тикет|жалоба|заявка|запрос|претензия) (повторно|заново|вновь|снова|"еще раз"|"с нуля"|"с самое начало") !(если|@applied|"через (<number>|@numeral|@unit|полгода)"|после|чтобы) ~4
        (обращаться|обратиться|писать|написать|отправлять|отправить):imp "(к нам|нам|в поддержка)?" "(с|через)? (новый|повторный|отдельный|еще один) (обращение|заявка|запрос|тикет)" !(если|другой) ~3
      `,
      en: `
        "(=open|=create|=submit|=raise|=start|=file|=log|=lodge|=send|=make|=place|=register|opening|creating|submitting|raising)" "(us)? (another|a new|a fresh|a separate|a second|a further|one more|new|a brand new) (support|service)? (${ticket.en}|email)" !(if you like|how|have|has) !!(press|click|tap|select|button|how) ~2
        "(have to|need to|must|should|'d have to|would have to|'ll have to|required to|asked to|better|free to|welcome to)" ["(open|create|submit|raise|start|file|log|lodge|make|send) (another|a new|a fresh|a separate|a second|one more|a brand new) (support|service)? (${ticket.en}|one)"] ~1 !!(press|click|tap|select|button|how)
        "(contact|write to|come back to|get back to|turn to|message|reach) us" > "(with|through|by|via|in|under) (a new|another|a fresh|a separate|a second) (${ticket.en}|email)" !(if you like|how|"email (address|account)"|"(under|with) a new email (so|and|as|since|because)") ~2
        "(=submit|=file|=raise|=report|=register|=log|=lodge)" "(us|in)? (your|the|this) (${ticket.en}|problem|fault)" "(in)? (again|anew|afresh|once more|once again|a second time|from scratch|all over again)" !!(error|form|attach|attached|attachment|press|click) !!"(if|when|should|as soon as) (the|your|it|a) <any>? (blinks|flashes|returns|appears|drips|leaks|beeps|lights|comes|fails|stops|happens|occurs)" !(if|how) ~1
        "(=open|=create|=submit|=raise|=start|=file|=log|=lodge) (a new|a fresh|another) one" !"(we|i|they|our <any>) <any>? (=open|=create|=start|=file|=log)" !"(is|to) (open|create|start|file)" !!(press|click|tap|select|button|how)
      `,
    },
    // What "it" may stand for where it is closed.
    request: {
      also: ['negation', 'consequent', 'condition', 'question', 'quotation'],
      ru: `
        (@ticket|тема|диалог|чат|переписка|наряд|ответ|письмо)
      `,
      en: `
        (ticket|case|request|query|enquiry|inquiry|issue|matter|incident|report|claim|complaint|question|thread|conversation|chat|application|order|message|reply|answer|email|problem|task|job)
      `,
    },
    // What was not done, not said, not found: the reason of a closing that solves nothing.
    nothing: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        (не|нет|без|отсутствие|отсутствовать|недостаточно|молчать|молчание|тишина|ни)
      `,
      en: `
        (not|n't|no|never|without|unable|lack|absence|silence|unless|inactivity|nothing|nobody|neither|insufficient|none|failed)
      `,
    },
    // What is closed is solved, or closed because the client wants it so, or only then.
    solved: {
      also: ['consequent', 'condition'],
      ru: `
        =считай
        "(можно|можете) считать"
        "(по|согласно) (ваш) (просьба|желание|запрос)"
        "(как вы (просили|хотели|и просили|писали))"
        (вручить|выдать|получить|забрать|доставить|привезти|подключить|установить):past/short !(не|если|когда|отказ|ответ|подтверждение|обращение|заявка|письмо)
        (деньга|возврат|посылка|заказ|сумма|платеж|письмо|документ|справка|средство|перевод|товар|карта|ответ) (дойти|прийти|поступить|зачислить|получить|доставить|зачисленный|доставленный|полученный|найтись|выданный|готовый|у вас|вернуться|приехать):past/short !(не|нет|без)
        если (все|проблема|деньга|вопрос|посылка|он|она|это|возврат|ошибка)? (уже|снова|опять)? (прийти|поступить|заработать|решиться|исчезнуть|помочь|получиться|найтись|работать|решенный|устроить|"в порядке"|наладиться|пропасть|неактуальный|передумать):past/future/present/short !(не|нет|ни)
        "не @fail:present" !(если|пока)
        (=нашлась|=нашелся|=нашлись|=нашлось) !(не|если)
        (найтись|найти|отыскать|отыскаться|разыскать):past (посылка|багаж|чемодан|сумка|вещь|заказ|груз|конверт|деньга|платеж|документ|ключ|телефон|кошелек|он|она|они|оно) !(не|если|ни|нет) ~3
        (=здорово|=отлично|=замечательно|=прекрасно|=ура|=супер|=рады|=рад|=рада) !(если|=не|=бы|помочь|помогать)
        (=готов|=готова|=готово|=готовы|=исправен|=исправна|=исправно) !(не|если|нет)
        (исправить|исправленный|решить|решенный|выполнить|выполненный|устранить|устраненный|вернуть|возвращенный|починить|доставленный|заработать|восстановить|восстановленный|вернуться|готовый|решиться|рада|рад):past/short/nom !(если|не|нет|без|помечать|пометить|отмечать|отметить|засчитать|выставлять|проставлять|перевести|переводить|статус|ставить|поставить|состояние)
        "(все|всё) (работает|в порядке|получилось|исправлено|хорошо|готово)"
        "(снова|опять) работает"
        (подтвердить|подтвердите|подтверждение|убедиться|согласиться) (работать|решить|решиться|исчезнуть|все|=вы|проблема|согласие)
        "(после|с) (ваш) (подтверждение|согласие|разрешение)"
        "(как только|когда|после того как) =вы"
        "(только|лишь|не ранее чем|не раньше чем) (после|когда|тогда|потом|затем)"
        (можно|можем|разрешите|согласны|позволите) закрыть
      `,
      en: `
        "(at|on|as per|per) your (request|wish|instruction|instructions)"
        "as (requested|asked|agreed)"
        "as you (asked|requested|wished|wanted|confirmed|said|wrote|told)"
        "no longer (drips|drip|leaks|leak|fails|fail|squeaks|beeps|freezes|crashes|drops|blinks|smells|flickers|jams|sticks|rattles|blocked|there|shows|appears|happens|occurs|stops|rejects|needed)"
        (resolved|solved|fixed|corrected|repaired|restored|refunded|delivered|completed|replaced) !(if|not|n't|yet|unless|mark|marking|marked|as|without|when|once|status)
        "(everything|it|all) (is|be|works|'s)? (now)? (works|working|fine|well|good|in order|sorted)" !(if|not|n't|assume|presume|suppose|trust)
        "works again"
        "(goes|runs|opens|closes|prints|starts|shows|loads|charges|connects|rings|heats|plays|responds|turns|flows|moves|locks|sends|arrives|boots|shuts|spins|drains|cools|shines|is (back|working|there|up|online|running|dry|warm))" again !(if|not|n't|when|once|unless|until|as soon as|should|opens this|opens the (ticket|case|request)) ~4
        "(once|when|after|as soon as|until) you (confirm|agree|tell|let|say|have confirmed|are happy|approve)"
        "(after|with) your (confirmation|consent|approval|permission)"
        "(glad|happy|pleased) (that|to hear|we could|it)"
        "(turned up|was found|were found|has been found|have been found|been traced|found (it|them) (in|at|on|under|behind|after)|came back after all|arrived after all|has now arrived|have now arrived|has since arrived|reached you)" !(if|not|n't|never|once|when|until|unless)
      `,
    },
    // An answer opens the same matter again.
    reopens: {
      also: ['consequent', 'condition'],
      ru: `
        (снова|опять|заново) (открыть|возобновить|переоткрыть):past ~2
        (открыть|открыться|возобновить|возобновиться|переоткрыть|переоткрыться|открывать|откроет|открыться|возобновлять|возобновляться|восстановить|активировать|вернуть|разблокировать|продолжить|поднять):future/present/inf (снова|опять|заново|обратно|заявка|обращение|запрос|тикет|работа|вопрос|ее|его|диалог|рассмотрение|она|он|оно) !(новый|если|окно) ~6
        (вернуться|продолжить|вернемся):future.first "(к)? (заявка|обращение|вопрос|запрос|она|он|оно|ней|нему|работа|разговор|поиск|проверка)" ~4
        (переоткрыть|переоткроем|переоткроется|переоткрыта)
        (ответить|написать|ответьте|напишите):imp "(на это письмо|в это письмо|в этой переписке|сюда|в этот диалог|в этой ветке|в эту заявку|в этой заявке|в любой момент|в этот чат|на это сообщение)" ~3
        (ответ|письмо) "(на это письмо|на это сообщение|в любой момент)" (вернуть|открыть|продлить|возобновить) ~4
        (номер|заявка|обращение) (остаться|сохраниться) (прежний|тот же|открытый) ~3
      `,
      en: `
        "(reopen|re-open|reopens|re-opens|reopened|re-opened|reopening|reactivate|reactivates|resume|resumed|revive)"
        "(open|opens|pick|picks|take|continue|carry on|pick up) (it|this|the|your|up)? (ticket|request|case|matter|enquiry|work)? (up)? (again|where|right where|once more)"
        "(reply|respond|write back|answer) (to|on|in|within)? (this|here|the same) (email|e-mail|message|letter|thread|mail|ticket|note|conversation|chat)?" !(if you do not|unless|not|absence|lack|without|no|n't|for want)
        "(come|get|be) back to (it|your case|your request|the ticket|this ticket)"
      `,
    },
    // Another matter is another request.
    other: {
      also: ['consequent', 'condition', 'question'],
      ru: `
        "(другой|иной|новый|дополнительный|следующий|прочий|остальной|еще один) (вопрос|проблема|тема|трудность|пожелание|просьба|неполадка|дело)"
        если > "<noun.nominative> (другой|иной|новый|второй|чужой)" ~2
        "(другой|новый|еще один|второй) (счет|карта|устройство|аккаунт|адрес|заказ|номер|объект|товар)"
        "(понадобиться|потребоваться|захотеть|передумать|решить|нужный) (если)? (еще|другой|второй|новый|дополнительный|один)" !(${ticket.ru}) ~2
        "(другой|иной) (размер|цвет|модель|дата|время|тариф|цель|человек|помещение)"
        "(каждый|отдельный) (вопрос|проблема|тема|случай|неполадка|устройство)"
        (=для) !(вы|нас|дальнейший|разбор|разбирательство|рассмотрение|проверка|решение|розыск|поиск|продолжить|продолжение|вернуться|возобновить|возобновление|повторный|завершить)
        чтобы !(продолжить|продолжение|вернуться|возобновить|возобновление|повторный|завершить)
        # An application for what one may get, not a request to us.
        "(заявка|заявление) (на|в) (<adj>)? <noun.accusative>-(проверка|возврат|ремонт|рассмотрение|доработка|исправление|устранение|диагностика|поиск|замена|гарантия|осмотр|выезд|поддержка|техподдержка|служба|отдел|чат|почта|адрес|портал|сайт|ящик|номер|линия|система|компенсация|перерасчет|розыск|розыскной|это|этот|то|тема)"
      `,
      en: `
        ^"to <infinitive>-(continue|reopen|resume|pursue|proceed|go|carry|have|get|keep)"
        "(second|another|additional|extra|further|replacement|different|new|other|third) (card|order|size|device|item|account|phone|line|copy|parcel|product|address|member|seat|room|booking|user|appliance|meter|key|badge)"
        "for (another|(a|an|each|every) (second|additional|extra|different|new|third|separate))" !(request|ticket|case|look|try|attempt|check|opinion|go)
        "(another|other|new|different|further|additional|unrelated|separate|any other|each|every|anything else) (question|questions|issue|issues|problem|problems|topic|matter|concern|concerns|device|account|topics)"
        "(anything|something) else"
        "(request|claim|report) for (a|an|the|your)? <any>? (leave|holiday|loan|card|visa|grant|permit|scholarship|parking|funding|place|seat|space|transcript|quote|mortgage|time off|overtime|allowance|benefit|passport|licence|license|membership|pass)"
        "(each|every) (one|of them|of these|question|issue|problem|topic|device)"
      `,
    },
  },
};
