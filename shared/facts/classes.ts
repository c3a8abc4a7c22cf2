import type { PhraseTable } from '../text/phrases/table';

/** Stretches that other patterns name as `<time>`, `<vague-time>`, `<slot-time>`... Matched before all other phrases. */
export const classes: PhraseTable = {
  name: 'class',
  classes: true,
  concepts: {
    // A point in time: a clock time, a date, a (part of a) named day.
    'time-absolute': {
      also: ['condition', 'question', 'quotation', 'negation'],
      ru: `
        "(до|к|после|около|с|не позднее|не позже|ближе к|максимум до|примерно к|ориентировочно в|ориентировочно до)? <clock> <date>?"
        "(до|к|в|на|ко|с)? <date> (год|г)? (в|к|до)? <clock>?"
        "(до|к|в|на|не позднее|не позже|ко)? <number> @month <number>? (год|г)? (в|к|до)? <clock>?"
        "(до|к|в|на|не позднее|не позже|ко)? (первый|второй|третий|пятый|десятый|пятнадцатый|двадцатый|тридцатый) @month"
        "(до|к|в|во|на|с|не позднее|не позже|ко|уже в|уже во)? (этот|следующий|ближайший)? @weekday (утро|день|вечер|утром|днем|вечером)? (в|к|до|с)? <clock>?"
        "(до|к|в|на|не позднее|не позже)? (завтра|послезавтра|сегодня|завтрашний день|сегодняшний день|сегодняшний вечер|завтрашний утро) (же)? (утром|днем|вечером|ночью|утро|вечер|обед|в обед|после обеда|до обеда|к обеду|в первой половине дня|во второй половине дня|до конца дня|к концу дня|до вечера|к вечеру|до полудня|к полудню|в течение дня|с утра)? (в|к|до|с|после|около|не позднее|не позже)? <clock>?"
        "(до|к|в|на) (самый)? (конец|середина|начало|исход|окончание|половина|завершение) (этот|следующий|текущий|рабочий|сегодняшний|завтрашний)? (день|неделя|месяц|сутки|смена|год|квартал|выходной|час|рабочий день|рабочий неделя|=дня|@month)"
        "(до|к|после|перед) (вечер|обед|утро|полдень|полночь|=полуночи|=полудня|закрытие|ночь|выходной|праздник)"
        "на (этот|следующий|будущий|той|текущий) (неделя)"
        "в (этот|следующий|текущий|будущий) (месяц|квартал)"
        "(в|до|к|на) <number> (час|ч) (утро|вечер|день|ночь|=дня)?"
        "(до|к|в) @month"
        "(до|к) <number> (число|=числа|=числу)"
        "(сегодня|завтра) (ночью|вечером|днем|утром)"
        "(этим|сегодняшним) (утром|вечером)"
        "по <clock> <date>?"
        "(к|до|в|во|на) @weekday"
        "(в|к|до|с|после|около|часам к|часов в|часов до)? (<number>|@hour) (=часа|=часов|=часам|=час)? (=утра|=вечера|=дня|=ночи|=пополудни)"
        "(к|ко|до|после|около|не позже|не позднее|часам к|часов до|ближе к|с) (@hourOblique|<number>) (=часам|=часов|=часа)? (сегодня|завтра|послезавтра|вечера|утра)?"$
        "(в|ровно в|часов в) (@hourPlain) (=час|=часа|=часов)? (сегодня|завтра|послезавтра)?"$
        "с @hourOblique (=часов|=часа)? до @hourOblique (=часов|=часа)?"
        "(в|к|до|с|около|после)? (=половине|=половину) @ordinalHour"
        "(к|до|с|около|не позже|не позднее)? (полпервого|полвторого|полтретьего|полчетвертого|полпятого|полшестого|полседьмого|полвосьмого|полдевятого|полдесятого|полодиннадцатого|полдвенадцатого)"
        "(до|к|с|не позже|не позднее|не позднее чем)? @ordinalDay (=числа|=числу|@month)"
        "(до|к|с|не позже|не позднее|позднее|позже)? @ordinalDay"$
        "(до|к|с|не позже|не позднее)? (<number>) (=го|=му)"
        "в (первый|двадцатый|десятый|последний) (=числах|числа)"
        "(во|в) (первый|второй) половина (=дня|@weekday|неделя|месяц|@month)"
        "(к|до|после|перед|с) (открытие|закрытие|рассвет|темнота|завтрак|ужин|весна|лето|осень|зима|каникулы|сезон|новый год|рождество)"
        "(к|до|с|после) (начало|конец|окончание) (занятие|урок|смена|прием|сеанс|сезон|рабочий день|четверть|семестр|тренировка|спектакль|матч|уборка|посевной|каникулы)"
        "(к|до|на|в) (следующий|ближайший|завтрашний|сегодняшний) (занятие|урок|визит|прием|рейс|смена|тренировка|утро|вечер|ночь|обед|полдень|полночь|заезд|развозка)"
        "(к|до|в день) (ваш|свой)? (приезд|приход|визит|возвращение|отъезд|заезд|прибытие)"
        "в день (письмо|обращение|заявка|звонок|поступление|получение|оплата|выдача)"
        "(в|тем) (тот)? же (=день|=вечер|=днем|=вечером|=час)"
        "(утренний|вечерний|дневной|ночной|первый|ближайший|следующий|завтрашний|сегодняшний) (рейс|машина|автобус|поезд|почта|развозка|самолет|отправка):ins"
        "(этой|сегодняшней|ближайшей|следующей|завтрашней) ночью"
        "(следующим|завтрашним) (утром|вечером|днем)"
        "(=утром|=вечером|=ночью|=днем|"в обед"|"с утра")"
      `,
      en: `
        "(by|before|at|until|till|no later than|not later than|around|about|from|after|latest by|as of|for|past)? <clock> (am|pm|a.m|p.m)? (utc|gmt|cet|cest|est|pst|et|pt|bst|msk|local time)? (today|tomorrow|tonight|on @weekday|this evening|this afternoon|this morning|on <date>|<date>)?"
        "(by|before|at|until|till|around|towards|from|after) (about)? (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past <any>|quarter past <any>|quarter to <any>|<number>) (this|tomorrow|today|tonight|sharp|in the|on) (morning|afternoon|evening|@weekday)?"
        "(by|before|at|until|till|around|towards) (about|around)? (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past <any>|quarter past <any>|quarter to <any>|<number>)"$ !"one by one" !"(two|three) by (two|three)" !"(at|in) (one|two|three) (go|time|once)"
        "(by|before|on|from)? (today|tomorrow|tonight|@weekday|this) (morning|afternoon|evening)? (by|before|at|until|till|around|after|from) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past <any>|quarter past <any>|quarter to <any>)"
        "(by|before|on|from)? (today|tomorrow|tonight|@weekday) (morning|afternoon|evening)? (by|before|at|until|till|no later than|around|after|from) <number> (am|pm|a.m|p.m|o'clock)?"
        "(by|before|at|until|till|no later than|around|after)? <number> (am|pm|a.m|p.m|o'clock|hours) (utc|gmt|cet|cest|est|pst|et|pt|bst)? (today|tomorrow|tonight|on @weekday|@weekday)?"
        "(by|before|at|until|till|no later than|around|after)? (noon|midday|midnight|lunchtime|lunch|close of business|cob|eod|eow|dusk|dawn) (today|tomorrow|on @weekday|@weekday)?"
        "(by|on|before|until|till|no later than|as of|for|from)? <date> (at|by)? <clock>?"
        "(by|on|before|until|till|no later than|for|from)? @month <number> (at|by)? <clock>?"
        "(by|on|before|until|till|no later than|for|from)? (the)? <number> (of)? @month <number>? (at|by|before)? <clock>?"
        "(by|before|until|till|from|on|no later than|for|this|next|by next|by this|first thing|first thing on|early on|late on|early|on the)? @weekday (the)? <number>? (morning|afternoon|evening|night|noon|lunchtime|midday)? (at|by|before)? <clock>?" !"(black|cyber|shrove|ash|maundy) @weekday"
        "(by|before|until|till|for|no later than|from|first thing|later|early|sometime)? (today|tomorrow|tonight) (morning|afternoon|evening|night|noon|midday|lunchtime)? (at|by|before)? <clock>?"
        "(by|in|before|until|later|during|from)? (this|tomorrow|the) (morning|afternoon|evening|weekend)"
        "(by|before|at|in|until|towards) (the)? (end|close|start|beginning|middle) of (the|this|next|business|our)? (business|working|current|next)? (day|week|month|shift|afternoon|morning|today|quarter|tomorrow|hour|play|@weekday|@month|year)"
        "(by|in|before|until|during|early|later|for) (the)? (next|this|the coming|following) (=week|=month|monday|quarter|week-end|weekend)"
        "(later|earlier) (today|this week|this afternoon|this evening)"
        "(by|in|before|until) @month"
        "(this|next) week"
      `,
    },
    // A stretch of time from now.
    'time-relative': {
      also: ['condition', 'question', 'quotation', 'negation'],
      ru: `
        "(в течение|в течении|через|за|спустя|не более|не более чем за|максимум|до|не дольше|в пределах|примерно через|ориентировочно через|минут через|часа через|где-то через|еще|порядка|около|займет) (примерно|около|еще|ближайший|следующий|один|максимум|буквально|не более чем|не более|менее чем|более|приблизительно|где-то|ориентировочно|от)? (<number>|@numeral) (или|либо|до)? (<number>|@numeral)? (рабочий|календарный|банковский)? @unit"
        "(в течение|в течении|через|за|до|спустя|еще) (весь|этот|ближайший|следующий|один|текущий|сегодняшний|завтрашний|рабочий|следующий рабочий|один рабочий|ближайший рабочий|того же)? (час|сутки|минута|неделя|=дня|=день|месяц|рабочий день|рабочий сутки|полчаса|=получаса|вечер|рабочий час|смена|ночь)"
        "(через|в течение|за) (полчаса|полдня|полтора час|пара час|пара день|пара минута|четверть час|часик|минутка|пара-тройка час|=получаса)"
        "(минута|час) через (<number>|@numeral)"
        "дайте (нам|мне)? (еще|только|всего)? (один)? (сутки|час|день|неделя|полчаса|полдня|минута|вечер)"
        "(<number>|@numeral) (рабочий|календарный|банковский)? @unit"
        "(до|не более|максимум) (<number>|@numeral) (рабочий|календарный)? @unit"
        "(каждый|раз в) (<number>|@numeral)? (час|полчаса|минута|день|утро|сутки|неделя)"
        "в (трехдневный|двухдневный|недельный|десятидневный|суточный|пятидневный|тридцатидневный|месячный|двухнедельный|трехчасовой) срок"
      `,
      en: `
        "(within|in|in under|in about|in around|in less than|in at most|after|for|up to|no more than|at most|under|less than|inside|another|over|for about|takes|for the next)? (about|around|approximately|roughly|another|the next|under|at most|a maximum of|max|up to|less than|no more than|some)? (<number>|@numeral) (to|or|and|-)? (<number>|@numeral)? (more)? @unit"
        "(within|in|inside) (the|a|an|one|the next|this|half an|the same) (hour|day|week|minute|working day|business day|month|fortnight)"
        "(within|in) half an hour"
        "half an hour"
        "every (<number>|@numeral)? (hour|minute|half hour|day|morning|half an hour)"
        "(hourly|daily)"
        "overnight"
        "(the)? same day"
        "(the)? next (business|working) day"
        
      `,
    },
    'time-placeholder': {
      also: ['condition', 'question', 'quotation', 'negation'],
      ru: `
        "(до|к|в|не позднее|не позже|через|в течение|на|за)? (<placeholder:deadline>|<placeholder:date>) (в|к|до)? (<placeholder:deadline>|<placeholder:date>|<clock>)?"
        "(до|к|не позднее|не позже) <placeholder>"
        "(через|в течение) <placeholder> @unit"
      `,
      en: `
        "(by|before|until|at|within|in|on|no later than)? (<placeholder:deadline>|<placeholder:date>) (at|on)? (<placeholder:deadline>|<placeholder:date>|<clock>)?"
        "(by|before|no later than|until) <placeholder>"
        "(within|in) <placeholder> @unit"
        "new (time|date|deadline|appointment) (for|of)? (<any>)? (<any>)? (is|will be) <placeholder>"
      `,
    },
    // Words that promise a time without naming one.
    'time-vague': {
      also: ['condition', 'question', 'quotation', 'negation'],
      ru: `
        "(в|на) (самый)? (ближайший|скорый|недалекий|обозримый|кратчайш*|скорейш*) (рабочий)? (время|срок|будущее|момент|день|час|минута|перспектива|неделя|дата)"
        "(в|за)? (самый|максимально|предельно|возможно|как можно более)? (короткий|сжатый|кратчайш*|краткий|минимальный|скорый|скорейш*|быстрый|оперативный|разумный|наикратчайш*|ограниченный) (срок|время|порядок|темп)"
        "(как можно|как только можно|возможно|максимально|по возможности|предельно) (скоро|скорее|быстро|быстрее|оперативно|раньше|оперативнее)"
        "(очень|совсем|уже|достаточно|довольно|вот-вот)? =скоро (уже)?"
        =вскоре
        =побыстрее
        =поскорее
        =вскорости
        "по возможности (быстро|скоро|скорее|быстрее)"
        "(как|когда) (руки|рука) (дойдут|дойдет)"
        =вот-вот
        =оперативно
        =незамедлительно
        =безотлагательно
        "на днях"
        "со дня на день"
        "не (сегодня завтра|=сегодня-завтра)"
        ^"(еще|ещё) (чуть-чуть|чуть|немного|капельку|чуток|немножко|совсем немного)"$
        "(в два счета|в мгновение ока|с минуты|на всех парах|в темпе)"
        "(оглянуться|моргнуть|глазом моргнуть|соскучиться) не успеете"
        "с минуты на минуту"
        "при первой (же)? возможности"
        "по мере возможности"
        "по мере (поступления|появления|готовности|освобождения|возможности|обработки) (<any>)?"
        "в порядке (очередь|живой очередь|поступление|общий очередь|очередности)"
        "в (свой (время|срок|порядок)|(должный|установленный|рабочий|штатный|положенный|обычный|плановый|общий|надлежащий) (очередь|время|срок|порядок))"
        "(чуть|немного|несколько) (позже|позднее)" !(если|кто|обычный|остальной|прежний|"чем (обычно|раньше|вчера|всегда)")
        =попозже
        "в оперативном порядке"
        "(в)? срочном порядке"
        "первым делом"
        "в (первую|приоритетную) очередь"
        "в приоритетном порядке"
        "в течение (некоторый|непродолжительный|короткий|недолгий|небольшой|ближайший) (время|срок|день|час|неделя)"
        "(через|спустя) (некоторый|какой-то|короткий|недолгий|небольшой|непродолжительный) (время|срок|промежуток)"
        "(в течение|через|за) (несколько|нескольких|пару-тройку|ближайший несколько) (день|час|неделя|минута|рабочий день|месяц)"
        "(не)? (скоро|быстро) как (только)? (сможем|получится|сможет|смогу)"
        "так (быстро|скоро) как (это)? (возможный|возможно|получится|сможем)"
        "как только"
        "(появятся|появится|поступят|поступит|придут) (=новости|=новость|=известия|=известие|=подробности|=вести|=сведения|=ясность|=информация|=что-то|=что-нибудь|=результаты)"
        ^<verb.future.third> <noun.nominative> > // "(сразу|тут же|тотчас|немедленно|мигом|сразу же)" (напишем|напишу|сообщим|сообщу|ответим|отвечу|отпишемся|отпишусь|позвоним|позвоню|перезвоним|перезвоню|известим|расскажем|"(вам)? (дадим|дам) знать"|"(вам)? (напишем|напишу|перезвоню|перезвоним|сообщу|сообщим)") !(если|когда|оплата|товар) ~3
        ^<verb.future.first>-(быть|мочь|смочь) > // "(сразу|тут же|тотчас|немедленно|мигом|сразу же)" (напишем|напишу|сообщим|сообщу|ответим|отвечу|отпишемся|отпишусь|позвоним|позвоню|перезвоним|перезвоню|известим|расскажем|"(вам)? (дадим|дам) знать"|"(вам)? (напишем|напишу|перезвоню|перезвоним|сообщу|сообщим)") !(если|когда|и) ~3
        ^<verb.future.first>-(быть|мочь|смочь) // (напишу|сообщу|сообщим|напишем|отвечу|отпишусь|перезвоню) !и ~0
        ^"(станет|будет) (=что-то|=что-нибудь|=больше)? (известно|ясно|понятно)" > // (напишем|сообщим|напишу|сообщу|позвоним|позвоню|известим|расскажем|отпишемся|отпишусь) !(если|когда) ~3
        "(узнаем|выясним|узнаю|выясню) (=что-то|=что-нибудь|=больше|=подробности|=новое)"
        "когда (он|она|оно|они|это|все|что-то|<noun.nominative>-(полоса|полоска|индикатор|шкала|ползунок|прогресс|стрелка))? (появится|появятся|будет|будут|станет|прояснится|закончат|закончим|получим|узнаем|починят|приедет|придет|ответят|решится|подтвердят|освободится|освободимся|освобожусь|дойдет|вернется|выйдет|найдется|найдем|закончится|разберемся|разберусь|привезут)" !!(загореться|табло|оплата|платеж) !(удобно|удобный|угодно|желание|=вам|надобность|нужда)
        "(сообщим|уведомим|проинформируем|напишем|оповестим|расскажем|объявим|сообщат|уведомят|будет объявлено|будет сообщено) дополнительно"
        "дополнительно (сообщим|уведомим|проинформируем|напишем|оповестим|расскажем|объявим|сообщат|уведомят)"
        "(позже|позднее) (сегодня|сообщим|уточним|напишем|ответим|расскажем)"
        "не за =горами"
        "как (только)? (<verb.future.third>|<verb.future.first>)"
        "как (будет|будут|узнаю|узнаем|появится|появятся|получу|получим|починят|починим|станет|закончим|закончу|решим|ответят|придет|выяснится) (<any>)?"
        "(сразу|сразу же|тут же|немедленно) (как|после того как) (станет|будет|появится|получим|узнаем|прояснится|поступит|что-то|сможем|появятся|закончим|ответят|придет|разберемся|освободится|решим|починим)"
        "когда (появится|появятся|будет|будут|станет) (новый|новость|информация|известно|возможность|ясность|результат)"
        "по факт" (проверка|работа|решение|готовность|рассмотрение|исправление|восстановление|ремонт|диагностика|анализ) ~0
        "по факт"$
        "по (итог|результат|завершение|окончание|готовность) (проверка|работа|решение|готовность|рассмотрение|исправление|восстановление|ремонт|диагностика|анализ)?"
        "ближе к (делу|концу)"
        "(рано|позже) или (поздно|рано)"
        "в (ближайший|скорый) обновлении"
        "в обозримый будущее"
        "максимально (скоро|быстро|оперативно)"
        "в моменте"
        "позднее сегодня"
        # "Если предупредить позже", "тем, кто придёт позже", "заявки, поданные позже": later than something else.
        =позже$ !(<number>|@numeral|полчаса|час|если|кто|который|=те|=тем|=тех|сделанный|оформленный|поданный|отправленный|оплаченный|полученный|присланный)
        "быстро как"
        "в течение (какой-то|определенный) (время|период)"
        "без (лишний)? (промедление|задержка|отлагательство|волокита|проволочка)" !(<verb.past>|доходить|приходить|работать|идти)
        ["со временем"] (<verb.future.first>|вернуться:future|появиться:future|будет|добавиться:future|заработать:future) !(больше|меньше|бонус|балл|скидка|расти|список) ~4
        "дайте (нам|мне)? (еще)? (немного|чуть|чуть-чуть|немножко) (=больше)? времени"
        "(чуть|немного|время) (погодя|спустя)"
        "(за|в) считанный (час|минута|день|секунда)"
        "(стараться|постараться|обещать|будем|буду|станем)? не (затянуть|затягивать|тянуть|медлить|промедлить|задержать|задерживать|задержаться|задерживаться):inf/future.first" (=с|ответ|решение|=вас|срок|это)? !(если|чтобы|=вы|оплата) ~0
        ["после (выяснение|уточнение|проверка|рассмотрение|изучение|анализ|осмотр|диагностика|устранение|завершение|окончание|согласование|ремонт|разбирательство|проведение) (<adj>|ваш|весь)? (<noun.gen>)?"] (сообщить|связаться|ответить|написать|перезвонить|позвонить|вернуться|дать|направить|прислать|известить|уведомить|принять|озвучить):future.first !(если|=вы|"согласование (<noun.gen>)? с =вами"|оплата)
        "в темпе"
        <verb.future.first>-(быть|мочь|смочь) [(мигом|живо|скоренько|шустро|быстренько)] ~1
        (управимся|справимся|сделаем|починим|ответим|закончим|решим|разберемся|уложимся|поправим|исправим|доделаем) [(быстро|моментально|мгновенно)] ~3
        "(долго|надолго) (ждать|вас)? (ждать)? не (задержим|задержимся|затянем|протянем|провозимся|затянется|продлится|заставим|придется)"
        "(ждать)? (себя)? (ждать)? (долго)? (вас|себя)? не (придется|заставим) (себя|вас)? (долго)? ждать (себя)?"
        "ждать (себя|вас)? долго (вас)? не (придется|заставим)"
        "(ждать|ожидать|терпеть|потерпеть) (вам|нам)? (осталось|придется|остается)? (совсем|уже)? (недолго|немного|чуть-чуть)"
        "(осталось|остается) (совсем|уже|ждать)? (недолго|чуть-чуть|самая малость|капельку|всего ничего)"
      `,
      en: `
        "as soon as (the|a|an|he|she|his|her|somebody|someone|one|new|parts|stock|everything|all|these|those) (<any>)? <any>-(you|your)" !(payment|bank|money|document|documents|deposit|fee|amount|funds|transfer|you|click|press)
        "as (soon|quickly) as (humanly|reasonably|practically|ever) possible"
        "as soon as (we|i|it|this|possible|practicable|there|they|humanly|reasonably|you|more|anything|the|practical|our|any)"
        =asap
        =a.s.a.p
        "as (quickly|fast|promptly|swiftly|speedily|rapidly|early) as (we|i|it|he|she|possible|this|our|humanly|they|circumstances)"
        "(very|pretty|real)? (soon|shortly)" !(after|afterwards|afterward|thereafter|before|as|how|too|sooner) !"run out"
        "at the (very)? earliest" !(convenience|opportunity|possible|next)
        "in the (blink|wink) of an eye"
        "any (minute|moment|hour|second)" !"at any" !(if|click|of) ~0
        "(one of|in) these (days|next days)"
        "(as|at) (our|the|your|its) earliest (convenience|opportunity|possible|chance)"
        "at the (earliest|next available) (opportunity|possible|convenience|chance|time)?"
        "at the (first|next|next possible|soonest) (opportunity|possible|convenience|chance)"
        "in (the)? (near|nearest|foreseeable|immediate|not too distant|not-too-distant|very near|coming|next few) (future|time|day|hour|week|moment|minute)?"
        "in (due|good|its) (course|time)"
        "in (the)? (coming|next few|next couple of|following|upcoming) (day|hour|week|minute|month)"
        "(over|within|during|in) the (coming|next|next few|next couple of|next several|upcoming) (day|hour|week|minute|month)"
        "(in|within) (a)? (few|several|some|couple of) (day|hour|week|minute|moment|month|working day|business day)"
        "(in|within) a (timely|reasonable|short|prompt|little) (manner|time|fashion|timeframe|while|period|bit|amount)"
        "in (a)? (jiffy|moment|bit|while|little while|short while)"
        "(in|within) (no time|short order|reasonable time)"
        "before (too)? long"
        =promptly !"(dealt|seen|looked|attended|acted|reacted|came|responded|answered|handled|mended|repaired|stopped|left|arrived) (with|to|after|at|on)? (the|it|this|your|that)? (<any>)? promptly"
        =momentarily
        "any (time|day|minute|moment) (now|soon)"
        "(once|when) (we|i|there) (have|get|know|hear|learn|be|receive|find|can|finish|be able|has|is) (more|any|an|further|anything|update|new|news|a|the|something|able|done|out|information|back|confirmation|clear)"
        "once (we|the|it|i|they|this|that|our|your|a|an|all|work|parts|he|she)" !(you|your|"once (a|an) (day|week|month|year|quarter|season|term)")
        "as (it|they|more|information|details|updates|news|things) (become|becomes|comes|come|develop|progress|progresses) (available|in|clear|known)?"
        "(once|when|as) (more)? (information|details|news|updates|anything) (become|be|is|are|comes) (available|known|in|clear)?"
        "in (the)? order (of|they|in which|that) (receipt|arrival|they|we|it|received|requests|were|priority|came)?"
        "in the order"
        "(dealt with|answered|processed|handled|attended to|taken|seen|called|served|read|worked through)" ["in (turn|sequence|rotation)"] ~0
        "at (a|some) (later|future|suitable) (date|stage|time|point|moment)" !(if|possible)
        "(in|over|during) the (day|week|month|hour)s? (ahead|to come)"
        (date|time|day|eta|timing|venue) > ["(yet|still)? to be (decided|announced|confirmed|agreed|fixed|set|determined|advised)"] ~5 !(if|needs|need|has)
        "(as|when|once) (time|capacity|workload|staffing|stock|resources|circumstances) (permit|permits|allow|allows)"
        "in the course of the (coming|next|following) (=days|=weeks|=months)"
        "(time|weather|capacity|staff) permitting"
        "(when|once|as soon as) (it|they|this|one|<noun>) (becomes|become) (available|known|clear|possible)"
        =pronto
        "(in|within) a matter of (=days|=hours|=weeks|=minutes|=moments)"
        "within (=days|=hours|=weeks|=minutes)" !of
        "(will|'ll|try to|aim to|hope to|strive to|endeavour to) (be)? (<any>)? (arrive|come|follow|go|answer|reply|respond|react|act|help|deal with|sort|fix|solve|resolve|get back|come back|handle|process|write|call|send|repair|look|return|tell|let|inform|clear|settle|decide|answered|repaired|fixed|resolved|settled|sorted|processed|handled)" > [(quickly|swiftly|speedily|rapidly|fast|expeditiously)$] ~6 !(if|can|page|app)
        "as and" > when // ~0
        "when (possible|available|able|time permits|capacity|we can|i can|we get a chance|i get a chance|somebody is free|someone is free|our engineer is free)"
        "at some (point|stage|time) (in|soon|later|today|this)?"
        "one of these days"
        "without (undue|further|any|unnecessary)? delay"
        "with (all|the)? (highest|utmost|due|possible|top)? (priority|urgency|haste|speed)"
        "as a (matter of)? (urgency|priority)"
        "in the shortest (possible)? (time|timeframe)?"
        "soonest"
        "a little later"
        "(some)? time (soon|later)"
        "sometime (soon|later|in the)"
        "before you know it"
        "sooner rather than later"
        "(just)? around the corner"
        "when (your|my|our|its) turn (comes|is|arrives)"
        "in no time (at all)?"
        "(wo|will|should|shall|ought) (not|n't) (be|take) (very|too|much|all that)? (long|longer|long now)" !(if|you)
        "in a (little|short|wee)? while"
        "by and by"
        "(until|pending) further notice"
        "later on"
        "right away"
        "very quickly"
        "quickly as"
        "(the|that) (very)? (minute|moment|instant|second|day) (that)? (we|it|i|there|one of|someone|somebody|anyone|a|an|our|the|they|he|she|his|her) <any>-(you|your|ago|before|when)" !"(for|at|of|until|up to) (the|that) (very)? moment"
        "(when|whenever|once|as soon as|after) (one|any|either) of (us|our <any>|the <any>) (have|has|get|gets|is|be|find|finds|can|becomes)"
        "(when|whenever|once|as soon as) (he|she|they|we|i) (is|are|'s|'re|am|'m) (free|available|able|back|out|done|finished|through|less busy)"
        "(when|whenever|once|as soon as) (someone|somebody|anyone|anybody|a <any>|our <any>) (have|has|gets|is|finds|can|becomes) (a (free|spare|quiet)|free|time|available|round to|around to|the time|room)"
        "in the very near future"
        "more (to follow|to come|in due course|will follow|follows)"
        "(wo|will|should|shall|ought|can) (not|n't) (to)? (be|take|last)? (very|too|much|all that)? (much|a lot|any|far)? (longer|long|long now|far off|off)" !(if|you)
        "(give|grant|allow) (us|me|them|it) (just)? (a|some) (little|short|bit|bit of|more)? (more)? (while|time|moment|patience|breathing space)" !(if|you)
        "(when|once|whenever|as soon as) (they|he|she|the <any>|our <any>) (answer|answers|reply|replies|respond|responds|write|writes|call|calls|come|comes|let|lets|allow|allows|get|gets|return|returns|permit|permits|tell|tells|send|sends) (back|us|me|in|home|round)?"
        "in (the|a)? (not-so-distant|not so distant|not-too-distant|not too distant|not-so-far-off|none too distant) future"
        "in next to no time"
        "any (day|week|evening|morning)"$
        "(when|whenever|once|as soon as|after) (we|i|someone|somebody|one of us) (get|gets|find|finds|come|comes|got|can get|can spare|have|has|manage|manages) (round|around|the time|time|a moment|a minute|some time|a chance|the chance|a spare|to it|it done)"
        "(once|when|as soon as) (it|they|this|that|everything|he|she|the <any>|your <any>) (is|are|'s|has|have) (here|ready|done|arrived|come in|turned up|through|over|in stock)"
        "at (my|our) earliest (convenience|opportunity|chance)"
      `,
    },
    // "In the next release": a promise of a product, not of a time.
    'time-release': {
      also: ['condition', 'question', 'quotation', 'negation'],
      ru: `
        "(в|с|к|со|вместе с|после)? (выход|релиз|выпуск|установка)? (один из)? (ближайший|следующий|очередной|будущий|новый|предстоящий|последующий|поздний|дальнейший|зимний|весенний|летний|осенний|майский|декабрьский|январский|февральский|мартовский|апрельский|июньский|июльский|августовский|сентябрьский|октябрьский|ноябрьский|второй|третий|четвертый|пятый|шестой|мажорный|грядущий|плановый) (крупный|плановый|большой|мажорный|минорный)? (обновление|версия|релиз|апдейт|сборка|патч|выпуск|спринт|прошивка|редакция|хотфикс|итерация)" !(договор|документ|соглашение|акт|смета|макет|инструкция|проект|регламент|прайс|меню|анкета|заявление|справка|доверенность|эскиз|чертеж)
        "(с|после|вместе с) (выход|релиз|выпуск) (обновление|версия|прошивка|сборка|патч|апдейт)"
        "(в|с|со) (обновление|релиз|патч|апдейт)"
        "(в|с|со)? (версия|релиз|сборка|обновление|прошивка) <number>"
        "(в|с|со) (первый|второй|третий|четвертый|пятый|шестой|седьмой|восьмой|девятый|десятый|одиннадцатый|двенадцатый) (версия|релиз|сборка)"
      `,
      en: `
        "(in|with|by|as of|for)? (version|release|build|firmware) <number>"
        "(in|with|as part of|into)? (one of)? (the|a|an|our)? (next|upcoming|future|coming|following|later|new|forthcoming|spring|summer|autumn|winter|quarterly|subsequent) (major|minor|scheduled|point|planned|maintenance|big|software|app|firmware|feature)? (release|version|update|patch|build|sprint|iteration|firmware|upgrade|hotfix)" !!(post|posted|publish|published|send|sent|share|shared|issued|provided|given|follow|follows)
      `,
    },
    // A way to name somebody: a name and surname, a role with a name, a placeholder of a person.
    person: {
      also: ['condition', 'question', 'quotation', 'negation'],
      ru: `
        <placeholder:agent>
        <placeholder:person>
        "(специалист|инженер|мастер|менеджер|коллега|руководитель|бухгалтер|юрист|эксперт|техник|администратор|куратор|начальник|директор)? <capital>-(тариф|пакет|услуга|опция|подписка|автоплатеж|=автоплатёж|канал|программа|магазин|отель|кафе|банк|салон|клуб|курс|книга|фильм|проект|маршрут|карта) <capital>"
        "(специалист|инженер|мастер|менеджер|коллега|руководитель|бухгалтер|юрист|эксперт|техник|администратор|куратор|начальник|директор) (<capital>|<placeholder>)"
      `,
      en: `
        <placeholder:agent>
        <placeholder:person>
        "(specialist|engineer|manager|colleague|technician|expert|administrator|supervisor|accountant|lawyer|adviser) (<capital>|<placeholder>)"
        "(mr|ms|mrs|dr|miss) <capital>"
      `,
    },
  },
};
