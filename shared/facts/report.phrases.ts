import type { PhraseTable } from '../text/phrases/table';

/** What a report to an executive is made of: whom we dealt with, what came of it, where it is gone, why it stays so. */
export const reportPhrases: PhraseTable = {
  name: 'report',
  late: 'report',
  concepts: {
    // Whom we dealt with, whatever he is called: a name may be missing, or be a role.
    contact: {
      ru: `
        (связаться|созвониться|списаться|поговорить|переговорить|говорить|обсудить|встретиться|увидеться|пообщаться|общаться|согласовать|сверить|сверить|проверить|осмотреть|разобрать|разобраться|поработать|работать|побеседовать|беседовать|договориться|уточнить|решить|обойти|пройти):past "(с|со) <noun.instrumental>" ~5
        (связаться|созвониться|списаться|поговорить|переговорить|говорить|обсудить|встретиться|увидеться|пообщаться|общаться|согласовать|поработать|работать|побеседовать|беседовать|договориться):past "(с|со) (<any>)? (<capital>|<placeholder>|<adjective.instrumental>|он|она|они)" ~5
        (узнать|выяснить|уточнить|получить|спросить|расспросить|навестить|опросить|выслушать):past "(у|от) (<adjective.genitive>)? (<capital>|<noun.genitive>|<placeholder>)" ~4
        (позвонить|написать):past <noun.dative> !вы ~2
        "(вместе|совместно|сообща|на пару) (с|со) <any>"
        "(с|при) (помощь|участие|содействие|подсказка|поддержка) (<adjective>)? (<capital>|<noun.genitive>|<placeholder>)"
        "(по|со) (слово|сообщение|просьба|рассказ) (<adjective>)? (<capital>|@staff|<placeholder>)"
        "благодаря (<adjective>)? (<capital>|@staff|<placeholder>)"
        (вместе|совместно|нам|нас) (показать|рассказать|встретить|помочь|объяснить|подсказать|принять|сообщить|проводить|провести|впустить):past !вы ~3
        <placeholder:person> (показать|рассказать|встретить|помочь|объяснить|подсказать|сообщить):past ~3
        "(с|со) (<adjective.instrumental>)? (<adjective.instrumental>)? (@staff|<capital>|г-жой|г-ном|господином|госпожой)" ~0
        "через (<adjective>)? (<capital>|@staff)"
        "(с|со) (ним|ней|ними)" <verb.past.plural> ~3
        (помогать|помочь|участвовать|подсказывать|показывать|рассказывать|сопровождать):past (<capital>|@staff) !вы ~3
        "с нами" (работать|быть|обходить|разбираться):past ~3
      `,
      en: `
        "(speak|spoke|spoken|talk|talked|meet|met|contacted|consulted|discussed|discuss|dealt|liaised|worked|working|agreed|checked|called|phoned|rang|visited|interviewed|corresponded|connected|sat down|got in touch|been in touch|were in touch|touch) (directly)? (with|to|it with|this with|the matter with|everything with)? (your|the|our|her|his|both)? (<capital>|<placeholder>|@staff)" !(you|if)
        "(discussed|discuss|went over|went through|reviewed|checked|raised|settled|looked at|looked into) <any>? <any>? <any>? <any>? (with|together with) (your|the)? (<capital>|<placeholder>|@staff)"
        "(together|along|jointly) with (your|the|our|both)? (<any>)? (<capital>|<placeholder>|@staff)"
        "(we|i) (have|'ve)? <past>" "(with|to|of|up with|hold of|in touch with|through to|from|by|on|round to)? <capital>-(<number>) <capital>" ~2 !(you|if|room|street|floor|building|hall)
        "with (the)? (help|assistance|support|kind help) (of|from) (<capital>|<placeholder>|@staff|your)"
        "with (your)? <capital> <capital>? (<capital>)? 's (help|assistance|support)"
        "(thanks to|in consultation with|in contact with|alongside) (your|the|our)? (<capital>|<placeholder>|@staff)"
        "(<capital>|<placeholder:person>|@staff) (then|kindly|also)? (showed|told|explained|met|helped|walked|described|pointed|let|guided|took|gave) (us|our|the team)"
        ^"(together)? with <any> <any>? <any>? <any>? (we|i)"
        "with (your|the|our|both|his|her)? (<any>)? (<capital>|@staff|<placeholder:person>)"
        "(according to|from) (<capital>|<placeholder:person>) (we)? (learned|learnt|heard)?"
        (<capital>|<placeholder:person>|@staff) > (walked|talked|guided|showed|told|helped|explained|accompanied|led|pointed|described|supported|advised|briefed|assisted|gave|took|met|let|received|welcomed|reported|put) > (us|our) ~8
        "(asked|consulted|contacted|visited|called|phoned|rang|met|saw|informed|interviewed|questioned|joined|accompanied) (mr|ms|mrs|dr)? (<capital>|<placeholder:person>|@staff)" !you
        "((got|gotten) hold of|(got|gotten) through to|caught up with|sat down with|(went|came|been|gone|over|up|down|round|across|out) to (see|meet|visit|talk to|speak to|speak with)|called on|called in on|dropped in on|looked in on|stopped by|sat with|(we|i) (was|were|have been) with) (your|the|our)? <any>? (<capital>|<placeholder:person>|@staff)" !you
        "(we|i|our <any>|technician|engineer|colleague) (have|has)? (saw|seen|met|visited) (your|the) <any>? (@staff|<capital> <capital>)" !you
        "(we|i) (asked|consulted|contacted|visited|called|phoned|rang|met|interviewed|joined|accompanied) (your|the)? <any>? (<capital>|<placeholder:person>|@staff)"
        "(<capital>|<placeholder:person>|@staff) and (we|i|our|us|one of our|two of our)"
        "(we|our <any>|i) and (mr|ms|mrs|dr)? (<capital>|<placeholder:person>)"
        "(<capital>|<placeholder:person>|@staff) (helps|assists|supports|guides|advises|accompanies|shows|tells) (us|our)"
        "(<capital>|<placeholder:person>|@staff) <any>? <past> <any>? <any>? <any>? (us|our) (team|people|technician|engineer|specialist|staff)?" ~3
        "(<capital>|<placeholder:person>|@staff) (was|has been|acted as|served as|is) <any>? (our|the)? (contact|contact person|guide|counterpart|partner)"
        "<capital>-(it|this|that|there|these|those|they|everything|what|the|people|staff) (at|from|in|of|on|behind) (the|our|your)? <any> <any>? (explained|described|showed|reported|confirmed|noticed|helped|took|let|met|gave|told|pointed)" !you ~0
        "(our|the) (contact|contact person|counterpart|partner|point of contact) <any>? <any>? <any>? (was|has been|is|were)"
        "(through|via|by|beside|side by side with|hand in hand with|at the side of|in the presence of|in cooperation with|in agreement with|in coordination with|in close contact with|guided by|helped by|assisted by|supported by|accompanied by|led by|pointed out by|shown by|joined by) (your|the|our)? (mr|ms|mrs|dr)? (<capital>|<placeholder:person>|@staff)" !(you|fixed by)
        "it was (your|the|our)? (<capital>|<placeholder:person>|@staff)"
        "(<capital>-(it|this|that|there|these|those|they|nobody|everything|everyone|what)|<placeholder:person>|@staff) (chose|decided|picked|settled|confirmed|opened|lent|brought|gave|sent|let|found|noticed|reported|discovered|pointed|agreed|joined|spoke|came|went|read|looked|asked|signed|provided|supplied|named|listed|described|explained)" !you !"our @staff"
        "in (cooperation|agreement|coordination|contact|touch|consultation|collaboration|partnership|talks|conversation) with"
        "at (the)? (request|suggestion|side|desk|invitation) of (<capital>|@staff|<placeholder:person>)"
        "(showed|told|explained|described|pointed|reported|named|confirmed) (it|everything|this|them|the <noun>)? (to|out to)? (us|to us)"
        "(we|i) (have|had)? (spoken|spoke|talked|met|liaised|conferred|sat down|got in touch|been in touch|were in touch|dealt|consulted|checked) (with|to)? (the|your|his|her|one of your|a) <any>-(team|problem|issue|matter|fault|cause)"
      `,
    },
    // Told by somebody who is named neither politely nor in full.
    told: {
      ru: `
        (помочь|показать|рассказать|объяснить|подсказать|встретить|проводить|подтвердить):past (<capital>|@staff) ~3
        "(держали связь|на связи|в контакте|в диалоге)"
        "(наш|нашим|нашей) (контакт|собеседник|собеседница|контактный лицо)"
      `,
      en: `
        "(people|staff|team|colleagues|tenants|nurses|teachers|drivers) (on|in|at|of|from) <any>? <any>? <any>? (showed|told|helped|explained|met)"
        "(showed|told|helped) us"
      `,
    },
    // Words that make it his own trouble: then nobody else need be asked.
    own: {
      also: ['negation', 'condition', 'consequent'],
      ru: `
        "(в|на|с|со|у|из|от|к|по)? (ваш|вашем|вашего|вашей|ваши|ваших|вашу|вашим|вашему|ваша|ваше) (личный|рабочий|новый|служебный|мобильный|домашний|электронный|учетный|собственный|корпоративный)? (телефон|смартфон|айфон|ноутбук|компьютер|планшет|монитор|экран|принтер|почта|ящик|календарь|кабинет|кабинета|доступ|пропуск|подпись|пароль|место|стол|кресло|лампа|кондиционер|окно|дверь|машина|автомобиль|телевизор|гарнитура|наушник|проектор|линия|номер|запись|вход|подключение|интернет|приемная|карта|ключ|сейф|квартира|дом|клавиатура|мышь|камера|презентация|документ|папка)"
        "у вы (в|на|с|со|не|больше|снова|теперь|пропадать|открываться|работать)" !если
      `,
      en: `
        "(in|on|at|of|for) your (<any>)? (<any>)? (room|suite|study|boardroom|hall|home|kitchen|garage|apartment|box|seat|residence|cabin|terrace|corridor|reception|anteroom)" !(other|all|every)
        "your (own|personal|work|office|new|mobile|desk|company|corporate|email|laptop|private|home)? (phone|telephone|smartphone|iphone|laptop|computer|tablet|ipad|monitor|screen|printer|email|mailbox|inbox|calendar|office|access|pass|badge|signature|password|desk|chair|lamp|window|door|car|television|headset|projector|line|number|account|login|sign-in|connection|internet|card|key|safe|flat|house|keyboard|mouse|camera|presentation|document|folder|mail)"
      `,
    },
    // It is found and gone.
    outcome: {
      also: ['question'],
      ru: `
        (@fix|убрать|снять|закрыть|прекратить|прочистить|заделать|загерметизировать|настроить|уладить|покончить|справиться|избавиться|навести порядок|победить|довести до ум|пресечь|выправить|вылечить|отрегулировать|отключить|предотвратить):past/short !"(частично|почти|временно)"
        (рассосаться|утихнуть|стихнуть|смолкнуть|умолкнуть|отступить|уйти|сойти|кончиться|завершиться|починиться|закрыться|распутать|распутаться|уняться|улечься|прийти в норма|вернуться в строй|победить|одолеть|ликвидировать|искоренить|погасить|разрулить|найтись|отыскать|отыскаться|нашелся|нашлась|нашлось|нашлись|разгрузить|оживить|ожить|поправить|поправиться|излечить|вправить|расчистить|отладить|подтянуть|замазать|заклеить|заварить|запаять|отпаять|подкрутить):past/short !(не)
        "(разобраться с|разобрались с|справиться с|справились с|покончено с|разделаться с) <noun.instrumental>-(@staff)" !вместе
        "разобрались с (<adjective>)? <noun.instrumental>-(@staff|<capital>)"
        (@fixed|убранный|закрытый|снятый)
        (снова|опять|вновь|теперь|уже|полностью|исправно|нормально|=все) (работать|открываться|приходить|доходить|печатать|включаться|ходить|ездить|идти|поступать|отображаться|загружаться|проходить|показывать|запускаться|звонить|греть|закрываться|действовать|доступный|совпадать|сходиться|отправляться|исправный|слышно|видно):present/short ~3
        (заработать|восстановиться|решиться|нормализоваться|разрешиться|наладиться|вернуться|прекратиться|исчезнуть|пропасть|исчерпать|отпасть|возобновиться):past/short !(@trouble не)
        @trouble (отсутствовать|позади|закрыть|исчезнуть):past/short/present ~3
        "(в|на) порядке"
        "(вопрос|проблема|задача|поручение|просьба|работа) (полностью|уже)? (решить|закрыть|снять|выполнить|завершить|закончить)"
        (=тихо|=сухо|=светло|=тепло)
        (удаться|получиться|суметь|смочь|успеть):past (@fix|убрать|снять|прекратить|наладить|ликвидировать|избавиться):inf !(частично|почти|временно|пока) ~5
      `,
      en: `
        "(we|i|we 've|have|has|been|is|are|was|were|and|now|fully|it|then|team|engineers|they|he|she|finally|quickly|also) (now|fully|since|already|both|been)? (@fix|remove|eliminate|stop|end|cure|settle|close|eradicate|overcome|set right|put an end to|get rid of|replace the cause|reconnect|unjam):past" ~2
        "(fixed|resolved|solved|repaired|restored|corrected|remedied|mended|rectified|removed|eliminated|cured|settled|cleared|sorted out|put right|set right|put back|stopped|ended)" !(not|n't|if|once|until|when|will|be|yet)
        "(work|works|working|run|runs|running|open|opens|print|prints|arrive|arrives|load|loads|reach|reaches|up|fine|normal|back|operational|available|match|bright|quiet|dry|warm) (properly|normally|fine|well|perfectly|as it should|as they should|reliably)? (again|once more|as usual|as before|now)"
        "(now|again) (work|works|working|run|runs|running|open|opens|print|prints|arrive|arrives|load|loads|match|matches|reach|reaches)"
        "(did away with|done away with|put paid to|got rid of|made good|set straight|brought to an end|put a stop to)"
        "(gave|given|brought|got|put|have) <any>? <any>? <any>? back" ~3
        "(found|located|traced|identified|tracked down|discovered) and (then|promptly|quickly|at once)? (<past>-(report|tell|show|describe|name|note)|<participle>-(report|tell|show|describe|name|note))"
        "find and (@fix|remove|eliminate|stop|end|cure|settle|close|replace)"
        "made (fast|good|safe|secure|tight|whole)"
        "(put|set) (it|this|that|them|things|matters|everything|all of it|the <any>) (right|straight|to rights)" !(will|to|'ll|must|should)
        "(sorted|cleared|straightened|ironed) (it|this|that|them|things|everything|the <any>) (out|up)"
        "(cause|source|reason|fault|muddle|leak|blockage|obstacle|defect|error) (dealt with|removed|cured|mended|undone|taken away|cleared away|sorted out)"
        "(is|are|has|have) (now|all|completely)? (been)? (gone|over|in order|back to normal|behind us)"
      `,
    },
    // Gone, wherever: an outcome where no place is named.
    gone: {
      also: ['negation', 'question'],
      ru: `
        больше "(не|нет)" ~6
        "(нет|не стало)" больше ~4
        (работать|действовать|функционировать):present.third
      `,
      en: `
        "no longer"
        "(no|not|n't|none|nor) <any>? <any>? <any>? <any>? (any more|anymore|any longer)" ~4
        "(is|are|has|have) (now|all)? (gone|disappeared|vanished|stopped)"
        "(works|is working|are working|is running|are running)"
      `,
    },
    // Something brought to an end: an outcome only where nothing of it is left open.
    replaced: {
      also: ['question'],
      ru: `
        <verb.past.plural.perfective>-(@inspected|@idlePast) !=вы !если !который
        <short.perfective>-(<short.guessed.masculine>|@inspected|@idleShort) !если
      `,
      en: `
        "(we|i|we 've|i 've|and|they|he|she) (have|has)? (now|also|already|then|since|both|fully)? <past>-(@inspected|@idle)" ~0
        "(have|has|was|were|is|are) (been|now|also|already)? (been|now)? <participle>-(@inspected|@idle|test|check|inspect|compare|monitor)" !"(taken|brought|raised) (up|to|before)" ~0
      `,
    },
    // Where and for whom it is gone.
    scope: {
      also: ['negation', 'question'],
      ru: `
        (нигде|везде|повсюду|всюду|повсеместно)
        "(все|оба|обе|каждый|каждая|каждое) (<number>|@numeral|двое|трое)? (<adjective>)? <noun>-(@span|@trouble)" <short> ~2
        "(первый|второй|третий|четвертый|пятый|шестой|седьмой|весь|вся|все|наш|ваш|этот|соседний|северный|южный|восточный|западный|левый|правый|верхний|нижний|главный|новый|старый) (этаж|корпус|крыло|здание|зал|отдел|офис|филиал|цех|кабинет|склад|магазин|подъезд|дом|приемная|столовая|коридор|парковка|помещение|отделение|архив|кафедра|парк|стоянка|гостиница|больница|школа)" (<verb.present.third>-(@routineVerb)|<short>|<adjective.nominative>) ~2
        <verb.present.third>-(@routineVerb|лежать|дежурить) "(на|в|во) (первом|втором|третьем|четвертом|пятом|шестом|седьмом|восьмом|обоих|обеих|всех|трех|двух|каждом|любом|нескольких)" ~4
        (в|во|на|у|по|для|из) "(других|другой|другом|другими|остальных|остальной|остальном|соседних|соседнем|соседней|прочих|ином|иных)" (нет|не|быть|без|бывать|обнаружить|замечать|заметить) ~5
        "ни (в|на|у|для|по|из|с|во|со|к) (один|кто|какой)"
        "(ни один|никто)" !вы
        "(у|во|на|в|для|по|из|с|со|от|до|к|между|из-под) (весь|все|оба|обе|каждый|любой|остальной|соседний|другой|прочий|обоих|обеих|всем|всей|весь|=всего|=всех) (<any>)? (<any>)? <noun>-(@trouble|@span)" ~0
        (больше|теперь|снова|опять|вновь|сейчас) "(в|во|на|у|по|для|около|возле|под|до|к|из) (<any>)? (<any>)? (<noun>-(@trouble|@span|порядок|работа)|<placeholder>|<capital>)" !(проверять|осматривать|следить|обратиться|позвонить|лежать|храниться|висеть|дежурить|сидеть|@fix:past) ~8
        (тихо|сухо|светло|тепло|чисто|нормально|порядок|спокойно|прохладно|свежо|безопасно|удобно|слышно|видно|ровно|хорошо|исправно|нормальный|обычный) "(в|во|на|у|по|под|для|над)" ~7
        <verb.present.third>-(@routineVerb|быть|знать|означать|находиться|лежать|храниться|висеть|дежурить|сидеть) "(в|во|на|у|по|для|из|до|под|через|к|от) (<any>)? (<any>)? (<noun>-(@trouble|@span|порядок|вид|срок|режим|время|помощь|мы|поддержка|место)|<placeholder>|<capital>)" ~5
        (нет|исчезнуть|пропасть|прекратиться|отсутствовать|остаться|вернуться|появиться|поступить|дойти|восстановить|восстановиться|заработать|наладиться|пострадать|затронуть|устранить|исправить) "(в|во|на|у|по|из|с|для|к|до) (весь|все|оба|обе|каждый|ваш|наш|соседний|любой|остальной|другой)" ~5
        (нет|(исчезнуть|пропасть|прекратиться|заработать|восстановиться):past/present/future|отсутствовать) "(в|во|на|у|по|из|с|для) (<any>)? <noun>" !(сведение|связь с|вы) ~4
        @who:nominative (больше|теперь|снова|уже|вновь|опять|сразу|спокойно)? <verb.present.third.plural>-(@routineVerb|знать) ~4
        @who:nominative (довольный|доволен|спокойный):short ~2
        "на месте" (заявка|письмо|документ|данные|запись|заказ|цифра|сведение|деньги) ~4
        "(в полном объеме|по всей|на всех|по всему)"
        <placeholder:text> (больше|нет) ~3
        (во|по|на) весь <noun>-@span ~0
        "и (в|во|на|у|для|по) (<any>)? (<any>)?" // "и (в|во|на|у|для|по)" ~2
        "(на|в|во) (том|одном) и (на|в|во)? другом" <noun>
        "(с|от) (первый|нижний|подвал|цоколь)" "(до|по) (последний|верхний|крыша|чердак)" ~2
      `,
      en: `
        "(everywhere|anywhere|throughout|nowhere|company-wide|site-wide|building-wide)"
        "(in|on|at|for|from|to|across|within|of|by) (all|every|each|any|both|none|either|neither|the whole|the entire|the rest of) (of)? (the|our|your|its|their)? (<number>|@numeral)? (<adjective>)? <noun>-(@span|@trouble)" ~0
        "(in|on|at|for|from|to|across) (the|our|your)? (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty) (<adjective>)? <noun>-(@span|@trouble)" ~0
        "(everyone|everybody|nobody|no one|no-one|anyone|anybody)"
        "no other <noun>"
        "not (a|a single|one|any) (<adjective>)? <noun>-(@span|@trouble)"
        "(in|on|at|to|of) neither <any>"
        "(around|along|over|round|down|up) (all|the whole|the entire|every|both) (<any>)? <noun>-(@span|@trouble)"
        "not one (of|has|is|was|can)"
        "(is|are|stays|stay) (again)? (complete|intact|undisturbed|unaffected|unharmed)"
        "none (is|are|was|were|has|have|of)"
        "(any|the) other <noun>"
        "no <noun>? <noun>? <noun>? (in|on|at|for|from|across|within) (the|our|your|any)? <any>" ~2
        "(no longer|not|no|n't|nor|none) <any>? <any>? <any>? <any>? <any>? <any>? (any more|anymore|any longer)" (in|on|at|for|from|across|throughout|nor) ~4
        (in|on|at|for|from|across|throughout) > "(no longer|any more|anymore|any longer)" ~8
        "no longer <any>? <any>? <any>? (in|on|at|for|any|across|anywhere|to|from|between)" ~2
        "(gone|removed|cleared|eliminated|absent|disappeared|vanished|stopped|ended) (from|in|on|at|across|for) (the|our|your|all|both|every)? <any>"
        "(again|now|once more) (in|on|at|for|across|throughout|to) (the|our|your|all|both)? <any>"
        "@healthy (properly|normally|again|now|at once|reliably|fine|straight away|well|without delay|on time|as usual|immediately|quietly)? (in|on|at|across|throughout|within|to|through|between|for) (the|our|your|all|both|each|every|its|<number>|@numeral|<capital>)" ~2
        "@site (is|are|has|have|can|get|gets|stay|stays|see|sees|receive|receives|reach|reaches|open|opens|work|works|use|uses|enter|enters|pay|pays|again|print|prints|hear|hears|now (is|are|has|have|can|see|get|receive|enter|pay|hear|use|work|open|print))" !(done|finished|next|pending|scheduled|underway|left|due)
        "<noun> and (the)? <noun> (is|are|have|work|stay|now|open|print|run|can) (now|again|warm|quiet|dry|bright|cool|open|been|all|both|back|safe|clear|clean|heated|without|on|in)"
        "(in full|fully) (again|operational|restored)"
        "<noun.plural> (from|in|at|for|to|on) (the|our|your|both|all)? <any> <any>? (now|again|all|both|once more) (reach|get|receive|arrive|open|close|work|leave|come|go|run|print|load|show|see|ring|match|appear|pass|fit)" !(will|if) ~0
        "@site (in|at|of|on|from|for) (the|our|your)? <any> <any>? (is|are|has|have|can|gets|get|sees|see|receives|receive|reaches|reach|opens|open|works|work|prints|print|hears|hear|runs|run)" (again|now|once more|on time|as usual|as before|normally|without) ~5
        "(the|our|your)? (whole|entire) (<any>)? <noun>-(@span|@trouble)" (is|are|has|have|stays|stay|works|work|runs|run|opens|prints|gets|sees|now|again) ~5
        "(both|either) <any>? <any>? (and|or)" <noun>-(@span|@trouble) ~2
        "(the|our|your|a) (whole|entire) (<adjective>|<noun>)? <noun>-(@span|@trouble) (of|in|on|at|is|are|has|works|runs|stays|opens|prints|reads)"
        "(every|each|all|both|none of the|all of the|no) <any>-(time|month|week|day|morning|friday|monday|shift) <any>? (gets|get|has|have|is|are|can|sees|see|shows|show|runs|run|works|work|opens|open|receives|receive|prints|print|closes|close|rings|ring|reaches|reach|arrives|arrive)" > again ~4 !(if|will)
      `,
    },
    // A place in the sentence: not where something was done.
    located: {
      also: ['negation', 'question'],
      ru: `
        (тихо|сухо) "(в|на|у)" ~7
      `,
      en: `
        "(in|on|at|for|across|throughout) (the|our|your|both|all) <any>? <any>? (is|are|has|have|works|work|stays|stay|there) (now|again|once|dry|quiet|bright|warm|back|clear|is|are|no)" ~3
        "(in|on|at|for|across|throughout) (the|our|your|both|all) <any>? <any>? (is|are|has|have|works|work|stays|stay|there) (now|again|once|dry|quiet|bright|warm|back|clear)"
      `,
    },
    // How things are now, and where or for whom.
    holds: {
      also: ['negation', 'consequent', 'question'],
      ru: `
        "без (перебоев|перерывов|сбоев|задержек|помех|обрывов|ошибок|остановок|потерь|заминок|очередей|заеданий|срывов)" <verb.present.third> ~3
        "ни (в|на|у|для|по|из|с|от|до|под)" !<verb.past.plural>
        <noun.plural.nominative> <verb.present.third.plural>-(@routineVerb) ~4
        (не) <verb.present.third>-(@routineVerb) "(в|на|у|для|по|из)" ~5
      `,
      en: `
        "(it|they|that|this|everything|<noun>|both) (now|again|also|all|both|only)? (is|are|works|work|prints|print|serves|serve|runs|run|opens|open|rings|ring|reaches|reach|arrives|arrive|holds|stays|stay|goes|go|carries|carry|heats|heat|covers|cover|plays|play|responds|closes|close|appears|appear|shows|show|loads|load|accepts|accept|lets|let|pays|pay|cools|cool|flows|flow|comes|come|remains|remain)" (in|on|at|for|across|to|throughout|within|between|through|by) <any>-(once|first|last|present) ~5
        "<noun> (never|didn't|did not|was never|were never|was not|were not|wasn't|weren't)"
        "(the|these|those|our|your) <any>? <any>? <any>? <noun.plural> (are|work|run|open|print|arrive|ring|can|see|get|receive|match|agree|close|hold|stay|remain|show|reach|=have)"
        "(they|people|both|others|guests|students|teachers|readers|users|clients|customers|patients|tenants|drivers|visitors|staff|colleagues|passengers) (all|now|again|both)? (are|work|run|open|print|arrive|ring|can|see|get|receive|match|agree|close|hold|stay|remain|show|reach|have|use)" !(@inspected)
        "(the|our|your) (other|second|third|rest|remaining|neighbouring|same)"
        "no <noun> (is|are|was|were|has|have)"
      `,
    },
    // What is done again and again from now on.
    handled: {
      also: ['consequent', 'condition', 'negation', 'question'],
      ru: `
        <verb.present.third.plural.imperfective>-(@healthy|мочь|знать|хотеть|находиться|стоять|быть|ждать|путаться|мерзнуть|видеть|слышать|получать|говорить|понимать|радоваться|благодарить) !(не|ни|без|снова|опять|вновь|больше|нет|никто|нигде|продолжаться|вестись)
      `,
      en: `
        "(is|are|gets|get) (now|then|also|always|both|all|automatically|each|again)? (now)? <participle>-(@fix|affect|concern|involve|close|go|do|connect|locate|need|call|know|use|inform|satisfy|please|trap|stick|break|bear|lose|block|finish|complete|unaffect|worry|relieve|interest|mean|hear|see|remove|eliminate|find|trace|identify|settle|stop|end|cure|clear|replace|discover|reopen|reach|admit|recognise|recognize|accept|let|welcome|deliver|delight|thank|grateful|do|answer|serve|book|place|promise|suppose|deserve|owe|want|like)" !(being|again|without|before|removed)
        "(is|are) to be <participle>-(finish|complete|do|begin|deliver|replace|install)"
        "(will|shall) (now|also|always|then|from now on)? be <participle>-(@fix|finish|complete|do)"
        "(it|they|he|she|nobody|no one|everybody|<noun>|<capital>) (will|shall) (now|also|always|then)? <infinitive>-(be|have|finish|complete|need)"
        "(a|an|one|two|three|half|some|several|<number>) (day|hour|week|month|minute|days|hours|weeks|months|minutes) (earlier|before|in advance|ahead|beforehand)"
        "(the)? (day|evening|night|week|month|hour) before"
        "(before|until|after|whenever|as soon as|once|each time|every time) (they|it|he|she|anyone|anybody|somebody|a <noun>|an <noun>|the <noun>) (is|are|goes|go|leaves|leave|starts|opens|begins|runs|closes)"
        "(before|after|at|with|for) (each|every) <any>? <noun>"
        "(has|have|holds|hold|got|keeps|keep|knows|know) (our|the|a|an|its|both|two|all)? (direct|spare|own|private|mobile)? (number|line|extension|contact|key|keys|list|spare|instructions|manual|guide|plan|diary|schedule|calendar)"
        "(rings|phones|calls|tells|informs|alerts|contacts|notifies|texts|emails|pages|reaches|warns) (us|our|the (desk|team|duty|helpdesk|caretaker|office))"
        "(writes|comes|turns|reports|goes|speaks|turn|come|report|write) (straight|directly)? to (us|our|the (desk|team|duty|helpdesk|office))"
        "(there (is|are) now|(is|are) now (locked|double|under|in|with|part|on duty|responsible|longer|shorter|thicker|stronger)|now has|now have|now holds|now hold|now runs|now starts|now reads|now sits|now stands)"
        "(stands|stand|kept|lies|lie|hangs|hang|waits|wait) (by|ready|in place|in reserve|on standby|on hand|at hand)"
        "(spare|reserve|standby|backup|second pair|double check|double-checked)"
        "(for good|permanently|once and for all|for ever)"
        "(watch|guard|alarm|limit|alert|warning|threshold|flag|eye|marker) (has been|have been|is|was|now) (set|put|placed|fitted|kept|installed)"
        "(it|they|which|that) (rings|ring|warns|warn|alerts|alert|calls|call|sounds|sound|lights|light|signals|signal|tells|tell|shows|show) (at|on|in|up|us|our|the) <any>? <any>? (long before|before|early|the moment|at once|as soon as|first)"
        "(any|each|every|the slightest|the first) (sign|trace|hint|deviation|change|delay|drop) <any>? <any>? <any>? (is|are|goes|reaches|rings|triggers|sets|will)"
      `,
    },
    // A verb of the present that is no state of a thing.
    habit: {
      also: ['consequent', 'negation', 'question'],
      ru: `
        <verb.present.third.imperfective>-(@healthy|мочь|хотеть|стоять|быть|ждать|путаться|мерзнуть|находиться|значить|означать|касаться|казаться|видеть|понимать|жаловаться) !(не|ни|больше|нет|никто|нигде|продолжаться|вестись)
        "(будет|будут) <inf>" !(больше|не)
        (теперь|отныне) <verb.present>-(@healthy|мочь) !(не|ни|больше)
        <verb.present.third> "по (понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям|утрам|вечерам|выходным|ночам|будням|праздникам)" ~6
        <verb.future.third>-(быть|понадобиться|потребоваться|прийтись|остаться|завершиться|закончиться|начаться|продолжиться)
        (держать|хранить|возить|иметь|оставлять):present (замена|запас|наготове|резерв|смена|запасной|под рукой) ~4
        <inf> (нечем|негде|некуда|нечему|некому|незачем) ~3
        =есть (номер|телефон|контакт|ключ|памятка|инструкция|запас|список|доступ|связь|схема|журнал) ~4
        (осенью|весной|зимой|летом|ночью|утром|вечером|заранее|накануне) <verb.present.third> ~6
        (введен|введена|введено|действует|дежурит|хранится|лежит|висит|стоит) !(не|больше)
        (запасной|резервный|запас|резерв|дублировать)
      `,
      en: `
        "(<noun>-(one)|<capital> <capital>|<placeholder:person>|(mr|ms|mrs|dr) <capital>|it|he|she|who|somebody|someone|everyone) (now|also|always|then|himself|herself|itself|automatically|first)? <verb.present.third.singular>-(<capital>|be|work|open|print|arrive|load|match|reach|ring|appear|agree|hold|stay|remain|have|can|know|seem|mean|need|fit|respond|flow|play|connect|sync|suffer|complain|concern|suffice|look|feel|sound|use|this|thing|always|serve|show|continue|bill|hall|room|slip)" ~0
        "(<noun>|it|<capital>) (now|also|always|then|automatically|first)? (starts|begins) (earlier|sooner|a|an|one|two|before|on|at)"
        "(people|technicians|engineers|guards|colleagues|they|we|cleaners|caretakers|fitters|porters|nurses|drivers|two of us|operators|mechanics|specialists|assistants|<capital> and <capital>) (now|also|always|then|both|all|first)? <verb.present.plural>-(be|work|open|print|arrive|reach|stay|remain|have|can|know|need|hope|apologise|apologize|thank|see|hear|get|use|are|do|want|wish|regret|remain)" ~0
        "(now|always) <verb.present>-(<capital>|be|work|open|print|have)"
      `,
    },
    // Of a sentence that is read as no part: words of what is done from now on.
    measure: {
      also: ['consequent', 'condition', 'negation', 'question'],
      ru: `
        (чтобы|чтоб|дабы|отныне|впредь|двойной|запасной|памятка)
        (каждый|ежедневно|еженедельно|ежемесячно|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|сезон) <verb.present>
        теперь <verb.present>-(@healthy)
      `,
      en: `
        "(every|each|on|before|after|until|since|whenever|in) (every|each|each of|the|first)? <any>? <any>? (day|week|month|night|morning|evening|spring|summer|autumn|winter|hour|shift|port|use|opening|lesson|dawn|dusk|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|show|delivery)" ~0
        "(at dawn|at dusk|since|so that|lest|from now on|now locked|spare|by heart|within reach|to hand)"
        ^"(he|she|they|<capital> <capital>|the <noun.plural>) (now|also|always|both|all)? (has|have|<verb.present>)" ~0
        "(hangs|hang|lies|lie|stands|stand|is kept|are kept|has hung|have hung)"
      `,
    },
    // All, both, every: of the things that work again, not of what we did.
    quantified: {
      also: ['negation', 'question'],
      ru: `
        "(весь|все|оба|обе|каждый|любой|остальной|соседний|прочий|вся) (из|наш|ваш)? (<number>|@numeral)? (<adjective>)? (<number>|@numeral)? <noun>-(@trouble|@span|работа|вопрос|замечание|мера|задача)"
      `,
      en: `
        "(all|every|each|any|both|none|either|neither|no) (of)? (the|our|your|its|their)? (<number>|@numeral)? (other|<adjective>)? <noun>-(@span|@trouble)" !"(check|checks|checked|inspect|inspected|compared)" ~0
        "(the whole|the entire|the rest of) (the)? <noun>-@span"
      `,
    },
    // What keeps it so.
    prevention: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        чтобы "(больше|впредь|снова|вновь|опять|так|и|дальше|подобный|повтор)" // ~6
        дабы (не|больше|впредь|@trouble|подобный) // ~5
        "(во избежание|для того чтобы|с тем чтобы|ради того чтобы|на то чтобы|не дожидаясь)" !(обсудить|узнать|выяснить|найти)
        (отныне|впредь|теперь) "(обязателен|обязательна|обязательно|обязательны|возложен|возложена|возложено|закреплен|закреплена|закреплено|поручен|поручена|поручено|положено|предписано|заведено|введен|введена|введено)" !(вы|ваш) ~2
        чтобы (не|ни) !(беспокоить|отвлекать|тревожить|ждать|обсудить) // ~6
        чтобы не (повториться|повторяться|возвращаться|вернуться|случиться|возникнуть|возникать|произойти|допустить|происходить|терять|терялись|повторялось|пропадать|застревать|ломаться|течь|мерзнуть|@fail|@broke) // ~5
        "(в|при|на)? (случай)? (повторение|повтор|рецидив|возвращение|возврат|новый @trouble|подобный @trouble|такой @trouble|похожий @trouble|малейший|первый же|первый признак|любой)" (обратиться|обращаться|сообщить|позвонить|звонить|написать|знать|известить|нужно|надо|мы|связаться|вызвать|приехать|сразу|придет|уведомить) // ~7
        "(в случае|при) (повторение|повтор|возвращение|рецидив)"
        "если (это|он|она|оно|они|такое|что-то|проблема|вдруг|снова|вновь|подобное|неполадка|сбой|@trouble|где-то|хоть)? (вдруг|снова|когда-нибудь|опять|где-то|вновь|хоть)? (повториться|вернуться|возникнуть|случиться|появиться|понадобиться|произойти|начаться|заметит|забарахлит|@broke|@fail)"
        (проверять|осматривать|сверять|обслуживать|осматриваться|проверяться|обходить|чистить|промывать|следить|наблюдать|просматривать|контролировать|отслеживать|получать|замерять|испытывать|смазывать|сверяться|тестировать|пересчитывать|обновлять|обновляться|дежурить|проводить|мерить|менять|делать|заменять|подтягивать|чиститься|меняться|обслуживаться|контролироваться|отслеживаться|высылать|присылать):present/future (каждый|ежедневно|раз|еженедельно|ежемесячно|регулярно|постоянно|дважды|трижды|ночью|утром|круглосуточно|ежеквартально|теперь|впредь|отныне|дважды|автоматически|систематически|сами|заранее|"по (понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|утро|вечер|ночь|график|расписание)"|за) // ~6
        (теперь|отныне|впредь|дальше) <verb.present.first.plural>-(мочь|знать|видеть|понимать|жить) !!(сначала|сперва|вначале|потом|затем) ~4
        (теперь|отныне|впредь|дальше|мы) (будем|будет|станем) (следить|наблюдать|проверять|осматривать|контролировать|отслеживать|сверять|обслуживать|предупреждать|чистить) ~4
        (проинструктировать|обучить):short !вы
        (осмотреть|проверить|заменить|почистить|прочистить|промыть|смазать|обновить|подготовить|утеплить|перепроверить|сверить):future.first "(перед|весной|осенью|летом|зимой|заранее|накануне|через|каждый|к зима|к лето|к сезон|ежегодно|ежемесячно)" !(если|сегодня|завтра) ~4
        "(будем|будет|станем|станет)" (менять|заменять|обновлять|чистить|промывать|смазывать|подтягивать|мыть|заряжать|перезапускать|пересчитывать|делать|снимать|сливать) (каждый|раз|дважды|ежегодно|ежемесячно|еженедельно|ежедневно|заранее|регулярно|планово|по) ~6
        (знать|помнить|предупредить|проинструктировать|предупрежденный|проинструктированный|научить|объяснить|показать|рассказать|условиться|договориться|попросить|обучить|обученный|записать|оставить|получить|передать|сообщить|напомнить|дать):past/present.third/short (что|как|куда|кто|к кому|телефон|номер|памятка|памятку|инструкция|порядок|обращаться|обратиться|звонить|сообщать|при|в случай|на случай) // !(вы) ~7
        (обратиться|позвонить|сообщить|напишет|написать|известить|обращаться|звонить|сообщать|даст знать|вызвать|связаться):future.third/present.third "(в|к|нам|нас|с нами|на) (поддержка|техподдержка|диспетчерский|дежурный|нам|служба|горячий линия|мы|мастер|аварийка|помощь)?" ~5 !(=телефон|=звонок)
        (профилактика|предотвратить|предупредить|исключить|не допустить) (повторение|повтор|такой|подобный|впредь|дальнейший|рецидив) ~3
        (профилактика|предотвратить|предупредить|не допустить) @trouble ~3
        (предупреждать|сигнализировать|оповещать|сообщать|показывать|отключать|присылать):present/future (датчик|система|сигнал|сигнализация|программа|монитор*|автоматика|почта|счетчик) ~4
        (установить|поставить|завести|настроить|добавить|ввести|включить|назначить|составить|внести|запланировать|утвердить|наладить|организовать|договориться):past/short (датчик|контроль|наблюдение|проверка|сигнал|оповещение|график|осмотр|правило|порядок|напоминание|дежурство|мониторинг|профилактика|сверка|резерв|запас|фильтр|ограничение|защита|обход|обслуживание|страховка|предупреждение|план) ~5
        "(на|под|взять на) (контроль|особый контроль|наблюдение|постоянный контроль)"
        "на (случай|будущее) (повторение|повтор|нового|если|новый)?" !"извините"
        (дежурный|мастер|инженер|техник|электрик|сантехник|слесарь|охрана|завхоз|администратор|мы) (каждый|ежедневно|раз|еженедельно|ежемесячно|регулярно) (проверять|осматривать|обходить|смотреть|сверять|следить):present ~5
        (плановый|ежемесячный|ежедневный|еженедельный|регулярный|ежеквартальный|постоянный|ежегодный|утренний|вечерний|ночной) (осмотр|проверка|контроль|обслуживание|сверка|обход|профилактика|чистка|отчет|сводка|замер) ~0
        "(раз в|каждый|каждую|каждое) (неделя|месяц|квартал|год|день|утро|вечер|ночь|полгода|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|смена|два неделя)" (осмотр|проверка|сверка|осматривать|проверять|обслуживание|мы) ~5
        "(под|на) (гарантия|гарантией)"
        <verb.present.imperfective>-(работать|мочь|знать) @routine !(сейчас|пока|еще) !"(у|для|на|в|к|из|с|со|от|до|по) каждый <noun>-@span" ~9
        "(будем|будет|станем)" @routineVerb ~3
        <verb.present.first.plural> "(перед|до|после) (<adjective>)? <noun>" !(сейчас|пока|еще) ~3
        <verb.present.imperfective>-(работать|мочь) "(перед|за|до|после|при) (каждый|день до|неделя до|час до|сезон|начало|дождь|зима|выплата|отправка|любой|отопительный|праздник)" !(сейчас|пока|еще) ~6
        @staff:nominative (<capital>)? <verb.present.third/future.third>-(знать|работать|мочь|быть|чинить|восстанавливать|ремонтировать|устранять|искать|ехать|менять|настраивать|исправлять|выяснять|<verb.reflexive>) ~3
        <capital> (сам|сама|сразу|немедленно|тут же)? (сообщить|позвонить|вызвать|обратиться|узнать|известить|предупредить|следить|знать|заметить|напомнить|присмотреть|присматривать):future.third/present.third ~3
        (впредь|в дальнейшем|на будущее|отныне) <verb> ~6
        <placeholder> (знать|обратиться) // ~4
      `,
      en: `
        "(so that|to make sure|to ensure|to keep|to prevent|to avoid|to stop|to be sure|lest|in order to|making sure|ensure|ensuring|keeping|keep) (it|this|that|the|such|a|things|them|any|all|everything|matters|there|another|nobody|no|none|nothing|everyone|everybody|people|guests|visitors|staff|he|she|they|neither|future|these|those|what)" !"(keep you|keep posted)"
        "so (it|this|they|the problem|the fault) (does|do|will|can|can't|won't) (not|n't)?"
        "(prevent|avoid|forestall|=rule out|preclude|guard against) (this|it|a|any|such|the|future|recurrence|another|further|repeat|repetition)"
        "(should|if|in case|whenever|were|were it|if ever|the moment|as soon as|at the first sign|in the event) (it|this|that|they|anything|the|any|of|such|a|ever|something) <any>? <any>? (ever|again|return|returns|happen|happens|come|comes|occur|occurs|recur|recurs|reappear|reappears|repeat|recurrence|sign|go|goes|fail|fails|drop|drops|start|starts|notice|notices|leak|leaks|break|breaks|back|arise|arises|crop)" // ~4
        "(will|would|can|to|knows to|knows that|knows whom|knows who|knows how|knows where|asked to|agreed to|instructed to|has been told|has been shown|has our|has the) <any>? <any>? (call|turn|contact|ring|phone|tell|let|alert|notify|write|report|come|reach|go|warn|inform|straight|direct|number) <any>? (our|us|the|straight|directly|to|support|help|desk|line|you straight)?" (desk|support|us|helpdesk|line|team|straight|know|number|directly|duty|office|help)
        "(check|checks|checked|inspect|inspects|inspected|compare|compared|compares|monitor|monitored|test|tests|tested|review|reviewed|service|serviced|clean|cleaned|watch|watched|look|measured|measure|verify|verified|examine|examined|receives|receive|gets|get|maintained|maintain|examines|oiled|counted|renewed|sends|send|reports|report) <any>? <any>? <any>? <any>? (daily|weekly|monthly|nightly|quarterly|yearly|regularly|once|twice|from now on|automatically|hourly|constantly|continuously|around the clock|overnight|annually|on mondays|on fridays|ahead of|before each|in advance|closely)" ~3
        "(every|each|once a|twice a) (day|night|morning|evening|week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|autumn|hour|shift)" (check|checks|checked|inspect|inspected|inspects|compare|compared|monitor|test|tested|tests|review|service|serviced|clean|cleaned|watch|look|examine|walk|measure|we|our) ~4
        "(from now on|in future|in the future|henceforth|going forward|from today|from this week)"
        "(added|introduced|set up|put in place|configured|installed|arranged|agreed|established|scheduled|fitted|started|planned|appointed|left|given|gave|shown|showed|taught|trained|briefed|instructed|told|asked) <any>? <any>? <any>? (monitoring|alert|alerts|alerting|check|checks|safeguard|safeguards|alarm|sensor|inspection|inspections|reminder|routine|rota|schedule|how|what to|whom|who to|to call|to contact|to turn|spare|backup|filter|instructions|number|warning|test|tests|watch|guard|plan|to report|to let|to ring|to phone|to tell)" ~2
        "(regular|daily|weekly|monthly|nightly|quarterly|yearly|annual|routine|planned|automatic) (check|checks|inspection|inspections|comparison|service|servicing|review|test|tests|maintenance|cleaning|monitoring|report|summary)"
        "(warns|alerts|notifies|warn|alert|notify) (us|him|her|them|our|the) <any>? (before|if|when|at|as|team|in|duty|early|immediately|at once)"
        "(knows|know) (that|what|whom|how|where|who|to)"
        "(keep|keeps|keeping) (an eye|watch|a watch|a close)"
        "(can|will|could) (no longer|not) (happen|recur|return|come back|occur|repeat itself)"
        <verb> "(every|each|once a|twice a|before each|before every|after each|after every|ahead of each|ahead of every|first of every) (<any>)? (day|night|morning|evening|week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|autumn|winter|summer|hour|shift|season|friday|half-year|six|two|three|payday|event|lesson|delivery|weekend|term)" ~8
        <verb> (daily|weekly|monthly|nightly|quarterly|yearly|annually|regularly|hourly|constantly|automatically) ~6
        "(<capital>|@staff|she|he|they|<placeholder:person>) (will|'ll) <any>? <infinitive>"
        "(<capital>-(one|it|this|everyone|everybody|nobody|anyone)|@staff|she|he|<placeholder:person>) (checks|watches|inspects|receives|gets|sees|knows|tests|compares|monitors|looks|reviews|walks|follows|counts|reports|tells|calls)"
      `,
    },
    // The one question that an executive is asked: whom best to turn to.
    whom: {
      also: ['question', 'condition', 'consequent', 'negation'],
      ru: `
        "(с|со) (кто|кем) (из)?" (связаться|связываться|поговорить|говорить|обсудить|уточнить|созвониться|переговорить|общаться|встретиться|работать|согласовать|решать|сверить|разобраться|иметь дело|держать связь) ~8
        "(к|у|от) (кто|кому|кого)" (обратиться|обращаться|узнать|уточнить|спросить|подойти|идти|узнавать|выяснить|получить|взять|прийти|подъехать) ~8
        кому (позвонить|написать|звонить|писать|лучше) ~6
        (кто|кого) (рассказать|подсказать|показать|объяснить|знать|помочь|проводить|впустить|встретить|ввести в курс|уточнить|спросить|отвечать|заниматься|ответить|держать|вести) ~6
        "(кто|кого) (из|может|сможет|нам|лучше|мог|сумеет|лучше всего|знает|покажет|подскажет|расскажет|спросить|в курсе|занимается|у вас)"
        (контакт|имя|телефон|имени) (человек|сотрудник|ответственный|коллега|кто) ~3
      `,
      en: `
        "(whom|who) (had|have|ought|are|will|must|does|knows|best|else|there|on) <any>? <any>? <any>? (we|us|best|contact|turn|speak|ask|talk|approach|call|write|person|to|reach|see|help|show|tell|let)" ~2
        "(whom|who) (should|would|could|can|may|shall|is|do|might|it is|we|we should|best|to|at|among|in|of|on) <any>? <any>? <any>? (we|us|best|contact|turn|speak|ask|talk|approach|call|write|be|person|to)" ~2
        "(with|to|from) (whom|who)"
        "who (among|of|in|from|on) (your|the|their)"
        "(best|right) person (to|for|we)"
        "(name|contact|number) of (the|a|whoever|somebody|someone) <any>? (person|colleague|contact|who|knows|in charge)?"
        "(name|tell|give|suggest|recommend|point) (us|me)? (to|out)? (the|a|your|somebody|someone|one of your) <any>? (colleague|person|contact|employee|member|assistant|one) (we|who|whom|that|to|best|for)"
      `,
    },
  },
};
