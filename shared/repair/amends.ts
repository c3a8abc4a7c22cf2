/** Amends without their condition. */
import type { Edit } from '../finding';
import type { Template } from '../template';
import type { Block } from '../text/text';
import { sentenceSpan } from './seam';

/** "We would gladly round it up once the post is gone": without its condition a promise is one. */
export function unconditionally({ text }: Template, block: Block, sentence: number, cut: Edit[]): Edit[] {
  const { start, end } = sentenceSpan(block, sentence);
  const would =
    /(?:['’]d|\s?\bwould)\s+(?:gladly|happily|be (?:happy|glad|pleased|willing|ready|prepared) to|like to|love to)(?=\s)/i.exec(
      text.slice(start, end),
    );
  if (!would) return cut;
  const at = { start: start + would.index, end: start + would.index + would[0].length };
  const isApart = cut.every((one) => one.end <= at.start || at.end <= one.start);
  return isApart ? [...cut, { ...at, text: ' will' }].sort((a, b) => a.start - b.start) : cut;
}
