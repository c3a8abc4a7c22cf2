import type { PhraseTable } from '../../text/phrases/table';

/** The statement itself is a fact; here are the data that are nobody's secret. */
export const phrases: PhraseTable = {
  name: 'incident-data-irrelevant',
  late: 'incident',
  concepts: {
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
