import type { PhraseTable } from '../../text/phrases/table';

/** Parties that act only on the client's own word. */
const own = {
  ru: '("(ваш|свой|системный) (администратор|руководитель|сисадмин)"|банк|банк-эмитент|провайдер|интернет-провайдер|оператор|полиция|"правоохранительный орган"|прокуратура|суд|=налоговая|=налоговую|=налоговой|"налоговый (инспекция|орган|служба)"|инспекция|фнс|мфц|госуслуги|нотариус|посольство|консульство|"визовый центр"|работодатель|роспотребнадзор|росреестр|загс|военкомат|"регистратор домен"|"доменный регистратор"|"многофункциональный центр"|домоуправление|"управляющий компания дома"|"трудовой инспекция"|"миграционный служба"|опека|"орган опеки"|"регистрационный палата"|муниципалитет|мэрия|префектура|"районный управа"|управа|бти|рсо|собес|"кадастровый палата"|"пенсионный фонд"|"социальный фонд"|соцзащита|администрация|таможня|школа|колледж|университет|вуз|детсад|садик|общежитие|"лечащий врач"|врач|арендодатель|собственник|хостинг-провайдер|"сотовый оператор"|"паспортный стол"|ростехнадзор|гибдд|адвокат|страховая|"страховой (компания|агент)"|деканат|участковый|"служба занятости"|поликлиника|ветеринар)',
  en: '(bank|provider|operator|carrier|police|court|"tax office"|"tax authority"|"tax adviser"|hmrc|irs|employer|embassy|consulate|notary|"local council"|council|"local authority"|doctor|gp|physician|pharmacist|landlord|"card issuer"|issuer|solicitor|lawyer|attorney|insurer|"insurance company"|customs|isp|"internet provider"|"phone company"|"mobile operator"|"network operator"|registrar|"consumer protection"|ombudsman|"social security office"|"immigration office"|"land registry"|"registry office"|"register office"|"passport office"|"town hall"|"job centre"|"pension fund"|"licensing office"|"driving licence office"|ministry|vet|school|university|"broadband (company|provider|supplier)"|"hosting (company|provider|firm|service)"|"web (host|hosting company)"|"domain (registrar|provider)"|"email provider"|"mail provider"|"dental practice"|dentist|"(doctor|gp) <any>? (surgery|practice|office)"|"exam board"|"examination board"|"awarding body"|"building society"|"mortgage (lender|provider|broker)"|lender|"pension (provider|scheme)"|"credit card company"|"card (company|provider)"|"energy (supplier|provider)"|"electricity (supplier|provider|company)"|"gas (supplier|company)"|"water (board|supplier)"|"line manager"|"health (insurance|insurer|authority)"|"student (union|office)"|"citizens advice"|"trading standards"|dvla|"home office"|"county court"|"district court"|"payroll provider"|"system administrator"|"network administrator"|"it administrator"|"company administrator"|"workspace (owner|admin|administrator)"|"account (owner|administrator)"|"school office"|"home insurer"|"car insurer"|"travel insurer"|"(travel|home|car|contents) insurance"|"web (designer|developer)"|"internet company"|"telephone company"|"cable company"|"phone (provider|network)"|"mobile (network|provider)"|"service provider"|"bank branch"|"building (management|manager)"|"facilities manager"|"homeowners association"|"home owners association"|"tax (advisor|consultant|authorities)")',
};
/** A doctor who is told something is the one whom the reader sees at ours. */
const told = { ru: own.ru.replace('|врач|', '|') };
/** Others: units of the house, vendors, partners. */
const others = {
  ru: '(<placeholder:department>|<sister>|<department>|<vendor>|"(расчетный|кассовый|визовый|паспортный|учебный|информационно-расчетный|абонентский) (центр|стол|отдел)"|мфц|соцзащита|собес|пенсионный фонд|"(менеджер|специалист|сотрудник|начальник|руководитель|оператор|коллега) (из)? (<department>|<sister>|<vendor>|бухгалтерия|склад|логистика|банк)"|"(ее|его|их) (автор|разработчик|издатель|создатель|владелец|производитель|продавец)"|"(разработчик|автор|администратор|владелец) (плагин|модуль|сайт|приложение|программа|площадка|сервис|расширение|дом|здание)"|производитель|изготовитель|фабрика|завод|завод-*|типография|мастерская|издательство|ателье|автосалон|автосервис|поставщик|продавец|партнер|подрядчик|перевозчик|авиакомпания|турагент*|турфирм*|турагентство|туроператор|"транспортный компания"|"курьерский (служба|компания)"|"служба доставка"|"управляющий компания"|ук|тсж|жэк|застройщик|хостер|хостинг|разработчик|дилер|дистрибьютор|бухгалтерия|бухгалтер|склад|логист|логистика|юрист|биллинг|канцелярия|кадры|комендант|"почта россии"|сдэк|apple|google|microsoft|арендодатель|маркетплейс|агрегатор|гостиница|отель|установщик|монтажник|сборщик|настройщик|застройщик|изготовители|"магазин у дома"|"(обслуживающий|подрядный|охранный|клининговый|строительный|монтажный|ремонтный|юридический|транспортный) (организация|компания|фирма|агентство|бюро|предприятие)"|теплосеть|горгаз|облэнерго|"платежный система"|"отдел (продажа|кадры|маркетинг|закупка|снабжение|возврат|претензия|качество|договор)"|"другой (отдел|служба|специалист|подразделение)"|"(поддержка|техподдержка|саппорт) (производитель|банк|партнер|поставщик|apple|google|оператор|сервис|microsoft|яндекс|игра|приложение|магазин|площадка|маркетплейс|продавец|хостинг|разработчик)"|"сервисный центр (изготовитель|производитель|партнер|apple|samsung)"|"авторизованный сервисный центр"|"профильный (отдел|служба|ведомство)"|"соответствующий (служба|орган|отдел|ведомство|инстанция)"|"компетентный орган"|сисадмин|охрана|охранник|вахта|вахтер|проходная|ресурсоснабжающая|энергосбыт|водоканал|застройщик|"it-отдел"|"ит-отдел"|руководитель|секретарь|экономист|завхоз|кладовщик|"первоначальный (продавец|магазин)"|"сторонний (сервис|организация|компания)"|аэропорт|"(мой|наш|другой) коллега"|"коллега (из|с|по)"|риелтор|отправитель|"сайт (банк|производитель|управляющий компания|перевозчик|продавец|авиакомпания|застройщик|поставщик)"|"(сетевой|системный) (инженер|администратор)"|"служба безопасность"|ржд|яндекс|россети|авито|озон|ozon|wildberries|вайлдберриз|сбер|сбербанк|организатор)',
  en: '(<placeholder:department>|<sister>|<department>|<vendor>|<party-named>|security|reception|builder|caterer|organisers|"the developer of"|manufacturer|maker|supplier|seller|vendor|contractor|carrier|courier|"courier company"|airline|"travel agent"|"travel agency"|"tour operator"|"delivery company"|"shipping company"|"post office"|"royal mail"|"housing association"|developer|developers|dealer|distributor|reseller|accounting|accounts|warehouse|logistics|legal|sales|billing|finance|hr|"human resources"|procurement|purchasing|marketing|"head office"|"the landlord"|hotel|"property manager"|"managing agent"|registrar|registry|merchant|marketplace|partner|retailer|shop where|"sales department"|"legal team"|"(another|a different|the relevant|the right|the appropriate|the responsible|the competent) (team|department|office|unit|authority)"|"apple support"|"google support"|"microsoft support"|airport|"the venue"|"app store"|"play store"|"ticket office"|"shop where"|"store where"|organisers|agency|franchise|wholesaler|"box office"|"booking site"|"booking platform"|"payment provider"|store|shop|depot|promoter|brand|installer|garage|broker|letting agent|estate agent|organiser|organizer|publisher|colleagues|utility|"energy company"|"water company"|ups|fedex|dhl|paypal|administrator|"it department"|"it team"|"it support"|accountant|"hr department"|payroll|secretary|purser|caretaker|"property management company"|"property management"|"management company"|"managing company"|"(dean|registrar|bursar) <any> office"|"admissions office"|"lettings agency"|"letting agency"|"repair shop"|"service centre of"|"another branch"|"(authorised|authorized|certified|approved|official|local|specialist) <any>? <any>? (repair shop|repairer|dealer|service centre|service center|workshop|garage|reseller|retailer|service partner|repair centre|installer|stockist)"|"service (centre|center|partner|agent)"|"repair (centre|center|partner)"|registrars|registry|"(manufacturer|maker|supplier|seller|retailer|hotel|airline|operator|vendor|venue|brand|bank|publisher|developer|carrier|courier|factory|store|shop|company) \'s (own)? (helpline|hotline|help line|front desk|help desk|helpdesk|support|support team|customer service|customer services|customer care|service desk|technical support|reception|phone line|website team|box office|complaints team|warranty department)"|"customer (accounts|relations)"|"enquiry desk"|"information desk"|"lost property"|"lost property office"|"parcel shop"|"delivery depot"|"local depot"|"sorting office"|"local post office"|"rental company"|"car hire company"|"hire company"|"leasing company"|"moving company"|"removal company"|"debt collection agency"|"collection agency"|"credit (bureau|agency|reference agency)"|"ticket agent"|"ticket seller"|"ticketing (site|agent)"|"booking (agent|agency|portal)"|host|"tourist office"|"tourist information"|authors|maintainers|maintainer|creators|creator|"plugin (author|developer|vendor)"|"theme (author|developer)"|"app (developer|maker|publisher)"|"game (publisher|developer)"|"software (vendor|maker|company)"|"hardware (vendor|maker)"|"graduate school"|"student services"|"examinations office"|"exams office"|"finance office"|"accounts office"|"hr (team|office|people)"|"human resources (team|office)"|"press office"|"legal (department|office)"|"privacy team"|"security team"|"parking (office|company)"|"clamping company"|"maintenance (team|company|contractor)"|"cleaning company"|"lift company"|"catering (company|team)"|"event (organiser|organizer|organisers|organizers)"|"race organisers"|"league"|"federation")',
};
/** Units that go by a bare name, without an article. */
const bare =
  '("(parking|student|library|tenant|property|waste|legal|financial|visa|council|tax|street|planning|building) services"|"(human|student) (resources|finance|records|affairs|housing)"|facilities|estates|purchasing|procurement|payroll|hr|accounts|accounting|billing|finance|admissions|"the (bursar|registrar)")';
const go = {
  ru: '(везти|отвезти|нести|отнести|снести|свезти|обратиться|обращаться|написать|позвонить|звонить|писать|связаться|сходить|подойти|подъехать|зайти|спросить|направить|направлять|уточнить|уточнять|узнать|запросить|адресовать|обсудить|поговорить|переговорить|решать|поинтересоваться|выяснить|согласовать|созвониться|отправить|подать|оставить|задать|оформить|взять|получить|передать|отнести|пожаловаться|переадресовать|проконсультироваться|заказать|съездить|попросить|просить|пробовать|попробовать|требовать|взыскивать|добиваться|искать|уладить|утрясти|действовать|заявить|заявлять|сообщить|сообщать|явиться|урегулировать|обговорить|связываться|созваниваться|ступать|пойти|идти|прийти|стучаться|постучаться|достучаться|заглянуть|наведаться|прозвониться|дозвониться|пообщаться|договариваться|договориться|консультироваться|податься|адресоваться|пройти|направиться|отправиться|следовать|сдать|подъезжать|подходить|узнавать|выяснять|запрашивать|спрашивать)',
  en: '(=contact|contacting|=call|calling|=phone|phoning|=ring|ringing|=email|emailing|=e-mail|=message|messaging|=approach|approaching|consult|=ask|asking|=visit|visiting|write to|speak to|speak with|talk to|talk with|reach out to|reach|get in touch with|turn to|go to|apply to|check with|raise it with|raise this with|(take|bring|raise|pick) (it|this|that|these|those|the matter) (up)? with|direct your|address your|direct it to|=send your|(liaise|deal|speak|talk|communicate|correspond) (directly|direct)? with|(speak|talk|write) (directly|direct) to|go through|=see|address it to|address this to|refer to|file a report with|submit it to|discuss it with|discuss this with|confirm with|clarify with|inquire with|enquire with|complain to|report it to|report this to|pursue it with|order it from|request it from|get it from)',
};
/** That the reader is to do it. */
const must = {
  ru: '(вам|вы|нужно|надо|необходимо|следует|придется|можно|можете|советовать:present.first|рекомендовать:present.first|просить:present.first|предлагать:present.first|(попробовать|попытаться|постараться):imp|лучше|стоит|просьба|мочь:second|сможете|потребуется|понадобится|должны|вправе|"имеет смысл"|остается|требуется|рекомендуется|попросим|должен|проще|быстрее|надежнее|логичнее|удобнее|вернее|надлежит|надлежать|предстоять|целесообразно|полагается|разумнее|правильнее|предлагается|желательно|обязаны|следовало бы|вам бы|"есть смысл"|остается|прямая дорога)',
};
/** What is given or said to somebody. */
const give = {
  ru: '(предъявлять|предъявить|заявлять|возражать|написать|писать|позвонить|звонить|задать|задавать|направить|направлять|адресовать|отправить|сообщить|передать|подать|пожаловаться|показать|предъявить|отдать|адресуйте)',
};

/** At whose desk something is fetched: the reception of the house where one stays is the reader's own to go to. */
const afar = others.en.replace('|reception', '').replace('|hotel', '');

export const phrases: PhraseTable = {
  name: 'redirect',
  concepts: {
    // Sends the reader to somebody else.
    away: {
      also: ['consequent'],
      ru: `
        ${go.ru}:imp [who: "(в|к|ко|на|с|со|у|до|через) (<adj>|сам|они)? <adj>? ("(салон|отделение|офис|филиал) (ваш|свой)"|представитель|поддержка|сотрудник|стойка|приемная|отделение|офис)? (${others.ru}|${own.ru})"] !(нами|нам|раздел|сюда|если|"передайте (пожалуйста)? (пропуск|ключ|вещь)") ~6
        ${go.ru}:inf ${must.ru} [who: "(в|к|ко|на|с|со|у|до|через) (<adj>|сам|они)? <adj>? ("(салон|отделение|офис|филиал) (ваш|свой)"|представитель|поддержка|сотрудник|стойка|приемная|отделение|офис)? (${others.ru}|${own.ru})"] !(нами|нам|раздел|ли|чтобы|=мы|я|=следовало|раньше) ~7
        "на ваш место" ${go.ru}:past [who: "(в|к|ко|на|с|со|у|до|через) (<adj>)? (${others.ru}|${own.ru})"] !(нами|нам) ~6
        (дойти|доехать|добежать|дозвониться|достучаться|дойдите|доезжайте|доехать):inf/imp ${must.ru}? [who: "(до|в) (<adj>|сам)? <adj>? (${others.ru}|${own.ru})"] !(нами|нам|раздел|ли|чтобы|=мы|я|если|автобус|трамвай|метро) ~6
        ${give.ru}:imp [who: "(<adj>|сам)? (${others.ru}|${told.ru}):dat"] !(раздел|если|=курьеру|код|пропуск|билет|браслет|экран) ~5
        ${give.ru}:inf ${must.ru} [who: "(<adj>|сам)? (${others.ru}|${told.ru}):dat"] !(раздел|ли|чтобы|=мы|я) ~6
        (спросить|попросить|набрать):imp > [who: "(<adj>|сам)? (${others.ru}|${own.ru}):acc"] !(слово|раздел|если) ~3
        [who: (${others.ru}|${own.ru}|работодатель|нотариус|застройщик):nom] // "(все|любой|прочий|остальной)? (вопрос|претензия|жалоба) (тоже|только)? (к ним|к нему|к ней|туда|не к нам)" !(мы:nom|если) ~7
        [who: "(в|к|ко|на|у) (<adj>|сам)? (${others.ru}|${own.ru})"] // "(вам|вы) (туда|к ним|к нему|к ней|в ту сторону|дорога туда)" !(не|раздел|если) ~4
        (спросить|попросить|набрать):inf ${must.ru} [who: "(<adj>|сам)? (${others.ru}|${own.ru}):acc"] !(раздел|ли|чтобы|=мы|я) ~5
        "(вам|вы|с этим|за этим|сначала) (с этим|за этим|нужно|надо|лучше|следует|придется|необходимо|прямо|прямая дорога)?" > [who: "(в|к|ко|на) (<adj>|сам)? (${others.ru}|${own.ru})"] !<verb> !(раздел|не|письмо|отправить|выслать|направить) ~0
        [who: (${others.ru}|${own.ru}|студия|агент|мастерская|агентство|"сервисный центр"):nom] > // (вызывать|вызвать|обратиться|обращаться|написать|позвонить|писать|звонить|идти|сходить|подойти|спросить|набрать|связаться|связываться|зайти|уточнить|узнать|попросить|разбираться|разобраться|запросить|требовать|дозвониться):imp (=ее|=его|туда|там|=им|=ему|=ей|=них|=их|"(к|у|с|через|в) (ним|ними|него|нему|ней|нее)") !(мы:nom|если|наш|=вы) !!чтобы ~6
        ((требоваться|потребоваться|понадобиться):present/future|=необходимо|=необходим|=необходима|=нужно|=нужен|=нужна) "(ваш)? (личный|очный|отдельный|письменный|самостоятельный)? (обращение|визит|явка|звонок|заявление|запрос|поездка)" [who: "(в|к|ко|на) (<adj>|сам)? <adj>? (отделение|офис)? (${others.ru}|${own.ru})"] !(нами|нам|раздел|если|=не|ли) ~2
        (обратиться|обращаться|позвонить|звонить|дозвониться|написать|писать|идти|пойти|сходить|спросить|спрашивать|ступать|узнать|стучаться|требовать):imp [who: "(к|у|с) (тем|тому|тех|того|той|теми)"] // "(кто|у кого|чей)" !(наш|нами|нам|если) ~5
        (обратиться|обращаться|позвонить|звонить|дозвониться|написать|идти|пойти|сходить|спросить|узнать|требовать):inf ${must.ru} [who: "(к|у|с) (тем|тому|тех|того|той|теми)"] // "(кто|у кого|который|чей)" !(наш|нами|нам|если|=мы) ~7
        (обратиться|обращаться|позвонить|звонить|дозвониться|написать|спросить|пойти|идти|направить|направлять|предъявить|предъявлять|адресовать):imp [who: "(в|к|ко|у) (<adj>|тот|та|то)? (мастер|фирма|бригада|компания|магазин|салон|продавец|организация|контора|сервис|лаборатория|клиника|агентство|человек|рабочий|мастерская|ателье|ресторан|кафе|аптека|отель|касса)"] // "(который|где|что|у который|чей)" !(наш|нами|нам|если) ~5
        "(с этим|за этим|с такой|тут|здесь)? вам" > [who: "(к|ко|в) (<adj>|тот|та|то)? (мастер|фирма|бригада|магазин|салон|продавец|организация|контора|агентство|мастерская|установщик|сборщик|тем|тому)"] // "(который|где|что|кто)" !(наш|нам|<verb.past.first>) ~5
        (обратиться|обращаться|позвонить|звонить|дозвониться|написать|писать|сообщить|вызвать|вызывать):imp [who: "(в)? (районный|городской|местный|дежурный|участковый)? (аварийный|диспетчерский|ремонтный|ветеринарный|коммунальный|спасательный) служба"] !(наш|нам|если|мы) ~3
        (запросить|запрашивать|попросить|требовать|потребовать|взять|получить|истребовать|заказать):imp [who: "у (<adj>|сам|свой)? (${others.ru}|${own.ru}|регистратор|регистратура|депозитарий|архив)"] !(наш|нам|мы|если) ~4
        (зайти|заглянуть|сходить|подъехать|обратиться|подойти|съездить):imp [who: "(в|к) (архив|канцелярия|приемная|управление|отделение|касса|отдел|секретариат) (<adj>)? (мэрия|администрация|суд|банк|управа|префектура|муниципалитет|полиция|университет|застройщик|вокзал|налоговая|почта)"] !(наш|нам|мы|если) ~3
        "пусть (ваш|сам|свой) <noun>" (связаться|обратиться|позвонить|написать|созвониться|уточнить|спросить|запросить|сходить|поговорить) ~2
        (съездить|поехать|отнести|отвезти|обратиться|сходить|зайти|вернуться|подойти):imp [who: "(в|к) (магазин|салон|мастерская|сервис|компания|продавец|агентство|фирма)"] // "где (вы|его|ее|их)? (вы)? (покупать|купить|брать|взять|приобрести|приобретать|заказывать|заказать|оформлять|оформить)" !(наш|если) ~4
        (поговорить|обсудить|переговорить|пообщаться|связаться|уточнить|решить|согласовать):imp [who: "(с|у) (<adj>)? (кредитный|страховой|кадровый|юридический|договорный|абонентский|учебный|паспортный|визовый|ипотечный) (отдел|служба|стол|центр|часть|департамент)"] !(наш|нам|мы|если) ~4
        (постучаться|постучать|обратиться|сходить|зайти|спуститься|подняться|спросить|узнать|поговорить):imp [who: "(к|у|с) (ваш)? (сосед|соседка)"] !(наш|нам|мы|если) ~4
        (обратиться|обращаться|позвонить|звонить|дозвониться|написать|писать):imp [who: "на (его|ее|их) (<adj>)? (линия|телефон|номер|почта|адрес|сайт|портал|канал)"] !(наш|нам|если) ~3
        (обратиться|обращаться|позвонить|звонить|дозвониться|написать|писать):imp [who: "на (<adj>)? (линия|телефон|номер) (<adj>)? (банк|производитель|провайдер|оператор|перевозчик|застройщик|авиакомпания|страховая|изготовитель|поставщик|управляющий компания)"] !(наш|нам|если) ~3
        <inf> (можно|можете|сможете|удастся|получится|нужно|придется) (только|исключительно|лишь) [who: "(в|у|через|от) <adj>? (${others.ru}|${own.ru})"] !(мы|если|наш|сюда|оплатить) ~4
        (подаваться|направляться|отправляться|адресоваться|оформляться|решаться|уточняться|рассматриваться|оспариваться|заявляться|согласовываться|оплачиваться|заказываться|приниматься):present.third [who: "(в|к|у|через|на) <adj>? (${others.ru}|${own.ru})"] !(мы|нами|если|наш|уже|сейчас|=не|проходить|длиться) ~4
        (подать|подавать|предъявлять|предъявить|направлять|направить|оформлять|оформить|оспорить|оспаривать):inf "(нужно|надо|необходимо|следует|придется|можно|лучше)" (только|прямо|напрямую|сразу)? [who: "(в|к|у|через) <adj>? (${others.ru}|${own.ru})"] !(мы|если|наш|мочь:first) ~5
        (решать|решаться|уточнять|оформлять|выдавать|принимать|рассматривать|рассматриваться|заниматься|выдает):present [who: ${others.ru}] // (туда|там|к ним|к нему|напрямую|сходить|обратиться|позвонить) ~4 !!("не (нужно|надо|придется|требоваться|пришлось)"|незачем)
        ^"(по|за|с|со)? (весь|любой|остальной|такой|подобный|прочий|этот|дальнейший|следующий|налоговый|страховой|жилищный|гарантийный|финансовый)? (<any>)? (вопрос|претензия|жалоба|справка|уточнение|подробность|разъяснение|детали|возврат)" (только|исключительно|сразу|лишь|прямиком|напрямую)? [who: "(в|к|ко|у|на сайт|через) (<adj>|сам)? <adj>? (${others.ru}|${own.ru})"$] !<verb> !(наш|нам|нами|мы|раздел|если|чат|почта) // ~3
        "(ваш|вам|ваша) (путь|дорога|маршрут) (теперь|прямая|лежит|прямиком|один|одна)? (лежит|прямая|прямиком|теперь)? (в|к|на)" <noun> !(наш|если|=мы) ~2
      `,
      en: `
        (please|kindly) "(=contact|=call|=ring|=ask|=email|=write to|=turn to|=apply to|=go to)" [who: "the <any> <any>? (company|firm|agency)"] !(we|i|they|or) ~1
        "(=get in touch with|getting in touch with|=make contact with|=reach out to|=contact|contacting|=speak to|=speak with|=write to|=turn to|=go to|=approach)" [who: "(the|your)? <any>-(us|me|we|our)"] "(directly|direct|yourself)" !(=us|=we|=me|=you|if|our|support|reception|page|settings) ~1
        "(get in touch with|getting in touch with|make contact with|reach out to|contact|contacting|speak to|speak with|write to|turn to|go to|approach)" [who: "(the|your)? <any>-(us|me|we|our|the|your|a) <any>-(us|me|we|our)"] "(directly|direct|yourself)" !(=us|=we|=me|=you|if|our|support|reception|page|settings) ~1
        "(the|your|our|its|their)" [who: (${others.en}|${own.en})] "(should|must|needs to|need to|has to|have to|can|may|will have to|ought to|can only) (first|also|then|now)? be (contacted|asked|approached|consulted|notified|informed|called|addressed|told|involved|written to|spoken to|rung)" !(us|n't|not|we|been) ~2
        "(should|must|needs to|need to|has to|have to|can only|is to|are to|may|can|will have to|would have to|would need to|will need to|ought to|is supposed to)" (only|first|also|then)? "be (opened|started|applied for|put|presented|brought|taken|pursued|referred|reported|sent|addressed|directed|submitted|made|raised|taken up|filed|lodged|discussed|settled|arranged|ordered|requested|obtained|collected|claimed|disputed|agreed|clarified|cleared|sorted|handled)" (directly|separately|in writing|first)? [who: "(to|with|at|by|from|through) (the|your|a|an|our)? <any>? (${others.en}|${own.en})"] !(us|n't|"not be"|we|been|will|us by) ~2
        "(please|kindly|pls|plz|simply|just|then|or|and|so|best|instead|directly|also|do|always|rather|better|perhaps|first)" ${go.en} "(to|with|the|your (company|firm|employer|organisation|organization|business|school|university|office|workplace) <any>|your|our|a|an|their|its|any|that|own|nearest|local|relevant|internet|travel|card-issuing|issuing|original|mobile|phone|question|request|enquiry|query|claim|complaint)?" [who: (${others.en}|${own.en})] !(us|n't|not|we|if you have already|'ve|=i|have|has|had|was|were|been|is|are|spoken|spoke|went|gone|wrote|written|talked|turned|applied|consulted|checked) ~3
        ^${go.en} "(to|with|the|your|our|a|an|their|its|any|that|own|nearest|local|relevant|internet|travel|question|request|enquiry|query|claim|complaint)?" [who: (${others.en}|${own.en})] !(us|n't|not|we|pick|choose|select|tick|tap) ~3
        "(you|tenants|customers|students|patients|guests) (will|'ll|should|must|need|can|could|may|have to|are|'re|had better|might|would|'d better|want|ought)" ${go.en} [who: (${others.en}|${own.en})] !(whether|us|n't|not|we|ask you|told|said|wrote|already|if) ~5 !(online|app|whichever) !"(this|the|that|your|a|our|any|each) (message|email|e-mail|call|visit|ring|phone|approach|reach|contact)"
        "(advise|recommend|suggest|encourage|ask|invite|urge|request) (you|that you|that|to|contacting|checking|calling|speaking|writing|getting|asking|consulting|reaching|turning|going|visiting|emailing|phoning|ringing|messaging|approaching|raising|discussing|taking|talking)" (to)? [who: (${others.en}|${own.en})] !(us|n't|not|"(your|the|this) request") ~5
        "(advise|recommend|suggest|propose|encourage|advisable|worth|best|better|urge|ask) (that)? (you|to|you to)? (reporting|taking|bringing|sending|submitting|raising|addressing|directing|discussing|checking|clarifying|pursuing|disputing|settling|report|take|bring|raise|address|direct|discuss|dispute|pursue)" (the|this|that|it|your|these|any|a|an) > "(to|with|at)" (the|your|a|an|our)? [who: (${others.en}|${own.en})] !(us|n't|not|we will|i will) ~5
        "(person|people|one|ones|place|team|office|address|department|party|body|best person|right people) (to|you need to|you should|you want to|you have to|for you to) (talk|speak|ask|contact|write|turn|call|ring|go|see|approach|email|address|enquire|inquire|help)" (to|with|at|here|about this|in this case)? "(is|are|would be|will be) (the|your|our|a)?" [who: (${others.en}|${own.en})] !(us|n't|not|we|i) ~1
        "(it|that) (is|'s|will be|would be) (the|your)" [who: (${own.en}|${others.en})] "(who|that|which) ((has|have|needs|need|will have|must) (to)? (be)? (asked|contacted|approached|told|involved|consulted|authorise|authorize|release|sort|decide|approve|confirm|fix|change|issue)|(can|could|decides|handles|deals|issues|holds))" !(us|our|n't|not|we|i|fault)
        "you (will|'ll|'d|would) (want|need|require) (to (speak|talk|go|turn) to)?" (the|our|your|someone in) [who: (${others.en}|${own.en})] "(for|about|on|with) (this|that|these|those|it|such)" !(us|n't|not|if) ~1
        (=take|=bring|=send|=return|=post|=ship|=carry) (it|the|your|this|them|that|these) > "(in|back|over|along|straight|directly)? to (a|an|any|the nearest|your nearest|one of the)" <any>? [who: (${others.en}|${own.en}|"(repair|shoe|watch|phone|bike|computer) (shop|repairer)"|jeweller|cobbler|tailor|mechanic|optician|specialist|locksmith)] !(us|our|n't|not|we|i|will|'ll|have|has|they|was|were) ~4 !"(send|forward|show|give|return|submit|post|bring|take) (this|the|that|these|your) (message|mail|email|e-mail|letter|receipt|invoice|confirmation|certificate|link|file|page|copy|list|report|note|quote|offer|pdf|document|ticket|passport|card|voucher|code|form)"
        "(=contact|contacting|=call|calling|=ring|=phone|=email|=message|=ask|asking|turn to|speak to|speak with|talk to|write to|get in touch with|getting in touch with|reach out to|raise (it|this|that) with|take (it|this|that) up with|check with|apply to|complain to|go through|deal with|liaise with|(dispute|claim|case|complaint|ticket|request) with|(opened|raised|filed|lodged|made|disputed|taken up) with|line to)" [who: "(apple|samsung|amazon|ebay|airbnb|booking.com|expedia|sony|lenovo|dell|bosch|siemens|philips|microsoft|google|stripe|klarna|visa|mastercard|dpd|hermes|evri|gls|usps|vodafone|verizon|ryanair|easyjet|lufthansa|ikea|godaddy|cloudflare|adobe) (support|customer service|customer care)?"] !(us|n't|not|we|i|will|'ll|thank|thanks|contacted|id|pay|account|app|page|watch|locker|if) ~0
        "(=open|=raise|=file|=lodge|=start) (a|your|the) (ticket|case|claim|complaint|dispute|request) (there|with)" [who: them] !(us|n't|not|we|i|will|'ll|if) ~0
        "(=notify|=inform|=tell|=alert) (your|the) (own)?" [who: ${own.en}] "(about|of|that|at once|immediately|first|as well|too)" !(us|n't|not|we|i|will|'ll|if) ~0
        "(please|kindly|just|then|and|or|to) (=check|=clarify|=confirm|=discuss|=settle|=agree|=arrange|=raise|=sort|=verify|=take)" (it|this|that|the|your|these|details|date|with) > "(with|up with) (the|your|our|a|their)? (own|local)?" [who: (${others.en}|${own.en})] !(us|n't|not|we|i|will|'ll) ~6
        ^(=check|=clarify|=confirm|=discuss|=settle|=agree|=arrange|=raise|=sort|=verify|=take) (it|this|that|the|your|these|details|date|with) > "(with|up with) (the|your|our|a|their)? (own|local)?" [who: (${others.en}|${own.en})] !(us|n't|not|we|i|will|'ll|to) ~6
        "(please|kindly)" (=request|=get|=obtain|=order|=collect|=demand|"=ask for") "from (the|your|our|a|their)? (own|local)?" [who: (${others.en}|${own.en})] !(us|n't|not|we) ~6
        "(please|kindly)" (=request|=get|=obtain|=order|=collect|=demand|"=ask for") "at (the|your|our|a|their)? (own|local)?" [who: (${afar}|${own.en})] !(us|n't|not|we) ~6
        ^(=request|=get|=obtain|=order|=collect|"=ask for") (it|this|that|the|a|your|an) "from (the|your|our|a|their)? (own|local)?" [who: (${others.en}|${own.en})] !(us|n't|not|we) ~6
        ^(=request|=get|=obtain|=order|=collect|"=ask for") (it|this|that|the|a|your|an) "at (the|your|our|a|their)? (own|local)?" [who: (${afar}|${own.en})] !(us|n't|not|we) ~6
        "(advise|recommend|suggest|need|have|best|better|easier|easiest|quicker|faster|should|can) (to|be)?" (request|get|obtain|order|collect) "(from|at) (the|your|our|a|their)? (own|local)?" [who: (${others.en}|${own.en})] !(us|n't|not|we can|we will|i) ~6
        "(better|best|easier|easiest|advisable|sensible|quicker|faster|wise|necessary|important|simplest) to" (just|simply)? ${go.en} [who: (${others.en}|${own.en})] !(us|n't|not|we) ~4
        "(a|the|one) (question|matter|issue|case|job|request) for" "(the|your|a|an)?" [who: (${others.en}|${own.en})] !(us|n't|not|we|i) ~1
        "(file|lodge|make|submit|open|raise) (a|your|an)" (complaint|claim|report|request|dispute|appeal|ticket|case) "(with|at|to) (the|your|a|an)?" [who: (${others.en}|${own.en})] !(us|n't|not|we) ~3
        "(and|please|then|to|best|should|must|kindly) have (the|your|a)" [who: (${others.en}|${own.en})] (check|test|inspect|look|replace|repair|fix|confirm|examine|reset|change|sort|unlock|raise|lift) !(us|n't|not|we|i) ~1
        "(try|ask) (the|your|their|our|a)" [who: (${others.en}|${own.en})] !(us|n't|not|we|i|they|told|have) ~1
        "(=try|=ask|please see|ring up|call up|=contact|=apply to|=write to|=speak to|=get in touch with)" [who: ${bare}] !(us|n't|not|we|i|they|told|have|will|'ll) ~0
        "(=send|=forward|=take|=bring|=submit|=direct|=address|=report|=refer)" (it|this|that|the|your|these|a) > "to (the|your|our|a)" [who: (${others.en}|${own.en})] !(us|n't|not|we|i|will|'ll|have|has|they|was|were) !!"(we|i) can do" ~9 !"(send|forward|show|give|submit) (this|the|that|these) (message|mail|email|e-mail|letter|receipt|invoice|confirmation|certificate|link|file|page|copy|list|report|note|quote|offer|pdf)"
        [who: ${others.en}] (issue|issues|handle|handles|provide|provides|decide|decides|manage|manages|deals|deal|keep|keeps|hold|holds|has|have|takes|knows) // "(contact|call|ring|phone|ask|email|turn to|write to|speak to|go to|reach out to|get in touch with|talk to) (them|him|her)" ~8
        "(you|you 'll|you will)" "(have to|need to|must|should|can|could|'d better|had better|will have to)" (go back|return|go|turn|speak|take it|get back) "(to|with) (the|your|a|an)?" [who: (${others.en}|${own.en})] !(us|n't|not|we) ~2
        [who: ^(${others.en})] "(is|are|would be) (the|your) (one|ones|place|people|party|person|right place|right people) (to|for|who|that)" !(us|n't|not|we)
        "(can|must|has to|have to|may|should|need to|needs to)" (only)? "be <participle>-(issue|hand|collect|pick|print|buy|sign|take|give|leave|drop|return|pay|book|make|find|see|get|stay|borrow)" [who: "(through|via|against|at) (the|your|a|an)? (${others.en}|${own.en})"] !(us|n't|not|we|paid|been) ~2
        "(the|your|our|its)" [who: (${others.en}|${own.en})] "(is|are|would be) (the|your)? (one|ones|place|people|party|person|right place|right people|best place|address|best people) (to|for|who|that|you)" !(us|n't|not|we)
        "(get|getting) (hold of|in contact with|on to|onto|through to)" [who: (${others.en}|${own.en})] !(us|n't|not|we|i|will|'ll) ~2
        "(requests|claims|complaints|questions|enquiries|queries|refunds|applications|appeals|disputes|reports) (go|belong|are for|are handled|are dealt)" (straight|directly)? [who: "(to|with|by|at) (the|your)? (${others.en}|${own.en})"] !(n't|we|i) ~2
        "(=try your luck|=have a word|=get in contact|=check in|=try) (with|at)" [who: (${others.en}|${own.en})] !(us|n't|not|we|i|they) ~2
        "(you|please|kindly|could|can|would)" "drop (the|your|our)?" [who: (${others.en}|${own.en})] "a (line|note|message|call|mail)" !(n't|not|we|i) ~2
        "you (can|could|will|'ll|may) (find|find out|learn|get|obtain|see|ask for|check|have)" [who: "(at|from|with) your (own)? (${own.en})"] !(us|n't|not|we|i|here) ~5
        "(=show|=hand|=give|=present|=return|=take)" (it|this|that|the|your)? [who: "to (the|your) (seller|dealer|manufacturer|maker|retailer|landlord|builder|fitter|installer|insurer|insurance company|merchant|notary|caretaker|janitor)"] !(us|n't|not|we|i|will|'ll|have|has) ~4 !(can|could)
        "(=have|=let|=get|=ask)" "your (accountant|bank|lawyer|landlord|doctor|administrator|it|it people|agent|insurer|bookkeeper|solicitor|employer|provider|builder)" (to)? "(contact|call|ring|ask|write to|get in touch with|speak to|talk to|check|send|request|clarify)" !(us|n't|not|we|i) ~1
        "(file|lodge|make|submit|open|raise) (a|your|an)" (complaint|claim|report|dispute|appeal) "(with|at|to) (the|your|a|an)? (consumer|trading|financial|data|state|local|national|health|labour|rent|housing|energy|telecoms)" [who: "(board|authority|ombudsman|commission|agency|office|protection <any>|standards|regulator|tribunal|inspectorate|centre|council)"] !(us|n't|not|we) ~1
        "(=ring|=call|=phone|=contact|=dial|=alert|=try)" [who: "(the|your) (district|local|city|municipal|out-of-hours|duty|gas|water|power|road|council|veterinary|animal)? (emergency|rescue|breakdown|repair|highways|poison) (service|services|line|crew|board|team|centre)"] !(us|our|n't|not|we|i|if|will|'ll)
        "(it|that) (is|'s) (your|the)" [who: (${own.en}|${others.en})] (you|who|that) "(you)? (want|need|should|have|must|may want) (to)? (ask|contact|call|ring|speak|talk|write|turn)?" !(us|n't|not|we|i) ~0
        "(=go|=come|=turn|=head|=get) back to" [who: "(the|your) (shop|store|dealer|seller|retailer|merchant|builder|garage|fitter|agency|firm) (where|who|that|which)?"] !(us|our|n't|not|we|i)
        "your (next|only|best|first) (stop|port of call|address|step|option|route) (is|would be|will be)" [who: "(the|a|your)? <any>? <any>? (court|office|ombudsman|tribunal|police|bank|insurer|council|authority|embassy|board|landlord|town hall)"] !(us|our|n't|not)
        "(=drop|=send|=shoot|=pop|=write|=give)" (a|an) "(quick|short|brief)? (line|note|message|call|mail|email|ring|bell|word)" (to|with|at) "(the|your|our)?" [who: (${others.en}|${own.en})] !(n't|not|we|i|will|'ll|has|have) ~1
        "(=drop|=give|=send|=shoot)" "(the|your|our)?" [who: (${others.en}|${own.en})] "a (quick|short|brief)? (line|note|message|call|mail|email|ring|bell|shout|buzz|word)" !(n't|not|we|"i (will|have|can|am)"|will|'ll|has|have) ~4
        "(needs|has|have|ought|must|should) (to)? be (taken|sorted|settled|cleared|agreed) (out|up)? (with|between you and)" [who: "(the|your) (${own.en}|${others.en})"] !(us|n't|we|i|will|'ll) ~1
        "=put (your|this|that) (question|request|claim|query|complaint|enquiry|case) to" [who: "(the|your) (${others.en}|${own.en})"] !(us|n't|not|we|i|will|'ll) ~0
        "(i|we) ('d|would) try" [who: "(the|your) (${others.en}|${own.en})"] !(us|n't|not|if|again) ~0
        "(it is|it 's|it would be|it 'd be|would be) (best|better|easier|quicker|simplest)" (for|if) you (to)? (clear|settle|discuss|raise|check|clarify|agree|arrange) (it|this|that|things|the <any>)? (up)? with [who: "(the|your)? (${others.en}|${own.en})"] !(us|n't|not|we|i) ~0
        "(=have|=get) (a|in) (quick|quiet)? (word|chat|talk|conversation|touch) with (the|your)?" [who: (${others.en}|${own.en})] !(us|n't|not|we|i|will|'ll|you have) ~1
        "(=pop|=nip|=drop|=head|=walk|=swing|=go|=turn)" (down|over|in|round|by|along|straight|back)? (to|by|into|at|in) "(the|your)?" [who: (${own.en}|${bare}|"(council|land|tax|registry|passport|post) office")] !(us|n't|not|we|i|will|'ll|they) ~1
        "(=ask|=contact|=call|=ring|=phone|=try|=email|turn to|go to|"go back to"|talk to|speak to|speak with|write to|check with|take (that|this|it) up with|get in touch with|apply to|direct <any> to|have a word with|get hold of|best asked of|raise (that|this|it) with)" [who: "(whoever|the (very)? (firm|shop|company|person|people|place|store|outfit|dealer|tradesman|fitter|tradesmen|folks|garage|office|ones|one) (who|that|which|where|you bought))"] !(us|our|n't|not|we|i|will|'ll|"(is|are) (at|on|in) (our|the)")
        "(=contact|=ask|=call|=ring|=phone|apply to|turn to|write to|go to|get in touch with|speak to|be (addressed|put|directed|submitted|sent|made|presented|taken|brought) to)" [who: "(the|your)? <any>? (city|county|municipal|municipality|land|civil|town|district|state|federal|national|commercial|trade|regional|provincial|parish|tax|health|labour|cantonal) (registry|treasury|office|authority|authorities|council|archive|archives|court|chamber|register|hall|administration|insurance|inspectorate|bureau|commission)"] !(us|our|n't|not|we|i|will|'ll|whether|asked|have you) ~1
        "(better|best) off (asking|contacting|calling|speaking|talking|writing|going|checking)" [who: (${others.en}|${own.en})] !(us|n't|not|we) ~3
        "(advise|recommend|suggest) (you|that you|to)?" (going|turning|speaking|talking|writing|applying|checking|go|turn|contacting|asking|calling|consulting|visiting|see|seeing) (to|with)? [who: (${others.en}|${own.en})] !(us|n't|not) ~4
        "(is|are) (best|better) (put|addressed|directed|raised|answered|asked|dealt|handled|discussed|taken)" (to|with|by|up) [who: (${others.en}|${own.en})] !(us|n't|not) ~3
        "(best|easiest|quickest|simplest|best bet|best option|worth) (is|way|thing|bet|place|to|would be|contacting|asking|calling|checking)" ~4 [who: (${others.en}|${own.en})] !(us|n't|not|we)
        "(question|matter|issue|request|enquiry|query|complaint|decision|one) (is|be|for|needs to go|should go|has to go|must go|goes) (one|best|a matter|a question)? (for|to|with|addressed to|answered by|raised with|directed to)" [who: (${others.en}|${own.en})] !(we|i|n't|not|now) ~3
        "(please|kindly)" (direct|redirect|address|send|submit|forward|take|raise|report|refer) [who: (${others.en}|${own.en})] !(us|n't|not|we) ~6
        "(issued|handled|dealt with|managed|provided|processed) by" [who: ${others.en}] // (there|"to them"|"with them"|"please contact") ~5
        "(try|consider|best|worth) (asking|contacting|calling|ringing|phoning|emailing|visiting|approaching|writing to|speaking to|speaking with|talking to|checking with|turning to)" "(the|your|their|our)?" [who: (${others.en}|${own.en})] !(us|n't|not|we|i) ~2
        [who: (${others.en}|${own.en})] // "(have to|need to|must|should|can|'d better)" "(go|apply|turn|ask|enquire|inquire|call|write|request|register|report|queue)" "(it|this|that|for it)? (there|to them|at theirs|with them)" !(us|n't|not|we|i) ~8
        "(by|through|with|from)? (the|your) <any>?" [who: (${others.en}|${own.en})] // "(please|just|so|then)? (=drop|=write to|=contact|=call|=ask|=message|=email|=ring|=phone|=text|=give|=send) (them|him|her)" !(us|n't|not|we|i|they|will|'ll) ~6
        [who: "(the|your) <any>? (${own.en}|${others.en})"] (can|could|is|are|has|have|must|may|will|knows|sees|<verb.present.third.singular>) // "(so|please|just|kindly|then|therefore|simply)" (=phone|=ring|=contact|=consult|=approach|"=call up"|"=write to"|"=turn to"|"=speak to"|"=talk to"|"=apply to"|"=get in touch with") (it|them|him|her) !(us|our|n't|not|we|i) !"(it|them|him|her) (for|to|whether)" ~9
        "(=go|=come|pop|walk|head|try|run) (and|to)? (and)? (see|ask|bother|visit|try|tell|find|consult|talk to|speak to|pester)" "(the|your|a|an|some|any)?" [who: "<any>? (${others.en}|${own.en}|bureau|council|town hall|notary|chamber|authority|registry|treasury|tax office|municipality|guild|institute|dealer|maker)"] !(us|n't|not|we|i|will|'ll|our)
        "(people|staff|folks|colleagues|experts|clerks|those|someone|somebody|anyone|they|desk|counter) (at|in|of|from) (the|your)" [who: "<any>? (${own.en}|town hall|${others.en})"] "(will|can|would|should|could|are able to|are happy to|are glad to|know) (be able to|be glad to|be happy to|gladly|surely)? (tell|help|advise|explain|answer|know|sort|assist|do|more|better|take)" !(us|n't|not|we|i) ~1
        "(=have|=let|=get|=ask)" "your (own)? (accountant|bank|lawyer|landlord|doctor|administrator|it|it people|agent|insurer|bookkeeper|solicitor|employer|provider|builder|electrician|plumber|vet)" (to)? <infinitive>-(be|know|have) !(us|n't|not|we|i) ~0
        "you (have to|need to|must|should|can|will have to|'ll have to|may|had better) (first)? (sort|settle|take|clear|agree|discuss|raise|resolve|iron|work|arrange|fight|thrash|argue|straighten)" (this|that|it|things)? (out|up)? "with" [who: "(the|your) (${others.en}|${own.en})"] !(us|our|n't|not|we|i) ~1
        [who: (${others.en}|${own.en})] // "(please|just|so|then|kindly|best)? (=go|=turn|=take it|=apply|=ask|=enquire|=inquire|=return) (there|to them|back there|straight there|back to them)" ~12 !(us|our|n't|not|we|i|will|'ll)
        "(please|kindly|just|best|rather|then|you'll|you will|to|must|should|can|could|better|would|need to)? (=take|=bring) (it|this|that|these|those|the matter|the question|your <any>|the <any>)? (up)? with" [who: "(the|your|whoever|those) <any>-(us|me|team)"] "(that|who|where|which|you|directly|direct|instead|yourself|in question|concerned)" !(we|i|will|'ll|us|have|has|photo|document|documents|passport|id|bring) ~2
        "(a|one|something|best|better|that) (thing|question|point|matter|one)? (to)? (bring|take|raise|took|taken|raised) (it|that|this)? (up)? with" [who: "(the|your)? (${others.en}|${own.en})"] !(we|i|will|'ll|us|n't|not) ~1
        (please|kindly)? (=take|=bring|=raise) (the|this|your|that) > "(up)? with (the|your|a)" [who: "(<any>)? (${own.en}|${others.en}|surveyor 's office|council|board)"] !(we|i|will|'ll|us|n't|not|have|has) ~6
        "(you 'll|you will|you 'd|you would|you may|you might|you) (want|wish|like|do well|be better|be best|be wise) (to)? (drop|give|send|write|ring|call|phone|ask|email)" [who: "(the|your)? (${others.en}|${own.en})"] !(us|n't|not|we|i) ~2
        "(you|you 'd|you 'll|please|kindly|so|best|better)" "(would|will)? (have to|need to|want to|must|should|ought to)? (=take|=raise|=sort|=settle|=pursue|=dispute|=contest) (it|this|that|the matter|things) (up|out)? (directly)? with" [who: them] !(us|our|n't|not|we|i|they|will) !!if ~0
        "(you|you 'd|you 'll)" "(would|will)? (have to|need to|must|should|ought to) (=contact|=ask|=call|=phone|=email|=approach|write to|speak to|go through|discuss (it|this|that) with|address (it|this|that) with|get in touch with)" [who: them] (directly|yourself) !(us|our|n't|not|we|i|they) !!(if|app|menu|page) ~0
        "((is|'s) something|(a|the) (topic|thing|point|subject)) for" "(the|your|a|an)?" [who: (${others.en}|${own.en}|"(estate|letting|travel|booking) agent")] !(us|n't|not|we|i) ~1
      `,
    },
    // The same as a polite question; "could you ask your bank for the date" asks for what we need.
    asked: {
      also: ['condition', 'consequent', 'question'],
      en: `
        "(would|could) you (mind|be so kind as to|be able to|please|kindly)" (asking|=call|calling|=ring|ringing|=contact|contacting|=email|emailing|turning|speaking|=approach|approaching|(=take|taking|=raise|raising) (it|this|that|the matter) up?|=get in touch|getting in touch) (to|with)? "(the|your)?" [who: (${others.en}|${own.en}|"<any> (line|company|office|firm|shop)")] !(us|n't|not|we|i|for) ~1
        "(can|could|will|would) (you|i ask you to|we ask you to) (please|kindly|perhaps|possibly)" ${go.en} (to|with|the|your|our|their)? [who: (${others.en}|${own.en})] !(us|n't|not|we|i|for|whether|when|if) ~2
        "(quicker|easier|best|better|faster|simplest|simpler|wise|helpful|great|good idea|appreciate it|grateful|advisable|quickest|easiest)" // "if you" (could|would|can|were to|first|then)? "(got (hold of|in touch with|in contact with)|called|call|rang|ring|contacted|contact|spoke (to|with)|speak (to|with)|asked|ask|wrote to|write to|went to|go to|phoned|phone|emailed|email|turned to|turn to|approached|approach|(took|take|raised|raise|discussed|discuss) (it|this|that) (up)? with|checked with|check with|got on to|had a word with|have a word with|get in touch with|get hold of)" (the|your|our)? [who: (${others.en}|${own.en})] !(us|n't|not|we|i) ~1
        "(may|can|could|might) (i|we) (please|kindly)? (ask|request|invite|advise) you to" (contact|call|ring|write to|turn to|speak to|speak with|approach|get in touch with|take (it|this|that) up with|raise (it|this|that) with) "(the|your)?" [who: (${others.en}|${own.en})] !(us|n't|not) ~1
      `,
    },
    // A name in quotation marks, which only the text can tell to be ours.
    named: {
      also: ['consequent'],
      ru: `
        (обратиться|обращаться|позвонить|звонить|дозвониться):imp [who: "(в|к|ко) (компания|фирма|организация|агентство)? <capital>-(мы|вы|наш|ваш|я|поддержка|техподдержка|помощь|чат|забота|настройка|профиль|справка|контакт)"] !(нам|нами|если|раздел|пункт|чат|приложение|бот) ~4
        (обратиться|обращаться|позвонить|звонить|дозвониться):inf ${must.ru} [who: "(в|к|ко) (компания|фирма|организация|агентство)? <capital>-(мы|вы|наш|ваш|я|поддержка|техподдержка|помощь|чат|забота|настройка|профиль|справка|контакт)"] !(нам|нами|если|раздел|пункт|чат|приложение|бот|=мы|ли|чтобы) ~5
      `,
    },
    // An address or a number of somebody's.
    address: {
      also: ['consequent'],
      ru: `
        (написать|писать|направить|направлять|отправить|отправлять|обратиться|обращаться|прислать|присылать|слать|переслать|запросить|запрашивать|заказать|заказывать):imp "(на|по|прямо|напрямую|сразу|ваш|запрос|письмо|адрес|почта|вопрос|заявление|претензия|документ|к)?" [who: <link>] !(мы:dat|нам|сюда|если) ~6
        (написать|писать|направить|отправить|обратиться|прислать|адресовать):inf (вам|вы|нужно|надо|необходимо|следует|придется|можно|можете|советуем|рекомендуем|просим|предлагаем|лучше|просьба|мочь:second) [who: <link>] !(мы:dat|нам) ~6
        (направляться|приниматься|присылаться|отправляться|рассматриваться|подаваться):present.third [who: <link>] !(мы:dat|нам|нами|сюда|если|автоматически) ~5
      `,
      en: `
        "(=write|=email|=e-mail|=send|=message|=address|=direct|=submit|=forward|=mail|=contact|reach out|get in touch|turn)" "(to|with|it|this|them|your|the|an|request|claim|email|message|directly|at|enquiry)?" [who: <link>] !(us|n't|not|we|me|"i will"|"i 'll") ~8
        "(=drop|=shoot|=send|=pop|=ping)" "((a|an) (quick|short|brief)? (line|note|message|mail|email) (over|across)? (to|at))?" [who: <link>] !(us|n't|not|we|i) ~0
        "(=drop|=shoot|=send)" [who: <link>] "(a|an) (quick|short|brief)? (line|note|message|mail|email)" !(us|n't|not|we|i) ~0
        "(should|must|need to|needs to|has to|have to|can|may|are to|is to|can only) (only|also|please)? be (sent|addressed|directed|emailed|e-mailed|mailed|submitted|forwarded|reported|made|put|raised|lodged|filed) (directly|in writing|straight)? (to|at|with|by email to)?" [who: <link>] !(us|n't|not|we) ~2
        "(questions|enquiries|queries|complaints|claims|requests|applications|documents) (go|go straight|are accepted|are taken|are handled|belong) (to|at|by|via|under)" [who: <link>] !(us|n't|not|we) ~2
      `,
    },
    // Whoever is named is prepared, or is we.
    ours: {
      also: ['consequent', 'condition', 'question', 'negation'],
      ru: `
        "(уже)? (в курс|знать о|предупрежденный|ждать вас|ждет вас|ждет вашего)"
        (персональный|личный|закрепленный|прикрепленный|ваш) (менеджер|куратор|специалист|консультант) ~1
        (контакт-центр|колл-центр|"служба поддержка"|"служба забота"|техподдержка|"наш (поддержка|офис|отделение|магазин|чат|контакт-центр|сервисный центр|салон)") !(его|ее|их|банк|производитель|провайдер|оператор|перевозчик|застройщик|авиакомпания|страховая|поставщик|apple|google|microsoft|яндекс|игра|маркетплейс|продавец|хостинг|разработчик)
        "(скажите|сообщите) (там|им)"
        (оставить|сдать|взять|забрать|получить|спросить|попросить|показать) "(на|в) (вахта|стойка|ресепшен|ресепшн|рецепция|гардероб|проходная|пост (охрана)?)"
        (спросить|попросить|взять|купить) "у (наш|любой)? (кассир|библиотекарь|официант|консьерж|вахтер|гардеробщик|бармен|проводник|кондуктор|тренер)"
        <link> // (прислать|выслать|отправить|ответить|помочь|открыть|перезвонить|разобраться|подготовить):future.first
        "(наш)? (круглосуточный|бесплатный|единый)? горячий линия" !(его|ее|их|банк|производитель|провайдер|оператор|перевозчик|застройщик|авиакомпания|страховая|изготовитель|поставщик)
      `,
      en: `
        "(already)? (knows about|has been informed|is informed|is expecting you|expects your|aware of|has been briefed)"
        "(your|our) (account manager|personal adviser|personal advisor|dedicated)" 
        "(contact|call) (centre|center)"
        "(front desk|check-in desk|service point|the porter|the concierge|duty manager|the caretaker)" !("'s front desk"|"not to"|"not with"|"rather than"|"instead of")
        "(our|the|your)? (support|customer service|customer care|help desk|helpdesk|hotline|helpline|customer support|service desk|branch|branches|chat)" !"(apple|google|microsoft|samsung|amazon|paypal|sony|adobe|airbnb|ebay) (support|customer|help)" !"<noun> 's (own)? (support|customer|help|helpdesk|hotline|helpline|service)"
        "what to say there"
        "(ask|tell) the (courier|driver|postman|porter) to (leave|ring|knock|bring|hand|put|wait|call|come)"
        "(call|phone|ring|tell|dial|inform|let|ask|contact|give|see|visit|try|speak to|speak with|talk to|check with|go to|come to|pop into|drop into) (our|the|hotel|clinic|main)? reception"
        "(ask|enquire|inquire|sign in|knock|call in|check) (at|in) (our|the|any)? (hotel|clinic|main|front|nearest)? (reception|desk|counter|till|gate|security|bar)"
        "(ask|enquire|inquire|look) in (our|the) (shop|store)" !(where|which|that|bought|sold)
        "(shop|store|sales) (assistant|assistants|attendant|staff)" !(who|where|sold|bought)
        (reception|security|"(box|ticket) office"|shop|store|garage|hotel) > "(when you (arrive|come|check|enter|visit|leave)|on (arrival|the day|your next visit))" // ~8
        "(ring|call|ask|tell|see) security" > (gate|entrance|door|barrier|desk|lobby) ~3
        "(ring|press|push|use) (the|our) <any>? (bell|buzzer|doorbell|intercom)"
        "(the|your) (emergency services|ambulance)"
        (gas|fire|smoke|flames|sparks|wire|cable|hurt|injured|danger) > "(emergency|rescue) (service|services|line|number|hotline)" // ~14
        "(emergency|rescue) (service|services|line|number|hotline)" > "(straight away|at once|immediately|right away|without delay|112|999|911)" // ~5
        (collect|fetch|get|"pick up"|pick|borrow|buy|leave|sign|pay|drop|return|hand) (it|them|this|one|up|your|the|a|both|these|everything) > "(at|from|to|with|in) (our|the|hotel|clinic|school|main)? (reception|front desk|warehouse|security)" ~4
        (collect|fetch|"pick up"|pick) (it|them|this|one|up|your|both|these) > "(at|in) (our|the|main)? <any>? (office|desk|registry|counter|accounts|admissions|records|registrar|library|store|shop)" // "(on|from|between|until|at) (weekdays|<number>|<clock>|@weekday|mondays|any)" ~6
        "by (a|an|your|the)? (qualified|certified|licensed|registered|competent|trained|authorised|authorized|professional|local|electrical|gas)? (electrician|plumber|fitter|technician|engineer|specialist|mechanic|installer|professional|doctor|physician|vet|notary)" ~0
        "(our|our own) (<any>-(sales|legal|billing|finance|accounts|accounting|hr|payroll|warehouse|logistics|marketing|procurement|purchasing|it|networks|network|credit|payments|facilities|estates|security|press|privacy|partnerships|partner|returns|admissions|housing|lettings))? (reception|front desk|desk|box office|ticket office|shop|store|counter|pharmacy|bar|kitchen|workshop|clinic|surgery|practice|hotline|office|team|nurses|staff)" (on|at|in|under|any time|anytime|a (ring|call|line|bell|buzz|shout)|directly|here|or|by|from|during|between|until) ~0
        "(see|meet|greet|welcome) you (soon|again|at|in|on|there|then)"
        "security (advisory|advisories|bulletin|notice|policy)"
        (symptom|symptoms|pain|fever|rash|spots|dizzy|swelling|bleeding|unwell|allergic|cough|nausea|pregnant|temperature|chickenpox|medicine|tablets) > "your (doctor|gp|physician|midwife|pharmacist)" // ~12
      `,
    },
    // Runs after a request that is with us already.
    chase: {
      also: ['consequent', 'condition', 'question', 'negation'],
      ru: `
        (статус|состояние|судьба|ход|=ответ|результат) (заявка|обращение|запрос|заказ|письмо|тикет|рассмотрение|проверка) ~2
      `,
      en: `
        "(status|progress|state|fate) of" (request|ticket|application|order|enquiry|inquiry|claim|case|message|refund) ~2
        (request|ticket|application|order|enquiry|inquiry|claim|case) (status|progress) ~0
      `,
    },
    // The reader's own party, or an authority.
    client: {
      also: ['consequent', 'condition', 'question', 'negation'],
      ru: `
        ${own.ru}
        "(ваш|свой) <adj>? (администратор|сисадмин|"it-отдел"|"ит-отдел"|бухгалтерия|бухгалтер|отдел|руководитель|юрист|кадры|hr|арендодатель|поставщик|турагент|работодатель|it-служба|ит-служба)"
      `,
      en: `
        ${own.en}
        "(your|their) (own|local|company 's|system|systems|network|it)? <any>? (administrator|admin|"it department"|"it team"|"it support"|it|accountant|"hr department"|hr|payroll|manager|lawyer|supplier|"travel agent"|employer|department|team|helpdesk)"
      `,
    },
    // What to say there, and what then.
    prepared: {
      also: ['consequent', 'condition', 'negation'],
      ru: `
        (сказать|сказать|назвать|попросить|укажите|сообщить|объяснить):imp "(там|им|сотруднику|оператору|так|банку)" ~2
        (отказать|откажут|откажет|отказ) // (прислать|написать|пришлите|сообщить|вернуться|помочь):imp ~6
      `,
      en: `
        "(tell|say|ask) (them|there|the bank|the operator)" !"ask (them|the bank|the operator) (to|for)"
        "(this is what|what) to (say|tell|ask)"
        "(if|should) (they|it|the bank|your bank|he|she) (refuse|refuses|decline|declines|say no)"
      `,
    },
  },
};

const units =
  'accounting accounts? accountant buh\\w* buch\\w* bux\\w* finance fin payroll billing invoices? invoicing payments? oplata raschet\\w* ' +
  'hr kadr\\w* ok personnel recruit\\w* jobs? careers? vacanc\\w* rabota legal law lawyers? jurist\\w* yurist\\w* urist\\w* pravo dogovor\\w* contracts? ' +
  'sales prodaz\\w* opt zakaz\\w* orders? marketing reklama pr press tenders? zakup\\w* snab\\w* procurement purchas\\w* supply ' +
  'sklad warehouse stock logist\\w* dostavka delivery shipping dispatch returns? refunds? vozvrat\\w* claims? pretenz\\w* complaints? ' +
  'warranty garant\\w* quality otk security sb abuse fraud compliance privacy dpo audit it devops noc network dev developers? engineering ' +
  'landlord owner manager direktor director ceo boss office-manager secretary reception admissions? registrar dekanat lab laboratory';

/** A mailbox of a unit, of another party or of one person. */
export const unit = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${units.split(' ').join('|')})(?:[._-][\\w.-]+)?@|(?:^|[^\\w.-])\\p{L}+\\.\\p{L}+@`,
  'iu',
);

/** Of everybody who answers clients. */
export const generic =
  /(?:^|[^\p{L}\p{N}])(?:support|help|helpdesk|care|info|service|hello|contact|hi|team|clients?|customer\S*|feedback|podderzhka|zabota|tickets?|desk)@/iu;
