/** Sentences that shrug a trouble off. */
import type { Edit } from '../finding';
import { overlaps } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block, Token } from '../text/text';
import { anyIn, marksIn, sentenceAfter, sentenceBefore, sentenceTextOf, troublesOf, wordsOf } from '../where';

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

const lacking = /(?<!\p{L})(?:не буд(?:ет|ут)|will (?:not|be (?:down|off|closed|unavailable)))(?!\p{L})/iu;

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
