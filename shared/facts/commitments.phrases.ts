import type { PhraseTable } from '../text/phrases/table';

/** Hand-overs and escalations: who has the matter now. */
export const commitmentPhrases: PhraseTable = {
  name: 'commitment',
  concepts: {
    // What is told as done or as being done; 'if that fails, we pass it on' passes nothing on.
    handover: {
      assertedOnly: true,
      ru: `
        (передать|передавать|направить|направлять|переслать|пересылать|переадресовать|перенаправить|перенаправлять|отправить|перевести|переадресовывать|отдать|делегировать|скинуть|закинуть|отдавать|перекинуть|спустить):past/present.first/future.first @ticket (<any>)? ("(к|в|на|для)? @someone"|<person>|туда|дальше|"(в|на) (профильный|соответствующий|отдел|служба|группа|работа|бухгалтерия|департамент|проверка)") !@wish !(если|как|на второй|на вторая|на третий|@higher|вы) ~5
        (скинуть|закинуть|перекинуть|отдать|передать):past "(коллега|ребята|парень|разработчик|юрист|команда|девочка|техник|спец|технарь|люди|лицо)" !@wish !(если|вы|@higher) ~4
        (передать|передавать|направить|направлять|переслать|пересылать|переадресовать|перенаправить|перенаправлять|отправить|перевести|переадресовывать|отдать|делегировать|скинуть|закинуть|отдавать|перекинуть):past/present.first/future.first "(к|в|на|для)? (профильный|ответственный|наш|соответствующий|технический|компетентный|дежурный|нужный|другой|смежный|финансовый|юридический|мой)? (специалист|коллега|сотрудник|команда|эксперт|отдел|служба|группа|бухгалтерия|департамент|разработчик|инженер|техник|менеджер|техподдержка|подразделение|поддержка|юрист|администратор|программист|исполнитель|диспетчер|склад|логист|мастер|консьерж|куратор|финансист|бэкофис|управление)" !@wish !(если|@parcel|показание|деньга|@higher|вы|привет|данные|карта) ~4
        (передать|передавать|направить|направлять|переслать|пересылать|переадресовать|перенаправить|перенаправлять|отправить|перевести|переадресовывать|отдать|делегировать|скинуть|закинуть|отдавать|перекинуть):past/present.first/future.first > "(к|на|для)? <capital>-(@month|@weekday)" !@wish !(если|@parcel|показание|деньга|@higher|вы|привет|данные|карта|возврат|письмо|чек|ответ|документ|ссылка|код|сумма|платеж|сортировка|"в <capital>"|"из <capital>"|"с <noun.genitive>") ~4
        (документ|заявление|анкета|справка|пакет|материал|акт|снимок|фото|запись|договор|досье|дело|журнал|лог|видео) (отправленный|переданный|направленный|пересланный|перенаправленный|переадресованный|отданный|ушел|ушла|ушли|ушло):short/past "(к|на|для)? (<adjective>)? (инспектор|юрист|эксперт|бухгалтер|аналитик|методист|инженер|технолог|специалист|оценщик|менеджер|экономист|врач|консультант|разработчик|куратор|андеррайтер|ревизор|логопед|регистратор|следователь|аудитор|лаборант|рентгенолог)" !@wish !(если|@higher|=вы|быть:future) ~2
        @ticket (переданный|направленный|перенаправленный|переадресованный|отправленный|переведенный|назначенный|распределенный|поставленный|перешедший|адресованный|отданный|делегированный|передаваться|направляться|перейти):short/past/present ("(к|в|на|для)? @someone"|<person>|дальше|туда|"по принадлежности"|"по подведомственности"|"в работу"|"на исполнение"|"на рассмотрение"|"на проверку"|"для рассмотрение"|"для исполнение"|"для проверка"|"в адрес"|"в отдел"|"по назначению"|=далее|"по компетенции") !@wish !(если|быть:future|"не быть:past"|"быть:past не"|@higher|вторая|второй|третий|вы) ~4
        (обращение|заявка|письмо|вопрос|вызов) !архив (уйти|ушла|ушел|ушло|отданный|направленный|пойти):past/short (в <any>|к <any>|"на <any>-(адрес|почта)"|@someone) !@wish !(если|адрес|почта|ящик|подтверждение|@higher|вы|вторая|работа|второй) ~5
        (переданный|направленный|перенаправленный|переадресованный|переадресована|переданы|передана):short "(профильный|ответственный|соответствующий|дежурный|технический)? @someone" !@wish !(если|@parcel|показание|@higher|деньга|доставка|служба доставки|вторая|курьер) ~2
        @ticket (теперь|дальше|сейчас|далее|уже)? (вести|заниматься|заняться|ведет|займется|взять|забрать|подхватить|курировать|возьмет|взяла|взял|подхватил|подхватила|отвечает):present/past/future (<person>|@someone|<placeholder>|коллега) !(мы|если|@higher) ~4
        @ticket (теперь|дальше|сейчас|далее|уже)? (вести|заниматься|заняться|ведет|займется|взять|забрать|подхватить|курировать|возьмет|взяла|взял|подхватил|подхватила|отвечает):present/past/future > <capital>-(@weekday|@month) !(=я|мы|если|@higher) ~4
        "(ваш)? (вопрос|заявка|обращение|случай|проблема|дело|просьба|возврат|ситуация)" (теперь|сейчас|уже|дальше)? заниматься:present (<person>|<placeholder>|"(мой|другой|дежурный|старший|профильный) (коллега|специалист|инженер|менеджер)"|юрист|бухгалтер) !(я|мы|если|@higher) ~4
        "(ваш)? (вопрос|заявка|обращение|случай|проблема|дело|просьба|возврат|ситуация)" (теперь|сейчас|уже|дальше)? заниматься:present > <capital>-(@weekday|@month) !(=я|я|мы|если|@higher) ~4
        (подключить|привлечь|подключать|привлекать|позвать|задействовать|подключил|подключила):past/present.first (<person>|специалист|эксперт|инженер|коллега|разработчик|юрист|техотдел|технический|профильный|бухгалтерия|программист) !(если|вы) ~3
        (подключить|привлечь|подключать|привлекать|позвать|задействовать|подключил|подключила):past/present.first > <capital>-(@weekday|@month) !(=я|если|вы) ~3
        (поставить|завести|создать|оформить):past (задача|заявка|наряд|запрос|задание) "(на|для|в|к)? (инженер|специалист|разработчик|бригада|отдел|служба|техник|коллега|мастер|бухгалтерия|склад|технический|юрист|<capital>)" !(если|вы) ~2
        (ведет|займется|занимается|возьмет|продолжит|поможет|поможет вам) "(моя|мой|наш|наша|другой|другая|дежурный) (коллега|специалист|сотрудник|сотрудница|менеджер|инженер)" !если ~3
        (попросить|поручить|поручать):past (<person>|коллега|специалист|инженер|бухгалтерия|юрист|<capital>) !(вы|если|@wish) ~3
        "(передаю|передадим|передам|переведу|переключу) вас (<person>|@someone|<adjective> @someone|на @someone)" !если
        @ticket "(теперь|сейчас|уже)? у (<adjective>)? (люди|лицо|@someone|<capital>)" !(если|вы|@higher|не) ~1
        (бумага|документ|заявление|материал|дело|вопрос|письмо|договор|претензия|жалоба|обращение) (уйти|поехать|отправиться|перейти|отойти):past "(в|к) (юридический|финансовый|расчетный|кадровый|технический|абонентский|коммерческий|претензионный|<adjective> (отдел|служба|группа|сектор)|юрист|кадровик|экономист)" !@wish !(если|@higher|=вы) ~3
        (методист|логопед|технолог|эксперт|аналитик|экономист|бухгалтер|мастер|врач|куратор|координатор|сотрудник|коллега|специалист|инженер|разработчик|юрист) (смотреть|изучать|разбирать|вести|взять):present.third/past.sg "(ваш|этот) @ticket" !(если|@higher|=вы|обычно|всегда) ~3
        "(коллега|специалист|инженер|разработчик|юрист)" (смотреть|изучать|разбирать|проверять|рассматривать):present.third "(ваш|этот) @ticket" !(если|=вы|@higher|обычно|всегда) ~3
        (передать|переслать|направить|переадресовать|перенаправить|отправить|отдать):past @ticket "куда (следует|надо|нужно|положено)" !(если|=вы) ~3
        "(эстафета|мяч) (у|на сторона)"
        (вопрос|заявка|обращение) "(на|у) (специалист|инженер|бухгалтерия|юрист|разработчик|<capital>)" (сейчас|теперь|уже) ~2
        "(перевожу|переключаю|соединяю|переключим|переведем)" "вас" "(на|с|к|со)" ~1 !если
        "(про|о|об) <any> <any>?" (сказать|рассказать):past.pl (электрик|сантехник|слесарь|монтажник|дворник|уборщица|вожатый|повар|горничная|комендант|портье|охрана|садовник|инженер|мастер|техник|диспетчер|разработчик|кладовщик|курьер|администратор|воспитатель|программист|логист|бухгалтер|специалист|коллега):dat !@wish !(если|=вы|=вам|@higher|который|спасибо|что) ~2
        "(теперь|сейчас|уже)? (вопрос|заявка|обращение|дело|случай|проблема|запрос|жалоба) (теперь|сейчас|уже)? у (них|него|нее)" !(если|=вы|не)
        (анкета|заявление|документ|дело|жалоба|претензия|запрос|кейс|договор|смета|чертеж|макет|расчет|вопрос|обращение|заявка|письмо|задача) [(уйти|ушла|ушел|ушло|отправиться|поехать|улететь|перейти|спущенный|спустить|переброшенный|перебросить|переадресованный|отправленный|переданный):past/short (юрист|бухгалтер|специалист|инженер|экономист|методист|логист|аналитик|эксперт|филиал|регион|коллега|диспетчер|программист|разработчик|куратор|сметчик|технолог|участок|"другая смена"|"другой офис"):dat/acc] !@wish !(если|@higher|=вы|курьер) ~4
        (спустить|спущенный|переброшенный|перебросить|направленный|переданный|отписанный|расписать|расписанный):short/past.pl "(в|на|по) (филиал|регион|участок|исполнение|подразделение|принадлежность|территория|отделение)" !@wish !(если|@parcel|@higher|=вы) ~2
        (подключить|привлечь|подключать|позвать):past/present.first (технолог|механик|электрик|аналитик|методист|врач|тренер|дизайнер|архитектор|агроном|логист|экономист|мастер|консультант|тестировщик|редактор|слесарь|сантехник|куратор|оценщик|сметчик|страховщик):acc !(если|вы|@higher) ~4
        (отдать|передать|направить|отправить|сдать|отнести|переслать):past "(ваш|этот)? @ticket" "в (канцелярия|бухгалтерия|регистратура|приемная|деканат|филиал|юротдел|дирекция|редакция|лаборатория|цех|мастерская|диспетчерская)" !@wish !(если|=вы|@higher) ~3
        (теперь|дальше|далее|=этим|=им|=ею|=ей|=вами) (заняться|заниматься):future.third/present.third > (<person>|<capital>-(@month|@weekday)) !(если|@higher|кто) ~4
        (отнести|занести|снести|отослать|завезти):past "(ваш|этот|данный)? (заявка|обращение|жалоба|письмо|вопрос|претензия|запрос|заявление|просьба|анкета|документ)" "(в|к) <any>" !@wish !(если|@higher|архив|=вы|=вам) ~6
        (шепнуть|маякнуть|черкнуть|отписать|донести|написать|рассказать):past.sg/past.pl (<adjective>)? (отдел|служба|команда|бригада|бухгалтерия|коллега|ребята|сменщик|напарник|инженер|мастер|куратор|директор|склад|секретарь):dat !@wish !(если|=вы|@higher|=вам) ~3
        (передать|отправить|направить|переслать|перенаправить|переадресовать|спустить):past/present.first "(ваш|этот|данный)? (заявка|обращение|жалоба|письмо|вопрос|претензия|запрос|заявление|сообщение)" "в <adjective>? (центр|таксопарк|парк|депо|редакция|кухня|контора|офис|комиссия|секретариат|инспекция|правление|деканат|штаб|служба|ведомство|министерство|агентство|типография|магазин|ресторан|колл-центр|отделение|управление)" !@wish !(если|@higher|архив|=вы) ~4
        (сообщить|уведомить|известить|оповестить|проинформировать|"дать знать"|"поставить в известность"):past (@someone|электрик|сантехник|слесарь|монтажник|аварийка|дворник|уборщица|вожатый|повар|библиотекарь|водитель|лифтер|механик|бригадир|горничная|комендант|портье|охрана|садовник):dat/acc !@wish !(если|адрес|номер|телефон|код|время|=вы|=вам|@higher|который) ~4
        @ticket > "у (<adjective>)? (инспектор|юрист|мастер|инженер|бухгалтер|механик|врач|методист|логист|аналитик|электрик|сантехник|программист|технолог|флорист|тренер|куратор|бригадир|прораб|страхователь|оценщик|нотариус|экономист|эксперт)" ~3 !(если|=вы|@higher|не)
        "(ее|его|их|он|она)" (вести|взять|подхватить):present.third/past.sg (<person>|<placeholder>|<capital>) ~1 !(если|@higher|=вы|водитель|курьер|@parcel)
        (кинуть|скинуть|закинуть|передать|отправить|переслать):past "(информация|данные|все|письмо|документ|скрин|логи)" (<capital>|коллега|специалист|@someone) !@wish !(если|=вы|@higher|=вам) ~4
        (перешлю|передам|направлю|переправлю|передадим|перешлем|переведу|переключу|соединю) !@wish !(если|показание|привет|@parcel|@higher) ~4 (вы|ваш|это|он|она|@ticket|@someone)
        (передать|отдать|переданный):past/short (заявка|обращение|запрос|жалоба|претензия|заявление) "в (сервис|сервисный центр|химчистка|прачечная|ателье|гараж|депо|таксопарк|типография|столярка|кухня|аптека|реставрация|техслужба|сервис-центр|колл-центр|расчетный центр)" !@wish !(если|=вы|@higher) ~3
        (материал|документ|дело|снимок|фото|акт|запись|журнал|претензия|@ticket) (переданный|направленный|пересланный|отправленный):short > <placeholder> !(если|вы|до|номер|через|на|@higher) ~4
        (карточка|дело|@ticket) (там|теперь|сейчас|дальше) (вести|взять):present.third/past > (<placeholder>|<person>) !(если|=вы|@higher) ~2
      `,
      en: `
        "(have|'ve|has|had|be|am|are|is|will|'ll)? (pass|forward|transfer|hand|send|route|redirect|assign|reassign|relay|direct|turn over|pass along|pass on|give|delegate|share|allocate)" (your|the|this|it|everything|all|that|them|case|both)? "(@ticket|message|email|details|it|this|that|matter|everything|conversation|chat|thread|information|them)?" "(on|over|across|along|on over|back)?" "(to|with|over to|across to|on to|along to) (the|our|a|an|my|your|their|one of our|another|one of my)?" "(@someone|facilities|estates|housekeeping|finance|security|it|legal|<person>|<capital>|<placeholder>|=them|=him|=her)" !@wish !(choose|select|press|click|tap|if|please|you|money|refund to|parcel|link|card|second line|l2|tier|can|may|might|could|should|management|supervisor|higher|meter) ~3
        "@ticket (be|has been|have been|was|were|is)? (now|already|been|be)? (passed|forwarded|transferred|handed|sent|routed|redirected|referred|assigned|reassigned|directed|moved|delegated|passed on|sent on|allocated|handed over) (on|over|along)? (to|with)? (the|our|a|an|my|another)? (@someone|<person>|<capital>|<placeholder>)?" !@wish !(if|will be|money|can|should|once|when|management|supervisor|higher) ~3
        "(be|has been|have been) (passed|forwarded|transferred|handed over|routed|redirected|referred|assigned|reassigned|sent on|passed on|handed) (on|over|along)? to (the|our|a|an|my)? (right|relevant|appropriate|responsible|correct|technical|specialist|dedicated|billing|engineering)? (@someone|<person>|<capital>|<placeholder>)" !@wish !(if|parcel|order|courier|carrier|you|money|can|should|will be|management|supervisor|higher) ~3
        "@ticket (be|is|are)? now (with|in the hands of|being handled by|handled by|owned by|assigned to|sitting with|on the desk of|under the care of) (our|the|a|an|my)? (@someone|<person>|<capital>|<placeholder>|colleague|specialist|right|relevant)?" !(if|carrier|courier|bank|you) ~2
        "(<person>|@someone|<capital> <capital>|colleague|colleague <capital>|colleague <placeholder>) (have|has|will|'ll|be|is)? (now)? (take over|taken over|taking over|take it from here|taking it from here|handle it from here|take this forward|taking care of your|look after your|looking after your|picked it up|picked this up|pick this up|own this|take care of your|handle your|be handling|dealing with your)" !(if|i|we) ~2
        "(bring|loop|pull|involve|bringing|looping|pulling|looped|brought|pulled|involved|copied|cc'd) (in)? (our|the|my|a)? (@someone|<person>|<capital>|colleague) (in)?" !(if|you) ~2
        "@ticket (has|have|is|was)? (landed|arrived|ended up|now lies|lies|lying|sitting|waiting) (now)? (on the desk of|on the table of|with|in the hands of|at) (a|an|our|the|my)? <any>? (@someone|<person>|colleague)" !(if|you|@higher)
        "(appeal|objection|application|dispute|letter|video|photos|logs|measurements|papers|documents|file|findings|@ticket) (has been|was|have been|were|is|are|has now been) (put|laid|placed|set|brought) (in front of|before|on the desk of|to|with) (our|the|my|a|one of our) <any>? <any>? (secretary|clerk|committee|board|panel|council|registrar|pharmacist|nurse|doctor|lawyer|surveyor|editor|adjuster|dean|examiner|caseworker|@someone|<person>)" !@wish !(if|you|please|@higher) ~0
        "(@someone|workshop|kitchen|lab|laboratory|depot|garage|registry|secretariat|editors|engineer|<person>|<capital>|nurse|vet|tailor|surveyor|lawyer|adjuster|pharmacist|mechanic|fitter|bookkeeper|accountant|registrar|librarian|editor) (now|already)? (has|have|holds|hold) (now|already)? (your|the) (logs|log|photos|papers|documents|video|readings|letter|details|measurements|files|drawings|x-rays|sample|samples|forms|form|claim) (now|already|and|on|in)" !@wish !(if|you|please|@higher) ~0
        "(shown|showed|read out|played|described) (it|them|this|your <any>|the <any>|all of it|everything) to (our|my) <noun>" !@wish !(if|you|please|@higher) ~0
        "(put|laid|placed|set|dropped|left) (it|this|that|your <any>|the <any>|the matter|everything) (in front of|before|on the desk of|on the table of|with|under the nose of) (our|the|my|a|one of our) <any>? (pharmacist|nurse|doctor|vet|tailor|florist|chef|cook|baker|accountant|lawyer|librarian|caretaker|editor|registrar|dispatcher|planner|surveyor|adjuster|buyer|tutor|coach|optician|dentist|physician|therapist|mechanic|fitter|electrician|plumber|@someone|<person>)" !@wish !(if|you|please|@higher) ~0
        "(put|putting|addressed|presented|took|taken) (your|the|this) <any>? @ticket (to|before|with) (our|the|my|a) <any>? (people|team|@someone|<person>)" !@wish !(if|you|please|@higher)
        "(the|our|my) (kitchen|workshop|bakery|garage|caretaker|gardener|janitor|cleaner|cleaners|driver|drivers|chef|housekeeper|porter|florist|tailor|mechanic|lab|depot|stables|crew|@someone) (has|have) (just|now|already|also)? been (told|informed|notified|alerted|briefed|made aware)" !(if|you|@higher|parcel)
        "(briefed|informed|notified|alerted|told) (our|the|my) (kitchen|workshop|bakery|garage|caretaker|gardener|janitor|cleaner|cleaners|driver|chef|housekeeper|porter|florist|tailor|mechanic|lab|depot|crew|electrician|plumber|@someone)" (about|of) !(if|you|@higher|please) ~1
        "(another|a different|the next|the night|the day|the evening|the morning|the other) (team|shift|colleague|department|office|branch|unit|agent|specialist)" (will|'ll|is going to|is|now) (now|be)? "(carry on|continue|take over|deal with|look into|look after|handle|take care of|pick up|work on|handling|dealing|looking|taking)" ~1 !(if|you|@higher)
        "(all|everything|it|this|all of it|the rest|the whole thing|the lot) (is|'s|lies|rests) (now)? in the hands of (our|the|my|a)? <any>? (@someone|<person>)" !(if|you|@higher)
        "(entrusted|tasked|charged) (our|the|my) <any>? (@someone|fitters|fitter|<person>) with" !(if|you)
        "(note|message|report|details|@ticket) (about|on|regarding|concerning) <any> <any>? <any>? (went|goes|has gone) to (our|the|my) <any>? @someone" !@wish !(if|you|@higher)
        "(farmed out|outsourced|dispatched|delegated|relayed|routed|signposted|referred|handed down|passed down) to (the|our|a|an)? <any>? (@someone|<person>)" !@wish !(if|you|parcel|order|goods|@higher)
        "(somebody|someone|a colleague|one of our people|a specialist|an expert) (from|in|at) (our|the)? <any> <any>? (is|will be|has|will|'ll) (be)? (picking|picked|taking|taken|handling|looking|take|pick|handle|deal|look)" !(if|you)
        "(share|shared|sharing|pass|passed|send|sent|forwarded|relayed)" "(the|your|all|these|this|those)" "(details|particulars|facts|story|findings|notes|photos|information|description)" > "(to|with|on to) (the|our|a)? <any>? (@someone|<person>)" !@wish !(if|please|you|will|can) ~5
        @ticket > "(has been|was|have been|were|is being|has just been) (now|also|already)? (passed|forwarded|transferred|handed|routed|redirected|referred|reassigned|moved|sent) (internally|on|over|along|onward|onwards|further|elsewhere)" !@wish !(if|you) ~6
        "(on|off|over) to (the|our|my) <any>? (@someone|<person>)" "(it|this|that|your <any>) (goes|went|has gone|is gone)" !(if|you) ~1
        "(let|letting) (our|the|my) <any>? <any>? @someone" // "know (about|of|that)" ~4 !(if|you|please)
        "(passed|passing|handed|handing|forwarded|forwarding|sent|sending|referred|referring) (it|this|that|the matter|everything|your <any>)? (on|over|along)? to (the|our|my) (night|day|late|early|next|evening|morning)? (shift|@someone)" !@wish !(if|you|please|parcel|card|was|who|already told) ~1
        "(<person>|<capital>|@someone) now (has|have|holds|owns|handles|runs) (your|the|this) (file|case|@ticket)" !(if|you|@higher)
        "(hand|handing|handed) (you|this|it|your) (over)? to" ~2 !(if|parcel|key)
        "(connect|connecting|transferring|putting) you (to|with|through to)" !if
        "(ask|asked) (our|the|my)? (colleague|<person>|@someone|<capital>) to (look|take|check|contact|deal|handle|call|review|reply|answer|investigate|get|process|follow)" !(if|you|please)
        "(handover|hand-over|handoff) to"
        "(our|my|the) <any>? (colleague|specialist|engineer|developer|expert|@people) (be|are|is) (now|already|currently)? (looking at|looking into|reviewing|going through|checking|examining) (your|this|the) @ticket" !(if|you|senior)
        "(let|letting) (our|the|my) <any>? @someone know (about|of)" !(if|you|please)
        "(passed|sent|forwarded|redirected|directed|routed|transferred) (it|this|your|the)? <any>? to the (right|proper|correct|appropriate|relevant) (place|people|person|hands|desk|office)" !(if|you|parcel)
        "(move|moved|moving) (your|the|this) @ticket to (the|our|a|an|another) <any>? @someone" !(if|you|please|senior)
        "(it|this|that) (be|'s|is) (now)? with (our|the|my) <any>? @someone" !(if|issue|problem|you)
        "(our|the) <any>? (@someone|<person>) (have|has) (taken|taken on|picked up|got) (your|the) @ticket" !(if|you)
        "@ticket (be|is) (now)? (in the hands of|being handled by|on the desk of|under the care of|sitting with|being looked at by) (our|the|a|my)? <any>? (@someone|<person>|<capital>)" !(if|carrier|courier|bank|you|management|supervisor)
        "(request|question|case|enquiry|query|complaint|claim|matter|application|order) (be|is|are) with (our|the)? (maintenance|facilities|estates|housekeeping|finance|legal|billing|accounting|engineering|logistics|warehouse|developers|engineers|@someone) now?" !(if|issue|problem|in line|bank|carrier)
        "(raised|flagged|taken up|brought up|shared|logged|filed) (this|it|that|your @ticket|the @ticket|your case) (with|to) (our|the) <any>? @someone" !(if|you|please|@wish|management|supervisor|higher|senior)
        "(ticket|job|work order|task) (has been|was|is) (opened|raised|created|logged) (with|for) (our|the)? (@someone|facilities|engineer|technician|maintenance)" !if
        "(opened|raised|created|logged|filed) (a|an)? (ticket|job|work order|request|task|case) (with|for|to) (our|the|a)? (@someone|engineer|technician|maintenance)" !(if|you)
        "(your|the|this|it) <any>? <any>? (has|have|'s) (gone|been|moved) (over|across|along|on)? to (our|the|<capital>|<person>)" !(if|you|bank|card|account)
        "@ticket (about|on|regarding) <any> <any>? <any>? (be|is|has been|was) now? (with|passed to|sent to|forwarded to) (our|the|a|<capital>|<person>)" !if
        "(to|with) whom (we|i) (have|had|'ve)? (pass|forward|hand|give|send|transfer|share)"
        @ticket "(be|has been|have been|was|is) (now|already|just|also)? (passed|sent|forwarded|handed|transferred|routed|referred) (on|over|along|onward|onwards)" !@wish !(if|will|should|can)
        "(your|the|this)? (question|request|case|refund|matter|query|claim) (be|is)? (now)? with (<person>|our|the|my|<capital>|<placeholder>)" !(if|issue|problem|bank|courier|carrier)
        "@ticket (has been|have been|was|were|is) (now|already|been)? given (to|over to) (our|the|my|a|an|one of our) <any>? (@someone|<person>|<capital>|<placeholder>)" !@wish !(if|you|@higher|voucher|may|can|ticket class) ~0
        "(give|gave|given|giving|hand|handed|entrust|entrusted|assign|assigned|pass|passed)" (the|this|that|your) "(job|task|repair|work order|repair order|matter|@ticket)" (on|over)? "to (the|our|a|one of our) <any>? (@someone|@people|@crew)" !@wish !(if|you|please|@higher) ~0
        "(share|shared|discussed|raised) (your|the|this) <any>? @ticket with (the|our|a) <any>? (@someone|@people|depot|workshop|kitchen|garage|shop|store|branch|hotel|restaurant|driver|fleet|factory|bakery|laundry|clinic|school|centre|center|office)" !@wish !(if|you|please|@higher)
        "(our|the|my) <any>? (cashier|nurse|driver|plumber|electrician|mechanic|coach|tutor|florist|chef|porter|caretaker|@someone|@people) (now|already)? (has|have|holds|owns) (now|got)? (your|the|this) (case|file|job|@ticket)" (now)? !(if|you|@higher|question)
        "(let|letting|told|informed) (our|the) (laundry|kitchen|workshop|depot|garage|lab|bakery|housekeeper|caretaker|porter|pool|bar|workroom|studio)" (know)? "(about|of)" !(if|you|please) ~1
        "(<person>|<capital>|<placeholder>) (in|from|of|at) (our|the)? <any> (now|already)? (has|have|holds|took|takes|is on) (your|the|this|it) (@ticket|case|matter|file|question|complaint|claim)? (now|over|on)?" !@wish !(if|you|please|@higher) ~1
        "(sent|passed|forwarded|handed|referred|directed|routed|given|relayed|put|conveyed|transferred|delivered) (<any>)? (<any>)? (<any>)? (on|along|over|straight|further|through)? (to|into|before|in) (those|the ones|the people|the person|the persons|whoever|the parties|the powers|all|everyone|the hands|the right|the proper|the appropriate|the relevant|the competent|good|safe|capable|expert|other|the inbox|the desk|the care) (concerned|responsible|involved|in charge|who|that|hands|place|quarter|quarters|channels|channel|of|in the know|affected|address|desk)" !@wish !(if|you|please|parcel|order|money|key|@higher) ~1
        "(your|the|this) (<any>)? (<any>)? (<any>)? (<any>)? (has been|was|is|have been|were) (now|already|also|duly|safely)? (passed|forwarded|handed|sent|directed|routed|placed|put|delivered|referred|submitted|relayed|given) (on|over|along|straight)? (into|in|to) (the)? (right|proper|best|safe|good|competent|capable|expert|appropriate|relevant|correct|responsible) (hands|place|people|person|quarters|quarter|channels|department|colleagues|address|desk|party|parties|office)" !@wish !(if|you|parcel|order|money|@higher)
        "(our|the|my) <any>? (@someone|<person>) (now)? (has|have|'s|'ve) (got)? (the ball|everything|all the details|the baton|the reins|the papers|the matter|the whole story|the lot) (in hand|in (his|her|their) (court|hands)|now|from here|on (his|her|their) desk)?" !@wish !(if|you|@higher)
        "(the ball|the baton|everything|the matter|the rest|it|this) (is|lies|rests|passes|goes) (now|henceforth)? (in|with|to|over to) (our|the|their|his|her) <any>? (@someone|<person>|court)" !(if|you|your|@higher)
        "(pass|passed|passing|hand|handed|handing) (the|this|that|your) (baton|ball|torch|reins|matter|file|folder) (on|over|along)? to" !(if|you|please|@higher)
        "(landed|placed|put|left|dropped|parked|laid) (it|this|that|your <any>|the <any>|everything)? (on|in|at) (the)? (desk|table|inbox|tray|lap|hands|pigeonhole|in-tray) (of|belonging)" !(if|you|@higher)
        "(laid|put|placed|brought|taken|set) (your|the|this) <any>? (@ticket|case|letter|complaint|objection|appeal)" // "(before|in front of|to) (the|our|those|whoever|a)" !@wish !(if|you|please|@higher) ~0
        "(a|another|one of our|our) <any>? (colleague|colleagues|specialist|expert|@someone) (now)? (has|have|holds) (your|the|this) (file|case|@ticket|letter|papers|matter)" (now|on|in|before)? !@wish !(if|you|@higher|answered)
        "(your|the|this) (case|file|letter|matter|question|complaint|request|message) (has|is) gone (to|over to|on to|across to) (our|the|my) <any>? (@someone|people|experts)" !@wish !(if|you|please|@higher)
        "(found|find|finds) (its|their) way (to|into|onto|on to) (the|our)" (@someone|<person>|desk|hands) ~3 !@wish !(if|you|parcel|letter|please|@higher)
        "(ask|asked|asking|told|instructed) (our|the|my) (night|day|late|early|next|evening|morning|duty)? (shift|crew|porter|caretaker|kitchen|workshop|reception|night porter|housekeeper|plumber|electrician|mechanic|gardener|lab|depot|garage)" (on duty)? to (look|see|take|keep|check|deal|attend|call|answer|get|come) ~0 !@wish !(if|you|please|parcel|@higher)
        "(passed|forwarded|sent|handed|referred|relayed|routed)" (your|the|this) (note|message|letter|report|complaint|request|question|@ticket) > "to (the|our)? (maintenance|facilities|housekeeping|technicians|engineers|specialists|experts|workshop|kitchen|caretaker|back office|@someone)" !@wish !(if|you|please|will|can|@higher) ~6
        @ticket "(is|are) (now|currently|already)? (being)? (processed|handled|examined|reviewed|looked at|looked after|dealt with|considered) by (the|our|a|an)" <any>? "(expert|experts|specialist|specialists|colleague|colleagues|team|people|unit|office|department)" !@wish !(if|you|please|once|when|@higher) ~1
      `,
    },
    escalation: {
      assertedOnly: true,
      ru: `
        (эскалировать|заэскалировать|проэскалировать):past/present.first/future.first/short !(если|бы|"не быть:past"|"быть:past не")
        (вынужденный|вынудить:short|пришлось|решить:past|"принять решение"|придется) (подключить|привлечь|передать|поднять|направить|вынести|обратиться|уведомить|доложить|позвать|поставить):inf @higher !(если|не|бы|@wish|=вам) ~4
        (вынужденный|вынудить:short|пришлось|придется|решить:past|"принять решение"|понадобиться:past|потребоваться:past) (быть)? эскалировать:inf !(если|бы|не) ~1
        (эскалация|эскалированный|эскалировали|эскалирован|эскалирована|эскалируем|эскалировано|эскалирую|эскалировал|эскалировала) !(если|политика|правило|порядок|матрица|процедура|схема|регламент|процесс|не требуется|не нужна|не требовать|"не быть:past"|"быть:past не"|возможность|уровень|"не (быть|понадобиться|потребоваться|делать|проводить|нужный|предусмотренный|планироваться|состояться)"|нет|обойтись|избежать|отменить|отказаться|"не стать"|что|доступный|означать|называться|занимать|длиться|проходить|"в тариф"|бесплатный|возможный|входить|"как правило"|обычно)
        (передать|передавать|направить|поднять|перевести|поднимать|вынести|отправить|переслать|доложить|сообщить|поставить|обратиться|подключить|привлечь|передам|подниму|довести|докладывать|доложили|пригласить|позвать|адресовать|подключать|вынесен|перенаправить|скинуть|запросить помощь|подключил|подключила|выносить|дойти|уйти):past/present.first/future.first "(на|к|в|до|у|с)? (наш|мой|его|свой|самый|технический)? @higher" !(если|@wish|вы|вопрос к вы|"не стать"|"не понадобиться"|"не прийтись"|"не потребоваться"|нет|начальник:nom|директор:nom|заведующий:nom) ~5
        (переданный|направленный|поднятый|переведенный|вынесенный|взятый|отправленный|доложенный|доведенный|привлеченный|подключенный|перенаправленный|уведомленный|проинформированный):short "(на|к|в|до|под)? (наш|мой|технический|личный)? @higher" !(если|@wish|"не быть:past"|"быть:past не"|=домов|метро|=трамвая|=коттеджей|=застройки|=зданий|=кабеля|=труб) ~4
        @ticket "(на|у|в|под) (контроль|рассмотрение|уровень|личный контроль|решение|разбор)? (у)? (наш|сам|самый)? @higher" !(если|вы|@wish|отзыв|автоматически|обычно|всегда|попадать|передача|"не стать"|"не понадобиться"|"не потребоваться"|порядок|процедура|<inf>) ~3
        @ticket (вести|заниматься|взять|рассматривать|решать|заняться|контролировать|разбирать|изучать):present/past/future @higher !(если|вы) ~4
        (передать|поднять|перевести|вынести|поставить|поднимать|переданный|поднятый|переведенный|передавать|ушел|ушла|уйти) (вопрос|заявка|обращение|проблема|случай|инцидент|тикет|кейс|ситуация)? "(выше|на уровень выше|уровнем выше|наверх|выше по линия|на следующий уровень|на другой уровень|на ступень выше|по линии эскалации)" !(если|@wish|"не стать"|передача) ~3
        (повысить|поднять|повышенный|повысили|подняли|повышен|поднят|автоматически) (приоритет|уровень) (заявка|обращение|запрос|инцидент|вопрос|тикет|до) !(попадать|обычно|если|вы|громкость|можно|ли|чтобы) ~4
        (проинформировать|уведомить|предупредить|подключить|поставить в известность|привлечь|доложить):past @higher !(если|вы) ~4
        (попросить|просить|позвать|пригласить|уговорить):past/present.first (вмешаться|подключиться|взять|заняться|разобраться|помочь|рассмотреть|посмотреть|проверить|принять|решить|взглянуть|присоединиться):inf @higher !(если|=вы|=вас|@wish|бы) ~6
      `,
      en: `
        "(an|the|automated|our)? escalation (of (that|the|your|this)? (@ticket)?|to|has been|raised|was|is filed|is lodged|is open)" !(takes|take|costs|plan|needed|no|necessary|required|included|available|usually|if|policy|matrix|path|contact|need|want)
        "(we|i|will|'ll|must|had to|have to|going to|decided to|need to|want to|forced to|obliged to) (now|therefore|also)? =escalate" !(if|no need|not|n't|policy|you|how|when|price|cost|may|can)
        (=escalated|=escalating|=escalates) !"to be" !(if|policy|matrix|procedure|process|path|need|want|wish|rule|can|contact|price|cost|may|how|page|to escalate|level|guideline|only|team lead will)
        "(pass|passed|forward|forwarded|refer|referred|hand|handed|send|sent|move|moved|raise|raised|take|taken|took|bring|brought|transfer|transferred|bump|bumped|elevate|elevated|kick|kicked|put|flag|flagged|assigned|submitted|moving|raising|passing|taking|push|pushed|report|reported|involve|involved|notify|notified|alert|alerted|inform|informed|looped|loop)" (your|the|this|it|that|everything)? "(@ticket|it|matter)?" "(on|up|over|in)?" "(to|with|before)?" "(the|our|my|a|an|his|her)?" @higher !(automatically|usually|always|if|escalator|choose|select|press|click|tap|button|stairs|lift|elevator|floor|you can|you may|you should|you must|you want|you need|you wish|you would|you could|you have|you pass|you forward|you send|you raise|you take|please|@wish|should|can|may|want|wish|for you) ~3
        "(bump|bumped|move|moved|push|pushed|kick|kicked|pass|passed|send|sent|take|taken|go|gone|raise|raised) (it|this|your|the)? (@ticket)? (up the (line|chain|ladder|hierarchy|ranks|tree|stairs|command|management|organisation|organization|house|list|food chain)|up a|one level|to the next|higher up|upstairs|up one|further up|to a higher)" !if ~1
        "@ticket (be|is|has been|was)? (now)? (with|under|in front of|before|on the desk of|being handled by|owned by|being reviewed by|reviewed by|in the hands of) (our|the|my|a)? (personal)? (control of|attention of|review of)? @higher" !(if|you) ~2
        "(raise|raised|increase|increased|bump|bumped) (the|its|your)? (priority|severity) (of|to|on)" !(if|you|may|can|who|should)
        "@ticket (<number>|<placeholder>)? (now|currently)? (sits|rests|lies|is sitting|stays|lives) (now)? (with|on the desk of|in the hands of|at) (our|the|my|a)? <any>? @higher" !(if|you)
        "@ticket (be|is|lies|lay) (now)? on (our|the|my) @higher 's (desk|table)" !if
        "(asked|called in|brought in|invited) (a|an|our|the) @higher (to (look|step|help|check|review|take|join|handle|deal)|in)" !(if|you|please)
        "gone (up|over|on|straight|directly)? to (our|the|my)? <any>? @higher" !(if|you)
        "(went|gone|goes|going) (up|over|on|straight|directly)? to (our|the|my)? @higher" !(if|you|please|we)
        "@higher (support|team|staff)? (has|have|owns|now has|is handling|deals with|took) (it|this|your <any>|the case|the matter)" !(if|you)
        "escalation (is|has been|was) (now)? (under way|underway|in progress|started|initiated|opened|launched|triggered|running)" !(if|policy|not|n't)
        "(asked|got|had|called|brought|invited|drawn) (my|our|the|a)? @higher (to|in|on board)" !(if|you|please)
        "@ticket (be|is|lies|lay|now) (now)? before (our|the|my)? (<any> of)? (@higher|board|board of directors|dean|rector|headmaster|principal|ceo|cfo|coo|cto|president)" !(if|you)
        "(the|our|my) (dean|rector|headmaster|headmistress|principal|ceo|president|provost|matron|foreman|bishop|owner|board) (has|have|is|will|was) (been|be|now|personally)? (alerted|informed|notified|told|involved|taking over|taken over|looking into|handling|reviewing|briefed)" !(if|you)
        "@ticket (<number>|<placeholder>) (is|was) (now)? with (our|the|my|a)? (supervisor|shift supervisor|director|management|manager|team lead|duty manager|head of|second line|level two|tier 2|next tier)" !(if|you)
        "@higher (is|are) (now|already)? on (it|the case)" !(if|you)
        "(turned|appealed|applied|went) to (our|the|my)? @higher (for|with|about)" !(if|you|please)
        "(up|on|over) to (our|the|my)? @higher" "(it|this|that|your <any>|the <any>) (went|goes|has gone|is going)" !(if|you)
        "(by way of|for|as an|as a matter of) escalation" !(if|policy|matrix|path|contact|price|procedure|rules|not|n't|no|need)
        "(take|taken|took|taking|move|moved|bring|brought|kick|kicked|push|pushed|pass|passed|raise|raised|go|goes|gone|went)" "(up|on)? (a|one|another|to a higher|to the next|to another) (level|notch|tier|rung|step up|stage)" !(automatically|usually|always|if|volume|noise|heat|you|pressure|temperature|floor) ~5
        "(gone|went|going|goes|moved|moving) up to (our|the|my)? @higher" !(if|you|automatically|usually|always)
        "@higher (of|for) <any>? <any> (have|has) (been)? (informed|notified|involved|alerted|briefed|engaged)" !(if|you)
        "(matter|question|case|one) (now)? for (our|the) @higher" !(if|you|be)
        "(priority|severity) (of <any> <any>)? (be|has been|was) (raised|increased|bumped|escalated)"
        "@higher (have|has|be|is|will) (been|be|now)? (informed|notified|involved|alerted|taking over|take over|taken over|looking into|handling|reviewing|briefed|picked|personally|paged|engaged|brought in)" !(if|you)
        "(asked|requested|called on|invited|begged|got) (our|the|my|a)? <any>? (@higher|(head|director|chief|manager) of <any> <any>?) to (step|take|look|intervene|help|join|review|handle|decide|deal|get|weigh|oversee)" !(if|you|please)
        "@ticket (number|no|no.|id)? (<number>|<placeholder>) (is|was|lies|sits) (now)? (with|in the hands of|on the desk of|before) (our|the|my|a)? <any>? @higher" !(if|you)
      `,
    },
    // Ideas and thanks passed on: nobody answers every one.
    wish: {
      ru: `
        (передать|передавать|направить|учесть|отдать|отправить|переслать|донести|рассмотреть|переданный|занести|зафиксировать|добавить|записать|внести|взять):past/present.first/future.first/short @wish !если ~5
        (передать|передавать):past/present.first "(как|в качество) (идея|пожелание|предложение)" !если ~5
        (предложение|пожелание|идея|отзыв) (переданный|учтенный|учесть|взятый|рассмотреть|зафиксированный|записанный|добавить|добавленный)
      `,
      en: `
        "(pass|forward|share|send|relay|convey|hand|add|put|submit|note|log|file|take|record|give)" (your|the|this|it|that|all)? @wish !(if|please) ~4
        @wish "(be|has been|have been|was)? (passed|forwarded|shared|sent|relayed|noted|added|logged|recorded|submitted|taken)" !(if|please) ~3
        "(pass|passed|forward|forwarded|share|shared|take|taken) (it|this|that|your) (on)? (to|with)? (the|our)? <any>? (as|for|into) (a|an)? (feedback|suggestion|idea|feature request|consideration|account|board)" ~3
      `,
    },
    // What the talk is about: an idea, a suggestion. What is passed on then is no hand-over.
    topic: {
      also: ['condition', 'question', 'consequent', 'negation'],
      ru: `
        (пожелание|идея|предложение|отзыв|благодарность|инициатива|похвала|комплимент|"добрый слово"|"теплый слово"|"обратный связь")
      `,
      en: `
        (suggestion|idea|feedback|compliment|praise|"feature request"|"kind words"|wish)
      `,
    },
  },
};
