import type { PhraseTable } from '../../text/phrases/table';

/** The statement itself is a fact; here are the data that are nobody's secret. */
export const phrases: PhraseTable = {
  name: 'incident-data-irrelevant',
  late: 'incident',
  concepts: {
    // Data that people have to keep secret, whatever is said of them.
    critical: {
      also: ['condition', 'consequent', 'negation'],
      ru: `
        "(паспортный|банковский|платежный|персональный|личный|учетный|медицинский|биометрический) (данные|сведения|информация)" !<verb.imperative>
        "(пароль|персданные)" !<verb.imperative> !(ввести|вводить|менять|сменить|нужно|надо)
        "(данные|номер|реквизит) <any>? (карта|карты|карт|паспорт|паспорта|счет|счета)" !<verb.imperative>
        "(сведения|данные) о (<any>)? (здоровье|доход|платеж)"
        (телефон|адрес|имя|фамилия|почта) (утечь|раскрыть|раскрытый|украсть|украденный|"на сторону"|"в чужие руки"|"к посторонним"|посторонний) ~5
      `,
      en: `
        "(passport|bank|card|payment|login|personal|health|medical|account|credit-card|financial) (data|details|information|records|numbers)" !(enter|update|check|please)
        "(passwords|dates of birth|bank accounts)" !(enter|update|change|please|reset)
        "(addresses|names|phone numbers)" (disclosed|leaked|exposed|stolen|compromised|seen by|fell) ~5
      `,
    },
    ordinary: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        (данные|сведения) "(о|об|по|на|с|со|для)? (расписание|рейс|погода|маршрут|остаток|остатки|наличие|счетчик|датчик|движение|температура|табло|афиша|сеанс|поезд|автобус|лифт|станция|карта проезда|курс|цена|товар|меню|прибор|камера)" ~2
        (реквизит:singular|=реквизит|=реквизита|=реквизитом) (спектакль|сцена|театр|актер|артист|фильм|съемка|цирк|пострадать) ~2
        "(мобильный|пакет|передача|сотовый) данные"
        "(передача|обмен|трафик|объем|пакет|скорость) данные"
      `,
      en: `
        "(timetable|schedule|weather|route|stock|sensor|traffic|flight|train|bus|meter|price|menu|map|programme|departure|arrival|mobile|temperature|tracking) data"
        "data (about|on|for|from) (the)? (timetable|schedule|weather|route|stock|sensor|traffic|flights|trains|buses|meter|prices|menu|map|programme|departures|arrivals)" ~1
        "mobile data"
      `,
    },
  },
};
