/** Compiles the phrases of all rules and facts of one language into one index. */
import { Grammar, grammarAliases } from '../../languages/grammar';
import type { Language, LanguageModule } from '../../languages/language';
import { remembered } from '../../remembered';
import { normaliseWord } from '../tokens';
import {
  type Choice,
  type Element,
  type Item,
  type ItemOf,
  type Pattern,
  PatternError,
  type PatternOf,
  type PatternOptions,
  parsePattern,
  type Sequence,
  type Unit,
} from './pattern';
import { type Company, type Phrases, type PhraseTable, patternLines } from './table';

/** A test of one word, numbered: what a word satisfies is worked out once for every distinct word. */
type Atom =
  | { readonly type: 'lemma'; readonly text: string; readonly masks: readonly number[] }
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

/** A form, or a class of words, that there is not. */
class FormError extends Error {
  constructor(private readonly form: string) {
    super(`"${form}" is neither a class nor a form`);
    this.name = 'FormError';
  }

  in(pattern: string): PatternError {
    return new PatternError(this.message, Math.max(0, pattern.indexOf(this.form)), pattern);
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
  const options: PatternOptions = { wordOrder: language.wordOrder, lists, normalise: normaliseWord, read: new Map() };
  const compiler = new Compiler(language, byStem);
  const made = new Made(compiler);
  for (const table of [...tables.filter(({ classes }) => classes), ...tables.filter(({ classes }) => !classes)])
    for (const [name, phrases] of Object.entries(table.concepts)) {
      const text = phrases[language.id as Language];
      if (!text) continue;
      compiler.begin(table, name, phrases);
      for (const { line, pattern } of patternLines(text))
        try {
          compiler.add(made.pattern(parsePattern(pattern, options)));
        } catch (error) {
          const problem = error instanceof FormError ? error.in(pattern) : error;
          if (problem instanceof PatternError) throw new PhraseError(table.name, name, line, problem);
          throw error;
        }
    }
  return compiler.finish();
}

/** Makes elements, from those inside to those around them. */
export interface ElementMaker<Its> {
  word(unit: Unit): Its;
  choice(choices: readonly (readonly Its[])[]): Its;
  optional(element: Its): Its;
}

/** Patterns with their elements made; those that many patterns share are made once. */
class Made<Its> {
  private readonly known = new Map<Unit | Choice['choices'], Its>();

  constructor(private readonly maker: ElementMaker<Its>) {}

  pattern(pattern: Pattern): PatternOf<Its> {
    const item = (one: Item) => ({ ...one, sequence: this.sequence(one.sequence) });
    const items = pattern.items.map(item);
    return { ...pattern, items, absent: pattern.absent.map((one) => ({ ...one, item: item(one.item) })) };
  }

  private sequence(sequence: Sequence): Its[] {
    return sequence.map((element) => this.element(element));
  }

  private element(element: Element): Its {
    const made =
      'unit' in element
        ? remembered(this.known, element.unit, () => this.maker.word(element.unit))
        : remembered(this.known, element.choices, () =>
            this.maker.choice(element.choices.map((choice) => this.sequence(choice))),
          );
    return element.optional ? this.maker.optional(made) : made;
  }
}

/**
 * An element with what follows from it, worked out once: many patterns share it. Most are words of lists, of which nobody asks
 * anything: what follows stands apart.
 */
export class Built implements CompiledElement {
  private known: Followed | undefined;

  constructor(
    readonly atom: number,
    readonly choices: readonly (readonly Built[])[],
    readonly heads: number,
    readonly optional: boolean,
  ) {}

  get followed(): Followed {
    this.known ??= new Followed();
    return this.known;
  }

  /** The same element that may be absent. */
  asOptional(): Built {
    this.followed.twin ??= new Built(this.atom, this.choices, this.heads, true);
    return this.followed.twin;
  }
}

class Followed {
  cost: number | undefined;
  longest: number | undefined;
  needed: readonly number[] | null | undefined;
  gate: number | undefined;
  twin: Built | undefined;
}

interface BuiltItem extends CompiledItem {
  readonly sequence: readonly Built[];
}

/** Numbers that are put into lists by number, in any order. */
class Collected {
  /** The list and the value of each, by turns. */
  private pairs = new Uint32Array(1024);
  private length = 0;

  put(list: number, value: number): void {
    if (this.length === this.pairs.length) {
      const { pairs } = this;
      this.pairs = new Uint32Array(2 * pairs.length);
      this.pairs.set(pairs);
    }
    this.pairs[this.length++] = list;
    this.pairs[this.length++] = value;
  }

  /** One array holds them all: most are never asked for. @param count how many lists there are */
  listed(count: number): Lists {
    const { pairs, length } = this;
    const ends = new Uint32Array(count + 1);
    for (let at = 0; at < length; at += 2) ends[(pairs[at] as number) + 1]!++;
    for (let list = 0; list < count; list++) ends[list + 1]! += ends[list]!;
    // While the lists are filled, each ends where it has been filled up to.
    const sorted = new Uint32Array(length / 2);
    for (let at = 0; at < length; at += 2) sorted[ends[pairs[at] as number]!++] = pairs[at + 1] as number;
    const kept = new Map<number, readonly number[]>();
    return (list) => {
      const start = list > 0 ? (ends[list - 1] as number) : 0;
      const end = ends[list] as number;
      return start < end ? remembered(kept, list, () => Array.from(sorted.subarray(start, end))) : nothing;
    };
  }
}

/** Lists of numbers, each numbered once. */
class NumberedLists {
  readonly lists: (readonly number[])[] = [];
  /** The last one of a hash, and by number the one before it of the same hash. */
  private readonly byHash = new Map<number, number>();
  private readonly alike: number[] = [];

  number(list: readonly number[]): number {
    let hash = list.length;
    for (let at = 0; at < list.length; at++) hash = (Math.imul(hash, 31) + (list[at] as number)) | 0;
    const last = this.byHash.get(hash) ?? -1;
    for (let number = last; number >= 0; number = this.alike[number] as number)
      if (areSame(this.lists[number] as readonly number[], list)) return number;
    const number = this.lists.push(list) - 1;
    this.alike.push(last);
    this.byHash.set(hash, number);
    return number;
  }
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** Makes a program of patterns: a concept is begun, then its patterns are added. */
export class Compiler implements ElementMaker<Built> {
  private readonly concepts: Concept[] = [];
  private readonly atoms: Atom[] = [];
  private readonly numbers = new Map<string, number>();
  /** The last atom of a dictionary form, and by atom the one before it of the same form. */
  private readonly lemmas = new Map<string, number>();
  private readonly alike: number[] = [];
  private readonly phraseClasses = new Map<string, number>();
  private readonly classAnchors = new Collected();
  private readonly anchors = new Collected();
  private readonly compiled: CompiledPattern[] = [];
  private readonly gates = new NumberedLists();
  private readonly gatesOf = new Collected();
  private readonly needs = new NumberedLists();
  /** By atom. */
  private readonly words: Built[] = [];
  private readonly groups = new NumberedLists();
  private readonly groupAtoms: number[] = [];
  private readonly verbs = new Map<string, string | null>();
  private readonly masks = new Map<string, number>();
  private readonly costs: number[] = [];
  private readonly phrasal: boolean[] = [];
  /** By atom: the last list that was put together with it in it. */
  private readonly listed: number[] = [];
  private readonly ordered: number[] = [];
  private listings = 0;
  /** Of the concept that was begun last. */
  private ofConcept = this.anchors;
  private told = false;

  /** @param byStem see `compileProgram` */
  constructor(
    private readonly language: LanguageModule,
    private readonly byStem: boolean,
  ) {}

  begin({ name: table, classes = false }: Pick<PhraseTable, 'name' | 'classes'>, name: string, phrases: Phrases): void {
    const { also = [], assertedOnly = false, tellsPattern = false } = phrases;
    const atom = classes ? this.phraseClass(name) : -1;
    this.concepts.push({ name: `${table}/${name}`, also: new Set(also), assertedOnly, atom });
    this.told = tellsPattern;
    this.ofConcept = classes ? this.classAnchors : this.anchors;
  }

  add({ items: its, absent: absences, slack, crossesClauses, source }: PatternOf<Built>): void {
    const items = its.map((item) => this.item(item));
    const absent = absences.map(({ item, scope }) => {
      const compiled = this.item(item);
      return { item: compiled, scope, gates: compiled.optional ? [] : this.gatesOfElements([compiled.sequence]) };
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
      concept: this.concepts.length - 1,
      items,
      absent,
      slack,
      crossesClauses,
      anchored,
      others: othersOf(items, anchored),
      source: this.told ? source : '',
    });
    if (!item) return;
    const others = items.flatMap((one) => (one === item || one.optional ? [] : [one.sequence]));
    this.addAnchors(number, item.sequence, 0, 0, others);
  }

  word(unit: Unit): Built {
    const atom = this.unit(unit);
    this.words[atom] ??= new Built(atom, noChoices, -1, false);
    return this.words[atom] as Built;
  }

  optional(element: Built): Built {
    return element.asOptional();
  }

  /** Alternatives of one word each become one group, so that a long list costs one test. */
  choice(choices: readonly (readonly Built[])[]): Built {
    const words: number[] = [];
    const runs: (readonly Built[])[] = [];
    for (let at = 0; at < choices.length; at++) {
      const choice = choices[at] as readonly Built[];
      const only = choice.length === 1 ? (choice[0] as Built) : null;
      if (!only || only.optional || (only.atom < 0 && !only.choices.length)) runs.push(choice);
      else {
        if (only.atom >= 0) words.push(only.atom);
        for (let of = 0; of < only.choices.length; of++) runs.push(only.choices[of] as readonly Built[]);
      }
    }
    const atom = this.group(words);
    return new Built(atom, runs.length ? runs.slice() : noChoices, this.headsOf(runs), false);
  }

  finish(): Program {
    const exact = new Map<string, number[]>();
    const prefixes = new Map<string, number[]>();
    const stems = new Map<string, number[]>();
    const tokenAtoms = new Map<string, number>();
    const grammar: GrammarTest[] = [];
    const groups = new Collected();
    // No function here may hold on to the compiler: what it has worked out is several times the program.
    for (let number = 0; number < this.atoms.length; number++) {
      const atom = this.atoms[number] as Atom;
      switch (atom.type) {
        case 'lemma':
          if (this.byStem && !this.language.knows(atom.text)) list(stems, this.language.stem(atom.text), number);
          break;
        case 'exact':
          list(exact, atom.text, number);
          break;
        case 'prefix':
          list(prefixes, atom.text, number);
          break;
        case 'token':
          tokenAtoms.set(atom.text, number);
          break;
        case 'grammar':
          grammar.push({ atom: number, masks: atom.masks, except: atom.except, capital: atom.capital });
          break;
        case 'group':
          for (let at = 0; at < atom.members.length; at++) groups.put(atom.members[at] as number, number);
      }
    }
    const { compiled } = this;
    const count = this.atoms.length;
    return {
      language: this.language,
      concepts: this.concepts,
      atoms: count,
      gates: this.gates.lists.length,
      classAnchors: this.classAnchors.listed(count),
      anchors: this.anchors.listed(count),
      gatesOf: this.gatesOf.listed(count),
      needs: this.needs.lists,
      groups: groups.listed(count),
      lemmas: this.testsByLemma(),
      stems,
      exact,
      prefixes,
      prefixLengths: [...new Set([...prefixes.keys()].map((prefix) => prefix.length))].sort((a, b) => a - b),
      tokenAtoms,
      grammar,
      patterns: compiled.length,
      pattern: (number) => compiled[number] as CompiledPattern,
    };
  }

  /** Of most dictionary forms nobody asks. */
  private testsByLemma(): Program['lemmas'] {
    const { alike, lemmas } = this;
    const masksOf = this.atoms.map((atom) => (atom.type === 'lemma' ? atom.masks : nothing));
    const kept = new Map<string, readonly number[]>();
    const testsFrom = (last: number): number[] => {
      const tests: number[] = [];
      for (let number = last; number >= 0; number = alike[number] as number) {
        const masks = masksOf[number] as readonly number[];
        tests.unshift(number, masks.length, ...masks);
      }
      return tests;
    };
    return {
      keys: () => lemmas.keys(),
      get(lemma) {
        const last = lemmas.get(lemma);
        return last === undefined ? undefined : remembered(kept, lemma, () => testsFrom(last));
      },
    };
  }

  /**
   * A pattern is looked at where the rarest element of a sequence is that must be there; of a choice, the rarest of every
   * alternative.
   * @param others what must stand beside it
   */
  private addAnchors(
    pattern: number,
    sequence: readonly Built[],
    from: number,
    to: number,
    others: readonly (readonly Built[])[],
  ): void {
    const best = this.rarest(sequence);
    for (let at = 0; at < best; at++) {
      const before = sequence[at] as Built;
      if (!before.optional) from += shortestOf([before]);
      to += this.longestOfElement(before);
    }
    const element = sequence[best] as Built;
    const beside = sequence.length > 1 ? [...others, sequence.filter((_, at) => at !== best)] : others;
    if (element.atom >= 0) {
      const need = this.needs.number(this.gatesOfElements(beside));
      this.ofConcept.put(element.atom, pattern);
      this.ofConcept.put(element.atom, from);
      this.ofConcept.put(element.atom, to);
      this.ofConcept.put(element.atom, need);
    }
    for (const choice of element.choices) this.addAnchors(pattern, choice, from, to, beside);
  }

  /** The first of those that cost least; the first of all where each may be absent. */
  private rarest(sequence: readonly Built[]): number {
    let best = 0;
    let leastCost = Infinity;
    for (let at = 0; at < sequence.length; at++) {
      const element = sequence[at] as Built;
      const cost = element.optional ? Infinity : this.costOfElement(element);
      if (cost >= leastCost) continue;
      best = at;
      leastCost = cost;
    }
    return best;
  }

  /** The gates of everything that must be there, the most telling first. */
  private gatesOfElements(sequences: readonly (readonly Built[])[]): readonly number[] {
    const gates: number[] = [];
    const costs: number[] = [];
    for (let of = 0; of < sequences.length; of++) {
      const sequence = sequences[of] as readonly Built[];
      for (let at = 0; at < sequence.length; at++) {
        const element = sequence[at] as Built;
        const atoms = element.optional ? null : this.neededBy(element);
        if (!atoms) continue;
        const cost = this.costOfElement(element);
        if (cost >= frequent) continue;
        const { followed } = element;
        followed.gate ??= this.gate(atoms);
        if (gates.includes(followed.gate)) continue;
        let place = gates.length;
        for (; place > 0 && (costs[place - 1] as number) > cost; place--) {
          gates[place] = gates[place - 1] as number;
          costs[place] = costs[place - 1] as number;
        }
        gates[place] = followed.gate;
        costs[place] = cost;
      }
    }
    return gates.length ? gates.slice() : nothing;
  }

  private gate(atoms: readonly number[]): number {
    const sorted = this.inOrder(atoms);
    const gate = this.gates.number(sorted);
    // A new one is not yet said of its atoms.
    if (this.gates.lists[gate] === sorted)
      for (let at = 0; at < sorted.length; at++) this.gatesOf.put(sorted[at] as number, gate);
    return gate;
  }

  /** Atoms one of which is there wherever the element matches; null when it may match without a word. */
  private neededBy(element: Built): readonly number[] | null {
    const { followed } = element;
    if (followed.needed === undefined) followed.needed = this.neededByChoices(element);
    return followed.needed;
  }

  private neededByChoices(element: Built): readonly number[] | null {
    const atoms = element.atom >= 0 ? [element.atom] : [];
    for (let of = 0; of < element.choices.length; of++) {
      const choice = element.choices[of] as readonly Built[];
      let best: readonly number[] | null = null;
      let leastCost = Infinity;
      for (let at = 0; at < choice.length; at++) {
        const inner = choice[at] as Built;
        const needed = inner.optional ? null : this.neededBy(inner);
        const cost = needed ? this.costOfElement(inner) : Infinity;
        if (needed && (!best || cost < leastCost)) {
          best = needed;
          leastCost = cost;
        }
      }
      if (!best) return null;
      for (let at = 0; at < best.length; at++) atoms.push(best[at] as number);
    }
    return atoms;
  }

  private costOf(sequence: readonly Built[]): number {
    let least = Infinity;
    for (let at = 0; at < sequence.length; at++) {
      const element = sequence[at] as Built;
      if (!element.optional) least = Math.min(least, this.costOfElement(element));
    }
    return least;
  }

  private costOfElement(element: Built): number {
    const { followed } = element;
    if (followed.cost === undefined) {
      let cost = element.atom < 0 ? 0 : this.cost(element.atom);
      for (let at = 0; at < element.choices.length; at++) cost += this.costOf(element.choices[at] as readonly Built[]);
      followed.cost = cost;
    }
    return followed.cost;
  }

  private item({ sequence, optional, group, captures, agreement, atStart, atEnd }: ItemOf<Built>): BuiltItem {
    const [shortest, longest] = [shortestOf(sequence), this.longestOf(sequence)];
    return { sequence, shortest, longest, optional, group, captures, agreement, atStart, atEnd };
  }

  private headsOf(runs: readonly (readonly Built[])[]): number {
    if (!runs.length) return -1;
    const heads: number[] = [];
    for (let of = 0; of < runs.length; of++) {
      const run = runs[of] as readonly Built[];
      let certain = false;
      for (let at = 0; at < run.length; at++) {
        const { atom, choices, heads: inner, optional } = run[at] as Built;
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

  private group(atoms: readonly number[]): number {
    const members: number[] = [];
    for (let at = 0; at < atoms.length; at++) {
      const number = atoms[at] as number;
      const atom = this.atoms[number] as Atom;
      if (atom.type === 'group') {
        for (let of = 0; of < atom.members.length; of++) members.push(atom.members[of] as number);
      } else members.push(number);
    }
    const flat = this.inOrder(members);
    if (flat.length < 2) return flat[0] ?? -1;
    const number = this.groups.number(flat);
    this.groupAtoms[number] ??= this.atoms.push({ type: 'group', members: flat }) - 1;
    return this.groupAtoms[number] as number;
  }

  /** Each once, in ascending order. */
  private inOrder(atoms: readonly number[]): number[] {
    const listing = ++this.listings;
    const { ordered } = this;
    let count = 0;
    let last = -1;
    let ascends = true;
    for (let at = 0; at < atoms.length; at++) {
      const atom = atoms[at] as number;
      if (this.listed[atom] === listing) continue;
      this.listed[atom] = listing;
      ordered[count++] = atom;
      if (atom < last) ascends = false;
      last = atom;
    }
    // As large as it must be, and no larger: many are kept, and most are short.
    const each = ordered.slice(0, count);
    return ascends ? each : each.sort((a, b) => a - b);
  }

  private unit(unit: Unit): number {
    switch (unit.type) {
      case 'exact':
        return this.number(`=${unit.text}`, () => ({ type: 'exact', text: unit.text }));
      case 'prefix':
        return this.number(`${unit.text}*`, () => ({ type: 'prefix', text: unit.text }));
      case 'lemma':
        return this.lemma(unit);
      case 'class':
        return this.classOf(unit);
    }
  }

  private classOf(unit: Unit & { type: 'class' }): number {
    const except = unit.except.map((one) => this.unit(one));
    if (except.length && (unit.text === 'any' || unit.text === 'capital')) {
      const capital = unit.text === 'capital';
      return this.number(`<${unit.text}>-${except.join(',')}`, () => ({ type: 'grammar', masks: [], except, capital }));
    }
    if (tokenClasses.includes(unit.text) || /^(placeholder|slot):/.test(unit.text))
      return this.number(`<${unit.text}>`, () => ({ type: 'token', text: unit.text }));
    const phraseClass = this.phraseClasses.get(unit.text);
    if (phraseClass !== undefined) return phraseClass;
    return this.number(`<${unit.text}>-${except.join(',')}`, () => ({
      type: 'grammar',
      masks: unit.text.split('/').map((form) => this.mask(form)),
      except,
      capital: false,
    }));
  }

  private lemma({ text, forms, verb = this.verbOf(text) }: Unit & { type: 'lemma' }): number {
    const masks = forms.length ? forms.map((form) => this.mask(form)) : nothing;
    return verb === null ? this.lemmaAtom(text, masks) : this.participleAtom(verb, masks);
  }

  private lemmaAtom(text: string, masks: readonly number[]): number {
    const last = this.lemmas.get(text) ?? -1;
    for (let number = last; number >= 0; number = this.alike[number] as number)
      if (areSame((this.atoms[number] as Atom & { type: 'lemma' }).masks, masks)) return number;
    const number = this.atoms.push({ type: 'lemma', text, masks }) - 1;
    this.alike[number] = last;
    this.lemmas.set(text, number);
    return number;
  }

  private verbOf(word: string): string | null {
    return remembered(this.verbs, word, () => participleOf(this.language, word));
  }

  private participleAtom(lemma: string, masks: readonly number[]): number {
    const either = masks.some((mask) => mask & (Grammar.participle | Grammar.shortParticiple));
    const narrowed = either
      ? masks
      : [Grammar.participle, Grammar.shortParticiple].flatMap((part) =>
          masks.length ? masks.map((mask) => mask | part) : [part],
        );
    return this.lemmaAtom(lemma, narrowed);
  }

  private phraseClass(name: string): number {
    const known = this.phraseClasses.get(name);
    if (known !== undefined) return known;
    const number = this.number(`<${name}>`, () => ({ type: 'phrase', text: name }));
    this.phraseClasses.set(name, number);
    return number;
  }

  private mask(form: string): number {
    return remembered(this.masks, form, () => {
      let mask = 0;
      for (const name of form.split('.')) {
        const bit = grammarAliases[name];
        if (bit === undefined) throw new FormError(name);
        mask |= bit;
      }
      return mask;
    });
  }

  private number(key: string, make: () => Atom): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.atoms.push(make()) - 1;
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
      case 'group': {
        let sum = 0;
        for (let at = 0; at < atom.members.length; at++) sum += this.cost(atom.members[at] as number);
        return sum / 4;
      }
    }
  }

  private longestOf(sequence: readonly Built[]): number {
    let sum = 0;
    for (let at = 0; at < sequence.length; at++) sum += this.longestOfElement(sequence[at] as Built);
    return sum;
  }

  private longestOfElement(element: Built): number {
    const { followed } = element;
    if (followed.longest === undefined) {
      let longest = element.atom < 0 ? 0 : this.holdsPhrase(element.atom) ? longestStretch : 1;
      for (let at = 0; at < element.choices.length; at++)
        longest = Math.max(longest, this.longestOf(element.choices[at] as readonly Built[]));
      followed.longest = longest;
    }
    return followed.longest;
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

/** "устранённый" is no entry of its own: it is a form of "устранить", and stands for its short form too. Null: no participle. */
export function participleOf(language: LanguageModule, word: string): string | null {
  if (language.knows(word)) return null;
  const reading = language
    .analyse(word)
    .find(({ grammar }) => (grammar & (Grammar.participle | Grammar.guessed)) === Grammar.participle);
  return reading && reading.lemma !== word ? reading.lemma : null;
}

const noChoices: readonly (readonly Built[])[] = [];

/** Nearest first in the pattern, so that what must stand between two items is placed in between. */
export function othersOf(items: readonly unknown[], anchored: number): number[] {
  return items
    .map((_, index) => index)
    .filter((index) => index !== anchored)
    .sort((a, b) => Math.abs(a - anchored) - Math.abs(b - anchored));
}

const nothing: readonly number[] = [];

/** What costs more than this stands in nearly every sentence. */
const frequent = 1000;

function list(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key);
  if (known) known.push(number);
  else map.set(key, [number]);
}

function shortestOf(sequence: readonly CompiledElement[]): number {
  let sum = 0;
  for (let at = 0; at < sequence.length; at++) {
    const { atom, choices, optional } = sequence[at] as CompiledElement;
    if (optional) continue;
    // No run is shorter than a word, but one of which every word may be absent.
    let shortest = atom >= 0 ? 1 : Infinity;
    for (let of = 0; of < choices.length; of++)
      shortest = Math.min(shortest, shortestOf(choices[of] as readonly CompiledElement[]));
    sum += shortest;
  }
  return sum;
}

/** A class of phrases may be some words long. */
const longestStretch = 12;
