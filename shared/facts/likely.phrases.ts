import type { PhraseTable } from '../text/phrases/table';

/** What is at work or at hand, but nobody's deed: of these the sentence tells a trouble, or nothing. */
const causes = {
  en: 'storm|wind|lightning|fire|flood|water|frost|snow|rain|system|software|app|application|site|website|page|server|program|bug|error|update|release|drum|pipe|lift|line|screen|battery|message|problem|issue|trouble|fault|outage|delay|strike|mistake|mix-up|customer|client|user|guest|tenant|order|payment|link|file|account|code|number|time|day|week|month|law|policy|contract|terms|rule|price|reason',
  ru: 'буря|гроза|молния|пожар|вода|мороз|снег|дождь|ветер|лед|система|программа|приложение|сервер|сайт|страница|обновление|скрипт|робот|автомат|ошибка|сбой|проблема|авария|задержка|поломка|неполадка|труба|лифт|насос|экран|сообщение|письмо|заказ|платеж|счет|карта|деньга|срок|время|день|неделя|месяц|год|час|закон|договор|правило|тариф|цена|причина|ситуация|вопрос|заявка|обращение|проверка|ответ|телефон|прибор|устройство|машина|датчик|@client|кто|что|который|это|он|она|оно|они|все|мы|я',
};

/** What harms, or is no work at all. */
const harm = {
  en: 'catch|fall|hit|rise|jump|wear|burn|blow|melt|rust|swell|lose|break|damage|delay|miss|fail|forget|cause|cancel|block|drop|refuse|reject|ignore|spill|scratch|dent|tear|smash|bend|deny|stop|crash|freeze|leak|flicker|bounce|disappear|vanish|show|display|appear|look|seem|stay|remain|keep|suffer|smell|drip|rattle|misplace|botch|bungle|overcharge|overlook|hold|know|like|love|want|hope|wish|say|tell|add|include|offer|cost|apply|expire',
  ru: 'потерять|сломать|повредить|испортить|забыть|пропустить|задержать|сорвать|отменить|заблокировать|отклонить|отказать|списать|перепутать|разбить|порвать|уронить|залить|затопить|поцарапать|удалить|стереть|обнулить|показать|выдать|вызвать|вывести|отключить|выбить|съесть|занять|прекратить|остановить|прервать|опоздать|стоить|составить|вырасти|превысить|закончить|истечь|решить|узнать|заинтересовать|понравиться|обещать|назвать|дать|сделать|допустить',
};

/** What stands behind a verb of work: the thing that is worked on, or the way it goes. */
const object =
  '(the|your|a|an|it|them|both|all|every|each|this|that|these|those|two|three|four|five|<number>|new|its|their|his|her|one|in|up|through|over|out|round|off|with|from|back|onto)';

/** In a text whose problem is open and that tells no plain step: what may well be one. The table is matched only then. */
export const likelyPhrases: PhraseTable = {
  name: 'likely',
  late: 'likely',
  concepts: {
    // "Our archivist found the paper file", "the new seal arrived this morning", "the visit is set for Tuesday".
    done: {
      assertedOnly: true,
      ru: `
        <noun.nominative>-(${causes.ru}) > <verb.past.perfective>-(<verb.reflexive>|@idlePast|${harm.ru}) !(если|когда|=вы|=не|бы|который|дважды|лишний|ошибочно|случайно|чужой) ~3
        <noun.nominative>-(${causes.ru}) > (найти|отыскать|взять|поднять|принести|привезти|купить|дать|снять|позвонить|написать|попросить|встретить|связаться):past !(если|когда|=вы|=не|бы|который|дважды|лишний|ошибочно|случайно|чужой) ~3
        ^<verb.past.plural.perfective>-(<verb.reflexive>|@idlePast|${harm.ru}) !(=вы|=они|если|бы|кто|=не|дважды|ошибочно|случайно|который)
        (попросить|спросить|поручить|уговорить|озадачить):past (<inf>|<noun.accusative>|<capital>) !(=вас|=вы|@client|если|чтобы|который|не) ~3
        <verb.past.feminine.perfective>-(<verb.reflexive>|@idlePast|потерять|сломать|перестать) !<noun.nominative.feminine> !(если|когда|=вы|=не|бы|она|который|кто|дважды|случайно)
        <noun.nominative>-(@client|@thing|кто) (подтвердить|сообщить|ответить|признать):past // =что !(если|=не|=вы) ~1
        (розыск|расследование|спор|претензия|поиск|разбор|сверка|служебный проверка|экспертиза|опрос|запрос|расчет|перерасчет|возврат|замена|обмен|дубликат|копия|новый карта|сертификат|переделка|перепечатка) (открыть|начать|запустить|объявить|назначить|завести|подать|оформить|заказать|одобрить|запустить|провести):short !(если|когда|=не|быть:future) ~3
        (визит|выезд|осмотр|встреча|монтаж|замена|ремонт|доставка|прием|консультация|замер) (назначить|согласовать|забронировать|подтвердить|перенести):short !(если|когда|=не) ~3
        (замена|деталь|запчасть|плата|насос|мотор|кабель|стекло|клапан|датчик|ключ|образец|партия|копия|оригинал|комплект|бланк) (приехать|прийти|доехать|прибыть|поступить|появиться|лежать|ждать):past/present "(к мы|у мы|на склад|в мастерская|в цех|на место|сегодня|утром|вчера|уже)" !(если|когда|=не|=вы) ~3
      `,
      en: `
        "(our|my|the|one of our|two of our) <any>? <any>? <noun>-(${causes.en}) (has|have|had)? (now|already|just|also|since|then|first)? (<past>-(@idle|${harm.en}|find)|<participle>-(@idle|${harm.en}|find)|put|set|cut|shut|read) ${object}" !(if|you|who|which|that|when|not|n't|never|wrong|twice|mistake|late|too) ~0
        "(our|my|the|one of our) <any>? <noun>-(${causes.en}) (has|have|had)? (now|already|just|also|since|then|first)? (found|made|took|taken|gave|brought|got|read|put|set|cut|drew|drawn|spoke|met|sent|ran|went) ${object}" !(if|you|who|which|that|when|not|n't|never|wrong|twice|mistake|late|too|down|off|dead|missing|up in) ~0
        "(new|spare|spares|replacement|second|fresh|right|correct|repaired|corrected|ordered|part|parts|seal|compressor|pump|motor|board|valve|rod|cable|lamp|glass|blade|belt|fuse|filter|tube|screen|battery|wheel|hinge|lock|key|unit|module|sensor|copy|original|file|paper|papers|material|delivery from <any> <any>?) <noun>? (has|have)? (now|already|just|finally|also)? (arrived|come in|came in|landed|got here|come|reached us|been delivered|turned up)" !(if|when|until|not|n't|never|no|yet|once|your order|damaged|broken|wrong) ~0
        "(visit|appointment|call|slot|repair|delivery|collection|date|test|inspection|session|meeting|crane|fitter|courier|van|technician|engineer|plumber|electrician|mechanic|glazier|roofer|doctor|surveyor|flight|place|seat|room|replacement|hearing|examination|scan) (is|are|'s|has been|have been) (now|already|firmly)? (set|booked|arranged|fixed|scheduled|reserved|confirmed|agreed|lined up|pencilled in) (for|on|with|by|at|from)" !(if|when|not|n't|once|until|you)
        "<capital>-(${causes.en}|we|you|i|it|this|that|which|who|nobody|none) (has|have|had|'s)? (now|already|just|also|since|then|first)? (<past>-(@idle|${harm.en}|find)|found|made|took|brought|got|put|set|cut|met|sent|ran|closed|opened|checked) (the|your|a|an|it|them|both|all|every|each|two|three|four|<number>|its|his|her|one|out|over|round)" !(if|you|who|which|that|when|not|n't|never|wrong|twice|mistake|late|too) !"(in|at|of|from|near|by|to) <capital>" ~0
        "(he|she|they) (now|already|just|also|then|first)? (<past>-(@idle|${harm.en}|find)|found|took|brought|put|set|cut|closed|opened|shut) ${object}" !(if|you|who|which|that|when|not|n't|never|wrong|twice|mistake) ~0
        "(the|a|your|its|our|both|two) <any>? <noun>-(${causes.en}|parcel|delivery|letter|invoice|statement|power|signal|alarm) (went|has gone|have gone) (out|off|back|over)? (to|by|into|with) (them|the|our|a|him|her|<capital>|fax|email|post|courier)" !(if|when|not|n't|never|wrong|mistake|error|another|other|instead|waste|twice) ~0
        "(motor|pump|board|part|parts|valve|seal|glass|pane|cable|battery|screen|lamp|lock|cylinder|filter|belt|compressor|frame|hinge|tile|tiles|door|pipe|boiler|sensor|fan|replacement|spare|spares) (is|are|'s) (now|already)? (in|mounted|fitted|hung|soldered|glued)" (<any>)? !(if|when|not|n't|until|once|stock|transit|place|use|good|your) ~0
        ^"(attached|enclosed|here|below) (is|are|'s|you will find|you 'll find|comes|come|please find) (the|a|an|your|our|two|all)" !(if|not|steps|address|number)
        "(check|see|sign|look at|look through|read|confirm) (the|our) (attached|enclosed|new|corrected|revised) (draft|copy|version|form|proof|list|plan|file|letter|statement|invoice)"
        "(he|she|they) (has|have|had) (now|already|just|also|since|then)? <participle>-(@idle|${harm.en}) ${object}" !(if|you|who|which|when|not|n't|never|wrong) ~0
        "(broker|solicitor|lawyer|agent|forwarder|bank|insurer|registry|supplier|manufacturer|maker|lab|laboratory|office) (has|have)? (now|already|just)? (handed in|sent|confirmed|received|accepted|signed|released|approved|filed|lodged|measured|tested|compared|checked)" !(if|you|when|not|n't|never|wrong|until|once) ~0
        "(we|i|'ve|have|and) (have|'ve)? (now|already|just|also|since|then|today|both)? (asked|written|wrote|phoned|called|rung|rang|emailed|mailed|spoken|spoke|messaged|chased|reminded|talked|consulted|noted|read|gone) (to|with|for|the|our|your|them|him|her|it|down|through|about|over|a|an|<capital>)" !(if|you wrote|you asked|you said|not|n't|never|when|once) ~0
        "(we|i|'ve|have|has|and) (now|already|also|just|since|then|both)? re-*" !(if|you|not|n't|never|will|to)
      `,
    },
    // "Two of our men are mounting it", "the secretary is typing in the new one", "a second copy is uploading".
    'under-way': {
      assertedOnly: true,
      ru: `
        <noun.nominative>-(${causes.ru}) > <verb.present.third>-(<verb.reflexive>|@idlePresentThird|@spoil|@fail|@work|подходить|показывать|говорить|составлять|стоить|значить|означать|зависеть|касаться|мешать|требовать|позволять|смотреть|изучать|лежать|висеть|расти|занимать|включать|содержать|превышать|нравиться|интересовать) (<noun.accusative>|его|ее|их|все) !@habit !(если|когда|=вы|=не|который|можно|бесплатно|пока) ~3
        и <verb.present.third>-(<verb.reflexive>|@idlePresentThird|@spoil|@fail|@work|показывать|говорить|смотреть|изучать|лежать|висеть) (<noun.accusative>|"(в|на|с|из|под|через|по) <any>") !@habit !(если|когда|=вы|=не|который|можно) ~1
        (у|на|в) (<adjective>)? (мастер|ювелир|часовщик|технолог|лаборант|инженер|портной|реставратор|верстальщик|переводчик|корректор|стоматолог|мастерская|лаборатория|цех|стенд|верстак|экспертиза) (уже|сейчас|сегодня|теперь) !(если|когда|=не|=вы) ~3
      `,
      en: `
        "(our|my|the|a|an|one of our|two of our|three of our|one of the|two of the) <any>? <any>? <noun>-(${causes.en}) (is|are) (now|already|still|just|busy|currently|also|both|at this moment|right now)? <gerund>-(@idleGerund|${harm.en}|travel) ${object}" !(if|you|who|which|that|when|not|n't|wrong|twice|late) ~0
        "and (is|are|'s) (now|already)? <gerund>-(deal|handle|investigate|have|be|look|work|try|do|go|get|make|wait|hope|${harm.en}) ${object}" !(if|you|when|not|n't|wrong|twice) ~0
        "(a|an|another|the|one|both|all|it|they) <any>? (is|are|'s|'re) <gerund>-(@idleGerund|${harm.en}) (now|overnight|as we speak|at the moment|right now|at this moment)" !(if|you|when|not|n't|wrong|twice) ~0
        "(copy|version|file|backup|replacement|one|import|scan|rescan|print|reprint|glue|paint|plaster|varnish|concrete|dough|cast|sample|culture|restore|index) (is|are) (now|already|just|currently|being)? (uploading|copying|rendering|encoding|printing|drying|curing|setting|charging|baking|running|syncing|building|loading|printed|downloading|transferring)" !(if|you|when|not|n't|until|once|slow|slowly) ~0
        "(on (his|her|their|its) way|on the road|under way|en route|out) (to you|with|to the|now|from)" !(if|when|not|n't|once)
        "(is|are|'s) (now|already|currently|on its way)? (with|at|in|on|to|under) (our|the|a|his|her) (workshop|lab|laboratory|bench|repair shop|repairer|restorer|goldsmith|watchmaker|technician|engineer|mechanic|tailor|printer|printers|framer|welder|saddler|dentist|microscope|lathe|proof-reader|translator|editor|test rig|test bench)" !(if|when|not|n't|once|until) ~0
        "(we|i) (watch|test|rewrite|rework|recount|retype|re-read|sift|comb|trace|check|compare|print|sew|solder|weld|dig|drain|pump|dry|paint|sand|cut|bake) ${object}" !(if|you|when|not|n't|every|each time|always|usually|will|would|can) ~0
      `,
    },
  },
};
