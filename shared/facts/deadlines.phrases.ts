import type { PhraseTable } from '../text/phrases/table';

/** What makes of a time a deadline: a promise of ours near it. And what makes it none. */
export const deadlinePhrases: PhraseTable = {
  name: 'deadline',
  concepts: {
    // Somebody of ours will do something: "пришлём", "will be back".
    promise: {
      also: ['consequent'],
      ru: `
        <verb.future.first>-(быть|мочь|смочь|попросить)
        "быть:future.first" <inf>
        быть:future (уведомленный|извещенный|оповещенный|проинформированный|информированный) !если
        (=будем|=буду) "(у|в|на) (<adj>)? <noun>" !если ~1
        (быть|станет):future.third (готовый|готово|доступный|восстановленный|устраненный|исправленный|решенный|возвращенный|отправленный|зачисленный|завершенный|выполненный|закрытый|опубликованный|известно|известный|назначенный|включенный|открытый|подключенный|доставленный|перечисленный|рассмотренный|проверенный|заменить|замененный|починенный|отремонтированный|у вас|работать|снова|ответ|здесь|там|на месте|обработанный|запущенный|установленный|дан|предоставленный|направленный)
        @deliverable (<verb.future.third>|прийти|поступить|появиться|вернуться|заработать|<verb.present.third>)-(мочь|зависеть|быть)
        @deliverable (быть|станет):future.third
        быть:future.third <shortParticiple>-(<verb.present.first>) !(если|когда)
        (решаться|исправляться|устраняться|восстанавливаться|чиниться|налаживаться):present.third (=ориентировочно|=предварительно|=предположительно|=примерно) !(если|обычно)
        <verb.future.third>-(быть|мочь|понадобиться|потребоваться|оплатить|захотеть|пользователь) @deliverable
        @crew <verb.future.third> !(он|она|они)
        (куратор|консультант|репетитор|тренер|наставник|модератор|координатор|методист|преподаватель|учитель|секретарь|помощник|ассистент|стилист|психолог|агент|редактор|хозяйка|хозяин|администраторша|профессор|вожатый|гид|эксперт):nom (ответить|написать|перезвонить|позвонить|связаться|прислать|сообщить|посмотреть|разобрать|проверить|дать|выйти|приехать|назвать|подобрать|рассмотреть|вернуться):future.third ~3
        (планировать|обещать|рассчитывать|намереваться|надеяться|стараться|постараться|ожидать|предполагать|намерены|готовый|собираться|гарантировать|обязаться|намечать):first/present/future (<inf>|@deliverable|завершение|окончание|решение|восстановление|устранение|что) //
        (ожидать|ожидаться|планироваться|запланированный|намеченный|назначенный|предполагаться|намечаться|ориентировочный|прогнозный|предварительный|прогнозировать|ожидаемый|плановый|предполагаемый|расчетный|примерный|крайний) (срок|время|дата|восстановление|устранение|завершение|решение|окончание|исправление|запуск|ответ|возобновление|ремонт|поставка|доставка|выполнение|приезд|визит|выезд|готовность|возврат|подача|прибытие|включение|подключение)
        (срок|время|дата|прогноз) (восстановление|устранение|завершение|решение|окончание|исправление|ответ|возобновление|ремонт|готовность|выполнение|поставка|доставка|ожидание|рассмотрение|возврат|следующий)
        (срок|дедлайн|время) "(составит|составляет|будет|до|не позднее|к|=это|завтра|сегодня|максимум)"
        ^срок
        "новый срок"
        (следующий|очередной|новый|ближайший) (сообщение|объявление|бюллетень|оповещение|извещение|обновление|новость|апдейт|информация|письмо|отчет|статус|ответ|связь|сводка|звонок|контакт)
        (ответ|результат|итог|отчет|обратный связь|новость|решение|обновление|сообщение|письмо|звонок|специалист|мастер|курьер|техник|инженер|бригада|заключение|информация|расчет) "(ждите|ожидайте|ожидается|поступит|придет|вы получите|получите|будет|ждать|пришлют|вам пришлют|приедет|подъедет|свяжется|перезвонит|у вас|жду|позвонят|последует)"
        (ожидайте|ждите|ожидай|жди)
        "дайте (нам|мне|время|еще|только|всего)" !(знать|ответ)
        (прилагать|прикладывать|делать):present.first (все|максимум) // чтобы ~3
        (читать|разбирать|просматривать|брать|обслуживать|принимать|обзванивать):present.first (письмо|обращение|заявка|запрос|сообщение|заявление|анкета|жалоба|отклик|вопрос|звонок|все|клиент) !(если|как|=вы|через|по телефон|круглосуточно|ежедневно) ~3
        (готовить|рассматривать|отвечать|обрабатывать|возвращать|проверять|перечислять|отправлять|доставлять|выдавать|зачислять|изготавливать|оформлять|выпускать|закрывать|начислять|включать|подключать|выезжать|приезжать):present.first
        (ожидать) (ответ|звонок|результат|письмо|решение|специалист|мастер|обратный связь|сообщение|информация|новость|курьер|бригада|инженер|уведомление)
        (вы|клиент)? (получить|узнать|увидеть):future (ответ|результат|письмо|решение|уведомление|деньги|возврат|сообщение|документ|доступ|подтверждение|обновление|отчет|информация)
        (завершать|заканчивать|закончить|завершить|возвращать|вернуть|запускать|подключать|выходить|сдавать):present.first
        (ответить|решить|связаться|перезвонить|написать|вернуться|исправить|сообщить|устранить|рассмотреть|вернуть|прислать|уточнить|восстановить|проверить|разобраться|помочь|починить|дать|отправить|предоставить|позвонить|доставить|зачислить|сделать|закрыть|обработать|заменить|наладить|отреагировать|выслать|подключить):inf (постараться|стараться|планировать|обещать|надеяться|рассчитывать|готовый|намереваться|обязаться|должный|собираться)
        "(вы)? (сможете|сможешь) (забрать|получить|увидеть|пользоваться|войти|воспользоваться|оплатить)" !если
        "<inf> =вы сможете" !если
        (забрать|получить) (=ее|=его|=их|можно) (можно|будет)? !если ~1
        (с вы|с вами) (связаться|свяжется|свяжутся|созвонятся)
        (вы|вам|с вами) (ответят|перезвонят|напишут|свяжутся|позвонят|помогут|пришлют|сообщат|вернут|зачислят|уведомят|починят|доставят|перечислят|привезут|предоставят|отправят|оповестят|проинформируют|дадут|подскажут)
        (запустят|доделают|переделают|сделают|залатают|поправят|уберут|откроют|поменяют|наладят|поднимут|разблокируют|вывезут|подвезут|почистят|откачают|настроят|вставят|начислят|пересчитают|перечислят|соединят|устранят|починят|исправят|восстановят|отремонтируют|приедут|включат|дадут|решат|закончат|завершат|подадут|вернут|пришлют|заменят|рассмотрят|перезвонят|ответят|свяжутся|привезут|подключат|уведомят)
        "(зачисление|начисление|поступление|перевод|рассмотрение|обработка|решение|проверка|ремонт|устранение|восстановление|возврат|замена|доставка|работы|работа|ответ|исправление|диагностика|перерасчет|разбор|расследование|экспертиза|перенос|ремонтные работы|модерация|изготовление|поиск|подготовка|печать|пошив|сборка|оформление|уточнение|отправка|выпуск|монтаж|установка|разблокировка|правка|починка|очистка|чистка|уборка|активация|подключение|включение|сверка|перевыпуск|настройка|наладка|сушка)" "(займет|займут|занимает|продлится|продлятся|потребует|завершится|завершатся|состоится|закончится|составляет|длится|осуществляется|производится|будет|закончим|завершим|окончатся)"
        на (это|решение|проверка|ремонт|восстановление|рассмотрение|устранение|исправление|все|ответ) (потребоваться|уйти|понадобиться|нужно|нужный|уходит|требуется) ~4
        (обещать|планировать|рассчитывать|ожидать|намечать|прогнозировать):present.first !если
        (исправление|починка|правка|решение|доработка|устранение|фикс) (запланировать|запланированный|намеченный|поставленный|включенный|отложенный|перенесенный|назначенный|заложенный):short
        "не за =горами"
        ^"(вам)? (=ответит|=ответят|=перезвонит|=напишет|=позвонит)" !(если|кто|когда|как)
        (ответить|перезвонить|позвонить|написать|связаться|прислать|приехать|прийти|привезти|принести|подойти|выехать|вернуться|выслать|сообщить|доставить|осмотреть|посмотреть|занести|завезти|отписаться|рассказать|подсказать|проверить|вернуть|перечислить|пересчитать|заменить|подключить|починить|настроить|разобраться):future.third (=вам|"с вами"|"к вам"|"у вас"|"на ваш"|"по ваш") !(если|кто|никто|когда|<verb.future.first>) ~4
        (@crew|слесарь|сантехник|электрик|доктор|врач|курьер|машина|грузчик|медсестра|замерщик|сборщик|монтажник) "(у|к) (вас|вам|вы)" !(если|когда|уже|был) ~1
        (@ticket|он|она|оно) (рассматриваться|обрабатываться|проверяться|разбираться|изучаться|"подлежать рассмотрение"|"подлежит рассмотрению") !(если|обычно|всегда) ~5
        (оставаться|быть|находиться):future "на связь"
        (держать|держим) "в курс"
        (обновить|обновим|обновлять|обновляем) (статус|информация|сообщение|новость|страница)
        (следить|ждать|ожидать|ожидаем|ждём) (завершение|окончание|восстановление|устранение|поставка|возобновление|поступление|решение)
        "(работа|связь|доступ|сервис|все|оно|вода|свет)" "(вернется|восстановится|заработает|появится|наладится|откроется|возобновится|будет восстановлено|нормализуется)"
        ^(ответ|итог|результат|решение|отчет|=звонок|сообщение|новость) (за|через|"в течение"|"не позднее"|"не позже")
        (он|она|они|который) (ответить|написать|позвонить|перезвонить|связаться|сообщить|прислать|приехать|рассмотреть|разобраться|вернуться|дать|принять|закончить|проверить|подготовить|решить|выйти на связь|отписаться|отзвониться|подойти|зайти|заехать|починить|заменить|установить|доставить|привезти|согласовать|пересчитать):future.third !(если|=вы)
        (он|она|они|который|@crew) (звонить|перезванивать|приезжать|приходить|выезжать|писать|связываться|отвечать):present.third !(если|обычно|ежедневно|всегда|никогда|не|каждый)
        "(восстановление|запуск|перезапуск|пуск|возобновление|ответ|результат|итог|готовность|новость|сводка) (ориентировочно|примерно)? (<time-absolute>|<time-relative>|<time-placeholder>)"
        (восстановление|устранение|завершение|окончание|решение|исправление|запуск|возобновление|готовность|возврат|ответ) (до|к|в|завтра|сегодня) ~1
        (данные|сведения|каталог|поиск|поисковый|информация|остаток|расписание|система|список|витрина) (обновляться|обновляется|обновляем|синхронизироваться|пересчитываться|выгружаться|подтягиваться):present ~3
        (дать:future|дадим|пришлем|направим|сообщим|расскажем|отпишемся|отпишусь|вернусь|маякну|отзвонюсь|дам знать|наберу|держу)
        "(ответ|решение) (по|на) (ваш)? @ticket" <verb.future>
        "(заказ|посылка|товар|бронь|карта|документ|справка)" "(будет|приедет|придет|прибудет|доставим|привезем|поступит|отправим|готов|готова|можно забрать)"
        (окончательный|официальный|полный|подробный|итоговый) (ответ|отчет|информация|решение|разбор|комментарий)
        (приезд|визит|выезд|прибытие|замена|встреча|монтаж|доставка|запуск) (мастер|бригада|техник|инженер|специалист|назначить|назначенный|запланированный|запланировать|запланирован|назначили)
        (присылать|звонить|писать|сообщать|привозить|называть|перезванивать|отправлять|отвечать|возвращать):present.third =вам !(если|когда|обычно|всегда|каждый|приложение|система|программа|сайт|бот|банк|сервис|робот|который|телефон|сервер) ~1
        (менять|чинить|переносить|переустанавливать|настраивать|перенастраивать|перезапускать|заменять|монтировать|обновлять|пересчитывать|собирать|чистить|прокладывать|восстанавливать|ремонтировать|промывать|красить|сушить|пересобирать|перекладывать|откачивать|переделывать):present.first.plural =до !<verb.future.first> ~7
        ^(сборка|монтаж|установка|отгрузка|пуск|запуск|вывоз|отправка|подключение|включение|починка|сдача|доставка|осмотр|прогрев|врезка|перезапуск|переезд) (<time-absolute>|<time-relative>) !<verb> !если ~3
        ^(ориентир|прогноз) (<time-absolute>|<time-relative>) !(погода|если|каждый|поставка) ~2
        (просить|прошу):present.first (подождать|потерпеть|обождать|набраться) !(если|минута|секунда|после)
        (потерпите|обождите|"(набраться|запастись):imp терпение"|"подождите (пожалуйста)? (еще)? <time-absolute>") !если
        (нужный|нужно|понадобиться|потребоваться|требоваться|необходимый|хватить) <time-relative> !(=вам|=вас|если|кто) !!(чтобы|обычно) ~2
        "(долго|надолго) (ждать|вас)? (ждать)? не (задержим|задержимся|затянем|протянем|провозимся|затянется|продлится|заставим|придется)"
        "не (затягивать|тянуть|медлить|задерживать|задерживаться):inf"
        "(ждать|ожидать|терпеть|потерпеть) (вам|нам)? (осталось|придется|остается)" !(если|чтобы)
      `,
      en: `
        "(we|i|team|engineer|technician|it|they|everything|you|@thing|@crew|he|she|this|all|both|@deliverable|access|@ticket|colleague) (will|'ll|shall|be:present going to|be:present due to <infinitive>|be:present expected to|expect:present to|aim:present to|hope:present to|plan:present to|intend:present to|be:present scheduled to|promise:present to|try:present to|endeavour to|endeavor to|should (be|get|hear|receive|see|arrive|reach|work|know|have it|have the|have your|have an|have a|have our|have them|have word|have news))" !(if|need|able|contact|find|see|not|want|have to|must) ~2
        "(will|'ll|shall) (also|then|be|get|keep|send|have|let|write|come|call|contact|update|reply|respond|notify|return|fix|post|answer|reach|follow|provide|deliver|know|inform|share|arrive|do|look|review|complete|finish|restore|resolve|receive|ring|report|credit|refund|replace|issue|visit|publish|check|hear|take|ship|confirm|process|mail|email|start|phone|drop|attend|work|open|go|give|make|prepare|investigate|continue|monitor|repair|bring|tell|advise|announce|handle|return|go out|land)" !(if|you need|not) ~1
        "(expected|estimated|anticipated|target|projected|revised|new|likely) (time|date|resolution|completion|delivery|repair|fix|recovery|restoration|arrival|response|finish|end|eta|deadline)" ~2
        =eta
        ^"(our|the|new)? (deadline|due date|target date)" !(if|your|apply|application|applications|submission|payment|entry|registration|missed|passed)
        "(enquiry|request|email|message|letter|call|ticket|question|complaint|claim|order|application|query|customer|caller|patient|case) (are|is) (all|always|being)? (answered|processed|dealt with|handled|attended to|taken|seen|called|served|read|replied to)" in ~0
        "(be:present|'re|are) (now|therefore)? (expected|due|scheduled|set|likely|aiming|hoping|planning|expecting|on track) (for|by|in|at|back|on|to <infinitive>)?" !(maintenance|operation|due to)
        "(resume|reopen|restart|return|finish|arrive|land|go live|come back|start again|end|open again|leave|ship):present" ~1 !(if|please|you|when)
        "give us (until|till|up to|a|an|<number>|@numeral)" !if
        "(he|she|they|who|@crew|<capital>|<person>) (=rings|=calls|=phones|=writes|=emails|=visits|=comes|=arrives|=contacts|=replies|=answers|=responds|=delivers|=fits|=installs|=repairs|=fixes|=returns|=reports|=meets|follows up|gets back|=decides|=drops)" !(if|when|usually|always|never|not|often|every)
        "(=follows|=follow|=comes|=goes|=leaves|=arrives)" "(by|within|on|before|no later|tomorrow|today|at)" !(if|when|usually|always|never|not|often|who|opening|every|bus|train) ~0
        "(=replies|=answers|=responds|=writes|=calls|=rings|=phones|=gets|=comes|and =answer|and =reply|and =write|and =call|and =inform) (back)? (to)? (you|every|each|all|everyone|everybody)" !(if|when|usually|always|never|not|often) ~0
        ^"(=replies|=answers|=responds)" !(if|when|usually|always|never|not|often) ~0
        "(our|the|my|a|an|one of our) <any>? <noun> (=replies|=answers|=responds|=reply|=answer|=respond|=reads)" !(if|when|usually|always|never|not|often|who) ~0
        "(our|the|my) <any>? <noun> (=call|=ring|=phone|=write|=get|=come) (back)? (to)? (you|every|each|all|everyone|everybody)" !(if|when|usually|always|never|not|often|who) ~0
        "(we|i) (=test|=visit|=replace|=repair|=fit|=install|=post|=deliver|=swap|=measure|=refund|=inspect|=reconnect|=announce)" !(if|always|usually|every|when|never|only|often|not|n't|daily|to)
        "expect (his|her|their|our|a|the|an) (call|reply|answer|visit|email|letter|message|decision|news|word)" !if
        "(will|'ll|shall) (also|then|now)? <infinitive>-(need|see|find|want|have|ask|open|appear|load|notice)" !(if|you|user|users|page|menu|button)
        "(around the corner|in the works|in the pipeline)"
        "(expect|hope|aim|plan|intend|try|promise|anticipate) (to|that|the|a|this|it|full|an|another)" !(you|if)
        "(next|further|another|a further|following|final|second|our next) (update|message|news|report|reply|status|information|post|notice|call|details|bulletin|announcement|word|note|letter|statement|entry|sign of life|e-mail|email|contact|line|ring|text|sms|posting|communication|check-in|progress report|communique|communiqué|briefing)" ~1
        "(you|customer) (will|'ll|can expect to|shall) (hear|have|get|receive|know|find|see|be contacted|be notified|be able)" ~1
        "(you|customer) should (then|both|all)? (hear|get|receive|know|find|see|be contacted|be notified|be able|have it|have the|have your|have an|have a|have our|have word|have news|have them)" ~1
        "(answer|reply|result|update|response|decision|message|news|refund|replacement|call|confirmation|resolution|fix|repair|eta|solution|correction|release|patch|=report) (be:present|follow:present|come:present|reach:present|arrive:present|will|'ll|due|expected|by|within)" !(if|was|were|planned|received|got|had) ~2
        "more (news|updates|details|information|soon|on this)" !(for|click|see|read|visit|about)
        "(@crew|we|i|he|she|they) (be:present|'re|'m) (now|currently)? <gerund>-(work|look|try|sorry)" !(if|was)
        "(time|date|deadline|eta|completion|resolution|update|recovery|resolution time|fix|repair) (=is|=be)" ~1
        "(get|getting|come|coming|be|touch) back (to you|in touch|with)?" !(if|please|online|up|was|came|not)
        "be in touch"
        "keep you (posted|updated|informed|in the loop|up to date)"
        "(bear with us|hang tight|stay tuned|watch this space)"
        "(we|i) (be|are|'re|am|'m) (back|there|with you|bringing|sending|posting|replacing|returning|finishing|delivering|completing|installing|moving|visiting|coming|sending out|fitting|calling|switching)" ~1
        "(=take|=takes|=taking|=require|=requires) (us|about|up to|around|approximately|roughly|at most|a|an|another|<number>)" !(if|took|step|place|picture|screenshot) ~1
        "(that|this|it|which|check|review|examination) (=takes) @numeral (to|or)? @numeral? @unit" !(if|when|usually) ~0
        "(please)? (allow|give) (us)? (up to|at least|a|an|<number>|@numeral)" ~1
        "(review|processing|process|investigation|repair|resolution|response|delivery|refund) (time|=take|=takes|usually|typically|period)" !(to|was) ~2
        "(work|service|repair|restoration|recovery|maintenance|fix) (will|should|=be|=is|=are|to) (end|finish|completed|complete|finished|back|resume|last|done|restored)" ~1
        "(book|booked|schedule|scheduled|arrange|arranged|organise|organised|organize|organized|line up|lined up) (a|an|the|our|another|your|you)? (new|free)? (engineer|technician|crew|plumber|electrician|visit|appointment|replacement|courier|collection|delivery|slot|team|fitter|repair|mechanic|specialist)" !(if|you can|please|to book)
        "(visit|appointment|technician visit|engineer visit|delivery) (be|is|has been)? (booked|scheduled|arranged|set|due|planned|fixed|for|on)" ~1
        "(=be|=is|=are|'s|'re|'m) (going out|back|ready|due|arriving|shipping|leaving|on its way|coming|being delivered|live|=out)" ~1 !(if|was)
        "(we|i) (answer|reply|respond|call|write|report|come back|return|finish|open):present" ~1 !(if|always)
        "(we|i|our team|our desk|the team|the desk) (usually|normally|generally|typically|tend to|aim to|try to|hope to|mostly|always|will usually|will normally|as a rule) (get to|get through|look at|come back|answer|reply|respond|write|call|get back|ring|react|read|deal with|reach|handle|process)" !(if|when|you)
        "(news|word|more|update|updates|details|bulletin|status|answer|decision|result|results) (at|by|from|on|before|until|tomorrow|tonight|next) (<clock>|<number>|<date>|@weekday|noon|midday|midnight|lunchtime|tomorrow|tonight|morning|week|the <number>)" !(if|since|was|were|last|received) ~1
        "you (will|'ll|shall|are going to) be (hearing|getting|receiving|seeing|contacted|called|told|informed|notified)"
        "(you|they|he|she|we|i|@crew|<person>) (then|both|all)? (=hear|=get|=have|=receive|=hold|=know|=learn) (from|back|our|the|an|a|my|his|her|it|word|its|more|them|one)" !(if|when|must|should|need|can|to|may|already|please|usually|said|told|wrote|problem|trouble|error|still) ~0
        # "She reads them today and sends you a price by 16:00".
        "(=sends|=emails|=mails|=posts|=texts|=calls|=rings|=phones|=writes|=gives|=brings|=tells|=answers|=visits|=hands|=shows|=refunds|=replies) (back)? (to)? you" !(if|when|must|should|usually|always|often|every|app|system|site|website|page|portal|program|service|server|bank|machine|robot|bot|form|till|computer|phone|screen|menu|button|it|that|which|this|law|can) ~0
        "(the|our) (<any>)? <noun>-(app|system|site|website|page|portal|program|service|server|bank|machine|robot|bot|form|till|computer|phone|screen|client|customer|court|council|user|guest) (then|also|in turn)? (=answers|=replies|=decides|=confirms)" (it|this|them|your)? "(within|by|before|until|no later than|at the latest)" !(if|when|usually|always|often|every) ~2
        "(=manager|=secretary|=clerk|=agent|=engineer|=technician|=colleague|=team|=shift|=doctor|=nurse|=surveyor|=lawyer|=accountant|=tailor|=mechanic|=jury|=committee|=board|=office|=desk|=workshop|=lab) (then|also|in turn)? (=answers|=replies|=decides|=confirms|=writes|=calls|=rings|=emails)" (within|by|before|until|no later than|at the latest) !(if|when|usually|always|often|every) ~4
        "(everyone|everybody|all|both|each of you|all of you|all <any>) (=get|=gets|=have|=has|=receive|=receives) (it|them|the|a|an|one|theirs|their)" !(if|when|must|should)
        "(we|i) (confirm|report back|report|call back|call|ring|ring back|phone|write to you|write|post|tell you|let you know|come back|message you|follow up|check back|check in|be back|update|send|send you|get in touch|get back|decide|publish|start|begin|continue|finish|switch|try|retry|repeat|bring|pick up|go live|reopen):present" !(if|when|must|should|always|usually|to|n't|not|would|can) ~0
        "(update|post|report|write|publish|share|provide) (you|here|this page|an update|more|again|news)" ~2 !(if|please|was)
        "(by|until) (then|that time)" ~0
        "(promised|promise|commit|committed|guarantee)" ~0 !(not|n't|ca|was|were|been|had|'d)
        "(you|everyone|everybody|guests|customers|tenants|patients|members|visitors|residents|passengers) can (again|then|safely)? <infinitive>-(call|ring|phone|reach|contact|write|chat|speak|talk|text|email|see|cancel|choose|ask|book|come|visit|apply|return|pay|buy|order)" > "(from|as of|starting|again|after|by)" !(if|not|until|every|between|daily|always|usually) ~9
        "(from|as of|starting|by) (today|tomorrow|tonight|<clock>|<number>|@weekday|noon|this|<date>)" > "(you|everyone|everybody|guests|customers|tenants|patients|members|visitors|residents|passengers) can (again|then|safely)? <infinitive>-(call|ring|phone|reach|contact|write|chat|speak|talk|text|email|see|cancel|choose|ask|book|come|visit|apply|return|pay|buy|order)" !(if|not|every|between|daily|always|usually) ~4
        "(give|allow) (it|them|him|her|that|the <any>|this) (until|till|to the end)" !(if|not)
        "(count on|reckon with|look out for|watch out for|look for) (it|him|her|them|us|the|a|an|your|our|<adjective>|<noun>)" !(if|not|n't|can|always|you)
        "(=be|is|are|'s|being) (fixed|restored|resolved|repaired|ready|done|completed|back|solved|finished|live|available|in place|with you|sent|posted|refunded|replaced|delivered|credited)" (by|within|on|before|at|until|in|tomorrow|soon|shortly|asap|as) ~2 !(if|was|were|has|have)
        "(thank you for|thanks for) waiting" ~0 !if
        "(fix|update|news|more|patch|details|repair|answer|solution|release|updates) coming"
        "more (to follow|to come|will follow|follows)"
        "(wo|will|should|shall|ought) (not|n't) (to)? (be|take|last) (very|too|much|all that)? (much|a lot|any)? (long|longer)" !(if|you)
        "and (goes|go|leaves|ships|travels|flies) (out|on|off|in|back|to|from|with)? (today|tonight|tomorrow|this|at|on|by)" !(if|when|every|always|usually) ~0
      `,
    },
    // Any future tense: a promise where the text speaks of an open problem.
    future: {
      also: ['consequent'],
      ru: `
        <verb.future.third>-(быть|мочь|зависеть|понадобиться|захотеть)
        "(вы)? (уже|снова|опять|сами)? (увидеть|найти|получить|узнать|услышать|обнаружить|забрать|войти|надеть|открыть):future.second" !(если|когда|чтобы)
        (договориться|условиться|столковаться|записать|назначить|перенести|забронировать|закрепить):past "(на|в|к|ко) (<time-absolute>|<time-relative>|<time-placeholder>)" !(если|=вы|вчера) ~4
        (ждать|ожидать):present.first <noun.accusative> !(=вас|=вам|=вы|ваш|если)
        быть:future.third
        "быть:future.third" (<inf>|<adj>)
        "(сможете|смогут) (снова|вновь|опять|уже)? <inf>" !(если|когда|чтобы|обратиться|вернуть|позвонить|написать|отменить|обменять|отказаться)
      `,
      en: `
        "(will|'ll|shall) (be)?" !(you need)
        "you should (then|both|all|also)? (hear|receive|be contacted|be notified|have (it|your|them)|get (it|your|our|them))" !(if|when|error|message)
        "(<noun>|it|one|they) (goes|go|gets|get|comes|come) (in|up|out|on|live|fitted|fixed|replaced|mended|swapped|repaired|delivered|sent|changed|sorted|installed|back to you|home|over|reprinted|re-cut)" !(if|when|must|should|can|to|may|usually|always|every|often|wrong|until) ~0
        "(<noun>|it|one|ones|they) (gets|get|are to be|is to be) <participle>-(charged|billed|asked|deleted|lost|stuck)" !(if|when|must|should|can|to|may|usually|always|every|often|wrong|you|automatically) ~0
        "(edition|version|translation|answer|reply|letter|replacement|refund|rest|remainder|list|plan|report|details|one|ones|more|copy|confirmation|correction|invoice|it|everything|news|word) (=follows|=follow)" !(if|when|as|to|please)
        "(<noun>|it|itself|they|this|that|everything|he|she|we|i|all) (should|ought to|may well) (then|now|also|really)? <infinitive>-(have|need|want|contact|check|try|use|make|read|keep|ask|write|call)" !"you should" !(if|please|customers|users|when)
        "(starts|begins|resumes|reopens|returns|restarts|continues|kicks off|goes on|follows)" !(if|when|must|should|can|to|usually|always|every|often) ~0
      `,
    },
    // Speaks of the past, or of what always is: the time beside it is no deadline.
    behind: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        <verb.past>
        <shortParticiple>-(<verb.present>)
        (каждый|ежедневно|обычно|всегда|ежегодно|еженедельно|прошлый|минувший|вчера|позавчера)
        <verb.imperative>
      `,
      en: `
        <verb.past>-(put|set|cut|shut|let|read|come|run|hit|cost)
        "(have|has|had|'ve) (not|n't|been|<participle>)"
        "last (night|week|month|year|@weekday|evening|time|winter|summer|spring|autumn|quarter|@month)"
        (since|ago|yesterday|earlier|already|usually|always|every|each|daily|often|dated|born|normally)
        "(is|are|was|were|has been|have been) (down|off|out|without|closed|dead|broken|late|missing|wrong|slow|cold)"
        "(came to light|come to light|surfaced|cropped up|set in|showed up|made itself felt|struck|began|first appeared|was first|were first|brought to our|reached us|arose)"
      `,
    },
    // The reader's own errand or appointment: the time beside it is no deadline of ours.
    errand: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: '',
      en: `
        (remind|nudge|ping) (us|me)
        "(is|are|'re) (always|also|still)? (open|staffed|manned|closed|reachable|at your service|on duty|serving)" (from|between|until|till|on|daily|every|mon|monday|<clock>|weekdays|for) !(again|will|stay|back|remain) ~3
        "(feel free|be so kind|be sure|make sure|remember|do not forget|you are welcome|we ask you|we kindly ask you) to"
        ^"(please|kindly|just|then|do|and|so)? (<infinitive>-(work|access|water|power|heating|repair|delivery|service|answer|reply|post|visit|fix|update|call|test|check|report|order|refund|supply|traffic|transfer|release|return))" (the|a|an|your|our|us|me|it|them|him|her|this|that|these|those|in|at|on|by|to|from|up|out|off|down|over|with|until|till|back|again|here|there|and|for|before|after|if|all|any|both|one|no|not|now|please|two|three|then|when|as|within|around|tomorrow|today|tonight|@weekday|<number>|<clock>|<adjective>) ~0
        "you (must|need|should|have to|would|could|want|wish|plan|said|ask|wrote|may|might)"
        "there (is|are)"
        "(your|the|a|an|her|his|their) (birthday|anniversary|graduation|funeral|concert|match|exam|deadline|interview|show|race|game|surprise|guest|appointment|booking|flight|stay|reservation|arrival|departure|exam|course|subscription|lease|contract|wedding|trip|check-in|party|holiday|event|lesson|concert|test|licence|passport)"
        "(dial|call) <number>"
      `,
    },
    // A verb of its own: a time beside it belongs to it, not to the promise of another clause.
    verb: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        <verb>
      `,
      en: `
        (<verb.past>|be:present|have:present|do:present)
      `,
    },
    // The promise is of a message, not of the solution.
    message: {
      also: ['consequent'],
      ru: `
        (ответить|написать|сообщить|прислать|связаться|перезвонить|позвонить|рассказать|отписаться|известить|уведомить|проинформировать|отчитаться|доложить|дать знать|оповестить|держать в курс|обновить статус|сообщать|отправить ответ):future/inf
        вернуться:future.first/inf
        (следующий|очередной|новый) (сообщение|объявление|бюллетень|оповещение|извещение|сводка|=обновление|новость|информация|письмо|отчет|статус|ответ)
        (ответ|обратный связь|звонок|новость|сообщение)
      `,
      en: `
        "(reply|respond|answer|write|update|inform|notify|tell|contact|call|report|message|news|email|let you know|get back|touch|hear|posted|informed|back to you|bulletin|announcement|e-mail|letter|ring|phone|word|communication|briefing)"
      `,
    },
    // The time is the client's, the product's, or the house's; not ours.
    other: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        (пришлите|отправьте|сообщите|ответьте|подайте|оплатите|внесите|заполните|обратитесь|подождите|повторите|попробуйте|перезагрузите|проверьте|зайдите|напишите|позвоните|нажмите|выберите|укажите|скачайте|загрузите|удалите|обновите|передайте|войдите|дождитесь|верните|подтвердите|приходите|используйте|введите|заберите|оформите|пройдите|предоставьте|закройте|удерживайте|оставьте|держите|выключите|включите|смените|перейдите|откройте|принесите|подпишите|приезжайте)
        (вы|клиент|пользователь|вам) (мочь|нужный|необходимый|можно|должный|следовать|нужно|необходимо|сможете|можете|надо|обязанный|требоваться|вправе|стоит|придется)
        (работать|открытый|доступный|принимать|дежурить|ждать):present "(ежедневно|круглосуточно|с|без выходной|по будням|в будни|каждый)" !исправить
        (график|режим|час) "(работа|прием|обслуживание|посещение)"
        (срок|время|период) "(действие|хранение|годность|аренда|подписка|оплата|гарантия|использование|возврат товар|договор|жизнь|подача)"
        (действовать|действительный|храниться|доступный|истекать|истечь|хранится):present
        (гарантия|гарантийный)
        (если|когда|после того как|как только)? (@trouble) (произойти|начаться|возникнуть|быть):past (в|с)
        "(заезд|выезд|завтрак|заселение|вылет|отправление)" !(мастер|бригада|инженер|специалист|техник|ремонт)
        "(заявка|обращение|письмо) от" ~1
        (начало|старт|начнутся|начнется|начинаться)
        "не (чаще|больше|менее|меньше|раньше|ранее) (чем)?"
      `,
      en: `
        ^"(please)? (send|reply|pay|call|contact|submit|return|complete|fill|provide|restart|try|wait|check|click|select|open|enter|keep|update|renew|confirm|visit|bring|hold|log|sign|press|attach|choose|use|reboot|turn|download|upload|collect|let us know|forward|cancel|leave|clear|refresh|tell us|write to)"
        "please (send|reply|pay|call|contact|submit|return|complete|fill|provide|restart|try|wait|check|click|select|open|enter|keep|update|renew|confirm|visit|bring|hold|log|sign|press|attach|choose|use|reboot|turn|download|upload|collect|let|forward|cancel|leave|clear|refresh|tell|write|do|make|ensure)"
        "you (can|must|need|should|may|have to|are required|could|are able|might want|want)" ~1
        "(open|available|staffed|closed|work) (from|between|every|daily|monday|24|on|until|weekdays|<clock>|mon)" !(will|again|be)
        "(opening|office|working|business|support) hours"
        "(valid|expire|expires|expired|stored|kept|remain|remains|stays|active|retained|last) (for|until|on|from|after|till|in)" !(will be)
        "(warranty|guarantee|trial|subscription|licence|license|contract|session|password|link|code|token) (period|be|is|expire|end|last|run|valid|for)" !(restore|will|fix)
        "(limit|maximum|minimum|quota) (of|is|be)"
        "(check-in|check-out|checkout|breakfast|departure|arrival time|arrival date|arrival from)" !(issue|system|technician|will be fixed) !"(at|before|after|over) breakfast"
        "(start|starting|begin|beginning|commence|started|began) (at|on|from|in|around)" 
        "(reported|opened|created|found|detected|noticed|received|began|discovered|happened|occurred|posted|noticed) (at|on|by|around|from)" 
        "no (sooner|earlier|more often|less|fewer) than"
      `,
    },
  },
};
