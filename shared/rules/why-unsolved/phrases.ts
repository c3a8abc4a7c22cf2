import type { PhraseTable } from '../../text/phrases/table';

/** A sentence explains a delay when it holds a mark of being late and a mark of a cause: each is short, they are combined by the rule. */
export const phrases: PhraseTable = {
  name: 'why-unsolved',
  concepts: {
    // Not done yet, late, slower than it should be.
    late: {
      also: ['negation', 'consequent'],
      ru: `
        (пока|"пока что"|еще|"все еще"|"до сих пор"|по-прежнему|покуда) (не|нет|нету|ни|без|невозможно) ~4
        "(по-прежнему|все еще|до сих пор|все так же)"
        "не (успеть|успевать|уложиться|укладываться|доделать|добраться|дойти|довести|поспевать|справиться|справляться)"
        "не (смочь|мочь|удаться|удаваться|получиться|получаться|выйти):past"
        "(мы|я) (никак|сейчас)? не (мочь|смочь)"
        "не (закончить|завершить|сделать|починить|исправить|устранить|решить|отправить|отремонтировать|восстановить|выполнить|отгрузить|обработать|рассмотреть|разобрать|приступить|начать|готовый|готово|ответить|прислать|привезти|выслать|вернуть|перечислить|подключить):past/short/adj" !вы
        "не (решенный|исправленный|устраненный|выполненный|отремонтированный|обработанный|рассмотренный|отправленный|завершенный|законченный|подключенный|готовый|готов|готова|готово|готовы)"
        (задержка|задерживаться|задержаться|задерживать|задержать|затягиваться|затянуться|затянуть|затягивать|опаздывать|опоздать|опоздание|отставать|отставание|просрочка|просрочить|промедление|заминка|проволочка)
        (откладываться|отложить|отложиться|перенести|перенестись|переноситься|сдвинуться|сдвигаться|сдвинуть|отодвинуть|отодвинуться|сорвать|сорваться|срываться|приостановить|отложенный|сдвинутый|перенесенный|сорванный|приостановленный)
        (застрять|буксовать|простаивать|растянуться|зависнуть|висеть|стопориться|замедлиться|застопориться) !видео
        "(дольше|позже|медленнее|позднее|дольше чем|больше времени) (обычного|обычный|чем|планировалось|планировали|запланированный|ожидаемый|ожидалось|обещанного|положенный|всегда|нужно)"
        "(долго|долгий|долгое|столько|так долго|длительный) (ждать|ответ|ожидание|отвечать|молчать|молчание|решать|решаться|идти|рассматривать|ехать|ждете|ожидаете|ремонт|рассмотрение|тянуться)"
        (отвечать|работать|продвигаться|идти|двигаться|ответить|обрабатывать|обрабатываться|ответ|ремонт|доставка|рассмотрение) (долго|медленно|медленнее|дольше|поздно|нескоро|=позже) ~2
        (ждать|ожидать|ожидание|ждете|ожидаете) (долго|дольше|столько)
        (время|срок) (ожидание|ответ|обработка|доставка|ремонт|рассмотрение|выполнение)? (увеличиться|увеличенный|увеличен|увеличено|увеличены|вырасти|увеличиваться|превышать|сдвинуться|растянуться|нарушить|сместиться) ~2
        "не (вовремя|в срок|в назначенный|в обещанный|к сроку)"
        "(к|в) (срок|обещанный срок|назначенный)" не
        "(так|столь|слишком|настолько) долго"
        не (позволять|позволить|давать|дать) (завершить|закончить|выполнить|сделать|приступить|начать|уложиться|успеть|решить|исправить|починить|отправить|подключить|ответить) ~4
        (незавершенный|нерешенный|неисправленный|невыполненный)
        (занимать|потребовать|требовать|занять|уходить|уйти) "(больше|много|гораздо больше|немало) времени"
      `,
      en: `
        "(not|n't|no|nothing|never|none) (<any>)? (<any>)? (<any>)? (<any>)? yet"
        "yet to <any>"
        =still
        (delay|delays|delayed|delaying|holdup|hold-up|setback|slippage)
        "(be|run|arrive|arriving|is|are|'re|running|come|coming|still|so|this|a|our|my|the) =late" !(fee|payment)
        "(take|taken|takes|taking|took|need|needs|require|requires|needing) (us|me|them|you)? (so|much|a little|a bit|slightly|somewhat|rather|quite|far|considerably|a lot|way)? (longer|long|more time|a while|too long|this long|extra time)"
        "(longer|slower|later|behind) than (usual|normal|expected|planned|promised|we|it|anticipated|i|you|agreed|intended|hoped)"
        "(slow|slower|longer) (than)? (usual|reply|response|wait|waiting|answer|replies|responses|answers|progress)"
        "(have|has|had|be|is|are|was|were|did|do|could|can|ca|wo|will) (not|n't) (yet|been|quite|even|still)? (been)? (able|manage|managed|get|got|gotten|start|started|finish|finished|complete|completed|fix|fixed|resolve|resolved|repair|repaired|ready|reach|reached|look|looked|process|processed|deliver|delivered|ship|shipped|send|sent|done|meet|met|keep|kept|make|made|begin|begun|repaired|solved|answered|replied|reply|respond|responded|attend|attended|deal|dealt|come|arrive|arrived|restore|restored|replaced|reviewed|dispatched|installed|mended)"
        "(unable|failed|struggling|struggle) to (<any>)? (finish|complete|fix|repair|resolve|deliver|send|ship|process|answer|reply|respond|get|look|start|attend|restore|meet|keep|make|come|visit|do|deal|reach|install|dispatch)"
        "(behind|off|out of) (schedule|plan|on|with)"
        (overdue|postpone|postponed|unresolved|unfinished|outstanding|backlogged|rescheduled|stalled|pending)
        "(the|your|long|this|a) wait" !(please|if)
        "(not|n't) (yet)? heard (back)? from us"
        "(hold|held|holding) (it|things|this|us|everything|your <any>)? (up|back)"
        "(push|pushed|put|moved|set) (it|this|things|your <any>)? back"
        "on hold"
        "(slip|slipped|miss|missed) (the|our|its|a)? (deadline|date|schedule|slot|time|promise)?" !(you|call)
        "(kept|keep|keeping|have to|had to|made you) (you)? (wait|waiting)"
        "(waiting|wait|response|reply|handling|processing|delivery|turnaround) time"
        "(stuck|held up|dragging on|dragged on|drags on|on its way|in the queue|in line)" ~0
      `,
    },
    // Opens a clause of cause.
    because: {
      also: ['negation', 'consequent'],
      ru: `
        "(потому|оттого|из-за того|в связи с тем|ввиду того|вследствие того|в силу того|по причине того) что" !"не потому" !"не из-за"
        (потому|"из-за того"|"в связи с тем"|ввиду того|оттого|"в силу того") // что ~0 !"не потому" !"не из-за"
        "так как"
        =поскольку
        =т.к
        =ибо
        =ведь
        "дело в том" что // ~0
        "(причина|вся причина|проблема|загвоздка) в (то|том)" что // ~0
      `,
      en: `
        because !"not because"
        "(now|given|seeing|considering) that (we|our|the|i)"
        "since (we|our|i|my|everybody|everyone|nobody|half|most|so many|only|both|two|three|several|all|one)"
        "(be|is) that (we|our|the|too|only|nobody|so|there)" ~0 !(fact|sure|it)
      `,
    },
    // Goes before the name of a cause.
    'because-of': {
      also: ['negation', 'consequent'],
      ru: `
        "(по причине|по вине|ввиду|вследствие|в силу|в связи с|за неимением|за отсутствием|в отсутствие|по случаю|на фоне|по болезни|из-за) (<adj>)? (<adj>)? <any> (<noun.genitive>)?" !"не из-за" !"из-за (<any>)? который" !"из-за того"
        "(связать|связанный|связан|связана|связано|связаны) (это|исключительно|только|прежде всего|в основном)? (с|со)" !"не связан" !"не связана" !"не связано" !"не связаны"
        (объясняться|обусловленный|вызванный|обусловлен|обусловлена|обусловлено|вызван|вызвана|вызвано|вызваны|объясняется) !"не вызван" !"не вызвана" !(мастер|бригада|инженер|специалист)
        "(привело|привела|привели|приводит) к"
        "по (такой|этот|тот|данный|технический|организационный|внутренний|объективный|независящий|независимый|разный|ряд|семейный|личный|непредвиденный|кадровый|уважительный|различный|административный) (от нас|наш|и <any>|не зависящий)? (причина|обстоятельство|причин)"
      `,
      en: `
        "(due|owing|thanks) to" !"not due" !"be due to" !"due to (be|arrive|finish|end|start)"
        "because of" !"not because"
        "(on account|as a result|as a consequence|in view|in light|by reason|in consequence) of"
        "(for|through|from) (a|the)? (lack|want|shortage) of"
        "(cause|caused|explained|slowed down|slowed|hampered|set back|blocked|hindered|triggered|put down|delayed|held up) by"
        "(attributable|put down) to"
        "(stem|stems|result|results|resulting|arise|arises) from"
        "(has|have|had) to do with"
        "(it 's|be|is|comes|all) down to"
      `,
    },
    // Names the cause in a sentence of its own.
    reason: {
      also: ['negation', 'consequent'],
      ru: `
        "(причина|причиной|виной|виною|причины) (тому|этому|всему|задержка|задержки|этого|ожидания|переноса|просрочки|отставания|промедления)"
        причина (просто|простой|известный|понятный|банальный|одна|следующий)
        "(стать|послужить|являться) (причина|причиной)"
        (сказаться|сказываться|отразиться) (это|сильно|напрямую)? ~2
        "(подвели|подвел|подвела|помешали|помешал|помешала|мешают|мешает|не позволили|не позволила|не позволил|не позволило|не позволяет|не позволяют|не дали|не дал|задержали|задержал|задержала|задержало|затормозил|затормозила|затормозили)"
      `,
      en: `
        "(the|one|another|main|only|a|simple|part of the|that)? (reason|cause|explanation) (for|is|be|why|being|that|behind|your|we|of|the|lies|are)" !"(no|not|n't) (the|a)? (reason|cause)"
        "(be|is|are) (the)? (reason|why)"
        "(that|which|this) (be|'s|is) why"
        "(prevented|kept|stopped|stop|keeps|prevents|keep|preventing|stopping) (us|me|our <any>|the <any>) (<any>)? from"
      `,
    },
    // A reason inside of the house: it explains even without a "because".
    internal: {
      also: ['negation', 'consequent'],
      ru: `
        (болеть|заболеть|приболеть|разболеться|слечь|захворать|прихворнуть):past/present !(если|пациент|врач|ребенок)
        "(на|с|ушел на|ушла на) (больничный|больничном)"
        "(в|из|на|до) (отпуск|командировка|декрет|отгул|разъезд|разъездах|отъезд)" !(если|оформление|справка)
        (застрять|задержаться|лежать|висеть) "(на|в) (таможня|склад|дорога|путь|пробка|согласование)" !вы
        @people (отпуск|отпускной|отсутствовать|уехать|уволиться|увольняться|разъехаться|уйти|заняты|занят|занята|отдыхать|праздновать) !(вы|если|выезжать) ~3
        @people (уехать|выехать|уйти|отправиться|отозвать|снять|перебросить|переключить|направить|вызвать) "(на|к|в)" (другой|срочный|чужой|соседний|иной|больничный|отпуск|более) ~3
        "(нехватка|недостаток|дефицит|недобор|отсутствие) (<any>)? (люди|людей|человек|рука|рук|кадр|персонал|специалист|сотрудник|мастер|инженер|время|ресурс|деталь|запчасть|оборудование|комплектующий|материал|курьер|оператор|техник|бригада|машина|мощность|водитель|монтажник|программист|разработчик|бюджет|средство|исполнитель|электрик|сантехник|бухгалтер|штат)"
        "не (хватать|хватить|доставать|достает)" (люди|людей|человек|рука|рук|кадров|персонал|специалист|сотрудник|мастер|инженер|время|ресурс|деталь|запчасть|оборудование|комплектующий|материал|курьер|оператор|техник|бригада|машина|мощность|водитель|монтажник|программист|разработчик|исполнитель|электрик|сантехник|штат) !(место|память) ~4
        "(мало|недостаточно|слишком мало|маловато|некомплект) (<any>)? (люди|людей|человек|рук|кадров|персонал|специалист|сотрудник|мастер|инженер|курьер|оператор|бригада)"
        "(некому|некем|не до вас|не до этого|не до того)"
        "(всего|только|лишь) (один|двое|два|одна|трое|пара) (<any>)? @people"
        (единственный|остался один|осталась одна|остался всего) @people ~1
        "(в|на) (смена|отдел|дежурство|офис) (сегодня|сейчас)? (один|всего|только|никого)"
        (высокий|большой|повышенный|сильный|огромный|пиковый|сезонный|аномальный|колоссальный|чрезмерный|возросший|рекордный|безумный|серьезный|значительный|общий|текущий|плотный) (загрузка|нагрузка|загруженность|поток|количество|объем|число|спрос|очередь|наплыв|занятость|ажиотаж|приток) !(файл|процессор|видео|база|сервер|сеть|данные|диск) ~2
        (загрузка|загруженность|занятость|перегрузка|перегруженность) (наш|мы|отдел|служба|команда|@people|поддержка|склад|смена|линия|техподдержка|мастерская|цех) ~2
        "(наплыв|шквал|вал|лавина|аврал|завал|запара|ажиотаж|цейтнот|авралы|загруженность|перегруженность|неразбериха|сумасшедший дом)"
        (количество|число|объем|поток|рост|всплеск|накопиться|скопиться) (обращение|заявка|заказ|звонок|запрос|клиент|письмо|покупатель|вызов|тикет|жалоба) (большой|много|вырасти|сильно|высокий|возросший|увеличиться|накопиться|огромный|слишком|резко|рекордный|превысить|превышать|сверх) ~3
        "(много|слишком много|масса|куча|море|полно|очень много|так много|столько|множество|вагон|по горло|выше крыши) (<any>)? (обращение|обращений|заявка|заявок|заказ|заказов|работа|работы|звонок|звонков|запрос|запросов|задача|задач|клиент|клиентов|письмо|писем|дело|дел|вызов|вызовов|адрес|выезд|тикет|жалоба)"
        (обращение|заявка|заказ|звонок|запрос|письмо|вызов) "(сейчас|сегодня|слишком|очень|так|сильно)? (много|накопилось|больше обычного|больше чем обычно)" ~2
        (мы|@people|отдел|служба|поддержка|линия|склад|смена|все|цех|мастерская|бухгалтерия) (загруженный|перегруженный|загружен|загружена|загружены|перегружен|перегружена|перегружены|завален|завалена|завалены|зашиваться|захлебываться|разрываться|"не справляться"|"не успевать"|"нарасхват"|"по горло"|"на разрыв"|"в запаре"|"в мыле") ~4
        "(приоритет|приоритете|первую очередь|более срочный|более важный|более приоритетный|первоочередной|поважнее|срочнее)" (другой|иной|задача|заказ|проект|клиент|заявка|работа|дело|крупный|авария|vip) ~3
        "(более|другой|иной) (срочный|важный|приоритетный|крупный|сложный)? (проект|задача|заказ|дело|заявка|клиент|авария|объект)"
        "(на|к|в) (другой|другом|других|соседний|чужой|иной) (объект|проект|задача|адрес|клиент|город|авария|заказ|офис|площадка|участок|вызов)"
        "рука (пока|еще|просто)? не (дойти|доходить)"
        (деталь|запчасть|комплектующий|оборудование|плата|товар|материал|партия|блок|насос|модуль|поставка|расходник|картридж|сырье|груз|прибор|кабель|фильтр|датчик|посылка|узел|двигатель|замок|компонент) ("не (прийти|приехать|поступить|доставить|привезти|получить|доехать|подвезти)"|застрять|задержаться|задерживаться|закончиться|кончиться|"нет на склад"|отсутствовать|"в пути"|"на таможне"|потеряться|"под заказ"|"не оказаться"|"не быть в наличие"|"нет в наличие"|ехать|"везти из") !вы ~4
        (нет|отсутствовать|закончиться|кончиться) (деталь|запчасть|комплектующий|материал|расходник|картридж) "(на склад|в наличие)?"
        (поставка|поставщик|таможня|логистика) (задерживаться|задержаться|затянуться|сорваться|сорвать|подвести|задержать|проверка|оформление) ~2
        "(затянуться|долгий|идет|затягиваться|внутренний|ждать|ожидание|на|ждем|ожидаем|процедура|без) (<any>)? (согласование|согласования|утверждение|подписание|закупка|тендер|одобрение|виза|подпись|подписи|бюрократия)"
        (согласование|согласовывать|подписание|утверждение|закупка|тендер) (затянуться|затягиваться|идти|долго|руководство|начальство|директор|бухгалтерия|бюджет) ~2
        "(из-за|в связи с|по случаю|после|на время|на|в|накануне|впереди|были|ввиду|предстоящий|прошедший|длинный|во время|вследствие) (<any>)? (праздник|праздники|каникулы|выходной|выходные|новогодний|майский|инвентаризация|распродажа|переезд|реорганизация|пересменка|акция|высокий сезон|отчетность|корпоратив|ревизия|субботник|аудит)" !(быть):future
        (праздник|выходной|каникулы|инвентаризация|распродажа|переезд|реорганизация|корпоратив|отчетность|аудит|пересменка) (у нас|мы|@people|помешать|наш|склад|задержать|никто не работать|выбить|выбили) ~3
        "(смена|смену|замена) (состав|персонал|команда|руководство|поставщик|подрядчик|сотрудник|система|штат)"
        "(пик|разгар|высокий|горячий) (сезон|продажа|отпуск|пора|спрос)"
        "(конец|закрытие) (год|квартал|отчетный период|месяц)" (у нас|мы|сдавать|закрывать|загрузка|отчет|аврал|завал|бухгалтерия|нагрузка)
        (мы|я|@people) (недооценить|переоценить|просчитаться|"не рассчитать"|"не учесть"|"не предусмотреть"|"не заложить"|"не ожидать"|"не предполагать"|"не предвидеть"|ошибиться со срок):past !вы
        ^(недооценить|переоценить|просчитаться|"не рассчитать"|"не учесть"|"не предусмотреть"|"не заложить"|"не ожидать"|"не предполагать"|"не предвидеть"):past.plural !вы
        оказаться (сложный|больше|сложнее|труднее|серьезнее|дольше|глубже|объемнее|тяжелее|трудоемкий|трудоемче|запутаннее|сложной|непростой|хуже|масштабнее|шире) ~3
        "(сложнее|больше|дольше|серьезнее|труднее|объемнее|хуже) чем (мы|нам|вначале|сначала|изначально|поначалу)? (думать|ожидать|предполагать|казаться|планировать|рассчитывать|оценивать|представляться|ждать|планировалось|ожидалось|предполагалось)"
        "(сложный|нетривиальный|запутанный|нетипичный|непростой|редкий) (случай|задача|поломка|дефект)"
        (затеряться|упустить|проглядеть|недосмотреть|замотаться|закрутиться|запамятовать|забегаться) !вы
        (забыть|забыли|забыл|забыла) (мы|я|@people|передать|отправить|записать|поставить|заказать|сообщить) !(вы|пароль|если)
        "(технический|организационный|внутренний|объективный|непредвиденный|кадровый|семейный|независящий от нас) (причина|обстоятельство|накладка|неурядица|сложность|трудность)"
        "(снегопад|гололед|пробка|метель|непогода|плохой погода|шторм|морозы)"
        "(отчет|отчётность|авральный|ночной) режим" !работа
      `,
      en: `
        "(off sick|on sick leave|sick leave|out sick|off ill|called in sick|unwell|down with|taken ill|fallen ill|in hospital|on parental leave|on maternity leave|absent)"
        "@people (left|quit|resigned|retired) (us|the|last|our|this|on|in)?" !(if|you|voicemail|message)
        "(be|is|are|has been|have been|fell|'s|'re) (currently|still|all|both|now)? (ill|sick|off sick|unwell|on sick leave|on holiday|on leave|on vacation)" !(if|you)
        "@people (be|is|are|has been|have been|was|were|fell|has|have) (currently|still|all|both|now|himself|herself)? (ill|sick|away|off|out|unwell|on leave|on holiday|on vacation|travelling|traveling|abroad|busy|tied up|overworked|overloaded|swamped|unavailable|overwhelmed|stretched|fallen ill|left|quit|resigned|retired|assigned elsewhere|on another|at another|on other|on training|at a conference|on a course|at lunch|gone)" !(if|you)
        "(on|from|annual|holiday|summer|after the|over the|for the|away on|extended|back from|gone on) (holiday|vacation|annual leave|leave|holidays|holiday season|bank holiday|long weekend|business trip|christmas|easter|summer break|festive season)"
        "(short|short-staffed|short-handed|understaffed|undermanned|short staffed|short handed|staff shortage|staffing shortage|staffing issues|staffing problems|skeleton crew|shortage of <any>|lack of <any>)" (of)? ~0 !(notice|circuit)
        "(short|low) (of|on) (staff|people|hands|time|stock|parts|manpower|engineers|technicians|drivers|spares|capacity|couriers|personnel|resources)"
        "(not|n't) (have|got|get|enough)? (enough|sufficient|any spare|the|spare) (staff|people|hands|engineers|technicians|time|capacity|manpower|agents|drivers|resources|budget|couriers|operators|specialists)"
        "(too few|few|only one|only two|only a few|just one|just two|only half|only three) (of)? (our|the)? (staff|people|hands|engineer|engineers|technician|technicians|agents|drivers|operators|couriers|colleague|colleagues|specialist|specialists|person)"
        "(nobody|no one|no-one) (be|is|was|has been)? (here|available|free|on duty|on shift|around|to|who|else|in)" !(to blame)
        "(high|higher|large|heavy|unusual|unusually high|unusually large|unprecedented|record|increased|exceptional|huge|increase in|spike in|surge in|surge of|flood of|wave of|sheer|enormous|extraordinary|overwhelming|growing|peak|rush of|influx of) (<any>)? (volume|volumes|number|numbers|demand|load|workload|amount|request|requests|traffic|order|orders|call|calls|ticket|tickets|enquiries|inquiries|email|emails|mail|customer|customers|interest|backlog|queue|queues)"
        "(backlog|workload|bottleneck|rush|busy season|busy period|peak season|holiday season|high season|peak time)" !(growing)
        "(we|i|team|@people|everyone|everybody|support|warehouse|department|they|they 're|we 're|which) (be|are|is|have been|has been|'re|am|'ve been|was|were) (currently|totally|completely|very|extremely|really|rather|absolutely|just|simply|so|all|quite|a bit|still|too|both|also)? (overloaded|swamped|snowed under|busy|overwhelmed|stretched|inundated|flooded|drowning|tied up|overworked|overbooked|fully booked|up to our|run off|flat out|understaffed|short-staffed|short-handed|short|backed up|bogged down|at capacity|under pressure|under water|slammed)"
        "(too many|so many|a lot of|lots of|too much|so much|plenty of|many other|hundreds of|dozens of|tons of|thousands of) (other|open|urgent|new)? (request|requests|ticket|tickets|order|orders|work|job|jobs|call|calls|case|cases|email|emails|task|tasks|customer|customers|enquiries|inquiries|things|project|projects|parcels|claims)"
        "(other|another|more urgent|more important|bigger|higher|more pressing|competing|conflicting) (priority|priorities|project|projects|job|jobs|task|tasks|customer|customers|order|orders|matter|matters|site|sites|work|case|cases|emergency|commitment|commitments)" 
        "(take|takes|took|taking|have|has|had|get|gets|given|given) (higher|precedence|priority) (priority)?"
        "(part|parts|component|components|spare|spares|stock|shipment|unit|board|pump|module|material|materials|supply|supplies|equipment|motor|delivery of|sensor|battery|item|items) (<any>)? (be|is|are|has|have|did|was|were)? (not|n't|still|currently|been)? (arrived|arrive|stuck|delayed|out of stock|late|on back order|on backorder|back-ordered|missing|unavailable|held|in transit|lost|not in stock|sold out|on order|running out|run out|been delivered|come in|in customs|at customs)" !you
        "(out of stock|on back order|on backorder|back-ordered|supply chain|supply problems|supply issues|stuck in customs|at customs|held at customs|waiting for (a|the|spare|replacement|new)? (part|parts|delivery|spare|spares|component))"
        "(ran|run|running) (out) of (stock|parts|time|spares|material|materials|paper|budget|staff|capacity)"
        "(awaiting|waiting for|pending|need|needs|without) (<any>)? (<any>)? (approval|sign-off|signature|budget|purchase order|authorisation|authorization)"
        "(internal|approval|purchasing|budget|staffing|scheduling|organisational|organizational|personnel|logistical|administrative|operational) (process|processes|procedure|procedures|reasons|issue|issues|problem|problems|delays|delay|constraints|reorganisation|reorganization|restructuring|matters|difficulties|audit|meeting)"
        "(underestimate|underestimated|misjudged|miscalculated|overestimated|forgot|forgotten|overlooked|lost track|slipped through|mislaid|misplaced)" !you
        "(turn|turned|prove|proved|proven|proving|turning|turns) (out)? (to be)? (far|much|more|a lot|considerably|larger|bigger|harder|trickier|worse|rather|very|quite|way|too|longer) (more)? (<any>)?"
        "(more|larger|harder|bigger|longer|trickier|worse|deeper) (<any>)? than (we|i|anyone|anybody|it|first|originally|initially) (had)? (planned|expected|thought|anticipated|estimated|bargained|looked|hoped|seemed|imagined|assumed)"
        "(staff|personnel|shift|team|supplier|management|system) (turnover|changeover|change|changes|shortages|absences|absence|cuts|training|illness|sickness)"
        "(moving|moved|move) (office|offices|house|premises|to a new office|warehouse)"
        "(stocktaking|stock-taking|inventory count|black friday|holiday sale|year-end|end of the quarter|end of quarter|month-end|tax season|christmas rush|annual audit)"
        "(pulled|called|sent|moved|assigned|diverted) (away|off|to|onto) (to)? (another|other|a different|more|an urgent|a bigger)"
        "(bad|severe|heavy|adverse) (weather|snow|traffic|rain|storm)"
        "(technical|unforeseen|unexpected|operational) (reasons|circumstances)"
      `,
    },
    // Planned work.
    planned: {
      also: ['negation', 'consequent', 'condition'],
      ru: `
        (плановый|профилактический|запланированный|регламентный|сезонный) (работа|обслуживание|отключение|ремонт|обновление|замена|проверка|опрессовка)
      `,
      en: `
        "(planned|scheduled|routine|annual) (maintenance|work|works|upgrade|outage|downtime|inspection|shutdown)"
      `,
    },
    // The cause is something with the client, or a usual procedure.
    client: {
      also: ['negation', 'consequent', 'condition'],
      ru: `
        =вы <verb> ~3
        (проверять|проверяться|обрабатывать|обрабатываться|рассматривать|рассматриваться|загружаться|конвертироваться|модерировать):present.third
        (проходить|проводиться|идти):present (проверка|модерация|обработка|сверка)
        "(у|от|с) (вас|вашего|вашей|ваш)" ~1
        "ваш (аккаунт|профиль|устройство|роутер|браузер|карта|телефон|подписка|оплата|счет|приложение|файл|канал|компьютер|версия|ответ|баланс)"
      `,
      en: `
        "(you|your <any>) (have|has|had|did|do|does|are|were|is|be|need|needs|must|'ve|'re|entered|use|used|left|changed|typed|chose|forgot|already|asked|wrote|set|want)"
        "(be|is|are) (still)? being (checked|reviewed|processed|verified|moderated|uploaded|converted)"
        "(your) (account|profile|device|router|browser|card|phone|subscription|payment|file|computer|version|answer|balance|plan)"
      `,
    },
  },
};
