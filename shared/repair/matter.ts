/** What a sentence was about, kept where the sentence goes and nothing else names it. */
import type { Edit } from '../finding';
import type { Language } from '../languages/language';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { openingOf } from './greeted';
import { deleteSentence, sentenceSpan, withCapital } from './seam';

interface Words {
  /** Opens what is told of it: "Regarding". */
  readonly about: string;
  /** What a verdict is said of, what a denial names. */
  readonly named: readonly RegExp[];
  /** Opens the next sentence and points back. */
  readonly pronoun: RegExp;
  readonly another: RegExp;
}

const english: Words = {
  about: 'Regarding',
  named: [
    /^(?:(?:honestly|frankly|really|well|look|come on|to be (?:honest|fair|frank)),? )?((?:the|your|this|an?) [^,.;:!?[\]{}]{3,60}?)(?:(?: (?:is|are|was|were)|['’]s)(?: (?:really|just|only|merely|simply|of course))* (?:no|nothing|not|a|hardly|such)|(?: (?:is|are|was|were)n['’]t)(?: \p{L}+)?)(?!\p{L})/iu,
    /,\s((?:the|your) [^,.;:!?[\]{}]{3,40}?) (?:would|could|might)(?:n['’]t| not)? (?:still )?(?:have|be)(?!\p{L})[^,;:]*[.!]*$/iu,
    /(?:for|about|with|over|to (?:prevent|avoid|stop|foresee)) ((?:the|your) [^,.;:!?[\]{}]{3,50})[.!]*$/iu,
    /^you(?:['’]ve| have| had)? (?:\w+ly )?\w+ed ((?:the|this|your) [\p{L}-]+(?: (?!yourself)[\p{L}-]+)?)(?: (?:yourself|by mistake|wrongly|too (?:early|late)|twice))?[.!]*$/iu,
  ],
  pronoun: /^(?:it|they)(?!\p{L})/iu,
  another: /^(?:(?:a|another) (?:new|fresh|second|spare|different)?\s?one|one)(?!\p{L})/iu,
};

const words: Readonly<Record<Language, Words | null>> = { ru: null, en: english };

/**
 * "We are not to blame for the broken vase. A new one is being packed": "Regarding the broken vase: a new one …"; "You deleted
 * this order yourself. It can be restored": "This order can be restored". `only`: wherever nothing else names it. Null where
 * nothing would be lost.
 */
export function keepMatter(
  { text, source }: Template,
  { members, facts }: Reading,
  block: Block,
  sentence: number,
  only = false,
): Edit[] | null {
  const known = block.language === 'und' ? null : words[block.language];
  const next = block.sentences[sentence + 1];
  if (!known || !next) return null;
  const { end } = sentenceSpan(block, sentence);
  const start = openingOf({ text, source }, block, sentence);
  const said = text.slice(start, end);
  const matter = known.named
    .map((one) => one.exec(said)?.[1])
    .find(Boolean)
    ?.replace(/^an? /i, 'the ');
  if (!matter || /(?<!\p{L})(?:it|that|them|these|those|him|her)(?!\p{L})/iu.test(matter)) return null;
  const told = matter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 4);
  const isTold = (within: string) => told.some((word) => within.toLowerCase().includes(word));
  if (isTold(text.slice(source.bodyStart, start)) || !told.length || !members.length) return null;
  const from = sentenceSpan(block, sentence + 1).start;
  // A tag, a directive or a mark between the two belongs to neither.
  if (/\S/.test(text.slice(end, from))) return null;
  const behind = text.slice(from, sentenceSpan(block, sentence + 1).end);
  const capital = withCapital(matter);
  const pronoun = known.pronoun.exec(behind)?.[0];
  if (pronoun && matter.split(/\s+/).length < 4) return [{ start, end: from + pronoun.length, text: capital }];
  const isFirst = facts.greeting === null || facts.greeting.sentence >= sentence - 1;
  const isAnother = known.another.test(behind);
  if (!isAnother && !(only && isFirst && !isTold(text.slice(end)))) return null;
  const small = /^(?:I(?!\p{L})|\p{Lu}{2}|[^\p{L}])/u.test(behind) ? behind.charAt(0) : behind.charAt(0).toLowerCase();
  const about = `${known.about} ${matter.charAt(0).toLowerCase()}${matter.slice(1)}: ${small}`;
  return [{ start, end: from + 1, text: about }];
}

/** Away with a sentence; what nothing else names stays. */
export function outOf(template: Template, reading: Reading, block: Block, sentence: number): Edit[] | null {
  return keepMatter(template, reading, block, sentence, true) ?? deleteSentence(template, block, sentence);
}
