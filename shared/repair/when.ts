/** Where a time is told already or none is left to tell, and where its words are a farewell. */
import type { Fact } from '../facts/facts';
import type { Place } from '../facts/places';
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { sameSentence, sentenceTextOf } from '../where';

/** "I've put another aside for you, and it leaves our yard tomorrow at 7 am": when it is solved is half told. */
export function isTimed(template: Template, at: Fact | null): boolean {
  return at !== null && times.test(sentenceTextOf(template, at));
}

const times =
  /\b(?:tomorrow|tonight|(?:by|at|until) \d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:evening|afternoon))\b|(?<!\p{L})(?:завтра|послезавтра|сегодня (?:в|до|к)|(?:до|к|в) \d{1,2}[:.]\d\d|(?:в|во) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\p{L})/iu;

/** "До связи,\nлавка кроссовок": words of farewell with the signature. */
export function isFarewell({ text }: Template, block: Block, { end }: Mark): boolean {
  return block.kind === 'paragraph' && block.end - end > 3 && /^[,!.]?[ \t]*(?:\r?\n)/.test(text.slice(end, end + 12));
}

/** "The parcel was stuck in the hall, so we moved it on": a trouble of the past with what ended it; no time is left to tell. */
export function isMended({ text }: Template, { facts: { stateEvidence, steps } }: Reading): boolean {
  if (!stateEvidence) return false;
  const before = text.slice(Math.max(0, stateEvidence.start - 24), stateEvidence.end);
  return (
    /\b(?:was|were|had)\b|(?<!\p{L})(?:был|была|было|были)(?!\p{L})/iu.test(before) &&
    steps.some(
      (step) => step.aspect === 'done' && sameSentence(step, stateEvidence) && step.start > stateEvidence.start,
    )
  );
}

/** When it was found stands where the trouble is told first. */
export function earliest(...places: readonly (Place | null)[]): Place | null {
  const [first] = places.flatMap((one) => one ?? []).sort((a, b) => a.block - b.block || a.sentence - b.sentence);
  return first ?? null;
}

/** "The tap drips. Our colleagues will bring another": the time stands behind what is to be done, too. */
export function behindPlan(block: Block, sentence: number): number {
  const next = block.sentences[sentence + 1];
  if (!next || next.question || block.language !== 'ru') return sentence;
  const { analyse } = languages.ru;
  const { verb, future, first, third } = Grammar;
  const words = block.tokens.slice(next.first, next.last + 1).filter(({ kind }) => kind === 'word');
  const isPlan = words.some(({ norm }) =>
    analyse(norm).some(({ grammar }) => (grammar & (verb | future)) === (verb | future) && grammar & (first | third)),
  );
  const isMore = words.some(({ norm }) =>
    /^(?:вы|вас|вам|ваш\p{L}*|если|когда|сообщим|напишем|ответим|будет|будут)$/u.test(norm),
  );
  return isPlan && !isMore ? sentence + 1 : sentence;
}
