import type { PhraseTable } from '../text/phrases/table';

/** "It has not been sent yet, so you can still change it": not yet is as it should be. */
const inTime =
  '!!"(so|and|which means) (you|we|there|it|your <any>) (can|could|may|is|are|\'s|\'re) (still|go ahead|<infinitive>-(use|take|see|check|work|follow|track|repair|fix|wait|expect|open)|be|time|room|no)"';

const en = {
  /** What may be the matter with a thing: told as noted or known, it is a problem that somebody waits for. */
  amiss:
    '(@trouble|missing|wrong|broken|lost|faulty|late|damaged|leaking|stuck|incorrect|frozen|locked|blocked|jammed|cracked|mouldy|moldy|flickering|dripping|noisy|dead|duplicate|duplicated|double|defective|torn|bent|dirty|smell|noise|failing|failed|rejected|declined|refused|dropped|unpaid|undelivered|overdue|pothole|damp|pest|mice|rats|wasps|bedbugs|cockroaches|graffiti|disturbance|interference|nuisance|unreadable|burst|clogged|unsafe|stolen|misspelt|misspelled|"out of (order|service)"|"not (work|working|open|opening|load|loading|arrive|arrived|print|printing|start|starting)"|"n\'t (work|working|open|opening|load|loading|arrive|arrived|print|printing|start|starting)"|"no (hot)? (water|heating|power|signal|internet|light)")',
  /** Where a matter lies of which nothing else is told. */
  lies: '"(in hand|in (good|the best|safe|capable|our|my) hands|on file|on record|on (our|my|the|their|its) (list|lists|desk|desks|radar|books|agenda|to-do list|board|minds|mind|watch list)|in (our|the) (queue|backlog)|(a|our|my)? (high|top|first|absolute)? priority|(high|top) (on|of) our list|known to us|known here|noted)"',
  /** Nobody has let it drop. */
  kept: '"(have|has) (not|n\'t|by no means|never) (forgotten|been forgotten|been dropped|been lost|lost sight of|overlooked|given up on|dropped|let go of|closed)"',
  /** What is made, not mended. */
  made: '"(on|at) (our|a|an|the|some|new|next|<any> new)? (<any>)? (<any>)? (programme|program|menu|range|collection|catalogue|catalog|season|colours|colors|design|designs|recipes|recipe|show|exhibition|timetable|edition|brochure|line-up|album|book|syllabus|curriculum|festival|offers|offer)"',
  heard:
    '"(taken note of|took note of|made a note of|noted|logged|recorded|registered|filed|listed|heard (of|about)|been (made aware|told|informed|notified) (of|about)?|learned (of|about)|learnt (of|about)|know (about|of)|knows (about|of)|aware of|acknowledge|understood|(keeping|keep) (an eye|watch|tabs) on|(got|received|read|seen|have) your <any> (of|about|on|regarding|that))"',
};

/** What tells that a problem is there, that it is gone, or that it is being worked at. */
export const statePhrases: PhraseTable = {
  name: 'state',
  concepts: {
    // Says by itself that a problem is still there.
    open: {
      assertedOnly: true,
      ru: `
        @stillStrong "не @work:present.third"
        <noun.nominative>-(=вы|это) ("все еще"|"до сих пор"|по-прежнему) "(без <noun.genitive>-(изменение|ограничение|доплата|комиссия|очередь|проблема|перебой|выходной|сбой|вы)|(в|на|под) (разбор|ремонт|посольство|дорога|цех|мастерская|таможня|сортировка|пробка|коробка|очередь|карантин|замок|вода|замерзший|лес|леса))" !(если|=вы|цена) ~2
        <noun.nominative>-(=вы|это) ("все еще"|по-прежнему|"до сих пор"|"все так же"|"как и прежде") "(чуть|еле|едва|слегка|слишком|совсем|какой-то|весь|очень|немного)? <adjective.nominative>-(доступный|бесплатный|открытый|действительный|актуальный|ваш|наш|свободный|готовый|рад|возможный|выгодный|популярный|любимый|самый|такой|нужный|важный|лучший|большой|хороший|главный|новый|весь|низкий|единственный|один|первый|второй|третий|удобный|быстрый|надежный|полный|исправный)"$ !(если|цена|тариф|скидка|=вы) ~4
        (сайт|сервер|база|портал|магазин|приложение|сервис|программа|касса|бот) лежать:present "(с|со|уже|второй|третий|опять|снова|целиком)" !(если|=вы|журнал|книга|на|под) ~0
        (мы|я) (плотно|вплотную|серьезно|активно)? (занятый):short "(им|ей|ими|этим|@ticket|ваш @ticket)" !(если|=не) ~3
        (@ticket|он|она|оно|они) "(лежит|стоит|у)? (мы|я|наш)? на (мой|наш)? стол" !(если|кухня|накрыть|телефон) ~2
        @stillStrong =нет$ <noun.gen>-(возможность|смысл|план|вопрос|функция|опция|нужда|необходимость|причина|повод|противопоказание|претензия|желание|=нас|скидка|рассрочка|льгота|акция|абонемент|услуга|филиал|отделение|самовывоз|парковка|бассейн|меню|группа|курс|тема|размер|вакансия|экспорт|импорт|лицензия|рассылка|версия|приложение|зал|комната|площадка|сертификат) !(если|такой|подобный|версия|приложение|раздел|поддержка|интеграция|тариф|=зачем) !(скидка|рассрочка|льгота|акция|абонемент|услуга|филиал|отделение|самовывоз|парковка|бассейн|меню|группа|курс|тема|размер|вакансия|экспорт|импорт|лицензия|рассылка|"доставка (в|по|до|на|за)"|"оплата <noun.ins>"|комната|зал|сертификат|"подарочный карта") ~6
        "(второй|третий|четвертый|пятый|шестой|седьмой|восьмой|девятый|десятый|который) (день|неделя|месяц|сутки|час|год)" (стоять|лежать|висеть|молчать|пылиться|валяться|простаивать|ждать):present.third !(если|=вы|цена|подряд|погода|музей|выставка) ~4
        "уже (<number>|@numeral)? (день|неделя|месяц|сутки|час)" (стоять|лежать|висеть|молчать|пылиться|валяться|простаивать):present.third !(если|=вы|цена|погода|выставка) ~4
        (деньга|сумма|средство|возврат|перевод|оплата|платеж|выплата|бонус|балл|письмо|ответ|посылка|заказ|код|чек|справка) "(пока|еще|так и|до сих пор|все еще)? не (видеть|получить|дождаться|увидеть):present.second/past.pl" =вы !(если|чтобы|когда|можете) ~5
        @stillStrong "не (на|в|у|под|при|за) (<adj>)? <noun>"
        (наблюдаться|повторяться|повториться|возникать|возникнуть|происходить|произойти|проявляться|проявиться|случаться|случиться):present/past (вновь|снова|опять|повторно) !(если|когда|чтобы|при|=не|больше) ~2
        @stillStrong "не @work:past"
        @stillStrong "не <verb.third>-(требоваться|понадобиться)" !(функция|возможность|поддерживать|поддерживаться|планироваться|предусматриваться|канал|тариф) !"до тех пор" !!(кто|возможно|вероятно) !!"(такой|этот|подобный|данный) (возможность|функция|опция|настройка)"
        @stillStrong "не (готовый|доступный|виден|видный|активный|исправный|полный|верный|правильный|корректный|ясный|понятный|известный|пустой|горячий|теплый)" !(функция|возможность|опция|версия)
        @stillStrong (ниже|выше|меньше|медленнее|хуже|дольше|слабее|холоднее|"не тот"|"не та"|"не те"|"не то") !(цена|тариф|стоимость|скидка)
        @stillStrong (темно|холодно|грязно|сыро|шумно|тихо|пусто|мокро|жарко|душно|темный|холодный|сырой|грязный|немой|молчать) !(поле|строка|ячейка|графа|корзина|папка)
        (заявка|обращение|запрос|задача|жалоба) "(находится|находиться) (на исполнении|в работе|в обработке|на рассмотрении)" !@applied ~6
        "(мы|я)? (в курс (событие|дело|ситуация|происходящее)?|знаем|знаю)"$ !!=что !(держать|держите|если|как|когда|всегда)
        ("все еще"|"до сих пор"|по-прежнему|"все так же") <verb.present.third>-(доходить|приходить|открываться|проходить|загружаться|приниматься|отправляться|доставляться|поступать|обновляться|принимать|отвечать|включаться|запускаться|идти|начисляться|проводиться|выдаваться|храниться|входить|работать|действовать|мочь|оставаться|доступный|ждать|являться|находиться|предлагать|радовать|стоить|помогать|позволять|быть|иметься) !(=вы|можно)
        @stillStrong "не <verb.past>-(умирать|умереть|оплатить|ответить|подтвердить|подписаться|прислать|выбрать|зарегистрироваться)" !мы !я !=вы !который !кто !"до тех пор" !!(кто|возможно|вероятно)
        @stillStrong "(не|ни) <shortParticiple>-(<verb.present.first>|предусмотреть|реализовать|внедрить|поддержать)" !(=мы|функция|возможность|функционал|опция|реализованный|поддержка|предусмотренный|интеграция|раздел) !"до тех пор" !!(кто|возможно|вероятно) !!"(такой|этот|подобный|данный) (возможность|функция|опция|настройка)"
        @stillStrong (недоступный|недоступно|закрытый|отключенный|заблокированный|ограниченный|неисправный|неверный|неправильный|завышенный|заниженный|ошибочный|нерабочий|пустой|обесточенный|холодный|сломанный|медленный|нестабильный|невозможно|перекрытый|приостановленный|остановленный) !(поле|строка|ячейка|графа|корзина)
        (скорость|напор|давление|качество|сигнал|связь|громкость|яркость|температура) @stillStrong (низкий|плохой|невысокий|малый|ужасный):short/nom !(если|тариф) !!<verb.imperative> ~3
        @stillStrong @fail:present
        @stillStrong (глохнуть|заикаться|клинить|гудеть|шуметь|скрипеть|трещать|стучать|мерцать|дрожать|вибрировать|пахнуть|вонять|дымить|свистеть|пищать|моргать|звенеть|хрипеть|фонить|заедать|заклинивать|подтекать|сифонить|перегреваться|врать|жевать|рябить|дребезжать|хрустеть|сочиться|протекать|промерзать|коротить|шипеть|рычать|дергаться|залипать|западать|двоиться|опаздывать|путать|щелкать|гаснуть|отключаться|выключаться|перезагружаться|отставать|спешить|плыть|прыгать|скакать|дублировать|терять|пропускать|занижать|завышать|отклонять|сбрасывать|сбрасываться|слетать|выкидывать|простаивать):present !(если|мы)
        (перевод|платеж|посылка|заказ|возврат|груз|деньга|письмо|бандероль|курьер) @stillStrong "в пути" !(если|быть)
        @stillStrong (слабый|тусклый|мутный|размытый|ржавый|скользкий|тугой|душный|влажный|расплывчатый|кривой|липкий|прерывистый|двойной|лишний|дырявый|шаткий|горячий|хриплый|бледный|грязный|сырой|скрипучий):short/nom !(если|цена|тариф)
        (полоса|след|точка|развод|рябь|артефакт|щель|пятно|трещина|царапина|подтек) @stillStrong (видный|заметный):short !если ~4
        (лифт|эскалатор|линия|станок|конвейер|работа|сервер|производство|касса|турникет|насос|котел|подъемник|машина|траволатор|очередь|вентиляция|мотор|двигатель|выгрузка|загрузка|отгрузка|синхронизация|обмен|печать|движение|стройка) @stillStrong стоять:present !(если|цена|рубль|тысяча) ~5
        @stillStrong (запах|шум|гул|скрип|треск|писк|сырость|плесень|пятно|течь|эхо|помеха|вибрация|стук|свист|дым|лужа|трещина|люфт|дребезжание|рябь|фон|двоение|царапина|капель|гарь|вонь|сквозняк|накипь|ржавчина|мерцание|подтек) (есть|чувствоваться|слышно|слышный|ощущаться|идти|остаться|оставаться|держаться|появляться|видно|видный|стоять|никуда) !если
        @stillStrong "(нет|без) (вода|свет|связь|интернет|тепло|отопление|газ|электричество|доступ|электроэнергия|сигнал|электроснабжение|возможность|звук|изображение|напряжение|горячий вода|холодный вода|печать|оплата)" !(такой|функция|подобный) !(оставаться|остаться|быть|сидеть|находиться):past
        (вода|свет|связь|интернет|тепло|отопление|газ|электричество|электроэнергия|сигнал|звук|напор) (отсутствовать:present.third|=нет) "(с|со|уже|вторые|второй|третий) (<any>)? (ночь|утро|вечер|обед|вчера|вчерашний|@weekday|<clock>|полдень|полночь|день|сутки|час|неделя|@month)" !(если|когда|следить|пополнение)
        @stillStrong =нет (вода|свет|связь|интернет|тепло|отопление|газ|электричество|доступ|электроэнергия|сигнал|электроснабжение|звук|изображение|напряжение) !(такой|функция|возможность)
        (сейчас|временно|пока) =нет (@thing):gen !(такой|функция|возможность|интеграция|план|приложение|форма|раздел|поддержка)
        @stillStrong "не (мочь|удаваться|удаться|выходить|получаться|быть видно|видно|слышно|смочь|в состояние)" !(подтвердить|назвать|сказать|предложить)
        @stillStrong @trouble (оставаться|сохраняться|быть|есть|наблюдаться|присутствовать|воспроизводиться|повторяться|иметь место|держаться|возникать)
        @trouble (сохраняться|оставаться|продолжаться|наблюдаться|затягиваться|повторяться:present|иметь место|держаться|присутствовать):present !(если|когда|чтобы) ~6
        (продолжать:present|оставаться:present) (@fail|шуметь|гудеть|скрипеть|мерцать|дрожать|вибрировать|дымить|пищать|гаснуть|греться|скакать|врать|тормозить|падать|зависать|недоступный|нестабильный|сбоить|глючить|пропадать|закрытый|выключенный|отключенный|отваливаться|обрываться|обесточенный|заблокированный|неработающий|нерабочий|холодный|с перебоями|медленный|ограниченный|течь|прерываться|"без свет"|"без вода"|"без связь"|"без доступ"|"без отопление"|"без интернет")
        (неполадка|сбой|проблема|ошибка|неисправность|авария) (пока|еще|все еще)? (оставаться|не устраненный|не решенный|не исправленный|актуальный|никуда не деться)
        (наблюдаться|фиксироваться|возникать|отмечаться|происходить):present (проблема|сбой|перебой|ошибка|трудность|затруднение|задержка|неполадка|нестабильность|сложность|авария|нестабильный работа|массовый сбой|нарушение)
                (испытывать|испытываем|испытывает|испытывают) (проблема|сбой|трудность|затруднение|неполадка|сложность|перебой)
        "(мы|я)? (знать|видеть|в курс|осведомленный|понимать:present|подтверждать|наслышать)" (что|о|об|про) (@trouble|"не @work"|@fail|недоступный|"нет") // !!(больше|снова) ~6
        "(нам|мне)? известно" (что|о|об|про)? (@trouble|"не @work"|@fail|недоступный) // ~6
        "(получить|поступать|поступить|поступают|поступают)" (жалоба|сообщение|сигнал) "(на|о|об|что)" (@trouble|"не @work"|@fail|отсутствие|недоступность) // ~6
        "у (вы|вас|клиент|пользователь|часть|ряд|некоторый|жилец|абонент|вас и)" "не @work:present" !если !когда
        "(у|для|в|на) (вы|вас|часть|ряд|некоторый|многий|мы|наш|ваш)" "(нет|отсутствует|пропал|пропала|пропало|пропали)" (вода|свет|связь|интернет|тепло|отопление|газ|электричество|доступ|электроэнергия|сигнал|электроснабжение|горячий вода|холодный вода|звук|изображение|телевидение)
        @still (недоступный|недоступно|обесточенный|сломанный|неисправный|нерабочий|заблокированный|отключенный|приостановленный|перекрытый|остановленный) !(=это|для|монетизация|функция|возможность|опция|раздел|регион|страна)
        @still "не @work:present.third" !(функция|возможность|такой|опция|поддерживать|поддерживаться)
        @still "испытывать проблема"
        @still "(нет|без|нету) (вода|свет|связь|интернет|тепло|отопление|газ|электричество|электроэнергия|электроснабжение|горячий вода|холодный вода|доступ)" !(оставаться|остаться|быть|сидеть|находиться):past
        "временный (трудность|сбой|проблема|затруднение|неполадка|перебой|сложность)" !(если|возможно|может)
        "(массовый|глобальный|общий|технический|серьезный|крупный) (сбой|проблема|авария|неполадка)" (идти|наблюдаться|сейчас|на|у|в) ~2 !(был|устраненный|устранить|исправить)
        (работать|открываться|грузиться|загружаться|идти|приходить|печатать|печататься|выгружаться|сохраняться|отображаться|считаться|формироваться|проходить|отвечать|доходить):present (медленно|медленнее|нестабильно|некорректно|неправильно|неверно|"с перебоями"|"с ошибкой"|"с задержкой"|"с задержками"|"с перебоем"|"не у всех"|частично|рывками|"через раз"|плохо|неустойчиво|"с трудом"|"с опозданием"|криво|"не полностью"|"с ошибками") !(если|может|могут|возможно)
        (причина|источник) (пока|еще)? "(не|пока не) (найденный|установленный|ясный|известный|понятный|выясненный|определенный|выявленный|нашли|установили|понятно|ясно|известно)"
        (сумма|данные|счет|начисление|цифра|баланс|адрес|расчет|отчет|статус|показание) @still (неверный|неправильный|завышенный|заниженный|ошибочный|некорректный|пустой|"не тот")
        (посылка|заказ|деньга|платеж|письмо|документ|перевод|груз|возврат|багаж|справка|карта|товар|средство) (задерживаться|задержаться|опаздывать|застрять|потеряться|потерянный|пропасть|зависнуть|затеряться|"не прийти"|"не найденный"|"не поступить"|"не дойти"|"не появиться"|"не отправленный"):past/present/short !снова
        @trouble "(еще|пока|все еще)? не (устраненный|решенный|исправленный|ликвидированный|закрытый|починенный|устранить|решить|исправить|локализованный|снятый)" !если
        (ремонт|восстановление|работа|устранение|исправление) (затягиваться|затянуться|задерживаться|"идет дольше"|"занимает больше"|"требует больше"|"еще не завершенный"|"не завершенный"|"продолжается"|"еще идет") !плановый ~5
        (решить|исправить|устранить|починить|восстановить|отремонтировать|наладить|ликвидировать):past @stillStrong "не (удаться|получиться|смочь|выйти)" ~4
        "(пока|еще|до сих пор|все еще)? не (удаться|удается|получилось|получается|смогли|смог|смогла)" (решить|исправить|устранить|починить|восстановить|отремонтировать|наладить|найти|выяснить|установить|закончить|вернуть|завершить|ликвидировать|успеть):inf !(=вы|оплата)
        "(пока|еще|до сих пор) не (исправить|устранить|решить|починить|восстановить|найти|отремонтировать|завершить|закончить|установить|выяснить|разобраться|доделать|отправить|подключить|привезти|вернуть|перечислить|доставить|успеть):past"
        "(нет|пока нет) (новость|результат|ответ|решение|прогресс|сдвиг|подвижка|информация|ясность)" (по|о|от)? ~3
        (новость|результат|решение|ясность|подвижка|прогресс|изменение|обновление) (пока|еще) =нет
        "(без|пока без) (изменение|перемена|новость|результат|подвижка)" !(остаться|оставаться|оставить|сохраниться|продлить|пройти|действовать)
        ^"(=он|=она|=оно) (все)? (пока|еще|сейчас|уже)? (у нас)? (в|на) (работа|проработка|обработка|рассмотрение|контроль)" !(если|=не)
        "(ваш)? @ticket (пока|еще|все еще|до сих пор)? (в|на) (работа|проработка|обработка|рассмотрение|контроль|разбор|проверка|очередь|анализ|процесс|стадия рассмотрения|процессе решения)" !(больше|уже решенный|принят|@applied)
        (заявка|обращение|вопрос|запрос|тикет|задача|инцидент|жалоба|претензия|ситуация|случай|проблема) (находиться на исполнение|находиться на проработка|на исполнение|обрабатываться|рассматриваться|решаться|прорабатываться|изучаться|разбираться|оставаться открытый|открытый|исправляться|устраняться):present !(если|обычно|в течение|быть|принятый|порядок|@applied) ~8
        (заявка|обращение|вопрос|запрос|тикет|инцидент|жалоба|претензия|проблема):nom "(на (контроль|рассмотрение|проработка)|в (работа|проработка|очередь))"$ !(если|обычно|быть|принятый|порядок|@applied|взять|принять|решить) ~5
        "(держать|взять|находиться|стоять|оставаться)" "на (контроль|особый контроль|личный контроль|карандаш)"
        "(ведутся|ведется|проводятся|идут|идет|продолжаются|проводится|выполняются|продолжается|осуществляются)" "(работа по)? (аварийный|ремонтный|восстановительный|аварийно-восстановительный)? (устранение|восстановление|исправление|ликвидация|ремонт|аварийные работы|ремонтные работы|восстановительные работы|аварийно-восстановительные работы|расследование|разбирательство)" !плановый
        "(ведутся|ведется|проводятся|идут|идет|продолжаются|проводится|выполняются|продолжается)" "(аварийный|ремонтный|восстановительный|аварийно-восстановительный) работа" !плановый
        продолжать:present.first (работать|заниматься|разбираться|искать|выяснять)
        "работать:present над (этот|этим|исправление|устранение|решение|восстановление|проблема|"ваш (@ticket|проблема|ситуация|ошибка|сбой|случай|трудность)"|ошибка|данный|вопрос|ситуация|он|оно|сбой|она|тем|возвращение)" !!(возможность|функция|функционал|опция|добавление|поддержка)
        (трудность|проблема|сбой|неполадка|ошибка|затруднение) "над который" (работать|трудиться|биться)
        "над (этот|этим|он|она|они|проблема|вопрос|ситуация|ошибка|сбой|задача)" (работать|трудиться):present.first ~2
        (решение|выход|причина|источник) (искать|выяснять|устанавливать):present.first !если ~2
        ^"работа (идти|вестись|продолжаться):present.third"$
        "(заниматься|разбираться|трудиться|биться|бороться):present.first" !(не|именно|"как раз"|продажа|доставка) ~3
        (устранять|исправлять|чинить|ремонтировать|восстанавливать|налаживать|ликвидировать|решать):present.first !@habit !круглосуточно
        (устраняться|исправляться|восстанавливаться|решаться|ремонтироваться|чиниться|налаживаться):present @still
        (причина|@trouble) (выясняться|устанавливаться|уточняться|искать|устраняться|исправляться|изучаться|расследоваться|локализоваться):present
        (смотреть|разбираться|проверять):present.first > // "(почему|отчего|куда)" > // "не <verb.present.third/verb.past>" !(если|когда) ~4
        "(выяснять|искать|ищем|устанавливать|изучать|расследовать):present.first (причина|источник|где|почему|в чем|что случилось|что произошло|что|точный причина)" ~3
        (инженер|специалист|мастер|бригада|техник|команда|программист|разработчик|электрик|сантехник|сотрудник|служба|коллега|аварийка|аварийный бригада|ремонтник|администратор|монтажник) (работать|устранять|исправлять|чинить|восстанавливать|ремонтировать|разбираться|заниматься|выяснять|искать|трудиться|решать|изучать):present.third !(=вы|ежедневно|круглосуточно|с|обычно|всегда|часы) ~4
        (сервис|сайт|система|доступ|связь|интернет|телефония|почта|вода|свет|отопление|лифт|электричество|работа|вход|печать|оплата|газ|тепло|портал|кабинет|приложение|горячий вода|подача) "(снова)? (заработать|вернуться|восстановиться|откроется|возобновиться|восстановится|заработает|пойдет|дадут|наладиться):future"
        (сервис|сайт|система|доступ|связь|интернет|телефония|почта|вода|свет|отопление|лифт|электричество|работа|вход|печать|оплата|газ|тепло|портал|приложение|проблема|ошибка|сбой|неполадка|электроснабжение|водоснабжение|подача|неисправность|авария) (быть:future) @fixed
        "(планировать|обещать|рассчитывать|намереваться|надеяться|стараться|ожидать)" (устранить|исправить|починить|восстановить|отремонтировать|наладить|решить|ликвидировать|разобраться|завершить ремонт|закончить ремонт)
        (исправление|восстановление|устранение|решение|починка|ремонт|возобновление) "(ожидаться|планироваться|запланированный|займет|занять|потребоваться|намеченный)" !плановый
        "(к сожалению)? (мы|я) не (успеть|успевать|уложиться)"
        (мастер|инженер|техник|бригада|сантехник|электрик) "(выехал|выехала|направлен|направлена|уже едет|в пути)"
        (вас|вам|клиент|гость) "неудобно" нет
        "(произошел|случился|возник|обнаружен|зафиксирован|обнаружили|зафиксировали|выявлен|выявили)" (сбой|авария|инцидент|проблема|неполадка|обрыв|ошибка|неисправность|поломка|повреждение|прорыв|порыв|отключение|утечка|протечка|отказ) // !!(устранить|исправить|решить|восстановить|решенный|исправленный|починить|устраненный|восстановленный|снова|вернуть|вернуться) ~4
        @stillStrong "не (в|до) (сеть|норма|конец|строй)"
        (воспроизвести|повторить|поймать):past.pl/past.sg (это|поведение|описанный|такой) !(если|=вы|=не) ~2
        (видеть|наблюдать|фиксировать|воспроизводить|подтверждать|ловить|отмечать):present.first (@trouble):acc/nom !(если|когда|часто|иногда|=не|=ни|возможность) ~5
        (@trouble):nom/acc <any>? (воспроизвести|повторить|поймать|подтвердить|увидеть|воспроизвестись|подтвердиться|подтвержденный|воспроизведенный):past.pl/past.sg/short !(если|=вы|=не|оплата) !!@fixed ~6
        @trouble:nom "(нам|мне|инженерам|разработчикам|специалистам) (уже|давно|хорошо)? (известный|известно|знакомый|знакомо)" !(если|=не|причина) ~6
        @ticket "не (забытый|потерять|потерянный):short" !(если|=вы) ~5
        (помнить:present.first|"не (забыть:past|забывать:present.first)") "(о|об|про)" (@trouble|сломанный|неработающий|неисправный|"ваш (заявка|обращение|проблема|жалоба|беда)") !(если|=вы|@applied) ~4
        (@trouble|отсутствие|недоступность):gen "(ведутся|проводятся|вестись:present) работы" !(если|плановый) ~3
        (ситуация|проблема|трудность|неисправность) (известна|известно|известны|знакома|знакомо) !(если|хорошо|=не) ~6
        (ситуация|проблема|трудность|неисправность) (известный|известно|знакомый|знакомо):short !(если|хорошо|=не) ~6
        (новость|сведение|известие|информация|весть|обновление):gen =нет !(если|вопрос|персональный|личный) ~6
        (вопрос|обращение|заявка|замечание|сигнал|жалоба|тема) находиться:present "(в|на|под) (проработка|работа|изучение|процесс|рассмотрение|обработка|стадия|наблюдение)" !если ~2
        "работать:present над (улучшение|повышение|ситуация|качество|стабильность)" !(постоянно|всегда|каждый|если)
        "(по|с) (ваш|данный|этот|указанный)? @ticket" (проводиться|вестись|идти):present =работа !(если|обычно) ~4
        (ремонт|дело|работа|вопрос|проверка|процесс|оформление|расследование|заказ|стройка) (стоять|застрять|встать|топтаться|заглохнуть|застопориться|замереть|буксовать|завязнуть):present/past "на (место|пауза|мертвый точка)" !если ~2
        "меры (принимаются|предпринимаются)" !(если|безопасность)
        "(принимаем|предпринимаем) (все|необходимый|надлежащий|должный)? меры" !(если|безопасность)
        (держать:present|держим|взять:past.pl|находиться:present) "под (присмотр|наблюдение|контроль)" !(если|=вы)
        (ситуация|вопрос|проблема|случай|дело|тема|заявка|обращение):nom "(с|со|по|про)" "(на|под) (особый|наш|личный|мой|полный)? контроль" !(если|держать:imp|снова|теперь) ~6
        (специалист|инженер|команда|коллега|администрация|руководство|мастер|разработчик):nom "(уже|тоже|давно)? в курс (проблема|ситуация|сбой|неполадка|случившийся|происходящий|дело|это)?"$ !(если|=не|держать)
        понимать:present.first // "(трудно|тяжело|неприятно|неудобно|сложно|непросто|плохо|холодно|каково)" // "без (<adj>)? (вода|свет|интернет|связь|тепло|отопление|газ|доступ|телефон|лифт|электричество|деньга|карта|машина)" !(если|=не) ~6
        <noun.nominative>-(=вы|это) > @stillStrong > "(с|со) (<adj>)? (@trouble|опечатка|брак|трещина|помарка|дырка|царапина)" !(если|=не|раз) ~1
        (тема|вопрос|заявка|обращение|проблема|случай|жалоба|сигнал) "на (карандаш|заметка|особый контроль|личный контроль)" !если ~1
        (рекламация|@ticket|аппарат|прибор|изделие|ремонт|анкета|устройство|техника):nom (числиться|значиться|стоять|висеть|лежать|находиться|ожидать|ждать):present "(в|на|у|своей) (лист ожидание|очередь|ожидание|@someone|стол|товаровед|эксперт|оценщик|очереди)" !если ~3
        "(к|ко) <any> <any>? <any>? (пока|еще|до сих пор|до сей день|так и)? не (приступать|приступить|притрагиваться|притронуться|прикоснуться)" !если
        "не (весь|полностью|до конец|в полный объем)" (восстановленный|восстановить|решенный|устраненный|работать)
        (дорабатывать|допиливать|доделывать|догружать|перезаливать|переделывать):present.first
        "(известный|уже известный|знаем о) (проблема|баг|ошибка|дефект|сбой)" !(как|если) !!(означать|значить)
        (отчего|почему|"из-за чего"|"в чем дело") // (пока|еще)? "не (установлено|выяснено|ясно|понятно|установили|выяснили|нашли)" !(если|=вы|=вам) ~2
        (посылка|отправление|заказ|багаж|груз|письмо|чемодан):nom (числиться|значиться|считаться):present "(=пропавшим|=пропавшей|=потерянным|=потерянной|=утерянным|=утерянной|=утраченным|=утраченной)" !(если|когда|после) ~2
      `,
      en: `
        "(still|currently|at the moment|right now|for now|at present|temporarily|presently|continue to be|remain|remains|remaining|today)" (down|offline|unavailable|broken|unreachable|inaccessible|closed|blocked|locked|degraded|failing|slow|slower|wrong|missing|stuck|delayed|affected|interrupted|"without <noun>-(restriction|restrictions|change|changes|charge|interruption|limit|limits|limitation|limitations|notice|cost|obligation|exception)"|off|out of order|empty|dark|flooded|frozen|jammed|lukewarm|unusable|blank|unlit|incorrect|unresolved|out|faulty|unstable|suspended|limited|disabled|dead|cold|declined|disrupted|impacted|inoperable|paused|under investigation|not available|not accessible|not reachable|not responding) !!"out (on|this|next) (@weekday|week|month)" !(region|feature|if|"(find|point|work|sort|carry|take|try|hand|send|fill|figure|rule) out")
        (be:present|stay:present) @still? "(down|offline|unreachable|broken|out of order|inaccessible|out of service|degraded|impacted|failing|malfunctioning|timing out|overloaded|crashing|stuck)" !(turned|written|was|were|had|back|will|planned|longer|no|scheduled|maintenance|if|"(<gerund>-(break|shut|slow)|<participle>-(shut|break|close|slow|power|take|bring)) down"|"<number> (%|percent|per cent)? down"|"down (to|the|from|at|by|on|and|for <number>)"|"stuck (to|into|onto|down)") !!"out of <any> on (@weekday)"
        "still (do|can|be|have|has|is|are|does|ca|will|wo) (not|n't|unable|no)"
        "still (below|above|under|lower|higher|weaker|worse|short of|missing from|in the workshop|on back order|outstanding|unpaid|unsent|on hold)" !(if|budget)
        "still (fail|crash|freeze|drop|drops|stop|stops|show|shows|lose|hang|hangs|get|gets|see|seeing|experiencing|experience|having|report|reporting|occur|occurring|persist|happening|leaking|leaks|differ|wrong|slower|waiting|missing|in progress|an issue|a problem|no hot|without|too|going on|looking|working on|trying|investigating|under|being|affected|refuse|refuses|return|returns|not|incorrect|open|at|on its way|bounce|bouncing|cut out|cutting out|flicker)" !(if|can|may|after)
        "(not|n't) (yet|been) (been)? (fixed|resolved|found|located|traced|pinpointed|tracked down|diagnosed|restored|repaired|solved|arrived|completed|complete|identified|delivered|cleared|corrected|posted|credited|replaced|refunded|processed|finished|able|done|recovered|known|dispatched|received|back|confirmed)" !(if|you) ${inTime}
        "(have|has|be) (not|n't) yet (been)? <participle>-(=been|be|=triaged|triage)" !(if|you|who|which)
        "(have|has) (not|n't) (been)? <participle>-(=been|be|=triaged|triage) (put right|sorted|back)?" > yet !(if|you) ${inTime} ~3
        "(have|has|was|were) (not|n't) been (put right|sorted|sorted out|mended|cleared|reconnected|put back|dealt with|attended to|restored|fixed|repaired)" !(if|until)
        ^"(still)? not (quite|fully)? (fixed|solved|resolved|mended|done|ready|there|found|finished|sorted|delivered|back|working|processed|sent|over) yet" !(if|why|you)
        (persist|linger):present !(if|should|in|the|a)
        "(nothing|no) (new|further|fresh) (on|about|regarding|from|yet|so far|to tell|to share)"
        "(is|are|'s) (still|now|currently)? being (dealt with|worked on|looked into|looked at|looked after|handled|attended to|addressed|investigated|examined)" !(if|when)
        "(it|this|that|the matter) (is receiving|has|gets|is getting) (our|the) (full|undivided|immediate|complete)? attention" !(if)
        "(have|has|it) (it|this|the matter|that)? in hand" ~1
        "(is|are|'s) (not|n't) (ready|visible|here|back|available|complete|correct|accessible|reachable|working|up|there|in|on|running|live|posted|shown|fixed) yet" !(if|mode|feature|option|version|support|integration|plan|beta)
        "(=has|=have) slipped" !(if)
        "yet to (be|arrive|come|find|receive|identify|appear|recover|clear|determine)"
        @trouble (persist|remain|continue|linger|ongoing|exist|be still|be ongoing|still there|still present|be not fixed|recur|be not resolved|be not yet):present !(if|should|fix|was)
        "(be|we 're|we be|we are) aware (of|that)" !(please|if)
        (know|understand|see|acknowledge|confirm):present (that|about|of)? (@trouble|"be down"|"do not work"|"not working"|"n't working"|"still"|offline|unavailable|"be slow"|"out of order"|"can not"|"do n't work"|"without") // !(whether|if|how|what|when|need|resolved|fixed|no) !!(helpdesk|"help desk"|github|jira|tracker|"track progress") !"(last|next|first|final|latest|back|current|previous|@month|@weekday|weekend|double|print) issue" ~8
        "(be|we 're|i 'm|'re|'m)? (experience|encounter|see|face|suffer|=have|=has|having|seeing|experiencing|facing|observe|observing)" (=issue|=issues|problem|outage|difficulty|disruption|delay|trouble|technical difficulty|failure|error|degradation|interruption|slowness|glitch|connectivity|downtime|intermittent|elevated|increased) !(if|when|should|may|any|you|sorry|might|other|resolved|fixed|were|longer|no|had|hear) 
        "(some|several|many|a number of|all|most|certain|a few|our)? (user|customer|client|tenant|guest|student|player|resident|member|people|subscriber|agent|job|build|payment|order|account|patient|service|request|host|shop|site|store)" "(can|do|are|is|may)? (not|n't|unable|unable to|currently unable to|be unable to|experiencing|failing|=fail to|fails|may see|may experience|seeing)" !@harmlessNot !(dear|responsible|required|allowed|entitled|charged|liable|affected|expected|eligible|obliged|if|please|could|was|were|resolved|should|must|yet|involved|exposed|compromised|touched|leaked|risk) ~2
        "(=investigate|investigating|=troubleshoot|diagnose|diagnosing|look into|looking into|dig into|digging into|working on|looking at|chase|chasing|track down|tracking down|sort out|sorting out)" !("stop working"|ms|mr|mrs|dr|only|usually|always|never|often|rarely|normally|every|annually|if|please|you|will|have|finished|completed|when|thank|done|was|were) ~1 !!${en.made}
        "(be|'re|'m|are|am|is) (currently|now|still|actively|busy|also|already|presently)? (fixing|repairing|restoring|resolving|solving|recovering|correcting|rectifying|rebuilding|investigating|troubleshooting|mitigating|reviewing your|analysing|analyzing|sorting|clearing)" !(if|plan|planned|was|were)
        "(will|'ll|shall|be go to|should|expect to|hope to|aim to|intend to|plan to|be to|try to|going to|are due to|is due to|be expected to|expected to|scheduled to) (be)? (fully)? (fix|repair|restore|resolve|solve|correct|recover|rectify|fixed|repaired|restored|resolved|solved|corrected|put right|back|back up|back online|working again|available again|running again|work again|up again|sorted|sorted out|sort this|sort it|up and running|reopen|open again|back in service|warm again|back to normal|operational|return to normal|reinstated)" !(if|when|planned|maintenance|once|window|upgrade) ~2 !(reply|replying|reopen) !"they (will|'ll)"
        "(be|under|is|are) (under|being) (investigation|repair|investigated|repaired|fixed|restored|worked on|resolved|looked into|looked at|rebuilt|corrected|addressed|examined|replaced)" !(was|were|if|planned)
        "(fix|repair|restoration|recovery|investigation|correction|resolution|work) (be|remains)? (in progress|under way|underway|ongoing|continuing|continues|in hand|on its way|on the way|in the works|taking longer|take longer)" !(planned|maintenance|upgrade|if)
        "(investigation|operation|recovery|work|repair) (be|is|are)? (still)? (in progress|ongoing|underway|under way|continuing)" !(planned|maintenance)
        "(we|i|our <any>) (will|'ll)" > have > "(working again|running again|back up|back online|fixed|repaired|mended|up and running|restored|put right)" ~6 !(if|maintenance|you|upgrade|move)
        "(processing|handling|examination) of (your|the|this) @ticket" > "(is|are) (still)? (in progress|ongoing|underway|under way|continuing)" ~5
        "(no|not a) (eta|update|news|progress|fix|solution|new information) (yet|so far|at this|on|from|for|at present|available|currently|is)"
        "(no|nothing) (new)? to report" !!(done|finished|completed|went|successful)
        "(have|be|are|is|get|receive) (reports|report|multiple reports) (of|that|about)" !(if|resolved|generate)
        "(your|the|this)? @ticket (be|is|remains|still|has been)? (still)? (being|in|under|on|open with|with) (processed|progress|handled|reviewed|review|investigation|investigated|work|looked|looked at|looked into|examined|assessed|dealt|worked on|process|queue|attended|our radar|hold)" !(if|once|when|will|no longer|closed|resolved) !!"(to|on|from|for) (visitors|all|everyone|everybody|school|schools|the public|members|guests|children|groups|students|women|men|families|adults|anyone|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)"
        @ticket > "(is|are) (currently|still|now)? being (actively)? (processed|handled|reviewed|examined)" !(if|when) ~7
        "(your|the) (problem|issue|fault|complaint|trouble|error|outage|defect)" > "(is|are|remains|remain) (currently|still|now|already)? (in|under) (processing|progress|process|work|hand|handling)" !(if|when|once|will|status|shows|says|means|marked) ~7
        "(mould|noise|leak|smell|error|issue|problem|fault|lag|bug|beeping|damp|stain) (is|are) back" !(if|when)
        "(your|the) (order|parcel|refund|delivery|package|shipment|payment|transfer|invoice|luggage|flight|replacement|statement|document|card|money) (be|has been|have been|is|are)? (still|running|been|currently)? (late|delayed|lost|missing|stuck|overdue|held up|wrong|empty|on hold|incorrect|behind schedule|running late|not arrived|held|misplaced|gone missing|pending)" !(if|was|were|found|may)
        "(there|here) (is|are|'s|has been|have been|remains) (a|an|currently|currently a|still|still a|some|still an)? (known|ongoing|temporary|current|intermittent|technical|widespread)? (issue|problem|outage|fault|disruption|bug|delay|incident)" !(if|was|were|not|past|had|in case|never)
        "(there|here) (is|are|'s|has been|have been|remains) (currently|still)? no (hot water|power|signal|heating|internet|water)" !(if|was|were|past|had|in case|never)
        "(a)? known (issue|bug|problem|defect|limitation)" !(if|fixed|resolved)
        "(issue|problem|fault|outage|incident|bug) (be|is|has) (ongoing|known|unresolved|not resolved|not fixed|not over|confirmed|identified)" !(if|when|was|were|resolved)
        "(cause|reason|root cause) (be|is|has|remains)? (still|not|yet)? (unknown|unclear|not known|being investigated|not clear|not been|n't|under investigation|not yet)" !(was|were)
        "take (us)? (longer|more time) than" !(was|were)
        "(is|are|=be|'s|'re|'m|running|remain|remains) (late|behind with|behind schedule|overdue|delayed)" !(if|was|were|you|pay)
        "(=have|=has) (lost|gone down|stopped|failed|broken|crashed|expired|dropped|gone missing|gone offline|failed to|run out|frozen|blown|burst|collapsed|broken down|stalled|gone out)" !"dropped (it|them|off|by|round)" !(if|when|until|letter|mail|you|password|link|session|attempt|fixed|restored|replaced|renewed) ~1 !!"(his|her|my|their) (voice|job|way|husband|wife|father|mother|keys)"
        "(partial|major|full|complete|total|widespread|ongoing) (outage|disruption)" !(was|were|resolved|had|planned)
        "(be|are|is) (unable|struggling|failing|refusing) (to)?" !(if|you|was|were|we|unfortunately|please) ~1
        (slip|jam|stall|stick|leak|drip|flicker|rattle|squeak|smell|drop|lose|skip|stop|stutter|lag|buzz|hum|beep|whistle|wobble|trip|fog|sag|clog):present.third > "(again|once more|once again|yet again)" !(if|when|once|should|was|to|may|you|can|will|not|n't|never) !"(all|the|your|our|these|those|both|any) (slip|drop|trip|skip|stop|leak|drip|whistle|jam|beep)" ~3
        (fail|crash|freeze):present !"(crash|bounce|leak) (mat|mats|course|courses|helmet|helmets|barrier|barriers|test|tests|pad|pads|house|houses|detector|detectors|castle)" !"(a|the|this|that|any|another|each|every|car|plane|train|road) (crash|freeze|hang)" !(if|when|once|should|was|to|may|you|can|will|whether|case|might|because|could|attempt|would) ~1
        "(app|program|programme|screen|system|page|site|website|browser|software|player|import|export|update|download|upload|sync|computer|laptop|phone|tablet|till|terminal|game|tool|process|job|script|machine|device|backup|call|installer|login|checkout|scanner|box|receiver|router|stream|editor|video|form|search|report|server)" hang:present !(if|when|once|should|may|to|you|can|whether|case|might|fees|could|not) !!"hang (in|over|from|by|next|outside|inside|above) (the|our|your|my|a)" ~1
        (decision|answer|reply|claim|refund|request|application|submission|case|matter|payment|dispute|delivery|repair|report|result|results|approval|credit|permit|certificate|response|diagnosis|order|verdict|objection|complaint|transfer|enquiry|query|appeal|petition) > "(is|are|remains|remain|stays|'s|stands) (still|currently|yet|as yet|at present)? (pending|outstanding|undecided|under consideration|under review|in abeyance|up in the air|in limbo|being considered|under examination|under assessment|unanswered|unpaid|unsettled|open)" !(if|when|until|while|usually|once|was|were|you) !!until !!"(to|on|from|for) (visitors|all|everyone|everybody|school|schools|the public|members|guests|children|groups|students|women|men|families|adults|anyone|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)" ~8
        @ticket > "(is|are|'s) (now|already|still)? (in (good|the best|safe|capable|our|my) hands|on file|on our list|on my list|on our desk|on my desk|on our radar)" !(if|once|when|will) ~6
        "(we|i|our team|the team|our engineers|our technicians|the engineers|the technicians|our developers|the developers) (are|'re|am|'m|is) (already|still|now)? (on it|on the case|at it|busy with it|on to it)"$
        "still (no|without|not any) <noun>" !(if|need|matter|charge|obligation|fee|longer|one|reason|doubt|problem|contract|limit|change)
        "work (on|at) <any> <any>? (is|goes|continues|proceeds) (still)? (continuing|on|ongoing|under way|underway|in progress|proceeding)?" !(if|when|planned|scheduled)
        since > ["(can|ca|do|does|is|are|has|have) (not|n't) (<infinitive>|<participle>)?"] !(you|we|i|if|who|which|long|and) ~6
        "(is|are|'s) (still|now|currently)? (waiting|awaiting|held up) (for|at|in)? (a|the|its|an|some|new)? (part|parts|blade|spare|spares|component|board|motor|pump|valve|screen|battery|replacement|customs|clearance|signature|crane|material|paint|glass|fitter|slot|spare part|new part|technician|engineer|hinge|fuse|belt|seal|gasket|sensor|module|cable|lens|tile|tiles)" !(if|when|you can)
        "(has|have) (stopped|got stuck|stuck|come to a stop|come to a halt) (halfway|midway|half-way|in the middle|dead)" !(if|when)
        (have|has) > (not|n't) > ("so far"|"to date"|"until now"|"till now"|"up to now"|"as yet"|"thus far"|"to this (hour|day|moment)"|"as of (today|now|this morning|tonight)"|"at the time of writing"|hitherto) !(if|you|who|which|usually) ~6
        ("so far"|"to date"|"until now"|"till now"|"up to now"|"as yet"|"thus far"|"to this (hour|day|moment)"|"as of (today|now|this morning|tonight)") > (not|n't|nothing|nobody|without|"no (trace|sign|answer|reply|result|luck|success|luck|fix|news)") !(if|you|who|which) ~5
        "(no|not a|without a) (trace|sign|luck|success|result) (of <any> <any>?)? (so far|yet|to date|until now|up to now|as yet)" !(if|virus)
        "(lights|light|lamp|lamps|flame|heating|boiler|screen|screens|display|displays) (=has|=have) been going out" !(if|when|until)
        @trouble > "(continues|persists|drags on|goes on)" !(if|when|until|work) ~6
        "there (is|are|'s) still (a|an|some|this|that|the|water)" <any>? "(smell|noise|draught|draft|stain|rattle|hum|crackle|gap|drip|leak|puddle|damp|mould|delay|error|echo|squeak|water)" !(if|when|chance) ~0
        "(=has|=have|'ve) been (constantly|regularly|repeatedly|intermittently|slowly)? (dropping|failing|crashing|freezing|leaking|flickering|overheating|stalling|hanging|bouncing|cutting out|dripping|sticking|jamming|tripping|lagging|buzzing|rattling|squeaking|misbehaving|malfunctioning|rejecting|refusing|returning errors|timing out|losing|playing up|acting up|going down|disconnecting|breaking|blinking|beeping|smelling|showing the wrong|out of order|out of service|out of action|down|offline|unavailable|without|stuck|dead|cold)" !(if|when|you|had|fixed|until)
        "(it|this|that|they|<noun>) still (stand|sit|lie|hang|stick)" (on|at|in|between|open|closed|idle|unused|empty|there|with|without|unpaid|unanswered|silent|dark) !(if|offer) ~0
        "still (takes|take|needs|need|lasts) (<number>|@numeral|up|several|far|ages|too|much|forever|longer|minutes|hours|a long|between|nearly|almost|about|around)" !(if|you need|"need (a|the) (copy|photo|scan|picture|signature|form|document|date|name)")
        "still (running|coming|going|moving|working|loading|ringing|standing|sitting|lying|waiting|looking|climbing|living|paying|seeing|getting|being) (over|behind|below|above|hot|slow|slowly|late|short|without|with|on|at|up|through|the wrong|the old|charged|billed|asked|shown)" !(if|love|we)
        "(is|are|'s|'re|am) (not|n't)" > yet !(out|"on sale"|published|released|announced|decided|born|ripe|if|you|feature|option|version|support|integration|beta|sure|certain|planned|until|supported|required|decided|registered|part|offered|possible|mode|offline|map|language) ~5
        "(does|do) (not|n't)" > yet !(if|you|feature|option|version|support|integration|beta|plan|planned|know|have|exist|offer|include|cover) ~5
        "you (are|'re) still (waiting|without|looking|stuck|facing|unable|sitting|climbing|living|freezing|cut off|not|seeing|left|paying|having|missing|locked)" !(if|when|welcome)
        "you still (can not|ca n't|have no|do not|do n't|see|get|wait|sit|have to|lack|miss|receive no)" !(if|when|may|want|wish)
        "(continue|continues|goes on|keeps on|persists) (to|in)? (skip|skipping|jam|jamming|drip|dripping|blink|blinking|rattle|rattling|knock|knocking|slip|slipping|stick|sticking|squeak|squeaking|show|showing|display|fail|failing|drop|dropping|refuse|refusing|reject|rejecting|return|lose|losing|leak|leaking|freeze|freezing|crash|crashing|flicker|report|stop|stopping|hang|jam|jamming|bounce|bouncing|carry|list|arrive late|overheat|trip|ring|block|misbehave|misprint|print)" !(if|we|i|you) !!"until you"
        (reading|readings|value|values|pressure|temperature|speed|signal|level|line|sound|picture|image|screen|wall|ceiling|room|room|floor|display|water|radiator|lift) > "(remain|remains|stay|stays) (too)? (low|high|weak|slow|cold|damp|dark|wrong|black|blank|wet|dead|faint|unstable|poor|dirty|noisy|lukewarm|silent|blurred|empty|stuck)" !(if|please|should|to) ~3
        "(is|are|'s) (still|now)? (on strike|on the blink|on its last legs|kaput|bust|busted|on the fritz|playing up|acting up|misbehaving|conked out|in pieces|beyond repair|not itself)" !(if|when|was)
        "at a (standstill|halt)" !(if|when)
        "(=stand|=stands|=lie|=lies|=sit|=sits|=hang|=hangs) (still|idle|empty|silent|motionless|dead|dark|cold|stuck|jammed|shut|unused) (again|once more|once again|yet again)" !(if|when|whenever|until|before)
        "(has|have) (gone|fallen) (cold|dark|dead|silent|quiet|blank|dry) (again|once more|once again|yet again)" !(if|when|until)
        "(sorry|regret)" // "(sit|stand|live|work|sleep|are|is|have|has) (in|with|without) (a|an|the|no)? (cold|dark|damp|draughty|freezing|noisy|heating|water|hot water|light|power|heat|internet|lift)" !("(we|i) (sit|stand|live|work|have)"|if|was|were|sat|stood|yesterday|last) ~8
        "(patience|patient|bear with us) (regarding|about|with|concerning|over) (the|your|this|that)" > "(@trouble|missing|wrong|broken|lost|faulty|late|damaged|leaking|stuck|incorrect)" !(if|planned|we|i|have|has|are|is) ~3
        "no (hot)? (water|heating|light|power|electricity|gas|internet|signal|sound|picture) (in|at|on|from|for) (your|the)" > "(at the moment|right now|at present|currently|since)" !(if|planned|was|were) ~6
        "(bear|patient|patience)" // "while (we|i) (are|'re)? (deal with|look into|sort out|investigate|work on|fix|trace|chase) (the|your|this|that)" > "(@trouble|missing|wrong|broken|lost|faulty|late|damaged|leaking|stuck|incorrect)" !(if|planned) ~5
        "working on (it|this|that|a|the|an|your|restoring|fixing|getting|bringing|resolving)" !(was|were|if|previously) !!${en.made}
        "(queue|queued|backlog) (be|is|are)? (growing|stuck|blocked|longer)"
        "we (have not|haven't|have n't|did not|did n't|could not|could n't|were not able|were unable|failed) (yet)? (to)? (manage|managed|meet|met|keep|kept|find|found|finish|finished|make|made|able|been able|restore|resolve|fix|solved|solve|resolved|fixed|complete|completed|reach|ship|shipped|get)" !(payment|if|record|account|subscription|order) ~2
        "(technician|engineer|plumber|electrician|crew|fitter) (be|is|are)? (on|heading|en route|on site|on the way|on their way|on its way|at work)" !(if|was|were|yesterday|sick|leave|holiday|vacation|course|strike) ~2
        "(fault|problem|issue) (be)? still there"
        "still (unsteady|unusable|unreadable|uneven|unreliable|unplayable|unlit|unsafe|unresponsive|unpredictable|shaky|patchy|jumpy|choppy|jerky|spotty|erratic|sluggish|dodgy|iffy|temperamental|feeble|hit-and-miss|hit and miss|intermittent|sporadic|irregular|poor|bumpy|wobbly|rough|muddy|brown|murky|bare|shut|crackly|scratchy|hoarse|dull|skewed|askew|tilted|bent|cracked|torn|chipped|lifeless|far from|a long way|acting|playing|coming and going|on and off|up and down|all over|anything but|nowhere|lost|astray|adrift|in bits|in pieces|upside down|back to front|half|barely|hardly|unsettled|unsorted|unclear|unpublished|unseen|undone|amiss|not itself|less than|worse|behind|short|at sixes|in the dark|in limbo|up in the air|a mess|a shambles|a mystery|a puzzle|a riddle|none the wiser|no wiser)" !(if|when|offer)
        "(is|are|has been|'s) (far|a long way|nowhere near|miles) (from|off)? (being)? (settled|over|fixed|steady|solved|resolved|stable|sorted|finished|normal|well|right|good|what it should|where it should)" !(if|when|was)
        "(is|are|'s) anything but (stable|steady|quick|fast|reliable|warm|dry|quiet|clean|clear|smooth|right|fine|usable|settled|solved)" !if
        "(leaves|leave) (much|a lot|a great deal|something|plenty) to be desired" !if
        "(=has|=have|'s) (now|also|just)? (given up the ghost|packed up|packed in|conked out|gone dead|gone silent|gone dark|gone blank|gone missing|gone astray|fallen silent|fallen over|bitten the dust|gone on strike|gone to pieces|seized up|died on|given out|thrown in the towel|gone off the air|come to grief|ground to a halt|come unstuck|ceased working)" !(if|when|until)
        "(shows|showing|gives|giving|show|give) no sign of (life|improvement|improving|recovery|stopping|moving)" !if
        "(nothing|not a drop|not a sound|no water|no sound|no picture|not a thing) (comes|is coming|happens|moves|arrives|is happening|appears|gets) (out|through|up|in)?" !(if|when|until)
        "(can|could) (not|n't) be (used|opened|reached|reset|read|played|booked|printed|downloaded|closed|locked|switched|heard|seen|found)" > "(at the moment|right now|at present|just now|for now|yet|at all)" !(if|when|you|by) ~4
        "(does|do|can|ca|will|wo) (not|n't) <infinitive>-(include|support|offer|affect|apply|cover|mean|need|require|cost|plan|expect|want|know|have|sell|provide|be|say|see|tell|intend|allow|ask|charge|recommend)" > "(at the moment|right now|at present|just now|as we speak|at this moment)" !(if|when|you|we|i|they|plan|yet|who|which|which) ~7
        "(is|are|'s) (not|n't) (settled|sorted|sorted out|put right|cured|mended|over|out of the woods|over the hump|on its feet|through|where it should be|what it should be|as it should be|up to scratch|up to the mark|playing ball|having any of it|behaving|cooperating)" !(if|when|until|case|till)
        "(=has|=have|is|are) (not|n't) (yet)? (gone away|disappeared|vanished|let up|eased|improved|healed|come back|come right|turned up|shown up|surfaced|found its way|made it|made its way|reached you|left us)" !(if|when|you|until|who)
        "(is|are|'s) (still)? (standing|sitting|lying|hanging) (still|idle|empty|motionless|open|dark|between)" !(if|when|was)
        "(wo|will) (not|n't) (budge|play along|play ball|cooperate|behave|come to life|settle down|settle|stay put|have it|let go)" !(if|we|i|you)
        "(refuses|refuse) (stubbornly|obstinately|flatly)? to (work|start|open|close|print|load|cooperate|move|budge|connect|switch|turn|let|play|light|boot|save|send|accept|ring|come|go|sync|charge)" !(if|when|we)
        "(=has|=have) a (mind|life|will) of (its|their) own" !if
        "(comes|come|coming) and (goes|go|going)" !(if|you|people|guests|please)
        "(we|i) (have|'ve) (not|n't) (yet)? (got|gotten) to the bottom of" !if
        "(we|i) (are|'re|am|'m) (still)? (none the wiser|no wiser|in the dark|puzzled|at a loss|baffled|scratching our heads)" !if
        "(@trouble|cause|this|it|reason) (is|remains|has) (still)? (a mystery|a puzzle|a riddle|us puzzled|us baffled|us stumped)" !(if|was)
        "(is|are) (nowhere|not) to be (found|seen|heard)" !(if|you)
        "(=has|=have|'s) been (standing|sitting|lying) (still|idle|empty|motionless|dark|open|out|in)" !(if|until)
        "(=has|=have|'s) (now|also|just)? (seized|jammed|tripped|burnt out|burned out|cracked|split|snapped|rusted through|frozen up|come off|come away|fallen off|fallen in|caved in|sprung a leak|sprung|worn through|run dry|run hot|gone off|gone down|gone up in smoke|melted|blown a fuse|packed it in|been torn|perished|shorted|overheated)" !(if|when|until|letter|you|"gone (off|down) to") ~1
        "(is|are|'s) (blank|black|silent|mute|deaf|dim|lukewarm|noisy|smelly|mouldy|slippery|wobbly|loose|crooked|bent|torn|flat|faint|fuzzy|blurry|blurred|garbled|rusty|brown|muddy|cloudy|sticky|stiff|jammed|frozen|broken|faulty|unreachable|unavailable|overdue|behind|short|shut|damaged|incomplete|useless|unusable|unreadable|peeling|dripping|leaking|flickering|rattling|squeaking|beeping|jamming|sticking|freezing|crashing|bouncing|stalling|lagging|buzzing|smelling|playing up|acting up|dropping out|cutting out|down|out|off|late|stuck|blocked|clogged|cold|dark|wet|damp|dead|slow|empty|locked|missing|wrong) (yet)? again" !(freezer|fridge|cooler|conditioning|conditioner|cellar|milk|beer|if|when|was|will|never|no longer|not)
        "(is|are) (taking|dragging|drags|drag) (its|their|on) (sweet|own)? (time|and on)?" !(if|you)
        "(there is|there 's) no (getting|going|coming) (into|in|through|past|up|down|out|to) (the|your|our|for)" !(if|charge|fee|need|rush)
        "(have|has|'ve) (<participle>|had|been) (no|nothing|not a|none|only|hardly any|barely any)" > since ~5 !(fever|pain|fault|error|problem|trouble|crash|complaint|alarm|accident|leak|issue|if|we|i|when|changed|ago|regretted|looked)
        "(your|this) @ticket" > "(is|are|remains) (still|now|currently)? (=open|pending|in progress|under review|under consideration)" !(if|when|door|hours|shop|to|from|until|for) ~7
        (@ticket|${en.amiss}) > "(is|are|'s)" (still|now|already|also)? > ${en.lies} !(if|once|when|while|your (phone|card|seat|place|room|preference)|you|wish|idea|suggestion|table|noted by) ~6
        "(we|i|our <any>|the (team|technicians|engineers|developers|staff)|everyone here)" (have|has|'ve|are|is|'re|am|'m)? (also|already|now|duly|certainly|all|well)? ${en.heard} > ${en.amiss} !(if|when|whether|never|you will|will|'ll|wish|suggestion|review|"broken-*") ~5
        "(we|i|our <any>)" "(have|has|'ve|keep|are keeping|got)" > ${en.amiss} > "(on (our|its|the|my|their) (radar|list|desk|agenda|books|board|mind|minds|screen|to-do list)|in (hand|mind|sight|our sights|view))" !(if|when) ~5
        ${en.amiss} > "(=has|=have|was|were|is|are) (now|also|already|duly|safely)? (been)? (now|also|already|duly|safely)? (registered|logged|recorded|noted|filed|taken down|reported to us|acknowledged|listed|put on our list|brought to our (attention|notice))" !(if|when|once|must|should|can|may|by you|you can|automatically) ~7
        "(search|hunt|investigation|enquiry|inquiry|enquiries|inquiries|tracing|work|review|check|checks)" > "(for|into|on|of|about|at|over)" > (${en.amiss}|your) > "(continues|continue|goes on|go on|is|are|proceeds|proceed|carries on|drags on)" > "(ongoing|under way|underway|in progress|running|on|still|not over|continuing)?" !(if|when|once|planned|complete|completed|finished|done|over) ~9
        (@ticket|${en.amiss}) > "(has|have|is|are|gets|get|getting|receives|receiving|enjoys|is given|is being given) (getting|receiving|given)? (our|the|a|top|high|highest|full|absolute|utmost|very high)? (full|undivided|complete|highest|top|high|immediate)? (priority|attention)" !(if|when) ~6
        "(we|i|nobody here|nobody|no one)" ${en.kept} > (${en.amiss}|your @ticket) !(if|when) ~5
        (@ticket|${en.amiss}) > ${en.kept} !(if|when) ~6
        (@ticket|${en.amiss}) > "(is|are) (still|now|currently)? being (looked at|looked after|taken care of|taken seriously|seen to|followed up|pursued|sorted|sorted out|monitored|watched)" !(if|when) ~8
        "(doing|giving|trying|putting) (everything|all|(our|their|the|its|it) (very|level|utter)? (best|utmost|all))" > (${en.amiss}|restore|fix|repair|resolve|solve) !(if|when|always|will) ~9
        "(we|i|our <any>|the team|someone|somebody|a colleague|everyone here) (is|are|am|'re|'m) (now|already|still|currently|actively)? (handling|dealing with|attending to|taking care of|seeing to|busy with|on to|on top of|occupied with)" > (@ticket|${en.amiss}) !(if|when|always|usually|who) ~4
        "(no|nothing|not any) (change|changes|further information|more information|new information|news|progress|movement|developments|development|word|result|results|details|update|updates)" > "(on|about|regarding|in|with|concerning|as to|from|of)" > (${en.amiss}|@ticket) !(if|when|without) ~5
        "(trying|working) (very|really|extremely|as)? (hard|flat out|around the clock|round the clock|day and night|at full stretch|feverishly|intensively|at full speed|with all our might) (to|on|at|for)" !(if|always|every day)
        (@ticket|${en.amiss}) // ^"(still|currently)? (in progress|in process|under review|pending|unresolved|being (processed|handled|looked into|dealt with))"$ !(if|when) ~2
        "(we|i) (take|are taking|'re taking)" > ${en.amiss} > "(very|extremely|most)? seriously" !(if|when|always) ~5
        ^"(someone|somebody|a colleague|our <any>|one of our <any>|the team|everyone|everybody) (here)? (is|are|'s) (already|still|now)? (on the case|on it|at it|taking care of (it|this)|seeing to (it|this)|dealing with (it|this)|handling (it|this))"
        "(for|on|in) the (third|second|other|last|remaining) (one|ones|two|three)" "(we|i|our <any>) (are|am|is|'re|'m) (still|now)? <gerund>" !(if|when|happy|able) ~0
        "(at present|currently|at the moment|right now|at this moment)" > "(can|could) (not|n't) be (opened|used|reached|played|loaded|heard|seen|shut|closed|booked|locked|entered|read|charged|paid|found|delivered|started|switched on|turned on)" !(if|online|version|plan) ~6
      `,
    },
    // "..., until it is accepted": a rule of the thing.
    until: {
      ru: `
        ^"пока не"
        ^"пока <noun.genitive> (у вас)? нет"
      `,
      en: `
        ^until
      `,
    },
    // "Still": what is open stays open although the text says of something that it is solved.
    persisting: {
      also: ['consequent', 'negation'],
      ru: `
        пока
        (сейчас|"по сей день"|"до сей день"|"мы об этом знаем"|"в курсе"|"все еще"|"до сих пор"|по-прежнему|"как и прежде"|остальной|оставшийся|=частично|сохраняться:present|оставаться:present|продолжаться:present|кроме) !"пока не"
        остаться:past !"(пока не|остаться с вы)" !!(обнаружить|зафиксировать|заметить|прерваться|длиться):past
        еще !(раз|один|больше|лучше|быстрее|что-то|вопрос) !"еще и"
      `,
      en: `
        (still|yet|remaining|partially|ongoing|persist:present|"continue to"|"for some"|unresolved|"keep:present <gerund>"|"remain:present (out|down|off|without|closed|broken|unavailable|unusable|offline|faulty|missing|wrong|empty|cold|blocked|locked|stuck)")
      `,
    },
    // What is not charged or lost, and what was done because the reader asked for it: no trouble, whatever the verb.
    spared: {
      also: ['consequent', 'negation'],
      ru: `
        # Nobody was in, or took up the telephone.
        (никто|=мы|извините|простите) "не (открыть|дозвониться|отозваться|застать):past" !(=вы|клиент)
        (пеня|штраф|комиссия|плата|неустойка|долг|задолженность|процент|абонплата|доплата|наценка|пошлина|переплата|взнос|простой|предоплата|залог) "не (<verb>|<shortParticiple>)" ~5
        (@trouble|претензия|замечание|нарушение|расхождение|дефект|повреждение|опоздание|жалоба|недостача):gen =нет !@stillStrong ~2
        "не <verb>" > // "(так|это) (и|оно)? (задумано|предусмотрено|положено|устроено|заведено|надо|нормально|должно быть)" ~4
        "по (ваш|свой|его|ее)? (<adj>)? (просьба|заявка|заявление|желание|запрос|поручение)" (<verb.past>|<shortParticiple>) !@trouble ~6
        ^пока быть:past ~4
        # The hours of the house.
        "по (@weekday:pl|праздник:pl|=будням|=выходным|=воскресеньям|=субботам)" "не (работать|принимать|выдавать|проводиться|обслуживать|ходить|приезжать):present" ~4
        # What is not made any more.
        больше "не (шить|выпускать|производить|изготавливать|делать|печатать|издавать|варить|печь|завозить|привозить|ткать|вязать|выпускаться|производиться|шиться|печататься):present.third" !(станок|принтер|машина|печь|аппарат|автомат|мастер) ~3
        # What we do not sell, or not here, or not yet.
        <noun.gen>-(ответ|новость|информация|решение|результат|подтверждение|сведения|деньга|данные|доступ|связь|вода|свет|интернет|тепло|отопление|газ|электричество|электроэнергия|сигнал|звук|изображение|возможность|ясность|заключение|обновление|причина|мы|вы|деталь|запчасть|срок|дата) "(у (мы|нас)|в (этот|наш)? (продажа|наличие|ассортимент|прокат|меню|каталог|линейка|магазин|зал|размер|сетка|расписание|программа|прайс|коллекция|город|салон|библиотека|фонд))? (пока|еще|сейчас|временно) (что)? =нет (у (мы|нас)|в (этот|наш)? (продажа|наличие|ассортимент|прокат|меню|каталог|линейка|магазин|зал|размер|сетка|расписание|программа|прайс|коллекция|город|салон|библиотека|фонд))?" (=есть|=можно|вместо|близкий|ближайший|похожий|другой|также|зато|дать:future|привезти|вместо) // !(ваш|заказать|ремонт|починить|=вам|обещать) ~12
        <noun.gen.pl>-(ответ|новость|решение|результат|подтверждение|сведения|деньга|данные|мы|вы|деталь|запчасть|срок|посылка|заказ|товар|письмо|документ|платеж|оплата|заявка|отчет|справка|вещь|место|сотрудник|мастер|инженер|курьер|водитель|врач|ключ|чек|показание) "(у мы|у нас) (пока|еще|сейчас) =нет" !(ваш|=вам|обещать|причина) ~0
        (доставка|филиал|отделение|пункт|магазин|офис|представительство|самовывоз|салон|постамат|школа|клуб|зал|студия|мастерская) "(у нас)? (в|на|по|до|за) (<adj>)? (<capital>|город|остров|область|регион|район|страна|поселок|село)" (пока|еще|сейчас) =нет ~4
      `,
      en: `
        # What we do not sell, or not here, or not yet.
        "(we|they|the <any>|our <any>) (do|does) (not|n't) (yet|currently)? (stock|sell|carry|deliver|ship|offer|serve|rent|hire|print|teach|publish|cater|export|dye|engrave)" !(problem|error|still|your)
        "(is|are|'s) (not|n't) (yet|currently)? (on sale|for sale|on the menu|on offer|in (our|the) (range|shop|menu|catalogue|catalog|collection|programme|program|assortment|price list)|in season|stocked|sold|served)" !(your|still|promised)
      `,
    },
    // A failure told in the present as a fact; open when the text tells what is done about it, else perhaps an advice.
    failing: {
      assertedOnly: true,
      ru: `
        "не (<verb.present.third>-(@harmlessNot|@fail|отвечать|одобрять|продавать))" !(если|когда|чтобы|никогда|бывать|должный|нужный|следовать|обязательно|функция|возможность|такой|опция|тариф|=вы) !"больше не <verb.present.third>-@work" !"с (=меня|=нас|=себя)"
        "не отвечать:present.third" !за !(если|когда|чтобы|никогда|бывать|должный|нужный|следовать|обязательно|функция|возможность|такой|опция|тариф|=вы)
        @fail:present !(если|когда|может|чтобы|мочь)
        (снова|опять|вновь|"который день"|"(второй|третий) (день|сутки|неделя)") (молчать|глохнуть|гудеть|шуметь|сломать|сломаться|"не <verb.past.third>"|"не <verb.past>") !(если|когда|чтобы|=вы|=мы|=я) ~2
        "не (видеть|распознавать|узнавать|находить):present.third" (сканер|принтер|карта|диск|флешка|сеть|устройство|телефон|часы|наушники|датчик|симка|сим-карта|камера|заказ|оплата|файл|сертификат|ключ|брелок|абонемент|подписка|чип|пропуск|платеж|аккаунт|картридж|монитор|договор) !(если|когда|=вы|чтобы|=кто|=никто) ~2
        <verb.present.third> ("без причины"|"просто так"|"сам по себе"|"сама по себе"|"само по себе"|"ни с того ни с сего"|самопроизвольно|беспричинно|"без повода") !(если|когда|=вы|=мы) ~1
        <infinitive> (пока|=сейчас) (нельзя|невозможно|"не получается"|"не удается"|"не выходит") !(если|когда|чтобы|=мы|=мне) ~3
        <infinitive> (временно|по-прежнему|"все еще"|"до сих пор") (нельзя|невозможно|"не получается"|"не удается"|"не выходит") !(если|когда|чтобы|=мы|=мне) ~6
        =вам (сейчас|пока|никак|теперь)? не (попасть|войти|зайти|дозвониться|оплатить|открыть|выехать|въехать|заехать|выйти|уехать|пройти|добраться|обойтись|записаться|помыться|согреться|позвонить):inf !(надо|нужно|нужный|если|чтобы|когда|лучше|советовать) ~1
        "(в|на) (<adj>)? (номер|квартира|кабинет|офис|палата|комната|подъезд|зал|класс|группа|вагон|домик|коттедж|раздевалка|помещение|спальня|кухня|ванная|коридор|аудитория|цех|<number>)" (холодно|темно|душно|сыро|шумно) !(если|когда|бывать|обычно|всегда|летом|зимой|поле) ~3
        (оставаться|держаться|опускаться):present.third (ниже|выше|меньше|хуже) (норма|норматив|положенный|заявленный|обещанный|нужный|нормальный|договорный|требуемый|тариф) !(если|когда) ~1
        <noun.nominative> @spoil:present.third !(@weekday|каждый|если|когда|может|чтобы|мочь|=вы|должный|обычно|всегда|зеленый|ребенок|человек|легко|специально) ~4
        <verb.present.third>-@harmlessNot "вместо (<noun.genitive>|<adjective>|<number>|плюс|минус|@numeral)" !(если|когда|можно|может|чтобы|=вы|мы) !!(изменить|перенести|перенесенный|расписание|график|переехать|поменять|меняться|измениться) ~5
        (подтверждение|ответ|поступление|отклик|реакция|оплата|отметка|движение|сигнал|доставка|деньга|ответа|результат):gen "(пока|еще|так и)? =нет" !(если|вопрос|=вы|жалоба) ~5 !"(день|после|до|для|момент|без|от|из|дата|час) (ответ|подтверждение|поступление|оплата|результат|доставка)"
        (вода|свет|отопление|тепло|электричество|газ|интернет|сигнал|изображение):gen "(пока|еще|сейчас|действительно)? =нет"$ !(если|когда|вопрос|жалоба|дача|коттедж|веранда|терраса|гараж|сарай|возможность) !!поэтому ~5
        "(=а|=но|однако)" <noun.genitive> "(все|пока|до сих пор|так и|у вы|у меня)? =нет"$ !(если|вопрос|жалоба|замечание|возможность|смысл|претензия|желание|=меня|=нас|=вас|=этого|=ничего|=никого|=них|=него|=нее|план) ~1
        (качество|скорость|температура|напор|давление|товар|вес|цвет|размер|результат|уровень|объем) "не (соответствовать|дотягивать|достигать)" !(если|когда) ~6
        (показывать|отображать|рисовать|выводить|подтягивать|присылать):present.third (соседний|посторонний|прежний|позапрошлый) !(если|когда|можно|=вы) ~3
        (ошибка|сбой|отказ):acc видеть:present.third (<noun.nominative>|все|многие) !(если|когда|=кто|который|=те|обычно) ~3
        <noun.nominative> "(едва|еле|еле-еле) (теплый|живой|дышать|греть|течь|светить|ползти|литься|слышно|видно)" !(если|когда|=вы) ~3
        "у вас" (холодный|ледяной|сырой|мокрый|душный|мутный|тусклый|темно|холодно|сыро|душно|шумно):nom !(если|когда|бывать|вода) ~2
        (рисовать|выводить|подставлять|подтягивать|печатать|печататься|сохраняться|скачиваться|доставляться|приезжать|создаваться|считать|начислять|собираться|собирать|формироваться|формировать|выгружаться|выгружать|открываться|открывать|грузиться|приходить|отдавать|высвечивать|отображать|сохранять):present.third (чужой|пустой|прошлогодний|вчерашний|нулевой|лишний|устаревший|битый|обрезанный|перепутанный|неполный|неверный|неправильный|"не тот"|"не та"|"не те"|"не то"|"задом наперед"|дважды|"с пропуск"|"с пропусками"|"с дырами"|"с ошибка"|"без половина"|"без последний") !(если|когда|может|чтобы|=вы) ~3
        (оставаться|остаться|стоять|висеть):present.third (пустой|неактивный|прежний|нулевой|холодный|темный|серый|красный|мокрый|закрытый|заблокированный|неизменный) !(если|когда|может|чтобы|=вы) ~2
        (батарея|радиатор|стояк|полотенцесушитель|змеевик):nom > (холодный|ледяной|остыть|остывший):nom/past !(если|когда|летом) ~5
        (закрываться|выключаться|сворачиваться|гаснуть|вылетать|обрываться|захлопываться|разлогиниваться|пропадать):present.third (сам|сразу|мгновенно|самопроизвольно|"через секунда"|"на середина"|внезапно) !(если|когда|может|чтобы|=вы) ~3
        (недоступный|неисправный|сломанный|обесточенный|неработающий) !(=это|если|быть|функция|опция|возможность)
        (платеж|оплата|перевод|взнос|пополнение|деньги) "не (виден|видна|видны)" !(если|когда|=вам|другой|посторонний)
        (лифт|эскалатор|подъемник|конвейер|траволатор|станок) стоит$ !(если|=не)
        "нет (вода|свет|связь|интернет|тепло|отопление|газ|электричество|электроэнергия|сигнал|горячий вода|холодный вода|звук|изображение|запчасть|напряжение|давление|лед|слот)" !(если|быть)
        (показывать|выдавать|отображать|приходить|отображаться|показываться):present (старый|неверный|чужой|неправильный|пустой|устаревший|неактуальный|некорректный) !(если|когда|мочь)
        (выдавать|показывать|возвращать|писать|давать):present (ошибка|отказ|"не то"|неверный|пустой|чужой|сбой|белый экран|черный экран|нули) !(если|когда)
        (сбой|авария|перебой|неполадка|неисправность|поломка|протечка|обрыв|помеха|проблема|ошибка|задержка|шум|утечка|задвоение) (остаться|оставаться|есть|повториться|повторяться|вернуться|подтвердить|подтвержденный|воспроизвести|воспроизводиться|продолжаться|"нам известный"|"нам известна"|известный|сохраниться|"на нашей стороне"|локализовать|локализованный) !(если|устраненный|исправленный|больше|был|была|было|были|при)
        (выйти из строя|сломаться|перегореть|сгореть|засориться|упасть|лечь|слететь|отвалиться|протечь|прорвать|лопнуть|отключиться|пропасть|потеряться|застрять|зависнуть|не дойти|не прийти|не поступить):past !(если|когда|снег|иней|туман|роса|листва|температура|цена|был|была|было|вчера|заменить)
        "(мочь|могут|может) (быть)? (недоступный|нестабильный|медленный|не работать|не открываться|работать нестабильно|открываться медленно|тормозить|приходить с задержка)" !(если|когда|=вы|при)
        "стоять:present (блокировка|ограничение|запрет)"
        "(ждет|ждем|ожидаем|ожидает|нужен|требуется|потребуется|нужна) (ремонт|запчасть|замена|деталь|плата|поставка|выезд|выезд мастер)" !(если|=вы)
        <verb.present.third>-@harmlessNot (медленно|нестабильно|некорректно|неправильно|неверно|криво|рывками|неустойчиво) !если
        "не (начислить|зачислить|доставить|перечислить|подключить|выдать|привезти|найти|восстановить|загрузить|собрать|отправить|отгрузить|вымыть|убрать|вывезти|подписать|оформить|напечатать|перевести|починить|активировать|учесть|внести|списать|вернуть|посчитать|включить|разыскать|отыскать|обработать|установить|настроить|прикрепить|выставить|сдать|уложить|повесить|покрасить|залатать):short" !(если|когда|чтобы|быть|=вы|пока не)
        (деньга|зарплата|средство|выплата|перевод|бонус|балл|пенсия|стипендия|возврат|аванс) "(так и|пока|еще)? не (упасть|капнуть|долететь|упали|упала|упал|капали)" !(если|когда|=вы) ~4
        <verb.present.third>-@harmlessNot (невпопад|вкривь|наобум|еле-еле|кое-как|вполсилы|абы-как|впустую|вхолостую|вразнобой|"через пень-колоду"|"с грехом пополам"|"задом наперед"|"вверх ногами"|"как попало"|"не туда") !(если|когда|=вы) ~2
        (идти|течь|литься|сочиться|капать|бежать):present.third (ржавый|мутный|грязный|черный|желтый|рыжий|бурый|вонючий|ледяной):nom !(если|когда|сначала|первый) ~2
        (кнопка|форма|корзина|сайт|система|приложение|программа|терминал|замок|дверь|турникет|кабинет|ключ|карта|ключ-карта|код|пароль) "не (давать|дать|позволять|разрешать|хотеть|желать|впускать|пускать|пропускать|слушаться|реагировать|откликаться|узнавать|признавать)" !(если|когда|=вы|чтобы) ~3
      `,
      en: `
        "(export|import|upload|download|copying|transfer|sync|login|connection|conversion|printing|backup|payment|sending) (to|of|from|in|into|with|via|by) <any>" "(fails|crashes|freezes|hangs|stops|aborts)" !(if|when|whether) ~1
        "(=do|=does|=can|is|are|am|has|=have|will) n't (still|currently|yet)? (work|working|open|opening|load|loading|respond|responding|connect|connecting|print|printing|start|starting|arrived|arriving|sync|syncing|send|sending|appear|appearing|function|functioning|go through|going through|log in|display|displaying|available|delivering|accessible|resolved|fixed|showing|charging|processing|heating|updating)" !(if|when|why|should|need|want) ~1 !!"(before|until|till|after|on|at) (<number>|<clock>|noon|midday|@weekday|sundays|mondays|saturdays|weekends|holidays|public|bank|sunday|christmas)"
        "(=do|=does|=can|is|are|am|has|=have) not (still|currently|yet)? (work|working|open|opening|load|loading|respond|responding|connect|connecting|print|printing|start|starting|arrived|arriving|sync|syncing|send|sending|appear|appearing|function|functioning|go through|going through|log in|display|displaying|delivering|accessible|resolved|fixed|showing|charging|processing|heating|updating)" !(if|when|why|should|need|want) ~1 !!"(before|until|till|after|on|at) (<number>|<clock>|noon|midday|@weekday|sundays|mondays|saturdays|weekends|holidays|public|bank|sunday|christmas)"
        "(parcel|letter|bag|luggage|suitcase|file|package|payment|transfer|case|documents|papers|booking|delivery|shipment) (can|ca) (not|n't) be (found|traced|located)" !(if|when|until|once)
        "(is|are|'s) (n't|not) (ready|visible|here|back|there|complete|correct|right|accessible|reachable|up|on|in place|as it should)" !(if|when|why|sure|case|required|necessary)
        "(is|are) (n't|not) (in|on|among) (the|your) (album|folder|inbox|account|app|portal|basket|statement|invoice|file|archive|mailbox|profile|calendar|report|record|database|catalogue|page|site|website|parcel)" !(if|when|why|need|included|yet)
        "(machine|reader|till|terminal|scanner|printer|meter|gate|barrier|turnstile|dispenser|app|form|player|site|remote|key|dishwasher|washer|toner|camera) (will|wo) n't (take|accept|read|let|give|dispense|eject|recognise|recognize|pick up|feed|pair|drain|focus)" !(if|when)
        "for no (apparent|obvious|clear|good|particular)? reason" !(if|was|were|without)
        "(is|are|keep|keeps) still (sending|showing|returning|printing|displaying|giving|reporting|reading|getting|charging|producing|playing)" (zero|zeros|nothing|blank|error|errors|wrong|old|empty|double|noise|garbage|gibberish|twice) ~2 !if
        "(is|are|'s|be) (currently|presently|still|right now|at the moment|at present)? (n't|not) <gerund>" !(if|when|we|i|you|why|should|going|case)
        "(=do|=does) (n't|not) @runs" !(if|when|should|must|need|want|please|you|we|i|what|why|case|worry|hesitate|how)
        "(will|wo) n't (@work|go (up|down|in|out|on|off)|come (up|down|on|out)|close|lock|turn|shut|budge|latch)" !(price|rent|fee|cost|premium|if|when|we|i|you|hurt|planned|until)
        "(ca|can) (n't|not) @work" !(if|when|we|i|what|why|case|offer|promise|say)
        "(is|are|'s) (currently|now)? (off|wrong|stale|=out|empty|cold|dead|jammed|flooded|frozen|backed up|clogged|stuck|missing|unreachable|inaccessible|offline|unavailable|broken|down|faulty|late|full|damaged|leaking|blank|garbled|corrupted)" !!"(as you|as requested|as agreed|at your request|on your request|per your request|as instructed)" !!"(of|on) (stock|print|season|town|loan|hire)" !"(version|release|update|edition|app|issue|results|timetable|schedule|catalogue|newsletter|menu|firmware|build|book|report|patch|album|collection) <number>? (is|are|'s) (now)? out" !(if|may|was|were|planned|will|feature|region|when|help|not|n't|fill|please) !"your (<any>)? (<any>)? (letter|certificate|signature|copy|proof|consent|photo|passport|form|statement|doctor|confirmation|answer)" !!"out (on|this|next) (@weekday|week|month)" !"(out of|down for|off (to|duty|limits)|stuck (to|into|onto|down))" !what !!(anything|whatever)
        "(is|are) (returning|throwing|showing|giving|failing|dropping|queueing|queuing|timing out|flapping|piling up|backing up|rejecting|bouncing|lagging|crashing|freezing|leaking|flickering|running late|running slow|losing|refusing|sticking|jamming|stalling|overheating|dripping|buzzing|rattling|tripping|cutting out|dropping out|disconnecting|misreading|double-charging)" !"cutting out (the|a|your)" !(if|when|not|we|i|you)
        (fail|crash|freeze|lag|leak|flicker|overheat|bounce):present !"(crash|bounce|leak) (mat|mats|course|courses|helmet|helmets|barrier|barriers|test|tests|pad|pads|house|houses|detector|detectors|castle)" !(if|when|once|should|may|to|you|can|whether|case|might|fees|could|not) !"(the|a|your|this|that|our|any|every|no|small|slow|water|gas|roof|pipe|new|second|first|of|for|against|about|cover|report|include|exclude|prevent|cause|find|repair|fix|detect|stop) (crash|freeze|lag|leak|flicker|bounce)"
        "(app|program|programme|screen|system|page|site|website|browser|software|player|import|export|update|download|upload|sync|computer|laptop|phone|tablet|till|terminal|game|tool|process|job|script|machine|it|device|backup|call|installer|login|checkout|scanner|box|receiver|router|stream|editor|video|form|search|report|server)" hang:present !(if|when|once|should|may|to|you|can|whether|case|might|fees|could|not) !!"hang (in|over|from|by|next|outside|inside|above) (the|our|your|my|a)" ~1
        "(light|lights|power|lamp|screen|display|picture|flame|pilot|heating|boiler|engine|signal|hob|oven) =goes (out|dark|blank|black|dead|off|cold)" !(if|when|once|may|can|should|to|you|not|n't) ~0
        "=goes (dark|blank|black|dead|silent|off|empty|cold|slow|dry|fuzzy)" !(if|when|once|may|can|should|to|you|not|n't|sale|alarm|stock) ~0
        "(ca|can) (n't|not)" "=get" "(in|into|through|onto|past|up)" !(if|when|we|i|what|why|case|offer|promise|say) ~0
        "(have|has) (no) (gas|water|power|heating|hot water|signal|internet|electricity|connection|access|sound|picture|email)" !!"had no <any> <any>? <any>? <any>? (until|till|for|between|from|yesterday|last|overnight)"
        "without (gas|water|power|heating|hot water|signal|internet|electricity|a connection|access to)" !(if|can|for|apologise|sorry|day|hour)
        (stop|drop|skip|disconnect|lose|miss|mangle|swallow):present !(us|me|them|him|her) !"(the|bus|tram|all|some|these|both|from|at|to|next|last|first|your|our) (stops|drops|=stop)" !"drop (a|an|by|off|in|over|round|back)" !(had|have|has|are|were|was|in|of) !(if|when|once|should|to|may|you|can|please|will|not|n't) !!"(at|outside|near|opposite) (the usual|the same|the entrance|the main|every stop|all stops)" !!"drop (it|that|this|them|these|those|one|both|everything|<any> <any>?)? (off|in|by|round|into|over)" !"stop (waste|wasting|ask|asking|write|writing|call|calling|complain|complaining|shout|shouting|send|sending|bother|bothering|spam|spamming|argue|arguing|use|using|try|trying)"
        "still <verb.present.third.singular>-(apply|work|stand|have|need|hold|accept|offer|include|cost|mean|exist|count|allow|cover|require|belong|own|want|like|know|run|remain|take|depend|see|make|let|say|live|help|support|provide|give|use|play|be|do|qualify|seem|earn|enjoy|serve|contain|fit|keep|love)" !(if|we|i|when|whether) !!"(at once|as usual|as before|as always|of course|free of charge|normally|after that)"
        "(the|your|our|these|those|some|both|all|his|her) <any> ((of|in|on|at|from|for|to) (<any>)? (<any>)? <any>-(be|have|will|can|do|may|must))? still <present>-(apply|work|stand|have|need|hold|accept|offer|include|cost|mean|exist|count|allow|cover|require|belong|own|want|like|know|run|remain|take|depend|see|make|let|say|live|help|support|provide|give|use|play|be|do|qualify|seem|earn|enjoy|serve|contain|fit|keep|love)" !(if|we|i|when|whether|you) !!"(at once|as usual|as before|as always|of course|free of charge|normally|after that)"
        "(stay|stays|remain|remains) (unresolved|unsolved|unexplained|unanswered|unfixed)" !if
        "(is|are|'s) still (there|present|visible|noticeable|audible)" !!"(in|under|on|at) (the|your)? (settings|menu|account|archive|profile|catalogue)" !(if|offer|discount|price|you|we|"(room|place|time) (is|are|'s)"|option|voucher)
        "still (does|doesnt|dont|isnt|wont|cant|arent|hasnt)" !(if|support)
        "still (un*|mis*|incomplete|inaccurate|illegible|inconsistent|invalid|irregular)" !(under|until|unless|unique|unlimited|united|unaffected|unchanged|unbeaten|unbeatable|if|when|offer|unit|union|untouched)
        "still (blank|black|grey|spinning|crashing|loud|stale|stuck|jammed|dripping|leaking|squeaking|beeping|rattling|stinking|smelling|fading|skipping|sagging|swinging|blinking|sticking|damp|lukewarm|noisy|smelly|dirty|wet|dark|dim|hot|jammed|flickering|beeping|foggy|cloudy|faint|garbled|loose|leaky|stiff|sticky|squeaky|crooked|silent|mute|blurry|blurred|fuzzy|greasy|mouldy|clogged|frozen|warm|unheated)" !(if|when)
        "keep:present <gerund>-(work|try|look|use|make|send|get|improve|go|come|monitor|read|check|be)" !(if|we|you|i|please|will)
        (swap|duplicate|garble|stick|jam|stutter|stall|squeak|whistle|rattle|drip|buzz|stink|wobble|trip|misread|miscount|misprint|miscalculate|overcharge|creak|bleep|judder|misfire|overheat|sag|peel):present.third.singular !no !"(a|the|this|that|any|your|of|these|those|two|all|our|and) (swaps|sticks|jams|stutters|stalls|squeaks|whistles|rattles|drips|trips|wobbles|peels)" !(if|when|once|may|can|should|to|you|not|n't|or)
        "(=times|=drops|=cuts|=comes up|=comes out|=turns|=stays|=runs) (out|dark|blank|black|dead|silent|off|empty|cold|slow|too hot|too slow|dry|garbled|blurred|crooked|late|hot|short|behind|ahead|white|fuzzy|grey)" !(if|when|once|may|can|should|to|you|not|n't|sale|alarm|stock) ~0 !(before|until|when|once|file|letter|invoice|payroll|newsletter)
        "(run|runs|is|are) (<number>|@numeral|several|some) (second|minute|hour|day|degree|centimetre|week)s? (behind|late|slow|fast|ahead|off|short|too)" !(if|when|once|may|can|should|you)
        "(=gains|=loses|=lose|=gain) (<number>|@numeral|several|about|up to|contact|connection|power|pressure|signal|focus|water|oil|touch|your|its|their|sync)" !(if|when|once|may|can|should|to|you|not|n't|weight)
        "(=draw|=draws|=show|=shows|=print|=prints|=send|=sends|=display|=displays|=give|=gives|=list|=lists|=carry|=carries|=bear|=bears|=count|=counts|=book|=books|=state|=states|=play|=plays|=contain|=contains|=quote|=quotes|=name|=names|=use|=uses|=report|=reports) (you|us|the|a|an|your)? (<any>)? (wrong|incorrect|false|outdated|stale|mistaken|garbled|too high|too low|twice|someone else|somebody else|double)" !(if|when|once|may|can|should|to|you|not|n't|how) ~0
        "(is|are|'s|stays|remains) (far|much|still|a bit|slightly|simply|plainly)? too (low|high|weak|slow|cold|loud|hot|dark|short|long|tight|loose|small|big|thin|late|wet|dry|noisy|bright|steep|faint|warm|narrow)" !"(minutes|hours|days|weeks|months|hour|week) (is|are) <any>? too" !(if|when|once|never|not|n't|may|should) !(river|tide|wind|waves|sea|snow|grass|price|cost|lake)
        "(we|i) (can|could|have|'ve)? (also|too|now)? (see|saw|seen|measure|measured|hear|heard|noticed|reproduce|reproduced|watched|observe|observed) (it|the same|this|that) (ourselves|myself|too|as well|here|from here|(on|in) (our|my|a|both|two|every|all|three|another)|with our own)" !(if|when|not|n't|glad)
        "(=come|=comes|=go|=goes|=arrive|=arrives|=print|=prints|=appear|=appears) (out|up|in|through|off)? (twice|doubled|double|blank|empty|garbled|upside down|mirrored|in the wrong|too late|broken|crushed|in pieces)" !(if|when|once|may|can|should|to|you|not|n't)
        "(=has|=have|'s|'ve) (also|now|already)? (come|gone|worn|worked|fallen|broken|jammed|got) (loose|off|away|apart|undone|missing|astray|flat|stale|bad|mouldy|thin|out|stuck|blank|dark|silent|dead)" !(if|when|once|may|letter|mail|offer|not|n't|we|sale|far)
        (break|refuse|reject|ignore|mangle|truncate):present !(please|if|when|may|we|you|to|not|n't) !"(your|my|our|his|her|their|a|the|every|each|any|no|lunch|lunchtime|coffee|tea|meal|short|long|minute|hour|easter|christmas|summer|winter|spring|autumn|half-term|weekend) break"
        "(will|to) stay (down|offline|closed|off|out of service)"
        "(signal|reception|pressure|connection|sound|voltage|current|flow|battery|picture|light|level|heating|line) (is|are) (very|rather|quite|so)? (weak|low|poor|faint|unstable|noisy|bad|dim|lukewarm)" !(if|when|once|may|should|not|n't|how)
        "(fix|repair|patch|solution) (be)? (coming|on its way|on the way|in progress|pending|in the works|under way|underway)"
        "@trouble (you|that you)? (report|describe|mention|see|experience|raise) (be|is)? (real|confirmed|genuine|known|reproducible|on our side)"
        "(reproduced|reproduce|confirmed|confirm) (the|your|this) @trouble" !(if|fixed|resolved)
        "(could|can|did) (n't|not) (get past|fix|solve|resolve|restore|unlock|find the cause|sort|repair|get it|get this)" !(if|you|feature)
        "(=waiting|=awaiting|=wait|=waits|=awaits) (for|on) (a|the|parts|spare|replacement|delivery|stock|our supplier|new)" !(if|you|please|room) !"(thanks|thank you) for waiting"
        (sulk|misbehave|balk|splutter|sputter|wheeze|gurgle|smoke|smoulder|foam|crumble|flake|peel|fray|warp|bulge|rust|chafe|seep|ooze|trickle|scrape|screech|grind|limp|chatter|clatter|crackle|hiss|howl|moan|clank|thud|dribble|splash|bubble|corrode):present.third.singular !"(a|the|this|that|any|your|of|these|those|two|all|our|and|some) (peels|chafes|smokes|foams|flakes|splashes|bubbles|trickles)" !(if|when|once|may|can|should|to|you|not|n't|or) ~0
        "(=come|=comes|=print|=prints|=arrive|=arrives|=go|=goes) (out|up|through)? with (last <any> 's|the wrong|a wrong|wrong|the old|an old|no|missing|half|stripes|streaks|gaps|holes|a stain|stains)" !(if|when|once|may|can|to|you|not|n't|free)
        "(takes|take|accepts|reads|prints|catches|picks up) (only)? (every|each) (second|third|other)" !(if|when|you|train|bus|week|day)
        "(is|are) out of (use|action|bounds|operation|commission|kilter|sync|step|true|alignment|balance|tune)" !(if|when|was|once) !!"use on (@weekday)"
      `,
    },
    // "Does not" with any verb: how the thing is meant, as likely as a failure. It needs a second sign.
    unlikely: {
      assertedOnly: true,
      ru: `
        "не (принимать|возвращаться|собирать|выходить|звонить|показываться):present.third" !(если|когда|чтобы|никогда|тариф|=вы|"больше не")
        (устраним|исправим|починим|восстановим|отремонтируем|ликвидируем|наладим|поправим|устранят|починят|восстановят|исправят|отремонтируют|возобновим|разблокируем) !(симка|сим-карта|пароль|визит|если|чтобы|деньга|когда|как только|гарантия) ~4
        (исправить|устранить|починить|восстановить|отремонтировать|решить|ликвидировать|наладить|поправить|возобновить|урегулировать|разблокировать|отладить|отрегулировать):future.first !(симка|сим-карта|пароль|визит|если|чтобы|когда|гарантия|вопрос вместе)
      `,
      en: `
        "(=do|=does) (n't|not) <infinitive>-(@harmlessNot|@work)" !(if|when|should|must|need|want|please|you|we|i|what|why|case|worry|hesitate|how)
        "(=do|=does) (n't|not) (accept|charge|deliver|process|export|import|return|allocate)" !(if|when|should|must|need|want|please|you|we|i|what|why|case|worry|hesitate|how)
        "(will|wo) n't <infinitive>-(@harmlessNot|@work)" !(if|when|we|i|you|hurt|planned|until)
        "(ca|can) (n't|not) <infinitive>-(@harmlessNot|@work)" !(if|when|we|i|what|why|case|offer|promise|say)
        "(can|could) (not|n't) be (opened|used|reached|played|loaded|heard|seen|shut|closed|locked|entered|started|switched on|turned on)" !(if|when|together|combined|vouchers|voucher|online|once|after|before)
      `,
    },
    // A breakdown told as an event: a repair that follows it has ended it.
    happened: {
      assertedOnly: true,
      ru: `
        (задержаться|опоздать|запоздать|упасть|лечь|сломаться|поломаться|отвалиться|прорвать|отключиться|отключить|перегореть|сгореть|лопнуть|засориться|забиться|слететь|протечь|потечь|пропасть|потеряться|застрять|зависнуть|сбиться|погнуться|порваться|отойти|отклеиться|заклинить|замкнуть|залить|произойти|случиться|возникнуть|обнаружить|обнаружиться|выявить|зафиксировать|вылететь|разрядиться|треснуть|отсыреть|окислиться|затеряться|прогореть|износиться|стереться|смыть|пробить|перебить):past
        (обнаруженный|зафиксированный|выявленный|перебитый|пробитый|залитый):short
        (выйти):past "из строй"
      `,
      en: `
        (break|crash|fail|stop|burst|blow|jam|die|snap|crack|leak|freeze|collapse|vanish|disappear|overheat|misfire|stall|derail|loosen|melt|corrode|fray|flood|short|malfunction|tip|peel):past/participle !(if|is|are|remains|stays|still|"when you")
        "(went|gone|had gone) (down|off|missing|dead|blank|dark|silent|astray|out|wrong|offline|haywire|quiet)" !if
        "(fell|came|ran|wore|cut|dropped|locked|gave|broke|burnt|burned|timed|got) (over|off|out|loose|apart|through|dry|stuck|lost|away|down)" !(if|is|are|"you came")
        "(was|were|had been|got) (lost|cut|severed|damaged|blocked|clogged|torn|bent|flooded|disconnected|unplugged|misplaced|misrouted|corrupted|knocked|stuck|jammed|mixed up|skipped|overwritten|deleted|swapped|double-booked|frozen|tripped|worn|blown|cracked|broken|out of order|down|locked)" !(if|not|n't|never)
        "(could|did) (not|n't) @work" !(if|we|i)
      `,
    },
    // The thing was seen working after the repair, or the reader is asked to see for himself.
    proof: {
      assertedOnly: true,
      ru: `
        (попробовать|проверить|пользоваться|убедиться):imp !(если|позже|настройка|правильность)
        "на месте" !(мастер|бригада|инженер|специалист|если)
        (дойти|пройти|прийти|открыться|загрузиться|напечататься|сойтись|заработать|запуститься|отправиться|сохраниться|выгрузиться|появиться):past !(=вы|если|когда|который)
        <verb.present.third> (целиком|ровно|чисто|тихо|стабильно|мягко|плавно|нормально|исправно|полностью|верно|правильно|"без ошибка"|"без перебоев"|"без задержек"|"с первого раза"|"как надо"|"как положено"|"как раньше"|"как прежде") ~2 !(если|когда)
        (теперь|снова|опять) <verb.present.third> !"(снова|опять) не"
      `,
      en: `
        "(please|kindly)? (=try|=check|=see) (it|again|for yourself|now|the <any>|your <any>)" !(if|later|still|first|whether|that)
        "(is|are|'s|was|were) back (in place|in order|where it belongs|on its feet|in its place)" !(if|when|once|will)
        "(arrived|printed|loaded|opened|started|saved|synced|connected|balanced|matched|added up) (without|cleanly|correctly|at once|immediately|straight away|first time|at the first try|fully|properly)" !(if|when|not|n't)
        "(the|your|all|both|every|each|it|they) <any>? (now|again) (<verb.present>|runs|works|opens|closes|prints|shows|reads|stands|holds|moves|loads|adds up)" !(if|when|once|not|n't|will|fail|fails|still|no) ~0
        "(ran|runs|run|prints|print|opens|open|closes|close|turns|turn|works|work|loads|load|reads|read|starts|start|matches|match|holds|hold) (cleanly|quietly|smoothly|evenly|steadily|normally|correctly|fully|properly|perfectly|without a (hitch|break|hiccup|fault|pause|sound)|without (errors|interruption|interruptions|gaps|trouble|delay)|as (it should|they should|before|intended)|at full (speed|strength|pressure)|to the (penny|minute|second|millimetre))" !(if|when|once|will|not|n't)
        "(tests|test|trial|trials|run|runs|check|checks|print|prints|calls|call) (came|went|passed|turned|ended|succeeded|is|are) (out|through|clean|fine|well|without|successfully|clear|on time)" ~2 !(if|when|will|not|n't|once)
      `,
    },
    // The trouble is the reader's own, not how the thing behaves with everybody.
    yours: {
      ru: `
        "у вас"
        (вы|ваш) (писать|написать|сообщать|сообщить|жаловаться|пожаловаться|обратиться):past ~2
      `,
      en: `
        "(at|with|in|on) your (place|home|office|end|side|flat|house|site|desk|shop|store|account|device|phone|computer|line|address)"
        "you (write|wrote|say|said|report|reported|describe|described|mention|mentioned|complain|complained|told|tell|explain|explained|called|rang|raised|flagged|noticed)" !(if|can|may|when)
        "your (message|letter|report|complaint|call|note|email|ticket|request) (about|of|on|concerning|regarding|yesterday|today|this|last)"
        "for you" !(if|we|i)
      `,
    },
    // The reader is shown what to do, or told what the rules are.
    advice: {
      ru: `
        <verb.imperative.plural>-(звонить|позвонить|писать|приглядывать|приглядеть|наблюдать|понаблюдать|следить|последить|отписаться|отзвониться|черкнуть|маякнуть|потерпеть|извинить|простить|ждать|ожидать|подождать|здравствовать|поверить|дать|сообщить|написать|ответить|прислать|позвонить|принять|повторить|следить|отписаться|черкнуть|завести|создать|оформить|заявить|напомнить|напоминать|перезвонить|перезванивать|рассказать|рассказывать|сообщать|узнавать|уточнять|интересоваться|справляться|отслеживать|продублировать|прислушаться|присмотреться|наведаться|=мониторьте) !(позже|терпение)
        (можно|достаточно|рекомендовать|советовать|стоит|нужно|надо|следует|необходимо) <infinitive> ~3
        <infinitive> (можно|нельзя|нужно|надо|следует|"не нужно"|"не надо"|"не придется"|лучше) ~1
        (=не) (нужный|нужно|понадобиться|требоваться):present/short ~0
        "так (задумано|устроено|предусмотрено|положено|заведено|полагается)"
      `,
      en: `
        ^"(please|just|simply|then|first|instead|also|next|now|kindly)? (=press|=click|=open|=choose|=select|=enter|=tap|=turn|=switch|=restart|=reset|=remove|=clear|=clean|=unplug|=plug|=hold|=use|=set|=go|=update|=delete|=add|=change|=check|=pick|=type|=scroll|=log|=sign|=install|=uninstall|=reload|=refresh|=drag|=connect|=disconnect|=empty|=fill|=replace|=insert|=pull|=push|=move|=put|=leave|=lower|=raise|=loosen|=tighten|=rinse|=charge)" !(later|patience)
        "(you|one|customers|users|guests|members|it) (can|may|need|should|must|have|only need|just need) (only|also|simply|to|just)? <infinitive>-(call|write|reply|contact|wait|expect|rely|reach|be|have|tell|send)" !(if we|not|n't) ~1
        "(it is|it 's|you are|you 're) (enough|best|advisable|worth|advised|recommended|sufficient|better) (to|not)"
        "(this|that|it) is (how|what|the way|by design|intended|on purpose|deliberate|normal|intentional|meant)"
        "(by design|as intended|on purpose|deliberately|works as designed)" !(not|n't)
        "(no|not) (need|needed|necessary|required)" !(news|longer|patience)
      `,
    },
    // The reader is told to wait or to try again: the failure beside it is a fault, no advice.
    waiting: {
      assertedOnly: true,
      ru: `
        (повторить|попробовать|попытаться|зайти|войти|обновить|проверить):imp/inf (позже|позднее|попозже|завтра|вечером|"через некоторый время"|"через какой-то время"|"через (<number>|@numeral|пара|несколько|полтора)? @unit"|=полчаса|"чуть погодя"|"спустя время") ~4
        "^(пожалуйста)? (ждем|ожидаем|ждите|ожидайте|потерпите|держитесь|крепитесь|наблюдаем|следим|отслеживаем|мониторим) (пожалуйста)?"$
        # We know it, and that is all.
        "(мы|все|наш <noun.nominative>) (уже|тоже|давно)? (в теме|в курс)"$ !!=что !(держать|если|как|когда|быть:future)
        (=мы|=я) (это|все|об это|про это|этот <noun>) (видеть|знать|понимать|замечать|заметить|наблюдать):present.first/past.pl !(если|когда|как|=не|исправить) ~1
        (=нам|=мне) (известно|"(об этом|про это) (уже|давно|тоже)? (сообщили|доложили|передали|писали|известно)"|"(уже|давно) (сообщили|доложили|известно)") !(если|как|=не|насколько) ~1
        "(о|про) (вы|это|ваш @ticket|ваш <noun>)" (помнить:present.first|"не (забыть:past|забывать:present.first)") !(если|акция|скидка|подарок|праздник) ~2
        "(разделять|понимать):present.first" (возмущение|беспокойство|негодование|недовольство|огорчение|досада|раздражение|волнение|тревога|чувство|разочарование|нетерпение):acc !(если|=не) ~2
        понимать:present.first // "(как|насколько|что)" (трудно|тяжело|неприятно|обидно|неудобно|сложно|досадно|непросто|плохо|холодно|тревожно|страшно) !(если|=не|<infinitive>) ~4
        @ticket:nom важный:short "(для)? (мы|наш <noun>)" !(если|=не) ~2
        (@ticket):nom (обрабатываться|рассматриваться|изучаться|прорабатываться):present "(наш <noun.instrumental>)?"$ !(если|@applied|обычно|порядок|очередь) ~2
        (@ticket):acc (изучать|прорабатывать|рассматривать|обрабатывать|разбирать):present.first$ !(если|@applied|обычно) ~2
        "(все|всё|ситуация) (у нас)? под (наш|полный)? контроль"$ !если
        не (создавать|присылать|отправлять|писать|оставлять|дублировать|подавать):imp (повторный|дубль|дублирующий|=еще|новый|несколько) (@ticket):gen/acc ~3
        (просить|просим|прошу) "не (волноваться|беспокоиться|переживать|паниковать)"
        (ситуация|положение|картина):nom "(пока|все еще|по-прежнему|у нас)? (прежний|тот же|такой же|без изменение|не (измениться|изменилась|меняться|поменяться))" !(если|=не) ~1
        =вы "не (=одна|=один|=одни|=единственный|=единственная|=единственные|=первый|=первая)" !(если|=и) ~1
        (просить|просим|прошу|просьба) (запастись|набраться) терпение ~1
        (прикладывать|прилагать|приложить):present/past.pl/future.first (=усилия|=усилий|=старания|=старание|сила)
        (бросать|бросить|направлять|направить|отдавать|мобилизовать):present.first/past.pl "(все|свои|максимум) (=силы|=сил)" ~3
        "не (жалеть:present.first|жалеем|щадить:present.first|щадим) (=сил|себя)"
        (следить|последить|понаблюдать):imp/inf "за (обновление|новость|статус|информация|сообщение|объявление|ситуация)" ~2
        (понаблюдать|последить|потерпеть|обождать|подождать|погонять|поносить):imp (день|денек|неделька|@unit|@numeral|<number>|пара|чуть-чуть|немного) ~2
      `,
      en: `
        "(try|trying|repeat|repeating|retry|retrying|attempt|attempting|reorder|resubmit|resend|reopen|log in|logging in|come back|call back|check back|check)" "(later|again later|later on|after (a|an|some|<number>|@numeral) (while|time|hour|hours|minutes|day|days)|in a while|in an hour|in a few <any>|in <number> <any>|again tomorrow|tomorrow|some time later|at a later time)" ~4 !(will|'ll|shall|if)
        "(try|retry|check|come|call|ring|look) (it|again|back)? (with|on|to|in with)? (us|me|our <any>)? (again)? (on|in|from|towards)? (next (week|month|@weekday)|@weekday|a (bit|little|while) later|this (evening|afternoon)|tonight)" !(will|'ll|shall|if|we|i) ~1
        "give (it|that|this) (another|one more|a second|a further|a) (go|try|shot|attempt)" !(will|'ll|shall|if|we|i)
        "(keep|continue) (checking|watching|following|monitoring|refreshing|an eye on|to check|to follow|to watch)" ~1 !(we|will|'ll|if|i)
        # Sympathy with what is still so.
        "(we|i) (are|'re|am|'m) (well|fully|very|of course|also|very well)? aware"
        "(we|i) (know|understand|realise|realize|appreciate|see|can imagine) (very well|full well|exactly)?" // "how (annoying|unpleasant|inconvenient|frustrating|hard|difficult|awkward|tiresome|upsetting)" ~0
        "(we|i) (take|are taking|'re taking) (this|(the|your) (failure|fault|matter|problem|incident|outage|error|complaint|report|breakdown)) (very|extremely|most)? seriously"
        "(we|i) (have|'ve) (not|n't) forgotten (you|your|about)"
        "(is|are) (well|already)? known to (us|our <any>)"
        "(we|i) (will|'ll) (see|find out|do) what (we|i) can (do)?"
        ^"(it|this|that|everything|the matter|the case) (is|'s) (now|still|already|currently|all)? (in (process|progress|hand|the works|our hands|good hands)|being (processed|handled|looked into|looked at|dealt with|attended to|worked on)|under (review|investigation)|on (our|my) (list|desk|radar)|with (us|our team))"
        "(we|i|our <any>) (have|'ve|has)? (also|already|now|duly)? (noted|taken note|made a note|registered|logged|recorded|heard|learned|learnt|been (told|informed|notified|made aware)|received word) (of the fact|from you|of)?" // (that|how) !(if|you (wish|want|would|prefer|like)) ~0
        "(we|i|our <any>) (know|knows) (about (it|this|that)|of (it|this|that)|that)"
        ^"(so|and|until then)? (please|kindly)? (=wait|be patient|bear with us|stand by|hang on|hang in there|hold on|be assured)"$ !(if|we|i)
        "(please|kindly) (continue to|keep|go on) (wait|waiting)"
        "(follow|watch|check|see|monitor) (our|the) (website|site|status page|page|channel|app|social media|news) for (updates|news|announcements|further|any)" !(we|if)
      `,
    },
    // A message was received: with a trouble in it, it is a problem that somebody waits for.
    received: {
      assertedOnly: true,
      ru: `
        (получить|зарегистрировать|принять|зафиксировать):past (обращение|заявка|жалоба|сообщение|письмо|запрос|претензия|сигнал|информация) !=вы ~4
        (обращение|заявка|жалоба|сообщение|письмо|запрос|претензия|сигнал|информация) (получить|зарегистрировать|принять|зафиксировать|получена|принята|зарегистрирована|получено|принято|зарегистрировано):short ~7
        (изучать|рассматривать|разбирать):present.first (обращение|жалоба|случай|ситуация|=его|=ее) !(если|обычно|всегда) ~2
        (видеть:present.first|прочитать:past.pl|прочесть:past.pl|увидеть:past.pl) "(ваш|этот|=все|=оба)" (обращение|заявка|жалоба|сообщение|письмо|запрос|претензия|сигнал):acc !(если|=вы|=не) ~2
      `,
      en: `
        "(got|received|have|registered|logged|recorded|noted|read|seen|filed) your (message|email|e-mail|report|complaint|request|ticket|note|letter)"
        "your (fault|damage|leak|noise|incident|error|bug|outage)? (message|email|e-mail|report|complaint|request|ticket|case)" > "(has been|was|is|have been|has) (now|also|already|duly|safely)? (received|registered|logged|recorded|noted|opened|filed|created|entered in our (books|register|system|list|files)|arrived|reached (us|our <any>)|come in|got through to us|landed (on our desk|with us)|with (us|our <any>))" ~7
        "your (claim|note|letter|enquiry|query|case)" > "(has been|was|is|have been) (now|also|already|duly)? (registered|logged|recorded|entered in our (books|register|system|list|files))" ~7
      `,
    },
    // Trouble told without saying whether it is there still: what else the text tells decides.
    trouble: {
      assertedOnly: true,
      ru: `
        (обращение|заявка|жалоба|сообщение|письмо|запрос|претензия|сигнал) "(о|об|про|на|по повод|насчет|из-за)" <adjective>? (шум|запах|холод|течь|грязь|сырость|хамство|плесень|вонь|стук|скрип|гул|грубость|мусор|очередь|тараканы|клоп|крыса|темнота|недовес|пересорт|пропажа|потеря) !(если|=вы) ~2
        (сбой|авария|перебой|неполадка|неисправность|поломка|протечка|обрыв|инцидент|ошибка|проблема|баг|дефект|жалоба|претензия|расхождение|задвоение|недостача|опоздание|яма|блокировка|нарушение|засор|глюк|утечка|отказ|повреждение) !(если|случай|без|возможный|при|вдруг|часто|может|избежать|код|избегать|чтобы|коды|вопрос или|или)
        задержка !(если|"(справка|подтверждение|сертификат|акт|компенсация|выплата|страховка|заявление) (о|об|за|по)"|без|возможный|поток|видеопоток|повтор|звук|сеть|настройка|секунда)
        @broke:past !(если|когда|снег|иней|туман|роса|листва|температура|цена)
        (съесть|проглотить|зажевать|перекосить|заклинить|заесть|закоротить|залить|обнулить|задвоить|сорвать|заморозить|подтопить|стереть|перетереть|обнулиться|заглохнуть|встать|погнуться|треснуть|лопнуть|отломаться|отклеиться|рассыпаться|разрядиться|сбойнуть|перегреться|сдохнуть|умереть|отсыреть|облезть|слететь):past !(если|когда|чтобы|=вы|мы|мочь|снова|было|был|была|вчера|заменить|солнце|пыль|абонемент|подписка|занятие|карта|счет|цена|тариф)
        "не (@work:past)" !(если|когда|=вы|пока|чтобы|оплатить)
        "не (=начислились|=начислилось|=начислился|=зачислились|=зачислилось|=зачислился)" !(если|когда|пока)
        лишний !(=не|если|без|раз|вопрос|вес|ничто)
        "не (долететь|доехать|добраться|приехать|привезти|доставить|выдать|начислить|вернуть|попасть|вложить|положить|сесть|найтись|уехать|вылететь|отпечататься|пробиться|засчитаться|засчитать|учесть|включить|докрутиться|прогреться|нагреться|остыть|закрепиться|подойти|хватить|прозвониться|записаться|посчитать|посчитаться|удалиться|списаться|погаситься|обновить|подтянуться|привязать|привязаться|оформиться|активироваться|продлиться|поступить|дозвонить|соединить|прогрузиться|докачаться|отпечатать|закрыться|запереться|открыть):past" !(если|когда|=вы|пока|чтобы|оплатить|мы|я|ответ)
        "не <verb.present.third>-(@harmlessNot|отвечать)" !(если|когда|чтобы|=вы) !"больше не <verb.present.third>-@work"
        "не отвечать:present.third" !(если|когда|чтобы|=вы|за)
        "(сожалеть|жаль|жалко|досадно|неприятно|печально|обидно)" (столкнуться|возникнуть|произойти|случиться|получиться|такой|проблема) // ~5
        (столкнуться|сталкиваться) (вы|с) // ~3
        (сумма|счет|квитанция|расписание|данные|начисление|адрес|фамилия|имя|дата|отчет|справка|чек|баланс|расчет|номер|график|договор|показание|подпись|дозировка|размер):nom (действительно|правда)? (неверный|неправильный|некорректный|ошибочный|завышенный|заниженный) !(если|когда|чтобы|ввести|введен|указать) ~4
        # A matter that is named by what is wrong with it.
        "(о|об|про|насчет|с|за|по|ваш) (ваш)? (зависший|треснувший|пропавший|потерянный|потерявшийся|задвоенный|сломанный|сломавшийся|порванный|разбитый|неработающий|протекающий|бракованный|застрявший|лопнувший|испорченный|недостающий|незачисленный|неверный|неправильный|ошибочный|просроченный|помятый|перегоревший|заклинивший) <noun>" !(если|когда|как|можно|услуга|тариф)
        (=задвоен|=задвоена|=задвоены|=задвоено|перепутать:short|исказить:short|обрезать:short|пропустить:short) !(если|когда|=вы|чтобы|звонок|быть)
        (поврежденный|ошибочный|ошибочно|двойной списание|дважды списать|списаться дважды|задвоить|сломанный|неверно|неправильно|некорректно|потерять|перепутать|не тот|чужой адрес|чужой данные|по наш вина|"дважды (снять|удержать|провести|начислить|прийти|пробить|оплатить|отправить|посчитать|забронировать)"|"(снять|сняться|удержать|провести|начислить|прийти|пробить|посчитать|выставить) дважды") !если
        <verb.past> "не (туда|тому|оттуда|(в|на|по|к|из) (тот|та|те|то))" !(если|=вы|чтобы) ~2
        (прийти|приехать|доставить|привезти|получить|выдать|прислать|вручить|положить|отгрузить|достаться|собрать):past (чужой|неправильный|неверный|битый|разбитый|сломанный|помятый|рваный|испорченный|просроченный|бракованный|вскрытый|мятый|порванный|вырванный|оторванный|погнутый|треснувший|надорванный|поцарапанный|сырой|заплесневелый|некомплектный|недоукомплектованный) !(если|когда) ~3
        (прийти|приехать|доставить|привезти|выдать|прислать|вручить|собрать|достаться):past "без (<adj>)? <noun.gen>-(опоздание|задержка|повреждение|проблема|замечание|изменение|предупреждение|сбой|звонок|очередь|комиссия|доплата|предоплата|потеря|приглашение|мы|вы|запись|спешка|оплата|дефект|сомнение|ошибка|лишний|причина|вопрос)" !(если|когда|мочь|можно|уже) ~2
        (запах|шум|гул|скрип|сырость|плесень|вибрация|стук|течь|дребезжание|сквозняк):nom (есть|присутствовать|остаться|подтвердиться|чувствоваться|"действительно") !(если|когда|=не) ~4
        (опечатка|описка|накладка|промашка|несовпадение|несоответствие|недовес|недолив|пересорт|недосдача) !(если|без|возможный|при|избежать|=нет)
        (пятно|царапина|трещина|вмятина|скол|плесень|брак|дыра|потек|зацепка|ржавчина|гарь|сырость|перекос) !(если|случай|без|нет|при|выводить|можно|удалить|защита)
        "(спасибо|благодарим)" "что (сообщили|сообщить|написали об|обратили внимание|указали)" // ~2
        "спасибо за терпение"
        "благодарим за терпение"
        (заминка|закавыка|загвоздка|неувязка|незадача|неурядица|неразбериха|нестыковка|сумятица|затор|осечка|сумбур|чехарда) !(если|без|возможный|при|избежать|=нет)
      `,
      en: `
        (outage|downtime|disruption|breakdown|malfunction|issue|problem|fault|error|bug|failure|leak|crash|mistake|mix-up|bounce|complaint|delay|glitch|hiccup|blip|incident|timeout|slowness) !"(fault|error|bug|incident|leak|noise) (report|reports)" !"(crash|bounce|leak) (mat|mats|course|courses|helmet|helmets|barrier|barriers|test|tests|pad|pads|house|houses|detector|detectors|castle)" !"(your|common|list of|typical|spelling|grammar|his|my) (mistake|error)" !(if|certificate|letter|confirmation|compensation|insurance|claim|form|policy|related|tracking|linked|planned|in case|no|scheduled|any|may|might|should|to avoid|message|code|or)
        "(could|would|did|was|were) (n't|not) (@work|able)" !"(we|i|nobody) (did|have) (n't|not) charge" !(if|when|you did)
        "(has|have|had|and|which|that|it|they|<noun>) never (=reached|=arrived|=came|=got|=started|=worked|=left|=appeared|=went|=turned up|=showed up|been (paid|sent|delivered|credited|refunded|posted|answered))" !(if|when|we)
        "(sorry|regret) (to hear|to learn|about|that|for)" 
        "(missing|damaged|wrong|broken|lost|stuck|blocked|locked|stale|expired|corrupt|corrupted|faulty|duplicate|=double|incorrect|frozen|cold|noisy|dirty|flooded|to blame|empty)" !(if|may|should|please|in case|room for|fill) !"your (<any>)? (<any>)? (letter|certificate|signature|copy|proof|consent|passport|form|statement|confirmation|answer)"
        "(day|hour|night|week|evening|minute) (long)? without" !!(fee|fees|charge|penalty|surcharge)
        "(went|gone|go) (down|offline|missing|wrong|off)" !(if|when)
        "(stopped|failed|crashed|broke|dropped|froze|burst|lost):past" !(if|when)
        "(thank you for|thanks for|thank you very much for) (reporting|flagging|raising|letting us know|telling us|pointing|your report|your bug report)"
        "(got|received|sent|delivered) (you)? (the|a)? wrong"
        (receive|get|arrive|come|send|deliver|show|charge|bill|see|display|hear|charged|billed|sent) "instead of" !(if|will) ~6
        (pothole|hole|damage|breakage|crack|graffiti) !(report|reporting|photo|photos|picture|pictures|claim|declare)
        "(bear with us|thank you for your patience|thanks for your patience|thanks for bearing|thank you for bearing)"
        (jammed|seized|snapped|blew|blown|cracked|collapsed|vanished|overheated|stalled):past !(if|when|you|chip|egg)
        "(went|gone|go|goes) (astray|blank|dark|silent|haywire|dead)" !(if|when)
        "(tripped|stumbled|choked|fell) over (a|an|the|its)" !(if|when|you)
        "(noise|smell|stench|rattle|draught|squeak|hum|mould|flicker|dripping|vibration) (from|in|of|at|under|behind|on|near|above) (the|your|our)" !(if|report|fresh|sweet|coffee)
      `,
    },
    // We own that it is so, keep it in mind, or say that we will mend it: beside a trouble, it is there still.
    admitted: {
      also: ['consequent'],
      ru: `
        "(вы|тут вы|здесь вы) (абсолютно|совершенно|полностью)? (правы|права|прав)"
        "дайте (нам|мне|время)" !знать
        "к сожаление"
        ^(=жаль|признаем|признаю|подтверждаем|сожалеем|сожалею) ~0
        (признаем|признаю|"нам (понятный|ясный|известный)")
        (разобраться|выяснить|поправить|исправить|решить|устранить|уладить|наладить|починить|восстановить|узнать):future.first
        (помнить|знать):present.first
        "(в|на) (особый|личный|строгий|высокий|первый)? (контроль|приоритет|заметка)"
      `,
      en: ``,
    },
    // Only looked at, asked for or begun: what is told as done brings nothing to an end.
    inspection: {
      assertedOnly: true,
      ru: `
        (проверить|осмотреть|посмотреть|изучить|найти|выяснить|определить|связаться|созвониться|списаться|запросить|заказать|измерить|замерить|обнаружить|прозвонить|протестировать|проанализировать|продиагностировать|просмотреть|пересмотреть|прочитать|воспроизвести|повторить|поймать|разослать|опросить|сверить|сравнить|промерить|вскрыть|прослушать|обойти|разобраться|увидеть|понять|попросить|записать|погрузить):past/short !=вы
        (запрос|уведомление|претензия|рекламация) (отправить|направить|послать|сделать|выслать|подать):past/short !=вы ~4
        (перенаправить|переадресовать|развернуть|завернуть):past/short (он|она|оно|посылка|груз|багаж|заказ) ~2
        (осмотр|экспертиза|встреча|выезд|визит|замер|проверка|диагностика|обследование|созвон|консилиум|комиссия) (назначить|назначенный|запланировать|запланированный|наметить):past/short
      `,
      en: `
        "(checked|inspected|looked at|reproduced|examined|asked|requested|recorded|logged|ordered|measured|contacted|traced|identified|opened a|searched|started|begun|began|looked for|looked into|queried|filed|found|located|narrowed|prepared)" !(if|you)
        "(set up|lent|put|given|provided|brought|installed|placed|hung|laid|switched|moved|sent|offered|opened)" "(in the meantime|meanwhile|for now|for the time being|temporarily|temporary|provisional|as a stopgap|stopgap|until then|makeshift|spare|loan|backup)" !(if|you) ~8
      `,
    },
    // A complaint that was looked at may have its answer in the text.
    complaint: {
      ru: `
        (жалоба|претензия|рекламация|апелляция)
      `,
      en: `
        (complaint|appeal)
      `,
    },
    // Says that the problem is gone.
    resolved: {
      also: ['consequent'],
      ru: `
        (уже|теперь|наконец|наконец-то) (работать:present.third|исправный|"в норма"|"в порядок"|"в строй"|починить:past|исправить:past|устранить:past|восстановить:past|восстановленный|исправленный|устраненный|тёплый) !(если|пока|скоро|быть:future|чтобы|над|=бы) !"не"
        (снова|вновь) (<verb.present.third>-(@fail|@spoil|восстанавливать|чинить|ремонтировать|налаживать|возвращать|поднимать|устранять|исправлять|проверять|перезапускать|настраивать|заниматься|искать|отходить|вылезать|течь|сбоить|ломаться|болеть|появляться|падать|зависать|обрываться|пропадать|отключаться|возникать|повторяться|наблюдаться)) !(если|пока|скоро|чтобы|когда) !"не"
        (снова|вновь) (<number>|"(в|на|у) <noun>"|<adj.nominative>-(весь)) !(если|пока|скоро|чтобы|когда|<verb.imperative>|<verb.future>|нет|придется|повторить|та|тот|же|все|слишком|один) !"не" ~1
        ^"(деньга|сумма|перевод|посылка|заказ|груз|письмо|документ|средство):nom" "(уже|теперь)? (у (получатель|вас|адресат)|на (ваш)? (счет|карта))" !<verb> !(если|=не|пока|еще|=нет|к|чтобы|когда)
        (пятно|запах|шум|гул|скрип|треск|писк|царапина|течь|трещина|люфт|рябь|помеха|вибрация|полоса|задержка|ошибка|сбой|стук|хрип|подтек|наледь|засор) (уйти|исчезнуть|пропасть|сойти|отстираться|прекратиться|стихнуть|затихнуть|смолкнуть|выветриться|отмыться):past !(если|=не|пока|деньга|груз) ~2
        (вернуться|приехать|прийти|забрать|получить):past "из (<adj>)? (мастерская|ремонт|сервис|починка|чистка)" !(если|=не|как|когда) ~3
        "больше нет" !(если|возможность|функция|смысл|вопрос|место|наличие|пока|опция|тариф)
        (снова|опять|вновь) (работать|открываться|загружаться|проходить|приходить|печатать|доступный|печататься|ходить|запускаться|отвечать|сохраняться|отображаться|идти|поступать|включаться|доходить|показывать|"в строю"|"в сети"|"в норме"|подключаться|воспроизводиться|ездить|греть|видно|открытый|принимать|действовать|"на месте"|"в порядке"|заходить|пускать|функционировать|активный|звонить|обновляться|формироваться|списываться|правильный|верный|виден|тёплый|свободный|исправный|онлайн|"на связи"|слышно|слышный|записываться|грузиться|функционирует|светить|гореть|подниматься|откликаться|срабатывать|верно|правильно|корректно|синхронизироваться|выгружаться|крутиться|рабочий) !(если|пока|скоро|быть:future|чтобы|попробовать|тогда|проверить) !"не"
        @trouble @fixed !(если|пока|еще|когда|как|будет|скоро|не|до|чтобы|быть:future|полностью не|после|должный) !!"(не|нельзя) (говорить|сказать|утверждать|значить|означать|считать)"
        @fixed:short !(если|пока|еще|когда|скоро|не|чтобы|быть:future|должный|частично|снят|вопрос) !!"(не|нельзя) (говорить|сказать|утверждать|значить|означать|считать)"
        (тепло|холод|тишина|порядок|чисто) (уже|снова|теперь|восстановленный) ~1
        (@trouble|вопрос|ситуация|заявка|обращение|задача|запрос|инцидент|тикет|причина|возражение|опечатка) (решить|исправить|устранить|закрыть|урегулировать|уладить|починить|побороть|выполнить|ликвидировать|победить|разрешиться|решиться|разрешить|разобраться):past !(если|не|пока|еще)
        (исправить|устранить|починить|восстановить|отремонтировать|решить проблема|ликвидировать|наладить|поправить|возобновить|урегулировать|уладить|разблокировать|вылечить|отладить|реанимировать|отрегулировать|откорректировать|скорректировать|пофиксить|подлатать|вернуть доступ|вернуть связь):past.perf !(если|не|пока|еще|чтобы|попытка|пытаться|удаться|бы|частично|временно) !(половина|часть|некоторый)
        (исправил|исправила|устранил|устранила|починил|починила|восстановил|восстановила|решил|решила) !(если|не|=вы|вопрос) !"что"
        (работа|доступ|связь|сервис|вход|подача|питание|соединение|обслуживание|электроснабжение|водоснабжение|движение|функционал|сайт|запись|интернет|система|телефония|печать|оплата|трансляция|учетный запись|данные|файл|подключение|вода|отопление|свет|заказ|сигнал|портал|подписка|бронь|аккаунт|вещание|газоснабжение|теплоснабжение|обмен|синхронизация|отправка|рассылка|загрузка|лифт) (восстановленный|возобновленный|налаженный|открытый|восстановиться|наладиться|возобновиться|вернуться|появиться|заработать|запущенный|включенный|подключенный|отремонтированный|починенный|исправный|дать):past/short/adj !(если|не|пока|еще|быть:future|частично|когда|будет|как|для|до|закрыть) !быть:future
        (восстановить|наладить|возобновить|вернуть|запустить|починить|поднять|отремонтировать|включить|разблокировать):past (работа|доступ|связь|сервис|вход|подача|питание|соединение|обслуживание|электроснабжение|движение|сайт|интернет|система|телефония|печать|оплата|аккаунт|лифт|свет|вода|отопление|сервер|услуга|почта|учетный запись) !(не|если|половина|часть)
        (заработать|ожить|починиться|наладиться|прийти в норма|вернуться в норма|нормализоваться|разрешиться|починить):past !(если|не|еще|когда)
        (сейчас|теперь|уже) <verb.present.third> ("как обычно"|"как прежде"|"как раньше"|"в обычном режиме"|"в штатном режиме"|"без перебоев"|"без сбоев") !(если|не|пока|когда|=вы|еще) ~3
        (работать|функционировать|действовать):present (исправно|штатно|нормально|стабильно|корректно|"в штатном режиме"|"в обычном режиме"|"без перебоев"|"в полном объеме"|"как обычно"|"без сбоев"|"как прежде"|"как раньше"|"в нормальном режиме"|"без ошибок"|полностью|"у всех"|"как положено"|"без проблем") !("у нас"|если|должный|пока|не|чтобы|убедиться|проверить|быть|с нашей стороны)
        ^"(сейчас|теперь)" <noun.nominative>-(@people|@trouble|команда|бригада|работа) (работать|открываться|проходить|приходить|доходить|загружаться|приниматься|печататься|грузиться|отправляться|запускаться|открыт|доступный):present/short !(если|=не|над|пока|только|лишь|частично|медленно|медленнее|плохо|нестабильно|через|без|=по|иногда|местами|режим|перебой|ошибка|задержка|резервный|временно|=вы|который|чтобы|ожидаться|<number>) ~2
        "(все|уже|теперь|сейчас) (уже|снова|опять|наконец)? (работать:present|хорошо|исправно|нормально|в порядке|в норме|починили|готово|исправили|наладилось|ок|восстановлено)" !(если|=бы|не|над|чтобы|пока|должный|убедиться|с|<number>|половина|часть|почти|примерно|"у (нас|меня)")
        "(больше|теперь) (не|нет) (@trouble|повторяться|возникать|наблюдаться|появляться|беспокоить|падать|зависать|обрываться|капать|течь|терять|быть|висеть|теряться|глючить|задваиваться|<verb.present.third>|она|он|их)" !(если|чтобы|обещать|гарантировать|возможность|актуальный|поддерживаться) !!(рад|рады|спасибо|отзыв)
        "больше (никуда|нигде|никого|никому|ничего|никогда) не <verb.present.third>" !если
        (новый|замена|другой|посылка|заказ|деньга|документ) уже "(у вас|на ваш счет|на счете|на карте)" !(если|=не) ~2
        (@trouble|жалоба|замечание) "больше (нет|не <verb.present>)" !если
        "больше не (в работа|наблюдаться|воспроизводиться|повторяться|фиксироваться)"
        (@trouble) "(уже)? (позади|в прошлом|исчерпанный|снятый|закрытый|ушел|ушла|пропала|исчезла|исчез|прошла|прошел)" !(если|не)
        (ошибка|проблема|неполадка|сбой|помеха|шум|задержка) (пропасть|исчезнуть|уйти|прекратиться|сняться):past !(если|не)
        (доступ|учетная запись|аккаунт|кабинет|карта|профиль|вход) (открыть|открытый|разблокированный|восстановленный|активный|вернуть):past/short !(не|если|пока|закрыть) !быть:future
        (деньга|средство|сумма|платеж|разница|плата|бонус|балл) (уже|снова|обратно)? (вернуться|возвращенный|зачисленный|поступить|вернуть|возместить):past/short !(если|не|=вы)
        (сделка|карточка|контакт|данные|фотография|история|настройка|файл|папка|переписка|отчет|звук|изображение|картинка|кнопка|раздел):nom (уже|снова|обратно)? вернуться:past !(если|не|=вы|пока)
        (заказ|посылка|багаж|документ|файл|письмо|данные|товар|пропажа) (найтись|найденный|обнаружиться|нашли|нашлись|отыскаться|восстановленный|вернуть):past/short !(если|не|пока)
        "(авария|инцидент|сбой|неполадка|проблема|работы|ремонт) (полностью|успешно)? (ликвидированный|завершенный|закончить:past|завершить:past|окончить:past|исчерпанный|закрытый|закончиться:past|оконченный|завершиться:past|законченный)" !(если|не|будет|после|когда|до|должен)
        "(сделать|выполнить|готово|поправить|настроить|починить|заменить|обновить):past" (проверьте|проверяйте|пользуйтесь|можете|можно|обновите|попробуйте) //
        (найденный|предложенный|найти:past|предложить:past|подготовить:past) решение (проблема|заявка|следующий)? !(если|не|пока|другой)
        (заявка|обращение|тикет|инцидент) (закрытый|закрыть:past) !(если|не|чтобы|быть:future|через)
        "(решение|исправление|правка|обновление) (проблема)? (найденный|выпущенный|установленный|внедренный|найти|выложенный|применить|применен|выкатить|уже установлено|вышло)" !(если|не|пока|быть:future)
        "(жильцы|квартиры|дома|клиенты|абоненты|все|потребители|пользователи)" "(снова)? (с|со|получают) (вода|свет|связь|электричество|тепло|интернет|отопление)" !не
        "(вода|свет|тепло|отопление|газ|электричество|интернет|связь)" "(есть|дали|пошла|пошло|появилась|появился|появилось|дан|подан|подана|вернулась|вернулся|вернулось|снова есть|снова идет)" !(если|не|еще|пока|когда) !(не)
        "(можете|можно) (снова|теперь|опять|вновь)" !(если|когда|после) <inf>
        "снова (можно|можете|доступный)" !будет
        "(работа|подача|движение) (в полном объеме|полностью) (возобновленный|восстановленный)"
        "все (восстановленный|работать:present|починить:past|исправить:past|решенный|исправленный|готово|настроить:past|встать на свой место|нормализоваться:past|заработать:past|проходить:present)" !(не|если|=бы|еще|чтобы|силы)
        (статус|состояние) ("решено"|"устранено"|"закрыт"|"закрыто"|"исправлено"|решенный)
        ^=решено
        ^=исправлено
        ^=устранено
        ^=восстановлено
        ^=починили
        ^=готово
        (неактуальный|неактуально) (проблема|ошибка|заявка) !номер
      `,
      en: `
        "(be|has been|have been|'s|is|are|was|were|got|been|now) (now|already|fully|completely|successfully|all|finally|all now|been)? (fixed|resolved|restored|solved|repaired|corrected|cleared|mended|sorted|sorted out|rectified|remedied|put right|recovered|unlocked|unblocked|reinstated|reactivated|back|back up|back online|back to normal|cured|addressed|mitigated|reopened|re-enabled|reconnected|lifted|removed)" !(mould|noise|leak|smell|lag|bug|beeping|damp|if|once|when|not|n't|will|until|unless|be|before|after|to|yet|should|still|must|as soon as|partly|partially) !!(upcoming|forthcoming|"(in|with) (the|a|our) (coming|next|future|new|following) (<any>)? (version|release|update|model|firmware|build|edition|generation|app|patch|engine|season)") ~0
        "(be|is|are|'s|work|works|working|run|runs|running|open|opens|print|prints|available|load|loads|accept|accepts|go through|goes through|arrive|arrives|start|starts|respond|responds|operate|operates|appear|function|show|shows|flow|flows|ring|rings|sync|syncs|up|ship|ships|answer|answers|move|moves|tick|be up|log in|up and running|flowing|visible) (fine|properly|normally|correctly|as normal|as usual|as expected|as before|again|reliably|smoothly|without errors|perfectly|in full again|for everyone|in full)" !(if|will|not|n't|once|when|try|until|should|please|can|could|before|may|to|shall|does|do|by|would|'ll)
        "(work|open|print|available|load|run|up|back|go through|arrive|respond|start|operational|function|accessible|sync|log in|usable|shown|visible|normal|reachable|steady|green) (again|once more|once again)" !(by|if|will|not|n't|once|when|try|until|should|please|can|could|before|may|to|'ll|shall|would|still)
        "(be|is|are|now|'s) (now)? (back|back up|back online|up and running|operational|fully operational|back in service|running normally|back to normal|stable|healthy|online|live|in full working order|as good as new|green|in working order|up to date again|warm again|dry)" !(if|will|not|n't|once|when|"as soon as"|until|should|to|'ll|expect|by|get|partly|still|may|not yet|stay|mould|noise|leak|smell|error|issue|problem|fault|lag|bug|beeping|damp) !(fountain|tap|well|pool|pond|mouth|ink|plant|soil|cartridge|tank|radiator)
        "(we|i|engineer|technician|team|crew|plumber|electrician|colleague|contractor|'ve|have) (have|has)? (now|already|since|just|successfully|also|finally)? (fix|fixed|resolve|resolved|restore|restored|repair|repaired|solve|solved|correct|corrected|rectify|rectified|clear|cleared|put right|sorted|sorted out|unlocked|unblocked|reinstated|recovered|reactivated|reconnected|undone|righted|mended|cured):past/participle" !(would|'d|if|will|not|n't|once|when|until|to|half|some|partly|before|should|after)
        "(here|below|attached|enclosed) (is|are|'s|you will find|you 'll find|comes) (the|your|a|our) (corrected|correct|right|revised|amended|fixed|repaired|proper)" !(if|once|when|way|address|people|person|place|settings|order|steps)
        "(resolution|solution) (was|has been|have been|is)? (added|found|provided|proposed|applied|attached)" !(if|not|n't|will|once)
        "(advise|inform|notify) you of a (resolution|solution)"
        "(was|were|came) (fully|already|all)? (back|back up|up again|open again|live again|online again|back online|back in service|back to normal) (at|by|before|since|from|around|about|from|on|as of)" !(if|not|n't|until|once|when|will|yet|should)
        "(is|are|has been|have been) (now|already)? (fully)? (open|available|reachable|usable|accessible|visible) (to|for) <any>? <any>? (again|once more)" !(if|not|n't|until|once|when|will|yet|should)
        "(ticket|request|case|incident) (has been|was|is|have been) (now)? (closed|resolved|solved)" !(if|not|n't|will|once|before|after)
        "(issue|problem|fault|outage|incident|error|bug|disruption|delay|leak|failure) (be|has|have|is|has been)? (now)? (over|gone|fixed|resolved|closed|solved|cleared|cleared up|behind us|no more|no longer present|disappeared|went away|ended|gone away|gone for good)" !(if|not|n't|until|once|when|will|yet|before|should|as soon as|after|to)
        "(issue|problem|fault|error|leak|failure|delay) (be|has|have)? no longer"
        "(no longer) (fail|affect|affected|occur|down|an issue|a problem|experiencing|crash|drop|leak|happen|appear|shows|see|locked|blocked|stop|freeze|there|broken|present|leaks)" !(if|support|available) !!"(new|next|coming) (model|version|generation|edition)"
        "(service|access|power|water|connection|heating|functionality|site|system|account|email|internet|operation|connectivity|traffic|build|normal operation|normal service|normal operations|phone|signal) (have|has|be|was|were|is|has been|have been|been)? (fully|now|since)? (returned|recovered|resumed|restored|reopened|back|came back|up|come back|reinstated|stabilised|stabilized|re-established|returned to normal|recovered fully|brought back)" !(if|not|n't|until|once|when|will|yet|partly|partially|before|after|to|should|shortly)
        ^(resolved|fixed|solved|done|completed|complete|restored|closed)$
        ^(resolved|fixed|solved|restored)
        "(status|state) (be|is)? (resolved|closed|fixed|solved)"
        "(marked|closing|closed|marking|close) (as|this as|it as|the incident as)? (resolved|solved|fixed)"
        "(you)? (can|should|may|are able to|be able to) (now|again|once more) (be able)? <infinitive>" !(if|once|when|not|also)
        <verb.present.third.singular>-(fail|happen|occur|stop|crash|recur|break|freeze|drop|go|repeat|come|persist|try|require|need|want|have|stand|lie|sit|hang|jam|leak|stick|stall|refuse|rattle|smell|lack|flicker|drip|squeak|lose|ring) > again ~6 !(cold|toast|dead|down|by|if|when|once|until|may|will|try|please|should|not|n't|error|before|can) !!(error|fail|problem|issue|crash|sorry|slow) !"(the|same|these|those|your|our|two|three|all|both|new|missing|lost|wrong|right|other) <verb.present.third.singular>"
        "(the|your|all|both|our|these|those)" <noun> <present>-(toast|box|file|section|will|shall|must|would|fail|happen|occur|stop|crash|recur|break|freeze|drop|repeat|come|try|log|stand|lie|sit|hang|jam|leak|stick|stall|refuse|rattle|smell|lack|flicker|drip|squeak|lose|ring) > again ~5 !("(and|then|to|please) (open|start|load|connect|reload|launch|enter|use|sign|print|upload|scan|save|send|run|switch|plug|turn)"|cold|toast|down|dead|out|off|by|if|when|once|until|may|will|try|please|should|not|n't|error|before|can|to) !!(dead|broken|flat|error|fail|problem|issue|crash|sorry|slow) !"<gerund> again"
        "(can|should|able to) <infinitive> (again|once more|normally)" !(if|once|when|not|until|will)
        "(money|refund|sum|amount|payment|difference|charge) (be|has been|have been|is|was|has|have) (already|now|back)? (refunded|returned|back|credited|reversed|sent back|paid back|removed|been refunded|been returned)" !(if|once|will|not|n't|when|until|yet)
        "(parcel|order|luggage|document|file|package|suitcase|delivery|booking|data|photo) (be|has been|have been|was|were|has|have) (now|been|already)? (found|located|recovered|delivered|restored|traced|recovered in full)" !(if|not|n't|once|when|until|yet|will)
        "(all|everything|it|things) (be:present|'s|has been|have been) (now|all)? (fine|well|good|clear|sorted|back|works|working|resolved|fixed|set|up|healthy|in order|recovered|green|done)" !(half|part|most|some|much|if|not|n't|make sure|once|until|when|hope|ensure|will|check|yet|should)
        "(fix|patch|correction|hotfix|workaround) (be|has|was|has been|have been)? (been)? (deployed|applied|released|rolled out|installed|implemented|live|pushed|merged)" !(if|will|once|not|n't|when|until|to|before)
        "(maintenance|operation|upgrade|migration|work|downgrade|update|restart) (be|has|was|is|has been)? (now|been)? (complete|completed|successful|finished|done|over|succeeded|concluded)" !(if|will|once|not|n't|when|until|before|after)
        "(incident|outage|issue|disruption) (start|began|last|lasted|ended|occurred|was resolved|resolved)" !(still|not)
        "(issue|problem|bug|error|loop|fault|leak|lag|noise|glitch|crash|delay|message|warning) be:present gone" !(if|when|once|until|not|n't)
        "(no more|no further) (<gerund>|<noun>-(details|data|documents|reply|response|answer|feedback|contact|replies|responses))" !(if|than|news|information|you|update|help|questions|need|will|can|time)
        "now (<present>|all)? (the)? (right|correct|proper)" ~2
        "all (good|fine|well|clear|set|sorted|done) (now|again)?" !(if|hope|not|n't|once|when|is)
        "(balance|sum|total|page|report|list|account|card) (show|look|be):present (right|correct|fine|complete)" !(if|not|n't)
        "(went|gone) through" !(if|not|n't|has|have|until|once) !"(we|i|staff|team|<person>|have|'ve) (have|'ve|also|both|just|then|already)? (went|gone) through"
        "there (be|is|are) no (more|further) (issue|problem|error|leak|delay)" !(if|will)
        "(has|have) (<any>)? (power|water|access|heating|light|signal|internet|gas|sound|electricity|hot water|connection|picture|warmth|pressure|air|reception) again" !(if|when|once|until|not|n't|will|should)
        "since (then|<clock>|yesterday)" // "(has|have) been" > "(in full|normally|as usual|smoothly|steadily|reliably)" !(not|n't) ~5
        "(a|the|its|your) (new|spare|fresh|replacement|second|repaired) (<noun>|one|<noun> <noun>) (has been|is|are|have been|'s been|works|runs) (humming|running|working|purring|in place|in|holding|up|on|ticking|fitted|in service|in use)" !("on (its|the)"|if|when|not|n't|once|until|will|still)
        "(has|have|'s|'ve) been (humming|purring|running smoothly|running fine|running clean|steady|stable|dry|warm|fine|working|holding|healthy|error-free|trouble-free|back) (along|again|nicely|perfectly|without|since|ever since)" !(if|when|not|n't|until|will|still)
        "(=came|=came right|bounced) back (up|online|to life|to normal)?" !(if|when|to us|to you|will|with)
        "(is|are|'s) (now|all)? (a thing of the past|history|behind you|no longer a concern|in order again|in order now|as it should be|as it was|where it should be|where it belongs|up to speed again|good as new|right as rain|shipshape again)" !(if|when|once|not|n't|will|until)
        "(has|have|'s) (now)? (settled down|calmed down|come right|sorted itself out|righted itself|cleared up|been ironed out|come back to life|come to life again|come good|turned up safe)" !(if|when|once|not|n't|will|until)
        "(has|have|'s|'ve) been (flowing|open|on|available|online|going|printing|ringing|in service|up|accessible|reachable|live|answering|moving|loading|arriving|heating|cooling|accepting|serving|reading|playing|sending) (again|normally|smoothly)? (since|ever since|from)" !(if|when|not|n't|until|will|still|problem|trouble)
        "(it|they|all|everything|both|(your|the) <noun>) (is|are|'s) (now|all)? ready" (from|for|to|at|and|since|again|on|whenever|any time)? !(if|not|n't|once|when|until|will|as soon as|almost|nearly|yet|before|after|by|shipping|half)
        "(lies|waits|is waiting|is lying|stands ready|stands|hangs|sits) (ready|now|for you|here)? (at|in|behind|on|by) <any>? <any>? <any>? (for you|under your name|in your name|for collection|to be collected|to be picked up)" !(if|not|n't|when|once|until|will|still) ~1
      `,
    },
    // Runs on beside what fails: "casual games run as normal".
    unaffected: {
      ru: `
        (работать|ходить|открыт|доступный|идти|действовать|приниматься) ("как обычно"|"в обычный режим"|"в штатный режим"|"без изменение"|штатно) !(=снова|опять|теперь|уже|вновь|восстановить)
      `,
      en: `
        "(run|runs|running|work|works|working|open|available|operate|operates|go|goes|function) (as normal|as usual|normally|without change|as always|unchanged)" !(again|now|since|restored|back)
      `,
    },
    // A report on an incident, written for colleagues when it is over: no reply to anybody who waits.
    report: {
      also: ['consequent', 'condition'],
      ru: `
        "(разбор|хронология|отчет) (об|о|по)? (инцидент|авария)"
        ^хронология
        постмортем
      `,
      en: `
        ^(postmortem|post-mortem)
        "(incident|outage) (report|review|postmortem|post-mortem|retrospective)"
        "(lessons learned|what went well|what went wrong|where we got lucky|time to resolve|time to repair|root cause analysis|key events)" !!(hear|tell|told|know|learn|find|explain|see|understand|establish|say)
        ^timeline$
        "(post-incident|postmortem|post-mortem)"
      `,
    },
    // The newest entry of a log says that it is over; a report of an incident is written when it is.
    closing: {
      also: ['consequent', 'condition'],
      ru: `
        ^(решено|устранено|закрыто|восстановлено|исправлено)
        "(итоговый|финальный|заключительный) (сообщение|обновление)"
        "(разбор|хронология|=отчет|=отчёт) (об|о|по)? (инцидент|сбой|авария|событие)"
        ^хронология
        постмортем
      `,
      en: `
        "(final|closing|resolution) (message|update|entry|note|word|report)"
        ^(resolved|closed|close|fixed|postmortem|post-mortem) !(due|without|because|unanswered|inactivity|as)
        "(incident|outage) (report|review|summary|postmortem|post-mortem|retrospective)"
        "(lessons learned|what went well|what went wrong|action items|time to resolve|time to repair|root cause analysis|key events)" !!(hear|tell|told|know|learn|find|explain|see|understand|establish|say)
        ^timeline$
        "(post-incident|postmortem|post-mortem)"
        "be:present (finished|over)" !(if|when|once|until|maintenance)
      `,
    },
    // Names work that is planned: something may be down because of it, but nothing is broken.
    planned: {
      also: ['consequent', 'condition'],
      ru: `
        (плановый|регламентный|профилактический|запланированный|технологический) (работа|обслуживание|ремонт|отключение|перерыв|обновление|профилактика|остановка|осмотр|поверка|обход|гидравлический испытание|опрессовка|промывка)
        (запланировать|запланированный|намеченный|планироваться|планировать|пройдут|состоятся|намечать) (работа|обслуживание|обновление|отключение|профилактика|перенос|техработы|ремонт|замена|переезд)
        (технический|профилактический|ремонтный) работа (с|на|в|будут|пройдут|запланированный|состоятся) ~4
        (быть:future|пройти:future|состояться) (работа|техработы|обслуживание|обновление|отключение)
        "(не будет|будет отключен|будет отключена|будут отключены|будет недоступен|будет недоступна|будут недоступны|будет приостановлен|отключат|будет закрыт|будет закрыта|перекроют)" !(восстановить|устранить)
        (проводить|проводиться) (плановый|профилактика|регламентный)
      `,
      en: `
        "(downtime|outage|interruption|disruption|unavailability|impact) (be|is|are)? (expected|planned|foreseen|anticipated)" !(longer|still)
        "(will|shall) (switch|move|change|transition|be switched|be moved|cut over)" (implementation|system|server|servers|provider|network|address|datacenter|cluster|host|infrastructure|platform|domain) !(you|we 'll) ~4
        "(planned|scheduled|routine|regular|preventive|upcoming|annual) (maintenance|work|outage|upgrade|downtime|update|window|interruption|service|shutdown|restart|reboot|migration|works|inspection|operation|test|disruption)"
        "maintenance (window|work|works|notice|is planned|is scheduled|will|on|from|period|with|operation)"
        "(could|may|might|can) be (a|an|some)? (short|brief|small|minor|slight)? (impact|downtime|outage|interruption|disruption)"
        "(be|is|are) (planned|scheduled) (for|on|to|with|at)" !(fix|correction|release|repair|technician|engineer|visit|call|patch)
        "(will be|to be) (down|offline|unavailable|restarted|upgraded|shut|closed|interrupted|restarting|rebooted|switched off|migrated|read-only|updated)" !(longer|still)
        "(is|are|will be|remains|stays) closed (from|between|on|until|during|for (a|the|one|two|three|<number>))" !(still|fault|broken|damage|leak|flood|fire|if)
        "(plan|planning) (to|on|for) (upgrade|restart|reboot|migrate|replace|shut|perform|do|update|move)" ~2
        "(will|shall) (upgrade|restart|reboot|migrate|shut down|perform|conduct|carry out|be performing|be upgrading|be restarting|be migrating|undergo)"
      `,
    },
  },
};
