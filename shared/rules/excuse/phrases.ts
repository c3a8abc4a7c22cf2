import type { PhraseTable } from '../../text/phrases/table';

/** Self-defence, by what would make it harmless. */
export const phrases: PhraseTable = {
  name: 'excuse',
  concepts: {
    // "Not our fault", "out of our hands": nothing makes it better but a named force majeure.
    denial: {
      ru: `
        "(наш|моя|мой|свой) (личный|прямой)? вина" "(нет|не)" ~2
        "(вина|вины) (нет|не)" (наш|мой|компания|сервис|служба|поддержка|сотрудник) ~3
        "не (наш|мой|моя|наша) (вина|ошибка|косяк|промах|упущение|недоработка|оплошность)"
        (наш|нашей|моя|моей) (ошибка|ошибки|вины) нет ~3
        "(нам|нашей компании) (неподконтрольный|неподвластный|неподконтрольны|неподвластны|неподконтрольно)"
        "к (нам|нашей компании) (это|все это)? (никакого)? отношение не (иметь|имеет)"
        (отношение|отношения) "(к нам|к нашей компании)" не (иметь|имеет) ~4
        "не по (наш|моей|моя|нашей) (вина|вине)"
        "(мы|я|компания|поддержка|сервис|отдел|сотрудник|инженер|оператор) (здесь|тут|в этом|в случившемся|в этой ситуации|в произошедшем|точно|лично|совершенно)? (ни в чем)? не (виноватый|виноват|виновата|виноваты|причем)"
        "(мы|я) (здесь|тут|в этом|к этому)? (не|ни) (при чем|при делах)"
        "(ни|не) при чем" (мы|я|компания|наш)
        "не имеем (к этому|к сбою|к проблеме|никакого|отношения) (никакого|к этому|отношения)?"
        (обвинять|винить|упрекать|ругать) "(нас|меня)" "не (стоит|надо|нужно|следует|за что)"
        "не (стоит|надо|нужно|следует)" (обвинять|винить|упрекать|ругать) "(нас|меня)"
        "(от нас|от меня|от нашей|от нашего|от компании|от сотрудников|от поддержки)" "не (зависеть|зависящий)" ~4
        "(мало|ничего|ничто|мало что|совсем ничего)" "(от нас|от меня)" зависеть ~2
        "(независящий|независимый|не зависящий|неподконтрольный|неподвластный) (от|для)? (нас|нам|меня|нашей|компании|нашему)"
        "(вне|за пределами|за рамками|за границами|не в) (наш|нашего|нашей|зона нашего|зоны нашего|зоне нашей|наша) (контроль|контроля|влияние|влияния|власть|власти|воля|возможность|возможностей|сила|силах|юрисдикция)"
        "(мы|я|наш @people)? (никак)? не (мочь|в сила|в состояние|можем) (никак)? (это)? (повлиять|влиять|проконтролировать|контролировать)"
        "не (мочь|можем|могу)" (повлиять|влиять|контролировать|проконтролировать|ускорить) (это|ситуация|процесс|срок|происходящее|он|они|погода|ход) ~3
        (повлиять|влиять) "(мы|я)? не (мочь|в сила|можем|в состоянии)"
        "(на это|на ситуацию|на сроки|на него|на них)" "(повлиять|влиять)" не ~3
        "(у нас|нам) связан (рука|по рукам)"
        "рука (у нас)? связан"
        "(проблема|сбой|неполадка|ошибка|причина|дело|неисправность) (здесь|тут|кроется|явно|точно)? не (на|с) (наш|нашей) (сторона|стороне)"
        "(проблема|дело|причина|сбой|ошибка) не (в|у) (нас|нашем|нашей|наших)" !только
        "не (на|с) (наш|нашей) (сторона|стороне)" (проблема|сбой|неполадка|ошибка|причина|неисправность) ~4
        (войдите|войти|встаньте|поставьте|поставить) "(в|на) (наш|наше) (положение|место)"
        "(поймите|понять|поймете) (нас|меня|и нас)" !(правильно|неправильно)
        "мы (тоже|всего лишь|же) (тоже)? (люди|человек|живые люди)"
        "мы не (волшебник|бог|боги|роботы|маги|фокусник|всемогущий|железный)"
        "(с кем не бывает|никто не застрахован|от этого не застрахован|от ошибок никто|всякое бывает|такое случается|так бывает)"
        "мы (и сами|сами) (пострадать|пострадали|заложник|заложники|узнать|узнали|в шоке|страдаем|ждем|удивлены|ничего не знаем)"
        "(заложник|заложники) (ситуация|обстоятельство)"
        "(мы бы и рады|и рады бы|рады бы помочь)"
        "(никто|предугадать|предвидеть|предусмотреть|предсказать) (это)? (не мог|было невозможно|нельзя было|не могли|не мог бы)"
        "(невозможно|нельзя) было (предугадать|предвидеть|предусмотреть|предсказать)"
        "(мы|я|служба|поддержка|компания|сервис)? (не нести|не несем|не несет) (за это|за такие|за подобные|никакой|за <any>)? (ответственность|ответственности)" !(если|договор|пользователь)
        "(ответственность|ответственности)" "(мы|компания|сервис|поддержка)? не (нести|несем|несет)" !(если|договор|пользователь) ~3
        "(нас|меня) (об этом|заранее|никто|вовремя|самих)? (об этом|заранее|никто|вовремя)? не (предупредить|предупредили|предупредил|уведомить|уведомили|поставить в известность|поставили|известили)"
        "(мы|я) (сделать|сделали|делаем|сделал|сделала|выполнили|выполнил) (все|свой часть|всё) (правильно|верно|по инструкции|как надо|как положено|от нас зависящее|что могли|что должны)"
        "(вины|вину) (за это|за случившееся|за сбой)? (с себя|на себя|своей|свою) (снимать|снимаем|не берем|не признаем|не видим)"
        "не (признаем|считаем|чувствуем|видим) (себя|своей|за собой|свою)? (виноватый|виноватыми|виновными|вина|вину|вины)"
        "(стечение обстоятельств|обстоятельства непреодолимой силы|форс-мажор|форс-мажорный|обстоятельство сильнее)"
        "(претензия|вопрос|жалоба) не к (нам|мы)"
        "(мы тут|мы здесь) бессильны"
        "мы бессильны"
      `,
      en: `
        "(not|n't) (really|entirely|actually|in any way|at all)? (our|my) (own)? (fault|mistake|error|doing|problem|blunder)"
        "(no|neither|nor) (fault|mistake|error) (of|on|by) (ours|our|us|mine)"
        "through no fault (of)? (ours|our|us|mine)"
        "(fault|blame|problem|error|cause|issue) (here|for this)? (do|does|be|is|lies|lay)? (not|n't) (lie|lies|rest)? (with|ours|on our|at our|our) (us|side|end|company|team|staff|systems)?"
        "(we|i|our team|our staff|our company|our service|support) (be|are|is|am|'re|'m|were|was|can|could|should)? (not|n't|never) (be)? (to blame|at fault|to be blamed|held responsible|held liable|held accountable|liable|be blamed|guilty|the ones to blame|the culprit|responsible for (this|that|the delay|the outage|the fault|what|it))"
        "(do|please do) (not|n't) blame (us|me|our)"
        "(nothing|not anything) to do with (us|our|me)"
        "(out of|beyond|outside|outside of|not within|not under|not in) (our|my|the company 's|anyone 's|anybody 's) (direct|immediate)? (hand|hands|control|power|influence|reach|sphere)"
        "(we|i) (have|had|'ve|do not have|do n't have) (no|little|any|absolutely no|very little) (control|influence|say|power|leverage) (over|in|on|to)"
        "(our|my) hands (be|are|were) tied"
        "(not|n't) (something|anything) (that)? (we|i) (can|could|are able to) (control|influence|help|change|prevent|foresee|do anything about)"
        "(not|n't|never) (entirely|really|just|only)? up to (us|me)"
        "(do|does) (not|n't) depend on (us|me)"
        "(circumstances|factors|events|reasons|causes|situation) (be|that are|which are)? (beyond|outside|out of) (our|the|anyone 's) (direct)? (control|hands|power|influence|reach)"
        "(problem|issue|fault|error|cause) (be|is|does|do|lies|lie|was)? (not|n't) (lie|come|originate)? (on|with|at|from|in) (our|us) (end|side|part|system|systems|network|team)?"
        "(we|our team|our side) (have|has|did|'ve)? (done|did|do) (nothing wrong|everything right|everything correctly|our part|our job|our bit|all we could|all that we could|everything we could|what we could|nothing to cause)"
        "(put yourself|try to put yourself|imagine yourself) in our (shoes|place|position)"
        "(see|understand|appreciate|consider) (it from)? our (position|situation|point of view|side|predicament)"
        "we (be|are|'re) (only|just|all|also|but) human"
        "(mistakes|these things|such things|things like this|things like that) (do|can|just|sometimes|will)? (happen|happens) (to everyone|to anyone|to everybody|to the best|sometimes|from time to time|to all of us)?" !(how|when|again|what|if|never|why|before|whenever|automatically)
        "(nobody|no one|no-one) (be|is) (perfect|immune)"
        "(nobody|no one|no-one|we|none of us) (could|can) (not|n't)? (have)? (foreseen|predicted|expected|known|anticipated|foresee|predict)"
        "(could|can) (not|n't) have (been)? (foreseen|predicted|prevented|anticipated|foresaw|known)"
        "(nothing|not anything|n't anything) (that)? (we|i|anyone) (could|can|could have) (do|done) (to prevent|to stop|to avoid|about)"
        "(delay|fault|problem|mistake|this|that|it) (be|is|'s) (not|n't) (on|down to|because of) us"
        "(do|did|have|has) (not|n't) (do|done) anything wrong"
        "(fault|mistake|problem|error) (must|has to|can only) be (yours|on your|at your|with you)"
        "shoot the messenger"
        "happens to (the best|all of us|everyone|everybody|anyone)"
        "(force majeure|act of god)"
        "(we|i) (be|were|was|have|had) (not|n't|never) (been)? (told|informed|warned|notified|made aware|given any warning)"
        "(nobody|no one) (told|informed|warned|notified) (us|me)"
        "(we|i) (can|could) (not|n't) (possibly)? (influence|control|speed up|be expected to) (this|that|it|the|what|how|their|when|them|know)?"
        "(we|company) (accept|take|bear|assume|carry) no (responsibility|liability|blame) for"
        "(we|our team|i) (be|are|'re|am) (powerless|helpless)"
        "as (much)? (a)? (victim|victims|in the dark|frustrated|surprised) (of this|here)? as you"
        "(complaint|complaints|question|anger) should (not be addressed|be addressed|be directed|go) to (them|somebody else|others)"
      `,
    },
    // "All is well here": harmless beside a next step of ours.
    fine: {
      ru: `
        "(с|со) (наш|мой|своей|нашей) (сторона|стороны)" (все|система|сервис|оборудование|сеть|линия|сервер|работа|доступ|настройка|<noun>)? "(в порядок|исправный|исправно|исправен|исправна|работает|нормально|хорошо|корректно|функционирует|отлично|верно|без ошибок|без сбоев|стабильно|чисто|настроено|сделано|правильно|идеально|гладко|штатно)" ~4
        "(с|на|со) (наш|моей|своей|нашей) (сторона|стороны|стороне)" (проблема|ошибка|сбой|неполадка|нарушение|неисправность|отклонение|препятствие|ограничение|претензия|вопрос) "(нет|не)" ~4
        "(на|по) (наш|моей|своей|нашей) (сторона|стороне)" (все|система|сервис|оборудование|сеть|линия|сервер)? "(в порядок|исправный|исправно|исправен|исправна|работает|нормально|хорошо|корректно|функционирует|отлично|верно|без ошибок|без сбоев|стабильно|чисто|настроено|правильно|идеально|гладко|штатно)" ~4
        "у (нас|меня)" "(все|всё)" (работать|открываться|грузиться|загружаться|отображаться|исправно|"в порядок"|нормально|хорошо|отлично|отправляться|функционировать|чисто|печатать|корректно|показывать|запускаться|проходить) ~3
        "у (нас|меня)" "(проблема|ошибка|сбой|неполадка|сбоев|ошибок|проблем|неполадок) нет"
        "у (нас|меня) (никаких)? (проблема|ошибка|сбой|неполадка|сбоев|ошибок|проблем|неполадок) (нет|не наблюдается|не обнаружено|не выявлено|не зафиксировано)"
        "у (нас|меня) нет (никаких)? (проблема|ошибка|сбой|неполадка|сбоев|ошибок|проблем|неполадок)"
        "(наша|наше|наши|наш) (система|сервис|оборудование|сеть|сервер|сторона|линия|софт|часть)" "(работает|работают|исправный|исправно|исправна|исправны|исправен|функционирует|в порядке|ни при чем)" (как надо|исправно|нормально|корректно|безупречно|штатно|абсолютно|полностью|отлично|без сбоев|стабильно) ~3
        "(наша|наше|наши|наш) (система|сервис|оборудование|сеть|сервер|линия|софт) (полностью|абсолютно|совершенно)? (исправный|исправен|исправна|исправны|исправно|ни при чем|в порядке)"
      `,
      en: `
        "(work|works|working|looks|look|run|runs|running|is|are|be|functioning|operating|seems|appears|behaves|loads|functions) (to be)? (perfectly|absolutely|completely|all|just|totally)? (fine|ok|okay|well|normal|normally|good|correctly|properly|as expected|as it should|in order|operational|up and running|smoothly|healthy|green|clean) (on|at|from|here on|here at|over on|for|with) (our|my) (end|side|part|systems|tests|test devices|machines|system)"
        "(on|at|from) (our|my) (end|side|part) (everything|all|it|things|nothing|the <any>|service|system|systems) (be|is|are|works|work|seems|looks|runs|appears|functions|'s)? (perfectly|all|just|to be|absolutely|working|running|looking)? (fine|ok|okay|well|normal|normally|good|correctly|properly|as expected|in order|operational|green|wrong|right|working|healthy|smoothly|as it should)"
        "(on|at|from) (our|my) (end|side|part) (there|we) (be|is|are|see|have|find|saw|found|'s) (no|nothing|not|n't) (any)? (issue|issues|problem|problems|error|errors|fault|faults|wrong|sign of)?"
        "(no|not any|n't any|not a single) (issue|issues|problem|problems|error|errors|fault|faults) (whatsoever|at all|found|detected|visible|seen)? (on|at|from|with) (our|my) (end|side|part|systems|system)"
        "(nothing|n't anything|not anything) (be|is)? (wrong|broken|amiss) (on|at|with|from) (our|my) (end|side|part|system|systems|equipment)"
        "(everything|all|it|that) (be|is|works|work|runs|'s) (perfectly|just|all)? (fine|ok|okay|well|in order|good|normally) (here|for us|with us)"
        "(our|the) (side|end|part) (be|is|works|looks) (perfectly|all)? (fine|ok|clear|clean|in order|good|working|healthy|green)"
      `,
    },
    // Assurances without content.
    assurance: {
      ru: `
        (делать|сделать|предпринимать|принимать|предпринять|прикладывать|прилагать|приложить|предпринимаем) "(все|всё|каждый|максимум|максимальный|максимально|наибольший|большой|необходимый|немалый|всяческий|огромный)" (возможный|возможное|зависящий|зависящее|усилие|мера|сила|необходимый|необходимое|"что в наших силах"|"что можем"|"что можно"|"наш сила"|нужный|нужное|"что от нас зависит"|старание) ~3
        (делать|делаем|сделаем|делает|делают) "(все|всё)?" > "что (в наш сила|мы можем|только можем|можем|можно|от нас зависит|зависит от нас|в человеческих силах)" // ~1
        (прилагать|прикладывать|приложить|прилагаем|прикладываем|прилагает|прилагают):present/past/future (усилие|старание|сила) 
        "(все|всё) (возможный|возможное|зависящий|зависящее|необходимый|необходимое) (для|от|чтобы)" (делать|делаться|делается|предприниматься|предпринимается|сделано|предпринято) ~3
        (делаться|делается|предприниматься|предпринимается|предпринимаются) "(все|всё)" (возможный|возможное|необходимое|зависящее|мера)
        "(стараться|стараемся|старается|старается команда|работать|работаем|трудиться|трудимся|биться|бьемся)" "(изо всех сил|не покладая рук|в поте лица|на износ|на пределе|день и ночь|днем и ночью|круглые сутки|денно и нощно|без сна|не жалея сил|в авральном режиме|на максимуме|не щадя себя|без устали)" ~3
        "(изо всех сил|не покладая рук|в поте лица|денно и нощно|не жалея сил|не щадя себя)"
        "(бросить|бросили|брошены|направили|мобилизовали|задействовали|задействованы|кинули) (на это|на решение|на устранение)? (все|всё)? (сила|силы|ресурс|ресурсы|резервы)"
        "(все|всё) (сила|силы|ресурсы|резервы) (брошены|направлены|мобилизованы|задействованы|кинуты)"
        (очень|сильно|всячески|правда) "(стараться|стараемся|старается|стараюсь)" ~2
        "(стараться|стараемся|стараюсь) (как|для|ради) (можем|вас|только)"
        "(максимум|максимально|максимальные|наибольшие) (наших)? (усилие|усилия|усилий)"
      `,
      en: `
        "(do|does|doing|done|try|tries|trying|give|giving|put|be|'re) (our|my|their|its|the) (very|level|utmost|absolute|damnedest)? (best|utmost|hardest)"
        "(do|does|doing|done) (everything|all|anything|whatever|as much as) (that|is)? (we|i|they|it|the team|in|humanly|possible|within) (possibly)? (can|could|is able|are able|our|my|their|possible|power)?"
        "(make|makes|making|made|put|putting|apply|applying) (every|all|maximum|great|considerable|our best|utmost|tremendous|the greatest) (possible|conceivable|reasonable|our|in)? (effort|efforts|our efforts)"
        "(every|all) (possible|conceivable)? (effort|efforts|measure|measures|step|steps) (be|is|are) being (made|taken)"
        "no (effort|efforts|expense) (be|is|are) (being)? spared"
        "(spare|spares|sparing) no (effort|efforts|expense)"
        "(work|works|working|toiling|labouring) (very|extremely|really|so|incredibly|as)? (hard|tirelessly|flat out|diligently|around the clock|round the clock|day and night|night and day|non-stop|relentlessly|feverishly|like crazy|at full stretch|as hard)" !(to recover from)
        "(leave|leaves|leaving) no stone unturned"
        "(bend|bends|bending) over backwards"
        "(give|gives|giving|put|putting) (it|this|in) (our|my|their) (all|everything|best shot)"
        "(move|moving) heaven and earth"
        "(all hands|everyone is) on deck"
        "(rest|be) assured (that)? (we|our) (be|are|is)? (doing|working|trying|on it|aware|taking)"
      `,
    },
  },
};
