import type { Edit } from '../../finding';
import { offer } from '../../repair/lacking';
import { leaveOutSentence } from '../../repair/leave-out';
import { say } from '../../repair/say';
import { deleteClause, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { sameSentence, wholeWords } from '../../where';

/** Whatever is written to a client may be published: an offer for silence first of all. */
export const rule: Rule = {
  id: 'hush-offer',
  title: { ru: 'Плата за молчание или просьба молчать', en: 'Pays or asks for silence' },
  category: 'tone',
  severity: 'error',
  kinds: 'all',
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    for (const reading of template.readings) {
      const marks = [...reading.marks('hush-offer/deal'), ...reading.marks('hush-offer/plea')].sort(
        (a, b) => a.block - b.block || a.sentence - b.sentence || b.end - b.start - (a.end - a.start),
      );
      let before: Mark | undefined;
      for (const mark of marks) {
        if (before && sameSentence(before, mark)) continue;
        before = mark;
        const deal = mark.concept === 'hush-offer/deal';
        yield {
          span: wholeWords(template.text, mark),
          message: deal
            ? {
                ru: 'Это плата за молчание, и первой опубликуют её: возместите ущерб без условий, об отзыве не пишите.',
                en: 'This pays for silence, and it is the first thing to be published: make good without conditions, and leave the review alone.',
              }
            : {
                ru: 'Просьба молчать сама попадёт в публикацию: уберите её и пишите так, чтобы письмо мог прочесть любой.',
                en: 'A plea for silence gets published itself: leave it out, and write so that anybody may read it.',
              },
          fixes: () => offer(deal ? titles.deal : titles.plea, 'suggestion', without(template, reading, mark)),
        };
      }
    }
  },
};

const titles = {
  deal: { ru: 'Убрать условие об отзыве', en: 'Leave out the condition' },
  plea: { ru: 'Убрать просьбу молчать', en: 'Leave out the plea for silence' },
};

/** The amends stand without their condition, else the whole offer goes. */
function without(template: Template, reading: Reading, mark: Mark): Edit[] | null {
  const block = template.blocks[mark.block];
  if (!block) return null;
  const clause = block.clauses[mark.clause];
  const other = clause && (clause.first > mark.first || clause.last < mark.last);
  const conditions = block.clauses.flatMap(({ conditional, first, last }, number) =>
    conditional && first <= mark.last && mark.first <= last ? [number] : [],
  );
  const [condition] = conditions;
  const kept = mark.concept === 'hush-offer/deal' && other && condition !== undefined;
  return (
    (kept ? deleteClause(template, block, condition) : null) ??
    (mark.concept === 'hush-offer/deal' && other ? deleteClause(template, block, mark.clause) : null) ??
    leaveOutSentence(template, reading, block, mark.sentence) ??
    replaceSentence(template, block, mark.sentence, say(template, reading, 'replyBy'))
  );
}
