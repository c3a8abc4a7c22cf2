import type { PhraseTable } from '../text/phrases/table';

/** Units, contractors and their people, named as somebody who acts. */
export const mentionPhrases: PhraseTable = {
  name: 'mention',
  concepts: {
    // Sister units of IT or support, on whom the client may be left to wait.
    sister: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        "(наш|другой|смежный|соседний|профильный)? (отдел|департамент|служба|группа|управление|сектор|подразделение|дирекция|команда|бюро) (сетевой|системный|информационный|технический)? (сеть|безопасность|биллинг|сервер|инфраструктура|разработка|эксплуатация|администрирование|мониторинг|тестирование|связь|телефония|телекоммуникация|база данных|ит|it|виртуализация|внедрение|интеграция|автоматизация|архитектура|хранение|dba|devops|qa|деплой|серверов|чат-бот)"
        "(сетевой|биллинговый|серверный|инфраструктурный|внешний|смежный|профильный|соседний|другой|технический|юридический|финансовый|коммерческий|кадровый|складской|логистический|маркетинговый|инженерный|эксплуатационный|абонентский|договорный|претензионный|хозяйственный|снабженческий|диспетчерский|аварийный|информационный|бухгалтерский|закупочный|учебный|методический|контрольный) (отдел|департамент|служба|группа|управление|сектор|подразделение|дирекция|команда|блок|дивизион|бригада)" !(раздел|меню|вкладка|техподдержка|наш) 
        (сетевик|безопасник|айтишник|админ|сисадмин|биллинг|эксплуатация|безопасница|логист|логистика|снабженец|кадровик|юрист|бухгалтерия|маркетолог|маркетинг|закупщик|связист|электрик|энергетик|складской|хозяйственник|финансист|технарь|продажник|кладовщик|логисты|бэкофис|бэк-офис|бек-офис|девопс|телефонист|тестировщик|монтажник) (подрядчик)? <verb> !(вы|ваш|если) ~3
        =сетевики
        =безопасники
        =безопасникам
        =сетевикам
        =айтишники
        =связисты
        =девопсы
        =логисты
        =кадровики
        =снабженцы
        =энергетики
        =продажники
        =админы
        =финансисты
        =хозяйственники
        "(второй|третий) линия" <verb> !(перевели|подняли|эскалировать|передать|поднять|адрес|улица|отделение) ~3
        "(центр|служба) (обработка данных|компетенция|мониторинг|эксплуатация|поддержка партнер)" 
      `,
      en: `
        "(the|our|another|other|a|an|their)? (network|networking|networks|server|servers|security|billing|infrastructure|database|dba|devops|operations|development|dev|hosting|telecom|telephony|integration|platform|qa|release|data|identity|backend|back-end|frontend|cloud|systems|compliance|fraud|risk|payments|logistics|warehouse|fulfilment|fulfillment|finance|accounting|legal|hr|marketing|sales|procurement|facilities|engineering|shipping|dispatch|returns|transport|catering|provisioning|monitoring|storage|desktop|infosec|treasury|accounts|purchasing|claims|underwriting|registry|admissions|estates|partner|vendor|external|other|neighbouring|sister|back office|content|design|audit|it|second-line|third-line|field|mobile|web|product) (team|department|dept|division|unit|people|folks|guys|group|crew|office|colleagues|side|staff|desk|squad|section)" !(team member) 
        "(the|our|another|other) (department|division|unit) (of <any>|responsible|in charge)?"
        "another (team|department|unit|division|group)"
        "(different|separate|sister) (team|department|unit|division)"
        "(back office|network operations|accounts payable|human resources|second line|third line|head office)" (have|has|be|is|are|will|must|need|do|does|did|<past>) !(escalate|escalated) ~2
        "(colleagues|people|folks|guys|friends) (in|from|at|over in|over at) (the)? (network|networking|security|billing|finance|accounting|legal|logistics|it|infrastructure|sales|marketing|hr|warehouse|operations|engineering|<capital>)"
      `,
    },
    // Contractors, vendors, providers, carriers: outside the house.
    vendor: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        "(наш|внешний|сторонний|генеральный|другой|новый|привлеченный)? (подрядчик|субподрядчик|вендор|поставщик|хостер|провайдер|аутсорсер|хостинг-провайдер|интегратор|контрагент|производитель|разработчик по|магистральный оператор|дата-центр|датацентр|цод|партнер|дистрибьютор|изготовитель|перевозчик|ресурсник|лицензиар|сторонняя организация|подрядная организация|эквайер|регистратор|оператор связь)" !(ваш|свой|если|вы|ваш) 
        "(подрядный|субподрядный|сторонний|внешний|обслуживающий|управляющий|транспортный|логистический|курьерский|клининговый|сервисный|ремонтный|сбытовой|энергосбытовый|ресурсоснабжающий|монтажный|охранный|подрядная|сетевой) (организация|компания|фирма|служба|бригада|команда|подрядчик|предприятие)" !(ваш|если|вы)
        "(банк|оператор|мерчант|процессинг|платежный система|платежный шлюз|почта|водоканал|энергосбыт|теплосеть|горводоканал|почта россии|управляющий компания|хостинг|мосэнерго)" <verb.third> !(ваш|если|вы|наш банк) ~3
      `,
      en: `
        "(our|the|an|a|their|its)? (external|outside|third-party|hosting|cloud|internet|network|upstream|payment|telecom|logistics|courier|shipping|delivery|cleaning|maintenance|installation|renovation|software|hardware|energy|water|power|outsourced|outsourcing|upstream internet|service|sms|email|data centre|data center|card)? (vendor|contractor|subcontractor|supplier|provider|carrier|hoster|manufacturer|outsourcer|integrator|processor|wholesaler|reseller|distributor|third party|acquirer|registrar|datacenter|data centre|data center|host)" !(your|you|if|service)
        "(courier|delivery|logistics|cleaning|installation|shipping|transport|utility|power|energy|electricity|water|maintenance|trucking|freight|security) (company|firm|service|partner|agency)" !(your|if|you)
        "(our|external|outside) (partner|partners|agency|consultant|consultants)" !(your|if)
      `,
    },
  },
};
