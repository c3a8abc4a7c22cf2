import { lately } from '../../remembered';
import { Grammar, type WordReading } from '../grammar';
import { doubleEnded, doubling, irregularPlurals, irregularVerbs } from './irregular';
import { nounVerbs, verbs as regularVerbs } from './verbs';
import { adjectives, determiners, pronouns, uninflected, unstripped } from './words';

/** What English words are: a list of irregular forms, and the regular endings. No stemming: a lemma is a whole word. */
export interface Morphology {
  analyse(word: string): readonly WordReading[];
  knows(lemma: string): boolean;
  /** Past and participle of an irregular verb. */
  irregular(base: string): { past: readonly string[]; participle: readonly string[] } | undefined;
}

/** A base form is also the present (but for the third person singular), the infinitive and the imperative. */
const baseVerb =
  Grammar.verb |
  Grammar.infinitive |
  Grammar.present |
  Grammar.imperative |
  Grammar.first |
  Grammar.second |
  Grammar.singular |
  Grammar.plural;
const thirdVerb = Grammar.verb | Grammar.present | Grammar.third | Grammar.singular;
const pastVerb = Grammar.verb | Grammar.past;
const edForm = pastVerb | Grammar.participle;
const singular = Grammar.noun | Grammar.singular;
const plural = Grammar.noun | Grammar.plural;
const modal = Grammar.verb | Grammar.present;

export function createMorphology(): Morphology {
  const lists = lately(readLists);
  return {
    // Any word may be a lemma: there is no list of all English words.
    knows: () => true,
    irregular: (base) => lists().verbs.get(base),
    analyse(word) {
      const { irregular, known, nouns, doublingVerbs, doubleEnds } = lists();
      const found = irregular.get(word);
      if (found) return found;
      if (uninflected.has(word)) return [{ lemma: word, grammar: Grammar.other }];
      if (pronouns.has(word)) return [{ lemma: word, grammar: pronounGrammar(word) }];
      if (determiners.has(word) || adjectives.has(word)) return [{ lemma: word, grammar: Grammar.adjective }];
      return certain(regular(word, doublingVerbs, doubleEnds), word, known, nouns);
    },
  };
}

/** Words that do not follow the rules, taken out of their lists. */
function readLists() {
  const verbs = new Map<string, { past: string[]; participle: string[] }>();
  for (const line of irregularVerbs.split(';')) {
    const [base = '', past = '', participle = ''] = line.trim().split(' ');
    verbs.set(base, { past: past.split('/'), participle: participle.split('/') });
  }
  const nouns = listed(nounVerbs);
  return {
    verbs,
    irregular: irregularForms(verbs),
    nouns,
    known: new Set([...listed(regularVerbs), ...nouns, ...verbs.keys(), 'be', 'have', 'do']),
    doublingVerbs: new Set(doubling.split(' ')),
    doubleEnds: new Set(doubleEnded.split(' ')),
  };
}

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/**
 * Keeps of several possible lemmas the one that is a verb we know ("replaced": replace, not "replac"), and takes the
 * mark of a guess from it, but not where the form is as often a noun ("update", "requests").
 */
function certain(
  readings: WordReading[],
  word: string,
  known: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
): WordReading[] {
  const lemma = readings.find((reading) => reading.grammar & verbal && known.has(reading.lemma))?.lemma;
  if (lemma === undefined) return readings;
  return readings
    .filter((reading) => reading.lemma === lemma || reading.lemma === word)
    .map((reading) => {
      const isNounToo = nouns.has(lemma) && (word === lemma || reading.grammar & Grammar.third);
      const isSure = reading.lemma === lemma && (reading.grammar & verbal ? !isNounToo : nouns.has(lemma));
      return isSure ? { lemma, grammar: reading.grammar & ~Grammar.guessed } : reading;
    });
}

const verbal = Grammar.verb | Grammar.gerund | Grammar.participle;

function regular(word: string, doublingVerbs: ReadonlySet<string>, doubleEnds: ReadonlySet<string>): WordReading[] {
  const readings: WordReading[] = [];
  const add = (lemma: string, grammar: number) => readings.push({ lemma, grammar: grammar | Grammar.guessed });
  if (word.endsWith("'s") || word.endsWith('’s')) {
    add(word.slice(0, -2), singular);
  } else if (unstripped.has(word) || word.length < 4) {
    add(word, baseVerb);
    add(word, /[^s]s$/.test(word) ? plural | Grammar.singular : singular);
  } else if (/[^aeiou]ies$/.test(word)) {
    // "tries", "ties": a two-letter stem has its -ie.
    const lemma = word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
    add(lemma, thirdVerb);
    add(lemma, plural);
  } else if (/(s|x|z|ch|sh)es$/.test(word)) {
    for (const lemma of esLemmas(word)) {
      add(lemma, thirdVerb);
      add(lemma, plural);
    }
  } else if (/oes$/.test(word)) {
    for (const lemma of [word.slice(0, -2), word.slice(0, -1)]) {
      add(lemma, thirdVerb);
      add(lemma, plural);
    }
  } else if (/[^aiosu']s$|[aeo]os$|[aei]as$|[^u]us$/.test(word) && !/(ous|[^o]us|ss|is)$/.test(word)) {
    add(word.slice(0, -1), thirdVerb);
    add(word.slice(0, -1), plural);
  } else if (/[^aeiou]ied$/.test(word)) {
    add(word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1), edForm);
  } else if (/ed$/.test(word) && /[aeiouy].*ed$/.test(word)) {
    for (const lemma of stemLemmas(word.slice(0, -2), doublingVerbs, doubleEnds)) add(lemma, edForm);
    add(word, Grammar.adjective);
  } else if (/ing$/.test(word) && /[aeiouy].*ing$/.test(word)) {
    for (const lemma of stemLemmas(word.slice(0, -3), doublingVerbs, doubleEnds)) add(lemma, Grammar.gerund);
    add(word, singular);
  } else if (/[^l]ly$/.test(word) || /ally$/.test(word)) {
    add(word, Grammar.other);
    if (/^(app|supp|rep|re|comp|imp)ly$/.test(word)) add(word, baseVerb);
  } else if (/(ful|less|ous|able|ible|ical|ial|ual|ish|ary)$/.test(word)) {
    add(word, Grammar.adjective);
    add(word, singular);
    if (/(able|ish)$/.test(word)) add(word, baseVerb);
  } else {
    add(word, baseVerb);
    add(word, singular);
    if (/(ive|al|ic|ent|ant)$/.test(word)) add(word, Grammar.adjective);
  }
  return readings;
}

/** "boxes" -> box; "uses" -> use; "caches" -> cache or cach: both stand, the likelier first. */
function esLemmas(word: string): string[] {
  const short = word.slice(0, -2);
  const long = word.slice(0, -1);
  if (/(ss|x|sh|tch|zz)$/.test(short)) return [short];
  if (/(ch)$/.test(short)) return [short, long];
  if (/us$/.test(short) && short.length > 4 && !/(ca|pa|ab|f|acc|exc|am|ref)us$/.test(short)) return [short, long];
  return [long];
}

/**
 * What a word without -ed or -ing may be the stem of, the likelier first: stopp -> stop; us -> use; updat -> update;
 * check -> check. A short stem like "hop" of "hoped" cannot be a verb itself: it would have doubled.
 */
function stemLemmas(stem: string, doublingVerbs: ReadonlySet<string>, doubleEnds: ReadonlySet<string>): string[] {
  const withE = `${stem}e`;
  if (/([^aeiou])\1$/.test(stem)) {
    const single = stem.slice(0, -1);
    if (doubleEnds.has(stem) || /(ss|ff|zz)$/.test(stem)) return [stem];
    if (doublingVerbs.has(single)) return [single];
    return /ll$/.test(stem) ? [stem, single] : [single, stem];
  }
  if (/ee$/.test(stem)) return [stem];
  if (/[aeiou]e$/.test(stem) || /[uv]$/.test(stem)) return [withE];
  // "agreed" minus -ed is "agre".
  if (/[^aeiou]re$|ne?te$/.test(stem)) return [withE, stem];
  if (/e$/.test(stem)) return [stem];
  const oneSyllable = /^[^aeiouy]*[aeiouy]+[^aeiouy]+$/.test(stem);
  if (oneSyllable && /(^|[^aeiou])[aeiouy][^aeiouywxh]$/.test(stem)) return [withE];
  if (
    /([^aeiou][bcdgkptfz]l|[bcdgkptfz]l|[^s]s|z|c|dg|rg|ng)$/.test(stem) &&
    !/(focus|ing|ong|ang|ung|ias)$/.test(stem)
  )
    return [withE, stem];
  if (/(chang|arrang|exchang|challeng|rang|ranged)$/.test(stem)) return [withE, stem];
  if (/[^aeiou](en|er|on|it|et|op|el|al|or|ol|ow|ew|ox|ix|ax|ish|est|ect|ort)$/.test(stem)) return [stem, withE];
  if (
    /[^aeiou][aeiouy][^aeiouywxh]$/.test(stem) ||
    (/(uir|quir|at|iat|uat|id|iv|ir|ur)$/.test(stem) && !/(air|eat|aid|oat|reat)$/.test(stem))
  )
    return [withE, stem];
  return [stem, withE];
}

function pronounGrammar(word: string): number {
  if (/^(i|me|myself|mine)$/.test(word)) return Grammar.noun | Grammar.first | Grammar.singular;
  if (/^(we|us|ours|ourselves)$/.test(word)) return Grammar.noun | Grammar.first | Grammar.plural;
  if (/^you/.test(word)) return Grammar.noun | Grammar.second | Grammar.singular | Grammar.plural;
  if (/^(they|them|themselves|theirs)$/.test(word)) return Grammar.noun | Grammar.third | Grammar.plural;
  return Grammar.noun | Grammar.third | Grammar.singular;
}

function irregularForms(
  verbs: ReadonlyMap<string, { past: string[]; participle: string[] }>,
): Map<string, WordReading[]> {
  const forms = new Map<string, WordReading[]>();
  const add = (form: string, lemma: string, grammar: number) => {
    const readings = forms.get(form) ?? [];
    forms.set(form, readings);
    const same = readings.findIndex((reading) => reading.lemma === lemma && reading.grammar & grammar & Grammar.verb);
    if (same >= 0) readings[same] = { lemma, grammar: readings[same]!.grammar | grammar };
    else readings.push({ lemma, grammar });
  };
  for (const [base, { past, participle }] of verbs) {
    add(base, base, baseVerb);
    for (const form of past) add(form, base, participle.includes(form) ? edForm : pastVerb);
    for (const form of participle) if (!past.includes(form)) add(form, base, Grammar.participle);
  }
  // Past forms and bases that are words of their own.
  for (const noun of nounsOfIrregulars.split(' ')) add(noun, noun, singular);
  for (const adjective of [
    'left',
    'found',
    'fit',
    'light',
    'lost',
    'broken',
    'hidden',
    'upset',
    'mean',
    'lean',
    'long',
  ])
    add(adjective, adjective, Grammar.adjective);
  for (const pair of irregularPlurals.split(';')) {
    const [form = '', lemma = ''] = pair.trim().split(' ');
    add(form, lemma, plural);
    if (/^(purchases|causes|caches|addresses|processes|licenses|houses|leaves|bases)$/.test(form))
      add(form, lemma === 'leaf' ? 'leave' : lemma === 'basis' ? 'base' : lemma, thirdVerb);
  }
  for (const [lemma, table] of Object.entries(auxiliaries))
    for (const [form, grammar] of Object.entries(table)) add(form, lemma, grammar);
  for (const word of 'can could may might must shall should would ought cannot'.split(' '))
    add(word, word === 'cannot' ? 'can' : word, modal);
  add('ca', 'can', modal);
  add('sha', 'shall', modal);
  // "'d" is "would" or "had"; "'s" also marks the possessor.
  add("'d", 'would', modal);
  add("'s", "'s", Grammar.other);
  return forms;
}

const nounsOfIrregulars =
  'bet bid bite blow break broadcast build burn burst buy cast catch cost cut deal draw dream drink drive fall feed feel fight find fly forecast go hit hold hurt input lead leave let lie light look mistake offset output override pay put read reset ride ring rise run saw say set shake show shut sleep slide smell speed spell spill spin split spread spring stand steal strike string swing take tear think throw upset wake wear win wind';

const auxiliaries: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  be: {
    be: Grammar.verb | Grammar.infinitive | Grammar.imperative,
    am: Grammar.verb | Grammar.present | Grammar.first | Grammar.singular,
    "'m": Grammar.verb | Grammar.present | Grammar.first | Grammar.singular,
    is: thirdVerb,
    "'s": thirdVerb,
    are: Grammar.verb | Grammar.present | Grammar.first | Grammar.second | Grammar.third | Grammar.plural,
    "'re": Grammar.verb | Grammar.present | Grammar.first | Grammar.second | Grammar.third | Grammar.plural,
    was: pastVerb | Grammar.first | Grammar.third | Grammar.singular,
    were: pastVerb | Grammar.plural,
    been: Grammar.participle,
    being: Grammar.gerund,
  },
  have: {
    have: baseVerb,
    "'ve": baseVerb,
    has: thirdVerb,
    "'s": thirdVerb,
    had: edForm,
    "'d": pastVerb,
    having: Grammar.gerund,
  },
  do: { do: baseVerb, does: thirdVerb, did: pastVerb, done: Grammar.participle, doing: Grammar.gerund },
  will: { will: modal | Grammar.future, "'ll": modal | Grammar.future, wo: modal | Grammar.future },
};
