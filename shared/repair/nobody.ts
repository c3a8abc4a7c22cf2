/** Who did it goes, and what was done stays: "Шкаф поцарапали | грузчики перевозчика". */
import type { Edit } from '../finding';
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { type Place, sentenceTextOf, wordsOf } from '../where';
import { say } from './say';
import { deleteSpan, replaceSentence } from './seam';

/** A subject in the plural behind its verb of the past, at the end of a sentence that opens with the object; null for others. */
export function withoutDoer(template: Template, block: Block, sentence: number): Edit[] | null {
  if (block.language !== 'ru') return null;
  const { first, last } = block.sentences[sentence]!;
  const { noun, verb, past, plural, nominative, accusative, genitive, adjective } = Grammar;
  const can = (index: number, bits: number) =>
    block.tokens[index]?.kind === 'word' &&
    languages.ru.analyse(block.tokens[index]!.norm).some(({ grammar }) => (grammar & bits) === bits);
  const said = block.tokens.findIndex((_, index) => index > first && index < last && can(index, verb | past | plural));
  const doer = said + 1;
  if (said < 0 || can(said, Grammar.reflexive) || !can(doer, noun | nominative | plural)) return null;
  if (!can(first, noun | accusative) || can(first, Grammar.other)) return null;
  for (let index = doer + 1; index <= last; index++)
    if (
      block.tokens[index]!.kind === 'punctuation'
        ? index < last
        : !can(index, genitive | noun) && !can(index, genitive | adjective)
    )
      return null;
  return deleteSpan(template, wordsOf(block, doer, last));
}

/** "Диван уже стоял бы у вас, если бы фабрика не подвела": the answers; null for what is no such condition. */
export function insteadOfUnreal(template: Template, reading: Reading, block: Block, place: Place): Edit[] | null {
  return /,\s+(?:если|когда) бы(?!\p{L})/iu.test(sentenceTextOf(template, place))
    ? replaceSentence(template, block, place.sentence, say(template, reading, 'onRequest'))
    : null;
}
