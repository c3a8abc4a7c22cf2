import type { Language } from '../../languages/language';
import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'rude-tone',
  concepts: {
    // Irritation that the rest of the sentence can do without: "как мы уже писали, …".
    aside: {
      also: ['condition', 'consequent', 'question'],
      ru: `
        "как (мы|я|вам|было)? (же)? уже (мы|я|вам|было|и|не раз|неоднократно|много раз|сто раз|ранее|раньше)? (вам|было)? (говорить|писать|сообщать|сообщить|объяснять|объяснить|отвечать|указывать|упоминать|упомянуть|отмечать|сказать|написать|пояснять|ответить|говорилось|сообщалось|указывалось|отмечалось|упоминалось|писалось|объяснялось|сказано|указано|написано|отмечено):past/short (вам|ранее|раньше|выше|не раз|неоднократно|в прошлый раз|в прошлом письме|в предыдущем письме)?"
        "как (мы|я) (вам)? (говорить|писать|объяснять|отвечать|указывать|упоминать|отмечать|сказать|написать|пояснять):past (вам)? (ранее|раньше|выше|не раз|неоднократно|не один раз|много раз|тысячу раз|сто раз)"
        "как (мы|я) (не раз|неоднократно|много раз|сто раз|уже сто раз|тысячу раз|сотню раз) (вам)? (говорить|писать|сообщать|объяснять|отвечать|указывать):past (вам)?"
        "(повторяем|повторяю|повторим|повторю|напоминаем|объясняем|объясняю|поясняем) (вам)? (для невнимательный|для тех кто в танке|для особо одаренный|для тех кто не читает|для непонятливый|в который раз|в сотый раз|в последний раз|в десятый раз|по слогам|медленно|в очередной раз|в третий раз|в пятый раз)"
        "(повторяем|повторяю|повторим|повторю) (вам)? еще раз"
        "еще раз (повторяем|повторяю|повторим|повторю|объясняем|объясняю) (вам)?"
        "(в|уже в)? (который|сотый|тысячный|стотысячный|сто первый|последний) раз (повторяем|повторяю|объясняем|объясняю|говорим|говорю|пишем|пишу|отвечаем|отвечаю|напоминаем|предупреждаем) (вам)?"
        "(для|специально для) (особо|самый) (одаренный|=одаренных|непонятливый|невнимательный|умный|любопытный|нетерпеливый|внимательный)"
        "(для|специально для) (непонятливый|непонятливых|невнимательный|невнимательных|тугодумов|тех кто (не читает|в танке|не понял|не умеет читать|не понимает|плохо слышит|спит))"
        (повторять|объяснять|говорить|писать|отвечать|напоминать|пояснять|разъяснять|повторить|сообщать|предупреждать):present.first/future.first "(уже)? (в)? (=второй|"сто первый"|"сто второй"|=тысячный|=третий|=четвертый|=пятый|=десятый|=сотый|=который|=последний|=очередной|=энный|=двадцатый) (и последний)? раз" ~4 !(если|мы встречаемся)
        "русский (же)? язык (ведь)? (написано|сказано|говорим|говорю|объяснили|пишем)"
        "(написано|сказано|указано) (же)? (русский язык|черным по белому)"
        "(черным по белому) (же)? (написано|сказано|указано)"
        "(очевидно|понятно|ясно) (даже)? (любой|каждый|всякий|ребенок|школьник|первоклассник)"
        "(даже|любой|каждый) (ребенок|школьник|первоклассник|бабушка|дурак|идиот) (знает|понимает|поймет|справится|разберется|способный|сможет|знать)"
        "если (вы|бы вы)? (вообще|хоть|удосужиться|потрудиться|соизволить) <any>? (прочитали|прочесть|прочитать|читали|открыли|открыть|посмотреть)"
      `,
      en: `
        "as (i|we|i 've|we 've|i have|we have) (have)? (already|previously|repeatedly)? (said|mentioned|told you|told|explained|stated|wrote|written|advised|pointed out|informed you) (to you|you)? (before|already|earlier|previously|repeatedly|above|many times|several times|multiple times|in my last email|in our last email|in my previous email|in my last message|more than once|twice)"
        "as (i|we|i 've|we 've|i have|we have) (have)? (already|previously|repeatedly) (said|mentioned|told you|told|explained|stated|written|advised|pointed out|informed you) (to you|you)?"
        "as (already|previously|repeatedly) (said|mentioned|explained|stated|advised|told|communicated|pointed out|indicated) (to you)?"
        "as (mentioned|stated|explained|said) (before|already|many times|several times|repeatedly|more than once|multiple times)"
        "(like|as) (i|we) (already)? (said|told you)"
        "per my (last|previous|earlier) (email|message|mail|reply)"
        "(it|this|that) (has|had)? (already)? (been|was|is) (stated|explained|said|told|written|mentioned|made clear|pointed out|communicated) (repeatedly|already|many times|several times|more than once|time and again|over and over|a hundred times|often enough|clearly enough|in plain english|in black and white)" (and|in|to|that)? ~1 !(if|page|guide)
        "contrary to" // "what you (seem to|may|might|apparently|appear to|obviously)? (think|believe|assume|imagine|claim|say)"
        "(for those|for anyone|for people|for customers) (who (can not|can 't|can n't|do not|do n't|did not|did n't) (read|listen|pay attention|understand|bother)|at the back|hard of (reading|understanding|hearing))"
        "(once more|once again|one more time|again) (for the slow|for those|slowly|with feeling|for the hard)"
        "(for|and for) the (last|hundredth|tenth|umpteenth|third|fourth|fifth|nth|thousandth) time"
        "(let me|let us|i will|we will|i 'll|we 'll|i|we|allow me to) (repeat|say it|say this|explain it|explain this|spell it out|repeat myself) (once)? (again|slowly|more|one more time|yet again)"
        "in case you (missed it|did not notice|did n't notice|can not read|can n't read|can not read|have n't noticed)"
        "if you (had|'d) (bothered|cared|taken the trouble|troubled yourself|even read|any sense|half a brain) <any>? <any>?"
        "(with all due respect)"
      `,
    },
    // A reproach, an order or a threat that stands for itself.
    attack: {
      also: ['condition', 'consequent', 'question'],
      ru: `
        "(вы|вам|тебе) (уже)? (не раз|неоднократно|много раз|сто раз|тысячу раз|несколько раз|не один раз|десять раз|дважды|трижды) (уже)? (говорили|объясняли|писали|отвечали|сказали|объяснили|повторяли|было сказано|говорилось|сообщали|разъясняли|объяснено|напоминали)"
        (не раз|неоднократно|многократно) "(вам|тебе)" (говорили|объясняли|отвечали|объяснили|повторяли|разъясняли|сказано|объяснено) ~2
        "(мы|я) (вам|тебе) (же|ведь|уже|русским языком) (уже)? (все|это)? (говорили|говорил|говорила|объясняли|объяснял|объяснила|объяснили|сказали|писали|написали|ответили|отвечали)"
        "мы (уже)? (вам|тебе) (все)? (уже)? (объяснили|сказали|ответили|написали|объясняли|говорили)"$
        (=нам|=мне|=мы|никто) (некогда|недосуг|"не до того чтобы"|нанимались|обязаны|собираемся|намерены|станем|будем) (нянчиться|возиться|уговаривать|разжевывать|объяснять каждому|гадать|упрашивать|угадывать|бегать|прыгать|плясать|сюсюкать|цацкаться|ублажать|развлекать|вытирать) ~3
        "(не надо|не нужно|хватит|перестаньте|не стоит|нечего)" (=нас|=меня|=нам|=мне) "(учить|указывать|поучать|диктовать|воспитывать|лечить|рассказывать как|объяснять как)" !(если) ~2
        "(если|будь) (бы)? вы (бы)?" (умели|могли|потрудились|удосужились|соизволили|дочитали|включили|подумали) "(бы)?" (читать|прочесть|прочитать|слушать|дочитать|открыть|подумать|думать|считать|голову|мозг|до конца|взглянуть) ~2
        "(надо|нужно|следовало|стоило) было (думать|подумать|смотреть|соображать|шевелиться|читать|слушать) (раньше|заранее|прежде|тогда|головой|вовремя|сразу)"
        "(раньше|прежде|заранее) (надо|нужно|следовало) было (думать|подумать|смотреть|соображать|шевелиться|читать)"
        (=читайте|=дочитывайте|=прочтите|=дочитайте|=изучите|=научитесь) "(прежде чем|перед тем как) (=нам|=снова|=опять)? (писать|спрашивать|звонить|жаловаться|строчить)" // ~4
        (хотелка|хотелки|прихоть|капризы|закидоны|придирка|заморочки|фантазия|выкрутасы|претензии|страдания|переживания) (ваш|=ваши|=ваша) ("не (касаются|касается|волнуют|интересуют|обязаны|входят|собираемся)"|"(оставьте|держите) при себе"|надоесть|утомить) ~4
        "(хватит|довольно|перестаньте|прекратите|бросьте)" (изображать|строить|корчить|играть|разыгрывать|притворяться|прикидываться) <any> ~2
        "(царей|королей|принцев|принцесс|господ|избранных|особенных|випов|графьев|барынь|бар) (тут|здесь|у нас)? (нет|не держим|не обслуживаем|не водится)"
        "(какая жалость|какая досада|ах как жаль|бедняжка|бедненький|ой-ой-ой|ах ах|тоже мне)" !(мы|нам)
        "с таким (отношением|настроем|подходом|поведением|тоном|характером)" (искать|идти|обращаться|ступать|пробовать|работать|разговаривать|далеко) ~4
        "как (вы|ты) (смеете|смеешь|посмели)"
        "(не|что) вам (стыдно|совестно|не стыдно|не совестно)" !ли нам
        "(ничего|что) (вы)? (не|ни) (соображаете|смыслите|понимаете) (в этом)?" !(если)
        ("прежде чем"|"перед тем как"|"чем") (жаловаться|строчить|возмущаться|обвинять|ругаться|кричать|ныть|предъявлять|скандалить|хамить|писать|требовать|умничать|спорить|критиковать) // (научиться|научитесь|поучиться|потренироваться|подумать|разобраться|освоить|учиться|посмотреться|успокоиться|протереть):imp !(форма|инструкция|подсказка) ~8
        "не (вы|ты) (одни|один|одна|единственный|единственная|единственные) (у нас|тут|здесь|на свете|в мире|в очереди|у меня)? (такой|такие|такая|умный|умные|ждете|торопитесь|с проблемами)" !(поддержка)
        "(вы|ты) (у нас|тут|здесь)? не (один|одна|одни|единственный|единственная|единственные) (у нас|в очереди|здесь|тут|такой|такие|такая|ждете)" !(помочь|справиться)
        "(раз|коли|коль) (уж)? вам" (лень|трудно|сложно|влом|некогда|тяжело|неохота|недосуг|жалко|все равно|безразлично|неинтересно) !(помочь|поможем|приедем|давайте|можно) ~2
        "(если|раз) вам" (лень|трудно|влом|недосуг) <infinitive> // (=нам|=мы|=мне|=я|пеняйте) (тоже|незачем|некуда|лень|=и|смысл) ~12
        "(некоторым|кому-то|кое-кому|отдельным|многим)" (лень|невдомек|"(трудно|сложно|недосуг|влом) (прочесть|прочитать|дочитать|понять|запомнить|закрыть|убрать|подумать|открыть|посмотреть)") !(поэтому мы) ~3
        "(у нас|у меня)" "(всего|только|лишь)? (две|не десять|не сто|не восемь) (руки|рук)" ~2
        "(руки|рук) у (нас|меня)" "(всего|только|лишь)? (две|не десять|не сто|не восемь)" ~1
        "(мы|я) (тоже|вам|ведь|же)? не (железные|железный|резиновые|многорукие|разорвемся|разорваться|двужильные)"
        "(хватит|довольно|полно|прекратите|перестаньте|кончайте|завязывайте|прекращайте) (уже|нам|вам|может|бы|наконец|сюда|нас|меня|с этими|же)? (нам|нас|меня|сюда|уже)?" (строчить|слать|писать|названивать|заваливать|засыпать|дергать|трезвонить|бомбардировать|терроризировать|тревожить|доставать|донимать|мучить|отвлекать|ныть|канючить|давить|тыкать|тянуть|строить|изображать|притворяться|прикидываться|валять) !(=чтобы|если|лекарство|прием|рассылка) ~1
        "(может|не пора ли|пора бы|пора|а не)" (хватит|прекратить|перестать|угомониться|остановиться|повзрослеть|поумнеть) !(прием|лекарство|пользоваться) ~2
        "(сделайте|сделай|окажите|окажи) (нам|всем|себе|мне|миру|такую)? (одолжение|милость)" !(конкурс)
        "(мир|земля|свет|вселенная|планета|все|компания|магазин)" "не (вращается|крутится|вертится|сошелся|сошлась)" "(вокруг|на) (вас|вашего|вашей|вашем|ваших)" ~2
        "(особо|самым|наиболее|особенно|сильно) (одаренным|умным|непонятливым|торопливым|нетерпеливым|бдительным|грамотным|наблюдательным|внимательным|деятельным|любопытным)" !(дети|ребенок|школьник)
        "(даже|любой|любому|всякий|всякому|каждый|каждому|и)" "(ребенок|школьник|первоклассник|первоклассница|первоклашка|дошкольник|младенец|бабушка|пятилетний|пятилетка|шестилетний|трехлетний|слепой|дурак|ежу|идиот|кот|попугай|обезьяна|нормальный человек|вменяемый человек|здравомыслящий человек|ребенку|дураку|школьнику)" "(бы)?" (понять|заметить|увидеть|догадаться|разобраться|знать|справиться|сообразить|понимать|ясно|понятно|отличить|найти|сделать|суметь|прочитать) !(игрушка|пособие|конструктор|приложение) ~2
        "(оставьте|держите|придержите|попридержите|оставляйте) (пожалуйста)?" (мнение|фантазия|комментарий|эмоция|претензия|совет|замечание|догадка|угроза|шутка|сарказм|идея|острота|возмущение|нотация|поучение|недовольство) "при себе" ~3
        "(избавьте|увольте|пощадите) (нас|меня|всех)? (от|уж)? (уже)?" (драма|истерика|подробность|нотация|лекция|сцена|крик|эмоция|поучение|совет|фантазия|сарказм|комментарий|проповедь|рассказ|угроза|слеза|шантаж) ~3
        "дайте (же|уже|наконец|пожалуйста|нам)? (людям|нам|специалистам|сотрудникам|мастерам|коллегам|ребятам|человеку|мастеру) (уже|же|наконец|спокойно|просто)? (спокойно|просто)?" (работать|поработать|доделать|сосредоточиться|заниматься|вздохнуть|выдохнуть|дышать) !(если|доступ) ~1
        "(умерьте|угомоните|остудите|поумерьте|уймите|сбавьте|смените|попридержите)" (пыл|тон|аппетит|эмоция|гонор|спесь|нрав|темперамент|язык|лексика) ~2
        =вам (заняться|делать) (нечем|=нечего) !(скучно) ~4
        (надеюсь|надеемся|полагаю|полагаем|думаю|видимо|похоже|очевидно) // (вы|=буквы|буква) (буква|читать|считать|"русский язык"|=азбука) (различать|уметь|знать|понимать|различаете|умеете):present ~5
        "(мы|я) (вам|тебе) (тут|здесь|тоже|вообще-то)? не (прислуга|слуги|рабы|няньки|нянька|официанты|девочки|мальчики|девочка|мальчик|роботы|игрушки|секретари|секретарша|служанка|психологи|психолог|клоуны|клоун|справочная|справочное бюро|мать тереза)"
        "(потрудитесь|удосужьтесь|соизвольте|извольте|соблаговолите|возьмите на себя труд|снизойдите)" <infinitive> !(приглашать) ~4
        "(ваш|ваши|ваша) (письмо|звонок|жалоба|вопрос|сообщение|претензия|нытье|капризы)" "(нас|всех|меня|уже|нам|всем)? (уже|порядком|давно|изрядно)? (достали|достал|достала|надоели|надоело|надоела|утомили|утомило|замучили|осточертели|поперек горла|действуют на нервы|раздражают)" ~2
        "(действуете|играете|капаете) (нам|всем|мне)? на (нервах|нервы|мозги)"
        "(у вас|вам) (что|там)? (глаз|рук|мозгов|ума|совести|головы|терпения) (что ли|совсем|нет|не хватило|не хватает|вообще)" !(если)
        "(хоть|может)? раз в жизни" <imperative>? !(посетить) ~3
        "(сколько|ну сколько) (же)? (раз|можно)? (нам|вам|мне|еще)? (повторять|объяснять|говорить|писать|спрашивать|напоминать|твердить)"
        "сколько можно"$
        "сколько (же|уж)? можно" (присылать|писать|звонить|спрашивать|повторять|объяснять|просить|терпеть|требовать|жаловаться|ныть|слать|задавать|ждать|напоминать|твердить) ~2
        "(читайте|прочитайте|прочтите|перечитайте|почитайте|смотрите|слушайте) (же|ка|договор|письмо|инструкцию|условия|правила|наш ответ|наше письмо|что вам пишут)? (пожалуйста)? (внимательно|внимательнее|повнимательнее|глазами|внимательней)" !(аллергия|перед|прежде|лекарство)
        "(внимательно|внимательнее|повнимательнее|внимательней) (читайте|перечитайте|почитайте|смотрите|слушайте)"
        "(надо|нужно|следует|стоит|учитесь|научитесь|пора|попробуйте|потрудитесь) (было|бы|просто)? (внимательно|внимательнее|повнимательнее) (читать|смотреть|слушать|прочитать|прочесть)"
        "(научитесь|научись|учитесь|пора бы научиться|пора научиться) (читать|пользоваться|думать|писать|слушать|вести себя|сначала|уже)"
        "(вы|ты) (вообще|хоть|хотя бы|хоть раз|сами|совсем|точно) (не)? (читали|читаете|смотрели|открывали|понимаете|понимаешь|думаете|слышите|слушаете|умеете|видели|пробовали)"
        ^(успокойтесь|успокойся|утихомирьтесь|угомонитесь|остыньте|расслабьтесь)
        "(пожалуйста|прошу|просим|просьба|вам|надо|нужно|пора|сначала|для начала) (вас|бы|сначала)? (успокойтесь|успокоиться|остыть|угомониться|держать себя в руках)"
        "(не|хватит|прекратите|перестаньте|прекращайте|довольно|завязывайте|кончайте|нечего|незачем|не надо|не нужно|не стоит) (нам|вам|мне|тут|здесь|уже|так|пожалуйста|на нас|нас)? (нервничать|нервничайте|кричать|кричите|орать|орите|истерить|истерите|паниковать|паникуйте|хамить|хамите|грубить|грубите|возмущаться|возмущайтесь|ныть|нойте|жаловаться|скандалить|скандальте|спамить|спамьте|угрожать|угрожайте|дергать|дергайте|капризничать|выдумывать|выдумывайте|сочинять|фантазировать|указывать нам|учить нас|учите нас|торопить|торопите|дурить|морочить|морочьте|отвлекать|отвлекайте|умничать|умничайте|кипятиться|кипятитесь|врать|врите|преувеличивать|преувеличивайте)" !(если|карта|заявка) !чтобы
        "(хватит|прекратите|перестаньте|прекращайте|довольно) (нам|сюда|уже|постоянно|каждый день)? (писать|звонить|слать|задавать|присылать|требовать|названивать|засыпать)"
        "(не тратьте|не отнимайте|тратите|отнимаете|крадете|тратить|отнимать) (зря|попусту|впустую)? (ни)? (наше|мое|чужое|свое и наше|у нас|нам) (и свое)? (драгоценное|рабочее)? время"
        "(вы|ты) (тратите|отнимаете|крадете) (у нас)? (наше|мое|чужое|время)"
        "(глупый|дурацкий|идиотский|нелепый|смешной|бредовый|бессмысленный|странный) (вопрос|претензия|требование|жалоба|обвинение|просьба|письмо|идея)"
        (бред|чушь|чепуха|вздор|бредятина|глупость|абсурд) !(если|извините)
        "(ваш|твой|свой) (выдумка|фантазия|домыслы|истерика|нытье|каприз|капризы|хамство|невежество|лень|глупость|некомпетентность|безграмотность|грубость)" !(извините|принять|рассмотреть|передать|по|понимаем|номер|приняли|рассмотрели|получили)
        "(что|чего) (вам|тебе|тут|здесь|именно|в этом)? (непонятно|непонятного|неясно|неясного|не понятно|не ясно)"
        "какой (именно)? слово (вам|тут)? (непонятно|неясно|не понятно)"
        "(пеняйте|пеняй|обижайтесь) (потом)? (на себя|только на себя)"
        "(вы|ты) (еще|об этом|сильно|горько)? (пожалеете|пожалеешь)"
        "(мы|вас) (же|ведь)? (вас|мы)? (предупреждали|предупредили)"
        "(никто|мы) (вас|тебя) (здесь|тут|силой|у нас|насильно)? не (держит|держим|заставляет|заставлял|уговаривает)"
        "(ищите|найдите|идите|уходите|обращайтесь|ступайте|скатертью) (себе)? (другой|к конкуренты|в другой|куда хотите|дорога|дорожка)"
        "(не нравится|не устраивает|не согласны)" // "(уходите|ищите|до свидания|пишите куда хотите|ваше право|идите|прощайте|не пользуйтесь)"
        "(это|уже|теперь) (уже|сугубо|чисто|исключительно|только|целиком)? ваши (личные|собственные)? (проблемы|трудности|заботы|сложности)"
        "(нам|нас|мне) (это)? (все равно|без разницы|безразлично|наплевать|плевать|по барабану|не волнует|не интересует|мало волнует|не колышет)"
        (ваш) (проблема|трудность|обстоятельство|мнение|чувство|недовольство|переживание|эмоция) "(нас|меня|никого)? не (интересуют|волнуют|касаются|интересует|волнует|касается)" ~2
        (=если|будете|продолжите|за) (хамить|грубить|скандалить|ругаться|оскорблять|угрожать) // (разговор|общение|переписка|доступ|заблокировать|закрыть|прекратить|ответить) ~8
        "(какой|какая|какое) (именно)? (часть|слово|пункт|фраза|предложение|строка|буква)" "(вам|тебе)? (непонятно|непонятна|неясно|неясна|не понятно|не понятна|непонятен)" ~4
        "вы (опять|снова|как всегда|как обычно|в очередной раз|вечно|традиционно)" "(не|все|нам|нас)?" (прочитать|читать|перепутать|забыть|писать|жаловаться|слышать|понять|посмотреть|звонить|требовать|спрашивать|задавать) !(смочь|можете|если) !!(неловко|жаль|извинить|простить|сожалеть) ~2
        (ваш) (тон|манера|поведение|грубость|хамство) "(недопустим|неприемлем|недопустимо|неприемлемо|недопустима|неприемлема|возмутителен|нас не устраивает|оставляет желать лучшего|оскорбителен)" ~3
        (поздравляем|поздравляю|браво|ура|свершилось|чудо|аллилуйя|наконец-то|"надо же"|"вот это да"|"аплодируем стоя"|молодец|молодцы) // (=вы|=вами|=вам) "(таки|все-таки|наконец|наконец-то|все же|сами|даже|только что)?" (открыть|найти|обнаружить|научиться|догадаться|освоить|заметить|прочесть|прочитать|разобраться|понять|осилить|дочитать|отыскать|нажать|додуматься):past !(ошибка|уязвимость|подарок|приз|секрет|клад|=вакансию|победа|конкурс|курс|язык) ~4
        (поздравляем|поздравляю|браво) // (=вы|=вам) "(для себя)" ~4
        ^"(будете|будешь|продолжите|станете|не прекратите|не перестанете|не успокоитесь|еще раз|еще одно|еще одна)" (надоедать|жаловаться|хамить|спорить|возмущаться|ругаться|грубить|названивать|угрожать|скандалить|доставать|оскорблять|донимать|напишете|позвоните|нахамите|письмо|жалоба|звонок|выходка|грубость|оскорбление|слово) // (заблокировать|отключить|расторгнуть|удалить|перестать|прекратить|закрыть|внести|забанить|подать|отказать|передать|обратиться|попрощаться|разорвать|прощаемся|пойти):future.first ~6
        "(давайте|можно|попрошу|прошу|просьба|только|пожалуйста|обойдемся|общаемся) (только|уж|вас|пожалуйста|как-нибудь)? без (лишних|этих|ваших|всех этих)? (истерик|истерики|скандалов|скандала|угроз|драм|драмы|нытья|хамства|эмоций|капризов|паники|соплей|нервов|цирка|крика|криков|сцен|претензий|фокусов|глупостей|фантазий|нотаций|сарказма)"
        "(истерика|истерики|крики|угрозы|слезы|возмущения|оскорбления|жалобы|претензии|эмоции|ваши эмоции) (делу|тут|здесь|вам|нам|вам тут)? не (поможет|помогут|помогают|помогает|ускорит|ускорят|подействуют|действуют|впечатляют|впечатляет|пугают|пугает)"
        "(мы|я) (вам|тебе|вообще-то|тут|здесь)? не (нанимались|нанимался|нанималась|телепаты|телепат|экстрасенсы|экстрасенс|ясновидящие|гадалки|волшебники|боги|железные|резиновые|няньки|ваши няньки)"
        "(ваши|твои|эти) (вопли|крики|стоны|причитания|истерики|угрозы|слезы|возмущения|оскорбления|звонки|жалобы|эмоции|капризы|письма|сообщения|восклицания) (делу|тут|здесь|нам|вам|никого|ничего)? не (поможет|помогут|помогают|ускорят|ускоряют|изменят|подействуют|впечатляют|пугают|приблизят|сдвинут)"
        "(вам|тебе) (что|чем|никак)? (заняться|делать|заняться больше) (больше)? (нечем|нечего)"
        "(у вас|вам) (слишком|так)? (много|полно) свободного времени"
        "(купите|заведите|наденьте|надень|протрите|приобретите|смените) (себе|уже)? (очки|словарь|будильник|календарь|калькулятор|мозги|монокль)" !(каталог|скидка|магазин|наш|салфетка|раствор|мягкий|спирт|вода)
        "(нас|меня) (это|ваши|ваше|ваша) <any>? (не волнует|не интересует|не касается|не волнуют|не интересуют|не касаются)"
        "(разбирайтесь|разбирайся|решайте|думайте|справляйтесь) (уже|тогда|дальше)? (сами|сам)" !(если|вместе)
        "(учите|учи|подучите) (матчасть|мат часть|русский|инструкцию|правила)"
        "(включите|включи) (голову|мозг|мозги|логику|соображалку)"
        "(думайте|думай|подумайте|смотрите) (головой|мозгами|своей головой|глазами)"
        "(для начала|сначала|сперва) (протрите|наденьте|найдите|купите) (себе)? очки"
        "(разуйте|протрите|откройте) глаза" !(аппарат|снимок|врач|точка|капли|медсестра|камера|медленно|экран|лампа|мыло|полотенце)
        "(вы|клиент) (у нас|здесь|тут)? (далеко|же|ведь)? не (единственный|единственная|первый и не последний|пуп земли|самый важный) (у нас|клиент|такой)?" !(кто|сталкиваться|столкнуться|заметить)
        "(вы|клиент) (у нас|здесь|тут) (далеко|же|ведь)? не (один|одна|одни)"
        "(у нас|кроме вас) (и)? (без вас|кроме вас|есть|таких|и другие) (хватает|полно|тысячи|сотни|других|много|дел|как вы) <any>?"
        "(вы|ваши звонки|ваши письма) (нам|нас|меня|всех|уже)? (уже|всех|нас)? (надоели|достали|замучили|утомили|допекли|задолбали)"
        (идиот|дурак|тупой|дебил|бестолковый|безмозглый|кретин|болван|недоумок|тупица|хам|хамло|истеричка|скандалист|склочник|нытик|лентяй|неуч|балбес)
        "(вы|ты) (в свой ум|в себе|издеваетесь|издеваешься|шутите|смеетесь|серьезно|нормальный|нормальная|нормальные|слепой|слепая|глухой|с луны свалились)"
        (поздравляем|браво|молодцы|молодец) // (вы|у вас)? "(вы|у вас)? (только что|все|сами|все-таки|таки|наконец)? (сломали|удалили|испортили|потеряли|получилось сломать|умудрились)"
        "(вы)? (ухитрились|умудрились|додумались|догадались|соизволили|изволили|удосужились|сподобились)" !если
        "(не|так и не)? (удосужились|соизволили|потрудились|сподобились) (даже)? <infinitive>"
        "(запомните|зарубите|усвойте|поймите) (уже|наконец|себе|раз и навсегда|это|же)? (наконец|раз и навсегда|на носу|на будущее раз)"
        "(отстаньте|отвяжитесь|отцепитесь|отвалите|заткнитесь|замолчите|помолчите)"
        "(сидите|ждите|подождите|молчите) (и)? (молча|тихо|спокойно|не возмущайтесь|не жалуйтесь|не пищите|не ропщите)"
        "(подадим|обратимся|передадим) (на вас|на вас в суд|дело)? (в суд|в полицию|коллекторам|иск)" !(подрядчик|мошенник|курьер|совместно)
        "(заблокируем|забаним|отключим|удалим) (вас|вам|ваш аккаунт|ваш кабинет|ваш профиль|навсегда)" // "(если (вы)? (еще|продолжите|не прекратите|будете|не перестанете|не успокоитесь)|за (хамство|грубость|жалобы|жалобу|такой тон))" ~8
        "(если вы)? (не прекратите|не перестанете|продолжите|будете продолжать) (жаловаться|хамить|грубить|писать|ругаться|оскорблять|возмущаться|угрожать|спамить|звонить)" // ~3
        "(следите|следи|выбирайте|поаккуратнее|полегче) (за)? (язык|речь|выражение|тон|слово|языком|выражениями)"
        "(хотите верьте|хотите нет|дело ваше|воля ваша|хозяин барин)"
        "(мы|мне|нам) (вам|тебе)? (не)? (обязаны|обязан|нанимались|нянька|няньки|прислуга|слуги|рабы|секретари|ваши секретари)" !(сообщить|по закону|уведомить|хранить|проверить|предоставить|указать|<infinitive>) ~1
        "(это|все|тут|здесь) (же|ведь|все|и так|и без того|было)? (элементарно|очевидно|элементарный вещь)" !если
        "(логично|очевидно|понятно) (же|ведь)" !если
        "(нашли|нашел) (о чем|из-за чего|на что|что) (жаловаться|писать|переживать|спрашивать)"
        (прекратите|хватит|перестаньте|оставьте|довольно|что за) (истерика|скандал|нытье|цирк|балаган|хамство|грубость|комедия|жалоба|угроза|спам|паника|капризы) !если ~1
        "(неужели|разве) (вам|так|это)? (так|это|вам)? (трудно|сложно|тяжело|непонятно)"
        "(если бы|кабы) (вы|вам)" // "(умели|умеете|читали|думали|смотрели|слушали|соображали|потрудились|удосужились|хватило)" ~3
        "(вы|ты) (не)? (умеете|умеешь|научились) (читать|слушать|думать|считать|пользоваться)"
        "как (уже|не раз|неоднократно|многократно|сто раз) (говорилось|сообщалось|указывалось|отмечалось|объяснялось|писалось|было сказано|было указано|упоминалось)"
        "(ну)? (и)? чего (вы|ты) (хотели|ждали|ожидали|хотите|добиваетесь)"
        "(а)? (чего|что) (вы|ты) (хотели|ждали|ожидали)"
        "инструкция (для кого|для чего|зачем|для красоты)"
        "для (кого|чего) (мы)? (писали|пишем|написали|написана|пишут|висит|написано)"
      `,
      en: `
        ^"(please|just|you need to|you should|kindly|first|firstly|try to)? (calm down|chill out|cool down|settle down|simmer down|take a deep breath|take a breath|chill|calm yourself|grow up|get over it|deal with it|get a grip|get real|suck it up|wise up|pipe down|shut up)"
        "(need to|have to|should|must|to|please|kindly|just|you) (calm down|chill out|cool down|simmer down|grow up|get over it|shut up|get a grip)"
        "(you|you 've|you have|you were|customers) (have)? (already)? been (told|informed|advised|warned|asked|reminded) (already|repeatedly|more than once|several times|many times|multiple times|twice|three times|a hundred times|time and again|again and again|on several occasions|numerous times|often enough|enough times)"
        "you (were|have been) (told|informed|warned|reminded|advised) (twice|three times|several times|many times|repeatedly|already|more than once|clearly|last week|yesterday|before)"
        "give (it|us|that|this whining) a (rest|break)" !(minutes|minute|hour|hours|days|day|before|engine|muscle|knee|arm|wrist|leg|dough|motor|battery|night|week|chance)
        "spare (us|me|everyone|everybody) (the|your|this|that|these|all the|any)" !(time|moment|part)
        "(certain|some|some of you|some people|a few|most of you|half of you)" // "(too (lazy|grand|busy|important|proud|good|stupid|clever|fine|posh|idle)|incapable|unwilling|be bothered|apparently (can not|can n't|do not|do n't|never|think|believe)|(seem|appear) to (think|believe|have forgotten)|think they (are|own|can)|think the rules|never learn|have no manners|were never taught)" ~12 !(sorry|if)
        "too (lazy|grand|proud|stupid|dim|posh|idle|thick) (to|for)" !(we|i|if|sorry|never)
        "(not|n't) (even)? be bothered"
        "do (everybody|everyone|us|us all|the world|yourself|me|your neighbours|your neighbors|all of us|mankind) (a|the|one) (favour|favor)"
        "if you (could|can|knew how to|were able to|had learned to|had learnt to) (only|just)? (read|count|listen|think|spell)" !(music|braille|the meter|the code|the number|it|this|the qr)
        "(we|i) (are|am|'re|'m) not here to (hold|babysit|entertain|please|read|do your|wipe|listen|be shouted|be insulted|nanny|spoon-feed|chew)"
        "(nobody|no one|no-one) (forced|made|asked|obliged|begged|invited|told|compelled) you" !(whether)
        "(stop|quit|cease) (behaving|acting|being|playing|throwing|making|pretending|inventing|treating) (like|as|the|a|an|so|such|up|us|stupid|dumb|games|scenes)"
        "(how|don't|do not|don 't|do n't) (dare|you dare) (you)?" !(to hope)
        "(do n't|do not|never|stop|without) (tell|telling|teach|teaching|lecture|lecturing|explain|explaining to|order|ordering|instruct|instructing) (us|me|our <any>) (how|about|what|around|on|our|my)" !(if)
        "(think|read|look|check|engage your brain|count to ten) before you (write|complain|speak|click|send|call|accuse|shout|type|ask|open your mouth)" !(buy|cut|measure|order|sign|install)
        "(explained|told|said|written|repeated|answered|mentioned|sent|described)" <any>? <any>? <any>? "(often enough|a hundred times|a thousand times|countless times|time and again|more times than|until we are blue|ad nauseam|over and over)"
        "(it is|it 's|that is|that 's) (hardly|not|n't|scarcely) (our|my) (fault|problem|business|concern|job) (that|if|when|how|to) you"
        "your (little|silly|endless|childish|constant|petty|precious|so-called|pathetic|daily) (rant|rants|speech|tantrum|tantrums|drama|outburst|outbursts|letter|letters|complaint|complaints|message|messages|mail|mails|whim|whims|game|games|problem|theory|theories)"
        "your (rant|rants|whining|tantrum|tantrums|moaning|whinging|hysterics|antics|whims|theatrics)"
        "(any|a|an|every|even a|even an|even my)" "(two-year-old|three-year-old|four-year-old|five-year-old|six-year-old|seven-year-old|eight-year-old|nine-year-old|ten-year-old|twelve-year-old|preschooler|half-awake|sane|reasonable|normal|sensible|sober|sighted|halfway intelligent|blind man|blind person|moderately intelligent|person with eyes|schoolboy|schoolgirl|kindergartner|parrot|trained monkey)" "(person|human|adult|customer|player|reader|man|being)?" "(would|could|can|knows|understands|sees|notices|spots|might)" !(ride|seat|fare|ticket|travel) ~3
        "(you|you 're) (are|certainly|surely)? not the only (one|customer|person|client|guest|tenant|player|passenger|patient) (in|we|here|waiting|with|on|around|that matters|in the)" !(support)
        "(world|earth|universe|planet|everything|company|office) (does|do) (not|n't) (revolve|turn|spin|rotate|stop) (around|for) (you|your)"
        "(get|come|climb) (down)? off your (high)? (horse|soapbox|pedestal)"
        "keep your (opinion|opinions|comments|remarks|advice|thoughts|fantasies|insults|sarcasm|wisdom|theories|feelings|jokes) to yourself"
        "save your (breath|tears|energy|speeches|lectures|sarcasm)"
        "(have|has|had|do) you (got|have|really)? (nothing|anything) (better|else) to do"
        "(we|i|our <any>|each of us) (have|got|'ve got|only have|only got|just have) (only|just|but)? (two hands|one pair of hands|so many hands|two arms)"
        "(get|gets|getting|got|grate|grates|grating) on (our|my|everybody's|everyone's|the team 's) nerves"
        "(before you|instead of) (moan|whine|rant|cry|grumble|shout|scream|accuse|sulk|moaning|whining|ranting|crying|grumbling|shouting)" // "(learn|read|check|look|think|try|practise|practice|take|ask|open|use|find)" ~12 !(ombudsman)
        "(before you)? (complain|write|blame|ask)" // "(learn to|learn how|open your eyes|use your (brain|eyes|head)|switch on your brain|look in the mirror|think for once)" ~10 !(course)
        "let (people|us|them|the team|the technicians|others|everyone|the staff) (just)? (do|get on with|concentrate on) (their|our|the) (work|job|jobs)"
        "(put|get) (your)? glasses on"
        "(put|wear) (on) your (reading)? (glasses|spectacles)" !(laser|lens|prescription|frame|3d)
        "(open|use) your (own)? eyes" !!(camera|doctor|drops|nurse|slowly|picture|light|point|appointment|screen|mask|soap)
        "(what|how) (on earth|in the world|the hell|the heck) (do|did|are|were) you"
        "(you|customers) (really|just)? (make|made|are making) (a)? (nuisance|fool|spectacle) of (yourself|yourselves)"
        "(we|i) (are|am|'re|'m) not (a)? (robots|machines|slaves|doormats|punching bag|punching bags|made of iron)"
        "(are|were) you (blind|deaf|serious|kidding|joking|out of your mind|crazy|drunk|mad|illiterate|stupid|dim|slow|unable to read)"
        "your (tone|attitude|manners|manner|language|behaviour|behavior|rudeness) (is|are|was) (unacceptable|inappropriate|rude|appalling|outrageous|uncalled for|disgraceful|offensive|not acceptable|intolerable|not helping)"
        "if you (do not|do n't) like (it|this|that|our|the)" // "(leave|go|look|find|then|you can|you may|you know|feel free|try|take|that 's)" ~6
        "surely (you|even you) (can|could|know|understand|must|are|realise|realize)"
        "(we|i) (do|did)? not have (all day|time for this|time for you|time for your|the patience)"
        "you (were|have been) (already|repeatedly) (told|informed|advised|warned|asked|reminded)"
        "(i|we) (have|'ve|had|did)? (already|repeatedly|clearly|specifically|told you) (told|explained|answered|tell|said|warned|explain|answer|been over|gone over) (you|this|that|it|to you|your)? (already|twice|before|repeatedly|many times|several times|more than once|a hundred times)?" !(team|colleague|vendor|bank|carrier|them|developers|engineers)
        "(how|just how) many (more)? times"
        "(read|re-read|reread|check|study|listen|look at) (the|my|our|this|that|your|through|what)? (instruction|manual|terms|email|message|contract|guide|page|faq|article|reply|documentation|text|notice|small print|i wrote|we wrote)? (again)? (carefully|closely|attentively|properly|more carefully|more closely|very carefully|this time)" !(thank|thanks)
        "(read|re-read|reread) (the|my|our|this|that) (e-mails|e-mail|emails|messages|letters|letter|notice|notices|signs|sign|board|timetable|agreement|policy|answers|answer|replies|reply|description|small print|conditions|rules) (properly|again|carefully|more carefully|closely|first|for once|next time|this time)" !(before|medicine|tablet)
        "(read|re-read|reread) (the|my|our|this|that) (manual|fine manual|instructions|email|message|contract|guide|terms|faq|last message|previous message) (properly|again|first|before you (write|complain|ask)|next time)"
        "(please|kindly)? (actually|carefully|properly|first) (read|re-read) (the|my|our|this|what)"
        "(did|have|do|can) you (even|actually|ever|bother to|bother|really|not) (read|reading|listen|look|check|try|tried|looked|understand|think|understood|checked|seen)"
        "(what|which) (part|word|bit) of <any>? <any>? <any>? <any>? (do|do n't|did|did n't|is|is not|is n't) (you|unclear|not)"
        "(what|which) (part|word|bit) of" "(you|unclear|not|n't)" ~6
        "(we|i) (have|'ve|had)? (already|repeatedly|clearly) told you" !(team|colleague|about)
        "(we|i) (have|'ve) (already|repeatedly|clearly)? told you" !(team|colleague|about)
        "(we|i) told you (so|in plain|in black|in words|twice|three times|a hundred times|often enough|only yesterday|already)"
        "(be|being) (so|this)? (ridiculous|silly|childish|hysterical|dramatic)"
        "what (exactly)? (do|do n't|did|did n't) you (not)? (understand|get)"
        "(stop|quit|cease) (your)? (complaining|shouting|wasting|asking|writing|emailing|spamming|whining|moaning|calling|bothering|harassing|pestering|nagging|sending|yelling|screaming|demanding|arguing|being rude|being difficult|making things up|lying|panicking|overreacting)"
        "(waste|wasting|wasted) (of)? (our|my|everybody's|everyone's|the team 's|any more of our|more of our) (precious|valuable|working)? time"
        "a waste of (our|my|everyone's|time)"
        "(is not|it is not|is n't|it 's not|hardly|not exactly) (rocket science|brain surgery|that hard|that difficult|so hard|so difficult)"
        "(any|every|even an|even a|a) (idiot|fool|moron|monkey|first grader|imbecile|halfwit|half-wit) (can|could|would|should|knows|understands|knows how|is able)"
        "(any|every|even a|even my) (child|kid|five-year-old|beginner|toddler|schoolchild|pupil|grandmother|granny|dog|cat) (can|could|would|should|knows|understands|knows how|is able)"
        "a (child|kid|five-year-old|toddler) (can|could|would) (easily|probably|even)? (understand|do (this|it)|see (this|it|that)|get (this|it)|work (this|it) out|figure|manage (this|it)|read (this|it)|fill|follow)"
        "(it|this|that) (is|'s|was|should be) (common sense|self-evident|painfully obvious|perfectly obvious|blindingly obvious|obvious to anyone|basic stuff|elementary|pretty obvious|plainly obvious)"
        "(use|try using|with a bit of|a little|have some|show some) (your)? (common sense|brain|head|manners)" !(torch|lamp|rest|phones|cover)
        "(congratulations|well done|bravo|nice work|good job|great job)" // you "(have|'ve|managed|just|finally)? (managed to|just|now|finally)? (broken|broke|deleted|delete|break|lost|lose|destroyed|wiped|locked yourself|ruined)"
        "(that|this|it) (is|'s|sounds like|would be) (purely|entirely|simply|really)? your (own)? (problem|business|lookout|tough luck)"
        "(your|that 's a) problem (and)? not ours"
        "(we|i) (really|honestly|simply|frankly)? (do not|do n't|could not|could n't) (really)? (care|care less|give a damn)"
        "(take it or leave it|tough luck|good luck with that|too bad for you|suit yourself|end of story|not my circus|cry me a river|boo hoo|so what|who cares|tough|hard luck|bad luck for you|dream on|no kidding|give me a break|give us a break|oh please|here we go again|for crying out loud|for heaven's sake|for goodness sake|for pete's sake)"
        ^"(please|just|so|now|then|well)? (=get lost|go away|leave us alone|leave us in peace|get off our back|get out)"
        "good luck (finding|getting|trying|explaining|proving|convincing|with your complaint|with your lawyer|suing|elsewhere|with another|with any other|with that attitude)" !(exam|job)
        (congratulations|bravo|well done|wow|hooray|hallelujah|hurrah|amazing|finally|applause|kudos|clap) // you "(have|'ve|had|did)?" "(finally|actually|even|at last|just|now|managed to|at long last)" "(found|find|read|noticed|notice|discovered|discover|worked out|work out|understood|understand|figured|figure|learned|learnt|learn|remembered|remember|opened|open|looked|checked|replied|replied|pressed|answered|realised|realized|made it|got it|decided|bothered)" !(bug|vulnerability|prize|winner|level|badge|job) ~3
        "(suggest|recommend|propose|perhaps|maybe|might want|high time|about time|advise|time)" // "(you)? (to)? (learn|learned|learnt) (how)? (to)" <any> !(course|lesson|class|school|beginner|our video|tutorial|language|want|help) ~1
        "(suggest|recommend|propose|advise|perhaps|maybe) (that)? you (try|use|buy|get|borrow|find|consult) (your|a|some|using your|reading|thinking|opening your|listening) (brain|eyes|head|dictionary|calculator|glasses|pair of glasses|calendar|common sense|first|for once|manners|before you)"
        ^"(please|kindly|just|so|now|and|do|could you|will you)? (stop|quit|cease) (<gerund>|constantly <gerund>) (us|me|our <any>|my <any>|everybody|everyone|the (team|staff|office|agents))" !(if|accessing|emailing you|receiving)
        (should|if) "you" "(write|call|email|e-mail|message|phone|contact us|speak|address|use|behave|swear|shout|insult|talk)" "(in this|like this|in that|like that|to us|this|such|once|one more|again|us)" <any>? <any>? <any>? <any>? // "(will|'ll|shall|be|are)" "(be)? (ignored|blocked|deleted|banned|closed|ignore|block|delete|ban|close|end|terminate|terminated|hang up|stop|refuse|removed|suspended)" ~9 !(order|ticket resolved)
        (<any>) (further|more|another|such) (message|messages|email|emails|call|calls|letter|letters|tantrum|insult|insults|rant) "(and|of this kind|like this|like that|in this tone|from you)" "(will|'ll|we|be|you)" <any>? "(ignored|blocked|deleted|banned|close|block|blocked|ban|ignore|delete|closed|terminated)" ~5
        "(we|i) (are|am|'re|'m) (not|n't) (a)? (mind readers|mind reader|mind-readers|psychic|clairvoyant|magicians|wizards|fortune tellers|fortune-tellers|telepaths|telepathic|your parents|a charity|kindergarten)"
        "how (hard|difficult) (can|could|is|would) (it|that|this) (be|to)?"
        "your (shouting|complaining|complaints|anger|threats|tears|yelling|whining|moaning|insults|capital letters|rant|rants|screaming|exclamation marks|tantrum|nagging|calls) (will|do|does|is|are|wo|did) (not|n't) (speed|help|helping|change|make|bring|get|impress|scare|solve|move)"
        "(buy|get|find) yourself (a|an|some) (alarm|calendar|glasses|dictionary|watch|clock|map|calculator|life|pair of glasses|hobby|brain|lawyer)"
        "(one|just one) more" <any>? "(complaint|insult|message|call|email|word|letter|rant|remark|outburst)" "(like (this|that)|of this kind|from you|in this tone)?" "and" "(we|you|i)" "(will|'ll|shall|are|may)" ~4
        "(some of us|unlike you|we actually) (have|work|do|can) (work|jobs|real work|a job|for a living|read|real)"
        "(do you|have you|are you) (really|seriously|honestly|actually) (think|believe|expect|expecting|suppose|nothing better|no better|any idea how) (we|us|that we|to do|i)" !(would like) ~0
        "you (have|'ve|must have|clearly have|obviously have) (too much|far too much|nothing better|too much free|way too much) (free)? (time|to do)"
        "(not that|as if|like) you (would|'d|could|ever) (understand|know|care|read|notice|listen)"
        "(go|take your business|look|shop) elsewhere"
        "(nobody|no one|no-one|we) (is|are|'s)? (forcing|forces|not forcing|making|not keeping) you"
        "(bother|bothered|care|cared|trouble|troubled) (yourself)? to (read|look|check|answer|reply|open|listen)"
        "(learn|time to learn|try learning|time you learned|should learn) (how)? to (read|listen|behave|spell|count|wait)" ~1 !(want|help|course|lesson|here|video|guide|children|child|kids|students)
        "(pay|paid) (more)? attention (next time|this time|for once|please)"
        "(watch|mind) your (language|tone|mouth|manners|step|words)"
        "(you people|people like you|customers like you|users like you)"
        (ridiculous|nonsense|idiotic|stupid|idiot|moron|imbecile|dumb|rubbish|pathetic|clueless|laughable|hysterical|whiny|whining|crybaby|dimwit|fool|foolish|lazy|ignorant|delusional|absurd|silly) !(sorry|we|our|if|rubbish collection|bin)
        "(do n't|do not|no need to|stop) (be|being)? (silly|ridiculous|rude|difficult|dramatic|hysterical|so impatient|impatient|childish|yell|shout|scream|get upset|get angry|lose your temper|lecture us|tell us how)" !(worry)
        "(we|i) (will|'ll|shall|would|are going to) (sue|see you in court|take legal action|press charges|report you|block you|ban you|blacklist you|call the police|block your)" ~1
        "(you|you 'll|you will) (come to|live to)? regret (it|this|that)?"
        "(if you|should you|unless you) (keep|continue|go on|insist on|stop|persist in)" "(to)?" "(complain|complaining|shouting|writing|emailing|calling|spamming|pestering|arguing|whining|this tone|swearing|being|harassing|bothering|insulting|threatening)" // "(will|'ll|shall|have to|going to)" "(block|ban|close|suspend|report|sue|stop|ignore|terminate|end)" ~9
        "(you|you have|you 've|you were) (have)? been warned"
        "(we|i) (did|have|had|already)? (warned|warn) you"
        "(you are|you 're) (not|hardly) (our|the|my) only (customer|client|one|user|guest|person|tenant)" !(who|to|affected|with)
        "(we|i) have (other|plenty of other|thousands of other|many other|better) (customers|clients|things|users|guests) (too|as well|to do|to serve|waiting|who)?"
        "(not|is n't|is not) (our|my) (fault|problem) (that)? you (can 't|can not|can not|do not|do n't|are|did not|did n't)"
        "what (did|do) you expect"
        "(obviously|clearly) you (did|do|have|are|can|never|failed|did n't|do n't|have n't|can n't|can not)"
        "you (obviously|clearly|evidently) (did|do|have|are|can|never|failed|did n't|do n't|have n't|can n't|can not|lack|know nothing)"
        "(we|i) (are|am|'re|'m) (sick|tired|fed up|done) (of|with) (your|you|this|these|explaining|repeating|answering)?"
        "(we|i) (are|am|'re|'m) (not)? (your|a) (babysitter|babysitters|servants|servant|secretary|nanny|maid)"
        ^"(just|so|now|well|please)? deal with it"$
        "(get|put) (it|that|this) (through|into) your (head|thick skull|thick head)"
        "(once and for all) (understand|get it|remember)"
        "(do|do not|do n't) (you)? (play|act) (the)? (dumb|innocent|victim|stupid)"
      `,
    },
  },
};

/** An order to read a paper, the papers, and what is said of them instead. */
export const pointers: Readonly<
  Record<
    Language,
    { readonly order: RegExp; readonly places: readonly (readonly [RegExp, string])[]; readonly says: string }
  >
> = {
  ru: {
    order: /^(?:внимательн\p{L}+\s+|повнимательнее\s+)?(?:про|пере|по)?чита(?:йте|ть)|^прочтите|^внимательн\p{L}+/iu,
    places: [
      [/договор/i, 'в договоре'],
      [/инструкци/i, 'в инструкции'],
      [/правил/i, 'в правилах'],
      [/услови/i, 'в условиях'],
      [/памятк/i, 'в памятке'],
      [/оферт/i, 'в оферте'],
      [/регламент/i, 'в регламенте'],
      [/тариф/i, 'в описании тарифа'],
      [/справк/i, 'в справке'],
      [/наш\p{L}* (?:письм|ответ)|письмо/iu, 'в нашем предыдущем письме'],
    ],
    says: 'Это описано',
  },
  en: {
    order: /^(?:please |just |kindly |actually |carefully )*(?:re-?)?read\b/i,
    places: [
      [/contract/i, 'in the contract'],
      [/agreement/i, 'in the agreement'],
      [/manual/i, 'in the manual'],
      [/instructions?\b/i, 'in the instructions'],
      [/terms|conditions/i, 'in the terms'],
      [/guide/i, 'in the guide'],
      [/rules/i, 'in the rules'],
      [/policy/i, 'in the policy'],
      [/e-?mails?|message|letter/i, 'in our previous message'],
    ],
    says: 'This is described',
  },
};
