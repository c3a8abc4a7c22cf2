/** The way to the outcome is left out of a report. */
import { readReport } from '../facts/report';
import type { Fix } from '../finding';
import { overlaps, type Span } from '../span';
import { stagesOf } from '../stages';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import { anyIn, sameSentence, wordsOf } from '../where';
import { withoutWords } from './report';
import { sentenceSpan } from './seam';

/** The stages go, and the outcome is told instead; where it is, they just go. `scope`: where the trouble is gone is told with it. */
export function withoutStages(template: Template, reading: Reading, stages: readonly Mark[], scope = false): Fix[] {
  // "… the cause was found and removed, this morning all had their cards": the outcome is not thrown away with the stages.
  const ended = reading.marks('report/outcome').filter((one) => isOver.test(template.text.slice(one.start, one.end)));
  const { contact } = readReport(reading).parts;
  const spans = firstOfSentences(template, stages)
    .filter((one) => template.blocks[one.block]!.kind === 'item' || !anyIn(ended, one))
    .map((one) => toldOfStages(template, contact, one));
  // "We are dealing with your secretary, Ines Moll": with whom it was, once the work is done.
  const dealt = contact && sentenceSpan(template.blocks[contact.block]!, contact.sentence);
  const isDealing = dealt !== null && dealing.test(template.text.slice(dealt.start, dealt.end));
  if (isDealing && !spans.some((one) => overlaps(one, dealt))) spans.unshift(dealt);
  const interim = stagesOf(template, reading);
  const isTold = reading.marks('report/outcome').some((one) => !anyIn(interim, one));
  const fixes = isTold
    ? withoutWords(template, reading, spans, {
        ru: 'Убрать ход работ: итог уже назван',
        en: 'Take the stages out: the outcome is told',
      })
    : withoutWords(
        template,
        reading,
        spans,
        { ru: 'Заменить итогом, когда работа закончена', en: 'Replace by the outcome, once the work is done' },
        'outcome',
        scope ? { name: 'toldScope', values: {} } : undefined,
      );
  return withItsList(template, reading, stages, fixes);
}

/** "We are dealing with Ms Orr on the lift: first we …, now we …": whom we deal with and about what stays. */
function toldOfStages(template: Template, contact: Span | null, { block: number, sentence }: Mark): Span {
  const block = template.blocks[number]!;
  const whole = sentenceSpan(block, sentence);
  const { first, last } = block.sentences[sentence]!;
  const colon = block.tokens.findIndex(({ norm }, index) => index > first && index < last && norm === ':');
  const lead = colon > 0 ? wordsOf(block, first, colon) : null;
  const isLed =
    lead !== null &&
    !/этап|стади|шаг|порядок|работа|занима|вед[её]м|продолжа|stage|step|work|deal/iu.test(
      template.text.slice(lead.start, lead.end),
    ) &&
    contact !== null &&
    contact.start >= whole.start &&
    contact.start < block.start + block.tokens[colon]!.start;
  return isLed ? wordsOf(block, colon + 1, last) : whole;
}

/** What it is about would be lost. */
const dealing =
  /^(?:we(?:['’]re| are) (?:currently |now )?(?:dealing|working|in touch) with\b|(?:мы )?(?:сейчас )?(?:работаем|общаемся|на связи) с )(?![^.]*\s(?:about|on|over|regarding|по|об?)\s)[^:;]*\.$/iu;

/** Found, and gone. */
const isOver =
  /устран(?:или|ил|ила|ена|ено|ён|ен|ены)(?!\p{L})|исправ(?:или|ил|ила|лена|лено|лен|лены)(?!\p{L})|\b(?:removed|repaired|fixed|put right|cured)\b/iu;

/** One mark for each sentence; of a list that nothing leads into all items. */
function firstOfSentences({ blocks }: Template, stages: readonly Mark[]): Mark[] {
  const [first] = stages;
  const last = stages.at(-1)!;
  const kept = stages.filter((one, index) => index === 0 || !sameSentence(stages[index - 1]!, one));
  if (blocks[last.block]!.kind !== 'item') return kept;
  const before = kept.filter(({ block }) => blocks[block]!.kind !== 'item');
  if (before.length) return before;
  return blocks
    .slice(first!.block, last.block + 1)
    .map((_, index) => ({ ...first!, block: first!.block + index, sentence: 0 }));
}

/** "Progress so far:" goes with the list that it opens. */
function withItsList(template: Template, reading: Reading, stages: readonly Mark[], fixes: readonly Fix[]): Fix[] {
  const { blocks } = template;
  const lead = stages.filter(({ block }) => blocks[block]!.kind !== 'item').at(-1);
  if (!lead) return fixes.map((one) => onItsLine(template, reading, stages, one));
  const block = blocks[lead.block]!;
  const { last } = block.sentences[lead.sentence]!;
  const opens = last === block.tokens.length - 1 && block.tokens[last]!.norm === ':';
  let end = Math.max(lead.block, stages.at(-1)!.block);
  if (opens) while (blocks[end + 1]?.kind === 'item') end++;
  if (end === lead.block) return [...fixes];
  const list = { start: block.end, end: blocks[end]!.end, text: '' };
  // What else its items tell would go along, and left alone they would hang.
  const others = [...template.source.segmentation.placeholders, ...reading.marks('report/outcome')];
  const isAll = blocks.slice(lead.block + 1, end + 1).every(({ kind }) => kind === 'item');
  if (
    !isAll ||
    others.some((one) => overlaps(one, list)) ||
    /```|~~~|<!--/.test(template.text.slice(list.start, list.end))
  )
    return [];
  return fixes.map((one) => ({ ...one, edits: [...one.edits, list] }));
}

/** "Что сделано по шуму:", and one item is left of the list: it stands in that line. */
function onItsLine({ text, blocks }: Template, { language }: Reading, stages: readonly Mark[], fix: Fix): Fix {
  const at = stages[0]!.block;
  const [before, item] = [blocks[at - 1], blocks[at]!];
  let last = at;
  while (blocks[last + 1]?.kind === 'item') last++;
  const isAlone = blocks.slice(at + 1, last + 1).every((one) => fix.edits.some((edit) => overlaps(edit, one)));
  const isPut = fix.edits.some((edit) => edit.start === item.start && edit.text.startsWith('['));
  if (language !== 'ru' || !before || before.kind === 'item' || !isAlone || !isPut) return fix;
  const gap = text.slice(before.end, item.start);
  if (!/:$/.test(text.slice(0, before.end)) || !/^\s*(?:[-*•–—]|\d{1,2}[.)])\s*$/u.test(gap)) return fix;
  return { ...fix, edits: [{ start: before.end, end: item.start, text: ' ' }, ...fix.edits] };
}
