/** The thing as the subject, instead of the one who filled it in. */
import type { Edit } from '../finding';
import { inflections, languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Token } from '../text/text';
import { marksIn, sentenceAfter, sentenceTextOf, tokenAt, wordsOf } from '../where';
import { together } from './lacking';
import { say } from './say';
import { insertAfterSentence, replaceSpan } from './seam';

/** "Вы неправильно указали реквизиты": "В реквизитах не совпадает …". The rest of the sentence stays. `concept`: what was filled in, its `object` captured. */
export function aboutTheThing(template: Template, reading: Reading, mark: Mark, concept: string): Edit[] | null {
  const block = template.blocks[mark.block];
  const entry = marksIn(reading.marks(concept), mark).find((one) => one.clause === mark.clause);
  const named = entry?.captures.object;
  const clause = block?.clauses[mark.clause];
  if (!entry || !named || !block || !clause) return null;
  const whole = wordsOf(block, clause.first, clause.last);
  const rest = template.text.slice(Math.max(named.end, entry.end), whole.end);
  const noun = inside(reading, block.tokens[tokenAt(block, named.end - 1)]);
  if (entry.start - whole.start > 2 || !/^(?:\s\p{L}+){0,2}$/u.test(rest) || !noun) return null;
  const before = template.text.slice(named.start, named.end).replace(/\S+$/u, '');
  const differs = replaceSpan(template, whole, say(template, reading, 'differs', { object: before + noun + rest }));
  // How to put it right is told already.
  const next = sentenceTextOf(template, sentenceAfter(mark));
  if (reading.facts.steps.length || tellsHow.test(next)) return differs;
  return together(differs, insertAfterSentence(template, block, mark.sentence, say(template, reading, 'correct')));
}

const tellsHow = /(?<!\p{L})(?:можно|достаточно|нужно|надо|\p{L}{3,}(?:ите|йте)|you can|please)(?!\p{L})/iu;

/** The thing that something is in: "реквизитах". */
function inside({ language }: Reading, token: Token | undefined): string | null {
  const readings = token ? languages[language].analyse(token.norm).filter(({ grammar }) => grammar & Grammar.noun) : [];
  // "Показания": several of them that were filled in, not of one.
  const named = readings.find(({ grammar }) => grammar & Grammar.accusative) ?? readings[0];
  if (!named) return null;
  return inflections[language].noun(
    named.lemma,
    'prepositional',
    named.grammar & Grammar.plural ? 'plural' : 'singular',
  );
}
