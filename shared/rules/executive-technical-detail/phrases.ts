import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'executive-technical-detail',
  concepts: {
    // Words of the trade; the everyday name of a thing ("почта", "кран", "отчёт") is none.
    term: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        (сервер|сервак|маршрутизатор|роутер|коммутатор|свитч|свич|шлюз|прокси|прокси-сервер|драйвер|прошивка|кэш|кеш|скрипт|сертификат|ssl-сертификат|домен|поддомен|dns|dhcp|vpn|впн|vlan|ssl|tls|http|https|ftp|smtp|imap|pop3|tcp|udp|ssh|rdp|api|апи|sql|бэкап|бекап|хост|хостинг|лог|логи|бэкенд|фронтенд|балансировщик|кластер|нода|контейнер|докер|docker|кубернетес|kubernetes|репликация|индекс|запрос sql|транзакция|таймаут|тайм-аут|таймауты|демон|крон|cron|планировщик задача|регламентный задание|реестр|патч|хотфикс|релиз|деплой|откат|репозиторий|билд|сборка|протокол|подсеть|маска подсети|маршрут|маршрутизация|пакет|трафик|пропускной способность|фаервол|файрвол|брандмауэр|антивирус|групповой политика|active directory|ldap|учетный запись служба|служба windows|exchange|outlook|apache|nginx|postgresql|postgres|mysql|oracle|redis|linux|windows|kerberos|контроллер|микроконтроллер|материнский плата|оперативный память|видеокарта|жесткий диск|ssd|hdd|raid|рейд-массив|дисковый массив|блок питания|процессор|оперативка|утечка память|переполнение|конфиг|конфигурация|конфигурационный файл|хэш|токен|сессия|куки|cookie|куки-файл|веб-сервис|микросервис|интеграционный шина|очередь сообщение|брокер|эндпоинт|json|xml|виртуальный машина|виртуалка|гипервизор|снапшот|мак-адрес|ip-адрес|айпи|айпи-адрес|порт|патч-корд|патч-панель|оптоволокно|медиаконвертер|точка доступа|протокол обмена|контроллер домена|почтовый сервер|база данный|субд|таблица база|бд|вай-фай контроллер|реле|подшипник|уплотнитель|уплотнение|прокладка|сальник|конденсатор|шестерня|редуктор|муфта|плата|микросхема|шлейф|термопара|термостат|термистор|датчик холла|клапан|картридж|фотобарабан|термоблок|ролик захват|тэн|тен|варистор|транзистор|инвертор|компрессор|фреон|хладагент|соленоид|контактор|автомат дифференциальный|дифавтомат|узо|пускатель|частотник|частотный преобразователь|энкодер|сервопривод|тиристор|предохранитель|крыльчатка|втулка|фланец|манжета|шток|кран-букса|штуцер|ниппель|сифон|байпас|коллектор|стояк гвс|хвс|гвс|ввп|итп|апс|скуд|ибп|лвс|мфу)
        "(перезапустить|перезагрузить|перезапуск|перезагрузка)" (сервер|служба|служб|сервис|процесс|контроллер|маршрутизатор) ~1
        (задеплоить|пофиксить|откатить|накатить|перепрошить|прошить|отдебажить|закоммитить|смержить|рефакторинг|дефрагментация|переиндексация|кэширование|виртуализация|репликация|маршрутизация|дебаг|костыль|тикет|прод|хотфикс|юзер|баг|фикс|релизнуть|захардкодить|отвалиться|подвисать)
      `,
      en: `
        "(server|servers|router|routers|network switch|firmware|driver update|drivers|cache|caches|cached|registry|script|scripts|database|databases|certificate|certificates|proxy|gateway|api|apis|backup server|host|hosts|hostname|domain controller|domain name|log files|logs|patch|patched|hotfix|daemon|cluster|node|nodes|pod|pods|container|containers|query|queries|sql|dns|dhcp|vpn|vlan|ssl|tls|http|https|ftp|smtp|imap|tcp|udp|ssh|rdp|resolver|load balancer|firewall|subnet|packet|packets|bandwidth|throughput|latency|timeout|timeouts|cron|cron job|cronjob|replication|index rebuild|indexes|memory leak|heap|cpu|ram|ssd|hdd|raid|disk array|motherboard|power supply unit|psu|kernel|hypervisor|virtual machine|vm|vms|snapshot|microservice|microservices|middleware|backend|back-end|frontend|front-end|endpoint|endpoints|json|xml|webhook|cookie|cookies|token|tokens|session id|config|configuration file|config file|deployment|deployed|redeployed|rollback|rolled back|commit|repository|build number|active directory|ldap|exchange|apache|nginx|postgres|postgresql|mysql|oracle|redis|docker|kubernetes|linux|windows|kerberos|group policy|mac address|ip address|switch port|fibre|access point controller|patch panel|patch cable|fuser|fuser unit|toner cartridge|drum unit|bearing|bearings|gasket|gaskets|capacitor|capacitors|relay|relays|circuit board|pcb|o-ring|thermistor|thermostat|solenoid|valve|compressor|refrigerant|actuator|gearbox|bushing|flange|manifold|spindle|impeller|inverter|transformer|contactor|encoder|servo|fuse|breaker|diode|transistor|microcontroller|controller|ups|hvac|plc|vfd|scada|codec|bios|usb|hdmi|ethernet|poe|wlan|ssid|prod|ticket|repro|repo|bug fix|bugfix|debugged|refactored|null pointer|stack trace|exception|overflow|deadlock|race condition|regex|cipher|handshake|payload)"
        "(restarted|rebooted|reinstalled|restarting|rebooting) (the)? <any>? (server|service|process|daemon|host|machine|node|box)"
      `,
    },
    // A number that belongs to it: a model, a version, a port, an error's code.
    labelled: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        "(модель|версия|сборка|релиз|ревизия|артикул|серия|прошивка|марка|модификация|типоразмер)" (<number>|<placeholder>|<capital>) ~0
        "(серийный|заводской|инвентарный|партийный|каталожный) номер" 
        "(порт|код|ошибка|код ошибки|исключение|сбой|статус|bsod)" (№|номер|с код|с номер|код)? <number> ~0
        "код ошибка"
        "(параметр|настройка|ключ|флаг|атрибут) <code>"
        <code>
        (команда|утилита|скрипт|файл|папка|каталог|ветка|таблица|поле|параметр) <code> ~0
      `,
      en: `
        "(model|version|revision|firmware|build|release|part|serial|port|error|code|type|mark|mk|series) (number|no|no.|code|id)? (<number>|<placeholder:number>)"
        "(serial|part|model|asset|inventory|batch|catalogue) (number|no|no.)"
        "error code"
        <code>
      `,
    },
    // The number of a thing that everybody calls so: a room, a lift, an order.
    place: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        (корпус|кабинет|офис|этаж|квартира|дом|подъезд|склад|помещение|аудитория|комната|ворота|лифт|автобус|рейс|палата|бокс|секция|зал|блок|литера|строение|павильон|заявка|договор|заказ|обращение|платформа|путь|касса|магазин|стол|школа|сад|больница|цех|участок|филиал|терминал|гейт|ряд|место|формат|класс|группа|отделение|формула|стойка|маршрут|поезд|вагон|парковка|станция|линия|скважина|объект|площадка)
      `,
      en: `
        (room|floor|building|office|gate|lift|elevator|flight|hall|unit|order|request|contract|ward|platform|store|shop|branch|wing|block|class|group|school|terminal|bay|aisle|desk|seat|flat|apartment|suite|stand|berth|pier|dock|warehouse|zone|area|bus|train|route|line|track|format|paper|car|park|level|sector|station|plot|lot|site|house|street|road|motorway)
      `,
    },
  },
};
