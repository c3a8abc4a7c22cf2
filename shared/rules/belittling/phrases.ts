import type { PhraseTable } from '../../text/phrases/table';

const minor = {
  ru: '(мелочь|пустяк|ерунда|мелкий неприятность|пустяковина|чепуховина|пара пустяков|сущий пустяк|сущая ерунда|сущая мелочь|капля в море|безделица|копейки|сущие копейки)',
  en: '(trifle|triviality|formality|non-issue|nothing burger|storm in a teacup|drop in the ocean|molehill)',
};
const trouble = {
  ru: '(сбой|ошибка|проблема|неполадка|неисправность|поломка|накладка|недоразумение|заминка|неприятность|неудобство|инцидент|глюк|затруднение|опечатка|недочет|задержка|опоздание|ожидание|перерыв|простой|перебой|помеха|баг|дефект|царапина|протечка|расхождение|осечка|погрешность|накладочка|ошибочка|заминочка|проблемка|неувязка|неувязочка|поломочка|шероховатость|нестыковка|путаница|помарка|огрех|подвисание|пятно|пятнышко|царапинка|вмятинка|трещинка|вмятина|дырочка|дырка|трещина|нехватка|перекос|сдвиг|перерасход|переплата|недоплата|лужа|капель|пауза|просадка|промах|сыпь|синяк|укол)',
  en: '(glitch|hiccup|issue|problem|bug|error|snag|blip|inconvenience|mistake|delay|disruption|interruption|outage|fault|setback|nuisance|leak|scratch|mix-up|misunderstanding|slip|wait|typo|hitch|annoyance|bump|oversight|incident|wobble|defect|dent|crack|stain|mark|spill|tear|chip|draught|noise|lag|slowdown|discrepancy|rash|bruise|puddle|hole|slip-up|confusion|omission|shortfall|variance|gap|imperfection|blemish|flaw)',
};

export const phrases: PhraseTable = {
  name: 'belittling',
  concepts: {
    // A verdict that says nothing but that it does not matter: its clause goes.
    verdict: {
      ru: `
        "(в этом|тут|здесь|это)? (же|ведь)? ничего (уж|такого)? (страшного|критичного|ужасного|серьезного|фатального|катастрофического|смертельного|трагичного|криминального|драматичного|непоправимого|опасного для жизни|из ряда вон выходящего) (не случилось|не произошло|здесь нет|нет|в этом нет)?" !(нет|если|заметить) !!если
        "(нет|не случилось|не произошло|не вижу|не видим) (тут|здесь|в этом)? (ровно|абсолютно)? ничего (такого)? (страшного|критичного|ужасного|серьезного|особенного)" !если
        "(не|вряд ли) стоит (так|из-за этого|сильно|слишком|вам|об этом|раньше времени|лишний раз|зря|понапрасну)? (волноваться|переживать|беспокоиться|паниковать|расстраиваться|нервничать|тревожиться|драматизировать|огорчаться|преувеличивать|придавать|злиться|сердиться|обижаться|горячиться|убиваться|унывать|печалиться|отчаиваться)"
        "(не|незачем|нечего|зря|напрасно|рано|не нужно|не надо|нет смысла|нет причин|нет повода|нет оснований) (так|вам|вы|для|из-за этого|сильно|зря)? (драматизировать|драматизируйте|преувеличивать|преувеличиваете|преувеличивайте|паниковать|переживаете|волнуетесь|беспокоитесь|паники|переживаний|переживать|беспокойства|волнений|волноваться|беспокоиться|расстраиваться|огорчаться|нервничать|тревожиться|горевать)" !(о|об|насчет) !=за
        "(вы|вам)? (зря|напрасно|рано) (так|вы)? (волнуетесь|переживаете|беспокоитесь|расстраиваетесь|паникуете|нервничаете)"
        "(не о чем|не из-за чего) (тут|здесь|вам)? (переживать|волноваться|беспокоиться|расстраиваться|паниковать|тревожиться)"
        "(переживать|волноваться|беспокоиться|расстраиваться|паниковать|тревожиться) (вам|тут|здесь|об этом|из-за этого|сейчас)? (совершенно|абсолютно|совсем|вообще|точно|правда|решительно)? (не о чем|нечего|не из-за чего|незачем)" !(если|больше|теперь)
        "(поводов|повода|причин|оснований) (для)? (беспокойства|волнения|паники|тревоги|волнений|переживаний|переживать|волноваться|беспокоиться) (здесь|тут|у вас)? (нет|не видим|никаких)"
        "(нет|не вижу|не видим|никаких) (никаких)? (поводов|повода|причин|оснований) (для)? (беспокойства|волнения|паники|тревоги|волнений|переживаний|переживать|волноваться|беспокоиться)"
        "(рубль|рублей|рубля|копеек|деньги|минут|минуты|час|день|дня|дней)" "(это)? (не (деньги|срок|время|сумма|потеря|повод|трагедия|беда))" ~1 !если
        "(от этого|от такого|из-за этого|от пары|от одного) <any>? <any>? (еще)? никто (еще)? не (умирал|умер|страдал|пострадал|жаловался|развалился)"
        ^"(сущий|сущая|чистый|такой|такая|какой-то|какая-то|всего)? (мелочь|пустяк|ерунда|пустяковина|безделица|чепуха|пустяки|мелочи)"$
        ^"(сущий|сущая|такой|такая)? (=мелочь|=пустяк|=ерунда|=пустяковина|=безделица|=пустяки|=мелочи)" "(конечно|разумеется|право|ей-богу|честное слово|бывает|по сути|согласитесь|по большому счету)" ~1
        (потеря|ущерб|убыток|беда|проблема|сбой|неприятность|урон|поломка|неудобство|дело|вопрос|задержка|ошибка|сумма|разница|переплата|повод|дефект|происшествие|накладка|инцидент|трагедия|горе):nom "не (из|самый|бог весть|ахти|ахти какой|бог весть какой|так уж)" (крупный|больший|большой|тяжелый|страшный|серьезный|важный|великий|велик|велика|велико|великая|великий) !(если) ~2
        (потеря|ущерб|убыток|беда|проблема|урон|неудобство|сумма|разница|переплата|риск) (невелик|невелика|невелико|невелики|мизерный|пустяковый|пустячный|копеечный|грошовый|=ничтожна|=ничтожен) !(если|=не) ~3
        "не (бог весть|бог знает|ахти|невесть) (какая|какой|какое|что за) (уж)?" (беда|потеря|проблема|трагедия|неприятность|сумма|горе|поломка|ущерб|дело|задержка)
        "не такая уж (и)? (большая|страшная|великая|серьезная)? (беда|проблема|потеря|трагедия|неприятность|сумма)"
        (проблема|беда|дело|неприятность):nom "(по сути|в общем|право|по правде говоря|конечно)? (=пустая|=пустое|=пустые|=пустячная|=пустяковая)" !(если|=не|ячейка|поле|строка) ~3
        никто "(и|этого|даже|толком)? не (заметил|заметили|заметит|почувствовал|пострадал)" (сбой|ошибка|и|даже|толком|никто) ~3 !(если|=когда|кража)
        "(все-таки|в конце концов|как-никак|ведь|же|все же|по сути)" "(это)? (всего лишь|только|лишь|просто|всего-навсего) <adjective>? <noun.nominative>" ~2 !(если)
        "(один|одна|одно|пара|два|три) <adjective>? (вечер|день|час|ночь|раз|минута|неделя|утро)" "(и)? (не (больше|более)|всего-то|только и всего)" !(можно|мочь|разрешать|занять|занимать|длиться|остаться) ~2
        "(такие|такой|подобные|эти) (пустяк|мелочь|ерунда) <any>? (стоит|стоят)"
        "не (стоит|стоят) (вашего|вашей|вашим|ваших) (времени|внимания|нервов|беспокойства|переживаний)"
        "(это|все это|случившееся|произошедшее|проблема|сбой|ошибка) (ведь|же|просто|лишь|всего лишь|сущий|такой|обычный|чистый)? ${minor.ru}"
        "(такой|сущий|чистый) (${minor.ru}|формальность|условность)"
        ^"(да|ну|ой)? ${minor.ru} (все)? (это|же|какая)"
        "(из-за|по) (такой|подобный|эта|какой-то)? (мелочь|пустяк|ерунда|пустякам|мелочам)" !(не беспокойте)
        "(это|такое|так)? (не беда|не катастрофа|не трагедия|не конец света|не смертельно|не страшно|не критично|поправимо и не страшно)" !(если|сообщение|поле|параметр|обновление|заполнять)
        "(все|это)? (не так|не столь|совсем не так|вовсе не так) (уж)? (страшно|критично|серьезно|плохо|ужасно|трагично|долго|много|важно)" !(если|как)
        "с (кто|всеми) (не)? (бывает|случается)"
        "(такое|всякое|всяко|и не такое|так|чего только не) (иногда|порой|тоже|ведь|у всех|со всеми|с каждым|просто)? (бывает|случается)" !!(когда) !(рядом|от|=с|возле|около|весной|осенью|зимой|летом|если|когда|почему|обычно|после|при|из-за)
        ^"(да|ну)? ничего особенного"$
        "не (берите|бери) (это)? в голову"
        "(дело|дела) (житейское|житейские|обычное)"
        "(жить|пережить|потерпеть) (с этим)? (можно|можно и так|вполне можно)"$
        "(вы)? (это)? (переживете|потерпите|не умрете|не обеднеете|не рассыплетесь)" !(пожалуйста|если)
        "(никто|от этого никто|еще никто) (от этого|из-за этого)? не (умер|умирал|пострадал сильно|умрет)"
        "(мир|небо|земля|никакой трагедии|никакой катастрофы) (от этого)? (не рухнет|не рухнул|не упадет|не произошло|не случилось)"
        "(трагедии|катастрофы|беды) (в этом|здесь|тут)? (никакой)? нет" !если
        "(никакой|ничего) (трагедии|катастрофы|беды) (в этом|здесь|тут)? (нет|не произошло|не случилось|не будет)"
        "(ничего|ничто) (особенного|такого|плохого|непоправимого) (в этом|тут|здесь)? (не произошло|не случилось|нет)" !если
        "(подумаешь|делов-то|тоже мне беда|велика беда|было бы из-за чего|эка невидаль|тоже мне)"
        (${trouble.ru}|дело|ситуация|сумма|разница|поломка|повод|вопрос|случай|история|расход|ущерб):nom // (пустяковый|пустячный|несущественный|малосущественный|малозначительный|непринципиальный|ерундовый|копеечный|плевый|грошовый|смешной|смехотворный|ничтожный|мизерный|мелочный|крошечный|крохотный|микроскопический|малюсенький|безобидный) !(если|=не|цена) ~4
        "(бывает|бывают|случается|видали|видели|встречалось|бывало|было) (и|у нас|у людей|проблемы|вещи|случаи)? (и)? (намного|гораздо|куда|еще)? (хуже|похуже|посерьезнее|страшнее|и не такое|и не такие)" !если
        "(как-нибудь|уж|уж как-нибудь|вполне) (потерпите|переживете|обойдетесь|перетерпите|подождете)"
        "(вы|вам)? (ничего не|мало что|почти ничего не|ничего ровным счетом не) (потеряли|потеряете|пострадали|теряете)" !(если|деньги|данные)
        "можно было (бы)? (и)? не (писать|жаловаться|звонить|беспокоить|беспокоиться|обращаться|поднимать шум)"
        "(выеденного яйца|яйца выеденного) не (стоит|стоят|стоило)"
        "не стоит (выеденного яйца|внимания|нервов|переживаний|разговора|таких эмоций|вашего беспокойства)" !если
        "раздувать (из мухи слона|трагедию|проблему|скандал)"
        "(из мухи|делать из мухи) слона"
        "могло (быть|бы быть|бы)? (и)? (гораздо|намного)? хуже"
        "(не|вовсе не|совсем не) такая уж (это|и|и это|это и|она)? (большая|страшная|великая|серьезная)? (и)? (беда|проблема|потеря|трагедия|неприятность|сумма|драма|катастрофа)"
        ^"(делов|дел|забот|хлопот) (то|-то)? на (копейку|грош|минуту|пять минут|полчаса)"
        (=дело|=дело-то|=вещь|=поломка|=история|=проблема-то|=вопрос|=вопрос-то|=беда-то|=задержка-то|=поломка-то|=ошибка-то|=сумма-то) (пустяковый|пустячный|ерундовый|копеечный|плевый|грошовый|житейский|минутный|пустой|выеденный|мелкий|нехитрый) !(если|=не) ~2
        "(велика|невелика|эка|экая|тоже мне|подумаешь|небольшая|не велика|не ахти какая) (важность|беда|невидаль|потеря|печаль|трагедия|проблема|птица|хитрость|разница|драма)"
        "(ну)? (что|чего) (уж)? (тут|там|здесь)? (такого|особенного|страшного|ужасного)"$
        "(пустое|пустяшное|пустяковое|плевое|житейское) (это|дело)? (дело)?"$
        "(яйца|гроша|копейки|разговора|упоминания|тревоги) (ломаного)? не (стоит|стоят|стоило)" !(отправка|доставка|обслуживание)
        "(стоило|стоит) ли (так|из-за этого|из-за такого|вообще)? (волноваться|переживать|расстраиваться|огорчаться|беспокоиться|писать|шуметь|тревожиться|поднимать)"
        "(вряд ли|едва ли) (это)? (повод|причина) (для)? (тревоги|беспокойства|паники|жалобы|огорчения)"
        "(это|такое) (ведь|же|совсем|вовсе|еще)? не (повод|причина|основание) (для)? (расстраиваться|волноваться|переживать|тревоги|тревожиться|огорчаться|беспокойства|паники|паниковать|слез|скандала)"
        "(погоды|погоду|проблемы|трагедии|драмы) (здесь|тут|никому|вам)? не (делает|делают|сделает|сделают|составляет|составит|составят)" !если
        "не (повод|причина|основание|резон) (для|так|сильно|столь|настолько|вам)? (трагедии|паники|тревоги|драмы|слез|скандала|огорчения|жалобы|волнения|беспокойства|расстройства|переживаний|истерики|паниковать|расстраиваться|волноваться|переживать|горевать|огорчаться|плакать)" !если
        "(от|с) (вас|тебя) не (убудет|убыло|отвалится)"
        "(корона|голова) (с головы|с вас)? не (упадет|свалится|отвалится)"
        никто "(от|из-за) (этого|такого|этой|одной|пары)? <any>?" "(еще|пока)? не (обеднел|разорился|умер|рассыпался|пострадал|развалился)" ~3
        "(невелика|не велика|не бог весть какая) (беда|потеря|птица|важность|сумма|печаль)"
        (переживать|волноваться|беспокоиться|расстраиваться|паниковать|тревожиться|нервничать|огорчаться):inf ("не (стоит|нужно|надо|следует)"|=незачем|=нечего) !(если|=мы|=нам) !!(чтобы|если) ~6
        (${trouble.ru}|дефект|недостаток|нарушение|повреждение|неудобство|ущерб):nom > "(являться|признать|считать|считаться|оказаться|быть:past)" (=незначительным|=незначительной|=незначительными|=несущественным|=несущественной|=несущественными|=малозначительным|=малозначительной|=мелким|=мелкой) !(если|=не|когда) ~2
        (${trouble.ru}|дефект|недостаток|нарушение|повреждение|неудобство|ущерб):nom > (=незначителен|=незначительна|=незначительно|=незначительны|=несуществен|=несущественна|=несущественно|=несущественны|=малозначителен|=малозначительна|=малозначительно|=малозначительны) !(если|=не|когда) ~2
        =вы (преувеличивать|драматизировать|сгущать):present.second (масштаб|проблема|серьезность|=краски|последствие|ситуация|опасность) !(если|=не) ~2
        (${trouble.ru}|дефект|повреждение|ущерб|сумма|разница|потеря):nom "(совсем|очень|довольно|весьма|просто|такая|такой|уж) (мелкий|маленький|небольшой|слабый|короткий|легкий|мелкая|маленькая|небольшая)" !(если|=не|цена|размер) ~3
        (${trouble.ru}|дефект|повреждение|ущерб|пятно) // "(можно|просто|лучше|легко)? не обращать:inf/imp внимания" ~9 !(если|письмо)
        (${trouble.ru}|ситуация|ущерб|беда|сумма|дефект|повреждение|потеря|отключение|история):nom "не (такой|столь|настолько|очень|слишком|особо|больно)? (уж)? (и|это и)? (большой|серьезный|страшный|критичный|великий|важный|значительный|существенный|крупный|ужасный|опасный|глобальный|смертельный|фатальный):nom/short" !(если|чтобы) ~5
        (трагедия|катастрофа|драма|беда|криминал):gen "(никакой|особой|большой)" (=нет|тут|здесь|"в этом"|"не (произошло|случилось|вижу|видим)")? ~4 !(если|фильм|спектакль)
        (особый|большой|серьезный|великий|настоящий|реальный) (проблема|беда|трагедия|катастрофа|драма|неприятность):gen.sg ("(тут|здесь|в этом|в том|там)"|"у вас") (=нет|"не (вижу|видим|случилось|произошло|усматриваю|усматриваем|наблюдаю|заметил|было)") !если ~5
        (особый|большой|серьезный|великий|настоящий|реальный|тут|здесь|никакой|"в этом") (проблема|беда|трагедия|катастрофа|драма):gen "не (вижу|видим|усматриваю|усматриваем)" !если ~5
        (ситуация|случай|явление|история|дело|задержка):nom (рядовой|обыденный|заурядный|житейский|"(абсолютно|совершенно|вполне|самый|самая|самое) (нормальный|обычный|штатный|рядовой|стандартный|привычный|естественный)") !(если|=не|задача) ~3
        "(абсолютно|совершенно|вполне|самый|самая|самое) (нормальный|обычный|штатный|рядовой|стандартный|привычный|естественный)" (ситуация|случай|явление|история|дело|задержка):nom !(если|=не) ~0
        ^"(это|такое) (же|ведь|вполне|самое|просто)? (обычное|нормальное|рядовое|житейское|обычная|рядовая|стандартная) (дело|явление|ситуация|вещь|практика)" !(если|=не)
        (=вам|=вы) "(просто|немного|чуть|слегка|чуть-чуть|тут)? не (повезло|посчастливилось)" !если ~2
        (${trouble.ru}|дефект):nom "(чисто|исключительно|лишь|только|просто|скорее)" (косметический|визуальный|формальный|эстетический|внешний):nom !(если|=не) ~2
        "(самое)? обычное дело" // ("у (всех|многих)"|бывать|случаться|житейский) ~2 !(если|=не)
        такой (${trouble.ru}|случай|ситуация|обращение|жалоба|история):gen.pl "(у нас|у всех)?" ("(в|на|за) (день|неделю|месяц|сутки|дню)"|"каждый (день|час)"|полно|"пруд пруди"|навалом|"вагон и маленькая") !(если|больше|меньше) ~4
        "(а|но|зато) у вас" (прошло|было|была|"не было"|нет)? (всего|только|лишь|всего-то|"всего лишь") (@unit|=полдня|=полчаса|=полночи|=полтора|<number>|@numeral|пара|один) !(остаться|чтобы|счет|доступный|лимит|баланс|использовать|позиция|заказ|тариф|занятие|попытка|билет|если) ~2
        (другой|остальной|многий|люди|сосед|некоторый|народ):nom (ждать|сидеть|терпеть|жить|обходиться|стоять|мучиться):present/past "(по|без <any>) (месяц|неделя|год|<number>|@numeral|пол|полгода|несколько|пара)" !если ~3
        "у (других|людей|многих|кого-то)" ("и не (такой|такие|такое)"|хуже|похуже|"(куда|гораздо|намного) (серьезнее|хуже|больше)") !если ~4
        не принимать:imp/inf "к сердцу" ~7
        =вы (принять|принимать|приняли|восприняли|воспринимать):past.pl/present.second ("близко к сердцу"|"к сердцу"|остро|болезненно) !если ~6
        (жалкий|несчастный|какой-нибудь):nom/acc "(<number>|@numeral|пара|несколько|сто|полчаса|час)" (минута|час|день|сутки|рубль|копейка)? ~1
        (жалоба|претензия|шум|спор|паника|конфликт) "(на|из-за) (пустом|ровном|пустого) (месте|места)" ~3 !если
        (шум|панику|скандал|волна|вопрос):acc поднимать:inf "(не|незачем|нечего|зачем) (стоит|стоило|нужно|надо)?" ~2
        (волноваться|переживать|беспокоиться|паниковать|расстраиваться|тревожиться):inf "(пока|еще)? (рано|преждевременно|ни к чему|бессмысленно)" !если ~3
        не (реагировать|воспринимать|относиться|принимать):imp/inf (остро|бурно|болезненно|эмоционально|трагично|драматично|"близко к сердцу"|"к сердцу"|"как трагедию"|"(слишком|так) серьезно") !если ~6
        (ждать|подождать|потерпеть|обойтись|пережить|прожить|посидеть):inf // "не (проблема|трудно|беда|страшно|сложно|катастрофа|подвиг|смертельно|великая)" !(=нам|=мы|=нас|если|=мне) ~6
        (зря|напрасно|рано) (=вы|так|столько) (расстроиться|испугаться|разволноваться|заволноваться|огорчиться|перенервничать|шуметь|возмущаться|переполошиться):past.pl !если ~3
        (${trouble.ru}|дефект|недостаток|скол|шов|потертость|след|разница|изъян|брак|повреждение):nom (=незаметен|=незаметна|=незаметно|=незаметны|=малозаметен|=малозаметна|"(в глаза)? не бросается"|"не (виден|видна|видно|видны|ощущается|чувствуется)") "(почти|практически|совсем|вовсе|особо|вообще|издалека|глаз|сильно|никому)" !(если|фон|фото|снимок|свет) ~4
        "не (вопрос|дело) жизни и смерти"
        (случай|ситуация|проблема|беда|поломка|задержка|=не) "(далеко|ведь|еще)? не (самый|самая|самое) (тяжелый|страшный|худший|серьезный|сложный|плохой|критичный|большой)" !если ~2
        все "через (это|такое)" проходить:present ~2
        не (накручивать|нагнетать|сгущать):imp/inf (себя|паника|краска|обстановка|страсть|ситуация) ~2
        (расстраиваться|переживать|волноваться|злиться|нервничать|паниковать|огорчаться|обижаться):inf (глупо|смешно|бессмысленно|нелепо|излишне) !(если|=мне|=нам) ~4
        пусть =вас не (тревожить|беспокоить|волновать|расстраивать|пугать):present.third !если ~3
        "(вам|вам-то)? грех жаловаться"
        "(считайте|считай)" // "(что)? (вам|тебе)? (еще)? повезло" ~2
        "(вам|тебе) еще повезло"
        (=радуйтесь|=порадуйтесь) // ^"(что|хоть|хотя бы)" ~1
        (минута|час|день|неделя|вечер|денек) "можно (было)? и (подождать|потерпеть|обождать)" ~3
        ^"(да)? (ладно|полно|будет|бросьте|полноте)" (вам|уж)$ ~0
        ^"(да)? (ладно|полно|будет) (вам|уж)" !(удобно|если|доставлен|отправлен) ~0
        не > (делать|раздувать|устраивать|строить):inf/imp > "из (это|все это|такой|<noun.gen>)" (=трагедию|=драму|=катастрофу|=проблему) !если ~2
        (ваш|данный|этот) (случай|ситуация|проблема|поломка|повреждение|дефект|сбой) "не (настолько|так уж|столь|такой уж)" (серьезный|страшный|критичный|тяжелый):short !(если|чтобы) ~2
      `,
      en: `
        "(a|an|some)? (tiny|little|small|minor|wee|trifling|purely) (cosmetic|visual|optical) (thing|matter|flaw|glitch|issue|quirk|detail|hiccup|defect|blemish)" !(fixed|corrected|release)
        "(it|this|that|which) (is|was|'s|is n't|is not|was not|was n't) (really|truly|certainly|actually|hardly)? (no|not a|not such a|not that|hardly a|is n't a)? (big|huge|great) (deal|problem|issue|drama)" !(if|sorry|we know)
        "(no|not a|not such a|is n't a|is not a|hardly a) (big|huge) (deal|drama)"
        "(it|this|that) (is|was|'s) (nothing|not anything) (serious|major|dramatic|critical|terrible|too serious|to worry about|to be worried about|to lose sleep over|to get upset about|out of the ordinary)"
        "nothing (to worry about|to be alarmed about|to be alarmed by|to be worried about|to be concerned about|to lose sleep over|to get upset about|to fuss about|too serious|serious|major|terrible|dramatic|awful) (here|at all|has happened|happened)?" !(if|find|found)
        "(there is|there 's) (no|not any|little) (need|reason|cause) (for you)? (to worry|to panic|to be concerned|to be alarmed|to be worried|for alarm|for concern|for panic|for worry|to get upset|to fret|to be upset)"
        "(no|not any|little) (need|reason|cause) (for you)? (to worry|to panic|to be concerned|to be alarmed|to be worried|for alarm|for concern|for panic|for worry|to get upset|to fret|to be upset)"
        "(it|this|that|they|there)? (is|was|'s|were|are)? (surely|really|certainly|clearly|truly)? (only|just|a|but)? (a)? (mere|pure|sheer)? (trifle|triviality|trifles|trivialities)" !(not|n't|no|more than|cake|dessert|sherry|pudding|recipe)
        "never (hurt|harmed|killed) (anyone|anybody|a soul|a <noun>)"
        "(so|too) (small|tiny|slight|faint|little|minor) (that|to)" (nobody|hardly|"no one"|see|notice|matter|mention|"worth") ~4 !(fit|read|if)
        "so (you|it|we|there) <any>? <any>? <any>? <any>?" // "(it|these things|that|things like that) (just)? (happen|happens)" ~3
        ^"(trifling|trivial|minor|small|silly|petty)" "as (it|this|that) (may|might) (be|seem|sound|look)" ~0
        "(a|such a|just a|only a|something of a)? (storm in a teacup|tempest in a teapot|drop in the ocean|drop in the bucket|mere nothing|mere formality|flea bite|fleabite|mere scratch|mere hiccup|small beer)"
        "(honestly|frankly|really|come on|let 's face it|seriously)" "(it|this|that) (is|was|'s) (only|just|merely)" <any> !(if|one of)
        "after all" "(only|just|merely|but|simply)" "(a|an|one|some|few|two|three|<number>)" ~4 !(if|valid|for)
        "(it|this|that|they|there) (is|was|'s|were|are|had been)" "(only|just|merely|but|simply)" "(a|an|one|some|few|two|three|<number>)" "after all" ~6 !(if)
        "(it|this|that) (is|was|'s) (nothing)? but (a|an|one)" <any> !(not|n't|all)
        "(it|this|that) (is|was|'s) only (one|a|two|three|ten|five|<number>) (cold|chilly|short|small|lost|single|little|late|wet|dark|noisy|extra)" <any> !(if|not|n't)
        "(loss|damage|harm|delay|sum|amount|difference|leak|outage|inconvenience|trouble|error|mistake|problem) (is|was|are|were) (only|just|really|rather|but)? (a)? (very|rather|quite|fairly|pretty)? (small|slight|modest|tiny|trifling|petty|minor) (one|thing|matter)"
        "(hardly|barely|scarcely|not|n't) (even|really)? worth (talking|mentioning|speaking|writing|a word|the fuss|a mention|worrying|your while)" !(if|sorry|repair|repairing)
        "(no|not a) (big|great|real|huge|major) (tragedy|disaster|catastrophe|loss|calamity|drama|harm|crisis)" !(if)
        "(it|this|that|which) (is|was|'s) (not|n't|hardly) the end of the world"
        "(a|one|two|three|four|five|six|several|few|couple of|some|<number>) (day|days|hour|hours|week|weeks|night|nights|minutes|evening|weekend|month)" > "(without|of|with|in)" > "(is|are|was|were) (really|surely|hardly|quite|perfectly|not|n't)? (bearable|no hardship|manageable|tolerable|survivable|doable|nothing dramatic|the end of the world|much|nothing)" !(if|wrong|missing) ~5
        "(of|was of|is of) (a|an)? (purely|merely|only|very|rather|entirely|little|no|minor|minimal|limited|small|no great|no real|little or no) (cosmetic|minor|trivial|negligible|technical|small|aesthetic|visual)? (nature|importance|significance|consequence|character|concern)" !if
        "(other|many|most|some|plenty of) (people|customers|clients|guests|patients|tenants|users|passengers|families|others|of our customers|households) (have|had|face|faced|suffer|suffered|wait|waited|get|live|are|put up|go|went|would) (with|through)? (much|far|a lot|even|way)? (worse|longer|bigger|more serious|greater|real|worse off|grateful|glad)" !(if|why)
        "(we|i) (have|'ve) (seen|heard|had) (much|far|a lot|way)? (worse|bigger)"
        "(no need|do n't|do not|stop|why|without) (to)? (make|making) (such|so much of|too much of)? (a)? (drama|fuss|scene|mountain|thing|big thing|song and dance|much)"
        "(other|many|most|some) (people|customers|clients|guests|patients|tenants|users|passengers)" "(wait|waited|have waited|have been waiting|live|put up)" <any>? "(weeks|months|years|longer|with it|with that|with worse)" ~3 !(if|why)
        ${trouble.en} <any>? <any>? <any>? "(was|is|were|are)" "(really|rather|quite|just|frankly)?" "(silly|tiny|harmless|laughable|trifling|petty|funny|trivial|nothing)" !(if|not|n't) ~3
        "(far|much)? worse things (do|can|may|will)? (happen|have happened|happened) (at sea|in life|to others|to people|every day)?" !(if|when|before|until)
        "(worse|far worse|much worse) (has|have) (happened|been known|been seen|befallen)" !(if|since)
        "(hardly|barely|scarcely) (noticeable|visible|worth mentioning|a tragedy|a disaster|a catastrophe|the end|a crisis|an emergency|life-threatening|a drama|a problem|a reason|dramatic|serious)"
        "(not|n't) (exactly|really|quite|actually)? (a tragedy|a disaster|a catastrophe|the end of the world|a crisis|an emergency|a matter of life and death|rocket science|a drama|a big problem|life-threatening|life and death|a huge problem|a great loss|that serious|the worst)" !if
        "(all)? (a bit of a|a) fuss (about|over) (nothing|so little|very little|a trifle)"
        "(you 'll|you will|you 'd|you would) (hardly|barely|scarcely|never|not even) (notice|feel|miss|see) (it|the difference|a thing|any)?" !(new|update|discount) !!(again|twice|"a second time"|"another time"|"any more"|anymore)
        "(these|such|those|sometimes) things (do|can|will|just|simply)? happen"
        "it (just|simply|sometimes|can)? happens (sometimes|to everyone|to everybody|to the best of us|to all of us|now and then|from time to time|all the time)"
        "(it|this|things) (could|might) (have been|be|always be) (much|far|a lot)? worse"
        "no (real|great|lasting|actual)? harm (was|has been|is)? done" !!if
        "(nobody|no one|no-one) (has)? (died|was hurt|was harmed)" !(rude)
        "(you are|you 're|you seem to be|customers are) (overreacting|exaggerating|making too much of|blowing this|over-reacting|being dramatic|worrying too much)"
        "(do n't|do not|no need to) (worry|panic|fret|be alarmed|be upset|be concerned|stress) (about|over|at|by|because of)" "(the|your|this|that|a|an|those|these)" <any>? "(double|duplicate|duplicated|wrong|missing|lost|late|failed|broken|damaged|incorrect|extra|strange|odd|red|cracked|delayed|blank|stuck|cancelled|unpaid|higher|overcharge|error|errors|warning|delay|crash|leak|noise|scratch|damage|outage|fault|mistake|typo|loss|failure|smell|stain|drop)" !(if|how) ~1
        "(do n't|do not|let us not|let's not|no need to|please do n't) (overreact|exaggerate|dramatise|dramatize|make a fuss|make a big deal|blow (it|this) out of proportion|blow things out of proportion|make a mountain)"
        "(it|this|that) (is|was|'s) (only|just|merely|really|really only|simply|truly)? (a|an|some)? (mere|pure|tiny|small)? ${minor.en}"
        "(problem|issue|error|fault|delay|leak|bug|damage|outage|mistake|inconvenience|defect|loss) (is|was|are|were) (really|quite|rather|totally|completely|only)? (trivial|insignificant|negligible|minor|minimal|nothing|tiny)"
        "(you 'll|you will|you can) (survive|live with (it|that|this)|get over it|manage without it)"
        "(really|hardly|barely)? worth (worrying|fussing|getting upset|complaining) about" !(not?)
        "(not|n't) (really|even|exactly)? worth ((getting|being) (so|too|all)? (upset|angry|worked up|excited|annoyed)|losing (your temper|sleep)|(all)? (the|this|that|such a|so much) (fuss|trouble|noise|drama|excitement|anger))" !(if|repair|price)
        "(it|this|that) (is|was|'s) (a|just a|only a)? very (small|minor|tiny|petty|trivial|silly) (issue|problem|thing|matter|mistake|error|delay) (only)?" !(if|not|n't|but|sorry) !!"(thing|matter) (that|which|to)"
        "(it|this|that) (is|was|'s|is n't|is not|was not|was n't) (not)? (all)? (that|so|too|very) (bad|serious|dramatic|terrible|important)" !(if|sorry|how)
        "(it|this|that) (is|was|'s) (hardly|barely|scarcely) (a|an|worth|noticeable|serious)? ${trouble.en}?"
        "(nothing|hardly anything|not something|n't anything|not anything|no reason|no cause|n't a reason|not a reason) (to (make|kick up|raise|cause|lose) (a|such a|any|so much|your|much)? (fuss|song|scene|stink|drama|noise|sleep|head|temper|tears)|to (spoil|ruin|despair|be upset|get upset|fuss|cry|lose sleep|get worked up|get excited|get steamed up|weep|moan|groan|write home|shed tears|tear your hair|be cross|fret|grumble|complain|worry your head|make waves|get in a state))" !(if)
        "(no|not a|not exactly a|hardly a|scarcely a|not quite a) (tragedy|catastrophe|disaster|earthquake|shipwreck|great shakes|biggie|big thing|crime|hanging matter|matter of life and death|national emergency|reason to despair|drama|world-ending)" !if
        "(the)? (world|sky|roof|heavens) (will|wo|is|does|has|did) (not|n't) (end|ending|fall|falling|fallen|stop|collapse|come)" !if
        "(keep|put|see|take) (it|this|that|things|a sense|some) (all)? (in|of) (perspective|proportion)" !(we|our|to)
        "(not|n't|no) (need|reason|use)? (to)? (lose (any)? sleep|lose heart|get worked up|work yourself up|get in a (state|flap|stew|tizzy)|lose your temper|be so (upset|cross|impatient)|take it (so|too) (hard|seriously|to heart)|get your hopes|make a mountain|tear your hair|cry over|sweat)" !(if|we)
        "(it|that|this|which) (is|was|'s|will|wo|would) (not|n't|hardly|scarcely|barely) (really|exactly)? (hurt|kill|bite|harm|ruin|break) (you|anyone|anybody|the bank|your <any>|a soul|us)"
        "(a|one)? (storm in a teacup|bagatelle|pinprick|peccadillo|flea bite|drop of water|speck|mere nothing|mere bagatelle|mere detail|minor detail|nothing much|small thing|little thing|small matter|detail really|hair's breadth|side issue|small price)" !(if|not|attention to|more than)
        "(there are|there 're|there is) (far|much|certainly|surely)? (worse|bigger|greater|more serious|more important) (things|problems|troubles|fates|matters|worries|misfortunes) (in (the world|life|this world)|to worry|than|out there|under the sun)" !if
        "(a|one|two|three|few|some|<number>) <any>? <any>? <any>? (is|are|was|were) (really|surely|hardly|scarcely|certainly|quite)? (nothing|no hardship|no great hardship|no great loss|not much|peanuts|small change|neither here nor there|not the end|not a lot|bearable|soon forgotten|quickly forgotten|easily borne|no time at all|nothing unusual|nothing dramatic)" !(if|new|wrong|missing)
        "(is|are|was|were|'s) (neither here nor there|small beer|small potatoes|small fry|chicken feed|peanuts|child's play|water under the bridge|soon forgotten|nothing dramatic|nothing tragic|no great shakes|no hardship|no big thing|no great harm|not so tragic|not that tragic|half so bad|not half as bad|not as bad as|survivable)" !(if|served|allergy)
        "(only|just|merely|but|simply|purely|no more than|nothing more than) a (matter|question|case) of (a|some|a few|a couple|pence|pennies|cents|minutes|seconds|a handful|two|three|one)" !(taste|time|if|seconds until)
        "(not|n't|no need to|no reason to|without|stop|why) (<any>)? (make|making) (an elephant|a mountain|a drama|such a meal|a meal|a tragedy|a big thing|an opera|a song and dance|a federal case|a state affair)" !(recipe|kit)
        "so (tiny|small|slight|faint|minute|minuscule) (that)? (you|one|nobody|no one) (need|needs|would need|will|would|can|could|hardly|barely)" !(if|fit)
        "(you|one) (would|'d|will|'ll)? (need|needs) a (magnifying glass|microscope|telescope|loupe) to"
        "(given|in view of|considering|with|in light of) (the|such a|so)? (negligible|trifling|minor|tiny|slight|insignificant|modest|minimal|trivial|petty) (extent|scale|size|amount|scope|effect|impact|damage|nature|sum|inconvenience|defect)" !(risk|chance)
        "(of) (negligible|trifling|insignificant|minimal|no great|no real|little|minor) (extent|scale|importance|consequence|concern|gravity|weight|moment)" !(if)
        "(do n't|do not|not to|no need to|why|never|not)? (fret|worry|fuss|stress|grumble|quarrel|complain|panic|lose sleep|get upset|be upset|argue|squabble) (over|about|because of|at) (such)? (a|an) (small|tiny|trifling|petty|little|minor|trivial|measly|paltry|short|mere)" !(if|we)
        "(surely|certainly|no doubt|must|probably|doubtless) (have|has|had) (bigger|greater|other|worse) (worries|problems|troubles|cares)" !if
        # What it is called: "a trivial matter", "teething troubles", "one of those things".
        "(a|an|such a|some|quite a|really a|rather a) (trivial|minor|petty|trifling|negligible|insignificant|tiny|little|unimportant|silly|small|slight) (matter|detail|affair|technicality|irritation|side effect|setback|difference|deviation|formality|nothing|quirk|wrinkle)" !(if|not|n't|no|never|more than|far from|hardly) !"no (minor|small|trivial)"
        "(teething|growing|start-up|startup|beginner 's) (troubles|trouble|problems|problem|issues|pains)" !(if|more than|not|n't|baby|child|gel)
        "(just|only|simply|merely)? one of those (things|days)" !if
        "(it|this|that|these|they) (is|are|was|were|'s) (all)? (par for the course|nothing really|nothing much|really nothing|nothing at all|no drama|no tragedy|no great matter)"
        "(part of (daily|everyday|normal|modern)? life|comes with the (territory|job)|goes with the territory)" !(if|become|make)
        "(hardly|not|n't|barely|scarcely) (really)? (call|consider|describe) (it|this|that) (a|an|as)" "(emergency|disaster|catastrophe|crisis|problem|tragedy|outage|big|serious|real|major)" !(if)
        "(talking|speaking) (here)? (about|of) (only|just|merely)? (a few|a couple of|some|a handful of)" (cent|penny|pence|minute|hour|second|euro|pound|dollar|millimetre|crumb|pixel) !(if)
        "more of a (beauty|cosmetic|visual|minor|small|slight|nuisance|blemish|hiccup|formality)" !if
        "(hardly|barely|scarcely|not|n't) (even|really)? worth (a|an|the) (complaint|call|email|ticket|letter|effort|fuss|argument|visit|discussion)" !(if|repair)
        # How it looks from afar.
        "in the (grand|great|greater|overall|big|bigger|larger|general|wider) (scheme|picture|context|order|run) (of things)?" !(fits|fit|plan)
        "(does n't|does not|do n't|do not|did n't|did not|hardly|barely|scarcely) (really)? matter (much|that much|very much|a great deal|a lot|in the long run|in the end)" !(if|sorry)
        "(hardly|scarcely|barely) matters" !if
        "(makes|make|made) (hardly|barely|very little|little|next to no|almost no) (any|real)? difference" !(if|sorry)
        "(looks|look|sounds|sound|feels|seems|appears|smells) (much|far|a lot|way|always)? (worse|more (serious|dramatic|alarming|severe)) than (it|they|that) (really|actually)? (is|are|was|were)" !if
        "(not|n't|less|far less|nothing like|nowhere near) (nearly|half|quite)? (as|so|that)? (bad|serious|dramatic|severe|alarming|tragic|terrible) (as|than) (it|they|you|that|this|all that)" !(if|how|sorry)
        "(not|n't|hardly) (really|actually|exactly|even|quite|at all)? (all)? (that|so) (bad|serious|dramatic|terrible|tragic|severe|awful|dreadful|critical)" !(if|how|sorry|why|whether|as) !"so (bad|serious) that"
        # Who would notice.
        "(most|other|few|hardly any|almost no|very few|many|the majority of|n't any|99 %) (of our|of the)? (people|customers|clients|guests|users|visitors|residents|readers|tenants|patients|passengers)" "(do n't|do not|would n't|would|will|wo n't|will n't|have|has|never|hardly|barely|ever|not|did n't)? (even|ever|never|hardly|barely|really|not)? (notice|noticed|notices|spot|mind|complain|complained|care)" "(it|this|them|a thing|at all|such things)" !(if|until|why|sorry|when|whether|before|so) ~1
        "(hardly|barely|scarcely) (anyone|anybody|a soul) (else)? (notices|noticed|has noticed|would notice|will notice|ever notices|minds|complained|cares)" !if
        "(nobody|no one|no-one) (else|ever)? (else|ever)? (notices|noticed|will notice|would notice|cares|complained|minds|minded|has complained)" !(if|until|when|so that|why)
        "(you|one) (will n't|would n't|will not|would not) even (notice|miss|feel|see|know)" !(if|new|update|discount)
        # How well you do without.
        "(you|one|everyone|anybody) (can|will|'ll|could|should|'d|would) (surely|certainly|easily|probably|definitely|well|perfectly|just|still|always|be able to)? (well|easily|perfectly well|just)? (live with|get by|cope|manage|survive|bear|put up with|do without|get along|wait|hold out)" "(it|that|without|for a|for the|for another|for one|until|till|a little|with it|with that|with one|one more|another|two more|a day|this)" !(if|how|whether|so that|plan|if you|subscriptions|account|accounts|here|in your|chat) !"(you|'ll) (can|be able to)? manage (the|your|this|it|that|these)" ~0
        "(do n't|do not|not to|never|no reason to) let" (spoil|ruin|upset|bother) "(your|you)" !(if|we) ~7
        "(do n't|do not|not to|never|need n't) take (it|this|that|things) (too|so|all)? (hard|seriously|to heart|personally|badly)" !(we|if|sorry)
        # What it comes down to.
        "(all|the only thing|the worst|everything) (that)? (has)? (really|actually|ever)? (happened|went wrong|goes wrong|happens) (here|today|to you)? (is|was)" !(if|we know|know) !"(is|was) (in|on|at|described|listed|explained|recorded|told|under|below)"
        "nothing (worse|more|else|more serious) (happened|has happened) than" !if
        "(it|this|that) (is|was|'s) (only|just|merely|simply)" // "(that|which) (was|were|is|are|has|have|got) (been)? (lost|affected|missing|damaged|broken|gone|deleted|wrong|late|erased|changed|hurt)" !(if|not|n't|whether|we know) ~5
        "(is|are|was|were|'s) (purely|merely|only|just|entirely|solely|simply|of a purely) (cosmetic|visual|aesthetic|superficial|optical|skin-deep)" !(if|not|n't)
        "(difference|delay|gap|loss|amount|sum|deviation|damage|wait|defect|scratch|leak|error|discrepancy|overcharge|surcharge|inconvenience|noise|drop|shift|mark|stain)" "(is|was|are|were)" "(really|quite|rather|totally|completely|only|so|very|pretty|honestly|frankly|practically)?" "(trivial|insignificant|negligible|minimal|marginal|laughable|tiny|unimportant|barely visible|hardly visible|hardly worth|not worth)" !(if|not|n't|risk|whether|when|where|keep|rate|margin|until|level|levels|charge|setting|mode) ~5
        "(you 're|you are|you were|you got|you came|consider yourself|count yourself|think yourself) (really|very|quite|still|just)? (lucky|off lightly|away lightly|fortunate) (that|it|to|the|nothing|here)?" !(if|how|enough|winner|we are|draw)
        "(=be|can be|should be) (glad|grateful|thankful|lucky|relieved) (that)?" // "(it|nothing|only|nobody|no one|your|you)" !(would|will|'d|'ll|we|if|i) ~1
        # "Only" with how few, how late, how little.
        "(you|we|it|they|he|she) (have|has|had|'ve)? (only|merely) (lost|missed|waited|forgot|dropped|deleted|overcharged|damaged|broke|scratched)" "(you|your|by|for|about)?" "(a|an|one|two|three|four|five|<number>|few|some)" !(if|because) ~1
        "(only|just|merely) (a|one|two|three|four|a few|a couple of|<number>|some) (missing|lost|broken|wrong|damaged|cracked|torn|dirty|delayed|failed|burnt|chipped|dented|bent|scratched|forgotten|misspelt|misspelled|mislabelled|stray|dropped|bad) <noun>" !(if|not|n't)
        "(only|just|merely) (a little bit|a bit|a little|slightly|a tad|somewhat|a touch|a fraction) (late|slow|slower|delayed|damaged|scratched|dented|damp|wet|noisy|cold|dirty|off|behind|overdue|cracked|bent|stained|torn|loose|out|crooked|faded|dusty|smelly|chipped)" !(if|not|n't)
      `,
    },
    // Reassurance: small talk without a trouble, belittling beside one.
    soothing: {
      ru: `
        "не (волнуйтесь|переживайте|беспокойтесь|паникуйте|тревожьтесь|расстраивайтесь|нервничайте|огорчайтесь|грустите) (так)? (по пустякам|по мелочам|из-за пустяков|из-за мелочей|из-за ерунды|из-за такой ерунды|из-за такой мелочи|понапрасну|зря|раньше времени)?" !(о|об|насчет|если|об этом позаботимся)
        "без паники"
      `,
      en: `
        "(do n't|do not|please do n't|please do not|not to|no) (worry|worries|panic|be alarmed|fret|stress|be upset)" !(if|hesitate)
        "(please|just|so|do) (stay|keep|remain) calm" !(if|in case|fire|evacuate|leave|we)
        ^"(relax|chill|easy)"
        "(no|not any|without) (cause|reason|grounds) (for|to)" (panic|worry|concern|alarm) !if
      `,
    },
    // "всего лишь", "just": the words alone go.
    merely: {
      ru: `
        "речь (ведь|же)? (идет|шла)? (ведь|же)?" [(всего-навсего|"всего лишь"|всего-то|лишь|всего)] "(о|об|про)" ~0
        [всего-навсего] "не (<verb.past>|<shortParticiple>)" ~1
        "(потеряли|потеряете|переплатили|недополучили|пострадало|пропало|пропала|пропал|потеря|потери|списали|убыток|ущерб|переплата|разница|недостача|опоздали|ждали|прождали|простояли)" ["(всего лишь|всего-навсего|всего-то|какие-то|каких-то|лишь)"] !если ~3
        ["(всего лишь|всего-навсего|всего навсего|лишь|всего-то|только лишь|просто|какой-то|какая-то|какого-то)"] "(о|об|про|на|в)? (один|некоторый|временный|маленький|мелкий|краткий|короткий|разовый|техничный|единичный|досадный|лишний|случайный|обычный|рядовой|незначительный|внутренний|технический|кратковременный|небольшой|визуальный|<number>|@numeral)?" "${trouble.ru}"
        # "Это всего лишь перегоревшая лампа": the part that broke.
        ["(всего лишь|всего-навсего|всего-то)"] "(перепутанный|потерянный|потерявшийся|забытый|пропущенный|съехавший|опоздавший|треснувший|порванный|отклеившийся|разбитый|сбившийся|заевший|перегоревший|сгоревший|севший|отошедший|лопнувший|износившийся|разболтавшийся|ослабший|выпавший|изношенный|забитый|засоренный|выдернутый|оборванный|сломанный|разряженный|неисправный|неплотный|ржавый|грязный) <noun.nominative>" !(если|=не) ~0
        "не" (работать|открываться|печатать|приходить|отвечать|грузиться|греть) ["(всего лишь|всего-навсего|всего-то|всего)"] !если ~2
        ["(каких-то|какие-то|какой-то|какую-то|какая-то)"] "(жалкий|несчастный)? (<number>|@numeral|пара|несколько)" (минута|час|день|сутки|рубль|минутка|часик|копейка) ~0
        [("всего лишь"|всего-навсего|всего-то)] > (один|пара|два|несколько|<number>) > "не <verb.past>" !(если|=мы|чтобы) ~3
      `,
      en: `
        ["(just|only|merely|simply|nothing more than|nothing but|no more than|purely)"] "(a|an|some|one|the)? (very|single|brief|short|temporary|momentary|cosmetic|isolated|simple|one-off|technical|visual|one-time)? ${trouble.en}" !(bring|show|present|keep|print|sign|been|prevent|prevented|preventing|avoid|avoided|fix|fixed|fixing|fixes|resolved|solved|found|discovered|noticed|reported|learned|learnt|released|merged) !"(carry|carries|play|plays|show|shows|hear|hears|print|prints|give|gives|get|gets|see|sees|display|displays|send|sends|return|returns) only"
        [merely] "(a|an|one|some|two|three|<number>|@numeral)" <any> ~0 !(of the|a matter|a formality of|a question|need|needs|takes|costs)
        "(is|was|'s|be)" ["(just|only|merely|nothing more than|nothing but)"] "(a|an|one|some|the)? (loose|blown|stuck|worn|jammed|flat|faulty|broken|tripped|clogged|blocked|burnt-out|burnt|rusty|unplugged|frayed|dusty|dirty|leaky) <noun>" !(if|not|n't) ~0
        ["a mere"] "(<number>|@numeral)? <any>"
        (delay|wait|outage|interruption|disruption|downtime) "(was|is|lasted|took)" [(barely|scarcely|hardly|"all of"|"no more than"|"not even")] "(a|an)? (few|couple of|<number>|@numeral|moment|minute|hour)" ~1
        ["(just|only|merely|barely|hardly|not even|scarcely)"] "(a|an|one|two|three|four|five|six|seven|eight|nine|ten|<number>|@numeral|a few|a couple of|half an)" "(minutes|hours|days|seconds|minute|hour|day|week|weeks|miles|degrees|inches|cm|mm|pages)?" "(late|behind|overdue|too late|too short|too long|too small|too big|too much|too little|off schedule|out of date)" !(if|when|need|takes|from) ~0
        ["hardly any"] "(delay|disruption|downtime|inconvenience)"
      `,
    },
    // "Just ten minutes": what is short is no offence where nothing is wrong.
    briefly: {
      ru: `
        =это > ["(всего лишь|всего-навсего)"] > (один|одна|одно) <noun.nominative> ~0 !(если|=не)
        ["(всего лишь|всего-навсего|всего навсего|всего-то|всего)"] "(о|об|про|на|в|за)? (один|несколько|пара|лишний|<number>|@numeral)? (рабочий|лишний|банковский|календарный|с половина)? (минута|час|день|сутки|рубль|минутка|часик|копейка|=полдня|=полчаса|=получаса|=дне|=дня)" !("не (больше|более)"|предупреждать|предупредить|займет|занять:future|понадобиться|потребоваться|стоить|хватить|нужный|нужно|остаться|остается|через|заполнить|за)
      `,
      en: `
        (delay|wait|outage|interruption|disruption|downtime) "(was|is|lasted|took)" ["(just|only|merely)"] "(a|an)? (few|couple of|<number>|@numeral)" ~1
        ["(just|only|merely)"] "(a|an)? (few|couple of|little|<number>|@numeral) (minutes|hours|days|seconds|pounds|cents|pence|dollars|minute|hour|day)" "(of)? (downtime|waiting|delay|late|inconvenience|overdue|off|outage|interruption|offline|silence)"
        "(it|this|that|these|they|difference|amount|sum|charge|fee|overcharge) (is|was|'s|are|were|comes to|came to|amounts to)" ["(only|just|merely|but|no more than)"] "<number>" !(if) !"<number> (a|per|each|every|minutes|minute|km|miles|steps|clicks|people|%|left|to|until)" ~0
        ["(just|only|merely)"] "(one|a single|two|a) (little|short|small|tiny|brief)" (night|evening|day|hour|morning|weekend|minute|while|week|meal|ride|trip) !(if|valid|for the|walk|drive) ~0
      `,
    },
    // "мелкая накладка", "a minor glitch": the adjective goes.
    small: {
      ru: `
        [(незначительный|пустяковый|пустячный|мелкий|мелковатый|ничтожный|крошечный|крохотный|махонький|малюсенький|смешной|микроскопический|ерундовый|небольшой|маленький|малозаметный|легкий|безобидный)&1] "(техничный|технический|временный)?" (сбой|неполадка|накладка|недоразумение|заминка|неприятность|неудобство|инцидент|глюк|затруднение|ошибка|проблема|поломка|недочет|опечатка|баг|осечка|погрешность|накладочка|ошибочка|заминочка|проблемка|неувязка|неувязочка|нестыковка|помарка|огрех|шероховатость|царапина|задержка|опоздание|казус|конфуз|промашка|оплошность|незадача|проволочка|сложность)&1 !(обычно|исправить|исправлен|устранить|если|версия|обновление|не|сфотографировать|снять|показать) ~1
      `,
      en: `
        ["(just|only|merely|simply) (a|the|some|this|one|an) (very|really|rather|quite|fairly|bit of a)? (small|minor|tiny|little|slight|trivial|insignificant|negligible|wee|harmless|teeny)"] "(technical|temporary|passing|visual|server|billing|network)? ${trouble.en}" !"(not|n't|never|hardly|far from) (regard|see|consider|treat|call|view|dismiss|think|take|describe|believe|say|look on)" !"(more than|far from|anything but|no longer|much more than)"
        ["(a|the|some|this|one|an) (very|really|rather|quite|fairly|bit of a)? (small|minor|tiny|little|slight|trivial|insignificant|negligible|wee|mere|harmless|bit of a|teeny)"] "(technical|temporary|passing|visual|server|billing|network)? ${trouble.en}" !("(caused|triggered|introduced|provoked) by"|"(come|comes|came) (from|through)") !"${trouble.en} (repair|kit|cover|filler|remover|detector|insurance|report|form|fee|charge|tracker|code|log|test|policy|excess|allowance|guard|protector|sensor|service|fund|budget|removal|card|reader|pan|pin|alarm|counter|surcharge|limit|claim|shop|stop|free|resistant|proof)" !"(not|n't|never|hardly|far from) (regard|see|consider|treat|call|view|dismiss|think|take|describe|believe|say|look on)" !"(more than|far from|anything but|no longer|much more than)"
        ["a (bit|touch) of (a|an)"] "(technical|temporary)? ${trouble.en}"
      `,
    },
  },
};
