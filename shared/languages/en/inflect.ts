import { Grammar } from '../grammar';
import { type Inflection, withCapitals } from '../inflection';
import { irregularPlurals } from './irregular';
import type { Morphology } from './morphology';

/** Forms for repairs: English changes little but the third person singular and the plural. */
export function createInflection({ analyse }: Pick<Morphology, 'analyse'>): Inflection {
  const pluralOf = new Map<string, string>();
  for (const pair of irregularPlurals.split(';')) {
    const [plural = '', singular = ''] = pair.trim().split(' ');
    pluralOf.set(singular, plural);
  }
  return {
    verbForWe(word) {
      const form = word.toLowerCase();
      const special = forWe[form];
      if (special) return withCapitals(special, word);
      const verb = analyse(form).find(({ grammar }) => grammar & Grammar.verb);
      if (!verb) return null;
      const isThird = verb.grammar & Grammar.third && verb.grammar & Grammar.singular && verb.grammar & Grammar.present;
      return isThird ? withCapitals(verb.lemma, word) : word;
    },
    promise: (infinitive) => `will ${infinitive}`,
    noun(lemma, _grammaticalCase, number) {
      if (number === 'singular') return lemma;
      const form = lemma.toLowerCase();
      return withCapitals(pluralOf.get(form) ?? regularPlural(form), lemma);
    },
    politeName: (name) => name,
    adjective: (lemma) => lemma,
  };
}

const forWe: Readonly<Record<string, string>> = {
  __proto__: null as never,
  is: 'are',
  am: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "'m": "'re",
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

function regularPlural(form: string): string {
  if (/[^aeiou]y$/.test(form)) return `${form.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(form) ? `${form}es` : `${form}s`;
}
