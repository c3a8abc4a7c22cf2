import type { PhraseTable } from '../../text/phrases/table';

const unit =
  '(отдел|служба|департамент|компания|банк|команда|подразделение|техподдержка|поддержка|магазин|фирма|организация|линия|колл-центр|контакт-центр|саппорт|школа|университет|клиника|библиотека|офис|филиал|отделение|агентство|редакция|бюро|склад|группа)';
const enUnit =
  '(office|desk|team|department|unit|bank|service|branch|company|counter|section|division|registry|bureau|agency|authority|administration|directorate|secretariat|body|institution|hotel|clinic|school|shop|reception|library|firm|helpdesk|hotline|line|workshop)';

export const phrases: PhraseTable = {
  name: 'not-my-job',
  concepts: {
    refusal: {
      ru: `
        # Не занимаемся
        "не (заниматься|ведать|заведовать|распоряжаться|командовать):present.first" !!(значит|означать) !(раздача|спам|подделка|обман|навязывание|торговля|рассылка|слежка|сбор|перепродажа)
        "не (=мы|=я)" (заниматься|отвечать|решать|ведать|обрабатывать|выдавать|начислять|рассматривать|устанавливать|определять|назначать|распределять|утверждать):present.first !!(значит|означать|виноватый) !одни ~3
        (${unit}:nom|администрация:nom) "(таким|этим|подобным|данным|такими|подобными|этими|данными)? <any>? (вопросом|вопросами)? не (заниматься|ведать|решать)" !!(значит|означать|занятие|тренировка|урок|репетиция) !(@month|@weekday|если|модуль|плагин|программа|приложение|раздел|сервис|система|расширение|бот|скрипт|утилита|виджет|функция|вкладка|кнопка|блок|робот|экран|отчет) ~4
        =наш [(${unit}|участок|смена|пункт|стойка):nom "не (заниматься|ведать)"] !!"(значит|означать)" !(=вы)
        (заниматься|ведать|заведовать):present.first "не (=я|=мы)" !!(значит|означать)
        "(этим|таким|подобным|данным|такими|подобными|этими|данными)" (вопросами|вопросом|заявками|обращениями|делами|случаями)? "(у нас|здесь|тут)? (никто)? (не занимаются|не занимаемся|не занимаюсь|занимаемся не мы|занимаюсь не я|занимается не наш|занимаются не у нас|занимаются другие|занимается другой|занимается другая|занимаются не здесь|ведает не наш|ведают другие|не ведаем)" ~2
        "(это|сюда|вопрос|с этим|за этим|по этому вопросу|тут|ваш вопрос|обращение|такое|такое обращение|с такими вопросами|с таким|по такому вопросу|вам|это точно|это скорее|это уже|с этим вопросом|по этой теме|с такой просьбой|за справкой)" "(точно|уже|явно|скорее|совсем|совершенно|вообще|все-таки|нужно|надо)? не (к|ко) (нам|мне|нашему|нашей|нашим|моему)" !(относиться) ~2
        "(это|вопрос|с этим|обращение|ваш вопрос|такое)? не (к|ко) (мы|я)" !(если|ехать|возвращаться|приходить|поступать|приезжать|привыкнуть|дойти|вернуться|относиться|прийти|поступить|доходить|приехать|добраться) ~1
        "<verb.present.first> (совсем|уже|вообще|точно)? не (я|мы)"$ !(=вы|один|одна|один)
        ["(заниматься|отвечать|ведать|решать|оформлять|рассматривать|выдавать|делать|проводить|вести|устанавливать|обслуживать|проверять|ремонтировать|чинить|собирать|доставлять|принимать|убирать|начислять|согласовывать):present.third/past не (наш|мой)" (${unit}|сотрудник|мастер|завод|цех|организатор|управляющий)] !если ~1
        [(должен|должна|должны|обязан|обязаны) "(быть)? (<verb.infinitive>)? не (мы|я|наш)"] !(=вы|=вам|если) ~2
        ["(такой|подобный|этот|данный)" (${unit}:nom|=мы|=я) "не (обрабатывать|рассматривать|принимать|решать|разбирать|вести|оформлять|выдавать|согласовывать|обслуживать|курировать|консультировать):present"] !(если|=вы|пока) ~3
        ["(такой|подобный|этот|данный) (вещь|решение|вопрос|заявка|дело|спор|жалоба|просьба|задача|претензия|случай|тема)?" "не (рассматривать|разбирать|решать|принимать|обрабатывать|вести|оформлять|курировать|согласовывать):present.first"] !(если|=вы|пока) ~2
        ["(жалоба|спор|претензия|конфликт|ссора|вопрос|обращение):acc" "(мы|я)? не (разбирать|рассматривать|решать|курировать):present.first"] !(если|=вы|без|пока|после|устный|анонимный|повторный|телефон|почта|чат|дважды) ~5
        ["(наш|этот) (${unit}:nom)" (такой|подобный|этот)? (жалоба|спор|претензия|вопрос|заявка|возврат|просьба|дело|случай) "не (обрабатывать|рассматривать|принимать|решать|разбирать|вести|оформлять|согласовывать|курировать):present"] !(если|=вы|пока|без|после|раньше) ~2
        "по <noun.dat>-(телефон|почта|чат|электронный|умолчание|воскресенье|выходной|вечер|ночь|утро)" "(мы|я)? не (консультируем|консультирую|советуем|работаем с|подсказываем)" !(если|пока) ~2
        "(вам|это|с этим|с таким|за этим)? (точно|явно|совсем|совершенно)? не сюда" !(если|нажать|вводить|писать)
        "(мы|я) (тут|здесь)? (только|лишь|просто) <noun>" (принимать|выдавать|консультировать|фиксировать|записывать|продавать|передавать|отвечать|печатать):present.first !(если|наличные|оригинал|с|по|в|от|до) ~1
        "(обслуживаться|заниматься|решаться|делаться|чиниться|оформляться|выдаваться|рассматриваться) не (нами|мной|у нас)" !если
        # Не туда
        "(вы)? (обратиться|написать|позвонить|попасть|дозвониться|прийти|адресовать|отправить запрос|отправить заявка|обращаетесь|пишете|стучитесь|отправить обращение|дозвонились):past" "(явно|похоже|немного|видимо|к сожалению)? не (туда|в тот|в ту|по тому|к тому|к тем|на тот|на ту|тому|по адресу|по назначению)" !(если|письмо|посылка|код|=она|=он|=оно|=они|который|город|дом|подъезд|квартира|ящик|рейс|цвет|папка|договор|счет|груз|багаж|деньга|платеж|файл|заказ:nom) ~3
        "не по адресу" !(доставить|посылка|курьер|заказ|привезти|уйти|письмо|груз|доставка|зарегистрировать|прописка|проживать|доставленный|отправленный|заказный|прийти|квитанция|приехать|зарегистрированный|находиться|регистрация|пришла|пришел|привезли|отправили|прописанный|проживание)
        "(ошиблись|ошибся|ошиблась) (отделом|адресом|номером|окном|окошком|кабинетом|дверью)" !(=мы|=я|извините|простите)
        "не (тот|туда) (отдел|адресат|специалист|кабинет|номер|служба)" (обратиться|попасть|выбрать|написать|это) ~3
        # Не наша обязанность
        "(это|вопрос|тема|они|она|он|такое|все это|подобное|данный вопрос)? (уже|точно|совсем|совершенно|вообще|вовсе|просто|все-таки|больше)? не (наш|мой) (совсем|прямой)? (компетенция|обязанность|полномочие|задача|функция|зона|сфера|область|ведение|профиль|участок|епархия|прерогатива|функционал|специализация|направление|тематика|тема|дело|забота|вопрос|работа|парафия|история|хозяйство|головная боль|ответственность|зона ответственности|проблема|печаль|юрисдикция|уровень|хлеб|тикет|трудность|специальность|вотчина|огород|делянка|грядка|поляна|песня|поле|кухня|владение|стезя|ведомство|приход|хлопоты|ума дело|полет|ранг|калибр)" !(если|вина)
        "не (по|в) (наш|мой|моей|нашей) (совсем|прямой)? (компетенция|часть|профиль|ведение|полномочие|зона|сфера|обязанность|линия|специализация|функционал|юрисдикция|круг|область|право|задача)" !(если|сила|власть)
        "не (входит|входят|входило|относится|относятся|попадает|попадают|находится|находятся|лежит|лежат|включено|входящий|относящийся)" "(в|к|ко)" <any>? <any>? (компетенция|обязанность|полномочие|задача|функция|зона|сфера|ведение|функционал|юрисдикция|профиль|область|круг|специализация|линия|мы|я|перечень обязанность) !(курьер|водитель|тариф|тарифный|пакет|если|стоимость|мастер|=приложения|=сервиса|функция) !"зона (<adj>)? (доставка|покрытие|выезд|охват|действие|обслуживание|прием|уборка)" ~2
        (компетенция|обязанность|полномочие|задача|функция|функционал|ведение|юрисдикция|сфера|"зона ответственность"|"(наш|мой) зона") "(это|такое|данный вопрос|этот вопрос|такой вопрос)? не (входит|входят|относится|относятся|попадает|попадают|распространяется)" !(курьер|водитель|если|=приложения|=сервиса|мастер) ~3
        "(вне|за предел|за рамка|выходит за рамка|выходит за предел|выходят за рамка|выходят за предел|за граница|вне рамка)" "(наш|мой|компетенция|зона|сфера|полномочие|рамки)?" "(компетенция|обязанность|полномочие|задача|ответственность|ведение|функционал|функция|ведом|профиль|сфера|круг|"(наш|мой) (услуга|работа|деятельность|сервис)")" !(если|проект|тариф|контроль) ~3
        "(не вправе|не иметь право|нет право) (решать|рассматривать|заниматься|консультировать|вмешиваться|разбирать|отвечать за|пересматривать|менять|отменять|обсуждать|оценивать)" !(если|=вы|клиент)
        "(нет|не иметь|не хватать) (такой|подобный|наш|соответствующий|нужный)? (полномочие|компетенция)" !(если|=вы|у вас|пользователь)
        (мы|я|${unit}:nom|оператор|консультант|сотрудник) ["не (уполномочен|уполномочена|уполномочены|уполномочено|правомочен|правомочны|обязан|обязана|обязаны) (<any>)?"] !(если|=вы) !!(но|однако) ~2
        "у (нас|меня)" нет (обязанность|полномочие|компетенция):gen !если ~2
        # Other people's quarrels
        ["(в|во) (<any>)? (<any>)? (спор|конфликт|отношение|взаимоотношение|сделка|ссора|расчет|договоренность|разбирательство|разборка|это|такой|такое|подобный|чужой)" "(мы|я|${unit})? не (вмешиваться|лезть|влезать|встревать|участвовать|ввязываться|вступать|мешаться):present.first/present.third"] !(если|=вы|приложение|программа|сервис|система) ~4
        "(мы|я)? не (вмешиваться|лезть|влезать|встревать|участвовать|ввязываться|мешаться):present.first (в|во) (<any>)? (спор|конфликт|отношение|взаимоотношение|сделка|ссора|расчет|договоренность|разбирательство|разборка|такой|подобный|чужой)" !если
        "(это|вопрос|тут|данный вопрос|ваш вопрос|все вопросы)" "(уже|скорее|чисто|исключительно)? (вопрос|к|вопросы)" "(к|ко)? (<sister>|<department>|<vendor>|бухгалтерия|логист|юрист|кадровик|сетевик|биллинг)" !(передать|передали|если|=мы) ~1
        "(это|тут|здесь)? вопрос не (наш|мой) (отдел|служба|подразделение|уровень|компетенция|команда|компания)" !если
        "(я|мы) (тут|здесь|в этом)? (ничего|ничто) не (решаю|решаем|решает)" !если
        "(спрос|спроса)" "(не с|с)" (=нас|=меня) !если ~2
        (=мне|=нам) "(по <noun.dat>)? не (положено|полагается|поручено|подведомственно|подотчетно|по чину|по рангу)" !(если|=вам) ~4
        "не (нам|мне) (это|тут|здесь|с этим|такое)? (решать|судить|разбираться|заниматься|разбирать|отвечать)" !если
        "(мое|наше|моя|наша) (дело|задача|работа|роль|обязанность)" // "(остальное|прочее|дальше|а это|все остальное|остальным)" ("не (к нам|ко мне|наше|мое|моя|наша)"|"(заниматься|решать|делать|отвечать) (другой|другие|уже)") ~6
        ^"(мое|наше|моя|наша) (дело|задача|работа|роль|функция|обязанность) (это)? (только|лишь|всего лишь|просто|исключительно) (принять|принимать|передать|передавать|зафиксировать|фиксировать|продать|продавать|выдать|выдавать|доставить|доставлять|записать|записывать|оформить|оформлять|собрать|хранить|перевезти|привезти|отвезти|провести|показать)" // !(если|чтобы) ~1
        # Whose it is instead
        "(это|такое|все это)? (дело|задача|забота|обязанность|работа|зона ответственности|компетенция|прерогатива|ответственность|вопрос|головная боль)" // "(а)? (никак|вовсе|точно)? не (=наш|=наша|=наше|=мой|=мое|=моя)"$ !(если|=вы) ~4
        ^"это (уже|целиком|полностью|чисто)? (зона ответственности|дело|забота|обязанность|компетенция|прерогатива|задача|ответственность|головная боль) (самого)? (<party>|жилец|покупатель|клиент|владелец|арендатор|житель|отправитель|получатель|организатор|продавец|другой <noun>)" !(если|наш|=мы|вы)
        =за (<noun.accusative>|<adj>) ("(мы|я)? ответственность (мы|я)? не (несем|несу)"|"не (несем|несу) ответственность") !(если|=вы|договор|пользователь) ~4
        # Не отвечаем, не касается
        "(нас|меня|нашего отдела|нашу службу|нашей службы|нашу компанию|наш отдел) (это|данный вопрос|такое|вопрос)? (никак|вообще|совершенно|совсем|уже)? не (касается|касаются|волнует|волнуют|интересует|интересуют)" !(если|вам)
        "(мы|я|наш ${unit})? не (отвечать):present.first" за !!(значит|означать) !(если|качество чужой) ~4
        "за" (это|такое|подобное|данный|доставка|состояние) "(мы|я)? (не отвечаем|не отвечаю|отвечаем не мы|отвечает не наш|отвечает другой|отвечает другая|отвечают другие|не отвечает наш|отвечает не)" ~4
        (${unit}:nom) "не отвечать" за (это|такой|подобный|данный|качество|срок|работа|доставка|состояние|ваш) !(если|модуль|плагин|программа|приложение|раздел|сервис|система|расширение|бот|скрипт|утилита|виджет|функция) ~3
        =за (<noun.accusative>|<adj>) "(наш|мой)? (${unit}|салон|участок|окно|касса|центр|контора|отель|гостиница|ресторан|кафе|администрация|клуб|организатор|дирекция|площадка):nom" (ответственность|ответственный)? "не (отвечать|нести|ответственный):present/short" !(если|=вы|вопрос|сообщение) ~4
        "(к|ко) (мы|я|наш отдел|наш служба|наш компания|нашей работе)" "(это|данный вопрос|вопрос|такое)? (никак|никакого|вообще|совсем|совершенно)? (не относится|не относятся|отношения не имеет|отношения не имеют|не имеет отношения|не имеет никакого отношения)" ~2
        "(никакого|вообще)? отношения не (имеем|имею)"
        "не (имеем|имею) (никакого)? отношения"
        "наш ${unit}" "отношения не имеет" ~4
        # Не оказываем
        "(по|насчет|относительно) (этот|такой|подобный|данный|любой|другой|налоговый|юридический|ваш)" "(вопрос|тема|вопросам|темам|проблема|продукт|программа)" "(мы|я)? не (консультируем|консультирую|помогаем|работаем|подсказываем|подсказываю|отвечаем)" ~2
        "(такие|подобные|эти|данные|ваши|такого рода|подобного рода) (вопросы|заявки|заявления|просьбы|претензии|дела|услуги|работы|ситуации|обращения|запросы|задачи|проблемы|жалобы|случаи)" "(мы|я|у нас|здесь)? не (решаем|решаю|рассматриваем|рассматриваю|принимаем|принимаю|обрабатываем|обрабатываю|ведем|веду|разбираем|обслуживаем|решаются|рассматриваются|курируем|берем)" !если ~2
        "(я|мы) не (по этим|по этой|по таким|по этому|по тем|тот|та|те) (вопрос|часть|тема|дело|вопросам|человек|специалист|отдел|люди|служба)" !если
        "(это|тут|здесь)" "(я|мы)? не (помощник|помощники|специалист|при делах|в теме)" !если ~1
        "это не (ко)? мне"
        (ведать|заправлять|распоряжаться|командовать|заниматься|отвечать):present.third "(кто|кто-то|все) (угодно|другой|еще|кроме)" (мы|нас|я)? !если ~3
        "(кто|кто-то) угодно" // "(только|но) не (мы|я|наш)"
        "(у нас|здесь|тут)? (никто|ни один)" "(не ведает|не заведует|не занимается|не заправляет|не консультирует)" !(если|пока|=вы) ~2
        "(не|вовсе не|точно не) (из|про|о|об) (нашей|нас|моей|нашу) (опера|песня|часть|епархия|песни|степи)?" (опера|песня|сказка|история|разговор|дело|епархия) ~2
        "(песня|история|опера|сказка|разговор|кино|повесть) (совсем|уже|точно|вообще|и)? не (про|о|об|из) (=нас|=меня|нашей|моей|наш)"
        (чужой|посторонний) (вотчина|епархия|хозяйство|огород|делянка|поляна|приход|территория|забота|владение):nom !(если|зайти|ходить|попасть|проникнуть) ~0
        "(мы|я) (тут|здесь|сами|вообще-то)?" (заниматься|ведать|торговать|распоряжаться):present.first > "(<adj>)? <noun.ins>" // "а не <noun.ins>" !(если|=вы) ~3
        (вам|это|с) "(точно|явно|скорее|лучше|прямая дорога|дорога)?" "не (ко мне|к нам)"$ !(если|пришло) ~4
        "не (входит|входят) в круг (наш|мой)"
        "не нашего (ума|ведомства|поля|круга) (дело|вопрос|забота|ягода)?"
        "(мы|я) (тут|здесь|этим|такое)? не (обслуживаем|обслуживаю|курируем|курирую|администрируем|ведем)" (этот|такой|подобный|чужой|данный) !(если|=вы) ~2
        (ведать|заправлять|распоряжаться|командовать|заниматься|заведовать|решать|отвечать|управлять|руководить|рулить):present.third // "(а|но)? (никак|вовсе|точно)? не (=мы|=я)"$ !(если|=вы) ~6
        "(вы|это|это вы|тут вы|ваш вопрос) (уже|точно|немного|совсем)? (мимо кассы|не по адресу|не по назначению|промахнулись адресом|адресом ошиблись)" !(если|доставить|посылка|курьер)
        "не на (того|тех|ту) (вы)? (напали|нарвались|попали)"
        "(хоть трава не расти|хоть потоп)"
        "(с нас|с меня) (спроса|спросу|взять)" !если ~2
      `,
      en: `
        # Not my department
        "(is n't|are n't|not|was n't|no longer|never|nor|neither) (really|just|simply|actually|strictly|quite|something in|a part of|part of|within|in|under|exactly|at all|ever)? (my|our|this team 's|this desk 's|our team 's) (direct)? (job|department|area|responsibility|remit|role|business|field|scope|territory|call|line of work|speciality|specialty|expertise|area of expertise|area of responsibility|domain|jurisdiction|concern|patch|problem|duty|duties|province|competence|purview|bailiwick|place|thing|side of the house|brief|pay grade|task|work|competency|sphere)" !(if|fault)
        "none of (my|our) (business|concern)"
        "(we|i|our team|our desk|this desk|my team|this office) (am|are|is|'m|'re) (only|solely|just|exclusively|merely|purely) (responsible|in charge|competent|authorised|authorized) (for|of)" !(if|loss|losses|damage|damages|belongings|valuables|luggage|items|content) ~0
        # "Hardware we don't handle": the matter before the refusal
        ^"(<any>)? (<any>)? <noun>-(thing|way|one|reason|weekend|sunday|saturday) (we|i) (do not|do n't|never|no longer) (handle|deal with|look after|take care of|do|see to|take on) (here|at this desk|in this team)?"$ !(if|what|that|which|who|and|but|as|how|because|mean|data|why)
        "(outside|beyond|above|not within|not in|falls outside|fall outside|lies outside|sits outside|goes beyond|exceeds|outwith|out of) (of)? (my|our|the|this team 's|this desk 's) (usual|normal|direct|immediate)? (scope|remit|area|areas|responsibility|responsibilities|competence|department|department 's|team 's|purview|jurisdiction|expertise|duties|role|field|authority|mandate|line of work|domain|competencies|brief|pay grade|sphere) (of)? (our|my|what|support|this|work)?" !(if|your|package|plan|warranty|tariff|project) !!(influence|control)
        "(outside|beyond|not within|not in) (of)? (my|our) (scope|remit|competence|expertise|role|authority|mandate|brief|sphere|responsibility|duties|responsibilities)" !(if|package|parcel|plan|warranty|tariff) !!(influence|control)
        "(outside|beyond) (of)? what (we|i|our team|this team|this desk|our department|my team) (handle|handles|do|does|deal|deals|cover|covers|look after|support|supports|can|am)" !if
        "(out of|not in) scope for (us|me|our|this)"
        # We do not handle that
        "(we|i|our team|our department|my team|my department|this team|this department|this desk|our company|this office|our office|the bank|support|our support) (do not|do n't|does not|does n't|no longer|never|are not the ones who|am not the one who) (really|actually|normally|usually|personally|generally|ourselves|ever)? (handle|deal with|look after|take care of|do|concern ourselves with|see to|work with that|work on that|work on those|do that|do those|have anything to do with|get involved in|take on|administer|involve ourselves)" !(if|do not do anything|business with|mean|data|sell|compromise) (that|this|it|those|these|such|any|anything|refunds|questions|requests|matters|issues|complaints|problems|cases|billing|payments|deliveries|<any>-(nights|weekends|sundays|saturdays|mornings|evenings|holidays|spam|magic|things|so|business|in|without|anything)) !(without|cash|coins|cheques|nuts|food|"in our (workshop|kitchen|lab|studio|warehouse|bakery)") !!"we also"
        "(not|is n't|are n't|never|was n't|n't) (something|anything|a matter|a question|a thing|an issue|one|a request|the kind of thing) (that)? (we|i|our team|our department|this team|this desk|my team|for us|for me|for our team|for this team|for our department|for this desk) (can|could)? (handle|handles|deal|deals|do|does|look after|take care|manage|support|cover|help with)" !(if|expect|want|take lightly|hope|often|would) 
        "(not|is n't|are n't) (handled|dealt with|managed|processed|done|looked after|taken care of|covered|run|decided|administered) (by|in|at|here by) (us|me|our team|our department|this team|this department|this desk|my team|here|our office|support)" !(if)
        "(handled|dealt with|managed|processed|looked after|run|decided|taken care of|covered|administered) by (another|a different|a separate|someone else|somebody else|other people|others|other teams|a completely different)" !(if|will be|has been|forwarded|passed)
        "(another|a different|a separate) (team|department|desk|unit|office|company|group) (handles|deals with|looks after|takes care of|does|is responsible for|is in charge of|covers|manages)" !(if|passed|forwarded)
        "(someone|somebody) else (handles|deals|looks after|takes care|does|is responsible|is in charge)" !if
        "(i|we|our team|my team|this team|our department|this desk) (am|are|is|'m|'re|is n't|are n't|ai n't)? (not|n't|really not|also not|simply not|not really|no longer) (the)? (in charge of|responsible for|concerned with|involved in|involved with|authorised to|authorized to|the right|the person|the people|the team|qualified to|competent to|empowered to|entitled to)" !(if|your privacy|loss|losses|damage|valuables|items|belongings|content|guess|disclose|share|party) !"the (one|ones|person|people) (who|that) (<past>-(handle|deal|decide)|broke|did|made|took|sent|put)"
        "(i 'm|we 're|i am|we are|is n't|are n't|not|ai n't) (not)? the right (person|people|team|department|place|desk|address|office|contact|ones|one) (for|to|here)?" !(if)
        "(ask|try|find|talk to|speak to|write to|go to|bother) (someone|somebody) else" !if
        "(do|does) (not|n't) belong (here|to us|with us|to this desk|(in|on|to) (this|our) (queue|line|inbox|mailbox|chat|channel|forum|hotline|number|ticket|address))" !if
        "(belong|belongs|handled|dealt with|processed|decided|looked after) (elsewhere|somewhere else)" !if
        "(we|i) (only|just) (answer|take|sell|open|forward) (phones|calls|tickets|orders|mail|questions about)" !if
        "(somebody|someone) else 's (job|department|problem|responsibility|area|business|task|remit|desk|trade|turf|patch|pigeon|field)" !if
        "(other people 's|another department 's|another team 's) (job|problem|responsibility|area|business|task|remit)" !if
        "(not|n't) (the|a)? (department|team|desk|people|person|office|place|address) (for|to|that|who|which) (that|this|it|these|those|handle|handles|deal|deals|ask|talk|contact|such)" !(if|just)
        "(not|n't) (my|our) <any>? (line of business|line of work|side of things|decision|call|field|turf|domain|business)" !(if|last|best)
        "(not|n't) on (my|our|this office 's) (plate|desk|list|table|turf|watch|radar)" !(if|of)
        "(not|n't) (among|amongst|one of|part of) (my|our|this office 's|this desk 's|the) (duties|tasks|jobs|responsibilities|functions|competences|remit|job)" !(if|services)
        "(outside|beyond|not|n't) (come|fall|lie|belong|be|really)? (within|under|in|to)? the (jurisdiction|remit|scope|responsibility|competence|authority|province|purview|duties|care) of (this|our|my) (office|desk|team|department|unit|bank|service|branch|company|counter)" !(if|transferred|are in)
        "(our|the|this|my) (bank|hotel|shop|store|clinic|school|university|library|office|branch|agency|firm|company|museum|station|desk|department|counter|team|unit|faculty|registry|institute|society|theatre|gym|club) (do not|does not|does n't|do n't|is not here to|is n't here to|has no business) (normally|usually|ever|itself|actually)? (handle|handling|deal with|dealing with|concern itself with|look after|take care of|get involved in|involve itself in|see to|sort out|chase|arbitrate|judge)" !(if|data|files|cash|cards|coins)
        "(not|n't) (something|anything|a matter|a thing|an issue|one) (that|which)? (our|this|my|the) (desk|office|department|team|unit|company|bank|counter|branch|service|agency|school|clinic) (can|could|would)? (handle|handles|deal with|deals with|do|does|look after|looks after|take care of|takes care of|manage|manages|cover|covers|help with|helps with|see to|sees to|touch|touches)" !(if|expect|want)
        (things|matters|cases|questions|requests|decisions|complaints|issues|disputes|claims|that|this) "(is|are) (not|n't|never) (handled|decided|dealt with|processed|settled|sorted out|looked after|ruled on) (here|at this level|at our level|at my level|at this desk|by me|by us)" !if
        "(that|this|it) (is n't|is not|'s not) (me|us)"$ !if
        "(my|our) (job|responsibility|role|part|work|duty|remit|responsibilities|duties) (ends|end|stops|stop) (at|with|here|there|when|where|once)" !if
        # Wrong door
        "(you|you 've|you have|your message|your request|this|your question|your email|it|that) (have|has|is|are|'re|seem to have|appear to have)? (asking|writing to|calling|talking to|reached|come to|contacted|got|got to|written to|called|knocked at|landed at|landed with|come through to|sent to|sent this to|gone to|asked|dialled|dialed|ended up with|ended up in) the wrong (department|team|place|desk|counter|window|floor|number|people|person|office|address|queue|inbox|door|shop|mailbox)" !(if|parcel)
        "(wrong|not the right) (department|team|desk|people|person|queue) (for|here|i 'm afraid|to ask|unfortunately|sorry)" !if
        "^(sorry)? wrong (department|team|desk|number|shop|window|counter|floor|house|office|address|door|people)"
        ^"not our (department|job|area|field|line|thing|trade|turf)"$ !if
        "(has|have|had|got) (nothing|little) to do with (us|me|our team|our department|this team|support)" !if
        "(we|i) (as (a|an|the) <any>|here|(at|in|on|from) (the|this|our)? <any>)? (have|'ve|had) (got)? nothing to do with <any>" !if
        "(that|this|it|which|these|those) (is|are|would be|'s) (a matter|a question|one|something|a job|an issue|up to|a problem|strictly a matter|purely a matter|for) (for|to)? (<sister>|<department>|<vendor>|accounting|billing|finance|sales|logistics|hr|legal|procurement|shipping|another department|another team|someone else|somebody else|others|other people)" !(if|passed|forwarded|we)
        "(not|is n't|are n't|nothing) (ours|mine) (to|either)?" (handle|fix|solve|decide|deal|do|sort|answer|manage|change|judge)? !(if|fault|but)
        "(not|n't) (for|with|up to) (us|me) to (settle|judge|chase|handle|fix|solve|decide|deal|do|sort|answer|manage|say)" !if
        "(is n't|is not|not) for (us|me|our team)"$ !if
        "(we|i) can n't (help|assist) with (that|this|it) (here|at this desk|in this department|on this line|from here|in this team)"
        "(does n't|does not|do not|do n't) (fall|come|lie|belong|sit|go) (within|under|in|into|to|with|through|among) (the)? (my|our|us|me|"this ${enUnit}"|"(tasks|duties|functions|competences|responsibilities|jobs|remit|business|services|scope|field) of (this|our|the|my) ${enUnit}")" !(if|line)
        "(serviced|handled|run|managed|decided|looked after|issued|repaired|maintained|dealt with) by (others|someone else|somebody else|other people)" !(if|will be|passed|forwarded)
        "(not|n't) by us" !(if|caused|made|sent|broken|damaged|charged|delivered|deleted|only|set|sold)
        "(we|i|support|this desk|our team|the desk|our desk|this team|my team|the hotline) (have|has|'ve) (no|n't any|little) (say|authority|power|mandate|remit|jurisdiction) (over|in|on|to)" !(if|control)
        "(is|are|was|were) (not|n't) (what|something|a thing|the thing) (that)? (we|i|our team|this desk|our desk) (do|does|deal in|(be|are|is) (here|there)? for|handle)" !(if|expect|want)
        "(we|i) (do|can) (not|n't) (give)? (advise|advice|consult) (on|about)" !(if|until|yet)
        "(will|'ll|must|need|needs)" (have|need)? (to)? (take|bring|address|raise|carry) (that|this|it) (elsewhere|"somewhere else"|"to someone else"|"to somebody else"|"to other people") !if
        "(is|are) (not|n't) (my|our|this desk 's) (line|trade|turf|cup of tea|bag)" !if
        "(our|this|my) ${enUnit} (do|does|did) (not|n't) (look into|consider|examine|review|process|settle|investigate|take|accept|judge|answer|rule on|sort) (such|these|those|that|any|claims|complaints|disputes|refunds|requests|appeals|questions|matters|cases|<any>)" !(if|data|cash|cards|late|until|before|without|calls|your) !"(in|at|of|from|on|by|for|to) (our|this|my)"
        "(nothing|little) to do with (our|this|my) ${enUnit}" !if
        "(not|n't) (form|make up|be|constitute) (a)? part of (my|our|this <any> 's|the) (duties|duty|job|tasks|remit|role|responsibilities|work)" !if
        "(no|not the|not any|n't any|hardly the|none of the) (business|concern|task|job|duty|affair|matter|function|province) (of|for) (this|our|my|the) ${enUnit}" !if
        "(outside|beyond|not among|n't among|not within|not part of|n't part of|not one of) (the)? (tasks|duties|functions|competences|responsibilities|jobs|remit|business|services|scope|field|competence|powers) (of|for|assigned to|entrusted to) (this|our|my|the) ${enUnit}" !(if|contract|plan|warranty)
        "(not|n't|never) (be)? (handled|dealt with|processed|settled|decided|managed|answered|issued|accepted|looked after|attended to|taken care of|treated|examined) (by|in|at|within) (this|our|my) ${enUnit}" !(if|until)
        "(not|n't) what (this|our|my|the) ${enUnit} (be|is|are|does|do|was|were) (here)? (for|there for|set up for|meant for)?" !if
        "belongs (to|with) (another|a different|someone else|somebody else|other)" !(if|account|number|card)
        "none of (our|my) (concern|business|affair|affairs|lookout|pigeon|worry|worries|problem)" !if
        "(is|are|'s|was|were) no (concern|affair|business|matter|pigeon|problem|headache) of (ours|mine|this office|this desk|this team|this counter)" !if
        "(not|n't|hardly|never|scarcely) (really|exactly|quite)? (our|my|this desk 's|this office 's|this team 's) (pigeon|lookout|funeral|headache|circus|monkeys|baby|show|kettle of fish|beat|parish|manor|corner|neck of the woods|bread and butter|brief|calling|trade|affair|affairs|concern|line|alley|table|garden|backyard|sandbox|ballpark)" !if
        "(you|you 've|you have|your letter|your message|your call|your question|this|that) (are|is|have|has|'re)? (barking up|knocking at|knocked at|knocked on|ringing at|rung|come to|landed at|landed on|strayed to|ended up at|ended up on|reached|rang|dialled|addressed) (the|at the)? (wrong|another|a different) (tree|door|bell|shop|address|house|desk|floor|window|counter|line|number|people|place|doorbell|extension)" !(if|parcel)
        "(we|i|our <any>|this <any>) (do n't|do not|does n't|does not|never|no longer|have never|wo n't|will not) (touch|meddle|meddle with|dabble|dabble in|bother with|concern ourselves|trouble ourselves|get involved|go in for|busy ourselves|occupy ourselves|lay hands on|poke|interfere|have truck|dirty) (with|in|our hands|such|those|these|that|this)?" ~1 !(if|"touch your"|your data|your privacy|personal)
        "(that|this|it|which|these|those|such (things|matters|questions)) (is|are|'s) (for|a matter for|a question for|a job for|a case for|best left to|left to|up to) (others|other people|other hands|other shoulders|someone else|somebody else|another house|somebody different|different people|another team|another desk)" (to (worry|decide|sort|solve|handle|deal|see|look|answer|say|fix))? !(if|passed)
        "(leave|left|leaves|leaving) (that|this|it|such (things|matters|questions)) to (others|other people|someone else|somebody else)" !(if|please)
        "(we|i) (are|'re|am|'m) (not|n't) (in|into) (the)? (business|habit|trade|game|line) of (<any>)? <gerund>" !(if|selling your|sharing|spam)
        "(we|i|our <any>|this <any>) (is|are|'re|am|'m) (not|n't) (here|there|paid|employed|hired|meant|set up|equipped|staffed|responsible) (for|to) (that|this|such|deal|handle|do|look|sort|answer|chase|settle|fix|solve|those|these|it)" !(if|judge)
        "(my|our) (job|work|duty|task|role) (is|was) (only|just|merely|solely|purely)? (to)? (answer|take|sell|pass|hand|deliver|collect|drive|serve)" "(not|nothing more|no more|the rest)" ~6 !if
        "(is|are|was) (not|n't|hardly) something (a|an|the|our|any|this)? (<any>)? (<any>)? (deals|handles|busies|concerns|does|looks|takes|troubles|meddles|sees|bothers)" !if
        "(i|we) (am|'m|are|'re|is) (only|just|solely)? (in charge of|responsible for|here for|the one for|the ones for) <any> <any>? (and|but) (nothing|not|no) (else|more|further|that)?" !if ~1
        "(outside|out of|beyond|not in|n't in|not up|n't up) (of)? (my|our) (lane|alley|street|wheelhouse|ballpark|bailiwick|league|line)" !if
        "(not|n't|hardly|no) (a|an|any)? (matter|question|issue|topic|job|case|concern|business|something|anything|one) for (us|me|this <any>|our <any>|the (caretaker|desk|front desk|reception|office|driver|till|cashier|shop|library|school|hotel|clinic|team|helpdesk|hotline))" !(if|concern for the|alarm)
        # "I only do bookings, I can't say anything about invoices"
        ("(we|i) (am|'m|are|'re|can)? (only|just|merely|simply|solely) (a|an|the|<infinitive>|<present>)"|"(this|our) (inbox|line|number|mailbox|address|queue|chat|channel|desk|counter|hotline) is (only|just|solely)? for"|"i 'm only") > ("(can|could|do|are|am|'re|'m) (not|n't) (say|tell|answer|help|advise|discuss|comment|deal|handle|judge|decide|responsible|get involved|know (anything|about))"|"know nothing"|"no (idea|say|information|knowledge) (of|about|on|in|when|how|why)"|"nothing to do with") // ~8 !(if|until|before|unless)
        ^"(sorry|unfortunately|i 'm afraid|i am afraid|no)" > "(this|our) (inbox|line|number|mailbox|address|queue|chat|channel|desk|counter|hotline) is (only|just|solely) for" // ~1 !if
        "(nobody|no one|none of us|no colleague) (here|(on|in|at|of) (this|our|my) ${enUnit}) (deals|handles|looks after|does|takes care|works on|works with|is responsible|is in charge|decides|knows about)" !(if|yet)
        "(we|i|our <any>|this <any>) (do not|do n't|does not|does n't|no longer|never) (work on|work with|cover|advise on|discuss|process|answer|settle|take)" > "(problems|questions|issues|matters|cases|requests|complaints|enquiries|disputes|claims|queries)"$ ~2 !(if|without|before|after|until|again)
        "(we|i) (are|am|'re|'m) (only|just)? (a|an|the|your)" > "and (have|has) nothing to do with <any>-(the|this|these|those|that|it|them)" ~4 !if
        "(am|are|'re|'m) not the (contact|point of contact|contact person|address|place|office|desk|department) for" !if
        "(our|this|my) ${enUnit} (has|have) (nothing|little) to do with" !if
        ^"(please|so)? (do not|do n't) (ask|bother|pester|come to) (us|me) (about|with)" !if
        "(have|has|got) no business (with|in|handling|dealing)" !if
        "(i|we|our team|my team|this team) (am|are|is|'m|'re|is n't|are n't)? (not|n't|not really) the (one|ones)" // "(who|that|to|for|you)? (<present>|<infinitive>|it|this|need|want|in charge|responsible)" !if ~0
        "(go|goes|is|are|be|lies|lie|reach|reaches) (well|far)? beyond" // "what (we|i|our <any>|this <any>|my team) (can|could|may)? (take|takes|handle|handles|do|does|cover|covers|offer|offers)" !if ~0
      `,
    },
    // "That does not mean that we…"
    denial: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        "не (значит|означает|означать|означало)"
        "(не|никогда) (скажем|говорим|говорю|скажу|ответим|скажут|скажет|говорят|говорит|отвечаем|ответят|услышите|подумайте|думайте|считайте|считаем|считаю|думаем|думаю|полагаем|утверждаем|утверждаю|верьте|говорили|утверждали|намекаем|имеем в виду|хотим сказать|станем говорить|будем говорить|собираемся говорить|исходим из того)"
        "(вы|клиент|гость|пациент) (пишете|писали|написали|пишет|написал|написала|спросили|спрашиваете|спрашивает|считаете|полагаете|думаете|говорите|говорили|утверждаете|опасаетесь|боитесь|предполагаете|решили|сообщили|сообщаете|сказали|упомянули|слышали)"
        "(нельзя|неверно|неправда|ошибочно) (сказать|утверждать|считать|думать)?"
      `,
      en: `
        "(you|customer|client|guest|patient|tenant) (write|writes|wrote|have written|say|says|said|ask|asks|asked|are asking|think|thought|believe|believed|fear|feared|claim|claimed|suggest|suggested|mention|mentioned|complain|complained|heard|told us|told me|assume|assumed|suspect|suspected|wonder|wondered|quote|quoted)"
        (not|n't|never|nobody|"no one"|none|neither|nor) (mean|means|meant|say|says|saying|said|tell|tells|telling|hear|answer|claim|claims|claiming|think|thinks|suggest|suggesting|suggests|believe|imply|implying|implies|pretend|argue|maintain|assume) ~5
        "(it|this|that) (is|'s|would be) (not|n't) (true|right|correct|the case)"
      `,
    },
  },
};
