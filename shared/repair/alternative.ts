/** What is possible instead of what is not: the fact stays, a stop that says nothing else gives way. */
import type { Fact } from '../facts/facts';
import type { Edit } from '../finding';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { sameSentence, sentenceAfter, sentenceTextOf, tokenAt, wordsOf } from '../where';
import { together } from './lacking';
import { dropWords } from './leave-out';
import { inCase } from './phrase';
import { tells } from './predicate';
import { type SentenceName, say, sayAll } from './say';
import {
  deleteClause,
  deleteSentence,
  deleteSpan,
  insertAfterSentence,
  replaceSentence,
  replaceSpan,
  sentenceSpan,
} from './seam';

/** Longer than this a sentence tells something besides. */
const shortSentence = 12;

/** The alternative behind the sentence of a stop, or instead of it where it is `pure`. */
export function withAlternative(template: Template, reading: Reading, stop: Mark, pure: boolean): Edit[] | null {
  const block = template.blocks[stop.block]!;
  const says = say(template, reading, 'alternative');
  const { first, last, clauses } = block.sentences[stop.sentence]!;
  // "It comes from the old windows, you'll just have to live with it": the fact stays, the shrug goes.
  if (shrug.test(template.text.slice(stop.start, stop.end))) {
    const offers = say(template, reading, 'offer');
    const isLone = clauses.length === 1;
    const rest = isLone ? null : deleteClause(template, block, stop.clause);
    const instead = rest
      ? together(rest, insertAfterSentence(template, block, stop.sentence, offers))
      : isLone
        ? replaceSentence(template, block, stop.sentence, offers)
        : null;
    if (instead) return instead;
  }
  const isNothing = /nothing|ничего|ничем|нечем/iu.test(template.text.slice(stop.start, stop.end));
  // "Those whose exam falls into these hours we can help with nothing": for whom it is stays.
  const whole = wordsOf(block, first, last);
  const isFor = /^(?:тем|всем|those|for those)(?!\p{L})[^.!?]*(?:,|\p{L})\s+$/iu.test(
    template.text.slice(whole.start, stop.start),
  );
  if (isFor && isNothing && whole.end - stop.end < 3)
    return replaceSpan(
      template,
      { start: stop.start, end: whole.end },
      say(template, reading, 'alternativeFor').slice(0, -1),
    );
  // "With a ticket of that kind we are powerless": what it is about stays.
  const topic = pure || isNothing ? about.exec(template.text.slice(whole.start, stop.start))?.[1] : undefined;
  if (topic) {
    const offered = say(template, reading, 'alternativeFor').slice(0, -1);
    const matter = onMatter(template, block, stop.sentence, topic);
    if (matter) return [{ start: whole.start, end: whole.end, text: `${matter} ${offered}` }];
    return replaceSpan(template, { start: whole.start + topic.length, end: whole.end }, ` ${offered}`);
  }
  // "Unfortunately, there is nothing we can do" says nothing that the alternative would not take back.
  if (pure || (isNothing && last - first < shortSentence && clauses.length === 1))
    return replaceSentence(template, block, stop.sentence, say(template, reading, 'offer'));
  const added = insertAfterSentence(template, block, stop.sentence, says);
  // "It cannot be entered, and nothing further can be done": the fact stays, the stop goes.
  const at = block.tokens.findIndex(({ norm }, index) => index >= stop.first && index <= last && nothing.test(norm));
  const clause = block.clauseOf[at] ?? stop.clause;
  const rest = block.clauses[clause]!;
  const left = template.text.slice(whole.start, block.start + block.tokens[rest.first]!.start);
  // "About your glasses: there is nothing we can do": what is left refuses nothing that another thing could replace.
  const offered = refuses.test(left)
    ? added
    : insertAfterSentence(template, block, stop.sentence, say(template, reading, 'offer'));
  return (isNothing ? together(deleteClause(template, block, clause), offered) : null) ?? added;
}

const shrug =
  /\b(?:live|put up|make do|manage|cope)(?: with|$)|\bget used to\b|(?<!\p{L})(?:смирит(?:ься|есь)|потерпеть|терпеть|привык(?:нуть|нете|айте))(?!\p{L})/iu;

/** "Алла Павловна, с потерянным чеком" -> "Алла Павловна, по поводу потерянного чека"; null where nothing is to be turned. */
function onMatter(template: Template, block: Block, sentence: number, topic: string): string | null {
  const { start } = sentenceSpan(block, sentence);
  const found = /^(.*?, )?со?\s+(?=\S)/iu.exec(topic);
  if (block.language !== 'ru' || !found) return null;
  const first = tokenAt(block, start + found[0].length);
  const last = tokenAt(block, start + topic.length - 1);
  const noun = inCase(template, block, first, last, 'instrumental', 'genitive');
  return noun && `${found[1] ?? ''}${found[1] ? 'по' : 'По'} поводу ${noun}`;
}

const refuses = /(?<!\p{L})(?:не|нет|нельзя|невозможно|not|cannot|no|n['’]t|un\p{L}+)(?!\p{L})|n['’]t(?!\p{L})/iu;

const nothing = /^(?:nothing|ничего|ничем|нечем)$/u;

const about =
  /^((?:(?!к сожалению|увы|unfortunately|sadly|alas)[\p{L}-]+(?: [\p{L}-]+){0,2}, )?(?:с|со|по|для|при|без|в случае с|with|for|without|in the case of|as for|on)\s(?!(?:сожалени|этим|таким?|нашей|вами|тобой|нами|радостью|нас|this|that|these|our|us|you|regret)(?!\p{L}))[^,.;:!?—–()[\]{}]{4,70}?)(?:,?\s+(?:к сожалению|увы|unfortunately|sadly|alas|i['’]m afraid|we['’]re afraid),?)?,?\s+(?:мы|я|нам|мне|we|i)(?!\p{L})/iu;

/** An open matter goes one level up: only what the text does not tell yet; what is the matter stays where it is told. */
export function passedUp(template: Template, reading: Reading, stop: Mark): Edit[] | null {
  const block = template.blocks[stop.block]!;
  const { stateEvidence, steps, deadlines } = reading.facts;
  const apart = (one: Fact) => !sameSentence(one, stop);
  const names: SentenceName[] = [
    ...(steps.some(apart) ? [] : (['checked'] as const)),
    'escalation',
    ...(deadlines.some((one) => one.type !== 'vague' && apart(one)) ? [] : (['nextMessage'] as const)),
  ];
  const kept = withoutStop(template, block, stop, stateEvidence, sayAll(template, reading, names));
  const isTold = stateEvidence !== null && apart(stateEvidence);
  const all = isTold ? names : ['stillThere' as const, ...names];
  const told = kept || isTold ? null : withTrouble(template, block, stop, sayAll(template, reading, names));
  const moved = kept ?? told ?? replaceSentence(template, block, stop.sentence, sayAll(template, reading, all));
  // "Hopefully they write soon": who was waited for is gone.
  const hopes = isHope(template, stop) ? deleteSentence(template, block, stop.sentence + 1) : null;
  return (moved && hopes && together(moved, hopes)) ?? moved;
}

/** "We have tried everything, but the screen stays dark": what is the matter stays. */
function withTrouble(template: Template, block: Block, stop: Mark, says: string): Edit[] | null {
  if (block.language !== 'ru') return null;
  const { start, end } = sentenceSpan(block, stop.sentence);
  const found = /,\s+(?:но|а|однако)\s+/iu.exec(template.text.slice(start, end));
  const at = found ? start + found.index + found[0].length : -1;
  const token = found ? tokenAt(block, at) : -1;
  if (!found || at <= stop.end || token < 0 || !/(?<!\p{L})не(?:т)?(?!\p{L})/iu.test(template.text.slice(at, end)))
    return null;
  return together(
    dropWords(template, block, { start, end: at - 1 }),
    insertAfterSentence(template, block, stop.sentence, says),
  );
}

/** "The lift is still out, and there is, we fear, no solution": the stop goes with all that leads to it. */
function withoutStop(template: Template, block: Block, stop: Mark, evidence: Fact | null, says: string): Edit[] | null {
  const { last, clauses } = block.sentences[stop.sentence]!;
  const { first: opening } = block.sentences[stop.sentence]!;
  const own = block.clauses[block.clauseOf[stop.first]!]!.first;
  // "Your photos are gone from the card, and there is no solution": what happened stays.
  const isJoined =
    /^(?:and|и)$/.test(block.tokens[own]?.norm ?? '') && own - opening > 3 && tells(block, opening, own - 1);
  const opens = block.start + block.tokens[own]!.start;
  if (isJoined && (!evidence || !sameSentence(evidence, stop) || evidence.start >= opens)) {
    const rest = deleteSpan(template, wordsOf(block, own, last));
    return rest && together(rest, insertAfterSentence(template, block, stop.sentence, says));
  }
  if (!evidence || !sameSentence(evidence, stop)) return null;
  const behind = clauses.find(({ first }) => block.start + block.tokens[first]!.start >= evidence.end)?.first ?? last;
  // "The parcel has not been found and we have stopped the search."
  const join = block.tokens.findIndex(
    ({ norm, start }, index) =>
      block.start + start >= evidence.end && index < stop.first && /^(?:and|but|и|но)$/.test(norm),
  );
  const from = behind > stop.first ? join : behind;
  if (from < 0) return null;
  const whole = wordsOf(block, from, last);
  const rest = deleteSpan(template, { start: whole.start, end: whole.end });
  return rest && together(rest, insertAfterSentence(template, block, stop.sentence, says));
}

function isHope(template: Template, stop: Mark): boolean {
  return /^(?:hopefully|we (?:can only )?hope|let us hope|let['’]s hope|we can only wait|надеемся|будем надеяться|остаётся (?:ждать|надеяться)|остается (?:ждать|надеяться)|ждём|ждем)(?!\p{L})/iu.test(
    sentenceTextOf(template, sentenceAfter(stop)),
  );
}
