import type { PhraseTable } from '../../text/phrases/table';

const ru = {
  /** Its new version is a paper, no product. */
  paper:
    '(договор|документ|соглашение|акт|смета|макет|инструкция|проект|регламент|прайс|меню|анкета|заявление|справка|доверенность|эскиз|чертеж)',
  coming: '(новый|следующий|будущий|очередной|грядущий|предстоящий|обновленный)',
  product:
    '(приложение|редакция|поколение|платформа|система|сайт|портал|модель|ревизия|программа|дизайн|интерфейс|кабинет|терминал|прошивка|выпуск|модификация|партия|издание|пакет|переиздание|версия|обновление|релиз|сборка|патч|движок|модуль|оборудование|сервер|база|плеер|плагин)',
};

export const phrases: PhraseTable = {
  name: 'deferred-fix',
  concepts: {
    // A product that is still to come.
    release: {
      also: ['consequent'],
      ru: `
        (когда|"как только") (мы|=он|=она|=оно)? (=его|=ее|=их)? (выпустить|запустить|внедрить|обновить):future ~2
        <time-release>
        "${ru.coming} <adj>? ${ru.product}" !${ru.paper}
        "(ждать|дождаться|дожидаться|подождать|ожидать) (выход)? <adj>? (обновление|релиз|версия|прошивка|патч|апдейт)" !"обновление (страница|данные|статус|баланс|остаток|список|кэш|экран)"
        "(готовить|разрабатывать|тестировать|собирать|доделывать|дописывать|работать над):present <adj>? <adj>? (обновление|релиз|версия|прошивка|сборка|апдейт)"
        "(в|при|к|после|с выход) <adj>? (переиздание|редизайн*)"
        "в (план|планы|дорожный карта) <adj>? (обновление|релиз|выпуск|версия|прошивка|развитие|доработка)"
        "(модернизация|переработка|редизайн*|перезапуск|переезд|смена|внедрение) (сайт|приложение|портал|система|кабинет|платформа|движок|биллинг|парк|на)"
      `,
      en: `
        <time-release>
        "(the|a|an|our)? (new|next|upcoming|forthcoming|coming|future|following|later|planned|redesigned|rewritten|revised|updated|remastered|reworked|improved) <any>? <any>? (app|application|software|service pack|pack|firmware|collection|module|engine|edition|generation|platform|system|website|site|portal|model|revision|design|device|version|upgrade|release|update|rollout|hardware|programme|program|interface)"
        "(version|release|generation|edition|model|update|driver|build|firmware|series) (two|three|four|five|2|3|4|<number>)"
        "(version|release|edition|update|build|firmware|app|software|module|driver|model|patch|system|platform|generation) (that|which)? (we|our developers|our engineers|they|the manufacturer|the developers|the team) (be:present) (now|currently|already|just)? (preparing|developing|building|writing|testing|finishing|designing|planning|about to|working on|putting)"
        "(in|with|from|by|for|into|at|on)? (the|its|our|an|a) (next|upcoming|coming|following|forthcoming|spring|summer|autumn|winter|christmas|easter|second|third) (<any>)? (chapter|sprint|season|printing|reprint|print|issue|edition|volume|episode|wave|series|generation|collection|catalogue|season pass|patch day|milestone|cycle|batch|model year|production run|print run|line-up|expansion|content drop|iteration|revision|instalment|installment|hardware|range|rollout|roll-out)" !"(season|chapter|issue|series|edition) (starts|begins|opens|is out)"
        "(the|its|our|a)? (successor|successors|follow-up|replacement|next|coming) (model|version|device|product|unit|generation|series|release|edition)"
        "(the|its|our|a) successor"
        "a (later|future|coming|subsequent) (<any>)? (version|release|update|patch|build|generation|model|edition|season|chapter|revision|sprint|series)"
        "(the|our)? (=relaunch|=redesign|=rewrite|=overhaul|=switchover)"
        "(with|by|after|through|during|following|from|as part of|until) (the|our|a|an)? <any>? (upgrade|introduction|migration|rollout|roll-out|modernisation|modernization|changeover|transition|move|switch|launch|arrival|release|start|debut|relaunch) (of|to|onto) <any>"
        "(the|our|a|its) (next-generation|next-gen|new-generation|second-generation) <any>"
        "(next|coming|following) (year|season|spring|summer|autumn|winter) ('s)? (model|collection|edition|version|range)"
        "(the|our) @month (build|release|update|version|patch|edition|issue)"
        "(update|upgrade|patch|new version) (be:present|has been) (planned|scheduled|in the works|in preparation|in development|in the pipeline)" !!(at|from|tonight|maintenance)
        (v1*|v2*|v3*|v4*|v5*|v6*|v7*|v8*|v9*)
        "(on|in|to|onto|part of) (the|our|their) <any>? (roadmap|road map|backlog|development plan)"
        "a service pack"
        "(the|a) (release|version|update|batch|model|edition|series) after (this|that|the next|next)"
        "(app|version|player|system|checkout|portal|website|site|software|engine|module|form|shop|interface|design|service) (is|are) (currently|now|just|completely)? being (rewritten|rebuilt|redesigned|reworked|redone|replaced|renewed|overhauled|modernised|modernized)" !(if|tonight)
      `,
    },
    // The same as a clause of time.
    out: {
      also: ['consequent', 'condition'],
      ru: `
        "(когда|как только|после того как)" > (выйти|появиться|выпустить|обновиться|обновить|запустить|внедрить|переехать|перейти|мигрировать|сменить|перевести|дописать|доделать|переписать|раскатать|выкатить):future ${ru.product} ~3
        (замена|переход|переезд|миграция|модернизация) (на|парк) ~2 (новый|поколение|система|платформа|модель) ~5
      `,
      en: `
        "(once|when|after|as soon as) (the|a|our)? (new|next)? (version|release|update|patch|firmware|build|app|system|platform|site|portal) (=is|=comes|=ships|=has|=arrives|=goes|=gets)"
        "(once|when|after|as soon as) (we|the team|our developers|they) (have|'ve)?" (=move|=switch|=migrate|=upgrade|=change|=launch|=release|=ship|=relaunch|=replace|=finish|=introduce|=rebuild|=rewrite|=redesign|=rework|=overhaul|=redo|=modernise|=renew|rebuilt|rewritten|moved|switched|migrated|upgraded|launched|released|relaunched|introduced|completed) (version|release|update|app|system|platform|site|website|portal|software|engine|module|generation|terminals) ~5
        "(once|when|after|as soon as|until) (the|our|a|its|these|those)? (<any>)? <any>? <any>? (be:present|goes|go|have:present been|gets|get) (fully|finally)? (live|rolled out|launched|introduced|phased in)" !again
        "(once|when|after|as soon as|until) (the|our|a|its)? (new|next|redesigned|revised|improved|updated|software|firmware) <any>? <any>? (version|release|update|upgrade|app|system|platform|site|website|portal|software|firmware|terminals|machines|meters|readers|shop) (launches|arrives|starts|opens|(be:present|have:present been) (fully|finally|up and)?) (online|ready|=out|in use|in place|finished|here|available|running|installed|there|complete)?" !again
        "(once|when|after|as soon as) (the|a|our|its)? (new|next|coming|following)? (generation|edition|model|series|successor|revision) (of (the|our|this|your) <any>)? (=comes|=is|=appears|=ships|=arrives|=goes)"
        "(once|when|after|as soon as|next time) (the|our|this|it|we|its) <any>? (be:present|gets)? (reprinted|redesigned|relaunched|rewritten|rebuilt|redone|reprint|print it|print them)"
        "(once|when|after|as soon as) (the|our)? (new)? (redesign|overhaul|relaunch|switchover|rewrite|rework|new design|new model) (is|has been) (through|done|over|live|complete|finished|here|out)"
      `,
    },
    // What it is to bring: beside it the product is a promise, whatever else the text says of a problem.
    cure: {
      also: ['consequent'],
      ru: `
        @fix:future/inf
        (убрать|закрыть|победить|побороть|залатать|учесть|переделать|доработать|подправить|пофиксить):future/inf (@trouble|это|он|она|они)
        (исправить|устранить|починить|поправить|решить|пофиксить|закрыть|убрать):future
        "(быть|будет|будут) @fixed"
        (исправление|устранение|фикс|патч|доработка|правка|хотфикс|заплатка|коррекция|корректировка|переделка|починка)
        # "The next model takes it into account": no help to whoever has this one.
        (учтенный|переделанный|доработанный|усиленный|перепроектированный|переработанный|улучшенный):short
        (стать|заработать|работать|идти|пойти|открываться):future (быстрее|лучше|стабильнее|надежнее|тише|правильно|корректно|нормально|исправно|"как (надо|нужно|положено)") ~2
        (дождаться|подождать|ждать|потерпеть|дожидаться):inf/imp/present.first (<time-release>|"новый (платформа|система|приложение|терминал|движок)"|релиз|апдейт) !(хотеть|чтобы) ~3
        (исправленный|доработанный) (сборка|версия|билд|вариант)
        "(уже|больше)? не (быть:future|<verb.future.third>)" (больше|такой|это|так) !(знать|известно|в курс) ~3
        "(уже|больше) не <verb.present.third>" !(знать|известно|в курс)
        (справиться|совладать):future.third с ~3
        (лечиться|исправляться|устраняться|чиниться|закрываться|убираться|решаться):present.third !(если|перезагрузка|сброс|настройка)
        (попасть|войти|уехать|поехать):future.third
        <time-release> (вылечить|залечить|закрыть|убрать|снять|вернуть|поправить):future.third
        "(такого|этого|ошибки|проблемы) (уже|больше|там)? нет"
        (передвинуть|подвинуть|учесть|предусмотреть|доработать|переделать|доделать|подтянуть|довести|избавиться|избавить|снять|отпасть|уладить|войти):future
        (обновить|поменять|заменить|переписать):future.third/future.first
        "(такого|этого|ошибки|проблемы|сбоя|дефекта|ее|его|их) (уже|больше|там)? не (будет|станет)"
        @fail:inf "не быть:future" ~1
        (решиться|исчезнуть|прекратиться|пропасть|уйти|устраниться|исправиться|заработать|наладиться|восстановиться):future.third
      `,
      en: `
        address !"(the|your|our|an|my|his|her|its|this|that|new|old|email|e-mail|postal|home|delivery|billing|right|wrong|another|different|which) address" !"address (for|of|is|in|to|on|and)"
        (fix|correct|resolve|solve|repair|patch|sort|cure|remedy|eliminate|rectify|correction|bugfix|hotfix|remedied|fixed|corrected|resolved|addressed|solved|repaired|patched|rectified|eliminated)
        "(will|should|'ll|wo) (not|n't|no longer|never)? <any>? (do|have|happen|occur|show|suffer|be)" "(any more|anymore|any longer|again|that|no longer|this|it|these|those)" ~3
        "(will|should|'ll|wo)" (stop|cease|end|vanish|disappear|go) ~4
        "(will|should|'ll) no longer"
        "(take|takes|taking) care of (it|this|that|them|these)"
        "(will|'ll|should|shall)" "(correctly|properly|right|as it should|as expected|again)" ~4
        "(a|the) (correct|corrected|right|proper|fixed|mended|improved|better) <noun> (is|are|will|comes|come|follows|follow|appears|appear|ships|ship|arrives|arrive|goes)"
        "(will|'ll|shall|going to) (then|also|finally)? (look at|look into|tackle|take up|take on|deal with|handle|revisit|get to|attend to|clear up|iron out|clean up) (this|it|that|these|those|the <any>)"
        "(copes|cope|deals|deal) with (that|this|it|them|these)"
        "(scheduled|planned|slated|queued|earmarked|pencilled|put down|pushed|moved|postponed|deferred|shifted|put off|lined up) (it|this|that|the (fix|bug|problem|correction)) (in)? (for|to|until|into)"
        "(it|this|that|bug) (was|has been|is|had to be) (now)? (pushed|moved|postponed|deferred|shifted|put off|slated) (back)? (for|to|until|into)" !(meeting|appointment|visit|lesson|class|game|match)
        "(which|it|that) no longer (does|do|has|have|suffers) (that|this|it|so)"
        "(have to|must|need to|please|best|better|ask you to|only) (just|still|then|to)? (wait|hold out|be patient|hang on) (for|until)"
        "(put|have|have put|got|placed|added|postponed|moved) (it|this|that|the (fix|problem|bug|fault|correction)) (on|to) (the|our) (roadmap|road map|backlog)"
        (rectification|remedy|repair|solution|cure|elimination|correction|mend|fix|improvement)
        "(will|should|'ll|does|is going to) (do|fix|handle|cover|sort|bring|contain|include|carry|hold) (it|this|that|away|the fix|the cure|a fix|the change|the correction)"
        "(puts|put|sets|set|makes|make) (this|that|it|things) right"
        "(will|should|'ll) (go away|disappear|be gone|work|be right|be back|vanish|be handled|be dealt|solve)"
        "(be|become) (a thing of the past|history)"
        "(put|puts) an end to"
        "(that|this) (then)? (changes|ends|stops|gets better|improves|(will|'ll|is going to|should) (then)? (change|end|stop|improve|work|get better|be history|be possible|be different|be better))"
        "<any> (goes|will go|is going) (away|for good)"
        "(goes|go) away"
      `,
    },
    // Only a plan: a promise where a problem is open.
    plan: {
      also: ['consequent'],
      ru: `
        (запланированный|намеченный|заложенный|включенный|заложить|запланировать|наметить|включить) (на|в|к)
        "в (очередь|план|бэклог)"
        (ждать|ожидать|дождаться|подождать|дожидаться|потерпеть):imp/inf
        "<noun.gen> (уже|больше|там)? не (быть:future)"
        "(в|с|со) ${ru.coming} <adj>? ${ru.product}" (<verb.future.first>-(сообщить|рассказать|написать)|<verb.present.first>|быть:future) !если ~4
      `,
      en: `
        "(on|in|to|onto|part of) (the|our|their) <any>? (roadmap|road map|backlog|development plan)"
        "(on the list|on (our|their) list|postponed|put off|planned|scheduled|slated|earmarked|lined up|down|foreseen|pencilled in|penciled in) (for|in|with)"
        "(update|upgrade|patch|version) (be:present|has been) (planned|scheduled|in the works|in preparation|in development|in the pipeline)"
        "(wait|waiting|hold on|hold out|look out|watch) (for|until)"
        "(return|returns|back|comes|arrives|follows|lands|ships|goes|goes out) (in|with|on|into)"
        "(await|awaiting)"
        "(will|shall|'ll|is|are|going to) (to)? be (considered|looked at|tackled|improved|added|removed|replaced|changed|adjusted|included|reworked|redesigned|reinforced|renewed|revised|translated|rewritten|taken out|put in|widened|strengthened|enlarged|ironed out|dealt with)" !(if|with you|you)
        "(will|shall|'ll|should|is going to|are going to) (also|then|finally|again)? (@work|know|cope|cover|offer|keep|hold|remember|count|calculate|last|fit|have|get|come with|bring|carry|use|include|contain|support|accept|allow|handle|avoid|prevent|recognise|recognize|be able)"
        "(will|shall|'ll|is going to|are going to) be (stronger|better|larger|bigger|thicker|longer|wider|tougher|sturdier|quieter|improved|reinforced|redesigned|different|new|other|louder|brighter|tighter|faster|clearer|safer|possible)"
        "(it|which|they) (then)? (changes|ends|stops|gets better|improves|is different|(will|'ll|is going to|should) (then)? (change|end|stop|improve|work|get better|be history))"
        "(will|shall|'ll) (get|grow|become|be) (much)? (bigger|larger|smaller|louder|brighter|better|clearer|faster|easier|lighter|stronger|quieter|wider|thicker|longer|shorter)"
        "(has|have|comes with|gets|brings) (a|an|the)? (better|stronger|larger|bigger|thicker|longer|wider|tougher|sturdier|quieter|improved|reinforced)"
        "(hope|aim|plan|intend|mean) to (have|get|put|bring|add|include|change|mend|correct)"
        "(all|the only thing|what) (that)? we can offer"
        "(will|'ll|to) be (a)? part of"
      `,
    },
    // It has come already.
    past: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        <verb.past>-(быть|обещать|пообещать|собраться|согласиться|взяться|подтвердить|сообщить|сказать|назначить|перенести|отложить|записать|взять|запланировать|планировать|включить|поставить|наметить|передать|внести|решить|добавить|занести|заложить|вписать|остаться)
        (исправленный|устраненный|доступный|вышедший|выпущенный):short !(быть:future)
        "не (откладывать|откладываться|ждать|переносить|переноситься|оставлять|отложить|дожидаться)"
      `,
      en: `
        "(=brings|=introduces|=adds|=offers) (a|an|dark|new|support|more)"
        "(was|were|came|has been|have been|had been|is now|are now)" !(planned|scheduled|slated|queued|earmarked|targeted|assigned|deferred|postponed|pushed|moved|bundled|lined|pencilled|set|marked|promised|announced|parked|found|put|added|merged|written|tested|"in (development|preparation)"|included|reported|passed|logged|noted|raised|forwarded|confirmed|wrong|missing|broken) !!"(be:present) (not|n't) (yet)? (=out|released|available|live|published|ready|here)"
        "(we|i|they|developers|team) (have|'ve|has)? (fixed|corrected|resolved|repaired|released|solved)" !"(in|for|with) (the|our|a) (next|upcoming|coming|forthcoming|future|following|new)"
        "(not|n't|no need to|rather than|instead of|without) (wait|waiting|postpone|postponed|put off|putting off|leave|leaving|defer|deferred|delay)"
        "(appeared|introduced|arose|started|began) (in|with|after)"
        "(next|further|following|new|another|final) (update|release|edition|issue) (will|shall|'ll|is to|should|comes|follows|appears|goes|reaches|arrives|due|expected|at|by|on|in|from|within|here|tomorrow|today|<clock>|<number>|<date>|to you)" !(fix|correct|cure|solve|resolve|repair|bring|contain|include|remedy) ~0
        # A paper of the reader's own is drawn up anew.
        "(version|edition|revision|draft) of your (contract|lease|agreement|policy|quote|offer|invoice|statement|letter|report|certificate|licence|plan)"
        "(next|further|new|another|final) update" "(posted|published|shared|written|here|this page|given|provided|follow|by email|by e-mail)" ~5
      `,
    },
    // It is there already, whatever else the sentence says of it.
    arrived: {
      also: ['consequent', 'condition'],
      ru: `
        уже (доступный|вышедший|выйти|опубликованный|выложенный|установленный|выпущенный|появиться|можно) !(если|когда|скоро)
      `,
      en: `
        "(is|are|'s|has been) (now|already|also)? (=out|available|live|here|released|published)" !(if|once|when|not|n't|until|as soon as|after|will)
        "(is|are|'s) already (in|on|at)" !(if|once|when|until)
        "(will be|is|goes|arrives|lands|comes|will come) (on|onto|to) (your|all|every) (phone|device|tablet|laptop|computer|machine|till|terminal|screen|watch|reader)" "(on|by|at|tomorrow|this|tonight)" (<number>|<date>|@weekday|@month|<clock>|evening|morning|afternoon) ~2
      `,
    },
    // How to do without it for now.
    workaround: {
      also: ['consequent', 'condition'],
      ru: `
        "(а пока|до этого времени|до этого|до тех пор|до выхода|до исправления|до обновления|тем временем|на это время|в это время|до релиза|до того)" (можно|можете|советуем|рекомендуем|предлагаем|воспользоваться|<imperative>|поможет|помогает|выручит|годится|работает|подойдет|доступный) !(ждать|подождать|потерпеть|потерпите|подождите|ждите|следите) ~5
        (временно|пока|покамест|сейчас) (можно|можете|советуем|рекомендуем|предлагаем|воспользуйтесь|используйте|пользуйтесь|попробуйте|откройте|открывайте|сохраняйте|выгружайте|входите|делите|поможет|помогает|выручит|выручает) !(ждать|подождать|потерпеть|только) ~3
        ^(пока|временно|"до выхода") (открываться|выгружаться|скачиваться|печататься|действовать|считаться|вводиться|отправляться|приниматься|включаться):present.third !(=не|проверка|работа|версия|обновление|исправление|выйти) ~4
        ^"(пока|временно|сейчас)? (печатать|открывать|входить|заходить|оплачивать|платить|отправлять|выгружать|скачивать|сохранять|загружать|оформлять|вводить|копировать|создавать|пользоваться|подписывать|сканировать|записывать|подключаться|бронировать|заказывать|считать|экспортировать):imp" (через|вручную|с|из|вместо|по) !(если|новость) ~3
        (обойти|обход|обходной|временный решение|временный вариант|временный способ|"как обойтись") !(нет|не)
        "(вместо этого|вместо него|вместо нее|другим способом|запасной вариант|запасной способ|альтернатива|в качестве временного решения|как вариант)"
        (заплатка|патч|хотфикс|"исправленный (версия|сборка|модуль|файл|библиотека)"|"доработанный (версия|сборка|модуль|файл)") (установить|поставить|применить|включить|раскатить|накатить|подключить):past/short !(=не|если|быть:future) ~6
        исправление (установить|применить|включить|раскатить|накатить):past/short !(=не|если|быть:future) ~6
        "(в ожидание|ожидать) (релиз|обновление|версия|выпуск)"
        (вернуть|откатить|вернуться) "(предыдущий|прежний|старый) (версия|сборка|редакция)" ~2
        "до (нее|него)" (можно|можете|советуем|рекомендуем|предлагаем|воспользоваться|<imperative>|поможет|помогает|выручит) !(ждать|подождать|потерпеть) ~5
      `,
      en: `
        "(in the meantime|meanwhile|until then|till then|for now|for the time being|until it is|until the|before then|up to then)" (<infinitive>-(upgrade|update|release|launch|patch)|you|please|use|can|we) !(wait|patient|bear|patience|thank|appreciate|apologise|apologize) ~4
        "(work around|workaround|work-around|get round|get around|temporary solution|temporary fix|alternatively|as an alternative|instead of|instead|switch back|roll back|go back to the)" !(no|there is no)
        "you can (still|also|meanwhile|already)? <infinitive>" ~1
        "(patched|temporary|interim|corrected|fixed|provisional)" <any>? <any>? <any>? "(is|are|was|were|has been|have been) (already|now)? (installed|applied|deployed|put in|rolled out|enabled|activated|in place|in use)" !(will|not|n't|if|once) ~4
        "(we|i) (have|'ve)? (already|now)? (installed|applied|deployed|rolled out|put in)" (a|the|an) "(patch|patched|temporary|interim|hotfix|corrected|provisional)" !(not|n't|if) ~1
        "while (waiting|we wait|you wait) for"
        "(way|road|path|route|trick|means) (round|around|past|out)"
        "(stopgap|makeshift|fallback|detour|bypass|interim solution|quick fix|temporary way|provisional solution|to tide you over|to get you through|to keep you going)"
        "(in the interim|for today|for the moment|as a stopgap|as a makeshift|until that day|till that day|until then)" (<infinitive>|you|please|use|can|we) !(wait|patient|bear|patience|thank|appreciate|apologise|apologize) ~4
        "(=hold|=press|=choose|=use|=open|=switch|=set|=turn|=tap|=select|=print|=save|=export|=enter) (the|your|to) <any>" !(will|'ll) !"(the|your|our|this|that|an|its|you|we|they|i|users|customers|people|to) (hold|press|choose|use|open|switch|set|turn|tap|select|print|save|export|enter)" !"export to <any> (currently|still|fails|is|does|stops)" !!(hopefully) ~0
      `,
    },
    // What a date belongs to: the product, or the cure.
    arrival: {
      also: ['consequent'],
      ru: `
        (версия|обновление|релиз|сборка|прошивка|патч|апдейт|выпуск)
        (он|она|оно):nom (выходить|выйти|появиться|ожидаться|ожидается)
      `,
      en: `
        (version|release|update|build|firmware|patch)
        "(it|this|that|which|they) (go|is going|will go) live"
        "(it|this|that|which|they) (come|is|are|will be|will come|go) =out"
        "(it|this|that|which|they) (ship|will ship|launch|appear|will appear)"
        "(it|this|that|which|they) (is|are|will be|is to be) (released|published|rolled out|shipped|deployed|installed)"
      `,
    },
  },
};
