/** What a sentence is about, said at its beginning, kept where the rest of it gives way. */
import type { Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { tokenAt } from '../where';
import { inCase } from './phrase';
import { sentenceSpan, withCapital } from './seam';

/** "About the deposit on the pallets, I am the wrong person to ask": what the question was about. */
export function topicOf({ text }: Template, block: Block, mark: Mark): string | null {
  const { start, end } = sentenceSpan(block, mark.sentence);
  const before = text.slice(start, Math.min(mark.start, end));
  const topic = (topics.exec(before)?.[0] ?? bare.exec(before)?.[1])?.replace(asked, '');
  return topic &&
    !/вопрос|question|(?<!\p{L})(?:эт\p{L}+|this|these|those|it|it's)(?!\p{L})|^(?:about|as (?:for|to|regards)|regarding|concerning|on) that(?!\p{L})|[[{<%*_]/iu.test(
      topic,
    )
    ? topic
    : null;
}

/** "По вопросу смены тарифа пишите в отдел продаж": "вопросом смены тарифа", with which we deal. */
export function matterOf({ text }: Template, block: Block, mark: Mark): string | null {
  const { start, end } = sentenceSpan(block, mark.sentence);
  const matter = /^по вопрос(?:у|ам) (?!(?:об?|по|про|с)\s)([^,:;.—–[\]{}]{3,60})$/iu.exec(
    text.slice(start, Math.min(mark.start, end)).replace(asked, '').replace(asks, ''),
  )?.[1];
  return matter ? `Вопросом ${matter.trim()}` : null;
}

/** "По корпоративным скидкам | вам нужно написать …": where the matter ends and what is asked of the reader begins. */
const asked =
  /\s+(?:вам|вы|нужно|надо|следует|необходимо|лучше|просим|прошу|пожалуйста|please|kindly|you)(?!\p{L}).*$/isu;

/** What leads from the matter to the words that send away. */
const asks =
  /[\s,:—–-]*(?:(?<!\p{L})(?:вам|просим|прошу|просьба|нужно|надо|следует|лучше|необходимо|пожалуйста|это|мы)[\s,:]*)*$/iu;

/** Whether a subject names questions themselves. */
export function isQuestion(subject: string): boolean {
  return /\b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|requests?)$/i.test(subject.trim());
}

/** The topic with a sentence of our own behind it: "About the deposit: your question is now with …". */
export function withTopic(topic: string | null, says: string): string {
  if (topic === null) return says;
  // "Lost property": "Your question about lost property is now with …".
  const question = /^Your question (?=is now with)/.exec(says);
  if (question) {
    // "Tenancy questions": they are what is asked, and not what the question is about.
    if (isQuestion(topic)) return says;
    const bare = topic
      .replace(/^(?:about|as (?:for|to|regards)|regarding|concerning|on)\s/i, '')
      .replace(/^(?:questions?|queries|enquiries) (?:about|on|regarding|concerning)\s/i, '');
    const small = /^\p{Lu}\p{Ll}/u.test(bare) && bare === topic ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
    return `${question[0]}about ${small} ${says.slice(question[0].length)}`;
  }
  const isFree = /^(?:I|I['’]\p{L}+)(?!\p{L})/u.test(says);
  const mark = /^(?:as (?:for|to|regards)|что касается)(?!\p{L})/iu.test(topic) ? ',' : ':';
  return `${topic}${mark} ${isFree ? says : says.charAt(0).toLowerCase() + says.slice(1)}`;
}

const topics =
  /^(?:in so far as you (?:\w+ )?ask|по|насчёт|насчет|что касается|относительно|about|as (?:for|to|regards)|regarding|concerning|on)\s[^,:;.—–]{3,90}(?=\s?[,:—–])/iu;

/** "По гарантии пишите на завод": what stands there before the words that send away, and nothing else. */
const bare =
  /^((?:по|насчёт|насчет|about|regarding|concerning)\s+[^,:;.—–]{3,50}?)\s+(?:please\s+|kindly\s+|просим\s+|просьба\s+|вам (?:нужно|надо|следует|лучше)\s+)?$/iu;

/** "Deposits are outside our remit": what is refused, where nothing before has named it. */
export function subjectOf({ text, source }: Template, block: Block, mark: Mark): string | null {
  if (block.language === 'und') return null;
  const { start } = sentenceSpan(block, mark.sentence);
  const before = text.slice(start, mark.start);
  // "Такси – не наш профиль", "deposits are | aren't ours": nothing stands between it and its verb.
  const joint = /\s*(?:\s[–—-]|\b(?:is|are|falls?|lies?|lie)\b(?: really| simply)?)\s*$/u.exec(before);
  if (!joint && !/^(?:are|is|aren['’]t|isn['’]t|falls?|lies?|lie)\b/i.test(text.slice(mark.start, mark.end)))
    return null;
  const subject = before.slice(0, joint?.index ?? before.length).trim();
  const words = subject.split(/\s+/);
  const noun = words.find((word) => word.length > 4)?.toLowerCase();
  const told = text.slice(source.bodyStart, start).toLowerCase();
  const isPlain = /^[\p{L}-]+(?: [\p{L}-]+){0,4}$/u.test(subject) && !opensOtherwise.test(subject);
  return isPlain && noun && !told.includes(noun.slice(0, -2)) ? subject : null;
}

const opensOtherwise =
  /^(?:я|мы|вы|это|эт\p{L}+|к|но|и|а|увы|тут|здесь|наш\p{L}*|у|в|во|на|с|со|по|за|не|that|this|these|those|it|i|we|you|they|but|and|our|sorry|unfortunately|here|there|such|what|as|for|in|on|with|to|your)(?!\p{L})|(?:что|which|that|вашим?)$/iu;

/** "Парковочные абонементы | — это не к нам": "вопросом о парковочных абонементах", with which somebody deals. */
export function questionOf(template: Template, block: Block, { sentence }: Mark, subject: string): string {
  const { start } = sentenceSpan(block, sentence);
  const { first } = block.sentences[sentence]!;
  const last = tokenAt(block, start + subject.length - 1);
  const asked = /вопрос/iu.test(subject) ? inCase(template, block, first, last, 'nominative', 'instrumental') : null;
  if (asked) return withCapital(asked);
  const about = inCase(template, block, first, last, 'nominative', 'prepositional');
  const small = /^\p{Lu}\p{Ll}/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
  if (!about) return `Вашим вопросом (${small})`;
  return `Вопросом ${/^[аиоуэ]/iu.test(about) ? 'об' : 'о'} ${about}`;
}

/** "Вопросами регистрации мы не занимаемся": the question that is refused, for a sentence of ours; null where it is not named. */
export function refusedOf(template: Template, block: Block, mark: Mark): string | null {
  if (block.language !== 'ru') return null;
  const { start, end } = sentenceSpan(block, mark.sentence);
  const named = /^вопрос(?:ом|ами) ([^,:;.—–[\]{}]{3,60}?),? (?:мы|я|наш\p{L}*)(?!\p{L})/iu.exec(
    template.text.slice(start, end),
  )?.[1];
  if (named) return `Вопросом ${named}`;
  // "С перерасчётом за отопление это не к нам".
  const dealt =
    /^со? ((?!эт|так|уваж|вами|вашими вопр)\p{Ll}+(?:ом|ем|ём|ой|ей|ью|ами|ями|ым|им|ыми|ими)(?:\s[^,:;.—–[\]{}]{2,50}?)?),?\s(?:это|вам|мы|я|не к|к нам|[—–-])(?!\p{L})/iu.exec(
      template.text.slice(start, end),
    )?.[1];
  if (dealt) return withCapital(dealt);
  const subject = subjectOf(template, block, mark);
  return subject && questionOf(template, block, mark, subject);
}
