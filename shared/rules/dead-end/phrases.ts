import type { PhraseTable } from '../../text/phrases/table';

const cure = {
  ru: '(исправить|вывести|отчистить|отстирать|починить|восстановить|вернуть|решить|устранить|изменить|отремонтировать|спасти|помочь|поправить|возвратить|вылечить|отменить|найти|наладить|реанимировать|оживить|переделать|компенсировать|возместить|откатить|разблокировать|ускорить|повлиять|сдвинуть|выручить|предпринять|выполнить|удовлетворить|отыскать|отозвать|пересдать|наверстать|восполнить|оспорить|возобновить|вытащить|разыскать|воскресить|реставрировать|отреставрировать|выцарапать|раздобыть|подобрать|подлатать|подправить|распутать|залечить|отыграть|переиграть|замять|устроить|переломить|перенаправить|перехватить|остановить)',
  noun: '(исправление|починка|восстановление|возврат|решение|устранение|ремонт|изменение|спасение|отмена|возвращение|выполнение)',
  en: '(get|fix|repair|recover|restore|retrieve|undo|solve|resolve|correct|reverse|bring back|get back|get it back|get them back|rescue|save|mend|salvage|remedy|change|help|put right|be recovered|be fixed|be restored|be repaired|be undone|be retrieved|be solved|be resolved|be reversed)',
  done: '(fixed|repaired|recovered|restored|retrieved|undone|solved|resolved|corrected|reversed|brought back|rescued|saved|mended|salvaged|remedied|put right|rectified|reinstated|got back|revived|made up|made good|traced|found again|tracked down|got rid of|appealed|overturned|reconsidered|reopened|regained|recreated|set right)',
};

export const phrases: PhraseTable = {
  name: 'dead-end',
  concepts: {
    stop: {
      ru: `
        # Ничего не можем
        (ничего|ничем) "не (мочь:present|смочь|можем|могу|сможем|смогу)" "(больше|уже|тут|здесь|более|вам|для вас|дальше)? (сделать|поделать|помочь|предложить|изменить|исправить|поправить|предпринять|посоветовать|обрадовать|добавить|решить|порадовать|ответить)?" !(=вы|если|клиент|пользователь|никто|злоумышленник|без|"в прошлый раз"|вчера) ~4
        (ничего|ничем) "(нельзя|невозможно|не получится|не выйдет|не удастся|не =сделать|не сделаешь|не =поделать|не поделаешь|не =изменить|не =исправить|не исправишь|не =помочь|не поможешь|не попишешь|не вышло|не получается|не выходит)" (сделать|поделать|изменить|исправить|помочь|поправить|предпринять)? !(если|=вы|вам) ~3
        "(ничего|ничем) не в (сила|состояние) " ~2
        (поделать|сделать|предпринять):inf "(тут|здесь|уже|больше|увы)? (ничего|нечего)" "(нельзя|невозможно|не можем|не получится|не выйдет|не удастся|мы не можем)?" "к сожалению"? !(=вы|вам|нужно|не нужно|если|=сделали|ждать|без|просить|"прошлый раз") ~4
        (нечем|нечего) "(вам)? (помочь|предложить|порадовать|обрадовать|добавить|ответить|сделать|поделать|посоветовать)" !(если|пока) ~2
        (помочь|помогать|поспособствовать|выручить|посодействовать) "(вам|вы|с этим|в этом|тут|здесь|мы|ничем)? (увы|к сожалению|больше|уже|никак)?" "не (мочь:present|смочь|можем|могу|сможем|смогу|получится|выйдет|удастся|в сила|в состояние|представляется|имеем возможности|в наших силах)" !(если|раньше|программа|приложение|надеяться|ли) !!поэтому ~3
        "не (мочь:present|смочь|получится|выйдет|удастся|в силах|в состоянии)" "(вам|вы|с этим|в этом|тут|здесь|уже|ничем|никак|больше)? (помочь|помогать|поспособствовать|выручить|посодействовать)" !(если|программа|приложение|=вы|ли|кто|сразу|вчера|сначала) !!(поэтому|раньше) ~3
        (такой|этот|здесь|тут|модель|экран|матрица|плата|батарея|корпус|мотор) "(уже|больше|вообще|у нас)? не (чиниться|ремонтироваться|лечиться|реставрироваться|чинить|ремонтировать|реставрировать):present.third" !(если|раньше|дома|сам|бесплатно|по гарантия) ~3
        (пятно|след|царапина|запах) "(уже|больше|вообще)? не (выводиться|отстирываться|сводиться|отчищаться|удаляться):present.third" !(если|раньше|дома|сам|вода|мыло) ~3
        (шанс|надежда):gen <inf>-(опоздать|упустить|пропустить|ошибиться|проиграть|заблудиться|промахнуться) "(уже|больше|у нас)? (нет|не (осталось|вижу|видим|остается)|никаких)" !(если|пока|=вы) ~3
        (ремонтировать|чинить|восстанавливать|спасать|реставрировать):inf "(уже|никакой)? (смысл|резон):gen (уже)? (нет|не (вижу|видим))" !(если|пока) ~4
        как (это|он|она|они|такой|с этим)? (поправить|справиться|${cure.ru.slice(1, -1)}):inf // "(мы|я|никто)? не (знаем|знаю|знает|понимаем|представляем|понимает)" !(если|=вы|пока|еще) ~2
        помощь:gen/acc "(мы|уже|больше)? не (оказывать|предоставлять|осуществлять|гарантировать):present.first" !(если|бесплатный|по телефон) ~6
        (данные|файл|фото|фотография|деньга|билет|запись|письмо|это|он|она|они|такой|бонус|аккаунт|средство|переписка|документ|экран) "(уже|больше|никак|теперь)? не (вернуть|восстановить|исправить|починить|спасти|отремонтировать|поправить|отыскать):inf" !(если|чтобы|без|=вы|самостоятельно|просить|мочь|смочь|решить|бы|удаться) !!(но|зато|однако|поэтому) ~2
        (=смиритесь|=свыкнитесь) !если
        "(придется|предстоит|советуем|просим|остается|рекомендуем) (с этим|вам)? (смириться|мириться|привыкнуть|жить с этим|принять как есть|примириться)" ~3
        "не (поможем|помогу|поможет|исправим|починим|восстановим|вернем|решим|спасем)" (уже|больше|вам|никак|ничем)? !(если|=вы|пока|до|раньше|сегодня|завтра|без|спасибо|реклама) ~1
        "не (помощник|помощники|волшебник|волшебники)" !если
        (шанс|надежда):gen ("на восстановление"|"на возврат"|"на ремонт"|вернуть|восстановить|спасти|исправить|починить|решить|получить) "(нет|не осталось|никаких|не вижу|не видим|нету)" !если ~4
        "(нет|не осталось|не видим|не вижу|никаких) (уже|больше|никаких)? (шанс|надежда):gen" !если
        (выход|решение|путь|способ|вариант):gen (мы|я)? "не (видим|вижу|нашли|нашел|нашла|знаем|находим|осталось)" !(если|пока|еще|другой) ~4
        # Words in between
        (помочь|выручить|посодействовать):inf > "(мы|я)? не (смочь:first|мочь:first|в силах|в состоянии|получится|удастся)" !(если|=вы|ли|сначала|раньше) ~8
        (вариант|способ|возможность|путь|шанс|средство):gen // =как // "(у нас|у меня)? (нет|не осталось|не нашлось|не вижу|не видим|не существует)" !(если|пока|еще) ~8
        (помощь|содействие|поддержка):acc оказать ["не (мочь|смочь|в состоянии|в силах|иметь возможность|представляется возможным|готовы|получится|удастся)"] !(если|=вы|ли) ~6
        (помощь|содействие|поддержка):acc оказать ["(возможности не (имеем|имею|имеет)|(нет|не имеем|не имею|не имеет) возможности)"] !(если|=вы|ли) ~7
        "(возможности не (имеем|имею|имеет)|не (имеем|имею|имеет) (никакой|ни малейшей)? возможности)" ${cure.ru}:inf !(если|=вы|ли|пока) ~4
        "(мы|я|никто)? не под (сила|силу)" (мы|я)? ${cure.ru}:inf !(если|пока|=вы) ~7
        (ничего|ничем|ничто) (посоветовать|подсказать|предложить):inf "не (смочь:first|мочь:first|удастся|получится)" !(если|=вы|ли|кроме|раньше) ~8
        (дальнейший|последующий) (шаг|действие|помощь|работа|разбор|поддержка|рассмотрение|поиск) "(невозможный|исключены|исключена|исключено|бессмысленный|нецелесообразный|бесполезный)" !если ~4
        "(вам|тут|здесь|тут вам|здесь вам|вам тут) (просто|увы|к сожалению|сильно)? не повезло" !(если|погода)
        "это (все|предел|максимум)" // "(чем|что|чего) (мы|я)? (могли|можем|могу|смогли) (помочь|сделать|предложить)" !если ~1
        # Решения нет
        (решение|выход|вариант|способ|исправление|лечение):nom/gen "(этот|проблема|вопрос|задача|ситуация|пока|на данный момент|у мы|для этот|тут|здесь|к сожалению|увы|больше|просто|уже)? (нет|не существует|отсутствует|отсутствуют|не найдено|не найден|не нашлось|не предвидится|не предусмотрено|не видим|не вижу|не имеем|не имеется|не знаем|не осталось|не будет|не ожидается|не нашли)" !(учебник|тетрадь|задачник|пособие|приложение|ваш|другой|готовый|поиск|если|пока мы|принять|=вы|по заявке|еще|рассмотрение|возврат) ~3
        "(нет|не существует|не нашлось|не осталось|не видим|не вижу|не имеем|не знаем)" (никакой|ни один|больше|у мы)? (решение|выход|вариант|способ):gen !(если|=вы|вам|окончательный|еще|пока|учебник|тетрадь|задачник|пособие|приложение) ~3
        "(возможности|возможность|вариантов|варианта|способов|способа|шансов)" (помочь|решить|исправить|восстановить|вернуть|починить|устранить|повлиять|спасти) "(у нас|мы|я)? (нет|отсутствует|не имеем|исчерпаны|исчерпана|нету|не вижу|не видим)" !если ~8
        "(исчерпали|исчерпаны|перепробовали|испробовали|использовали|попробовали|исчерпан|исчерпал|исчерпала)" "(все|весь|всё|свои)" <any>? (вариант|возможность|способ|средство|идея|ресурс|метод|мера|что могли|что можно)? ~3 !если
        "(варианты|возможности|идеи|способы|средства|вариантов|идей|способов)" "(у нас)? (больше|уже)? (исчерпаны|кончились|закончились|не осталось|больше нет|нет больше|иссякли)" !если ~2
        "(зашли|зашел|зашла|уперлись|оказались|упёрлись) в (тупик|стена|тупике|стену)" !если
        "(это|тут|здесь|ситуация|мы в) (тупик|тупиковая ситуация|тупике)"$
        "не (знаем|знаю|понимаем|понимаю|представляем)" // > как > "(это|её|его|вам|с этим|такое|тут|здесь|такую ошибку)? (исправить|починить|решить|устранить|помочь|восстановить|быть|поступить|вернуть|лечить)" ~3
        "не (знаем|знаю|понимаем|представляем)" "что (с этим|тут|здесь|еще|дальше|можно|ещё)? (делать|сделать|предпринять|предложить|можно)" ~2
        # Невозможно исправить
        (невозможно|нельзя|нереально|немыслимо|поздно|бесполезно|бессмысленно) (уже|никак|теперь|физически|технически|увы|больше)? ${cure.ru}:inf !!("в (этот|указанный|этот же) (час|время|ночь|день|период|промежуток|момент)"|"во время"|"на время"|"на период"|"в период"|билет) !(если|=вы|самостоятельно|без|чтобы|случайно|пароль|дважды|кроме|только|=если|пока|до|=себя|деньга|настройка|после) ~3
        (его|ее|их|это|данные|файл|запись|письмо|заказ|платеж|сообщение|перевод) (невозможно|нельзя|нереально) (уже|никак|теперь|больше)? ${cure.ru}:inf !(если|=вы|самостоятельно|чтобы|случайно|пароль|дважды|только|без) ~3
        ${cure.noun}:nom "(данные|файл|ситуация|проблема|этот|ваш|они|его|ее|их|запись|оборудование|средство|деньга)?" "(уже|увы|к сожалению|технически|физически|больше)? (невозможно|невозможен|невозможна|нереально|исключено|исключен|исключена|нецелесообразен|бессмыслен|бессмысленно|бесполезен|не представляется возможным|не представляется возможной|не предвидится|неосуществимо)" !(если|без|пока|самостоятельно|после|до) ~3
        ${cure.ru}:inf "(это|его|ее|их|ничего|все|данные|уже|вам|такое|больше)? (уже|увы|к сожалению|технически|физически|никак|больше)? (невозможно|нельзя|нереально|не получится|не удастся|не выйдет|не представляется возможным|не можем|не сможем|не смогу|не могу|не в силах|не в состоянии|поздно|не имеем возможности)" !!("в (этот|указанный|этот же) (час|время|ночь|день|период|промежуток|момент)"|"во время"|"на время"|"на период"|"в период"|билет) !(если|=вы|самостоятельно|чтобы|без|дважды|пароль|пока|возможность|после|до|можно|снова|повторно|раньше|сегодня|завтра|сразу) ~3
        "не (можем|могу|сможем|смогу|в силах|в состоянии|получится|удастся|выйдет|имеем возможности|представляется возможным)" "(это|его|ее|их|уже|больше|данный|этот|никак|и)? ${cure.ru}:inf" !(если|=вы|пока|раньше|сегодня|завтра|без|чтобы|найти|ваш платеж|до|сразу|самостоятельно|помочь|обещать|можно) ~3
        "не (возьмемся|возьмусь|беремся|берусь)" ${cure.ru}:inf !(если|=вы|пока|раньше|без|до)
        =нет "и не (быть:future|предвидится|планируется|ожидается)" !(если|скрытый|комиссия) ~0
        "(не подлежит|не подлежат)" > (восстановление|ремонт|исправление|возврат|обмен|починка|замена|разблокировка|возмещение|компенсация|пересмотр|отмена|перерасчет|реставрация|реанимация) !если ~2
        (восстановление|ремонт|исправление|возврат|обмен|починка|замена|разблокировка|возмещение|компенсация|пересмотр|отмена|перерасчет|реставрация|реанимация|чистка) "(не подлежит|не подлежат|не поддается|не поддаются)" !если ~2
        "(не поддается|не поддаются)" (восстановление|ремонт|исправление|починка|реставрация|лечение|реанимация) !если ~2
        (взять|достать|раздобыть|добыть|починить|чинить|купить|заказать|найти|ремонтировать|искать|восстановить|получить):inf "(вам|нам|больше|уже|просто|теперь)? (=негде|=неоткуда|=некому|=нечем|=не из чего|=некуда)" !(если|=вы) ~3
        "(=негде|=неоткуда|=некому|=нечем)" (взять|достать|раздобыть|добыть|починить|чинить|купить|заказать|найти|ремонтировать|восстановить):inf !(если|=вы) ~2
        ${cure.ru}:inf "(уже|это|его|их|ее|нам|мне)? (никому|нам|мне|мастеру|инженерам)? (уже|больше)? не под силу" !если ~3
        "(ничего|ничто)" "(тут|здесь|уже|больше|с этим)? (уже)? не (придумать|придумаешь|попишешь|выдумаешь|светит|спасет)" !(если|лучше) ~3
        (достать|раздобыть|добыть|выручить):inf > "(мы|я|нам|мне) (увы|к сожалению|уже|больше)? не (можем|сможем|смогу|могу|в силах|в состоянии|удастся|удалось|получится)" !(если|=вы|пока|сегодня|завтра|раньше) ~6
        "(никак|никоим образом|ни при каких условиях|уже не|больше не) (не)? (исправить|починить|помочь|вернуть|восстановить|решить|спасти|поправить|повлиять):inf/future.first/future.second" !(если|=вы) ~1
        (восстановить|вернуть|спасти|починить|отремонтировать|исправить|возместить|возвратить|возобновить):inf > "(мы|я) (увы|к сожалению|уже|больше)? не (можем|сможем|смогу|могу|в силах|в состоянии)" !(если|=вы|пока|без|сегодня|завтра|до|раньше|сразу) ~6
        (чинить|ремонтировать|спасать|восстанавливать|исправлять|лечить):inf "(там|тут|здесь|уже|больше)? (там|уже|больше)? (=нечего)" !(если|=вы) ~2
        "(тут|здесь|там|в этом случае) (медицина|наука|техника|мастер|магия|поддержка) бессилен" !если
        (медицина|наука|техника|мастера) (тут|здесь|уже)? "(бессильна|бессильны|бессилен)" !если ~1
        "(дальше|вперед|назад)? (хода|дороги|пути|дальше пути|пути назад|обратного пути|обратной дороги)" (у нас|отсюда|назад|обратно|дальше)? "(нет|не существует|не осталось)" !(если|пока|на сайте) ~1
        "(мы)? (вынуждены|вынужден|вынуждена) (вам)? (отказать|вам отказать)" !(если|после|до)
        "(возможностей|возможности|вариантов|шансов|ходов|путей)" (продвинуться|двигаться|сделать|идти|помочь|что-то)? "(у нас)? (больше|уже)? (не осталось|не имеем|не видим|нет больше)" !(если|пока) ~2
        # Прекращаем
        "(дальше|больше) (мы)? (помочь|сделать|продвинуться|двигаться|идти) (не сможем|не можем|некуда|не получится|не выйдет)" !если
        "(шансов|надежды|надежд|шанса) (на|восстановить|вернуть|исправить|починить)? (восстановление|возврат|ремонт|исправление|успех)? (уже|больше|никаких)? (нет|не осталось|никаких)" !если
        "нет (никаких|ни малейших)? (шансов|надежды|шанса)" !если
        "(потеряны|утрачены|утеряны|пропали|потерян|утрачен|утеряна|пропал) (безвозвратно|навсегда|окончательно|насовсем)" !если
        "(безвозвратно|навсегда|окончательно) (потеряны|утрачены|утеряны|удалены|пропали|потерян|утрачен|утеряна|удален|удалена)" !(если|будут|будет|после|через)
        "(увы|к сожалению)" "(тут|здесь)? (никак|всё|это конец|ничего)"$ ~1
        (порадовать|обрадовать|утешить|обнадежить|выручить|подсобить):inf "(вас|вам|тут|здесь|мне|нам)? (увы|к сожалению|совсем|пока|больше)? (нечем|нам нечем|мне нечем)" !если ~1
        "(рад|рады|рада) бы (помочь|выручить|подсобить|поспособствовать)" // "(да|но|только|однако)" (нечем|не|некуда|никак|нельзя|поздно) !если ~4
        "(предложить|добавить|ответить|посоветовать) (вам|тут|взамен|больше|на это|здесь)? (нам|мне)? (уже|больше)? (нечего)" !(если|пока)
        "(нечего|нечем) (вам|тут|больше|на это|нам|мне)? (предложить|посоветовать|помочь|заменить)" !(если|пока)
        ${cure.ru}:inf "(его|ее|их|это|такое|нам|мне|мастеру|инженерам|специалистам)? (уже|увы|пока)? не по (зубам|силам|плечу|рукам)" !если ~2
        "(нам|мне|мастеру|инженерам|специалистам|технику|никому|сервису) (это|такое|она|он|уже|увы|тоже)? не по (зубам|силам|плечу|рукам)" !(если|вам)
        "никакой возможности" <infinitive> !(если|упустить|не) ~2
        <infinitive> "(уже|увы|к сожалению|просто)? (нет)? никакой возможности" !(если|не) ~3
        "(увы|к сожалению|жаль)" // "(на этом|это) (всё|точка|конец)"$ ~2
        "(ставим|поставили|поставить) (на этом|точку|крест)" "(на|точка|крест)" ~3 !(если|поставь)
        "(поезд|момент|время|срок)" "(уже|давно|безнадежно)? (ушел|упущен|упущено|упустили)" "(поправить|исправить|увы|безвозвратно|окончательно|навсегда)" ~3
        "(шансов|надежды|надежд|вариантов) (у нас)? (ноль|почти ноль|ни одного|ни малейшей|ни малейших)"
        "(чуда|чудес|волшебства) (увы|к сожалению|здесь|тут)? не (будет|случится|бывает|произойдет|ждите)"
        "назад (дороги|пути|ходу|хода) (уже|тут|здесь)? (нет)" !если
        "поздно (уже|что-то|теперь|увы|и|пить)? (менять|делать|исправлять|спасать|возвращать|боржоми|просить|пересматривать)" !(если|никогда|=не)
        "(придется|остается|остаётся|можно) (вам|нам|только|лишь|увы|с этим|с ним|с ней)? (смириться|примириться|забыть|распрощаться|попрощаться|проститься)" !(если|пароль|код)
        "(=ответ|=вердикт|=решение|=вывод) (однозначный|окончательный|короткий|простой|прежний|один)?" // "(нет|нельзя|невозможно|никак)"$ ~1
        "(придется|придётся|остается|учитесь|научитесь|привыкайте) (вам|нам|просто|теперь|как-то)? с (этим|ним|ней|таким) (жить|мириться|смириться|уживаться|свыкнуться)" !если
        "нет (у нас|тут|здесь|уже|больше)? (ни малейшего|ни единого|никакого|ни одного) (шанс|выход|способ|вариант|повод надеяться)" !если
      `,
      en: `
        # Nothing we can do
        "(nothing|not anything|is n't anything|(not|n't) a thing|not much|is n't much|little|very little|no more|nothing more) (else|more|further|left|that)? (that)? (we|i|anyone|anybody|our team|our engineers|support|us) (can|could|are able to|be able to|may|for us to|am able to)? (do|offer|suggest|try|add|say|change)" !(if)
        "(nothing|is n't anything|not anything|is n't much|not much|little|nothing more|no more) (else|more|further)? (that)? (can|could|to) be (done|changed|offered|tried)" !(if|you need|your end|on your)
        "(nothing|not much|little|nothing more|nothing else) (left)? (for us)? to (try|offer|suggest|do about)" !(if|need)
        "(we|i) (can|could|'m able to|are able to|am able to) (unfortunately|sadly|really|regrettably|only)? do (nothing|no more|nothing more|nothing else|very little|nothing further)" !if
        "(we|i) (unfortunately|sadly|regrettably|alas|therefore|really|simply|honestly)? (can n't|can not|could n't|could not|are unable to|am unable to|are not able to|are n't able to|will n't be able to|will not be able to|'re unable to|'m unable to|'re not able to|'m not able to) (unfortunately|really|sadly|regrettably|therefore|currently|possibly|any|honestly)? (do anything|do any more|do more|do much|help|assist|be of help|be of assistance|be of any help|be of further|be of much|be of more|be of use|offer any|offer you any|offer anything|offer you anything|offer more|offer you more|bring back|get back|put right|salvage|mend|offer a solution|offer further|provide a solution|provide any|go any further|take this any|take it any|proceed|do that much|find a solution|find any solution|find a way|solve|fix|resolve|repair|restore|recover|retrieve|undo|change anything|reverse|get it back|get them back|bring it back|bring them back|save|rescue|change that|change this|change it|get any further)" !(if|unless|until|without|remotely|before|wait) !"help (but|<gerund>)"
        "(unable|not able|powerless|in no position) to (help|assist|fix|solve|resolve|repair|recover|restore|retrieve|offer|do anything|change|undo|reverse)" !(if|unless|users|customers|without|until|still)
        "(run|ran|running|clean|are|all) out of (options|ideas|things to try|possibilities|ways)" !if
        "(exhausted|tried|used up) (all|every|each|everything) (of)? (our|the|the other|possible|available|other)? (option|options|possibilities|possibility|avenue|avenues|means|ideas|ways|thing|we could|we can|we know|solution|solutions|remedy)" !(if)
        "(all|our) (options|possibilities|avenues|means) (are|have been|were) (exhausted|used up|gone)"
        "(we|i|this|that|it|case|search|story|repair|matter|road) (have|are|am|is|be|has)? (now|simply|really|just|therefore|sadly|unfortunately)?" ["(come|reached|hit|at|run|arrived|up against|got)? (up)? (to|into|at|against)? (a|an|the) (dead end|dead-end|brick wall|impasse|end of the road|end of the line|limit of what|end of what|deadlock)"] ~0 !if
        "(we|i) (have|are|'ve|'re)? (now|simply|just)? (hit|run into|ran into|come up against|up against|facing) a (brick)? wall" !if
        "no way (for|in which|that|by which) (us|me|we|i|anyone|anybody|our <any>|any of us)" !(if|yet|without|until)
        "no way (we|i|anyone|anybody|our <any>) (can|could) <any>-(thank|express|repay|know|tell)" !(if|yet|without|until) !!"without (you|your|the|him|her|them)"
        "no (solution|remedy|fix|cure|way out|answer|help|saving) (to be (had|found|offered)|in sight|for it|to it|at hand|exists)" !(if|yet)
        "(out of|beyond) (all)? (hope|rescue|saving)" !if
        "no (help|remedy|way) (that|which)? (we|i) (can|could) (offer|give|see|find|propose)" !(if|yet|until)
        "(nothing|n't anything|not much|little) (there|here|in it|of it|on it)? (can|could|left to|to) be (mended|repaired|fixed|saved|salvaged|recovered|rescued|done|restored)" !(if|yet|until)
        "(and)? (that is|that 's) (that|all there is to it|the end of it|the end of the story)"$ !if
        "(can|could|will) (not|n't|no longer|never) be (ported|transferred|moved|reissued|refunded|replaced|exchanged|extended|cancelled|changed|helped|got|obtained)" // "(full stop|period|at all|under any circumstances|whatever we do|sorry|end of story|no matter what|in any way)" !(if|until) ~1
        "no (way|road|path|route) (back|forward|ahead|further|on|round it|around it)" !(if|yet|street)
        "(nowhere) (to go|else to turn|left to go|else to go|to turn|left to turn)" !if
        "(we|i) (have|must|will have|are forced|regret that we have) (to)? (turn you (down|away)|refuse you|decline your|disappoint you)" !(if|until|unless|first)
        "(we|they|i|our <any>|the <any>) (can|could) (only|but|merely|just)? (shrug|shake our heads|shake their heads|throw up our hands|sympathise|sympathize|commiserate)" !if
        "(fault|defect|problem|error|damage|stain|bug|noise|leak|crack|loss|scratch) (can|could) (not|n't|no longer) be (removed|got out|eliminated|cured|healed|remedied|cleared|taken out|fixed|mended|repaired)" !(if|yet|until|remotely|without|before|by you)
        "(run|ran) out of (road|rope|ways|ideas|options|luck)" !if
        "(that|this) (is|'s) (all|as far as|the most|the best|as much as|everything) (we|i) (can|could|are able)" !(if|see|now|yet|today|need)
        "(as|so) far as (we|i) (can)? (=go|=get|=take|=come|=reach)" !(if|see|know|so far)
        "(we|i) (do n't|do not|no longer) (know|see) (how|what|of any) (to|else|more|way|we)" !(if|yet) 
        "(we|i) (have|see|know|'ve|know of|can see) (got)? (absolutely|simply)? no (way|solution|remedy|means|other option|further option|more options|further ideas|other way|option|options|answer to this|cure|possibility|idea how) (of|to|for|left|how|here|that)?" !(if|yet)
        "(not|n't) in a position to (help|assist|offer|fix|solve|resolve|repair|recover|restore|retrieve|refund|do anything|change|undo|reverse|intervene|act)" !(if|until|yet)
        "(you|we|you 're|we 're) (are)? (simply|completely|clean|just|unfortunately)? out of luck" !if
        "(there|there 's|there is) (is|'s)? (simply|unfortunately|sadly|really)? no (undoing|fixing|reversing|recovering|repairing|saving|bringing|getting it|getting them|getting your|getting the|retrieving|restoring|salvaging)" !if
        "no (way|means|chance|possibility|prospect|hope) of (ever|us|anyone)? (getting|bringing|recovering|restoring|repairing|fixing|reversing|retrieving|undoing|solving|saving|finding|tracing|refunding|helping|rescuing)" !(if|yet|without|unless)
        "(see|is|'s|there is|there 's) no (point|sense|use) in ((writing|contacting|calling|asking|appealing|complaining|insisting) (to)? (us|me|again|further|any)|searching|looking|trying|continuing|going on|pursuing|investigating|repairing|waiting)" !(if|yet)
        # No solution
        "(there|there 's|there is|there are|there exists|unfortunately|sadly|have|see|offer) (is|are|'s)? (currently|simply|unfortunately|sadly|just|absolutely|really)? (no|not any|n't any|is n't any|is n't a|not a) (known|possible|available|technical|further|other|more)? (solution|fix|remedy|cure|workaround|way out|way to ${cure.en.slice(1, -1).split('|').slice(0, 13).join('|way to ')}|way of (fixing|getting|recovering|restoring|solving|undoing|repairing|retrieving|bringing)|answer to this|hope|chance of|possibility of|possibility to|means of|prospect of|option left|options left)" !(if|yet|without|need|doubt|charge|change it back|lane|road|street|dead end|car park|"(which|that) still")
        "no (solution|fix|remedy|cure|workaround|way out) (is|was|has been|could be|can be|will be)? (available|found|possible|exists|in sight|known|forthcoming)" !(if|yet)
        "(a)? (solution|fix|repair|recovery|restoration|cure|remedy) (is|are) (not|n't|simply not|unfortunately not|no longer)? (impossible|possible|available|feasible|out of the question|out of reach)" !(if|is possible|without|unless|until) 
        "(can not|can n't|can not|could not|could n't|can no longer|will n't|will not|will never|can never|never) (unfortunately|now|ever|simply|sadly|longer)? be ${cure.done}" !(if|back|until|unless|without|before|by you|yourself|once|after|today|remotely) 
        "(are|is|was|were|be) (unfortunately|sadly|simply|now|completely|totally|quite)? (beyond|past) (mending|repairing|restoring|redemption|curing|repair|recovery|saving|fixing|rescue|retrieval|help|salvage|recall|remedy|hope)" !if
        "and (beyond|past) (repair|recovery|saving|fixing|rescue|retrieval|salvage|mending|repairing|restoring|redemption|help|hope)" !if
        "(impossible|not possible|is n't possible|no longer possible|not feasible|too late|hopeless|pointless|technically impossible|not technically possible) (for us|now)? to ${cure.en}" !(if|without|unless|until|miss|remotely|before|two|once|after)
        (your|the|this|our|my|it|they|these|those|everything|both|been|was|were) > ["(gone|lost|deleted|erased|destroyed) (for good|forever|for ever|beyond recovery|permanently|irretrievably|for all time|once and for all)"] !(if|will be|are automatically|is automatically|after) !!(when|whenever|once|if) !"<noun.plural> (that|which|who)" ~8
        ^"(gone|lost|erased|destroyed) (for good|forever|for ever|beyond recovery|irretrievably|for all time|once and for all)" !(if)
        "(permanently|irretrievably|irrevocably|definitively) (gone|lost)" !(if|will)
        "(restoring|recovering|fixing|repairing|retrieving|getting|undoing|saving|solving|resolving|reversing) (the|it|them|this|your|that|these|those)? <any>? <any>? (back)? (is|are) (simply|unfortunately|sadly|technically|also|now)? (not possible|n't possible|impossible|no longer possible|not feasible|out of the question|beyond us|hopeless)" !(if|without|unless|until)
        "(repair|recovery|restoration|a repair|a recovery|a fix|a solution) (is|are) (simply|unfortunately|sadly|technically|also|now)? (not possible|n't possible|impossible|no longer possible|not feasible|out of the question|beyond us|hopeless)" !(if|without|unless|until)
        "(no|not any) (further|more|other) (help|assistance|support|action|repair) (is|are|can be|will be) (possible|available|rendered|extended|granted|lent|afforded|given|offered|planned|provided|taken)" !(if|needed)
        "(we|i) (do|can|could|did) (not|n't) (have|see|know|know of|find) (a|any|of any|of a) (other|further|possible)? (way|solution|means|fix|option|remedy|cure|possibility|workaround)" !(if|yet|until)
        "(lost cause|hopeless case|write-off)" !if
        "(at|to) (our|my) (wits '|wit 's|wits) end" !if
        "(nobody|no one|none of us|no engineer|nothing) (who|that|here|in town)? (can|could|will be able to|is able to|will) (get|give|win|fetch|trace|conjure|turn|fix|repair|recover|restore|retrieve|bring|solve|save|undo|help|change)" !(if|without|unless|password|pin)
        "(no|zero|little|hardly any|not any|not much) (chance|hope|prospect|possibility|likelihood) (of|for|to|that|left)" !(if|missing|error|failing|further)
        "(is|are|goes|lies) (simply|far|quite|well)? beyond (us|me|our abilities|our power|our powers|our means)" !if
        # You will have to live with it
        "(you 'll|you will|you|tenants|customers|we|users|everyone) (just|simply)? (have|need|will need|will have|'ll have)? (just|simply)? to (live with|put up with|accept|make do with|get used to|learn to live|do without|resign|manage without)" !(if|accept the|accept our|terms|licence|license|cookies|agreement|invitation)
        "(we|i) (give|gave|are giving|have given|'re giving|must give|had to give) (it|this)? up" !if
        "(we|i) (will not|will n't|are not going to|do not plan to|do n't plan to|are n't going to|have no plans to|no longer intend to) (be)? (fix|repair|fixing|repairing|solve|resolve|pursue|investigate|look into|(take|taking|pursue|pursuing) (it|this|that|the matter) (any)? further|restore|reopen|reopening|reconsider|reconsidering|working on|investigating|look any)" !(if|until|unless|before)
        "(we|i) (have|'ve|had to|are|must|'re)? (stopped|stopping|stop|ended|ending|end|abandoned|abandon|abandoning|discontinued) (the|our|all|any|further)? (search|searching|attempts|investigation|efforts|work|trying|recovery|looking|repair|repairs|looking into)" !(if|the work has been) !!"(go on|goes on|continue|continues|resume|resumes|carry on|start again|take it up again)"
        "(nothing|no) (further|more)? (help|assistance|support|action) (can|will) be (given|offered|provided|taken)" !(if|required|needed)
        "(the)? (case|matter|story|road|line) ends here"
        "(that|this|and that|and this) is (the end of|final|where it ends|where we stop|where our help ends)" !(if|the final|final version)
        "(that|this|it) (is|'s) (then|probably|really|sadly)? the end of the (road|line|story)" !(if|street|bus|tram)
        "(no|not any) (further|more|other) (option|options|steps|ideas|possibilities|way) (left|open|available|remain|remains|to us)?" !if !!(required|needed|necessary|expected|"(of|from|for) you"|"on your (side|part|end)")
        "(we|i) (can|could) not ${cure.en}" !(if|until|unless|without|remotely|yet|before) !"help (but|<gerund>)"
        "(there is|there 's|there are|we have|i have|we see|i see|we know) (simply|really|unfortunately|sadly|just|also|sorry to say)? (no|not any|n't any|little) (help|assistance|remedy|cure|relief|comfort|rescue|salvation|lever|trick|magic|recourse|redress|magic wand|miracle|avenue)" !(if|yet|charge|need|needed|desk|required)
        "(nothing|n't anything|not anything|little|not much) (more|else|further|left)? (that|which)? (we|i|anyone|our <any>) (can|could|are able to|might|know how to|have to) (set|put|make|get|bring|give|turn|pull|hand|arrange|alter|achieve|fix|mend|move|shift|pull off|conjure|come up|contribute|say|tell)" !(if|yet|until)
        "(we|i) (can|could|must|have to|'m afraid we must|are going to have to) (only|just)? (leave it (at that|there|as it is)|let (it|the matter|this|things) (rest|be|drop|lie)|call it a day|draw a line|throw in the towel|bow out|admit defeat|concede defeat|wave the white flag|pass|raise our hands|leave you with that|leave you to it)" !(if|you|until) !"pass (your|the|it|this|that|these|on|them|you|a|any|all|along)"
        "(we|i) (are|'re|am|'m) (now|simply|just|completely|all)? (at the end of (our|the) (tether|rope|road|line|possibilities|wisdom|means)|out of (road|rope|answers|moves|cards|ammunition|arrows|tricks|luck)|beat|beaten|stumped|licked|at a loss|no further help|no help|of no (more|further)? (help|use) to you|unable to be of|the wrong people to save)" !(if|until)
        "(our|the) (bag of tricks|toolbox|options|means|powers|abilities|wisdom|knowledge|possibilities|help|support) (is|are|ends|end|stops|stop|has|have) (empty|exhausted|here|there|at an end|spent|run out|limited|used up|reached (its|their) (limit|limits|end))" !(if|chat|desk)
        "(that (=ship|=train|=horse|=boat|=bird) (has|'s) (sailed|left|bolted|flown|gone)|the (=ship has sailed|=horse has bolted|=bird has flown))" !(if|depart|harbour|port|station)
        "(no|not a) (<adjective>)? <noun>-(need|charge|fee|customer|client|user|guest|data|card|password) (on earth|alive|in the world|in the trade|anywhere|in town)? (can|could) (mend|bring|save|fix|repair|help|restore|undo|get|cure|revive)" !(if|without|until|unless)
        "(no|not a) (<adjective>)? <noun> (on earth|alive|in the world|in the trade|anywhere|in town|in the country) (can|could|will|would|is able to)" !(if|without|until|unless)
        "(what is|what 's|what was) (done|gone|lost|deleted|broken) (is|'s|was|stays|remains) (done|gone|lost|deleted|broken)" !if
        "(you|we) (will|'ll|shall|must|have to|need to|can only|had better|might as well) (just|simply|all)? (grin and bear|make the best of|make your peace|come to terms with|swallow|write (it|them|this|that|the <any>) off|say goodbye to|forget about|kiss <any> <any>? goodbye|whistle for|wave goodbye|resign ourselves|resign yourself|take it on the chin|bite the bullet|draw the line|live with)" !(if|hesitate|contract)
        "(is|are|'s) (simply|sadly|unfortunately|now|also)? (not|n't|no longer) (to be|going to be) (had|saved|mended|repaired|recovered|brought back|got|changed|helped|undone)" !(if|until)
        "(the)? (well|cupboard|trail|road|path|door|case|book|chapter|file) (is|has) (dry|bare|cold|gone cold|closed for good|blocked|shut|closed to us|run dry)" !(if|open|your|office)
        "(tried|used|pulled|exhausted|been through|gone through) (every|all|each) (of)? (the|our)? (trick|tricks|means|way|ways|tool|tools|key|keys|thing|lever|levers|stop|method|methods|approach|remedy|remedies) (in the book|there is|there are|we know|we have|to no avail|in vain|without)" !(if)
        "(that|this|here|there|which) is where (our|my) (art|help|power|powers|knowledge|skill|skills|means|wisdom|road|possibilities|abilities|support) (end|ends|stop|stops)" !if
        "(we|i) (must|have to|will have to|'ll have to|can only|are obliged to|have) (now)? (leave|left|leaving) (you to it|matters there|the matter there|it there|things there|you there|things as they are|it be)" !if
        "(there|and there) (we|i) (must|have to|can only) leave it" !if
        (restoration|recovery|repair|refund|exchange|replacement|extension|retrieval|reversal|solution|rescue|transfer|cancellation|correction) > "(is|are|remains)" // "(out of the question|impossible|not an option|not to be had|beyond us)" ~4 !(if|without|until|unless)
        "(this|that|it|what you (want|ask|ask for|are asking|are asking for|wish)) (simply|sadly|unfortunately)? (can|could) (not|n't) be (done|helped|mended|arranged|managed)"$ !(if|until|without)
        "(can|could) (not|n't) be (done|helped|arranged|managed)" // "(full stop|period|end of story|i'm afraid|i am afraid|sorry|alas)" ~0 !(if|until|without)
        "(come|reached|at|arrived at|exhausted|reach) (to)? the (end|limit|limits|bounds|edge) of" // "(what|our|my)" ~0 !(if|month|text|page)
        "(we|i) (can|could) (not|n't) (find|see|think of|come up with|conceive of|hit on) (a|any|the)? (way|means|method|solution|remedy|possibility|road) (to|of|for|that)?" !(if|yet|until|so far)
        "(nothing|n't anything|not anything) (else|more|left|further)" // "(that)? (we|i|anyone|anybody) (can|could|might) (try|do|offer|suggest|say|add)" !(if|yet|until) ~0
        "(there is|there 's|there was) no (getting|bringing|winning|having|fetching|conjuring|undoing|reversing|saving|restoring|recovering|repairing|mending|fixing|retrieving|rescuing|salvaging) (your|the|it|them|that|those|these|this|any)?" (<any>)? (<any>)? (<any>)? (back|again|now|any more|anymore)? !(if|until|without|charge|fee|need|round|around)
        "(the)? answer (is|remains|stays|will be|will stay|will remain) (and)? (simply|still|sadly|a|a firm)? (no|negative)" !(if|yes|or|unless)
        "make your peace with"
        "(is|are|was|has|have|'s) (gone|lost|broken|dead|over|closed|deleted)" "and (stays|stay|remains|remain|will stay|will remain) (so|gone|lost|broken|dead|over|closed|deleted|that way)" ~0 !(if|until)
        "no (appeal|objection|complaint|refund|exchange|return|remedy|redress|recourse|recovery|repair|exception|extension) (is|are) (possible|allowed|permitted|available|to be had|foreseen)" !(if|after|without|before|needed|until)
        "(that|this|it) (is|'s) (simply|just|sadly|unfortunately|quite|really)? (not|n't) (doable|feasible|achievable|workable|on the cards|going to happen)"$ !(if|until|without|yet)
        "(have|has|'ve) no (means|way|ways|tools|method|equipment) (of|to|for) (reading|fixing|repairing|restoring|recovering|getting|opening|retrieving|undoing|helping|saving|bringing|tracing)" !(if|yet|until)
        # It stays as it is
        "(decision|refusal|ruling|verdict|assessment|answer)" > "(is|remains|stays|stands|will not|wo n't) (therefore|and remains)? (change|be changed|final|firm|unchanged|irrevocable|binding|and)" ~3 !(if|jury|judge|referee|court|committee|until|after|"(is|remains|stays) and"|"(final|firm|binding) (on|from|once|as|by|in)") !!"and (stays|remains|will stay|will remain) (free|open|valid|yours|available|in)"
        (@trouble|stain|scratch|crack|dent|typo|flicker|hum|smell|spelling|hole|chip) > "(will|must|has to|have to|is|are|are going to|is going to) (simply|just)? (have to)? (stay|remain|here to stay|there to stay) (as it is|as they are|the way it is|the way they are|like that|that way|for good)?"$ ~6 !(if|until|unless|once|after|before|when|while|visible|log|list) !!"(until|till)"
        "(that|it) (is|'s) (just|simply)? (how|what|the way) (it|things) (is|are)"$ !if
        "(be|are|am|'m|'re|is) of no (further|more|real|great|other|more)? (help|assistance|use|service)" !if
        "nothing (more|further|else) (will|is going to) be (done|undertaken|tried|attempted)" !(if|until)
        "too late" > "to (do|stop|alter|catch|intercept) (anything|something|much|it|this|that|them|the|your)" ~2 !(if|until|not|n't|today)
        "(not|n't) something (that|which)? (we|i|our <any>) (can|could|are able to) (fix|change|solve|undo|repair|alter|reverse|put right|do anything about|restore|correct)" !(if|until|yet|without)
        (lost|deleted|missing|gone|old|erased) > "(will|wo) (not|n't) (be)? (come|coming) back" ~4 !(if|until)
        (gone|lost|deleted|destroyed|erased|overwritten) > "there (is|'s|was) no (backup|back-up|copy|second copy)" // ~2 !if
        (wish|gladly|"(love|like|happy|glad) to") > "but (i|we) (simply|just|really|sadly)? can (not|n't)"$ // ~8 !(today|tonight|now|"this (morning|afternoon|evening|week)"|tomorrow)
        "our (efforts|attempts|help|search|service|work) (end|ends|stop|stops) (here|there|with this|at this point)" !(if|chat|today|hours)
        "(our|all|all our) (possibilities|options|means|ideas|resources|ways|attempts) (are|is|have been) (now|thereby|therefore|thus|unfortunately|sadly)? (exhausted|used up|spent|at an end|tried|over)" !(if|until)
      `,
    },
    // "At first it seemed that…": what was thought of once.
    overcome: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        (сначала|поначалу|вначале|сперва|казалось|показалось|думали|думал|думала|боялись|боялся|боялась|опасались|опасался|опасалась|считали|полагали|решили|раньше|прежде)
        "(с первого раза|с первой попытки|на первый взгляд|по первому впечатлению|в прошлый раз|в первый раз)"
      `,
      en: `
        (initially|originally|seemed|appeared|feared|thought|believed|assumed|worried|suspected)
        "(at first|to begin with|the first time|on the first try|at the first attempt|first attempt|looked as if|looked like|at first sight|were afraid|was afraid|were told|had told)"
      `,
    },
    // The other half of it: how it came out.
    after: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        (но|однако|зато|потом|теперь|затем|все-таки|вскоре)
      `,
      en: `
        (but|however|since|now|then|yet|today|later|eventually|luckily|fortunately)
      `,
    },
    // Only about ourselves: nothing of it is worth keeping.
    helpless: {
      ru: `
        "не в (наш|мой|чей) (силах|возможность)" !(если|ваш|=вы)
        (помочь|выручить|порадовать|утешить|подсобить|поддержать|обрадовать|подсказать|посоветовать|предложить) (=вам|=вас) (=нечем|=нечего) !(если|больше|пока) ~4
        ^"(больше|ничего больше|большего) предложить (вам|нам) (нечего|нечем)"
        "(наш|мы|тут мы|здесь мы)? (бессилен|бессильны|бессильна|беспомощны)" !если
        "(мы|я) (сдаемся|опускаем руки|разводим руками|умываем руки|пас)"
        "(остается|остаётся) (только|лишь)? (развести руками|смириться|ждать чуда|посочувствовать)"
        "(развести|разводим|развожу) руками"
        "(мы|я|тут мы|здесь мы|у нас) (уже|просто|просто-таки|увы)? (опускаю|опускаем|опустили|опустила|опустил) (уже)? руки"
        "(руки|лапки) (у нас|у меня)? (уже|просто|совсем)? (опускаем|опускаю|опускаются|опустились|опустили)" !если
        "руками (разводим|развожу|развести|разведем|развел|развела)"
        "(связаны|связали) (у нас|нам)? (по рукам)? (руки|рукам)"
        "руки (у нас|у меня)? (совсем|увы|тут|здесь)? (связаны|коротки)"
      `,
      en: `
        "(we|i) (are|am|'re|'m) (completely|totally|quite|simply)? (helpless|powerless|stuck|at a loss|at our wits' end|stumped|at a dead end|out of ideas|out of options|beaten)" !if
        "(our|my) hands are tied"
        "(done|did|tried) (all|everything) (that)? (we|i) (can|could|possibly could|possibly can)" !if
      `,
    },
    alternative: {
      also: ['consequent', 'condition', 'question'],
      ru: `
        (зато|взамен|альтернатива|альтернативный|альтернативно|вместо)
        "вместо (этого|него|нее|них|возврата)"
        "(но|однако|при этом|а|тем не менее|пока|также|и|поэтому|вместо этого|можем|готовы)" "(мы|я)? (можем|могу|готовы|готов|готова|предлагаем|предлагаю|постараемся предложить|сможем|рады)" !(сожаление|не) ~2
        "(предлагаем|предлагаю|готовы предложить|можем предложить|могу предложить|рекомендуем|советуем|советую|рекомендую|сможем предложить)" !(смириться|мириться|привыкнуть)
        "(вы|вам|клиент) (также|все же|при желании|всегда|по-прежнему|сейчас|сами|самостоятельно)? (можете|сможете|доступен|доступна|доступны|доступно|вправе|подойдет)" !(оценить|обжаловать|пожаловаться|закрыть|не)
        ^"(но|зато|пока|взамен|также|при этом)? можно (также|пока|только|лишь|просто|и|еще)? <infinitive>-(забыть|смириться|примириться|мириться|распрощаться|попрощаться|проститься|ждать|подождать|надеяться|сожалеть|пожалеть|посочувствовать|понять|сказать|считать|предположить|выбросить|не)"
        (можете|сможете|можно) "(воспользоваться|оформить|заказать|заменить|обменять|создать|загрузить|выбрать|перенести|подать|использовать|скачать|открыть|подключить|получить|купить|отправить|сделать|настроить|перейти|найти|добавить|изменить|указать|записать|вернуть|продлить|попробовать|восстановить|обойти|обойтись|прислать|передать|обратиться|поступить|решить|удалить|скорректировать|отредактировать|редактировать|поменять|менять|скрыть|дополнить|переименовать)" !(не|ли) ~4
        "(есть|существует|остается|имеется|нашли|подойдет|доступен)" "(другой|иной|запасной|еще один|обходной|второй|один|простой|вариант)" (способ|вариант|путь|решение|выход|возможность)? !не ~2
        "(попробуйте|воспользуйтесь|используйте|выберите|оформите|закажите|загрузите|создайте|перейдите|откройте|нажмите|обновите|пришлите|укажите|подайте|замените|пересохраните|сохраните|отправьте|выполните|скачайте|установите|перезагрузите|добавьте)" 
        "(мы|я)? <verb.future.first>-(решить|мочь|смочь|написать|сообщить|ответить|закрыть|вернуться|узнать|быть|стать|суметь|помочь|завершить|прекратить|успеть|учесть|передать|постараться|сказать|удаться|оставить|напомнить|обещать|поделать|добавить|извиниться|пожалеть|взять|понять|рассказать|объяснить)" !(не|если|вряд) ~0
        "(выслали|отправили|заменили|начислили|подготовили|оформили|подобрали|предусмотрели|создали|вернули|заказали|поставили) (вам|новый|новую|замену|аналог|другой|копию|взамен|деньги|скидку|бонус|компенсацию|промокод)"
        (меняем|заменяем|собираем|ищем|готовим|перевыпускаем|восстанавливаем|оформляем|подбираем|печатаем|возвращаем|высылаем|отправляем|компенсируем|делаем|продлеваем|начисляем|пересылаем|создаем) !(не|если) 
        "(обходной|временный) (путь|решение|вариант|способ)"
        (поэтому|так что|и) // "(мы|я)? (выпустить|перевыпустить|создать|завести|заказать|оформить|заменить|подобрать|восстановить|вернуть|начислить|собрать|переснять|переделать):past" ~2
        (отмените|верните|измените|оформите|сделайте|отменить|вернуть):imp (на|в|через|по) (сайт|кабинет|приложение|касса|телефон|отделение|чат|офис|почта) ~2
      `,
      en: `
        instead !(of)
        "instead of"
        "(alternatively|alternative|alternatives|as an alternative|in exchange|in return|in its place|workaround is|as a substitute|another way|other way round|a different way|other ways|another option|other options|other option)" !(no|not|other option is|n't)
        "(but|however|though|still|yet|what|and|so) (we|i) (can|could|are able to|will|'ll|would|are happy to|would be happy to|are glad to|have|offer|am happy to|'d)" !(not|no|nothing|n't|only regret|say|keep|close|confirm|do nothing|done|checked|tried|been)
        "(we|i) (can|could) (offer|send|replace|refund|give|move|credit|add|extend|make|arrange|order|issue|provide you|put|set|export|suggest|propose|prepare|book|swap|lend|recreate|re-create|rebuild|reduce|reserve|deliver|exchange|help you with|help you to|ship|waive|switch|keep)" !(not|no|nothing|only|n't) !!("nothing that"|"no (help|way|solution|remedy|cure|fix|option|alternative|answer|means)")
        "(we|i) (offer|suggest|recommend|propose|advise|are offering|have prepared|have ordered|have sent|have credited|have refunded|have added|have put together|are sending|are replacing|are preparing|are rebuilding|are ordering|are re-creating|have replaced|have issued|have extended|have reserved)" !(not|n't|accepting)
        "(we|i|we 'll|i 'll) (will|shall|'ll|'d be happy to|would be happy to)? (gladly|happily|of course|then|therefore|also)? (send|replace|refund|give|credit|extend|arrange|order|issue|book|swap|lend|recreate|re-create|rebuild|reserve|deliver|exchange|ship|waive|print|compensate|reimburse|restore|escalate|bring|pay|collect|install|mount)" !(not|n't|unable|can n't|can not|could n't|nothing|be)
        "(you|customers|tenants) (can|could|may|might|are able to|are welcome to) (also|still|however|always|then|simply|easily|instead)? (use|choose|order|open|export|download|upload|apply|request|switch|book|get|exchange|return|create|set|buy|change|try|do|pick|go|select|move|print|save|rent|recover|restore|add|find|pay|register|install|sign|turn|keep|view|see|take|send)" !(not|nothing|no|n't) !"(pick|collect|fetch) (it|them|your <any>|the <any>)" !"pick up (it|them|your|the)"
        "(please)? (=try|=use|=choose|=select|=press|=click|=open|=download|=create|=send us|=export|=go to|=upload)" (the|a|an|this|your|another|one)? !(as|no|not|nothing|we|tried|in use|can n't|can not|can) ~0
        "what (we|i|you) can (do|offer)" !(is nothing)
        "what (is|does) (possible|work)"
        "(would|will) (suit|work for) you"
        "(tell|let|write|choose|say) (us|me)? (know)? which (one|of them|of the two)? (you|we|i|suits)"
        "(a|the) (new|used|second-hand|replacement|similar|refurbished|spare) (one|pair|set)" > "(=is|=costs|comes to|from|for)" !(not|no|n't) ~8
      `,
    },
  },
};
