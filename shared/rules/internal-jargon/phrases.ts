import type { Language } from '../../languages/language';
import type { PhraseTable } from '../../text/phrases/table';

/**
 * Slang, and what a client calls the same. `find` is a pattern; `[word: …]` in it is the word whose grammar the plain words
 * take (else the first). Of `plain` the words in their dictionary forms follow that grammar; those with `=` stay as they are (with `==`, all of them).
 */
export interface Term {
  readonly find: string;
  /** Null where only the sentence as a whole can be put plainly. */
  readonly plain: string | null;
  /** Half of the clients say it, too. */
  readonly mild?: true;
}

const term = (plain: string | null, ...finds: string[]): Term[] => finds.map((find) => ({ find, plain }));
const each = (words: string): string[] => words.split(' ');

/** What of ours may be said to fall, lie or hang; and what may be said to drop off. */
const ru = {
  machine:
    '(сервер|сервак|сайт|прод|продакшн|база|бд|сервис|система|портал|сеть|сетка|приложение|программа|касса|шлюз|телефония|кластер|узел|нода|интернет|почта|кабинет|биллинг|црм|crm|апи|api|vpn|впн|хостинг|магазин|платформа|бэкенд|роутер|хост|домен|канал|линк|модуль|интеграция|авторизация|терминал|бот|виртуалка|интранет|репликация|служба|админка|мониторинг|вебсайт|веб-сайт|стейдж|хранилище|дата-центр|датацентр|прокси|софт|1с|интернет-магазин|эквайринг|кэш|wi-fi|вайфай|вай-фай)',
  service:
    '(связь|соединение|подключение|доступ|оплата|поиск|рассылка|уведомление|отчет|печать|принтер|сканер|диск|звук|видео|микрофон|синхронизация|вход|обмен|выгрузка|загрузка|регистрация|рассылка|смс|sms|пуш|трансляция|запись|аутентификация|расписание|конференция|маршрут|порт|плагин|расширение|скрипт|вебхук|чат|виджет|онлайн-оплата|ключ|сертификат|репорт|функция|телефон|коннект|удаленка|сессия|токен|датчик|камера|домофон)',
  device:
    '(диск|винт|винчестер|мать|материнка|плата|сервер|сервак|комп|компьютер|ноут|ноутбук|блок|бп|принтер|коммутатор|свитч|свич|роутер|маршрутизатор|видеокарта|видюха|оперативка|память|батарея|батарейка|аккумулятор|картридж|монитор|экран|модем|хард|контроллер|проц|процессор|кулер|вентилятор|камера|матрица|клава|клавиатура|мышка|аппарат|телефон|терминал|устройство|порт|кабель|датчик|насос|мотор|двигатель|лампа|привод|усилитель|антенна|приставка|рейд|raid|ssd|hdd|лифт|домофон|касса|ибп|бесперебойник|накопитель|точка|сканер|фискальник|прибор|счетчик)',
  crutch:
    '(медицинский|подмышечный|локтевой|ортопедический|наконечник|пара|гипс|нога|пациент|аренда|прокат|перелом|трость|ходунки|коляска|размер|модель|инвалид|железнодорожный|рельс|опора)',
};

const russian: readonly Term[] = [
  // Machines and their parts.
  ...term('сервер', 'сервак', 'бэкенд', 'бэкэнд', 'бекенд', 'серв'),
  ...term('основной сервер', 'прод', 'продакшн', 'продакшен'),
  ...term('тестовый сервер', 'стейджинг', 'стейдж'),
  ...term('компьютер', 'комп'),
  ...term('ноутбук', 'ноут'),
  ...term('процессор', 'проц'),
  ...term('коммутатор', 'свитч', 'свич'),
  ...term('видеокарта', 'видюха', 'видяха'),
  ...term('клавиатура', 'клава !(баба|тетя)'),
  ...term(
    'материнский плата',
    'материнка',
    'матплата',
    '[word: [мать]] (сдохнуть|подохнуть|накрыться|сгореть|помереть) !(отец|ребенок|сын|дочь|ваш) ~2',
    '[word: [мать]] "(на|в|у|для|от) (сервер|сервак|компьютер|комп|ноутбук|ноут|касса|терминал)" ~1',
    '(заменить|поменять|менять|сменить) [word: [мать]] !(ваш|отец|ребенок|документ|паспорт|фамилия|имя|данные) ~2',
  ),
  ...term('узел', 'нода'),
  ...term('панель =управления', 'админка'),
  ...term('файл =настроек', 'конфиг'),
  ...term('резервный копия', 'бэкап', 'бекап'),
  ...term('виртуальный сервер', 'виртуалка'),
  ...term('ip-адрес', 'айпишник'),
  // People and accounts.
  ...term('пользователь', 'юзер'),
  ...term('учетный запись', 'учетка'),
  ...term('=логин =и =пароль', 'креды'),
  ...term('поддержка', 'саппорт', 'техсаппорт'),
  // Faults and cures.
  ...term('обходной путь', 'воркэраунд', 'воркараунд'),
  ...term(
    'обходной путь',
    `(поставить|сделать|написать|прикрутить|убрать|придумать|временный|решение|код|скрипт|обойти|накидать|навесить|вместо|работать|использовать|система|исправить|пока|заменить|сообразить|написанный|через|избавиться|пара|модуль|программа|прошивка|база|интеграция|плагин|движок|функция|обмен|выгрузка) [word: [костыль]] !${ru.crutch} ~4`,
    '[костылями]',
  ),
  ...term('дефект', 'баг'),
  ...term('сообщение =об =ошибке', 'баг-репорт', 'багрепорт'),
  ...term('сбой', 'глюк', 'факап'),
  ...term('задержка', 'лаг:pl !(пол|настил|доска|брус|терраса|балка|крепление|деревянный|фанера)'),
  ...term('исправление', 'фикс', 'багфикс', 'хотфикс'),
  ...term('выпуск', 'деплой'),
  ...term('сигнал', 'алерт'),
  ...term('возможность', 'фича'),
  ...term('задача', 'таска', 'таск'),
  ...term('скриншот', 'скрин'),
  ...term('связь', 'коннект'),
  ...term('согласование', 'апрув'),
  ...term('система =заявок', 'джира'),
  { find: 'тикет', plain: 'запрос', mild: true },
  // What is done.
  ...term(
    'установить',
    'накатить !(волна|тоска|слеза|усталость)',
    'раскатать !(тесто|ковер)',
    'задеплоить',
    'запатчить',
    'пропатчить',
  ),
  ...term('устанавливать', 'накатывать !(волна|тоска|слеза|усталость)', 'деплоить:inf/past/pres'),
  ...term(
    'выпустить',
    'зарелизить',
    '[word: [выкатить]] (исправление|фикс|обновление|версия|релиз|патч|правка|доработка) ~2',
  ),
  ...term('исправить', 'пофиксить', 'зафиксить', 'хотфиксить'),
  ...term('исправлять', 'фиксить'),
  ...term('=исправлен', 'пофикшен', 'зафикшен'),
  ...term('=исправлена', 'пофикшена', 'зафикшена'),
  ...term('=исправлено', 'пофикшено', 'зафикшено'),
  ...term('=исправлены', 'пофикшены', 'зафикшены'),
  ...term('обойти', 'закостылить'),
  ...term('проверить', 'чекнуть', 'затестить', 'тестануть'),
  ...term('проверять', 'чекать'),
  ...term('перезагрузить', 'ребутнуть', 'перебутать'),
  ...term('перезагружать', 'ребутать'),
  ...term('перезапустить', 'рестартануть', 'рестартнуть'),
  ...term('эскалировать', 'заэскалировать'),
  ...term('войти', 'залогиниться'),
  ...term('=войдите', 'залогиньтесь'),
  ...term('=выйдите', 'разлогиньтесь'),
  ...term('=выйдите =и =войдите =снова', 'перелогиньтесь'),
  ...term('выйти', 'разлогиниться'),
  ...term('выйти =и войти =снова', 'перелогиниться'),
  ...term('использовать', 'юзать', 'заюзать'),
  ...term('одобрить', 'заапрувить'),
  ...term(
    'доработать',
    '[word: [допилить]] (функция|модуль|отчет|приложение|сайт|сервис|интеграция|выгрузка|фича|код|версия|форма|интерфейс|программа|раздел|страница) ~3',
  ),
  ...term('сделать', 'запилить'),
  ...term(
    'удалить',
    'дропнуть',
    '[word: [грохнуть]] (база|таблица|кэш|файл|запись|учетка|аккаунт|сервер|процесс|данные|копия|логи) ~3',
  ),
  ...term('пропустить', 'скипнуть'),
  ...term('увеличить', 'апнуть'),
  ...term('объединить', 'смержить'),
  ...term('сохранить', 'закоммитить'),
  ...term('проверить', 'отдебажить'),
  ...term('проверять', 'дебажить'),
  ...term('подвести', 'зафакапить'),
  // Things.
  ...term('Windows', '(=винда|=винду|=винды|=винде|=виндой)'),
  ...term('программа', 'прога', 'софтина'),
  ...term('вирус', 'вирусняк'),
  ...term('брандмауэр', 'файрвол', 'фаервол', 'фаерволл'),
  ...term('приложение', 'приложуха'),
  ...term('интернет', 'инет'),
  ...term('оборудование', 'железка !(дорога|путь|замок|ключ)'),
  ...term('база =данных', 'бд'),
  ...term('учетный запись', 'уз !(мвд|минздрав|больница|учреждение)'),
  ...term('личный кабинет', 'лк'),
  ...term('виртуальный сервер', 'вм'),
  ...term('балансировщик', 'балансер'),
  ...term('сборка', 'билд'),
  ...term('обновление', 'апдейт'),
  ...term('простой', 'даунтайм'),
  ...term('запрос', 'реквест', 'фичереквест'),
  ...term('задание', 'джоба', 'джоб'),
  ...term('план', 'роадмап', 'роудмап'),
  ...term('производитель', 'вендор'),
  ...term('руководитель =группы', 'тимлид'),
  ...term('разбор', 'постмортем', 'пост-мортем'),
  ...term('влияние', 'импакт'),
  ...term('сбой', 'краш', 'крэш', 'эксепшн', 'эксепшен', 'фейл', 'ишью', 'трабл'),
  ...term('звонок', 'колл'),
  ...term('список =задач', 'бэклог', 'беклог'),
  ...term('отмена', 'роллбэк', 'роллбек'),
  ...term('перезагрузка', 'ребут', 'рестарт'),
  ...term(
    'установка',
    'раскатка',
    'накатка',
    '(обновление|версия|релиз|исправление|фикс|патч|новый) [word: [выкатка]] ~2',
  ),
  ...term(
    null,
    ...each(
      'стектрейс стек-трейс трейсбек сегфолт дедлок препрод девопс джун продакт юрик кубер пайплайн кронджоба пулл-реквест мерж мердж коммит хендовер воркфлоу скоуп дейлик стендап гипер флоу рут-коз линк',
    ),
    '"(null|нулл) (pointer|поинтер)"',
    '(код|приложение|программа|ошибка|обращение|из-за|нашли|исправить|поймать|упасть) "нулевой указатель" ~3',
    '(в|из|на|следующий|ближайший|текущий|этот|новый) [спринт] !(бег|лыжи|гонка|метр|старт|финиш|трасса|соревнование|биатлон|дистанция|забег|тренировка) ~0',
    '(на|с|ваш|свой) [мыло] (скинуть|прислать|отправить|кинуть|выслать|написать) ~3',
    '(в|на) [(телега|телегу|телеге)] (написать|писать|скинуть|прислать|отправить|ответить|канал|чат) ~3',
    '(на|в|у) [(бэке|беке|бэк|дев|деве|фронтенде|фронтенд)] !(вокал|защита) ~0',
    '(ошибка|поправить|исправить|править|проблема|правка|баг) на [(фронт|фронте)] !(война|боевой|работа|единый) ~1',
  ),
  // Done to machines.
  ...term(
    'остановить',
    'кильнуть',
    '[word: [(убить|прибить|грохнуть)]] (процесс|сессия|служба|таска|поток|джоба|зависший) ~2',
  ),
  ...term('заблокировать', 'заблочить', 'залочить', 'забанить', 'блочить:past/fut'),
  ...term('разблокировать', 'разблочить', 'разлочить', 'разбанить'),
  ...term('сообщить', 'зарепортить', 'отрепортить'),
  ...term('проверить', 'протестить', 'потестить', 'прочекать', 'почекать', 'перечекать'),
  ...term('проверять', 'тестить:inf/past/pres'),
  ...term('связать', 'законнектить'),
  ...term('изучить', 'поресерчить', 'заресерчить'),
  ...term('отключить', 'задизейблить', 'дизейблить:past', 'отстрелить'),
  ...term('включить', 'заэнейблить'),
  ...term('переподключить', 'передернуть !(штора|занавеска|плечо|затвор|молния)'),
  ...term('напомнить', 'пингануть', 'попинговать'),
  ...term('подключиться', 'законнектиться', 'приконнектиться', 'коннектиться:inf'),
  ...term('загрузить =заново', 'перезалить'),
  ...term(
    'установить',
    'засетапить',
    'заинсталлить',
    'проинсталлить',
    '[word: [залить]] (прошивка|обновление|версия|билд|патч|релиз|фикс|исправление|скрипт|конфиг|прод) !(вода|водой|сосед|квартира|потолок) ~2',
  ),
  ...term(
    'настроить',
    '[word: [(прокинуть|пробросить)]] (порт|доступ|туннель|vpn|впн|интеграция|канал|сетка|vlan|маршрут) ~2',
    '[word: [подкрутить]] (настройка|конфиг|сервер|роутер|параметр|лимит|таймаут) ~2',
  ),
  ...term('открыть =доступ =к', 'расшарить !(сам|самостоятельно)'),
  ...term('разместить', 'захостить'),
  ...term('=провалился', 'зафейлился'),
  ...term('=провалилась', 'зафейлилась'),
  ...term('=провалилось', 'зафейлилось'),
  ...term(
    null,
    ...each(
      'репродиться залочиться заребутить затикетить задедупить синхра креденшл* запушить пушнуть релизнуть продебажить зависон эндпоинт даунгрейд фоллбэк экзешник окирпич* закирпич* откатнул* законнекченный заапдейтить проапдейтить апдейтнуть апнуться крашиться крашнуться скрашиться фейлиться дебаггер заскипать затриггерить триггернуть смапить замапить заматчить отдеплоить выдеплоить заревьюить отревьюить прокликать закешить скостылить перекатить траблшутить',
    ),
    '(заявка|обращение|тикет|задача|вопрос) [(закинуть|кинуть)] (на|в) (разработка|разраб|отдел|бэклог|линия) ~2',
    '(интернет|линк|порт|канал|связь|сеть) [(флапать|флапает|моргнуть|моргнул|моргнула|моргает)] !(лампа|свет|глаз|экран|индикатор) ~2',
    '(сертификат|токен|ключ|пароль|сессия|ссылка|лицензия|домен|cookie) [протухнуть:past] ~2',
    '(диск|рейд|raid|винт|база|жесткий|накопитель|ssd) [(посыпаться|сыпаться)] ~2',
    '[(словить|поймать)] (баг|глюк|таймаут|ошибку|эксепшн|500|дедлок|креш) ~1',
    '(аккаунт|профиль|учетка|пользователь|адрес|номер|страница|запись) [(бан|бане|бана)] (в|уйти|улететь|попасть|отправить|кинуть|из) ~3',
    'разрабы',
    'разраб',
  ),
  // Levels of support.
  ...term(
    '=второй =уровень =поддержки',
    '(передать|эскалировать|заэскалировать|перевести|отправить|отдать|поднять|уйти|ушло|ушла|передана|передан|назначить|переназначить|направить|спустить) > на [(l2|л2)] ~4',
  ),
  ...term(
    '=третий =уровень =поддержки',
    '(передать|эскалировать|заэскалировать|перевести|отправить|отдать|поднять|уйти|ушло|ушла|передана|передан|назначить|переназначить|направить|спустить) > на [(l3|л3)] ~4',
  ),
  ...term('=второго =уровня =поддержки', '(специалист|инженер|коллега|команда|сотрудник|группа|линия) > [(l2|л2)] ~0'),
  ...term('=третьего =уровня =поддержки', '(специалист|инженер|коллега|команда|сотрудник|группа|линия) > [(l3|л3)] ~0'),
  ...term(null, ...each('асап pebkac легаси репро эникейщик инстанс факапить вендорлок oom')),
  ...term(
    null,
    `(l1|l2|l3|л1|л2|л3) !!(парковка|этаж|сектор|корпус|кабинет|палата) !(место|ряд|парковка|парковочный|корпус|вход|зона|ячейка|этаж|палата|стол|позвонок|секция|кабинет|аудитория|модель|размер|витамин|кабель|бокс|шкафчик|кресло|дорожка|виза|категория|гейт|платформа)`,
  ),
  ...term(null, 'прокладка "между (стул|кресло|руль|монитор)" ~1', '"восьмой уровень" (osi|оси|модель)?'),
];

/** How machines feel: beside a slang word for the machine these are findings of their own. */
const russianStates: readonly Term[] = [
  ...term(
    'перестать =работать',
    `(${ru.machine.slice(1, -1)}|${ru.service.slice(1, -1)}):nom [word: [отвалиться]] ~3`,
    '(все|что-то|опять|снова|вчера|сегодня|ночью|утром|вдруг|внезапно|у вас|у вы|почему|когда|после|где-то) [отвалилось] !(краска|подошва|крышка|деталь|зеркало|колесо|стекло) ~3',
    `(vpn|crm|api|wi-fi|1с|sms|впн|апи|црм|смс) [word: [(отвалиться|упасть|лечь|рухнуть):past]] ~1`,
    `${ru.machine}:nom [word: [(крякнуть|гикнуться|навернуться|загнуться|скопытиться|гавкнуться):past]] !(штора|одеяло) ~2`,
    `${ru.machine}:nom [word: [(упасть|лечь|рухнуть|прилечь):past]] !(скорость|рейтинг|цена|спрос|нагрузка|объем|вниз|на пол|со стол|кристалл|деньга|средство|бонус|монета|балл|сумма|платеж|награда|выплата|трофей|предмет|оплата|взнос|счет|карта) ~2`,
  ),
  ...term(
    'переставать =работать',
    `(${ru.machine.slice(1, -1)}|${ru.service.slice(1, -1)}):nom [word: [отваливаться]] ~3`,
    `${ru.machine}:nom [word: [падать:pres/past]] !(скорость|рейтинг|цена|спрос|нагрузка|объем|вниз|на пол|тень) ~2`,
  ),
  ...term(
    '=не работать',
    `${ru.machine}:nom [word: [лежать:pres/past]] !(папка|коробка|стол|полка|каталог|адрес|под|внутри|в основе) ~1`,
  ),
  ...term(
    '=не отвечать',
    `${ru.machine}:nom [word: [висеть:pres/past]] !(стена|баннер|объявление|дверь|потолок|столб|страница) ~2`,
  ),
  ...term(
    'ожидать =решения',
    '(заявка|обращение|запрос|тикет|задача):nom [word: [висеть:pres/past]] !"(в|со) статус" ~2',
  ),
  ...term(
    'выйти =из =строя',
    `${ru.device}:nom [word: [(сдохнуть|подохнуть|помереть|накрыться|крякнуть|окочуриться|умереть):past]] ~2`,
  ),
  ...term('работать =с =ошибками', 'глючить'),
  ...term('работать =медленно', 'лагать'),
  ...term(
    'выйти =из =строя',
    '(мать|материнка|клава|видюха|оперативка|винт|проц):nom [word: [(сдохнуть|подохнуть|помереть|накрыться|умереть|сгореть):past]] !(отец|ребенок|сын|дочь|ваш) ~2',
  ),
];

const en = {
  machine:
    '(server|site|website|app|service|system|database|db|portal|network|cluster|node|api|backend|platform|router|host|box|disk|drive|board|motherboard|switch|printer|psu|power supply|laptop|phone|machine|process|job|script|import|export|sync|build|queue|gateway|checkout|mailer|vpn|raid|array|controller|battery|modem|instance|container|cache|proxy|fan|cpu|gpu|scanner|terminal|till)',
  restart:
    '(server|service|box|router|app|pod|instance|db|database|process|daemon|switch|gateway|host|node|vm|modem|web server|cluster|system|machine|api|queue|container|printer)',
};

const english: readonly Term[] = [
  ...term(
    '==the live system',
    '(on|in|to|from|onto) [prod] !"prod (us|me|them|him|her)" ~1',
    '(made|makes|make|making|let|lets|had|saw|see|watch|took|brought|bring|broke|breaks|kills|killed|hit|hits|crashed|restored|back) [prod] (fall|crash|go|die|choke|down|over|up|hang|stall|fail|again|tonight|back|with|by|at)? !(cattle|slight|gentle|finger|electric|light|nurse|dough) ~0',
    '(restart|restarted|restarting|reboot|rebooted|redeployed|deployed|patched|updated|checked|moved|cleaned|rebuilt|rolled back|upgraded|migrated|stopped) (all of|our|the)? [prod] !(cattle|slight|gentle|finger|electric|light|nurse|dough) ~0',
    '[prod] (is|was|went|has|goes|came|will|stays) !(cattle|slight|gentle|finger|electric|light|nurse|dough) ~0',
  ),
  ...term('==live', '(the|our|a) [prod] (server|database|db|system|environment|site|cluster|instance|data) ~0'),
  ...term('==live server', '(the|our|a) ["prod =box"] ~0'),
  ...term('==live servers', '(the|our) ["prod boxes"] ~0'),
  ...term('==the test system', '(on|to|in|from) [staging] !(area|order|post|play|site) ~0'),
  ...term(
    'server',
    '(hotfix|hotfixed|hotfixing|reboot|rebooted|rebooting|restart|restarted|restarting|bounced|bouncing|bounce|patched|patching|patch|kicked|rebuilt|rebuilding|reimaged|"ssh into") (the|that|your|our|this|a|both|all)? <any>? [word: [(box|boxes)]] !(tv|gift|set-top|subscription) ~0',
    '(linux|windows|unix|prod|web|mail|db|staging|beefier|beefy|bare-metal|dedicated|spare|standby|legacy) [word: [(box|boxes)]] !(tv|gift|set-top|subscription|lunch|parcel|phone) ~0',
    '(drain|drained|draining|reprovision|nuke|nuked) <any>? <any>? [word: [(box|boxes)]] !(tv|gift|water|drainage|valve) ~1',
  ),
  ...term('database', '[word: [(db|dbs)]] !"<number> db"'),
  ...term('server', 'backend', 'backends', 'back-end'),
  ...term('==permissions', 'perms'),
  ...term('==sign-in details', 'creds'),
  // "The infra team" is the name of one.
  ...term('==systems', 'infra !(team|teams|builds|"infra (group|crew|squad|sig|lead|engineer|engineers)")'),
  ...term(
    'developer',
    'devs',
    '(a|the|our|another) [word: [dev]] !(team|site|environment|server|tools|mode|account) ~0',
  ),
  ...term('==scheduled task', '"cron job"', 'cronjob', 'cron !(expression|expressions|syntax|format|job)'),
  ...term('==background service', 'daemon'),
  ...term('==quick fix', '[hotfix] !"hotfix (rhinestone|rhinestones|crystal|crystals|stones|foil|glue)"'),
  ...term('==quick fixes', 'hotfixes'),
  ...term(
    'repair',
    '(to|will|we|i|they|had|have|has|then|and|can) "(just|already|now|also)?" [word: [(hotfix|hotfixed|hotfixing)]] "(the|your|our|a|this|that|it)" ~0',
  ),
  ...term(
    'reproduce',
    "(can|could|not|n't|to|unable|cannot|we|i|able|will|they|he|she) [repro] ~1",
    "[word: [(repro'd|reproed)]]",
  ),
  ...term('==steps that lead to the fault', '"repro (steps|case|cases)"'),
  ...term(null, '(a|the|no|any|your|clean|good|this) [repro] !(steps|case) ~0'),
  ...term(
    'clear',
    '"(cache|caches|page|pages|index|sessions|session|logs|log|table|tables|file|files|database|data|settings|cookies|queue|mailbox|backup|copy|copies) (is|are|was|were|got|has been|have been)" [word: (nuked)] ~0',
    '[word: (nuke|nuked|nuking|nukes)] "(the|your|our|all|that|this|its)? <any>? (cache|caches|index|queue|session|sessions|data|table|tables|log|logs|database|db|account|settings|profile|cookies|folder|partition|config|install|disk|server|cart|order|environment)"',
    '[word: ["(blew|blow|blown|blowing) away"]] "(the|your|our|all|that|this)? (cache|index|queue|data|table|session|database|settings|config)"',
  ),
  ...term(
    'restart',
    `[word: [(bounce|bounced|bouncing|kick|kicked|kicking)]] "(the|your|our|both|all|that|this)" "<any>? ${en.restart}"`,
  ),
  ...term('==broken', 'borked', 'fubar'),
  ...term('==crashing again and again', 'crash-looping', 'crashlooping', '"crash looping"'),
  ...term('==crashed', 'segfaulted', 'oomed', "oom'd", '(got|was|were|been)? [(oomkilled|oom-killed|"oom killed")]'),
  ...term('crash', '[word: [segfault]]', '[word: [segfaults]]'),
  ...term(
    '==unreliable',
    'flaky !(pastry|crust|salmon|fish|skin|paint|scalp|biscuit|croissant|croissants|dough|salt|cod|texture|bread|pie|roll)',
    'janky',
    'wonky !(table|wheel|chair|leg|carrot|shelf|vegetables|veg|tooth)',
  ),
  ...term('==mistyped', 'fat-fingered', '"fat fingered"'),
  ...term('==found the cause of', 'root-caused', '"root caused"'),
  ...term(
    '==temporary solution',
    'kludge',
    '(quick|dirty|ugly|nasty|temporary|little|horrible) [hack] ~0',
    'band-aid',
    'bodge',
  ),
  ...term('==started', '"=spun up"'),
  ...term('==start', '"=spin up"'),
  ...term(
    '==round of work',
    '(next|this|current|upcoming|coming|following|our) [sprint] !(race|run|distance|finish) ~0',
  ),
  ...term(
    'contact',
    '[word: [(ping|pinged|pinging|pings)]] (me|us|you|him|her|them|the team|our team|the dev*|our dev*|the vendor|someone|somebody|colleagues|support) ~0',
    '[word: [(ping|pinged|pinging|pings)]] (the|our|your) <any>? (team|desk|crew|engineer|engineers|office|colleague|developer|vendor|carrier|warehouse|bank|supplier) ~0',
  ),
  ...term(
    '==expert',
    '(our|my|the) [sme] (for|on|in|will|has|is|who) ~0',
    '(ask|asked|with|to|by|from) (our|my|the) [sme] !(client|customer|business|loan|account|team|department|desk|bank|portal|centre|center) ~0',
  ),
  ...term(
    '==urgent case',
    '"=sev (0|1|2|3|4)"',
    '[(p0|p1|p2|sev1|sev2|sev-1|sev-2|sev0|sev3|sev-3)] (ticket|issue|incident|bug|case|request|outage)? ~0',
  ),
  ...term(
    '==the second level of support',
    '(to|with|by|from|for|at) [(l2|t2)] !(seat|platform|bus|line|gate|row|floor|level|room|bay|locker|park|parking|stop|lift|shelf|stand|stall|hall|visa|charger|charging|tram|route|motorway|terminal|desk|vertebra|lumbar|spine|engineer|team|agent|support|tech|analyst) ~0',
    '[l2] (is|are|has|have|will) !(seat|platform|bus|line|gate|row|floor|level|room|bay|locker|park|parking|stop|lift|shelf|stand|stall|hall|visa|charger|charging|tram|route|motorway|terminal|desk|vertebra|lumbar|spine) ~0',
  ),
  ...term(
    '==the third level of support',
    '(to|with|by|from|for|at) [(l3|t3)] !(seat|platform|bus|line|gate|row|floor|level|room|bay|locker|park|parking|stop|lift|shelf|stand|stall|hall|visa|charger|charging|tram|route|motorway|terminal|desk|vertebra|lumbar|spine|engineer|team|agent|support|tech|analyst) ~0',
    '[l3] (is|are|has|have|will) !(seat|platform|bus|line|gate|row|floor|level|room|bay|locker|park|parking|stop|lift|shelf|stand|stall|hall|visa|charger|charging|tram|route|motorway|terminal|desk|vertebra|lumbar|spine) ~0',
  ),
  ...term(
    '==senior',
    '[(l2|l3|t2|t3)] (engineer|engineers|team|agent|agents|support|technician|analyst) ~0',
    '(escalate|escalated|passed|handed|moved|transferred) "(it|this|your|the|request|ticket|case|issue)?" "(it|this|your|the|request|ticket|case|issue)?" to ["tier (2|3|two|three)"] (support|engineer|engineers|team) ~1',
  ),
  ...term(
    '==our senior support',
    '(escalate|escalated|passed|handed|moved|transferred|escalating) > to > ["tier (2|3|two|three)"] !(support|engineer|engineers|team) ~5',
  ),
  ...term('==settings', '(the|your|our|a|wrong|bad|new|old|in|this) [(config|configs)] !(file|files) ~1'),
  ...term('==settings file', '"config (file|files)"'),
  // A kind of thing that is on offer ("VM agents", "Azure VM") has its name.
  ...term(
    '==virtual machine',
    '[(vm)] !(agent|agents|image|images|instance|instances|plugin|plan|plans|size|sizes|series|azure|aws|vmware|hyper-v|proxmox|virtualbox)',
  ),
  ...term('==virtual machines', 'vms'),
  ...term('==database administrator', 'dba'),
  ...term('==database administrators', 'dbas'),
  ...term(
    '==testers',
    '(by|with|through|to|from|our|the|past) [qa] !(session|page|team|section) ~0',
    '[^qa] (has|have|is|are|will|found|passed|signed) ~0',
  ),
  ...term(
    '==sign-in',
    '(the|our|your|broken) [auth] (is|was|service|server|issue|problem|failure|module|flow|layer|system) ~0',
  ),
  ...term('website', 'frontend', 'front-end'),
  ...term(
    '==report on the cause',
    '(the|an|a|our|your|full) [rca] ~1',
    '[rca] (is|was|will|shall|has|report|document) !(cable|jack|plug|socket|connector|input|output) ~0',
  ),
  ...term('==restarted', 'power-cycled', '"power cycled"'),
  ...term('==restart', 'power-cycle', '"power cycle"'),
  ...term(
    '==programming error',
    '"null pointer (exception|error)?"',
    '"null reference"',
    'npe',
    '"segmentation fault"',
    '"off-by-one"',
    '"race condition"',
    '"buffer overflow"',
    '"memory leak"',
  ),
  ...term(
    '==list of tasks',
    '(in|on|to|into|from) (our|the) (product|dev|team|engineering)? [backlog] !(orders|applications|claims|deliveries|letters|parcels|appointments|of) ~0',
  ),
  ...term('==list of planned work', '(product|dev|engineering|feature) [backlog] ~0'),
  ...term('==test system', '[(uat|preprod|pre-prod|"pre prod")]'),
  ...term('==quick test', '"(smoke|sanity) (test|check)"'),
  ...term('==stuck', '(is|was|were|got|are|process|job|queue|server) [wedged] !(door|between|chair|under) ~1'),
  ...term('==fully loaded', `(cpu|memory|disk|processor|${en.machine.slice(1, -1)}) (is|was|were) [pegged] ~1`),
  ...term(
    '==unstable',
    '(link|line|connection|port|interface|switch|router|bgp) (is|was|kept|keeps|started|has been) [flapping] ~1',
  ),
  ...term(
    '==the first level of support',
    '(to|with|by|from|for|at) [(l1|t1)] !(seat|platform|bus|line|gate|row|floor|level|room|bay|locker|park|parking|stop|lift|shelf|stand|stall|hall|visa|charger|charging|tram|route|motorway|terminal|desk|vertebra|lumbar|spine|engineer|team|agent|support|tech|analyst|visa|bus|line|terminal) ~0',
  ),
  ...term(
    null,
    ...each(
      'sre sres k8s kubectl wontfix csat wismo runbook sysadmin sysadmins etl dlq mttr aht redeploy redeployed redeploying hotpatched backported 5xx 5xxs snafu tix cruft stacktrace nerfed yolo ebkac grepped sshed ssh-ed undeployed hotfixable refactored refactor cherry-picked rebased',
    ),
    '"stack trace"',
    '"kernel panic"',
    '"thread pool"',
    '"core dump"',
    '"tech debt"',
    '"technical debt"',
    '"rabbit hole"',
    '"bare metal"',
    '"war room"',
    '"user error"',
    '"story points"',
    '"duct tape" (fix|solution|script|code) ~2',
    '(merged|opened|raised|approved|reviewed|shipped|landed) (the|a|our|this)? [(pr|mr|"pull request")] !(your|you) ~1',
    '(the|our|a) [(pr|"pull request"|"merge request")] (is|was|has been|got|gets) (merged|approved|reviewed|open|up|in review) !your ~0',
    '(site|page|checkout|api|service|server|portal|app|endpoint) (is|was|are|keeps|kept|has been|started)? [(throws|throwing|threw|spitting out) <number>] ~0',
    '(rolled|roll|rolling) back (the|that|our|this) <any>? [(deploy|commit)] ~0',
    '(the|that|our|bad|botched|failed) [deploy] (was|is|went|broke|failed|has|had|last|this) ~0',
    '"(the|our|nightly|overnight) batch (job|run)"',
    '"build (is|was|went) (red|green|broken)"',
    '(the|our|a) <any>? [failover] (took|was|is|did|failed|went|worked|has|had) ~0',
    '(pushed|push|pushing|merged|deployed|shipped) "(the|a|this|our|it)?" <any>? to [(main|master|trunk|stage)] ~1',
    '(killed|kill|killing) (the|a|that|your|off)? <any>? [(process|daemon|thread|pod|job)] ~1',
    '[(deprioritised|deprioritized|de-prioritised|de-prioritized|descoped)]',
    '"(our|the) noc"',
    '(restarted|crashed|evicted|the|our|a) [(pod|pods)] (crashed|restarted|died|is|was|were|got|evicted|keeps|keep) (crashing|restarting|dying|evicted|down|stuck)? !(coffee|capsule|sleeping|storage|hotel|whale|dolphin) ~0',
    '"(tore|tear|torn|spun|spin) down" (the|a|our|your)? (instance|server|cluster|environment|vm|box|pod) ~1',
    '(logged|raised|opened|created|filed) (a|the|your)? [jira] ~1',
  ),
  ...term(null, ...each('pebkac pebcak id10t id-10-t rtfm luser lusers n00b noob noobs lgtm afaik iirc l1 oom')),
  ...term(
    null,
    '"picnic (error|problem)"',
    '"layer 8" (issue|problem|error)?',
    '"problem exists between"',
    '"works on my machine"',
    '"null pointer"',
    '"dogfooding"',
    '"yak shaving"',
    'bikeshedding',
  ),
];

const englishStates: readonly Term[] = [
  ...term(
    '==broken',
    `${en.machine} (is|are|was|were|got|looks|seems) "(completely|totally|all|now|just)?" [(hosed|toast|fried|bricked|kaput|busted|"tits up"|"belly up"|wedged|snafued|"on fire"|nuked|"down hard")] ~0`,
  ),
  ...term('==broken', '(is|was|were|got|are) [hosed] !(down|out|clean|terrace|garden|patio) ~1'),
  ...term(
    '==made unusable',
    '(been|being|was|were|got|get|is|are|has|had|have|update|patch|firmware|upgrade) [bricked] !(up|in|off|wall|doorway|fireplace|window|windows|arch) ~1',
  ),
  ...term(
    '==stopped working',
    `${en.machine} [(croaked|tanked|"tipped over"|"went sideways"|"went south"|"went haywire"|"choked on"|"is choking"|melted|"melted down"|"fell over"|"keeled over"|"crapped out"|"conked out"|barfed|puked|"shat itself"|"went belly up"|"blew up"|"bit the dust"|"gave up the ghost")] ~1`,
  ),
];

export const terms: Readonly<Record<Language, readonly Term[]>> = {
  ru: [...russian, ...russianStates],
  en: [...english, ...englishStates],
};

const table = (list: readonly Term[]) => list.map(({ find }) => find).join('\n');

export const phrases: PhraseTable = {
  name: 'internal-jargon',
  concepts: {
    slang: {
      ru: table(russian),
      en: table(english),
      // Slang it is wherever it stands.
      also: ['condition', 'consequent', 'question', 'negation'],
      tellsPattern: true,
    },
    state: {
      ru: table(russianStates),
      en: table(englishStates),
      also: ['condition', 'consequent', 'question', 'negation'],
      tellsPattern: true,
    },
  },
};
