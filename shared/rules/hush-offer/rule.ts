import { isDenied } from '../../denied';
import type { Fix } from '../../finding';
import { isSecret } from '../../meant-otherwise';
import { unconditionally, withoutCondition } from '../../repair/amends';
import { breaks } from '../../repair/broken';
import { offer } from '../../repair/lacking';
import { say } from '../../repair/say';
import { replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, brief, marksIn, oncePerSentence, sentenceAfter, sentenceBefore, wholeWords } from '../../where';

/** Whatever is written to a client may be published: an offer for silence first of all. */
export const rule: Rule = {
  id: 'hush-offer',
  title: { ru: 'Плата за молчание или просьба молчать', en: 'Pays or asks for silence' },
  category: 'tone',
  severity: 'error',
  kinds: 'all',
  sources: ['4'],
  since: '0.1.0',
  tells: ['deal', 'plea', 'ask'],

  *check(template) {
    for (const reading of template.readings) {
      const marks = [
        ...reading.marks('hush-offer/deal'),
        ...reading.marks('hush-offer/plea'),
        ...reading.marks('hush-offer/ask').filter((mark) => isPaid(template, reading, mark)),
      ]
        .filter(
          (mark) =>
            !isDenied(template, reading, mark) &&
            !marksIn(reading.marks('hush-offer/freely'), mark).length &&
            !isSecret(template, mark),
        )
        .sort((a, b) => a.block - b.block || a.sentence - b.sentence || b.end - b.start - (a.end - a.start));
      for (const mark of oncePerSentence(marks)) {
        const deal = mark.concept !== 'hush-offer/plea';
        yield {
          span: brief(template, wholeWords(template.text, mark)),
          message: deal
            ? {
                ru: 'Это плата за молчание, и первой опубликуют её: возместите ущерб без условий, об отзыве не пишите.',
                en: 'This pays for silence, and it is the first thing to be published: make good without conditions, and leave the review alone.',
              }
            : {
                ru: 'Просьба молчать сама попадёт в публикацию: уберите её и пишите так, чтобы письмо мог прочесть любой.',
                en: 'A plea for silence gets published itself: leave it out, and write so that anybody may read it.',
              },
          fixes: () => fixes(template, reading, mark),
        };
      }
    }
  },
};

/** "We would like to pay for the cleaning. Only delete that comment first." */
function isPaid({ text }: Template, reading: Reading, mark: Mark): boolean {
  // "Thanks for your review. If you delete it, ...": the word stands for what was published.
  if (/ (?:it|them)$/i.test(text.slice(mark.start, mark.end)) && !published.test(text.slice(0, mark.start)))
    return false;
  const gifts = reading.marks('hush-offer/gift');
  return [mark, sentenceBefore(mark), sentenceAfter(mark)].some((at) => anyIn(gifts, at));
}

const published = /\b(?:reviews?|ratings?|tweet|posts?|comments?|video|stars?)\b[^.!?]*[.!?]?[^.!?]*$/i;

const titles = {
  deal: { ru: 'Убрать условие об отзыве', en: 'Leave out the condition' },
  amends: { ru: 'Обещать возмещение без условий', en: 'Promise amends without conditions' },
  plea: { ru: 'Убрать просьбу молчать', en: 'Leave out the plea for silence' },
};

/** Where the offer is all that the text says, a promise without conditions comes instead; a mere plea leaves nothing to say. */
function fixes(template: Template, reading: Reading, mark: Mark): Fix[] {
  const deal = mark.concept !== 'hush-offer/plea';
  const block = template.blocks[mark.block];
  const cut = withoutCondition(template, reading, mark);
  const free = cut && block ? unconditionally(template, block, mark.sentence, cut) : cut;
  const edits = free && breaks(template, free) ? null : free;
  if (edits || !deal || !block) return offer(deal ? titles.deal : titles.plea, 'suggestion', edits);
  const says = say(template, reading, 'compensation');
  return offer(titles.amends, 'fill-in', replaceSentence(template, block, mark.sentence, says));
}
