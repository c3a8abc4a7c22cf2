import type { PhraseTable } from '../../text/phrases/table';

/** That it has happened again, that it is still there, that it works: what only a look at the thing can tell. */
const outcome = {
  ru: '(повториться|повторяться|сохраниться|сохраняться|остаться|остаться|вернуться|появиться|возникнуть|исчезнуть|продолжиться|продолжаться|заработать|зазвонить|пропасть|измениться|изменится|пройти|поступить|прийти|дойти|решиться|помочь|поможет|открыться|получиться|восстановиться|восстановится|сломаться|удаться|наладиться|включиться|загрузиться|проявиться|найтись|потеплеть|погаснуть|объявиться|случиться|произойти|упасть|отвалиться|оборваться|зависнуть|начаться|потеряться|затеряться|заклинить|закапать|потечь|отключиться|вылететь|застрять|запищать|заискрить|зашуметь|нагреться|замигать|перегреться|сорваться|дернуться|захлебнуться|затормозить|задвоиться|слететь|сбиться|разорваться|порваться|вырубиться|подвиснуть|заглючить|барахлить|забарахлить|ухудшиться|усилиться|стихнуть|утихнуть|рассосаться|пойти|ожить|стать:future|начать:future|обнаружиться|воспроизвестись|нарушиться|прекратиться|отойти|отказать|выскочить|моргнуть|мигнуть|дойти|найти|намокнуть|разболеться|обостриться)',
  en: '(happen|happens|recur|recurs|return|returns|come back|comes back|persist|persists|continue|continues|continued|reappear|reappears|occur|occurs|remain|remains|appear|appears|arrive|arrives|work|works|worked|help|helps|helped|change|changes|changed|improve|improves|fail|fails|disappear|disappears|turn up|turns up|stop|stops|go away|goes away|come through|comes through|happened|start|starts|come up|comes up|show up|shows up|go down|goes down|resolve|resolves|break|breaks|"comes in"|"come in"|lands|clears|"is there"|"gets there"|"(is|are|\'s|\'re) (back|gone|up|over|on again)"|trips|crop up|crops up|resurface|drop|drops|plays|loads|rings|prints|heats|opens|persist|worsen|worsens|=worse|deteriorates|jams|jam|sticks|stick|warms|freezes|freeze|hangs|crashes|crash|leaks|leak|flickers|acts up|act up|misbehaves|misbehave|plays up|play up|cuts out|cut out|repeats|slows|loosens|blinks|beeps|trickles|reopens|wakes up|quits|boots|vanish|vanishes|drips|drip|worsens|carries on|carry on|goes on|go on|keeps|keep|drops|drop|goes off|go off|goes out|go out|plays up|gets worse|get worse|gets through|get through|lapses|lingers|linger|sets in|kicks in|loses|lose|breaks down|break down|packs up|pack up|starts up|occured|rears|reoccurs|reoccur|re-occurs|settles|settle|sputters|=smells|=hisses|=rattles|=squeaks|=buzzes|=hums)',
};
const tell = {
  ru: '(сообщить|сказать|информировать|проинформировать|известить|черкнуть|написать|отписаться|позвонить|перезвонить|обратиться|обращаться|писать|звонить|сообщать|уведомить|уведомлять|ответить|откликнуться|сигнализировать|прислать|рассказать|отзвониться|маякнуть|набрать|связаться|поделиться|отчитаться|отвечать|дать|сигналить|просигналить|свистнуть|крикнуть|пискнуть|отстучать|стукнуть|пнуть|постучаться|стучаться|отстучаться|отчитываться|поставить в известность|докладывать|доложить|извещать|скинуть|кинуть|бросить весточку|оповестить|предупредить|чиркнуть|отписываться|подсказать|рассказывать|делиться|напомнить|напоминать|набирать|перезванивать|докладывать)',
  en: '(let us know|let me know|tell us|tell me|inform us|notify us|write to us|write us|write back|contact us|call us|ring us|email us|message us|get back to us|get in touch|report back|report it|report this|reply|drop us|reach out|come back to us|keep us|give us|call back|write again|contact support|reach us|ping us|give us a shout|give us a call|give us a ring|give us a bell|give us a tinkle|pop down to|pop into|come down to reception|come to reception|give us a buzz|give me a shout|give me a call|drop me|holler|call in|phone us|phone in|sing out|text us|say so|flag it|report how|report whether|report if|just ring|just call|just write|confirm|drop by|get hold of us|shout|speak up|update us|alert us|advise us|get back to me|keep me|yell|write in|write us a line|pop a note|pop us a note|leave a note|leave us a note|leave a comment|comment below|comment here|post here|post below|bump this|say how|notify this|notify the|notify our|inform the|inform this|inform our|report to|report to us|report to the|drop a line|drop a note|send word|send us word|send a note|send us a note|bang on our door|knock again|hit reply|tell this|poke us|signal us|make contact|scream|let this office know|let our <any> know|let the <any> know|ring the front desk|ring reception|call reception|call the front desk|call the desk|phone reception|ring the desk|ring the office|call the office|tell reception|call the hotline|ring the hotline|let reception know|call our hotline|contact reception|contact the (desk|office|front desk|helpdesk|school|clinic|warden|porter|caretaker)|contact our <any>|get back in touch|be in touch|come back to me|revert to us|revert to me|revert back|revert with|call us back|ring us back|ring back|write to me|message me|email me|ring me|call me|text me|contact me|notify me|inform me|remind us|remind me|chase us|nudge us|bump this|bump the|report (it|them|this|that|these|any)|flag (this|that|them)|mention it|raise it (again|with us)|let the team know|let our team know|let staff know|tell the (desk|staff|warden|porter|driver|team|office|caretaker)|tell our <any>|notify our <any>|write to us|write back to us|reply here|reply to this|answer this|respond to this|open the ticket again|reopen (this|the) (ticket|case|thread)|check in with us|speak to us|talk to us|follow up|follow up with us|touch base|post an update|update this (thread|ticket)|update the ticket|ring the school|call the school|call the clinic|ring the clinic)',
};
/** A time that is not now. */
const someDay =
  'позже|позднее|попозже|вечером|завтра|утром|послезавтра|"через <number> @unit"|"через @unit"|"через (пара|несколько|полтора|=полчаса|некоторый|@numeral) @unit"|"через некоторое время"|"через какое-то время"|"на следующий день"|"в другой время"|"спустя время"|"чуть погодя"|полчаса|"к вечеру"|"ближе к вечеру"|"на выходных"|"другой раз"|вечерком|утречком|"ближе к (ночь|утро|обед|конец)"|"с утра"|"на досуге"|"через денек"|"через часок"|"спустя (час|день|сутки|пара час|несколько час)"|"в другой день"|"ближайший вечер"|"как стемнеет"|ночью|ночь:acc|"рано утром"|"(в|во) (другой|ближайший|следующий)? @weekday"|"(на|в) (следующий|этот|будущий|новый|той|другой) (неделя|месяц|год|раз)"|"на (неделя|день|дни)"|"(в|к) (начало|конец|середина) (<any>)? (неделя|месяц|год)"|"после (<any>)? (праздник|выходной|обед|каникулы|<number>|@weekday)"|"ближе к (выходной|пятница|понедельник)"|"на другой день"|"спустя (неделя|месяц)"|"в ближайший (день|время)"|"днями"';
const later = {
  ru: `(${someDay}|=снова|"еще раз"|повторно)`,
  en: '(later|"in (a|the|an|<number>|@numeral|couple|few|half) (few|couple of|bit|while|morning|evening|hour|hours|minutes|day|days|afternoon)?"|"again (tomorrow|tonight|soon|shortly|then|next|on|in|after)"|tomorrow|tonight|"this (evening|afternoon)"|"after (a|an|some|<number>|@numeral) (while|bit|time|hour|hours|minute|minutes|day|days)"|again|"once more"|"another (go|try|time)"|"from time to time"|"every (now and then|so often|once in a while|few <any>)"|"now and then"|"now and again"|"over the (weekend|next <any>|coming <any>)"|"towards (evening|night)"|"in the (morning|evening|afternoon)"|"first thing tomorrow"|"(at|towards|by) the (end|beginning|start|middle) of"|"some other time")',
};

/** What brings the reader back to us or to somebody at a counter. */
const comeBack =
  '(зайти|заходить|заглянуть|заглядывать|подойти|подходить|прийти|приходить|приехать|приезжать|подъехать|заехать|заезжать|забежать|забегать|заскочить|наведаться|наведываться|вернуться|возвращаться|обратиться|обращаться|позвонить|звонить|перезвонить|перезванивать|набрать|набирать|написать|писать|спросить|спрашивать|переспросить|поинтересоваться|интересоваться|осведомиться|узнать|узнавать|уточнить|уточнять|справиться|справляться|напомнить|напоминать|повторить|повторять|продублировать)';
/** Imperatives of every day: asking somebody over and over. */
const keepAsking =
  '(уточнять|узнавать|спрашивать|интересоваться|справляться|осведомляться|наведываться|заглядывать|перезванивать|дозваниваться|уточните|узнайте|справьтесь|поинтересуйтесь|спросите)';
/** Where it may be asked or read how things stand. */
const whereAsked =
  '"(у|через) (мы|нас|наш|свой|дежурный|ваш)? (<noun.gen>|дежурный|заведующий|управляющий|старший)"|"по (<adj>)? (телефон|номер|линия|почта|ссылка|адрес|трек-номер|трек)"|"(на|в|с) (наш|наша|мой|личный|горячий|официальный|школьный|домовой)? (сайт|страница|канал|чат|кабинет|приложение|группа|телеграм|телеграм-канал|стойка|ресепшен|ресепшн|регистратура|офис|касса|диспетчерская|линия|стенд|доска|табло|форум|блог|аптека|склад|пункт)"|самостоятельно|сами';
/** To do a thing, or to bring it, again: what a condition of the trouble leads to. */
const comeAgain =
  '(возвращаться|вернуться|приходить|прийти|приносить|принести|привозить|привезти|приезжать|приехать|вызывать|вызвать|подходить|подойти|заходить|зайти|продублировать|дублировать|повторить|повторять|заявлять|заявить|жать|фиксировать|зафиксировать|подавать|подать|стучать|постучать)';

export const phrases: PhraseTable = {
  name: 'initiative-to-client',
  concepts: {
    // The next move is the reader's, and we wait.
    left: {
      also: ['consequent'],
      ru: `
        # We wait for news
        (ждать|ожидать|ждем|ожидаем):present/future.first "(от вы|ваш|с ваш сторона|вы)?" (новость|вести|весть|=вестей|сообщение|обратный связь|результат|фидбек|отклик|известие|сигнал|звонок|ответ) !(наш|если|скриншот|запрос) ~4
        "быть:future.first (ждать|ожидать|рад|на связь)" "(от вы|ваш|с ваш сторона)?" (новость|вести|весть|=вестей|сообщение|обратный связь|результат|фидбек|отклик|известие|сигнал|звонок|ответ) ~4
        (держать:imp/inf|держите) > "(мы|нас|меня)? в курс" ~2
        "(при|в случай) (следующий|очередной|новый|повторный|дальнейший|любой|малейший|каждый|первый же) <noun>" (${tell.ru}|${comeAgain}):imp !(обращение|визит|заказ|запись|покупка|вход|оплата|заезд) ~4
        (понаблюдать|последить|проследить|присмотреться):imp // (написать|сообщить|отписаться|рассказать|перезвонить|позвонить):imp "о результате" ~6
        (следить|приглядывать|присматривать|последить|поглядывать|понаблюдать|послушать|посматривать):imp // "если что" // (звонить|писать|позвонить|написать|набрать|набирать|сообщить|отписаться):imp !(вопрос|=вы) ~5
        (послушать|поездить|понаблюдать|погонять|попользоваться|поносить|пожить|походить|покататься|поспать|последить|посмотреть|потерпеть|подождать):imp "и (отписаться|отзвониться|написать|черкнуть|рассказать|сообщить|позвонить|перезвонить):imp" !(если|вопрос|=вы) ~5
        (черкнуть|маякнуть|звякнуть|шепнуть|свистнуть|аукнуть|кинуть|бросить):imp (=нам|=мне|"(пару|две|три|несколько) (=строк|=слов|=строчек)"|весточка|словечко|строчка) !(если|вопрос|=вы|деньга) ~3
        (держать|держите) (=нас|=меня) // "в курс" ~4
        ${tell.ru}:imp // =как (вести|работать|идти|держаться|чувствовать|ехать|звучать|выглядеть):present/future/past ~4 !(вопрос|=вы)
        (дать:imp/inf|давать:imp/inf|дайте) "(мы|я|нам|мне)? (знать|обратную связь|обратный связь)" // (если|когда|как|что|ли|помогло|после|<verb>)? ~4 !(вопрос|который|удобно|какой)
        "(признательный|благодарный|благодарны|признательны|рада|рад|рады) за (<adj>)? (ответ|обратный связь|сообщение|отклик|весточка)" !(ваш)
        "(дать|дайте) (нам)? знать"$ !(вопрос|удобно)
        <verb.imp>-(нажать|открыть|выбрать|ввести|указать) ${later.ru} // "и (перезвонить|отзвониться|написать|напишите|отписаться|сообщить|рассказать):imp" ~4 !(мы|=вы|вопрос|если)
        <verb.imp>-(нажать|открыть|выбрать|ввести|указать) (его|ее|за ним|за ней|ночью|днем|дома)? "и (перезвонить|отзвониться|отписаться):imp" ~3 !(мы|вопрос|если)
        (ждать|ожидать|ждем):present.first "от (вы|вас)" // (новость|вести|весть|известие|сигнал|звонок|отклик) ~5 !(скриншот|если)
        (заглянуть|зайти|заходить|подойти|наведаться|возвращаться|вернуться|заезжать|заехать|повторять|повторить|пробовать):imp (к нам|к|на|за)? (неделя|"на (неделя|неделька|днях|выходной|следующий неделя)"|"(каждый|раз в) (полчаса|час|день|@unit)"|"через (день|час|неделя)"|попытка) ~3 !(справка|документ|пропуск|раздел|=вы|если|мастер)
        (заходить|заглядывать|забегать|захаживать):imp (проверять|проверить|смотреть|посмотреть|узнавать|узнать) (статус|состояние|наличие|результат)? ~2
        (попытать|испытать|пытать):imp (счастье|удача|судьба) ~2
        (подать|подавать|дать|прислать|подкинуть):imp (мы|нам)? (знак|сигнал|весточка|весть) ~2 !вопрос
        <verb.imp> > (пара|несколько|недельку|денек|<number>|@numeral|еще)? (@unit|денек|недельку) // "(и|а потом|потом|затем)? (отписаться|рассказать|сообщить|написать|позвонить|поделиться|доложить|скажите|черкнуть):imp/future.second" ~6 !(вопрос|=вы|номер)
        ${tell.ru}:imp // =как "(оно|он|она|дела|все|всё|там)? (себя)? (пойти|пройти|сложиться|получиться|сработать|заработать|показать|повести|прижиться|поведет):future" ~3
        # Report the outcome
        ${tell.ru}:imp > "(о|об|мы|я|сюда)? (свой|полученный)? (результат|исход|итог|изменение|повторение|динамика|повтор|впечатление|появление|поступление)" ~4 !(анализ|платеж|тест)
        "(о|об|обо|про) (все|каждый|любой)? (последующий|дальнейший|новый|повторный|очередной|следующий|возможный) <noun>" ${tell.ru}:inf/imp !(мы:nom|если|вопрос|визит) ~4
        "(о|об|обо) (все|каждый|любой) @trouble" ${tell.ru}:inf/imp !(мы:nom|если) ~4
        (просить|просьба|рекомендовать|советовать) ${tell.ru}:inf (результат|изменение) ~4
        (просить|просьба|рекомендовать|советовать|попросить) ${tell.ru}:inf // (помогло|получилось|заработало|удалось|прошло|изменилось|открылось|исчезла|пропала|появились|дошло|стало) =ли ~6
        ${tell.ru}:imp // (помогло|получилось|заработало|удалось|прошло|изменилось|открылось|исчезла|пропала|появились|дошло|получилось|стало) =ли ~5
        (проверить|попробовать|посмотреть|протестировать|понаблюдать|замерить|перезагрузить|перезапустить|переустановить|перепроверить|зайти|войти|распечатать):imp > // (сообщить|рассказать|позвонить|отписаться|перезвонить|напишите|ответить|скажите):imp ~9
        ^(ждем|=ждем) // (что|как) "вы (сказать|написать|ответить|решить)" ~1
        # Look later, try again
        (попробовать|пробовать|повторить|запросить|проверить|зайти|войти|перезвонить|позвонить|обновить|вернуться|подождать|заглянуть|заскочить|забежать|наведаться|обождать|потерпеть|набрать|перепроверить|перезайти|посмотреть|оплатить|оформить|написать|обратиться|попытаться|запустить|отправить|включить|подключиться):imp (попытка|вход|страница|оплата|платеж|запрос|зайти|войти|отправить|мы|все|это|оформить|запустить|открыть|подключиться|загрузить|операция|статус|звонок|оплатить|действие)? ${later.ru} ~4 !(спам|папка|раздел|вкладка|меню|настройка|профиль|кабинет|инструкция|корзина)
        (попробовать|повторить|проверить|зайти|перезвонить|обновить|вернуться|подождать|перепроверить|понаблюдать|обратиться|попытаться):inf (попытка|вход|страница|оплата|зайти|войти|отправить|мы|все)? ${later.ru} (просить|рекомендовать|советовать|предлагать|стоит|можно|нужно|придется|мочь:second) ~6
        "(о|об|про)" <any>? (изменение|результат|итог|исход|повторение|сдвиг|улучшение|ухудшение) ${tell.ru}:inf/imp !(мы:nom|мы|если) ~4
        "(быть:future.first) (признательный|благодарный|рад)" // (если|когда) ${tell.ru}:future/past/present ~5 !!вопрос
        (понаблюдать|наблюдать|последить|проследить|присмотреться|пронаблюдать|поглядывать|посматривать):imp ~2
        (заходить|заглядывать|проверять|обновлять|пробовать|наведываться|перезванивать|звонить|писать|повторять|перезагружать|перезапускать|пытаться|зайти|проверить|заглянуть|следить|отслеживать|мониторить):imp (время|раз|иногда|периодически|почаще|"каждый @unit"|"раз в @unit"|"время от времени"|"по возможности"|сами|самостоятельно|"за статусом"|"за обновлениями"|"за новостями") ~5 !(если|мы|=вы)
        (напомнить|напоминать|поторопить|пнуть|дернуть):imp (мы|я|себя|"о себе"|нам|про себя) ~2 !пароль
        (просить|просьба|предлагать|рекомендовать|советовать) (напомнить|напоминать|поторопить):inf (мы|я|себя|"о себе"|нам) ~3
        (понаблюдать|наблюдать|последить) (просить|рекомендовать|советовать|предлагать|просьба) ~4
        (следить|последить|понаблюдать) "за (обновление|новость|статус|информация|сообщение|объявление|ситуация)" (просьба|просить|рекомендовать|советовать|предлагать|можно|мочь:second) ~4
        (заглянуть|зайти|наведаться|забежать|заскочить|заехать|напомнить|постучаться|позвонить|написать|объявиться|появиться|наведывайтесь|заглядывать|справляться|справиться):imp (сюда|к нам|нам|сами|сам|снова|еще|о себе)? ("на днях"|денек|недельку|"через недельку"|"(через|спустя) (пара|несколько|другой)? @unit"|"ближе к"|"как-нибудь"|погодя|"попозже"|"на следующей неделе"|"о себе") ~3 !(справка|документ|пропуск|=вы|если|мастер|за)
        (ждать|ожидать|ждем|будем|жду):present.first/future.first (весточка|вестка|знак|отмашка|отчет|рассказ|новостишка|подтверждение):gen "от (вас|тебя)" ~4
        (понаблюдать|последить|посмотреть|поглядеть|присмотреться|погонять|потестировать|поездить|поносить|попользоваться|пожить|покататься|потерпеть|подождать|обождать):imp (пока|дальше|еще|за ним|за ней|за этим|его|ее|день-другой|денек-другой|сутки-другие|недельку|пару-тройку)? // "(и|а|потом|затем|там)? (отписаться|рассказать|сообщить|написать|позвонить|поделиться|доложить|скажите|черкнуть|отзвониться|расскажите|напишите|посмотрим|решим|увидим|видно):imp/future.first" ~5 !(вопрос|=вы|номер)
        ^<verb.future.second>-(захотеть|пожелать|решить|понадобиться) (еще|снова|опять|вновь|где-то|что-то|неладный|странный|нелепость|ошибка|сбой|подобный) // (прислать|пришлите|сообщить|написать|позвонить|звонить|писать|показать|сфотографировать|маякнуть|кинуть|скинуть):imp ~4 !!вопрос
        "(будем|буду|были бы) (рад|рады|рада) (услышать|узнать|знать|получить весточку|получить сигнал)" // (как|что|если|о|про|=ли) ~3 !(мнение|пожелание|впечатление)
        (перезвонить|позвонить|набрать|спросить|написать|обратиться|заглянуть|зайти):imp (=нас|=нам|"к нам") (=сами|"еще раз"|"на следующей неделе"|"во второй половине дня"|"(в|во) @weekday") !!(вопрос|=вы|удобно|если|документ|пропуск) ~2
        (ждать|ожидать|ждем|ожидаем|жду|будем ждать):present/future.first "(от (вы|вас)|ваш)" (обратный связь|информация|сигнал|сообщение|звонок|весть|новость|результат|отклик|фидбек) ~4 !(наш|скриншот|запрос|анкета|отзыв|если вы)
        (${tell.ru}|${comeAgain}):imp (<any>)? // "(следующий|другой|новый) раз" ~4 !(вопрос|=вы|приехать|номер|карта)
        (отслеживать|проверять|смотреть|следить):imp // (возвращаться|вернуться|обращаться|обратиться|писать|написать|звонить|позвонить):imp // если ~9 !!вопрос
      `,
      en: `
        # We wait for news
        "(look|looking) forward to (hear|hearing|your|receiving|an update|any)" ~1 !(resolving|working|help)
        "(await|awaiting|wait for|waiting for|waiting on|expect|expecting|hoping for) (your|any|some|further|a|news)? (feedback|news|word|update|reply|response|findings|result|results|call|message|confirmation|verdict|impressions|observations|report|signal|to hear)" ~2 !(supplier|vendor|carrier|team|their|from the|from our|you will)
        "(wait|waiting|hope|hoping) to hear (from you|back|how|what|whether)"
        "keep (us|me) (posted|updated|informed|in the loop|up to date)" !(if you like)
        "(we|i) (await|are awaiting|'ll await|will await|will wait for) your" ~1
        # Report the outcome
        "(grateful|glad|happy|like|love|pleased) to (know|hear|learn)" // (if|whether|how) ~1 !(we are|you)
        ${tell.en} "(afterwards|then|later|after|next week|soon)?" // "(how|what) (it|things|that|this|you) (go|goes|went|get on|turns out|look|looks|works|see|find|notice|get|works out|gets on|behaves)" ~2
        ${tell.en} "(with|about|of|the|on) (the|any|your)? (result|results|outcome|findings|progress|changes|news|recurrence)" ~1
        "(please|then|and|now)?" (=check|=test|=try|=look|=print|=run|=measure|=restart|=reboot|=reload|=observe|=verify|=monitor) // "and (then|kindly|please)?" ("confirm (the (status|issue|same|result)|if|whether|back|us|to us)"|revert|update us|advise us|tell us|tell me|let us know|let me know|call|ring|write|report|get back|reply|phone) ~10 !(we|will|'ll|i|our|engineer|technician|team)
        "(you|customers|applicants|tenants|residents|users|passengers|guests|clients|parents|members|visitors) (are|is) (kindly|hereby|therefore|further)? (requested|asked|invited|advised|urged|encouraged) to (try|retry|check|enquire|inquire|ask|call|ring|come|attempt|return|look|log in|contact us)" (again|later|back|tomorrow|"once more"|"from time to time"|"next week") ~3
        "(wait|waiting) (now)? (to hear|for (news|word|your|a message|an update|a sign|a call)) (from you|back|news|reply|answer|feedback|update|response|observations)?" !(supplier|vendor|carrier|team|their|manufacturer|engineer|while we|technician|bank)
        "(leave|leaving|left) (it|this|that|the rest|the next step|things|the matter) (with you|up to you|in your hands|to you)" !(if|you can|key)
        "(it|this|that|the next step|the next move) (is|'s|remains|will be) (now|then|entirely)? (up to|down to|for|over to) you (to)? (to)?" "(call|ring|write|get|contact|check|try|come|tell|let|report|chase|follow|ask|see|decide when|watch|monitor|remind)" !(if|whether|not|n't|choose) ~1
        "(=pop|=drop|=come|=call|=check|=ring|=look|=swing|=get|=stop|=write|=report|=log|=phone) (back|in|by|round|over|again|us|me) (again|back|in|us|to us|with us)? (in (a|an|the|another|<number>|@numeral|half|couple|few)|later|tomorrow|tonight|this (evening|afternoon)|from|after|on|next|every|before|at the) (<any>)?" !(we|will|'ll|i|our|technician|fitter|engineer|driver|courier|question|questions|for your|to collect|to pick) !(if you have) ~1
        "(=resubmit|=reapply|=resend|=retry|=reload|=rebook|=reorder|=re-upload|=re-enter|=re-try|=resume|(=submit|=send|=upload|=apply|=pay|=order|=book|=print|=scan|=log|=sign|=register|=dial) (it|them|this|in|on)? again)" "(another (day|time|hour|evening|morning)|some other (day|time)|later|tomorrow|tonight|in (a|an|the|<number>|@numeral)|this (evening|afternoon)|next week|after|on @weekday|over the|at a)" !(we|will|'ll|i|our|us|was|were|team|engineer) ~3
        "(=have|=give it|=take) (another|one more|a further|a second|a new) (go|try|shot|attempt|look|bash|crack|stab)" (this|tonight|tomorrow|later|in|on|next|over|when|once|after|at)? !(we|i|will|'ll|our)
        "(any|all) (further|more|new|fresh|other|repeat)? (dropouts|drops|outages|trouble|issues|problems|failures|faults|noise|leaks|errors|crashes|cuts|interruptions|incidents|delays|symptoms|changes)" // "(please|kindly|just|then|should be)? (=report|=tell|=let|=note|=flag|=call|=ring|=write|=message|reported)" !(we|i|question|questions) ~1
        "(next time|the next time|each time|every time|whenever) (it|this|that|you|they|one|the <any>)" // ${tell.en} !(we|question|questions) ~6
        "(appreciate|grateful|great|good|helpful|nice|kind|thankful|glad|obliged|ask you to|asking you to|invite you to|ask that you)" // "(if|could|would|for)? (you)? (could|can|would|to)?" "(keep (us|me) (posted|informed|updated)|(watch|monitor|observe|note|track|log|record) (it|how|whether|what|when|any|the)|(write|call|ring|report|try|check|contact us|get back|get in touch|come back) (again|back|to us|once more|later)|(let us|let me) know how)" ~5 !!(question|questions)
        # Remind us
        "(feel free|do not hesitate|n't hesitate|welcome|please|kindly|best|just|simply|can|may|could)" to? "(chase|remind|nudge|poke|prod|jog|pester|hurry|follow up with|check in with|check back with|chase up|bump|ping|follow up on|reply to|update|revive)" (us|me|up|our|"(this|the|your) (thread|ticket|case|email|chat|request|conversation|post)") ~3 !(we|i)
        ^"(chase|remind|nudge|check in with|follow up with) (us|me)"
        "(have a look|take a look|look|peek)" (at|in|into) <any> "(in a few <any>|in a week|in an hour|in a day|later|tomorrow|tonight|next week|in a couple of <any>|in <number> <any>)" ~4 !(we|will|'ll|i|our)
        # Look later, try again
        "(=send|=resend|=pay|=order|=book|=submit|=upload|=download|=print|=scan|=dial|=connect|=place|=enter|=open|=switch|=plug|=charge|=wait)" "(in a while|in an hour|in a few <any>|in a couple of <any>|in <number> <any>|again later|later on|later today|again tomorrow|again tonight|after a while|a bit later|some time later|another time|and see)" ~4 !(we|will|'ll|i|our|was|were|team|engineer|technician|shall) !(if you)
        "(so|and|please|just|then|kindly|simply)" (just|please|simply)? ["(=send|=resend|=pay|=try|=order|=book|=submit|=upload|=print|=scan|=dial|=connect|=enter|=open|=refresh|=check|=call|=retry|=repeat)" "(in a while|in an hour|in a few <any>|in a couple of <any>|in <number> <any>|later|later on|later today|again later|after a while|a bit later|another time|and see)"] ~4 !(we|will|'ll|shall) !(if you)
        "(have|take|give it) (another|one more|a second) (go|try|shot|attempt|look)" !(we|we 'll|i|will|'ll|our|engineer)
        "look (in|back|again) (again|later|in|on|tomorrow)" !(we|will|'ll|i)
        "(ride|use|wear|run|drive|watch|leave|test|try|play|wash|charge|keep|print|cook|live with) (it|them|this|that|the <any>)" "and" "(come back|get back|tell us|let us know|report|write|call|ring)" ~7 !(we|will|'ll|i)
        "(any|with any|for any) (further|more|new|fresh|other)? (trouble|problem|issue|change|recurrence|noise|fault|hiccup|news)" // ${tell.en} ~3
        "(appreciate|grateful|great|good|helpful|nice|kind|thankful)" // "(if|could|would|for) (you)? (could|can|would)?" ${tell.en} // (when|if|whether|once|how) ~5 !!(question|questions)
        "(and|then) (then)? =see" // "(if|whether) (it|that|this) (helps|works|improves|gets better|goes away|makes a difference|holds)" !(we|will|'ll|i|our|to) ~0
        "(=reopen|=reorder|=resubmit|=resend|=relaunch|=redo|=rebook|=redial|=ask)" (it|them|us|again)? ${later.en} ~2 !(we|will|'ll|i|our|us|was|were|team|engineer|technician)
        "(try|retry|check|log in|sign in|call|ring|come back|visit|refresh|reload|attempt|repeat|return|=test|=reboot|=restart|look|phone|contact us|write to us|call us|ring us|call back|give us a call|reload)" (again|back|it|this|to|the|your|us|once|sign|log|pay|logging|signing|payment|page)? (it|page|account|in|link|transaction|card)? ${later.en} ~3 !"(the|your|our|a|this|his|her|next) (visit|call|test|look|return|attempt|check|ring)" !(we|will|'ll|i|our|was|were|team|engineer|technician) !(if you|we will|we'll|i will|you can|do not|need not) !"(the|a|your|our|this|that|each|any|phone|mobile|my) (phone|call|ring|check|visit|return|look|attempt|company|repeat)" !(he|she|they|calls|rings|visits|returns|checks|looks|<noun.singular> returns)
        "give (it|that|this|things) (another|one more|a second|a further|yet another|a) (quick)? (go|try|shot|whirl|spin|bash|attempt|chance)" !(we|will|'ll|i|our|engineer)
        "(=have|=take) (a|another|one more|yet another) (go|try|shot|stab|crack|attempt|turn)" (later|tomorrow|tonight|again|"every <any>"|"now and then"|"now and again"|"in (a|the|an|<number>) <any>"|"and (see|tell|let|say)"|"from time to time") ~2 !(we|will|'ll|i|our|engineer)
        "try your luck" !(we|i|competition|draw|raffle|lottery)
        "(=listen|=look|=watch|=feel|=check|=wait|=sleep|=run|=test|=try)" ${later.en} // "and (then)? (=ring|=call|=write|=report|=reply|=phone|=tell|=message)" ~5 !(we|will|'ll|i|our)
        "(=stop|=come|=drop|=pop|=swing|=call|=look|=check|=ring|=get|=write) (by|in|round|back|over) (again)? (with us|with me|to us|to me|on us)? (next|tomorrow|later|in|this|on|another|some|@weekday|towards)" ~1 !(we|will|'ll|i|our|technician|fitter|for your|to collect|to pick)
        "(=repeat|=retry) (the|your|this)? (attempt|attempts|payment|login|upload|order|request|process|operation|transfer)" "(every|each|in|later|again|tomorrow|tonight|after|now and)" ~1 !(we|will|'ll|i|our)
        "(please|kindly|and|just)? (=report|=flag|=note|=log) (any|every|each|a|all)" (repetition|recurrence|repeat|relapse|change|changes|further|new|repetitions|recurrences|improvement) ~2 !(we|will|'ll|i|our)
        "see (how|whether|if) (it|that|this|things|the <any>) (behave|behaves|go|goes|hold|holds|work|works|perform|performs|improve|improves|settle|settles)" "(over|in|for|during|tonight|tomorrow|and|this|until|next|from|after)" ~2 !(we|will|'ll|i|our|engineer|to)
        "(=play|=run|=use|=drive|=wear|=watch|=leave|=test|=live|=sleep)" (it|on|with|them)? "for (a|an|the|another|<number>|@numeral) (@unit|day or two|few <any>|couple of <any>|while|bit|night)" // "and (then)? (say|tell|report|write|let|call|ring|post|come back|get back|drop)" ~4 !(we|will|'ll|i|our)
        "(try|retry) (again|it|once)? (later|again later|in a|at a later|another time)" ~2
        "(keep|please keep) (an eye|watching|monitoring|checking|trying|a watch|track)" !(we|i|'ll|will)
        "(monitor|observe|watch) (it|the|your|this|how|whether|over|for)" !(we|i|will|team|engineer|our) ~1
        "(recommend|suggest|advise|propose) (that you)? (repeating|retrying|trying|attempting|checking|calling|logging|paying|coming back|repeat|retry|try)" ${later.en} ~5 !(we will|we 'll)
        "(=watch|=observe|=run|=try|=keep|=use|=test|=leave|=play|=drive|=wear|=live|=give|=sleep|=let|=ride|=listen|=charge)" (it|them|this|that|the <any>|your <any>|on it|with it|to it|an eye)? (<any>)? (<any>)? (<any>)? (<any>)? // "(and|then|and then)" (please|then|kindly)? "(=drop us|=drop me|=send us|=give us|=let us know|=let me know|=tell us|=tell me|=ring us|=call us|=write to us|=report|=report back|=come back|=get back|=say|=shout|=holler|=post|=text us|=message us|=email us|=write|=ring|=call)" ~2 !(we|will|'ll|i|our|question|questions)
        "(the|your) (ball|next move|move|rest|initiative) (is|lies|rests|'s) (now|again)? (in your court|with you|yours|up to you|in your hands)" !(if|not|n't|password)
        "(shout|holler|yell|whistle|sing out|pipe up|speak up|raise the alarm|sound the alarm|wave|raise your hand|knock on our door|knock again|give us a shout|you know where (we are|to find us|to turn|to reach us|we live))" (again)? // (if|when|should|once|"as soon as"|"the moment") ~2 !(we|i|question|questions|fire)
        (if|should|when|once) > "(again|still|returns|return|recurs|recur|comes back|come back|happen|happens|start|starts|repeat|repeats|act up|acts up|play up|plays up|crawl|crawls|fail|fails)" // "(shout|holler|whistle|knock on our door|you ('ll)? know where (we are|to find us|to turn|to reach us|we live)|our door is open|we are (only)? a (call|message|click) away|pipe up|speak up|sing out)" ~6 !(question|questions|help)
        "(we|i) (are|'re|am|'m) (all ears|here|around|only a call away|a phone call away|just a message away) (if|when|should|in case|once)" "(it|this|that|the|things|anything|nothing)" ~1 !(question|questions|need|help|else)
        "(let|tell|keep) (us|me) (hear|know|see|in)? (how|whether|if|what|the) (it|things|this|that|the <any>) (fare|fares|goes|go|get on|gets on|pans out|pan out|turns out|develops|comes along|holds up|behaves|sounds|feels|runs)" !(question)
        "(you|customers|tenants) (will|'ll)? (only|simply|just)? (have|need) to (wait and see|sit tight|sit it out|wait it out|keep trying|keep at it|be patient and|watch|keep your fingers)" !(if|we will)
        "(=wait|sit tight) (and see|it out)"
        "(=keep|keep your) (fingers crossed|trying|hoping|checking|refreshing|at it)" !(we|our|i|to)
        "keep (us|me) (in the picture|abreast|apprised|advised|up to speed|current|in the know|briefed)"
        "(=see|=watch|=observe|=check|=look)" // "(how|whether|if|what) (it|that|this|things|they|the <any>) (does|do|fares|fare|gets on|get on|holds out|copes|cope|happens|comes|come|shapes up|sounds|sound|feels|feel)" !(we|will|'ll|i|our|engineer|to) ~0
        "(appreciate|appreciated|grateful for|welcome|obliged for) your (informing|telling|notifying|letting|alerting|reporting|advising|calling|contacting|writing|getting|keeping|monitoring|watching)" !(question|questions)
        "(=attempt|=try|=repeat|=make|=resume|=undertake|=submit|=perform|=retry|=place|=send)" (the|your|it|this|another) > "(at a later (point|time|stage|date|moment|juncture)|at some later (point|time|date)|on another (day|occasion)|some other (time|day))" ~5 !(we|will|'ll|i|our|payment)
        "(if|should|once|when) (it|this|that|they|the <any>) (<any>)? (<any>)? (again|returns|recurs|happens|comes back|goes off|fails|stops|starts)" // "you ('ll)? (know|have|'ve got|got) (the|our|my|where) (number|address|line|drill|procedure|way|to|email)" ~3 !(question|questions)
        "(=bake|=cook|=ride|=drive|=play|=print|=work|=shower|=paint|=sew|=milk|=write|=sing|=run|=read|=live|=sleep|=type|=walk|=knit|=mow|=wash|=iron)" (with|on|in|using|it|them) (it|them|this)? <any>? (for|over|until|through|a|another|one) <any>? <any>? // "and (then)?" "(tell|let|drop|write|ring|call|say|report|give)" ~2 !(we|will|'ll|i|our|engineer|technician|team)
        "(=weigh|=bake|=cook|=print|=pay|=ride|=send|=type|=scan|=play|=cut|=sew|=wash|=test|=try|=measure|=count|=load) (a|one|two|three|some|another)" <any>? <any>? <any>? // "and (then)?" "(come back|get back|tell|let|drop|write|ring|call|say|report|give|see)" ~2 !(we|will|'ll|i|our|engineer|technician|team)
        "(do|please|kindly|just)? (=ring|=call|=write|=phone|=shout)" // "(if|when|should) (you|it|that|this|anything)" "(see|sees|notice|hear|hears|happens|comes|appears|returns|starts|gets|worsens|stays|fails|drips|grows|spreads|stops)" ~1 !(question|questions|need|help|we|will|i)
      `,
    },
    // To come back some day.
    someday: {
      also: ['consequent'],
      ru: `
        ${comeBack}:imp (мы|=нас|=нам|=мне|сюда|пожалуйста|снова|сами|еще)? (${someDay}) ~5 !(справка|документ|пропуск|посылка|заказ|товар|ключ|анализ|результат за|=вы|если|мастер|=за|раздел|вкладка|меню|настройка|прием|консультация|вопрос по) !!(удобно|договориться|запись)
        ${comeBack}:inf (мы|=нас|=нам|=мне|сюда|пожалуйста|снова|"о себе"|"о вопрос")? (${someDay}) (мочь:second|можно|придется|стоит|советовать|рекомендовать|предлагать|просить) ~5 !(справка|документ|пропуск|посылка|заказ|товар|ключ|=вы|если|мастер|=за) !!удобно
        "за (<adj>)? (информация|новость|обновление|уточнение|разъяснение|результат|ответ|подробность|справка|деталь)" ${comeBack}:imp ~3 !(если|=вы)
        ^(теперь)? "(дело|ход|шаг|мяч|следующий шаг|инициатива)" (теперь|уже)? "(за вами|на вашей стороне)" ~1 !(если|когда)
        (связаться|обратиться|позвонить|уточнить|узнать|спросить|договориться|договариваться|связываться|сходить|съездить):imp "(с (ним|ней|ними|курьером|мастером|водителем|банком|поставщиком)|у (них|него|нее))" (сами|самостоятельно|напрямую) ~3 !(если|=вы)
        (сходить|съездить|дойти|заехать|зайти|подойти|позвонить|заглянуть):imp // "и (спросить|узнать|уточнить|поинтересоваться|проверить|посмотреть):imp" ~6 !(если|=вы|вопрос|раздел|профиль|меню|настройка)
        (прислушаться|приглядеться|присмотреться|посмотреть|понаблюдать|попробовать|подождать|последить|проверить):imp // "и (позвонить|сообщить|написать|отписаться|рассказать|перезвонить):imp" (если|когда) ~5 !вопрос
      `,
      en: '',
    },
    // To try again, to ask over and over, to watch for news: no paper named beside it is asked for.
    again: {
      also: ['consequent'],
      ru: `
        ${tell.ru}:imp/inf "(о|об|обо|про) (все|каждый|любой|малейший|подобный|такой|новый|дальнейший|последующий)" (подобный|такой|новый|дальнейший)? (случай|эпизод|раз|изменение|повторение|обрыв|@trouble|проявление) ~3 !(=мы|если|мошенничество)
        (попробовать|пробовать|попытаться|пытаться|проверить|проверять|посмотреть|оплатить|платить|войти|отправить|загрузить):imp (зайти|войти|отправить|оплатить|платить|загрузить|<infinitive>)? (${someDay}|"в другое время"|вдруг|авось|позднее) ~5 !(спам|папка|раздел|вкладка|меню|настройка|если|=мы)
        ${keepAsking}:imp (${whereAsked}) ~5 !(если|=вы|размер|адрес|цена|стоимость|удобно)
        (следить|=мониторьте|отслеживать|проверять|посматривать|поглядывать):imp (новость|объявление|обновление|статус|информация|публикация|сообщение|пост|ситуация|изменение|анонс|табло|состояние|продвижение|готовность|ход|"(он|она|они|его|ее|их) (по|на|в|через)") ~3 !(если|=мы|=вы|приложение обновить)
        (следить|последить|ждать|дожидаться|пробовать|проверять|отслеживать|надеяться|наблюдать):inf (новость|объявление|обновление|статус|информация|сообщение|ситуация|звонок|случай|чудо)? (=остается|=осталось|=придется|приходиться) ~4 !(=нам|=мы|=мне|если)
        (обновлять|перезагружать|перезапускать|включать|выключать|пробовать|пытаться|нажимать|звонить|набирать|заходить|повторять|переподключать|переподключаться|дергать|жать|передергивать):imp // пока // "не" ${outcome.ru}:future ~7
        <verb.imp> "(раз в|каждые) (пара|несколько|полтора|@numeral|<number>|пол)? @unit" ~4 !(лекарство|таблетка|капля|препарат|раствор|поливать|менять|протирать|чистить)
      `,
      en: '',
    },
    // "If it comes back, write to us": a condition that only the reader can watch.
    watched: {
      also: ['condition', 'consequent', 'negation'],
      ru: `
        ${tell.ru}:imp // (если|когда|"как только"|"в случае"|"что"|как|ли) > ${outcome.ru} ~8 !(вопрос|=который)
        ${tell.ru}:imp // (когда|"как только"|=как|после) > (попробовать|повторить|проверить|перепроверить|перезагрузить|протестировать|запустить|включить|переустановить|сделать):future.second ~7 !!(вопрос|удобно)
        ${comeAgain}:imp // (если|когда|"как только") > ${outcome.ru} ~8 !(вопрос|=который|справка|документ|пропуск|посылка|заказ|товар)
        (${tell.ru}|${comeAgain}):imp // (если|когда|"как только"|как) > (снова|опять|вновь|очередной|заметить|увидеть|почувствовать|обнаружить|услышать|столкнуться|ощутить|получить|дождаться|поймать):future ~8 !!(вопрос|который|удобно|понадобиться|потребоваться|нужный|готовый|желание)
        (${tell.ru}|${comeAgain}):imp // (если|когда|"как только"|как) > (снова|опять|вновь|очередной) ~8 !!(вопрос|который|удобно|понадобиться|потребоваться|нужный|готовый|желание)
        (${tell.ru}|${comeAgain}):imp // (если|когда|"как только"|"каждый раз когда") > (@fail|пропадать|исчезать|появляться|возникать|случаться|повторяться|ухудшаться|усиливаться|отключаться|выключаться|обрываться):present.third ~6 !!(вопрос|удобно)
        ^как ${outcome.ru}:future.third // (${tell.ru}|${comeAgain}):imp ~6 !!(вопрос|удобно)
        (${tell.ru}|${comeAgain}):imp // если > "не <verb.future.third>" ~8 !!(вопрос|который|удобно|хватить|понадобиться|потребоваться|подойти|устроить|понравиться)
        (ждать|ожидать|ждем|ожидаем|жду):present/future.first "(от (вы|вас)|ваш)" (сигнал|сообщение|звонок|весть|новость|информация|обратный связь|письмо|отклик) // (если|когда|"как только"|как) > (${outcome.ru}|снова|опять|вновь|не|нет) ~8 !!(вопрос|скриншот)
        <verb.future.third>-(быть|мочь|понадобиться|потребоваться|захотеть|ответить|прийти|обратиться) (совсем|окончательно|сильнее|хуже|чаще) // (${tell.ru}|${comeAgain}):imp ~5 !!(вопрос|желание)
        (просить|просьба|попросить|рекомендовать|советовать|предлагать) ${tell.ru}:inf // (если|когда|"как только"|как|что) > ${outcome.ru} ~8
        (если|когда|как|"как только") (снова|опять|вновь|повторно) // (${tell.ru}|${comeAgain}):imp ~8 !!вопрос
        (если|когда) ${outcome.ru} // ${tell.ru}:imp ~8
        ^(увидеть|заметить|почувствовать|обнаружить|услышать|поймать|ощутить):future // (${tell.ru}|${comeAgain}):imp ~9 !!вопрос
        (если|когда|"как только"|едва) (очередной|новый|следующий|заметить|увидеть|почувствовать|обнаружить|услышать|столкнуться|ощутить|убедиться|поймать|стать:future|начать:future|начаться:future|быть:future|повториться|случиться|снова|опять|пойти|дать:future) // ${tell.ru}:imp ~8 !!(вопрос|понадобиться|потребоваться|нужный|удобно|готовый|дома)
        ^"быть:future.third" (опять|еще|совсем|очень|слишком|снова|сильно)? (плохо|хуже|жарко|холодно|душно|темно|мокро|больно|"так же"|сильнее|громче|невмоготу) // (${tell.ru}|${comeAgain}):imp ~4 !!вопрос
        ^"быть:future.third (<adj>|еще|опять|снова)? (<adj>)? <noun.nom>-(вопрос|возможность|время|желание|пожелание|интерес|нужда|готовый|помощь|необходимость|минута|минутка|идея|предложение|отзыв|потребность|случай)" // ${tell.ru}:imp ~4 !!(вопрос|желание|возможность)
        "(ежели|коли|коль|буде)" (снова|опять|вновь|еще)? <verb.future.third> // ${tell.ru}:imp ~6 !!(вопрос|желание|понадобиться|потребоваться)
        ^"не <verb.future.third>" // (возвращаться|вернуться|приходить|заходить|стучаться):imp ~3
        ^"(опять|снова|вновь) <verb.future.third>-(понадобиться|захотеть|потребоваться)" // ${tell.ru}:imp ~5 !!вопрос
        ^"(быть|стать|начать):future.third" (опять|снова)? <inf> // ${tell.ru}:imp ~8 !!вопрос
        ^<verb.future.third>-(быть|мочь|понадобиться|потребоваться|возникнуть|появиться|остаться|захотеть|ответить|прийти|принять|обратиться) // ${tell.ru}:imp ~5 !!(вопрос|желание)
        ^"не <verb.future.third>-(быть|мочь|понадобиться|потребоваться)" // ${tell.ru}:imp ~5 !!(вопрос|желание)
        "(при|в случай)" (повторение|изменение|сохранение|повтор|появление|отсутствие|возвращение|рецидив|ухудшение|повторный|возникновение|дальнейший|очередной|следующий|новый|малейший) // (${tell.ru}|${comeAgain}):inf (просьба|просить|рекомендовать|попросить|советовать|надо|нужно|необходимо|следует|можно|мочь:second) ~8 !!вопрос
        (если|когда) <any> // (просьба|просить|попросить) ${tell.ru}:inf ~9 !!(вопрос|удобно|понадобиться|потребоваться)
        (если|когда) "(не|ничего не|ничто не)" <any> // ${tell.ru}:imp ~7 !!(вопрос|получать|ответ|удобно|понятный|найти|хотеть|мочь)
        (если|когда) (проблема|ошибка|сбой|неполадка|ситуация|связь|такой) // ${tell.ru}:imp ~8 !!вопрос
        "(в случае|при)" "(повторение|изменение|повторный|сохранение|возникновение|повтор|появление|отсутствие|новый|необходимость|дальнейший|очередной|следующий|ухудшение|малейший)" // (${tell.ru}|${comeAgain}):imp ~8 !!(вопрос|необходимость|потребность)
        ("как только"|едва) ${outcome.ru} // ${tell.ru}:imp ~8 !!(вопрос|мы:nom|удобно)
      `,
      en: `
        ${tell.en} // (if|when|once|whether|should) > again ~9 !(question|questions|help|assistance)
        ${tell.en} // (if|when|whether|how|should|once|as soon as|in case|what happens|the moment|what|any) > ${outcome.en} ~7 !(question|questions|suit|convenient)
        ${tell.en} // (if|when|whether|should|once|in case|as soon as) "(it|this|that|things|the|anything|nothing|nobody|no one|you|there|they|your)" "(be|is|are|does|do|has|have|still|should|see|notice|can|ca|was|did|continue|run|get|stay)" ~4 !(question|questions|suit|convenient|wish|want|prefer|need|like|would|interested|other)
        ${tell.en} // "(if|when|once|should|in case|as soon as|the moment|the minute)" "(it|this|that|things|they|nothing|anything|the <any>|any <any>|your <any>|next <any>|these|those|some <any>)" ~3 !(question|questions|suit|convenient|wish|want|prefer|need|like|would|interested|other|home|available|helpful|or|which|colour|color|light|lamp|appeared|began|happened|started)
        ${tell.en} // "(if|when|once|should|in case|as soon as|the moment)" "you" (still|again|ever)? (notice|see|spot|hear|feel|get|smell|find|hit|run into|experience|encounter|come across|have the same|have any trouble|have trouble|have news) ~3 !(question|questions|time|chance|suit|wish)
        "(you|customers|applicants|tenants|residents|users|passengers|guests|clients|parents|members) (are|is) (kindly|hereby|therefore|further)? (requested|asked|invited|advised|urged|required|obliged|welcome|encouraged) to" "(notify|inform|tell|alert|contact|call|write|report|advise|ring|phone|let)" // (if|when|should|"in the event"|"in case"|once|"as soon as") ~5 !!(question|questions|change of|wish|need|want|prefer|address|move)
        "(anyone|anybody|everyone|whoever|those|customers|passengers|users|guests|members|parents|drivers|pupils|subscribers|tenants|residents|people|you)" (should|must|may|can|need|please|is|are) "(to|asked to|welcome to)?" // "(come back to us|get back to us|contact us|write to us|call us|tell us|let us know|ring us|report back|report it|get in touch|message us|email us|reach out)" ~6 !!(question|questions|wish|need|want|like)
        "(if|should|when|in case) (the|it|this|that|they|there|you|your|nothing|things|anything|any|same|still)" (still|again|not|n't|no|same|further|any)? // (${tell.en}|"you (can|may|should|must|are welcome to) (always|also|of course|please)? (=call|=ring|=write|=phone|=come)") ~10 !!(question|questions|query|queries|wish|want|prefer|need|like|interested|concern|concerns|assistance|help|suit|suits|doubt|unsure|information|prefer|other|else)
        (if|should|"in case") > "(fails|fail|stops|breaks|recurs|repeats|happens|returns|still|again|persists|continues|goes wrong|crashes|comes back|turns up|drops|does not|is not|has not|does n't|is n't|has n't|have n't|are n't|do n't)" // ${tell.en} ~12 !!(question|questions|query|queries|wish|want|prefer|need|like|interested|concern|concerns|assistance|help|suit|suits|doubt|unsure|information|other|else|convenient|agree|arrived|received)
        "in (the)? (event|case) of (a|an|any|another|more|further|new|repeated|fresh|the)?" <any> // ${tell.en} ~6 !!(question|questions|query|queries|need|wish|doubt|emergency|fire|concern|concerns)
        ${tell.en} // "in (the)? (event|case) of (a|an|any|another|more|further|new|repeated|fresh)" ~5 !!(question|questions|query|queries|need|wish|doubt|emergency|fire|concern|concerns)
        "(once|as soon as|the moment|the minute|when|after)" > ${outcome.en} // ${tell.en} ~8 !!(question|questions|suit|convenient|we|i|technician|engineer|courier|driver)
        "(if|should|when|once|in case) (one|an|a|another|any) (<noun>)? (<verb>|go|get|be|come|fail|stop|drop)" // ${tell.en} ~8 !!(question|questions|query|need|want|wish|prefer|like|interested|help|suit|suits|other|else|convenient|concern)
        "(if|should|when) (there (is|'s|are|has been)|you (see|notice|find|hear|get|still (see|have|get))) (still|again)? (no|not any|any|little|another|more) (improvement|change|progress|difference|reply|further|answer|movement|result|better|recurrence|repeat|dropout|trouble|noise|sign)" // "(${tell.en}|(ask|asking|invite|urge|request) you to|please|kindly|do)" ~4 !!(question|questions)
        "(if|should|when|once) (you|they|it|guests|visitors|users|the <any>|your <any>|any <any>|another <any>) (<any>)? (lose|loses|miss|misses|lost|again|get|gets|ca|can|carries|drop|drops|find|see|hear|run|play|cut|come|behave)" // ${tell.en} ~9 !!(question|questions|query|wish|want|prefer|need|like|interested|help|suit|suits|convenient|concern|other|else)
        ${tell.en} // "(if|when|should|in case|once)" "(you|they|it|guests|visitors|users|customers)" (ever|still|again)? "(lose|miss|carry|carries|go|goes|get|gets|find|see|drop|drops|play|cut|keep|keeps)" ~3 !(question|questions|chance|time|wish|suit|want|prefer|need|like|other|else|voucher|code|card|password)
        ${tell.en} // "(the)? next time" (it|this|that|they|one|the|you) ~3 !(question|questions)
        (${tell.en}|"send us") // "(if|when|should|once|as soon as)" "(an|one|another|a) <noun> (is|gets|goes|comes|fails|stops|stays|disappears|drops)" ~4 !(question|questions|suit|convenient|need|want|wish|available|free)
      `,
    },
    // "By then we shall be done": our own step, at the time that was named.
    kept: {
      ru: `
        "к (этот|тот|=этому|=тому) (время|час|срок|момент|=времени)" <verb.future.first> !если ~4
      `,
      en: '',
    },
    // What is asked for; in a condition ("когда показания изменятся") it is what the reader is to watch.
    needed: {
      also: ['consequent', 'question'],
      ru: `
        (номер|скриншот|снимок|фото|фотография|модель|адрес|лог|видео|копия|реквизит|чек|серийный|версия|данные|показание|документ|файл|запись|почта|телефон|имя|паспорт|договор|квитанция) !(включать|выключать|перезагружать|перезапускать) !"(в|на|по|с) (<adj>)? (квитанция|договор|запись|выписка|чек|почта)"
      `,
      en: '',
    },
    // The sentence asks for something that we need to go on, or is the polite closing line.
    harmless: {
      also: ['consequent', 'condition', 'question'],
      ru: `
        (если|в случае|при) (остаться|появиться|возникнуть|быть|возникновение|появление|есть)? (дополнительный|другой|еще|какой-либо|какой-то)? (вопрос|вопросы|трудность|сомнение|пожелание|замечание|уточнение|необходимость) ~4
        (нужный|понадобиться|потребоваться|нужна|понадобится|потребуется) (наш|дополнительный|еще)? (помощь|консультация|что-то|информация) ~3
        (удобный|удобно|удобное|предпочитать|предпочитаете|подойдет|устроит|подходит)
        (когда|какой|каком|что|где|как|сколько|с какого|во сколько) (именно|точно)? (случиться|произойти|начаться|перестать|пропасть|возникнуть|появиться|делать|нажимать|видеть|быть|впервые):past ~4
      `,
      en: `
        "(question|questions|query|queries|concern|concerns|doubt|doubts)" !(problem)
        "(give|gave|given|allow|allowed) us (another|one more|a second|a further|a new|a|the)? (try|chance|opportunity|visit|go)"
        "(need|require|would like|want) (any)? (further|more|additional|other|some)? (help|assistance|information|support)"
        "(anything|something) else"
        "(suit|suits|convenient|prefer|available|preferred|best time)"
        "(when|which|what|where|how|how many|since when) (exactly|precisely)? (it|this|that|the|you|was|did|have|were|<any>)? <any>? (=stopped|=happened|=began|=started|=occurred|first|=appeared|=did|=were|=was|=had|=noticed|=bought|=ordered|=paid)" ~1
        "(when|which|what|where|since when) (exactly|precisely)? (did|do|does) (it|this|that|the <any>|you)" ~1
        "(send|sending|give|giving|tell|telling|know|email|mail|attach|quote|quoting|name|provide|forward|with|need|share|enter|state|confirm|upload|add|including|include|has|have|see|find|found|the|your|its|a|which|what|us|me|and|or)" (=number|screenshot|screenshots|photo|photos|model|address|=log|video|copy|receipt|serial|version|document|=file|recording|invoice|id|name|email|passport) ~2
        "(send|attach|share|upload|email|forward|need|with)" (numbers|details|files|logs) ~2
        picture !"in the"
      `,
    },
  },
};
