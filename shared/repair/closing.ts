/** Instead of closing what is not solved: what we do and when it is solved, or that a reply opens it again. */
import type { Edit, Fix } from '../finding';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { sameSentence } from '../where';
import { lacking, offer, together } from './lacking';
import { say } from './say';
import { deleteSpan, insertAfterSentence, replaceSentence } from './seam';
import {
  aboutRequest,
  anewElsewhere,
  closingWords,
  lackingBeside,
  openInstead,
  staysOpen,
  staysUnsolved,
  tellsAnew,
  withoutAnew,
  withoutClosing,
} from './stays-open';

/** What the text lacks takes the place of the closing; where nothing is unsolved, a reply reopens it. `anew`: words that ask for a new request. */
export function goOnOrReopen(template: Template, reading: Reading, mark: Mark, anew: Mark | undefined): Fix[] {
  const block = template.blocks[mark.block];
  if (!block) return [];
  const goOn = reading.language === 'ru' ? wordsGive : clauseGives;
  const { says, open } = goOn(template, reading, block, mark, anew);
  const gone = says || anew ? [] : withoutClosing(template, reading, block, mark);
  if (gone.length) return gone;
  // Where nothing is said to be closed, nothing is opened again.
  const isClosed = reading.marks('closed-unsolved/closing').length > 0;
  const reopen = say(template, reading, isClosed ? 'reopen' : 'replyHere');
  // "Create a new request" gives way to it; a closing is followed by it.
  const other = anew && template.blocks[anew.block];
  const reply =
    withoutAnew(template, block, (anew ?? mark).sentence, reopen) ??
    (other
      ? replaceSentence(template, other, anew.sentence, reopen)
      : insertAfterSentence(template, block, mark.sentence, reopen));
  const title = { ru: 'Написать, что ответ снова откроет заявку', en: 'Say that a reply reopens it' };
  return [
    ...offer(
      { ru: 'Написать, что сделаем и когда решим', en: 'Say what we do and when it is solved' },
      'fill-in',
      open,
    ),
    ...offer(title, 'suggestion', reply),
  ];
}

/** What is said instead of the closing, if anything is lacking, and the edits that say it. */
interface GoneOn {
  readonly says: string | null;
  readonly open: Edit[] | null;
}

/** In Russian the words of the closing go, and what they were set against. */
function wordsGive(template: Template, reading: Reading, block: Block, mark: Mark, anew: Mark | undefined): GoneOn {
  const isUnsolved = reading.facts.state === 'open' || staysUnsolved(template, reading);
  const goes = closingWords(template, block, mark);
  const lacks = isUnsolved ? lacking(reading, goes) : null;
  if (!lacks) return { says: null, open: null };
  const says = aboutRequest(template, reading, block, mark, say(template, reading, lacks));
  if ((anew && sameSentence(anew, mark)) || tellsAnew(template, mark)) {
    const here = replaceSentence(template, block, mark.sentence, `${says} ${say(template, reading, 'replyHere')}`);
    if (here) return { says, open: here };
  }
  // "The meter is not verified yet, but we close the request": what is the matter stays.
  // "The request is cancelled, as nobody opened the door": the reason says nothing without it.
  const { stateEvidence } = reading.facts;
  const isTold = stateEvidence !== null && !sameSentence(stateEvidence, mark);
  const isReason = isTold && /^,?\s+(?:так как|потому что|поскольку)(?!\p{L})/iu.test(template.text.slice(goes.end));
  const isMore = block.sentences[mark.sentence]!.clauses.length > 1 && !isReason;
  const rest = isMore && !tellsAnew(template, mark) ? deleteSpan(template, goes) : null;
  const away = anew && !sameSentence(anew, mark) ? anewElsewhere(template, reading, anew) : [];
  const step = isMore
    ? rest && together(rest, insertAfterSentence(template, block, mark.sentence, says), away)
    : together(replaceSentence(template, block, mark.sentence, says), away);
  return { says, open: step ?? staysOpen(template, reading, block, mark, says) };
}

/** In English the clause of the closing goes, and its reason. */
function clauseGives(template: Template, reading: Reading, block: Block, mark: Mark, anew: Mark | undefined): GoneOn {
  const lacks = lackingBeside(reading, mark);
  if (!lacks) return { says: null, open: null };
  const says = say(template, reading, lacks);
  const here = anew && sameSentence(anew, mark) ? `${says} ${say(template, reading, 'replyHere')}` : '';
  const both = here ? openInstead(template, block, mark, here, true) : null;
  const open = both ?? openInstead(template, block, mark, says) ?? staysOpen(template, reading, block, mark, says);
  return { says, open };
}
