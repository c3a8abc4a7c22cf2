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
