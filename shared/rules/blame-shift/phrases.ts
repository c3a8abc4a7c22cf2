import type { PhraseTable } from '../../text/phrases/table';

const harm =
  '(повредить|сломать|потерять|утерять|сорвать|испортить|перепутать|уронить|разбить|оборвать|порвать|перерезать|перебить|забыть|подвести|напутать|ошибиться|напортачить|накосячить|затянуть|просрочить|провалить|недопоставить|затопить|залить|перерубить|снести|обрушить|прозевать|проспать|проворонить|недоглядеть|обесточить|завалить|нарушить|упустить|намудрить|недовезти|недоделать|недосмотреть|облажаться|тормознуть|поломать|угробить|схалтурить|сплоховать|пролить|раздавить|подмочить|промахнуться|запороть|затерять|недоработать|задержать|запутать|подставить|исказить|выдернуть|напартачить|прошляпить|запоздать|опоздать|поцарапать|помять|обронить|зацепить|раскурочить|расколотить|продырявить|пробить|раскопать|разворотить|завернуть|перекопать|сбить|перегрызть|расколоть|погнуть|снести|порушить|оторвать|раздолбать|раскроить|пережечь|сорвать|заляпать|изодрать)';
const fault =
  '(сбой|ошибка|авария|действие|бездействие|задержка|халатность|нерасторопность|недоработка|проблема|медлительность|небрежность|неполадка|вина|неисправность|просчет|косяк|промах|невнимательность|оплошность|безответственность|недосмотр|упущение|неразбериха|поломка|отказ|срыв|перебой|проволочка|путаница|некомпетентность|нерадивость|неаккуратность|брак|расхождение|простой)';

/** By a firm, also by one that is named by what it does. */
const byParty =
  '(<party-by>|"(курьерской|транспортной|подрядной|почтовой|сторонней|логистической|обслуживающей|монтажной|управляющей|страховой|ремонтной|строительной) (службой|компанией|организацией|бригадой|фирмой)"|"(дорожными|коммунальными|строительными) (рабочими|службами)")';

const slip =
  '(проморгать|зевнуть|проглядеть|переврать|обсчитать|обсчитаться|разлить|растерять|выронить|перемешать|спутать|оплошать|проигнорировать|недовесить|недолить|нахимичить|опростоволоситься|натворить|испачкать|сжечь|спалить|закоротить|протаранить|повалить)';

export const phrases: PhraseTable = {
  name: 'blame-shift',
  concepts: {
    // Hangs on a sentence that can stand without it.
    cause: {
      ru: `
        "по вина <noun/adjective>-(наш|ваш|мой|твой|свой|клиент|пользователь|покупатель|чей|абонент|жилец|собственный|заказчик|мы|вы|сам|я) <noun.gen>?"
        "(из-за|по вине|по милости|по причине) (этот|тот|сторонний)? (фирма|компания|организация|контора|бригада|кооператив|агентство|студия)" // (который|=что) !(наш|=мы|=вы|если) ~2
        "по вина (наш|ваш|мой|сам|того|этого)? <adjective>? <adjective>? <adjective>? <party>"
        "по вина <adjective>-(наш|ваш|мой|твой|свой|собственный|сам|чей) <adjective> <noun.gen>-(клиент|пользователь|покупатель|абонент|жилец|заказчик)"
        # "Нет" before it tells what is gone, and denies nothing.
        нет ["по вина <adjective>? <adjective>? <party>"] ~0
        "(из-за|по причина|вследствие|в результат|ввиду|благодаря|по милость) (наш|ваш|весь этот|этот|тот|нерадивый|медлительный|сам)? <party>" !(если|нехватка|недостаток|дефицит|болезнь)
        "(из-за|по причина|вследствие|в результат|ввиду|в связь с|связать с|вызвать|вызванный|связанный с|обусловленный) <any>? ${fault} (на сторона|у|со сторона|в|в работа|при|в сеть|в действие|по вина)? (наш|ваш|сам|тот)? <party>" !если
        "(из-за|вследствие|в результат|по причина|ввиду) (досадный|серьезный|чей-то|чужой|грубый)? ${fault}" "<adjective>? (разработчик|администратор|инженер|диспетчер|сотрудник|водитель|кассир|мастер|программист|изготовитель|кладовщик|менеджер|владелец|оператор|персонал) <adjective>? <noun.gen>-(мы|клиент|пользователь)" !(наш|если)
        "(из-за|по причина|вследствие|в результат|ввиду) (некачественный|плохой|небрежный|халатный|медленный|недобросовестный) (работа|действие|отношение|монтаж|ремонт|упаковка|сборка)" <party> !если ~1
        "(из-за|вследствие|в результат) (того|то)" // "что" <party> ~2
        "(из-за|в связь с|связанный с|связать с)" ${fault} "(на сторона|у|на их сторона)" <party> ~3 !если
      `,
      en: `
        "(because of|due to|owing to|thanks to|caused by|triggered by|brought about by|as a result of|on account of|courtesy of|(is|was|are|were|all|it|entirely|solely|purely|largely|simply) down to|result of)" <party> !(if|may|might|could|whether|our team|your order|our service|our company|can be) !!(policy|insurance|insured|liability|liable|covers|cover|coverage|claim|losses) ~4
        "(because|since) <party>" "(stays|stayed|keeps|remains|is|are) (silent|mum|quiet|unresponsive|on strike|out of reach|asleep|overwhelmed|behind|late|slow|dragging|stalling)" !if ~0
        "(because|since) <party>" "(=have|=has|=had|has n't|have n't|had n't|did|did n't|=are|are n't|=was|=were|was n't|were n't|keep|keeps|kept|still|never|broke|lost|damaged|failed|forgot|delayed|made|missed|refuses|refused|can not|can n't|will n't|take|takes|took|sent|changed|cut|let|dropped|messed|does|does n't|do|do n't|needs|are|stopped|switched)" !(if|closed|open|holiday|only|another|different|own) !!(sick|ill|leave|unwell|hospital|vacation) ~2
        "because <party> (now|simply|again|once again|still|also)?" (ordered|ignores|drags|dragged|stalls|stalled|postpones|postponed|mishandled|withholds|withheld|withdrew|delays|held|holds|misses|overbooked|overslept|slept|struck|struggles|hesitates|insists|blocks|blocked|rejects|rejected|rerouted|mixed|misrouted|overran|forgets|loses|breaks|drops|cancelled|canceled|cancels|pulled|walked|ran|came|turned|dithers|dithered|botched|sat|sits|cannot|went|fell|crashed|tripped|dug|drilled|cut|hit|tore) !(if|not|safe|closed|open|sunday|holiday|confirmed) ~1
        "(because|since|as|after)" <party> "(had|has|have)? (again|simply|once more|apparently)?" "(deliver|delivered|sent|shipped|pushed|rolled out|supplied|loaded|dropped|put|fitted|booked|labelled|routed|took|carried|released|uploaded|wired|connected|cut|packed|printed|turned)" (it|them|us|you|the|a|an|your|our|two|some)? (<any>)? (<any>)? "(wrong|faulty|defective|incorrect|broken|damaged|bad|buggy|twice|by mistake|elsewhere|too early|too late|too short|in error|untested)" !(if|our team|not|n't) ~1
      `,
    },
    // What would be, had others done their work.
    unreal: {
      also: ['condition', 'consequent'],
      ru: `
        "если бы" <party-subject> (не)? <verb.past> !(=мы|=вы) ~3
      `,
      en: `
        =had <party> "(not|n't|only)? (been|done|kept|turned up|shown up|delivered|finished|sent|told|come|arrived|answered|replied|paid|acted|checked|reacted|signed|repaired|fixed|met|warned|listened|paid attention|stuck|mixed|lost|broken)" ~0
        "(if only|if)" <party> "had (not|n't|only)? (been|done|kept|turned up|shown up|delivered|finished|sent|told|come|arrived|answered|replied|paid|acted|checked|reacted|signed|repaired|fixed|met|warned|listened|stuck|mixed|lost|broken)" ~0
      `,
    },
    // A clause of its own.
    charge: {
      ru: `
        # По чьей вине
        "(медлительность|нерасторопность|халатность|забывчивость|невнимательность|небрежность|разгильдяйство|безответственность|необязательность|непунктуальность|неаккуратность|некомпетентность|нерадивость)" <party> !если ~1
        <party-subject> (затянуть|затягивать|задержать|задерживать|сорвать):past/present.third "(с|со)? (отгрузка|поставка|доставка|отправка|ответ|ремонт|работа|монтаж|срок|выезд|документ)" !(если|=мы|=вы) ~1
        (сбой|авария|ошибка|путаница|неразбериха|задержка|поломка|простой|протечка|обрыв) (устроить|допустить|вызвать|спровоцировать|создать|учинить):past <party-subject> !(если|=мы) ~3
        <noun.nom>-(=мы|=я|=вы|=кто|=это|никто|клиент|пользователь|гость|абонент|студент|покупатель|программа|система|сервер|приложение|сайт|заявитель|ребенок|пассажир|пациент|ученик) (напутать|проморгать|прозевать|проворонить|прошляпить|недоглядеть|накосячить|проглядеть|профукать|прохлопать):past !(если|наш|=мы|=вы) ~2
        <party-subject> ${slip}:past !(=мы|если|=наша) ~3
        "(это|тут|здесь|в этом) вина (наш|ваш|сам)? <party>" !если
        [вина "(лежит|целиком|полностью|тут|здесь|всецело)? (на|за)"] <party> ~3
        (виноватый|виновный|виновник|повинный|виной|винить) (<party>|они|"они сами") !(ли) ~4
        "(это|тут|здесь|всё это|все это)? (вина|косяк|ошибка|промах|недоработка|оплошность|прокол|упущение|просчет)" <party> !(наш|ваш|исправить|устранить|если|не|по) ~1
        (ответственность) "(за)? <any>? (лежит на|несет|несут|ложится на|на)" <party> !(наш|=мы|перекладывать|переложить|сваливать|валить|снимать|закон|договор|правило|тариф|памятка|если|условие) ~5
        "(на совести|заслуга|стараниями|спасибо)" <party> ~2
        # Из-за кого
        "(сбой|проблема|неполадка|авария|ошибка|задержка|причина|неисправность|затык|дело|перебой|загвоздка|вопрос|загвоздка|затор) (возникать|возникнуть|произойти|находиться|быть|случиться|крыться|лежать|идти|сейчас|исключительно|полностью|целиком|всецело|оказаться|именно|тут|локализованный|застрять|обнаруженный)? на (сторона|стороне)" !(наш|ваш|клиент|сервер|приложение|браузер|пользователь|=мы|если|абонент|=вы|устройство)
        (виноватый|причина|проблема|дело|сбой) "не (у нас|в нас|с нашей стороны|на нашей стороне)" // "а (у|в|на сторона)" ~4
        "(сбой|авария|поломка|обрыв|проблема|задержка|неполадка|ошибка|затык|пожар) (произойти|случиться|возникнуть|быть|сейчас)? у (наш|ваш|сам|магистральный)? <party>" !если
        "у (наш|ваш|сам)? <party>" (лечь|упасть|сломаться|полететь|отвалиться|накрыться|отказать|зависнуть):past !(если|когда) ~3
        "(проблема|дело|загвоздка|причина|вопрос) (не в мы)? (исключительно|только|именно|целиком)? (в|к|кроется в|была в|во|к)" <party> !(если|ваш|чтобы|решить|решать|получить|получен|получено|принят|принять|поступить|задать|зарегистрирован|передать|направить|отправить) ~2
        "(все|весь) (вопрос|претензия)" (<party>|ним) "к" ~3
        (причина|источник|виной|виновник) "(сбой|задержка|неполадка|проблема|авария|поломка|простой|отключение)?" (стать|быть|являться|оказаться|послужить|всему|этому|тому) ${fault}? "(на сторона|у|со сторона|в сеть)? (наш|ваш)? <party>" !если ~3
        (ошибка|сбой|проблема|авария|неполадка|причина|задержка) "(у них|на их сторона|с их сторона)" !если ~3
        (сбой|проблема|неполадка|авария|ошибка|задержка|неисправность|перебой|сложность|накладка) "на сторона" <party> !если ~4
        (причина|дело|проблема) "в <party>" !(если|нехватка|недостаток|дефицит|болезнь|решать|@fix:past/short) ~4
        <party-subject> "(из-за|по|ввиду) свой <any>? (ошибка|сбой|вина|недосмотр|халатность|невнимательность)" !если ~4
        <party-subject> (накосячил*|проморгал*|профукал*|прошляпил*|прозевал*|облажал*|напортачил*|прохлопал*|профукал*|напартачил*|протормозил*|налажал*|накосорезил*|провалил*) !если ~3
        <party-subject> "(опять|снова|вновь)" (что-то|чего-то|кое-что) <verb.past> !(=мы|если|=вы|прислать|предложить) ~3
        <noun.nominative> (подвести|подкачать|надуть|обмануть):past "(с|со) (отгрузка|поставка|доставка|срок|машина|вывоз|завоз|подача|монтаж)" !(=мы|если|=вы|=нас|=я) ~2
        "за это" "(скажите|сказать|можете сказать|говорите|благодарите|благодарить)" (спасибо)? <noun.dat> !(=нам|=вам|если|=мы) ~3
        <party-subject> "не смочь (починить|исправить|устранить|восстановить|поставить|выполнить|закончить|решить|довезти|доставить вовремя|разобраться|ответить)" !(если|=вы) ~2
        (поврежденный|сломанный|потерянный|утерянный|испорченный|перепутанный|оборванный|перерезанный|сорванный|перебитый|задержанный|нарушенный|разбитый):short ${byParty} !если ~3
        (${fault}|повреждение|обрыв|порча|дефект|протечка|утечка):nom // (допущенный|совершенный|вызванный|причиненный|спровоцированный|нанесенный|учиненный|устроенный):short ${byParty} !(если|=не) ~8
        (задержка|сбой|простой|ошибка|проблема) (связанный|вызванный|обусловленный):short (<party>|"(работа|действие|позиция|решение|молчание|медлительность) <any>? <party>") !если ~5
        <party-subject> (оставить|лишить|отрезать|бросить|обмануть|обнадежить):past (мы|вы|дом|офис|клиент|все) !(=мы|если) ~3
        # Кто навредил
        <party-subject> ${harm}:past !(=мы|если|=наша) ~3
        # Who turns the water off mends something.
        <party-subject> перекрыть:past !(=мы|если|=наша|вода|кран|стояк|газ|подача) ~3
        <party-subject> "(допустить|совершить|сделать):past" (ошибка|сбой|просчет|брак|авария|промах|оплошность|путаница|обрыв|опечатка|поломка) !(=мы|если) ~4
        <party-subject> "(не тот|не то|не те|не ту|не там|не туда|неверный|неправильный|бракованный|ошибочный|неверно|неправильно|некорректно|по ошибке|без предупреждения|ошибочно|случайно|чужой|некачественный|некомплектный|пустой|поврежденный|криво|кое-как|небрежно|наспех|халатно|как попало|спустя рукава)" <verb.past> !(=мы|если|=вы) ~3 !(найти|обнаружить|выявить|заменить|исправить|устранить|заметить)
        <party-subject> (привезти|доставить|прислать|поставить|отправить|выдать|отгрузить|положить|выпустить|выкатить|собрать|написать|залить):past "(чужой|не тот|не та|не те|бракованный|сломанный|битый|пустой|поврежденный|неисправный|некомплектный|просроченный|испорченный|половина|дефектный|кривой|сырой|дырявый|глючный|негодный|корявый|недоделанный|недоработанный)" !(=мы|если) ~4
        <party-subject> "(устроить|отключить|положить|уронить|удалить|сломать|изменить|поменять)" "(без|по)" (предупреждение|спрос|согласование|ошибка|уведомление) !(=мы|если) ~3
        # Кто тянет
        <party-subject> (задерживать|затягивать|срывать|подводить|игнорировать|бездействовать|тормозить|саботировать|медлить|молчать|отмалчиваться|буксовать|динамить|халтурить|нарушать|путать|терять|кормить завтраками|мешать|простаивать|опаздывать|отказываться|волынить|морозиться|футболить|подвисать|волокитить|мурыжить|запаздывать|отписываться|игнорить|копаться) !(=мы|если|=вы|курс|=наша) ~3
        <party-subject> (тянуть|тянет) (=время|резина|кот|волынка|срок|=с|=со|опять|снова|который|уже) !(=мы|если|=вы|(кабель|линия|труба|провод|оптика|сеть|проводка|оптоволокно|новый):acc) ~2
        <party-subject> (держать|мариновать|придержать|придерживать|маринует) (деньга|платеж|перевод|документ|посылка|заявка|груз|возврат|сумма|средство|бумага|ваш) !(=мы|если|курс|связь|слово) ~3
        <party-subject> "не (выходить на связь|реагировать|торопиться|спешить|справляться|справиться|соблюдать|выполнять|выполнить|сдержать|дать|чинить|чесаться|шевелиться|мычит|идет навстречу|успеть|успевать|хотеть|уложиться|укладываться|довезти|соизволить|удосужиться|потрудиться|посчитать|предупредить|предупреждать|уследить|учесть|заметить|дозаказать|сдать|сдержал|выйти|приехать|явиться|оплатить вовремя|следить)" !(=мы|если|=вы|клиент|=наша) ~3
        <party-subject> "не отвечать:present" !(=мы|если|=вы|клиент|=наша|=за) ~3
        "(до сих пор|все еще|так и|никак|все никак|который день|уже неделю|по-прежнему|пока что|пока|еще)" (<party-subject>|разработчик:nom|программист:nom|инженер:nom|админ:nom|сисадмин:nom|айтишник:nom|кладовщик:nom|логист:nom|кадровик:nom|=они) "(никак|так|все|до сих пор|еще|пока|все никак)? (и)? не <verb.past/verb.present>" !(=мы|если|=вы|чтобы|=наша|можно|подтвердить|тех) ~4
        <party-subject>-(ателье|бюро|депо) "(никак|все никак|который день|вторую неделю|до сих пор|все еще|так и) не <verb>" !(=мы|если|=вы|чтобы|можно|тех) ~3
        (разработчик:nom|программист:nom|инженер:nom|админ:nom|сисадмин:nom|айтишник:nom|кладовщик:nom|логист:nom|кадровик:nom|=они) "(до сих пор|все еще|так и|никак|все никак) не <verb>" !(=мы|если|=вы|чтобы|можно) ~3
        <party-subject> "не (починить|исправить|устранить|восстановить|заменить|привезти|прислать|поставить|отгрузить|подключить|закончить|завершить|сделать|включить|выполнить|провести|перечислить|вернуть|доставить|отремонтировать|подписать|согласовать|подготовить|передать|отработать|обработать|решить|ответить|настроить|выдать|открыть|поменять|предоставить|разобраться|обновить|внести|довести|доложить|вложить|докомплектовать):past" !(=мы|если|=вы) ~2
        (=потому|поскольку|"так как"|"из-за того") > "что?" // <party-subject> > "не <verb.present.third/verb.past>" !(=мы|если|=вы) ~3
        "(мы)? не (мочь|можем|смочь)" // "пока" <party-subject> не <verb> ~6
        "(все|мы|вопрос|дело|решение|ремонт|работа|заявка|ремонт)? (упираться|упереться|застрять|зависнуть|висеть|застопориться|встать|стопориться)" > "(в|у|из-за|на сторона) (ваш|наш|сам|тот|этот)? <party>" !(=мы|если|=вы|товар|посылка|деньга|путь|дорога|стол) ~2 !(забрать|забирать|найти|нашелся|взять|можно)
        "(все|вопрос|дело|решение|ремонт|работа|заявка):nom (пока|теперь|еще|сейчас)? (лежит|стоит)" > "(в|у|на сторона) (ваш|наш|сам|тот|этот)? <party>" !(=мы|если|=вы) ~2
        (лежит|стоит) > "(из-за|на сторона) (наш|сам|тот|этот)? <party>" !(=мы|если|=вы) ~2
        (застрять|зависнуть|застревать|увязнуть|затормозить|завязнуть|подвисать|подвиснуть|застопориться):past/present.third "(в|у|на|где-то на|где-то в|где-то у|уже у|уже в) (ваш|сам|сторона|наш)? (недра)?" (банк|банк-эмитент|таможня|нотариус|эквайер|эквайринг|перевозчик|провайдер|оператор|поставщик|подрядчик|бухгалтерия|биллинг|процессинг|почта|страховая|регистратор|посредник|продавец|производитель|арендодатель|турагентство|туроператор|агент|агрегатор|маркетплейс|логистика|"(платежный|банковский) (система|шлюз|сторона)"|"(транспортный|страховой|управляющий|курьерский|подрядный) (компания|служба|организация)") !(=мы|если) ~2 !(узнавать|узнайте|уточнять|уточните|спросите|узнать|=где)
        "(так как|потому что|поскольку|из-за того что)" > (<party-subject>|страховая|управляющая|"<capital>") > (молчать|отключить|тянуть|бездействовать|отказать|отказаться|перекрыть|остановить|закрыть|забрать|передумать|затянуть|пропасть|обесточить|отрезать|снять|опоздать) !(=мы|=вы|если|я|=наша) ~3
        (=страховая|=управляющая|<party-subject>) (почему-то|зачем-то|вдруг|молча|самовольно|бесцеремонно|необоснованно) <verb.past> !(=мы|если|=вы|=наша) ~2
        "(вовремя|до сих пор|так и|в срок)? не (починить|исправить|изготовить|привезти|прислать|поставить|отгрузить|подключить|закончить|сделать|выполнить|провести|вернуть|доставить|подписать|передать|ответить|выдать|открыть|предоставить|довести|оплатить|перечислить|сдать|приехать|прийти|явиться|предупредить|заказать|напечатать|сшить|собрать):past (прошлый|наш|ваш|сам)?" > (<party-subject>) !(=мы|если|=вы|=наша|чтобы|клиент|заявка|почта|отель) ~1
        (виноватый|виноват|виноваты|виновата):short // "управляющий компания" ~3
        <party-subject> (переносить|откладывать|сдвигать|отодвигать|переносит|откладывает|отменять|перекладывать) "(который|уже|снова|опять|третий|второй|каждый|дата|срок|визит|приезд|выезд|ремонт|поставка|отгрузка|монтаж)" !(=мы|если|=вы|=наша) ~2
        <party-subject> (заблокировать|завернуть|отклонить|отключить|отрезать|ограничить|перекрыть|закрыть|урезать):past // "(вот|поэтому|потому|отсюда|из-за этого|оттого)" !(=мы|если|=вы|=наша) ~6
        (страховая|управляющая|<party-subject>) // "(она|он|они)" (тянуть|молчать|задерживать|медлить|тормозить|волокитить) !(=мы|=вы|если) ~4
        # Обещал и не сделал
        <party-subject> (обещать|обещаться|собираться|должный|планировать|договориться):past/short // "(и|но|а|да)? (так|сам)? (и|же)? не <verb.past>" !(сменить|смениться|=мы|если|=вы) ~7
        <party-subject> (обещать|обещаться|собираться|должный):past/short // (пропасть|исчезнуть|передумать|опоздать|подвести|испариться|запропаститься|обмануть):past !(сменить|смениться|=мы|если|=вы) ~7
        (ждать|дожидаться|ожидать|ждем):present.first // "(который|кто)" (обещать|должный|собираться|обязаться|клясться|клятвенно):past/short ~3
        (ждать|дожидаться|ожидать|ждем):present.first // "который" (пропасть|опаздывать|задерживаться|молчать|тянуть|опоздать|задержаться):past/present ~3
        # Деепричастный оборот между ними
        <party-subject> // <gerund> // ${harm}:past !(=мы|если) ~8
        <party-subject> <gerund> // ${harm}:past !(=мы|если) ~8
        =рабочие ${harm}:past !(=мы|если|дни|наши) ~3
        "(зависеть|зависит) (не от мы)? (только|целиком|полностью)?" "от" <party> !(если|цена|тариф|срок|скорость|сумма|время|комиссия) ~4
        "(мяч|слово|очередь) (сейчас|теперь)? (на сторона|за)" <party> ~2
        "(нас|нам|всех) (сильно|очень|просто|крупно)? (подвел|подвела|подвели|подставил|подставила|подставили)" !если
        <party> "(нас|нам) (подвел|подвела|подвели|подставил|подставили|тормозит|тормозят|задерживает|держит)" ~2
        (сорванный|нарушенный|затянутый|задержанный) "по вина"
        "(накладка|сложности|заминка|загвоздка|косяк|неразбериха) (у|на сторона|со сторона|с)" <party> !(если|=мы) ~1
        <party-subject> (тянуть|зависнуть|застрять|закопаться|завязнуть|канителиться|возиться|раскачиваться|ковыряться|копошиться|чесаться|мудрить|темнить|вставлять) "(с|со|в|нам)" !(=мы|если|=вы|кабель|линия|провод|=наша) ~1
        (казначейство|брокер|декларант|таможенник|туроператор|страховщик|арендодатель|кадастр|росреестр|пенсионный|минфин|департамент|комиссия|арбитр|аудитор|экспедитор|диспетчер|дилер|импортер|экспортер|разработчик|изготовитель|фабрика|пекарня|цех) (прозевать|проспать|проворонить|прошляпить|проморгать|профукать|прохлопать|запамятовать|намудрить|начудить|напутать|накосячить|подвести|завалить|тянуть|сорвать|потерять|перепутать|прошлепать|затянуть):nom/past/present.third !(=мы|если|=вы|наш) ~3
        (удружить|напортачить|отличиться|подгадить|насолить|подложить|поднагадить|учудить|начудить|наломать|напакостить|подкузьмить|подсуропить|оскандалиться|подкачать|дров|сплоховать|облажаться):past (<party>|<party-subject>) !(=мы|если|=вы|наш) ~3
        "(удружил|удружила|удружили|постарался|постаралась|постарались|отличился|отличилась|отличились|подкачал|подкачала|подкачали|сплоховал|сплоховала|сплоховали)" (наш|ваш|сам|как всегда|тут|опять)? <party> !(=мы|если)
        "это (все|всё)? (опять|снова|как всегда)?" (<party-subject>|таможня|почта) ${harm}:past !(=мы|если) ~2
        "на совести" (<party>|<noun.gen>) "(и)? (этот|эта|это|и эта|и этот|вся)?" (сбой|задержка|потеря|путаница|простой|опоздание|поломка|ошибка) !(=мы|если|наш|ваш) ~3
        (благодарить|"сказать спасибо"|"скажите спасибо"|спасибо|поблагодарить|"кланяйтесь") (за (это|такой|сбой|задержка|простой|опоздание)|можно|можете|следует|стоит) <party> !(=мы|если|помощь) ~4
        <party> "(как всегда|как обычно|в своем репертуаре|опять|снова|в очередной раз)" // "(в своем репертуаре|отличился|отличилась|на высоте|подвел|подвела|подвели|начудил|начудила)" ~2
        (<party-subject>|"курьерский служба"|"транспортный компания") (умудриться|ухитриться|исхитриться|додуматься|догадаться|сподобиться|угораздить|позволить):past (<infinitive>|себе) !(=мы|если|=вы|=наша) ~2
        (разработчик|программист|айтишник|кладовщик|логист|сисадмин|админ):nom (сломать|поломать|уронить|напортачить|потерять|перепутать|забыть|проспать|завалить):past !(если|=мы|=вы|наш|=наши|починить|исправить) ~2
        <party-subject> (прислать|поставить|отгрузить|привезти|выпустить):past (=брак|=некондицию|=пересорт|=просрочку|=пересортицу) !(=мы|если|=наша|экспертиза|проверка) ~3
        (ждать|дожидаться|ждем|надеяться):present.first // (соизволить|удосужиться|сподобиться|раскачаться|почесаться):future.third !(=мы|если|=вы) ~6
      `,
      en: `
        # Whose fault
        <party> "(be|is|are|was|were|has been|have been) (solely|entirely|clearly|fully|really|actually|wholly|the one|the ones|simply|plainly)? (at fault|to blame|responsible for|the culprit|the cause|the reason|guilty|the problem|the bottleneck|who|that)" !(if|nobody|whoever|our team|our service|"(at|in|from) our") ~1
        "(it is|it 's|it was) (the|our|those)" (developers|programmers|designers|planners|testers|installers|managers) // "(who|that)" > "(without|wrong|too late|untested|twice|broke|failed|forgot|ignored|botched|never|missed|lost)" !(if|you|fixed|found|repaired) ~6
        "(fault|blame|responsibility) (for this|for that|for the <any>|for it)? (lie|lies|lay|rests|rest|sits|falls|is|was|be) (entirely|solely|squarely|fully|clearly|here|wholly)? (with|on|at)" <party> !(if|us|ours) ~4
        "(fault|mistake|error|blunder|oversight|negligence|slip) (of|by|on the part of|at|made by)" <party> !(if|our support|nobody) ~4
        "(the)? (issue|problem|fault|trouble|failure|delay|error|outage|bottleneck|hold-up|holdup|cause|incident|mistake) (be|is|lies|lay|was|sits|originates|originated|occurred|happened|arose|seems to be|appears to be)? (entirely|purely|solely|clearly|actually|really|not with us but|firmly|somewhere|all)? (on|at|from|within)" <party-named> !(if|our team|our service|our support|service is|resolved|discuss) ~4 !"(issued|issue:present) (at|from|on)" !"(is|are|was|were) issued"
        "(the)? (issue|problem|fault|trouble|failure|delay|error|outage|bottleneck|hold-up|holdup|cause|incident|mistake) (be|is|lies|lay|was|sits|originates|originated|occurred|happened|arose|seems to be|appears to be) (entirely|purely|solely|clearly|actually|really|not with us but|firmly|somewhere|all)? (with|to be with)" <party-named> !(if|our team|our service|our support|service is|resolved|discuss) ~4
        "(the)? (vendor 's|contractor 's|supplier 's|provider 's|carrier 's|courier 's|manufacturer 's|bank 's|processor 's|landlord 's|host 's|registrar 's|billing 's|team 's|department 's|company 's|partner 's|operator 's|builder 's|logistics'|accounting 's|agency 's|warehouse 's) (end|side|fault|mistake|error|doing|negligence|failure|blunder|responsibility|problem|slip|delay|outage|oversight|part)" !(if|our support|our company 's|covers|covered)
        "(it|that) (was|is|'s)" <party> (who|that|which) // !if ~5
        blame <party> !(if|do|please) ~2
        "(is|was) all on (the|our|your)? (vendor|contractor|supplier|provider|carrier|courier|bank|billing|processor|landlord|manufacturer|logistics)" !if
        "(their|his|its|somebody else 's|someone else 's) (own)? (fault|mistake|doing|error|outage|negligence|blunder|oversight)" !(if|not|correct)
        <party> "'s (end|side|fault|mistake|error|doing|negligence|failure|blunder|responsibility|problem|slip|delay|outage|oversight|part)" !if ~0
        <party> "'s" (update|release|engineers|technicians|staff|people|driver|system|servers|network|equipment|maintenance|outage|software|crew|workers)? (broke|caused|damaged|delayed|lost|knocked|took|brought|forgot|failed|cut|disrupted|interrupted) !(if|care) ~1
        "(mistake|error|fault|damage|leak|outage|delay|mix-up) (was|were|is|has been|had been) (made|caused|introduced|committed|done|triggered) (by|at)" <party> !(if|may) ~4
        <party> "(has|have|had)? (did|do|done|made) (a|an|such a)? (very|really)? (poor|bad|sloppy|terrible|careless|half-hearted|shoddy|awful) (job|work|mess|mistake)" !if ~1
        (bug|fault|error|delay|problem|issue|mistake|defect) (comes|came|stems|stemmed|originates|originated|results|arises|arose) (from|with|at) <party-named> !if ~4
        "(laid|lies|lie|lay|land|landed) (squarely|firmly|fairly)? at (the|your|its|a)? <any> <any>? 's door" !(our|if|not)
        "(have|has|had|got) (only)?" <party> "to (thank|blame)" !(if|not) ~0
        "thank" <party> for !(if|we) ~0
        <party> "(have|has|will have|must) to? (answer|account) for" !(if) ~1
        "for (the|this|that|these|those)" <any> <party> "(have|has|will have|must) to? answer" !if ~4
        "(blame|fault|responsibility) for" "(rests|rest|lies|lie|falls|sits|is|belongs) (entirely|solely|squarely|fully)? (with|on|at|to)" <party> !(if|us|ours|not|yours) ~6
        "(is|are|was|were) (still|being|currently|now|apparently)? (being)? (held|held back|held up|held on to|sat on|withheld|blocked|frozen|kept back|kept) (by|at)" <party> !(if|not|may|can) ~1
        "(still)? (wait|waiting|waited) (on|for)" // "who (was|were|had|has|have|is|are) (meant|supposed|due|promised|to have|expected|scheduled|booked|sworn|agreed|assured)" !(if|you) ~7
        "(still)? (wait|waiting|waited) (on|for)" // "who (promised|swore|assured|never|failed|forgot|did n't|did not|have n't|has n't|is late|are late)" !(if|you) ~7
        <party> "(who|that)? (promised|swore|agreed|undertook|was meant|were meant|was supposed|were supposed|was due|were due|was to|were to|had promised)" // "(and|but|yet|then)? (never|failed|did not|did n't|has not|has n't|have n't|no sign|nobody) (once|even|so far|yet)? (<verb>|to)?" !(if|you|we) ~8
        <party> "(has|have|had)?" (blocked|cut|refused|rejected|limited|shut|closed|throttled|banned|filtered|frozen) // "(hence|so|which is why|that is why|that 's why|therefore)" !(if|our team|you) ~6
        <party> "(has|have|had)? (blow|blown|blew|missed|overrun|overran|slipped|sailed past)" (the|our|your|its|their|every|a) (deadline|date|slot|schedule|appointment|target|promise|cut-off) !(if|our team) ~0
        <party> "(has|have|had)? (been)? (sitting|sat|sits) on" !(if|we) ~1
        "(responsibility|blame|fault|liability) for" "(is|was|are) (wholly|entirely|solely|fully|purely)? (the|your)? <any>? 's"$ !(if|ours) ~5
        <party> "(could|can|would) (not|n't) (even)? (be bothered|bother|be troubled|care less)" !if ~1
        <party> "(did|has|have|does|do) (not|n't)" (make|made|deliver|delivered|build|built|send|sent|produce|produced|finish|finished|supply|supplied|fit|fitted|issue|issued) > "(in time|on time|as agreed|as promised|by the agreed <any>)" !(if|you) ~5
        <party> "(have|has|had)?" (bounced|crossed|tripped|swapped|reversed|rejected|refused|blocked|returned|cut|frozen|froze) > "(for no reason|without (a word|reason|warning|notice|asking|telling)|by mistake|out of the blue|two|both|again)" !(if|our team|you) ~4
        <party> "(never|did not even|did n't even)? (show|showed|shown|turned up|no-show|appeared|materialised|materialized)"$ !(if|you) ~1
        <party> (has|have|had)? (left|abandoned|deserted|misled|tricked) (us|you|the|your|our|it|everything|everyone) !(message|note|card|voicemail|if|by|with|on|at) ~1
        # Who did the harm
        <party> "(has|have|had|having)? (since|again|also|apparently|accidentally|unfortunately|already|simply|just|once again|somehow|badly|seriously|clearly|really)? (break|damage|lose|ruin|botch|mess|mess up|cut|misplace|misroute|mishandle|misdeliver|forget|fail|let us down|drop the ball|delay|blunder|screw up|mix up|bungle|scratch|crush|sever|flood|destroy|corrupt|disconnect|slip up|mislabel|miscalculate|overcharge|double-book|overlook|neglect|wreck|dent|spoil|tear|get it wrong|get this wrong|get the|make a mistake|make an error|make a mess|miss the|miss its|miss their|miss our|miss two|miss a|knock):past/participle" !(if|nothing|our team|our support team|not|whether|may|might|would|could|can) ~1 !out
        <party> "(has|have|had)? (deliver|delivered|send|sent|ship|shipped|supply|supplied|install|installed|enter|entered|apply|applied|put|use|used|gave|given|set|issue|issued|quote|quoted|printed|left)" (the)? "(wrong|faulty|defective|incorrect|broken|damaged|incomplete|bad|late|without|incorrectly|wrongly|by mistake|by accident|accidentally|badly|=open|half|unplugged|loose|unfinished|undone|a mess|closed)" !(if|our team) ~5
        <party> "(has|have|had)? (changed|unplugged|removed|deleted|blocked|switched off|shut|turned off|closed)" (the)? "(wrong|incorrect|without|incorrectly|wrongly|by mistake|by accident|accidentally|badly|too early|too late|late)" !(if|our team) ~5
        (damaged|lost|broken|cut|botched|misplaced|ruined|delayed|mishandled|severed|mixed up|messed up|caused|destroyed|flooded|misrouted|disconnected|missed|forgotten) "by (the|our|your|a|an)?" <party> !(if|not|may|might|could|covered|can) !!(policy|insurance|insured|liability|liable|covers|cover|coverage|losses) ~4
        <party> "(has|have|had)? (again|also|apparently|accidentally|simply|just|somehow|clearly)? swapped (the|our|your|two|both|over)? (the|our|your)? (label|name|address|parcel|box|order|file|letter|sample|suitcase|bag|entry|date|number|recipient|form|ticket|case)" !(if|our team|not|whether|may|might|would|could|can) ~1
        <party> "(has|have|had)? (since|again|also|apparently|accidentally|already|simply|just|somehow|clearly|really|then)? (mislay|misread|misspell|mistype|misprint|misfile|miscount|muddle|muddle up|jumble|fumble|garble|bend|snap|puncture|lose track|lose sight|oversleep|short-ship|leave out|leave behind):past/participle" !(if|our team|not|whether|may|might|would|could|can) ~1
        <party> "(has|have|had)? (mislaid|mixed up|mixed|misspelt|overslept|left out)" !(if|our team|may|might) ~1
        <party> "(got|gets|get|had|has|have|took|pulled|pressed|cut|opened|closed|picked|read|typed|wrote|dug|fitted|loaded)" wrong !(if|our team|not|may|might|could) ~4
        (bug|defect|fault|error|problem|issue|mistake|delay|outage|mix-up|damage|leak|confusion|hold-up) "(was|were|is|has been|had been) (introduced|brought in|brought about|caused|made|created|produced|committed|left behind) by" <party-named> !(if|may|might|could) !!(policy|insurance|insured|liability|liable|covers|cover|coverage|losses) ~5
        ["^(security|reception|admissions|maintenance|housekeeping|management|registration)" "(forgot|lost|mixed up|missed|never|failed to|has n't|have n't|did n't|got the|mislaid|dropped)"] !if ~0
        # Who is late
        <party> "(is|are|was|were|seems|seem|appears|appear) (obviously|clearly|apparently|evidently)? in no (great|particular|real|special)? (hurry|rush|haste)" !if ~1
        <party> "(is|are|was|were|has been|have been) (taking (its|their|his|her) (sweet|own)? time|nowhere to be seen|impossible to reach|not to be reached)" !if ~1
        "(waiting|wait|waited) (in vain|forever|for ever|for weeks|for days|endlessly) for" <party> !if ~1
        <party> "(still|simply|once again|yet again)? (have|has|had) (still|simply|yet|just|apparently|once again|also)? (not|n't|yet to|still to|still not|failed to|never|refused|kept (you|us|me|putting|<gerund>)|been late|been slow|been dragging|been ignoring|been sitting)" !(if|been|blocked|charged|changed|declined|refused) ~0
        <party> "(still|simply)? (do|does|did|can|could|will|would|is|are|was|were) (still|simply|yet|just|apparently|once again|also)? (not|n't) (yet|even|simply|been)? (answer|answering|reply|replying|respond|responding|react|reacting|keep|keeping|meet|meeting|stick|deliver|delivering|fix|fixing|repair|manage|bother|care|show up|turn up|get|getting|return|returning|honour|tell|call back|come|cooperate|cooperating|hurry|finish|find|found|ready|done|finished|up to|picking up|helping|working on|doing|do its|do their|get back|release|send|restore|ship)" !(if|need|back before) ~0
        <party> "(still|simply)? (is|are|was|were|has been|have been) (still|simply|yet|just|apparently|once again|also)? (yet to|still to|failing|refusing|slow to|slow in|behind|dragging|holding|keeping us|stalling|ignoring|unresponsive|silent|delaying|struggling|sitting on|unable to|overdue|late|taking)" !(if|please|note) ~0
        <party> "(failed|refuses|fails|refused|neglected|forgot|omitted) to" !if ~1
        <party> "(still|simply|yet|just)? (has n't|have n't|had n't|does n't|do n't|did n't|is n't|are n't|can n't|could n't|will n't|would n't|were n't|was n't) (yet|still|even|simply)? (fix|fixed|repair|repaired|restore|restored|replaced|replied|answered|responded|responding|sent|shipped|delivered|done|finished|completed|kept|signed|released|resolved|returned|shown up|turned up|got|gotten|given|provided|processed|approved|paid|confirmed|reacted|managed|come|arrived|bothered|updated|corrected|answering|been|fix|deliver|show|reply|keep|respond|do|meet|get|give|help|finish|stick|manage|take|tell|connected|installed|supplied|send|refunded|cleared)" !(if|our team|our office|please) ~0
        <party> "(still)? (never|rarely|seldom|barely) <verb>" !(if|our team|our support|ask|asks|your bank will) ~0
        <party> "(keep|keeps|kept) (us|you|everyone|moving the|moving our|moving it|shifting|pushing|rescheduling|cancelling|canceling|promising|forgetting|letting|dodging|stalling|putting|delaying|missing|failing|losing|ignoring|breaking|postponing|changing)" !if ~0
        <party> "(drag|drags|dragged|dragging|is dragging|are dragging) (its|their|his)? (feet|heels|it out|things out)" ~0
        <party> "(let|lets|have let|has let|letting) (us|you|everyone|both of us) down" ~1
        <party> "(is|are|was|were|has been|have been) (late|slow|behind schedule|behind with|holding us|holding this|holding things|holding up|holding everything|the hold-up|the holdup|to be slow|overdue|unreliable|ignoring us|sitting on|dragging|months behind|weeks behind|weeks late|days late|terribly slow|very slow|so slow|unresponsive|too slow)" !(if|our team|not) ~1
        <party> "(ignores|ignore|ignored|delays|delay|stalls|refuses|refuse|refused|postponed|postpones|breaks|loses) (our|to|us|the|every|all)" !(if|our team|not) ~0
        "(we)? (can not|can n't|are unable to|will n't be able to)" // "(until|unless|before)" <party> <verb> !(if|you) ~6
        "(held up|stuck|stalled|delayed|let down|kept waiting|blocked) (at|by|with|in|because of|somewhere at)" <party> !(if|not) ~4
        "everything (depends|hinges|rests) on" <party> ~4
        <party> "(had|has|have|having)?" "(deliver|delivered|send|sent|ship|shipped|push|pushed|roll|rolled|supply|supplied|load|loaded|put|fit|fitted|pour|poured|book|booked|label|labelled|labeled|route|routed|release|released|publish|published|upload|uploaded|hook|hooked|wire|wired|connect|connected|weld|welded|hang|hung|lay|laid|cut|saw|sawn|pack|packed|print|printed|code|coded|turn|turned|open|opened|write|wrote|written|type|typed|charge|charged|bill|billed|debit|debited)" (out|over|off|up|in|on)? (it|them|us|you|the|a|an|your|our|two|some)? (<any>)? (<any>)? (<any>)? "(wrong|faulty|defective|incorrect|broken|damaged|bad|buggy|crooked|upside down|twice|backwards|incorrectly|wrongly|by mistake|elsewhere|without asking|without warning|too early|too late|too short|too small|too much|too little|astray|in error|half-finished|untested)" !(if|our team|our support|may|might|can|could|whether|not|n't) ~2
        <party> "(has|have|had)? (left|leave|leaving|leaves) (us|you|both of us|the <any>|our <any>|your <any>|it|everything|everyone|half the <any>) (in the lurch|high and dry|hanging|waiting|stranded|in the dark|on hold|out in the cold|standing|sitting|stuck|without)" !(if|our team)
        <party> "(has|have|had|is|are|was|were)? (to)? (thank for|blame for|blamed for|behind (it|this|that|all this|the delay|the trouble|the mix-up|this mess))" !(if|schedule|not) ~0
        "(take|taking|took) (it|this|that|your anger|your complaint) out on" <party-named> !(if|we) ~2
        <party> "(has|have|had)? (made|make|makes|making) (a)? (hash|mess|pig's ear|meal|nonsense|botch|bad job) of" ~0 !if
        <party> "(has|have|had)? (pulled out|walked out|walked off|gone bust|gone bankrupt|gone quiet|gone silent|gone to ground|cried off|backed out|bailed out|disappeared|vanished|thrown in the towel|downed tools)" !(if|you) ~0
        <party> "(has|have|had)? (cocked up|slipped up|tripped up|bungled|fluffed|muffed|fouled up|goofed|loused up|bodged|fumbled|dropped a clanger|nodded off|been asleep|dozed off|come up short|fallen short|fallen behind|played us false)" !(if|our team) ~1
        "(wait|waiting|waits) (on|for)" <party> "to (wake up|get (its|their|his|her) act together|pull (its|their|his|her) finger out|get a move on|come to (its|their) senses|get round|get around|bother|deign|remember|lift a finger|do (its|their|his|her) (job|part|bit|work|homework))" !if ~1
        <party> "(is|are|was|were) (the)? (one|ones) (to|who|that|dragging|holding|letting|at)" !(if|you|contact|call|ask) ~0
        <party> "(has|have|had)? (got|get|gets|mixed|muddled|jumbled|confused)" (the|our|your|its|their|two|all|both) (<any>)? (<any>)? "(mixed up|muddled|muddled up|wrong|backwards|confused|in a twist|in a muddle|the wrong way round|upside down)" !(if|may|might) ~1
        "(the|your|their|a) <noun> 's (lab|laboratory|driver|drivers|office|people|workshop|men|depot|system|server|crew|garage)" "(has|have|had|had again|simply)? (lost|broke|broken|forgot|forgotten|missed|mixed|damaged|swapped|delayed|mislaid|dropped|failed|never|cut|spilled|ruined|misread|sent)" !(if|may|might|not) ~1
        <party> "(has|have|had)? (<past>|<participle>)" (the|our|your|its|it|their|all|us) "without (asking|warning|notice|telling|a word|consulting|informing|so much as|bothering)" !(if|may|can|could|our team|not) ~5
        # Whoever it is: these verbs tell a fault
        "(the|your|their|that|those|another|previous|former|some|our)" <any>? <any>? <noun>-(team|staff|system|app|colleague|support|office|mistake|error|site|website|you|client|customer|service|letter|message|email) "(has|have|had)? (simply|then|also|again|clearly|apparently)? (mixed up|messed up|muddled up|got (it|this|that) wrong|tripped over|botched|bungled|fumbled|bodged|muffed|fluffed|mislaid|neglected to|sat on|made a mess of|made a hash of|let us down|dropped the ball|dropped the crate|dropped your|dropped it|dropped the <any>|never told|never bothered|never warned|never sent|never answered|kept it|kept your|dragged (its|their|his|her) (feet|heels)|mishandled|jumped the gun|went back on|broke (its|their|his|her) (word|promise))" !(if|we|not|n't|call|line|phone|connection) ~0 !"went back on (sale|display|the|show|air|line|stage)"
        "(is|was|'s|are) (entirely|all|wholly|purely|solely|clearly|simply)? (the|their|his|her) <any>? <any>? <any>? (doing|handiwork|blunder)"$ !(if|not|n't|your|our|my|own) ~0
        <party> (we|that|who|they|which|i) (use|uses|hire|hired|employ|work|rely|booked|used|chose|engaged|sent|send) > (load|put|send|deliver|give|fit|cut|book|take|print|pack|type|bring|ship|label|drop|lose|break|forget|miss|leave|mix):past/participle > "(wrong|late|twice|empty|broken|damaged|upside down|by mistake|half|off|behind|it|your|the)" !(if|not|n't) ~8
        "(the|that|their|an?) (front desk|reception|desk|office|shop|branch|store|counter|agency|agent|company|depot|garage|gate|clerk|porter) (next door|across the road|over the road|upstairs|downstairs|in <capital>|at <capital>|opposite)" (has|had)? (gave|given|sent|put|booked|told|typed|printed|loaded|delivered|left|forgot|lost|mixed) !(if|not|we) ~1
        "(google|apple|microsoft|amazon|facebook|meta|whatsapp|instagram|paypal|visa|mastercard|stripe|cloudflare|ebay|booking.com|airbnb|uber)" "(has|have|had)? (again|simply|just|suddenly|quietly|once more)? (changed|blocked|broke|broken|dropped|pulled|closed|shut|cut|stopped|removed|switched|messed|decided)" !(if|you|can|not) ~0
        "(blame) (the|your|our|those) <any>? <noun>" !(if|do|please|not|n't|you|we) ~0
        "(the|their|those|that|previous|former|your)" <any>? <noun>-(team|system|app|you|client|customer|service) <past> > (sloppily|carelessly|shoddily|negligently|clumsily|hastily|recklessly|half-heartedly|slapdash|incompetently) !(if|we|i|you|not|n't) ~4
        "(that|this) is (the|your|our) <any>? <noun> for you"$
        (because|since|as) <party> "(typed|keyed|entered|wrote|noted|used|booked|recorded|applied|copied|filed|put|read)" (in|down)? "(the|an|a|your|our)" (old|wrong|outdated|incorrect|false|previous|other) !(if|our team) ~1
      `,
    },
  },
};
