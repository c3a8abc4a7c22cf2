import { deepStrictEqual } from 'node:assert';
import { check, configOf } from './check';

/** Notices built as the books recommend: what a good one says is never held against it. */
describe('an exemplary notice', () => {
  const resolvedRu = [
    'Уважаемые пассажиры! Вчера утром мы обнаружили неисправность в системе продажи билетов, из-за которой оплата занимала',
    'немного больше времени. Важные данные пассажиров затронуты не были, неисправность устранена, продажа билетов работает в полном объёме.',
  ];
  const openRu = [
    'Вчера утром мы обнаружили неисправность в системе продажи билетов, из-за которой оплата занимает немного больше времени.',
    'Она никак не затрагивает важные данные пассажиров, наши инженеры работают над её устранением. Мы рассчитываем восстановить',
    'продажу билетов в полном объёме к ЧЧ:ММ ДД.ММ.ГГГГ. Приносим извинения за доставленное неудобство.',
  ];
  const resolvedEn = [
    'Dear passengers, yesterday morning we found a fault in our ticket sales which made payment take a little longer. No critical',
    'passenger data were affected; the fault has been removed, and ticket sales work in full again.',
  ];
  const openEn = [
    'Yesterday morning we found a fault in our ticket sales which makes payment take a little longer. It does not affect any',
    'critical passenger data, and our engineers are working to remove it. We expect ticket sales to work in full again by',
    'HH:MM DD.MM.YYYY. We apologise for the inconvenience.',
  ];
  for (const [name, lines] of Object.entries({ resolvedRu, openRu, resolvedEn, openEn }))
    for (const criticalData of [undefined, ['payment', 'personal']])
      it(`${name} has no fault${criticalData ? ' where the product handles data' : ''}`, () => {
        const text = `---\nkind: incident-notice\n---\n${lines.join('\n')}\n`;
        const config = configOf(criticalData && { product: { criticalData } });
        const grave = check(text, { config }).findings.filter(
          ({ severity }) => severity === 'error' || severity === 'warning',
        );
        deepStrictEqual(
          grave.map(({ rule, part, span }) => `${rule} ${part ?? ''} «${text.slice(span.start, span.end)}»`),
          [],
        );
      });
});
