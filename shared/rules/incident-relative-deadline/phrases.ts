import type { PhraseTable } from '../../text/phrases/table';

/** What makes a time clear to whoever reads it later. */
export const phrases: PhraseTable = {
  name: 'incident-relative-deadline',
  late: 'incident',
  concepts: {
    date: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        <date>
        "<number> @month"
        "(первый|второй|третий|четвертый|пятый|шестой|седьмой|восьмой|девятый|десятый|двадцатый|тридцатый) @month"
        "<number> (число|=числа)"
        <placeholder>
      `,
      en: `
        <date>
        "@month (the)? <number>"
        "(the)? <number> (of)? @month"
        <placeholder>
      `,
    },
    // The length of a side effect, the beginning of work that is planned.
    effect: {
      also: ['condition', 'consequent'],
      ru: `
        "(перерыв|простой|пауза|перезапуск|недоступность|отключение|остановка)" (на|в|до|около|порядка|длительность|продолжительность|продлиться|составить|занять) @unit ~4
        "(<number>|@numeral) @unit" (перерыв|простой|пауза|недоступность) ~1
        (планировать|запланировать|наметить):present.first/past/short (на|в|с) ~4
        "(начало|начнем|начнутся|начнется|стартуем) (работа|=работ)? (в|с|на)"
      `,
      en: `
        "@unit (long|of)? (outage|downtime|interruption|disruption|restart|pause|break|unavailability)"
        "(outage|downtime|interruption|disruption|restart|pause|break|unavailability) (of|for|lasting|up to|between)" @unit ~4
        "(starting|beginning|start|begin|starts|begins) (at|from|on)"
        "(plan|planning) (to|on|for)" !(fix|fixed|restore|restored|resolve|resolved|back|working|finish|finished|complete|completed|reopen|have|return|end|done|deliver|bring|be|get|repair|replace)
      `,
    },
    today: {
      also: ['condition', 'consequent'],
      ru: `
        (сегодня|сегодняшний)
      `,
      en: `
        (today|tonight)
        "this (morning|afternoon|evening)"
      `,
    },
    clock: {
      also: ['condition', 'consequent'],
      ru: `
        <clock>
        "<number> (час|=утра|=дня|=вечера)"
      `,
      en: `
        <clock>
        "<number> (am|pm|a.m|p.m|o'clock|hours)"
      `,
    },
  },
};
