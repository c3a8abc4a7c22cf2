/** What a sentence looks like that a cut has broken: a repair that leaves it is not offered. */
import type { Edit } from '../finding';
import type { Template } from '../template';
import { bodyAfter } from './body-after';

const signs: readonly RegExp[] = [
  // "Hi Ann,, we will", "and.", "provided that."
  /,\s*,|,?\s(?:and|but|or|so|because|provided that|as long as|in order to)[.!?](?=\s|$)/gi,
  // "The parcel is, we'll send another", "one of those: the boiler".
  /\b(?:is|are|was|were|those),\s|\b(?:one|some) of (?:those|these)[:.]/gi,
  // "Dark mode is by 18:00", "by 18:00 the coming weeks".
  /(?:\b(?:is|are|was|were)|(?:^|[.!?]\s)(?:it|this)) by \[|\bby \[[^\]]*\] (?:the|our|your|until|that|of)\b/gim,
  // "Hello Ann, that your curtains came back stained", "Even though we do not know yet.", "…, not ours."
  /(?:^|[.!?]\s|^(?:hello|hi|dear)\b[^,!?\n]{1,40},\s)(?:that (?:your|our|the|we|you|it)\b|(?:even though|although|because|since|while|as) [^,.!?]{3,90}\.(?=\s|$))/gim,
  /^(?:[^,.!?]{1,40},\s)?not (?:ours|us|yours|mine|me)\./gim,
  // "In return we.", "it had still been.", "By accepting this credit."
  /\b(?:had|has|have|been|being)\.(?=\s|$)|(?:^|[.!?]\s)by \w+ing [^,.!?]{3,60}\.(?=\s|$)/gi,
  /(?:^|\s)(?:we|i)\.(?=\s|$)/gi,
  // "I'm afraid: …", "A fault, the invoices …", "as you can see:" at the end.
  /\bi['’]m afraid:|(?:^|[.!?]\s)a (?:fault|problem), (?:the|your|we)\b|:\s*$(?![\s\S])/gim,
  /\bin short[,:]?\s*[.!?]/gi,
  // "Олеся,: положили", "кухня не собрана, задержка.", "В том, что залило потолок.", "Лифт уже ездил бы."
  /,\s*:|,\s(?:задержка|просрочка|причина|ошибка)\.|(?:^|[.!?]\s)в том, что [^,.!?]+\./gim,
  /(?:^|[.!?]\s)(?![^.!?]*(?:если|хот|чтоб|рад|мог))[^.!?]*\sбы[\s.,!?]/gim,
  // "The delay, we ship it today", "Hi Ann!? In return", "our last reminder."
  /(?:^|[.!?]\s)the (?:delay|reason|cause),\s|[-–—!,]\s*\?|\b(?:last|final) (?:reminder|notice)\.|\bgo(?:ing)? ahead\.|\b(?:consider|as you|if you|once you) (?:your|the) (?:post|review|comment|rating|video)|(?:can['’]t|cannot) be reopened[\s\S]*\bno new request/gi,
];

const onDay = /\b(?:on|until|by|before) ((?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b/i;
const coming =
  /\b(?:comes?|arrives?|will (?:come|arrive|be there|be with you)|visits?)\b|['’]ll (?:come|arrive|be there)\b/i;

/** Whether edits leave more of these than there were. */
export function breaks(template: Template, edits: readonly Edit[]): boolean {
  const { text, source } = template;
  if (edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? source.bodyStart))) return false;
  const before = text.slice(source.bodyStart);
  const after = bodyAfter(template, edits);
  // "… until Monday, when our technician comes": when somebody comes is not thrown away with the words before it.
  const isLost = edits.some(({ start, end, text: put }) => {
    const gone = text.slice(start, end);
    const day = coming.test(gone) && !/[[{]/.test(put) ? onDay.exec(gone)?.[1] : undefined;
    return day !== undefined && !after.toLowerCase().includes(day.toLowerCase());
  });
  if (isLost) return true;
  // Most texts show none of them: what stood there before is counted only for a sign that stands there afterwards.
  return signs.some((sign) => {
    const left = count(after, sign);
    return left > 0 && left > count(before, sign);
  });
}

function count(words: string, sign: RegExp): number {
  return words.match(sign)?.length ?? 0;
}
