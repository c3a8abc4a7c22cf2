import type { Fix } from '../../finding';
import { withoutWords } from '../../repair/report';
import { sentenceSpan } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import { groupsOf, stagesOf } from '../../stages';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, brief, sameSentence, wordsOf } from '../../where';

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
          fixes: () => withItsList(template, stages, fixes(template, reading, stages)),
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

function fixes(template: Template, reading: Reading, stages: readonly Mark[]): Fix[] {
  // "… the cause was found and removed, this morning all had their cards": the outcome is not thrown away with the stages.
  const ended = reading.marks('report/outcome').filter((one) => isOver.test(template.text.slice(one.start, one.end)));
  const spans = firstOfSentences(template, stages)
    .filter((one) => template.blocks[one.block]!.kind === 'item' || !anyIn(ended, one))
    .map(({ block, sentence }) => sentenceSpan(template.blocks[block]!, sentence));
  const interim = stagesOf(template, reading);
  if (reading.marks('report/outcome').some((one) => !anyIn(interim, one)))
    return withoutWords(template, reading, spans, {
      ru: 'Убрать ход работ: итог уже назван',
      en: 'Take the stages out: the outcome is told',
    });
  return withoutWords(
    template,
    reading,
    spans,
    { ru: 'Заменить итогом, когда работа закончена', en: 'Replace by the outcome, once the work is done' },
    'outcome',
  );
}

/** Found, and gone. */
const isOver =
  /устран(?:или|ил|ила|ена|ено|ён|ен|ены)(?!\p{L})|исправ(?:или|ил|ила|лена|лено|лен|лены)(?!\p{L})|\b(?:removed|repaired|fixed|put right|cured)\b/iu;

/** One mark for each sentence; of a list all items. */
function firstOfSentences({ blocks }: Template, stages: readonly Mark[]): Mark[] {
  const [first] = stages;
  const last = stages.at(-1)!;
  const items = blocks[first!.block]!.kind === 'item';
  const kept = stages.filter((one, index) => index === 0 || !sameSentence(stages[index - 1]!, one));
  if (!items) return kept;
  return blocks
    .slice(first!.block, last.block + 1)
    .map((_, index) => ({ ...first!, block: first!.block + index, sentence: 0 }));
}

/** "Progress so far:" goes with the list that it opens. */
function withItsList({ blocks }: Template, stages: readonly Mark[], fixes: readonly Fix[]): Fix[] {
  const last = stages.at(-1)!;
  const block = blocks[last.block]!;
  const lead = block.sentences[last.sentence]!;
  let number = last.block;
  while (blocks[number + 1]?.kind === 'item') number++;
  const opens = lead.last === block.tokens.length - 1 && block.tokens[lead.last]!.norm === ':';
  if (block.kind === 'item' || !opens || number === last.block) return [...fixes];
  const list = { start: block.end, end: blocks[number]!.end, text: '' };
  return fixes.map((one) => ({ ...one, edits: [...one.edits, list] }));
}
