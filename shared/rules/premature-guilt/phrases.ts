import type { PhraseTable } from '../../text/phrases/table';

/** Confessions and established causes are facts (`fault`). */
export const phrases: PhraseTable = {
  name: 'premature-guilt',
  concepts: {
    // Money promised before anybody knows what happened.
    compensation: {
      ru: `
        (=компенсируем|=компенсирую|возместить:future.first) (@trouble|ущерб|убыток|потеря|расход|неудобство|простой|время|все|затрата|вы) !(если|=не|вина)
        (начислить|выплатить|предоставить|предложить|дать|сделать|подарить|вернуть):future.first (компенсация|возмещение|"в качество компенсация"|"как компенсация"|"в счет компенсация"|"за простой"|"за (доставленный|причиненный) неудобство") !(если|=не)
        (оплатить|возместить|компенсировать|покрыть|погасить|компенсируем|оплачиваем|возмещаем|компенсирую|оплачу|возмещу|купим|покупаем):future.first/present.first "(мы|вам|вы|вам и|полностью|обязательно|конечно|сами)? (весь|вся|все|этот|ваш|любой)?" (ремонт|химчистка|стирка|чистка|такси|гостиница|отель|проживание|эвакуатор|лечение|побелка|стоимость|цена|убыток|ущерб|потеря|расход|издержка|затрата|покраска|экспертиза|переезд|уборка|испорченный|поврежденный|пропавший|утерянный|потерянный|разбитый|сгоревший|залитый|вред|страховка|упущенный|простой|штраф|пеня|похороны|новый взамен) !(если|=не|вина|проверка|причина|осмотр|доставка) ~4
        (расход|ущерб|убыток|затрата|издержка|ремонт|химчистка|такси) "(мы|целиком|полностью)? (берем|возьмем|беру|возьму) (мы|целиком|полностью)? на себя" !(если|=не) ~3
        (получить):future (вы)? (компенсация|возмещение) !(если|=не)
        (компенсация|возмещение|ущерб|убыток) (быть:future.third|выплатим|начислим) !(если|=не) ~3
      `,
      en: `
        "(we|i) (will|'ll|shall|are going to) (also|of course|gladly|fully|certainly)? (compensate|reimburse|make it up|make up for|indemnify)" !(if|not|n't|"once (we|the cause)")
        "(we|i) (will|'ll|shall|are going to|promise to|are happy to) (also|of course|gladly|fully|certainly|naturally)? (refund|pay|repay|cover|replace|foot|settle|make good)" (you|for|the|your|all|any|every|back)? (spoiled|spoilt|ruined|damaged|lost|broken|flooded|missed|wasted|repair|repairs|damage|damages|loss|losses|taxi|hotel|cleaning|laundry|expenses|"dry cleaning"|repainting|redecoration|locksmith|"vet bill"|"hospital bill"|earnings|wages) !(if|not|n't|"once (we|the cause)"|insurer|insurance|policy) ~5
        "(we|i) (will|'ll|shall|are going to|promise) <any>? <any>? (compensation|goodwill credit|damages)" !(if|not|n't|once) ~3
        "(you|all customers|everybody|everyone) (will|'ll|shall) (of course|also|certainly|naturally|fully|gladly)? (be|receive|get)? (compensated|compensation|reimbursed|recompensed|fully compensated)" !(if|not|n't|"once (we|the cause)") ~3
        "(compensation|damages|reimbursement) (will|shall|'ll) (of course|also|certainly)? (be|follow|come|reach)" !(if|not|n't|"once (we|the cause)"|insurer|after) ~1
      `,
    },
    // "Perhaps the cache is full: clear it": advice on a possible cause.
    advice: {
      also: ['consequent'],
      ru: `
        (очистите|проверьте|перезагрузите|попробуйте|обновите|войдите|отключите|включите|перезапустите|убедитесь|закройте|откройте|выберите|нажмите|измените|удалите|установите|переустановите|смените|подключите)
      `,
      en: `
        "(clear|restart|reload|try|check|update|sign in|log in|switch|turn|close|open|choose|press|reinstall|unplug|make sure|reset|reboot|clean|refresh)" (it|the|your|again|off|on|that|in) ~0 !(we|i|will|'ll)
      `,
    },
    // Somebody looked before he guessed.
    checked: {
      also: ['consequent'],
      ru: `
        (проверить|осмотреть|посмотреть|сверить|сравнить|измерить|замерить|протестировать|изучить|разобрать|прозвонить|просмотреть|проанализировать|продиагностировать|выяснить|послушать|прослушать):past/short !(=вы|=не|если|чтобы)
        (судя по|по) (журнал|лог|запись|данные|датчик|показание|результат|камера|снимок)
        (показал|показали|показала|показало) ~0
      `,
      en: `
        "(we|i|engineer|engineers|technician|colleague|team|electrician|plumber|fitter) (have|'ve|has|had|also|already)? (already|also|just)? (checked|inspected|examined|tested|measured|compared|looked|reviewed|analysed|analyzed|studied|traced|listened|verified|went through|gone through|diagnosed|investigated)" !(not|n't|if|will)
        "(the|our) (log|logs|record|records|readings|measurements|photos|recording|test|tests|check|meter) (show|shows|showed|suggest|suggests|point|points|indicate|indicates)"
        "(judging by|according to|from) (the|our|your) (log|logs|record|records|readings|photo|photos|recording|measurements|screenshot)"
      `,
    },
    // A guess told as the diagnosis.
    guess: {
      ru: `
        (вероятно|возможно|видимо|похоже|предположительно|наверное|наверно|думается|кажется|"скорее всего"|"по всей видимости"|"по всей вероятности"|"судя по всему"|"не исключено"|"по-видимому"|должно быть|вроде) (@trouble|@broke|заблокировать|заклинить|замкнуть|выбить|сесть|разрядиться|запутаться|глюкнуть|глючить|барахлить|подвисать|перегружен|перегрузка|дело|временный|кратковременный|=сети|сеть|погода|кэш|роутер|блокировка) !(если|прийти|успеть|быть:future) ~6
      `,
      en: `
        "(probably|likely|presumably|possibly|perhaps|maybe|apparently|must be|it seems|i guess|we guess|i suspect|we suspect|we think|i think|seems to be|appears to be)" "(a|an|the|some|just|only|your|one of)?" "(blown|loose|faulty|broken|dead|flat|burst|clogged|frozen|worn|stuck|tripped|leaking|jammed|overheated|damaged|bad|defective)" !(if|will) ~2
        "(probably|presumably|possibly|perhaps|maybe|apparently|most likely)" "(the|a|an|your|our|some)" <any> "(crashed|broke|failed|froze|hung|tripped|burst|blew|died|jammed|stalled|leaked|overheated|went down|gave out|got stuck)" !(if|will) ~2
        "(it 's most likely|it is most likely|it 's probably|it is probably|probably|likely|presumably|possibly|perhaps|maybe|apparently|supposedly|most likely|it seems|seems to be|appears to be|i guess|we guess|i suspect|we suspect|must be|might be|could be|we think|i think)" "(a|an|the|some|just|only|due|caused|because|one of|it|it is|there is|there 's|something|your)" <any>? <any>? (@trouble|glitch|hiccup|overload|overloaded|cache|router|weather|blip) !(if|will) ~4
      `,
    },
  },
};
