/** Compiles the phrases of all rules and facts of one language into one index. */
import { Grammar, grammarAliases } from '../../languages/grammar';
import type { Language, LanguageModule } from '../../languages/language';
import { remembered } from '../../remembered';
import { normaliseWord } from '../tokens';
import {
  type Element,
  type Item,
  PatternError,
  type PatternOptions,
  parsePattern,
  type Sequence,
  type Unit,
} from './pattern';
import { type Company, type PhraseTable, patternLines } from './table';

/** A test of one word, numbered: what a word satisfies is worked out once for every distinct word. */
type Atom =
  | { readonly type: 'lemma'; readonly text: string; readonly masks: readonly number[]; readonly known: boolean }
  | { readonly type: 'exact'; readonly text: string }
  | { readonly type: 'prefix'; readonly text: string }
  | {
      readonly type: 'grammar';
      readonly masks: readonly number[];
      readonly except: readonly number[];
      readonly capital: boolean;
    }
  | { readonly type: 'token'; readonly text: string }
  /** Stretches found by the patterns of a class table. */
  | { readonly type: 'phrase'; readonly text: string }
  /** Satisfied by whatever satisfies one of its members: a list of words, tested at once. */
  | { readonly type: 'group'; readonly members: readonly number[] };

/** A word (its atom), or a choice of runs; the longest is taken. */
export interface CompiledElement {
  /** -1 when there are only choices. */
  readonly atom: number;
  readonly choices: readonly (readonly CompiledElement[])[];
  /** What a word satisfies that any of the choices may begin with, or -1 when one of them may begin with any word. */
  readonly heads: number;
  readonly optional: boolean;
}

export interface CompiledItem {
  readonly sequence: readonly CompiledElement[];
  /** Least and most words of the sequence. */
  readonly shortest: number;
  readonly longest: number;
  readonly optional: boolean;
  readonly group: number;
  readonly captures: readonly string[];
  readonly agreement: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export interface CompiledPattern {
  readonly concept: number;
  readonly items: readonly CompiledItem[];
  readonly absent: readonly Absent[];
  readonly slack: number;
  readonly crossesClauses: boolean;
  /** The item that a match begins with (its words are the rarest), and the others in the order in which they are placed. */
  readonly anchored: number;
  readonly others: readonly number[];
  /** As written; empty unless its concept `tellsPattern`. */
  readonly source: string;
}

/** Lists by number, most of them empty. */
export type Lists = (number: number) => readonly number[];

/** What must not stand near; only looked for where its gates are open. */
export interface Absent {
  readonly item: CompiledItem;
  readonly scope: 'clause' | 'sentence';
  readonly gates: readonly number[];
}

export interface Concept {
  /** `table/concept`. */
  readonly name: string;
  readonly also: ReadonlySet<Company>;
  readonly assertedOnly: boolean;
  /** For a concept of a class table: the atom that its stretches satisfy, or -1. */
  readonly atom: number;
}

/**
 * All phrases of one language, compiled. Immutable. Lists that the matcher walks for every word are flat.
 *
 * A *gate* is a set of atoms one of which must be in a sentence for a pattern to be found there: a pattern is looked at
 * only when all its gates are open.
 */
export interface Program {
  readonly language: LanguageModule;
  readonly concepts: readonly Concept[];
  /** How many atoms and gates there are. */
  readonly atoms: number;
  readonly gates: number;
  /**
   * By atom: pattern, least and most words from where its anchored item begins to a word that satisfies the atom, a number
   * in `needs`, and so on. Classes are matched in the first pass, the rest in the second.
   */
  readonly classAnchors: Lists;
  readonly anchors: Lists;
  /** The gates that an atom opens; the gates, beside that of the anchor itself, without which nothing is found at it. */
  readonly gatesOf: Lists;
  readonly needs: readonly (readonly number[])[];
  /** The groups that an atom belongs to. */
  readonly groups: Lists;
  /** By dictionary form: atom, number of masks, masks, and so on. */
  readonly lemmas: Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'keys'>;
  /** Atoms by text. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: ReadonlyMap<string, readonly number[]>;
  readonly prefixLengths: readonly number[];
  readonly tokenAtoms: ReadonlyMap<string, number>;
  readonly grammar: readonly GrammarTest[];
  readonly patterns: number;
  pattern(number: number): CompiledPattern;
}

/** A class of word forms, but for those that satisfy an atom of `except`. */
export interface GrammarTest {
  readonly atom: number;
  /** None for any word. */
  readonly masks: readonly number[];
  readonly except: readonly number[];
  /** Only words that begin with a capital letter. */
  readonly capital: boolean;
}

/** A pattern that does not compile: which table, concept and line of it. */
export class PhraseError extends Error {
  constructor(
    readonly table: string,
    readonly concept: string,
    readonly line: number,
    readonly problem: PatternError,
  ) {
    super(`${table}/${concept}, line ${line + 1}: ${problem.message}`);
    this.name = 'PhraseError';
  }
}

/** Classes of tokens that patterns may name, beside grammar (`<verb.past>`) and the concepts of class tables. */
export const tokenClasses: readonly string[] = [
  'any',
  'number',
  'clock',
  'date',
  'placeholder',
  'slot',
  'code',
  'link',
  'capital',
];

/**
 * Compiles every phrase of a language.
 * @param lists the vocabulary: named lists of words, as the inside of parentheses.
 * @param byStem words that the lexicon lacks match in all forms of their stem: for names in a config. Ours stand as written.
 * @throws PhraseError for the first pattern that can't be read.
 */
export function compileProgram(
  language: LanguageModule,
  tables: readonly PhraseTable[],
  lists: Readonly<Record<string, string>>,
  { byStem = false }: { readonly byStem?: boolean } = {},
): Program {
  const compiler = new Compiler(language, lists, byStem);
  for (const table of tables) if (table.classes) compiler.addTable(table);
  for (const table of tables) if (!table.classes) compiler.addTable(table);
  return compiler.finish();
}

class Compiler {
  private readonly concepts: Concept[] = [];
  private readonly atoms: Atom[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly phraseClasses = new Map<string, number>();
  private readonly classAnchors: number[][] = [];
  private readonly anchors: number[][] = [];
  private readonly compiled: CompiledPattern[] = [];
  private readonly gates = new Map<string, number>();
  private readonly gatesOf: number[][] = [];
  private readonly needs: number[][] = [];
  private readonly needNumbers = new Map<string, number>();
  /** A list of the vocabulary is read and compiled once, however many patterns name it. */
  private readonly options: PatternOptions;
  private readonly choices = new Map<readonly Sequence[], Omit<CompiledElement, 'optional'>>();
  private readonly lemmas = new Map<string, number>();
  private readonly costs: number[] = [];
  private readonly phrasal: boolean[] = [];

  constructor(
    private readonly language: LanguageModule,
    lists: Readonly<Record<string, string>>,
    private readonly byStem: boolean,
  ) {
    this.options = { wordOrder: language.wordOrder, lists, normalise: normaliseWord, read: new Map() };
  }

  addTable(table: PhraseTable): void {
    for (const [name, phrases] of Object.entries(table.concepts)) {
      const text = phrases[this.language.id as Language];
      if (!text) continue;
      const number = this.concepts.length;
      const atom = table.classes ? this.phraseClass(name) : -1;
      this.concepts.push({
        name: `${table.name}/${name}`,
        also: new Set(phrases.also ?? []),
        assertedOnly: phrases.assertedOnly ?? false,
        atom,
      });
      for (const { line, pattern } of patternLines(text)) {
        try {
          this.addPattern(pattern, number, table.classes ? this.classAnchors : this.anchors, phrases.tellsPattern);
        } catch (error) {
          if (error instanceof PatternError) throw new PhraseError(table.name, name, line, error);
          throw error;
        }
      }
    }
  }

  finish(): Program {
    const by = (type: 'exact' | 'prefix') => {
      const map = new Map<string, number[]>();
      this.atoms.forEach((atom, number) => {
        if (atom.type === type) listed(map, atom.text).push(number);
      });
      return map;
    };
    const prefixes = by('prefix');
    const lemmas = new Map<string, number[]>();
    const stems = new Map<string, number[]>();
    this.atoms.forEach((atom, number) => {
      if (atom.type !== 'lemma') return;
      listed(lemmas, atom.text).push(number, atom.masks.length, ...atom.masks);
      if (this.byStem && !atom.known) listed(stems, this.language.stem(atom.text)).push(number);
    });
    const { compiled } = this;
    return {
      language: this.language,
      concepts: this.concepts,
      atoms: this.atoms.length,
      gates: this.gates.size,
      classAnchors: listsOf(this.classAnchors),
      anchors: listsOf(this.anchors),
      gatesOf: listsOf(this.gatesOf),
      needs: this.needs,
      groups: listsOf(this.groupsOfAtoms()),
      lemmas,
      stems,
      exact: by('exact'),
      prefixes,
      prefixLengths: [...new Set([...prefixes.keys()].map((prefix) => prefix.length))].sort((a, b) => a - b),
      tokenAtoms: new Map(this.atoms.flatMap((atom, number) => (atom.type === 'token' ? [[atom.text, number]] : []))),
      grammar: this.atoms.flatMap((atom, number) =>
        atom.type === 'grammar'
          ? [{ atom: number, masks: atom.masks, except: atom.except, capital: atom.capital }]
          : [],
      ),
      patterns: compiled.length,
      pattern: (number) => compiled[number] as CompiledPattern,
    };
  }

  private groupsOfAtoms(): number[][] {
    const groups: number[][] = [];
    this.atoms.forEach((atom, number) => {
      if (atom.type !== 'group') return;
      for (const member of atom.members) {
        const list = groups[member];
        if (list) list.push(number);
        else groups[member] = [number];
      }
    });
    return groups;
  }

  private addPattern(source: string, concept: number, anchors: number[][], tellsPattern = false): void {
    const parsed = parsePattern(source, this.options);
    const items = parsed.items.map((item) => this.item(item, source));
    const absent = parsed.absent.map(({ item, scope }) => {
      const compiled = this.item(item, source);
      return { item: compiled, scope, gates: compiled.optional ? [] : this.gatesOfElements(compiled.sequence) };
    });
    let anchored = -1;
    let leastCost = Infinity;
    items.forEach((item, index) => {
      if (item.optional) return;
      const cost = this.costOf(item.sequence);
      if (cost < leastCost) {
        anchored = index;
        leastCost = cost;
      }
    });
    const item = items[anchored];
    const number = this.compiled.length;
    this.compiled.push({
      concept,
      items,
      absent,
      slack: parsed.slack,
      crossesClauses: parsed.crossesClauses,
      anchored,
      others: othersOf(items, anchored),
      source: tellsPattern ? source : '',
    });
    if (!item) return;
    const others = items.filter((one) => one !== item).flatMap(({ optional, sequence }) => (optional ? [] : sequence));
    for (const { atom, from, to, beside } of this.anchorsOf(item.sequence, 0, 0, others)) {
      let list = anchors[atom];
      if (!list) list = anchors[atom] = [];
      list.push(number, from, to, this.need(this.gatesOfElements(beside)));
    }
  }

  /** The gates of everything that must be there, the most telling first. */
  private gatesOfElements(elements: readonly CompiledElement[]): number[] {
    const gates = new Map<number, number>();
    for (const element of elements) {
      const atoms = element.optional ? null : this.neededBy(element);
      if (!atoms) continue;
      const cost = this.costOfElement(element);
      if (cost < frequent) gates.set(this.gate(atoms), cost);
    }
    return [...gates].sort((a, b) => a[1] - b[1]).map(([gate]) => gate);
  }

  private need(gates: number[]): number {
    return remembered(this.needNumbers, gates.join(), () => this.needs.push(gates) - 1);
  }

  private gate(atoms: ReadonlySet<number>): number {
    const sorted = [...atoms].sort((a, b) => a - b);
    const key = sorted.join();
    const known = this.gates.get(key);
    if (known !== undefined) return known;
    const gate = this.gates.size;
    this.gates.set(key, gate);
    for (const atom of sorted) {
      const list = this.gatesOf[atom];
      if (list) list.push(gate);
      else this.gatesOf[atom] = [gate];
    }
    return gate;
  }

  /** Atoms one of which is there wherever the element matches; null when it may match without a word. */
  private neededBy(element: CompiledElement): Set<number> | null {
    const atoms = new Set<number>();
    if (element.atom >= 0) atoms.add(element.atom);
    for (const choice of element.choices) {
      let best: Set<number> | null = null;
      let leastCost = Infinity;
      for (const inner of choice) {
        const needed = inner.optional ? null : this.neededBy(inner);
        const cost = needed ? this.costOfElement(inner) : Infinity;
        if (needed && (!best || cost < leastCost)) {
          best = needed;
          leastCost = cost;
        }
      }
      if (!best) return null;
      for (const atom of best) atoms.add(atom);
    }
    return atoms;
  }

  /** The rarest element of a sequence that must be there; of a choice, the rarest of every alternative. With what must stand beside it. */
  private anchorsOf(
    sequence: readonly CompiledElement[],
    from: number,
    to: number,
    others: readonly CompiledElement[],
  ): { atom: number; from: number; to: number; beside: readonly CompiledElement[] }[] {
    const costs = sequence.map((element) => (element.optional ? Infinity : this.costOfElement(element)));
    const best = costs.indexOf(Math.min(...costs));
    for (const element of sequence.slice(0, best)) {
      if (!element.optional) from += shortestOf([element]);
      to += this.longestOf([element]);
    }
    const element = sequence[best] as CompiledElement;
    const beside = [...others, ...sequence.filter((one) => one !== element)];
    const anchors: ReturnType<typeof this.anchorsOf> =
      element.atom >= 0 ? [{ atom: element.atom, from, to, beside }] : [];
    for (const choice of element.choices) anchors.push(...this.anchorsOf(choice, from, to, beside));
    return anchors;
  }

  private costOf(sequence: readonly CompiledElement[]): number {
    return Math.min(...sequence.map((element) => (element.optional ? Infinity : this.costOfElement(element))));
  }

  private costOfElement(element: CompiledElement): number {
    return (
      (element.atom < 0 ? 0 : this.cost(element.atom)) +
      element.choices.reduce((sum, choice) => sum + this.costOf(choice), 0)
    );
  }

  private item(item: Item, source: string): CompiledItem {
    const sequence = this.sequence(item.sequence, source);
    return { ...item, sequence, shortest: shortestOf(sequence), longest: this.longestOf(sequence) };
  }

  private sequence(sequence: Sequence, source: string): CompiledElement[] {
    return sequence.map((element) => this.element(element, source));
  }

  private element(element: Element, source: string): CompiledElement {
    if ('unit' in element)
      return { atom: this.unit(element.unit, source), choices: [], heads: -1, optional: element.optional };
    const made = remembered(this.choices, element.choices, () => this.choice(element.choices, source));
    return { ...made, optional: element.optional };
  }

  /** Alternatives of one word each become one group, so that a long list costs one test. */
  private choice(choices: readonly Sequence[], source: string): Omit<CompiledElement, 'optional'> {
    const words: number[] = [];
    const runs: CompiledElement[][] = [];
    for (const choice of choices) {
      const compiled = this.sequence(choice, source);
      const [only] = compiled;
      if (compiled.length === 1 && only && !only.optional && only.atom >= 0 && !only.choices.length)
        words.push(only.atom);
      else if (compiled.length === 1 && only && !only.optional) {
        if (only.atom >= 0) words.push(only.atom);
        runs.push(...only.choices.map((inner) => [...inner]));
      } else runs.push(compiled);
    }
    return { atom: this.group(words), choices: runs, heads: this.headsOf(runs) };
  }

  private headsOf(runs: readonly (readonly CompiledElement[])[]): number {
    const heads: number[] = [];
    for (const run of runs) {
      let certain = false;
      for (const { atom, choices, heads: inner, optional } of run) {
        if (choices.length && inner < 0) return -1;
        if (atom >= 0) heads.push(atom);
        if (choices.length) heads.push(inner);
        certain = !optional;
        if (certain) break;
      }
      if (!certain) return -1;
    }
    return this.group(heads);
  }

  private group(members: readonly number[]): number {
    const flat = [
      ...new Set(
        members.flatMap((member) => {
          const atom = this.atoms[member] as Atom;
          return atom.type === 'group' ? atom.members : [member];
        }),
      ),
    ].sort((a, b) => a - b);
    if (flat.length < 2) return flat[0] ?? -1;
    return this.number(`(${flat.join('|')})`, () => ({ type: 'group', members: flat }));
  }

  private unit(unit: Unit, source: string): number {
    if (unit.type === 'exact') return this.number(`=${unit.text}`, () => ({ type: 'exact', text: unit.text }));
    if (unit.type === 'prefix') return this.number(`${unit.text}*`, () => ({ type: 'prefix', text: unit.text }));
    if (unit.type === 'lemma') {
      const key = unit.forms.length ? `${unit.text}:${unit.forms.join('/')}` : unit.text;
      return remembered(this.lemmas, key, () => this.lemma(unit.text, unit.forms, source));
    }
    const except = unit.except.map((one) => this.unit(one, source));
    if (except.length && (unit.text === 'any' || unit.text === 'capital')) {
      const capital = unit.text === 'capital';
      return this.number(`<${unit.text}>-${except.join(',')}`, () => ({ type: 'grammar', masks: [], except, capital }));
    }
    if (tokenClasses.includes(unit.text) || /^(placeholder|slot):/.test(unit.text))
      return this.number(`<${unit.text}>`, () => ({ type: 'token', text: unit.text }));
    const phraseClass = this.phraseClasses.get(unit.text);
    if (phraseClass !== undefined) return phraseClass;
    const masks = unit.text.split('/').map((form) => this.mask(form, source));
    return this.number(`<${unit.text}>-${except.join(',')}`, () => ({
      type: 'grammar',
      masks,
      except,
      capital: false,
    }));
  }

  private lemma(text: string, forms: readonly string[], source: string): number {
    const masks = forms.map((form) => this.mask(form, source));
    const known = this.language.knows(text);
    const participle = known ? undefined : this.participle(text);
    if (participle) return this.participleAtom(participle, masks);
    return this.number(`${text}:${masks.join('/')}`, () => ({ type: 'lemma', text, masks, known }));
  }

  /** "устранённый" is no entry of its own: it is a form of "устранить", and stands for its short form too. */
  private participle(word: string): string | undefined {
    const reading = this.language
      .analyse(word)
      .find(({ grammar }) => (grammar & (Grammar.participle | Grammar.guessed)) === Grammar.participle);
    return reading && reading.lemma !== word ? reading.lemma : undefined;
  }

  private participleAtom(lemma: string, masks: readonly number[]): number {
    const either = masks.some((mask) => mask & (Grammar.participle | Grammar.shortParticiple));
    const narrowed = either
      ? masks
      : [Grammar.participle, Grammar.shortParticiple].flatMap((part) =>
          masks.length ? masks.map((mask) => mask | part) : [part],
        );
    return this.number(`${lemma}:${narrowed.join('/')}`, () => ({
      type: 'lemma',
      text: lemma,
      masks: narrowed,
      known: true,
    }));
  }

  private phraseClass(name: string): number {
    const known = this.phraseClasses.get(name);
    if (known !== undefined) return known;
    const number = this.number(`<${name}>`, () => ({ type: 'phrase', text: name }));
    this.phraseClasses.set(name, number);
    return number;
  }

  private mask(form: string, source: string): number {
    let mask = 0;
    for (const name of form.split('.')) {
      const bit = grammarAliases[name];
      if (bit === undefined)
        throw new PatternError(`"${name}" is neither a class nor a form`, Math.max(0, source.indexOf(name)), source);
      mask |= bit;
    }
    return mask;
  }

  private number(key: string, make: () => Atom): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.atoms.length;
    this.atoms.push(make());
    this.numbers.set(key, number);
    return number;
  }

  /** How often a word that satisfies the atom is to be expected, roughly: a pattern is tried only at its rarest word. */
  private cost(number: number): number {
    this.costs[number] ??= this.costOfAtom(this.atoms[number] as Atom);
    return this.costs[number] as number;
  }

  private costOfAtom(atom: Atom): number {
    switch (atom.type) {
      case 'lemma':
      case 'exact':
        return this.language.commonWords.has(atom.text) ? 50 : 1;
      case 'prefix':
        return 2;
      case 'phrase':
        return 10;
      case 'token':
        return atom.text === 'any' ? 1000 : 20;
      case 'grammar':
        return 200;
      case 'group':
        return atom.members.reduce((sum, member) => sum + this.cost(member), 0) / 4;
    }
  }

  private longestOf(sequence: readonly CompiledElement[]): number {
    return sequence.reduce((sum, element) => {
      const word = element.atom < 0 ? 0 : this.holdsPhrase(element.atom) ? longestStretch : 1;
      return sum + Math.max(word, ...element.choices.map((choice) => this.longestOf(choice)));
    }, 0);
  }

  private holdsPhrase(number: number): boolean {
    let holds = this.phrasal[number];
    if (holds === undefined) {
      const atom = this.atoms[number] as Atom;
      holds =
        atom.type === 'phrase' || (atom.type === 'group' && atom.members.some((member) => this.holdsPhrase(member)));
      this.phrasal[number] = holds;
    }
    return holds;
  }
}

/** Nearest first in the pattern, so that what must stand between two items is placed in between. */
export function othersOf(items: readonly unknown[], anchored: number): number[] {
  return items
    .map((_, index) => index)
    .filter((index) => index !== anchored)
    .sort((a, b) => Math.abs(a - anchored) - Math.abs(b - anchored));
}

function listsOf(lists: readonly (readonly number[] | undefined)[]): Lists {
  return (number) => lists[number] ?? nothing;
}

const nothing: readonly number[] = [];

/** What costs more than this stands in nearly every sentence. */
const frequent = 1000;

function listed(map: Map<string, number[]>, key: string): number[] {
  return remembered(map, key, () => []);
}

function shortestOf(sequence: readonly CompiledElement[]): number {
  return sequence.reduce((sum, element) => {
    if (element.optional) return sum;
    return sum + Math.min(element.atom >= 0 ? 1 : Infinity, ...element.choices.map(shortestOf));
  }, 0);
}

/** A class of phrases may be some words long. */
const longestStretch = 12;
