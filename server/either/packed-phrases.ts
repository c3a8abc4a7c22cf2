/**
 * The phrases of a language as they are read: a word, and what several phrases have in common, is said once, by a character
 * a time. This is what the extension carries instead of the phrases as they are written, or of the programs that are made of
 * them: it weighs less than either, and a program is made of it in no time.
 */
import { remembered } from '../../shared/remembered';
import type {
  Choice,
  Element,
  Item,
  ItemOf,
  Pattern,
  PatternOf,
  Sequence,
  Unit,
} from '../../shared/text/phrases/pattern';
import type { ElementMaker } from '../../shared/text/phrases/program';
import { inFull, inShort } from './short-letters';

export interface PackedPhrases {
  /** In the order of their first use, `inShort`: a word and a space, or of a lemma's number its first digit; the second ones. */
  readonly words: readonly [words: string, rest: string];
  /** Of each different unit: its kind and its word, and what else its kind says; in the order of their first use, too. */
  readonly units: string;
  readonly kinds: readonly Kind[];
  /** What surrounds an item in a pattern. */
  readonly frames: readonly Frame[];
  /** Slack, and 1 when the pattern crosses clauses. */
  readonly manners: readonly (readonly [slack: number, crosses: 0 | 1])[];
  /** A section can be read without the ones before it, but for the first: that one all others build upon. */
  readonly sections: readonly Section[];
  /** Numbers below `direct` by a character each; of a greater one its first digit, and the second in `rest`. */
  readonly elements: string;
  readonly rest: string;
  /** By name: the section of a list and its number among what is shared there. */
  readonly lists: Readonly<Record<string, readonly [section: number, shared: number]>>;
}

/** Where a section begins, in `elements` and in `rest`; how many units are said before it. */
type Section = readonly [at: number, rest: number, units: number];

type Kind = readonly [type: Unit['type'] | 'participle', ...forms: string[]];

type Frame = Omit<Item, 'sequence' | 'group'> & {
  /** How many groups lie between the item before and this one. */
  readonly step: number;
  readonly absent: 'clause' | 'sentence' | null;
};

/** What a number says where an element is; from `first` on: a unit that was said before. */
enum Mark {
  end,
  /** The next element may be absent. */
  optional,
  /** A choice that was said before: its number. */
  again,
  choice,
  /** A choice that will be said again. */
  shared,
  run,
  /** The next choice is narrowed to forms: the number of a kind. */
  narrowed,
  /** A unit that is said for the first time. */
  unit,
  first,
}

/**
 * @param lists what the vocabulary names
 * @param sections patterns in the order in which they are compiled
 * @param verbOf the verb of which a word is a participle
 * @param lemmas words that whoever reads what is packed has, too
 */
export function packPhrases(
  lists: ReadonlyMap<string, Choice>,
  sections: readonly (readonly Pattern[])[],
  verbOf: (word: string) => string | null,
  lemmas: readonly string[],
): PackedPhrases {
  return new Packer(verbOf, lemmas).pack(lists, sections);
}

class Packer {
  private elements = '';
  private rest = '';
  private units = '';
  private readonly words = new Map<string, number>();
  private readonly unitNumbers = new Map<string, number>();
  private readonly kinds = new Map<string, number>();
  private readonly frames = new Map<string, number>();
  private readonly manners = new Map<string, number>();
  private readonly lists = new Map<string, readonly [section: number, shared: number]>();
  private readonly keys = new Map<Choice['choices'], string>();
  /** Names of lists by what they hold. */
  private readonly names = new Map<string, string[]>();
  /** Of the section that is packed, and of the first one: how often a choice is said; the numbers of those that are shared. */
  private uses = new Map<string, number>();
  private shared = new Map<string, number>();
  private section = 0;
  /** Of each lemma: its number. */
  private readonly ranks: ReadonlyMap<string, number>;

  constructor(
    private readonly verbOf: (word: string) => string | null,
    lemmas: readonly string[],
  ) {
    this.ranks = new Map(lemmas.map((lemma, number) => [lemma, number]));
    // The most frequent one is the first.
    this.kind('lemma', []);
  }

  pack(lists: ReadonlyMap<string, Choice>, sections: readonly (readonly Pattern[])[]): PackedPhrases {
    for (const [name, { choices }] of lists) remembered(this.names, this.keyOf(choices), () => []).push(name);
    const starts: Section[] = [];
    let shared: ReadonlyMap<string, number> = new Map();
    sections.forEach((patterns, section) => {
      starts.push([this.elements.length, this.rest.length, this.unitNumbers.size]);
      this.section = section;
      this.shared = new Map(shared);
      this.uses = new Map([...shared.keys()].map((key) => [key, 2]));
      for (const { items, absent } of patterns)
        for (const item of [...items, ...absent.map((one) => one.item)])
          for (const one of item.sequence) this.count(one);
      for (const pattern of patterns) this.pattern(pattern);
      if (section === 0) shared = this.shared;
    });
    // Lists that no phrase names are patterns of a section that nothing is compiled of.
    starts.push([this.elements.length, this.rest.length, this.unitNumbers.size]);
    this.section = sections.length;
    this.shared = new Map(shared);
    this.uses = new Map();
    for (const [name, list] of lists) if (!this.lists.has(name)) this.element(list);
    return {
      words: packWords([...this.words.keys()], this.ranks),
      units: this.units,
      kinds: parsed(this.kinds),
      frames: parsed(this.frames),
      manners: parsed(this.manners),
      sections: starts,
      elements: this.elements,
      rest: this.rest,
      lists: Object.fromEntries(this.lists),
    };
  }

  private count(element: Element): void {
    if ('unit' in element) return;
    const key = this.keyOf(element.choices);
    const uses = this.uses.get(key) ?? 0;
    this.uses.set(key, uses + 1);
    if (uses > 0) return;
    // What is narrowed is said by what it was before.
    if (element.narrowed) this.count({ choices: element.narrowed.from, optional: false });
    else for (const choice of element.choices) for (const one of choice) this.count(one);
  }

  private keyOf(choices: Choice['choices']): string {
    const plain = (element: Element) => {
      const its = 'unit' in element ? element.unit : this.keyOf(element.choices);
      return element.optional ? [its] : its;
    };
    return remembered(this.keys, choices, () => JSON.stringify(choices.map((sequence) => sequence.map(plain))));
  }

  private pattern({ items, absent, slack, crossesClauses }: Pattern): void {
    this.say(numberIn(this.manners, [slack, crossesClauses ? 1 : 0]));
    let last = 0;
    const item = ({ sequence, group, ...its }: Item, scope: Frame['absent']) => {
      const frame: Frame = { step: group - last, absent: scope, ...its };
      last = group;
      this.say(1 + numberIn(this.frames, frame));
      this.sequence(sequence);
    };
    for (const one of items) item(one, null);
    for (const { item: one, scope } of absent) item(one, scope);
    this.say(0);
  }

  private sequence(sequence: Sequence): void {
    const [only] = sequence;
    if (sequence.length === 1 && only) this.element(only);
    else {
      this.say(Mark.run);
      for (const one of sequence) this.element(one);
      this.say(Mark.end);
    }
  }

  private element(element: Element): void {
    if (element.optional) this.say(Mark.optional);
    if ('unit' in element) this.unit(element.unit);
    else this.choice(element);
  }

  private choice({ choices, narrowed }: Choice): void {
    const key = this.keyOf(choices);
    const said = this.shared.get(key);
    if (said !== undefined) {
      this.say(Mark.again, said);
      return;
    }
    const isList = this.names.has(key);
    if (isList || (this.uses.get(key) ?? 0) > 1) {
      const number = this.shared.size;
      this.shared.set(key, number);
      for (const name of this.names.get(key) ?? [])
        if (!this.lists.has(name)) this.lists.set(name, [this.section, number]);
      this.say(Mark.shared);
    }
    if (narrowed) {
      this.say(Mark.narrowed, this.kind('lemma', narrowed.forms));
      this.element({ choices: narrowed.from, optional: false });
    } else {
      this.say(Mark.choice);
      this.alternatives(choices);
      this.say(Mark.end);
    }
  }

  /**
   * In which order they stand is all the same: those that are words said before come first, each by its distance to the last;
   * then new ones in the order of the lexicon.
   */
  private alternatives(choices: Choice['choices']): void {
    const numbers: number[] = [];
    const words: Sequence[] = [];
    const others: Sequence[] = [];
    for (const one of choices) {
      const number = this.numberOf(one);
      if (number !== undefined) numbers.push(number);
      else if (wordOf(one) !== undefined) words.push(one);
      else others.push(one);
    }
    let last = 0;
    for (const number of numbers.sort((one, other) => one - other)) {
      this.say(Mark.first + number - last);
      last = number;
    }
    const rank = (one: Sequence) => this.ranks.get(wordOf(one)?.text ?? '') ?? Infinity;
    for (const one of words.sort((a, b) => rank(a) - rank(b) || 0)) this.sequence(one);
    for (const one of others) this.sequence(one);
  }

  /** Of a sequence that is a single word, if it was said before. */
  private numberOf(one: Sequence): number | undefined {
    const word = wordOf(one);
    return word && this.unitNumbers.get(JSON.stringify(word));
  }

  private unit(unit: Unit): void {
    const known = this.unitNumbers.get(JSON.stringify(unit));
    this.say(known === undefined ? Mark.unit : Mark.first + known);
    if (known === undefined) this.newUnit(unit);
  }

  private newUnit(unit: Unit): void {
    // Those that are excepted are units of their own, and stand before; how many of them are said nowhere else.
    const before = this.unitNumbers.size;
    const except = unit.type === 'class' ? unit.except : [];
    for (const one of except) if (!this.unitNumbers.has(JSON.stringify(one))) this.newUnit(one);
    const verb = unit.type === 'lemma' ? this.verbOf(unit.text) : null;
    const kind = this.kind(verb === null ? unit.type : 'participle', unit.type === 'lemma' ? unit.forms : []);
    const numbers = [kind, this.word(unit.text)];
    if (verb !== null) numbers.push(this.word(verb));
    if (unit.type === 'class') numbers.push(this.unitNumbers.size - before, except.length);
    for (const one of except) numbers.push(this.unitNumbers.get(JSON.stringify(one)) as number);
    this.units += numbers.map(packNumber).join('');
    this.unitNumbers.set(JSON.stringify(unit), this.unitNumbers.size);
  }

  /** Zero for a new one. */
  private word(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known + 1;
    this.words.set(word, this.words.size);
    return 0;
  }

  private kind(...[type, forms]: [type: Kind[0], forms: readonly string[]]): number {
    return numberIn(this.kinds, [type, ...forms]);
  }

  private say(...numbers: readonly number[]): void {
    for (const number of numbers) {
      const above = number - direct;
      this.elements += packNumber(above < 0 ? number : direct + Math.floor(above / base));
      if (above >= 0) this.rest += packNumber(above % base);
    }
  }
}

/** What a sequence is, if it is a single word. */
function wordOf([only, ...more]: Sequence): Unit | undefined {
  return only !== undefined && more.length === 0 && 'unit' in only && !only.optional ? only.unit : undefined;
}

function numberIn(map: Map<string, number>, value: unknown): number {
  return remembered(map, JSON.stringify(value), () => map.size);
}

function parsed<Value>(map: ReadonlyMap<string, number>): Value[] {
  return [...map.keys()].map((key) => JSON.parse(key) as Value);
}

/** What is packed by digits is a twentieth smaller in the end: the first ones say what kind of thing comes, the second ones which. */
const direct = 28;
const base = 90;

/** Those before need an escape where strings stand in a file. */
const firstCharacter = 0x23;

function packNumber(number: number): string {
  if (number < 0 || number > 0xd7ff - firstCharacter) throw new Error(`${number} is no number of packed phrases`);
  return String.fromCharCode(number + firstCharacter);
}

/** What the first digits of lemmas are: behind the letters of our words, and before the signs that may stand there. */
const firstLemma = 0x500;
const lastLemma = 0x7ff;

/** Words with a space behind each, or the first digit of a lemma's number; and all the second digits. */
function packWords(words: readonly string[], numbers: ReadonlyMap<string, number>): PackedPhrases['words'] {
  let said = '';
  let rest = '';
  for (const word of words) {
    const number = numbers.get(word);
    said += number === undefined ? `${word} ` : String.fromCharCode(firstLemma + Math.floor(number / base));
    if (number !== undefined) rest += packNumber(number % base);
  }
  return [inShort(said), rest];
}

function readWords([packed, rest]: PackedPhrases['words'], lemmas: readonly string[]): string[] {
  const text = inFull(packed);
  const words: string[] = [];
  let from = 0;
  let restAt = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= firstLemma && code <= lastLemma) {
      const number = (code - firstLemma) * base + rest.charCodeAt(restAt++) - firstCharacter;
      words.push(lemmas[number] as string);
    } else if (code === 0x20) words.push(text.slice(from, at));
    else continue;
    from = at + 1;
  }
  return words;
}

/** Reads what was packed and has its elements made: the section that all others build upon, and one of the others. */
export class PhraseReader<Its> {
  private readonly words: readonly string[];
  /** By the number of a unit: where its numbers stand; how many words are said before it; 1 when it is there only as an exception. */
  private readonly unitsAt: Uint32Array;
  private readonly wordsBefore: Uint32Array;
  private readonly excepted: Uint8Array;
  private readonly kinds: readonly (readonly [type: Kind[0], forms: readonly string[]])[];
  private readonly made: (Its | undefined)[];
  private readonly shared: Shared<Its>[] = [];
  private sharedByAll: number | null = null;
  private at = 0;
  private restAt = 0;
  private unitsSaid = 0;
  /** What is read a second time is not shared anew. */
  private isAgain = false;

  constructor(
    private readonly packed: PackedPhrases,
    lemmas: readonly string[],
    private readonly maker: ElementMaker<Its>,
  ) {
    // Of a unit there are two characters at least.
    const most = packed.units.length >> 1;
    this.words = readWords(packed.words, lemmas);
    this.kinds = packed.kinds.map(([type, ...forms]) => [type, forms]);
    this.unitsAt = new Uint32Array(most);
    this.wordsBefore = new Uint32Array(most);
    this.excepted = new Uint8Array(most);
    this.made = new Array(most);
    this.findUnits();
    this.begin(0);
  }

  /** Goes to where a section begins; the first one must have been read, all of it. */
  begin(section: number): void {
    const [at, rest, units] = this.packed.sections[section]!;
    if (section > 0) this.sharedByAll ??= this.shared.length;
    this.shared.length = this.sharedByAll ?? 0;
    this.at = at;
    this.restAt = rest;
    this.unitsSaid = units;
  }

  /** The next pattern. @param source as it is written */
  pattern(source = ''): PatternOf<Its> {
    const { frames, manners } = this.packed;
    const [slack, crosses] = manners[this.next()]!;
    const items: ItemOf<Its>[] = [];
    const absent: PatternOf<Its>['absent'][number][] = [];
    let group = 0;
    for (let number = this.next(); number > 0; number = this.next()) {
      const { step, absent: scope, optional, captures, agreement, atStart, atEnd } = frames[number - 1]!;
      group += step;
      const sequence = this.sequence(this.next(), null);
      const item = { sequence, optional, group, captures, agreement, atStart, atEnd };
      if (scope === null) items.push(item);
      else absent.push({ item, scope });
    }
    return { items, absent, slack, crossesClauses: crosses === 1, source };
  }

  /** The lists of the vocabulary: for them, everything is read. */
  lists(): Map<string, Its> {
    const { sections, elements, lists } = this.packed;
    const found = new Map<string, Its>();
    sections.forEach((_, section) => {
      const [end] = sections[section + 1] ?? [elements.length];
      if (section > 0) this.begin(section);
      while (this.at < end)
        if (section < sections.length - 1) this.pattern();
        else this.element(this.next(), null);
      for (const [name, [its, number]] of Object.entries(lists))
        if (its === section) found.set(name, this.sharedBefore(number, null));
    });
    return found;
  }

  /** A unit by its number. Each is asked for once, but for those that are narrowed or excepted. */
  private unit(number: number): Unit {
    const { units: numbers } = this.packed;
    let at = this.unitsAt[number] as number;
    let wordsSaid = this.wordsBefore[number] as number;
    const next = () => numbers.charCodeAt(at++) - firstCharacter;
    const word = () => {
      const its = next();
      return this.words[its === 0 ? wordsSaid++ : its - 1]!;
    };
    const [type, forms] = this.kinds[next()]!;
    const text = word();
    switch (type) {
      case 'participle':
        return { type: 'lemma', text, forms, verb: word() };
      case 'lemma':
        return { type, text, forms, verb: null };
      case 'class': {
        next();
        return { type, text, except: Array.from({ length: next() }, () => this.unit(next())) };
      }
      default:
        return { type, text };
    }
  }

  /** Finds where the units stand, and makes none: to hold tens of thousands of them takes longer than to read them once more. */
  private findUnits(): void {
    const { units: numbers } = this.packed;
    let unit = 0;
    let wordsSaid = 0;
    const word = (at: number) => {
      if (numbers.charCodeAt(at) === firstCharacter) wordsSaid++;
    };
    for (let at = 0; at < numbers.length; unit++) {
      this.unitsAt[unit] = at;
      this.wordsBefore[unit] = wordsSaid;
      const [type] = this.kinds[numbers.charCodeAt(at) - firstCharacter]!;
      word(at + 1);
      at += 2;
      if (type === 'participle') word(at++);
      if (type !== 'class') continue;
      for (let only = numbers.charCodeAt(at) - firstCharacter; only > 0; only--) this.excepted[unit - only] = 1;
      at += 2 + numbers.charCodeAt(at + 1) - firstCharacter;
    }
  }

  /** @param forms what its first word is narrowed to */
  private sequence(mark: number, forms: readonly string[] | null): Its[] {
    if (mark !== Mark.run) return [this.element(mark, forms)];
    const sequence = [this.element(this.next(), forms)];
    for (let next = this.next(); next !== Mark.end; next = this.next()) sequence.push(this.element(next, null));
    return sequence.slice();
  }

  private element(mark: number, forms: readonly string[] | null): Its {
    switch (mark) {
      case Mark.optional:
        return this.maker.optional(this.element(this.next(), forms));
      case Mark.again:
        return this.sharedBefore(this.next(), forms);
      case Mark.choice: {
        const choices: Its[][] = [];
        let next = this.next();
        for (let number = 0; next >= Mark.first; next = this.next()) {
          number += next - Mark.first;
          choices.push([this.word(number, forms)]);
        }
        for (; next !== Mark.end; next = this.next()) choices.push(this.sequence(next, forms));
        return this.maker.choice(choices);
      }
      case Mark.shared: {
        if (this.isAgain) return this.element(this.next(), forms);
        const { at, restAt, unitsSaid } = this;
        const shared: Shared<Its> = { at, restAt, unitsSaid, made: null };
        this.shared.push(shared);
        const made = this.element(this.next(), forms);
        if (forms === null) shared.made = made;
        return made;
      }
      case Mark.narrowed: {
        const [, its] = this.kinds[this.next()]!;
        return this.element(this.next(), forms ?? its);
      }
      case Mark.unit: {
        while (this.excepted[this.unitsSaid]) this.unitsSaid++;
        return this.word(this.unitsSaid++, forms);
      }
      default:
        return this.word(mark - Mark.first, forms);
    }
  }

  private word(number: number, forms: readonly string[] | null): Its {
    if (forms !== null) {
      const unit = this.unit(number);
      if (unit.type === 'lemma') return this.maker.word({ ...unit, forms });
    }
    this.made[number] ??= this.maker.word(this.unit(number));
    return this.made[number];
  }

  private sharedBefore(number: number, forms: readonly string[] | null): Its {
    const shared = this.shared[number]!;
    if (forms === null && shared.made !== null) return shared.made;
    const { at, restAt, unitsSaid, isAgain } = this;
    this.at = shared.at;
    this.restAt = shared.restAt;
    this.unitsSaid = shared.unitsSaid;
    this.isAgain = true;
    const made = this.element(this.next(), forms);
    if (forms === null) shared.made = made;
    this.at = at;
    this.restAt = restAt;
    this.unitsSaid = unitsSaid;
    this.isAgain = isAgain;
    return made;
  }

  private next(): number {
    const { elements, rest } = this.packed;
    const number = elements.charCodeAt(this.at++) - firstCharacter;
    if (number < direct) return number;
    return direct + (number - direct) * base + rest.charCodeAt(this.restAt++) - firstCharacter;
  }
}

interface Shared<Its> {
  /** Where it is said; how many units are said before it. */
  readonly at: number;
  readonly restAt: number;
  readonly unitsSaid: number;
  /** Null where it was narrowed when it was said. */
  made: Its | null;
}
