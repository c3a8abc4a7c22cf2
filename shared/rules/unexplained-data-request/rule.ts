import { isBeside, isDeedNeeded } from '../../meant-otherwise';
import { careFor, explained, sentWith } from '../../repair/asked';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, marksIn, repliesOf, sentenceBefore, sentenceTextOf } from '../../where';

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
  tells: ['sensitive', 'plain', 'sensitive-politely', 'plain-politely'],

  *check(template) {
    for (const reading of repliesOf(template)) {
      const isCared = reading.marks('unexplained-data-request/care').length > 0;
      const told = new Set<string>();
      const sensitive = bothWays(reading, 'sensitive');
      for (const mark of [...sensitive, ...bothWays(reading, 'plain')]) {
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

/** "Чинят по гарантии: нужен чек", "create it in your account and attach the certificate": terms and steps for everybody; nobody asks for it now. */
function isTerm(template: Template, { facts }: Reading, mark: Mark): boolean {
  const { text } = template;
  if (isDeedNeeded(text, mark)) return true;
  const words = text.slice(mark.start, mark.end);
  if (facts.state !== 'neutral') return false;
  const sentence = sentenceTextOf(template, mark);
  const toUs = /(?<!\p{L})(?:нам|мне|нас|ответ\p{L}*|письм\p{L}*|us|me|reply|email|message)(?!\p{L})/iu;
  const need = /^(?:нуж|необходим|требу|потребу|понадоб|хватит)/iu;
  // Shown at a desk or a gate, or had about one: nobody is to send it.
  const shown =
    /предъяв|показа/iu.test(words) || (need.test(words) && /паспорт|полис|свидетельств|удостоверен/iu.test(words));
  if (shown && !toUs.test(sentence) && !/скан|копи[юяий]|фото|снимок/iu.test(words)) return true;
  if (need.test(words)) {
    const there =
      /(?<!\p{L})(?:при (?:засел|вход|получ|посещ|посад|визит|себе|выдач|въезд)|на (?:вход|при[её]м|месте)|с собой|для (?:заявлени|подач|оформлени|получени|запис|визит|при[её]м)\p{L}*)/iu;
    return /[:(]\s*$/.test(text.slice(0, mark.start)) || there.test(sentence);
  }
  if (facts.steps.length) return false;
  const form =
    /(?<!\p{L})(?:откройте|нажмите|выберите|создайте|заполните|открыв|open|click|tap|press|choose|select|fill in)(?!\p{L})/iu;
  return form.test(sentence) && !toUs.test(sentence);
}

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
  const purposes = reading.marks('unexplained-data-request/purpose');
  const outcomes = reading.marks('unexplained-data-request/outcome');
  if (anyIn(outcomes, mark)) return true;
  if (sentWith(template, mark).some((place) => anyIn(purposes, place))) return true;
  // Before it, "and we'll have the page running" tells of something else.
  const looks =
    /чтоб|для|нуж|понадоб|помо|пров[её]р|свер|посмотр|разбер|найд|увид|пойм|\bto\b|in order|check|see|help|need|look|find|because|verif/iu;
  return marksIn(purposes, sentenceBefore(mark)).some((one) =>
    looks.test(template.text.slice(one.start, one.end + 30)),
  );
}
