/** What is told to be a trifle, or to be no cause for worry, stays the thing of what is told next. */
import type { Edit } from '../finding';
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Case } from '../languages/inflection';
import type { Template } from '../template';
import type { Block } from '../text/text';
import { tokenAt } from '../where';
import { inCase } from './phrase';
import { tells } from './predicate';
import { sentenceSpan, withCapital } from './seam';

/** "Поломка ерундовая, исправим её завтра" -> "Поломку исправим завтра"; "Павел, не переживайте из-за пропавших баллов! Вернём их завтра" -> "Павел, пропавшие баллы вернём завтра". */
export function keepThing(template: Template, block: Block, sentence: number): Edit[] | null {
  if (block.language !== 'ru') return null;
  return ofVerdict(template, block, sentence) ?? ofWorry(template, block, sentence);
}

function ofVerdict(template: Template, block: Block, sentence: number): Edit[] | null {
  const { text } = template;
  const { start, end } = sentenceSpan(block, sentence);
  const { first, last } = block.sentences[sentence]!;
  const comma = block.tokens.findIndex(({ norm }, index) => index > first && index <= last && norm === ',');
  const object = block.tokens.findIndex(
    ({ norm }, index) => index > comma && index <= Math.min(comma + 4, last) && /^(?:её|ее|его|их)$/.test(norm),
  );
  // "Поломка лифта ерундовая": what hangs on the thing would be lost.
  if (comma - first !== 2 || object < 0 || !isPromise(block, comma + 1)) return null;
  const noun = inCase(template, block, first, first, 'nominative', 'accusative');
  if (!noun) return null;
  const from = block.start + block.tokens[comma + 1]!.start;
  const pronoun = block.tokens[object]!;
  const rest = text.slice(from, block.start + pronoun.start) + text.slice(block.start + pronoun.end, end).trimStart();
  return [{ start, end, text: `${withCapital(noun)} ${rest}` }];
}

function ofWorry(template: Template, block: Block, sentence: number): Edit[] | null {
  const { text } = template;
  const { start, end } = sentenceSpan(block, sentence);
  const next = block.sentences[sentence + 1];
  const found = worries.exec(text.slice(start, end));
  if (!found || !next || !isPromise(block, next.first)) return null;
  const [all, lead = '', preposition = ''] = found;
  const thing = tokenAt(block, start + all.length);
  const { last } = block.sentences[sentence]!;
  const from: Case = /^об?$/iu.test(preposition)
    ? 'prepositional'
    : /^за$/iu.test(preposition)
      ? 'accusative'
      : 'genitive';
  const until = /^[.!…]+$/.test(block.tokens[last]!.norm) ? last - 1 : last;
  const noun = from === 'accusative' ? null : inCase(template, block, thing, until, from, 'accusative');
  // "Вернём их завтра": it takes the place of the pronoun; a noun of its own needs none.
  const opening = next.first;
  const pronoun = block.tokens[opening + 1];
  const isPronoun = pronoun !== undefined && /^(?:её|ее|его|их)$/.test(pronoun.norm);
  const clause = block.clauses[block.clauseOf[opening]!]!;
  const names = block.tokens
    .slice(opening + 1, clause.last + 1)
    .some(
      ({ kind, norm }, index) =>
        kind === 'word' &&
        !/^(?:к|ко|до|в|во|на|с|со|через|за|после)$/.test(block.tokens[opening + index]!.norm) &&
        languages.ru.analyse(norm).some(({ grammar }) => grammar & Grammar.noun && grammar & Grammar.accusative),
    );
  if (!noun || (names && !isPronoun)) return null;
  const verb = block.start + block.tokens[opening]!.start;
  const written = text.slice(verb, block.start + block.tokens[opening]!.end).toLowerCase();
  const to = block.start + (isPronoun ? pronoun.end : block.tokens[opening]!.end);
  const named = lead ? noun : withCapital(noun);
  if (/\S/.test(text.slice(end, verb))) return null;
  return [{ start: start + lead.length, end: to, text: `${named} ${written}` }];
}

/** "Восстановим": told of us, and of something. */
function isPromise(block: Block, token: number): boolean {
  const { norm, kind } = block.tokens[token]!;
  const bits = Grammar.verb | Grammar.first | Grammar.plural;
  return (
    kind === 'word' &&
    tells(block, token, token) &&
    languages.ru.analyse(norm).some(({ grammar }) => (grammar & bits) === bits)
  );
}

const worries =
  /^((?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, )?)(?:пожалуйста, )?не (?:пережива|волну|беспоко|расстраива|тревож|огорча)\p{L}*(?: вы)?(?: так)?(?: (?:сильно|очень|пожалуйста))?,? (из-за|насчёт|насчет|по поводу|об?|за) (?=\p{L})/iu;
