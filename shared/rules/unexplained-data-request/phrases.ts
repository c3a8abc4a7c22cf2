import type { PhraseTable } from '../../text/phrases/table';

const ru = {
  // Holds what is nobody's business, or opens a door.
  sensitive:
    '(лог|логи|лог-файл|лог-файлы|логфайл|журнал|дамп|дамп-файл|бэкап|бекап|"резервный копия"|"копия база"|"база данных"|"выгрузка база"|"har-файл"|"har файл"|har|трассировка|"cookie-файлы"|"файл конфигурация"|конфиг|"удаленный доступ"|"доступ к (компьютер|сервер|база|кабинет|аккаунт|учетный запись|панель|админка|система|сайт|касса|рабочий стол)"|пароль|логин|"скан-копия паспорта"|"паспорт и"|"копия паспорт"|"скан паспорт"|"фото паспорт"|"разворот паспорт"|"страница паспорт"|снилс|"водительский удостоверение"|"удостоверение личность"|"документ удостоверяющий"|"документ подтверждающий личность"|"выписка из банк"|"банковский выписка"|"выписка по счет"|"выписка по карта"|"медицинский документ"|"справка о доход"|"свидетельство о рождение"|селфи|"реквизиты карты"|"данные карты"|"архив с база"|"история браузер"|"отчет диагностика"|"диагностический отчет"|anydesk|teamviewer)',
  plain:
    '(скриншот|скрин|скриншоты|"снимок экран"|"фото экран"|"запись экран"|фото|фотография|видео|видеозапись|документ|скан|скан-копия|сканкопия|чек|"копия чек"|квитанция|"копия договор"|договор|"платежный поручение"|счет-фактура|акт|"файл отчет"|доверенность|справка|аудиозапись|"запись разговор"|"текст ошибка"|"код ошибка")',
  send: '(прислать:imp|выслать:imp|отправить:imp|приложить:imp|предоставить:imp|направить:imp|переслать:imp|скинуть:imp|прикрепить:imp|передать:imp|сделать:imp|показать:imp|дать:imp|выдать:imp|сбросить:imp|снять:imp|сфотографировать:imp|собрать:imp|выгрузить:imp|высылать:imp|присылать:imp|вложить:imp)',
  sendInf:
    '(прислать:inf|выслать:inf|отправить:inf|приложить:inf|предоставить:inf|направить:inf|переслать:inf|скинуть:inf|прикрепить:inf|передать:inf|сделать:inf|показать:inf|дать:inf|собрать:inf|выгрузить:inf)',
  ask: '(просим|прошу|просьба|попросим|попрошу|нужно|надо|необходимо|требуется|потребуется|понадобится|придется|могли|можете|сможете|хотелось)',
  need: '(нужен|нужна|нужно|нужны|необходим|необходима|необходимо|необходимы|требуется|требуются|потребуется|потребуются|понадобится|понадобятся|ждем|ожидаем|запрашиваем|"не хватает"|просим|прошу)',
};

const en = {
  sensitive:
    '("log file"|"log files"|logs|log|"crash dump"|"memory dump"|"database dump"|dump|backup|"database copy"|"copy of the database"|"har file"|"debug output"|"debug file"|"diagnostic report"|"diagnostics file"|"configuration file"|"remote access"|"access to (your|the) (computer|server|account|system|database|panel|site|desktop|screen|mailbox)"|credentials|password|passport|"identity card"|"id card"|"photo id"|"proof of identity"|"driving licence"|"driver s license"|"drivers license"|"bank statement"|"bank statements"|"card details"|"medical record"|"medical records"|"birth certificate"|selfie|payslip|teamviewer|anydesk|"login details"|"admin rights"|trace|"trace file"|"event log"|"browser history"|cookies)',
  plain:
    '(screenshot|screenshots|"screen shot"|"screen recording"|screenshare|photo|photos|picture|pictures|photograph|photographs|video|recording|document|documents|scan|scans|receipt|receipts|invoice|contract|"purchase order"|certificate|"proof of purchase"|"proof of payment"|"copy of the contract"|paperwork)',
};

export const phrases: PhraseTable = {
  name: 'unexplained-data-request',
  concepts: {
    // With how it is handled, too.
    sensitive: {
      ru: `
        [${ru.send} ${ru.sensitive}] !(=мы|если бы|никому|ключ) ~5
        ${ru.ask} [${ru.sendInf} ${ru.sensitive}] !(=мы|=я|канал) ~6
        [(нам|мне)? ${ru.need} ${ru.sensitive}] !(вам|вы|клиенту|пользователю|интернет|если|получение|при себе) ~2
      `,
      en: `
        (please|could you|can you|would you|kindly|you will need to|you need to|we ask you to|just|also|then|simply)? [(send|attach|provide|share|upload|forward|email|submit|supply|enclose|post|give|grant) "(us|me)?" "(your|the|a|any|an|some|all|full|complete|of|us|copy|both|me)?" ${en.sensitive}] !(we|i|they|if you|friends|never|asked|administrator|will send) ~6
        [(we|i) ("will need"|"'ll need"|need|require|"would need"|"would like"|"'d like"|want) ${en.sensitive}] !(you need|if you) ~5
      `,
      also: ['question'],
    },
    plain: {
      ru: `
        [${ru.send} ${ru.plain}] !(=мы|если бы|ссылка|ссылку|публичный|друг|друзьям) ~5
        ${ru.ask} [${ru.sendInf} ${ru.plain}] !(=мы|=я|добавить|ссылка|ссылку) ~6
        [(нам|мне)? ${ru.need} (скриншот|скрин|скриншоты|"снимок экран"|"фото экран"|"запись экран"|фото|фотография|видеозапись|скан|скан-копия|"копия чек"|"текст ошибка")] !(вам|вы|клиенту|пользователю|если|публикация) ~2
      `,
      en: `
        (please|could you|can you|would you|kindly|you will need to|you need to|we ask you to|just|also|then|simply)? [(send|attach|provide|share|upload|forward|email|submit|supply|enclose|post|give) "(us|me)?" ${en.plain}] !(we|i|they|if you|friends|never|asked|administrator|will send) ~6
        [(we|i) ("will need"|"'ll need"|need|require|"would need"|"would like"|"'d like"|want) ${en.plain}] !(you need|if you) ~5
      `,
      also: ['question'],
    },
    purpose: {
      ru: `
        чтобы !если
        "для чего"
        (нужный|нужен|нужна|нужно|нужны|понадобится|понадобятся|требуется) для ~3
        "(для|ради) (этого|того|проверка|анализ|диагностика|разбор|оформление|возврат|уточнение|сверка|поиск|замена|рассмотрение|решение|подтверждение|оценка|проведение|расследование|устранение|восстановление|регистрация|получение|ускорение|установление|заключение|выплата|расчет|понимание|ремонт|экспертиза|выяснение|пересчет|обмен|начисление)"
        (по|с) (он|это|этот|файл|запись|снимок|они|данные|скриншот) > (мы|увидеть|понять|найти|проверить|определить|станет|сможем|будет) ~4 //
        (мы|сразу|тогда) <verb.future> (проверить|посмотреть|найти|разобраться|сверить|понять|увидеть|определить|оформить|вернуть|изучить|передать|выяснить|установить|сравнить|рассмотреть|начислить|заменить)? ~3 //
        (помочь|поможет|помогут|позволит|позволят|ускорит|нужен для|понадобится для|пригодится)
        (проверим|посмотрим|найдем|сверим|разберемся|поймем|увидим|определим|оформим|вернем|изучим|выясним|установим|сравним|рассмотрим|начислим|заменим|сможем|зачислим|восстановим|пересчитаем|подтвердим|воспроизведем|повторим|отследим|исправим|примем|оценим)
      `,
      en: `
        "so that"
        (need|want|needed|use|used) (it|them|the data|this|that|these|they)? for ~2
        "so (we|i) (can|could|may|will)"
        "(in order)? to (find|see|check|verify|compare|understand|confirm|locate|trace|look|process|reproduce|identify|establish|investigate|work out|help|prove|match|speed|refund|arrange|issue|complete|resolve|fix|repair|diagnose|determine|pinpoint|replace|open|start|calculate|assess|approve|release|pay|make sure|tell)"
        (and|then) (we|i) (will|'ll|can|shall)
        (we|i) (will|'ll) (use|check|compare|look|find|see|verify|match|need it to|need them to)
        (it|this|that|they|these|which) (will|would|'ll)? (help|let|allow|show|tell|enable|lets|helps|shows|tells)
        "for (the|a|our)? (check|comparison|analysis|verification|refund|investigation|diagnosis|claim|review|assessment|identification|return|replacement|repair|processing|registration)"
        "(with|from|by) (it|them|this|these|that) (we|i) (can|will|'ll)"
        (because|since) (we|the)
      `,
      also: ['condition', 'consequent', 'question'],
    },
    care: {
      ru: `
        (конфиденциальн*|конфиденциально|секретн*|"персональный данные"|"личный данные"|"чувствительный данные"|"личный сведения")
        (закрасить|замазать|скрыть|затереть|вымарать|заштриховать|размыть|обезличить|закрыть|заменить|убрать|стереть|удалить) (данные|лишнее|имя|номер|сведения|пароль|фамилия|личный|лишний|все|цифра|часть|строка|адрес) ~3
        (увидит|увидят|видит|видят|смотрит|смотрят|получит|получат|доступен|доступны) только ~3
        "(не|никому не) (передаем|передадим|показываем|покажем|публикуем|храним|передается|передаются|хранятся|попадут|попадет|пересылаем|раскрываем|сохраняем)"
        (удалим|уничтожим|сотрем|удаляем|уничтожаем|удалят|сотрется|удаляется|удаляются|закроем|отключим) (их|его|файл|копию|копии|данные|после|сразу|доступ|все|журнал|запись)? ~3
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
