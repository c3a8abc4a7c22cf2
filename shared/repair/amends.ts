/** Amends without their condition. */
import type { Edit } from '../finding';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { sameSentence, sentenceTextOf, tokenAt } from '../where';
import { openingOf } from './greeted';
import { together } from './lacking';
import { dropWords, leaveOutSentence } from './leave-out';
import { say } from './say';
import { deleteClause, deleteSentence, insertAfterSentence, replaceSentence, sentenceSpan } from './seam';

/** "We would gladly round it up once the post is gone": without its condition a promise is one. */
export function unconditionally({ text }: Template, block: Block, sentence: number, cut: Edit[]): Edit[] {
  const { start, end } = sentenceSpan(block, sentence);
  const would =
    /(?:['’]d|\s?\bwould)\s+(?:gladly|happily|be (?:happy|glad|pleased|willing|ready|prepared) to|like to|love to)(?=\s)/i.exec(
      text.slice(start, end),
    );
  // "Could you edit your comment? We would thank you with a voucher.": told in the next sentence.
  const next = block.sentences[sentence + 1] ? sentenceSpan(block, sentence + 1) : null;
  const then =
    next && /^(?:we|i)(?:['’]d| would)(?: (?:gladly|happily|then))*(?=\s)/i.exec(text.slice(next.start, next.end));
  if (!would && next && then) {
    const put = `${then[0].startsWith('I') ? 'I' : 'We'} will`;
    return [
      ...cut.filter((one) => one.end <= next.start),
      { start: next.start, end: next.start + then[0].length, text: put },
    ];
  }
  if (!would) return cut;
  const at = { start: start + would.index, end: start + would.index + would[0].length };
  const isApart = cut.every((one) => one.end <= at.start || at.end <= one.start);
  return isApart ? [...cut, { ...at, text: ' will' }].sort((a, b) => a.start - b.start) : cut;
}

/** The amends stand without their condition, else the whole offer goes. */
export function withoutCondition(template: Template, reading: Reading, mark: Mark): Edit[] | null {
  const block = template.blocks[mark.block];
  if (!block) return null;
  const offered = offerAlone(template, block, mark) ?? offeredFreely(template, block, mark);
  if (offered) return offered;
  const captured = mark.captures.silence;
  const opening = captured && /(?:in exchange|in return)\s+$/i.exec(template.text.slice(block.start, captured.start));
  // "For taking the bad comment | off the page": where it stood goes with it.
  const isLast = captured && captured.end === mark.end;
  const rest = isLast && behind.exec(template.text.slice(captured.end, block.start + block.tokens.at(-1)!.end));
  const silence = captured && {
    start: captured.start - (opening?.[0].length ?? 0),
    end: captured.end + (rest ? rest[0].length : 0),
  };
  // "Take down your one-star review, and we will send …": up to what we do.
  const { start, end } = sentenceSpan(block, mark.sentence);
  const until = silence && silence.start - start < 12 ? untilOurs.exec(template.text.slice(start, end)) : null;
  if (until && captured && start + until[0].length > captured.start) {
    const at = start + until[0].length;
    const capital = template.text.charAt(at).toUpperCase();
    return [{ start, end: at + 1, text: capital }];
  }
  const alone = captured ? null : untilOurs.exec(template.text.slice(start, end));
  if (alone && mark.start - start < 3) {
    const at = start + alone[0].length;
    return [{ start, end: at + 1, text: template.text.charAt(at).toUpperCase() }];
  }
  // "Деньги вернём, но | пост придётся удалить": what joined it goes, too.
  const joint =
    silence && /,?\s+(?:но|а|и|только|однако|при этом)\s+$/iu.exec(template.text.slice(start, silence.start));
  if (silence && joint && joint.index > 0 && /^[.!…]*$/.test(template.text.slice(silence.end, end)))
    return [{ start: start + joint.index, end: silence.end, text: '' }];
  const token = silence ? tokenAt(block, silence.start) : -1;
  const clause = block.clauseOf[token];
  const words = silence && /\s/.test(template.text.slice(silence.start, silence.end));
  return (
    // "If you | take down | the review on the page": of a condition no part stays.
    (clause !== undefined && isCondition.test(sentenceTextOf(template, mark).slice(0, silence!.start - start))
      ? deleteClause(template, block, clause)
      : null) ??
    (silence && words ? dropWords(template, block, silence) : null) ??
    (clause !== undefined ? deleteClause(template, block, clause) : null) ??
    leaveOutSentence(template, reading, block, mark.sentence)
  );
}

/** "The upgrade is yours; all we ask in return is …", "once the post is gone, we'll pay it": the offer by itself. */
function offerAlone(template: Template, block: Block, mark: Mark): Edit[] | null {
  if (block.language !== 'en') return null;
  const { text } = template;
  const start = openingOf(template, block, mark.sentence);
  const { end } = sentenceSpan(block, mark.sentence);
  const said = text.slice(start, end).replace(/[.!?]+$/, '');
  if (/^(?:in return|in exchange|for that),? (?:we|i|please|you|all)\b/i.test(said))
    return deleteSentence(template, block, mark.sentence);
  // "Would you edit your comment? In return the next cut is on us.": the question goes, and what it was paid with stays.
  const then = block.sentences[mark.sentence + 1] ? sentenceSpan(block, mark.sentence + 1) : null;
  const paid =
    then && /^in (?:return|exchange),?\s+(?=(?:we|i|you|your|the)\b)/i.exec(text.slice(then.start, then.end));
  if (then && paid && text[end - 1] === '?') {
    const at = then.start + paid[0].length;
    return [{ start, end: at + 1, text: text.charAt(at).toUpperCase() }];
  }
  // "Would you take down your post in return for a free month?"
  const gift =
    /^(?:would|could|can|will) you\b.* in (?:return|exchange) for ((?:an?|your|one|two|three|\d+)\s[^,;:]+)$/is.exec(
      said,
    )?.[1];
  const fact = offers
    .map((one) => (gift ? `we offer you ${gift}` : one.exec(said)?.slice(1).join('')))
    .find(Boolean)
    ?.replace(wouldGladly, ' will ')
    // The day of the condition.
    .replace(/ (?:on )?the same day$/i, '')
    .replace(/^(we|i|you)(?:['’]d| would) /i, '$1 will ');
  if (!fact || /[[\]{}<>`*_]/.test(said)) return null;
  const isOpening = start === sentenceSpan(block, mark.sentence).start;
  const first = isOpening ? fact.charAt(0).toUpperCase() : fact.charAt(0);
  const next = block.sentences[mark.sentence + 1] ? sentenceSpan(block, mark.sentence + 1) : null;
  const isAsked =
    next && /^(?:deal|agreed|ok(?:ay)?|fair enough|how does that sound)\?$/i.test(text.slice(next.start, next.end));
  return [{ start, end: isAsked ? next.end : end, text: `${first}${fact.slice(1)}.` }];
}

/** "Добавим скидку, если удалите отзыв", "подарим чистку | сразу после удаления поста", "взамен на отзыв | подарим чистку". */
function offeredFreely(template: Template, block: Block, mark: Mark): Edit[] | null {
  if (block.language !== 'ru') return null;
  const start = openingOf(template, block, mark.sentence);
  const { end } = sentenceSpan(block, mark.sentence);
  const said = template.text.slice(start, end).replace(/[.!]+$/, '');
  const [all, gift = ''] = giftFirst.exec(said) ?? [];
  const from = start + gift.length;
  if (all && from < mark.end && gives.test(gift)) return [{ start: from, end: start + all.length, text: '' }];
  const lead = giftLast.exec(said)?.[0].length;
  if (!lead || !gives.test(said.slice(lead))) return null;
  const isFirst = start === sentenceSpan(block, mark.sentence).start;
  const first = said.charAt(lead);
  return [{ start, end: start + lead + 1, text: isFirst ? first.toUpperCase() : first }];
}

const gives =
  /(?<!\p{L})(?:подар|дар|добав|начисл|вер|возврат|возвращ|отправ|пришл|вышл|перевед|перевод|сдела|оформ|компенсир|предостав|выда|доплат)\p{L}*(?:им|ем|ём|ить|лю)(?!\p{L})/iu;
const giftFirst =
  /^((?:[^:;]|\d:\d){8,}?)(?:,? если (?:вы )?[^,;:]*|(?:,? (?:сразу|тут же|только))* (?:после|в обмен на|взамен на|за) (?:ваш\p{L}* |того,? как )?(?:удален|молчан|изменен|исправлен|правк|снят|отзыв|вы удал|вы убер)[^,;:]*)$/iu;
const giftLast =
  /^(?:взамен на|в обмен на|за) (?:ваш\p{L}* )?(?:измен[её]нн|исправлен|удал[её]нн|молчан|удален|нов|положительн|хорош)[^,;:.]{2,50}? (?=(?:мы )?(?:подарим|дарим|добавим|начислим|верн[её]м|вышлем|пришлём|пришлем|перевед[её]м|сделаем|оформим)(?!\p{L}))/iu;

const wouldGladly =
  /(?:['’]d|\swould) (?:gladly|happily|be (?:happy|glad|pleased|willing|ready|prepared) to|like to|love to) /i;

const offers: readonly RegExp[] = [
  /^(.{8,}?) in (?:exchange|return) for\b(?=.*\b(?:reviews?|ratings?|posts?|comments?|stars?|silence|discretion|remov\w+|delet\w+)\b)/is,
  /^(.{12,}?)(?:\s?[;–—]|\s-|,)\s(?:and |but )?(?:all we ask(?: for)?(?: in return)?|in return|in exchange|the only condition|our only condition)\b/is,
  /^(.*?)\bonly ((?:stands?|holds?|applies|is valid))\b.*\b(?:if|provided|as long as|once)\b/is,
  /^(?:as soon as|once|as long as|provided(?: that)?|if|when)\s[^,;:]+,\s((?:(?:we|i|you)(?:['’]ll| will| can)|there(?:['’]s| is| will be)|(?:your|the)\b)\b.+)$/is,
  // "For withdrawing your complaint from the portal we can offer half off".
  /^(?:in (?:exchange|return) )?for (?:taking|removing|deleting|withdrawing|editing|changing|dropping|keeping|not)\b[^;:]*?,?\s((?:we|i)(?:['’]ll|['’]d| (?:can|will|would|are|am)\b).+)$/is,
  // "Happy to replace it free of charge - could you edit the review first?"
  /^(.{12,}?)(?:\s?[;–—]|\s-|,)\s(?:could|would|can|will) you\b.*\b(?:reviews?|ratings?|posts?|comments?|video|stars?)\b/is,
  /^((?:a|the|your|we|i)(?:['’]\p{L}+)?\s[^,;:]{8,}?),?(?: but)?(?: only)? (?:if|once) you (?:don['’]t|do not|agree|keep|stay|take|remove|delete|change|edit|withdraw)\b/isu,
  /^please\s[^,;:]+ first,? and then (we will .+)$/is,
  /^as a thank[- ]?you for [^,;:]+,\s(.+)$/is,
  /^((?:a|the|your|we|i)(?:['’]\p{L}+)? [^,;:]{8,}?),? (?:as soon as|once|provided(?: that)?|on condition that|as long as) .*\b(?:reviews?|ratings?|posts?|comments?|video|screenshots?|stars?|say nothing|story|tweet|remarks?|silent|quiet)\b/isu,
];

const isCondition =
  /(?<!\p{L})(?:if|once|provided(?: that)?|should|если|когда)\s(?:you|вы)(?:['’]d| would| could| will| can)?\s$/iu;

const behind =
  /^(?:\s(?!(?:by|before|until|if|we|you|i|but|до|если|мы|вы|я|но)(?!\p{L}))[\p{L}'’-]+){1,10}(?=[.,;!?]|$)/iu;

/** Whether there is any compensation is told with the answer: behind the sentence that says when it comes. */
export function toldThen(template: Template, reading: Reading, block: Block, mark: Mark): Edit[] | null {
  const { deadlines } = reading.facts;
  const dated = deadlines.filter((one) => one.type !== 'vague' && !sameSentence(one, mark));
  const says = say(template, reading, 'compensationThen');
  const after = dated.every((one) => one.start > mark.start) ? dated[0] : undefined;
  const home = after && template.blocks[after.block];
  const moved =
    after && home
      ? together(
          deleteSentence(template, block, mark.sentence),
          insertAfterSentence(template, home, after.sentence, says),
        )
      : null;
  return moved ?? (dated.length ? replaceSentence(template, block, mark.sentence, says) : null);
}

const untilOurs = /^[^.,;:!?[\]{}*_]{4,80}?,?\s(?:and|и|then|то)\s+(?=(?:we|i|you|your|there|мы|я|вам|вы)(?!\p{L}))/iu;
