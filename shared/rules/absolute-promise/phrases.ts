import type { Language } from '../../languages/language';
import type { PhraseTable } from '../../text/phrases/table';

const again = {
  ru: '(повториться|повторяться|случиться|случаться|произойти|возникнуть|возникать|происходить|сломаться|пропасть|отключиться|зависнуть|упасть|появиться|опоздать|столкнуться|подвести|потеряться|остаться|допустить|ошибиться|прерваться|задержаться|потерять|перепутать|забыть|задержать|сорваться|утечь|исчезнуть|застрять)',
  en: '(happen|occur|recur|repeat|arise|fail|break|crash|come back|return|be repeated|be late|be lost|go down|let you down|go wrong|experience|face|lose|be a problem|be an issue|have|see|make|be|encounter|suffer|miss)',
};

export const phrases: PhraseTable = {
  name: 'absolute-promise',
  concepts: {
    // That it can not come back: only what was done against it can be told.
    never: {
      ru: `
        (больше|впредь|отныне|теперь) "ни разу" "не (<verb.future>)" !(если|чтобы|=пока|попросить) ~6
        "(просто|физически|в принципе|больше|теперь|никак|вообще)? не (способен|способна|способно|способны)" (сломаться|подвести|отказать|упасть|протечь|опоздать|потеряться|зависнуть|повториться|замерзнуть) ~5
        (сломаться|подвести|отказать|упасть|протечь|зависнуть|повториться|потеряться|замерзнуть):inf "(он|она|они|оно|такое)? (просто|больше|теперь|уже)? не (способен|способна|способно|способны|может|могут|сможет|смогут)" !(если|пока) ~5
        никогда "не (<verb.future.second>|<verb.future.third>)" (больше|впредь|отныне|теперь|уже|"с этого дня") !(если|чтобы|=пока|пароль|окно|уведомление|рассылка|реклама) ~7
        "никогда (больше|впредь|отныне|теперь|уже)" "не (<verb.future>)" !(если|чтобы|=пока|пароль|попросить|запросить|спросить) ~6
        "(больше|впредь|отныне) никогда" "не (<verb.future>)" !(если|чтобы|=пока|пароль|попросить|запросить|спросить) ~6
        "ни (один|одна|одно|единый|одного|одной|единого|единой|одному|одном)" "(больше|впредь)? не (<verb.future>-(=затронут|=задет|=принят|=занят|=снят|=взят))" (больше|впредь|отныне|обещать|гарантировать|никогда|ручаться|теперь) !(если|чтобы|=пока) ~8
        (гарантировать:first|ручаться|обещать:first|обещание|"давать слово"|клясться|поручиться) // "ни (один|одна|одно|единый|одного|одной|единого|единой)" // "не (<verb.future>)" ~9 !(если|пока)
        "(второй|другой|еще один) раз" (такой|подобный|этот|такое|подобное|это|ничего|ничто) "не" (<verb.future.third>) !(если|чтобы|=пока) ~5
        "(больше|впредь)? (никогда|ни разу|ни при каких обстоятельствах|никогда и ни при каких условиях) (больше|впредь|уже|такого|этого|подобного|вас|вы|с вами|не)? (больше|впредь|не)?" "не? ${again.ru}:future" !(если|чтобы|пароль) ~3
        (никогда|"ни при каких (обстоятельствах|условиях|раскладах)"|"ни за что"|"ни в жизнь"|"ни разу") "(больше|впредь|уже|отныне)" "не" (<verb.future.third>|<verb.future.first>) !(если|чтобы|=пока|попросить|спросить|запросить|потребовать|позвонить|прислать|написать|узнать|сообщить|раскрыть|передать|предложить) ~6
        (никогда|"ни при каких (обстоятельствах|условиях|раскладах)"|"ни за что"|"ни в жизнь") "не" (остановиться|слететь|засориться|протечь|потечь|зависнуть|закончиться|кончиться|сгореть|погаснуть|замерзнуть|разрядиться|опоздать|подвести|пропасть|сломаться|подорожать|вырасти|задержаться|лопнуть|сесть|вернуться|заболеть|упасть|потеряться|украсть|украдут|взломать|взломают|прервать|прерваться|забыть|потерять|перепутать|ошибиться|отключить|отключиться|прорвать|треснуть|порваться|полинять|заржаветь|облезть|выцвести|вскрыть|проникнуть|пожалеть):future !(если|чтобы) ~5
        "ни (один|одна|одно|одного|одной)" "не" ${again.ru}:future !(если|чтобы|=пока) ~4
        (вечно|вечный|навечно|веками|"всю жизнь"|"сто лет") (работать|служить|прослужить|держаться|продержаться|стоять|простоять):future/inf !(если|гарантия) ~3
        (никогда|"ни при каких обстоятельствах") "не (будет|будут|будете|придется|станет)" !(если|чтобы|просить|спрашивать|запрашивать|требовать|звонить) ~4
        (гарантировать|=гарантию|=гарантией|"гарантия (того|что|в том)"|ручаться|поручиться|клясться|обещать|заверять|заверить|уверять|уверить|пообещать|"честный слово") // "(больше|никогда|впредь)? не (${again.ru}:future|будет|будут|придется|увидите|коснется|потеряете|столкнетесь)" !(если|чтобы) ~6
        (обещание|гарантия) > "(больше|никогда|впредь) не (${again.ru}:future|будет|будут|придется|увидите|коснется|потеряете|столкнетесь)" // !(если|чтобы) ~6
        (гарантировать|ручаться|поручиться|клясться) // > (больше|впредь|отныне) > "не (<verb.future.third>|стать:future|быть:future)" !(если|чтобы|присылать|беспокоить|звонить|рассылка) ~9
        (гарантировать|ручаться|поручиться|клясться) // > (больше|впредь|отныне) > <verb.infinitive> "не (стать:future|быть:future|придется)" !(если|чтобы|присылать|беспокоить|звонить|рассылка) ~9
        =слово > "(больше|никогда|впредь)? не (${again.ru}:future|будет|будут|придется|увидите|коснется|потеряете|столкнетесь)" // !(если|чтобы) ~6
        (исключено|исключены|невозможно|невозможны) "(любой|всякий|какой-либо|его|их|дальнейший|новый|такой|подобный)? (повторение|сбой|ошибка|повтор|задержка|утечка|отключение|перебой)" !(пока|если) ~2
        (исключить:past.pl|исключать:present.first) (повторение|повтор|"возможность (повторение|сбой|ошибка|повтор)") !(если|чтобы|=не|список) ~3
        (потерять|сломать|взломать|украсть|повредить|перепутать):inf "(просто|физически|теперь)? (невозможно|нереально)" !(если|пока|данный) ~2
        (больше|впредь|отныне|"с этого дня"|обещать|гарантировать) > "ни (одной|одного|единой|единого) (сбой|ошибка|задержка|опоздание|обрыв|перебой|накладка|пропажа|отключение|жалоба)" // !(если|чтобы|=не|нет) ~4
        (гарантировать|ручаться|поручиться|клясться|обещать|заверять|уверять|"(давать|дать) (слово|гарантия)"|"честный слово") // (больше|впредь|никогда|отныне) "не (стать|быть):future" <inf> !(если|чтобы|присылать|беспокоить|звонить|рассылка|писать) ~9
        никогда "не (падать|ломаться|подводить|опаздывать|ошибаться|теряться|зависать|сбоить|отказывать|терять|путать):present" !(если|=вы|=пока) ~5
        (повторение|повтор|сбой|перебой|отключение|утечка|случай|опоздание|потеря|ошибка|задержка|простой|путаница) "(полностью|абсолютно|совершенно|навсегда)? (исключено|исключен|исключены|исключена|невозможны|невозможен|невозможно)" !(пока|если|=из|расчет|договор|покрытие|полис|список) ~2
        "(не может|не могут|никак не может) (больше|просто|теперь)? (повториться|случиться|произойти|возникнуть|сломаться|подвести|отказать|дать сбой|упасть|ошибиться|потеряться|опоздать|пропасть)" !(если|пока)
        ("раз и навсегда"|"окончательно и бесповоротно") (решить|решен|устранить|устранен|исправить|закрыть|покончить|забыть|избавить|починить|исправлен|решена|устранена) ~3
        навсегда (решить|решен|устранить|устранен|исправить|избавить|избавиться|исключить|искоренить|победить|забыть|исправлен|решена|устранена|починить|исчезнуть) !(удалить|если|потерять|потеря) ~3
        "ни (одного|единого) (сбоя|отключения|перебоя|опоздания|обрыва|ошибки) (больше)? не будет"
        без "(единого|единой|малейшего|каких-либо) (сбоя|ошибки|перебоя|сбоев|задержки|обрыва|перебоев)" (работать|будет|будут|пройти) ~4
      `,
      en: `
"((will|shall|'ll|going to|can|could|would|must) never (ever)?|(will|wo|shall) (not|n't) ever|(is|are|'s|'re|am|'m) never (ever)? going to)" // "(again|twice|a second time|any more|anymore|ever again|another time)" ~8 !(if|once|until|ask|call|unless)
        "(you|this|it|that|there|we|<noun>) (will|shall|'ll|wo|can|ca|do|does) (not|n't|no longer)" > "(again|a second time|twice|ever|any more|another time)" // ("i promise"|"we promise"|guaranteed|"that is a promise"|"you have (my|our) word"|"mark my words"|"trust (me|us)"|"no ifs"|"full stop") ~8 !(if|until|unless)
        (fail|break|crash|"go down"|happen|leak|freeze|jam|"let you down"|recur|stop) > ("full stop"|"no matter what"|"whatever happens"|"come what may"|"under any circumstances") !(if|until|unless|please) ~2
        "(definitely|certainly|surely|absolutely|guaranteed|really) (be|is|was|to be)? the (very)? last (time|mistake|mix-up|@trouble)" !(if|not|n't)
        "(very)? last time" > "(this|that|it|anything like|something like|such)" // (guaranteed|"i promise"|"we promise"|"that is a promise"|"you have (my|our) word") ~5 !(if|until)
        # Never, of what has always gone wrong or may: whoever it happens to.
        "(will|shall|'ll|can|could|is going to|are going to) never (ever|again)? (be (hacked|lost|late|broken into|stolen|damaged|mixed up|delayed|cancelled|interrupted|charged twice|overcharged|double-charged|double booked|misplaced|disconnected|locked out|let down|disappointed|rude|empty|cold|out of (stock|order|service)|down|wrong|seen|leaked|breached|compromised)|have (any|a|another|such|this|that|to|more)|suffer|experience|face|run (out|into|dry)|let (you|anyone)|go (wrong|down|missing|astray|under)|get (lost|stuck|hacked|damaged)|lose|leak|drip|rust|jam|stall|hang|overheat|disappoint|see (it|this|that|any|an)|need (to (call|worry|ask|chase|ring|wait))|hear (it|that|any))" !(if|ask|share|call you|unless|request|password|sell) ~0
        "(guarantee|guaranteed|guarantees|promise|swear|vow|pledge|assure|certain|sure|positive|certainty)" // "(no|not one|never|none of|nothing|not a single|zero)" > "(will|'ll|shall|can|could|is going to|are going to|wo n't|again|any more|ever|go|goes|lost|left)" ~5 !(if|until|unless|not sure|n't sure|question|money-back|"(make|making|made) (sure|certain) (no|nothing|nobody|not|none)")
        "(guarantee|guaranteed|swear|vow|pledge|(100|hundred|one hundred|a hundred) (%|percent|per cent)|100%|certain|promise|assure you)" // "(will|wo|can|ca|does|is|are) (not|n't|never)" (be|come|go|happen|fail|break|drip|leak|return|arise|occur|recur|disappear|stop|drop|lose|run|let|crash|freeze|get|miss|"be (late|lost|wrong|down)") ~7 !(if|until|unless|can not guarantee|"(not|n't) (certain|promise|guarantee|sure)")
        "(guaranteed|guarantee|promised|certain|sure) (not|never) to (happen|fail|break|leak|drip|come back|recur|return|go|be|lose|stop|run|let|get|crash|freeze|jam)" !(if|not|n't)
        "(there is|there 's|with|is|at|carries|runs) (absolutely|simply|really|literally)? (no|zero|not the slightest|not the least|nil) (chance|risk|possibility|danger|likelihood) (at all|whatsoever|now)? (of|that|for) (another|any more|further|it|this|that|such|a (repeat|second|further|new)|repeat|losing|being|failure|leak|damage|data|error|mistake|your <any> (being|getting))" !(if|refund|extra|obligation|when|while|during|as long|reply)
        "(the|our|your) (very)? (last|final)" > "you (will|'ll) ever (have|see|get|suffer|experience|face|hear|receive|need)" !(if|until) ~4
        "(can not|cannot|can n't) (possibly|ever)? (get lost|be lost|be stolen|be hacked|be broken into|go missing)" !(if|guarantee|promise|afford)
        (no|nothing|nobody|never|"not (one|a)"|"no one") // ^"(ever|full stop|period|no exceptions|no matter what|guaranteed)"$ !(if|fee|fees|charge|charges|cost|costs|sell|share|obligation|questions) ~10
        "(swear|promise|vow|pledge|guarantee|assure you|my word|our word)" // "(be|was|is|been) the (very)? last (time|one|mistake|delay|mix-up|slip|hiccup|@trouble)" ~5 !(if|not|n't)
        "(rest|be) assured" // "(can|ca|could) (not|n't|never) (be|happen|go|get|fail|break|leak|recur)" ~7 !(if|until)
        "nothing (can|could|will|is going to) (ever|possibly|now|any longer|more)? (go wrong|happen|get lost|be lost|fail|break|get damaged|be damaged|slip through)" !(if|until|unless)
        "(our|the|this|these|my) <any>? <noun> never (ever)? (makes|make|made|loses|lose|misses|miss|runs|run|forgets|forget) (a|any|an|late|out)" !(if|to|until|easily) ~0
        "(you|we|it|they) (will|'ll|shall) never (ever|again)? (need|have to|want) (a|an|another|any|to (repair|replace|call|chase|worry|ask|wait|queue|restart|reset))" !(if|ask|unless)
        "(is|are) (completely|totally|absolutely|entirely|100%|fully|simply|now)? (immune (to|from|against)|impossible to (break|hack|crack|breach|steal|lose|damage))" !(if|not|n't|almost|nearly)
        "be (rest)? assured" // "(will|shall|'ll|wo) (not|n't|never)" (happen|occur|recur|repeat|"be (repeated|caused|faced)"|reoccur|"come back"|arise) !(if|until) ~7
        "(guarantee|promise|swear|assure|vow|pledge|ensure|word|solemnly|bet)" // "(will|shall|'ll|going to|can|wo|would|is|are|has|have)" "(not|n't|never|never ever|no longer)" // "(again|repeated|recur|reoccur|twice|a second time|any more|anymore|ever again|another time|ever|once more|one more time)" ~12 !(if|until|unless)
        "(no|not one|not a single|nothing|nobody|no one|none|no such|never a)" // "(will|shall|'ll|is|are|can)" "(ever|ever be|going to ever|ever going to)" ~9 !(if|until|unless|found|seen|asked)
        "(no|not one|not a single|nothing|nobody|no one|none|no such)" // "(will|shall|'ll|is going to|are going to)" // "(ever again|a second time|any more|ever once)" ~10 !(if|until|unless)
        "(can|could) (never|not possibly)" (fail|break|leak|crash|freeze|jam|burst|go wrong|go down|stop working|run dry|let you down|get lost) ~1 !(if|guarantee|promise)
        "(will|shall|'ll) never (ever)? be (another|a second|any more|such|late|lost|wrong|a problem)" !(if|ask)
        "(nobody|no one|nothing|none)" "(will|shall|is going to|can)" (ever)? <any> // (again|"ever again"|"any more") ~9 !(if|until|unless)
        "(we|i) (will|shall|'ll) never (ever)? <infinitive>" > "(wrong|late|damaged|broken|empty|faulty|mistaken|incorrect)" !(if|ask|call|request|sell|forward) ~5
        "never ever (<any>)? (again|occur|happen|fail|recur|break|repeat|let)"
        "(can not|cannot|can n't|could not|could n't) (possibly|ever)? (happen|occur|recur|fail|go wrong|break|be repeated)" (again|twice|"a second time"|ever|anymore|"any more") ~2 !(if|until|guarantee)
        "(never|(will|shall|'ll|wo) (not|n't)|nothing|no)" "(guaranteed|guarantee|guarantees)" ~0 !(can|could)
        "guaranteed" (never|not) (to)? ~0
        "(will|shall|'ll|can|could|would|must|should) never (ever)? (again)?" "${again.en}" (again|anymore|recur|repeated|reoccur|"in (the)? future") ~6 !(if|ask|call)
        "(you|we|it) (will|shall|'ll) never (ever)? (wait|queue|worry|miss|pay|lose|have to|be without|be late|be charged|receive|see)" (again|twice|such|any) ~6 !(if|ask)
        "(impossible|unthinkable|out of the question|ruled out|inconceivable) (that|for)" // "(again|happen|happens|recur|repeat|recurs)" ~6
        "(will|shall|'ll) never (ever|again)? (recur|reoccur|happen|repeat itself|be repeated|let you down|fail|go down|break|lose|occur|crash)" !(if|ask)
        ("under no circumstances"|"at no time"|"not once"|"never ever"|"never again"|"in no case"|"on no account"|"no way"|"in no event"|"at no point") "(will|shall|can|could|would|is)" (again|"in (the)? future"|ever|"from now on"|"any more"|anymore|"get lost"|break|fail|crash|leak|stop|happen|lost|late|wrong|recur|"let you down") ~8 !(if|ask|call|request|share|disclose|send you|sell|contact)
        "(not (one|a single)|no single|never another)" "(will|shall|is going to|can)" "(ever|again|get|go|be|fail|break|happen|leak|crash|miss|arrive)" ~6 !(if|ask)
        "never (again|once more) (will|shall|can|would|is) (<any>)" !(if|ask|call|request|share|disclose)
        "(will|shall|'ll|is going to|are going to) (always|forever|at all times|every time|without exception|every single time|each and every time)" "(be|work|run|arrive|come|stay|remain|function|keep|get|answer|reply|deliver|have)" "(on time|punctual|available|online|reliable|reliably|perfectly|flawlessly|first|correct|right|safe|warm|working|stable|within|without fail|in stock|spotless|fresh|open for you|from now on)" !(if|happy|glad|welcome) ~4
        "never (ever)? again" !(if|want|you|had|hear|ask|open|close|use|touch|plug|leave|switch|turn|put|send|store|press)
        "(guarantee|promise|assure|swear|vow|pledge|guaranteed|promised|ensured|assured|word)" "(you)? (that)? (this|it|that|the|such|there|you|we|nothing|your|no|similar|our)" "(will|will n't|would|shall|'ll|can|can not|can n't|is|are)" "(not|never|no longer|no more|never again|ever)?" "(happen|occur|recur|repeat|reoccur|fail|break|return|arise|again|be repeated|come back|anymore|let|lose|go down|be late|any|further|more)" ~5 !(can not guarantee|can n't promise)
        "(this|it|that|the problem|the issue|the fault|the error|such a thing|nothing like this|something like this|an outage like this) (will|can|could|shall|'ll) (absolutely|definitely|certainly|simply)? (not|never|n't) (possibly|ever)? (happen|occur|recur|be repeated|reoccur|return|come back) (to you)? (again|anymore|any more|ever again)?"
        "(fixed|solved|resolved|cured|repaired|sorted|gone|done with|rid) (this|it|the|problem|issue)? <any>? (once and for all|for good|forever|permanently)" !"(are|is|were|was|be|been|have|has) gone"
        "(there is|there 's|with) (absolutely)? (no|zero|not the slightest) (chance|risk|possibility|way)" // "(again|ever again)" ~6
        "(there is|there 's|with) (absolutely)? (no|zero|not the slightest) (chance|risk|possibility|way) (of|that|for) (it|this|that|the|a|any|such|another)" "(again|happening|recurring|repeating|recurrence|repeat|failing|happen|returning)" ~5
        "(is|are) (now|simply|henceforth|therefore)? (impossible|out of the question|ruled out|excluded) (from now on|from today|in future|in the future|any longer|any more|henceforth|now|forever)" !(if|not|n't)
        "(is|are|has been|was|has) (now)? (absolutely|completely|totally|entirely) (impossible|ruled out|excluded|bulletproof|foolproof|fail-safe|risk-free|bomb-proof)"
        "(foolproof|bulletproof|infallible|fail-proof|unbreakable|unhackable)"
        "(under no circumstances|in no circumstances|on no account|in no event|no way)" (occur|happen|recur|repeat|"be repeated"|"take place") ~1 !(if|please|you)
        "our <any>? <noun> never (ever)? (goes down|go down|stops|stop|loses|lose|errs|err|lets|let|breaks down|slows|runs late|run late|arrives late|arrive late|hangs|hang|leaks|leak|fails|fail|breaks|break|crashes|crash|errs|goes wrong|go wrong)" !(if|to|until|easily) ~0
      `,
    },
    // A guarantee, a "100 %": the words go, the fact stays.
    wholly: {
      ru: `
        "(на)? (все)? (100%|=сто процентов|=тысячу процентов|110%|200%|1000%|сто процентов)" (гарантия|гарантировать|уверенный|уверена|решить|исправить|обещать|безопасный|безопасно|защищенный|надежный|надежно|исключить|вернуть|починить|успеть|сделать|заработать|помочь|устранить|работать|защитить|приедет|прийти|доставить|привезти|будет|защитить|застраховать|уверенность|безопасность|готовый|точный|точно|исправить|решенный|защищен|уверены|уверен|защищены|готовы|исправный|исправно|рабочий|исключенный|восстановленный|<verb.future.first>) !(хлопок|шерсть|скидка|предоплата|аванс|оплата|заполнить|загрузка|масштаб|громкость|батарея|заряд|шкала) ~4
        (стопроцентный|100-процентный|стопроцентно|100%|абсолютный|железный|железобетонный|полный) (гарантия|уверенность|надежность|безопасность|защита|результат|сохранность|бесперебойность|отказоустойчивость|уверен|уверены|уверена) !(если|скидка|условие|ремонт|товар|год|лист) !!"что =вы" ~1
        (надежность|сохранность|безопасность|защита|точность|качество|результат):nom (стопроцентный|абсолютный|железный):nom !(если|=не|<number>) ~3
        (мы|я)? (полностью|абсолютно|твердо|лично|на)? (гарантировать):first (абсолютный|полный|бесперебойный|стопроцентный|безупречный|отсутствие|сохранность|безопасность|стабильный|бесперебойность|стабильность|результат|качество|надежность|работу|успех|исправный|решение|защита|исправность|идеальный|непрерывный|круглосуточный|скорость|победа|одобрение) !(если|в течение|не) ~3
        (гарантировать|ручаться|поручиться|заверять|клясться|поклясться):first // "что" // <verb.future> !если ~6
        (давать|дать):first ("(вам)? (полный|стопроцентный|железный|абсолютный|наш|личный)? (гарантия|слово чести|честное слово)") !(год|месяц|срок|на) ~2
        "(абсолютно|совершенно|полностью|на все сто) (исключать|исключить|гарантировать|надежный|безопасно|безопасный|защищенный|надежно|защищен|защищена|неуязвим|неуязвима|безупречный|безотказный|уверен|уверены|уверена)" !(если|не) !!"что =вы"
        гарантировать:present.third "(полный|абсолютный|стопроцентный) (отсутствие|безопасность|сохранность|надежность|защита|результат)" !(если|=не) ~1
        гарантировать:first // (всегда|каждый|любой|всякий|вечно|навсегда|"с первого раза"|"без единого"|"в любой") ~9 !(если|=не|год|месяц|ремонт)
        (каждый|любой|всякий|всегда|все|"с первого раза"|"без (сбой|перебой|ошибка|задержка)"|идеальный|безупречный|круглый) // гарантированно ~12 !(если|=не|скидка|доход)
        ^"(мы|я)? (лично)? (гарантировать|ручаться|поручиться|клясться):first"$ > // <verb.future> !(если|=не) ~6 !!(<number>|<date>)
        "(на)? (тысячу|миллион|двести|тыщу) (процентов|%)" ~2
        "(ваши деньги|деньги|данные|сервис|система) (абсолютно|полностью|на 100) (защищены|застрахованы|в безопасности)"
        "(можете|можно) (не сомневаться|спать спокойно|быть абсолютно уверены|быть уверены на)"
        (стопроцентно|гарантированно|однозначно) <verb.future.first> !если ~1
        (ручаться|поручиться|отвечать|клясться|гарантировать|=зуб|=руку|поклясться) "(вам|за это|за него|за нее|за каждый|даю|на отсечение)? (головой|честью|своей репутацией|репутацией|именем|своим именем|чем угодно|головами|здоровьем|мамой|погонами|на отсечение)"
        лично отвечать:first "за <any>" !если
        "(даю|даем|дам|ставлю) (вам|сто процентов|сто из ста)? (зуб|голову|голову на отсечение|руку на отсечение|слово офицера|честное слово|стопроцентную гарантию)" !(вам слово для)
        "(=честное|честное благородное) слово" // (<verb.future>|быть:future) ~9 !(если|=не)
        "слово (чести|офицера|мастера|пацана|даю)" !если
        "(с)? (абсолютной|полной|стопроцентной|железной|твердой) (уверенностью|гарантией|уверенность)" !(если|год)
        "(навсегда|навеки|вечно|всегда) (и)? (будет|будут|останется|останутся|работать будет) (работать|исправно|вовремя|надежно|стабильно|в срок|доступен|доступна|доступны)" !(если|сайт доступен|рады)
        "(любой ценой|во что бы то ни стало|в любом случае все будет|кровь из носу|чего бы это ни стоило)"
      `,
      en: `
        "(100%|110%|200%|1000%|100 percent|100 per cent|a hundred percent|hundred percent|one hundred percent|a hundred per cent|one hundred per cent)" "(tight|gone|sealed|leakproof|sure|certain|guarantee|guaranteed|guarantees|secure|safe|reliable|reliability|uptime|confident|satisfaction|positive|protected|risk-free|availability|accurate|correct|right|watertight|faultless|success|fixed|stable|available|certainty|resolved|error-free|trouble-free|problem-free|excluded|ruled out|impossible)" !(score|answers|answer|quiz|test|cotton|wool|discount|refund|rate|rates|metric|metrics|chart|graph|dashboard|measured|monitoring|logs|reports|statistics) ~1
        "(we|i|and|hereby|personally|absolutely|fully|can|do|will) (can|do|will|fully|hereby|absolutely|personally)? guarantee" "(you|that|a|an|the|your|our|uninterrupted|complete|full|absolute|perfect|flawless|total|zero|no|it|this|there|success|results|uptime|safety|security)" !(period|condition|under|money-back) ~1 !!"guarantee (the|this|these|your|our) (price|prices|rate|rates|tariff|fare)" !!"for (a|one|two|three|five|ten|<number>|@numeral) (years|year|months|month)"
        "(we|i) (give|have given|can give|'ll give|will give) (you)? (our|my) (word|solemn word|word of honour|word of honor|firm promise|solemn promise|guarantee)"
        "(is|are|'s|'re|been|it|now) (now|all)? (fixed|solved|resolved|repaired|cured|sorted|tight|gone|sealed|watertight)" ["(100%|100 percent|100 per cent|a hundred percent|one hundred percent)"] !(if|when|of|favour|favor|not|n't|once|until) ~0
        (will|'ll|shall|can|cannot|is|are|'s|goes|gets|stays|comes|works) // ^(guaranteed|"that 's guaranteed"|"i guarantee it"|"we guarantee it"|"i guarantee"|"we guarantee"|"that is guaranteed") ~14 !!(if|statute|law|deposit|contract|or|but|price|year|years)
        "(is|are|be|'re|'s) (now|absolutely|fully|also|therefore)? guaranteed to <infinitive>" !(if|not|n't|year|years|minimum|at least)
        "(we|i) (swear|promise|vow|pledge) (you|to you)? (that)? (this|it|that) (was|is|will be|has been) (the|our) (very)? last time"$ !(if)
        "(every|each|any|all|always|every single|each and every|zero|no)" // (guaranteed|"no exceptions"|"without exception"|"no ifs"|"no ifs or buts")$ ~14 !(not|n't|if|statute|law|deposit)
        "(is|are|'s|will be|comes|stays|now) (absolutely|fully|completely|totally|hereby|definitely|always|now)? guaranteed" // "(whatever|no matter|regardless|come rain|in any weather|every time|always|under all|at all times|without exception|for ever|forever|in any case|whatever happens)" ~1 !(if|not|n't|year|warranty|deposit)
        "(that|this|it) (is|'s) (absolutely|fully|hereby|herewith|personally|a)? (guaranteed|guarantee|promise and a guarantee|iron-clad|cast-iron)"$ !(if|not|n't|year|warranty|deposit)
        "(we|i|and) (can|do|will|hereby|fully|absolutely|personally|also|even|always)? guarantee (to|on-time|same-day|next-day|punctual|every|each|all|100%|fast|faultless|trouble-free|smooth|error-free|that|nobody|nothing|everyone|delivery|arrival|availability|satisfaction|quality|recovery|zero|your)" !(period|condition|under|money-back|not|n't|if|"(price|rate|fare|tariff)") !!"for (a|one|two|three|five|ten|<number>|@numeral) (years|year|months|month)"
        "(it|this|that|here|there|take it as|consider it|have|with) (is|'s)? (a|an|our|my|the|your)? (firm|full|complete|absolute|solemn|personal|cast-iron|iron-clad|ironclad|copper-bottomed|rock-solid|100%|unconditional|lifetime|eternal|solid|watertight|hard) (guarantee|promise|vow|assurance)" !(if|not|n't|year|month|warranty|money-back|period)
        "(assure|promise|guarantee|tell|confirm|sure|certain|say|vouch) (you|it|this)? (with)? (100|110|200|1000|a hundred|one hundred) (%|percent|per cent)"
        "(with|to) (100|a hundred|one hundred) (%|percent|per cent) (certainty|confidence|sure)"
        "(100|a hundred|one hundred|hundred) (%|percent|per cent) (tight|sure|certain|guaranteed|secure|safe|reliable|confident|protected|accurate|fixed|fault-free|error-free|foolproof|positive)" !(score|quiz|test|cotton|if|not|n't)
        "(fail-safe|failsafe|fool-proof|bullet-proof|rock-solid|unsinkable|unbeatable|indestructible|hack-proof|hackproof|faultless|infallible) (now|again|from|and|for|system|backup|security|protection|solution|connection)" !(if|not|n't)
        "(it|this|that|everything|delivery|success|safety|the result|the date) (is|was|has been|will be) (hereby|herewith|fully|absolutely|personally|firmly)? guaranteed (that|to|by us|in full|for)?" !(period|warranty|year|by law|statute|month|not|n't|if|money-back|deposit)
        "(with|in|of|have|has) (absolute|complete|total|full|utter|100%|hundred percent|one hundred percent|perfect) (certainty|confidence that)"
        "(you can|you may) (be)? (absolutely|completely|totally|100%|perfectly|entirely)? (assured|certain|sure|bet|rest assured) (that)?" // "(never|always|will not|wo n't|no|nothing|100%|ever again|for ever|forever)" ~6 !(if)
        "(is|are|be|stay|remain|'s|'re) (absolutely|completely|totally|perfectly|entirely|utterly|forever|for ever|always) (safe|secure|protected|reliable|trouble-free|waterproof for ever|indestructible|fault-free|guaranteed)" !(if|when|not|n't|optional)
        "(safe|secure|protected|yours|fixed|working|warm|dry|available|free) (with us)? (for ever|for ever and ever|for all time|for all eternity|for eternity)"
        "(will|'ll|shall) (now)? (last|hold|work|run|keep|stay) <any>? (for ever|forever|a lifetime|for life|for eternity)" !(if|not|n't|until)
        "(in|at) absolutely no (danger|risk)" !(if|not)
        (for ever|"for all time"|"for all eternity"|"until the end of time") ~0 !(deleted|lost|gone|removed|wait|waiting|take|takes|took|erased|delete)
        "(stake|bet|put|swear on|swear by) (my|our) (life|reputation|name|job|house|career|honour|honor|good name|hand|mother) (on|in)?"
        "(give|have|offer|is|are|provide) (you)? (our|my|an|a|the)? (absolute|complete|full|total|iron-clad|ironclad|cast-iron|personal|solemn|unconditional)? (=guarantee|word of honour|solemn promise|solemn word)" !(period|year|month|under|no|card|warranty) ~1
        "(absolutely|completely|totally|entirely|fully) (guaranteed|guarantee|certain that|risk-free|error-free|failure-proof)"
        "(is|am|are|'m|'re|be) (absolutely|completely|totally|entirely|perfectly) (certain|sure|positive)" !(not|n't|make|if|are you|when|until|unless)
        "(you have|you 've got|you have got) (our|my) (absolute|complete|full|personal|solemn)? (word|guarantee)"
        "zero (downtime|risk|errors|failures|defects) (is|are|from now|guaranteed|in future|going forward|ever)"
        "(at all costs|come what may|no matter what|whatever it takes)"
        "(always|forever) (and forever|and ever)"
        "(we|i) (can|do|will|hereby|fully|absolutely|personally)? guarantee" // ^that ~0 !(period|condition|under|money-back)
        "(100%|a hundred percent|one hundred percent|a hundred per cent|one hundred per cent|hundred percent) of the time" !(not|n't|if|almost|nearly)
      `,
    },
    // What happened before: only that can happen again.
    again: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        (повториться|повторение|повтор|повторяться)
        "(больше|впредь) не"
        "(такое|подобное|это) (больше|никогда|впредь)"
      `,
      en: `
        (again|anymore|recur|recurs|reoccur|repeat|repeated|recurrence)
      `,
    },
    // "We cannot promise that it will never…": the promise is denied.
    denied: {
      also: ['condition', 'question', 'negation'],
      ru: `
        "не (могу|можем|смогу|сможем|буду|будем|беремся|берусь|станем|вправе|готовы) (вам|честно|сразу)? (обещать|гарантировать|утверждать|ручаться|поручиться|заверять|сказать|дать|давать|исключать|исключить)"
        "не (обещаем|гарантируем|гарантирую|обещаю|утверждаем|исключаем|ручаемся)"
        "(нет|без|никаких|никто не дает) (гарантия|гарантий)"
        (обещать|гарантировать|ручаться|поручиться|сказать|утверждать|обнадеживать|заверять|поклясться|зарекаться):inf // "не" (стать|мочь|смочь|быть|взяться|браться|решиться|готовый|хотеть|возьмется|станем|будем) ~14
        (обещать|гарантировать|ручаться|сказать|утверждать):inf (нельзя|невозможно|трудно|нечестно|рано) ~10
        "(никто|врач|мастер|специалист|никакой|ни один)" <any>? "не (возьмется|берется|станет|сможет|может|даст|будет)" (обещать|гарантировать|ручаться|сказать|утверждать|гарантия)
      `,
      en: `
        "(can|could|will|would|do|may) (not|never) (honestly|truthfully|fully|ever|yet)? (promise|guarantee|say|claim|rule out|swear|assure|give)"
        "(can|could|will|would|do) n't (honestly|truthfully|fully|ever|yet)? (promise|guarantee|say|claim|rule out|swear|assure|give)"
        "(nobody|no one|no fitter|no doctor|no builder) (can|could|will|would|should)? (honestly|seriously)? (promise|guarantee|say|swear|tell)"
        "(would|should|could|must) (not|n't) (want to|like to)? (promise|guarantee|say|swear|claim)"
        "(nobody|no one) (is|are|would be|here|of us|on earth|anywhere|has|have)"
        "(no guarantee|without a guarantee|unable to guarantee|unable to promise|impossible to guarantee|impossible to promise)"
        "(nor|neither) (do|can|could|will|would|shall|does|may) (we|i|anyone|anybody|it|this)"
        "(not|n't|never) (mean|say|saying|tell|telling|claim|claiming|pretend|pretending|imply) (that)?"
      `,
    },
    // "All losses": nobody knows yet how much that is.
    compensation: {
      also: ['consequent'],
      ru: `
        (возместить|компенсировать|покрыть|возмещать|оплатить|погасить|выплатить|компенсируем|возмещаем|покрываем|оплачиваем) (весь|любой|всякий|"все до одного") (убыток|ущерб|потеря|расход|издержка|затрата|вред) !(если|после|"(расход|издержка|затрата) (на|по) <adjective>? <noun>") ~3
        (возместить|компенсировать|покрыть|возмещать|оплатить|погасить|возместим|выплатить):future "(вам|все|полностью|целиком|без исключения|абсолютно|любой|весь|ваш|в полном объеме|до копейки)? (вам|ваши|без исключения|понесенные|возможные|ваш)?" "(весь|любой|все|всякий) (ваш|понесенный|возможный|ваши)? (убыток|ущерб|потеря|расход|издержка|затрата|упущенный выгода|моральный вред)" !(если|какой|после|"(расход|издержка|затрата) (на|по) <adjective>? <noun>") ~3
        "(взять|брать):future.first/present.first (мы)? на себя (абсолютно)? (весь|любой|всякий)" (расход|издержка|затрата|убыток|ущерб|потеря) !(если|=не|"(расход|издержка|затрата) (на|по) <adjective>? <noun>") ~2
        (возместить|компенсировать|вернуть|оплатить|покрыть|выплатить):future ("до (последний)? (копейка|рубль)"|"сколько бы"|"какой бы"|"чего бы") // !(если|=не) !!(<number>|<date>|завтра|сегодня) ~5
        (возмещение|компенсация|компенсировать) (всех|любых|полную) "(ваш|понесенный)? (убыток|ущерб|потеря|расход|издержка|сумма ущерба)" (гарантировать|обещать|получите|будет) !если ~4
        (убыток|ущерб|потеря|расход) ("(будут|будет) (возмещен|возмещены|компенсирован|компенсированы)") (полностью|все|любой|весь|"в полном объеме"|"до копейки") !если ~3
      `,
      en: `
        "(will|'ll|shall|to|fully|promise to|happy to) (fully|also|of course|gladly|certainly)? (cover|reimburse|compensate|refund|repay|pay|make good|make up) (you)? (fully|in full)? (for|back)? (all|any|any and all|every|each and every|the entire|whatever|the full) (of)? (your|the|possible|resulting)?" "(loss|losses|damage|damages|cost|costs|expense|expenses|harm|lost profit|lost revenue)" ~2 !(insurance|insurer|policy)
        "(all|any|every) (of your|your|the|possible|resulting)? (loss|losses|damage|damages|cost|costs|expense|expenses) (will|shall) (all)? be (fully|completely)? (covered|reimbursed|compensated|refunded|repaid|paid|made good)"
        "(whatever|however much|no matter what|no matter how much) (it|this|that|the <any>|your <any>) (costs|cost|comes to|may cost|will cost) (you)?" // "(we|i) (will|'ll|shall)? (pay|cover|refund|bear|foot|meet|reimburse)" ~3
        "(all|any|every|each|whatever) (of the|of your|the|your|other)? (loss|losses|damage|damages|cost|costs|expense|expenses|outlay|charges)" // "(will|shall|'ll|is|are) (all|then|of course|naturally|also)? be (fully|completely)? (covered|reimbursed|compensated|refunded|repaid|paid back|paid|made good|met|borne)" ~9 !(insurer|insurance|policy|"up to"|if|customer|tenant|you will be)
        "(no matter (how (high|much|big|large)|what (it|they|this) (cost|costs|amount|amounts))|(regardless|irrespective) of (the)? (amount|sum|cost|costs|size|price|how)|however (high|much|big|large)|whatever (the (amount|sum|cost|costs|size)|it (costs|amounts)))" (it|they|this|that)? (is|are|may|be)? // "(will|'ll|shall) (all|fully|of course)? (pay|cover|refund|reimburse|compensate|bear|repay|make good|foot|be (refunded|reimbursed|covered|paid|compensated))" ~4 !(if|insurer|insurance|tenant)
        "(we|i) (will|'ll|shall) (pay|refund|reimburse|give|cover|make good|compensate)" (back|you)? > "(every (last|single)? (cent|penny|pound|euro|dollar)|everything (that)? you (have|'ve)? (lost|spent|paid|suffered)|whatever (it|this|that|you) <any>|without (any)? limit)" ~4 !(if|insurer|insurance)
        "every (last|single)? (cent|penny|pound|euro|dollar) (of (your|the) (loss|losses|damage|damages|expenses)|(that)? you (have|'ve)? (lost|lose))" // "(will|'ll|shall|get|we)" !(if|insurer|insurance) ~6
        "(compensate|reimburse|refund|indemnify|make up) (you)? (in full|fully)? for? (everything|whatever|all|anything|every penny|every cent) (that)? (you|it) (have|'ve|has|had|may have)? (lost|lose|suffered|suffer|missed|missed out on|went through|cost)"
        "(all|any|every|each) (of your|your|the|possible|resulting|and every)? (loss|losses|damage|damages|cost|costs|expense|expenses) (that|which)? (you|it|this|she|he|they|your <any>)? (have|has|had|may have|might have|may|might)? (suffered|suffer|incurred|incur|sustained|sustain|caused|caused to you|resulted|arisen|arising)" // "(will|shall) (all|of course|naturally)? be (fully|completely)? (covered|reimbursed|compensated|refunded|repaid|paid|made good|met)" !(insurer|insurance|policy|"up to") ~4
      `,
    },
  },
};

/** What exaggerates a statement that stands without it, and what is a guarantee even so. */
export const excess: Readonly<
  Record<Language, { readonly boundless: RegExp; readonly guarantee: RegExp; readonly telling: RegExp }>
> = {
  ru: {
    boundless: /(?:на\s+(?:все\s+)?)?(?:1\d0\s?%|сто процентов)|раз и навсегда|навсегда|абсолютно|стопроцентно/i,
    guarantee: /гарант|никогда|ручаем|слово|обеща/i,
    telling: /никогда|ни в коем|ни при каких|больше не|навсегда|1\d0\s?%/iu,
  },
  en: {
    boundless:
      /1\d0\s?%|(?:a |one )?hundred per ?cent|once and for all|for good|forever|permanently|absolutely|completely|totally|entirely/i,
    guarantee: /guarant|never|promise|word|impossible|ruled/i,
    telling: /never|no longer|will not|won['’]t|forever|for good|1\d0\s?%/iu,
  },
};
