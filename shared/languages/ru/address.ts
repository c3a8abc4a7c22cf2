import type { Addressing, AddressWord } from '../addressing';
import { caseBits, Grammar } from '../grammar';
import { type Inflection, withCapitals } from '../inflection';
import type { Morphology } from './morphology';

/** "ты" and "вы": pronouns from a table, verbs by the lexicon. */
export function createAddressing(
  { lexicon, analyse }: Pick<Morphology, 'lexicon' | 'analyse'>,
  { verbForWe }: Pick<Inflection, 'verbForWe'>,
): Addressing {
  return {
    read(word, before) {
      const pronoun = pronouns.get(word);
      if (pronoun) return pronoun;
      if (frozen.has(word)) return null;
      const spoken = withoutParticle(word);
      if (!/(?:шь|шься|те|тесь|и|й|ь|ись|йся|ься)$/.test(spoken)) return null;
      const readings = analyse(spoken);
      // A word that may be anything else says nothing sure: "настрой", "пришли", "шли".
      const speaks = (bits: number) =>
        readings.length > 0 &&
        readings.every(
          ({ grammar }) =>
            grammar & Grammar.verb &&
            grammar & Grammar.second &&
            (grammar & bits) === bits &&
            !(grammar & Grammar.past),
        );
      const guessed = readings.some(({ grammar }) => grammar & Grammar.guessed);
      if (speaks(Grammar.singular) && (!guessed || /.{3}[её]?шь(?:ся)?$/.test(spoken)))
        return before && !/шь(?:ся)?$/.test(spoken) && governs(before) ? null : familiarVerb;
      return speaks(Grammar.plural) && !guessed ? politeVerb : null;
    },
    turn(word, closeness, before, withSubject) {
      const form = word.toLowerCase().replaceAll('ё', 'е');
      const toPolite = closeness === 'polite';
      if (pronouns.has(form)) {
        const other =
          toPolite && form === 'тебе' && locative.has(before) ? 'вас' : (toPolite ? politeOf : familiarOf).get(form);
        return other === undefined ? null : withCapitals(other, word);
      }
      const found = toPolite ? politeVerbOf(word.toLowerCase()) : familiarVerbOf(form, withSubject);
      return found === null ? null : withCapitals(found, word);
    },
    isSubject: (word) => word === 'ты' || word === 'вы',
    predicate(word) {
      const form = word.toLowerCase().replaceAll('ё', 'е');
      if (form === 'сам' || form === 'сама') return withCapitals('сами', word);
      const readings = analyse(form);
      const singular = ({ grammar }: { grammar: number }) =>
        Boolean(grammar & Grammar.singular) && !(grammar & Grammar.neuter);
      const tells = readings.filter(
        (reading) =>
          singular(reading) &&
          ((reading.grammar & Grammar.verb && reading.grammar & Grammar.past) ||
            reading.grammar & Grammar.shortParticiple ||
            (reading.grammar & Grammar.adjective && !(reading.grammar & caseBits))),
      );
      if (!tells.length) return null;
      if (tells.length < readings.length && readings.some(({ grammar }) => grammar & (Grammar.noun | Grammar.other)))
        return null;
      return verbForWe(word) ?? undefined;
    },
  };

  /** "Ручной клади", "о моли", "закажите суши": what stands behind such a word is a noun, if it looks like a verb. */
  function governs(before: string): boolean {
    if (prepositions.has(before)) return true;
    const readings = analyse(before);
    return (
      readings.length > 0 &&
      readings.every(
        ({ grammar }) =>
          !(grammar & Grammar.guessed) &&
          ((grammar & Grammar.adjective && grammar & caseBits) || (grammar & Grammar.verb && grammar & Grammar.plural)),
      )
    );
  }

  /** A verb for "ты" becomes one for "вы" by its ending alone: "можешь" -> "можете", "нажми" -> "нажмите". */
  function politeVerbOf(word: string): string | null {
    const [, spoken = word, particle = ''] = /^(.+?)(-ка|-таки)$/.exec(word) ?? [];
    const finite = /^(.+)шь(ся)?$/.exec(spoken);
    if (finite) {
      // "дашь", "хочешь" have a plural of their own.
      const form = spoken.replaceAll('ё', 'е');
      const known = lexicon()
        .read(form)
        ?.find(
          ({ grammar }) => grammar & Grammar.second && grammar & Grammar.singular && !(grammar & Grammar.imperative),
        );
      const tense = (known?.grammar ?? 0) & (Grammar.present | Grammar.future);
      const plural = known && lexicon().forms(known.lemma, Grammar.verb | Grammar.second | Grammar.plural | tense)[0];
      const regular = finite[1] + (finite[2] ? 'тесь' : 'те');
      if (plural) return plural === regular.replaceAll('ё', 'е') ? regular : plural;
      return /[еёи]шь/.test(spoken) ? regular : null;
    }
    const reflexive = /^(.+)(сь|ся)$/.exec(spoken);
    const stem = reflexive?.[1] ?? spoken;
    // "ляг" has another plural ending, but no ambiguity either.
    return /[ийьг]$/.test(stem) ? `${stem}те${reflexive ? 'сь' : ''}${particle}` : null;
  }

  /** "можете" -> "можешь", "нажмите" -> "нажми": which of the two "платите" is, its subject tells. */
  function familiarVerbOf(form: string, withSubject: boolean): string | null {
    const readings = lexicon().read(form) ?? [];
    const imperative = readings.find(({ grammar }) => grammar & Grammar.imperative);
    const finite = readings.find(({ grammar }) => grammar & Grammar.second && !(grammar & Grammar.imperative));
    const chosen = withSubject ? (finite ?? imperative) : (imperative ?? finite);
    if (!chosen) return null;
    const kept =
      chosen.grammar & (Grammar.verb | Grammar.present | Grammar.future | Grammar.imperative | Grammar.second);
    return lexicon().forms(chosen.lemma, kept | Grammar.singular)[0] ?? null;
  }
}

function withoutParticle(word: string): string {
  return word.replace(/-(?:ка|таки)$/, '');
}

/** "о тебе", "на тебе": "о вас", "на вас". */
const locative: ReadonlySet<string> = new Set('о об обо на в при'.split(' '));

/** Greetings and words that only look like an address: "считай", "почти". */
const frozen: ReadonlySet<string> = new Set(
  'здравствуйте пожалуйте пусть пускай будь будьте почти считай почитай хоть поди ишь вишь лишь небось стань мой давай слышь дескать веди три суши клади'.split(
    ' ',
  ),
);

const prepositions: ReadonlySet<string> = new Set(
  'о об обо на в во при с со к ко у от ото до из изо по под за над про для без между через'.split(' '),
);

const pairs = [
  'ты вы',
  'тебя вас',
  'тебе вам',
  'тобой вами',
  'тобою вами',
  'твой ваш',
  'твоя ваша',
  'твое ваше',
  'твои ваши',
  'твоего вашего',
  'твоей вашей',
  'твоею вашею',
  'твоему вашему',
  'твою вашу',
  'твоим вашим',
  'твоем вашем',
  'твоих ваших',
  'твоими вашими',
].map((pair) => pair.split(' ') as [string, string]);

const politeOf: ReadonlyMap<string, string> = new Map(pairs);
const familiarOf: ReadonlyMap<string, string> = new Map(
  pairs.map(([familiar, polite]) => [polite, familiar]).reverse() as [string, string][],
);

const familiarVerb: AddressWord = { closeness: 'familiar', pronoun: false };
const politeVerb: AddressWord = { closeness: 'polite', pronoun: false };
const pronouns: ReadonlyMap<string, AddressWord> = new Map([
  ...[...politeOf.keys()].map((word) => [word, { closeness: 'familiar', pronoun: true }] as [string, AddressWord]),
  ...[...politeOf.values()].map((word) => [word, { closeness: 'polite', pronoun: true }] as [string, AddressWord]),
]);
