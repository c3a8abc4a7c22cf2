import type { PhraseTable } from '../../text/phrases/table';

const ru = {
  // Holds what is nobody's business, or opens a door.
  sensitive:
    '(лог|логи|лог-файл|лог-файлы|логфайл|журнал|дамп|дамп-файл|бэкап|бекап|"резервный копия"|"копия база"|"база данных"|"выгрузка база"|"har-файл"|"har файл"|har|трассировка|"cookie-файлы"|"файл конфигурация"|конфиг|"удаленный доступ"|"доступ (к|в|на) (ваш|свой|этот|личный|сам)? (личный)? (компьютер|сервер|база|кабинет|аккаунт|учетный запись|панель|админка|система|сайт|касса|рабочий стол|почта|ящик|роутер|терминал|магазин|хостинг|программа|экран|телефон|профиль|облако|диск|консоль)"|"право администратор"|"административный доступ"|"доступ администратор"|"системный отчет"|"отчет об ошибка"|"выгрузка (данные|1с|клиент)"|"база 1с"|"медицинский (карта|заключение|справка)"|"история болезнь"|"результат анализ"|"свидетельство о (брак|смерть|развод|собственность)"|"военный билет"|загранпаспорт|"номер (ваш|свой|банковский)? (карта|паспорт)"|"фото карты"|"справка о зарплата"|"трудовой книжка"|2-ндфл|ндфл|"выгрузка (ваш|весь|полный|свой)? (клиентский)? база"|"копия удостоверение"|пароль|логин|"скан-копия паспорта"|"паспорт и"|"копия паспорт"|"скан паспорт"|"фото паспорт"|"разворот паспорт"|"страница паспорт"|снилс|"водительский удостоверение"|"удостоверение личность"|"документ удостоверяющий"|"документ подтверждающий личность"|"выписка из банк"|"банковский выписка"|"выписка (по|со|из|с) <any>? (счет|карта|вклад|банк)"|"медицинский документ"|"справка о доход"|"свидетельство о рождение"|селфи|"реквизиты карты"|"данные карты"|"архив с база"|"история браузер"|"отчет диагностика"|"диагностический отчет"|anydesk|teamviewer)',
  plain:
    '(скриншот|скрин|скриншоты|"снимок экран"|"фото экран"|"запись экран"|фото|фотография|видео|видеозапись|документ|скан|скан-копия|сканкопия|чек|"копия чек"|квитанция|"копия договор"|договор|"платежный поручение"|счет-фактура|акт|"файл отчет"|доверенность|справка|аудиозапись|"запись разговор"|"текст ошибка"|"код ошибка")',
  send: '(прислать:imp|выслать:imp|отправить:imp|приложить:imp|предоставить:imp|направить:imp|переслать:imp|скинуть:imp|прикрепить:imp|передать:imp|сделать:imp|показать:imp|дать:imp|выдать:imp|сбросить:imp|снять:imp|сфотографировать:imp|собрать:imp|заархивировать:imp|запаковать:imp|выгрузить:imp|высылать:imp|присылать:imp|вложить:imp|представить:imp|загрузить:imp|продублировать:imp|=дошлите|поделиться:imp|закинуть:imp|кинуть:imp|продиктовать:imp|подгрузить:imp|сообщить:imp)',
  sendInf:
    '(прислать:inf|выслать:inf|отправить:inf|приложить:inf|предоставить:inf|направить:inf|переслать:inf|скинуть:inf|прикрепить:inf|передать:inf|сделать:inf|показать:inf|дать:inf|собрать:inf|выгрузить:inf|представить:inf|загрузить:inf|продублировать:inf|дослать:inf|поделиться:inf|кинуть:inf|получить:inf|увидеть:inf|посмотреть:inf|взглянуть:inf|выдать:inf|показать:inf|снять:inf|сфотографировать:inf|вложить:inf|подгрузить:inf|сообщить:inf|предъявить:inf)',
  ask: '(просим|прошу|просьба|попросим|попрошу|нужно|надо|необходимо|требуется|потребуется|понадобится|придется|могли|можете|сможете|хотелось|хотели|следует|предстоит|осталось|должны)',
  need: '(нужен|нужна|нужно|нужны|необходим|необходима|необходимо|необходимы|требуется|требуются|потребуется|потребуются|понадобится|понадобятся|ждем|ожидаем|запрашиваем|"(нам|мне) не хватает"|просим|прошу|жду|ожидаю|попросим|попрошу|запросим|недостает|запрашиваю|хотим)',
  // With a negation or a condition in it, and a request all the same.
  polite:
    '("не могли бы вы"|"не могли бы"|"не сможете ли вы"|"не сможете"|"не затруднит вас"|"не затруднит ли вас"|"вас не затруднит"|"не затруднит"|"не откажите в любезности"|"не забудьте"|"не сочтите за труд"|"можно ли"|"могу я"|"можем ли мы"|"можем мы")',
  grateful:
    '(благодарны|признательны|благодарен|благодарна|признателен|признательна|рады|поможете|"большая просьба"|здорово|отлично|хорошо)',
  ifYouSend:
    '(пришлете|вышлете|отправите|приложите|предоставите|направите|перешлете|скинете|прикрепите|сделаете|покажете|дадите|загрузите|поделитесь|представите)',
  imp: '(вышлите|пришлите|отправьте|приложите|предоставьте|направьте|перешлите|скиньте|прикрепите|загрузите|передайте|представьте|покажите|сбросьте)',
};

const en = {
  sensitive:
    '("log file"|"log files"|logs|log|"crash dump"|"memory dump"|"database dump"|dump|backup|"database copy"|"copy of the database"|"har file"|"debug output"|"debug file"|"diagnostic report"|"diagnostics file"|"configuration file"|"remote access"|"access to (your|the) (computer|server|account|system|database|panel|site|desktop|screen|mailbox)"|credentials|password|passport|"identity card"|"id card"|"photo id"|"proof of identity"|"driving licence"|"driver s license"|"drivers license"|"bank statement"|"bank statements"|"card details"|"medical record"|"medical records"|"birth certificate"|selfie|payslip|teamviewer|anydesk|"login details"|"login data"|"admin rights"|"admin access"|"administrator rights"|"administrator access"|"access rights"|"access to your"|"proof of address"|"proof of income"|"health records"|"medical report"|"medical certificate"|"test results"|"tax return"|"national insurance number"|"social security number"|"driver license"|"driving license"|"drivers licence"|"credit report"|"utility bill"|"customer list"|"customer database"|database|"config file"|"configuration"|"system report"|"crash report"|"card number"|"birth certificates"|"marriage certificate"|"bank details"|"diagnostic log"|"debug log"|dumps|"support bundle"|"logfile"|"logfiles"|trace|"trace file"|"event log"|"browser history"|cookies|"your id"|"id document"|"id documents"|"id proof"|"address proof"|"pan card"|"aadhaar card"|"your login"|"your pin"|payslips|passports|"id copy"|"social security card"|"insurance card"|"health card"|"residence permit"|"work permit"|"national id"|"pay stub"|"pay stubs"|"bank details"|"pcap"|"network capture"|"packet capture"|"traffic capture"|"(output|logging|pcap|dump|trace|capture|har|core|resulting|generated|archive|zip|diagnostic|diagnostics|debug|results) (file|files|archive)"|"(server|remote|teamviewer|anydesk|admin|ssh|ftp|vpn|read|read-only|write|edit|root|shell|guest|full|temporary) access"|"stack trace"|diagnostics|config|traceroute|"(console|command|terminal|error) output"|"(anydesk|teamviewer) (id|code|number)"|"<any> (logs|log|dump|trace)")',
  send: '(send|attach|provide|share|upload|forward|email|e-mail|mail|submit|supply|enclose|post|give|grant|fax|include|export|let|hand in|hand over|pop|drop|shoot|ping|furnish|produce|return|deliver|"send (in|over|through|across|back|along)"|"email over"|"(furnish|supply|provide) us with"|"let (us|me) (have|see)")',
  sent: '(sent|attached|provided|shared|uploaded|forwarded|emailed|e-mailed|submitted|supplied|enclosed|posted|given|granted|handed|presented|exported)',
  plain:
    '(screenshot|screenshots|pic|pics|"screen shot"|"screen capture"|"screen captures"|screencast|"screen recording"|screenshare|photo|photos|picture|pictures|photograph|photographs|video|recording|document|documents|scan|scans|receipt|receipts|invoice|contract|"purchase order"|certificate|"proof of purchase"|"proof of payment"|"copy of the contract"|paperwork|screengrab|"screen grab"|"photo evidence"|footage|clip|snapshot|"error text"|"error message"|"delivery note"|"signed form"|"power of attorney"|lease|"tenancy agreement"|"signed contract"|"signed copy"|"(copy|copies|scan|scans|printout|photocopy) of"|"(signed|countersigned|completed|stamped|certified|notarised|notarized|filled-in) <any>? <any>? (form|forms|agreement|contract|copy|statement|declaration|mandate|letter|consent|application|lease)"|"consent form"|"<any> certificate"|"proof of <any>"|"doctor \'s note"|"sick note"|"doctor \'s letter"|"police report"|inventory|screencap|screenie|"work order"|"lab report"|"inspection report"|"quote from")',
};

export const phrases: PhraseTable = {
  name: 'unexplained-data-request',
  concepts: {
    // With how it is handled, too.
    sensitive: {
      ru: `
        [${ru.send} ${ru.sensitive}] !(=мы|если бы|никому|ключ) ~6
        ${ru.ask} [${ru.sendInf} ${ru.sensitive}] !(=мы|=я|канал) ~6
        [(нам|мне)? ${ru.need} ${ru.sensitive}] !(почему|зачем|короче|длиннее|вам|вы|клиенту|пользователю|интернет|если|получение|при себе|"для (справка|выписка|полис)") ~3
        [${ru.need} ("копия (паспорт|документ|удостоверение|диплом|права|свидетельство)"|"скан паспорт"|"фото паспорт")] !(вам|вы|клиенту|если|получение|при себе) ~3
        ["(нам|мне) (нужен|понадобится|потребуется|необходим) (ваш)? паспорт"] !(если|изделие|прибор|объект)
        [(жду|ждем|ожидаем|ожидаю) от вас ${ru.sensitive}] ~3
        [(без) ${ru.sensitive} > ${ru.imp} (их|его|ее|файл)] // ~8
        [(база|"база данных"|базу) > (выгрузите|отправьте|пришлите|вышлите|скопируйте)] !(=мы|если) ~2
        [(выгрузить:imp|прислать:imp|выслать:imp|отправить:imp|передать:imp) (база|"файл базы")] !(=мы|если|вопрос|запрос) ~2
        [(прислать:imp|выслать:imp|отправить:imp|приложить:imp|загрузить:imp|сфотографировать:imp|прикрепить:imp) (нам|мне)? паспорт] !(=мы|если|изделие|прибор|товар|технический|гарантийный) ~2
        [(открыть:imp|открыть:inf|предоставить:inf|дать:imp|предоставить:imp) (нам|мне) (доступ|"удаленный доступ")] !(=мы|если|браузер|настройки|приложение|фото|камера|геолокация|микрофон) ~2
        [(включить:imp|запустить:imp|установить:imp) (anydesk|teamviewer|"удаленный доступ")] !если ~3
      `,
      en: `
        (please|could you|can you|would you|kindly|you will need to|you need to|we ask you to|just|also|then|simply)? [(=send|=attach|=provide|=share|=upload|=forward|=email|=submit|=supply|=enclose|=post|=give|=grant) "(us|me)?" "(your|the|a|any|an|some|all|full|complete|of|us|copy|both|me)?" ${en.sensitive}] !"(upload|share|attach|submit|post) (page|form|button|link|window|screen|field|portal|box|tool|area|office)" !(we|i|they|he|she|if you|friends|never|asked|administrator|will send|thank|thanks|=find) ~6 !"you (have|'ve|had|already)"
        (please|pls|kindly|"(could|can|would|will) you"|"you (must|should)"|"you (will need|need|have|ought) to"|"ask you to"|"asked to"|"be able to"|"possible to"|"help us to"|next) [${en.send} (us|me|it)? ${en.sensitive}] !(we|they|if you|never|administrator|bank|careful|sure|=find) !"(do|does|did) you (have|need)" ~6
        [(e-mail|email|message|text|mail|drop|show|get|pull|export|shoot|pop|ping|pass) (us|me) (over|across)? ${en.sensitive}] !(we|they|if you|never) ~5
        [(we|i) ("will need"|"'ll need"|need|require|"would need"|"would like"|"'d like"|want|"(are|'re) (still)? missing"|"(are|'re) (still)? (lacking|waiting for)"|"(am|'m) (still)? waiting for"|"are asking for"|"=ask for"|"ask you for"|"must ask for"|"have to ask for"|"should like") ${en.sensitive}] !(you need|if you|do not|don't|no longer|all we) ~5
        ["(may|can|could|might) (we|i)" (have|see|get|ask|"=ask for"|"(trouble|bother) you for"|"look at"|"take a look at") ${en.sensitive}] ~5
        ["(let|leave) (me|us)" (have|see) ${en.sensitive}] ~5
        [${en.sensitive} "(is|are|will be|would be)" (now|also|still|first|then)? (required|needed|necessary|requested|mandatory|missing|wanted)] !(no|not|neither|if|longer|for you to|by law|never|when|once) ~7
        [${en.sensitive} "(should|must|shall|has to|have to|need to|needs to|is to|are to|ought to|can|may)" be ${en.sent}] !(no|not|neither|never|if|we|longer) ~7
        ["(do|would) you have" ${en.sensitive}] "(for us|you (can|could) (send|share)|to hand)" ~6
        [(we|i) "('ll|will|would|shall)? (still|also|now|therefore|first|just)? (also)? (be needing|be requiring|need|kindly request)" (to)? (see|have|get|receive)? ${en.sensitive}] !(you need|if you|do not|don't|no longer|all we) ~5
        [(please|just|kindly|simply|and|then|"(could|can|would|will) you") (pop|drop|shoot|ping|fire|whizz|fling|bung|get|pass|send|email|mail|forward|text|post|return) (a|an|your|the|those|these|some|any|that|both|all|us|me) ${en.sensitive} (over|across|through|back|in|along|"to (us|me)")] !(we|they|if you|never) ~6
        ["any chance (of|for|you could|you can|we could|i could|that you)" ${en.sensitive}] ~5
        ["(how about|what about)" ${en.sensitive}] !(if|our) ~2
        ["(great|good|helpful|useful|nice|lovely|ideal|handy|wonderful|perfect) (for us)? to (get|have|see|receive)" ${en.sensitive}] ~5
        [${en.sensitive} "(must|should|has to|have to|needs to|need to|ought to|is to|are to) (reach|get to|arrive with|be with|come to) (us|me)"] !(not|n't|never|if) ~6
        [${en.sensitive} "(is|are) (now|also|still|only|therefore)? (still|yet|now|also)? (needed|required|outstanding|to be submitted|what we need)"] !(no|not|neither|if|longer|for you to|by law|never|when|once|page|order|nothing) ~6
        ["(do|would) you (still|also|perhaps|happen to|maybe)? have" ${en.sensitive} > "(you|that you) (can|could|might|would)? (be able to)? (send|share|show|forward|upload)"] ~6
        ["(claim|application|file|registration|case|booking|enrolment|request|documents|paperwork|(from|for) (you|your))" "(is|are|'s) (still)? (missing|lacking)" ${en.sensitive}] !(not|if) ~6
        ["missing from (you|your <any>) (is|are)" ${en.sensitive}] ~4
        ["(grateful|thankful|glad) for" ${en.sensitive}] ~4
        [(=send|=forward|=email|=e-mail|=upload|=attach|=post|=share|=return) "(us|me)? (the|your|all) (results|result|output|findings|archive|zip|bundle|export|readings)" "(over|back)? (to us|to me|here|in your reply|to this)"] !(we|they|if you|never) ~5
        (send|return|attach|submit|upload|email|forward|reply) // [(together|along) with (your|the|a) ${en.sensitive}] !(we|they|i|will|comes|come) ~9
        # Who lets us in: a user, a guest, an account of ours.
        [(add|invite|make|set|assign|appoint) (us|me|"our <any>"|<link>|"the <any> below") > ("(as|to) (a|an|be|the)? (temporary|full|global)? (admin|administrator|collaborator|member|editor|user|owner|viewer|guest|moderator|co-owner|manager)"|"(to|into|in|on) (your|the) (shared|team|google|one)? (workspace|drive|account|repository|repo|project|tenant|site|server|organisation|organization|panel|store|shop|board|folder|space|group|system|environment|cloud|dashboard)")] !(we|i|if|can|may|they|how|not|n't) ~4
        [(create|make|set|open|provide) (a|an|us|me) (temporary|guest|test|admin|administrator|user|separate|staff|read-only|support)? (admin|user|guest|test|administrator|ftp|ssh|staff)? (account|login|user|access) "for (us|me|our <any>|my <any>)"] !(we|i|if|they|how|not|n't) ~3
        [(let|allow|enable|permit|give) (us|me|"our <any>") (to)? "(into|(access|connect|log in|log on|sign in)) (to|into|your|the)" ] (please|kindly|"(could|can|would|will) you") !(we|if|they|not) ~3
      `,
      also: ['question'],
    },
    plain: {
      ru: `
        [${ru.send} ${ru.plain}] !(=мы|если бы|"номер (договор|счет|акт|доверенность|документ|чек|справка|квитанция)"|ссылка|ссылку|публичный|друг|друзьям|курьер|охранник|охрана|вход|касса|выход|контролер|водитель|консьерж|турникет|стойка|ресепшен|кондуктор|=продавцу|кассир|дежурный|вахтер|гардероб|администратор зала) ~5
        ${ru.ask} [${ru.sendInf} ${ru.plain}] !(=мы|=я|"номер (договор|счет|акт|доверенность|документ|чек|справка|квитанция)"|добавить|ссылка|ссылку) ~6
        [(нам|мне)? ${ru.need} (скриншот|скрин|скриншоты|"снимок экран"|"фото экран"|"запись экран"|фото|фотография|видеозапись|скан|скан-копия|"копия чек"|"текст ошибка"|"подписанный (договор|акт)"|чек|квитанция|доверенность)] !(платить|оплачивать|обращаться|обратиться|вам|вы|клиенту|пользователю|если|публикация|при себе|возврат|обмен) !!(никуда|никому|нигде) ~3
        [(жду|ждем|ожидаем|ожидаю) от вас ${ru.plain}] ~3
        [(без) ${ru.plain} > ${ru.imp} (их|его|ее|файл)] // ~8
        ["(с вас|от вас)" (скриншот|скрин|фото|скан|видео|документ|чек)] !(получить|получил|получила|получили|пришел|пришла|пришло|пришли|поступил|поступили) ~1
      `,
      en: `
        (please|could you|can you|would you|kindly|you will need to|you need to|we ask you to|just|also|then|simply)? [(=send|=attach|=provide|=share|=upload|=forward|=email|=submit|=supply|=enclose|=post|=give) "(us|me)?" ${en.plain}] !"(upload|share|attach|submit|post) (page|form|button|link|window|screen|field|portal|box|tool|area|office)" !"(in|into|of|on|from|with|to|and|any|all|the|these|your|their|our) (shared|attached|uploaded|forwarded|posted|enclosed|submitted|provided|sent)" !(we|i|they|he|she|if you|you may|you can|may|friends|never|asked|thank|thanks|administrator|will send|bank|courier|driver|desk|reception|door|gate|entrance|=find) ~6 !"you (have|'ve|had|already)"
        (please|pls|kindly|"(could|can|would|will) you"|"you (must|should)"|"you (will need|need|have|ought) to"|"ask you to"|"asked to"|"possible to"|"help us to") [${en.send} (us|me|it)? ${en.plain}] !(we|they|if you|never|administrator|bank|courier|driver|desk|reception|door|gate|entrance|inspector|with you|sure|careful|=find) !"(do|does|did) you (have|need)" ~6
        [(e-mail|email|message|text|mail|drop|show|get|shoot|pop|ping|pass) (us|me) (over|across)? ${en.plain}] !(we|they|if you|never) ~5
        (please|kindly|pls|"(could|can|would) you") [=screenshot (the|your|what|this|that|it)] !(if|how) ~1
        (please|kindly|pls|"(could|can|would) you") [(take|make|record|capture|grab|snap) (a|some|an)? (screenshot|screenshots|photo|photos|picture|video|"screen recording"|recording)] !(if you|then|of yourself) ~2
        [(we|i) ("will need"|"'ll need"|need|require|"would need"|"would like"|"'d like"|want|"(are|'re) (still)? missing"|"(are|'re) (still)? (lacking|waiting for)"|"(am|'m) (still)? waiting for"|"are asking for"|"=ask for"|"ask you for"|"must ask for"|"have to ask for"|"should like") ${en.plain}] !(you need|if you|do not|don't|no longer|all we) ~5
        ["(may|can|could|might) (we|i)" (have|see|get|ask|"=ask for"|"(trouble|bother) you for"|"look at"|"take a look at") ${en.plain}] ~5
        ["(let|leave) (me|us)" (have|see) ${en.plain}] ~5
        ["(do|would) you (happen to|perhaps|maybe|by any chance) have" ${en.plain}] ~3
        ["possible to (get|have|see|receive|obtain)" ${en.plain}] !(you|your|app|if) ~4
        [${en.plain} "(is|are|will be|would be)" (now|also|still|first|then)? (required|needed|necessary|requested|mandatory|wanted)] !(no|not|neither|if|longer|for you to|by law|never|when|once|page|file|order) ~5
        [${en.plain} "(should|must|shall|has to|have to|need to|needs to|is to|are to|ought to)" be ${en.sent}] !(no|not|neither|never|if|we|longer) ~5
        (please|kindly|pls|"(could|can|would) you"|"ask you to") ["(reply|respond|answer|write back|come back|get back) (to us|to this message|to this email|here)? with" "(a|an|your|the|both|some)" ${en.plain}] !(we|they|if you|never) ~6
        [(we|i) "('ll|will|would|shall)? (still|also|now|therefore|first|just)? (also)? (be needing|be requiring|need|kindly request)" (to)? (see|have|get|receive)? ${en.plain}] !(you need|if you|do not|don't|no longer|all we) ~5
        [(please|just|kindly|simply|and|then|"(could|can|would|will) you") (pop|drop|shoot|ping|fire|whizz|fling|bung|get|pass|send|email|mail|forward|text|post|return) (a|an|your|the|those|these|some|any|that|both|all|us|me) ${en.plain} (over|across|through|back|in|along|"to (us|me)")] !(we|they|if you|never) ~6
        ["any chance (of|for|you could|you can|we could|i could|that you)" ${en.plain}] ~5
        ["(how about|what about)" ${en.plain}] !(if|our) ~2
        ["(great|good|helpful|useful|nice|lovely|ideal|handy|wonderful|perfect) (for us)? to (get|have|see|receive)" ${en.plain}] ~5
        [${en.plain} "(must|should|has to|have to|needs to|need to|ought to|is to|are to) (reach|get to|arrive with|be with|come to) (us|me)"] !(not|n't|never|if) ~6
        [${en.plain} "(is|are) (now|also|still|only|therefore)? (still|yet|now|also)? (needed|required|outstanding|to be submitted|what we need)"] !(no|not|neither|if|longer|for you to|by law|never|when|once|page|order|nothing) ~6
        ["(do|would) you (still|also|perhaps|happen to|maybe)? have" ${en.plain} > "(you|that you) (can|could|might|would)? (be able to)? (send|share|show|forward|upload)"] ~6
        ["(claim|application|file|registration|case|booking|enrolment|request|documents|paperwork|(from|for) (you|your))" "(is|are|'s) (still)? (missing|lacking)" ${en.plain}] !(not|if) ~6
        ["missing from (you|your <any>) (is|are)" ${en.plain}] ~4
        ["(grateful|thankful|glad) for" ${en.plain}] ~4
        ("(may|can|could) (we|i) ask you"|"(like|want|need|ask|asking|have to ask) you") to [(take|make|record|capture|grab|snap) (a|some|an)? (screenshot|screenshots|photo|photos|picture|pictures|video|recording)] ~3
      `,
      also: ['question'],
    },
    // Asked for with a "не" or an "if" that belong to politeness.
    'sensitive-politely': {
      ru: `
        ${ru.polite} [${ru.sendInf} ${ru.sensitive}] ~5
        ${ru.grateful} если [${ru.ifYouSend} ${ru.sensitive}] // ~6
        [за ${ru.sensitive}] (благодарны|признательны|благодарен|признателен) !(спасибо|присланный|полученный|уже|что) ~3
      `,
      en: `
        (grateful|appreciate|glad|great|helpful|kind|thankful|obliged|mind|mind) (it)? (if you|to) (could|would|can)? (please|kindly)? [(send|sending|share|sharing|upload|uploading|email|forward|provide|attach|give|let) (us|me)? "(your|the|a|any|an|some|all|of|copy|both|have)?" ${en.sensitive}] // ~6
        (mind) [(sending|sharing|uploading|forwarding|emailing|attaching|giving|providing) (us|me)? "(your|the|a|any|an|some|all|of|copy|both)?" ${en.sensitive}] ~6
        [^"(we|i)? (am|'m|are|'re)? (still|also|now|only|just)? (=waiting|=awaiting) (for|on)? ((a|an|the) <any> of)? (your|both your|all your)" ${en.sensitive}] ~2
        [^"(the|your|a|all|any|full|latest|recent|new|both|copy|scan|photo|of)?" ${en.sensitive}] // (please|pls|plz)$ !(in|at|to|out|ready|we|you|they|is|are|was|were|be|have|press|enter|reset|use) ~6
        ["what (is|'s|are) (your|the) (admin|current|wifi)?" (password|login|"card number"|pin|"login details"|"(anydesk|teamviewer) (id|code|number)")] !(if|forgot|mean|means|called)
        [(drop|put|paste|place|copy|leave) ${en.sensitive} > "(here|below|in your reply|into this|in this|in the reply|in an answer)"] !(we|i|if you|they|can|may|never|not) ~4
        ["(together|along) with (a|the|your) (copy|scan|photo|picture) of" ${en.sensitive}] !(we|they|if you) ~2
        [${en.sensitive} "would (be (great|helpful|useful|good|ideal|perfect|nice|welcome|appreciated)|help)"] ~6
        [(tell|give) us (the|your) (password|"login details"|"admin password"|"card number"|"login data"|pin)] !(never|if you|not) ~2
        [(scan|photograph|copy|export|record|download|zip|compress|pack|archive|collect|gather|save) (your|the|both|a|all) ${en.sensitive} > (send|upload|email|mail|attach|forward|share|post|put) (it|them|us)] !(we|if you) ~6
        [without ${en.sensitive}] > (please)? (send|share|upload|attach|email|forward|provide) (it|them|one) // ~10
        ["if you (could|would|can|'d|'ll)" (just|please|kindly|also|then)? ${en.send} ${en.sensitive}] ~6
        [(grateful|appreciate|obliged|glad) // "if you (could|would|can)" ${en.send} ${en.sensitive}] ~6
      `,
      also: ['condition', 'consequent', 'question', 'negation'],
    },
    'plain-politely': {
      ru: `
        ${ru.polite} [${ru.sendInf} ${ru.plain}] ~5
        ${ru.grateful} если [${ru.ifYouSend} ${ru.plain}] // ~6
        [за ${ru.plain}] (благодарны|признательны|благодарен|признателен) !(спасибо|присланный|полученный|уже|что) ~3
      `,
      en: `
        (grateful|appreciate|glad|great|helpful|kind|thankful|obliged) (it)? (if you|to) (could|would|can)? (please|kindly)? [(send|share|upload|email|forward|provide|attach|give|let) (us|me)? "(your|the|a|any|an|some|all|of|copy|both|have)?" ${en.plain}] // ~6
        (mind) [(sending|sharing|uploading|forwarding|emailing|attaching|giving|providing) (us|me)? "(your|the|a|any|an|some|all|of|copy|both)?" ${en.plain}] ~6
        [^"(we|i)? (am|'m|are|'re)? (still|also|now|only|just)? (=waiting|=awaiting) (for|on)? ((a|an|the) <any> of)? (your|both your|all your)" ${en.plain}] ~2
        [^"(the|your|a|all|any|full|latest|recent|new|both|copy|of|one|another)?" ${en.plain}] // (please|pls|plz)$ !(in|at|to|out|ready|we|you|they|is|are|was|were|be|have|press|open|choose) ~6
        [${en.plain} "would (be (great|helpful|useful|good|ideal|perfect|nice|welcome|appreciated)|help)"] ~6
        [(=take|=make|=record|=capture|=scan|=photograph|=snap|=shoot|=film) ${en.plain} > "(and|then)? (=send|=upload|=attach|=mail|=post|=share|=forward|=email|=drop) (it|them|that)" > "(here|to us|to me|us|over|to this)"] !(we|i|if you|they) ~7
        [without ${en.plain}] > (please)? (send|share|upload|attach|email|forward|provide) (it|them|one) // ~10
        ["if you (could|would|can|'d|'ll)" (just|please|kindly|also|then)? ${en.send} ${en.plain}] ~6
        [(grateful|appreciate|obliged|glad) // "if you (could|would|can)" ${en.send} ${en.plain}] ~6
      `,
      also: ['condition', 'consequent', 'question', 'negation'],
    },
    // What we will do with it, told in the same breath.
    // Named in the sentence before, or in the list that follows, where "send it to us" or "please send the following" asks for it.
    secret: {
      also: ['condition', 'consequent', 'question', 'negation'],
      en: `
        "(the|your|a|any|these|both|all|latest|child 's)" ${en.sensitive} !"(we|i) (have|will|enclose|attach|send|received|can|could|did)? (attached|enclosed|sent|received|got|send|checked|read|looked|found|found)" !(our|my) ~1
        ^${en.sensitive}
      `,
    },
    paper: {
      also: ['condition', 'consequent', 'question', 'negation'],
      en: `
        "(the|your|a|any|these|both|all|latest|last|child 's)" ${en.plain} !"(we|i) (have|will|enclose|attach|send|received|can|could|did)? (attached|enclosed|sent|received|got|send|checked|read|looked|found|found)" !(our|my) ~1
        ^${en.plain}
      `,
    },
    back: {
      also: ['consequent', 'question'],
      en: `
        "(send|get|forward|upload|email|e-mail|mail|supply|attach|share|drop|pop|submit|post|fax|provide|pass|bring|shoot|put) (it|them|those|that|this|these|both|one) (over|on|in|through|across)? (to (us|me|support|our <any>|this (address|email|ticket)|the <any>)|here|over|across|by return|(in|with|to) (your|the|a) (reply|answer|message|email|next)|in reply|below|through|now|today|by <any>)" !(we|i|if you|they|not|n't|sign|print|never|thank|thanks|how)
        (please|kindly) "(send|forward|upload|email|e-mail|supply|attach|share|submit|provide|fax) (it|them|those|these|both)" !(we|i|if you|they|not|n't|sign|print|never|to your|to the)
      `,
    },
    listed: {
      also: ['question'],
      en: `
        (send|provide|share|upload|submit|forward|email|supply|enclose|attach|need|require|see|"let us have"|"get us"|reply|give) (following|"these (documents|items|papers|files|things)"|"all of these"|below)$ !(we will|we 'll|if you|not|n't|they) ~4
        (send|provide|share|upload|submit|forward|email|supply|enclose|attach|need|require) "(following|these|the) (documents|items|papers|files|things|paperwork|material|attachments)"$ !(we will|we 'll|if you|not|n't|they) ~4
        "(we|i) (still|will|'ll|also)? (need|require|are missing|miss)"$
        "(please)? (send|provide|upload|submit|supply|enclose|attach) (us|me)?"$ !(we|they|i|not|n't)
      `,
    },
    outcome: {
      ru: `
        (так|и|тогда|сразу|быстрее|скорее|чтобы|мы|по|с|где|уже|затем|потом|лучше|точнее) > <verb.future.first>-(ответить|написать|сообщить|связаться|перезвонить|позвонить|вернуться|прислать|отправить|ждать|уведомить|рассказать|подсказать|быть|попросить) // ~3
        (=хотите|=желаете|=планируете|=собираетесь|=намерены) <inf>-(помочь|решить|ускорить|быть) ~3
        (документ|договор|письмо|скан|справка) (правообладатель|егрюл|егрип|"права на"|"право на"|"авторский право"|"товарный знак"|"правовой статус"|полномочие) ~6
        ^<verb.future.first>-(ответить|написать|сообщить|связаться|перезвонить|позвонить|вернуться|прислать|отправить|ждать|уведомить|рассказать|подсказать|быть|попросить)
        (для|ради) <noun.gen>-(вы|клиент|android|ios|windows|телефон|компьютер|iphone|пользователь|администратор|начало|убедительность) ~2
      `,
      en: `
        to <verb.infinitive>-(send|attach|support|email|mail|contact|us|reply|go|date|be|have|desk|question) ~0
        (so|and|then|thus|that way|with it|with them) (that)? (we|i|our engineer|our engineers|our team|they) (will|'ll|can|could|may|shall|would|know|see|get) ~1
        "if you (want|wish|would like|'d like|plan|intend) to" <infinitive>-(help|speed|be) ~0
        (document|documents|letter|certificate|contract|proof) "(rights holder|rightsholder|copyright holder|copyright owner|your rights|ownership|legal status|your right|trademark|trade mark)" ~6
        (we|i) (want|wish|would like|'d like) to ~1
        (because|since|as) (we|the|our|it|i) ~0
      `,
      also: ['condition', 'consequent', 'question'],
    },
    purpose: {
      ru: `
        чтобы !если
        "для чего"
        (нужный|нужен|нужна|нужно|нужны|понадобится|понадобятся|требуется) для ~3
        "(для|ради) (этого|того|проверка|анализ|диагностика|разбор|оформление|возврат|уточнение|сверка|поиск|замена|рассмотрение|решение|подтверждение|оценка|проведение|расследование|устранение|восстановление|регистрация|получение|ускорение|установление|заключение|выплата|расчет|понимание|ремонт|экспертиза|выяснение|пересчет|обмен|начисление)"
        "по <noun.dat>-(почта|адрес|телефон|ссылка|номер)" > <noun.nom> <verb.future.third>-(быть|прийти|приехать|ответить|позвонить|связаться|перезвонить) ~4 //
        (по|с) (он|это|этот|файл|запись|снимок|они|данные|скриншот) > (мы|увидеть|понять|найти|проверить|определить|станет|сможем|будет) ~4 //
        (мы|сразу|тогда) <verb.future> (проверить|посмотреть|найти|разобраться|сверить|понять|увидеть|определить|оформить|вернуть|изучить|передать|выяснить|установить|сравнить|рассмотреть|начислить|заменить)? ~3 //
        (=он|=она|=оно|=они|это) (подтвердить|подтверждать|доказать|доказывать|удостоверить|удостоверять|заменить|заменять):present/future
        (помочь|поможет|помогут|позволит|позволят|ускорит|нужен для|понадобится для|пригодится)
        (проверим|посмотрим|найдем|сверим|разберемся|поймем|увидим|определим|оформим|вернем|изучим|выясним|установим|сравним|рассмотрим|начислим|заменим|сможем|зачислим|восстановим|пересчитаем|подтвердим|воспроизведем|повторим|отследим|исправим|примем|оценим)
      `,
      en: `
        "(once|when|as soon as) (we|i) (have|get|receive) (it|that|them|this|these|those)"
        "so that"
        "in order that"
        (need|want|needed|use|used) (it|them|the data|this|that|these|they)? for ~2
        "so (we|i) (can|could|may|will)"
        "(in order)? to (find|see|check|verify|compare|understand|confirm|locate|trace|look|process|reproduce|identify|establish|investigate|work out|help|prove|match|speed|refund|arrange|issue|complete|resolve|fix|repair|diagnose|determine|pinpoint|replace|open|start|calculate|assess|approve|release|pay|make sure|tell)"
        (and|then) (we|i) (will|'ll|can|shall)
        "(need|have|want|wish|like) to (be|make) (sure|certain)"
        "(and|then|so) (we|i) (refund|pay|repay|send|add|check|credit|transfer|look|compare|correct|enter|change|book|print|replace|reimburse|settle|see|find|measure|match|order|cut|prepare|arrange)" ~0
        (we|i) (will|'ll) (use|check|compare|look|find|see|verify|match|need it to|need them to)
        (it|this|that|they|these|which) (will|would|'ll)? (help|let|allow|show|tell|enable|lets|helps|shows|tells)
        "for (the|a|our)? (check|comparison|analysis|verification|refund|investigation|diagnosis|claim|review|assessment|identification|return|replacement|repair|processing|registration)"
        "(with|from|by) (it|them|this|these|that) (we|i) (can|will|'ll)"
        (because|since) (we|the|of)
        "with (the|this|that|these|those|both|a)" (we|i|"our <any>"|they) (can|will|'ll|could) ~3
      `,
      also: ['condition', 'consequent', 'question'],
    },
    care: {
      ru: `
        (конфиденциальн*|конфиденциально|секретн*|"персональный данные"|"личный данные"|"чувствительный данные"|"личный сведения")
        (закрасить|замазать|скрыть|затереть|вымарать|заштриховать|размыть|обезличить|закрыть|заменить|убрать|стереть|удалить|заклеить|прикрыть|вырезать) (данные|лишнее|имя|номер|сведения|пароль|фамилия|личный|лишний|все|цифра|часть|строка|адрес|телефон|контакт|подпись|фото|остальное) ~5
        (увидит|увидят|видит|видят|смотрит|смотрят|получит|получат|доступен|доступны|открывает|открывают|откроет|читает|читают|прочтет|прочитает|работает|знает|хранится) только ~3
        "(не|никому не) (передаем|передадим|показываем|покажем|публикуем|храним|передается|передаются|хранятся|попадут|попадет|пересылаем|раскрываем|сохраняем|открываем|копируем|смотрим|трогаем|читаем|скачиваем)"
        (стираем|стирается|стираются|удалю|сотру|уничтожаются|уничтожается|отзовете|отозвать|отключите|смените|удалим|уничтожим|сотрем|удаляем|уничтожаем|удалят|сотрется|удаляется|удаляются|закроем|отключим) (их|его|файл|копию|копии|данные|после|сразу|доступ|все|журнал|запись)? ~3
        (зашифрован*|шифрован*|защищен*|зашифровать|неразглашен*|соглашение о неразглашении|nda)
        "(третьи лица|третьим лицам|посторонний|посторонним)"
        (паролей|"личных данных"|"персональных данных"|переписки) (в нем|в них|там|не)? (нет|не содержит|не содержат|не попадают|не видно)
      `,
      en: `
        (confidential*|sensitive|"personal data"|"private data"|"personal details"|"private information"|"personal information"|secret|privacy|anonymise|anonymize|redact|redacted)
        (black|cross|blank|mask|blur|cover|hide|remove|strip|delete|cut) (out|off|up)? (the|any|your|what|everything|all|names|numbers|private|personal|parts|lines|whatever|anything) ~2
        "(only|nobody but|no one but|no one outside|nobody else|no one else|nobody outside)" (will|can|see|sees|have|has|read|get|gets|but|of|the|people|those|our)? ~3
        "(not|never|n't) (share|pass|store|keep|publish|show|leave|pass it|pass them|be shared|be passed|be stored)"
        (we|will|be|is|are|and) (delete|deleted|destroy|destroyed|erase|erased|wipe|wiped) ~3
        (encrypted|"third parties"|"third party"|"non-disclosure"|nda|"one-time link"|"secure link"|"secure upload")
        "(contains|contain|holds|hold) (no|neither)"
      `,
      also: ['condition', 'consequent', 'question', 'negation'],
    },
  },
};
