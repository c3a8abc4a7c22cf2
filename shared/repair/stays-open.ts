/** What was to be closed stays open. */
import type { Edit, Fix } from '../finding';
import { overlaps, type Span } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { sameSentence, sentenceTextOf, wordsOf } from '../where';
import { lacking, offer, together } from './lacking';
import { leaveOutSentence } from './leave-out';
import { type SentenceName, say } from './say';
import {
  deleteClause,
  deleteSentence,
  deleteSpan,
  insertAfterSentence,
  replaceSentence,
  sentenceSpan,
  withCapital,
} from './seam';

/** "We move request {{ticket.id}} to the archive" -> "Request {{ticket.id}} stays open", and when it is solved. */
export function staysOpen(template: Template, reading: Reading, block: Block, mark: Mark, says: string): Edit[] | null {
  const { first, last } = block.sentences[mark.sentence]!;
  const [number, more] = block.tokens.slice(first, last + 1).filter(({ kind }) => kind === 'placeholder');
  const told = [...reading.facts.steps, ...reading.facts.deadlines, ...reading.marks('state/failing')];
  if (!number || more || told.some((one) => sameSentence(one, mark) && !overlaps(one, mark))) return null;
  const written = template.text.slice(block.start + number.start, block.start + number.end);
  const open = say(template, reading, 'staysOpen', { number: written });
  return replaceSentence(template, block, mark.sentence, `${open} ${says}`);
}

/** What an open text lacks besides the closing: "in two days the request will be closed" is no time when it is solved. */
export function lackingBeside(reading: Reading, mark: Mark): SentenceName | null {
  const { deadlines, state } = reading.facts;
  if (state !== 'open') return null;
  const lacks = lacking(reading, mark);
  if (deadlines.some((one) => !sameSentence(one, mark))) return lacks;
  return lacks === 'stepDone' ? 'stepDoneAndDeadline' : (lacks ?? 'deadline');
}

/** The closing gives way to `says`: what is the matter stays, what the closing was set against goes with it. `all`: the whole sentence gives way. */
export function openInstead(template: Template, block: Block, mark: Mark, says: string, all = false): Edit[] | null {
  const { text } = template;
  const { start, end } = sentenceSpan(block, mark.sentence);
  // "Your complaint about the smell is filed away": what it is about stays.
  const matter = matters.exec(text.slice(start, end))?.[1];
  if (matter) return replaceSentence(template, block, mark.sentence, `${matter} stays open. ${says}`);
  const added = insertAfterSentence(template, block, mark.sentence, says);
  // "Having had no news from you, we have archived it": of the reason no part stays; of what we asked for, that we did.
  const reason = since.exec(text.slice(start, end));
  if (!all && reason && start + reason[0].length <= mark.end) {
    const asked = reason[1] ? start + reason[0].indexOf(reason[1]) : -1;
    const stop = start + reason[0].length;
    // "Because the claim form did not arrive, …": what we still need of him is told.
    const wanted = missed.exec(reason[0])?.[1];
    if (wanted) return replaceSentence(template, block, mark.sentence, `${withCapital(wanted)}. ${says}`);
    return asked < 0
      ? (behindTrouble(template, block, mark.sentence, says) ?? replaceSentence(template, block, mark.sentence, says))
      : together(
          [
            { start, end: asked + 1, text: text.charAt(asked).toUpperCase() },
            { start: stop - 1, end: end - (/[.!?…]+$/.exec(text.slice(start, end))?.[0].length ?? 0), text: '' },
          ],
          added,
        );
  }
  // "It has not been found and we have stopped the search."
  const joint = joined.exec(text.slice(start, mark.start));
  const told = !all && joint && joint.index > 12 ? deleteSpan(template, { start: start + joint.index, end }) : null;
  if (told) return together(told, added);
  if (!all && block.sentences[mark.sentence]!.clauses.length > 1) {
    // "It does not work, but no answer came, we close it": the "but" has nothing to turn to.
    const lead = leads.exec(text.slice(start, wordsOf(block, block.clauses[mark.clause]!.first, mark.last).start));
    const whole = lead && start + lead.index > start + 20 ? { start: start + lead.index, end } : null;
    return (
      (whole && together(deleteSpan(template, whole), added)) ??
      together(deleteClause(template, block, mark.clause), added)
    );
  }
  const behind = behindTrouble(template, block, mark.sentence, says);
  if (behind) return behind;
  const replaced = replaceSentence(template, block, mark.sentence, says);
  if (mark.sentence === 0 || !replaced) return replaced;
  // "The error is still there, but the case has reached its time limit. It is closed."
  const before = sentenceSpan(block, mark.sentence - 1);
  const lead = leads.exec(text.slice(before.start, before.end).replace(/[.!]+$/, ''));
  const without =
    lead && lead.index > 20 ? deleteSpan(template, { start: before.start + lead.index, end: before.end }) : null;
  return (without && together(without, replaced)) ?? replaced;
}

/** "We mark your request as solved. The error remains.": what we do follows what is the matter. */
function behindTrouble(template: Template, block: Block, sentence: number, says: string): Edit[] | null {
  const place = { block: template.blocks.indexOf(block), sentence: sentence + 1 };
  if (!block.sentences[sentence + 1] || !remains.test(sentenceTextOf(template, place))) return null;
  return together(deleteSentence(template, block, sentence), insertAfterSentence(template, block, sentence + 1, says));
}

const remains =
  /\b(?:still|remains?|persists?|goes on|as before)\b|(?<!\p{L})(?:по-прежнему|оста[её]тся|вс[её] ещ[её])(?!\p{L})/iu;

const missed =
  /^(?:as|since|because)\s((?:(?:the|your) (?!.*\b(?:repl|answer|respon|feedback|confirm))[^,]{3,40}?|we) (?:did|do|have|has)(?:n['’]t| not) (?:(?:yet )?(?:arrived?|come|reach(?:ed)? us)|receive(?:d)? (?!(?:an?y?|your|further|more)? ?\w* ?(?:repl|answer|respon|feedback|news|confirm))(?:the|your))[^,]*),/i;

const since =
  /^(?:(?:as|since|because)\s((?:our|your) (?:question|request|message|e-?mail|letter)s? (?:about|on|regarding) [^,]{4,60})|(?:as|since|because|having|after|without)\s[^,]{4,60}),/i;

const joined =
  /(?:,?\s+(?:so|and) (?:we|i)(?:['’]\p{L}+| am| are| will)? (?:going to |just )*(?:go|going) ahead)?,?\s+and\s+(?:(?:we|i)(?: have|['’]ve| are|['’]re| am|['’]m)?\s+)?$/iu;

const matters =
  /^((?:your|this|the) (?:request|complaint|ticket|case|enquiry|inquiry|claim|report|query|question|issue|matter) (?:about|on|regarding|concerning|with) [^,.;:!?[\]{}]{3,80}?)(?:, (?:which|that) [^,]{3,60},)? (?:is|was|has been|will be|gets)(?: \w+){0,4} (?:closed|filed|archived|marked|shut|ended)/i;

/** "But no answer came", "но ответа мы не дождались", at the end. */
const leads =
  /(?:,\s+|\s+[–—-]\s+)(?:but|yet|however|но|однако|а)\s+[^,;:.!?]*(?:\b(?:no|not|never|nobody|without)\b|n['’]t\b|time limit|silen|expired|(?<!\p{L})(?:не|нет|без|ни|истёк|истек|вышел)(?!\p{L}))[^,;:.!?]*[,;–—]?\s*(?:(?:so|and|therefore|поэтому|и)\s*)?$/iu;

/** "Request 7 is now with our chief engineer. I am closing it.": it goes on, and nothing is closed. */
export function withoutClosing(template: Template, reading: Reading, block: Block, mark: Mark): Fix[] {
  const { state, escalations } = reading.facts;
  const taken = /(?<!\p{L})(?:теперь (?:ведёт|ведет|занимается)|is now with)(?!\p{L})/iu;
  if (state !== 'open' || (!escalations.length && !taken.test(template.text))) return [];
  return offer(
    { ru: 'Убрать: заявка в работе', en: 'Leave it out: the request goes on' },
    'suggestion',
    leaveOutSentence(template, reading, block, mark.sentence),
  );
}

/** The clause that closes it, with the silence for which it is closed: "but nobody has answered us, and we close it". */
export function closingWords(template: Template, block: Block, mark: Mark): Span {
  const { clauses, first } = block.sentences[mark.sentence]!;
  const own = block.clauses[mark.clause]!;
  if (clauses.length < 2) return sentenceSpan(block, mark.sentence);
  const before = block.clauses[mark.clause - 1];
  const words = before && before.first > first ? wordsOf(block, before.first, before.last) : null;
  const isSilence = words && silence.test(template.text.slice(words.start, words.end));
  return isSilence ? wordsOf(block, before!.first, own.last) : wordsOf(block, own.first, own.last);
}

const silence =
  /^(?:но|а|однако|и)\s.*(?:не (?:дожда|получ|поступ|откликн|ответ|писал|выш)|молч|нет (?:ответа|вестей|отклика)|(?:ответа|вестей|новостей|отклика)(?: \p{L}+){0,3} нет(?!\p{L}))/iu;

/** Said to be unsolved, in words that tell of no state: "it is still so". */
export function staysUnsolved({ text, source }: Template, { language }: Reading): boolean {
  return language === 'ru' && still.test(text.slice(source.bodyStart).replace(/(?<!\p{L})если\s[^.!?]*/giu, ''));
}

const still =
  /(?<!\p{L})(?:так и не (?!ответ|дожда|получ|пришл|прислал|поступ)|по-прежнему|вс[её] ещ[её]|до сих пор|не (?:появил|заработал|реш[её]н|устран)\p{L}*|осталась(?! ли)|оста[её]тся нереш)/iu;

/** "We close the request about the cold flat": what it is about, where nothing else names it. */
export function aboutRequest(template: Template, reading: Reading, block: Block, mark: Mark, says: string): string {
  const { start, end } = sentenceSpan(block, mark.sentence);
  const topic = requestAbout.exec(template.text.slice(start, end))?.[1];
  const noun = topic && /\p{L}{5,}/gu.exec(topic.replace(/^\S+ /, ''))?.[0];
  const others = template.text.slice(template.source.bodyStart, start) + template.text.slice(end);
  const isLost = noun && !others.toLowerCase().includes(noun.slice(0, 5).toLowerCase());
  return isLost && reading.language === 'ru' && /^Мы/.test(says) ? `По заявке ${topic} мы${says.slice(2)}` : says;
}

const requestAbout =
  /(?<!\p{L})(?:заявк|обращени|запрос|тикет|жалоб)\p{L}*\s+((?:о|об|обо|по поводу|насч[её]т) (?:\p{L}+ ){0,3}?\p{L}+)(?=[,.;!?]|\s+(?:закр|сним|перев|счита|буд|заверш|отправл))/iu;

/** "Завести ещё один": to begin anew is told in the words of the closing itself. */
export function tellsAnew(template: Template, mark: Mark): boolean {
  return begins.test(sentenceTextOf(template, mark));
}

const begins =
  /(?:завести|заведите|создать|создайте|открыть|откройте|оформить|оформите|подать|подайте)[^.!?]{0,30}(?<!\p{L})(?:нов(?:ую|ый|ое)|ещё од(?:ин|ну|но)|еще од(?:ин|ну|но))(?!\p{L})/iu;

/** "Write a new request." behind a closing that goes: a reply will do. */
export function anewElsewhere(template: Template, reading: Reading, anew: Mark): Edit[] {
  const block = template.blocks[anew.block];
  return (block && replaceSentence(template, block, anew.sentence, say(template, reading, 'replyHere'))) ?? [];
}

/** "If it happens again, open a new one" beside the closing: a reply does that, and the words for it go. */
export function withoutAnew(template: Template, block: Block, sentence: number, reopen: string): Edit[] | null {
  const { start, end } = sentenceSpan(block, sentence);
  const found = anew.exec(template.text.slice(start, end));
  if (!found) return null;
  const from = start + found.index;
  // "Should it go on, please open a new request": the condition is none of a reply.
  if (/^(?:should|if|in case|если|при|в случае)(?!\p{L})[^,]*$/iu.test(template.text.slice(start, from)))
    return replaceSentence(template, block, sentence, reopen);
  const without = deleteSpan(template, { start: from, end: from + found[0].trimEnd().length });
  return together(without, insertAfterSentence(template, block, sentence, reopen));
}

const anew =
  /(?:(?:[,;]\s+|\s+[–—-]\s+)(?:(?:но|а|и|so|and|but)\s+)?)(?:(?:при (?:повторении|повторе|необходимости)|в случае повтор\p{L}+|если [^.,;:]{3,60},|if [^.,;:]{3,60},|should [^.,;:]{3,60},)\s+)?(?:просто |please |just |then |то )*(?:(?:открывайте|откройте|создавайте|создайте|заводите|заведите|оставьте|оформите|подайте|пишите)\s+нов\p{L}+(?:\s+(?:заявк|обращени|запрос|тикет)\p{L}*)?|нов\p{L}+(?:\s+(?:заявк|обращени|запрос|тикет)\p{L}*)?\s+(?:всегда\s+)?(?:можно|вы можете|можете|сможете)\s+(?:\p{L}+\s+)?(?:создать|открыть|завести|оставить|оформить|подать)[^.,;:!?]{0,40}|(?:you (?:can|may|are welcome to) (?:always |then |simply )?)?(?:open|raise|create|submit|log|file|send)\s+(?:a new|another|a fresh)\s+(?:one|ticket|request|case|enquiry)(?:\s[^.,;:!?]{0,40})?)(?=[.!]*$)/iu;
