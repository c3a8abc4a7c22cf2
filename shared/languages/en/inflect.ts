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
    like(lemma, model) {
      const readings = analyse(model);
      const has = (bits: number) => readings.some(({ grammar }) => (grammar & bits) === bits);
      if (/ing$/.test(model) && has(Grammar.gerund)) return ending(lemma, 'ing');
      if (/ed$|en$/.test(model) && (has(Grammar.verb | Grammar.past) || has(Grammar.participle)))
        return ending(lemma, 'ed');
      return /[^s]s$/.test(model) ? regularPlural(lemma) : lemma;
    },
  };

  function ending(lemma: string, suffix: 'ing' | 'ed'): string {
    if (/[^e]e$/.test(lemma)) return lemma.slice(0, -1) + suffix;
    if (suffix === 'ed' && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
    return (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(lemma) ? lemma + lemma.at(-1) : lemma) + suffix;
  }
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
