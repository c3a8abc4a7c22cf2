/** Where a letter is at its end: "С уважением", "Kind regards" and all that stands below. */
import { ofEach } from '../remembered';
import type { Mark } from '../text/phrases/mark';
import { type Block, isSaid } from '../text/text';
import type { Place, ReadingText } from './places';

/** Words of a line that closes a letter. */
const mostClosingWords = 8;
/** Of the signature below a closing formula: a name, a post, a firm, an address, its hours. */
const mostSignatureWords = 48;
/** Of what may follow thanks, which may stand in the midst of a letter as well. */
const mostWordsBehindThanks = 16;

/** The sentence with which the signature begins. Several rules ask for that of the same reading. */
export const signatureOf = ofEach((reading: ReadingText): Place | null => {
  const first = reading.members[0];
  const isOpening = ({ block, sentence }: Mark) => block === first && sentence < 2;
  const counts = wordsToEnd(reading);
  const wordsBehind = ({ block, sentence }: Mark) => counts.get(block)?.[sentence] ?? 0;
  const ends = (mark: Mark) =>
    wordsOfSentence(reading.blocks[mark.block]!, mark.sentence) <= mostClosingWords &&
    wordsBehind(mark) <= mostSignatureWords;
  const closing = reading.marks('executive-too-long/closing').find((one) => !isOpening(one) && ends(one));
  // "Thank you for telling us" opens a report; what closes it is followed by a name at most.
  const thanks = reading
    .marks('executive-too-long/thanks')
    .find((one) => one.block !== first && wordsBehind(one) <= mostWordsBehindThanks);
  const found = [closing, thanks].filter((one) => one !== undefined);
  return found.sort((a, b) => a.block - b.block || a.sentence - b.sentence)[0] ?? null;
});

/** Whether a place stands in the signature or behind it. */
export function isSigned(signature: Place | null, { block, sentence }: Place): boolean {
  if (!signature) return false;
  return block > signature.block || (block === signature.block && sentence >= signature.sentence);
}

/** By block: of each of its sentences, how many words there are from it to the end of the text. */
function wordsToEnd({ blocks, members }: ReadingText): ReadonlyMap<number, readonly number[]> {
  const counts = new Map<number, number[]>();
  let words = 0;
  for (const number of [...members].reverse()) {
    const block = blocks[number]!;
    const its: number[] = [];
    for (let sentence = block.sentences.length - 1; sentence >= 0; sentence--) {
      words += wordsOfSentence(block, sentence);
      its[sentence] = words;
    }
    counts.set(number, its);
  }
  return counts;
}

function wordsOfSentence({ tokens, sentences }: Block, sentence: number): number {
  const { first, last } = sentences[sentence]!;
  return tokens.slice(first, last + 1).filter(isSaid).length;
}
