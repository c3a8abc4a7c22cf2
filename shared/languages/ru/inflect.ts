import { caseBits, Grammar, genderBits } from '../grammar';
import { type Inflection, withCapitals } from '../inflection';
import type { Morphology } from './morphology';
import { declinePoliteName } from './polite-names';

/** Forms for repairs, out of the lexicon; a verb that it lacks is changed only where its ending is regular. */
export function createInflection({ lexicon, analyse }: Pick<Morphology, 'lexicon' | 'analyse'>): Inflection {
  return {
    verbForWe(word) {
      const form = word.toLowerCase().replaceAll('ё', 'е');
      const known = lexicon().read(form);
      const isAdverb = known?.some(({ grammar }) => grammar & Grammar.other);
      const candidates = new Set<string>();
      for (const { lemma, grammar } of known ?? []) {
        const wanted = grammarForWe(grammar);
        // "срочно" is an adverb before it is a predicate.
        if (wanted === undefined || (wanted.without && isAdverb)) continue;
        if ((grammar & wanted.bits) === wanted.bits) return word;
        const found = lexicon().forms(lemma, wanted.bits, wanted.without)[0];
        if (found) candidates.add(found);
      }
      if (!known) {
        const regular = regularForWe(form);
        // The guess must say nothing but what the ending promises: "пароль" is no "проверил".
        if (regular && analyse(form).every(({ grammar }) => grammarForWe(grammar) !== undefined))
          candidates.add(regular);
      }
      const [first] = candidates;
      return candidates.size === 1 ? withCapitals(keepYo(first!, word), word) : null;
    },
    promise(infinitive) {
      const form = infinitive.toLowerCase().replaceAll('ё', 'е');
      const known = lexicon()
        .read(form)
        ?.find(({ grammar }) => grammar & Grammar.infinitive);
      // Only a perfective verb has a future of one word; "решать" promises nothing either way.
      const found =
        known && lexicon().forms(known.lemma, Grammar.verb | Grammar.future | Grammar.first | Grammar.plural)[0];
      return found ? withCapitals(found, infinitive) : null;
    },
    noun(lemma, grammaticalCase, number) {
      const bits = Grammar.noun | Grammar[number] | Grammar[grammaticalCase];
      return firstForm(lemma, bits);
    },
    like(lemma, model, { head, only, lemma: itsLemma }) {
      const all = analyse(model).filter(({ grammar }) => grammar & fitting(lemma));
      const own = all.filter((reading) => reading.lemma === itsLemma);
      const wanted = own.length > 0 ? own : all;
      const told = wanted.filter(({ grammar }) => grammar & only);
      const forms = new Set<string>();
      for (const { grammar } of told.length > 0 ? told : wanted)
        for (const one of casesOf(told.length > 0 ? grammar & (~caseBits | only) : grammar)) {
          let bits = one & keptBits;
          if (bits & Grammar.noun) bits &= ~genderBits;
          if (bits & Grammar.noun && head !== null && lemma !== head)
            bits = (bits & ~Grammar.noun) | Grammar.adjective | (bits & Grammar.plural ? 0 : genderOf(head));
          const [found] = lexicon().forms(lemma, bits);
          if (found) forms.add(found);
        }
      const [first] = forms;
      return forms.size === 1 ? first! : null;
    },
    politeName: declinePoliteName,
    adjective(lemma, grammaticalCase, number, gender) {
      const agreement = Grammar[number] | Grammar[grammaticalCase] | (number === 'plural' ? 0 : Grammar[gender]);
      return firstForm(lemma, Grammar.adjective | agreement);
    },
  };

  function genderOf(noun: string): number {
    return analyse(noun).reduce(
      (bits, { lemma, grammar }) => (lemma === noun && grammar & Grammar.noun ? bits | (grammar & genderBits) : bits),
      0,
    );
  }

  /** Of which part of speech the model has to be read. */
  function fitting(lemma: string): number {
    const isVerb = analyse(lemma).some(({ grammar }) => grammar & Grammar.infinitive);
    return isVerb
      ? Grammar.verb | Grammar.infinitive | Grammar.participle | Grammar.shortParticiple | Grammar.gerund
      : Grammar.noun;
  }

  function firstForm(lemma: string, bits: number): string | null {
    const found = lexicon().forms(lemma.toLowerCase().replaceAll('ё', 'е'), bits)[0];
    return found ? withCapitals(found, lemma) : null;
  }
}

/** A reading of several cases as one of each. */
function casesOf(grammar: number): number[] {
  const cases = grammar & caseBits;
  const single: number[] = [];
  for (let bit = 1; bit <= cases; bit <<= 1) if (cases & bit) single.push((grammar & ~caseBits) | bit);
  return single.length > 0 ? single : [grammar];
}

/** What a word that takes another's place has from it: all but aspect, and whether it is reflexive or guessed. */
const keptBits = ~(Grammar.perfective | Grammar.imperfective | Grammar.reflexive | Grammar.guessed);

/** What a predicate's grammar becomes when its subject is "мы"; undefined for what is no predicate. */
function grammarForWe(grammar: number): { bits: number; without: number } | undefined {
  if (grammar & Grammar.verb) {
    if (grammar & Grammar.past) return { bits: Grammar.verb | Grammar.past | Grammar.plural, without: 0 };
    const tense = grammar & (Grammar.present | Grammar.future);
    if (!tense || grammar & Grammar.second) return undefined;
    return { bits: Grammar.verb | tense | Grammar.first | Grammar.plural, without: 0 };
  }
  if (grammar & Grammar.shortParticiple) return { bits: Grammar.shortParticiple | Grammar.plural, without: 0 };
  // A short adjective ("готов") has number but no case; a comparative has neither.
  if (grammar & Grammar.adjective && !(grammar & caseBits) && grammar & (Grammar.singular | Grammar.plural))
    return { bits: Grammar.adjective | Grammar.plural, without: caseBits };
  return undefined;
}

/** The endings whose form for "мы" never depends on the verb. */
function regularForWe(form: string): string | undefined {
  const [, stem, ending] =
    /^(.{2,})(лся|лась|лось|лись|ла|ло|ли|л|ается|яется|уется|ится|ает|яет|ует|ит)$/.exec(form) ?? [];
  if (stem === undefined || ending === undefined) return undefined;
  if (ending[0] === 'л') return stem + (/с[яь]$/.test(ending) ? 'лись' : 'ли');
  return stem + ending.replace('т', 'м').replace(/мся$/, 'мся');
}

/** "ведёт" -> "ведём": the writer who writes ё goes on doing so. */
function keepYo(form: string, word: string): string {
  const yo = word.toLowerCase().indexOf('ё');
  return yo >= 0 && form[yo] === 'е' ? `${form.slice(0, yo)}ё${form.slice(yo + 1)}` : form;
}
