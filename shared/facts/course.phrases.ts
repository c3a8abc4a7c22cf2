import type { PhraseTable } from '../text/phrases/table';

const work = {
  ru: '(работа|техработы|обслуживание|обновление|миграция|перенос|переезд|переход|замена|профилактика|перезапуск|операция|переключение|модернизация|установка|отключение|ротация|опрессовка|промывка|тестирование|инвентаризация|учение)',
  en: '(operation|operations|upgrade|upgrades|migration|maintenance|update|updates|work|works|brownout|move|relocation|restart|reboot|rotation|replacement|removal|switch|switchover|cutover|rollout|deployment|installation|renewal|cleanup|clean-up|test|drill|inspection|change|refurbishment)',
};

/** How far a piece of work has come, and which of several messages in one text is told first: a status page keeps them all. */
export const coursePhrases: PhraseTable = {
  name: 'course',
  concepts: {
    // Work of our own choosing, whatever stands still because of it.
    work: {
      also: ['consequent', 'condition'],
      ru: `
        (провести|проводить|выполнить|выполнять|начать|начинать|сделать):future/present.first ${work.ru} !(починить|устранить|исправить) ~3
        (обновить|перенести|заменить|перевести|переключить|перезапустить|мигрировать|модернизировать|переехать|перейти):future.first (кластер|сервер|сайт|система|база|хранилище|платформа|сервис|портал|ключ|сертификат|приложение|оборудование|сеть|счетчик|лифт|котел|узел|офис|хостинг|версия) !(сломать|сгореть|неисправный|устранить) ~3
        ^${work.ru} (система|сервер|сайт|кластер|портал|сервис|база|хранилище|платформа|оборудование|сеть|на|с|до|=по)
      `,
      en: `
        "(we|we 'll|we 're|will|'ll|shall|be) (do|doing|perform|performing|proceed|proceeding|carry out|carrying out|run|running|conduct|conducting)" <any>? <any>? <any>? <any>? ${work.en} ~5
        "${work.en}" "(will|is going to|is to|are to) be (done|performed|carried out|run|executed|conducted|made|started)" !(not|n't|until|when|once|if) ~6
        "(we|team) (will|'ll|shall|are going to|'re going to)" (migrate|upgrade|switch|change|replace|remove|rotate|restart|reboot|move|relocate|rename|retire|decommission) !(broken|faulty|damaged|failed|defective|wrong|refund) ~1
        "(will|shall) (use|start using|require|need) (a|the)? new" ~1
        ^<any>? <any>? <any>? "(cluster|server|servers|storage|database|data|site|website|system|systems|service|network|platform|archive|office) (migration|upgrade|relocation|cutover|move|switchover)" ~0 !(failed|broken|failure)
        ^<any>? <any>? <any>? <any>? "${work.en} (of|on|to|from|for|with|planned|scheduled)" ~0
      `,
    },
    // The work has come to its end, or has been called off.
    over: {
      also: ['consequent'],
      ru: `
        ${work.ru} (завершенный|законченный|выполненный|оконченный|отмененный|прерванный|проведенный|завершить|закончить|выполнить|отменить|прервать|провести):short/past.third !(=не|если|когда|после|быть:future|пока)
        ${work.ru} (завершиться|закончиться|пройти|окончиться|состояться|удаться):past !(=не|если|когда|пока) ~3
        (завершить|закончить|выполнить|провести|отменить):past ${work.ru} !(=не|если|когда|пока) ~3
        "(прошло|прошел|прошла|прошли) (успешно|гладко|по плану|штатно|без сбоев|без перерыва|без проблем|без простоя|без замечаний)"
      `,
      en: `
        "${work.en} (is|was|are|were|has been|have been|has|have)? (now|all|fully|successfully)? (finished|completed|complete|done|over|ended|aborted|cancelled|canceled|successful|successfull|postponed|called off|reverted)" !(will|not|n't|until|when|once|if|after|before|unless)
        "(went|has gone|have gone) (very)? (well|smoothly|fine|as planned|to plan|without a hitch|without issues|without problems)" !(if|once|when)
        "(finished|completed|ended|concluded) (with success|successfully|without)" !(if|once|when|will)
        "(was|were|has been|have been) (completed|finished|successful|concluded|aborted|called off)" !(not|n't|if|once|when)
        ^"(done|finished|completed|successful)" (with|without|successfully|by|at) ~0
        ^"(aborted|cancelled|canceled|called off|postponed)"
      `,
    },
    // What stands above the last message of several.
    last: {
      also: ['consequent'],
      ru: `
        ^"(итоговый|финальный|заключительный|последний|завершающий) (сообщение|обновление|статус|извещение|запись)"
        ^"(закрыто|завершено|решено|итог|устранено)"$
      `,
      en: `
        ^"(final|closing|last) (message|update|notice|status|post|note|report)"
        ^"(closing|close|closed|final|end|resolved|done|solved)"$
        ^"end of (the)? (outage|maintenance|incident|operation) (message|update|notice)?"
      `,
    },
    // What stands above any of them.
    message: {
      also: ['consequent'],
      ru: `
        ^"(обновление|апдейт|дополнено|добавлено|upd)" <number>?$
      `,
      en: `
        ^"(update|updated|edit|open issue|monitoring|investigating|identified|postmortem|upd)" <number>?$
      `,
    },
    // What stands above an earlier one.
    earlier: {
      also: ['consequent'],
      ru: `
        ^"(первоначальный|исходный|первый|начальный|предыдущий|прежний) (сообщение|извещение|объявление|обновление|уведомление|запись)"
      `,
      en: `
        ^"(initial|opening|original|first|previous|earlier) (message|notice|update|announcement|post|status|communication)"
        ^"(opening|initial|open|original)"$
      `,
    },
  },
};
