import { askedElsewhere, isTerm } from '../../asked-for';
import { isBeside } from '../../meant-otherwise';
import { careFor, explained, sentWith } from '../../repair/asked';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, marksIn, repliesOf, sentenceBefore } from '../../where';

/** Who does not know what his data are for, or who will see them, does not send them. */
export const rule: Rule = {
  id: 'unexplained-data-request',
  title: {
    ru: 'Данные просят, не объяснив, зачем они и кто их увидит',
    en: 'Asks for data without saying what for, or who will see them',
  },
  category: 'confidentiality',
  severity: 'info',
  kinds: ['reply', 'status-update'],
  sources: ['3'],
  since: '0.1.0',
  tells: ['sensitive', 'plain', 'sensitive-politely', 'plain-politely', 'back', 'listed'],

  *check(template) {
    for (const reading of repliesOf(template)) {
      const isCared = reading.marks('unexplained-data-request/care').length > 0;
      const told = new Set<string>();
      const sensitive = bothWays(reading, 'sensitive');
      const elsewhere = askedElsewhere(template, reading);
      sensitive.push(...elsewhere.filter(({ concept }) => concept === 'unexplained-data-request/secret'));
      for (const mark of [...sensitive, ...bothWays(reading, 'plain'), ...elsewhere]) {
        const key = `${mark.block} ${mark.sentence}`;
        if (told.has(key)) continue;
        told.add(key);
        const purpose = isExplained(template, reading, mark);
        const care = isCared || !sensitive.some((one) => overlaps(one, mark));
        if ((purpose && care) || isTerm(template, reading, mark) || isBeside(template, mark)) continue;
        yield {
          span: { start: mark.start, end: mark.end },
          message: purpose ? said.care : care ? said.purpose : said.both,
          fixes: () =>
            explained(template, reading, mark, [
              ...(purpose ? [] : (['dataPurpose'] as const)),
              ...(care ? [] : [careFor(template, mark)]),
            ]),
        };
      }
    }
  },
};

const said = {
  purpose: {
    ru: 'Клиент не знает, зачем вам эти данные: скажите, что вы по ним проверите.',
    en: 'The client does not know what you want the data for: say what you will look for in them.',
  },
  care: {
    ru: 'В этих данных может быть личное: скажите, кто их увидит и что можно закрыть.',
    en: 'There may be private things in these data: say who will see them, and that they may be blacked out.',
  },
  both: {
    ru: 'Клиент не знает, зачем вам эти данные и кто их увидит: скажите, что вы проверите и что можно закрыть.',
    en: 'The client does not know what the data are for, nor who will see them: say what you will look for, and what may be blacked out.',
  },
};

/** Asked plainly, and with the "if" of politeness. */
function bothWays(reading: Reading, what: 'sensitive' | 'plain'): Mark[] {
  return [
    ...reading.marks(`unexplained-data-request/${what}`),
    ...reading.marks(`unexplained-data-request/${what}-politely`),
  ];
}

/** What it is for stands in the sentence itself or beside it. */
function isExplained(template: Template, reading: Reading, mark: Mark): boolean {
  // "It would be great to get a screenshot": what is asked for, not what for.
  const asks = /\b(?:ask|asking|want|need|like) you\s+$/i;
  const isRequest = (one: Mark) =>
    (one.start >= mark.start && one.end <= mark.end) ||
    (overlaps(one, mark) && asks.test(template.text.slice(Math.max(0, one.start - 15), one.start)));
  const purposes = reading.marks('unexplained-data-request/purpose').filter((one) => !isRequest(one));
  const outcomes = reading.marks('unexplained-data-request/outcome').filter((one) => !isRequest(one));
  if (anyIn(outcomes, mark)) return true;
  if (sentWith(template, mark).some((place) => anyIn(purposes, place))) return true;
  // Before it, "and we'll have the page running" tells of something else.
  const looks =
    /чтоб|для|нуж|понадоб|помо|пров[её]р|свер|посмотр|разбер|найд|увид|пойм|\bto\b|in order|check|see|help|need|look|find|because|verif/iu;
  return marksIn(purposes, sentenceBefore(mark)).some((one) =>
    looks.test(template.text.slice(one.start, one.end + 30)),
  );
}
