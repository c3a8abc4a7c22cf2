import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'executive-open-tail',
  late: 'report',
  concepts: {
    // "..., но пока напор ниже": set against the outcome, and not a good thing.
    tail: {
      also: ['consequent', 'negation'],
      ru: `
        (но|однако|хотя|правда|только|разве что|зато) (пока|еще|временно|иногда|временами|порой|местами|периодически|изредка|кое-где|пока что|все еще|по-прежнему|отчасти|частично|не сразу|немного|чуть|слегка|пару день|поначалу|первое время) !больше ~8
        (но|однако|хотя|правда|только|разве что|зато) (мочь|нужно|надо|прийтись|потребоваться|понадобиться|остаться|оставаться|возможный|возможно|вероятно|следует|должный|предстоять|требоваться|рискуем|потерпеть|подождать) !"(больше не|не осталось|не понадобиться)" ~8
        (медленнее|хуже|слабее|ниже|темнее|громче|дольше|холоднее|реже|сложнее|теснее|дороже) "(чем (раньше|прежде|было|обычно|до)|прежнего|обычного|прежних)" ~2
        (только|просто|разве что) (медленнее|хуже|слабее|ниже|темнее|громче|дольше|холоднее|реже|сложнее|теснее|дороже) ~5
        (но|однако|хотя|правда|зато) (@trouble|@fail|туже|тяжелее|тусклее|глуше|медленнее|хуже|слабее|ниже|темнее|громче|дольше|холоднее|теснее|дороже|реже|сложнее|шумнее|менее|меньше|дольше|позже|шум|стук|запах|скрип|гудеть|шуметь|скрипеть|стучать|мигать) !"(больше не|больше нет|не быть|нет|не только)" ~8
        (но|однако|хотя|правда|зато) (не|нет)-(больше) !(больше|теперь нет|терять) ~5
        (но|однако|хотя|правда|зато) (стать|начать):past <inf> ~4
        (из-за|вследствие) теперь (медленнее|хуже|слабее|ниже|темнее|громче|дольше|холоднее|теснее|дороже|реже|сложнее|шумнее) !(не|больше|@fix) ~8
        (из-за|вследствие) <verb.present.third> (медленнее|хуже|слабее|ниже|темнее|громче|дольше|холоднее|теснее|дороже|реже|сложнее|шумнее) !(не|больше|@fix) ~8
        (теперь|стать:past) (медленнее|хуже|слабее|темнее|холоднее|теснее|дороже|шумнее|тусклее|неудобнее) !(не|больше|раньше|@fix) ~5
        "(за исключением|кроме|помимо|не считая) (<adjective.genitive>-(тот|этот|прочий|весь))? <noun.genitive>-(тот|этот|прочее|они|мы|вы|то|это)"
        "(единственное|единственный минус|один нюанс|есть нюанс|есть один|из минусов|побочный эффект|как побочный|осталась мелочь|остался один)"
        "(пока что|пока|временно)" (закрытый|недоступный|отключенный|не|нет|остаться|стоять|приходиться|придется|слабый|холодный|темно|ниже|медленно|медленнее|вручную) !как ~5
        (осталось|остается|останется|предстоит|нужно будет|придется|понадобится|потребуется) (<inf>|<noun>) !<number> !"(чтобы не|не осталось|не останется|не остается|не придется|не понадобится|не потребуется|ни один|ни одного|ни одной)" !(вера|ничего|никому) ~5
        (из-за|после|вследствие) (ремонт|работа|замена|настройка|обновление|переезд|установка) (стать|начать|теперь|сильнее|мочь|иногда|медленнее|хуже|громче|пахнуть|скрипеть|стучать|шуметь):past/present ~6
      `,
      en: `
        "(but|although|though|however|yet|except that|only|while)" (still|for now|sometimes|occasionally|at times|for the time being|may|might|could|needs|need|remain|remains|some|temporarily|not yet|slightly|a little|a bit|until|unfortunately|from time to time|now and then|in places|for a while|once in a while|have to|will have to|must|should|not|n't|cannot|can't|slower|louder|weaker|lower|darker|colder|worse|longer|less|takes|is now|are now|only) !"(but for (a|the|this|one)|no longer|any more|anymore|nothing but|not only)" ~6
        "(the only (thing|drawback|downside|catch|snag|exception)|one (catch|snag|drawback|downside|small thing|more thing)|(a|one|as a|only|new|another|small|slight) side effect|apart from|aside from|with the exception of|except for|except in|save for)"
        "(remains|remain|left) to be (done|seen|fixed|replaced|checked|settled|resolved|repaired|cleared|agreed)"
        "(still|yet) (to|need|needs|has to|have to|remains|remain|awaits|await|waiting|missing|open|pending|outstanding|slow|weak|unstable|dark|cold|closed|leaks|fails|drops|unavailable)"
        "(longer|slower|louder|darker|colder|weaker|worse|later|lower|dearer|noisier) (to <infinitive> <any>?)? than (before|it used|usual|they used|previously|it was|they were|earlier)"
        "(just|only) (takes|needs|is|are|gets|take|need|get) <any>? (longer|slower|louder|darker|colder|weaker|worse|later|lower|less)"
        "(has|have) (stopped|started|begun) <any>? <any>? since"
        "(has|have) (become|been) <any>-(@well)? <any>-(@well)? since"
        "since (then|that|the repair|the change|the work)? <any>? <any>? (has|have|is|are) (stopped|started|slower|louder|weaker|worse|colder|darker|out|not|been (slow|dark|cold|loud|weak|off))" ~3
        "(remains|remain) to be seen"
        "(is|are|was|were) (still|only) (waiting|missing|slow|closed|dark|cold|out)"
        "(unfortunately|regrettably|sadly)" (is|are|has|have|will|not|n't|needs|need|takes|stopped|does|do|remains) ~6
        (is|are|has|have|will|not|n't|needs|need|takes|stopped|does|do|remains) > "(unfortunately|regrettably|sadly)" ~8
        "(the|a) <noun> (now)? (squeaks|rattles|hums|smells|drips|flickers|creaks|lags|stutters|buzzes)"
        "for now"
        (not|n't|cannot|closed|out of|only|without) > "(for the time being|for the moment|until further notice)" ~8
        "for (the)? (next|first) (few|couple of|two|three) (days|weeks)"
        "(may|might|could) (still|occasionally|sometimes|return|reappear|again|happen|come back|recur|need|take)" !(if|should)
        "(for now|for the time being|for the moment|temporarily) <any>? <any>? <any>? (closed|off|slower|weaker|lower|darker|colder|louder|worse|by hand|manually|out of|unavailable|limited|without|less|cold|dark|not|n't|may|have to|has to)" ~4
        "(after|since|because of|due to|owing to) the (repair|work|replacement|change|move|update|upgrade|installation) <any>? <any>? <any>? (now|may|might|has become|have become|is|are|close|closes|make|makes|started|began)" ~4
        "(we|you) will (still)? (have|need) to"
        "on the downside"
      `,
    },
    // A sentence that opens so has nothing good to say.
    opening: {
      also: ['consequent', 'negation', 'condition'],
      ru: `
        ^"(однако|правда|но|впрочем|тем не менее|вместе с тем|в то же время|при этом однако|к сожалению|увы)"
        ^"(единственное|единственный|одно но|есть одно но|есть нюанс|есть один нюанс)"
      `,
      en: `
        ^"(however|that said|but|still|nevertheless|nonetheless|on the other hand|having said that|unfortunately|regrettably|mind you|yet|at the same time|even so)"
        ^"(on the downside|on the minus side|the downside|one downside)"
        ^"(the only|one)" (catch|snag|drawback|downside|thing|exception|thing left) ~1
      `,
    },
    // What may be set against something bad without being bad: "Однако теперь больше не течёт".
    fine: {
      also: ['consequent', 'negation', 'condition'],
      ru: `
        больше (не|нет)
        "но и"
        (раньше|прежде|ранее) > "(но|а|зато) теперь" // ~12
        (теперь|уже|все) (устранить|исправить|решить|исчезнуть|в порядок|работать|починить|восстановить):past/short/present !не ~4
        "(но|однако) (теперь|сейчас)? (это|все) (уже|теперь)? (позади|в прошлом)"
        "(ни один|никто|нигде)" не
        (раньше|прежде|бывало|поначалу|"до этого"|"до ремонта"|"до замены"|ранее|некогда) // "(но|а|однако|зато)? (теперь|сейчас|отныне)" !чем ~14
      `,
      en: `
        "(no longer|any more|anymore|but for (a|the|this|one)|nothing but|all but|but also)"
        "(no|none|not one|nobody|neither|nothing)" "(has|have) (been)? <any>" ~6
        "(no|none|nobody|no one|not one) <any>? <any>? <any>? (complained|complains|noticed|notices|affected|called|calls)"
        "(now|already|all|has been|have been|is|are) (fixed|resolved|solved|removed|gone|repaired|over|behind|in order|settled|back)"
        "however (hard|long|often|many|much|far|late|early|cold|hot|heavy|heavily|large|small|fast|busy|full|loud|loudly|high|strong|strongly|bad|badly|wet|windy|crowded)"
        "without (<capital>|@staff|her|him)" (would|might|could)
        "but for (<capital>|<placeholder:person>|@staff|her|him)"
        "(but|yet|though)" > "(we|they) (have|had)? (also)? (found|traced|fixed|removed|repaired|stopped|solved|cured|mended|cleared)" ~8
        "(used to|formerly|previously|before|until then|in the past|once)" // "(but|yet|though)? now" ~14
      `,
    },
    // A decision left to him.
    choice: {
      also: ['consequent', 'condition'],
      ru: `
        (мочь|готовый|предлагать|можно) (либо|или) !(или раньше|час) // ~12
        (либо|или же) (либо|или же|оставить|вернуть|поменять|заменить|поставить) !!<verb.present.third.plural> // ~8
        (мочь|готовый):present/short.plural (вернуть|поменять|поставить|переделать|заменить|сделать|откатить|убрать|перенести|оставить|восстановить|провести|прислать|предложить) // !(вера|знать|при повторении) ~4
        "(на (ваш|ваше|ваш) (выбор|усмотрение)|как (вам|вы) (удобно|удобнее|больше|решите|скажете|будет|лучше)|по вашему (выбору|усмотрению|решению)|решать вам|выбор за вами|решение за вами|слово за вами|на ваше усмотрение|какой вариант|что (вам|вы) (ближе|выберете|предпочитаете)|есть два (вариант|вариант)|есть два (путь|способ)|два варианта|несколько вариантов)"
        (выбрать|решить):imperative
        "если (захотите|пожелаете|хотите|нужно|потребуется|решите|скажете|угодно|интересно)" (мочь|готовый|можно|<verb.future.first>) // ~4
      `,
      en: `
        "(we|you|it|one) (can|could|may|might|would|are ready to|are able to|will) (either|also)? <any>? <any>? <any>? <any>? <any>? <any>? or" // ~6
        "either <any>? <any>? <any>? <any>? <any>? <any>? or" !(is|are|was|were|checks|check|gets|get|has) // ~6
        "(whichever|whatever) (you|suits|is)"
        "can (go back|stay|remain|be kept)" // "(or|otherwise)" // "can (go back|stay|remain|be kept|come back)" ~6
        "(alternatively|as an alternative|another option|the other option|or else we)"
        "(could|can|may|might) (also|instead|just as well|equally) be (brought|put|changed|restored|returned|replaced|moved|set|undone|reversed|switched|left|kept)"
        "(could|can|may|might) be (brought back|put back|restored|undone|reversed|switched back)"
        "(it is|it's|the choice is|the decision is) (up to|for) you"
        "(the (choice|decision) is yours|your (choice|decision)|(is|it's|remains|entirely) your call|as you (prefer|wish|like|see fit)|at your discretion|should you prefer|if you prefer|if you would rather|two options|several options|a choice of|the options are)"
        "we (can|could) (put|bring|return|change|swap|undo|roll|restore|reverse|also|move|replace)" !(if it)
      `,
    },
    // An outcome that holds only if.
    condition: {
      also: ['condition', 'consequent', 'negation'],
      ru: `
        ^пока (пусто|тихо|закрытый|открытый|выключенный|включенный|холодно|тепло|сухо|светло|никто|мало|никого|стоять|лежать|гореть|нет|выключен|закрыта|закрыто|открыта|открыто) ~5
        если не (<any>)? <verb.present> // ~4
        если (держать|оставлять|соблюдать|закрывать|открывать|придерживать):inf // ~2
        если (<any>)? (<any>)? "не <verb.present.third>" //
        (пока|покуда|коль скоро) <verb.present.third> "(не|никто)" ~4
        "(при условии|с условием|в том случае|только если|лишь бы|при соблюдении|если только)" // ~2
        если (не|никто не) (<any>)? (включать|открывать|перегружать|трогать|нажимать|пользоваться|отключать|закрывать|превышать|использовать|забывать|передвигать|менять|подключать) // ~3
        (пока|до тех пор пока) не (включать|открывать|перегружать|трогать|нажимать|подвезти|привезти|утвердить|согласовать|закупить|выделить|прийти|приехать):present/future ~4
      `,
      en: `
        "(provided|providing|on condition|as long as|so long as|on the understanding|only if|only when)"
        "(as long as|unless|if) (nobody|no one|you do not|you don't|people do not|they do not)"
        "unless (the|somebody|someone|it)"
      `,
    },
    // Something asked of him without a question mark.
    request: {
      also: ['consequent', 'condition', 'negation'],
      ru: `
        (просить|попросить|прошу|просим):present.first (вы)? <inf> !(контактный|простить|извинить|вера|дежурный|@staff:accusative) ~4
        дать:imperative знать ~3
        "(просьба|большая просьба|убедительная просьба) <inf>"
        (просьба|прошение) <inf> ~3
        (нужно|надо|необходимо|требоваться|потребоваться|понадобиться|важно|желательно|просить|хотеть|хотелось|ждать) чтобы вы // ~3
        "(вы|вам)" (нужно|надо|необходимо|следовать|придется|потребоваться|требоваться|понадобиться|полагаться) <inf> ~3
        "(с вас|за вами|от вас|на вас) (остается|останется|осталось|требуется|потребуется|нужна|нужно|нужен|ждем|только|лишь)?" (подпись|решение|согласие|подтверждение|виза|ответ|резолюция|звонок) ~4
        "(прошу|просим|попрошу|попросим) (вас|вашего|вашей|ваше|о|об|подтверждения|согласования)" ~2
        (подтвердить|согласовать|заполнить|оформить|подписать|проверить|сообщить|написать|ответить|прислать|утвердить|выделить|выслать|направить|позвонить|уточнить|посмотреть|перезагрузить|нажать|открыть|зайти|оставить|указать|оценить|пройти|дать знать|обратиться|обращаться|звонить|пишите|пришлите|дайте|передать|разрешить|убедиться|ознакомиться|учесть|подсказать|сказать|назвать|назначить|распорядиться|поручить|скажите|подскажите|сообщайте|звоните|обращайтесь|не забудьте|предупредить|подождать|воспользоваться):imperative.plural
        "(вам|вы) (нужно|надо|необходимо|следует|стоит|придется|достаточно|остается|останется|понадобится|потребуется|предстоит|желательно)" ~2
        (нужно|необходимо|требуется|нужный|понадобится|потребуется|ждать|ожидать|ждем|дождаться) (ваш) (согласие|подпись|решение|подтверждение|одобрение|ответ|виза|разрешение|участие|помощь|резолюция|указание|согласование|звонок) ~4
        "(будем|были бы|буду|была бы|был бы) (вам)? (признательны|благодарны|рады|признателен|благодарен|признательна|благодарна)" (если|за подтверждение|за ответ|за оценка) // ~4
        "(ждем|ожидаем|жду|ожидаю) (от)? (вас|вашего|вашей|ваше|ваш)" ~2
        "(хотелось бы|хотим|хотели бы) (узнать|уточнить|услышать|получить|понять|спросить)" ~3
        "(надеемся|рассчитываем) на (ваш|ваше|вашу)"
      `,
      en: `
        ^"(please|kindly|do) (also)? <infinitive>"
        "(please|kindly) (confirm|let|tell|check|fill|send|reply|sign|approve|note|call|contact|review|complete|submit|choose|advise|restart|provide|inform|ask|make sure|respond|decide|give|report|try|write|allow|turn|forward|return|indicate|rate|use|open|get):infinitive"
        "(must|should|has to|have to|needs to|need to|is to|are to|can|will have to) be <participle> <any>? <any>? by you" ~3
        "(we|i) (would|'d|will|must)? (kindly|only|just|still)? (ask|request|need|require|beg|urge|invite|want) (you|your)"
        "(it is|it 's|it will be|it would be) (necessary|important|required|essential|best|advisable|needed) (for you|that you)"
        "you (are|will be|'re) (kindly)? (asked|requested|required|invited|expected|advised|encouraged) to"
        "(we|i) (would|'d) (appreciate|be grateful|welcome|be glad|be obliged|like you|need your|need you|ask you|ask that you)"
        "(you|your) (need|have|will need|will have|must|should|only need|would need|may need) to" 
        "(awaiting|await|waiting for|wait for|look forward to|looking forward to|need|needs|require|requires|requires|subject to|pending|without) your (approval|signature|decision|confirmation|answer|reply|consent|sign-off|go-ahead|feedback|instructions|input|word|permission|agreement|response)"
        ^"(please|just|kindly)? (=let|=drop) (us|me) (know|a line|a note)"
        "(from|on) your (side|part|end)"
        "(left|remains|remaining|leaves) (for|to) you (is)? to?"
        "(it would be (helpful|good|great|kind)) if you"
        "(your|the) (approval|signature|confirmation|decision|consent|go-ahead) (is|will be) (needed|required|necessary)"
        ^"(=confirm|=sign|=approve|=call|=contact|=check|=reply|=choose|=tell us|=send us|=restart|=fill in)" (us|the|that|your|whether|if|this|in|it|by) ~0
      `,
    },
    // To be polite is to ask nothing: "обращайтесь", "call me any time", "don't worry".
    courtesy: {
      also: ['consequent', 'condition', 'negation'],
      ru: `
        (если|когда) (остаться|быть|появиться|возникнуть|будут|возникнут|остались) (вопрос|пожелание|желание|замечание) // ~6
        "(не беспокойтесь|не волнуйтесь|примите|простите|извините|позвольте|будьте уверены|будьте здоровы|приезжайте|приходите)"
        (принять) извинение
        "(ничего|ничего больше|ничего не|ничего более|не|никаких действий|вам не|вам больше не|больше не|никакого участия)" (нужно|надо|требоваться|потребоваться|понадобиться|придется|делать|необходимо|следует|беспокоиться)
        (рады|всегда|готовы) (помочь|ответить|на связи)
        "если (что-то|что) (понадобиться|потребоваться)"
      `,
      en: `
        "(questions|anything else|any further|more detail|wish to know more)"
        "(nothing|no action|no further action|nothing else|nothing further|nothing more|no need|need not|needn't|do not need|don't need|do not have to|don't have to|without your having)"
        "(please)? (accept|rest assured|be assured|feel free|do not worry|don't worry|forgive|excuse|find)"
      `,
    },
  },
};
