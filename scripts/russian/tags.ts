import { caseBits, Grammar } from '../../shared/languages/grammar';

/**
 * OpenCorpora's tag as bits of `Grammar`; undefined for forms that we leave out. Tense is given to finite forms only,
 * so that a pattern's "past plural" means a verb and never a participle. A comparative is an adjective without number.
 */
export function grammarOfTag(tag: string, lemma: string): number | undefined {
  const names = tag.split(/[ ,]/);
  const has = (name: string) => names.includes(name);
  // "проверивши" is a doublet, "избавившись" is the only form.
  if (names.some((name) => leftOut.has(name)) || (has('V-sh') && !/с[яь]$/.test(lemma))) return undefined;
  const part = partOfSpeech[names[0]!];
  if (part === undefined) return undefined;
  let grammar = part;
  const verbal =
    part & (Grammar.verb | Grammar.infinitive | Grammar.participle | Grammar.shortParticiple | Grammar.gerund);
  if (verbal) {
    grammar |= (has('perf') ? Grammar.perfective : 0) | (has('impf') ? Grammar.imperfective : 0);
    if (/с[яь]$/.test(lemma)) grammar |= Grammar.reflexive;
  }
  if (part === Grammar.verb) {
    if (has('past')) grammar |= Grammar.past;
    if (has('pres')) grammar |= Grammar.present;
    if (has('futr')) grammar |= Grammar.future;
    if (has('impr')) {
      // "проверим" as an exhortation is the future form again; only "проверимте" is told apart.
      if (has('incl') && has('sing')) return undefined;
      grammar |= Grammar.imperative | (has('incl') ? Grammar.first : Grammar.second);
    }
  }
  for (const name of names) grammar |= flagOf[name] ?? 0;
  if (part === Grammar.gerund) return grammar & ~Grammar.past;
  if (part === Grammar.noun && has('Fixd') && !(grammar & caseBits)) grammar |= caseBits;
  return grammar;
}

/** Archaic, erroneous and doublet forms ("проверивши", "ошибкою"), and voice of address. */
const leftOut = new Set(['Arch', 'Erro', 'V-ey', 'V-oy', 'Fimp', 'Dist', 'voct', 'V-be', 'Litr', 'V-bi', 'Init']);

const partOfSpeech: Readonly<Record<string, number>> = {
  NOUN: Grammar.noun,
  NPRO: Grammar.noun,
  ADJF: Grammar.adjective,
  ADJS: Grammar.adjective,
  COMP: Grammar.adjective,
  NUMR: Grammar.adjective,
  VERB: Grammar.verb,
  INFN: Grammar.infinitive,
  PRTF: Grammar.participle,
  PRTS: Grammar.shortParticiple,
  GRND: Grammar.gerund,
  ADVB: Grammar.other,
  PREP: Grammar.other,
  CONJ: Grammar.other,
  PRCL: Grammar.other,
  PRED: Grammar.other,
  INTJ: Grammar.other,
};

const flagOf: Readonly<Record<string, number>> = {
  sing: Grammar.singular,
  plur: Grammar.plural,
  masc: Grammar.masculine,
  femn: Grammar.feminine,
  neut: Grammar.neuter,
  '1per': Grammar.first,
  '2per': Grammar.second,
  '3per': Grammar.third,
  nomn: Grammar.nominative,
  gent: Grammar.genitive,
  gen1: Grammar.genitive,
  gen2: Grammar.genitive,
  datv: Grammar.dative,
  accs: Grammar.accusative,
  acc2: Grammar.accusative,
  ablt: Grammar.instrumental,
  loct: Grammar.prepositional,
  loc1: Grammar.prepositional,
  loc2: Grammar.prepositional,
};

export const normalise = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

/** The readings of a form that differ only in case, then only in gender, as one: fewer readings, the same answers. */
export function mergeReadings(readings: Iterable<number>): number[] {
  const merge = (list: number[], bits: number): number[] => {
    const byRest = new Map<number, number>();
    for (const grammar of list) byRest.set(grammar & ~bits, (byRest.get(grammar & ~bits) ?? 0) | grammar);
    return [...byRest.values()];
  };
  const genders = Grammar.masculine | Grammar.feminine | Grammar.neuter;
  const aspects = Grammar.perfective | Grammar.imperfective;
  return merge(merge(merge([...new Set(readings)], caseBits), genders), aspects).sort((a, b) => a - b);
}
