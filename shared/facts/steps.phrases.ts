import type { PhraseTable } from '../text/phrases/table';

/** A concrete thing done or under way, by whomever; a bare "we are working on it" is none. */
export const stepPhrases: PhraseTable = {
  name: 'step',
  concepts: {
    // "перезапустили шлюз", "we have replaced the pump".
    done: {
      assertedOnly: true,
      ru: `
        (взять|подобрать|отложить|найти):past.pl ("для вас"|"такой (=же|самый)"|взамен|"на замену"|"на время") !(если|=вы) ~3
        =мы <verb.past.plural>-(@idlePast|решить) !=вы !бы !(=усилия|=усилий|=усилие|=старания|=старание|"весь сила"|"весь ресурс")
        <verb.past.plural>-(<verb.reflexive>|@idlePast|решить) !=вы !=они !@client !кто !бы !(=усилия|=усилий|=усилие|=старания|=старание|"весь сила"|"весь ресурс")
        сделать:past <noun.accusative>-(все|вид|шаг|вывод|выбор|попытка) !(=вы|если|кто) ~2
        я <verb.past.singular>-@idlePast
        подтвердить:past.pl (@trouble|возврат|выплата|замена|бронь|отмена|компенсация|перерасчет):acc/nom !(=вы|=не|если|кто|получение|право) ~3
        (паллета|заказ|каркас|коробка|партия|комплект|шкаф|мебель|стенд|посылка|поддон) собрать:short !(=не|если|быть:future) ~1
        (запрос|письмо|акт|задача|наряд|деталь|копия|заявка|рекламация|уведомление|образец|замена) (отправить|послать|направить|составить|оформить|заказать|завести|выписать|подготовить|отложить|запросить):past.sg !(=вы|=не|если|@client|который|она|он) ~4
        (смочь|удаться|суметь|получиться|"быть в состояние"):past (воспроизвести|найти|выяснить|установить|определить|локализовать|заменить|отследить|подобрать|подтвердить|снять|собрать|повторить|выделить):inf !(=не|=вы|если) ~3
        <verb.past.singular.masculine.perfective>-(<verb.reflexive>|@idlePast)$ !=вы !он !она !@client !который !@deliverable ~0
        <verb.present.first.singular>-@idlePresent !@habit
        ^<verb.past.singular.masculine.perfective>-(<verb.reflexive>|@idlePast) !=вы !он !она !@client !который <any> ~0
        ^<verb.past.singular.feminine.perfective>-(<verb.reflexive>|@idlePast) !=вы !он !она !@client !который
        "<noun.accusative> <verb.past.singular.feminine.perfective>-(<verb.reflexive>|@idlePast)"$ !=вы !она !@client !который !кто !если ~0
        "(и|уже|сразу|также|затем|потом|сегодня|вчера|утром|лично|повторно|дополнительно|сейчас|вечером) <verb.past.singular.feminine.perfective>-(<verb.reflexive>|@idlePast)" !=вы !он !она !@client !который
        <short.perfective>-(<short.guessed.masculine>|@idleShort) !(приоритет|признаем|признаю|"с опечатка"|"с ошибка"|"не туда"|ошибочно|неверно|неправильно|дважды|некорректно|если|быть:future|чтобы|когда|пока не|который|кто|должный|если бы|обязанный|мочь|"(письмо|сообщение|рассылка) (отправить|разослать|сформировать|создать):short (=всем|=вам|автоматически|роботом)") !"(вами|пользователем|клиентом)"
        "(путем|с помощью) (перезагрузка|перезапуск|замена|переустановка|откат|обновление|перенастройка|сброс|чистка|переподключение|отключение)" !(если|попробуйте|рекомендовать|вы) ~2
        "после (перезагрузка|перезапуск|замена|переустановка|откат|обновление|перенастройка|сброс|чистка|переподключение|отключение)" <verb.past> !(если|попробуйте|рекомендовать|вы) ~5
        "(откат|замена|перезапуск|обновление|перенос|миграция|перезагрузка|проверка|работы) (база|сервер)? (прошел|прошла|прошло|прошли|завершить:past|закончить:past|закончиться:past|завершиться:past|выполнить:past)" !(если|после)
        (@crew):nom <verb.past>-@idlePast !=вы !если !бы !(=усилия|=усилий|=усилие|=старания|=старание|"весь сила"|"весь ресурс") ~4
        (сделать|предпринять|выполнить|произвести|осуществить|завершить|закончить):past !(вы|если|кто) !"что"
        (замена|проверка|диагностика|перезагрузка|перезапуск|обновление|настройка|осмотр|анализ|тест|чистка|промывка|сверка|перерасчет|калибровка|переустановка|перенос|восстановление|откат|ремонт|тестирование|отладка|сброс|блокировка|возврат|пересчет) (выполненный|произведенный|проведенный|сделанный|завершенный|выполнить|провести|произвести|осуществленный|осуществить|завершить|завершиться|выполниться|сделать|оформленный|закончить|запущенный|начать|оформить|запустить):past/short !(если|после|не|быть:future) ~2
        "(сделано|выполнено|предпринято|проделано|что сделано|уже сделали|что сделали|сделали|выполнили)"
        =мы (купить|закупить|приобрести|докупить):past.plural !(=вы|если)
        (разобраться|выяснить|понять|увидеть):past // (где|почему|откуда|"из-за чего"|"в чем"|"на каком") !(=вы|если|пока|не|чтобы|вам) ~1
        (разработчик|инженер|техник|программист|мастер|технолог|тестировщик|специалист) (подтвердить|воспроизвести|повторить):past @trouble !(если|=вы|не) ~1
        (погружен|погружена|погружено|погружены|отгружен|отгружена|отгружено|отгружены|упакован|упакована) !(если|когда|не|быть:future)
        решить:past.plural !<inf> !(=вы|если|кто|они|что)
        (деталь|запчасть|плата|насос|прокладка|батарея|аккумулятор|экран|дисплей|стекло|замок|мотор|двигатель|клапан|датчик|шланг|кабель|блок|фильтр|модуль|новый|замена|комплект|труба|ключ|ремень|колесо|мембрана|подшипник) "(уже|сейчас|теперь) (у (он|она|мастер|инженер|техник|мы|специалист|сантехник|электрик|монтажник|курьер)|в (мастерская|машина|пункт|дорога|сервис)|на (склад|место|стол)|с (он|она|себя|собой|мастер))" !(если|=не|когда|=вы) ~3
        (деталь|запчасть|плата|насос|прокладка|батарея|аккумулятор|экран|дисплей|стекло|замок|мотор|двигатель|клапан|датчик|шланг|кабель|блок|фильтр|модуль|замена|комплект|труба|ключ|ремень|посылка|заказ|коробка|дубликат|машина) (ехать|лететь|идти|плыть):present "(к (вы|мы|он|она|мастер|дом)|со (склад)|из (<capital>|город|мастерская|цех|депо)|с (завод|база|склад))" !(если|=не|когда|медленно) ~3
        (деталь|запчасть|плата|насос|прокладка|батарея|аккумулятор|экран|дисплей|стекло|замок|мотор|двигатель|клапан|датчик|шланг|кабель|блок|фильтр|модуль|замена|комплект|труба|ключ|ремень) "у (он|она|мастер|инженер|техник|сантехник|электрик|монтажник) (уже)? (с собой|с себя|есть|на руки|в машина)" !(если|=не|когда|=вы) ~3
      `,
      en: `
        "(we|i|we 've|i 've|we have|i have|we had) (have|has|had|'ve)? (now|already|also|just|since|then|therefore|immediately|successfully|manually|temporarily|recently|again|both|first|today|individually|carefully|personally|so far|quickly|gone ahead and|been able to|managed to|finally|only)? <past>-@idle" !(if|would|will|should|"(taken|took|made a) (note|your)") ~0
        "(have|has|had|'ve) (now|already|also|just|since|then|successfully|manually|temporarily|so far)? <participle>-@idle" !("(taken|took|made a) (note|your)"|"held up"|"set back"|"run (out|over|short)"|you|if|should|may|might|be|customer|user|customers|users|could|would|when|issue|problem|report|error|ticket|request|will|must) ~0
        "and (then|also|have)? <past>-@idle" !(ticket|case|reference|you|if|please|should|can|be|may|when) ~1
        "@crew (already|also|just|then|have|has|had|since)? <past>-@idle" !(if|be|you|may|when|by)
        "<noun>-(you|as|i|=rest) <participle>-(except|exclude|@idlePassive|wish|ask|request|want|agree|know|mention|say)"$ !(if|be|you|may|when|by|will|to|can|not|n't|please)
        "(our|the|my|your) @crew (in|from|at|of|on|for) <any> <any>? (<past>-@idle|put|set|cut|shut)" !(if|you|may|when) ~0
        "(our|my|the) (roofer|glazier|carpenter|painter|joiner|locksmith|welder|baker|cook|chef|porter|caretaker|gardener|cleaner|librarian|pharmacist|nurse|lab|laboratory|surveyor|inspector|tailor|joiner|florist|caretaker|janitor|supplier|workshop|garage|depot|fitters|manufacturer|printer|tester|testers|driver|drivers|vet|dentist|registrar|archivist|translator|editor|sound engineer|bookkeeper|accountant|lawyer|cashier|clerk|dispatcher|planner|operator|bank|night watchman|housekeeper) (have|has|had)? (now|already|also|just|since|then)? (<past>-@idle|put|set|cut|shut|<participle>-@idle)" !(if|you|may|when|by) ~0
        "(money|price|amount|sum|fee|half|refund|difference|charge|credit|deposit|fare|all|rest|balance)" > "(went|is|was|has gone|are|were|has been) (today|already|now|yesterday|this morning)? (back|on (its|the) way|booked|paid|credited|transferred|sent)" > "(to|onto|into|on) your (card|account|wallet)" !(if|once|will|not|n't|when) ~6
        "(put|placed|set|taken|took|shut|cut|laid|hung|set aside|set up|ringed) (your|the|a|an|it|them|new|another|two|three|both|some|up) <any>" !(if|you|please|to put|can|will|would|order|@ticket|on hold|off|trouble) !"^(put|set|cut|shut)" ~0
        "(did|performed|made|ran|run|carried out|completed|conducted|finished) (a|an|the|several|all|our) <any>? <noun>" !(if|you|not|n't|mistake|error) ~0
        "(we|i|we 've|i 've|have|'ve) (have)? (already|also|just|now|both)? (went|gone|been|looked|run) through" !(if|you)
        "(we|i|we 've|i 've|have|'ve) (have)? (already|also|just|now)? =tried (your|the|this|that|it|both|three|two|another|with|on|<gerund>)" !(if|you)
        "(we|i|we 've|i 've|have|'ve) (have)? (already|also|just|now)? =contacted (our|the|your|their|<capital>)" !(if|you)
        "(we|i|we 've|i 've|have|'ve|and) (have)? (already|also|just|now)? =asked (them|our|the|<capital>|him|her) <any>? <any>? <any>? to <infinitive>" !(if|you)
        "(find|found|trace|traced|identify|identified|locate|located|pin down|pinned down|track down|tracked down) (out|down)? (the|a|where|why|what|it|your)? (root)? (cause|why|reason|fault|culprit|place|error|bug|leak|break|problem|to|missing|parcel)" !(if|you|not|n't|could|can|to find|help|will|when|once) ~1
        "(raised|opened|filed|placed|lodged|submitted|requested|ordered) (a|an|the|your|another|two)? <any>? (request|ticket|claim|case|dispute|refund|order|replacement|query|chargeback)" !(if|you|please|your order|when) ~1
        "(maintenance|migration|operation|upgrade|brownout|restart|switch|move|rollout|deployment|work|reindex|swap) (is|has been|was|have been|has|went)? (now|all|finally)? (ended|finished|completed|complete|done|over|successful|successfull|well|completed successfully|finished successfully|through)" !(if|when|once|will|until|not|n't|before|after)
        "(have|has|'ve) (already|also|just|now)? had (your|the|a|an|another|it|them|both|all|this|that|one|two) (<any>)? (<any>)? <participle>-(@idle|go)" !(if|you|trouble|difficulty|problem|not|n't|better) ~0
        "(left|has left|have left) our <any>? (warehouse|depot|workshop|kitchen|shop|factory|bakery|lab|laboratory|works|studio|store|stores|sorting centre|sorting center|hub|nursery|press)" !(if|you|not|n't|when|once|open)
        "(a|another|a new|a fresh|a second|a temporary|a spare) <noun>-(alarm|warning|order|light|fight|sale|story|message) (went|has gone|was put) (on|in|into|onto|over|round|around|up) (<any>)? (<any>)? (<any>)? (@weekday|today|yesterday|tonight|this morning|last night)" !(if|when|once|missing|wrong|not|n't) ~2
        "resolved by <gerund>"
        @crew "(was|were|has been|have been|went) (already)? (there|on site|here|with you|at your <any>|out|over|back)" (yesterday|today|twice|again|"(this|last|on) <any>"|<clock>|<date>|@weekday|at) !(if|you|not|n't|sold|down|when) ~1
        "(by|after) (restarting|replacing|rebooting|rolling|resetting|switching|stopping|clearing|increasing|adding|removing|reverting|moving|updating|renewing)" !(if|you|please|try|can)
        @crew "(have|has|had) (already|now|just|also|since)? <participle>-@idle" !(if|you|may|when) ~2
        ^"(already|just|also|so far)? <past>-@idle (a|an|the|your|all|both|our|two|three|some|half|that|this|its|their|new|it|them|to|from|with|and|on|off|<number>)" !(you|if|please|should|may|when)
        "(have|has|had) been <participle>-@idlePassive" !(if|once|not|until|when|will|unless|you|may|yet|should|reported|never)
        "(was|were|got) (then|also|manually|successfully|already|subsequently|temporarily|immediately|automatically|quickly)? <participle>-@idlePassive" !(if|once|not|n't|you|may|when|should|reported|that|who|which|there|never)
        "(part|parcel|letter|order|item|document|policy|new one|key|card|copy|drive|room|table|van|crane|slot|pump|replacement|spare|engineer|technician|fitter|sum|amount|money|payment|seat|ticket|voucher|credit|unit|board|device|notice|invoice|certificate|plate|bus|coach|container|suitcase|bag|luggage) <any>? <any>? <any>? (is|are|was|were|has been|have been) (now|already|also)? (reserved|set aside|ordered|packed|repacked|booked|shipped|dispatched|printed|reprinted|loaded|sealed|isolated|disconnected|put aside|posted|found|located|traced|reissued|redirected|rerouted|handed|collected|picked up|transferred|credited|taken off|held|blocked|frozen|kept aside)" !(if|once|not|n't|until|when|will|unless|yet|never|you) ~0
        "(form|order|enquiry|query|claim|sample|samples|part|parts|file|papers|motor|request|unit|piece|pieces|blood|tissue|board|engine|device|replacement|new one|fresh ones|spare|spares|reminder|letter|cheque|tracer|search request) (<any>)? (went|left|has gone|have gone|has left|have left|goes|set off|travelled) (to|for|out|on|off|our|the|with|by|back)" !(if|when|you|missing|wrong|down|bad|ticket) ~0
        "(have|has|'ve) (now|already|so far)? found (one|two|three|four|five|some|most|half|all|your|<number>)" (of)? !(if|you|not|n't|problem|error|bug)
        "(established|confirmed|verified|shown|proved|checked) by (a|the|our)? (test|testing|measurement|comparison|inspection|experiment|check)"
        "(could|was|has|been|were|able|managed) (be|been|to)? (reproduced|reproduce|recreate|recreated|repeat|repeated|provoke|provoked) (it|this|the <noun>|your <noun>)? (in|on|with|by|at|here|under|several|twice)" !(if|not|n't|yet|you) ~0
        "(we|i|we 've|i 've|have|'ve) (have)? (already|also|just|now|both)? (made (it|them|one|another|up|both|a (new|second|fresh|spare|copy)|your <noun> again)|worked (out|through) (the|a|your|all|how|what|which|both))" !(if|you|to|can|will|mistake|error|request|note|effort) ~0
        "(we|i|we 've|our <noun>) (could|can|ca|were|was|have|has) (not|n't) (yet|been)? (able to)? (reproduce|repro|replicate|repeat|recreate|provoke|reproduced|replicated|repeated)" !(if|you|until|without) ~0
        "(be|is|are) (now)? (replaced|rebooted|restarted|rebuilt|rerouted|reset|unlocked|repaired|rolled back|switched|reinstalled|moved|reconnected|swapped|patched|reissued|re-sent|resent|cancelled|refunded|corrected|mended|done|updated|fixed|restored)" !(if|once|not|n't|will|must|should|when|can|you|may|not be|need|to)
        "a? (rollback|restart|reboot|rebuild|fix|patch|replacement|reset|workaround|hotfix|cleanup|migration|downgrade|upgrade|refund|credit) (be|has been|was|has) (been)? <participle>-(cause|plan|schedule|foresee|intend|expect|need|require|promise|delay|include)" !(if|not|n't|will|once|until|when)
        "(it|they|everything|(your|the|our|its) <any>? <noun>) (is|are|'s) (now|already|all|both)? (packed|repacked|loaded|poured|laid|hung|sewn|printed|plastered|tiled|primed|welded|bolted|soldered|baked|dug|drilled|mounted|assembled|translated|typeset|dispatched|posted|booked)" (now|onto|on|in|into|with|and|for|again|up)? !(if|once|not|n't|will|must|should|when|can|you|may|need|usually|always|daily|every|fully booked|until|after|before)
        "on (its|their|the) way" (to you|with (our|the|a)) !(broke|broken|lost|stuck|crashed|accident|if|once|not|n't|when|will|is not) ~0
        "(relief|spare|second|replacement|new|another|extra) (crew|driver|engine|train|bus|coach|van|aircraft|plane|pilot|engineer|technician|fitter|nurse|doctor|teacher) (is|are|'s) (now|already)? (on|at|with|in|under) (board|its|the|their|you|his|her|place|site)" !(if|once|not|n't|when|will)
        "(done|completed|finished) so far"
        ^(completed|done)$
        "(what we have done|what we did|what has been done|steps taken|actions taken|we have done|have done the following)"
        "after (a|an|the|our) (restart|reboot|rollback|reset|replacement|reinstall|clean-up|cleanup|repair|fix|upgrade|second restart|quick restart)" ~1
        "(we|i|we 've|i 've|have|'ve) (have)? (already|also|just|now)? =read (out|back|through|off) (the|your|its|all|every)" !(if|you)
        "(found|located|identified|spotted|caught) (the|a|an|your|that) <any>? (bad|wrong|broken|faulty|missing|damaged|loose|worn|cracked|leaking|blocked|stuck|burnt|corrupt|failing|guilty|offending|duplicate|misplaced|lost) <noun>" !(if|you|not|n't|once|when|to find)
        "(we|i|we 've|i 've|have|'ve|and) (have)? (now|already|also|just)? put (all|both|everything|each|every|them|it) <any>? (back|in|on|aside|right|up|through)" !(if|you|can|will|to|off|on hold) ~0
        "(we|i|'ve|have) (have)? (now|already|also|just|both)? =posted (you|a|an|another|two|it|them|the (missing|right|corrected|new|complete|second))" !(update|notice|status|message|news|announcement|page|list|here|online|forum|thread|comment|answer)
      `,
    },
    // "сейчас меняем плату", "we are recounting them".
    'under-way': {
      assertedOnly: true,
      ru: `
        <verb.present.first.plural>-@idlePresent !@habit !"(в|на) ночь" !(=усилия|=усилий|=усилие|=старания|=старание|"весь сила"|"весь ресурс")
        # What is done "every" time is a habit, but not what we are at already.
        "(уже|прямо сейчас|=сейчас) <verb.present.first.plural>-@idlePresent" !(=усилия|=усилий)
        (чинить|ремонтировать|исправлять|восстанавливать|налаживать|искать):present.first <noun.acc>-(проблема|ошибка|сбой|неполадка|неисправность|работа|доступ|связь|сервис|ситуация|работоспособность|недостаток|функционал|баг|авария|поломка|подача|он|она|это|вход|причина|решение|вопрос|способ|возможность|вариант|вы) !@habit ~2
        (смотреть|изучать):present.first (журнал|лог|история|камера|протокол|видеозапись|маршрут|схема|показание) !@habit ~2
        "(сейчас|уже|теперь) (=он|=она|=они) <verb.present.third>-(@idlePresentThird|@spoil|работать|показывать|указывать|занимать|давать)" <noun.acc> !@habit !(если|когда) ~1
        я (сейчас|уже|лично)? <verb.present.first.singular>-@idlePresent !@habit !(=усилия|=усилий|=усилие|=старания|=старание|"весь сила"|"весь ресурс")
        ^<verb.present.first.singular>-@idlePresent !@habit !(=усилия|=усилий|=усилие|=старания|=старание|"весь сила"|"весь ресурс") <any> ~0
        "(продолжать|начинать|начать|приступить к|заканчивать|завершать|стать):first" <inf>-@idlePresent ~1
        "(начали|продолжаем|закончили|заканчиваем|завершаем|начинаем|приступили к|проводим|ведем|выполняем|делаем|запустили|проводится|ведется|идет|выполняется|ведутся|проводятся|делается|осуществляется|начата|запущена|начат|запущен|начался|началась|начато|производится|продолжается|в процессе|идут|выполняются|инициирована|инициирован|требуется|на этапе|организован|организована)" (перенос|замена|проверка|диагностика|перезагрузка|обновление|настройка|осмотр|анализ|тест|тестирование|чистка|промывка|сверка|перерасчет|переустановка|откат|сборка|загрузка|выгрузка|миграция|подготовка|монтаж|установка|переключение|подбор|поиск причина|сравнение|прогрев|прозвонка|сушка|откачка|отогрев|расчистка|прокладка|сварка|укладка|заполнение|индексация|переиндексация|копирование|синхронизация|дефектовка|пуско-наладка|балансировка|расследование|разбор|замер|опрос|обход|пересчет|калибровка|экспертиза|запрос|восстановление данных|восстановление база|восстановление из|расширение|перезапуск|сверить|анализ журнала|демонтаж|пересборка|подготовка замены|изготовление|локализация|розыск|деплой|раскатка) !(плановый|если) ~2
        (меняться|заменяться|проверяться|переноситься|загружаться|выгружаться|сверяться|переключаться|ставиться|устанавливаться|монтироваться|перезапускаться|перенастраиваться|тестироваться|прокладываться|перерассчитываться|пересчитываться|чиниться|анализироваться|обновляться|прогреваться|промываться|чиститься|откачиваться|демонтироваться|копироваться|мигрировать|дорабатываться|уточняться|подключаться|готовиться|изготавливаться|перекладываться|свариваться|осматриваться|запрашиваться|подбираться|переустанавливаться|пересобираться|перестраиваться|синхронизироваться|реплицироваться|прогоняться|вывозиться|подвозиться|перезаливаться|сниматься|вскрываться|завариваться|перезаписываться|перешиваться|восстанавливаться|ремонтироваться):present.third !(если|как только|когда|автоматически|после|обычно|ежедневно|функция|видео|файл|страница|всегда|каждый|пустой|битый|обрезать) ~0
        (@crew):nom <verb.present.third>-(@idlePresentThird|@spoil) !@habit !(если|когда|вы|который|бесплатно) !"(смотреть|изучать|рассматривать|разбирать) (уже|сейчас)? (=его|=ее|=их|=это|ваш|этот)" !"(=его|=ее|=их|=это) (уже|сейчас)? (смотреть|изучать|рассматривать|разбирать)" !(=усилия|=усилий|=усилие|=старания|=старание|"весь сила"|"весь ресурс") ~4
        (инженер|бригада|мастер|техник|монтажник|электрик|сантехник|специалист|слесарь|аварийный бригада|команда|программист|администратор|разработчик) (восстанавливать|чинить|ремонтировать|исправлять|устранять):present.third (из копия|из резервный копия|из бэкап|с копия|из архив|вручную|кабель|труба|опора|плата|настройка) ~4
        "(восстанавливать|поднимать|загружать)" "(из|с) (копия|резервный копия|бэкап|архив|резерв)" !если ~3
        (его|ее|их) сейчас (менять|чинить|паять|варить):present.third ~1
        # Somebody of the trade is at it right now.
        "(бухгалтер|кассир|андеррайтер|лаборант|врач|доктор|кладовщик|логист|юрист|методист|технолог|провизор|фармацевт|экономист|операционист|аналитик|редактор|администратор|флорист|портной|секретарь|продавец|оператор|диспетчер|менеджер|водитель|эксперт|оценщик|кондитер|ювелир|дизайнер|переводчик):nom <capital>? (прямо|уже)? сейчас <verb.present.third.singular>-(@idlePresentThird|@harmlessNot|вести|принимать|ждать|искать|знать|держать)" (<noun.accusative>|=его|=ее|=её|=их) !(если|когда|который|=вы|отпуск|обед) ~2
        "(его|ее|их) (уже|сейчас|сегодня|заново)? <verb.present.third.plural>-(@idlePresentThird|@harmlessNot|называть|считать|обещать|говорить|любить|носить|продавать|покупать|выдавать|брать|хранить|знать|держать|слышать|читать|показывать|спрашивать|просить|присылать)" !<noun.nominative.plural> !@habit !(если|=не|когда|=вы|который|можно) ~1
        "<noun.accusative.singular.feminine>-(очередь|неделя|ночь|суббота|среда|пятница|справка|карта|заявка|жалоба|проблема) (уже|сейчас|заново)? (резать|красить|шить|клеить|менять|грузить|везти|сушить|варить|паять|чинить|чистить|печатать|собирать|разбирать|монтировать|укладывать|точить|пилить|сверлить|обтягивать|перетягивать|обшивать|перешивать|подгонять|полировать|лакировать|кроить|упаковывать|перекладывать|заливать|прокладывать|переписывать|переделывать|пересобирать|проверять):present.third.plural" !@habit !(если|=не|когда|=вы)
        (@crew):nom > // (менять|заменять|ставить|прокладывать|паять|варить|натягивать|промывать|прочищать|перетягивать|перебирать|монтировать|перекладывать|подваривать|откачивать|переустанавливать|перенастраивать|демонтировать):present.third !(если|когда|=вы|который|обычно|всегда|бесплатно) ~6
        "(в работе|в процессе)" (у)? (инженер|бригада|мастер) ~1
        "(на месте|на объекте|на линии|на участке|уже у вас) (работать|находиться|трудиться)? (бригада|мастер|специалист|инженер|техник|аварийный)" ~3
        "(бригада|мастер|инженер|техник|специалист|курьер|сантехник|электрик|аварийка|монтажник)" "(на месте|на объекте|выехать|выехал|выехала|выехали|уже едет|в пути|на выезде|направленный|приступить|приступила|приступили|едет|выезжает|уже на месте|едет к вам)" !(если|когда|"будет (уже|завтра|на|направленный)") ~3
        "(делаем|сейчас делаем|что делаем|сейчас)" <placeholder:step>
        (@crew):nom (ехать|выезжать|подниматься|спускаться|подъезжать|направляться|идти|спешить|добираться):present.third (уже|сейчас|"к вам"|"на (объект|адрес|вызов)") !(@habit|если|когда|который|обычно) ~2
        (нести|везти|доставлять|привозить|поднимать):present.first.plural (=вам|"к вам") !(@habit|ответственность|если|бесплатно|в любой) ~2
        <verb.present.first.plural>-@idlePresent "(каждый|каждую|каждое) (<noun.accusative>)? (вручную|отдельно|заново|построчно|лично|поштучно|по отдельности|по очереди)"
      `,
      en: `
        "(we|i|be|'re|'m) (be|are|am|'re|'m) (now|currently|also|already|still|just|busy|in the process of|actively|presently|both|manually|right now)? <gerund>-@idleGerund" !(if|will|would|were|was|you|sorry|always|every) ~0
        "(we|i) (are|am|'re|'m) (now)? (opening|running|writing|loading|trying|making|closing|feeling|growing|digging)" (the|your|a|an|all|both|each|every) !(if|will|were|was|you|sorry|always|every|effort|best|progress|sense|sure|matter|ticket|case|request) ~0
        "(are|is|'re|am|'m) (currently|now|still)? (restoring|reinstating) (your|the) (folder|file|mailbox|data|account|backup|page|photo|order|settings|archive|record)" !if ~1
        "(are|is|'re|am|'m) (currently|now|still)? (restoring|rebuilding|recovering|reloading)" (from|with|using|onto|by) !if ~6
        "(be|is|are|'re|am|'m) (now|currently|also|already|still)? having (the|your|it|them|a|both|all|an|this|his|her|our|another) <any>? <any>? <participle>" !(if|will|you|trouble|difficulty|sorry|problem|issue) ~0
        "(today|now|currently|meanwhile|tonight|this morning|this afternoon|right now|as we speak|in the meantime|at the moment|at this moment|these days|since this morning) (we|i|my colleague|our <noun>) (<present>-(@idle|look|work|hope|expect|apologise|try|have|can|may|will|must|do|be|ask|know|see|want|offer|stand|run)|<infinitive>-(@idle|look|work|hope|expect|apologise|try|have|can|may|will|must|do|be|ask|know|see|want|offer|stand|run))" !(if|you can|not|n't|will|'ll|be) ~0
        "(we|i) <present>-(@idle|look|work|hope|expect|try|do|be|ask|know|see|want|offer|close|open|accept|charge|deliver|use|sell|provide|collect|handle|process|review|deal|stand|run|thank|love|plan|store|hold|follow|monitor|remain|continue|aim|strive|value|understand)" > "(today|now|tonight|at the moment|right now|this morning|this afternoon|as we speak|meanwhile|one by one|at this moment)" !(if|will|'ll|not|n't|usually|always|every|can|could|may|must|should|would|to) ~5
        "(test|script|monitor|probe|robot|camera|logger|check|meter|recorder|sensor|thermometer|colleague|heater|pump|fan|dryer|dehumidifier|generator|van|truck|crane) (of ours|of mine)? (has|have|'s|is|are) (now|already|also)? (been)? (now|already)? <gerund>-(work|look|try|fail|have|be|drop|lose|stop|crash|leak|break|make|refuse|experience)" !(if|when|you|not|n't|will) ~1
        "(we|i|of ours|our <noun>) (have|has|'ve) been <gerund>-(look|work|try|wait|hope|have|be|investigate|deal|experience|do|go|see|face|suffer|receive|get|struggle|run|lose)" !(if|you been|not|n't) ~0
        "<capital> (is|are) (now|currently|already|still)? <gerund>-@idleGerund" !(if|when|that)
        "(he|she|they) (is|are|'s|'re) (now|already|currently|also)? <gerund>-@idleGerund" !(if|when|not|n't|will|who) ~0
        "(fitter|electrician|plumber|technician|mechanic|locksmith|roofer|glazier|carpenter|engineer|crew|caretaker|cleaner|tailor|tuner|painter|joiner|upholsterer|gardener|vet|watchmaker|jeweller) (is|are) (now|already|currently)? (looking at|working at|working on|busy with) (the|your) <noun>-(problem|issue|matter|request|case|fault|trouble|error|outage)" !(if|when|will|not|n't) ~0
        "(our|the|of our|of the) <any>? <noun>-(team|staff|specialist|developer|colleague|people|support|department|expert|we|you) (has|have) been (working on|busy with|at work on) (the|your) <any>? <noun>-(problem|issue|matter|request|case|fault|trouble|error|outage|question|solution|fix|repair) since (<number>|@numeral|<clock>|@weekday|noon|dawn|early|this)" !(if|when|will|not|n't|who|which)
        "(replacement|spare|new|fresh) <any>? <any>? ((is|are) (now|already)? (on (its|their|the) way|en route|in the post)|leaves us|leaves here|goes out|sets off)" !(if|when|once)
        "(have|has|'ve) been <gerund>-@idleGerund" !(again|if|you|customer|user|customers|users|will|that|should|issue) ~0
        @crew "(be|are|is) (now|currently|already|still|busy|actively)? <gerund>-@idleGerund" !(if|will|who|you|may|when) ~1
        "and (are|am|'re|be) (now|currently)? <gerund>-@idleGerund" !(you|if|will|may)
        "(be|is|are) (currently|now|presently|also|already|still)? being <participle>-@idlePassive" !(if|not|when|may)
        "(now|currently|meanwhile|in the meantime|so) <gerund>-@idleGerund" ~0 !(if|you|please|be|without|for)
        ^"(still|now|currently)? <gerund>-@idleGerund (a|an|the|your|all|both|our|two|three|some|it|them|from|back)" !!"(does|do|did|is|has|will|can|ca|wo) (not|n't|currently not)" !(you|if|please|may|will|can|is|should|must|be)
        "(replacement|migration|rebuild|rollback|restart|reindex|restore|data recovery|resync|repair|reboot|cleanup|re-import|reimport|test|check|audit|comparison|transfer|deployment|rollout|copy|diagnosis|replay|backfill) (of <any> <any>?)? (be|is|has)? (in progress|under way|underway|running|ongoing|started|begun|now running)" !(if|will|planned|when|"running (over|late|behind)") ~3
        "(technician|engineer|plumber|electrician|crew|fitter|courier|specialist) (is|are) (now|already|currently)? (on|in|at) the" !(if|will|when)
        "(technician|engineer|plumber|electrician|crew|fitter|courier|specialist|<placeholder>|<person>|he|she|we|mechanic|colleague|driver|team|van|someone|somebody|locksmith|replacement|he 's|she 's|we 're) (be|is|are|'re|'s)? (now|already|currently)? (on site|on the way|on their way|on its way|en route|on his way|on her way|already there|at your)" !(if|will|when) ~1
        "(what we are doing now|what we 're doing|we are now doing|doing now)"
        "(be|is|are|'re|am|'m) (now|currently|still|already)? going (through|over) (the|your|our|all|every|each|both|it|them)" !(if|will|you)
        "(be|is|are|'s|'re) (now|already)? on (order|the van|the truck|the lorry)" !(if|when|will|not|n't|once)
        "(while|as) (our|the|a|two) <any>? @crew <verb.present.third.singular>-('s|work|look|try|investigate|wait|deal|handle|know|say|need)" !if
        "(we|i|and|we 've|i 've) (have)? (now|already|just)? (have)? (order|ordered|bought) (a|an|the|your|new|another|two|its)" !(if|you|not|n't|when)
        (photos|photo|footage|recording|recordings|logs|samples|sample|meter|device|readings|x-rays|images|file|files|tyre|part|tapes|batch|item) "(is|are) (now|currently|still|also)? being (examined|reviewed|looked at|looked through|processed|analysed|analyzed)" !(if|when|please) ~2
        "(be|is|are|'re|am|'m) (now|currently|also|already|still)? (looking|going|working|reading|combing|leafing) (through|over) (the|your|our|all|every) <any>? (footage|logs|log|recordings|recording|records|photos|pictures|list|files|correspondence|data|tapes|videos|entries|receipts|statements|bookings)" !(if|will|you) ~0
      `,
    },
    // What a placeholder or slot tells: "сделали: {{done}}".
    slot: {
      also: ['consequent'],
      ru: `
        <placeholder:step>
        "(сделать|проверить|предпринять|выполнить|делать|меняем|делаем|сделано|проверено|выполнено|запросить|запросили|сверяем|проверяем):past/present" <placeholder> ~1
        "(решение|сделано|ход работ|что сделано|результат|выполненные работы)" <placeholder> ~0
      `,
      en: `
        <placeholder:step>
        "(done|checked|did|taken|doing|checking|following|tried|so far|resolution|solution)" <placeholder> ~0
      `,
    },
  },
};
