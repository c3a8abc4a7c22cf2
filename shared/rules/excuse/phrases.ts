import type { PhraseTable } from '../../text/phrases/table';

/** What support calls the house that it speaks for. */
const house = {
  ru: 'компания|магазин|клиника|гостиница|отель|служба|сервис|оператор|школа|университет|поддержка|склад|ресторан|салон|мастерская|администрация|агентство|фирма|организация|центр|студия|аптека|персонал|сотрудник|коллектив|сотрудница|диспетчер|инженер|мастер|кассир|отдел|техподдержка|библиотека|команда|бригада|банк|страховщик|авиакомпания|больница|поликлиника|музей|редакция|типография|оргкомитет|деканат|турфирма|перевозчик',
  en: '(company|hotel|clinic|shop|store|school|service|team|staff|office|agency|operator|warehouse|restaurant|workshop|garage|library|university|support|firm|studio|pharmacy|department|crew|salon|theatre|museum|branch|engineers|technicians|engineer|technician|housekeeping|kitchen|bank|insurer|airline|association|council|hospital|practice|society|gym)',
};

/** Self-defence, by what would make it harmless. */
export const phrases: PhraseTable = {
  name: 'excuse',
  concepts: {
    // "Not our fault", "out of our hands": nothing makes it better but a named force majeure.
    denial: {
      ru: `
        "(наш|моя|мой|свой) (личный|прямой)? (=вина|=вины)" "(нет|не)" ~2
        ^"(ну|увы|но)? что (тут|уж|же|ж)? (поделать|поделаешь|попишешь)" !(если|=не)
        "(с нас|с меня) (и)? (взятки|взятки гладки|какой спрос|спрос невелик)" !(если|заниматься) ~2
        спрашивать "(с нас|с меня)" (=нечего|нельзя|незачем|некого) !если ~2
        "(=вина|=вины) (нет|не)" (наш|мой|компания|сервис|служба|поддержка|сотрудник) ~3
        "не (наш|мой|моя|наша) (вина|ошибка|косяк|промах|упущение|недоработка|оплошность)"
        (наш|нашей|моя|моей) (ошибка|ошибки|вины) нет ~3
        "(нам|нашей компании) (неподконтрольный|неподвластный|неподконтрольны|неподвластны|неподконтрольно)"
        "к (нам|нашей компании) (это|все это)? (никакого)? отношение не (иметь|имеет)"
        к (пропажа|сбой|поломка|задержка|авария|отключение|протечка|утечка|повреждение|ошибка|порча|кража|исчезновение):dat (мы|я) "(никакого)? отношения (никакого)? не (имеем|имею)" !если ~5
        (отношение|отношения) "(к нам|к нашей компании)" не (иметь|имеет) ~4
        "не по (наш|моей|моя|нашей) (вина|вине)"
        "(мы|я|компания|поддержка|сервис|отдел|сотрудник|инженер|оператор) (здесь|тут|в этом|в случившемся|в этой ситуации|в произошедшем|точно|лично|совершенно)? (ни в чем)? не (виноватый|виноват|виновата|виноваты|причем)"
        "(мы|я) (здесь|тут|в этом|к этому)? (не|ни) (при чем|при делах)"
        (мы|я) > (честное|честно|поверьте|право|ей-богу|правда|уверяем|клянемся|видите|собственно|увы|сожалению|разумеется|признаться|извините|простите) > "(не|ни) при (чем|делах)" // ~4
        "(ни|не) при чем" (мы|я|компания|наш) ~1
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
        "(никто не застрахован|от этого не застрахован|от ошибок никто|всякое бывает)"
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
        "(претензия|вопрос|жалоба):nom не к (нам|мы)"
        "(мы тут|мы здесь) бессильны"
        "мы бессильны"
        (упрекнуть|упрекать|винить|обвинить|обвинять|попрекнуть|корить|стыдиться|стыдить|каяться) "не (в чем|за что|в чём)"
        (упрекнуть|упрекать|винить|обвинить|обвинять):inf/imp/present.second (=нас|=меня|(${house.ru}):acc) (не|нечего|незачем|нельзя|несправедливо|неправильно) !=мы ~3
        не (винить|обвинять|ругать|корить|судить|упрекать) (нас|меня|${house.ru}) ~3
        не (сердиться|обижаться|злиться|гневаться) "на (нас|меня|${house.ru})" ~2
        (ошибка|нарушение|промах|оплошность|просчет|упущение|халатность) (мы|я|наш|${house.ru}) не (соверш*|допускать|допустить|делать|сделать) ~3
        (мы|я|${house.ru}) (ничего|ничто|никто|никакой) не (нарушить|нарушать|ломать|сломать|портить|испортить|напутать|перепутать|потерять):past ~3
        (мы|я) (этого|его|ее|их) не (ломать|сломать|портить|испортить|повреждать|повредить|терять):past ~2
        (свой|наш|весь) (работа|обязательство|обязанность|часть|долг|дело|условие) (выполнить|исполнить|соблюсти|отработать|выполнять):past (полностью|добросовестно|честно|"в полный объем"|"в срок"|сполна|качественно|весь|${house.ru}|мы) ~4
        (мы|я|${house.ru}) "(все|всё)" (выполнить|сделать|исполнить|оформить):past (правильно|верно|"в срок"|вовремя|"как положено"|"как надо"|"по (правило|регламент|инструкция)") !вы ~3
        "(мы|я|наш ${house.ru}|${house.ru}) (действовать|поступить|сработать|действовали)" (строго|точно|четко|полностью|исключительно|"по (регламент|инструкция|правило|процедура)"|"в соответствие с"|правильно|верно|грамотно) ~3
        "со сторона (нашей|нашего)? (${house.ru})" (нарушение|ошибка|вина|упущение|халатность|промах|оплошность|недочет|замечание) (нет|не|никакой) ~4
        (нарушение|ошибка|упущение|халатность|оплошность) "(с|со) (наш|своей) сторона" (нет|не) (допустить|допущено|быть|было|совершить|выявить)? ~4
        "(к нам|к нашему|к нашей)" (претензия|вопрос|нарекание|жалоба) (нет|"быть не"|"не должно"|никакой) !если ~4
        "в (свой|наш|мой) (оправдание|защита)"
        "(никто|ни один) (из)? (мы|нас|наш|сотрудник|${house.ru})" не (ошибаться|ошибиться|виноватый|нарушать|допускать|допустить|нарушить|совершать) ~4
        виноватый (точно|явно|здесь|тут|уж|вовсе)? "не (мы|я|наш|${house.ru})" ~2
        "не (мы|я|наш ${house.ru})" (виноватый|виноват|виноваты|сломать|ошибиться|напутать|перепутать|придумать|устанавливать) ~2
        "(=вина|=вины) (наш)? (${house.ru})" (нет|не) ~4
        "(мы|${house.ru}) (ведь|же|вас)?" предупреждать:past !(если|забыть) ~2
        (погода|природа|стихия|пробка|"третий лицо"|"чужой (ошибка|действие)") (мы|${house.ru}) не (отвечать|ответственный) ~4
        "(наш|моя) совесть" (чистый|спокойный) ~2
        совесть "у (нас|меня)" (чистый|спокойный) ~2
        (мы|я|${house.ru}) не мочь:past (предвидеть|предугадать|предсказать|предотвратить|предположить|предусмотреть|знать) !вы ~3
        "от (${house.ru}|сотрудник)" (мало|ничего|"мало что"|ничто) зависеть ~4
        (мы|я|${house.ru}) не нести (никакой)? (вина|ответственность) !(если|договор) ~3
        (${house.ru}):nom "(здесь|тут|в этом|к этому|в случившемся)? (точно|совершенно|абсолютно)? (не|ни) (причем|при чем|виноватый|виноват|виновата|виноваты)" !(=ваш|=ваша|=ваше)
        "(оснований|повода|причин) (винить|обвинять|упрекать|ругать)" (нас|меня|${house.ru}) !себя ~3
        (${house.ru}|мы|я) (действовать|поступать|поступить|сработать|отработать|поработать|потрудиться):past (правильно|верно|честно|добросовестно|безупречно|качественно|профессионально|грамотно|"по (правило|инструкция|регламент|закон|договор)"|"согласно <noun>"|"в рамка") !вы ~4
        (мы|я|${house.ru}) "не в ответе" ~3
        "не из-за (нас|меня|наш <noun>)"
        (оправдаться|оправдываться) (мы|нам)? (нечего|незачем|"есть чем"|"не в чем"|"не за что") ~2
        (мы|я|${house.ru}) не наруш* !(вы|если) ~2
        (наш|свой) (часть|работа|половина|доля) (сделана|сделан|выполнена|выполнить|сделать|исполнена) (безупречно|полностью|"в срок"|качественно|идеально|честно|вовремя) ~4
        никто не (виноватый|виноват) ~2
        "(дело|причина|проблема|вопрос) (точно|явно|тут|здесь)? не в (нас|наш)"
        "не (на|у) (наш|нас) <noun>? (виной|вина|причина)"
        (мы|я|${house.ru}) (сделать|выполнить|проверить):past (безупречно|идеально|безукоризненно|образцово) ~4
        (зависеть|зависящий) "(здесь|тут|вовсе|совсем|уже|увы)? не от (нас|меня|нашей|нашего|наших|сотрудник|${house.ru})" ~3
        (вызвать|спровоцировать|обусловить|допустить|создать|устроить|придумать|породить):short "не (=нами|=мной|нашей|нашим|нашими|наш <noun>)" ~1
        "(вина|вины) (сам)? <adjective>? (${house.ru}):gen (здесь|тут|в этом|в случившемся|при этом)? (никакая|никакой|нет|нету)"
        "(вина|вины) (мой|наш|моей|нашей) (здесь|тут|в этом|в случившемся)? (никакая|никакой|ни капли|ни на грош)"
        "ни (сном|слухом) ни духом"
        (повлиять|влиять|воздействовать|ускорить|изменить|вмешаться) (${house.ru}) "(никак|ничем)? не (мочь|в силах|в состоянии|вправе|властен|властна|властны)" !(если|=вы) ~5
        "(моя|наша) хата с краю"
        (наш) <noun> (невиновный|невиновен|невиновна|невинен|непричастный|непричастен|непричастна|"не повинный") !если ~4
        (мы|я|${house.ru}) (здесь|тут|к этому)? (непричастный|непричастны|непричастен|невиновный|невиновны|невиновен|"не повинны") !(если|вы) ~3
        (наш|моя|${house.ru}:gen) (=вина|=вины) (исключить|исключен|исключена|отсутствовать|"не доказана"|"не установлена"|"не усматривается"|"не подтверждена"|"не прослеживается") !если ~4
        "(независящ*|неподконтрольн*|неподвластн*) (от|для)? (нас|нам|меня|компании)"
        "не по (свой|собственный) (прихоть|воля|желание|инициатива|хотение|вина)" !(=вы|ваш|клиент)
        (мы|я|наш|${house.ru}|сайт|система|сервис|сервер) "ни (в чем|в чём) не" (провиниться|виноватый|повинный) ~3
        "(помимо|против|вопреки) (наш|нашей|моей|нашему) (воля|воле|воли|желание|желанию)"
        "касательства (к нам)? не (иметь|имеет|имеем)"
        (адресовать|адресуйте|предъявлять|обращать|направлять) "не (=нам|=мне|к нам|ко мне)" ~2
        "не по (наш|нашей|моей) (желание|воля|прихоть|инициатива|хотение|выбор|решение)"
        (обстоятельство|ситуация|сила|причина) (выше|сильнее) (=нас|=меня)
        (на|над) (погода|природа|стихия|пробка|рынок|курс|график|решение|скорость|срок) "(мы|я|${house.ru})? (не властный|не властны|влиять не|повлиять не|влияния не|не влиять|не имеем влияния|не в силах|не умеем влиять|власти не)" !вы ~4
        "за (действие|бездействие|ошибка|задержка|опоздание|просчет|сбой|вина) (<adj>)? <noun.gen>-(мы|клиент|пользователь)" (мы|я|${house.ru}) "не (отвечать|ответственный|нести|несет|несем)" !(если|договор) ~4
        "(мы|я) (и|тоже|же)? (сам|сами|самим|и сами) (не рады|удивлены|не рад|не ожидали|не в восторге|недоумеваем|жертвы|жертва|в недоумении|расстроены|пострадавший)"
        "(нас|меня) (и)? (самих)? (держат|держали|оставили|оставили в) (в)? (неведении|неведение)"
        "(не|вовсе не|совсем не) (наш|мой) рук (дело|работа)"
        (отвечать|ответ|держать) за (погода|природа|стихия|пробка|"третий лицо"|"чужой (ошибка|действие|грех)") (мы|${house.ru}) не ~4
        "(мы|я) (в этой истории|здесь|тут|в этом деле|в этом)? (такие же|точно такие же|тоже|и сами|сами) (пострадавшие|жертвы|заложники|потерпевшие|заложник|жертва)"
        (мы|я) (сделать|предпринять|перепробовать):past "(все|всё)" // "что (только)? (мочь:past|смочь:past|было возможно|было в (наш|мой) сила)" !(вы|если) ~3
        "(все|всё)" // "что (было)? в (наш|мой) сила" // (сделать|предпринять|перепробовать):past !(вы|если) ~4
        "не (наш|мой) (в том|в этом|тут|здесь|же|это)? (вина|ошибка|косяк|промах)"
        (виноватый|виновный) // "а не (мы|я|наш <noun>|${house.ru})" !если ~6
        "из-под (наш|мой) контроль" !если
        (нарушение|ошибка|вина|халатность|упущение):gen "в (действие|работа|поведение)" (наш|${house.ru}|сотрудник|персонал|курьер|мастер|администратор|водитель|врач) "не (установлено|выявлено|обнаружено|усматривается|подтверждено|найдено|допущено|нашли|обнаружили|выявили)" !(если|=вы) ~4
        (вина|ошибка|косяк|промах|упущение):nom "(здесь|тут|точно|вовсе|совсем)? не (=наша|=наш|=моя|=мой)" !если
        не по (вина|оплошность|недосмотр) (наш|мой)? (${house.ru}):gen !(если|договор|расторгаться|арендатор)
        "(ошибка|накладка|сбой|промах|недоразумение):pl.nom" (бывать|случаться|происходить|возможный):present/short "(у все|у каждый|у любой|везде|со все|с каждый|всегда|увы|со всяк*)" !(если|вид|тип) ~2
        "(техника|железо|человеческий фактор|автоматика|электроника|люди|дорога|погода) (=есть|остается) (техника|железо|человеческий фактор|автоматика|электроника|люди|дорога|погода)"
        "(такой|всякий|подобный|это)" (бывать|случаться):present.third "(у все|у каждый|у любой|со все|с каждый|даже|иногда и)" !если ~2
        (решение|правило|порядок|условие|срок|цена|приказ):acc/nom (принимать|принять|устанавливать|установить|придумать|придумывать|назначать|определять|вводить|ввести) "не (=мы|=нами)" !если ~3
        "(=мы|=я) (тоже|сами|и сами|полностью|целиком|сильно|напрямую|здесь|тут)? (зависим|завишу|зависимы)" от !(если|вы) ~2
        "(мы|я) (здесь|тут|в этом|сами)? пострадавшая сторона"
        "в (этом|случившемся|произошедшем|том|задержке|сбое|отмене|потере|пропаже)" // "(нет|ни капли|ни грамма) (наш|мой) (вина|ошибка)" ~2
        нет "(наш|мой):gen (вина|ошибка|оплошность):gen" !если ~2
        "(от нас|от меня)" "(тут|здесь|уже|увы|почти)? (мало что|ничего|мало|немногое|не все|почти ничего)" зависеть:present ~2
        "(не все|не всё|не каждый) (в наш (рука|сила|власть)|от нас зависит|зависит от нас)"
        (сделать|предпринять|перепробовать|выполнить|использовать):past "(все|всё)" // "(что|чего) (от нас)? (=могли|=мог|=могла|было возможно|зависело от нас|от нас зависело|от нас зависит|от нас требовалось|требовалось от нас|требовалось|полагалось|полагается|положено|должны были|должны|было в наших силах|в наших силах)" !(вы|если|вам) ~2
        (свой|наш) (срок|график|регламент|договоренность|слово|порядок|норматив) "(=мы|${house.ru})?" (соблюсти|выдержать|сдержать|соблюдать|выполнить):past !(если|вы) ~3
      `,
      en: `
        "(not|n't) (really|entirely|actually|in any way|at all)? (our|my) (own)? (fault|mistake|error|doing|problem|blunder)"
        "(no|neither|nor) (fault|mistake|error) (of|by) (ours|our|us|mine)"
        "through no fault (of)? (ours|our|us|mine)"
        "(fault|blame|problem|error|cause|issue) (here|for this)? (do|does|be|is|lies|lay)? (not|n't) (lie|lies|rest)? (with|ours|on our|at our|our) (us|side|end|company|team|staff|systems)?"
        "(we|i|our team|our staff|our company|our service|support) (be|are|is|am|'re|'m|were|was|can|could|should)? (not|n't|never) (be)? (to blame|at fault|to be blamed|held responsible|held liable|held accountable|liable|be blamed|guilty|the ones to blame|the culprit|responsible for (this|that|the delay|the outage|the fault|what|it))"
        "(do|please do) (not|n't) blame (us|me|our)"
        "(nothing|not anything) to do with (us|our|me)"
        "nothing (that)? (we|i) <any> (here|ourselves)? (could|can|would|will) (possibly|ever|conceivably)? (have)? (caused|cause|done|do|led|lead|broken|break|harmed|harm|produced|triggered|made|make|brought|hurt|damaged|damage|spoiled|spoilt)" !(if|you|lost|charged)
        "(nothing|none|not one|no <any>) (on|at|in|of|from) (our|my) <any> (could|can|would|will) (possibly|ever|conceivably)? (have)? (caused|cause|done|do|led|lead|broken|break|harmed|harm|produced|triggered|made|make|brought|hurt|damaged|damage|spoiled|spoilt)" !(if|lost|charged)
        "(out of|beyond|outside|outside of|not within|not under|not in) (our|my|the company 's|anyone 's|anybody 's) (direct|immediate)? (hand|hands|control|power|influence|reach|sphere)"
        "(we|i) (have|had|'ve|do not have|do n't have) (no|little|any|absolutely no|very little) (control|influence|say|power|leverage) (over|in|on|to)"
        "(our|my) hands (be|are|were) tied"
        "(not|n't) (something|anything) (that)? (we|i) (can|could|are able to) (control|influence|help|change|prevent|foresee|do anything about)"
        "(not|n't|never) (entirely|really|just|only)? up to (us|me)"
        "(do|does) (not|n't) depend on (us|me|(our|this|the present) (office|desk|side|team|department|company|branch|service|authority))"
        "(through|by|with|for) no (fault|doing|mistake|action|wish|choice) (of|on the part of)" (ours|mine|us|our|"(the|this) ${house.en}") !(your|yours|their|his|her) ~0
        (length|duration|time|timing|date|speed|pace|outcome|decision|delay|wait|result|moment|schedule|order|"how (long|soon|fast|quickly)"|when|whether|that|this|it) > "(do|does|did|is|are|has|was) (not|n't|in no way|hardly) (depend|rest|lie|hinge|sit|turn|dependent|determined|set|decided|dictated) (on|upon|with|by|in the hands of)" (us|me|our|ours|"(the|this) ${house.en}") !(you|your) ~7
        "(not|n't|hardly|scarcely) (within|in) (the|this) ${house.en} 's (power|control|hands|influence|gift|reach)"
        "(outside|beyond|out of|outside of) (the|this) ${house.en} 's (power|control|hands|influence|gift|reach|sphere)"
        "(not|n't|hardly|scarcely) (in|within|under) our (own)? (gift|power|grasp|reach)"
        "(outside|beyond) (the)? (power|powers|control|influence|reach) of (our <any>|the ${house.en}|this ${house.en}|anyone here|anybody here)"
        "none of (the|this) ${house.en} 's (doing|making|fault)"
        "(not|n't) (for us|ours) to (decide|determine|set|choose|influence|rush|hurry|speed up)"
        "(no|not any|little) (blame|fault|guilt|responsibility) (whatsoever)? (attaches|attach|attached|falls|fall|rests|lies|belongs) (to|on|with|at) (us|me|our|the ${house.en})"
        "(nobody|no one|no-one|none) (on|in|at|of|from|among) (our|the) (<any>)? (crew|team|staff|side|shift|office|kitchen|workshop|desk|people|end) ((do|did|has|have|made|make|committed) (done|made)? (anything|a|any) (wrong|mistake|mistakes|error|errors)|(be|is|was|were) (to blame|at fault|responsible|guilty))"
        "(we|i|our <any>|the ${house.en}) (have|has|had) (no|had no|n't any) (hand|part|share|role|say|stake|involvement) in (the|this|that|it|what|how|choosing|cancelling)"
        "(weather|traffic|nature|snow|storm|wind|strike|market|timetable) (is|are) (not|n't) (something|anything|a thing) (that)? (we|i|anyone|anybody) (can|could)"
        "(we|i) (can|could|do|ca) (not|n't|hardly) (command|steer|order|rule|govern|boss|change|stop|control|influence) the (weather|traffic|sea|snow|wind|storm|market|clouds)"
        "(we|i) (be|were|was|are|have been|had been)? (also)? (left|kept|held) in the dark"
        "(not|n't) (of|by) (our|my) (own)? (making|choosing|doing|choice|design|volition)"
        "(not|n't) (our|my) (own)? (decision|choice|idea|wish|call) (to|that)"
        "no (connection|link|relation|bearing) (with|to|on) (our|us|the ${house.en} 's) (work|doing|service|actions|job|side|part|team|crew|fault)?"
        "(in spite of|despite) (us|our)" // (not|n't)? ~3 !"our (<any>)? (correction|corrections|fix|fixes|repair|repairs|attempt|attempts|check|checks|test|tests|change|changes|letter|letters|reminder|reminders|request|requests|call|calls|reset|update|visit|confirmation|note)"
        "(not|n't|never) take (it|this|that|your anger) out on (us|me|our|the|my)"
        "(kept|keeps|keep|stuck|adhered|held) to (every|each|all) (single)? (of)? (the|our)? (rule|rules|letter|procedure|instruction|instructions|step|procedures|regulation|regulations)"
        "(merely|only|just|simply) (follow|follows|followed|following|obey|obeyed) (the|our)? (rule|rules|orders|instructions|procedure|procedures)" !(if|please|you)
        "(nothing|not a thing) (on|at|from) our (part|side|end) (stood|stands|was|is|prevented|caused|delayed|hindered)"
        "(reasons|causes|factors|circumstances|events|matters|things) (that|which)? (we|i) (can|could|do) (not|n't|hardly) (influence|control|foresee|govern|change|steer|affect|predict|command)"
        "(hold|holding) (us|me|our <any>|the ${house.en}) (responsible|accountable|liable|to blame)" !(please|may|if|right)
        "(our|my) hands (were|are|have been|be) (bound|tied|chained)"
        "(none of us|not one of us) (is|was|are|were)? (really|actually)? (at fault|to blame|guilty)" !if
        "(nobody|no one|no-one) (is|was) (really|actually|truly|directly) (at fault|to blame|guilty)" !if
        "(against|not at|without) (our|my) (own)? (will|wish|wishes|consent|doing)"
        "(not|n't) (a|the)? (failing|fault|failure|mistake|error|shortcoming|doing|flaw) (of|on) (ours|our part|our side|mine|the ${house.en})"
        "(left|leave|leaves) (us|here|our <any>|the <any>)? (<any>)? (in|without) (mint|perfect|flawless|faultless|full|good|excellent|a)? (condition|order|shape|scratch|blemish)" !(if|please|room|key)
        "(as|just as) (much|completely|totally)? (in the dark|baffled|puzzled|helpless|powerless) as you"
        "(circumstances|factors|events|reasons|causes|situation) (be|that are|which are)? (beyond|outside|out of) (our|the|anyone 's) (direct)? (control|hands|power|influence|reach)"
        "(problem|issue|fault|error|cause) (be|is|does|do|lies|lie|was)? (not|n't) (lie|come|originate)? (on|with|at|from|in) (our|us) (end|side|part|system|systems|network|team)?"
        "(we|our team|our side) (have|has|did|'ve)? (done|did|do) (nothing wrong|everything right|everything correctly|all we could|all that we could|everything we could|what we could|nothing to cause)"
        "(put yourself|try to put yourself|imagine yourself) in our (shoes|place|position)"
        "(see|understand|appreciate|consider) (it from)? our (position|situation|point of view|side|predicament)"
        "we (be|are|'re) (only|just|all|also|but) human"
        "(mistakes|these things|such things|things like this|things like that) (do|can|just|sometimes|will)? (happen|happens) (to everyone|to anyone|to everybody|to the best|sometimes|from time to time|to all of us)?" !!"(was|is|be) (ours|mine|our (own)? (mistake|fault|error))" !(how|when|again|what|if|never|why|before|whenever|automatically)
        "(nobody|no one|no-one) (be|is) (perfect|immune)"
        "(nobody|no one|no-one|we|none of us) (could|can) (not|n't)? (have)? (foreseen|predicted|expected|known|anticipated|foresee|predict)"
        "(could|can) (not|n't) have (been)? (foreseen|predicted|prevented|anticipated|foresaw|known)"
        "(nothing|not anything|n't anything) (that)? (we|i|anyone) (could|can|could have) (do|done) (to prevent|to stop|to avoid|about)"
        "(delay|fault|problem|mistake|this|that|it) (be|is|'s) (not|n't) (on|because of) us"
        "(be|is|'s|are|was|were|been) (not|n't|hardly|scarcely|in no way|by no means) (down|due|owing) to (us|me|anything we|anyone here|anyone of ours)" !(if|whether)
        "(we|i|nobody here|none of us) (have|has|had|did|'ve)? (not|n't|never)? (ourselves)? (cause|bring about|trigger) (this|that|it|the (delay|fault|trouble|problem|damage|error|outage|loss))" !(if|whether|sorry) !"(we|i) (have|had|'ve)? (caused|triggered|brought about)"
        "(do|did|have|has) (not|n't) (do|done) anything wrong" !you
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
        "(none|no part|not any|n't any) of (this|it|that) (be|was|is|were|has been)? (our|my|caused by|down to|due to) (us|our|fault|doing)?"
        "(none|not|n't|nothing|hardly|scarcely) (of)? our (own)? (doing|making|fault|mistake|failing)"
        "(do|did|does|is|was|has|have|be) (not|n't) (originate|start|begin|arise|stem|come|originated|caused|cause|come about|arisen) (with|from|at|by|in|through|because of) (us|our <any>|anything we)"
        "(none of us|none of our <any>|neither of us|not one of us) (here|on our team|on our side|in our <any>|at our <any>|in the ${house.en}|at the ${house.en})? ((do|did|has|have|made|make|committed) (done|made)? (anything|a|any) (wrong|mistake|mistakes|error|errors)|(be|is|was|were) (to blame|at fault|responsible|guilty))"
        "(nobody|no one) (here|on our team|on our side|in our <any>|at our <any>|in the ${house.en}|at the ${house.en}) ((do|did|has|have|made|make|committed) (done|made)? (anything|a|any) (wrong|mistake|mistakes|error|errors)|(be|is|was|were) (to blame|at fault|responsible|guilty))"
        "(nobody|no one) (did|has done|made|committed) (anything|a|any) (wrong|mistake|mistakes|error|errors)"
        "in (our|my) (own)? (defence|defense)"
        "in (all)? fairness" (us|we|our)
        "to be fair" (us|we|our)
        "(fine|intact|undamaged|flawless|complete|sealed|unopened|working|faultless|condition|order|one piece|good shape|perfect|spotless) (when|before|as|the moment|at the time) (it|they|we|i|the <any>) (left|handed|shipped|sent|dispatched|packed|passed|posted|delivered)" // !if
        "(leave|left) (us|our <any>|the (warehouse|workshop|factory|kitchen|depot|store|shop)) (<any>)? (in (perfect|good|full|excellent|working|proper|one|the best|mint|sound)|intact|undamaged|complete|fine|sealed|without a (scratch|fault))" !if
        "(we|i|our <any>|our ${house.en}|the ${house.en}|they) (have|has|had|all)? (strictly|fully|always|duly|correctly)? (followed|kept to|stuck to|complied with|adhered to|acted in line with|acted according to|acted in accordance with|went by) (the|all|our|every|all the|standard)? (<any>)? (procedure|procedures|rules|rule|protocol|protocols|instructions|policy|regulations|guidelines|book|letter|standards)"
        "(met|fulfilled|honoured|honored|discharged|performed|kept|done|carried out) (all|every|each|its|our|their|the)? (of)? (its|our|their|the|one of our|one of its)? (obligations|duties|commitments|side of the|part of the|contractual|job properly|part in full)"
        "(no|not any|not a single) (mistake|mistakes|error|errors|wrongdoing|negligence|breach|violation|failing|failure|misconduct|oversight) (<any>)? (<any>)? (on|by|from|at) (the)? (our|the) (part|side|end|staff|team|behalf|part of|${house.en})"
        "no (wrongdoing|negligence|misconduct|breach|failing) (by|on the part of|at) (the|our) ${house.en}"
        "(we|our <any>|the ${house.en}|i) (have|has|do|does|did) (not|n't) (break|broken|broke|violate|violated|breach|breached|infringe|infringed) (any|the|a|our|its) (rule|rules|law|laws|agreement|terms|contract|regulation|regulations|promise|obligations)"
        "(not|n't) (us|we|our <any>) (who|that)" //
        "(not|n't|hardly|scarcely) (hold|take|lay) (this|it|that|the <any>|your <any>) (against|out on) (us|me|our)"
        "(not|n't) (be|get) (angry|cross|upset|annoyed|mad) (with|at) (us|me|our)"
        "(can|could|should|would|must|can hardly|could hardly|ca) (not|n't|hardly|scarcely|never)? (really|fairly|possibly|reasonably|justly)? (blame|fault|reproach|accuse) (us|me|our|the ${house.en})" !(can blame)
        "(we|our <any>|the ${house.en}|i) (can|could|should|must) (not|n't|hardly|scarcely) (really|fairly|possibly|reasonably)? be (blamed|faulted|reproached|held|accused)"
        "nothing (for us)? to (reproach|blame|be ashamed|feel guilty|answer for|be sorry)" !you
        "(we|i) have nothing to (apologise|apologize|regret|hide|be) (for|about|ashamed|sorry)?"
        "(conscience|consciences) (be|is|are) (clear|clean)"
        "(clear|clean) conscience"
        "(for|on) our part" "(everything|all|nothing|we|it|the <any>)" (done|did|correct|order|right|fine|time|fulfilled|complied|properly|acted|everything) ~5
        "(we|our <any>|the ${house.en}|i) (be|are|is|am|can|could) (not|n't) (be)? (responsible|answerable|accountable|liable) for (the|any|what|other)? (<any>)? (weather|traffic|nature|storm|storms|actions|mistakes|errors|postal|carrier|wind|snow|strike|strikes|third|people's|others)"
        "(little|not much|precious little|nothing much) (that)? (we|i|anyone|our <any>) (can|could) (do|change|influence) (about|to|here|in|on)?"
        "(we|our <any>|our ${house.en}|the ${house.en}|i|they) (bear|bears|carry|carries|share|shares|accept|accepts|take|takes|are without|is without) (no|any) (blame|fault|guilt|responsibility)"
        "(the|our|this) ${house.en} (be|is|was|are|were) (not|n't|in no way|not in any way) (to blame|at fault|to be blamed|the culprit|guilty|the cause)"
        "(fault|error|mistake|blame|problem|failure) (be|is|was|lies|does) (not|n't|hardly|clearly not|certainly not) (lie with)? (ours|mine|us)"
        "(our|the) ${house.en} (has|have|had) (absolutely)? nothing to do with (it|this|that|the)"
        "we (did|do) (warn|tell|say|mention|inform|let)" !(before|than|as|what|like)
        "(we|i) (personally|all|ourselves)? (did|have done|handled) (everything|it all|our work|all of it|things) (right|correctly|properly|by the book|as instructed|on time|as required|perfectly)"
        "(everything|all|it) (be|was|were) (done|handled|carried out|processed) (right|correctly|properly|by the book|as required) (on|at|by|from) (our|us) (side|end|part)?"
        "by the book"
        "(complaint|complaints|reproach|grievance|claims|claim) (against|about|with) us (<any>)? (unfounded|unjustified|unfair|groundless|misplaced|undeserved)"
        "(no|not any) (grounds|reason|cause|reasons) (for|to) (complaint|complain|blame|reproach|criticise|fault)" !you
        "(not|n't) (know|known|foresee|foreseen|predict|predicted|anticipate|anticipated|expect|expected) (this|that|it)? (coming|would|to happen|in advance)"
        (${house.en}|employees|we|they) "(acted|behaved|proceeded|performed)" (line|accordance|according|correctly|properly|rules|professionally|faith|book) ~6
        "(please|kindly) (do)? (not|n't)? (blame|scold|accuse) (us|our|me|the ${house.en}|the <any>)"
        "(not|n't) (something|anything|a thing) (that)? (we|i|our <any>) (be|are|is|'re|am|can be|could be) (responsible|liable|accountable|answerable|blamed|to blame)" //
        (fine|intact|undamaged|flawless|complete|sealed|unopened|faultless|perfect) "(when|as|before) (it|they|the <any>) (was|were|had been) (collected|picked up|handed|taken|shipped|sent|dispatched|loaded|packed|given)" // !if ~2
        "(recorded|registered|logged|detected|observed|noticed|had|had seen) (no|not any|n't any) (<any>)? (failures|failure|faults|fault|issues|problems|errors|outages|irregularities) (on|at|in|from) our"
        "(nothing|not anything|n't anything|no way) (else)? (that)? (we|i|anybody|anyone) (could|can|might) (have)? (done|do|changed) (differently|better|otherwise|more|else|any better)" //
        "(not|n't|never) (happen|occur|arise|break|fail|happened|occurred|late|fail) because of (us|our|anything|something)"
        "(not|n't) (see|know|understand|think|believe) (what)? (we|i|our <any>) (did|have done|had done|do) (anything)? wrong" //
        "(can|could) (not|n't|hardly) be (us|our|ours|on our|down to us)"
        "(we|our <any>|the ${house.en}) (have|has|had)? never (breached|broke|broken|violated|infringed|failed)"
        "our (own)? (part|side|share|half|work|job|end) (of (the|this|it) <any>?)? (be|was|were|is|has been) (flawless|faultless|perfect|done|complete|impeccable|correct|in order|beyond reproach|spotless|finished on time|carried out)"
        "(beyond|above) (reproach|criticism)"
        "(honest|good|sound|proper) (job|work) (and|on|in|throughout)? (on time)? (by us)"
        "(not|n't|hardly|scarcely|never|no one|nobody) (really|fairly|justly)? (be)? (laid|lay|put|placed|dropped|pinned|blamed|charged|held|set) (at (our|my) (door|doorstep|feet)|on (us|me|our|my)|to our account|against us|down to us)" !(if|trust)
        "(not|n't|hardly|scarcely) (fall|falls|lie|lies|land|lands|come|comes|rest|rests|stop|stops|end|ends) at (our|my) (door|doorstep|feet)"
        "(we|i|our <any>|the ${house.en}) (wash|washes|washed) (our|its|my) hands of"
        "(we|i|our <any>|the ${house.en}) (have|has|had|'ve) no (hand|part|share|finger) in"
        "(nobody|no one|none of us|not one of us) (here|in our <any>|on our <any>)? (has|have|had)? (put|set) a foot wrong"
        "(we|our <any>) (have|has|did|'ve)? (not|n't|never) (put|set) a foot wrong"
        "(we|i|our <any>|the ${house.en}) (is|are|was|were|'re|'m)? (as)? (innocent|blameless|faultless|beyond blame|in the clear|off the hook)" !(if|not|n't)
        "(that|this|it|which) (is|was|'s) (not|n't|hardly|scarcely|never) (something|anything|a thing)? (we|i) (chose|wanted|wished|asked for|ordered|planned|caused|brought about|brought on|had a hand in|had any part in)"
        "(do|does|did) (not|n't) (look|point|wag|shake) (at|your|the|a)? (finger|fingers)? (at)? (us|me)"
        "(nothing|none|no part) (of (it|this|that|which))? (was|is|has been) (down to|up to|due to|caused by|because of|in the hands of) (us|our <any>|anyone here)"
        "(our|the) (consciences|conscience|sheet|slate|record|books) (is|are) (clean|clear|spotless)"
        "(beyond|outside|out of) (our|anyone 's|anybody 's|human) (ken|sway|grasp|remit to prevent|ability to influence|powers)"
        "(we|i) (be:present|were|was) (only|just|merely|simply) (doing|following|passing on|the messenger|the messengers|carrying out|acting on|(an|the|a)? (intermediary|middleman|go-between|broker|reseller|marketplace))"
        "(i|we) (only|just) work here" !!"work here (on|in the|from|until|till|at|every|part)"
        "(we|i|our <any>|the ${house.en}) (do|did|can) (not|n't) (make|set|write|decide|determine|choose|fix) (the|these|those)? (rule|rules|policy|policies|price|prices|timetable|timetables|law|laws|terms|tariffs|that|this|when|who)" !(if|yet|why|until|lightly|alone)
        "(that|this|it) 's? (is)? (just|simply) (how|the way) (the|our|it|this|things) <any>? (is|are|works|work|goes|go)" !if
        "(nothing|not a thing|none of what) (that)? (we|i|our <any>) (did|do|have done|had done)" // "(led|caused|brought|contributed|explains|explain|could have|had|has|was)" ~2 !(if)
        "(do|please do|please|kindly) (not|n't) (look at|glare at|stare at|point at|come to) (us|me)"
        "(just|every bit|quite|equally|exactly)? as (annoyed|cross|angry|unhappy|puzzled|upset|disappointed|appalled|helpless|astonished|baffled) (about (it|this|that)|at (it|this|that)|by (it|this|that))? as you"
        "(none of us|not one of us|nobody|no one) (here|in our <any>|on our <any>|at our <any>)? (had|has|have) anything to do with"
        "(did|done|does|do|carried out) everything (by the (rules|book|letter)|right|correctly|properly|to the letter|as prescribed|according to)" !(if|you)
        "(not|n't|hardly|never) (something|anything|a thing|what) (that)? (we|i|our <any>|any of us|anyone here) (have|has|had|'ve|'d)? (ever|actually|ourselves)? (caused|broken|brought about|brought on|created|triggered|chose|chosen|invited|wanted|set off|did|done)" !(if|before|recommend|tried|seen)
        "(nothing|n't anything|not anything|not a thing) (on|at|in|about|with) (our|my) (side|end|part|system|systems|setup|settings|work|shop) (has|have|was|is|'s) (been)? (changed|touched|altered|modified|moved|updated|different|to blame|at fault)" !(if|until)
        "(hold|holding|make|making|call|calling) (a|an|the|this|us) <any>? <any>? <any>? <any>? (answerable|accountable|liable|responsible|to blame)" "for" !(please|may|we hold|we will|right|you are|you 're) ~1
        "(not|n't|never|hardly) ours to (set|decide|choose|change|make|fix|control|determine|rush|give|command|influence)"
        "(not|n't|nothing) (our|my|of our|of my|of ours) (own)? (doing|making|work|handiwork|invention)" !(if|your)
        "(be|are|am|is|'re|'m|were|was) (in no way|by no means|in no respect|not in the least|hardly|not in any way) (to blame|at fault|responsible|guilty|liable)" !(if|whether)
        "(fault|blame|problem|error|cause|issue|reason|trouble)" "(can|could|does|did|may|will) (not|n't|hardly|never) (lie|be|sit|come|rest|be found|originate) (with|on|at|from|in) (us|our)" !(if|whether)
        "(was|is|am|are|were|'m|'re) (not|n't) the (one|ones|person|people)" // "(who|that) <past>" !(if|whether) ~0
        "(just|quite|every bit)? as (unprepared|unaware|uninformed|unlucky|much at a loss) as you"
      `,
    },
    // "We don't say that it isn't our fault", "that doesn't mean...": no excuse.
    doubted: {
      also: ['negation', 'consequent', 'condition', 'question', 'quotation'],
      ru: `
        не (говорить|утверждать|значить|означать|отрицать|заявлять|считать|думать) // что ~1
        (отговорка|отговариваться|"вместо того чтобы"|"не станем"|"не будем говорить")
      `,
      en: `
        "(not|n't|never|nor|nobody|no one) (going to)? (say|saying|tell|telling|claim|claiming|mean|means|suggest|suggesting|imply|implying|argue|arguing|pretend|pretending|think|thinking|hide behind) (you|ourselves|anyone)? (that)?"
        "(instead of|rather than|no excuse|not an excuse|without) (saying|telling|claiming|that)?"
        should (show|find|prove|reveal|decide|establish|conclude|confirm|turn) ~4
      `,
    },
    // "All is well here": harmless beside a next step of ours.
    fine: {
      ru: `
        # Nobody else complains
        (=никто|"ни один <noun>"|"ни один из <noun>"|"из (остальной|другой)") "(больше|еще|другой|кроме вы|из <noun.gen>|из <adjective> <noun.gen>|на это|об этом|с этим|на такое|с таким|у нас)?" "не (жаловаться|пожаловаться|обращаться|обратиться|сообщать|писать|сталкиваться|столкнуться|замечать):past/present.third" !(после|теперь|если|замена|ремонт|прежде|раньше) ~4
        (жалоба|сообщение|обращение|сигнал|претензия|заявка|нарекание) "(от|у|со сторона|из) (другой|остальной|прочий|сосед|наш <noun>|больше|кто-либо|весь)" (нет|"не (поступать|поступить|быть|получать|приходить|зарегистрировать|зафиксировать)") !(если|теперь|после|больше) ~4
        "у (другой|остальной|прочий|весь остальной|весь прочий) (наш)? (@client|все|номер|дом|квартира|сотрудник|магазин|филиал|касса|компьютер)?" > (работать|открываться|приходить|проходить|грузиться|загружаться|отображаться|запускаться|доходить|показывать|"в порядок"|нормально) !(снова|вновь|опять|теперь|уже|если|тоже|также|не) ~3
        (остальной|другой|прочий) (@client):nom <verb.present.third> "(без (проблема|жалоба|замечание|нарекание|сбой|ошибка|труд|перебой|трудность)|спокойно|нормально|не жаловаться)" !(снова|теперь|если|уже) ~5
        "(=вы|вы у нас) (пока|вообще|такой)? (первый|первая|первые|единственный|единственная|единственные|один|одна)" // "(кто|у кого|который)" (жаловаться|пожаловаться|столкнуться|сталкиваться|@fail|"не @work"|недовольный|обратиться|сообщить) !(если|=не) ~5
        (проверить|осмотреть|посмотреть|сверить):past "(с|со|на) (наш|свой) (сторона)" // (нарушение|ошибка|сбой|отклонение|неполадка|проблема) "(нет|не)" ~4
        "(у нас|на наш|с наш) (<noun>)?" (все|всё) "(чисто|ровно|гладко|в норма|в порядок|штатно)" !(снова|теперь|уже|вы|будет) ~1
        "(с|со) (наш|мой|своей|нашей) (сторона|стороны)" (все|система|сервис|оборудование|сеть|линия|сервер|работа|доступ|настройка|<noun>)? "(в порядок|исправный|исправно|исправен|исправна|работает|нормально|хорошо|корректно|функционирует|отлично|верно|без ошибок|без сбоев|стабильно|чисто|настроено|сделано|правильно|идеально|гладко|штатно)" ~4
        "(с|на|со) (наш|моей|своей|нашей) (сторона|стороны|стороне)" (проблема|ошибка|сбой|неполадка|нарушение|неисправность|отклонение|препятствие|ограничение|претензия|вопрос) "(нет|не)" ~4
        "у (нас|меня)" "(все|всё)" (работать|открываться|грузиться|загружаться|отображаться|исправно|"в порядок"|нормально|хорошо|отлично|отправляться|функционировать|чисто|печатать|корректно|показывать|запускаться|проходить) !(регистрация|круглосуточно|запись|ежедневно|автоматически|договор|тариф|выходной|праздник|снова|опять|теперь|вновь) ~3
        "у (нас|меня)" "(проблема|ошибка|сбой|неполадка|сбоев|ошибок|проблем|неполадок) нет"
        "у (нас|меня) (никаких)? (проблема|ошибка|сбой|неполадка|сбоев|ошибок|проблем|неполадок) (нет|не наблюдается|не обнаружено|не выявлено|не зафиксировано)"
        "у (нас|меня) нет (никаких)? (проблема|ошибка|сбой|неполадка|сбоев|ошибок|проблем|неполадок)"
        "(наша|наше|наши|наш) (система|сервис|оборудование|сеть|сервер|сторона|линия|софт|часть)" "(работает|работают|исправный|исправно|исправна|исправны|исправен|функционирует|в порядке|ни при чем)" (как надо|исправно|нормально|корректно|безупречно|штатно|абсолютно|полностью|отлично|без сбоев|стабильно) ~3
        "(наша|наше|наши|наш) (система|сервис|оборудование|сеть|сервер|линия|софт) (полностью|абсолютно|совершенно)? (исправный|исправен|исправна|исправны|исправно|ни при чем|в порядке)"
        "(все|весь)? (наш) (сервер|система|сервис|оборудование|сеть|линия|узел|сайт|приложение|техника|база|касса|площадка)" (работать:present/past|исправный|исправен|исправны|исправна|функционировать|доступный|"в порядок"|"в норма") !(снова|вновь|опять|теперь|уже|не|для|под|вы) (штатно|нормально|исправно|"в (штатный|обычный|нормальный) режим"|"без (сбой|ошибка|нарекание)"|стабильно|корректно)? ~3
        "(на|со|с) (сторона|стороне|стороны) (${house.ru})" (все)? (работать|исправный|исправно|исправен|исправна|функционировать|"в порядок"|корректно|нормально|штатно) !(вы|снова|вновь) ~4
        "(у нас|мы) (здесь|тут)?" (сбой|неполадка|неисправность|авария|ошибка) "(нет|не)" (видеть|наблюдаться|фиксировать|фиксируем|наблюдаем|зафиксировать|выявить|обнаружить)? !(пока|еще|больше|вы|получиться|удаться|повторить|воспроизвести) ~2
        "(с|со|на|по|от) (наш|мой|свой) (сторона|часть|участок|конец|линия|край|хозяйство|площадка)" > ("полный порядок"|порядок|ажур|"тишь да гладь"|чисто|чистый|безупречный|безупречно|идеальный|идеально|штатный|штатно|гладко|безукоризненно|здоровый|"как часы"|"без (замечание|нарекание|претензия|перебой|отклонение)"|"в (полный|полном)? (порядок|ажур|норма)") !(вы|нужный|скоро|снова|теперь|опять|не|навести|вновь) ~4
        у (нас|меня) > ("полный порядок"|"тишь да гладь"|"полный ажур"|"комар носа не подточит"|"без сучка"|"как часы"|"(все|всё) (гладко|чисто|штатно|зеленый|ровно)") !(вы|снова|теперь|опять|скоро) ~5
        "(мы|я)? (свой|свою|свое|наш|нашу|весь) (дело|часть|работа|обязательство|половина|долг) (уже|давно)?" (сделать|выполнить|отработать|закрыть|исполнить):past !(вы|если) ~3
        у (нас|меня) (на|в)? (стенд|тест|тестовый|проверка|компьютер|офис|телефон|устройство) (открываться|работать|грузиться|загружаться|отображаться|печатать|запускаться|приходить|проходить|отправляться):present !(снова|теперь|вы|не|тоже) ~4
        "(полный порядок|тишь да гладь|все чисто|ни единого сбоя)" > "(у (нас|меня)|с (наш|мой) сторона|на (наш|мой) сторона|по (наш|мой) часть)" ~2
        "(наша|наше|наши|наш|вся наша|все наше) (система|сервис|оборудование|сеть|сервер|сторона|линия|софт|часть|техника|аппаратура|узел|канал)" "(в|пребывает|находится|содержится)? (полный|идеальный|абсолютный|образцовый|безупречный|отличный|рабочий|исправный) (порядок|состояние)" !(снова|теперь|вновь) ~2
        "(на|в|у|по) (наш) (сторона|оборудование|линия|система|сервер|сеть|узел|участок|площадка|сайт|часть)" (неполадка|сбой|ошибка|обрыв|авария|неисправность|нарушение|проблема|повреждение|отклонение):gen "не (обнаружено|выявлено|зафиксировано|найдено|установлено|отмечено|наблюдается|видно|показывает|фиксируем|видим|наблюдаем|нашли|обнаружили|выявили|зафиксировали|было)" !(после|больше|снова|теперь|вы|ночь|сутки|неделя|день|час|пока|если|уже) ~4
        (неполадка|сбой|обрыв|авария|неисправность):gen "в (работа|система|сеть)" наш (оборудование|система|сервер|сеть|сервис) "не (обнаружено|выявлено|зафиксировано|найдено|отмечено|наблюдается)" !(после|больше|теперь|вы|ночь|сутки|неделя|день|пока|если) ~4
        "с (наш) (оборудование|система|сервер|сеть|линия|сервис|сайт|приложение)" "(все|всё) (хорошо|нормально|отлично|прекрасно|=порядке|в порядке)" !(снова|теперь|уже|опять|вы|если|будет) ~2
      `,
      en: `
        "(work|works|working|looks|look|run|runs|running|is|are|be|functioning|operating|seems|appears|behaves|loads|functions) (to be)? (perfectly|absolutely|completely|all|just|totally)? (fine|ok|okay|well|normal|normally|good|correctly|properly|as expected|as it should|in order|operational|up and running|smoothly|healthy|green|clean) (on|at|from|here on|here at|over on|for|with) (our|my) (end|side|part|systems|tests|test devices|machines|system)" !(again|now|since|once)
        "(on|at|from) (our|my) (end|side|part) (everything|all|it|things|nothing|the <any>|service|system|systems) (be|is|are|works|work|seems|looks|runs|appears|functions|'s)? (perfectly|all|just|to be|absolutely|working|running|looking)? (fine|ok|okay|well|normal|normally|good|correctly|properly|as expected|in order|operational|green|wrong|right|working|healthy|smoothly|as it should)"
        "(work|behave|function|run|perform|operate|look|seem|test|respond|be|check out|act)" "((exactly|just|entirely|precisely|perfectly)? as (it should|they should|designed|intended|expected|specified|planned|normal|it ought to|always|one would expect)|spotless|faultless|flawless|spotlessly|faultlessly|flawlessly|impeccably|impeccable|in (perfect|full|good|excellent|complete|proper|tip-top) (health|order|shape|condition|working order)|like clockwork|without a (hitch|fault|hiccup|flaw)|in order|top-notch|tip-top)" "(on|at|from|for) (our|my) (own)? (end|side|part)" !(again|now|back|once|will|not|n't) ~2
        "(on|at|from) (our|my) (end|side|part)" (all|everything|it|the <any>) (look|looks|seem|seems|be|is|appears|works|runs|reads|tests) "(clean|clear|spotless|normal|healthy|okay|ok|sound|stable|tidy|shipshape|bright|in order|as it should)" !(again|now|once) ~1
        "(we|our team|our side|our <any>) (have|has|did|'ve)? (done|did|do) (our|its) (part|job|bit|share|half)"
        "we (did|have done) (our|a) (<any>)? (job|work|part|bit) (honestly|properly|well|correctly|on time|in good faith|conscientiously|in full|thoroughly)"
        "(seen|looked at|viewed|judging|judged|measured|as seen) from (here|our end|our side|our desk|where we (sit|stand|are))" // (spotless|fine|faultless|flawless|normal|healthy|"in order"|okay|ok|good|perfect|perfectly|green|clean|well) ~6
        "our (side|end|part|half) of (the|this|your) <any> (be|is|looks|works|seems|tests) (all|in|perfectly|absolutely)? (fine|ok|okay|order|clear|clean|good|working|healthy|green|spotless|flawless|faultless|perfect (health|order|shape|condition)|full working order|good (order|health|shape))" !(again|now|once)
        "(nothing|n't anything|not a thing|not anything) (be|is|seems|looks)? (wrong|broken|amiss|out of order|faulty|out of place|the matter|unusual)" "(on|at|with|from) (our|my) (end|side|part)" ~1
        "(on|at|from) (our|my) (end|side|part) (there|we) (be|is|are|see|have|find|saw|found|'s) (no|nothing|not|n't) (any)? (issue|issues|problem|problems|error|errors|fault|faults|wrong|sign of)?"
        "(no|not any|n't any|not a single) (issue|issues|problem|problems|error|errors|fault|faults) (whatsoever|at all|found|detected|visible|seen)? (on|at|from|with) (our|my) (end|side|part|systems|system)"
        "(nothing|n't anything|not anything) (be|is)? (wrong|broken|amiss) (on|at|with|from) (our|my) (end|side|part|system|systems|equipment)"
        "(everything|all|it|that) (be|is|works|work|runs|'s) (perfectly|just|all)? (fine|ok|okay|well|in order|good|normally) (here|for us|with us)"
        "(our|the) (side|end|part) (be|is|works|looks) (perfectly|all)? (fine|ok|clear|clean|in order|good|working|healthy|green)"
        "(all|every one)? (of)? our (<any>)? (system|systems|server|servers|service|services|equipment|network|lines|platform|website|site|app|machines|software|infrastructure|database) (be|are|is|have been|has been)? (all|currently|fully|up|both|completely)? (run|running|runs|operate|operating|working|work|works|functioning|online|operational|healthy|performing|up) (and running)? (normally|as (normal|expected|usual|designed|it should|they should|intended)|properly|well|fine|correctly|smoothly|without|at full|perfectly|fully|today)?" !(again|now|back|once|will|not|n't|for you)
        "(everything|all|it|nothing|the <any>) (be|is|works|work|was|looks|seems|'s|runs) (working|running|functioning|operating|perfectly|all|to be)? (fine|ok|okay|well|correctly|properly|normally|in order|normal|smoothly) (at|on|from) (the (<any>)? ${house.en} 's|${house.en} 's|our ${house.en} 's|our) (end|side)" !again
        "(our) (monitoring|logs|systems|checks|diagnostics|tests|system|records) (show|shows|showed|see|sees|indicate|indicates|report|reports|found|find|detected|reveal|revealed) (no|nothing|n't any|not any) (<any>)? (issue|issues|problem|problems|error|errors|fault|faults|wrong|abnormal|unusual|anomalies|irregularities)?"
        "(we|i) (see|find|found|saw|have|detect|detected|could find|can see|can find) (no|nothing|absolutely no|not any) (<any>)? (issue|issues|problem|problems|error|errors|fault|faults|wrong) (on|at|from|with|in) (our|my) (end|side|part|system|systems|equipment|network)"
        "(everything|all|it|the <any>|that|things|whatever) (up to|as far as|from|until|before|behind|this side of) <any>? <any>? <any>? <any>? <any>? (is|are|was|works|runs|reads|looks) (all)? (in)? (perfect|full|good|best|excellent|perfectly|apple-pie)? (order|working order|shape|condition|fine|well|clean|sound|healthy)" !(if|again|now|once) ~0
        "(on|at|from) (our|my) (end|side|part) (everything|all|it|the <any>|things|nothing) (went|was done|ran|happened|was carried out|passed off|was handled|has gone|did go)" (according|plan|planned|well|right|smoothly|correctly|properly|wrong|order|book|clockwork) ~2 !(again|now)
        "(works|work|runs|opens|loads|prints|plays) (perfectly|absolutely|quite|just)? (well|fine|okay|normally|without trouble|without any trouble|without a hitch) for (everyone|everybody|all|all the|the rest|others|other <any>|all other|our other|most) (else|others|of our)?" !(again|now|once|if|since)
        "(nobody else|no one else|no-one else|not one else|(no other|none of (our|the) other) (customer|client|guest|user|tenant|patient|member|passenger|neighbour|parent|student|pupil|caller|household|shop|subscriber|reader|visitor|resident|owner))" "(reports|reported|complains|complained|sees|gets|experiences|struggles|(has|had|have|is having) (the same|a problem|any (problem|problems|trouble)|problems|trouble|this|that|such|had (this|that|such|any)))" !(if|but you) ~3
        "(no|n't any|not (had|received|heard) any) other (complaint|complaints|report|reports)" !(if|but) !!"(since|after) (the|our|your|we|that|this|then)"
        "(all our|all (of)? (the|our)|our) (tests|checks|monitors|indicators|lights) (be:present) (all)? green" !(again|now)
        "(works|work|runs|opens|loads|prints|plays) for (everyone else|everybody else|all (the)? others|the others|all our other <any>|the rest of (our|the))" !(again|now|once|if|since)
        "(on|at|from) (our|my) (end|side|part) (everything|all|it|things|the <any>|service|system|systems)" "(is|are|runs|works|goes|'s)" "(running|working|functioning|operating|going)? (perfectly|smoothly|flawlessly|faultlessly|impeccably|without (a|any) (hitch|fault|trouble))" !(again|now|once) ~0
        our (equipment|systems|system|servers|server|lines|line|network|machines|installation|part|parts) > "(is|are) (all|quite|completely)? without (a|any|the slightest)? (fault|faults|defect|defects|error|errors|flaw|flaws|blemish)" !(if|again|now|once) ~5
        "as far as (our|we|my)" // "(all|everything|it) (is|works|runs|'s) (in|fine|well|perfectly|as it should)" !(if|again|now) ~5
      `,
    },
    // Work done as it should be, nothing touched: an excuse only beside a trouble.
    clean: {
      ru: `
        (мы|я|${house.ru}) "(=ничего|никого)" "не (менять|поменять|трогать|отключать|отключить|удалять|делать|переключать|блокировать|заблокировать|списывать|списать|ограничивать|отменять|снимать|терять|обещать|нарушать|скрывать):past" !(вы|тариф|цена|договор|если|файл) ~3
        (мы|я) "не (отключать|отключить|блокировать|заблокировать|удалять|удалить|менять|поменять|снимать|трогать|списывать|отменять|отменить|аннулировать|терять):past" (=вам|=вас|ваш) !(если|ошибка) ~3
        (изменение|работа|правка|вмешательство|переключение|отключение|настройка):gen "(с|на) (наш|мой) (сторона)" "не (быть|проводить|вносить|делать|происходить|производить)" ~3
        "(никакой|ни один)" (изменение|работа|правка|вмешательство|отключение):gen "(мы|у нас)" "не (быть|проводить|вносить|делать|происходить|производить|проводиться|вноситься)" !(если|план) ~3
        (мы|я|${house.ru}|"(=наш|=наша|=наши) <noun.nominative>") "(все|всё|свой|это|он|она|они)?" (подключить|собрать|установить|смонтировать|настроить|отправить|оформить|передать|упаковать|доставить|провести|заполнить|подготовить|рассчитать|начислить|сшить|отремонтировать|починить|уложить|выдать|внести|сдать|отгрузить|поставить|напечатать|вымыть|убрать|сделать|выполнить|отработать|составить|указать|списать):past (правильно|верно|корректно|грамотно|качественно|безошибочно|аккуратно|идеально|исправно|добросовестно|"как (положено|надо|следует|полагаться|договаривались|всегда)"|"по (правило|инструкция|регламент|технология|договор|стандарт|норма|гост|протокол)"|"в (полный|строгий)? соответствие"|"без (нарушение|ошибка|нарекание|замечание)"|"на совесть"|"со свой сторона") !(вы|если|снова|теперь|чтобы|гарантия|рады) ~4
        "(мы|я) (все|всё) (сделать|выполнить|отправить|оформить|передать|отдать|проверить):past" "(с|со) (наш|свой) сторона" !(вы|если|теперь) ~3
      `,
    },
    // Assurances without content.
    assurance: {
      ru: `
        "не (сидим|сижу|сидит|стоим) (сложа рука|на место|без дело)"
        (работать|трудиться|дежурить):present.first/present.third "(в три смена|без (сон|отдых|передышка)|на предел|на пределе возможностей|за двоих|по ночам|до ночи|сверхурочно|в авральный режим|в усиленный режим|в две смена)" !(с|ежедневно|касса|магазин|график|час|если|пункт|банкомат) !!(<clock>|<number>) ~3
        "(держим|держу) (руку на пульсе|кулаки|ухо востро)"
        "(выкладываемся|выкладываюсь|работаем|трудимся) (на (все|всю|полную|сто|100|максимум|совесть|износ)|по полной|до седьмого пота|как можем)"
        делать:present.first // "(все)? (=что|=как) (=можем|=могу|=можно|=умеем|в наших силах)" !(если|вы) ~1
        (делать|сделать|предпринимать|принимать|предпринять|прикладывать|прилагать|приложить|предпринимаем) "(все|всё|каждый|максимум|максимальный|максимально|наибольший|большой|необходимый|немалый|всяческий|огромный)" (возможный|возможное|зависящий|зависящее|усилие|мера|сила|необходимый|необходимое|"что в наших силах"|"что можем"|"что можно"|"наш сила"|нужный|нужное|"что от нас зависит"|старание) ~3
        (делать|делаем|сделаем|делает|делают) "(все|всё)?" > "что (в наш сила|мы можем|только можем|можем|можно|от нас зависит|зависит от нас|в человеческих силах)" // ~1
        (прилагаться|прикладываться|предприниматься):present (усилие|старание|"все возможный (мера|действие)") !если ~3
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
        "(do|does|doing|done|try|tries|trying|give|giving|put) (our|my|their|its|the) (very|level|utmost|absolute|damnedest)? (best|utmost|hardest)"
        "(do|does|doing|done) (everything|all|anything|whatever|as much as) (that|is)? (we|i|they|it|the team|in|humanly|possible|within) (possibly)? (can|could|is able|are able|our|my|their|possible|power)?" !"(everything|all|anything) in (the|this|one|a|any|that|order|advance|writing|sequence|turn|peace|your)"
        "(make|makes|making|made|put|putting|apply|applying) (every|all|maximum|great|considerable|our best|utmost|tremendous|the greatest) (possible|conceivable|reasonable|our|in)? (effort|efforts|our efforts)"
        "(every|all) (possible|conceivable)? (effort|efforts|measure|measures|step|steps) (be|is|are) being (made|taken)"
        "no (effort|efforts|expense) (be|is|are) (being)? spared"
        "(spare|spares|sparing) no (effort|efforts|expense)"
        "(work|works|working|toiling|labouring) (very|extremely|really|so|incredibly|as)? (hard|tirelessly|flat out|diligently|around the clock|round the clock|day and night|night and day|non-stop|relentlessly|feverishly|like crazy|at full stretch|as hard)" !(to recover from|machine|atm|till|counter|hotline|desk|pool|gym|shop|store|lift|cash|terminal|pharmacy|chat|bot|hall|line) !"<noun>-(@crew|@people|shift|party) (=work|=works) (around|round|day|night|non-stop)"
        "(leave|leaves|leaving) no stone unturned"
        "(bend|bends|bending) over backwards"
        "(give|gives|giving|put|putting) (it|this|in) (our|my|their) (all|everything|best shot)"
        "(move|moving) heaven and earth"
        "(all hands|everyone is) on deck"
        "(rest|be) assured (that)? (we|our) (be|are|is)? (doing|working|trying|on it|aware|taking)"
        "(pull|pulls|pulling) out (all|every) (the)? (stop|stops)"
        "(go|goes|going) (the extra mile|to great lengths|all out|the whole hog)" !(if|you)
        "(throw|throws|throwing|giving|give|put|putting) (everything|all|our full weight|our backs|our weight|our heart|heart and soul|our hearts) (we have|we 've got|behind|at it|into it|into this|at this)" !(if|you)
        "(give|gives|giving) (our|their|his|her) all" !(if|you)
        "(do|does|doing|done) (everything|all|anything|whatever|what) (that)? (is|lies|stands)? (in|within) (our|their|my) (power|means|hands)"
        "(move|moves|moving) mountains" !(if|you)
        "(full|all) (steam|speed|tilt) ahead"
        "(try|tries|trying|strive|striving) (our|their) (very)? (best|hardest|utmost|damnedest)"
        "(put|puts|putting|pour|pouring|throw|throwing) (all)? (our|all our) (strength|energy|might|weight|efforts|effort|heart|power) into"
      `,
    },
  },
};
