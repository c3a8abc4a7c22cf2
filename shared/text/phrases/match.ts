/** Finds all phrases of a program in the blocks of a text, in one pass per block. */
import { Grammar, type WordReading } from '../../languages/grammar';
import type { Block, Clause, Token } from '../text';
import type { Anchor, Atom, CompiledElement, CompiledItem, CompiledPattern, Program } from './program';

/** A phrase found in a block; offsets relative to the block's start. */
export interface BlockMark {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  /** Token indices, `last` included, of the whole match (the underlined part may be smaller). */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly clause: number;
  /** Relative spans by name; empty for most. */
  readonly captures: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
  /** The pattern, for `facts` and for tests. */
  readonly pattern: string;
}

/** How many distinct words are remembered before the memory is emptied. */
const rememberedWords = 20_000;

interface WordKnowledge {
  readonly atoms: readonly number[];
  readonly readings: readonly WordReading[];
}

const nothing: readonly number[] = [];
const noReadings: readonly WordReading[] = [];

/** A program with what it has learnt about words so far: it lives as long as the cache it belongs to. */
export class Matcher {
  private readonly words = new Map<string, WordKnowledge>();

  constructor(readonly program: Program) {}

  /** All marks of one block, in text order. */
  match(block: Block): BlockMark[] {
    return new BlockMatch(this.program, block, (token) => this.know(token)).run();
  }

  /** What a word may be, in this program's language. */
  readings(token: Token): readonly WordReading[] {
    return this.know(token).readings;
  }

  private know(token: Token): WordKnowledge {
    if (token.kind !== 'word') return { atoms: this.classesOf(token), readings: noReadings };
    const key = token.capital ? `^${token.norm}` : token.norm;
    const known = this.words.get(key);
    if (known) return known;
    if (this.words.size >= rememberedWords) this.words.clear();
    const readings = this.program.language.analyse(token.norm);
    const knowledge = { atoms: this.atomsOf(token, readings), readings };
    this.words.set(key, knowledge);
    return knowledge;
  }

  private classesOf(token: Token): number[] {
    const atoms: number[] = [];
    const add = (name: string) => {
      const atom = this.program.tokenAtoms.get(name);
      if (atom !== undefined) atoms.push(atom);
    };
    add('any');
    if (token.kind === 'number') {
      add('number');
      if (/^\d{1,2}[:.]\d\d$/.test(token.norm) && (token.norm.includes(':') || Number(token.norm.slice(-2)) < 60)) add('clock');
      if (/^\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?$|^\d{4}-\d\d-\d\d$/.test(token.norm)) add('date');
      const exact = this.program.exact.get(token.norm);
      if (exact) atoms.push(...exact);
      const lemma = this.program.lemmas.get(token.norm);
      if (lemma) atoms.push(...lemma);
    } else if (token.kind === 'placeholder' && token.placeholder && !token.placeholder.control) {
      add('placeholder');
      add(`placeholder:${token.placeholder.meaning}`);
      if (token.placeholder.slot) add('slot');
    } else if (token.kind === 'code' || token.kind === 'link') add(token.kind);
    return withGroups(this.program, atoms);
  }

  private atomsOf(token: Token, readings: readonly WordReading[]): number[] {
    const { program } = this;
    const word = token.norm;
    const atoms = new Set<number>();
    const addAll = (numbers: readonly number[] | undefined) => {
      if (numbers) for (const number of numbers) atoms.add(number);
    };
    addAll(program.exact.get(word));
    for (const length of program.prefixLengths) {
      if (length > word.length) break;
      addAll(program.prefixes.get(word.slice(0, length)));
    }
    for (const reading of readings) {
      for (const number of program.lemmas.get(reading.lemma) ?? nothing)
        if (fits(program.atoms[number] as Atom, reading.grammar)) atoms.add(number);
    }
    // A word that no dictionary has (a name in a config) matches as it stands, and by its stem in other forms.
    for (const number of program.lemmas.get(word) ?? nothing)
      if (fits(program.atoms[number] as Atom, 0)) atoms.add(number);
    if (program.stems.size) addAll(program.stems.get(program.language.stem(word)));
    for (const number of program.grammar) {
      const atom = program.atoms[number] as Extract<Atom, { type: 'grammar' }>;
      if (readings.some((reading) => fits(atom, reading.grammar)) && !atom.except.some((one) => atoms.has(one))) atoms.add(number);
    }
    const any = program.tokenAtoms.get('any');
    if (any !== undefined) atoms.add(any);
    const capital = program.tokenAtoms.get('capital');
    if (capital !== undefined && token.capital) atoms.add(capital);
    return withGroups(program, [...atoms]);
  }
}

function withGroups(program: Program, atoms: readonly number[]): number[] {
  const all = new Set(atoms);
  for (const atom of atoms) for (const group of program.groups[atom] ?? nothing) all.add(group);
  return [...all];
}

function fits(atom: Atom, grammar: number): boolean {
  if (atom.type !== 'lemma' && atom.type !== 'grammar') return true;
  return !atom.masks.length || atom.masks.some((mask) => (grammar & mask) === mask);
}

/** One stretch of words found by a class table: ends before word `end`. */
interface Stretch {
  readonly atom: number;
  readonly end: number;
}

interface Placement {
  readonly item: CompiledItem;
  readonly start: number;
  readonly end: number;
}

/** How hard it is to reach over the gap before a word. */
const enum Barrier {
  none,
  /** A comma. */
  weak,
  /** A clause with its own conjunction, a colon, a dash, parentheses. */
  strong,
  sentence,
}

/** The matching of one block: works on its words (punctuation left out). */
class BlockMatch {
  private readonly tokens: number[] = [];
  private readonly known: WordKnowledge[] = [];
  private readonly barriers: Barrier[] = [];
  private readonly stretches: (Stretch[] | undefined)[] = [];
  private readonly found: BlockMark[] = [];

  constructor(
    private readonly program: Program,
    private readonly block: Block,
    know: (token: Token) => WordKnowledge,
  ) {
    let clause = -1;
    let sentence = -1;
    block.tokens.forEach((token, index) => {
      if (token.kind === 'punctuation' || token.kind === 'break') return;
      const itsClause = block.clauseOf[index] as number;
      const itsSentence = block.sentenceOf[index] as number;
      this.barriers.push(
        itsSentence !== sentence ? Barrier.sentence : itsClause === clause ? Barrier.none : this.barrierBefore(index, itsClause),
      );
      clause = itsClause;
      sentence = itsSentence;
      this.tokens.push(index);
      this.known.push(know(token));
    });
  }

  run(): BlockMark[] {
    this.pass(this.program.classAnchors, (pattern, placements) => {
      const start = Math.min(...placements.map((one) => one.start));
      const end = Math.max(...placements.map((one) => one.end));
      const atom = this.program.concepts[pattern.concept]?.atom ?? -1;
      for (const one of [atom, ...(this.program.groups[atom] ?? nothing)]) this.addStretch(start, end, one);
    });
    const marks = this.found.splice(0);
    this.pass(this.program.anchors);
    // A stretch may anchor a pattern too: classes that were found count as words of their class.
    this.stretches.forEach((list, word) => {
      for (const { atom } of list ?? []) this.tryAnchors(this.program.anchors[atom], word);
    });
    return longest([...marks, ...this.found]);
  }

  private addStretch(start: number, end: number, atom: number): void {
    let list = this.stretches[start];
    if (!list) list = this.stretches[start] = [];
    const same = list.findIndex((one) => one.atom === atom);
    if (same < 0) list.push({ atom, end });
    else if ((list[same] as Stretch).end < end) list[same] = { atom, end };
  }

  private pass(
    anchors: readonly (readonly Anchor[] | undefined)[],
    also?: (pattern: CompiledPattern, placements: readonly Placement[]) => void,
  ): void {
    for (let word = 0; word < this.tokens.length; word++)
      for (const atom of (this.known[word] as WordKnowledge).atoms) this.tryAnchors(anchors[atom], word, also);
  }

  private tryAnchors(
    anchors: readonly Anchor[] | undefined,
    word: number,
    also?: (pattern: CompiledPattern, placements: readonly Placement[]) => void,
  ): void {
    if (!anchors) return;
    for (const { pattern, item, from, to } of anchors) {
      const compiled = pattern.items[item] as CompiledItem;
      for (let start = word - from; start >= word - to && start >= 0; start--) {
        const end = this.endOf(compiled, start, pattern);
        if (end <= word) continue;
        const placements = this.placeOthers(pattern, item, { item: compiled, start, end });
        if (!placements || !this.isAllowed(pattern, placements)) continue;
        also?.(pattern, placements);
        this.found.push(this.markOf(pattern, placements));
        break;
      }
    }
  }

  /** The word after the longest way to match an item that begins at `start`, or -1. */
  private endOf(item: CompiledItem, start: number, pattern: CompiledPattern): number {
    const ends = this.follow(item.sequence, 1, start, pattern);
    return ends > 1 ? start + 31 - Math.clz32(ends) : -1;
  }

  /** Positions that can be reached, as bits counted from `start`: each element moves them on. */
  private follow(sequence: readonly CompiledElement[], positions: number, start: number, pattern: CompiledPattern): number {
    for (const element of sequence) {
      let reached = element.optional ? positions : 0;
      if (element.atom >= 0) reached |= this.step(element.atom, positions, start, pattern);
      for (const choice of element.choices) reached |= this.follow(choice, positions, start, pattern);
      if (!reached) return 0;
      positions = reached;
    }
    return positions;
  }

  private step(atom: number, positions: number, start: number, pattern: CompiledPattern): number {
    let reached = 0;
    for (let at = 0; at < 30 && positions >> at; at++) {
      if (!(positions & (1 << at))) continue;
      const word = start + at;
      if (word >= this.tokens.length || (at > 0 && this.isBarrier(this.barriers[word] as Barrier, pattern))) continue;
      if (this.satisfies(word, atom)) reached |= 1 << (at + 1);
      const stretch = this.stretches[word]?.find((one) => one.atom === atom);
      if (stretch && stretch.end - start < 31) reached |= 1 << (stretch.end - start);
    }
    return reached;
  }

  private satisfies(word: number, atom: number): boolean {
    return (this.known[word] as WordKnowledge).atoms.includes(atom);
  }

  /** Finds places for the other items near the anchored one; null when one has none. */
  private placeOthers(pattern: CompiledPattern, anchored: number, first: Placement): Placement[] | null {
    const placed: (Placement | undefined)[] = [];
    placed[anchored] = first;
    const order = pattern.items.map((_, index) => index).filter((index) => index !== anchored);
    // Nearest first in the pattern, so that what must stand between two items is placed in between.
    order.sort((a, b) => Math.abs(a - anchored) - Math.abs(b - anchored));
    if (!this.place(pattern, order, 0, placed)) return null;
    return placed.filter((one): one is Placement => one !== undefined);
  }

  private place(pattern: CompiledPattern, order: readonly number[], next: number, placed: (Placement | undefined)[]): boolean {
    if (next === order.length) return true;
    const index = order[next] as number;
    const item = pattern.items[index] as CompiledItem;
    const present = placed.filter((one): one is Placement => one !== undefined);
    const low = Math.min(...present.map((one) => one.start));
    const high = Math.max(...present.map((one) => one.end));
    const taken = present.reduce((sum, one) => sum + one.end - one.start, 0);
    const left = pattern.slack - (high - low - taken);
    for (const start of this.candidates(low, high, left, item)) {
      const end = this.endOf(item, start, pattern);
      if (end < 0 || present.some((one) => start < one.end && one.start < end)) continue;
      if (Math.max(0, start - high) + Math.max(0, low - end) > left) continue;
      if (start >= high ? this.barrierWithin(high, start, pattern) : end <= low && this.barrierWithin(end, low, pattern)) continue;
      if (!inOrder(pattern, item, start, end, placed)) continue;
      placed[index] = { item, start, end };
      if (this.place(pattern, order, next + 1, placed)) return true;
      placed[index] = undefined;
    }
    return item.optional && this.place(pattern, order, next + 1, placed);
  }

  /** Words at which an item may begin, the nearest to what is there already first. */
  private candidates(low: number, high: number, left: number, item: CompiledItem): number[] {
    const starts: number[] = [];
    for (let start = low + 1; start < high; start++) starts.push(start);
    for (let away = 0; away <= left; away++) {
      if (high + away < this.tokens.length) starts.push(high + away);
      for (let length = item.shortest; length <= item.longest; length++) if (low - away - length >= 0) starts.push(low - away - length);
    }
    return starts;
  }

  private isAllowed(pattern: CompiledPattern, placements: readonly Placement[]): boolean {
    const first = Math.min(...placements.map((one) => one.start));
    const last = Math.max(...placements.map((one) => one.end)) - 1;
    for (const { item, start, end } of placements) {
      if (item.atStart && start > 0 && (this.barriers[start] as Barrier) < Barrier.weak) return false;
      if (item.atEnd && end < this.tokens.length && (this.barriers[end] as Barrier) < Barrier.weak) return false;
    }
    if (!this.agree(placements)) return false;
    for (const { item, scope } of pattern.absent) if (this.isPresent(item, scope, first, last, pattern, placements)) return false;
    const concept = this.program.concepts[pattern.concept];
    if (!concept || concept.atom >= 0) return true;
    const clause = this.clauseAt(placements[0]?.start ?? first);
    if (clause.conditional && !concept.also.has('condition')) return false;
    if (clause.consequent && concept.assertedOnly && !concept.also.has('consequent')) return false;
    if (clause.question && !concept.also.has('question')) return false;
    if (clause.quoted && !concept.also.has('quotation')) return false;
    return concept.also.has('negation') || !this.isNegated(placements);
  }

  private isPresent(
    item: CompiledItem,
    scope: 'clause' | 'sentence',
    first: number,
    last: number,
    pattern: CompiledPattern,
    placements: readonly Placement[],
  ): boolean {
    const limit = scope === 'sentence' ? Barrier.sentence : Barrier.weak;
    let from = first;
    while (from > 0 && (this.barriers[from] as Barrier) < limit) from--;
    let to = last;
    while (to + 1 < this.tokens.length && (this.barriers[to + 1] as Barrier) < limit) to++;
    for (let word = from; word <= to; word++) {
      if (placements.some((one) => one.start <= word && word < one.end)) continue;
      const end = this.endOf(item, word, pattern);
      if (end >= 0 && end - 1 <= to) return true;
    }
    return false;
  }

  /** Whether a negation that the pattern does not name itself governs one of its words. */
  private isNegated(placements: readonly Placement[]): boolean {
    const { negations, negationReach } = this.program.language;
    const isPlaced = (word: number) => placements.some((one) => one.start <= word && word < one.end);
    for (const { start } of placements) {
      for (let back = 1; back <= negationReach; back++) {
        const word = start - back;
        if (word < 0 || (this.barriers[word + 1] as Barrier) >= Barrier.weak || isPlaced(word)) break;
        if (negations.has(this.tokenAt(word).norm)) return true;
      }
    }
    return false;
  }

  private agree(placements: readonly Placement[]): boolean {
    const groups = new Map<number, Placement[]>();
    for (const one of placements)
      if (one.item.agreement) groups.set(one.item.agreement, [...(groups.get(one.item.agreement) ?? []), one]);
    for (const group of groups.values()) {
      const [head, ...rest] = group;
      if (!head) continue;
      for (const other of rest) {
        const ours = (this.known[head.start] as WordKnowledge).readings;
        const theirs = (this.known[other.start] as WordKnowledge).readings;
        if (!ours.some((a) => theirs.some((b) => agrees(a.grammar, b.grammar)))) return false;
      }
    }
    return true;
  }

  private markOf(pattern: CompiledPattern, placements: readonly Placement[]): BlockMark {
    const first = Math.min(...placements.map((one) => one.start));
    const last = Math.max(...placements.map((one) => one.end)) - 1;
    const captures: Record<string, { start: number; end: number }> = {};
    for (const { item, start, end } of placements) {
      const from = this.tokenAt(start).start;
      const to = this.tokenAt(end - 1).end;
      for (const name of item.captures) {
        const before = captures[name];
        captures[name] = before ? { start: Math.min(before.start, from), end: Math.max(before.end, to) } : { start: from, end: to };
      }
    }
    const { '': underlined, ...named } = captures;
    const head = this.tokens[(placements[0] as Placement).start] as number;
    return {
      concept: this.program.concepts[pattern.concept]?.name ?? '',
      start: underlined?.start ?? this.tokenAt(first).start,
      end: underlined?.end ?? this.tokenAt(last).end,
      first: this.tokens[first] as number,
      last: this.tokens[last] as number,
      sentence: this.block.sentenceOf[head] as number,
      clause: this.block.clauseOf[head] as number,
      captures: named,
      pattern: pattern.source,
    };
  }

  private tokenAt(word: number): Token {
    return this.block.tokens[this.tokens[word] as number] as Token;
  }

  private clauseAt(word: number): Clause {
    return this.block.clauses[this.block.clauseOf[this.tokens[word] as number] as number] as Clause;
  }

  private barrierBefore(token: number, clause: number): Barrier {
    if (this.block.clauses[clause]?.opener) return Barrier.strong;
    for (let index = token - 1; index >= 0; index--) {
      const before = this.block.tokens[index] as Token;
      if (before.kind !== 'punctuation') break;
      if (before.norm !== ',' && !/^["'«»“”„’]$/.test(before.norm)) return Barrier.strong;
    }
    return Barrier.weak;
  }

  private isBarrier(barrier: Barrier, pattern: CompiledPattern): boolean {
    return barrier === Barrier.sentence || (barrier === Barrier.strong && !pattern.crossesClauses);
  }

  private barrierWithin(from: number, to: number, pattern: CompiledPattern): boolean {
    for (let word = from; word <= to; word++) if (this.isBarrier(this.barriers[word] as Barrier, pattern)) return true;
    return false;
  }
}

function inOrder(
  pattern: CompiledPattern,
  item: CompiledItem,
  start: number,
  end: number,
  placed: readonly (Placement | undefined)[],
): boolean {
  return placed.every((one) => {
    if (!one || one.item.group === item.group) return true;
    return one.item.group < item.group ? one.end <= start : end <= one.start;
  });
}

const numbers = Grammar.singular | Grammar.plural;
const genders = Grammar.masculine | Grammar.feminine | Grammar.neuter;
const cases =
  Grammar.nominative | Grammar.genitive | Grammar.dative | Grammar.accusative | Grammar.instrumental | Grammar.prepositional;

/** Whether two word forms can stand together: no category in which both say something different. */
function agrees(a: number, b: number): boolean {
  return [numbers, genders, cases].every((mask) => !(a & mask) || !(b & mask) || (a & b & mask) !== 0);
}

/** Of the marks of one concept that overlap only the longest stays; sorted by place. */
function longest(marks: readonly BlockMark[]): BlockMark[] {
  const sorted = [...marks].sort((a, b) => b.last - b.first - (a.last - a.first) || a.start - b.start);
  const kept = new Map<string, BlockMark[]>();
  for (const mark of sorted) {
    const same = kept.get(mark.concept);
    if (!same) kept.set(mark.concept, [mark]);
    else if (!same.some((one) => one.first <= mark.last && mark.first <= one.last)) same.push(mark);
  }
  return [...kept.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end);
}
