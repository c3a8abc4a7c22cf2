/** Sentences that say that something is done, and nothing of it: "We are aware of it, the topic is being dealt with". */
import type { Edit } from '../finding';
import { wordings } from '../languages';
import { overlaps } from '../span';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { anyIn, type Place, troublesOf, wordsOf } from '../where';
import { withoutGreeting } from './greeted';
import { together } from './lacking';
import { type SentenceName, say } from './say';
import {
  deleteClause,
  deleteSentence,
  insertAfterSentence,
  replaceSentence,
  replaceSpan,
  sentenceSpan,
  withCapital,
} from './seam';

/** The answer instead of the first of them, away with the others; null where there are none. */
export function insteadOfIdle(template: Template, reading: Reading, says: string): Edit[] | null {
  const found = idleSentences(template, reading);
  const [first, ...rest] = found;
  if (!first) return null;
  const behind = behindLaterTrouble(template, reading, found, says);
  if (behind) return behind;
  const put =
    behindFact(template, first.block, first.sentence, toldOf(template, reading, says)) ??
    behindTopic(template, reading, first.block, first.sentence) ??
    replaceSentence(template, first.block, first.sentence, says) ??
    byNumber(template, reading, first.block, first.sentence);
  const all = together(put, ...rest.map(({ block, sentence }) => deleteSentence(template, block, sentence)));
  return all ?? put;
}

/** Behind what is the matter it is not asked for once more. */
function toldOf(template: Template, reading: Reading, says: string): string {
  return says === say(template, reading, 'onRequest') ? say(template, reading, 'stepDoneAndDeadline') : says;
}

/** "Доступ не восстановлен, | держим вопрос на контроле": what is the matter stays, and the answer follows it. */
function behindFact(template: Template, block: Block, sentence: number, says: string): Edit[] | null {
  const { first, clauses } = block.sentences[sentence]!;
  const tail = clauses.at(-1);
  if (block.language !== 'ru' || !tail || tail.first === first) return null;
  const { start, end } = wordsOf(block, first, tail.first - 1);
  const lead = template.text.slice(start, end);
  if (!/(?<!\p{L})не(?!\p{L})|(?<!\p{L})нет(?!\p{L})/iu.test(lead) || /[[{<]/.test(lead)) return null;
  if (/(?<!\p{L})(?:заявк|обращени|вопрос|проблем|ситуаци|пережива|волну|беспоко)/iu.test(lead)) return null;
  const cut = deleteClause(template, block, block.clauses.indexOf(tail));
  return cut && together(cut, insertAfterSentence(template, block, sentence, says));
}

/** "Your request is in work. The site does not open": the answer follows what is the matter, where that is told last. */
function behindLaterTrouble(
  template: Template,
  reading: Reading,
  found: readonly { readonly block: Block; readonly sentence: number }[],
  says: string,
): Edit[] | null {
  const [first] = found;
  const { stateEvidence } = reading.facts;
  if (!first || reading.language !== 'ru') return null;
  const isFound = (at: Place) =>
    found.some(({ block, sentence }) => template.blocks[at.block] === block && at.sentence === sentence);
  const told = [...troublesOf(reading), ...(stateEvidence ? [stateEvidence] : [])]
    .filter((one) => !isFound(one))
    .sort((a, b) => a.start - b.start);
  const [trouble] = told;
  const from = sentenceSpan(first.block, first.sentence).start;
  const home = trouble && trouble.start > from ? template.blocks[trouble.block] : undefined;
  if (!trouble || !home) return null;
  const put = behindTrouble(template, reading, home, trouble.sentence, toldOf(template, reading, says));
  return together(put, ...found.map(({ block, sentence }) => deleteSentence(template, block, sentence)));
}

/** "Request {{ticket.id}} is being processed": the number stays. */
export function byNumber(template: Template, reading: Reading, block: Block, sentence: number): Edit[] | null {
  const { first, last } = block.sentences[sentence]!;
  const [number, more] = block.tokens.slice(first, last + 1).filter(({ kind }) => kind === 'placeholder');
  if (!number || more) return null;
  const written = template.text.slice(block.start + number.start, block.start + number.end);
  return replaceSentence(template, block, sentence, say(template, reading, 'onNumber', { number: written }));
}

/** "On the missing water we inform you that it is being looked into": what it is about stays. */
function behindTopic(template: Template, reading: Reading, block: Block, sentence: number): Edit[] | null {
  const { start, end } = sentenceSpan(block, sentence);
  const topic = topics.exec(template.text.slice(start, end));
  if (!topic) return null;
  const says = say(template, reading, 'stepsOn');
  const from = start + topic[1]!.length;
  return replaceSpan(template, { start: from, end }, `${topic[2] ?? ''} ${says}`);
}

const topics =
  /^((?:по (?:вопросу|поводу|факту|заявке|обращению)|в отношении|относительно|насчёт|насчет|regarding|concerning|with regard to|as to|in the matter of)\s[^,:;.]{5,120}?)(,)?\s+(?:сообщаем|информируем|уведомляем|доводим до (?:вашего )?сведения|(?:we |i )?(?:would like to |can |hereby |wish to )?(?:inform you|tell you|let you know|advise you))(?: вас)?,?\s+(?:о том, )?(?:что|that)\s/iu;

/** In text order; none of them names the trouble, a step or a time, or is a request or an excuse with a fact in it. */
function idleSentences(template: Template, reading: Reading): { block: Block; sentence: number }[] {
  const { steps, deadlines, greeting } = reading.facts;
  const { idle } = wordings[reading.language].turning;
  const told = [...reading.marks('state/failing'), ...reading.marks('state/trouble'), ...steps, ...deadlines];
  return reading.members.flatMap((number) => {
    const block = template.blocks[number]!;
    if (block.quotation || block.kind !== 'paragraph') return [];
    return block.sentences.flatMap(({ first: opening, last, question }, sentence) => {
      const at = { block: number, sentence };
      const isGreeting = greeting?.block === number && greeting.sentence === sentence;
      // "Hello, your case is still being worked on": the greeting stays.
      const { first } = isGreeting ? withoutGreeting(template, block, sentence) : { first: opening };
      const { start, end } = wordsOf(block, first, last);
      const words = template.text.slice(start, end);
      const isLong = last - first > longest && !topics.test(words);
      const isNeeded = anyIn(told, at) || question || (isGreeting && first === opening);
      return !isLong && !isNeeded && idle.test(words) ? [{ block, sentence }] : [];
    });
  });
}

/** Tokens: a longer sentence tells something besides. */
const longest = 18;

/** Steps behind what is the matter; empty words at its end make room. */
export function behindTrouble(
  template: Template,
  reading: Reading,
  block: Block,
  sentence: number,
  says: string,
): Edit[] | null {
  const added = insertAfterSentence(template, block, sentence, says);
  const tail = added && withoutIdleTail(template, reading, block, sentence);
  return (tail && together(tail, added)) ?? added;
}

/** "The site opens now and then, we are working on it": the empty words behind what is the matter, where steps follow. */
function withoutIdleTail(template: Template, reading: Reading, block: Block, sentence: number): Edit[] | null {
  const { clauses, first, last } = block.sentences[sentence]!;
  const tail = clauses.at(-1);
  if (!tail || tail.first === first || last - tail.first > longestTail) return null;
  const words = wordsOf(block, tail.first, last);
  const { steps, deadlines, stateEvidence } = reading.facts;
  const told = [...reading.marks('state/failing'), ...reading.marks('state/trouble'), ...steps, ...deadlines];
  const isNeeded = [...told, ...(stateEvidence ? [stateEvidence] : [])].some((one) => overlaps(one, words));
  const isIdle = wordings[reading.language].turning.idle.test(template.text.slice(words.start, words.end));
  return isIdle && !isNeeded ? deleteClause(template, block, block.clauses.indexOf(tail)) : null;
}

/** Tokens of empty words with their conjunction and their full stop. */
const longestTail = 9;

/** "We are doing our best to bring the water back": the steps, with what they are for where the empty words say that. */
export function stepsFor(
  template: Template,
  reading: Reading,
  block: Block,
  sentence: number,
  name: SentenceName,
): string {
  const { start, end } = sentenceSpan(block, sentence);
  const aim = aims.exec(template.text.slice(start, end))?.[1];
  const isStep = name === 'stepDone' || name === 'stepDoneAndDeadline';
  if (!isStep || !aim || /[[{<*_`]/.test(aim)) return say(template, reading, name);
  const step = say(template, reading, 'stepFor', { aim: withCapital(aim) });
  return name === 'stepDone' ? step : `${step} ${say(template, reading, 'deadline')}`;
}

const aims =
  /(?:(?:best|utmost|possible|power|can|could|effort\p{L}*|hard|everything|всё|все|возможное|силы|усилия)),?\s+((?:to (?!help|assist|do|be|get back|keep you|make|ensure|that|this|it|you|your|our|us)\p{L}+ (?!it|this|that|them)|about (?:the|your) |чтобы (?!вам|вы|помочь|это|эт\p{L}+|всё|все)\p{L}+ть )[^.,;:!?]{5,80})[.!…]*$/iu;
