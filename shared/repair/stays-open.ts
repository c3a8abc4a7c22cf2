/** What was to be closed stays open. */
import type { Edit, Fix } from '../finding';
import { overlaps, type Span } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { sameSentence, sentenceTextOf, wordsOf } from '../where';
import { offer, together } from './lacking';
import { leaveOutSentence } from './leave-out';
import { say } from './say';
import { deleteSpan, insertAfterSentence, replaceSentence, sentenceSpan } from './seam';

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
  const without = deleteSpan(template, { start: from, end: from + found[0].trimEnd().length });
  return together(without, insertAfterSentence(template, block, sentence, reopen));
}

const anew =
  /(?:(?:[,;]\s+|\s+[–—-]\s+)(?:(?:но|а|и|so|and|but)\s+)?)(?:(?:при (?:повторении|повторе|необходимости)|в случае повтор\p{L}+|если [^.,;:]{3,60},|if [^.,;:]{3,60},|should [^.,;:]{3,60},)\s+)?(?:просто |please |just |then |то )*(?:(?:открывайте|откройте|создавайте|создайте|заводите|заведите|оставьте|оформите|подайте|пишите)\s+нов\p{L}+(?:\s+(?:заявк|обращени|запрос|тикет)\p{L}*)?|нов\p{L}+(?:\s+(?:заявк|обращени|запрос|тикет)\p{L}*)?\s+(?:всегда\s+)?(?:можно|вы можете|можете|сможете)\s+(?:\p{L}+\s+)?(?:создать|открыть|завести|оставить|оформить|подать)[^.,;:!?]{0,40}|(?:you (?:can|may|are welcome to) (?:always |then |simply )?)?(?:open|raise|create|submit|log|file|send)\s+(?:a new|another|a fresh)\s+(?:one|ticket|request|case|enquiry)(?:\s[^.,;:!?]{0,40})?)(?=[.!]*$)/iu;
