import type { PhraseTable } from '../text/phrases/table';

/** The smaller facts: greeting, contact, number, address, scope, prevention, cause, data, mentions. */
export const partPhrases: PhraseTable = {
  name: 'part',
  concepts: {
    greeting: {
      also: ['condition', 'question', 'quotation', 'consequent', 'negation'],
      ru: `
        =здравствуйте
        =здравствуй
        "(добрый|доброе|доброго|доброй) (день|утро|вечер|времени|дня|ночи|утра|вечера|время)"
        (приветствовать|привет|приветик|приветствуем|салют|хай)
        ^(уважаемый|многоуважаемый|глубокоуважаемый)
        "дорогой (<capital>|<placeholder>|друг|клиент|коллега|гость)"
      `,
      en: `
        ^"(hello|hi|hey|dear|greetings|good morning|good afternoon|good evening|good day|hiya|howdy)"
        "good (morning|afternoon|evening|day)"
        ^(morning|afternoon|evening) (<capital>|<placeholder:name>) // ~0
        ^<capital> (hello|hi) // ~0
      `,
    },
    // Whom one may turn to, or whom we dealt with: a name or a role with its name.
    contact: {
      ru: `
        (связаться|поговорить|обсудить|встретиться|говорить|уточнить|созвониться|переговорить|работать|договориться|пообщаться|обратиться):past "(с|со|у|к)" <capital> ~3
        "(вместе|совместно) (с|со) <capital>"
        (ваш|контактный|персональный|ответственный) (менеджер|лицо|специалист|куратор|сотрудник|контакт|исполнитель) ~1
        (вести|заниматься|ответить|поможет):present/future <person> ~3
      `,
      en: `
        "(speak|spoke|spoken|talk|talked|meet|met|contact|contacted|discuss|discussed|work|worked) (with|to)? <capital> <capital>?" ~1
        "together with <capital>"
        "your (contact|account manager|adviser|advisor|case manager|point of contact)"
      `,
    },
    ticket: {
      also: ['condition', 'question', 'consequent', 'negation'],
      ru: `
        <placeholder:number>
        @ticket "(№|номер|n)?" (<number>|<placeholder>) ~1
        "(номер|№) (<number>|<placeholder>)" !(бронь|бронирование|гость|отель|заселение|комната|этаж|горничная|автобус|рейс)
      `,
      en: `
        <placeholder:number>
        "(@ticket|order|job) (number|no|no.|id|ref|reference)? (<number>|<placeholder:number>)"
        "(reference|number|ref|id) (<number>|<placeholder>)"
        (@ticket|order|job) // "(number|no|no.|id|ref|reference|nr) (<number>|<placeholder:number>)" ~0
      `,
    },
    polite: {
      also: ['condition', 'question', 'consequent', 'negation'],
      ru: `
        (вы|ваш)
      `,
      en: `
        (you|your)
      `,
    },
    familiar: {
      also: ['condition', 'question', 'consequent', 'negation'],
      ru: `
        (ты|твой)
      `,
    },
    // Where and for whom it is gone.
    scope: {
      ru: `
        (больше|теперь|снова) "(ни в один|ни у кто|ни на один|нигде|никто|ни один|ни у один)" ~6
        "(у|во|на|в|для) (все|весь|всех|всем|каждый|любой) (клиент|пользователь|этаж|офис|филиал|магазин|подъезд|дом|абонент|отдел|корпус|квартира|сотрудник|жилец|рабочий место|кабинет|регион|отделение)"
        "у (все|всех) (заработать|работает|восстановить)"
        "в полный объем"
      `,
      en: `
        "(all|every|each|any|both) (of)? (the|our|your)? (user|customer|client|floor|office|branch|shop|store|building|tenant|flat|colleague|desk|site|region|room|department|account|guest)" ~1
        "(no longer|not) (occur|happen|appear)? (anywhere|on any|in any|at any)" ~1
        "for (everyone|everybody|all)"
        "(fully|in full) (restored|again|operational)"
      `,
    },
    prevention: {
      ru: `
        чтобы "(это|она|он|они|такой|подобный|проблема|ситуация|ошибка|сбой)? (больше|впредь)? не (повториться|повторяться|случиться|возникнуть|допустить|возникать|происходить|произойти)" // ~4
        "(в|при) (случай|случае)? (повторение|повторения|повторе|повторении)" // ~4
        (профилактика|предотвратить|предупредить|исключить|не допустить) (повторение|повтор|такой|подобный|впредь|дальнейший|сбой|ошибка) ~2
        "(теперь|отныне|впредь|с сегодняшний день)" (проверять|осматривать|следить|контролировать|отслеживать|сверять|мониторить) ~4
        (проверять|осматривать|сверять|обслуживать|осматривается|проверяется):present (каждый|ежедневно|раз|еженедельно|ежемесячно|регулярно) ~4
        (знать|предупрежденный|проинструктированный) "что (при|в)" // ~6
      `,
      en: `
        "(so that|to make sure|to ensure|to keep|to prevent|to avoid) (it|this|that|the|such|a)" (again|repeat|happen|return|occur|way|recur|recurrence|future) ~6
        "(prevent|avoid|stop) (this|it|a|any|such|the|future|recurrence) (from|happening|repeat|recurring|recurrence|again)?" ~2
        "(should|if|in case) (it|this|that) (ever)? (return|happen|come back|occur|recur|happens|comes back)" // ~3
        "(check|checked|inspected|compared|monitored|tested|monitor|monitoring|alerts) (every|each|daily|weekly|monthly|regularly|once)" ~3
        "(added|introduced|set up|put in place|configured) (monitoring|alert|alerts|alerting|a check|checks|safeguard|safeguards|an alarm)" ~2
      `,
    },
    // An established cause.
    cause: {
      ru: `
        (причина|корень проблема|источник) (найти|найденный|установить|установленный|выяснить|выявить|выясненный|определить|определенный|=в|стать|оказаться|быть|заключаться|=это|понятный|ясный|известный|послужить|крыться) !(не|пока|еще|если|выяснять)
        "(из-за|вследствие|по причина|в результат|ввиду|в связь с|на фон)" ~1
        "(потому|поскольку|так как|оттого)" !(пока|еще) ~1
        (вызвать|вызванный|спровоцировать|привести к|обусловленный|связанный с):past/short/present ~1
        "(оказалось|выяснилось|обнаружилось|как выяснилось)"
      `,
      en: `
        "(root)? cause (be|was|is|has been|lay|turned)" !(not|n't|unknown|unclear|still|if|investigating|yet)
        "(found|established|identified|traced|know|determined|discovered) (the|out|it|a|its|this|that)? (root)? (cause|why|reason|to|culprit|what)" !(not|n't|if|until|once) ~2
        "(because of|due to|caused by|owing to|as a result of|the result of|thanks to|following)"
        =because
        "(turned out|it turns out|the culprit)"
        "(lead|led|resulted|result) (to|in|from)"
      `,
    },
    'data-statement': {
      also: ['negation', 'consequent', 'condition'],
      ru: `
        @safeData (затронутый|пострадать|утечь|утечка|сохранный|скомпрометированный|утраченный|сохранить|сохраниться|сохраненный|раскрытый|похищенный|украденный|потерянный|потеряться|пропасть|уцелеть|затронуть|затрагивать|коснуться|касаться|раскрыть|храниться|обрабатываться|утратить|повредить|поврежденный|скомпрометировать|разгласить|угрожать|защищенный|недоступный|украсть|похитить|слить|"в безопасности"|"в сохранности"|"под угрозой"|"под <adjective>? защитой"|"вне опасности"|"на месте"|"в порядке"|"в целости"|тронутый|нетронутый|тронуть|целый|целый:short|видеть|увидеть|прочесть|читать|хранить|собирать|добраться|дотянуться|пробраться|"ни при чем"|"в третьи руки"|"к третьим лицам"|"к посторонним"|"к злоумышленникам"|"никуда не делись"|передаваться|передать|покинуть|попасть|находиться) ~4
        (затронуть|затрагивать|коснуться|касаться|добраться|дотянуться|докатиться|добрался|тронуть|повлиять|влиять|сказаться|сказываться|распространяться|утечка|доступ|компрометация|потеря|раскрытие|кража|хищение|сохранность|безопасность|целостность|отразиться|воздействие|угроза) "(к|на|о|об|в|для)?" @safeData ~6
        (проверять|выяснять|устанавливать|уточнять|изучать|проверяться) // @safeData // (затронутый|пострадать|утечь|затронуть|ли) ~4
        @safeData <placeholder:text> ~1
        "@safeData (клиент|пользователь|покупатель)?" <placeholder> ~0
      `,
      en: `
        "@safeData (of (our|the|your|some)? <any>|about (our|the|your|some)? <any>)? ((and|or) (the)? <any> <any>?)? (be|is|are|were|was|has been|have been|has|have|remain|remains|remained|stay|stays|stayed|could|can) (not|n't|never|at no time|at no point|not in any way|also|all|well|reliably|securely|perfectly|always|fully|completely|still|in no way|only)? (been|be)? (affected|safe|secure|compromised|exposed|leaked|lost|involved|accessed|at risk|intact|impacted|breached|touched|untouched|reached|stolen|disclosed|viewed|protected|unaffected|damaged|in danger|taken|encrypted|in any danger|at any risk|in the wrong hands|put at risk|being checked|checked|concerned|safe and sound|stored|kept|processed|visible|seen|read|open)" ~2
        @safeData > "(not|n't|never|in no way|all) (affected|compromised|exposed|touched)" // ~1
        "@safeData (not|n't|never|in no way|all) (affected|compromised|exposed|touched)"
        "(bearing|effect|impact|influence|consequences) (on|for) (any|the|your|our|anybody 's|anyone 's|customers|their|all|of)? <any>? @safeData" ~1
        "(no|any) @safeData (got|left|escaped|fell|went|came|has|have|was|were|is|are)"
        "(nobody|no one|no outsider|no stranger|anyone|anybody|outsiders|strangers|someone|somebody) (saw|seen|viewed|read|copied|took|got|could (see|read|get))" (@safeData|"(e-mail|email|home|postal) addresses"|"(phone|card|account|passport) numbers") ~4
        "(e-mail addresses|email addresses|phone numbers|passport numbers|home addresses)" (disclosed|leaked|exposed|stolen|compromised) ~5
        "privacy (of (our|the|your)? <any>)? (be|is|are|was|were|has been|remains) (not|n't|never|at no time)? (breached|violated|affected|compromised|at risk|touched)"
        "(left|leaves|leave|affect|affects|affected|touch|touched|involve|involved|compromise|compromised|expose|exposed|endanger|access|accessed|concern|impact|impacted|leak|leaked|stole|reach|reached|loss of|lost|leak of|breach of|access to|theft of|safety of|security of|disclosure of|risk to|exposure of|affecting|involving|exposing|compromising|threaten|threatens)" (any|no|the|your|our|customers|customer|clients|their|some|all|of)? @safeData ~3
        "(check|checking|establish|establishing|find out|verify|verifying|investigating)" (if|whether) // @safeData ~4
        "@safeData (of (our|the|your|some)? <any>)? <placeholder>" ~1
        "(customers|customer|clients|client)" (payment|personal|health)? @safeData <placeholder> ~3
      `,
    },
  },
};
