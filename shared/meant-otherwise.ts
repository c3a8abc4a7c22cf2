/** What reads as a finding of one rule by its words, and means something else by what stands beside them. */
import type { Span } from './span';
import type { Reading, Template } from './template';
import type { Mark } from './text/phrases/mark';
import { anyIn, sentenceBefore, sentenceTextOf } from './where';

/** "Everything is as you left it": how, not why; "the tenant before you has cancelled": somebody else. */
export function isManner({ text }: Template, { concept, start }: Mark): boolean {
  if (concept === 'client-blame/fault') return told.test(text.slice(Math.max(0, start - 12), start));
  if (concept !== 'client-blame/because' || !/^as\b/i.test(text.slice(start, start + 3))) return false;
  const how = /\b(?:is|are|was|were|be|been|stays?|remains?|just|exactly|precisely|same|looks?|runs?|works?|way)\s+$/i;
  return how.test(text.slice(Math.max(0, start - 20), start));
}

/** "The tenant before you has cancelled", "the vase reached you smashed", "we sent you chipped plates". */
const told =
  /\b(?:before|after|than|behind|above|below|to|with|from|at|reach(?:ed|es)?|sen[dt]s?|sold|sells?|g[ai]ves?|given|hand(?:s|ed)|left|leaves?|brought|bought|served?|delivered|shipped|lent|found|got|gets?|cost|made)\s+$/i;

/** "Attach two copies outside the box": they go with a thing, not to us. */
export function isBeside(template: Template, mark: Mark): boolean {
  if (/\b(?:access|credentials|logins?|passwords?)\b/i.test(template.text.slice(mark.start, mark.end))) return false;
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
    /\b(?:pin|otp|cvv|passwords?|passcode|one-time|login|code|barcode|boarding pass|passport|links?|url|licen[cs]e keys?|access keys?|api keys?|tokens?|e-?tickets?|invitation)\b|(?:^|[^а-яё])(?:парол|пин|код[а-яё]{0,2}(?![а-яё])|логин)/iu;
  // "Do not publish our letters": it says itself what is to be kept quiet.
  const isTold = /переписк|разговор|истори|случа|инцидент|correspondence|conversation|incident/iu.test(
    template.text.slice(mark.start, mark.end),
  );
  return (
    isMailed(template, mark) ||
    (isTold ? [mark] : [sentenceBefore(mark), mark]).some(
      (at) => at.sentence >= 0 && secret.test(sentenceTextOf(template, at)),
    )
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

/** A new request for another matter; "if the card is full, start a new one": what "one" stands for is no request. */
export function isNewMatter(template: Template, { marks }: Reading, mark: Mark): boolean {
  const { text } = template;
  if (anyIn(marks('closed-unsolved/other'), mark)) return true;
  // "Do you have another question? Send us a new request."
  const isAsked = /\?[^.!?]*$/.test(text.slice(template.blocks[mark.block]!.start, mark.start));
  if (isAsked && anyIn(marks('closed-unsolved/other'), sentenceBefore(mark))) return true;
  const before = ['request', 'closing'].some((what) =>
    marks(`closed-unsolved/${what}`).some(({ start }) => start < mark.start),
  );
  return !before && /\bone$/i.test(text.slice(mark.start, mark.end));
}

/** "Hand the form in at the dean's office, room 215": a desk with its door. */
export function isAtDoor({ text }: Template, { start, end }: Span, who: Span): boolean {
  return bringing.test(text.slice(start, end)) && door.test(text.slice(who.end, who.end + 80));
}

const bringing = /(?<!\p{L})(?:отнес|принес|занес|сда|переда|hand|bring|drop|return)/iu;
const door =
  /^[^.!?;]*(?:(?<!\p{L})(?:кабинет|комнат|аудитори|этаж|окн[оае]|стойк|часы (?:при[её]ма|работы)|с \d{1,2}(?::\d\d)? до)|\b(?:room|floor|window|counter|desk) [\dA-Z]|\bopen )/iu;

/** "После смены пароля телевизор нужно будет подключить": what is needed is a deed, and nothing is to be sent. */
export function isDeedNeeded(text: string, { start, end }: Span): boolean {
  return (
    /^(?!(?:нам|мне)\s).*(?<!\p{L})(?:нужно|необходимо|потребуется|понадобится)$/isu.test(text.slice(start, end)) &&
    /^\s(?:будет\s)?\p{L}+(?:ть|ти|чь)(?:ся)?(?!\p{L})/iu.test(text.slice(end, end + 40))
  );
}
