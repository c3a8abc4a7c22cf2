import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'executive-progress',
  late: 'report',
  concepts: {
    // First this, then that.
    stages: {
      also: ['consequent'],
      ru: `
        (сначала|сперва|вначале|для начала|прежде всего|в первую очередь|во-первых|первым делом) (затем|потом|после|далее|после чего|дальше|а сейчас|теперь|во-вторых|следом|и только потом|наконец) !!"(затем|потом|далее|дальше|следом) и" // ~20
        (затем|после этого|далее|следом|дальше) (потом|затем|наконец|после чего|напоследок|сейчас|теперь) // ~20
        (затем|"после (этого|чего)"|далее|следом|дальше|потом|теперь|сейчас) > <verb.future.first.plural> // !@routine ~4
        (затем|после этого|далее|следом|дальше|потом|после чего) > <verb.past.plural>-(@fix|убрать|снять|закрыть) !!"(затем|потом|далее|дальше|следом) и" // ~5
        (утром|днем|вечером|ночью|вчера|позавчера|накануне|сегодня) <verb.past.plural> (утром|днем|вечером|ночью|"к (вечер|обед|утро|полдень|ночь|конец)"|"(с|на) (утро|утра|следующий день|другой день)"|сегодня|завтра|назавтра|наутро) (<verb.past.plural>|<verb.present.first.plural>|<verb.future.first.plural>) // !@routine ~14
        "(в|во|за) (понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)" <verb.past.plural> "(в|во|а в|к|за) (понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)" (<verb.past.plural>|<verb.future.first.plural>) // ~14
        (теперь|сейчас|далее|дальше|следующий|потом) (черед|очередь|этап):nominative ~2
        "(на очереди|настал черед|подошла очередь|дошла очередь|дошли до|перешли к|переходим к|остался последний)" !(жалоба|обращение)
        "на (первый|второй|третий) (шаг|этап|ступень|стадия)"
        "на (первом|втором|третьем|очередном|этом|данном|текущем) шаге"
        "на (первом|втором|третьем|данном|этом|следующем|текущем|последнем|очередном) этапе" !(@event:genitive)
        (первый|второй|третий|четвертый|последний|следующий|текущий|очередной) (этап|шаг|стадия|фаза|"часть работа") !(@event:genitive|стройка|строительство) ~0
        (этап|шаг|стадия) <number> !(@event:genitive) ~0
        "(в|за) (несколько|два|три|четыре|пять|<number>) (этап|прием|заход|стадия|очередь)"
        "(в|за) несколько шаг"
        (далее|дальше|затем|потом|"вслед за тем"|"после этого"|следом) > <short.perfective>-(@fix|убрать|снять|закрыть) // ~5
        <short.perfective> > (далее|дальше|затем|потом|"вслед за тем"|"после этого"|следом) > <short.perfective> // ~8
        "(поэтапно|пошагово|шаг за шагом)"
      `,
      en: `
        "(first|firstly|initially|to begin with|at first|to start with)" (then|next|after that|afterwards|secondly|second|finally|subsequently|later|now|now we) // ~20
        "(in the morning|this morning|yesterday|on monday|on tuesday|on wednesday|on thursday|on friday|at noon|overnight|at first light)" <past> "(in the afternoon|in the evening|this afternoon|by evening|by noon|at night|today|by night|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|the next day|the day after|towards evening)" // ~14
        "then" (then|after that|finally|next|now|lastly) // ~20
        "(and|we|after that we|afterwards we|next we) then (we)? <past>-(@fix|remove|eliminate)"
        "(next|after that|afterwards|subsequently|thereafter) we"
        "(first|second|third|fourth|next|final|last|current|initial) (stage|step|phase|round|part) (of|is|was|will|has|has been|are|begins|starts|follows|comes|took|takes|included|consisted|to)?" !!(stairs|staircase|ladder|steps|final|finals|tournament|contest|competition|match|game|race|election|exam|course|talks|quiz|championship|cup)
        "(as|in) (a|the) (first|second|third|next|final|last) (step|stage|phase)"
        "(stage|step|phase) (one|two|three|<number>)"
        "(step by step|in stages|in phases|in several steps)"
        "at (this|the present|the current) (stage|point|phase)"
        "(moved|passed|gone|progressed|advanced|went|switched|proceeded|come|transitioned)" (on|over)? > "(to|into) (the|our) <any>? (phase|stage|step|round)" !(lift|final|finals|quiz|tournament|stairs) ~4
        "(entered|reached|begun|started|completed|finished|closed) (the|our) <any>? (phase|stage)" !(final|finals|quiz|tournament|competition)
      `,
    },
    // Not done yet.
    interim: {
      also: ['consequent'],
      ru: `
        (проверять|тестировать|менять|анализировать|устранять|ремонтировать|чинить|настраивать|исправлять|восстанавливать|искать|выяснять|готовить|согласовывать|продолжать|заканчивать|завершать|изучать|проводить|вести|устанавливать|ждать|ожидать|дорабатывать|закупать|заказывать|монтировать|переносить|уточнять|разбираться|заниматься|работать|выполнять|приступать|перенастраивать|наблюдать):present.first.plural !@routine !"(с|со) ваш <adjective>? @staff"
        "на (=финишной =прямой|=финише)" !@event
        (близиться|подходить|приближаться):present.third "к (завершение|конец|финал|финиш)" !@event
        (выйти|перейти|вступить|войти):past "(на|в) (финальный|завершающий|последний|заключительный) (стадия|фаза|прямой|отрезок)" !@event ~2
        (переходить|приступать|перейти|приступить):present.first.plural/future.first.plural "(к|ко)" !@routine ~0
        "(две|три)? (половина|треть|четверть)" <noun.gen.pl> (<verb.past.plural.perfective>-(<verb.reflexive>|получить|потерять|увидеть)|<short.perfective>-@idleShort) !(если|снова|больше|=вас) ~2
        "(по (состояние|состоянию) на|на текущий момент)" (<verb.past.plural.perfective>-(@fix|<verb.reflexive>)|<short.perfective>-(@fix|снять|убрать|закрыть)) !(весь|все|больше|снова) ~7
        "(осталось|остается|остались) (еще|только|лишь|нам)?" <inf> !(@routine|=вам|если)
        "(осталось|остается|остались) (еще|только|лишь) <noun>" !(если|=вам)
        "(продвигаемся|продвигается|движется|движемся|идет|идут|двигаемся) (по плану|по графику|дальше|вперед|полным ходом|своим чередом|к концу|к завершению)"
        ^"(мы|работа)? (уже|понемногу|постепенно|активно)? (продвигаемся|движемся|продвигается)"
        "в (самый|полный) (разгар|ход)"
        "(в ремонте|в обработке|в разработке|в мастерской|в сервисе|на диагностике|на проверке|на согласовании|на доработке)" !(были|был|была|если) !@routine
        (ожидать|ждать):present.third (осмотр|ремонт|замена|деталь|запчасть|диагностика|очередь|поставка|мастер|согласование|отправка|проверка) !@routine ~2
        @crew:nom (чинить|восстанавливать|ремонтировать|менять|настраивать|устранять|искать|проверять|разбираться|смотреть|работать|исправлять|заниматься|выяснять):present.third !(@routine|<number>|тихо|исправно|ровно|стабильно|нормально|хорошо) ~4
        (сейчас|пока|еще|"в данный момент") @crew:nom <verb.present.third>-@routineVerb !(@routine|если) ~2
        (мастер|бригада|инженер|специалист|электрик|сантехник|монтажник|техник):nom "(уже|еще|все еще|пока|сейчас)? (на месте|на объекте|в пути|назначен|назначена|выехал|едет)" !@routine ~1
        (половина|треть|четверть|часть|большинство|"большая часть"|"две трети"|<number>|@numeral) <noun> (=готова|=готово|=готовы|проверенный|сделанный|пройденный|замененный|настроенный|подключенный):short !(если|больше|снова|весь) ~2
        (<number>|@numeral) <noun>? "из (<number>|@numeral)" (уже|пока|готовый|работать|<verb.past.plural.perfective>-(<verb.reflexive>|@broke)|<short.perfective>) !(если|весь) ~3
        (процесс|замена|ремонт|работа|перенос|настройка|диагностика|проверка|восстановление) (запущенный|начатый):short
        "(ведутся|идут|проводятся|выполняются|продолжаются|идет|ведется|проводится|выполняется|продолжается|начались|начат|начата|начаты)" (работа|ремонт|замена|проверка|настройка|монтаж|диагностика|тестирование|поиск|согласование|закупка|наладка|подготовка|испытание|установка|анализ|перенос|разбор) !@routine ~5
        "(в процессе|в работе|на стадии|в стадии|на этапе|в ходе) (<adjective>)? (<noun>)?" !(были|выяснилось|<verb.past.imperfective>) ~0
        "(сейчас|пока|в данный момент|на данный момент|в настоящее время|еще|все еще|уже)" (идет|идут|ведется|ведутся|проходит|проходят|выполняется|выполняются|длится|продолжается|продолжаются|тестируется|проверяется|готовится|согласуется|изготавливается|изготавливают|везут|монтируют|собирают|ждем|едет) !@routine ~3
        "теперь" (идет|идут|ведется|ведутся|выполняется|выполняются|длится|продолжается|продолжаются|тестируется|проверяется|готовится|согласуется|изготавливается|изготавливают|везут|монтируют|собирают|ждем|едет) !@routine ~3
        (половина|треть|четверть|часть|большинство|<number>) (проверенный|готовый|проверен|проверена|проверено|пройден|пройдена|пройдены|сделан|сделана|сделано|заменен|заменена|заменено|исправлен|исправлена|исправлено) (остальной|осталось|остаток|прочий) // ~8
        "(остальные|остальное|остальная|остаток) (в работе|на очереди|завтра|позже|в процессе|на следующей|к концу|до конца|будут|будет)" ~1
        "(промежуточный|предварительный) (итог|результат|отчет|статус|этап|вывод)"
        "(почти|практически|частично|наполовину) (готовый|завершить|закончить|сделать|устранить|решить|починить|все|готово|завершено|закончили)" ~1
        (планировать|рассчитывать|надеяться|намереваться|собираться|предполагать|ориентироваться):present.first.plural !@routine
        (завершить|закончить|доделать|приступить|провести|начать|довести|установить|заменить|поменять|запустить|устранить|исправить|починить|перейти|проверить|привезти|смонтировать|подключить|перенести|доставить|решить|выполнить|сделать):future.first.plural !@routine
        (завершиться|закончиться|приехать|поступить|привезти|доставить|завершить|быть готовый|начаться):future.third (<time-absolute>|<time-relative>|<time-vague>|работа|этап|ремонт|деталь|мастер) ~4
        "(сейчас|пока|еще|все еще|пока еще|в данный момент|на данный момент|до сих пор)" <verb.present.first.plural> !@routine ~4
        (следом|дальше|далее|затем|потом) (пойти|начаться|приступить|быть|последовать):future ~2
        "на? (=полпути|=середине|=половину =пути|=половине =пути)" (пройти|работа|ремонт|замена|дело|=мы|монтаж|переезд|настройка) ~4
        "(ход|статус|процесс) (работ|выполнения|решения|задачи|ремонта)"
        (приступить|начать|взяться):past "(к|за|<inf>|<noun.accusative>)" ~1
        (закончить|завершить|приехать|доделать|починить|заменить|установить|довезти|привезти|доставить):future.third.plural
        "(будет|будут) (завершить|закончить|заменить|установить|готовый|устранить|исправить|сделать|выполнить|проверить|починить|восстановить|решить):short" ~3
        "(сейчас|пока|в данный момент|на данный момент|в настоящее время)" (проверяться|меняться|тестироваться|готовиться|идет|ведется|ремонтироваться|настраиваться|@crew|смотрим|ищем):present ~4
      `,
      en: `
        "(we|i|they|be|'re|'m|engineers|technicians|team) (are|am|is|'re)? (now|currently|still|also|already|just)? (checking|testing|replacing|analysing|analyzing|fixing|repairing|configuring|restoring|looking|investigating|preparing|waiting|awaiting|finishing|completing|continuing|working|planning|hoping|expecting|moving|installing|ordering|clarifying|monitoring|studying|arranging|removing|measuring|tuning|adjusting|searching|negotiating|rebuilding|migrating|observing)" !@routine
        (we|i) ["(are|am|'re|'m) (now|still|currently|also|already|just|at present)? <gerund>-(keep|leave|look|hope|be|thank|appreciate|report|confirm|tell|inform|write|deal|liaise|speak|talk)"] !@routine ~0
        (we|i) ["(are|am|'re|'m) (now|still|currently|also|already|just|at present)? dealing with (the <noun>-@staff|this|it|that|these|both|all)"] !@routine ~0
        "(are|'re|is|'m|am) (still|now|currently|right now|at present) <gerund>" !@routine
        "(currently|at present|right now|for now|at the moment) (the|our|a|one|two|all) <any>? (is|are)" !@routine
        "(are|'re|is|'m|am) (still|now|currently)? (waiting|awaiting)" !(visitors|guests|room|area)
        "(still|currently) <gerund>" !@routine
        "(in progress|under way|underway|in the process of|work in progress|being (repaired|replaced|fixed|tested|checked|installed|prepared|removed|restored|worked|looked|investigated)|ongoing)"
        "(work|works|repair|repairs|testing|replacement|installation|investigation|analysis|tests|search|hunt|drying|painting|cleaning|fitting|assembly|diagnosis|job|renovation|measurements|preparations|rollout|move) (is|are|continues|continue|has begun|have begun|has started|started|goes on|go on|carries on|runs until|has (moved|entered|reached)|will (continue|begin|start|last|take)) (still|now|ongoing|continuing|under|in|on|proceeding)?"
        "(half|almost|nearly|partly|partially|mostly|all but) (there|over|at the end|done|finished|complete|completed|ready|fixed|repaired|removed|through|resolved)"
        "(interim|preliminary|provisional|intermediate) (result|results|report|status|finding|findings|update|conclusion)"
        "(is|are) (still|now|currently|already)? (drying|curing|hardening|progressing|proceeding|advancing|nearing|approaching|coming along|moving (ahead|along|forward)|at work|on order|in the (pipeline|works)|pending|outstanding|awaited|yet to|still to|being <participle>-(use|hold|keep|watch|monitor|serve|enjoy|heat))"
        "(is|are|'re|am|'m) (still|now)? (busy (with|<gerund>)|in the middle of|halfway|up to|as far as)"
        "(got|come|reached|gone) as far as"
        "(is|are) (now)? (expected|due|awaited) (on|by|in|next|tomorrow|at|before)" !(inspection|check|service|test|review|guest|guests|visitors|train|rain|snow)
        "(we|i) (expect|await) (the|a|an|his|her|their|first)? <any> (<any>)? (by|on|next|tomorrow|in)"
        "(half|most|some|two thirds|a third|part|the majority|a quarter) of (the|our|all|your) <noun> (has|have|is|are) (now|already)? (been)? <participle>-(affect|close|concern)"
        "(remaining|other|rest|last|others) (<any>)? (follow|follows|will follow|to follow|(are|is) next)"
        "(is|are|was|were) (planned|scheduled|booked|set|pencilled in|down) for" !(check|inspection|meeting|service|drill|exercise) !@routine
        "(is|are|going|running) (well|exactly|right|still)? (on|ahead of|behind) (schedule|track|course)" !(flight|train|bus|plane)
        "(is|are) (still|now|currently|already) (on site|on the spot)"
        "(has|have) been (ordered|commissioned|requested|narrowed down)" !(spare|reserve)
        "narrowed (it|this|that|things|the <any> <any>?) down"
        "(we|i) (then|next|now|also)? (move on|go on|proceed) to" !@routine
        "(making|made|make) (very|some|a little|steady|good|slow|great|real|considerable)? (progress|headway)" !(if|speech)
        "(in|into) (the|our|a) (testing|test|final|planning|repair|installation|drying|pilot) (phase|stage)" !(lift|final|finals|tournament)
        "(remaining work|what remains|what is (still)? left|the rest of the work|the work that remains) (on <any> <any>? <any>?)? (is|are|consists|includes|involves|to do)"
        "(and|it|which) (will|'ll|shall) (then|next|afterwards|after that) (go|be|pass|move|run|come)" !(@routine|if)
        "(after|following) (the|this|that|his|her) <any> (we|they|i|it) (will|'ll|shall) (decide|continue|proceed|go on|be|begin|start)" !@routine
        # What is left to do.
        "(only|just) (the|a|an|one|two|three|some|<number>)? (last|final|other|more)? (<any>)? (<any>)? (remains|remain|(is|are) (missing|lacking|outstanding))"$
        "(only|just|with|leaving) (the|a|an|one|two|three|some|<number>) (last|final|other|more)? (<any>)? (<any>)? ((is|are)? (left|remaining|still) to <infinitive>|to go)" !(nothing|no|how)
        "(one|two|three|four|five|<number>|rest|others|last) (<any>)? (is|are|remains|remain|will|has|have)? (still|left|yet)? to (come|do|follow|go)"
        "(a|one|two|few|some|close|near|not far) (step|steps|day|days|hour|hours)? (away|short)? (from|of|to) (finishing|completion|completing|done|being <participle>)"
        "(in|into|entered|on) (its|the|their) (second|third|fourth|final|last|home) (week|day|stretch|leg|straight|night)" !(lift|room)
        "(we|i|they|he|she) (will|'ll|shall|plan to|expect to|hope to|intend to|aim to|are going to|are about to) (then|also|now|soon|next|finally|be)? (finish|complete|replace|install|start|begin|test|check|fix|repair|go on|turn to|carry on|tackle|get to|do|paint|fit|lay|hang|move|remove|continue|proceed|order|deliver|connect|resolve|carry|switch|able|done|testing|finishing|replacing|have)" !@routine
        "(continue|carry on|go on|press on) (with|on) (the|our|their|these|room|floor|flat)" !@routine !(lift|door|if|no longer|service|club)
        "(continue|carry on|keep|keep on|go on|press on) (to (investigate|work|look|search|analyse|analyze|test|trace|repair|chase|observe|clear|dry|replace|install|examine)|(working|investigating|searching|looking|testing|tracing|analysing|analyzing|repairing|chasing|examining|drying))" !@routine !(lift|door|if) ~0
        "(is|are) to be (finished|completed|done|begun|delivered|replaced|installed)"
        "(will|is expected to|are expected to|is due to|should) be (laid|fitted|painted|hung|mounted|swapped|rewired|rebuilt|finished|complete|completed|done|ready|replaced|installed|fixed|repaired|delivered|tested|restored|resolved|over|connected)"
        "(have|has) (now|just|already)? (started|begun) (to|on|with|work|the|<gerund>)"
        "(expect|expects|hope|hopes|plan|plans|aim|aims|due|intend|intends) to (be done|finish|complete|be finished|be ready|have)"
        "(comes|is|goes|are|come) next"
        "(halfway|half-way|midway|part-way) (through|there|done|into)"
        "(<number>|@numeral) (out)? of (the|our|all)? (<number>|@numeral) <noun>" "(have|has|are|is|were|was) (now|already|been)? (been)? (<participle>|done|ready|dealt with)" ~4
        "(<number>|@numeral) (out)? of (the|our|all)? (<number>|@numeral) <noun>" (again|already|now)
        "(eta|expected completion|status of the work|(a|short|brief|this|our|quick|latest|interim) progress (report|update)|so far|to date|up to now|until now|thus far|up to this point)"
      `,
    },
    // How it is now done each time.
    usual: {
      also: ['consequent', 'condition', 'negation'],
      ru: `
        <verb.present.third.imperfective>
      `,
      en: `
        <verb.present.third.singular>
        "(is|are) (now|always|also)? <participle>"
      `,
    },
    // What an item of a list tells when the list is one of steps.
    deed: {
      also: ['consequent'],
      ru: `
        <verb.past.plural>-(@fail)
        <short>
        <verb.present.first.plural>
        <verb.future.first.plural>
      `,
      en: `
        <past>-(be|have)
        <participle>
        <gerund>
        "(are|is|'re) <gerund>"
        "(will|follows|follow|pending|next|to do|done|planned|tomorrow|scheduled)"
      `,
    },
    // How much is done; only with "%" or "процентов" (the rule looks).
    share: {
      ru: `
        (выполнить|сделать|готовый|завершить|закончить|заменить|поменять|проверить|пройти|восстановить|отремонтировать|починить|готово|выполнено|сделано|завершено|пройдено|готовность|работа|остаться|оставаться) <number> процент? ~4
      `,
      en: `
        "(one|two|three|four|nine|about|a) (half|third|thirds|quarter|quarters|fifths|tenths) (of the way|done|complete|completed|finished|through|ready)"
        <number> "(percent|per cent)?" (done|complete|completed|finished|ready|changed|replaced|repaired|checked|restored|through|work|fixed|tested|have|has|covered|equipped) ~6
        (done|complete|completed|finished|ready|changed|replaced|repaired|checked|restored|fixed|tested) "(about|around|some|nearly|to)? <number> (percent|per cent)?" ~3
      `,
    },
    // What is done again and again is no stage: "проверяем каждую ночь".
    routine: {
      also: ['condition', 'consequent', 'negation'],
      ru: `
        @routine
      `,
      en: `
        @routine
      `,
    },
  },
};
