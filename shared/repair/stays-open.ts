/** What was to be closed stays open. */
import type { Edit, Fix } from '../finding';
import { overlaps } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { sameSentence } from '../where';
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
