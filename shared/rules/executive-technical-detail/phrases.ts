import type { PhraseTable } from '../../text/phrases/table';

/** Whose machines go by a number. */
const maker =
  'cisco|dell|hp|lenovo|asus|acer|canon|epson|brother|kyocera|xerox|ricoh|samsung|lg|philips|siemens|bosch|miele|grundfos|daikin|panasonic|sony|toshiba|schneider|honeywell|jura|makita|juniper|netgear|tp-link|ubiquiti|zyxel|d-link|mikrotik|yealink|polycom|avaya|logitech|jabra|kone|otis|schindler|synology|fortinet|zebra|vaillant|viessmann|wilo';

export const phrases: PhraseTable = {
  name: 'executive-technical-detail',
  late: 'report',
  concepts: {
    // Words of the trade; the everyday name of a thing ("почта", "кран", "отчёт") is none.
    term: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        (термоузел|термоблок|сервер|сервак|маршрутизатор|роутер|коммутатор|свитч|свич|шлюз|прокси|прокси-сервер|драйвер|прошивка|кэш|кеш|скрипт|ssl-сертификат|домен|поддомен|dns|dhcp|tpm|uefi|биос|bios|sip|voip|атс|ntp|snmp|mtu|nat|crm-модуль|ивр|vpn|впн|vlan|ssl|tls|http|https|ftp|smtp|imap|pop3|tcp|udp|ssh|rdp|api|апи|sql|бэкап|бекап|хостинг|лог|логи|бэкенд|фронтенд|балансировщик|докер|docker|кубернетес|kubernetes|репликация|запрос sql|таймаут|тайм-аут|таймауты|демон|крон|cron|планировщик задача|регламентный задание|патч|хотфикс|деплой|подсеть|маска подсети|маршрутизация|пропускной способность|фаервол|файрвол|брандмауэр|антивирус|групповой политика|active directory|ldap|учетный запись служба|служба windows|exchange|apache|nginx|postgresql|postgres|mysql|redis|linux|kerberos|контроллер|микроконтроллер|материнский плата|оперативный память|видеокарта|жесткий диск|ssd|hdd|raid|рейд-массив|дисковый массив|блок питания|процессор|оперативка|утечка память|переполнение|конфиг|конфигурационный файл|хэш|куки|куки-файл|веб-сервис|микросервис|интеграционный шина|очередь сообщение|брокер|эндпоинт|json|xml|виртуальный машина|виртуалка|гипервизор|снапшот|мак-адрес|ip-адрес|айпи|айпи-адрес|патч-корд|патч-панель|оптоволокно|медиаконвертер|точка доступа|контроллер домена|почтовый сервер|база данный|субд|таблица база|бд|вай-фай контроллер|реле|подшипник|уплотнитель|уплотнение|прокладка|сальник|конденсатор|шестерня|редуктор|муфта|микросхема|шлейф|термопара|термистор|датчик холла|клапан|картридж|фотобарабан|термоблок|ролик захват|варистор|транзистор|инвертор|компрессор|фреон|хладагент|соленоид|контактор|дифавтомат|узо|пускатель|частотник|частотный преобразователь|энкодер|сервопривод|тиристор|крыльчатка|фланец|манжета|кран-букса|штуцер|ниппель|байпас|хвс|гвс|скуд|ибп|лвс|мфу)
        "(циркуляционный|дренажный|вакуумный|гидравлический|подпиточный|погружной|центробежный) насос"
        "датчик (приближение|давление|уровень|поток|положение|вибрация|расход|ток|напряжение)"
        "(очередь|диспетчер|служба) печать"
        "расширительный бак"
        (chrome|firefox|android|ios|macos|excel|acrobat|java|ubuntu|outlook) <number> ~0
        "(перезапустить|перезагрузить|перезапуск|перезагрузка)" (сервер|служба|служб|сервис|процесс|контроллер|маршрутизатор) ~1
        (задеплоить|пофиксить|откатить|накатить|перепрошить|прошить|отдебажить|закоммитить|смержить|рефакторинг|дефрагментация|переиндексация|кэширование|виртуализация|репликация|маршрутизация|дебаг|тикет|прод|хотфикс|юзер|баг|фикс|релизнуть|захардкодить)
      `,
      en: `
        "(relay|relays|server|servers|router|routers|network switch|firmware|driver update|(printer|graphics|video|network|device|usb|sound|audio|display|software) drivers|cache|caches|cached|database|databases|api|apis|backup server|hostname|domain controller|domain name|log files|logs|patched|hotfix|daemon|sql|dns|dhcp|tpm|uefi|sip|voip|pbx|ntp|snmp|mtu|nat|oauth|sso|token|cookie|cookies|vpn|vlan|ssl|tls|http|https|ftp|smtp|imap|tcp|udp|ssh|rdp|resolver|load balancer|firewall|subnet|throughput|latency|timeout|timeouts|cron|cron job|cronjob|replication|index rebuild|indexes|memory leak|cpu|ram|ssd|hdd|raid|disk array|motherboard|power supply unit|psu|kernel|hypervisor|virtual machine|vm|vms|microservice|microservices|middleware|backend|back-end|frontend|front-end|endpoint|endpoints|json|xml|webhook|session id|config|configuration file|config file|deployed|redeployed|rollback|rolled back|repository|build number|active directory|ldap|exchange|apache|nginx|postgres|postgresql|mysql|redis|docker|kubernetes|linux|kerberos|group policy|mac address|ip address|switch port|fibre|access point controller|patch panel|patch cable|fuser|fuser unit|toner cartridge|drum unit|bearing|bearings|gasket|gaskets|capacitor|capacitors|circuit board|pcb|o-ring|thermistor|solenoid|compressor|refrigerant|actuator|gearbox|bushing|flange|manifold|spindle|impeller|inverter|contactor|encoder|servo|transistor|microcontroller|hvac|plc|vfd|scada|bios|hdmi|ethernet|poe (switch|injector|port)|wlan|ssid|repro|repo|bug fix|bugfix|debugged|refactored|null pointer|stack trace|deadlock|race condition|regex|modem|modems|(graphics|video|sound|network|memory|expansion) card|(memory|ram|network|radio|power) module|rcd|mcb|rccb|usb-c|usb hub|dimm|dongle|(hard|solid-state) (disk|disks|drive|drives)|disk space|nas|(lan|wan) (link|cable|port)|proxy server|cmos|csv|sdk|cdn|vmware|citrix|powershell|registry key|registry entry|buffer|packet loss|carbon brush|carbon brushes|spark plug|(hydraulic|coolant|fuel|pressure) hose|(fan|pump|lift|door) motor|bandwidth|mbps|mbit|gbit|diode|resistor|potentiometer|rotor|stator|pinion|sprocket|armature|ballast|magnetron|heating element|evaporator|diaphragm|piston|grommet|circlip|coupling|busbar|terminal block|microswitch|crankshaft|axle bearing|print head|printhead|fuse box|stepper motor|servo motor|permissions table|user profile|group object|default gateway|static ip|port forwarding|access control list|mail server|mail queue|job queue|print queue|data bus)"
        (reinstall|update|install|uninstall|download|corrupt|outdated) (driver|drivers) ~2
        "(thermostatic|mixer|ceramic|ink|laser|filter|valve) cartridge"
        (${maker}|microsoft|chrome|firefox|android|ios|macos|excel|acrobat|sap|oracle|java|ubuntu) "<capital>-(street|road|lane|avenue|square|place|court|way|city|park|centre|center|forum|day|days|hall|expo|conference|summit|tower|house|@month) <capital>-(forum|@month)? <number>" ~0
        (chrome|firefox|android|ios|macos|excel|acrobat|java|ubuntu|outlook) <number> ~0
        (${maker}) <number> ~0
        "(circulation|drain|sump|booster|vacuum|hydraulic|condensate|feed|heat|submersible) pump"
        "(drive|fan|v|timing) belt"
        "(expansion|pressure) vessel"
        "(print spooler|spooler|thermocouple|switchboard|rectifier)"
        "(proximity|pressure|level|flow|optical|hall|position|vibration|temperature|thermostat|motion|humidity|oxygen|inductive) (sensor|sensors|switch)"
        "(ball|check|float|relief|solenoid|shut-off|expansion|mixing|thermostatic|non-return|inlet|bypass) (valve|valves)"
        "(restarted|rebooted|reinstalled|restarting|rebooting) (the)? <any>? (server|service|process|daemon|machine|box)"
      `,
    },
    // Words of the trade that are everyday words elsewhere.
    twin: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        (шлюз|клапан|контроллер|лог|хост|порт|токен|драйвер|демон|прокладка|процессор|кэш)
      `,
      en: `
        (server|servers|cookie|cookies|token|tokens|driver|drivers|port|ports|cache|bearing|kernel|kernels|patch|log|logs|host|daemon|repository)
      `,
    },
    // Where they are: on a canal, in a dining room, at a fair.
    elsewhere: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        (канал|судно|теплоход|катер|баржа|плотина|навигация|река|гавань|порт|причал)
        (сердце|кардиолог|операция|пациент|флейта|орган|баян|валторна)
        (церковь|опера|легенда|балет)
      `,
      en: `
        (waiter|waiters|waitress|dining|restaurant|canteen|cafeteria|café|tray|trays|dish|dishes|menu|biscuit|biscuits|stale|crisp|bakery|jar|kitchen|oven)
        (laundry|arcade|fairground|carousel|locker|trolley|casino)
        (tennis|volleyball|church|altar|acolyte)
        (cherry|apricot|walnut|corn|maize)
      `,
    },
    // A number that belongs to it: a model, a version, a port, an error's code.
    labelled: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        "(модель|версия|ревизия|артикул|прошивка|марка|модификация|типоразмер) (<number>|<placeholder>|<capital>)"
        (заменить|поменять|перепаять|сгореть|перегореть|новый|электронный|управляющий) плата ~2
        "(ssl сертификат|сертификат сервер|сертификат безопасность)"
        "(серийный|заводской|инвентарный|партийный|каталожный) номер" 
        "(порт|код|ошибка|код ошибки|исключение|сбой|статус|bsod)" (№|номер|с код|с номер|код)? <number> ~0
        "код ошибка"
        "(параметр|настройка|ключ|флаг|атрибут) <code>"
        <code>
        (команда|утилита|скрипт|файл|папка|каталог|ветка|таблица|поле|параметр) <code> ~0
      `,
      en: `
        "(model|version|driver|module|package|plugin|library|kernel|dll|revision|firmware|build|release|part|serial|port|error|code|type|mark|mk|series) (number|no|no.|code|id)? (<number>|<placeholder:number>)"
        "(serial|part|model|asset|inventory|batch|catalogue) (number|no|no.)"
        "error code"
        "(ssl|tls|security|server) certificate"
        "(replaced|changed|new|faulty|worn|broken|stuck) (a|the|its|one)? (worn|faulty|broken|old|new)? (valve|relay|fuse|breaker|transformer|bushing|seal)"
        "windows (update|server|service|registry|10|11|7)"
        <code>
      `,
    },
    // The number of a thing that everybody calls so: a room, a lift, an order.
    place: {
      also: ['condition', 'consequent', 'negation', 'question'],
      ru: `
        (корпус|выход|вход|трибуна|причал|полка|шкафчик|кабинка|купе|лаборатория|мост|трасса|шоссе|почта|кабинет|офис|этаж|квартира|дом|подъезд|склад|помещение|аудитория|комната|ворота|лифт|автобус|рейс|палата|бокс|секция|зал|блок|литера|строение|павильон|заявка|договор|заказ|обращение|платформа|путь|касса|магазин|стол|школа|сад|больница|цех|участок|филиал|терминал|гейт|ряд|место|формат|класс|группа|отделение|формула|стойка|поезд|вагон|парковка|станция|линия|скважина|объект|площадка)
      `,
      en: `
        (room|exit|entrance|locker|cabin|stall|shelf|bridge|table|floor|building|office|gate|lift|elevator|flight|hall|unit|order|request|contract|ward|platform|store|shop|branch|wing|block|class|group|school|terminal|bay|aisle|desk|seat|flat|apartment|suite|stand|berth|pier|dock|warehouse|zone|area|bus|train|route|line|track|format|paper|car|park|level|sector|station|plot|lot|site|house|street|road|motorway)
      `,
    },
  },
};
