import type { Language } from '../languages/language';
import type { PhraseTable } from '../text/phrases/table';

/** What a notice of an incident tells besides what every text may tell. */
export const noticePhrases: PhraseTable = {
  name: 'notice',
  concepts: {
    // It was found, or it began: the words after it say what.
    found: {
      also: ['consequent'],
      ru: `
        (обнаружить|заметить|выявить|зафиксировать|увидеть|засечь|установить|отметить|диагностировать|найти):past (сбой|инцидент|ошибка|неполадка|неисправность|проблема|авария|перебой|утечка|отказ|повреждение|обрыв|нарушение|поломка|задержка|дефект|замедление|прорыв|протечка|отключение|сбои|разрыв|падение|уязвимость|трудность|сложность|затруднение|происшествие) !если ~5
        [(обнаружить|заметить|выявить|зафиксировать|увидеть|узнать|засечь|установить|выяснить|отметить):past] что // !если ~4
        (обнаруженный|выявленный|зафиксированный|замеченный|отмеченный) (сбой|инцидент|трудность|сложность|затруднение|происшествие|ошибка|неполадка|неисправность|проблема|авария|перебой|утечка|отказ|повреждение|обрыв|нарушение|поломка|задержка|что|дефект|замедление|прорыв|протечка|отключение) // ~5
        (произойти|случиться|возникнуть|начаться|появиться|обнаружиться|выявиться|последовать|наступить|приключиться):past (сбой|инцидент|ошибка|неполадка|неисправность|проблема|авария|перебой|утечка|отказ|повреждение|обрыв|нарушение|поломка|задержка|дефект|трудность|затруднение|замедление|прорыв|протечка|отключение|катастрофа|коллапс|взлом) ~5
        (сбой|инцидент|ошибка|неполадка|неисправность|проблема|авария|который) // (обнаружить|обнаруженный|выявить|выявленный|зафиксировать|зафиксированный|заметить|замеченный):past/short/participle !если ~3
        [(обнаружить|заметить|зафиксировать|выявить):past] как //
        "=стало известно" // ~1
        "(поступать|поступить|начать поступать|пойти|приходить|появиться) (первый)? (жалоба|обращение|сообщение|сигнал)" ~2
        (нарушиться|прерваться|прекратиться|остановиться|пропасть|отключиться|упасть|сломаться|перестать|лечь|рухнуть|замедлиться|сбиться|зависнуть|снизиться|вырасти|увеличиться|отказать|оборваться|исчезнуть|погаснуть|встать|отвалиться):past
        (сбой|авария|ошибка|неполадка|неисправность|проблема|перебой|дефект|который) (вскрыться|всплыть|проявиться|обозначиться|выясниться|"дать о себе знать"|"заявить о себе"|"попасть в поле зрения"):past !если ~4
      `,
      en: `
        "(found|noticed|discovered|detected|identified|observed|spotted|saw|registered|learned|learnt|established|recorded|picked up|became aware|were alerted|was alerted|were notified|were informed|noted|realised|realized|received (reports|complaints|the first reports|first reports)|started receiving reports|began receiving reports)" !(cause|if|no|you|your) ~0
        "(was|were|has been|have been) (first)? (found|noticed|discovered|detected|identified|observed|spotted|reported|recorded)" !(cause|if|no)
        "(reports|complaints|calls) <any>? <any>? <any>? <any>? <any>? <any>? (reached|came to) us" !(if|no)
        "reported by (a|an|one|some|several|many|our|the)? (user|users|customer|customers|client|clients|guest|guests|visitor|visitors|resident|residents|tenant|tenants|reader|readers|monitoring)" !(if|not)
        "@trouble (occur|start|begin|arise|happen|appear|hit|affect|strike|emerge|develop|surface):past" ~2
        "(there|we) (was|had) (a|an|some)? <any>? <any>? @trouble"
        "(stopped|failed|went down|crashed|broke down|broke|was interrupted|were interrupted|became unavailable|became slow|slowed down|slowed|went offline|went dark|dropped|cut out|gave out)" !(if|when|been|be|who|not)
        "(came|come|has come|have come|was brought|were brought) to (light|our attention|our notice)" !(if|cause)
        "(@trouble|a|the|of|that) (made itself felt|showed itself|showed up|surfaced|emerged|set in|cropped up)" !(if|when)
      `,
    },
    // Who found it stands before these verbs.
    finder: {
      also: ['consequent'],
      ru: `
        (обнаружить|заметить|выявить|зафиксировать|увидеть|засечь|установить|отметить|диагностировать|найти|узнать|выяснить|сообщить|получить|зарегистрировать):past
      `,
      en: `
        "(found|noticed|discovered|detected|identified|observed|spotted|saw|registered|learned|learnt|established|recorded|picked up|became aware|noted|realised|realized|reported|received)"
      `,
    },
    // Trouble that is none in other texts.
    trouble: {
      ru: `
        (отсутствовать|твориться|парализовать|лихорадить|пропадать):present/past !(если|когда|возможность|необходимость)
        (вместо|иначе)
      `,
      en: `
        "(lack|lacks|lacking|instead of|out of service|out of order)" !if
      `,
    },
    // When that was: a moment that the classes of times lack.
    moment: {
      also: ['consequent', 'condition', 'question', 'negation'],
      ru: `
        (вчера|позавчера|сегодня|накануне|вчерашний|сегодняшний|позавчерашний)
        (утром|днем|вечером|ночью|поутру|вечор|полночью|полднем)
        "(с|со|от|около|после|до|в|под|к) (самый)? (утро|=утра|вечер|=вечера|ночь|=ночи|обед|полдень|полночь|полудня|полуночи|рассвет)"
        "(<number>|@numeral|час|полчаса|минута|несколько|полтора|пара) @unit? (назад|=назад|тому назад)"
        "(в|с|со|во|на|от) (прошлый|минувший|этот)? (@weekday|выходной|неделя)"
        "(с|от|со|в|около|примерно в|ориентировочно в|начиная с)? (<clock>|<date>)"
        "(<number>|первый|второй|третий|пятый) @month"
        "(<number>|@numeral) (=утра|=дня|=вечера|=ночи|=часов|=часа)"
        "(в|с|около) (час|=час) (дня|ночи)"
        "(<placeholder:date>|<placeholder:deadline>)"
        "(в|с|около|начиная с) <placeholder>"
        <placeholder> (мы)? (обнаружить|заметить|выявить|зафиксировать|произойти|случиться|возникнуть|начаться) ~1
        "(обнаружить|заметить|выявить|зафиксировать|обнаруженный|произойти|начаться|начало|время обнаружения|дата обнаружения|обнаружение)" (<placeholder>|<number>) ~2
      `,
      en: `
        (yesterday|today|overnight|tonight)
        "(this|last|early this|late last|late this|earlier this|yesterday|in the|during the|since the|on|the) (early|late|previous|same)? (morning|afternoon|evening|night|weekend|week|@weekday|noon|midday|midnight)"
        "earlier (today|this|on|in)"
        "(at|since|from|around|about|on|after|shortly after|just after|before|by|between)? (<clock>|<date>)"
        "(at|since|from|around|about|after|just after|shortly after|before) <number> (am|pm|a.m|p.m|o'clock|hours|utc|gmt)"
        "(@month <number>|<number> (of)? @month)"
        "(on|since|last) @weekday"
        "(<number>|@numeral|few|several|some) @unit (ago|earlier)"
        "(an|half an|half a|one) (hour|day) ago"
        "(since|at|around) (midnight|midday|noon|dawn|dusk|lunchtime|lunch|breakfast)"
        "(<placeholder:date>|<placeholder:deadline>)"
        "(at|on|since|from|around|about) <placeholder>"
        "(found|detected|noticed|started|began|start|discovered|reported|occurred) (at|on)? (<placeholder>|<clock>|<date>)"
      `,
    },
    // What is sent out, by what is wrong with it: a message is the notice itself, too.
    named: {
      also: ['consequent', 'negation'],
      ru: `
        не (получать|приходить|доходить|поступать|видеть|доставляться|отправляться|отображаться|прийти|дойти|получить) (уведомление|сообщение|извещение|новость|информация|статус) !(если|вы) ~3
        (уведомление|сообщение|извещение|новость|информация|статус):nom (приходить|поступать|дублироваться|пропадать|теряться|задерживаться|устареть):present/past !(если|первый) ~4
      `,
      en: `
        "(not|n't|never|no longer) (get|receive|see|send|getting|receiving) (any|their|our|the|all)? (messages|notifications|updates|reports|news|alerts|reminders)" !(if|you)
        "(messages|notifications|updates|status|information) <any>? <any>? (are|is|were|was|do|does|did) (not|n't|being|missing|late|delayed|lost|duplicated|wrong|out of date|stuck|blank|empty)" !(if|you) ~0
      `,
    },
    gone: {
      ru: `
        @fixed:short
        (@fix|заработать|закончить|завершить|вернуть):past
      `,
      en: `
        (fixed|resolved|restored|repaired|solved|removed|cleared|recovered|reopened|mended|returned)
      `,
    },
    // How things stand now.
    now: {
      also: ['consequent', 'negation'],
      ru: `
        (сейчас|теперь|"в настоящее время"|"на данный момент"|"на текущий момент"|"к настоящему времени"|"к этому часу") !(если|сообщить|просить|приносить)
        (снова|вновь|опять) !(если|не|@trouble|@fail|пропасть|сломаться|сообщить|просить|приносить|когда|извинение|как)
      `,
      en: `
        (now|currently|"at present"|"at the moment"|"by now"|"right now"|presently) !(if|sorry|please)
        (can|is|are|has|have|<verb.present>-(happen|occur|fail|apologise|apologize|try|check|recur)) > again !(if|when|once|never|apologise|apologize|sorry|happen|not|n't|could|whenever|will|why) ~6
      `,
    },
    // Whether it is there still, as a slot for a person.
    'state-slot': {
      also: ['consequent'],
      ru: `
        (сейчас|статус|состояние|"в настоящее время"|"на данный момент"|"на текущий момент") <placeholder> ~1
      `,
      en: `
        "(at present|now|currently|status|state|at the moment|right now) is? <placeholder>"
      `,
    },
  },
};

/** Dictionary forms that name nothing a client could not use: trouble as such, who deals with it, when, how grave it is. */
export const hollow: Readonly<Record<Language, ReadonlySet<string>>> = {
  ru: words(`
    сбой инцидент ошибка неполадка неисправность проблема авария перебой отказ нарушение поломка дефект трудность сложность затруднение
    обстоятельство ситуация происшествие событие случай факт неудобство катастрофа коллапс беда хаос кошмар взлом атака крах ужас паника бедствие
    работа работоспособность функционирование эксплуатация сервис служба система платформа сервер инфраструктура оборудование техника
    узел дата-центр цод софт программа обеспечение компонент модуль часть ряд сторона уровень объем режим полнота провайдер подрядчик
    поставщик партнер вендор хостинг инженер специалист мастер бригада команда сотрудник коллега разработчик администратор техник
    поддержка техподдержка служба отдел компания организация фирма клиент пользователь абонент покупатель гость житель жилец друг
    потребитель заказчик подписчик читатель человек люди все весь некоторый многие
    механик водитель учитель библиотекарь кассир администратор комендант завхоз рабочий бригадир машинист сторож вахтер продавец воспитатель
    смена дежурный диспетчер мониторинг оператор охрана персонал группа аварийка ремонтник электрик сантехник слесарь монтер наладчик
    разработчик айтишник программист эксперт аналитик начальник руководитель директор менеджер дирекция администрация руководство управление
    половина четверть полчаса полтора пара десяток несколько один два три четыре пять шесть семь восемь девять десять
    дискомфорт последствие задержка ожидание недоразумение доставленный причиненный восстановительный ремонтный
    штатный аварийный внештатный нештатный критический серьезный крупный масштабный массовый локальный
    план свойство дело мелочь пустяк срок завершение окончание начало объявление извещение уведомление сегодняшний вчерашний
    время час минута секунда день сутки неделя месяц год утро вечер ночь обед полдень полночь дата срок момент период раз выходные
    сегодня вчера завтра понедельник вторник среда четверг пятница суббота воскресенье январь февраль март апрель май июнь июль август
    сентябрь октябрь ноябрь декабрь
    причина следствие результат устранение восстановление решение исправление ремонт диагностика поиск выяснение расследование мера
    действие усилие шаг процесс ход стадия этап контроль очередь порядок техработы
    извинение прощение понимание терпение внимание сообщение новость информация обновление сведения подробность деталь статус
    сила характер масштаб вид степень тип рода род возможность необходимость помощь участие место технический
    мы вы я он она оно они это этот который что наш ваш свой весь сам другой один
    здравствуйте уважаемый дорогой ооо ао
  `),
  en: words(`
    failure fault issue problem error outage incident bug glitch disruption defect downtime interruption degradation breakdown crash
    malfunction trouble instability difficulty event situation case fact inconvenience disaster catastrophe circumstance chaos nightmare hack breach
    attack collapse meltdown panic crisis
    service services system systems platform server servers infrastructure equipment hardware software node datacenter data-center
    component module part number side level scope operation operations work functioning function performance provider contractor supplier
    vendor partner host engineer technician specialist expert team crew staff colleague developer administrator support department company
    customer client user subscriber guest tenant resident visitor people everybody everyone everything some many several few all any most
    plumber electrician fitter mechanic caretaker janitor porter cashier driver teacher nurse courier librarian clerk programmer coder worker repairer installer personnel
    duty shift monitoring operator dispatcher guard manager management administration office director head desk crew group squad
    one two three four five six seven eight nine ten eleven twelve half quarter past oclock couple dozen
    concern concerning regard regarding involve involving relate relating wait delay discomfort consequence difficulties apologise excuse
    expect finish matter trifle premium bring deliver delivered keep kept inform informed hand hard
    time hour minute second day week month year morning afternoon evening night noon midday midnight date deadline moment period today
    yesterday tomorrow weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
    cause reason result removal recovery restoration solution resolution fix repair diagnosis investigation search measure action effort
    step process progress stage control way
    apology patience understanding attention message news information update detail status report notice
    nature scale kind degree type sort possibility need help place
    technical unexpected temporary serious severe critical major minor small big large unforeseen certain various different general
    global massive total complete significant slight brief short unplanned sudden
    we you i he she it they this that these those our your us them who which what there
    dear hello hi good friends
    find found notice noticed discover detect identify observe become aware know learn have has had be is are was were been being do does did
    arose arisen befell befallen struck interrupt suspend stop halt owe due happen occur start begin began arise experience face encounter cause caused affect affected impact impacted work working run running runs
    investigate investigating fix fixing resolve resolving restore restoring repair repairing remove removing deal handle try trying
    continue keep get make take see say tell apologise apologize regret sorry thank thanks please will can could may might must should
    resolved fixed restored solved repaired removed cleared closed over gone back normal full fully again now currently still
    utc gmt cet am pm
  `),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
