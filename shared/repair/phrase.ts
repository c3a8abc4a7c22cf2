/** The words that name a thing, in another case: "потерянным чеком из кассы" -> "потерянного чека из кассы". */
import { inflections, languages } from '../languages';
import { Grammar, type GrammarName } from '../languages/grammar';
import type { Case, Gender, GrammaticalNumber } from '../languages/inflection';
import type { Template } from '../template';
import type { Block } from '../text/text';

/**
 * Adjectives and the noun behind them, which stand in the case `from`, in the case `to`; what hangs on the noun stays as it
 * is. Null where a word has no such form, or where more than one thing is named.
 */
export function inCase(
  { text }: Template,
  block: Block,
  first: number,
  last: number,
  from: Case,
  to: Case,
): string | null {
  if (block.language !== 'ru') return null;
  const { analyse } = languages.ru;
  const { noun, adjective } = inflections.ru;
  const read = (index: number) => (block.tokens[index]?.kind === 'word' ? analyse(block.tokens[index]!.norm) : []);
  const is = (index: number, bits: number) =>
    read(index).find(({ grammar }) => (grammar & bits) === bits && !(grammar & Grammar.guessed));
  let head = first;
  while (head <= last && !is(head, Grammar.noun | Grammar[from])) {
    if (!is(head, Grammar.adjective | Grammar[from]) && !is(head, Grammar.participle | Grammar[from])) return null;
    head++;
  }
  const named = head <= last ? is(head, Grammar.noun | Grammar[from]) : undefined;
  if (!named) return null;
  for (let index = head + 1; index <= last; index++)
    if (/^(?:и|или|[,:;()—–])$/.test(block.tokens[index]!.norm)) return null;
  const number: GrammaticalNumber = named.grammar & Grammar.plural ? 'plural' : 'singular';
  const gender = genders.find((one) => named.grammar & Grammar[one]) ?? 'masculine';
  const like = (index: number, theirs: GrammaticalNumber, sex: Gender) => {
    const known = is(index, Grammar.adjective | Grammar[from]);
    const form = known && adjective(known.lemma, to, theirs, sex);
    return form ?? regular(block.tokens[index]!.norm, from, to);
  };
  const put: string[] = [];
  for (let index = first; index <= head; index++) {
    const word = index === head ? noun(named.lemma, to, number) : like(index, number, gender);
    if (word === null) return null;
    const source = text.slice(block.start + block.tokens[index]!.start, block.start + block.tokens[index]!.end);
    const isName = index > first && source.charAt(0) !== source.charAt(0).toLowerCase();
    put.push(isName || /^\p{Lu}{2}/u.test(source) ? source : word.toLowerCase());
  }
  const rest =
    head < last ? text.slice(block.start + block.tokens[head]!.end, block.start + block.tokens[last]!.end) : '';
  return put.join(' ') + rest;
}

const genders: readonly (Gender & GrammarName)[] = ['feminine', 'neuter', 'masculine'];

/** A participle, whose ending alone tells its form; null for what is not told here. */
function regular(word: string, from: Case, to: Case): string | null {
  const [, stem = '', ending = ''] =
    /^(.{3,}(?:нн|щ|вш|т|м))(ыми|ими|ых|их|ым|им|ой|ей|ый|ий|ая|ое|ее|ые|ие)(?:ся)?$/u.exec(word) ?? [];
  const put = stem ? endings.get(`${from} ${to} ${ending}`) : undefined;
  return put === undefined ? null : stem + put;
}

const endings: ReadonlyMap<string, string> = new Map(
  [
    'instrumental genitive: ыми ых, ими их, ым ого, им его, ой ой, ей ей',
    'nominative prepositional: ый ом, ий ем, ая ой, ое ом, ее ем, ые ых, ие их',
    'nominative instrumental: ый ым, ий им, ая ой, ое ым, ее им, ые ыми, ие ими',
    'nominative accusative: ый ый, ий ий, ая ую, ое ое, ее ее, ые ые, ие ие',
    'genitive accusative: ых ые, их ие',
  ].flatMap((line) => {
    const [cases = '', pairs = ''] = line.split(': ');
    return pairs.split(', ').map((pair): [string, string] => {
      const [own = '', other = ''] = pair.split(' ');
      return [`${cases} ${own}`, other];
    });
  }),
);
