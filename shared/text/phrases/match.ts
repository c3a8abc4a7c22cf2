/** Finds all phrases of a program in the blocks of a text, in one pass per sentence. */
import { caseBits, genderBits, numberBits, type WordReading } from '../../languages/grammar';
import { remembered } from '../../remembered';
import type { Clause, FinishedWords, Token } from '../text';
import type { CompiledElement, CompiledItem, CompiledPattern, GrammarTest, Program } from './program';

/** A phrase found in a passage (or a block); offsets, tokens, sentence and clause count from its beginning. */
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
  readonly captures: Captures;
  /** The pattern, where its concept `tellsPattern`. */
  readonly pattern: string;
}

type Captures = Readonly<Record<string, { readonly start: number; readonly end: number }>>;

/** What a mark without captures has. */
export const noCaptures: Captures = Object.freeze({});

/** How many distinct words are remembered at least, and half of how many at most. */
const rememberedWords = 12_000;

/** What is known of a word. */
interface WordKnowledge {
  /** A number of its own: what the words of a sentence are remembered by. */
  readonly number: number;
  readonly readings: readonly WordReading[];
  readonly uses: WordUses;
}

/** Which atoms a word satisfies, and what follows from that: the same for most words that no phrase names. */
interface WordUses {
  /** The atoms as bits. */
  readonly atoms: Uint32Array;
  /** The anchors (see `Program`) that its atoms hold, and the gates that they open. */
  readonly classAnchors: readonly number[];
  readonly anchors: readonly number[];
  /** As bits. */
  readonly gates: Uint32Array;
}

/** Sentences of at most so many words are remembered; how many at least, and half of how many at most. */
const longestRemembered = 100;
const rememberedSentences = 3_000;

const nothing: readonly number[] = [];
const noReadings: readonly WordReading[] = [];

/** A program with what it has learnt about words so far: it lives as long as the cache it belongs to. */
export class Matcher {
  /** Words in small letters, words that begin with a capital one, and everything else, each by its key. */
  private words = [
    new Map<string, WordKnowledge>(),
    new Map<string, WordKnowledge>(),
    new Map<string, WordKnowledge>(),
  ];
  private olderWords = this.words;
  private uses = new Map<string, WordUses>();
  /** What `Program.grammar` says of the readings of a word, by their grammar: there are few combinations. */
  private readonly classes = new Map<string, readonly GrammarTest[]>();
  private learnt = 0;
  private readonly matching: BlockMatch;

  constructor(readonly program: Program) {
    this.matching = new BlockMatch(program, (token) => this.know(token));
  }

  /** All marks of a block or a passage, in text order. */
  match(words: FinishedWords): BlockMark[] {
    return this.matching.run(words);
  }

  /** What a word may be, in this program's language. */
  readings(token: Token): readonly WordReading[] {
    return this.know(token).readings;
  }

  private know(token: Token): WordKnowledge {
    const kind = token.kind !== 'word' ? 2 : token.capital ? 1 : 0;
    const key = kind === 2 ? keyOf(token, this.program.language.negations) : token.norm;
    const words = this.words[kind] as Map<string, WordKnowledge>;
    const known = words.get(key);
    if (known) return known;
    const knowledge = this.olderWords[kind]?.get(key) ?? this.learn(token);
    if (words.size >= rememberedWords) {
      this.olderWords = this.words;
      this.words = this.words.map(() => new Map());
    }
    this.words[kind]?.set(key, knowledge);
    return knowledge;
  }

  private learn(token: Token): WordKnowledge {
    const number = this.learnt++;
    if (token.kind !== 'word') return { number, readings: noReadings, uses: this.usesOf(this.classesOf(token)) };
    const readings = this.program.language.analyse(token.norm);
    return { number, readings, uses: this.usesOf(this.atomsOf(token, readings)) };
  }

  private usesOf(atoms: readonly number[]): WordUses {
    if (this.uses.size >= rememberedWords) this.uses = new Map();
    return remembered(this.uses, atoms.join(), () => usesOf(this.program, atoms));
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
      // A version ("5.4", "1.62") is neither: a date has a month of two digits, a clock time a colon.
      if (/^([01]?\d|2[0-4]):[0-5]\d$/.test(token.norm)) add('clock');
      if (
        /^(0?[1-9]|[12]\d|3[01])[./](0[1-9]|1[0-2])([./](\d{2}|\d{4}))?$|^(0?[1-9]|1[0-2])\/([12]\d|3[01])\/\d{4}$|^\d{4}-\d\d-\d\d$/.test(
          token.norm,
        )
      )
        add('date');
      const exact = this.program.exact.get(token.norm);
      if (exact) atoms.push(...exact);
      this.eachLemma(token.norm, null, (atom) => atoms.push(atom));
    } else if (token.kind === 'placeholder' && token.placeholder && !token.placeholder.control) {
      add('placeholder');
      add(`placeholder:${token.placeholder.meaning}`);
      if (token.placeholder.slot) add('slot');
    } else if (token.kind === 'code' || token.kind === 'link') add(token.kind);
    return atoms;
  }

  private atomsOf(token: Token, readings: readonly WordReading[]): number[] {
    const { program } = this;
    const word = token.norm;
    const atoms = new Set<number>();
    const add = (atom: number) => atoms.add(atom);
    program.exact.get(word)?.forEach(add);
    for (const length of program.prefixLengths) {
      if (length > word.length) break;
      program.prefixes.get(word.slice(0, length))?.forEach(add);
    }
    for (const reading of readings) this.eachLemma(reading.lemma, reading.grammar, add);
    // A word that no dictionary has (a name in a config) matches as it stands, and by its stem in other forms.
    this.eachLemma(word, 0, add);
    if (program.stems.size) program.stems.get(program.language.stem(word))?.forEach(add);
    for (const { atom, except, capital: only } of this.classesFor(readings))
      if ((token.capital || !only) && !except.some((one) => atoms.has(one))) atoms.add(atom);
    const any = program.tokenAtoms.get('any');
    if (any !== undefined) atoms.add(any);
    const capital = program.tokenAtoms.get('capital');
    if (capital !== undefined && token.capital) atoms.add(capital);
    return [...atoms];
  }

  private classesFor(readings: readonly WordReading[]): readonly GrammarTest[] {
    const grammars = readings.map(({ grammar }) => grammar);
    return remembered(this.classes, grammars.join(), () =>
      this.program.grammar.filter(({ masks }) => grammars.some((grammar) => fits(masks, grammar))),
    );
  }

  /** The atoms of a dictionary form that a grammar fits; all of them when it is null. */
  private eachLemma(lemma: string, grammar: number | null, found: (atom: number) => void): void {
    const tests = this.program.lemmas.get(lemma);
    if (!tests) return;
    for (let at = 0; at < tests.length; ) {
      const atom = tests[at] as number;
      const end = at + 2 + (tests[at + 1] as number);
      let fit = grammar === null || end === at + 2;
      for (let mask = at + 2; mask < end && !fit; mask++)
        fit = ((grammar as number) & (tests[mask] as number)) === tests[mask];
      if (fit) found(atom);
      at = end;
    }
  }
}

/** Of what is no word: equal keys mean equal knowledge (and the same answer whether it negates). */
function keyOf(token: Token, negations: ReadonlySet<string>): string {
  if (token.kind === 'number') return `#${token.norm}`;
  const { placeholder } = token;
  const key =
    placeholder && !placeholder.control && token.kind === 'placeholder'
      ? `<${placeholder.slot ? 'slot:' : ''}${placeholder.meaning}`
      : `<${token.kind}>`;
  return negations.has(token.norm) ? `${key} ${token.norm}` : key;
}

function usesOf(program: Program, own: readonly number[]): WordUses {
  const bits = new Uint32Array((program.atoms + 31) >> 5);
  const gates = new Uint32Array((program.gates + 31) >> 5);
  const classAnchors: number[] = [];
  const anchors: number[] = [];
  const add = (atom: number) => {
    const bit = 1 << (atom & 31);
    if ((bits[atom >> 5] as number) & bit) return;
    bits[atom >> 5]! |= bit;
    for (const gate of program.gatesOf(atom)) gates[gate >> 5]! |= 1 << (gate & 31);
    for (const part of program.classAnchors(atom)) classAnchors.push(part);
    for (const part of program.anchors(atom)) anchors.push(part);
  };
  for (const atom of own) {
    add(atom);
    for (const group of program.groups(atom)) add(group);
  }
  return {
    atoms: bits,
    classAnchors: classAnchors.length ? classAnchors : nothing,
    anchors: anchors.length ? anchors : nothing,
    gates,
  };
}

function fits(masks: readonly number[], grammar: number): boolean {
  return !masks.length || masks.some((mask) => (grammar & mask) === mask);
}

/** A phrase found in a sentence: its words counted from the sentence's first, so that it holds wherever these words stand. */
interface Match {
  readonly pattern: CompiledPattern;
  /** `last` included. */
  readonly first: number;
  readonly last: number;
  /** From the first word to the last, punctuation counted. */
  readonly length: number;
  /** The first word of the pattern's first item: whose clause the match belongs to. */
  readonly head: number;
  /** By name; '' is the underlined part. */
  readonly captures: Readonly<Record<string, { readonly first: number; readonly last: number }>> | null;
}

const noMatches: readonly Match[] = [];

/** One stretch of words found by a class table: ends before word `end`. */
interface Stretch {
  readonly atom: number;
  readonly end: number;
}

/** How hard it is to reach over the gap before a word. */
enum Barrier {
  none,
  /** A comma. */
  weak,
  /** A clause with its own conjunction, a colon, a dash, parentheses. */
  strong,
  sentence,
}

/** No clause that anybody writes has more words; the bound keeps a text without any punctuation linear. */
const farthest = 100;

const quotes: ReadonlySet<string> = new Set('"\'«»“”„’');

/**
 * The matching of one block after another: works on their words (punctuation left out), sentence by sentence, for nothing
 * reaches over the end of one. What it keeps between blocks is only room.
 */
class BlockMatch {
  private block!: FinishedWords;
  private words = 0;
  private readonly tokens: number[] = [];
  private readonly known: WordKnowledge[] = [];
  private readonly uses: WordUses[] = [];
  private readonly barriers: Barrier[] = [];
  /** By word; holds something only while `hasStretches`. */
  private readonly stretches: (Stretch[] | undefined)[] = [];
  private hasStretches = false;
  /** The gates that are open in the sentence, as bits. */
  private readonly open: Uint32Array;
  /** The first word of the sentence. */
  private from = 0;
  private found: BlockMark[] = [];
  /** What was found in sentences of these words: see `keyOf`. */
  private sentences = new Map<string, readonly Match[]>();
  private olderSentences = new Map<string, readonly Match[]>();
  private readonly codes: number[] = [];
  private matches: Match[] = [];
  /** Where the items of the pattern at hand stand: `end` 0 when they don't. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(
    private readonly program: Program,
    private readonly know: (token: Token) => WordKnowledge,
  ) {
    this.open = new Uint32Array((program.gates + 31) >> 5);
  }

  run(block: FinishedWords): BlockMark[] {
    this.read(block);
    this.found = [];
    for (let from = 0; from < this.words; ) {
      let to = from + 1;
      while (to < this.words && this.barriers[to] !== Barrier.sentence) to++;
      this.findIn(from, to);
      from = to;
    }
    return this.found;
  }

  private read(block: FinishedWords): void {
    this.block = block;
    const { tokens, clauseOf, sentenceOf } = block;
    let clause = -1;
    let sentence = -1;
    let words = 0;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      if (token.kind === 'punctuation' || token.kind === 'break') continue;
      const itsClause = clauseOf[index] as number;
      const itsSentence = sentenceOf[index] as number;
      this.barriers[words] =
        itsSentence !== sentence
          ? Barrier.sentence
          : itsClause === clause
            ? Barrier.none
            : this.barrierBefore(index, itsClause);
      clause = itsClause;
      sentence = itsSentence;
      this.tokens[words] = index;
      const known = this.know(token);
      this.known[words] = known;
      this.uses[words] = known.uses;
      words++;
    }
    this.words = words;
  }

  /** The same words in the same clauses hold the same phrases: boilerplate and what an edit left alone is not matched again. */
  private findIn(from: number, to: number): void {
    if (to - from > longestRemembered) {
      this.tell(this.matchSentence(from, to), from);
      return;
    }
    const key = this.keyOf(from, to);
    const recent = this.sentences.get(key);
    const matches = recent ?? this.olderSentences.get(key) ?? this.matchSentence(from, to);
    this.tell(matches, from);
    if (recent) return;
    if (this.sentences.size >= rememberedSentences) {
      this.olderSentences = this.sentences;
      this.sentences = new Map();
    }
    this.sentences.set(key, matches);
  }

  /** All that a match depends on: the words, and what stands between and around them. */
  private keyOf(from: number, to: number): string {
    const { codes, block } = this;
    let length = 0;
    const firstClause = block.clauseOf[this.tokens[from] as number] as number;
    for (let word = from; word < to; word++) {
      const barrier = this.barriers[word] as Barrier;
      const token = this.tokens[word] as number;
      const gap = word > from ? token - (this.tokens[word - 1] as number) : 1;
      if (barrier !== Barrier.none || gap > 1) {
        const clause = block.clauseOf[token] as number;
        const { conditional, consequent, question, quoted } = block.clauses[clause] as Clause;
        const flags = (conditional ? 1 : 0) | (consequent ? 2 : 0) | (question ? 4 : 0) | (quoted ? 8 : 0);
        codes[length++] = 0xe000 | (barrier << 4) | flags;
        codes[length++] = clause - firstClause;
        codes[length++] = gap;
      }
      const { number } = this.known[word] as WordKnowledge;
      codes[length++] = number & 0x7fff;
      codes[length++] = number >> 15;
    }
    codes.length = length;
    return String.fromCharCode.apply(null, codes);
  }

  private tell(matches: readonly Match[], from: number): void {
    for (let index = 0; index < matches.length; index++) this.found.push(this.markOf(matches[index] as Match, from));
  }

  private matchSentence(from: number, to: number): readonly Match[] {
    this.from = from;
    this.matches = [];
    const { open, uses } = this;
    if (this.hasStretches) {
      this.stretches.length = 0;
      this.hasStretches = false;
    }
    open.fill(0);
    for (let word = from; word < to; word++) {
      const { gates } = uses[word] as WordUses;
      for (let index = 0; index < open.length; index++) open[index]! |= gates[index] as number;
    }
    for (let word = from; word < to; word++) this.tryAnchors((uses[word] as WordUses).classAnchors, word, true);
    for (let word = from; word < to; word++) this.tryAnchors((uses[word] as WordUses).anchors, word, false);
    // A stretch may anchor a pattern too: classes that were found count as words of their class.
    if (this.hasStretches)
      for (let word = from; word < to; word++)
        for (const { atom } of this.stretches[word] ?? []) this.tryAnchors(this.program.anchors(atom), word, false);
    return this.matches.length > 1 ? longest(this.matches) : this.matches.length ? this.matches : noMatches;
  }

  private addStretch(start: number, end: number, atom: number): void {
    if (atom < 0) return;
    for (const gate of this.program.gatesOf(atom)) this.open[gate >> 5]! |= 1 << (gate & 31);
    this.hasStretches = true;
    let list = this.stretches[start];
    if (!list) list = this.stretches[start] = [];
    const same = list.findIndex((one) => one.atom === atom);
    if (same < 0) list.push({ atom, end });
    else if ((list[same] as Stretch).end < end) list[same] = { atom, end };
  }

  private tryAnchors(anchors: readonly number[], word: number, classes: boolean): void {
    const { needs } = this.program;
    for (let at = 0; at < anchors.length; at += 4) {
      if (!this.areOpen(needs[anchors[at + 3] as number] as readonly number[])) continue;
      const pattern = this.program.pattern(anchors[at] as number);
      const item = pattern.items[pattern.anchored] as CompiledItem;
      const nearest = word - (anchors[at + 1] as number);
      const furthest = Math.max(0, word - (anchors[at + 2] as number));
      for (let start = nearest; start >= furthest; start--) {
        if (item.atStart && start > 0 && (this.barriers[start] as Barrier) < Barrier.weak) continue;
        const end = this.endOf(item, start, pattern);
        if (end <= word) continue;
        this.ends.fill(0, 0, pattern.items.length);
        this.starts[pattern.anchored] = start;
        this.ends[pattern.anchored] = end;
        if (!this.place(pattern, 0, start, end, end - start) || !this.isAllowed(pattern)) continue;
        this.matches.push(this.matchOf(pattern));
        if (!classes) break;
        // A class may be named with and without its optional words in front ("до 18:00", "18:00"): each is a stretch.
        this.addStretches(pattern);
      }
    }
  }

  private addStretches(pattern: CompiledPattern): void {
    const start = this.firstWord(pattern);
    const end = this.endWord(pattern);
    const atom = this.program.concepts[pattern.concept]?.atom ?? -1;
    this.addStretch(start, end, atom);
    for (const one of this.program.groups(atom)) this.addStretch(start, end, one);
  }

  /** Whether the sentence holds something of everything that is needed. */
  private areOpen(gates: readonly number[]): boolean {
    const { open } = this;
    for (let index = 0; index < gates.length; index++) {
      const gate = gates[index] as number;
      if (((open[gate >> 5] as number) & (1 << (gate & 31))) === 0) return false;
    }
    return true;
  }

  /** The word after the longest way to match an item that begins at `start`, or -1. */
  private endOf(item: CompiledItem, start: number, pattern: CompiledPattern): number {
    const ends = this.follow(item.sequence, 1, start, pattern);
    return ends > 1 ? start + 31 - Math.clz32(ends) : -1;
  }

  /** Positions that can be reached, as bits counted from `start`: each element moves them on. */
  private follow(
    sequence: readonly CompiledElement[],
    positions: number,
    start: number,
    pattern: CompiledPattern,
  ): number {
    for (let index = 0; index < sequence.length; index++) {
      const element = sequence[index] as CompiledElement;
      let reached = element.optional ? positions : 0;
      if (element.atom >= 0) reached |= this.step(element.atom, positions, start, pattern);
      const { choices } = element;
      if (choices.length && this.mayBegin(element.heads, positions, start)) {
        // Most choices fail at their first word: that is seen without following them.
        const only = (positions & (positions - 1)) === 0 ? start + 31 - Math.clz32(positions) : this.words;
        const plain = only < this.words && !(this.hasStretches && this.stretches[only]);
        for (let choice = 0; choice < choices.length; choice++) {
          const run = choices[choice] as readonly CompiledElement[];
          const head = run[0] as CompiledElement;
          if (plain && !head.optional && !head.choices.length && !this.satisfies(only, head.atom)) continue;
          reached |= this.follow(run, positions, start, pattern);
        }
      }
      if (!reached) return 0;
      positions = reached;
    }
    return positions;
  }

  /** Whether a word stands at one of the positions that something long may begin with. */
  private mayBegin(heads: number, positions: number, start: number): boolean {
    if (heads < 0) return true;
    for (let rest = positions & 0x3fffffff; rest; rest &= rest - 1) {
      const word = start + 31 - Math.clz32(rest & -rest);
      if (word >= this.words) return false;
      if (this.satisfies(word, heads) || (this.hasStretches && this.stretches[word])) return true;
    }
    return false;
  }

  private step(atom: number, positions: number, start: number, pattern: CompiledPattern): number {
    let reached = 0;
    for (let rest = positions & 0x3fffffff; rest; rest &= rest - 1) {
      const at = 31 - Math.clz32(rest & -rest);
      const word = start + at;
      if (word >= this.words || (at > 0 && isBarrier(this.barriers[word] as Barrier, pattern))) continue;
      if (this.satisfies(word, atom)) reached |= 1 << (at + 1);
      if (!this.hasStretches) continue;
      const stretches = this.stretches[word];
      if (!stretches) continue;
      for (let index = 0; index < stretches.length; index++) {
        const stretch = stretches[index] as Stretch;
        if (stretch.atom === atom && stretch.end - start < 31) reached |= 1 << (stretch.end - start);
      }
    }
    return reached;
  }

  private satisfies(word: number, atom: number): boolean {
    return (((this.uses[word] as WordUses).atoms[atom >> 5] as number) & (1 << (atom & 31))) !== 0;
  }

  /**
   * Finds places for the other items near those that stand: within `low` - `high`, of which `taken` words belong to items.
   * Tries the words within first, then those around, the nearest first.
   */
  private place(pattern: CompiledPattern, next: number, low: number, high: number, taken: number): boolean {
    if (next === pattern.others.length) return true;
    const index = pattern.others[next] as number;
    const item = pattern.items[index] as CompiledItem;
    const left = pattern.slack - (high - low - taken);
    for (let start = low + 1; start < high; start++)
      if (this.placeAt(pattern, next, low, high, taken, left, start)) return true;
    for (let away = 0; away <= left; away++) {
      if (high + away < this.words && this.placeAt(pattern, next, low, high, taken, left, high + away)) return true;
      for (let length = item.shortest; length <= item.longest; length++) {
        const start = low - away - length;
        if (start < 0) break;
        if (this.placeAt(pattern, next, low, high, taken, left, start)) return true;
      }
    }
    return item.optional && this.place(pattern, next + 1, low, high, taken);
  }

  private placeAt(
    pattern: CompiledPattern,
    next: number,
    low: number,
    high: number,
    taken: number,
    left: number,
    start: number,
  ): boolean {
    const index = pattern.others[next] as number;
    const item = pattern.items[index] as CompiledItem;
    const end = this.endOf(item, start, pattern);
    if (end < 0 || !this.isFree(pattern, start, end)) return false;
    if (Math.max(0, start - high) + Math.max(0, low - end) > left) return false;
    if (start >= high ? this.barrierWithin(high, start, pattern) : end <= low && this.barrierWithin(end, low, pattern))
      return false;
    if (!this.isInOrder(pattern, item, start, end)) return false;
    this.starts[index] = start;
    this.ends[index] = end;
    if (this.place(pattern, next + 1, Math.min(low, start), Math.max(high, end), taken + end - start)) return true;
    this.ends[index] = 0;
    return false;
  }

  /** Whether no item that stands covers any of these words. */
  private isFree(pattern: CompiledPattern, start: number, end: number): boolean {
    for (let index = 0; index < pattern.items.length; index++)
      if (start < (this.ends[index] as number) && (this.starts[index] as number) < end) return false;
    return true;
  }

  private isInOrder(pattern: CompiledPattern, item: CompiledItem, start: number, end: number): boolean {
    for (let index = 0; index < pattern.items.length; index++) {
      if (!this.ends[index]) continue;
      const { group } = pattern.items[index] as CompiledItem;
      if (
        group < item.group
          ? (this.ends[index] as number) > start
          : group > item.group && end > (this.starts[index] as number)
      )
        return false;
    }
    return true;
  }

  private firstWord(pattern: CompiledPattern): number {
    let first = Infinity;
    for (let index = 0; index < pattern.items.length; index++)
      if (this.ends[index] && (this.starts[index] as number) < first) first = this.starts[index] as number;
    return first;
  }

  /** The word after the last one of the match. */
  private endWord(pattern: CompiledPattern): number {
    let end = 0;
    for (let index = 0; index < pattern.items.length; index++)
      if ((this.ends[index] as number) > end) end = this.ends[index] as number;
    return end;
  }

  /** The first word of the first item that stands, in the pattern's order. */
  private headWord(pattern: CompiledPattern): number {
    for (let index = 0; index < pattern.items.length; index++)
      if (this.ends[index]) return this.starts[index] as number;
    return 0;
  }

  private isPlaced(pattern: CompiledPattern, word: number): boolean {
    for (let index = 0; index < pattern.items.length; index++)
      if (word < (this.ends[index] as number) && (this.starts[index] as number) <= word) return true;
    return false;
  }

  private isAllowed(pattern: CompiledPattern): boolean {
    const { items } = pattern;
    let agreeing = false;
    for (let index = 0; index < items.length; index++) {
      const end = this.ends[index] as number;
      if (!end) continue;
      const item = items[index] as CompiledItem;
      const start = this.starts[index] as number;
      if (item.atStart && start > 0 && (this.barriers[start] as Barrier) < Barrier.weak) return false;
      if (item.atEnd && end < this.words && (this.barriers[end] as Barrier) < Barrier.weak) return false;
      agreeing ||= item.agreement > 0;
    }
    if (agreeing && !this.agree(pattern)) return false;
    if (pattern.absent.length) {
      const first = this.firstWord(pattern);
      const last = this.endWord(pattern) - 1;
      for (const { item, scope, gates } of pattern.absent)
        if (this.areOpen(gates) && this.isPresent(item, scope, first, last, pattern)) return false;
    }
    const concept = this.program.concepts[pattern.concept];
    if (!concept || concept.atom >= 0) return true;
    const clause = this.clauseAt(this.headWord(pattern));
    if (clause.conditional && !concept.also.has('condition')) return false;
    if (clause.consequent && concept.assertedOnly && !concept.also.has('consequent')) return false;
    if (clause.question && !concept.also.has('question')) return false;
    if (!concept.also.has('quotation') && this.isQuoted(pattern)) return false;
    return concept.also.has('negation') || !this.isNegated(pattern);
  }

  private isPresent(
    item: CompiledItem,
    scope: 'clause' | 'sentence',
    first: number,
    last: number,
    pattern: CompiledPattern,
  ): boolean {
    const limit = scope === 'sentence' ? Barrier.sentence : Barrier.weak;
    const least = Math.max(0, first - farthest);
    let from = first;
    while (from > least && (this.barriers[from] as Barrier) < limit) from--;
    // In a language of fixed order what changes the sense of a phrase stands before it, or right behind it ("soon after").
    const isFixed = this.program.language.wordOrder === 'fixed';
    const reach = !isFixed || scope === 'sentence' ? last + farthest : last + 1;
    let to = last;
    while (to < reach && to + 1 < this.words && (this.barriers[to + 1] as Barrier) < limit) to++;
    for (let word = from; word <= to; word++) {
      const end = this.endOf(item, word, pattern);
      if (end < 0 || end - 1 > to) continue;
      // A matched word is not what is forbidden; but what goes on behind it may be ("hangs in the hall").
      if (!this.isPlaced(pattern, word) || !this.isPlaced(pattern, end - 1)) return true;
    }
    return false;
  }

  /** Whether any of its words stand in a quotation: "you were told 'not ours'" says what somebody else said. */
  private isQuoted({ items }: CompiledPattern): boolean {
    for (let index = 0; index < items.length; index++)
      if (this.ends[index] && this.clauseAt(this.starts[index] as number).quoted) return true;
    return false;
  }

  /** Whether a negation that the pattern does not name itself governs one of its words. */
  private isNegated(pattern: CompiledPattern): boolean {
    const { negations, emphaticNegations, negationReach } = this.program.language;
    for (let index = 0; index < pattern.items.length; index++) {
      if (!this.ends[index]) continue;
      for (let back = 1; back <= negationReach; back++) {
        const word = (this.starts[index] as number) - back;
        if (word < 0 || (this.barriers[word + 1] as Barrier) >= Barrier.weak || this.isPlaced(pattern, word)) break;
        // "Case no. 72" denies nothing.
        const [said, next] = [this.tokenAt(word), this.tokenAt(word + 1)];
        const isSign = said.norm === 'no' && (next.kind === 'number' || next.placeholder !== undefined);
        const isEmphasis = emphaticNegations.has(said.norm) && negations.has(next.norm);
        if (negations.has(said.norm) && !isSign && !isEmphasis) return true;
      }
    }
    return false;
  }

  /** Items with the same number agree with the first of them. */
  private agree(pattern: CompiledPattern): boolean {
    const { items } = pattern;
    for (let index = 0; index < items.length; index++) {
      const { agreement } = items[index] as CompiledItem;
      if (!agreement || !this.ends[index]) continue;
      const head = items.findIndex((item, other) => item.agreement === agreement && this.ends[other]);
      if (head === index) continue;
      const ours = (this.known[this.starts[head] as number] as WordKnowledge).readings;
      const theirs = (this.known[this.starts[index] as number] as WordKnowledge).readings;
      if (!ours.some((a) => theirs.some((b) => agrees(a.grammar, b.grammar)))) return false;
    }
    return true;
  }

  private matchOf(pattern: CompiledPattern): Match {
    const { from } = this;
    const first = this.firstWord(pattern);
    const last = this.endWord(pattern) - 1;
    return {
      pattern,
      first: first - from,
      last: last - from,
      length: (this.tokens[last] as number) - (this.tokens[first] as number),
      head: this.headWord(pattern) - from,
      captures: this.capturesOf(pattern),
    };
  }

  private capturesOf(pattern: CompiledPattern): Match['captures'] {
    let captures: Record<string, { first: number; last: number }> | null = null;
    for (let index = 0; index < pattern.items.length; index++) {
      const item = pattern.items[index] as CompiledItem;
      if (!item.captures.length || !this.ends[index]) continue;
      const first = (this.starts[index] as number) - this.from;
      const last = (this.ends[index] as number) - 1 - this.from;
      captures ??= {};
      for (const name of item.captures) {
        const before = captures[name];
        captures[name] = before
          ? { first: Math.min(before.first, first), last: Math.max(before.last, last) }
          : { first, last };
      }
    }
    return captures;
  }

  private markOf({ pattern, first, last, head, captures }: Match, from: number): BlockMark {
    const { clauseOf, sentenceOf } = this.block;
    const headToken = this.tokens[from + head] as number;
    const underlined = captures?.[''];
    return {
      concept: this.program.concepts[pattern.concept]?.name ?? '',
      start: this.tokenAt(from + (underlined ? underlined.first : first)).start,
      end: this.tokenAt(from + (underlined ? underlined.last : last)).end,
      first: this.tokens[from + first] as number,
      last: this.tokens[from + last] as number,
      sentence: sentenceOf[headToken] as number,
      clause: clauseOf[headToken] as number,
      captures: captures ? this.spansOf(captures, from) : noCaptures,
      pattern: pattern.source,
    };
  }

  private spansOf(captures: NonNullable<Match['captures']>, from: number): Captures {
    const spans: Record<string, { start: number; end: number }> = {};
    for (const [name, { first, last }] of Object.entries(captures))
      if (name !== '') spans[name] = { start: this.tokenAt(from + first).start, end: this.tokenAt(from + last).end };
    return spans;
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
      if (before.norm !== ',' && !quotes.has(before.norm)) return Barrier.strong;
    }
    return Barrier.weak;
  }

  private barrierWithin(from: number, to: number, pattern: CompiledPattern): boolean {
    for (let word = from; word <= to; word++) if (isBarrier(this.barriers[word] as Barrier, pattern)) return true;
    return false;
  }
}

function isBarrier(barrier: Barrier, pattern: CompiledPattern): boolean {
  return barrier === Barrier.sentence || (barrier === Barrier.strong && !pattern.crossesClauses);
}

/** Whether two word forms can stand together: no category in which both say something different. */
function agrees(a: number, b: number): boolean {
  return [numberBits, genderBits, caseBits].every((mask) => !(a & mask) || !(b & mask) || (a & b & mask) !== 0);
}

/** Of the matches of one concept that overlap only the longest stays; sorted by place. */
function longest(matches: Match[]): Match[] {
  matches.sort((a, b) => b.length - a.length || startOf(a) - startOf(b));
  const kept: Match[] = [];
  const byConcept = new Map<number, Match[]>();
  // Words that the kept matches of a concept cover, where there are many. A later match is no longer than they are, so that
  // one which meets them has an end in them.
  const covered = new Map<number, Set<number>>();
  for (const match of matches) {
    const { concept } = match.pattern;
    const same = byConcept.get(concept);
    if (!same) {
      byConcept.set(concept, [match]);
      kept.push(match);
      continue;
    }
    let words = covered.get(concept);
    if (!words && same.length > 16) {
      words = new Set();
      covered.set(concept, words);
      for (const one of same) cover(words, one);
    }
    if (
      words
        ? words.has(match.first) || words.has(match.last)
        : same.some((one) => one.first <= match.last && match.first <= one.last)
    )
      continue;
    same.push(match);
    kept.push(match);
    if (words) cover(words, match);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

function startOf({ first, captures }: Match): number {
  return captures?.['']?.first ?? first;
}

function endOf({ last, captures }: Match): number {
  return captures?.['']?.last ?? last;
}

function cover(words: Set<number>, { first, last }: Match): void {
  for (let word = first; word <= last; word++) words.add(word);
}
