import type { PhraseTable } from '../../text/phrases/table';

/** Words of a notice that frighten, or that say nothing. */
export const phrases: PhraseTable = {
  name: 'incident-wording',
  late: 'incident',
  concepts: {
    // Larger than what happened.
    alarming: {
      ru: `
        катастрофа !(учение|учения|музей|тренировка|расследование|кино|нет|никакой|тоже|также|избежать|медицина|тайфун|если|фильм|природный|авиационный)
        (коллапс|апокалипсис|армагеддон|катаклизм|кошмар|трагедия|крах|хаос|паника|беда) !(нет|никакой|избежать|если|снежный|без|повод|тоже|также|из-за)
        =чп !(нет|без|никакой)
        "(мы|все|система|сервис|пользователь) в ужасе"
        (ужас|жуть|трэш|ад|мрак):nom !(фильм|если|без|паника)
        "конец света"
        (катастрофический|кошмарный|чудовищный|ужасающий|ужасный|страшный|жуткий|дикий|сильнейший|крупнейший|тяжелейший|фатальный|сокрушительный|драматический|адский|разрушительный|беспрецедентный) (сбой|авария|проблема|ошибка|ситуация|последствие|масштаб|отказ|поломка|инцидент|падение|неполадка|сложность|нагрузка|удар) ~1
        (сервис|сайт|система|база|сервер|приложение|портал|платформа|касса|хранилище|сеть|кабинет|телефония|почта) (умереть|сдохнуть|скончаться|погибнуть|накрыться|рухнуть|развалиться|посыпаться|помереть|"приказать долго жить"|"сгореть дотла"):past !если ~3
        "(вышла|вышло|вышел|вышли) из-под контроля"
        "(ситуация|положение|дело) (критический|катастрофический|плачевный|аховый|ужасный|крайне тяжелый|тяжелейший|отчаянный|безвыходный)"
        (катастрофически|фатально|безнадежно) <any> ~0
        "(все|всё) очень плохо"
        (полностью|намертво|тотально|окончательно|совершенно) (парализованный|рухнуть|упасть|лечь|уничтоженный|разрушенный|мертвый|умереть) ~1
        (тотальный|полный|глобальный) (коллапс|паралич|разрушение|крушение|провал|обвал|блэкаут) ~1
        (парализовать|парализованный) !если
        (разнести|разлететься) "(в|на) (щепки|куски|осколки|клочья)"
      `,
      en: `
        (disaster|catastrophe|cataclysm|calamity|apocalypse|armageddon|meltdown|nightmare|chaos|panic|tragedy) !(recovery|plan|if|relief|natural|movie|film|cause|no|without|need|reason) !(drill|exercise|centre|museum|ride|button|game|room|book|show|series|warning|fund|zone|bar|house|theory|exhibition|tour|quest)
        "(apocalyptic|cataclysmic|calamitous|tragic|catastrophic|disastrous|devastating|horrific|terrible|horrible|dreadful|nightmarish|fatal|crippling|unprecedented|monstrous|appalling)" (failure|fault|outage|error|problem|issue|incident|situation|crash|event|damage|consequence|breakdown|bug|collapse|disruption) ~1
        catastrophically
        "(a|sheer|pure|total) horror"
        "(in|lies in|lay in) (ruins|tatters|shambles)"
        "(total|complete|utter|full|absolute|massive|entire) (collapse|meltdown|breakdown|chaos|disaster|paralysis|mess)"
        "(is|are|was|were|has been|have been) (completely|totally|fully|utterly)? (paralysed|paralyzed|crippled|wiped out|destroyed|ruined|devastated)"
        "(went|gone|goes) up in flames"
      `,
    },
    // All of it, and in a word of the shop.
    everything: {
      ru: `
        "(все|вся система|весь сервис|все системы|все сервисы) (совсем|просто|разом|полностью|сразу|опять|вдруг|окончательно|намертво)? (упало|упала|упал|упали|рухнуло|рухнула|рухнул|рухнули|легло|легла|лег|легли|лежит|лежат|сломалось|сломалась|сломался|сломались|накрылось|накрылась|посыпалось|посыпалась|полетело|полетели|развалилось|развалилась|сгорело|горит|пропало|погибло|встало|умерло)"
      `,
      en: `
        "(everything|the whole system|the entire system|all systems|all our systems|all services|the whole service|the whole site) (is|are|has|have|was|were|'s)? (just|completely|totally|simply|all|gone|now|suddenly|currently)? (down|dead|broken|collapsed|crashed|failed|died|broke|on fire|lost|crashing|collapsing|went down|fell over|fell apart|blew up|gone)" !(again|if|running)
      `,
    },
    // What makes an alarming noun still louder: it goes with it.
    how: {
      also: ['consequent'],
      ru: `
        "(самый)? (настоящий|полный|сущий|форменный|жуткий|глобальный|страшный|ужасный|тотальный|большой)"
        просто
      `,
      en: `
        "(real|true|total|complete|utter|absolute|massive|terrible|huge|veritable|perfect|full|major)"
      `,
    },
    // The verbs of a crime whose place a find can take.
    broken: {
      ru: `
        "(нас|наш сервис|нас снова) (взломали|хакнули|атаковали хакеры|атаковали)"
      `,
      en: `
        "we (were|have been|got|had been) (hacked|breached|attacked)"
      `,
    },
    // A crime told as a fact before anybody has found one.
    hack: {
      ru: `
        взлом !(замок|дверь|если|защита|от|ячейка|попытка)
        (взломать|взломанный|хакнуть|хакнутый):past/short/participle !(если|замок|дверь)
        "хакерский (атака|взлом|нападение|вмешательство)" !(если|защита|от)
        (хакер|кибератака|ddos-атака|кибернападение|киберпреступник) !(если|защита|от|попытка)
        "атака (хакер|злоумышленник|киберпреступник)"
        (злоумышленник|взломщик|киберпреступник):nominative <verb.past> !если ~3
        (злоумышленник|мошенник|преступник) (получить|проникнуть|атаковать|украсть|похитить|взломать|захватить|вывести):past ~3
        "(утечка|слив|кража|похищение) (данные|база|персональные данные|пароль|деньги)"
        (база|данные|пароль) "(слили|украли|украдены|похищены|слиты|утекли|утекла|увели)" ~2
      `,
      en: `
        "(=hack|hacked|hacking|hackers|hacker|cyberattack|cyber-attack|cyberattacks|ransomware)" !(if|protect|protection|against|prevent|attempt|hackathon)
        "(cyber|hacker|ddos|malicious|criminal) attack" !(if|protect|protection|against|prevent|attempt)
        "(security|data) breach" !(if|no|prevent|notification)
        "(be|been|was|were|got|is|are) (breached|under attack|attacked|compromised by)" !(if|no|pipe|dam|contract|line)
        "(attackers|intruders|criminals|thieves|fraudsters) (have|had|has)? (broken|got|hit|struck|gained|got|stole|stolen|broke|broken|accessed|entered|attacked|taken)"
        "(data|passwords|database) (was|were|has been|have been|got) (stolen|leaked|dumped)"
      `,
    },
    // It is established, or ruled out: then it is a fact that belongs into the notice.
    settled: {
      also: ['negation', 'consequent', 'condition'],
      ru: `
        (установить|подтвердить|подтвердиться|доказать|доказанный|подтвержденный|установленный|показать|расследование|полиция|экспертиза|следствие|роскомнадзор|опровергнуть)
        (исключить|исключать|исключенный) !не
        (признак|след|свидетельство|доказательство|факт|версия):nom/gen/acc "(взлома|взлом|атаки|утечки|вмешательства|кибератаки|вторжения)?" (нет|отсутствовать|=не) ~3
        (взлом|атака|утечка|кибератака|вмешательство|хищение|кража|слив) "не (быть|было|происходило|произошло|обнаружено|зафиксировано|подтвердилось|связано|выявлено|нашли|обнаружили)"
        "не (взлом|хакерский|атака|кибератака|утечка|хакер)"
        "(не связан|не связана|не связано|не связаны|не имеет отношения|не вызван|не вызвано)"
        "(нет|никакой|никакого|без|отсутствие) <any>? (взлома|взлом|атаки|утечки|кибератаки|хакеров)"
      `,
      en: `
        "(established|establishes|establish|confirmed|confirms|confirm|proves|proved|proven|investigation|police|forensic|evidence|signs|sign|trace|traces|ruled out|rule out|excluded|regulator|verified|(it|check|investigation|analysis|evidence|logs|review) (has|have)? (shown|shows)|found that|determined|not related|unrelated|has nothing to do)"
        "(no|not|n't|never|neither|nor|nothing) (a|an|any|the|been|of|to do with|due to|caused by|related to|result of)? (hack|hacked|hackers|cyberattack|breach|data breach|security breach|attack|breached|leaked|stolen|ransomware|cyber-attack|the result)" ~2
      `,
    },
    // Tells no more than that something went wrong.
    empty: {
      also: ['consequent'],
      ru: `
        "(по|в силу|из-за|ввиду|в связи с|вследствие) (некоторый|ряд|разный|чисто|внутренний|определенный|сугубо)? технический (причина|обстоятельство|проблема|неполадка|сложность|трудность|сбой|ошибка|накладка)"
        "(технический|системный|программный|программно-технический|аппаратный|внутренний|инфраструктурный) (сбой|неполадка|проблема|трудность|сложность|ошибка|неисправность|затруднение|инцидент|накладка|заминка|перебой|нюанс|момент)"
        (сбой|неполадка|неисправность|проблема|трудность|сложность|ошибка|затруднение|причина|инцидент) "(технического|системного|программного|внутреннего) (характера|свойства|плана|рода|порядка|толка)"
        "(сбой|неполадка|проблема|ошибка) на (технический|системный|программный|аппаратный) уровень"
        "(временный|некоторый|определенный|небольшой|различный|кое-какой) (технический)? (трудность|сложность|неполадка|затруднение|проблема|перебой)"
        "(непредвиденный|непредвиденные|форс-мажорный|неожиданный) (обстоятельство|ситуация|сбой|проблема|трудность|сложность)"
        "(внештатный|нештатный|чрезвычайный|аварийный) ситуация"
        "(по|ввиду|из-за) (ряд)? (объективный|непредвиденный|разный|внутренний|иной|определенный) причина"
      `,
      en: `
        "(for|due to|because of|owing to) (some|certain|various|purely|internal|a)? technical (reasons|reason|difficulties|issues|issue|problems|problem|circumstances|error|fault|failure|glitch|hitch)"
        "(technical|system|systems|software|internal|operational|infrastructure|it|backend) (failure|fault|difficulty|difficulties|issue|issues|problem|problems|glitch|glitches|error|errors|hitch|trouble|malfunction|incident|hiccup)"
        "(failure|fault|issue|issues|problem|problems|difficulty|difficulties|error|errors|incident|malfunction|matter|trouble) of (a|an) (purely|strictly)? (technical|systemic|internal|operational|general) (nature|kind|character|sort)"
        "(some|a) (sort|kind) of (glitch|fault|problem|issue|error|hitch|trouble)"
        "(temporary|some|certain|minor|various|a few) (technical)? (difficulties|issues|problems|troubles|hiccups|hitches)"
        "(unforeseen|unexpected|unavoidable) (circumstances|difficulties|situation|issue|problem|event|events|error|failure|problems|issues)"
        "(for|due to) (reasons|circumstances|operational reasons|internal reasons|objective reasons) (beyond)?"
      `,
    },
    // Trouble as such, where what it is of may follow a colon.
    trouble: {
      also: ['consequent'],
      ru: `
        (сбой|неполадка|проблема|трудность|сложность|ошибка|неисправность|затруднение|инцидент|заминка|перебой)
      `,
      en: `
        (failure|fault|difficulty|issue|problem|glitch|error|trouble|malfunction|incident)
      `,
    },
  },
};
