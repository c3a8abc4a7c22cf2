import type { PhraseTable } from '../../text/phrases/table';

/** Who is missing when the work stands still. */
const staff = {
  ru: '@people|сварщик|кладовщик|рентгенолог|лаборант|преподаватель|секретарь|нотариус|повар|столяр|сборщик|упаковщик|грузчик|переводчик|кассир|тренер|логист|экономист|системщик|электромеханик|продавец|дизайнер|кадровик|админ|сотрудница|хирург|терапевт|маляр|плотник|стажер|механик|методист|поверитель|портной|настройщик|водопроводчик|снабженец|закупщик|лифтер',
  en: '@people|welder|radiologist|surgeon|translator|bookkeeper|accountant|locksmith|joiner|carpenter|painter|nurse|tailor|picker|packer|cook|chef|cashier|storekeeper|trainer|clerk|dispatcher|librarian|tester|designer|editor|lecturer|teacher|dba|database person|secretary|receptionist|signatory|programmer|roofer|glazier|dentist|vet|lawyer|solicitor|notary|buyer|planner|colleagues|locum|pharmacist',
};

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
        "не (закончить|завершить|сделать|починить|исправить|устранить|решить|отправить|отремонтировать|восстановить|выполнить|отгрузить|обработать|рассмотреть|разобрать|приступить|приступать|начинать|браться|взяться|доходить|трогать|начать|готовый|готово|ответить|прислать|привезти|выслать|вернуть|перечислить|подключить):past/short/adj" !вы
        "не (решенный|исправленный|устраненный|выполненный|отремонтированный|обработанный|рассмотренный|отправленный|завершенный|законченный|подключенный|готовый|готов|готова|готово|готовы)"
        (задержка|задерживаться|задержаться|задерживать|задержать|затягиваться|затянуться|затянуть|затягивать|опаздывать|опоздать|опоздание|отставать|отставание|просрочка|просрочить|промедление|заминка|проволочка)
        (откладываться|отложить|отложиться|перенести|перенестись|переноситься|сдвинуться|сдвигаться|сдвинуть|отодвинуть|отодвинуться|сорвать|сорваться|срываться|приостановить|отложенный|сдвинутый|перенесенный|сорванный|приостановленный)
        (застрять|буксовать|простаивать|растянуться|зависнуть|висеть|стопориться|замедлиться|застопориться) !видео
        "(дольше|позже|медленнее|позднее|дольше чем|больше времени) (обычного|обычный|чем|планировалось|планировали|запланированный|ожидаемый|ожидалось|обещанного|положенный|всегда|нужно)"
        "(долго|долгий|долгое|столько|так долго|длительный) (ждать|ответ|ожидание|отвечать|молчать|молчание|решать|решаться|идти|рассматривать|ехать|ждете|ожидаете|ремонт|рассмотрение|тянуться)"
        (отвечать|работать|продвигаться|идти|двигаться|ответить|обрабатывать|обрабатываться|ответ|ремонт|доставка|рассмотрение) (долго|медленно|медленнее|дольше|поздно|нескоро|=позже) ~2
        (ждать|ожидать|ожидание|ждете|ожидаете) (долго|дольше|столько)
        (время|срок) (ожидание|ответ|обработка|доставка|ремонт|рассмотрение|выполнение)? (увеличиться|увеличенный|увеличен|увеличено|увеличены|вырасти|увеличиваться|превышать|сдвинуться|растянуться|нарушить|сместиться) ~2
        "не (сшить|сшитый|собрать|собранный|построить|покрасить|покрашенный|напечатать|испечь|упаковать|отлить|смонтировать|уложить|поклеить|оцифровать|переплести|склеить|откалибровать|раскроить|выкрасить|перетянуть|отгладить|отстирать|размотать|дописать|довязать|дошить|допечатать|достроить|докрасить):past/short" !=вы
        (запаздывать|запоздать|задерживаться):present/past
        "все (нет|не)" !(если|так) ~0
        (медлить|мешкать|припоздниться|провозиться|подзадержаться|замешкаться|подзатянуть|запоздать|тянуть|тянуться):present.first/past !=вы
        "не (вовремя|в срок|в назначенный|в обещанный|к сроку)"
        "(к|в) (срок|обещанный срок|назначенный)" не
        "(так|столь|слишком|настолько) долго"
        не (позволять|позволить|давать|дать) (завершить|закончить|выполнить|сделать|приступить|начать|уложиться|успеть|решить|исправить|починить|отправить|подключить|ответить) ~4
        (незавершенный|нерешенный|неисправленный|невыполненный)
        (занимать|потребовать|требовать|занять|уходить|уйти) "(больше|много|гораздо больше|немало) времени"
        (лежать|висеть|стоять|валяться) ("без движения"|"на месте"|"мертвый груз"|"в очередь"|"без ответа") ~2
        "так и" не ~3
        (пока|еще|"до сих пор"|"все еще") (стоять|лежать|ждать|остаться|оставаться|"на очереди"|"в очередь"|"без ответ"|"в ремонт"|сломать) ~2
        (ремонт|работа|стройка|дело|проект|процесс|проверка|заявка|оформление) (стоять|встать|замереть|заморозить|заморожен|тянуться|топтаться) ~2
        "(быстрее|скорее|раньше|оперативнее) (пока|никак)? не" (выходить|выйти|получаться|мочь|успевать|получиться|удаваться) ~2
        не <verb.past> (вовремя|"в срок")
        не (подготовить|оформить|собрать|подписать|выдать|проверить|провести|перезвонить|приехать|заменить|установить|настроить|доставить|составить|рассчитать|пересчитать|напечатать|перевести|согласовать|внести|зачислить|смонтировать|запустить|дойти|доехать|добраться|выехать|настроить|внедрить|выпустить|посмотреть|прочитать|дозвониться|исправить):past/short/adj !вы
        (перерыв|пауза|молчание|тишина) (ответ|переписка|наш|сторона)
        (ждать|стоять|ожидать|дожидаться) (свой)? (очередь|черед) ~1
        "(пока|еще|до сих пор|все еще|по-прежнему) (на месте|без новостей|без изменений|без ответа|без движения|без света|без воды)"
        (тормозиться|стопориться|пробуксовывать|тянуться):present
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
        "(have|has|had|be|is|are|was|were|did|do|could|can|ca|wo|will) (not|n't) (yet|been|quite|even|still)? (been)? (able|manage|managed|get|got|gotten|start|started|finish|finished|complete|completed|fix|fixed|resolve|resolved|repair|repaired|ready|reach|reached|looked|process|processed|deliver|delivered|ship|shipped|send|sent|done|meet|met|keep|kept|make|made|begin|begun|repaired|solved|answered|replied|reply|respond|responded|attend|attended|deal|dealt|come|arrive|arrived|restore|restored|replaced|reviewed|dispatched|installed|mended)"
        "(unable|failed|struggling|struggle) to (<any>)? (finish|complete|fix|repair|resolve|deliver|send|ship|process|answer|reply|respond|get|look|start|attend|restore|meet|keep|make|come|visit|do|deal|reach|install|dispatch)"
        "(behind|off|out of) (schedule|plan|on|with)"
        (overdue|unresolved|unfinished|outstanding|backlogged|stalled|pending)
        "(the|your|long|this|a) wait" !(please|if)
        "(not|n't) (yet)? heard (back)? from us"
        "(hold|held|holding) (it|things|this|us|everything|your <any>)? (up|back)"
        "(push|pushed|put|moved|set) (it|this|things|your <any>)? back"
        "on hold"
        "(slip|slipped|miss|missed) (the|our|its|a)? (deadline|date|schedule|slot|time|promise)?" !(you|call)
        "(kept|keep|keeping|have to|had to|made you) (you)? (wait|waiting)"
        "(waiting|wait|response|reply|handling|processing|delivery|turnaround) time"
        "(stuck|held up|dragging on|dragged on|drags on|on its way|in the queue|in line)" ~0
        (parked|shelved|sidelined|deprioritised|deprioritized|bumped|languishing|unanswered|undelivered|unrepaired|unprocessed|unsent|unread|unfixed|stagnating|neglected|overrun|overran)
        "no (fix|progress|news|answer|reply|repair|update|solution|movement|result|decision|date) (<any>)? (<any>)? (yet|so far|as yet)"
        "(have|has) (not|n't) (yet|even|quite)? been <any>"
        "(be|is|are|'s|'re) (not|n't) (quite|fully|yet)? (ready|finished|done|complete|back|in place|installed|issued|sent|fixed|repaired|mended|resolved|solved|running|set up|here|out|processed|connected|delivered|replaced)"
        "(have|has) (not|n't) (moved|changed|progressed|advanced|budged|stirred|gone forward|got further|come further)"
        "(remain|remains|remaining) (open|broken|down|closed|unavailable|unfinished|out of order|incomplete|offline)"
        (longer|slower|later) than ~1
        "(fallen|fell|falling|slipping|lagging|running) behind"
        (gap|pause|silence|lull) (in|on|from) our
        "(no (news|word|reply|answer|sign))"
        "(still|not|n't) (waiting|there|present|missing|broken|around|open|unsolved)"
        "(have|has|had|did|do|could|can|'ve) (not|n't) (yet|even|quite|simply|really)? (got|get|gotten|come|come round|found our way) (round|around|as far|down|any further|to it|to you|to the|to your|through|it done|on with|a chance|the chance|a look-in|anywhere|very far)"
        "(have|has|had|'ve|never) (not|n't)? (yet|even|quite|simply|really)? (found|had|got) (the|a|any)? (time|moment|opportunity|minute|hour|chance|leisure) (yet|to|for)?"
        "(been|being|are|is|was|were|left|remain|remains|lying|lies|lie|sat|sitting|sits) (<any>)? (waiting|lying|sitting|gathering dust|untouched|unopened|idle|on the shelf|at the bottom|on the back burner|on ice)"
        "(on the back burner|put off|put on ice|gathering dust|fallen by the wayside|fell by the wayside|slipped down|moved down|pushed down|lost in the shuffle|takes its time|behind the times)"
        "nowhere near (ready|finished|done|over|the end)"
        "(take|takes|taking|took) (its|their|his|her|our) (sweet|own)? time" !(you)
        "(drag|drags|dragging|dragged|crawl|crawls|limp|limps|creep|creeps) (on|along|out|forward)" !(if|file|mouse|drop)
        "(not|n't) (yet)? (through|done|finished|over) with (your|the|it|this|our)" !if
        "(not|n't) (even|yet|quite|really)? (begun|started|touched|opened|unpacked|made a start|set eyes|laid eyes|set about|gone near)" !(if|you)
        "(be|is|are|has been|have been|lies|lie|sits|sit|stays|stay) (<any>)? (on the back burner|on hold|at the back of the queue|at the bottom of the pile|on the pile|in the pile|in a drawer|in the queue|in abeyance|at a standstill|in limbo)" !if
      `,
    },
    // Could not, did not, had to be put off: a delay where there is a problem, else a refusal or a change of plan.
    hindered: {
      also: ['negation', 'consequent'],
      ru: ``,
      en: `
        "(we|i|our <any>) (could|can|ca|have|did|had|was|were) (not|n't) (yet|even|quite)? <any>-(heard|receive|received|find|found|seen|blame|hear|detect|say|mean|claim|think|believe)" !from
        "(had to|has to|have to|has had to|have had to|having to|must|will have to) (wait|be (moved|postponed|put back|put off|rescheduled|delayed|parked|pushed|shelved))"
        "(do|did|does) (not|n't) (make it|call|come|turn up|show up|reach|get|arrive|happen|go out|ship|answer|reply|visit|ring)"
        "(plumber|electrician|fitter|engineer|technician|driver|courier|roofer|glazier|mechanic|carpenter|crew|surveyor|gardener|cleaner|vet|doctor|nurse|teacher|examiner|inspector|painter|joiner|locksmith|he|she|they) (could|can|did|has|have|was|were) (not|n't)" !(if|you|find)
        (postponed|deferred|rescheduled|halted|paused|suspended|frozen|blocked)
        (nobody|"no one"|"none of us") (could|has|have|had|can|managed|made|reached|called|came|looked|answered) ~1
        (postpone|postponed|rescheduled)
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
        "(учитывая|принимая во внимание)" что // ~0
        "(тем|с тем) что" (объясняться|связать|связан|связана|вызвать|обусловить) // ~3
        "(объясняться|объясняется|связан|связана|связано|связаны|вызван|вызвана|вызвано|вызваны|обусловлен|обусловлена) (с)? тем" что // ~1
      `,
      en: `
        because !"not because"
        "(now|given|seeing|considering) that (we|our|the|i)"
        "since (we|our|i|my|everybody|everyone|nobody|half|most|so many|only|both|two|three|several|all|one)"
        "since (the|this|these|those|their|his|her|that) (<any>)? <noun> (has|have|is|are|had) (<any>)? (<any>)?" !(update|upgrade|change|release|purchase|delivery|installation|move|@weekday|you|"since (the|this|that) (day|moment|time|morning|date|beginning|start)") ~0
        "as (our|the|my|both|two|three|several|half|most|a|nobody|no one|there|he|she|they)" > "(is|are|was|were|has|have|had|can|could|did|must|may|would|will)" !(soon|long|well|far|such|same|same|quickly|usual|fast|if|though|possible|just|result|precaution|gesture|sign|matter|courtesy|rule|customer|reminder|consequence|day|time|name|case|many|much) ~5
        "(seeing|considering|inasmuch|insofar) as"
        "(be|is) that (we|our|the|too|only|nobody|so|there|a|his|her|my|two|three|half|most|one|all|both)" ~0 !(fact|sure|it)
      `,
    },
    // "The reason ... is that": what stands behind it is the cause.
    copula: {
      also: ['negation', 'consequent'],
      ru: '',
      en: `
        (is|was) > that // ~0
      `,
    },
    // Goes before the name of a cause.
    'because-of': {
      also: ['negation', 'consequent'],
      ru: `
        "(по причине|по вине|ввиду|вследствие|в силу|в связи с|за неимением|за отсутствием|в отсутствие|по случаю|на фоне|по болезни|из-за) (<adj>-(который))? (<adj>-(который))? <any>-(который) (<noun.genitive>)?" !"не из-за" !"из-за (<any>)? который" !"из-за того"
        "(связать|связанный|связан|связана|связано|связаны) (это|исключительно|только|прежде всего|в основном)? (с|со)" !"не связан" !"не связана" !"не связано" !"не связаны"
        (объясняться|обусловленный|вызванный|обусловлен|обусловлена|обусловлено|вызван|вызвана|вызвано|вызваны|объясняется) !"не вызван" !"не вызвана" !(мастер|бригада|инженер|специалист)
        "(привело|привела|привели|приводит) к"
        "по (такой|этот|тот|данный|технический|организационный|внутренний|объективный|независящий|независимый|разный|ряд|семейный|личный|непредвиденный|кадровый|уважительный|различный|административный) (от нас|наш|и <any>|не зависящий)? (причина|обстоятельство|причин)"
        "по (простой|банальный|понятный|известный|следующий|тот|один|прозаичный|обычный|объективный) (и <any>)? причина"
        "(в условиях|за недостатком|за нехваткой|под грузом|под натиском|при (таком|такой|отсутствии|нехватке|дефиците|недостатке)|учитывая|с учетом) (<adj>)? (<adj>)? <noun>-(настройка|конфигурация|параметр|режим|скорость|разрешение|тариф|способ|использование|подключение|схема|раскладка|установка|условие)"
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
        amid
        "what with"
        "for (a|one|the|this) (very)? (simple|good|single|obvious|plain|mundane|banal|following|usual) reason"
        "in the absence of"
        "(for|given) (the|our|a|so|how)? (lack|volume|number|shortage|workload|backlog|load|size|season|amount|demand|caseload|staffing)"
        "(comes|came|coming|come|follows|following|arose|resulted) from"
        "(it|this|that|all) (be|is|was|'s|comes|came) (all)? (down to|because of|thanks to)"
        "(blame|put|chalk|lay|pin) (it|this|that) (down|up)? (on|to)" !(not|n't)
        "seeing that"
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
        (объясняться|объяснение|разгадка|секрет) (это|все|тут|здесь|очень)? (просто|простой|прост) ~2
        (причина|дело|проблема) (почему|"по который"|"из-за который") // (простой|банальный|понятный|известный|прозаичный|обычный) ~9
        "(всё|все|вся) (дело|беда|проблема|загвоздка|причина) в"
        "(вот почему|вот отчего|вот и)"
      `,
      en: `
        "(the|one|another|main|only|a|simple|part of the|that)? (reason|cause|explanation) (for|is|be|why|being|that|behind|your|we|of|the|lies|are|you|it|this|our|nothing|there|things|nobody|they|i)" !"(no|not|n't) (the|a)? (reason|cause)"
        "(be|is|are) (the)? (reason|why)"
        "(that|which|this) (be|'s|is) why"
        "(prevented|kept|stopped|stop|keeps|prevents|keep|preventing|stopping) (us|me|our <any>|the <any>) (<any>)? from"
        "the reason being"
        "(the)? (explanation|reason|answer) (be|is|was) (quite|very|rather|really|pretty|as)? (simple|plain|banal|mundane|prosaic|that|straightforward|obvious)"
        "(here|this) (be|is|'s) why"
        "what happened (here)? (be|is|was) (that)?"
        "the (trouble|problem|thing|catch|truth) (be|is) (that)? (we|our|the|my)" ~0
        "the (reason|explanation) why"
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
        (машина|бригада|техника|место|товар|материал|оборудование|запас|станок|кран|мастер|партия) (отдать|перебросить|отправить|забрать|снять|передать|уступить|занять):past (другой|чужой|соседний|иной) !=вы ~3
        (закупить|заказать|купить|привезти|напечатать|взять|нанять|запасти|завезти|отгрузить|получить|произвести|заготовить|прислать):past (меньше|мало|впритык|недостаточно|"не тот"|"не те") !=вы ~6
        "(сложнее|больше|дольше|серьезнее|труднее|объемнее|хуже) чем (мы|нам|вначале|сначала|изначально|поначалу)? (думать|ожидать|предполагать|казаться|планировать|рассчитывать|оценивать|представляться|ждать|планировалось|ожидалось|предполагалось)"
        "(сложный|нетривиальный|запутанный|нетипичный|непростой|редкий) (случай|задача|поломка|дефект)"
        (затеряться|упустить|проглядеть|недосмотреть|замотаться|закрутиться|запамятовать|забегаться) !вы
        (забыть|забыли|забыл|забыла) (мы|я|@people|передать|отправить|записать|поставить|заказать|сообщить) !(=не|вы|пароль|если)
        "(технический|организационный|внутренний|объективный|непредвиденный|кадровый|семейный|независящий от нас) (причина|обстоятельство|накладка|неурядица|сложность|трудность)"
        "(снегопад|гололед|пробка|метель|непогода|плохой погода|шторм|морозы)"
        "в (авральный|ночной|аварийный) режим" !работа
        (простудиться|простыть|температурить|грипповать|загрипповать|госпитализировать|выбыть|расхвораться|слечь|свалиться) !(если|пациент)
        (сломать) (нога|рука) ~2
        "(эпидемия|вспышка|грипп|простуда|орви|ковид|карантин|больничные|болезнь|болезни)" !(пациент|полис|если|прививка)
        "(на|в|из-за) (декретный|учебный|очередной|ежегодный|внеочередной|бессрочный|летний|зимний) (отпуск|сессия)" !(если|оформление|справка|заявление)
        (мы|я|все|половина|${staff.ru}|отдел|быть|находиться|уехать|пропадать) "(на|в) (<adj>)? (обучении|курсах|выставке|конференции|семинаре|тренинге|сборах|стажировке|похоронах|декрете|совещании|собрании|тимбилдинге|отъезде|отлучке|командировке|корпоративе|форуме|экзаменах|учебе|переподготовке|больнице)" !вы
        (проходить|пройти|сдавать):past (курс|обучение|повышение|переподготовка|сертификация|аттестация|медосмотр|стажировка|экзамен|сессия) !(вы|пользователь|студент) ~3
        (неполный|сокращенный|урезанный|усеченный|минимальный|половинный|ослабленный|поредевший|уменьшенный|неукомплектованный) (состав|штат|команда|смена|бригада|сила|коллектив|персонал)
        "(при|с) (такой|наш|этот|текущий|нынешний) (штат|состав|загрузка|нагрузка|поток|численность|темп|наплыв|количество <noun>)"
        (смена|штат|отдел|команда|бригада|коллектив|цех|служба) (укомплектовать|укомплектован|укомплектована|недоукомплектован|недоукомплектована|сократить|сократили|сократиться|поредеть|урезать|урезали|расформировать|разбежаться) ~3
        кадровый (дефицит|голод|вопрос|проблема|кризис|трудность|перестановка|нехватка|дыра)
        "(сокращение|текучка|текучесть|увольнение|уход|отсутствие|болезнь|декрет|отпуск|командировка) (<adj>)? (штат|кадр|персонал|сотрудник|${staff.ru})"
        (уволиться|увольняться|уволить|рассчитаться) !(вы|если|вас)
        (вакансия|ставка|должность) (закрыть|пустовать|открытый|свободный|вакантный) ~3
        (остаться|работать|тянуть|справляться|дежурить|разбирать) (вдвоем|втроем|"в одиночку"|"без (<adj>)? (${staff.ru})"|"за двоих"|"за троих") ~2
        "(люди|людей|рук|рука|человек|машин|бригад|персонала|${staff.ru}) (на <noun>)? (вдвое|втрое|гораздо|намного|сильно|вдвойне)? (меньше|мало|маловато|наперечет|впритык|не хватает|в обрез)"
        у мы (больше|побольше|достаточно) (рука|рук|люди|людей|${staff.ru}|время|машина|бригада) ~2
        "(половина|полсмены|полкоманды|полотдела|треть|четверть|большинство|больше половины|часть) (<adj>)? (отдел|команда|смена|коллектив|бригада|штат|цех|офис|${staff.ru}|мы)" !(без|доступ|клиент|вы|заявка)
        "(остаться|всего|только|лишь|один|единственный) (всего|только|лишь)? (один|одна|два|двое|две|три|трое|пара|несколько|<number>)? (<adj>)? (${staff.ru}|бригада|машина)" !(вы|заказать)
        "на (весь|вся|всю|целый|три|два|пять|несколько) (<adj>)? (город|область|район|округ|отдел|смена|завод|дом|офис|школа|поселок|филиал)" (один|одна|два|двое|две|три|трое|всего|<number>) ~4
        (обращение|заявка|заказ|звонок|письмо|запрос|вызов|жалоба|тикет|работа|клиент|покупатель) (навалиться|хлынуть|посыпаться|обрушиться|скопиться|сыпаться|зашкаливать|завалить) ~3
        "(вдвое|втрое|вчетверо|впятеро|вдесятеро|в разы|в (два|три|четыре|пять|десять|полтора|<number>) (раза|раз)|гораздо|намного)? (больше|выше) (обычного|обычных|чем обычно|чем всегда|чем ожидали|нормы|обычной|привычного)"
        (обращение|заявка|заказ|звонок|письмо|запрос|вызов|жалоба|работа|нагрузка|поток|объем|очередь|спрос) (вдвое|втрое|вчетверо|впятеро|"в разы"|"в <number> раза"|"в <number> раз"|удвоиться|утроиться|учетвериться|подскочить|взлететь|возрасти|зашкалить) ~4
        (горячий|жаркий|напряженный|суматошный|сумасшедший|безумный|авральный|загруженный|непростой) (пора|сезон|период|неделя|месяц|график|время|день)
        (очередь) (доходить|доходила|вырасти|растянуться|выстроиться|огромный|длинный|переполнить|скопиться|"на линия"|"из <number>"|сотня|двести) ~3
        "(впереди|перед) вы" (еще)? (<number>|много|десяток|сотня|человек|заявка|очередь) ~2
        (суета|суматоха|запарка|горячка|спешка|хаос|бардак|неразбериха|цейтнот|дедлайн|дедлайны|беготня|нервотрепка)
        "у (нас|него|нее|них|${staff.ru})" "(<number>|двенадцать|пятнадцать|двадцать|тридцать|сорок|сто|десяток|десятки|полсотни) (вызов|выезд|адрес|заявка|объект|клиент|звонок|заказ)" ~3
        (бросить|кинуть|направить|перебросить|мобилизовать|сосредоточить|перенаправить|стянуть|переключить|сконцентрировать|отправить|кинуть) (весь|все|основной|всех) (<adj>)? (сила|ресурс|люди|рука|внимание|команда|${staff.ru}) (на|в) !"на (это|решение|устранение|исправление|ремонт|поиск|вашу|ваш)" ~3
        (весь|все|основной) (сила|ресурс|время|внимание|рука|люди|${staff.ru}) (брошены|направлены|уходить|уйти|ушли|ушло|занятый|заняты|отняты|задействованы|стянуты|переброшены|отданы) !"на (это|решение|устранение|исправление|ремонт|поиск|вашу|ваш)" ~3
        (релиз|выпуск|запуск|аудит|отчет|отчетность|переезд|миграция|ревизия|тендер|проект|внедрение|инвентаризация|выставка|проверка) (отнять|занять|съесть|забрать|поглотить|отвлечь|выбить|отобрать) ~3
        (заниматься|готовить|сдавать|закрывать|запускать|выпускать|доделывать|готовиться|дописывать|писать):past (релиз|отчет|отчетность|запуск|выпуск|аудит|проект|выставка|тендер|инвентаризация|версия|квартал|баланс|проверка) !вы ~3
        (в|ради) (польза|пользу)? (более|другой|крупный|срочный|важный|vip|основной|приоритетный|ключевой) (крупный|важный|срочный|<adj>)? (заказчик|клиент|проект|задача|заказ|объект|заявка) ~1
        (руководство|начальство|директор|шеф|начальник) (поставить|перебросить|отправить|забрать|снять|запретить|поручить|велеть|"не подписать"|"не выделить"|"не согласовать"|"не утвердить"|решить|попросить|сказать) ~3
        (поставить|дать|получить|навалить|назначить|взять|делать) (мы|нам)? "(другой|иной|новый|срочный) (задача|поручение|приоритет|цель)" ~2
        (вперед|раньше|сначала|"первым делом"|прежде) (взять|пропустить|поставить|делать|обслуживать|брать|закрывать) (другой|крупный|срочный|vip|более|старый|чужой) ~3
        =то (праздник|праздники|выходной|выходные|инвентаризация|отчет|отчеты|конференция|проверка|болезнь|отпуск|авария|переезд|аудит|совещание|корпоратив|срочный|ревизия|сессия|командировка|больничный|завал|аврал|ремонт|релиз|обучение|отпуска) ~1
        (праздничный|длинный|майский|новогодний|затяжной|рождественский|предновогодний|предпраздничный|послепраздничный|предотпускной) (день|дни|неделя|выходной|каникулы|простой|период|суета|график|время|спрос|ажиотаж|завал|пора|поток)
        (мы|отдел|склад|офис|команда|архив|цех|магазин|бухгалтерия|лаборатория|филиал|компания|мастерская|${staff.ru}|производство) (переезж*|переехать|перебира*|реорганизовать|реорганизоваться|объединяться|обживаться|распаковываться) !вы ~4
        (снабжение|снабженец|закупщик|логистика|сборка|производство|закупка) (подвести|задержать|сорвать|тянуть|прозевать|опоздать|буксовать|проспать) ~2
        (деталь|запчасть|комплектующий|оборудование|плата|материал|блок|насос|модуль|расходник|картридж|прибор|кабель|фильтр|датчик|товар) (заказать|купить|оформить|выписать|запросить|заказали|закупить) (поздно|"с опоздание"|"не сразу"|"не тот"|"не вовремя"|слишком) ~2
        (деталь|запчасть|комплектующий|оборудование|плата|материал|блок|насос|модуль|расходник|прибор|кабель|фильтр|датчик|товар|стекло) (везти|идти|ехать|заказывать|заказать|доставлять|лететь|плыть) ("из-за (граница|рубеж|океан)"|"из <noun.genitive>"|"с завод") ~3
        (единственный|последний|запасной|подменный|резервный|весь) (<adj>)? (стенд|станок|прибор|машина|аппарат|кран|автомобиль|пресс|вышка|фургон|установка|печь|камера) (сломать|сломан|сломана|сломаться|занятый|занят|занята|"в ремонт"|"на ремонт"|отдать) ~2
        (бюджет|финансирование|смета) не (выделить|согласовать|утвердить|заложить|хватить|подписать|выделен|согласован|утвержден|хватает) ~2
        "(нет|без) (бюджет|финансирование)"
        "(затянуться|затянувшийся|долгий|задержка|отсутствие|ожидание|длительный) (согласование|утверждение|подписание|закупка|одобрение|поставка|тендер) (<noun.genitive>)?"
        (${staff.ru}) "у нас (всего|только|лишь)?" (один|одна|двое|всего|раз) ~0
        (занят|занята|заняты|поглощен|поглощены) <noun.instrumental> !(память|порт|линия|вы) ~2
        (набраться|набежать|собраться|накопиться|насчитать|выстроиться):past (адрес|вызов|выезд|заявка|заказ|клиент|обращение|письмо|звонок|объект|долг|хвост|задача) ~3
        (разъехаться|разбежаться|"ушли на каникулы"|"уйти на каникулы"|"уехать на праздник"|отгуливать|догуливать|праздновать) !(вы|гость|жилец)
        (закрывать|сдавать|подбивать|сводить) (квартал|год|месяц|отчетность|отчет|баланс|сессия) !вы ~2
        (аварийный|экстренный|срочный|внеплановый) (вызов|выезд|заявка|работа|случай|задача) (сначала|раньше|прежде|вперед|отвлечь|другой|разбирать|устранять|занять|много) ~3
        (бухгалтер|директор|начальник|руководитель|${staff.ru}|специалист) // (командировка|отпуск|отъезд|больничный|декрет) !вы ~6
      `,
      en: `
        "(off sick|on sick leave|sick leave|out sick|off ill|called in sick|unwell|down with|taken ill|fallen ill|in hospital|on parental leave|on maternity leave|absent)"
        "@people (left|quit|resigned|retired) (us|the|last|our|this|on|in)?" !(if|you|voicemail|message)
        "(be|is|are|has been|have been|fell|'s|'re) (currently|still|all|both|now)? (ill|sick|off sick|unwell|on sick leave|on holiday|on leave|on vacation)" !(if|you)
        "@people (be|is|are|has been|have been|was|were|fell|has|have) (currently|still|all|both|now|himself|herself)? (ill|sick|away|off|out|unwell|on leave|on holiday|on vacation|travelling|traveling|abroad|busy|tied up|overworked|overloaded|swamped|unavailable|overwhelmed|stretched|fallen ill|left|quit|resigned|retired|assigned elsewhere|on another|at another|on other|on training|at a conference|on a course|at lunch|gone)" !(if|you) !!"(with|on|at) (the|your|its|their)? (repair|repairs|repairing|check|checks|checking|fix|fixing|search|searching|replacing|restoring|mending|testing|fault|leak|diagnosis)"
        "(on|from|annual|holiday|summer|after the|over the|for the|away on|extended|back from|gone on) (holiday|vacation|annual leave|leave|holidays|holiday season|bank holiday|long weekend|business trip|christmas|easter|summer break|festive season)"
        "(short|short-staffed|short-handed|understaffed|undermanned|short staffed|short handed|staff shortage|staffing shortage|staffing issues|staffing problems|skeleton crew|shortage of <any>|lack of <any>)" (of)? ~0 !(notice|circuit)
        "(short|low) (of|on) (staff|people|hands|time|stock|parts|manpower|engineers|technicians|drivers|spares|capacity|couriers|personnel|resources)"
        "(not|n't) (have|got|get|enough)? (enough|sufficient|any spare|the|spare) (staff|people|hands|engineers|technicians|time|capacity|manpower|agents|drivers|resources|budget|couriers|operators|specialists)"
        "(too few|few|only one|only two|only a few|just one|just two|only half|only three) (of)? (our|the)? (staff|people|hands|engineer|engineers|technician|technicians|agents|drivers|operators|couriers|colleague|colleagues|specialist|specialists|person)"
        "(nobody|no one|no-one) (be|is|was|has been) (here|available|free|on duty|on shift|around|in)"
        "(high|higher|large|heavy|unusual|unusually high|unusually large|unprecedented|record|increased|exceptional|huge|increase in|spike in|surge in|surge of|flood of|wave of|sheer|enormous|extraordinary|overwhelming|growing|peak|rush of|influx of) (<any>)? (volume|volumes|number|numbers|demand|load|workload|amount|request|requests|traffic|order|orders|call|calls|ticket|tickets|enquiries|inquiries|email|emails|mail|customer|customers|interest|backlog|queue|queues)"
        "(backlog|workload|bottleneck|rush|busy season|busy period|peak season|holiday season|high season|peak time)" !(growing)
        "(we|i|team|@people|everyone|everybody|support|warehouse|department|they|they 're|we 're|which) (be|are|is|have been|has been|'re|am|'ve been|was|were) (currently|totally|completely|very|extremely|really|rather|absolutely|just|simply|so|all|quite|a bit|still|too|both|also)? (overloaded|swamped|snowed under|busy|overwhelmed|stretched|inundated|flooded|drowning|tied up|overworked|overbooked|fully booked|up to our|run off|flat out|understaffed|short-staffed|short-handed|short|backed up|bogged down|at capacity|under pressure|under water|slammed)" !!"(with|on|at) (the|your|its|their)? (repair|repairs|repairing|check|checks|checking|fix|fixing|search|searching|replacing|restoring|mending|testing|fault|leak|diagnosis)"
        "(too many|so many|a lot of|lots of|too much|so much|plenty of|many other|hundreds of|dozens of|tons of|thousands of) (other|open|urgent|new)? (request|requests|ticket|tickets|order|orders|work|job|jobs|call|calls|case|cases|email|emails|task|tasks|customer|customers|enquiries|inquiries|things|project|projects|parcels|claims)"
        "(other|another|more urgent|more important|bigger|higher|more pressing|competing|conflicting) (priority|priorities|project|projects|job|jobs|task|tasks|customer|customers|order|orders|matter|matters|site|sites|work|case|cases|emergency|commitment|commitments)" !!(unaffected|complete|intact|"not affected"|spared|untouched|copies|data)
        "(take|takes|took|taking|have|has|had|get|gets|given|given) (higher|precedence|priority) (priority)?"
        "(part|parts|component|components|spare|spares|stock|shipment|unit|board|pump|module|material|materials|supply|supplies|equipment|motor|sensor|battery|item|items) (<any>)? (has|have|did|does|do) (still)? (not|n't|yet to|never) (yet)? (arrived|arrive|come|come in|turned up|turn up|reached us|landed)" !you
        "(part|parts|component|components|spare|spares|stock|shipment|unit|board|pump|module|material|materials|supply|supplies|equipment|motor|delivery of|sensor|battery|item|items) (<any>)? (be|is|are|has|have|did|was|were)? (not|n't|still|currently|been)? (stuck|delayed|out of stock|late|on back order|on backorder|back-ordered|missing|unavailable|held|in transit|lost|not in stock|sold out|on order|running out|run out|been delivered|come in|in customs|at customs)" !you
        "(out of stock|on back order|on backorder|back-ordered|supply chain|supply problems|supply issues|stuck in customs|at customs|held at customs|waiting for (a|the|spare|replacement|new)? (part|parts|delivery|spare|spares|component))"
        "(ran|run|running) (out) of (stock|parts|time|spares|material|materials|paper|budget|staff|capacity)"
        "(awaiting|waiting for|pending|need|needs|without) (<any>)? (<any>)? (approval|sign-off|signature|budget|purchase order|authorisation|authorization)"
        "(internal|approval|purchasing|budget|staffing|scheduling|organisational|organizational|personnel|logistical|administrative|operational) (process|processes|procedure|procedures|reasons|issue|issues|problem|problems|delays|delay|constraints|reorganisation|reorganization|restructuring|matters|difficulties|audit|meeting)"
        "(underestimate|underestimated|misjudged|miscalculated|overestimated|forgot|forgotten|overlooked|lost track|slipped through|mislaid|misplaced)" !you !"(not|n't) (be|been)"
        "(turn|turned|prove|proved|proven|proving|turning|turns) (out)? (to be)? (far|much|more|a lot|considerably|larger|bigger|harder|trickier|worse|rather|very|quite|way|too|longer) (more)? (<any>)?"
        "(more|larger|harder|bigger|longer|trickier|worse|deeper) (<any>)? than (we|i|anyone|anybody|it|first|originally|initially) (had)? (planned|expected|thought|anticipated|estimated|bargained|looked|hoped|seemed|imagined|assumed)"
        "(staff|personnel|shift|team|supplier|management|system) (turnover|changeover|change|changes|shortages|absences|absence|cuts|training|illness|sickness)"
        "(moving|moved|move) (office|offices|house|premises|to a new office|warehouse)"
        "(stocktaking|stock-taking|inventory count|black friday|holiday sale|year-end|end of the quarter|end of quarter|month-end|tax season|christmas rush|annual audit)"
        "(pulled|called|sent|moved|assigned|diverted) (away|off|to|onto) (to)? (another|other|a different|more|an urgent|a bigger)"
        "(bad|severe|heavy|adverse) (weather|snow|traffic|rain|storm)"
        "(technical|unforeseen|unexpected|operational) (reasons|circumstances)"
        "(on|from|taken) (paternity|maternity|parental|sick|annual|study|bereavement|compassionate|unpaid|extended|long-term|medical|summer|family|jury) (leave|duty|service|break)" !(if|you)
        "(${staff.en}|our <any>|team|we|most|half|everyone|all|both|i|engineers|they) (be|is|are|was|were|has been|have been|'s|'re|'ve been) (currently|still|all|both|now|away|out|off|busy)? (at|on|in|attending|doing) (a|an|the|their|our|annual)? (two-day|three-day|week-long|week|company|national|annual|industry|safety)? (trade fair|trade show|conference|course|training|training course|workshop|retreat|exhibition|summit|offsite|off-site|seminar|induction|fair|team event|audit|all-day meeting|meetings)"
        "(away|out|off) (on|at|for|in|with|to) (a|an|the|his|her|their)? (two-day|training|trade|week|company)? (course|training|conference|fair|show|business|flu|wedding|funeral|exam|exams|meeting|site visit|surgery)"
        "(${staff.en}|colleague|he|she|person|everyone|team) (be|is|are|has been|have been|was|were|'s) (currently|still|all|both|also)? (out|away|off|missing|gone) (sick|ill|since|until|till|this|all|for|on|today|at|in|with|just|next)?" !(if|you) ~0
        "(${staff.en}|who <any>) (has|have|had|'s|just)? (recently|just|suddenly|now|unexpectedly)? (gone|left|resigned|quit|retired|fell|fallen|broke|broken) (<any>)? (ill|sick|on|leave|leg|arm|his|her|away|last|and|without|down|in|us)" !(if|you)
        "(gone|going|went) on (<any>)? (leave|holiday|vacation|honeymoon)" !(if|you)
        "(bookkeeper|accountant|manager|technician|engineer|${staff.en}) (resigned|quit|retired|left|walked out)" !(if|you)
        "(half|most|part|much|some|a third|a quarter|two thirds|nearly all|almost all|all|both|several|many) (of)? (the|our|us|my|this)? (<any>)? (team|department|staff|crew|shift|office|colleagues|engineers|people|us|technicians|drivers|developers|company|workforce|workshop|${staff.en})" (away|off|out|ill|sick|leave|holiday|gone|absent|training|unavailable|busy|fair|conference|vacation|travelling|flu|covid|missing|elsewhere) ~4
        "with (only|just|half|most|no|so few|fewer|so many|everyone|everybody|nobody|no one|two|three|one|several|both|all|our|half of|most of|a third of) (<any>)? (<any>)? (<any>)? (<any>)?" (shift|duty|staff|team|holiday|leave|sick|away|off|ill|hands|drivers|engineer|engineers|technicians|people|fitter|us|crew|training|spare|person|covering) ~2
        "being (such)? (a|so|only|just)? (small|tiny|short|few|busy|understaffed|stretched|short-staffed|short-handed|two|three|one|overbooked)"
        "(small|tiny|two-person|one-person|one-man|two-man|reduced|depleted|skeleton|thin|smaller|half|limited) (team|crew|staff|department|operation|workforce|headcount|shift|numbers|staffing|strength)"
        "(one|two|three|several|four|some|a few|many|a couple of) (person|people|engineers|hands|staff|colleagues|members|drivers|of us|${staff.en}) (short|down|off|away|ill|missing)"
        "(we|i|they) (have|'ve|had|are|'re|were) (only|just|got|down to|left with)? (only|just)? (one|two|three|a single|a couple of|a handful of) (<any>)? (${staff.en}|person|people|pairs of hands|drivers|vans|fitters|engineers|technicians)"
        "(${staff.en}) (for|covering|serving|per) (the|a|our|three|two|all)? (whole|entire|town|county|city|district|region|site|sites)"
        "had we (had)? (more|enough|another)" (people|staff|hands|engineers|time|drivers|resources)
        "(staffing|manpower|headcount|staff levels|personnel|rota|rostering)"
        "(broke|broken|breaking|sprained|injured) (his|her|their|a|my) (<any>)? (leg|arm|wrist|ankle|back|foot|hand)"
        "(van|truck|car|lorry|bus|only <any>) (broke|broken|has broken) down" !(you|your)
        "(twice|double|triple|quadruple|two times|three times|four times|five times|ten times|several times|<number> times|many times) (as many|as much|our|more|what|the (<any>)? (number|amount|volume|load|workload|orders|requests|calls|tickets|work|usual|normal|demand|traffic|parcels|enquiries|jobs|cases|staff|time))"
        "(as many|as much|far more|many more|so many more|way more) (<any>)? (<any>)? (as|than) (usual|normal|we|ever|expected|before|average)"
        "(<number>|two hundred|one hundred|a hundred|fifty|forty|thirty|twenty|twelve|dozens of|hundreds of|scores of|many|a dozen|so many) (<any>)? (people|calls|callers|customers|tickets|orders|jobs|requests|cases|visits|claims|call-outs|appointments|patients)" (queue|ahead|before|waiting|today|line|backlog|already|list|book|morning) ~2
        "(busiest|hectic|frantic|crazy|peak|mad|manic) (<any>)? (season|time|week|month|period|days|day|quarter|weeks|schedule)"
        "(could|can|ca) (not|n't) (<any>)? (spare|free up|release|find) (anyone|anybody|a|any|the|time|enough|someone|people|staff|an)"
        "(nobody|no one|not anyone|n't anyone|n't anybody) (<any>)? (<any>)? (to cover|cover|to spare|to take|on site|in the office|left to|free to|available to|qualified)"
        "(take|took|takes|taken|eaten|swallowed|absorbed|consumed|used|claimed|tied|soaked) (up)? (all|everyone|everybody|every|most|a lot|our|the whole) (of|our|my|of our|'s|hour|the)? (<any>)? (time|attention|capacity|energy|people|staff|week|resources|team|day|hands|month)"
        "(everyone|everybody|we|team|${staff.en}|i|all of us) (be|is|are|was|were|been|has been|have been|had been|'ve been|'re|'s) (<any>)? (working|busy|occupied|tied|focused|concentrating|focusing|preparing|finishing|closing) (up)? (on|with|for|the)? (the|our|a|another|other)? (<any>)? (release|releases|launch|project|audit|close|closing|stocktake|exhibition|move|accounts|customer|version|migration|rollout|exam|exams|season|deadline|report|conference|relocation)" !!"(with|on|at) (the|your|its|their)? (repair|repairs|repairing|check|checks|checking|fix|fixing|search|searching|replacing|restoring|mending|testing|fault|leak|diagnosis)"
        "(release|releases|launch|audit|migration|deadline|rollout|stocktake|inventory|exhibition|year-end|accounts|move|report|reports) (to get|to ship|to finish|to meet|to close|to prepare|to hand|kept|has kept|had to come first|came first|comes first|come first|got in the way|in the way|took|has taken|keeps|is keeping)"
        "(put|poured|threw|thrown|diverted|moved|shifted|directed|channelled|devoted|concentrated|focused|redirected|reassigned) (all|every|most|the whole|everyone|everything|the entire) (<any>)? (<any>)? (<any>)? (into|to|on|onto|towards|in)" !(your|fixing|solving|restoring|repairing|this|it)
        "(in favour of|in favor of|to make room for|to make way for) (a|an|other|another|the|our|more)? (<any>)? (customer|customers|client|clients|project|projects|order|orders|work|job|jobs|release|launch|account|accounts)"
        "(give|gave|given|assigned|handed|set|got) (us|me|them|our <any>)? (other|another|different|more urgent|new) (<any>)? (to do|work|tasks|task|priorities|jobs|things|job|orders)"
        "(other|different|more urgent|bigger) (things|work|duties|tasks|fires|jobs|issues) to (do|handle|deal|finish|clear|fight|attend|put out|work)"
        "(other|another|more urgent|bigger|something|some) (things|work|matters|job|jobs|emergency|matter|urgent)? (came up|come up|came first|got in the way|cropped up|comes first|come first|had to come first)"
        "(order|ordered|ordering|requested|bought) (the|a|it|them|that|your) (<any>)? (<any>)? (too late|late|wrong)"
        "(have|has|had|having|need|needs|needed) to (be (ordered|shipped|sourced|imported|flown|brought|made|manufactured)|come|travel) (in|over|all the way)? (specially|from|abroad|overseas|to order|in)"
        "(shipped|coming|ordered|sourced|imported|flown|on its way|making its way) (in|over|all the way)? (from) (abroad|overseas|china|germany|japan|italy|the us|the usa|korea|india|the manufacturer|the factory|another country|europe|asia)"
        "(wait|waiting|waited|pending|awaiting) (for|on)? (our|the|head|senior|a|some)? (<any>)? (management|approval|budget|sign-off|director|board|finance|headquarters|head office|procurement|signature|permission|paperwork|funding|purchase order)"
        "(management|director|board|boss|head office|finance|procurement|headquarters|purchasing|our manager) (to|has|have|had|is|are|must|want|wanted|decided|gave|asked|told|put|wants)"
        "(warehouse|office|offices|team|branch|branches|department|shop|archive|lab|laboratory|company|store|workshop|clinic|depot) (be|is|are|has been|have been|'re|'ve been|was|were) (currently|just|in the middle of|still|busy|now)? (moving|relocating|being moved|being reorganised|being reorganized|restructuring|merging|being renovated|being refurbished|refurbishing|reorganising)"
        "(bench|machine|van|vehicle|tool|rig|lab|equipment|crane|scanner|truck|oven|kiln|studio) (be|is|was|are|has been) (being|currently|still)? (used|in use|taken|needed|occupied|busy|booked|shared|out of action|required) (by|for|elsewhere|until|up|with|on)?" !you
        "(caseload|overstretched|understaffing|turnover|shorthanded|overbooking|overload)"
        "(stocktake|stock take|holidays|festive|half-term|school break|public holiday|new year break)" !(opening|hours|closed)
        "(forgot|neglected|failed) to (order|pass|forward|schedule|book|tell|enter|log|record)" !you
        "(weather|snow|snowfall|=strike|=strikes|traffic|roadworks|flooding|fog|icy roads)" !(if|you|app|forecast)
        (director|manager|head|boss|person|colleague|partner|owner|${staff.en}) "(who|that|whose|responsible)" // (travelling|traveling|away|abroad|ill|sick|off|leave|busy|holiday|resigned|left|retired|unavailable) ~5 !(if|you)
        "(be|is|are|'s|'re|been) (currently|still|all|both)? (travelling|traveling|abroad|overseas|out of (the)? office|off work|hospitalised|hospitalized|on (their|his|her|our|my) (summer|winter|annual|christmas|easter|spring|long|well-earned|usual)? (break|leave|holiday|holidays|vacation|honeymoon))" !(if|you)
        "(we|i|they) (only|just|currently|now) have (one|two|three|a few|a single|half|a couple)"
        "(there be|there is|there are|there 's|there 're) (only|just)? (one|two|three|a single|few|so few|a couple of) (<any>)? (of us|${staff.en}|person|people|dispatchers|drivers|engineers)"
        "(${staff.en}|we|he|she|they|desk|office|line) (have|had|has|got|faces|faced|received|been given) (about|over|more than|some|at least|all|up to)? (<number>|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|two hundred|so many|dozens of|hundreds of) (<any>)? (addresses|calls|visits|jobs|orders|sites|cases|tickets|emails|requests|appointments|claims|customers|callers|stops|patients)"
        "(change|changes|changeover|turnover|gaps|gap|vacancies|vacancy) (in|of|to|on|within) (our|the)? (<any>)? (staff|team|personnel|management|shift|supplier|crew|department|leadership|rota)"
        (van|truck|lorry|car|machine|crane|bench|vehicle) "(broke|broken) down" ~5 !(you|your)
        "(volume|workload|demand|number|load|amount|queue|traffic|interest) (<any>)? (<any>)? (be|being|is|was|has|have|are) (<any>)? (double|doubled|twice|triple|tripled|higher|larger|bigger|greater|heavier|up|beyond|exploded|soared|surged|grown)"
        (emergencies|"emergency (jobs|calls|work|repairs|cases)"|"urgent (jobs|calls|work|repairs|cases)") (first|priority|precedence|before|ahead|today|yesterday) ~4
        "(closing|finishing|preparing|busy with|doing) (the|our|their) (quarter|year|month|books|accounts|audit|year-end|annual)"
        "being (still|all|both)? (off|away|ill|sick|on leave|out|abroad|short|down with|busy|overbooked|in hospital|on holiday|off sick|tied up|unwell|laid up|short-staffed|understaffed)" !(if|you|without|despite|from)
        "having (just|also|all|both)? (broken|fallen|gone|left|failed|burnt|run out|resigned|retired|called in|caught|been|taken|moved|quit)" !(if|you|we|i|without|after|despite|from|since|for) ~0
        "(have|has|'ve) (just|all|both|recently)? (left us|left the (company|firm|house|team|shop|workshop|practice)|given notice|handed in (their|his|her) notice|moved on|walked out)" !(if|you|parcel|order)
        "owing to (illness|sickness|absence|absences|leave|holidays)"
        (flu|illness|sickness|influenza|covid) !(if|you|your|insurance|pay|benefit)
        "(somebody|someone|we|i|our <any>|nobody) (forgot|neglected|failed) to"
        "with (so many|so much|too many|too much|all these|all those|all the|more|as many|this many|a great many|far too many) <any> (<any>)? (<any>)? (<any>)? (on|in|at|to) (our|my|the|their|one) (plate|plates|hands|desk|desks|list|lists|table|books|backs|heads|workshop|queue|inbox|calendar|calendars|diary|schedule|hand|go)"
        "(our|my|the|their) (plate|plates|hands|diary|calendar|schedule|order book|order books|inbox|desk|desks|week|day|shifts|lines|workshop) (is|are|was|were|has been|have been) (rather|very|really|so|too|quite|already|simply|completely|more than|all)? (full|overflowing|packed|bursting|crammed|jam-packed|chock-full|chock-a-block|busy|booked|clogged|jammed|hot)"
        "(have|had|having|has|with|got) (our|my|their|his|her) (hands|plate|plates|heads|desk) (full|more than full)"
        "(up to (our|my|their) (ears|eyes|necks|elbows|eyeballs|neck)|run off our feet|rushed off our feet|working flat out on|stretched thin|stretched to the limit|bursting at the seams|firefighting|fighting fires|juggling|snowed in|drowning in|buried in|buried under|drowned in|knee-deep in|struggling to keep up|fully stretched|not enough of us|only so many of us|only so many hours)" !(if|you)
        "(half|most|part|a third|a quarter|several|some|many|two|three|both|all|one|four|five) of (us|our (people|number|crew|team|staff|colleagues)|the (crew|team|staff|shift|department)) (<any>)? (<any>)? (away|ill|sick|off|out|training|course|holiday|leave|bed|fair|conference|flu|missing|elsewhere|home|abroad|new|left|retired)" !(if|you)
        "(our|the|my) (only|one|sole|single|best|last|usual|regular|other) (<any>)? (${staff.en}|person|one|hand|man|woman|expert|colleague|specialist|fitter|driver|technician|engineer|van|machine|crane) (<any>)? (<any>)? (ill|sick|away|off|out|leave|holiday|training|course|retired|left|hospital|broken|elsewhere|abroad|quit|gone|bed|busy|tied|vacation|flu|wedding|honeymoon|paternity|maternity|laid up|laid low)" !(if|you)
        "(laid up|laid low|struck down|knocked out|under the weather|bedridden|in bed|down) (with|by) (a|the|an)? (flu|cold|bug|virus|fever|covid|influenza|broken|slipped|bad|illness|injury|back)" !(if|you)
        "(no|not a|without a|n't a) (replacement|stand-in|substitute|deputy|successor|cover|locum|backup) (for (him|her|them)|yet|so far|to hand|in sight|has been found|was found|available)" !(if|part|card|device)
        "(moved|moving|switched|switching|changed|changing|migrating|migrated|introducing|introduced|settling into|getting used to|learning) (to|over to|our|into)? (a|an|the|our)? new (system|software|premises|building|office|warehouse|tool|programme|program|provider|supplier|database|workflow|shift|rota|till|tills|team)" !(if|you)
        "(other|bigger|larger|more important|more urgent|louder|paying|regular|long-standing|key) (customers|clients|guests|jobs|orders|sites|houses|fish) (come|came|had|have|went|go|were|are|take|took|needed|to fry|first)" !(if|you)
        "(height|peak|middle|thick|throes|midst) of (the|our|a|an)? (<any>)? (season|rush|harvest|move|sale|sales|holidays|exams|exam|summer|winter|relocation|stocktaking|stocktake|audit|year-end|migration|renovation|festival|fair)"
        "(our|the|my) (desks|desk|shelves|workbenches|benches|phones|lines|inboxes) (is|are|were|have been)? (groaning|overflowing|piled|buried|red-hot|ringing|glowing|bulging|creaking)"
        "(our|the|my) (only|one|sole|single|best|last|usual|regular) <any> <any>? <any>? (is|has|was|will be|had)" (ill|sick|away|off|out|leave|holiday|training|course|retired|hospital|abroad|quit|busy|vacation|flu|wedding|honeymoon|paternity|maternity|bed|cast|crutches|fair) ~4 !(if|you|option)
        "(three|two|four|five|several|most|half|many|some|both|all|one) of our <any> <any>?" (ill|sick|away|leave|holiday|training|course|hospital|abroad|vacation|flu|wedding|bed|bedridden|fair|conference) ~4 !(if|you)
        "(every|all|each) (pair of hands|hand|hands|spare hand|man|spare minute|available hand|free hand) (is|are|was|were|has|goes|went|have been|has been) (needed|wanted|tied|busy|required|claimed|to|into|on|at)" !(if|you)
        "(christmas|easter|summer|august|december|the season|the weather|the holidays|the market|traffic|monday|mondays|staffing) being" // "(what|as) (it|they|this) (is|are)" ~0
        "(just|only|but|no more than) (two|three|four|a handful|one|a couple|so many|a few) (of us|people|pairs of hands|fitters|engineers|colleagues|clerks|hands) (for|to|here|in|on|at|left)" !(if|you)
        "give (precedence|priority|preference|way) to (a|an|the|other|another|our|more|bigger)" !(you|your|if)
        "(tie|ties|tied|keep|keeps|kept|hold|holds|held) (the|our) (<any>)? (caretaker|team|fitter|engineer|technicians|engineers|staff|crew|colleagues|people|driver|drivers) (busy|tied|to|in|on|at|away|from|occupied)" !(if|you)
        "only so much" (we|one|a|the|our|two|three|of) ~1 !(if|you)
        "(phones|phone|telephone|telephones|lines|bell) (has|have|is|are) (not|n't|never)? (stopped|stopping|ceased) ringing"
        "(ringing off the hook|a (small|tiny) (family|two-man|two-person|one-man|one-woman) (firm|business|shop|workshop|company|outfit)|only human hands|short of hands|too few hands|not enough hands|a skeleton staff|a skeleton crew)" !(if|you)
        "(avalanche|flood|deluge|mountain|mountains|wave|tide|torrent|onslaught|tsunami|run) of (orders|requests|letters|calls|claims|applications|parcels|enquiries|mail|emails|tickets|repairs|complaints|work)"
      `,
    },
    // The question that the explanation answers: "Why is it still broken?"
    asked: {
      also: ['negation', 'consequent', 'question'],
      ru: `
        ^(почему|отчего|"по какой причине"|"из-за чего"|"в чем (причина|дело)"|"с чем связана") (еще|пока|"до сих пор"|"так долго"|столько|"так и"|по-прежнему|задержка|долго|затянуться|задержаться|опоздать|опоздание|медленно|"все еще"|вовремя|"в срок") ~6
        ^(почему|отчего) не (готовый|готов|готова|готово|исправить|исправили|исправлено|сделать|сделали|сделано|починить|починили|успеть|успели|приехать|приехали|отправить|отправили|отправлен|ответить|ответили|решить|решили|решено|доставить|доставили) ~4
        ^(что|"в чем") (задержка|промедление|задерживать|мешать) ~3
        ^"(так|настолько) долго"
      `,
      en: `
        ^"(why|how come|what)" (still|yet|late|delayed|delay|long|longer|slow|hold|holdup|hold-up|wait|waiting|taking|took|behind|overdue) ~6
        ^"(why|how come) (have|has|is|are|did|do|was|were|we|you|it|it 's|your <any>|the <any>|nobody)" (not|n't) (fixed|ready|heard|done|finished|repaired|resolved|sent|shipped|arrived|answered|replied|delivered|called|come|working) ~4
        ^"so (long|late|slow)"
      `,
    },
    // Says what was not the cause, or that no cause is told.
    denied: {
      also: ['negation', 'consequent', 'condition', 'question'],
      ru: `
        "не (из-за|потому|оттого|по причине|по вине|ввиду|вследствие|от нехватки|от недостатка|за нехваткой|связанный|связан|связана|связано|связаны|связать|объясняется|объясняться|вызванный|вызван|вызвана|вызвано)" !!"а (из-за|потому)"
        "не (значить|означать|говорит)" что // ~1
        (ссылаться|оправдываться|оправдание|прятаться|прикрываться|списывать|кивать|сваливать|жаловаться) "(не|без|вместо)" ~4
      `,
      en: `
        "(not|n't|never|neither) (<any>)? (because|due|owing|for (a)? (lack|want|shortage)|down to|caused by|a (matter|question|result) of|explained by|related to|attributable)"
        "(not|n't|never) (the|a)? reason"
        "(does|do|did) (not|n't) mean"
        "(wo|will|would|do|are|not|n't) (not|n't)? (going to)? (hide behind|point at|make excuses|use <any> as an excuse|blame)"
        "(not|n't|hardly|scarcely) be (put|laid|blamed|pinned) (down)? (to|on|at) (us|our <any>|me)"
      `,
    },
    // Still so as the text is written: an explanation also where another part is solved.
    pending: {
      also: ['negation', 'consequent'],
      ru: `
        (пока|"пока что"|еще|"все еще"|"до сих пор") не !!(быть:past|вчера|ранее|раньше) ~3
      `,
      en: `
        "(be|is|are|'s|'re) still" !!(was|were|had)
        "(have|has|is|are) (not|n't) (<any>)? (<any>)? (<any>)? yet" !!(was|were|had)
        "so far"
        "(has|have) (not|n't) (yet)? been (concluded|completed|decided|finished|processed|settled|finalised|finalized|answered|reviewed|examined|dealt|handled|drawn up|issued|approved|entered|opened|touched|read|looked|attended)" !!(was|were|had)
        "(has|have|'ve) (not|n't) (even|yet|really|quite)? (got|gotten|come|found|had|managed|begun|started|made) (round|around|the time|a moment|time|a start|to|it)" !!(was|were|had|you)
      `,
    },
    // What the client is to do: the cause before it is advice.
    advice: {
      also: ['negation', 'consequent', 'condition'],
      ru: `
        ^(пожалуйста|просто|для этого|тогда)? <verb.imperative> !извините ~0
        (нужно|надо|достаточно|можно|необходимо) <verb.infinitive> ~1
      `,
      en: `
        ^"(please|just|simply|then)? (attach|fill|sign|reload|enter|check|confirm|click|open|upload|send|update|add|log|choose|select|press|use|go|allow|try|tap|change|enable|disable|verify|pay|complete|turn|restart|switch|install|clear|set|follow|top up|renew|reset|remove)"
        "you (need|can|should|only need) (to)? <any>"
        "you have (to)? <any>-(had|been|waited|not|n't|asked|written)"
      `,
    },
    // The clause before it is the cause: "It's our busy season, so your cake is not ready".
    therefore: {
      also: ['negation', 'consequent'],
      ru: `
        ^(поэтому|"вот и"|потому|"вот почему"|оттого|"отсюда"|"из-за этого"|"из-за чего"|"в результате"|"так что"|"по этой причине"|"в итоге"|"вот") !"потому что" ~0
      `,
      en: `
        ^(so|hence|therefore|consequently) !!"(the|that|it|this|your|our) <any>? (delay|fault|cause|problem|error|trouble|defect|leak|loss|issue|noise|culprit|bug) (must|sits|lies|is|comes|arises|cannot|can|has|seems|appears|lay|sat)" !"so (that|far|long|much|many|we are|we 're|i 'm|i am|please)"
        "(which|that|this) (be|'s|is) why"
        "(as a result|which means|meaning|that means)"
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
        "(приложить|приложена|приложен|заполнить|заполнено|подтвержден|подтверждена|подтвердить|указан|указано|оплачен|оплачена|привязан|привязана|активирован|активирована|выбран|выбрана|подписан вами)" не
      `,
      en: `
        "(you|your <any>) (have|has|had|did|do|does|are|were|is|be|need|needs|must|'ve|'re|entered|use|used|left|changed|typed|chose|forgot|already|asked|wrote|set|want)"
        "(be|is|are) (still)? being (checked|reviewed|processed|verified|moderated|uploaded|converted)"
        "(your) (account|profile|device|router|browser|card|phone|subscription|payment|file|computer|version|answer|balance|plan)"
        "(file|video|archive|attachment|image|upload|folder|database) (be|is|are|has|contains)"
      `,
    },
  },
};
