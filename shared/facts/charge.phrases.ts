import type { PhraseTable } from '../text/phrases/table';

const ru = {
  /** One of a profession is somebody; a "specialist", a "colleague" is anybody. */
  profession:
    '(инженер|мастер|техник|юрист|бухгалтер|программист|администратор|электрик|сантехник|монтажник|аналитик|врач|методист|логист|диспетчер|завхоз|механик|тестировщик|архитектор|руководитель|начальник|директор|заведующий|заведующая|главбух|тимлид|супервайзер|управляющий|управляющая|заместитель|куратор|администратор|сметчик|технолог|кладовщик|комендант|декан|проректор|главврач|инспектор|редактор|модератор|разработчик|эксперт|консультант|координатор|координаторша|мастер-приемщик|бригадир|прораб|агроном|библиотекарь|тренер|флорист|повар|товаровед|оценщик|нотариус|врач-координатор|врач-эксперт|инженер-технолог|инженер-сметчик|мастер-наладчик|страхователь|тьютор|ревизор|реставратор|провизор|фармацевт|звукорежиссер|капитан|портье|администратор-кассир|сетевик|безопасник|хирург|терапевт|лаборант|медсестра|казначей|экономист|маркетолог|кадровик|администраторша)',
  rank: '(старший|главный|ведущий|дежурный|сменный|участковый|персональный|личный|лечащий|системный|сетевой)',
  anybody:
    '(специалист|сотрудник|сотрудница|менеджер|коллега|консультант|эксперт|администратор|оператор|разработчик|агент|представитель)',
  keep: '(вести|ведет|заниматься|занимается|заняться|займется|взять|взял|взяла|возьмет|подхватить|подхватил|подхватила|курировать|курирует|отвечает|разбирается|разберется|смотрит|изучает|проверяет|продолжит|рассматривает)',
};

/** Who has a matter that was passed on, and whether we still see to it. */
export const chargePhrases: PhraseTable = {
  name: 'charge',
  late: 'handover',
  concepts: {
    // A name, a role or a field for one; counts beside a hand-over.
    person: {
      also: ['condition', 'consequent', 'negation'],
      ru: `
        <placeholder:person>
        <placeholder:agent>
        <placeholder:department>
        "${ru.profession}:sg" !!(не)
        "${ru.rank} (${ru.anybody}|${ru.profession}):sg"
        "<noun.dative.singular>-(@ticket|@someone|клиент|номер) (<placeholder:name>|<placeholder:unknown>|<placeholder:person>|<placeholder:agent>)"
        "${ru.anybody} (по|из|с) <any>"
        "${ru.anybody}:sg <noun.gen>"
        "${ru.anybody}:sg <adjective.gen> <noun.gen>"
        "${ru.anybody}:sg (<capital>|<placeholder>)"
        "(специалист|коллега|сотрудник|инженер|мастер|менеджер) (по имени)? <capital>"
        "(передать|направить|поручить|отдать|перевести|переслать|переадресовать|перенаправить|адресовать|назначить|поставить|передавать|эскалировать):past/short (=на|к)? (<capital>-(вы|ваш|мы|заявка|обращение|запрос|вопрос)|<placeholder:unknown>)"
        "(переданный|направленный|порученный|отданный|назначенный|переведенный|адресованный|перенаправленный|переадресованный|эскалированный|поднятый):short (на|к)? (<capital>-(вы|ваш|мы|заявка|обращение|запрос|вопрос)|<placeholder:unknown>)"
        (передать|направить|поручить|отдать|перевести|переслать|перенаправить|кинуть|скинуть|закинуть|подключить|привлечь|попросить|переданный|направленный|переданы|отданный|порученный|эскалировать|эскалированный) > <capital>-(вы|ваш|мы|я|заявка|обращение|запрос|вопрос|l1|l2|l3|л2|л3|с|ит|it|tier) ~5
        "<capital> <capital>"
      `,
      en: `
        <placeholder:person>
        <placeholder:agent>
        <placeholder:department>
        "(a|an|our|the|my|your|one of our) <any>? <any>? (=engineer|=accountant|=lawyer|=technician|=plumber|=electrician|=developer|=analyst|=nurse|=doctor|=pharmacist|=supervisor|=director|=foreman|=caretaker|=architect|=consultant|=editor|=registrar|=bookkeeper|=underwriter|=adjuster|=mechanic|=surveyor|=dispatcher|=housekeeper|=therapist|=physician|=administrator|=programmer|=solicitor|=fitter|=porter|=librarian|=curator|=coach|=chef|=auditor|=superintendent|=headmaster|=inspector|=veterinarian|=optician|=tutor|=conductor|=verger|=toolmaker|=actuary|=paralegal|=ranger|=captain|=matron|=midwife|=cashier|=bailiff|=steward|=florist|=tailor|=watchmaker|=locksmith|=bursar|=treasurer|=controller|=buyer|=planner)"
        "(account|billing|refund|shift|duty|team|claims|senior|lead|chief|principal|returns|payments|payroll|network|database|property|case|service|delivery|store|branch|office|key|warehouse|security|booking|project|product|escalation|complaints|customs|admissions|enrolment|enrollment|loan|mortgage|card|fraud|insurance|repair|maintenance|field|logistics|warranty|data|privacy|pricing|tariff|roaming|porting|records|ward|clinic|lab|site|building|regional|finance|legal|accounting|tax|housing|dispute|chargeback|export|quality|general|operations|support|customer) (=specialist|=manager|=expert|=officer|=adviser|=advisor|=agent|=coordinator|=clerk|=lead|=assistant|=colleague|=executive|=analyst|=engineer|=supervisor|=administrator|=leader|=representative|=handler|=assessor)"
        "(=specialist|=manager|=expert|=officer|=adviser|=advisor|=person|=colleague|=head|=deputy|=assistant) (for|of|in charge of|who handles|who deals with|responsible for|from|in) <any>-(mine|ours|us)"
        "(=specialist|=manager|=expert|=officer|=adviser|=advisor|=agent|=colleague|=teammate) (<capital>|<placeholder>)"
        "(=head|=chief|=director|=leader|=deputy head) of <any>"
        "(=supervisor|=director|=manager|=teamleader)" !(management)
        "(to|with|by|and|for|loop|looped|involve|involved|asked|ask|briefed|brief) (in|mr|ms|mrs|dr)? (<capital>-(billing|finance|support|engineering|sales|legal|accounts|accounting|operations|security|it|hr|technical|technician|tier|level|l2|l3|product|development|customer|i|we|our|the|your|case|ticket|request|maintenance|facilities|logistics|estates|housekeeping|dispatch|warehouse|claims|returns|second|third|head|management|apple|google|microsoft|dhl|ups|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|devops|networks|admissions|dev|qa|pharmacy|radiology|lab|payroll|treasury)|<placeholder:unknown>)"
        "(our|my|the) <any>? <any> <capital>-(@weekday|@month|billing|finance|support|engineering|sales|legal|team|department|desk|office|tier|l2|l3|we|i|you|they|the|our)"
        "<capital>-(dear|hello|hi|best|kind|your|our|the|we|i|this|customer|technical|billing|it) <capital>-(support|team|regards|wishes|department|desk|service|services|care)"
      `,
    },
    // A unit by its name: less than a person, more than "the specialists".
    unit: {
      also: ['condition', 'consequent', 'negation'],
      ru: `
        <department>
        <sister>
        <vendor>
        "(отдел|служба|департамент|группа|сектор|команда|управление|бюро|цех|кафедра|деканат|лаборатория|участок|подразделение|дирекция|центр) <noun.gen>"
        "(отдел|служба|департамент|группа|сектор|команда|управление|цех|центр) (по|качество|<capital>)"
        "<adjective>-(профильный|соответствующий|ответственный|нужный|другой|смежный|компетентный|наш|ваш|этот|наш|соседний|специальный|технический|дежурный|отдельный) (отдел|служба|департамент|группа|сектор|команда|управление|бюро|цех|бригада|центр|бухгалтерия|часть)"
        (бухгалтерия|биллинг|деканат|канцелярия|склад|логистика|аварийка|диспетчерская|ресепшен|регистратура|лаборатория|приемная|казначейство|администрация|юротдел|техотдел|финотдел|банк|страховая|ооо|ао|тсж|ук)
      `,
      en: `
        <department>
        <sister>
        <vendor>
        "<any>-(right|relevant|appropriate|responsible|correct|our|the|a|technical|specialist|dedicated|support|other|another|internal|your|proper|concerned|different|respective|my|this) (team|department|desk|office|unit|group|crew)"
        "(to|with) (our|the)? (estates|housekeeping|facilities|finance|billing|accounting|accounts|legal|logistics|warehouse|engineering|maintenance|security|operations|sales|admissions|payroll|dispatch|reception|bank)"
        "(team|department|office) (of|for|in charge of|that handles|that deals with) <any>"
      `,
    },
    // Told in a sentence of its own: "Igor takes care of it now".
    owner: {
      also: ['consequent'],
      ru: `
        ${ru.keep} (${ru.profession}:sg|<placeholder:person>|<placeholder:agent>) !(не|мы) ~4
        ${ru.keep} > "<capital> <capital>?" ~1 !(не|мы)
        "<capital>-(вы|ваш|мы|он|она|они|им|ими|ею|этим|теперь|сейчас|дальше|его|ее|вопрос|заявка|обращение|проблема|кто|далее|отныне|этот|сам) <capital>? ${ru.keep}" !не
        ${ru.keep} "${ru.rank} (${ru.anybody}|${ru.profession}):sg" ~4 !(не|мы)
        ${ru.keep} "${ru.anybody}:sg (по|из) <any>" ~4 !(не|мы)
        "ответит (вы|ты)? (<placeholder:person>|<placeholder:agent>)"
        (ответственный|исполнитель|куратор) > (<capital>|<placeholder:person>|<placeholder:agent>|${ru.profession}) ~1
        "(меня|моя|мой) (зовут|коллега)" <capital> ~1
        "(уже|сейчас|теперь)? у (<capital>|<placeholder:person>|${ru.profession}:sg)" ~0
      `,
      en: `
        "(<placeholder:person>|<placeholder:agent>|engineer|manager|specialist|technician|colleague <capital>|<capital> <capital>) (be|is|has|have|will|'s|'ll) (now|already)? (be)? (look|handle|work|take|own|deal|examine|check|pick|review|in charge|your contact|responsible|on it|on the case|lead|assigned|look after|looking|handling|working|taking|taken|owning|dealing|examining|checking|picked|picking|reviewing|leading)" !(not|if)
        "<capital>-(we|i|it|you|they|he|she|our|the|your|nobody|somebody|someone|team|support|this|that|who) (be|is|has|will|'s|'ll) (now|already)? (be)? (look|handle|work|take|own|deal|examine|check|pick|review|in charge|your contact|responsible|on it|on the case|lead|looking|handling|working|taking|taken|owning|dealing|examining|checking|picked|picking|reviewing|leading)" !(not|if)
        "(handled|owned|picked up|taken care of|looked after|reviewed|checked|examined) by (<placeholder:person>|<placeholder:agent>|<capital>)"
        "(answer|reply) (will)? (come)? from (<placeholder:person>|<placeholder:agent>)"
        "(your|the) (contact|case owner|owner|person in charge|contact person|case manager|account manager) (there|now|here|for this)? (be|is|will be)"
        "(with|in the hands of|on the desk of) (<placeholder:person>|<placeholder:agent>)"
      `,
    },
    // The clause that matters most: it stays ours.
    care: {
      also: ['consequent'],
      ru: `
        (проследить|прослежу|проследим|проконтролировать|проконтролирую|проконтролируем|отслежу|отследим|прослеживать|присмотрю|присмотрим|подстрахую|подстрахуем|перепроверю|перепроверим) !(просить|если)
        (следить|контролировать|отслеживать|курировать|присматривать):present.first
        быть:future.first (следить|контролировать|отслеживать|курировать|присматривать|держать|напоминать|сопровождать):inf
        "(на|под|взять на|взяли на|беру на|держать на|держу на|держим на|остается на|оставляем на|оставляю на) (мой|наш|свой|личный|особый|строгий)? (контроль|контроле|контролем)"
        (держать|держу|держим) (под|на) (контроль)
        (контроль|ответственность) (за)? (остаться|остаюсь|остается|остаемся|остаются|беру|берем|взять|за мной|за нами|на мне|на нас) ~2
        "(за (мной|нами)|моя|моей|наша|у (меня|нас)|со мной|с нами)" (оставаться|остаться|остается|остаются|закреплена|закреплено|закреплен|закрепить|числится) ~2
        @ticket "(остается|остаётся|останется|по-прежнему|все еще|теперь)?" "(за мной|за нами|на мне|на нас|наша|у меня|под моим|под нашим)" ~2
        (я|мы)? (проверить|убедиться|удостовериться):future.first // "(что|чтобы|получили ли|дошел ли|пришел ли|дошло|пришло|ответ|результат)" ~3
        (доведу|доведем|довести):future.first (до|@ticket) ~3
        (лично|сам|сама|сами) (отвечаю|отвечаем|прослежу|проверю|вернусь|сообщу|позабочусь|займусь|передам|перезвоню|напишу)
        (позаботиться|добиться|поторопить|напомнить):future.first !(о пароле|вам|вы)
        (отвечаю|отвечаем|ответственность несу|ответственность несем) "(перед вами|за (это|решение|результат|ответ|вашу заявку|вопрос))" ~2
        "(не|никуда не) (потеряем|потеряю|оставим|оставлю|выпущу|выпустим|выпускаю|выпускаем|бросим|брошу|забуду|забудем|упущу|упустим|отпустим|отпущу|снимаем|снимаю)" (вас|ее|его|заявка|вопрос|обращение|из виду|из рук|с контроля)? !если
        "(остаюсь|остаемся|остаётесь|остаетесь|буду|будем|оставаться) (вашим|ответственным|вашей|с вами|на связи|вашим контактом|вашим контактным лицом|куратором)"
        "(мне|нам) и (ответить|отвечать|держать ответ)"
        (ответить|написать|сообщить|прислать|перезвонить|позвонить|рассказать|отписаться|известить|вернуться|отчитаться|связаться|передать|переслать|дать|уведомить|проинформировать|выслать|отправить|доложить|набрать|отзвониться):future.first !(если|@someone)
      `,
      en: `
        "(make|making) (sure|certain)" !(please|you can|to make)
        "(i|we) (will|'ll|shall|am|'m|are|'re) (also|personally|still|then|going to)? (ensure|see to it|see that|follow up|following up|follow it|follow this|follow your|chase|chasing|monitor|monitoring|track|tracking|keep an eye|keeping an eye|keep track|keeping track|oversee|overseeing|stay on|staying on|stay with|watch|watching|check that|check whether|check back|check in|verify|remain|stay|keep on|look after|supervise|supervising|keep hold|hold on to|own|owning|be responsible|take care|double-check|check on|nudge|remind|stand by|push|pursue|answer for)" ~1
        "(remain|remains|stay|stays|keep|keeps|rest|rests|is still|be still|staying|remaining) (with|under|on|in|my|our|mine|ours) (me|us|my|our|watch|hands|care|responsibility|control|desk|own|name)?"
        "(remain|stay|keep|am|'m|are|be) (your|the) (contact|point of contact|case owner|owner|contact person|person to talk to)"
        "(i|we) (remain|stay|keep|own|am|are|'m|'re) (responsible|in charge|the owner|on top of|accountable|on it|across it|your contact|ownership|an eye|track|tabs|watch|hold|it open)"
        "(do|will|shall|be) not (let|lose|drop|forget|leave) (go|sight|it|this|your|track|you|the)"
        "wo n't (let|lose|drop|forget|leave)"
        "(i|we) (check|follow up|chase|see|verify|ring|call|ask|look) (on|at|with|them|him|her|whether|that|again|in)?" (tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|<clock>|that|whether) ~2 !(if|you|will)
        "(wo|do)n't (let|lose|drop|forget|leave) (go|sight|it|this|your|track|you|the)"
        "(my|our) (responsibility|watch|job) to (see|make|follow|get|keep)"
        "(i|we) (will|'ll|shall) (then|personally|also|both|still)? (write|reply|respond|let|tell|inform|update|call|ring|phone|get back|come back|report|send|forward|email|answer|contact|be in touch|keep you|give you|pass|return|bring|message|have an answer|share)" ~1
        "(you will|you 'll|you'll) (hear|have an answer|have the answer|get an answer|get a reply|have a reply|hear back) from (me|us)"
        "our next (message|update|reply|letter|email|call)"
        "(taking|take|took|taken|full|personal|retain|retaining|keep|keeping) (full|personal)? (ownership|responsibility) (of|for)?"
        "on my (watch|list|radar|desk)"
        "in (my|our) (care|hands)"
      `,
    },
  },
};
