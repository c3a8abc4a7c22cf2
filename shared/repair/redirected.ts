/** A reader who is sent away stays with us. */
import type { Fact } from '../facts/facts';
import type { Edit, Fix } from '../finding';
import { overlaps } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { anyIn, sameSentence, sentenceAfter, sentenceBefore, sentenceTextOf, wordsOf } from '../where';
import { errandOf } from './errand';
import { offer, together } from './lacking';
import { leaveOutSentence } from './leave-out';
import { say } from './say';
import {
  deleteClause,
  deleteSentence,
  deleteTwoSentences,
  insertAfterSentence,
  replaceSentence,
  sentenceSpan,
} from './seam';
import { isQuestion, matterOf, refusedOf, subjectOf, topicOf, withTopic } from './topic';

/** "In your letter give the number of the contract": what to tell those whom nobody writes to any more. */
export function detailsBehind(template: Template, block: Block, sentence: number): Edit[] | null {
  const next = block.sentences[sentence + 1];
  if (!next) return null;
  const { start, end } = wordsOf(block, next.first, next.last);
  const opening =
    /^(?:там |тогда )?(?:(?:её|ее|его|их|вам) )?(?:там )?(?:выда(?:ют|дут)|подскажут|помогут|объяснят|ответят)(?!\p{L})|^(?:в (?:этом )?(?:письме|теме|обращении|запросе|сообщении)|in (?:the|your) (?:e-?mail|letter|message|subject))(?!\p{L})/iu;
  // "The number is printed on the back of the card": of those whom we no longer name.
  const contact =
    /^(?:(?:the|their|its) (?:phone |telephone )?(?:number|address|e-?mail|phone|contacts?|details|opening hours)(?:['’]s| is| are| can be)|(?:их |его |её )?(?:телефон|номер|адрес|почта|контакты|часы (?:работы|приёма))(?: телефона| почты)? (?:указан|напечатан|есть|найд|у вас|на (?:сайте|обороте|карте|чеке|упаковке)|в (?:паспорте|договоре|чеке)))/iu;
  const words = template.text.slice(start, end);
  return opening.test(words) || (contact.test(words) && end - start < longest)
    ? deleteSentence(template, block, sentence + 1)
    : null;
}

/** Characters of a sentence that tells no more than where a number stands. */
const longest = 90;

/** "Enclose a few lines about yourself": what the reader sends there. */
function isOwnLetter(template: Template, mark: Mark): boolean {
  return /^(?:приложите|прикрепите|расскажите|укажите там|enclose|attach|include|tell them|add a few)(?!\p{L})/iu.test(
    sentenceTextOf(template, sentenceAfter(mark)),
  );
}

/** "С собой возьмите паспорт": what the reader takes there. */
function isPacked(template: Template, mark: Mark): boolean {
  return /^(?:не забудьте )?(?:с собой|при себе|возьмите|захватите|имейте|взять с собой|паспорт (?:нужен|возьмите))(?!\p{L})/iu.test(
    sentenceTextOf(template, sentenceAfter(mark)),
  );
}

/** Whether nothing but a greeting stands before it, so that "this" would point to nothing. */
function opens({ facts, members }: Reading, { block, sentence }: Mark): boolean {
  const greeting = facts.greeting ?? facts.addressee;
  const before = members.filter((one) => one < block && one !== greeting?.block);
  return before.length === 0 && (sentence === 0 || (sentence === 1 && greeting?.block === block));
}

/** We walk, the client waits; where only he may go, he knows what to say. */
export function goOurselves(template: Template, reading: Reading, mark: Mark, own: boolean): Fix[] {
  const { block: number, sentence } = mark;
  const block = template.blocks[number];
  if (!block) return [];
  // "Not in our remit, turn to the police": what takes the place of the refusal takes that along.
  const refusals = reading.marks('not-my-job/refusal');
  if (anyIn(refusals, mark)) return [];
  if (own && !anyIn(refusals, sentenceBefore(mark))) {
    // "Ring your bank and give them the code": what to say is told.
    if (
      /(?<!\p{L})(?:назовите|скажите|сообщите|предъявите|quote|tell them|give them|mention)(?!\p{L})/iu.test(
        sentenceTextOf(template, mark),
      )
    )
      return [];
    const words = insertAfterSentence(template, block, sentence, say(template, reading, 'whatToSay'));
    return offer({ ru: 'Подсказать, что там сказать', en: 'Tell what to say there' }, 'fill-in', words);
  }
  // "The goods are in, they expect you at the counter until 19:00": the place and the time are what the reader needs.
  const clock = /\d{1,2}:\d\d|\d\s?[ap]\.?m\b/i;
  if (clock.test(sentenceTextOf(template, mark))) return [];
  // "For work with us write to …. Enclose a few lines about yourself": his own matter, nothing that we could find out.
  if (isOwnLetter(template, mark) || isPacked(template, mark)) return [];
  const { steps, stateEvidence, handovers, deadlines } = reading.facts;
  const apart = (one: Fact) => !sameSentence(one, mark);
  // Passed on already, with a time: who would go there himself has nothing to do.
  const out = handovers.some(apart) && deadlines.some((one) => one.type !== 'vague' && apart(one));
  const details = detailsBehind(template, block, sentence);
  const gone = out ? leaveOutSentence(template, reading, block, sentence) : null;
  if (gone)
    return offer(
      { ru: 'Убрать: вопрос уже передан', en: 'Leave it out: it is passed on already' },
      'suggestion',
      (details && deleteTwoSentences(template, block, sentence)) ?? gone,
    );
  const topic = topicOf(template, block, mark);
  const errand = topic === null && !refusals.length ? errandOf(template, block, mark) : null;
  const whole = errand
    ? say(template, reading, errand.says, { thing: errand.thing })
    : say(template, reading, topic === null && opens(reading, mark) ? 'weGoFirst' : 'weGo');
  // "With questions about the pass go to …": what they are about stays.
  const said = topic === null && !errand ? sentenceTextOf(template, mark) : '';
  const wanted = reading.language === 'en' ? wants.exec(said)?.[1] : undefined;
  const asked = wanted ? `about ${wanted}` : askedAbout.exec(said)?.slice(1).find(Boolean);
  // "За ключами обратитесь в охрану": what is handed out there nobody can send.
  if (!asked && handedOut.test(said)) return [];
  const matter = errand || asked ? null : matterOf(template, block, mark);
  const says = asked
    ? say(template, reading, 'weGoAbout', { topic: asked })
    : matter
      ? say(template, reading, 'weGoFirst').replace(/^Вашим вопросом/, matter)
      : withTopic(topic, whole);
  const isMore = [...steps, ...(stateEvidence ? [stateEvidence] : [])].some(
    (one) => sameSentence(one, mark) && !overlaps(one, mark),
  );
  // "The guarantee is given by the maker, so get in touch with them": the fact stays.
  const isSo = /,\s+so\s+(?:please |kindly |just |do |you )*$/i.test(
    template.text.slice(sentenceSpan(block, sentence).start, mark.start),
  );
  const rest = isMore || isSo ? deleteClause(template, block, mark.clause) : null;
  // "We don't deal with fines. We will see to it ourselves" would take back what it has just said.
  const before = refusals.find((one) => sameSentence(one, sentenceBefore(mark)));
  const refused = block.language === 'ru' ? before : undefined;
  const about = refused ? (topic ?? topicOf(template, block, refused)) : null;
  const first = say(template, reading, 'weGoFirst');
  const instead = refused
    ? together(
        deleteSentence(template, block, refused.sentence),
        replaceSentence(
          template,
          block,
          sentence,
          about
            ? withTopic(about, whole)
            : matter
              ? says
              : first.replace(/^Вашим вопросом/, refusedOf(template, block, refused) ?? 'Вашим вопросом'),
        ),
      )
    : null;
  const replaced = instead ?? replaceSentence(template, block, sentence, says);
  // "We don't handle parking fines. We will see to this ourselves": the refusal goes, too.
  const isBare = !instead && before !== undefined && block.sentences[sentence - 1]!.clauses.length === 1;
  // "Fishing permits are no concern of this desk": what the question is about is named.
  const subject = isBare ? subjectOf(template, block, before) : null;
  const named =
    subject === null || reading.language !== 'en'
      ? says
      : isQuestion(subject)
        ? first
        : say(template, reading, 'weGoAbout', { topic: `about ${subject.charAt(0).toLowerCase()}${subject.slice(1)}` });
  const both = isBare
    ? together(
        deleteSentence(template, block, sentence - 1),
        replaceSentence(template, block, sentence, named),
        details ?? [],
      )
    : null;
  const ours =
    both ||
    (rest && together(rest, insertAfterSentence(template, block, sentence, says))) ||
    (replaced && together(replaced, details)) ||
    replaced;
  return offer({ ru: 'Узнать самим и прислать ответ', en: 'Get the answer ourselves' }, 'fill-in', ours);
}

/** "For the new badge it is necessary to apply to the office": what he wants there. */
const wants =
  /^(?:dear [\p{L} ]{2,30}, |hello(?: \p{L}+)?, |hi(?: \p{L}+)?, )?for ((?:the|an?|your) (?!details|further|more|full)[^,;:.[\]{}]{3,40}?),? (?:it is (?:necessary|best)|you (?:need|have|should|must|will)|please|kindly|apply|contact|call|ring|write|go|turn)\b/iu;

const handedOut =
  /^за (?!помощ|совет|консультац|разъяснен|справк|информац|подробност|ответ|уточнен)\p{L}+(?:ом|ем|ой|ей|ью|ами|ями)(?!\p{L})/iu;

const askedAbout =
  /^(?:с|по|со) (?:\p{L}+ )?вопрос(?:ом|ами|у|ам),? ((?:о|об|по|про|насчёт|насчет) [^,;:.[\]{}]{3,50}?),?\s+(?:вам|просим|прошу|пожалуйста|лучше|нужно|следует|надо|обра\p{L}+|напиш\p{L}+|пиш\p{L}+|звон\p{L}+|позвон\p{L}+|идите)(?!\p{L})|^(?:with|for) (?:any |your )?(?:questions?|queries|enquiries) ((?:about|on|regarding) [^,;:.[\]{}]{3,50}?),?\s+(?:please|kindly|you|contact|call|ring|write|go|turn)(?!\p{L})/iu;
