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
        (получить):future (вы)? (компенсация|возмещение) !(если|=не)
        (компенсация|возмещение|ущерб|убыток) (быть:future.third|выплатим|начислим) !(если|=не) ~3
      `,
      en: `
        "(we|i) (will|'ll|shall|are going to) (also|of course|gladly|fully|certainly)? (compensate|reimburse|make it up|make up for|indemnify)" !(if|not|n't|once)
        "(we|i) (will|'ll|shall|are going to|promise) <any>? <any>? (compensation|goodwill credit|damages)" !(if|not|n't|once) ~3
        "(you|all customers|everybody|everyone) (will|'ll|shall) (be|receive|get) (compensated|compensation|reimbursed|fully compensated)" !(if|not|n't|once) ~3
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
    // A guess told as the diagnosis.
    guess: {
      ru: `
        (вероятно|возможно|видимо|похоже|предположительно|наверное|наверно|думается|кажется|"скорее всего"|"по всей видимости"|"по всей вероятности"|"судя по всему"|"не исключено"|"по-видимому"|должно быть|вроде) (@trouble|глючить|барахлить|подвисать|перегружен|перегрузка|дело|временный|кратковременный|=сети|сеть|погода|кэш|роутер|блокировка) !(если|прийти|успеть|быть:future) ~6
      `,
      en: `
        "(probably|likely|presumably|possibly|perhaps|maybe|apparently|supposedly|most likely|it seems|seems to be|appears to be|i guess|we guess|i suspect|we suspect|must be|might be|could be|we think|i think)" "(a|an|the|some|just|only|due|caused|because|one of)" <any>? <any>? (@trouble|glitch|hiccup|overload|overloaded|cache|router|weather|blip) !(if|will) ~4
      `,
    },
  },
};
