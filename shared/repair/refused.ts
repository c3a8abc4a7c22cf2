/** What was refused is passed on, and seen to. */
import type { Fix } from '../finding';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { anyIn, sameSentence, sentenceAfter, sentenceTextOf } from '../where';
import { offer, together } from './lacking';
import { tells } from './predicate';
import { detailsBehind } from './redirected';
import { say, sayAll } from './say';
import {
  deleteClause,
  deleteSentence,
  deleteTwoSentences,
  insertAfterSentence,
  replaceSentence,
  sentenceSpan,
} from './seam';
import { matterOf, questionOf, refusedOf, subjectOf, topicOf, withTopic } from './topic';

/** Whether another clause of its sentence tells a fact. */
function tellsMore({ marks }: Reading, block: Block, mark: Mark): boolean {
  const others = [
    'not-my-job/refusal',
    'redirect/away',
    'redirect/address',
    'redirect/named',
    'dead-end/stop',
    'dead-end/helpless',
  ];
  const turnsAway = others.flatMap((concept) => marks(concept)).filter((one) => sameSentence(one, mark));
  return block.sentences[mark.sentence]!.clauses.some((clause) => {
    const { first, last, conditional } = clause;
    const away = turnsAway.some((one) => one.first <= last && first <= one.last);
    return (
      clause !== block.clauses[mark.clause] && !away && !conditional && last - first > 3 && tells(block, first, last)
    );
  });
}

/** "Настройка телевизоров – не наш профиль, мы только продаём билеты": nothing but whose field it is instead. */
function isOwnField({ text }: Template, block: Block, mark: Mark): boolean {
  const { start, end } = sentenceSpan(block, mark.sentence);
  const isSplit = /\s[–—-]\s*$/u.test(text.slice(start, mark.start));
  return block.language === 'ru' && (isSplit || ownField.test(text.slice(start, end)));
}

const ownField =
  /(?:^|[,:;–—-]\s*)(?:а\s+)?(?:(?:мы|я)\s+(?:\p{L}+\s+)?(?:только|лишь|исключительно)|у нас(?:\s+\p{L}+)?\s+(?:только|лишь))(?!\p{L})/iu;

/** Somebody has it, or something else is offered for it. */
function isOffered({ text }: Template, { facts }: Reading): boolean {
  const offers = /(?<!\p{L})(?:зато|вместо|взамен|предл\p{L}+|мож(?:ем|но)|instead|can|offer\p{L}*|but)(?!\p{L})/iu;
  return facts.handovers.length > 0 || facts.escalations.length > 0 || offers.test(text);
}

/** A time by which somebody answers, and no other. */
const answerBy =
  /(?<!\p{L})(?:ответ(?!ств)|напи[шс]|позвон|сообщ|свяж|answer|repl|write|hear|call|tell|let you know)\p{L}*/iu;

/** "Вместо этого" needs something that was named before. */
function instead(template: Template, reading: Reading, block: Block, mark: Mark): string {
  const subject = subjectOf(template, block, mark);
  if (block.language !== 'ru') return say(template, reading, 'alternative');
  return withTopic(subject, say(template, reading, 'offer'));
}

/** A full hand-over instead of the refusal; where there is one, the refusal just goes. */
export function takeOn(template: Template, reading: Reading, mark: Mark, taken: boolean): Fix[] {
  const { block: number, sentence } = mark;
  const block = template.blocks[number];
  if (!block) return [];
  // "It is sold out, and mending old ones is not our business": the fact stays.
  // "We only sell tickets", "the subject – is not my job, I …": whose field it is instead helps nobody.
  const isApart = tellsMore(reading, block, mark) && !isOwnField(template, block, mark);
  const rest = isApart ? deleteClause(template, block, mark.clause) : null;
  // "Irina has taken it and will write to you by Friday; I will check that she did": all of it is told.
  const dated = reading.facts.deadlines.some((one) => one.type !== 'vague' && !sameSentence(one, mark));
  const cared = dated && reading.marks('charge/care').length > 0;
  const isPassed = reading.facts.handovers.some((one) => !sameSentence(one, mark));
  // "Dogs are none of our concern. Go and see the tax bureau instead": that is nothing that we offer.
  const away = ['redirect/away', 'redirect/address', 'redirect/named'].flatMap((concept) => reading.marks(concept));
  const { handovers, escalations } = reading.facts;
  const isSent = anyIn(away, sentenceAfter(mark)) && handovers.length + escalations.length === 0;
  const promised =
    (taken && !isSent && isOffered(template, reading)) ||
    cared ||
    isPassed ||
    template.text.includes(say(template, reading, 'weGo'));
  const removed = promised ? (rest ?? deleteSentence(template, block, sentence)) : null;
  if (removed)
    return offer(
      { ru: 'Убрать отказ: вопрос уже передан', en: 'Leave out the refusal: it is passed on already' },
      'suggestion',
      removed,
    );
  const title = {
    ru: 'Написать, кто этим занимается и когда ответит',
    en: 'Write who takes care of it and when the answer comes',
  };
  const whole =
    dated && answerBy.test(template.text.slice(template.source.bodyStart))
      ? sayAll(template, reading, ['handoverPassed', 'handoverCare'])
      : say(template, reading, 'handover');
  const subject = rest || topicOf(template, block, mark) ? null : subjectOf(template, block, mark);
  const topic = rest ? null : (topicOf(template, block, mark) ?? subject);
  // "Other questions on access: they are now with …": said of them, not of one.
  const asked = subject
    ? whole.replace(/^Вашим/, /вопросы(?!\p{L})/iu.test(subject) ? 'Ими' : 'Этим').replace(/^Ими вопросом/, 'Ими')
    : whole;
  const named = subject && reading.language === 'ru' ? questionOf(template, block, mark, subject) : null;
  const matter = rest
    ? null
    : (matterOf(template, block, mark) ?? named ?? (topic ? null : refusedOf(template, block, mark)));
  const says = matter ? whole.replace(/^Вашим вопросом/, matter) : withTopic(topic, asked);
  const passed =
    (rest && together(rest, insertAfterSentence(template, block, sentence, says))) ??
    replaceSentence(template, block, sentence, says);
  // "Nothing we can do" right behind it would take the hand-over back.
  const stops = [...reading.marks('dead-end/helpless'), ...reading.marks('dead-end/stop')];
  const isStop = anyIn(stops, sentenceAfter(mark));
  const refused = isStop && reading.facts.state === 'neutral' && reading.facts.steps.length === 0;
  const other = refused
    ? together(
        rest ?? deleteSentence(template, block, sentence),
        replaceSentence(template, block, sentence + 1, instead(template, reading, block, mark)),
      )
    : null;
  if (other)
    return offer({ ru: 'Написать, что возможно вместо этого', en: 'Say what is possible instead' }, 'fill-in', other);
  // "You would have to write to the finance office" would send away whom we have just taken on.
  const isAway =
    !isStop &&
    (anyIn(away, sentenceAfter(mark)) || sends.test(sentenceTextOf(template, sentenceAfter(mark)))) &&
    !block.tokens
      .slice(block.sentences[sentence + 1]?.first ?? 0, (block.sentences[sentence + 1]?.last ?? -1) + 1)
      .some(({ kind }) => kind === 'placeholder' || (kind === 'number' && block.language !== 'ru'));
  const isDetailed = isAway && detailsBehind(template, block, sentence + 1) !== null;
  const apart = isAway
    ? together(
        passed,
        isDetailed ? deleteTwoSentences(template, block, sentence + 1) : deleteSentence(template, block, sentence + 1),
      )
    : null;
  if (apart) return offer(title, 'fill-in', apart);
  // "…, so you would have to ring head office. The number is on the back of the card."
  const within = anyIn(away, mark) && !rest ? detailsBehind(template, block, sentence) : null;
  const bare = within && together(passed, within);
  if (bare) return offer(title, 'fill-in', bare);
  const both = isStop ? together(passed, deleteSentence(template, block, sentence + 1)) : null;
  return offer(title, 'fill-in', both ?? passed);
}

/** "Позвоните в охранную фирму", "please ring the manufacturer": to others than us, who have just taken it on. */
const sends =
  /^(?:с этим )?вам (?:\p{L}+ )?(?:нужно|надо|следует|лучше|проще) (?:будет )?(?:дойти|подойти|сходить|съездить|зайти|идти|ехать|обра|позв|напис)|^(?:(?:пожалуйста|просто|лучше|вам (?:нужно|надо|лучше|следует)),?\s+)?(?:позвон|обра(?:т|щ)|напиш|пиши|звони|спрос|свяж|узна|уточн|сход|подойд|поговор|запрос)(?:и|ь|й)\p{L}*(?!\p{L})(?![^.!?]*(?<!\p{L})(?:нам|нас|нами|мне|сюда|в ответ|это письмо|этом письме)(?!\p{L}))|^(?:please |kindly |just |simply )*(?:call|ring|phone|contact|ask|write to|speak to|talk to|try|get in touch with|turn to|e-?mail)\s+(?!us\b|me\b)(?![^.!?]*\b(?:us|me|this message|this e-?mail)\b)/iu;
