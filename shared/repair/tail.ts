/** A loose end of a report, named in the slot that asks how it ended. */
import { wordings } from '../languages';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import { wordsOf } from '../where';
import { tells } from './predicate';

/** What is still to be told of is named in the slot; not where a field or a slot stands in it. */
export function tailValues({ text }: Template, reading: Reading, { start, end }: Span): Record<string, string> {
  const { opening } = tails[reading.language];
  const words = text
    .slice(start, end)
    .replace(opening, '')
    .replace(/[\s.!…]+$/, '')
    .replace(/\s+/g, ' ');
  return /[[\]{}<>%#*_`]/.test(words) || words.length > longest
    ? {}
    : { told_rest: `[${wordings[reading.language].slots.told_rest}: ${words}]` };
}

/** "It locks in all three buildings, правда, the key turns with more effort": from the word that turns, to the end. */
export function behindTurn({ blocks }: Template, mark: Mark): Span | null {
  const block = blocks[mark.block]!;
  const { first, last } = block.sentences[mark.sentence]!;
  const turn = block.tokens.findIndex(({ norm }, at) => norm === 'правда' && at > first && at <= mark.last);
  const isTurn = turn > 0 && block.tokens[turn - 1]!.norm === ',' && tells(block, first, turn - 1);
  return isTurn ? wordsOf(block, turn, last) : null;
}

/** Characters: what is longer is no slot any more. */
const longest = 90;

const tails = {
  ru: {
    opening:
      /^[,;—–\s]*(?:(?:но|однако|хотя|правда|впрочем|а|и|только|вот только|единственное|разве что)(?!\p{L})[,:\s—–]*)+/iu,
  },
  en: {
    opening:
      /^[,;—–\s]*(?:(?:but|however|although|though|yet|and|still|that said|only|mind you|the only thing is)(?!\p{L})[,:\s—–]*(?:that\s)?)+/iu,
  },
} as const;
