/** A pronoun that stays where the noun that it stands for goes: such a fix is not offered. */
import type { Edit, Fix } from '../finding';
import { languages } from '../languages';
import { caseBits, Grammar } from '../languages/grammar';
import { overlaps } from '../span';
import type { Template } from '../template';
import type { Block } from '../text/text';

const he = Grammar.masculine | Grammar.neuter;
const she = Grammar.feminine;

/** Gender of the noun; of "they" there is none. */
const genders: ReadonlyMap<string, number> = new Map(
  (
    [
      [he, 'он его него ему нему нем нём'],
      [she, 'она ее её нее неё ней ею'],
      [Grammar.plural, 'они их них ними'],
    ] as const
  ).flatMap(([wanted, words]) => words.split(' ').map((word): [string, number] => [word, wanted])),
);

/** Nouns that no pronoun behind them speaks of. */
const vague =
  /^(?:день|дня|утро|вечер\p{L}*|раз|раза|вин[аыуе]|случа\p{L}+|дел[оеуа]|врем\p{L}+|мест[оеа]|этом|том|сроки?|здравствуйте)$/u;

/** Whether a pronoun of the third person, or "там", has lost its only noun to the edits. */
export function losesNoun(template: Template, { edits }: Fix): boolean {
  return template.blocks.some((block) => {
    if (block.language !== 'ru') return false;
    const own = edits.filter((edit) => overlaps(edit, block));
    return own.some(isMuch) && hasOrphan(block, edits, own);
  });
}

function isMuch({ start, end }: Edit): boolean {
  return end - start > 3;
}

function hasOrphan(block: Block, edits: readonly Edit[], own: readonly Edit[]): boolean {
  const { tokens } = block;
  const at = (index: number) => block.start + tokens[index]!.start;
  const goes = (index: number) =>
    edits.find(
      (edit) => edit.end > edit.start && edit.start <= at(index) && block.start + tokens[index]!.end <= edit.end,
    );
  const first = tokens.findIndex((_, index) => goes(index));
  return tokens.some(({ kind, norm }, index) => {
    const isPlace = /^(?:там|туда|оттуда)$/u.test(norm);
    const wanted = genders.get(norm) ?? 0;
    if (kind !== 'word' || first < 0 || index < first || (!wanted && !isPlace) || goes(index)) return false;
    // In the rest of the sentence that is cut, or right behind it.
    const near = own.some((edit) => isMuch(edit) && edit.end <= at(index) && sentencesBetween(block, edit, index) < 2);
    if (!near || (isPlace && !opensClause(block, index))) return false;
    const from = block.sentences[Math.max(0, block.sentenceOf[index]! - 2)]!.first;
    const fits = (token: number, surely: boolean) => names(block, token, wanted, surely);
    const before = tokens.map((_, token) => token).slice(from, index);
    const put = own.map(({ text }) => text.toLowerCase()).join(' ');
    const lost = before.filter((token) => goes(token) && fits(token, true));
    if (!lost.length || lost.some((token) => put.includes(tokens[token]!.norm.slice(0, 4)))) return false;
    return !before.some((token) => !goes(token) && (tokens[token]!.kind === 'placeholder' || fits(token, false)));
  });
}

function sentencesBetween(block: Block, { end }: Edit, index: number): number {
  const behind = block.tokens.findIndex((token) => block.start + token.start >= end);
  return block.sentenceOf[index]! - block.sentenceOf[Math.max(0, behind - 1)]!;
}

/** "Там" that the clause begins with. */
function opensClause(block: Block, index: number): boolean {
  return block.clauses[block.clauseOf[index]!]!.first >= index - 1 || block.tokens[index + 1]?.norm === 'же';
}

/** Whether a noun of that gender stands there; `surely`: and no other word. */
function names(block: Block, index: number, wanted: number, surely: boolean): boolean {
  const { kind, norm, capital } = block.tokens[index]!;
  if (kind !== 'word' || vague.test(norm)) return false;
  const readings = languages.ru.analyse(norm).filter(({ grammar }) => grammar & Grammar.noun && grammar & caseBits);
  if (!surely && capital && block.sentences[block.sentenceOf[index]!]!.first !== index) return true;
  if (!readings.length || (surely && readings.every(({ grammar }) => grammar & Grammar.guessed))) return false;
  if (!wanted) return true;
  // "Без сети": of two numbers it may be the other.
  if (!surely && wanted === Grammar.plural)
    return norm === 'деньги' || readings.every(({ grammar }) => grammar & Grammar.plural);
  const isMeant = ({ grammar }: { grammar: number }) =>
    wanted === Grammar.plural
      ? Boolean(grammar & Grammar.plural)
      : Boolean(grammar & Grammar.singular && grammar & wanted) || Boolean(!surely && grammar & Grammar.guessed);
  return readings.some(isMeant);
}
