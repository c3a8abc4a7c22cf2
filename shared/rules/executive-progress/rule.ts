import { withoutStages } from '../../repair/stages';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import { groupsOf, stagesOf } from '../../stages';
import type { Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { brief, sameSentence, wordsOf } from '../../where';

/** He wants the trouble gone from his radius, not the way there. */
export const rule: Rule = {
  id: 'executive-progress',
  title: { ru: 'Этапы и ход работ вместо итога', en: 'Stages and progress instead of an outcome' },
  category: 'executive',
  severity: 'warning',
  kinds: ['executive-report'],
  sources: ['2'],
  since: '0.1.0',
  over: ['why-unsolved', 'vague-deadline', 'missing-deadline', 'stale-deadline', 'deferred-fix', 'excuse'].map(
    (one) => ({
      rule: one,
      scope: 'sentence' as const,
    }),
  ),

  *check(template) {
    if (template.frontMatter.phase === 'intake') return;
    for (const reading of template.readings) {
      for (const stages of groupsOf(template, stagesOf(template, reading))) {
        yield {
          span: brief(template, spanOf(template, stages)),
          message: {
            ru: 'Ход работ руководителю не нужен: оставьте итог — что нашли и устранили.',
            en: 'The executive does not need the stages: leave the outcome only, what was found and removed.',
          },
          fixes: () => withoutStages(template, reading, stages),
        };
      }
    }
  },
};

/** Words of a clause behind a mark of a few that are too many to underline. */
const longClause = 8;
const shortMark = 3;

/** From the first of the words to the end of the clause of the last one in the same sentence. */
function spanOf({ blocks }: Template, [first, ...rest]: readonly Mark[]): Span {
  // "На данном этапе" of a long clause: these words, not all that is told of the stage.
  const { last: clauseEnd } = blocks[first!.block]!.clauses[first!.clause]!;
  const isLong = clauseEnd - first!.last > longClause && first!.last - first!.first < shortMark;
  if (!rest.length && isLong) return { start: first!.start, end: first!.end };
  const block = blocks[first!.block]!;
  const last = rest.filter((one) => sameSentence(one, first!)).at(-1) ?? first!;
  const start = Math.min(first!.start, last.start);
  const end = Math.max(
    first!.last,
    last.last,
    block.clauses[last.clause]!.last,
    block.clauses[block.clauseOf[last.last]!]!.last,
  );
  return { start, end: wordsOf(block, last.first, end).end };
}
