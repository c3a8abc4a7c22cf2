import type { PhraseTable } from '../../text/phrases/table';

/** Confessions and established causes are facts (`fault`). */
const en = {
  /** Nobody knows yet what it came from. */
  unknown:
    '("(not|n\'t) (yet)? (know|clear|sure|certain|established|found out|worked out)"|"(looking|searching|hunting) for the (cause|reason|source)"|"(cause|reason|source) (is|remains|has) (still|not|n\'t|unknown|unclear|open)"|"(investigation|inquiry|examination|analysis) (is|are|goes|runs) (still)? (running|going|on|under way|in progress|pending|open)"|"before (we|anybody|anyone) (know|knows|find|finds|have|has)")',
  /** We shall pay, or the reader will be paid. */
  paid: '"(we|i|you|everything|damage|it) (will|\'ll|shall|are going to)" "(also|still|naturally|of course|gladly|all)? (pay|cover|refund|repay|return|reimburse|compensate|credit|replace|be (refunded|compensated|reimbursed|paid|replaced|covered)|get|receive)"',
};

const ru = {
  /** "Most likely", "I should think". */
  surely:
    '(вероятно|"(=вероятнее|=скорее) всего"|возможно|видимо|похоже|предположительно|наверное|наверно|наверняка|думается|кажется|"по всей (видимости|вероятности)"|"судя по всему"|"не исключено"|"по-видимому"|"должно быть"|вроде|видать|небось|поди|"не иначе"|"надо (полагать|думать)"|"стало быть"|"сдается нам"|"рискну предположить"|"могу предположить"|"на наш взгляд"|"по ощущениям"|очевидно|"как пить дать")',
  /** What a thing does or is that gave trouble. */
  amiss:
    '(подвис*|барахлить|сбоить|глючить|шалить|(накопиться|переполниться|скопиться|прорвать|замкнуть|выбить|лопнуть|перегореть|баловаться|чудить|отойти|засориться|сгореть|сесть|пробить|заклинить|закоротить|полететь|накрыться|перегреться|отсыреть|окислиться|разладиться|забиться|износиться|заржаветь|оборваться|подгореть|просесть|подвиснуть|сбойнуть|отсоединиться|протечь|перемкнуть|перетереться|разболтаться|расшататься|заглючить|засбоить|забарахлить|сглючить|подглючить|взбрыкнуть|задурить|зашалить|сдуреть|взбеситься|закапризничать|чихнуть|споткнуться|запнуться|моргнуть|икнуть|разрядиться|запутаться|устареть|истечь|подводить|заблокировать|попасть|закончиться|кончиться|отклонить):past|(перегруженный|поврежденный|переполненный|отключенный|засоренный|забитый|просроченный|изношенный|сломанный|заблокированный|неисправный|занятый|сбитый|закрытый|разряженный|перекрытый|испорченный|перепутанный):short|(скачок|перегруз|перегрузка|помеха|глюк|наводка|обрыв|протечка|временный|кратковременный|разовый|случайный|блокировка|вирус|антивирус|кеш|"(технический|плановый|регламентный) работа"|"(слабый|медленный|нестабильный|плохой) (интернет|сигнал|сеть|связь|соединение)"):nom)',
};

const guess = {
  /** "Most likely", "I should think that". */
  surely:
    "\"(probably|presumably|likely|apparently|supposedly|doubtless|no doubt|surely|in all likelihood|in all probability|chances are|odds are|as likely as not|by the looks of it|my guess is|our guess is|(i|we) (am|are|'m|'re) (fairly|pretty|quite|almost|rather|reasonably)? (sure|certain|confident|convinced|positive)|(i|we) (can only|would|'d|should|will|must|'ll)? (suspect|guess|think|believe|suppose|reckon|assume|imagine|presume|bet|dare say|say|take it|wager))\"",
  /** What a thing is that gave trouble. */
  amiss:
    '(down|offline|overloaded|overwhelmed|faulty|defective|broken|damaged|worn|loose|stuck|jammed|blocked|clogged|corrupt|corrupted|dead|flat|frozen|full|disconnected|unplugged|overheated|hacked|busy|unavailable|"out of (order|service|sync|action|power|paper|memory|space)"|"worn out"|"playing up"|"acting up"|crashed|hung|dirty|dusty|wet|bent|empty|misaligned|swallowed|eaten|filtered|"held up"|caught|lost|mislaid|misplaced|missorted|misrouted|mislabelled|delayed|interrupted|swapped|"mixed up"|"cut off"|"timed out"|tripped|leaking|outdated|wrong|"bad (moment|day|patch)")',
};

export const phrases: PhraseTable = {
  name: 'premature-guilt',
  concepts: {
    // Money promised before anybody knows what happened.
    compensation: {
      ru: `
        (=компенсируем|=компенсирую|возместить:future.first) (@trouble|ущерб|убыток|потеря|разница|расход|неудобство|простой|время|все|затрата|вы) !(если|=не|вина)
        (начислить|выплатить|предоставить|предложить|дать|сделать|подарить|вернуть):future.first (компенсация|возмещение|"в качество компенсация"|"как компенсация"|"в счет компенсация"|"за простой"|"за (доставленный|причиненный) неудобство") !(если|=не)
        (оплатить|возместить|компенсировать|покрыть|погасить|компенсируем|оплачиваем|возмещаем|компенсирую|оплачу|возмещу|купим|покупаем):future.first/present.first "(мы|вам|вы|вам и|полностью|обязательно|конечно|сами)? (весь|вся|все|этот|ваш|любой)?" (ремонт|химчистка|стирка|чистка|такси|гостиница|отель|проживание|эвакуатор|лечение|побелка|стоимость|цена|убыток|ущерб|потеря|расход|издержка|затрата|покраска|экспертиза|переезд|уборка|испорченный|поврежденный|пропавший|утерянный|потерянный|разбитый|сгоревший|залитый|вред|страховка|упущенный|простой|штраф|пеня|похороны|новый взамен) !(если|=не|вина|проверка|причина|осмотр|доставка) ~4
        (вернуть|возместить|выплатить|перечислить|заплатить|отдать|перевести|начислить|компенсировать|оплатить|получить):future ("в (двойной|тройной|полуторный|двукратный|трехкратный|десятикратный|полный) (размер|объем|сумма)"|вдвое|втрое|вдвойне|втройне|двукратно|сполна|"до (копейка|последний рубль)") !(если|=не|дешевый|быстро|дешевле|быстрее) ~5
        (расход|ущерб|убыток|затрата|издержка|ремонт|химчистка|такси) "(мы|целиком|полностью)? (берем|возьмем|беру|возьму) (мы|целиком|полностью)? на себя" !(если|=не) ~3
        "за (этот|такой|прошлый|все)? (ночь|день|сутки|час|неделя|время|простой|проживание|поездка|месяц|визит|прием|занятие|звонок|минута)" (деньга|плата|=ничего|рубль|оплата) "не (взять|брать|возьмем|возьму|начислим|спишем|удержим)" !(если|чтобы) ~6
        (выплатить|вернуть|перечислить|заплатить|отдать|перевести|начислить|компенсировать|возместить):future.first (рубль|деньга|сумма|стоимость|<number>|оплата|предоплата|цена) ("за (утрата|потеря|пропажа|порча|гибель|повреждение|испорченный|потерянный|пропавший)"|"в любой случай"|"при любой исход"|"как бы"|"что бы"|независимо|"так или иначе"|"в любом раскладе") !(если|=не|вина) ~8
        ("как бы (там|то|оно|дело)? (там)? ни"|"что бы (там)? ни"|"чем бы (дело|это)? ни"|"кто бы ни") <any> // (выплатить|вернуть|перечислить|заплатить|отдать|перевести|начислить|компенсировать|возместить):future.first !(если|=не) ~10
        "за <adjective>? (сорванный|испорченный|потерянный|пропавший|разбитый|пропущенный) <noun>" (вернуть|возместить|выплатить|компенсировать):future.first !(если|=не)
        (получить):future (вы)? (компенсация|возмещение) !(если|=не)
        (компенсация|возмещение|ущерб|убыток) (быть:future.third|выплатим|начислим) !(если|=не) ~3
      `,
      en: `
        "(we|i) (will|'ll|shall|are going to) (also|of course|gladly|fully|certainly)? (compensate|reimburse|make it up|make up for|indemnify)" !(if|not|n't|"once (we|the cause)")
        "(we|i) (will|'ll|shall|are going to|promise to|are happy to) (also|of course|gladly|fully|certainly|naturally)? (refund|pay|repay|cover|replace|foot|settle|make good)" (you|for|the|your|all|any|every|back)? (spoiled|spoilt|ruined|damaged|lost|broken|flooded|missed|wasted|repair|repairs|damage|damages|loss|losses|taxi|hotel|cleaning|laundry|expenses|"dry cleaning"|repainting|redecoration|locksmith|"vet bill"|"hospital bill"|earnings|wages) !(if|not|n't|"once (we|the cause)"|insurer|insurance|policy) ~5 !!"if (it|this|the <any>) (turns|turn|proves|should)"
        "(we|i) (will|'ll|shall|are going to|promise) <any>? <any>? (compensation|goodwill credit|damages)" !(if|not|n't|once) ~3
        "(you|everybody|everyone|(all|every|each) <any> <any>?) (will|'ll|shall) (of course|also|certainly|naturally|fully|gladly)? (be|receive|get)? (compensated|compensation|reimbursed|recompensed|fully compensated)" !(if|not|n't|"once (we|the cause)") ~3
        "you (will|'ll|shall|are going to)" "(get|receive|have|be given|be sent)" // "(as|by way of|in|for)" "(compensation|damages|recompense)" !(if|not|n't|"once (we|the cause)") ~6
        "(we|i|you) (will|'ll|shall|are going to)" "(refund|repay|return|reimburse|pay|get|receive|have)" // "(whatever|in any case|in any event|regardless|either way|no matter|whichever way|however it)" !(if|not|n't|news|answer|reply) ~14
        "(whatever|in any case|in any event|regardless|either way|no matter|whichever way|however it)" // "(we|i|you) (will|'ll|shall|are going to)" "(refund|repay|return|reimburse|pay|credit)" !(if|not|n't) ~12
        "(whatever|in any case|in any event|regardless|either way|no matter|whichever way|however it)" // "you (will|'ll|shall) (get|receive|have)" "(your|the)? (money|<number>|deposit|fare|price|sum)" !(if|not|n't|news|answer|reply) ~10
        "(whatever|in any case|in any event|regardless|either way|no matter|whichever way|however it)" // "you (get|receive|have) (back)? (every|all|the full|your money|your fare|the whole)" ~10 !(if|not|n't|news)
        "(compensation|damages|reimbursement) (will|shall|'ll) (of course|also|certainly)? (be|follow|come|reach)" !(if|not|n't|"once (we|the cause)"|insurer|after) ~1
        "(whatever|in any case|in any event|regardless|either way|no matter|whichever way|however it)" // "(we|i|you) (will|'ll|shall) (get|receive|have|be|return|refund|repay|pay)" "(every (penny|cent|euro|pound|single)|all of it|it all|everything|the full|in full|the whole|all your)" ~10 !(if|not|n't|news)
        "(we|i) (will|'ll|shall|are going to|promise to|are happy to) (also|of course|gladly|fully|certainly|naturally)? (refund|pay|repay|pay back|pay you back|cover|reimburse|settle|bear|absorb|carry|make good|take on|pick up|shoulder|return|give back)" (you|back|for)? "(any|every|each|all|all the|whatever)" (<any>)? (<any>)? (fee|fees|charge|charges|fine|fines|penalty|penalties|interest|cost|costs|expense|expenses|loss|losses|damage|damages|bill|bills|extra|surcharge|outlay|<any> costs <any>?) !(if|not|n't|"once (we|the cause)"|insurer|insurance|policy) ~2
        ${en.unknown} // ${en.paid} !(whether|if|when|once|until|answer|reply|message|news|result|result|letter|informed|told) ~14
        "(all|any|every|each) (of)? (the|your|this|that)? <any>? (damage|damages|loss|losses|cost|costs|expense|expenses|harm) (will|shall) be (of course|fully|certainly)? (paid|covered|borne|met|made good|compensated|reimbursed|refunded|replaced)" !(if|not|n't|once|insurer|insurance|policy)
        "(anyway|anyhow|all the same)" // "you (will|'ll)? (get|receive|have) (back)? (every|all|the full|your money|your fare|the whole)" ~8 !(if|not|n't|news)
        "(out of|from) our own (pocket|pockets|budget|funds|money)" !(if|not|n't)
        "(we|i) (are|am|'re|'m) (also)? (going to|about to|happy to|ready to|willing to) (refund|reimburse|pay|repay|cover|credit|compensate)" (you|for|the|your|all|every|back|half) !(if|not|n't|once|when|as soon) ~0
      `,
    },
    // What is promised of money: compensation where the text says that the cause is still to be found.
    remedy: {
      ru: `
        (вернуть|возместить|выплатить|перечислить|заплатить|отдать|компенсировать|оплатить|покрыть|начислить|подарить|зачислить|списать|предоставить|дать|сделать):future.first (деньга|стоимость|сумма|рубль|бонус|балл|скидка|билет|предоплата|месяц|неделя|купон|промокод|лечение|перерасчет|ремонт|расход|такси|ужин|ночь|подарок|занятие) !!если !(ответ|=не|чтобы|=когда|лишний|двойной|дважды|ошибочный|дата|назад|вина) ~4
        "за (наш|свой|мой) счет" !(если|=не)
        "(платить|оплачивать) (ничего|за <any>)? не (нужно|надо|придется|потребуется)" !если
      `,
      en: `
        "(we|i) (will|'ll|shall|are going to|promise to|are happy to|want to|would like to|are ready to|can) (also|naturally|of course|gladly|fully|certainly|both)? (pay|cover|refund|reimburse|repay|waive|compensate|credit|take over|bear|foot|settle|make good|write off|give you|send you|take off|take care of)" (you|for|the|your|all|any|every|back|it|<number>|<any> free|a|an|this|half|one|two|three|<any> month) !(if|not|n't|visit|attention|news|answer|reply|update|call|details|result|results|report|insurer|insurance|"send you (the|our|an|your)"|"give you (an|the|our|more|full)"|technician|engineer) ~1
        "(you|everybody|everyone) (will|'ll|shall|are going to|can) (also|naturally|of course|certainly|fully)? (be|get|receive|have|expect)" > "(refunded|reimbursed|compensated|repaid|recompensed|refund|voucher|vouchers|compensation|credit|discount|reimbursement|money back|free|fare|gift card|points|month|fee|price)" !(if|not|n't|asked|free to|feel) ~5
        "(we|i) (promise|guarantee|offer|owe|grant|give|will give|'ll give|will send|'ll send|can offer|would like to offer)" > "(refund|voucher|compensation|credit|discount|reimbursement|rebate|free <any>)" !(if|not|n't|never) ~5
        "(your|a|the|full|any) <any>? (refund|voucher|compensation|credit|reimbursement|gift card|rebate)" > "(will|is|are|has|shall) (already|also|be|follow|on its way|yours|certain|guaranteed|coming|ready|assured)" !(if|not|n't|whether|possible|due|decided|status|once) ~5
        "(cost|costs|expense|expenses|damage|loss|losses|bill|bills|fare|deposit|price|money|fee|fees|taxi|repair|repairs|cleaning|hotel|outlay)" > "(will|shall|'ll) (of course|also|certainly|naturally)? be (fully|entirely)? (covered|paid|reimbursed|refunded|returned|borne|met|compensated|taken over|credited|waived|paid back)" !(if|not|n't|once|insurer|insurance|after) ~4
        "(we|i) (am|are|'m|'re) (very|more than|also|of course)? (happy|glad|ready|willing|prepared|pleased) to (offer|refund|pay|give|send|reimburse|credit|cover|compensate|replace)" !(if|not|n't|answer|advice|details|information)
        "(as|by way of|in) (a|an)? (compensation|recompense|gesture of goodwill|goodwill gesture|gesture|small apology)" // (we|you|i) !(if|not|n't) ~3
        "(we|i) (are|am|'re|'m) (giving|crediting|refunding|sending|offering|granting|reimbursing|paying) you" !(if|not|n't|"you (the|our) (link|form|file|photo|report)")
        "(at our (own)? (expense|cost)|(we|i) (will|'ll|shall) pick up the (bill|tab|cost)|(bill|repair|cleaning|taxi|hotel|meal|dinner|night|cost|costs|month|delivery|shipping|replacement|order|visit|ride|haircut|coffee|drinks|it) (is|are|'s|will be) on (us|the house))" !(if|not|n't)
      `,
    },
    // The cause is still to be found.
    sought: {
      also: ['question', 'condition', 'consequent'],
      ru: `
        ("что (именно|же|тут|там)? <verb.past>"|=отчего|=почему|=куда|=где|"из-за чего"|"(из-за|по) (чей|какой)"|"в чем дело"|причина|обстоятельство|виновник) // (неизвестный|неясный|непонятный|непонятно|неясно|неизвестно|выяснять|устанавливать|устанавливаться|разбираться|уточнять|уточняться|искать|проверять|выясняться|"не (знать|понимать|понять|установить|разобраться|ясный|известный|понятный|определить|найти|установленный)") ~6
        ("что (произойти|случиться):past"|отчего|почему|причина|"из-за чего"|"в чем дело") // (выяснить|узнать|разобраться|установить|понять|определить|найти):future ~5
      `,
      en: `
        "(not|n't|unable to|too early to) (yet|exactly|really|fully)? (know|clear|sure|certain|established|found out|worked out|understand|understood|say|tell|known|found) (yet|exactly|for certain|for sure|either)?" // (what|why|how|who|where|which|whether) ~1
        "(unknown|unclear|uncertain|a mystery|open) (yet|still|to us)?" // (what|why|how|who|where|which|whether) ~1
        "(find|finding|work|working|establish|establishing|figure|figuring|determine|determining|trace|tracing|clarify|clarifying|understand|investigate|investigating|examine|examining|check|checking|see|ask|asking) (out)? (exactly|just|right now|first)?" // (what|why|how|who|where|which) !(you can|need|suits|like|prefer|"to (find out|see|check|learn) (what|why|how|which)") ~0
        (find|work|figure) > out > // (what|why|how|who|where|which) !("to find out"|you) ~6
        "(looking|look) into (what|why|how)"
        "(looking|look|searching|search|hunting|hunt) for (the|its|a)? <any>? (cause|reason|source|culprit|explanation)"
        "(cause|reason|source|origin)" > "(is|are|has|remains) (still|not|n't|being|yet|unknown|unclear|open|under)" !(found|if) ~7
        "(establish|establishes|analyse|analysing|analyze|analyzing|review|reviewing|test|testing|ask|asking|examine|examines|clarifies|clarify|finds out|checks|check|determines|investigates)" > // (where|why|how|what) !(you|"to (check|clarify|establish)") ~4
        "whatever (the|its)? (cause|reason|source|explanation|outcome|result|finding|findings)" <any>
        (what|why|how|where|which|who) // "(we|i|you) (will|'ll|shall|should|hope to|expect to|are going to) (only)? (know|find|learn|tell|be able to|have found|have worked|see|clarify|establish|hear|be told|say)" ~14
        "(we|i|you) (will|'ll|shall|should|hope to|expect to) (then|only|soon|also)? (know|have found out|learn|tell you|let you know|be able to (say|tell)|have worked out)" > // (what|why|how|where|which) !(you need|to do) ~6
        "(whatever|no matter what)" > "(inspection|investigation|inquiry|check|test|review|examination|surveyor|report|technician|engineer|expert|it|we)" > "(find|finds|show|shows|say|says|turn|turns|conclude|concludes|reveal|reveals|is|be|brings)" ~3
        "(once|until|before|when|as soon as) (we|the cause|the reason) (know|have found|is known|is found|is clear|has been|have established|find out|understand)"
      `,
    },
    // "..., so that will be why your table isn't there": what the guess explains is the trouble.
    effect: {
      also: ['consequent'],
      ru: `
        "(поэтому|оттого|потому|отсюда|вот) и" не ~3
        "вот почему" не ~4
      `,
      en: `
        "(that|this|it|which) (is|'s|was|will be|'ll be|would be|must be|has to be|may be|might be|could be) (probably|presumably|likely|perhaps)?" // why !(if|ask|asked|know) ~0
        "(that|this|it|which) (will|would|'d|may|might|could) (probably|well|also)? (explain|account for)" // (why|the|your|it) !if ~0
      `,
    },
    // "Perhaps the cache is full: clear it": advice on a possible cause.
    advice: {
      also: ['consequent'],
      ru: `
        (очистите|проверьте|перезагрузите|попробуйте|обновите|войдите|отключите|включите|перезапустите|убедитесь|закройте|откройте|выберите|нажмите|измените|удалите|установите|переустановите|смените|подключите)
      `,
      en: `
        "(clear|restart|reload|try|check|update|sign in|log in|switch|turn|close|open|choose|press|reinstall|unplug|make sure|reset|reboot|clean|refresh)" (it|the|your|again|off|on|that|in) ~0 !(we|i|will|'ll)
      `,
    },
    // One cause among several, told as no more than that.
    perhaps: {
      also: ['question', 'condition', 'consequent', 'negation'],
      ru: `
        (возможно|"может (быть)?"|"могло быть"|"не исключено"|предположительно|кажется|вроде)
      `,
      en: `
        (perhaps|maybe|possibly|may|might|could|"one of")
      `,
    },
    // What the guess names is no way that things should go.
    amiss: {
      also: ['question', 'condition', 'consequent', 'negation'],
      ru: `
        (@trouble|@broke|${ru.amiss}|"(дело|причина|проблема) (в|с|на)"|"что-то (с|со|в|не так)"|=из-за|=спаме|виноватый)
        "не (<verb.past>|<shortParticiple>)"
      `,
      en: `
        ${guess.amiss}
        (@trouble|glitch|hiccup|blip)
        (freeze|stop|fail|crash|hang|vanish|disappear|break|drop|bounce|eat):past
        "(did|does|do|wo|will|can|ca|could) (not|n't)"
      `,
    },
    // Somebody looked before he guessed.
    checked: {
      also: ['consequent'],
      ru: `
        (проверить|осмотреть|посмотреть|сверить|сравнить|измерить|замерить|протестировать|изучить|разобрать|прозвонить|просмотреть|проанализировать|продиагностировать|выяснить|послушать|прослушать):past/short !(=вы|=не|если|чтобы)
        (судя по|по) (журнал|лог|запись|данные|датчик|показание|результат|камера|снимок)
        (показал|показали|показала|показало) ~0
        (проверка|замер|осмотр|диагностика|тест|стенд|вскрытие) <verb.past> ~3
      `,
      en: `
        "(we|i|engineer|engineers|technician|colleague|team|electrician|plumber|fitter) (have|'ve|has|had|also|already)? (already|also|just)? (checked|inspected|examined|tested|measured|compared|looked|reviewed|analysed|analyzed|studied|traced|listened|verified|went through|gone through|diagnosed|investigated)" !(not|n't|if|will)
        "(the|our) (log|logs|record|records|readings|measurements|photos|recording|test|tests|check|meter) (show|shows|showed|suggest|suggests|point|points|indicate|indicates)"
        "(judging by|according to|from) (the|our|your) (log|logs|record|records|readings|photo|photos|recording|measurements|screenshot)"
      `,
    },
    // A guess told as the diagnosis.
    guess: {
      ru: `
        ${ru.surely} (@trouble|@broke|${ru.amiss}|дело|временный|кратковременный|=сети|сеть|погода|кэш|роутер|=спаме) !(если|прийти|успеть|быть:future|=вы) ~6
        ${ru.surely} // (=это|"что-то (с|со|в|не так)"|"(все)? дело (в|с|на)"|"(причина|проблема) (в|на|с)"|=из-за|виноватый|"(тому|всему) виной"|подвести) <noun>? !(если|прийти|успеть|=наш|=мы|ошибка) ~3
        ${ru.surely} // ${ru.amiss} !(если|прийти|=наш|пройти|=мы) ~3
        ${ru.surely} > // <noun.nominative>-(время|вопрос|срок) "(так и|еще|просто)? не (<verb.past>|<shortParticiple>)" !(если|=вы|=мы|=я|прийти|поздно|зря|скоро) ~3
        ^(вероятно|видимо|наверное|наверняка|наверно|видать|небось|поди) > <noun.nominative> <any>? <verb.past.perfective>-(прийти|поступить|получить|понравиться|заметить|решить|успеть|понять|найти|узнать)$ !(если|=вы|=мы|=я|=не|вам) ~3
        ^"(не иначе|видать|небось|поди)" (как)? (опять)? <noun.nominative>-(=вы|это|все|время)$ !(если|=вы|решение) ~4
        ^"(не иначе|видать|небось|поди)" (как)? (опять)? <noun.nominative> "(с|со|в|на|от) <noun>"$ !(если|=вы|решение) ~2
        (думать|полагать|подозревать|предполагать|считать|грешить):present.first // ("(все)? дело (в|с|на)"|"(причина|проблема) (в|на|с)"|виноватый|барахлить|сбоить|подводить|=на|=это|"что-то (с|со|в|не так)"|=из-за) !(если|что делать) ~4
      `,
      en: `
        "(most|very)? (probably|presumably|possibly|perhaps|maybe|apparently|likely|surely)" "(it|that|this|the cause|the reason|the culprit|the problem|the trouble) (is|was|'s|lies|will be)" "(just|only|simply|merely)?" "(the|a|an|your|some|one of|with|in)" !(if) ~1
        "(it|that|this|the cause|the reason|the culprit|the problem|the trouble)" "(is|was|'s|must be|will be|lies)" "(most|very)? (probably|presumably|possibly|perhaps|apparently|likely|surely)" "(just|only|simply|merely)?" "(the|a|an|your|some|one of|with|in)" !(if|just) ~0
        "(it|that|this|the (cause|reason|culprit)) (could|may|might) (well|easily|very well|just)? be (just|only|simply)? (the|a|an|your) <any>"$ !(if|best|same|good|while|day|week|case|help)
        "(it|this|that) (is|'s|was|must be) (the|a|an|your|some|just|only)" // "(i|we) (suppose|guess|think|imagine|reckon|assume|presume|suspect|fear|'d say|would say)"$ !(if|best|right) ~6
        "(probably|presumably|likely|apparently|perhaps|possibly)" <participle> // ^"because (the|a|an|your|some|somebody|someone|one)" !(if|you) ~2
        "(it|that|this) (must|has to|will) be" "(just|only|simply)?" "(the|a|an|your|some|one of)" !(if) ~0
        "(my|our) (best)? (guess|hunch|suspicion|bet|feeling) (is|would be|was|'s)" ~0
        "(it|that|this) (is|'s|was) (bound|sure|certain|likely) to be"
        "(i|we) (suspect|guess|reckon|suppose|bet|fancy|imagine|assume|take it)" (it|that|the|a|an|your) ~0 !(if|you have|you would|you will|you are)
        "(probably|likely|presumably|possibly|perhaps|maybe|apparently|must be|it seems|i guess|we guess|i suspect|we suspect|we think|i think|seems to be|appears to be)" "(a|an|the|some|just|only|your|one of)?" "(blown|loose|faulty|broken|dead|flat|burst|clogged|frozen|worn|stuck|tripped|leaking|jammed|overheated|damaged|bad|defective)" !(if|will) ~2
        "(probably|presumably|possibly|perhaps|maybe|apparently|most likely)" "(the|a|an|your|our|some)" <any> "(crashed|broke|failed|froze|hung|tripped|burst|blew|died|jammed|stalled|leaked|overheated|went down|gave out|got stuck)" !(if|will) ~2
        "(it 's most likely|it is most likely|it 's probably|it is probably|probably|likely|presumably|possibly|perhaps|maybe|apparently|supposedly|most likely|it seems|seems to be|seem to be|appears to be|appear to be|seems like|looks like|sounds like|i guess|we guess|i suspect|we suspect|must be|might be|could be|we think|i think)" "(a|an|the|some|just|only|due|caused|because|one of|it|it is|there is|there 's|something|your)" <any>? <any>? (@trouble|glitch|hiccup|overload|overloaded|cache|router|weather|blip) !(if|will) ~4
        "(probably|presumably|possibly|perhaps|maybe|apparently|most likely|in all likelihood|in all probability|doubtless|no doubt|surely)" (just|only|simply|merely|it is|it was|it 's|this is|that is)? (some|a|an|another|the usual|one of those|one of these) (<any>)? (<any>)? (mood|whim|quirk|fluke|freak|one-off|gremlin|gremlins|caprice|tantrum|hitch|blip|burp|wobble|fit|sulk|bad day|off day|coincidence|cough|sneeze|spasm|freeze|jam|seizure|crash|overload|snag|upset|flutter|surge|spike|draught|leak|stray <any>|passing <any>|momentary <any>) ~1 !(if|will|we found)
        "(probably|presumably|possibly|perhaps|maybe|apparently|most likely|in all likelihood|in all probability|doubtless|no doubt|surely|must have been|may have been|might have been|could have been|will have been)" (just|only|simply|merely|down to|due to|because of)? (<any>)? (<any>)? (<any>)? (cosmic rays|full moon|gremlin|gremlins|the weather|the heat|the cold|the frost|the damp|humidity|static|dust|a mouse|mice|moisture|condensation|a draught|interference|a surge|a power cut|a power dip|a voltage|the cache|a cable|a fuse|a valve|a sensor|a setting|a timeout|a loose <any>|a faulty <any>|a worn <any>|a blown <any>|a stuck <any>|a hung <any>|a stale <any>|a bad <any>|a corrupt <any>|a tired <any>) !(if|will|we found|checked|you) ~2
        "(it|this|that|the <any>) (smells|looks|sounds|feels|smacks|reeks) (a bit|very much|rather|to us|to me|suspiciously)? (of|like|as if|as though) (a|an|the|some|it|another|one of)" !(if|new|good|fun|great|you) ~0
        ^"(seems|looks|sounds|feels|smells) (to (me|us))? (very much|a lot|rather|just|only)? (like|to be) (just|only|yet)? (a|an|some|the|your|another)" !(if|new|good|fun|great|plan|you) ~0
        "(i|we) (think|believe|reckon|feel|'d think|would think|'d say|would say|'d guess|would guess) (that)? (it|this|that|the (cause|reason|problem|trouble|culprit)) (is|'s|was|might be|may be|must be) (just|only|simply|probably|again)? (the|your|a|an|some|one of|due|because|down)" !(if|best|better|good|right|same|great|worth|most)
        "(i|we) ('d|would) (think|say|guess|suspect|assume) (that)? (the|your|a|some|one of) <any> <any>? (is|are|has|was|must|'s)" !(if|best|better|good|right|great|ready)
        "(in all likelihood|in all probability|as likely as not|like as not|more likely than not|more than likely|by the looks of it|by the look of it|from the looks of it|to all appearances|dollars to doughnuts)" "(it|this|that|the|a|an|some|your|one of|somebody|someone|something)" (<verb.past>|has|got|is|was) !(if|will|you|tomorrow|repaired|fixed|back|on its way) ~3
        "(it|this|that|things) (looks|look|seems|would seem) (very much|rather|a lot|for all the world|to us)? as (if|though) (the|a|an|some|your|one of|somebody|something)" !(if|will|good)
        "(our|my) money (is|would be) on"
        "(we|i) (would|'d) (put|bet|wager|hazard|venture|lay) (our|my|a|good)? (money|bet|guess|shirt) (on|that)?"
        "(chances|odds) are (that)?"
        "(ten|nine) (to one|times out of ten)" "(it|this|that|the)" ~2
        "(we|i) (would|'d|should|might|will|'ll)? (wager|bet|venture|hazard a guess|daresay|dare say|lay odds|put money|stake)" // "(it|that|this|the|a|an|your|on)" ~1 !(if|you)
        ^"(must|will|should) (have been|be)" "(just|only|simply)?" "(the|a|an|your|some|one of)" !(if|received|sent|in by|paid) ~0
        "(i|we) ('d|would) (put|lay|chalk) (it|this|that) (down|up)? (to|on)" !if
        "(probably|presumably|possibly|perhaps|apparently|most likely|very likely|likely|supposedly|in all likelihood)" (because of|due to|owing to|caused by|down to|thanks to|on account of|the result of|a case of) (a|an|the|your|some) !(if|may|weather|will)
        "(presumably|probably|possibly|perhaps|apparently|likely|supposedly|in all likelihood)" // "because of (a|an|the|your|some)" !(if|may|weather) ~0
        "(probably|presumably|apparently|most likely|likely|perhaps|no doubt|doubtless) (went|got|fell|slipped|landed|ended up|ran|came|was|were)" "(to|into|in|at|between|through|loose|lost|mixed|stuck|left|put|sent)" "(the|a|an|some|your|behind|up)?" !(if|will) !!(spam|junk) ~0
        "(no doubt|doubtless|probably|presumably|most likely)" // ^"because (the|a|an|your|some|somebody|someone)" !(if|you) ~0
        ${guess.surely} // > "(is|are|was|were|has|have|had|'s|got|went|must have been) (just|only|simply|briefly|temporarily|a bit|too|been|already)?" > ${guess.amiss} !(if|will|not|n't|you|when|until|order|tomorrow) ~6
        ^"(most|very)? (probably|presumably|likely|apparently|supposedly|doubtless|no doubt|surely|in all likelihood|in all probability)" "(just|only|simply)? (a|an|some|the|another|your|our)" > (@trouble|glitch|typo|slip|misprint|mix-up|misunderstanding|network|overload|timeout|cache|firewall|virus|cookie|browser|server|hiccup|blip|"power (cut|dip)") !(if|will|you|when) ~3
        ${guess.surely} // > (left|put|sent|delivered|took|threw|entered|typed|scanned|pressed|chose|ordered|clicked|dialled|picked|packed|posted|read|set) > "(wrong|another|someone else|somebody else|by mistake|twice|neighbour|neighbor)" !(if|will|you|not|n't) ~8
        ^"(most|very)? (probably|presumably|likely|apparently|no doubt|surely|maybe|perhaps) (just|only|simply|merely) (a|an|some|the|your|another|one)" !(if|will|tomorrow)
        ${guess.surely} // > "(has|have|had) (just|only|simply|had|got)? (a|an|some|another) <any>? (@trouble|glitch|hiccup|blip|crash)" !(if|will|not|n't|you) ~5
        ${guess.surely} // > "(failed|broke|crashed|froze|stalled|dropped|tripped|burst|blew|jammed|hung|glitched|overheated|misfired|timed out|went down|gave out|(lost|mislaid|misplaced|mixed up|swapped|damaged|caused|triggered|broke|blocked|interrupted|delayed|confused) (your|the|this|that|it)|(just|simply)? had (a|an|its) (bad|odd|off|weak|bit)|got (stuck|lost|mixed up|delayed|damaged|swapped))" !(if|will|not|n't|you) ~6
        "(it|this|that|things) (looks|look|seems|would seem|sounds|appears) (like|as if|as though|that)?" // "(the|a|an|some|your|our) <any>" // > "(just|simply|probably|briefly)? (had (a|an|its)|got|was|is|has|lost|dropped|crashed|froze|stalled|failed|went|timed|broke)" !(if|will|good|you|ready|back|fixed) ~1
        (<noun>|it|that|this) (was|were|is|has|have|'s)? (most|very)? (probably|presumably|likely|apparently|no doubt|doubtless|surely|supposedly) (got|been|become|gone|is|was)? > "(stuck|lost|held up|delayed|mixed up|swapped|mislaid|damaged|missorted|dropped|blocked|rejected|filtered|cut off|overlooked|timed out)" !(if|will|not|n't|when|once|you) ~0
        "(was|were|is|has been|have been|'s been) (most|very)? (probably|presumably|likely|apparently|no doubt|doubtless|surely|supposedly)" > (${guess.amiss}|"(sorted|put|sent|delivered|loaded|scanned|booked|packed|posted|placed|left|handed|entered|brought) (in|into|to|with|at|on|under|by)? (the|a|an|another|someone|somebody)? (wrong|another|other|mistake|different)"|"caused by"|"due to"|"down to") !(if|will|not|n't|when|once) ~3
        "(it|that|this|there) (must|will|has to|may|might|could) (just|only|simply|well|also)? have been" "(just|only|simply|merely)? (a|an|some|the|our|your|due|down|because)" !(if|great|good|hard|difficult|shock|frustrating|annoying|relief|nice|terrible|unpleasant|long|disappointment|nuisance|worry|surprise|most) ~0
        "(i|we) (can only|would|'d|should|must)? (suspect|presume|suppose|guess|reckon|blame|fear)" // (it|that|this|a|an|the|your|our|some|another) > (@trouble|glitch|hiccup|blip|${guess.amiss}) !(if|you|not|n't) ~6
      `,
    },
  },
};
