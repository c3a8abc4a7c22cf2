import type { Fix } from '../../finding';
import { offer } from '../../repair/lacking';
import { datedInstead } from '../../repair/released';
import { say, sayAll } from '../../repair/say';
import { insertAfterSentence, insertSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, marksIn, marksTold, repliesOf, sentenceTextOf, troublesOf, wordsOf } from '../../where';

/** "In the next version": the reader is left with the fault until a day that nobody names. */
export const rule: Rule = {
  id: 'deferred-fix',
  title: { ru: 'Решение отложено до новой версии', en: 'The solution is put off to a version to come' },
  category: 'status',
  severity: 'warning',
  kinds: ['reply', 'status-update', 'incident-notice'],
  sources: ['0.1', '1.1'],
  since: '0.1.0',
  tells: ['release', 'out'],
  // The promise of a product stands in for the deadline.
  over: [
    { rule: 'missing-deadline', scope: 'template' },
    { rule: 'vague-deadline', scope: 'sentence' },
  ],

  *check(template) {
    for (const reading of repliesOf(template)) {
      if (reading.facts.state === 'resolved' || hasRemedy(reading)) continue;
      const [promise] = marksTold(reading, rule).filter((mark) => isPromise(reading, mark));
      if (!promise) continue;
      const block = template.blocks[promise.block]!;
      const { first, last } = block.clauses[promise.clause]!;
      yield {
        span: wordsOf(block, first, last),
        message: {
          ru: 'До новой версии читатель остаётся с неполадкой: напишите, когда она выйдет и как обойтись до этого.',
          en: 'Until the new version the reader is left with the fault: say when it comes out and what to do until then.',
        },
        fixes: () => fixes(template, reading, promise),
      };
    }
  },
};

/** A way to do without, or a date: of the product or of the cure, not of the next message. */
function hasRemedy(reading: Reading): boolean {
  if (reading.marks('deferred-fix/workaround').length) return true;
  return reading.facts.deadlines.some(
    (one) =>
      one.type !== 'vague' &&
      one.of === 'solution' &&
      ['cure', 'arrival', 'release'].some((concept) => anyIn(reading.marks(`deferred-fix/${concept}`), one)),
  );
}

/** A cure that the product will bring; in a text that tells of an open problem, whatever the product will bring. */
function isPromise(reading: Reading, mark: Mark): boolean {
  const inClause = (concept: string) =>
    marksIn(reading.marks(`deferred-fix/${concept}`), mark).some((one) => one.clause === mark.clause);
  if (inClause('past') || anyIn(reading.marks('deferred-fix/arrived'), mark)) return false;
  if (anyIn(reading.marks('commitment/wish'), mark)) return false;
  if (anyIn(reading.marks('deferred-fix/cure'), mark)) return true;
  const { state, deadlines } = reading.facts;
  const isOut = mark.concept === 'deferred-fix/out' && anyIn(reading.marks('deferred-fix/plan'), mark);
  const isPlanned = isOut || inClause('plan') || deadlines.some((one) => one.of === 'release' && overlaps(one, mark));
  // "The new model has a longer cord; for yours an extension comes within two days": another remedy.
  const isOpen = state === 'open' || troublesOf(reading).length > 0;
  return isOpen && isPlanned && !deadlines.some((one) => one.type !== 'vague' && one.of === 'solution');
}

function fixes(template: Template, reading: Reading, { block: number, sentence }: Mark): Fix[] {
  const isNamed =
    /(?<!\p{L})(?:исправлени|обновлени(?!й(?!\p{L}))|(?:the|a) (?:fix|correction|update|patch|repair|remedy|solution)(?!\p{L}))/iu.test(
      sentenceTextOf(template, { block: number, sentence }),
    );
  // "В следующей модели", "in the next edition": nothing of it reaches who has the old one.
  const isThing = /(?<!\p{L})(?:модел|издани|поколени|тираж)/iu.test(
    sentenceTextOf(template, { block: number, sentence }),
  );
  const says = isThing
    ? sayAll(template, reading, ['deadline', 'workaround'])
    : say(template, reading, isNamed ? 'workaroundAndItsDeadline' : 'workaroundAndDeadline');
  const block = template.blocks[number];
  const edits =
    (block && datedInstead(template, reading, block, sentence)) ??
    (block && insertAfterSentence(template, block, sentence, says)) ??
    insertSentence(template, reading.members, says);
  const title = {
    ru: 'Написать, когда будет исправлено и как обойтись до этого',
    en: 'Say when it will be solved and what to do until then',
  };
  return offer(title, 'fill-in', edits);
}
