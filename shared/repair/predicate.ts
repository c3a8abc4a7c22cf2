/** Whether words tell something: whether a predicate is among them. */
import { languages } from '../languages';
import { caseBits, Grammar, numberBits } from '../languages/grammar';
import type { Block } from '../text/text';

/** Whether a predicate stands between two tokens. */
export function tells(block: Block, first: number, last: number): boolean {
  if (block.language === 'und') return true;
  const { analyse } = languages[block.language];
  let depth = 0;
  for (let index = first; index <= last; index++) {
    const token = block.tokens[index]!;
    if (/^[([]/.test(token.norm)) depth++;
    if (/[)\]]$/.test(token.norm)) depth--;
    if (token.kind !== 'word' || depth > 0) continue;
    if (predicatives.has(token.norm)) return true;
    const readings = analyse(token.norm);
    // "сбой", "связь" may be imperatives, too.
    const tellsBy = ({ grammar }: { grammar: number }) =>
      (grammar & predicate || isShort(grammar)) && !(grammar & Grammar.gerund);
    if (readings.some(tellsBy) && !readings.some(({ grammar }) => grammar & (Grammar.noun | Grammar.gerund)))
      return true;
  }
  return false;
}

/** "Насос цел", "ключ готов": a short form, which has a number and no case; the neuter one looks like an adverb. */
export function isShort(grammar: number): boolean {
  const isAdjective = grammar & Grammar.adjective && grammar & (Grammar.masculine | Grammar.feminine);
  return Boolean(isAdjective) && Boolean(grammar & numberBits) && !(grammar & caseBits);
}

/** "Копии пока не видно": what tells without a verb. */
const predicatives: ReadonlySet<string> = new Set(
  'видно слышно нет нужно надо нельзя ниже выше хуже медленнее дольше'.split(' '),
);

const predicate = Grammar.verb | Grammar.shortParticiple;
