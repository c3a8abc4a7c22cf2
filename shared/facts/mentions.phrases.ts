import type { PhraseTable } from '../text/phrases/table';

/**
 * Units, contractors and their people, named as somebody who acts. A table of classes, so that rules may name them:
 * `"с <sister>"`. What the underlined part `[…]` leaves out is only there to tell that somebody acts.
 */
const units = {
  /** Whatever stands after them in the genitive names a unit. */
  any: 'отдел|департамент|сектор|подразделение|дирекция|бюро',
  /** Mean much else: a unit only before words that we know. */
  some: 'служба|группа|управление|команда|центр|блок|направление',
  sister:
    'сеть|"сетевой инфраструктура"|"сетевой безопасность"|безопасность|"информационный безопасность"|кибербезопасность|биллинг|инфраструктура|эксплуатация|администрирование|"системный администрирование"|мониторинг|"база данных"|телефония|связь|телекоммуникация|виртуализация|интеграция|внедрение|автоматизация|"дата-центр"|хостинг|телеком|расчет|начисление|платеж',
  other:
    'продажа|маркетинг|закупка|логистика|кадр|персонал|качество|"контроль качество"|возврат|претензия|рекламация|договор|финансы|бухгалтерия|бухучет|снабжение|"разработка по"|тестирование|аналитика|реклама|развитие|тарификация|взыскание|риск|комплаенс|обучение|документооборот|лицензирование|бронирование|эквайринг|страхование|учет|контроль|аудит|экспертиза|верификация|"по работа"|дизайн|урегулирование|"по возврат"|"по претензия"|складирование|комплектация|режим|надзор|сбыт|делопроизводство|опека|диспетчеризация|сертификация|метрология|планирование|озеленение|благоустройство|стандартизация|инвентаризация|испытание|приемка',
  adjective:
    'гарантийный|сетевой|биллинговый|серверный|инфраструктурный|юридический|правовой|финансовый|коммерческий|кадровый|складской|логистический|маркетинговый|инженерный|эксплуатационный|договорный|претензионный|хозяйственный|снабженческий|информационный|бухгалтерский|закупочный|технический|производственный|планово-экономический|экономический|аналитический|проектный|рекламный|расчетный|тарифный|контрольный|монтажный|системный|платежный|транспортный|ит|it|операционный|внутренний|технологический|лицензионный|метрологический|конструкторский|патентный|сметный|ревизионный|архивный|плановый|претензионно-исковой|кредитный|договорно-правовой|абонентский|учетный|редакционный',
  indefinite:
    'другой|смежный|профильный|соседний|соответствующий|ответственный|сторонний|компетентный|нужный|отдельный|специальный|вышестоящий|родственный|иной|параллельный',
};
const speak =
  '(уточнить|узнать|выяснить|спросить|проверить|согласовать|запросить|сверить|обсудить|связаться|договориться|получить|ждать|ожидать|дождаться|напомнить|поторопить|сообщить|написать|обратиться|позвонить|попросить|поставить|передать|согласовывать|уточнять|запрашивать|выяснять|проверять|узнавать|сверять|согласованный|запрошенный|уточненный|проверенный|подтвержденный|полученный|подписанный|назначенный|одобренный)';
const lone =
  '(бухгалтерия|логистика|биллинг|канцелярия|снабжение|бэкофис|бэк-офис|бек-офис|склад|юротдел|техотдел|финотдел|хозотдел|ит-отдел|it-отдел|секретариат|архив|казначейство|плановый|комендатура)';
const partner =
  '(поставщик|провайдер|производитель|изготовитель|партнер|эквайер|процессинг|перевозчик|хостинг|дистрибьютор|оператор|контрагент|дата-центр|датацентр|цод|регистратор|интернет-провайдер|банк-эквайер|лицензиар|правообладатель|издатель|застройщик)';

/** Words with a hyphen, of which the first part is inflected. */
const joint = (stems: string, endings: string): string =>
  stems
    .split('|')
    .flatMap((stem) => endings.split('|').map((ending) => `${stem}${ending}-*`))
    .join('|');

/** On whom a fault may be put: others than us, the reader and the weather. */
const party = {
  ru: `(провайдер|хостер|хостинг|хостинг-провайдер|подрядчик|субподрядчик|генподрядчик|вендор|поставщик|производитель|изготовитель|банк|банк-эквайер|эквайер|процессинг|оператор|перевозчик|курьер|партнер|контрагент|дата-центр|датацентр|цод|интегратор|аутсорсер|"почта россия"|водоканал|энергосбыт|теплосеть|энергетик|застройщик|сосед|сетевик|безопасник|айтишник|связист|логист|кадровик|снабженец|закупщик|склад|бухгалтерия|биллинг|логистика|продавец|агент|агрегатор|маркетплейс|туроператор|авиакомпания|таможня|типография|завод|фабрика|телеком|магистрал|магазин-партнер|платежный система|регистратор|сантехник|монтажник|установщик|грузчик|экспедитор|фулфилмент|эквайринг|сисадмин|девопс|продажник|бухгалтер|юрист|кладовщик|страховщик|ремонтник|мастер-подрядчик|девелопер|телекомщик|госуслуги|роскомнадзор|арендодатель|балансодержатель|субарендатор|предшественник|дистрибьютор|агентство|дилер|посредник|изготовители)`,
  more: '(аудитор|метролог|декларант|брокер|экспедитор|казначейство|ревизор|диспетчер|страховщик|охрана|охранник|вахта|вахтер|консьерж|лаборатория|нотариус|турагентство|турагент|гостиница|отель|риелтор|риэлтор|наймодатель|собственник|домоуправление|тсж|жэк|домоуправ|курьерка|аэропорт|вокзал|автосервис|ателье|химчистка|прачечная|фотограф|переводчик|издательство|редакция|деканат|кафедра|военкомат|налоговая|мфц|паспортный|почтальон|дворник|электросеть|горгаз|горэлектросеть|облэнерго|горэнерго|электромонтер|электрик|дорожник|строитель|коммунальщик|экскаваторщик|землекоп|бурильщик|газовик|тепловик|теплотехник|лифтовик|лифтер|кровельщик|отделочник|плиточник|шабашник|таксопарк|таксист|министерство|ведомство|мэрия|муниципалитет|землеустроитель|горводоканал|озеленитель|проектировщик|наладчик|обойщик|арендатор|мебельщик|кабельщик|сварщик|трактористы|тракторист|крановщик|прораб|бригадир|оценщик|сюрвейер|куратор|организатор|аукцион|платформа-партнер|инспекция|поликлиника|больница|=регистратура|=регистратурой|посольство|консульство|суд|пристав|росреестр|гибдд|гаи|префектура|управа|упаковщик|комплектовщик|сборщик|сортировщик|фасовщик|укладчик|докер|проводник|сменщик|сменщица|сменщики|напарник|напарница|предшественница|домовладелец|стивидор|грузоперевозчик|импортер|экспортер|издатель|правообладатель|эмитент|биржа|франчайзи|мастерская|лизингодатель|мусорщик|газовщик|телефонист|бэкофис)',
  // "Фирма-разработчик": whatever stands behind the hyphen.
  joint: `(${joint('завод|банк|магазин|партнер|поставщик|перевозчик|агент|производитель', '|а|у|ом|е|ы')}|${joint('фирм|контор|фабрик', 'а|ы|у|ой|е|и')}|${joint('компани|лаборатори|организаци', 'я|и|ю|ей')}|${joint('агентств|турагентств|предприяти', 'о|а|у|ом|е|я|ю|ем|и')})`,
  // Houses that everybody knows by name, departments written as one word.
  named: `(ит-отдел*|it-отдел*|ит-служб*|it-служб*|юротдел*|техотдел*|финотдел*|хозотдел*|сдэк|cdek|boxberry|dpd|dhl|ups|fedex|пэк|пятерочка|"деловой линия"|озон|ozon|вайлдберриз|wildberries|яндекс|яндекса|яндексе|google|гугл|apple|эппл|microsoft|майкрософт|amazon|cloudflare|telegram|телеграм|whatsapp|ватсап|visa|mastercard|мтс|мегафон|билайн|теле2|ростелеком|россети|мосэнерго|мосэнергосбыт|мосгаз|мосводоканал|ржд|аэрофлот|сбер|сбербанк|втб|альфа-банк|т-банк|тинькофф|росатом|газпром|букинг*|booking|авито|avito|островок|airbnb|авиасейлс*|алиэкспресс*|мегамаркет*|инвитро)`,
  // Of somebody else's thing.
  makers: `"(разработчик|администратор|диспетчер|собственник|автор|создатель|хозяин|дежурный|смена|сотрудник|работник|служащий|персонал|грузчик|носильщик|сортировщик|проводник|стюард|кассир|менеджер|владелец) <adjective>? (порт|морской порт|таможня|терминал|депо|пансионат|санаторий|стадион|театр|посольство|сортировка|гостиница|отель|дом|здание|помещение|квартира|аэропорт|вокзал|магазин|площадка|модуль|программа|приложение|терминал|касса|сайт|платформа|сервис|система|библиотека|прошивка|расширение|плагин|рынок|центр|дата-центр|склад|станция|банк|клиника)"`,
  units: (forms = '') =>
    `"(подрядный|субподрядный|курьерский|транспортный|логистический|сервисный|обслуживающий|сторонний|внешний|дежурный|управляющий|строительный|монтажный|клининговый|=клининговой|=клининговая|охранный|страховой|ремонтный|ресурсоснабжающий|энергосбытовый|сетевой|биллинговый|юридический|финансовый|технический|другой|смежный|соседний|инженерный|складской|платежный|облачный|телефонный|мобильный|дорожный|коммунальный|партнерский|магистральный|почтовый|доставляющий|эксплуатирующий|прошлый|предыдущий|ночной|прежний|кадровый|закупочный|производственный|расчетный|учебный|жилищный|слесарный|гарантийный|налоговый|приемный|паспортный|миграционный|пенсионный|энергетический|газовый|тепловой|лизинговый|туристический|визовый|рекламный|кредитный|процессинговый|портовый|железнодорожный|авиационный|таможенный|санитарный|пожарный|государственный|муниципальный|городской|районный|региональный|федеральный|вышестоящий|головной|центральный|удостоверяющий|мебельный|диагностический|утренний|вечерний|дневной|посреднический|энергоснабжающий|водоснабжающий|аутсорсинговый|налаживающий|грузовой|химический|испытательный|надзорный|проектный|принимающий|отправляющий|противоположный|третий)${forms} (организация|компания|фирма|служба|бригада|команда|отдел|департамент|предприятие|подразделение|система|шлюз|оператор|партнер|сервис|контора|смена|провайдер|подрядчик|группа|агентство|управление|сторона|отделение|лаборатория|бюро|центр|часть|инспекция|палата|мастерская|комиссия|комитет|ведомство|учреждение|офис|фонд|сеть|площадка|платформа|фабрика|цех|склад|база|станция|терминал|порт|=стол|=столе|=столом|биржа|сторона|надзор)${forms}"`,
  // Whoever did it before us, or elsewhere.
  others: (forms = '') =>
    `"(прошлый|предыдущий|прежний|другой|ночной|сторонний|внешний|соседний) (специалист|мастер|менеджер|администратор|сотрудник|продавец|кассир|преподаватель|тренер|инженер|оператор|врач|педагог|риелтор|собственник|исполнитель|хозяин|жилец|установщик|владелец)${forms}"`,
  unitsOf: (forms = '') =>
    `"(служба|отдел|департамент|команда|подразделение|сотрудник|работник|специалист|инженер|разработчик|техподдержка|оператор|админ|администратор|техник|монтажник|бригада|водитель|коллега|ребята|люди|менеджер|поддержка|склад|партнер)${forms} (из|на)? (отдел|доставка|логистика|сеть|безопасность|биллинг|бухгалтерия|снабжение|закупка|продажа|маркетинг|кадр|провайдер|подрядчик|хостинг|хостер|вендор|банк|поставщик|производитель|оператор|связь|разработка|эксплуатация|склад|компания-партнер|модуль|сервер|инфраструктура|служба|подразделение|дата-центр|датацентр|партнер|почта|эквайер|перевозчик|больница|поликлиника|регистратура|деканат|таможня|аэропорт|порт|отель|турфирма|лаборатория|филиал|фабрика|завод|цех|инспекция|канцелярия|дирекция|экспедиция|экспедитор|застройщик|водоканал|отель|охрана|"<adjective>? (отдел|служба|департамент|смена|филиал|офис|управление)")"`,
  en: "(vendor|contractor|subcontractor|supplier|provider|carrier|courier|manufacturer|bank|processor|landlord|=host|=hosts|hoster|registrar|acquirer|wholesaler|distributor|publisher|logistics|billing|accounting|finance|procurement|purchasing|warehouse|neighbour|neighbor|utility|builder|installer|mover|removal|haulier|hauler|dealer|reseller|agency|integrator|outsourcer|postal|networking|marketplace|printer's|sales|legal|hr|payroll|dispatch|shipping|developer|sysadmins|architect|partner|third party|airline|customs|insurer|plumber|electrician|network team|data centre|datacenter|post office|broker|operator|city|council|municipality|depot|factory|apple|google|microsoft|aws|amazon|azure|cloudflare|predecessor)",
};
const enWords =
  '(external|outside|third-party|hosting|cloud|internet|network|networking|upstream|payment|telecom|logistics|courier|shipping|delivery|cleaning|maintenance|installation|renovation|software|hardware|energy|water|power|outsourced|email|sms|data|card|previous|former|local|billing|security|operations|infrastructure|database|devops|development|dev|accounting|finance|legal|sales|marketing|warehouse|procurement|transport|trucking|freight|postal|building|construction|electricity|gas|parts|equipment|mobile|phone|fitting|moving|removals|plumbing|heating|lift|elevator|alarm|cable|fibre|broadband|packaging|parcel|scaffolding|cleaning|acquiring|issuing|other|night|product|server|platform|returns|dispatch|removal|web|design|printing|catering|integration|it|partner|backend|customs|property|insurance|roofing|electrical|dental|medical|ticketing|translation|telecoms|recruitment|leasing)';
const enHeads =
  '(hauler|forwarder|shipper|"booking agent"|"travel agent"|"booking portal"|"booking site"|"booking platform"|"ticket portal"|"comparison site"|"payroll people"|printers|franchisee|middleman|importer|exporter|freelancer|temp|tradesman|vendor|contractor|subcontractor|supplier|provider|carrier|courier|manufacturer|bank|processor|landlord|=host|=hosts|hoster|registrar|acquirer|wholesaler|distributor|publisher|partner|operator|installer|dealer|reseller|integrator|builder|"third party"|utility|warehouse|depot|factory|outsourcer|insurer|airline|data centre|data center|datacenter|neighbour|neighbor|haulier|plumber|electrician)';
/** Ours, unless something tells whose. */
const enUnits =
  '(company|firm|agency|crew|team|department|people|guys|folks|office|service|desk|driver|network|group|division|board|authority|gateway|shift|staff|technicians|specialists|unit|colleagues|side|provider|partner|laboratory|lab|workshop|installer|installers|contractors|engineers|surveyor|planners)';
const article = '(the|our|your|a|an|their|its|this|another|"one of our"|"one of the"|these|those|some)?';
const alone =
  '(logistics|billing|accounting|finance|procurement|purchasing|networking|sales|legal|hr|payroll|dispatch|shipping|"the warehouse"|"head office"|amazon|google|apple|microsoft|aws|cloudflare|azure|"the landlord"|"the airline"|customs|"the vendor"|"the neighbours"|"the council"|devops|infosec|facilities|marketing|engineering|operations|"(the|our|your|their|a|that) (florist|pharmacy|brewery|baker|tailor|accountant|accountants|bookkeeper|organiser|organisers|promoter|architect|auditors|dispatcher|seamstress|vet|brewer|optician|upholsterer|storekeeper|purchaser|trainee|intern|temps|night shift|freelancers|wholesalers|suppliers|vendors|subcontractors|installers)")';
/** Houses and people that are nobody's of ours; "our hotel" may be we. */
const outsiders =
  '"(the|your|a|an|their|its|that|this|another|"the previous"|"the former"|"the last"|"the other") (laundry|launderette|dry cleaner|dry cleaners|ferry company|shipping line|harbour|port authority|airport|lab|laboratory|hotel|hostel|guard|guards|porter|caretaker|concierge|notary|surveyor|tenant|bureau|translator|photographer|caterer|decorator|electricians|plumbers|movers|lettings|embassy|consulate|ministry|museum|university|hospital|clinic|garage|estate agent|travel agent|letting agent|ticket agent|ground handler|handling agent|print shop|printing house|printers|tax authority|tax office|employer|insurers|town hall|railway|railways|plant|mill|managing agent|management company|letting agency|bus company|ferry line|road works|roadworks|roofers|roofer|builders|road workers|road crew|fitters|scaffolders|joiner|carpenter|carpenters|plasterers|bailiff|taxi firm|taxi company|carriers|bricklayers|gardeners|locksmith|glazier|chimney sweep|building site|construction site|roadside crew|painters|painter|tiler|tilers)"';
const bureaus =
  '"(the|your|their|a|an|its|this|that) (faculty|admissions|registry|registrar \'s|tax|land|visa|ticket|box|booking|lost-property|district|print|printing|copy|repair|body|car|rental|travel|estate|letting|ground|credit|tour|car hire|hire|parking|recruitment|exam|examination|housing|immigration|collection|handling|baggage|student|examinations|dean \'s|translation|photo|tailor) (office|shop|agent|agency|handler|bureau|company|desk|firm|staff|crew|operator|service|department|board|authority|team|garage)"';
const houses = '"(the|your|their|a|an|its|this|that|our) (software|printing|publishing|auction) house"';
export const mentionPhrases: PhraseTable = {
  name: 'mention',
  classes: true,
  concepts: {
    // Sister units of IT or support, on whom the client may be left to wait.
    sister: {
      ru: `
        "(наш|другой|смежный|соседний|профильный|этот)? (${units.any}|${units.some}) (${units.sister}):gen"
        "(${units.any}|служба|команда|группа) (сервер):pl.gen"
        "(наш|другой)? (${units.any}|${units.some}) (ит|it|бд|dba|devops|иб|noc|soc|ит-безопасности|ит-инфраструктуры|эксплуатации)"
        "(наш|другой|смежный)? (сетевой|биллинговый|серверный|инфраструктурный|эксплуатационный|ит|it|системный) (${units.any}|служба|группа|управление|команда)"
        "(наш|сам)? (сетевик|безопасник|айтишник|связист|сисадмин):pl"
        =девопсы
        =девопсам
        =девопсов
        =сетевики
        =сетевикам
        =сетевиков
        =сетевиками
        =безопасники
        =безопасникам
        =безопасников
        =безопасниками
        =айтишники
        =айтишникам
        =айтишников
        [(сетевик|безопасник|айтишник|сисадмин|девопс):nom] <verb.past/verb.present.third/verb.future.third> ~1
        [(ит-отдел*|it-отдел*|ит-служб*|it-служб*|ит-департамент*|it-департамент*|ит-подразделен*|секьюрити)]
        [биллинг:nom] (проверить|исправить|пересчитать|подтвердить|проверять|пересчитывать|обещать|ответить|вернуть|сообщить|молчать|разбираться|не) ~1
        ${speak} ["(в|у|от|с|к|из) биллинг"] !раздел ~3
        [^биллингу] <verb.past/verb.present.first> ~3
        [=биллингом] (проверенный|исправленный|подтвержденный|пересчитанный|согласованный) ~2
        ["(второй|третий) линия"] (проверять|проверить|разбираться|изучать|смотреть|ответить|заниматься|искать|сообщить|вести|обещать|подтвердить|молчать) ~2
        (ждать|ожидать|дождаться) ["(второй|третий) линия (поддержка)?"] !до ~3
      `,
      en: `
        "(the|our|another|other|a|an|their|this)? (infrastructure|cloud operations|it operations|web operations|identity management|access management|identity and access|network|networks|networking|server|servers|security|information security|infosec|billing|database|dba|devops|network operations|hosting|telecom|telephony|integration|integrations|identity|backend|back-end|frontend|front-end|storage|monitoring|data centre|data center|datacenter|it|second-line|second line|third-line|third line|tier 2|tier two|tier 3|sysadmin|provisioning|virtualisation|payments|payment|deployment|noc|telecoms|desktop|middleware|firewall|email|voice|hardware|systems|applications|platform|cyber|cybersecurity|site reliability|sre|endpoint|wireless|escalation|escalations|2nd-line|level 2|level two|l2|l3|first-line) (team|teams|department|departments|dept|division|unit|people|folks|guys|crew|staff|squad|department 's|team 's|desk|group)" !(chat|policy|settings)
        ["(networking|billing|devops|infosec|netops|sysadmins|the noc|it security|network operations)"] (have|has|has n't|have n't|is|are|will|must|did|did n't|still|said|says|told|confirmed|checked|found|tell|promised|say|needs|need|reports|reported) !"(is|are) (now|again|fully|all)? (working|running|back|available|restored|fixed|correct|normal|up|accurate|complete|affected|unaffected|delayed|down|unavailable|part|included|free|monthly|done)" ~0
        ["(networking|billing|devops|infosec|netops|it security|network operations)"] "(is|are) (now|still|currently|already)? working (on|to|with|out|through)" ~0
        (check|checked|confirm|confirmed|hear|heard|ask|asked|wait|waiting|word|reply|answer|spoke|speak|chased|chase|chasing|confirmation|clarified|agreed|approved|signed) (with|from|by|for|on|to|at)? [(networking|billing|devops|infosec|netops|"it security"|"the noc"|"second line"|"third line")] !(page|section|tab|menu|address|statement|information|details|settings|software|tool|cycle|period|system|date|email) ~4
        "(colleagues|people|folks|guys|lads|girls|chaps|friends|team|specialists|engineers) (in|from|at|over in|over at|on) (the|our)? (network|networks|networking|security|billing|it|devops|hosting|second line)" !(if)
        ["(the|our)? (sysadmins|netops|network engineers|network admins|devops engineers|security officers|second line|third line)"] (have|has|is|are|will|must|did|still|said|says|told|checked|found) ~0
        ["(our|the)? (second-line|second line|third-line|third line|2nd-line|2nd line|3rd-line|second-level|third-level|tier 2|tier two|tier 3|tier three|level 2|level 3|level two|level three|l2|l3) (support)?"] "(has|have|is|are|will|'ll|must|did|still|said|says|told|checked|found|can|needs|need|wants|asked|asks)" !(if|escalate|up|hours|price|includes) ~0
        ["the (security|network|server|billing|it|database|payments) (guys|lads|girls|boys|chaps|bods|wizards|gurus|lot)"]
      `,
    },
    // Every other unit of the house.
    department: {
      ru: `
        "(наш|другой|смежный|соседний|профильный|этот)? (${units.any}) (по)? <noun.gen>-(модерация|поддержка|техподдержка|сопровождение|забота|клиент|обслуживание|помощь|сервис|доставка|${units.sister}|год|день|неделя|бронирование|регистрация|магазин|находка|ритуал|пропуск|перевод|путешествие)"
        "(наш|другой|смежный|соседний|профильный|этот)? (${units.any}) по <noun.dat>-(работа)"
        ["(${units.any}):nom <adjective.genitive>-(наш|ваш|который|каждый|весь|сам|этот|тот|любой|другой|детский|женский|мужской|молочный|мясной|хлебный|бытовой|канцелярский|клиентский|технический) <noun.genitive>-(модерация|поддержка|техподдержка|сопровождение|забота|клиент|обслуживание|помощь|сервис|магазин|банк|торговля|центр|филиал|офис|отделение|находка|город|компания)"] <verb.present.third/past/future.third>-(работать|находиться|открыться|закрыться|располагаться|переехать|быть|являться|называться|закрытый|открытый) ~2
        "(наш|другой|смежный|соседний|профильный|этот)? (${units.any}|служба|управление|группа) <adjective.gen> (надзор|контроль|учет|обеспечение|сопровождение|снабжение|планирование|развитие|анализ|мониторинг|экспертиза|режим|эксплуатация|безопасность|аудит|делопроизводство|перевозка|закупка|продажа|расчет|проект|строительство|приемка|испытание|документация|маркетинг):gen"
        "(наш|другой|смежный|соседний|профильный|этот)? (${units.some}) (${units.other}):gen"
        "(наш|другой|смежный|соседний|профильный|этот)? (${units.adjective}) (${units.any}|служба|управление|группа|дивизион)"
        "(наш|другой|смежный)? (юридический|финансовый|коммерческий|экономический|инженерный|операционный|бухгалтерский) блок"
        "(${units.indefinite}) (отдел|служба|подразделение|департамент|управление|ведомство|дирекция|бюро)"
        "(сторонний|субподрядный|подрядный|внешний) <adjective>? (организация|компания|фирма|бригада|мастерская|служба|специалист)"
        "(инженер|специалист|мастер|техник|монтажник|сотрудник|представитель|наладчик) (фирмы-*|компании-*|завода-*|организации-*)"
        # "Moved to another group" is said of pupils and players.
        "(другой|смежный|сторонний|соседний) (команда|группа)" !"(в|во|из|с|со|на|для|по) (другой|смежный|сторонний|соседний) (команда|группа)"
        "смежный направление"
        ["управление:nom <noun.gen>-(доступ|подписка|счет|заказ|проект|устройство|дом|питание|данные)"] (подписать|согласовать|проверить|сбросить|одобрить|рассмотреть|выдать|утвердить|подтвердить|внести|открыть|готовить|рассматривать|согласовывать|проверять|назначить|отключить|подключить|перенести|ответить|сообщить):past/present.third ~1
        "центр (компетенция|экспертиза|разработка)"
        "(юридический|финансовый|инженерный|экономический|технический) (отдел|служба|департамент|управление)"
        [(техотдел*|юротдел*|финотдел*|хозотдел*|техслужб*|финслужб*|юрслужб*|юрдеп*|финдеп*)]
        "(наш)? (логист|кадровик|снабженец|закупщик|маркетолог|продажник|финансист|хозяйственник|телефонист|юрист|экономист|бухгалтер|технолог|аудитор):pl" !(для|если|приглашать|вместо)
        =логисты
        (=эксплуатационники|=договорники|=проектировщики|=претензионщики|=товароведы)
        =логистам
        =логистов
        =кадровики
        =снабженцы
        =хозяйственники
        =закупщики
        =закупщикам
        =продажники
        =финансисты
        =маркетологи
        [(логист|кадровик|снабженец|закупщик|маркетолог|финансист|кладовщик):nom] (проверить|подтвердить|сообщить|ответить|обещать|пересчитать|подписать|посмотреть|проверять|смотреть|разбираться|согласовать|согласовывать|готовить|изучать|пообещать|сказать|считать|отгрузить|собрать) ~2
        [(юрист|бухгалтер|экономист):nom] (проверить|подтвердить|сообщить:past|ответить:past|обещать|пересчитать|подписать|посмотреть|проверять|смотреть|разбираться|согласовать|согласовывать|готовить|изучать|пообещать|сказать|считать|собрать) ~2
        [${lone}:nom] ("не <verb>-(открываться|загружаться|грузиться|выгружаться|формироваться|обновляться|скачиваться|отображаться|сохраняться)"|(проверить|подтвердить|сообщить|ответить|обещать|пересчитать|подписать|проверять|разбираться|согласовать|согласовывать|готовить|изучать|пообещать|сказать|отгрузить|собрать|собирать|начислить|перечислить|вернуть|исправить|отправить|выслать|оформить|обработать|провести|рассчитать|искать|пересчитывать|обрабатывать|оформлять|внести|восстановить|уточнить|уточнять|выдать|закрыть|завершить|подготовить|сверять|сверить|пересматривать|пересмотреть|комплектовать|укомплектовать|перекраивать|регистрировать|зарегистрировать|перепроверять|перепроверить|досылать|дослать|переоформлять|переоформить|выставлять|выставить|начислять|разносить|разнести|сводить|свести|визировать|завизировать|разбирать|разобрать|поднимать|поднять|ждать|дожидаться|переделывать|переделать|формировать|сформировать|упаковывать|упаковать|отгружать|выписывать|выписать|перечислять|закончить|доделать|возвращать|вносить|рассматривать|рассмотреть|изучить|корректировать|скорректировать|досчитать|утверждать|утвердить|одобрить|перенести|переслать|назначить|списать|зачислить|удержать|оприходовать):past/present/future) !(раздел|вкладка|модуль|меню|если|программа) ~2 !"(до|на|со|из|с|от|для|по|не тот|тот|другой) ${lone}" !"в (архив|склад)" !(инженер|мастер|техник|специалист|=мы|=я)
        ${speak} ["(в|у|от|с|к|через|из) (наш|сам)? ${lone.replace('|архив', '')}"] !(раздел|вкладка|если|наличие|лежать|забрать) ~3
        [(бухгалтерией|логистикой|складом|канцелярией|юристами|юристом)] (проверенный|подписанный|подтвержденный|согласованный|пересчитанный|отправленный|обработанный|исправленный|оформленный) ~2
        "(коллега|специалист|сотрудник|ребята) (из|с|от) (наш|другой|соседний|смежный)? (бухгалтерия|логистика|склад|биллинг|подразделение|департамент|офис|команда|продажа|маркетинг|закупка|безопасность|it|ит|разработка|казначейство|архив|канцелярия|снабжение|юротдел|финотдел|техотдел|комплаенс|кадр|экспедиция|эксплуатация|цод|дата-центр|бэкофис|бэк-офис|головной|"<adjective>? лаборатория")" !(если)
        (силами|стараниями|усилиями) > [(${units.any}|${lone.slice(1, -1)}):gen] ~1
      `,
      en: `
        "(the|our|another|other|a|an|their|this)? (finance|financial|accounting|accounts|accountancy|legal|hr|human resources|personnel|marketing|sales|procurement|purchasing|tariff|tariffs|fleet|insurance|pensions|grants|scholarships|benefits|metering|inventory|stock|logistics|warehouse|warehousing|fulfilment|fulfillment|shipping|dispatch|returns|refunds|transport|facilities|compliance|fraud|risk|claims|underwriting|content|design|audit|qa|quality|quality assurance|testing|product|release|treasury|admissions|licensing|partnerships|invoicing|credit|collections|catalogue|merchandising|supply|payroll|estates|editorial|back-office|back office|production|commercial|catering|housekeeping|registry|data|analytics|training|policy|privacy|trust and safety|mobile|web|field|records|planning|contracts|property|revenue|pricing|verification|maintenance|engineering|development) (department|departments|dept|division|unit|people|folks|guys|department 's|side|office|desk|board)" !(opening|visit)
        "(the|our|another|other|a|an|their|this)? (finance|financial|accounting|accounts|accountancy|legal|hr|human resources|personnel|marketing|sales|procurement|purchasing|tariff|tariffs|fleet|insurance|pensions|grants|scholarships|benefits|metering|inventory|stock|logistics|warehouse|warehousing|fulfilment|fulfillment|shipping|dispatch|returns|refunds|transport|facilities|compliance|fraud|risk|claims|underwriting|content|design|audit|qa|quality|quality assurance|testing|product|release|treasury|admissions|licensing|partnerships|invoicing|credit|collections|catalogue|merchandising|supply|payroll|estates|editorial|back-office|back office|production|commercial|catering|registry|data|analytics|policy|privacy|trust and safety|mobile|web|records|planning|tax|contracts|property|revenue|pricing|verification) (team|teams|group|staff|crew|squad|colleagues|team 's)"
        "(another|a different|a separate|a sister|a specialist|a neighbouring|a neighboring|the other|some other|the relevant|the responsible|the appropriate|the right|the respective) (department|division|unit|section)"
        "(another|a different|a separate|a sister|a neighbouring|the other|some other) (team|crew)"
        "(another|a different|a separate|a sister|a neighbouring) group"
        "(a|the|our) (department|division|unit|team) (responsible|in charge)"
        "(departments|other teams|other departments|our other teams)" !(all|both|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|<number>|how|between|list|menu|each|every|several|many)
        ["(hr|payroll|logistics|legal|accounting|finance|procurement|compliance|purchasing|head office|facilities|credit control|customer success|quality assurance|quality control|human resources|accounts payable|accounts receivable)"] "(is|are) (now|currently|still|already|just|also)?" <gerund>-(become|get|grow|change|hire|recruit|include) ~0
        # Whose name means much else too: what such people do.
        [^"(hr|marketing|accounts|engineering|admissions|underwriting|customer success|customer care|trust <any>? safety|credit control|quality assurance|quality control|accounts receivable|collections|treasury|estates|product|tech ops|revenue|licensing|claims|registry|fulfilment|fulfillment|merchandising|support operations)"] "(has|have|had|will|'ll|must|did) (now|already|just|also|not|n't|not yet|since|to)?" (<participle>-(be|change|begin|start|end|increase|rise|improve|resume|become|grow|close|open|stop|have|include|expire|cost|need|require|remain|stay|run|lapse|depend|apply|vary)|<infinitive>-(be|change|begin|start|end|increase|rise|improve|resume|become|grow|close|open|stop|have|include|expire|cost|need|require|remain|stay|run|lapse|depend|apply|vary)) !(if|automatically) ~0
        ["(accounting|accounts payable|finance|legal|logistics|procurement|payroll|purchasing|facilities|human resources|hr|credit control|accounts receivable|quality assurance|compliance|the warehouse|the back office|our warehouse|head office|accountancy)"] (have|has|has n't|have n't|is|are|will|must|did|did n't|still|said|says|told|confirmed|checked|found|promised|say|needs|need|signed|approved|corrected|released|sent) !(open|available|free) ~0
        (check|checked|confirm|confirmed|hear|heard|ask|asked|waiting|wait|word|reply|answer|spoke|speak|chased|chasing|confirmation|clarified|agreed|approved|signed|approval) (with|from|by|for|on|to|at|"off by")? [(accounting|"accounts payable"|finance|legal|logistics|procurement|payroll|purchasing|facilities|"human resources"|compliance|"the warehouse"|"our warehouse"|"the back office"|accountancy|"head office")] !(page|section|tab|menu|address|software|tool|department|team) ~4
        "according to" [(accounting|finance|legal|logistics|procurement|payroll|purchasing|facilities|compliance|marketing|maintenance)] ~0
        [^"(hr|accounts|credit control|customer success|trust <any>? safety|accounts receivable|accounting|accounts payable|finance|legal|logistics|procurement|payroll|purchasing|facilities|human resources|compliance|accountancy|dispatch|warehousing|maintenance|marketing|engineering)"] "(has|have)? (now|already|just)? <past>-(require|include|mean|change|involve|cost|start|begin|base|relate|need)" (the|your|you|it|them|this|that|a|an|our|two|three|both|all|us|one) ~0
        "(a|my|our|one of my|one of our|another)? (colleague|colleagues|someone|somebody|specialist|member|representative|person|people|folks|expert|manager|agent) (of|in|from|at|over in|over at|down in|up in|on|within) (the|our)? (finance|accounting|accounts|accounts receivable|accounts payable|legal|logistics|sales|marketing|hr|human resources|it|payments|billing|the warehouse|warehouse|procurement|engineering|shipping|returns|compliance|purchasing|facilities|payroll|infosec|collections|credit control|claims|underwriting|dispatch|admissions|operations|network operations|customer success|quality|quality assurance|product|fraud|risk|security|head office|treasury|estates|licensing|trust <any>? safety)" !(if|your) !"(colleague|colleagues|someone|somebody|specialist|member|representative|person|people|folks|expert|manager|agent) (of|in|from|at|on|within) (the|our)? (<any> (page|tab|section|menu|screen|settings)|warehouse (floor|conditions)|product (page|images|launch|range|line)|sales (tax|items|prices)|shipping (address|costs|containers)|quality (time|issues)|claims (history|form)|security (reasons|grounds)|risk (of|groups)|returns (label|form))"
        "(colleagues|people|folks|guys|lads|girls|chaps|friends|specialists) (in|from|at|over in|over at) (the|our)? (finance|accounting|accounts|legal|logistics|sales|marketing|hr|the warehouse|warehouse|procurement|engineering|shipping|returns|compliance|purchasing|facilities)" !(if)
        ["(the|our) (accountants|lawyers|logisticians|buyers|marketers|recruiters|auditors)"] (have|has|is|are|will|must|did|still|said|says|told|checked|found|confirmed|signed) !"of our" !"of the" ~0
        ["(our|the|another|a) <any>-(test|next|first|old) (workshop|lab|laboratory|print room|print shop|studio|foundry|bindery|repair shop|paint shop|machine shop|body shop|depot|archive|registry|bureau)"] "(has|have|had|is|are|will|must|did|says|said|told|needs|checked|changed|made|sent|built|repaired|replaced|found|tested|measured)" !(if|open|closed|visit|on the|in the|@weekday|until|from|spoke|spoken|talked|met|visited) ~0
        ["our (workshop|lab|laboratory|print room|print shop|foundry|bindery|repair shop|paint shop|machine shop|body shop|depot|archive|registry|mailroom|post room)"] "(has|have|had|is|must|did|says|said|told|needs|checked|changed|made|sent|built|repaired|replaced|found|tested|measured)" !(if|open|closed|visit|@weekday|until|from) ~0
        ["the <any> 's office"] "(has|have|had|is|must|did|says|said|told|checked|changed|made|sent|found|tested|measured|wants)" !(if|open|closed) ~0
      `,
    },
    // Contractors, vendors, providers, carriers: outside the house.
    vendor: {
      ru: `
        "(наш|внешний|сторонний|генеральный|другой|новый|привлеченный|магистральный)? (подрядчик|субподрядчик|генподрядчик|вендор|хостер|хостинг-провайдер|аутсорсер|интегратор|субподряд)"
        "(внешний|сторонний|привлеченный|магистральный|вышестоящий|зарубежный|облачный) ${partner}"
        "наш (поставщик|провайдер|производитель|изготовитель|партнер|эквайер|процессинг|перевозчик|дистрибьютор|контрагент|интернет-провайдер|банк-эквайер|лицензиат|правообладатель|издатель|застройщик)"
        "наш (хостинг|оператор|дата-центр|датацентр|цод|регистратор)" (проверить|подтвердить|сообщить|ответить|обещать|устранять|чинить|восстанавливать|прислать|починить|устранить|восстановить|задерживать|молчать):past/present.third ~1
        "(подрядный|субподрядный|сторонний|внешний|обслуживающий|аутсорсинговый|привлеченный) (организация|компания|фирма|бригада|команда|подрядчик|предприятие|исполнитель|специалист|служба|монтажник|агентство|разработчик|сервис)"
        "(наш)? (хостинг|магистральный|платежный|облачный|телеком) (провайдер|оператор)"
        "(платежный|процессинговый|облачный|почтовый) (партнер|агент|агрегатор)"
        "(сервисный|партнерский|сторонний|внешний|независимый|экспертный) (лаборатория|организация|компания|фирма|бюро|предприятие|аудитор|консультант|эксперт|юрист|оценщик|мастерская|клиника)"
        "(партнер|компания-партнер|фирма-партнер) по (логистика|доставка|сервис|установка|монтаж|печать|хранение|перевозка|обслуживание|ремонт|платеж)"
        "(лаборатория-*|лабораторией-*|лаборатории-*|компания-партнер*|фирма-партнер*|организация-партнер*)"
        "(админ|администратор|инженер|техник|специалист|сотрудник|дежурный) (дата-центр|датацентр|цод|хостинг|хостер|провайдер|поставщик|вендор|подрядчик|производитель|оператор)"
        "техподдержка (вендор|производитель|провайдер|хостинг|хостер|поставщик|разработчик|банк)"
        # Houses of a trade, when they do something for the reader or are told to be ours.
        ["(транспортный|курьерский|клининг*|охранный|монтажный|строительный|логистический|страховой|ремонтный|сервисный|кейтеринговый|экспедиторский|управляющий|проектный|мебельный|оконный) (компания|фирма|организация|бригада|мастерская|агентство|служба|контора)"] // "(с который|который|у который) (мы|у нас|наш)" !(если|=ваш|=ваша|=вашу) ~9
        ["(монтажный|клининг*|охранный|строительный|подъемный|такелажный) (компания|фирма|организация|контора):nom"] (<verb.future.third>|<verb.past.feminine>|"(уже|сейчас) <verb.present.third>") !(если|=ваш|=ваша) ~2
        [(завод|фабрика|типография|завод-изготовитель|фирма-изготовитель|компания-производитель):nom] (<verb.future.third>-(быть|открыться|закрыться|заработать|возобновить)|признать:past|подтвердить:past|отгрузить:past|прислать:past|выслать:past|переделать:past|согласиться:past|согласовать:past|"(уже|сейчас|заново) <verb.present.third>") !(если|наш|=ваш|=ваша|=ваше|=мы) ~3
        [${partner}:nom] (проверить|подтвердить|сообщить|ответить|обещать|проверять|разбираться|готовить|изучать|пообещать|сказать|отгрузить|устранять|чинить|восстанавливать|менять|заменить|исправлять|прислать|выслать|привезти|искать|вести|завершить|починить|исправить|устранить|восстановить|перезапустить|переключить|обновить|выполнить|провести|признать|согласиться|одобрить|переделать|собрать|сделать) !(если|программа|нажать|=наш) ~2
        ${speak} ["(у|от|с|к|из) (сам)? ${partner}"] !(если) ~3
        [(поставщиком|провайдером|производителем|изготовителем|эквайером|перевозчиком)] (проверенный|подтвержденный|согласованный|исправленный|устраненный|замененный|проводиться|выполняться|вестись) ~2 !(если)
        (силами|стараниями) ${partner}:gen ~1
      `,
      en: `
        "(our|the|an|a|their|its|another)? (external|outside|third-party|hosting|cloud|network|upstream|telecom|cleaning|installation|renovation|software|hardware|outsourced|outsourcing|general|electrical|it|building|roofing|equipment|main)? (vendor|contractor|subcontractor|outsourcer|integrator|vendor 's|contractor 's|vendors|contractors|hoster)" !"(all|and|of|by|then|or|your|choose|select|open|click) vendors"
        "(our|an external|an outside|a third-party|the third-party|the external|the outsourced|another|one of our) (internet|hosting|cloud|network|upstream|payment|telecom|software|hardware|email|sms|data|logistics|service|energy|equipment|parts|card|connectivity|infrastructure|dns|cdn|maintenance|licence|license)? (service|services)? (supplier|provider|carrier|manufacturer|processor|wholesaler|distributor|acquirer|registrar|partner|agency|consultant|=host|=hosts|company|operator|publisher|supplier 's|provider 's|suppliers|providers|partners)"
        "(the|a) (hosting|cloud|network|upstream|payment|telecom|software|hardware|email|sms|infrastructure|dns|cdn|data centre|data center|card|upstream internet|payment service|cloud service|hosting service) (provider|processor|supplier|company|partner|provider 's|operator|registrar)"
        "(an|the|our|a|another) (external|outside|partner|specialist|third-party|independent|accredited) (lab|laboratory|agency|firm|company|team|consultant|auditor|expert|office|engineer|clinic|lawyer|surveyor|workshop|institute|partner)"
        # "Our lift maintenance company": what they do stands before.
        "our (<any>-(own|new|whole|entire|parent|sister|holding|family|small|young|former|limited|joint|great|little|big|a|the|to|for|of|and|or|with|in|your|is|are|own|old|group|mother|valued|dear|trusted|retail|trading))? (delivery|cleaning|security|maintenance|processing|outsourcing|shipping|courier|logistics|freight|payment|payments|collection|catering|support|training|moving|removal|transport|printing|print|design|web|marketing|advertising|translation|insurance|inspection|service|survey|survey|engineering|construction|building|roofing|plumbing|heating|lift|elevator|waste|gardening|landscaping|laundry|rental|leasing|ticketing|booking|hosting|software|cloud|it|telephone|fulfilment|fulfillment|manufacturing|production|installation|repair|repairs|recovery|recycling|storage|staffing|recruitment|call-centre|verification|screening|billing|invoicing|technology|implementation|integration|distribution|wholesale|packaging|mailing|archiving|scanning) (company|firm|agency|partner|provider|contractor|bureau|crew|company 's|partner 's|partners|companies|supplier)" !(your|if|become|apply)
        "our (third-party|external|outside|freelance) <any> (partner|company|firm|agency|team|provider|engineers|developers|specialists|technicians)"
        "(the|an|a|one of the|our) <any>-(insurance|your|own)? (company|firm|agency|studio|bureau|contractor|specialists|provider) (that|which|who)? (we (work|use|hired|hire|commissioned|employ|contracted|engaged|appointed|have)|(looks|look) after (our|the|this)|(runs|maintains|manages|services|hosts|operates|built) (our|the|this)) (with|for)?" !(your|if)
        "(a|an|one of our|our) (partner|partners|firm|company|agency|contractor|supplier)" > "(firm|company|agency|studio|bureau|workshop|printer) (in|from|near|based)" // !(your|if) ~3
        ["our (insurer|insurers|carrier|carriers|haulier|printers|caterer|caterers|hoster|acquirer|franchisee|underwriters|wholesaler|manufacturer)"] "(has|have|had|is|are|will|'ll|must|did|says|said|told|needs|checked|found|sent|delivered|confirmed|approved|shipped|repaired|replaced|released|promised|picked|collected|lost|scans)" !(if|list) ~0
        "(the|our) (datacenter|data centre|data center) (operator|provider|staff|people|technicians|owner)"
        ["the (supplier|provider|carrier|manufacturer|processor|wholesaler|distributor|acquirer|registrar|publisher)"] (has|have|is|will|must|did|still|said|says|told|confirmed|checked|found|promised|replaced|repaired|sent|shipped|delivered|restored|fixed|needs) !(if) ~0

        (checked|confirmed|asked|waiting|wait|heard|ordered|requested|agreed|spoke|chased|repaired|replaced|restored|spoken|word|confirmation|answer|reply) (it|this|that)? (with|from|by|for|on|to) ["the (supplier|provider|manufacturer|processor|wholesaler|distributor|acquirer|registrar)"] !(if) ~4
        "(our|the|an|a) <any>-(the|a|our|other|own) (contractor|subcontractor|contractors|supplier|supplier's)" !(contract|list)
      `,
    },
    // Whoever else there is, told of or not: in any case, as a subject, as the doer in the passive.
    party: {
      ru: `
        ${party.ru}
        почта !(сайт|ящик|сервер|вложение|папка|спам|аккаунт|браузер|вход|электронный|письмо)
        ${party.more}
        ${party.joint}
        ${party.named}
        ${party.units()}
        ${party.others()}
        ${party.unitsOf()}
        ${party.makers}
      `,
      en: `
        "${article} ${enWords}? ${enWords}? ${enHeads}" !"bank (holiday|holidays)"
        "${article} ${enWords}? ${enWords} ${enUnits}"
        "(another|a different|some other|the other) ${enUnits}"
        "(the|an|your|a) <any> <any>? (company|firm|agency)"
        ${outsiders}
        ${bureaus}
        ${houses}
        ${alone}
      `,
    },
    // Not the bare names of departments: "an error in the legal notice".
    'party-named': {
      en: `
        "${article} ${enWords}? ${enWords}? ${enHeads}" !"bank (holiday|holidays)"
        "${article} ${enWords}? ${enWords} ${enUnits}"
        "(another|a different|some other|the other) ${enUnits}"
        ${outsiders}
        ${bureaus}
        ${houses}
      `,
    },
    'party-subject': {
      ru: `
        ${party.ru}:nom
        =почта !(сайт|ящик|сервер|вложение|папка|спам|аккаунт|браузер|вход|"не (уходить|приходить|открываться|работать|грузиться|отправляться|загружаться|синхронизироваться|проверяться)")
        ${party.more}:nom
        ${party.joint}
        ${party.named}
        ${party.makers}
        ${party.units(':nom')}
        ${party.others(':nom')}
        ${party.unitsOf(':nom')}
      `,
    },
    'party-by': {
      ru: `
        ${party.ru}:ins
        ${party.more}:ins
        ${party.joint}
        ${party.units(':ins')}
        ${party.others(':ins')}
        ${party.unitsOf(':ins')}
      `,
    },
  },
};
