/** Sentences that shrug a trouble off. */
import type { Edit } from '../finding';
import { overlaps } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block, Token } from '../text/text';
import {
  anyIn,
  marksIn,
  sameSentence,
  sentenceAfter,
  sentenceBefore,
  sentenceTextOf,
  troublesOf,
  wordsOf,
} from '../where';
import { together } from './lacking';
import { dropWords, leaveOutSentence } from './leave-out';
import { deleteSentence, sentenceSpan } from './seam';

/** "Don't worry" belittles only where there is something to worry about. */
export function isBeside(template: Template, reading: Reading, mark: Mark): boolean {
  // "Most probably just some hiccup": the guess is the fault, and `premature-guilt` names it.
  if (marksIn(reading.marks('premature-guilt/guess'), mark).some((guess) => overlaps(guess, mark))) return false;
  if (mark.concept !== 'belittling/soothing' && mark.concept !== 'belittling/briefly') return true;
  if (reading.facts.state !== 'neutral' || reading.facts.apologies.length) return true;
  const troubles = troublesOf(reading);
  if ([mark, sentenceBefore(mark), sentenceAfter(mark)].some((at) => anyIn(troubles, at))) return true;
  // "Tonight transfers will not go through. It is merely three hours."
  return mark.sentence > 0 && lacking.test(sentenceTextOf(template, sentenceBefore(mark)));
}

const lacking =
  /(?<!\p{L})(?:не буд(?:ет|ут)|will (?:not|be (?:down|off|closed|unavailable))|(?:over|under)charged|charged (?:you )?twice|too (?:much|little|late)|short by|wrong(?:ly)?|by mistake)(?!\p{L})/iu;

/** A sentence that shrugs the trouble off, without a step or a time in it. */
export function isSneer({ text }: Template, reading: Reading, block: Block, mark: Mark): boolean {
  const { first, last } = block.sentences[mark.sentence]!;
  const { start } = wordsOf(block, first, last);
  const { steps, deadlines } = reading.facts;
  const isNeeded = anyIn(steps, mark) || anyIn(deadlines, mark) || block.tokens.slice(first, last + 1).some(isValue);
  return !isNeeded && shrugs.test(text.slice(start, mark.end));
}

function isValue({ kind }: Token): boolean {
  return kind === 'number' || kind === 'placeholder';
}

const shrugs =
  /^(?:then again|still|after all|anyway|besides|well|oh well|come on|in the end|mind you|let['’]s face it|речь|с другой стороны|в конце концов|в конце-то концов|впрочем|ну|ну и|подумаешь|тоже мне|да и|в общем-то|по большому счёту|по большому счету|если честно|ладно|ничего)(?![\p{L}])/iu;

/** "… and really, it's nothing!!" -> "….": the exclamation was that of the words that go. */
export function calmly(template: Template, { block: number, sentence }: Mark, edits: Edit[] | null): Edit[] | null {
  const block = template.blocks[number]!;
  const { first, last } = block.sentences[sentence]!;
  const end = block.tokens[last]!;
  if (!edits || !/^!+$/.test(end.norm)) return edits;
  const at = { start: block.start + end.start, end: block.start + end.end };
  const isCut = edits.some(
    (one) => one.text === '' && one.end === at.start && one.start > block.start + block.tokens[first]!.start,
  );
  return isCut ? [...edits, { ...at, text: '.' }] : edits;
}

/** "… because accounting has not released it. It is out of our hands.": an excuse right behind the blame hangs on it. */
export function withoutShrug(template: Template, reading: Reading, mark: Mark, edits: Edit[]): Edit[] | null {
  const next = sentenceAfter(mark);
  const block = template.blocks[mark.block]!;
  const { steps, deadlines } = reading.facts;
  const isExcuse =
    ['excuse/denial', 'dead-end/helpless'].some((one) => anyIn(reading.marks(one), next)) &&
    /^(?:(?:and|so|but|unfortunately|sadly|а|и|увы|к сожалению),? )?(?:it|that|this|we|there|это|мы|тут|здесь)(?!\p{L})/iu.test(
      sentenceTextOf(template, next),
    );
  const isBare =
    block.sentences[next.sentence]?.clauses.length === 1 &&
    ![...steps, ...deadlines].some((one) => sameSentence(one, next));
  if (!isExcuse || !isBare) return null;
  const { start, end } = sentenceSpan(block, next.sentence);
  // What was to follow it takes its place.
  const behind = edits.find((one) => one.start === one.end && one.start === end);
  const rest = edits.filter((one) => one !== behind);
  return together(
    rest,
    behind ? [{ start, end, text: behind.text.trim() }] : deleteSentence(template, block, next.sentence),
  );
}

/** "It's just a small delay": the words up to the colon, or a sentence of which nothing else is told. */
export function bareTrifle(template: Template, reading: Reading, block: Block, mark: Mark): Edit[] | null {
  const { start, end } = sentenceSpan(block, mark.sentence);
  const bare = trifles.exec(template.text.slice(start, end));
  if (!bare || start + bare[0].length < mark.end) return null;
  if (bare[1]) return dropWords(template, block, { start, end: start + bare[0].length });
  return leaveOutSentence(template, reading, block, mark.sentence);
}

const trifles =
  /^(?:it|this|that)(?:['’]s| is| was) (?:(?:really|just|only|merely|simply|but) ){0,2}(?:(?<=(?:just|only|merely|simply|but) )an? |an? (?=small|minor|tiny|slight|little|cosmetic|trivial))(?:(?:small|minor|tiny|slight|little|short|brief|cosmetic|trivial) )*(?:delay|wait|matter|thing|quirk|flaw|detail|issue|bug|glitch|error|mistake|slip|hitch|problem|scratch|hiccup)(?:(:|\s[–—])\s|[.!]*$)/i;
