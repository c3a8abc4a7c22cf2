/** What a status needs besides what it has, and repairs that do two things at once. */
import type { Edit, Fix, Grade } from '../finding';
import { wordings } from '../languages';
import type { Localized } from '../localized';
import { overlaps, type Span } from '../span';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { anyIn, sameSentence, sentenceOnOneLine, troublesOf, wordsOf } from '../where';
import { factBeside } from './fact';
import { openingOf } from './greeted';
import { type SentenceName, say } from './say';
import { deleteSentence, deleteSpan, insertAfterSentence, replaceSentence, sentenceSpan } from './seam';

/** The sentence that tells the step, the deadline or both that a text lacks once `without` is gone; null when it has both. */
export function lacking({ facts }: Reading, without: Span): SentenceName | null {
  const stays = (one: Span) => !overlaps(one, without);
  const dated = facts.deadlines.some(stays);
  if (facts.steps.some(stays)) return dated ? null : 'deadline';
  return dated ? 'stepDone' : 'stepDoneAndDeadline';
}

/** An acknowledgement tells when the answer comes, and no steps. */
function waitsFor({ facts }: Reading, without: Span): SentenceName | null {
  return facts.deadlines.some((one) => !overlaps(one, without)) ? null : 'replyBy';
}

/** The edits of several repairs as one; null where one of them is not to be had or they get into each other's way. */
export function together(...repairs: (readonly Edit[] | null)[]): Edit[] | null {
  const edits = repairs.flatMap((one) => one ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
  const apart = edits.every((edit, index) => index === 0 || (edits[index - 1] as Edit).end <= edit.start);
  return apart && !repairs.includes(null) ? edits : null;
}

/** Away with an explanation; what the text lacks without it comes after its sentence, or instead of it. */
export function tellInstead(
  template: Template,
  reading: Reading,
  block: Block,
  sentence: number,
  reason: Span,
): Edit[] | null {
  // "Из-за нехватки людей | на смене | мы ещё не собрали": all of the reason.
  const staffed = staff.exec(template.text.slice(reason.end))?.[0].length ?? 0;
  const words = { ...reason, end: reason.end + staffed };
  // "Until then I prepare your reports myself": help, and no excuse.
  if (wordings[reading.language].turning.meanwhile.test(template.text.slice(words.start, words.end))) return null;
  const isIdleYet = isUndone(template);
  const wants =
    template.kind === 'acknowledgement' ? waitsFor(reading, words) : isIdleYet ? 'deadline' : lacking(reading, words);
  // "It is now loaded onto Saturday's van": a step in other words, and when it is solved is told.
  const { start, end } = sentenceSpan(block, sentence);
  const isPart = words.start - start > 2 || end - words.end > 2;
  const lacks = wants === 'stepDone' && isPart && tellsDeed(template, reading, block, sentence) ? null : wants;
  // "It is taking longer, since half of us are ill": without the reason it says nothing.
  const { idle } = wordings[reading.language].turning;
  const isRest = (one: Span) => one.start >= start && one.end <= words.start;
  const isIdle =
    end - words.end < 3 &&
    idle.test(template.text.slice(start, words.start)) &&
    ![...reading.facts.steps, ...reading.facts.deadlines].some(isRest);
  const kept = stepKept(template, reading, block, sentence, words);
  if (kept) return kept;
  const told = factKept(template, reading, block, sentence, words, lacks);
  if (told) return told;
  // "The fitter is ill, so the door is not repaired yet": what follows from it stays.
  const outcome = lacks ? withOutcome(template, reading, block, sentence, words, lacks) : null;
  if (outcome) return outcome;
  const isWhole =
    isIdle ||
    tellsNoMore(template, reading, block, sentence, words) ||
    (words.start - start < 3 && end - words.end < 3);
  if (isWhole && lacks)
    return replaceSentence(
      template,
      block,
      sentence,
      seeking(template, reading, template.text.slice(start, end), lacks) ?? say(template, reading, lacks),
    );
  // "We could not find your payment": where nothing else says what is the matter, that stays.
  if (isWhole) return saysWhat(template, reading, block, sentence) ? null : deleteSentence(template, block, sentence);
  // "It still fails: our technician is ill": the colon goes, too.
  // "It comes at six: it takes longer, because half of us are ill": so does what only led to it.
  const before = template.text.slice(start, words.start);
  const led = /:\s+(?:[\p{L}-]+\s+){0,3}[\p{L}-]+,\s*$/u.exec(before);
  const isWithin = (one: Span) => led !== null && one.start >= start + led.index && one.start < words.start;
  const { state, steps, deadlines, stateEvidence } = reading.facts;
  const evidence = stateEvidence ? [stateEvidence] : [];
  // "Bank statements: not repaired yet, as …": how it stands is no lead.
  const stands = led !== null && /(?<!\p{L})(?:not|no|still|не|ещё|еще|пока)(?!\p{L})|n['’]t\b/iu.test(led[0]);
  const needed = stands || [...steps, ...deadlines, ...evidence].some(isWithin);
  const colon = led && !needed ? led : /:\s*$/.exec(before);
  const without = deleteSpan(template, { start: start + (colon?.index ?? words.start - start), end: words.end });
  if (lacks) {
    const home = behindSteps(reading, template.blocks.indexOf(block), sentence, lacks);
    const added = insertAfterSentence(template, block, home, say(template, reading, lacks));
    // What is the matter is told elsewhere: then only what is lacking is.
    const here = { block: template.blocks.indexOf(block), sentence };
    const isTold = [...troublesOf(reading), ...(reading.facts.stateEvidence ? [reading.facts.stateEvidence] : [])].some(
      (one) => !sameSentence(one, here),
    );
    const says = say(template, reading, isTold ? lacks : 'onRequest');
    return together(without, added) ?? replaceSentence(template, block, sentence, says);
  }
  if (without) return without;
  // What was done stood beside it: it is told anew.
  const lost = steps.some((one) => one.start >= start && one.end <= end) ? lacking(reading, { start, end }) : null;
  if (lost) return replaceSentence(template, block, sentence, say(template, reading, lost));
  if (state !== 'open') return null;
  // What says nothing without its reason goes as a whole, where the text tells the rest; what is the matter stays.
  const here = { block: template.blocks.indexOf(block), sentence };
  const troubles = [...reading.marks('state/failing'), ...reading.marks('state/open')];
  const isTold = [...troubles, ...reading.marks('state/trouble'), ...steps, ...evidence].some(
    (one) => !sameSentence(one, here),
  );
  const isFact = troubles.some((one) => sameSentence(one, here) && !overlaps(one, words));
  return isTold && !isFact ? deleteSentence(template, block, sentence) : null;
}

const staff =
  /^\s(?:на|в) (?:смене|бригаде|мастерской|цехе|отделе|штате|команде|складе|линии)(?=\s(?:мы|я|ваш\p{L}*)\s)/u;

/** "Сергей, который её вёл, | в отъезде |, без него не можем": what is left is of the reason, and of no trouble, step or time. */
function tellsNoMore({ text }: Template, reading: Reading, block: Block, sentence: number, words: Span): boolean {
  if (block.language !== 'ru') return false;
  const { steps, deadlines, stateEvidence, apologies } = reading.facts;
  const facts = [...troublesOf(reading), ...reading.marks('state/persisting'), ...steps];
  const { first, last } = block.sentences[sentence]!;
  const all = wordsOf(block, first, last);
  const told = [...facts, ...deadlines, ...apologies, ...(stateEvidence ? [stateEvidence] : [])];
  const isLeft = (one: Span) => one.start >= all.start && one.end <= all.end && !overlaps(one, words);
  if (
    /(?<!\p{L})(?:ваш|задерж|отлож|сорван)/iu.test(text.slice(all.start, words.start) + text.slice(words.end, all.end))
  )
    return false;
  return !told.some(isLeft) && facts.some((one) => one.end <= all.start || one.start >= all.end);
}

/** "Your fence is not up yet because the supplier …": what is the matter stays, and what the text lacks comes behind it. */
export function factKept(
  template: Template,
  reading: Reading,
  block: Block,
  sentence: number,
  words: Span,
  lacks: SentenceName | null,
  unlessOver = false,
): Edit[] | null {
  if (reading.language !== 'en') return null;
  const start = openingOf(template, block, sentence);
  const { end } = sentenceSpan(block, sentence);
  const fact = factBeside(template.text.slice(start, end), template.text.slice(words.start, words.end));
  if (!fact) return null;
  // What was done, and when it is well again, is not thrown away with the reason.
  const { steps, deadlines } = reading.facts;
  const isLost = (one: Span) =>
    one.start >= start && one.end <= end && !fact.includes(template.text.slice(one.start + 1, one.end));
  // "… because the courier mixed up the boxes": nothing of ours.
  const rest = template.text.slice(start, end).toLowerCase().replace(fact.toLowerCase().slice(0, -1), '');
  if (/(?:^|[\s,])(?:we|i)(?=[\s'’])/.test(rest) && steps.some(isLost)) return null;
  if (deadlines.some(isLost)) return null;
  const wants = lacks && !(unlessOver && !unsolved.test(fact)) ? ` ${say(template, reading, lacks)}` : '';
  return replaceSentence(template, block, sentence, fact + wants);
}

const unsolved = /\b(?:not|cannot|still|yet|late|delay|waiting|stuck)\b|n['’]t\b/i;

/** Whether another sentence tells what has become of a thing, and not of the trouble. */
function tellsDeed(template: Template, reading: Reading, block: Block, sentence: number): boolean {
  const here = { block: template.blocks.indexOf(block), sentence };
  const troubles = troublesOf(reading);
  const { apologies, deadlines } = reading.facts;
  return reading.members.some((number) =>
    template.blocks[number]!.sentences.some(({ question }, at) => {
      const place = { block: number, sentence: at };
      if (question || sameSentence(place, here) || anyIn(troubles, place) || anyIn(apologies, place)) return false;
      const found = deed.exec(sentenceOnOneLine(template, place));
      // "Will be delivered by 18:00" is no deed yet.
      return found !== null && !(anyIn(deadlines, place) && /\b(?:will|to) /.test(found[0]));
    }),
  );
}

const deed =
  /^(?!.*(?:\b(?:not|never|no|nothing|sorry|thank|request|enquiry|report|message|ticket|you are|you have)\b|n['’]t\b))[^?]*?\b(?:is|are|has been|have been|was|were|stands?|lies?)\s(?:now |already |all |just )*(?:(?!closed|delayed|blocked|affected|broken|stuck|expected|planned|registered|received|kept|asked|needed|concerned|appreciated|sched|postponed|cancel|interrupted|wanted|required|used|called|located|named|based|included|limited)[a-z]{2,}(?:ed|en|de|ut|lt|pt|id|aid|nt|ught)|standing|running|ready|under way|on (?:its|their|the) way|in place)\b|^(?!.*(?<!\p{L})(?:не|нет|извин\p{L}+|спасибо|заявк\p{L}+|обращени\p{L}+|запрос|письмо)(?!\p{L})).*(?<!\p{L})(?:(?:уже|теперь|сейчас) (?!закры|отключ|слома|занят|задерж)\p{L}{3,}(?:ен|ён|ан|ят|ит|ыт|ены|аны|ена|ано|ено|ана|ит[аоы])|(?:загруж|залит|доставл|собран|погруж|заказан|смонтирован|установл|готов|оплач|подписан|отправл|получ(?=ен[аы]? (?:детал|запчаст)))(?:ен|ён)?[аоы]?)(?!\p{L})/iu;

/** Nothing has been done, and the text says so: no slot for steps would be true. */
export function isUndone({ text, source }: Template): boolean {
  return undone.test(text.slice(source.bodyStart));
}

const undone =
  /(?<!\p{L})(?:новостей (?:\p{L}+ ){0,3}(?:нет|не(?:ту| появилось))|(?:ещё|еще|пока|так и|до вас|к вам) (?:(?:ещё|еще|пока|до вас|к вам) )*не (?:дош|добрал|приступ|брал|доехал|доходил|выезжал|начал|начинал|смотрел|приезжал|назначил)\p{L}*)(?!\p{L})/iu;

/** The reason before "so" goes, what is the matter stays, and what the text lacks comes behind it. */
function withOutcome(
  template: Template,
  reading: Reading,
  block: Block,
  sentence: number,
  words: Span,
  lacks: SentenceName,
): Edit[] | null {
  const { start, end } = sentenceSpan(block, sentence);
  const joint = /^[^.!?;:]*?,\s+(?:so|поэтому|и потому)\s+/iu.exec(template.text.slice(start, end))?.[0].length ?? 0;
  const rest = { start: start + joint, end };
  const isTold = troublesOf(reading).some((one) => one.start >= rest.start && one.end <= end);
  if (!joint || words.start - start > 2 || !isTold) return null;
  const [first = ''] = template.text.slice(rest.start, end);
  const opening = { start, end: rest.start + 1, text: first.toUpperCase() };
  return together([opening], insertAfterSentence(template, block, sentence, say(template, reading, lacks)));
}

/** "The cause of the flickering screen is not found yet": what it is about stays. */
function seeking(template: Template, reading: Reading, words: string, lacks: SentenceName): string | null {
  const thing = lacks.startsWith('stepDone') ? sought.exec(words)?.slice(1).find(Boolean) : undefined;
  if (!thing) return null;
  const step = say(template, reading, 'causeSought', { thing });
  return lacks === 'stepDone' ? step : `${step} ${say(template, reading, 'causeBy')}`;
}

const sought =
  /^(?:(?:the|a) (?:\p{L}+ )?(?:cause|reason) (?:of|for|behind) ([^,.;:[\]{}]{4,60}?) (?:still )?(?:(?:has|is|was|could)(?:n['’]t| not| still not| yet)|cannot|remains un|is un|is still un)|причин\p{L}* ([^,.;:[\]{}]{4,60}?) (?:(?:пока|ещё|еще|нам|нами|до сих пор|так и) )*(?:не (?!только)|неизвестн\p{L}+|неясн\p{L}+))/iu;

/** Whether a sentence is the only one that says what is the matter. */
function saysWhat(template: Template, reading: Reading, block: Block, sentence: number): boolean {
  const here = { block: template.blocks.indexOf(block), sentence };
  const { stateEvidence } = reading.facts;
  const troubles = troublesOf(reading);
  const all = [...troubles, ...(stateEvidence ? [stateEvidence] : [])];
  return all.length > 0 && all.every((one) => sameSentence(one, here));
}

/** "We have swapped the battery, but the cause is not found yet": what was done stays, the rest gives way to a time. */
function stepKept(template: Template, reading: Reading, block: Block, sentence: number, words: Span): Edit[] | null {
  const { clauses, first, last } = block.sentences[sentence]!;
  const rest = clauses.find(
    (one) => one.first > first && /^(?:but|however|yet|но|однако)$/.test(block.tokens[one.first]!.norm),
  );
  if (!rest) return null;
  const goes = wordsOf(block, rest.first, last);
  const { steps } = reading.facts;
  const isStep = steps.some((one) => overlaps(one, words) && overlaps(one, wordsOf(block, first, rest.first - 1)));
  if (!isStep || words.start >= goes.start || steps.some((one) => overlaps(one, goes))) return null;
  const lacks = lacking(reading, goes);
  const without = deleteSpan(template, goes);
  if (lacks === null || without === null) return without;
  // Where only the cause is not known yet, that is what will be told.
  const isCause = /(?<!\p{L})(?:причин\p{L}*|почему|causes?|reasons?|why)(?!\p{L})/iu.test(
    template.text.slice(goes.start, goes.end),
  );
  const says = say(template, reading, isCause && lacks === 'deadline' ? 'causeBy' : lacks);
  return together(without, insertAfterSentence(template, block, sentence, says));
}

/** "It drops out. We are moving the microphones": a time stands behind the steps that follow. Ordinal of the last of them. */
export function behindSteps({ facts, language }: Reading, block: number, sentence: number, name: SentenceName): number {
  let last = sentence;
  if (name === 'deadline' && language === 'ru') while (anyIn(facts.steps, { block, sentence: last + 1 })) last++;
  return last;
}

/** A fix, if its edits are to be had. */
export function offer(title: Localized, grade: Grade, edits: readonly Edit[] | null): Fix[] {
  return edits ? [{ title, grade, edits }] : [];
}

/** `title`, or `without` where nothing but words of the text is left: then nothing is written, only left out. */
export function titleOf(
  { text }: Template,
  edits: readonly Edit[] | null,
  title: Localized,
  without: Localized,
): Localized {
  const gone = (edits ?? [])
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase();
  const put = (edits ?? []).flatMap((edit) => edit.text.toLowerCase().match(/[\p{L}\p{N}[{]{4,}/gu) ?? []);
  return put.every((word) => gone.includes(word)) ? without : title;
}
