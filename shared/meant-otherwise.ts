/** What reads as a finding of one rule by its words, and means something else by what stands beside them. */
import type { Template } from './template';
import type { Mark } from './text/phrases/mark';
import { sentenceBefore, sentenceTextOf } from './where';

/** "Everything is as you left it": how, not why; "the tenant before you has cancelled": somebody else. */
export function isManner({ text }: Template, { concept, start }: Mark): boolean {
  if (concept === 'client-blame/fault')
    return /\b(?:before|after|than|behind|above|below)\s+$/i.test(text.slice(Math.max(0, start - 8), start));
  if (concept !== 'client-blame/because' || !/^as\b/i.test(text.slice(start, start + 3))) return false;
  const how = /\b(?:is|are|was|were|be|been|stays?|remains?|just|exactly|precisely|same|looks?|runs?|works?|way)\s+$/i;
  return how.test(text.slice(Math.max(0, start - 20), start));
}

/** "Attach two copies outside the box": they go with a thing, not to us. */
export function isBeside(template: Template, mark: Mark): boolean {
  const behind = sentenceTextOf(template, mark).split(template.text.slice(mark.start, mark.end))[1] ?? '';
  return /^[^,;:]{0,60}\b(?:outside|inside|in(?:to)?|on(?:to)?|to|with|under|behind) (?:the|your|its|each|every|an?) (?:\S+ ){0,2}(?:box|parcel|pouch|envelope|package|suitcase|bag|crate|pallet|lid|carton|windscreen|dashboard|door|fence|label|packaging|frame|machine|goods)\b/i.test(
    behind,
  );
}

/** "Do not post it at the box": a letter. */
function isMailed({ text }: Template, { start, end }: Mark): boolean {
  return (
    /post (?:it|them)$/i.test(text.slice(start, end)) &&
    /^ (?:at|to|before|by|from|until|with|without)\b/i.test(text.slice(end, end + 9))
  );
}

/** "We never ask for your PIN, do not share it": what thieves want is to be kept quiet. */
export function isSecret(template: Template, mark: Mark): boolean {
  if (mark.concept !== 'hush-offer/plea') return false;
  const secret =
    /\b(?:pin|otp|cvv|passwords?|passcode|one-time|login|code)\b|(?:^|[^а-яё])(?:парол|пин|код[а-яё]{0,2}(?![а-яё])|логин)/iu;
  return (
    isMailed(template, mark) ||
    [sentenceBefore(mark), mark].some((at) => at.sentence >= 0 && secret.test(sentenceTextOf(template, at)))
  );
}

/** "Drafts that you have not saved are lost": said of things, not to a reader who forgot them. */
export function isRelative({ text }: Template, { concept, start }: Mark): boolean {
  if (concept !== 'client-blame/fault') return false;
  const before = /([a-z]+)\s+(?:that|which)\s+$/i.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  const told =
    /^(?:see|sees|saw|seen|shows?|showed|shown|say|says|said|find|found|notice|noticed|fact|reasons?|grounds|cause|appears|seems|means|now|so|is|clear|and|think|know|tell|tells)$/i;
  if (before) return !told.test(before);
  return /\b(?:anything|everything|whatever|something|what|whichever)\s+$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}
