import type { Fix } from '../../finding';
import { offer } from '../../repair/lacking';
import { say } from '../../repair/say';
import { deleteBlock, deleteSentence, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, sameSentence, wordsOf } from '../../where';

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
      let last: Mark | null = null;
      for (const mark of marksOf(reading)) {
        // A list of steps, or stages told over several sentences, is one thing to cut.
        if (last && (sameSentence(last, mark) || isNext(template, last, mark))) {
          last = mark;
          continue;
        }
        last = mark;
        const block = template.blocks[mark.block]!;
        const { first, last: end } = block.sentences[mark.sentence]!;
        yield {
          span: wordsOf(block, first, end),
          message: {
            ru: 'Ход работ руководителю не нужен: оставьте итог — что нашли и устранили.',
            en: 'The executive does not need the stages: leave the outcome only, what was found and removed.',
          },
          fixes: () => fixes(template, reading, mark),
        };
      }
    }
  },
};

function marksOf(reading: Reading): Mark[] {
  const routine = reading.marks('executive-progress/routine');
  return [...reading.marks('executive-progress/stages'), ...reading.marks('executive-progress/interim')]
    .filter((mark) => !anyIn(routine, mark) && !anyIn(reading.marks('report/prevention'), mark))
    .sort((a, b) => a.start - b.start);
}

/** The next sentence, or the next item of a list. */
function isNext({ blocks }: Template, one: Mark, other: Mark): boolean {
  if (one.block === other.block) return other.sentence === one.sentence + 1;
  return other.block === one.block + 1 && blocks[other.block]!.kind === 'item' && blocks[one.block]!.kind === 'item';
}

function fixes(template: Template, reading: Reading, mark: Mark): Fix[] {
  const block = template.blocks[mark.block]!;
  const hasOutcome = reading
    .marks('report/outcome')
    .some((one) => !sameSentence(one, mark) && !marksOf(reading).some((other) => sameSentence(one, other)));
  const without = () =>
    offer(
      { ru: 'Убрать ход работ: итог уже назван', en: 'Take the stages out: the outcome is told' },
      'suggestion',
      deleteSentence(template, block, mark.sentence) ?? deleteBlock(template, block),
    );
  const instead = () =>
    offer(
      { ru: 'Заменить итогом', en: 'Replace by the outcome' },
      'fill-in',
      replaceSentence(template, block, mark.sentence, say(template, reading, 'executiveOutcome')),
    );
  return hasOutcome ? [...without(), ...instead()] : [...instead(), ...without()];
}
