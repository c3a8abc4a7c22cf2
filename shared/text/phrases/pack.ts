/**
 * Programs as plain data: what the build puts into the product, so that nothing is compiled when it starts. Numbers stand in
 * strings, a character each: such a string is read at once, however long, and is as small as an array of 16 bits; what a text
 * does not need is never taken out of it.
 */
import type { LanguageModule } from '../../languages/language';
import { remembered } from '../../remembered';
import {
  type CompiledElement,
  type CompiledItem,
  type CompiledPattern,
  type GrammarTest,
  type Lists,
  othersOf,
  type Program,
} from './program';
import type { Company } from './table';

/** `unpackProgram` gives the program back for the same language, as long as the version of replylint is the same. */
export interface PackedProgram {
  readonly concepts: readonly (readonly [
    name: string,
    also: readonly Company[],
    assertedOnly: boolean,
    atom: number,
  ])[];
  readonly atoms: number;
  readonly gates: number;
  readonly classAnchors: PackedLists;
  readonly anchors: PackedLists;
  readonly gatesOf: PackedLists;
  readonly groups: PackedLists;
  readonly needs: PackedLists;
  /** With a space between them; their tests, of which the masks are numbers in `masks`. */
  readonly lemmas: string;
  readonly tests: PackedLists;
  readonly masks: readonly number[];
  readonly stems: Readonly<Record<string, readonly number[]>>;
  readonly exact: Readonly<Record<string, readonly number[]>>;
  readonly prefixes: Readonly<Record<string, readonly number[]>>;
  readonly tokenAtoms: Readonly<Record<string, number>>;
  readonly grammar: readonly GrammarTest[];
  readonly patterns: PackedLists;
  /** Elements that are more than a word, each once: a pattern says the number of one, counted from `atoms` on. */
  readonly elements: PackedLists;
  /** Lists of names that items capture. */
  readonly captures: readonly (readonly string[])[];
  /** By pattern; few have theirs. */
  readonly sources: Readonly<Record<number, string>>;
}

/** Lists one after another, and how long each is. */
type PackedLists = readonly [lengths: string, numbers: string];

export function packProgram(program: Program): PackedProgram {
  const atoms = { length: program.atoms };
  const each = (lists: Lists) => packLists(Array.from(atoms, (_, atom) => lists(atom)));
  const patterns = Array.from({ length: program.patterns }, (_, number) => program.pattern(number));
  const masks = new Map<number, number>();
  const elements: number[][] = [];
  const numbers = new Map<string, number>();
  const captures = new Map<string, number>();

  const packTests = (tests: readonly number[]): number[] => {
    const packed: number[] = [];
    for (let at = 0; at < tests.length; ) {
      const end = at + 2 + (tests[at + 1] as number);
      packed.push(tests[at] as number, tests[at + 1] as number);
      for (at += 2; at < end; at++) packed.push(remembered(masks, tests[at] as number, () => masks.size));
    }
    return packed;
  };
  const packElement = ({ atom, choices, heads, optional }: CompiledElement): number => {
    if (!choices.length && !optional) return atom;
    const packed = [optional ? 1 : 0, atom + 1, heads + 1];
    for (const choice of choices) packed.push(choice.length, ...choice.map(packElement));
    return remembered(numbers, packed.join(), () => program.atoms + elements.push(packed) - 1);
  };
  const packItem = (item: CompiledItem): number[] => [
    item.sequence.length,
    ...item.sequence.map(packElement),
    item.shortest,
    item.longest,
    item.group,
    item.agreement,
    (item.optional ? Flag.optional : 0) | (item.atStart ? Flag.atStart : 0) | (item.atEnd ? Flag.atEnd : 0),
    remembered(captures, JSON.stringify(item.captures), () => captures.size),
  ];
  const packPattern = (pattern: CompiledPattern): number[] => [
    pattern.concept,
    pattern.slack,
    pattern.crossesClauses ? 1 : 0,
    pattern.anchored + 1,
    pattern.items.length,
    ...pattern.items.flatMap(packItem),
    ...pattern.absent.flatMap(({ item, scope, gates }) => [
      scope === 'clause' ? 0 : 1,
      gates.length,
      ...gates,
      ...packItem(item),
    ]),
  ];

  return {
    concepts: program.concepts.map(({ name, also, assertedOnly, atom }) => [name, [...also], assertedOnly, atom]),
    atoms: program.atoms,
    gates: program.gates,
    classAnchors: each(program.classAnchors),
    anchors: each(program.anchors),
    gatesOf: each(program.gatesOf),
    groups: each(program.groups),
    needs: packLists(program.needs),
    lemmas: [...program.lemmas.keys()].join(' '),
    tests: packLists([...program.lemmas.keys()].map((lemma) => packTests(program.lemmas.get(lemma) ?? []))),
    stems: Object.fromEntries(program.stems),
    exact: Object.fromEntries(program.exact),
    prefixes: Object.fromEntries(program.prefixes),
    tokenAtoms: Object.fromEntries(program.tokenAtoms),
    grammar: program.grammar,
    patterns: packLists(patterns.map(packPattern)),
    elements: packLists(elements),
    masks: [...masks.keys()],
    captures: [...captures.keys()].map((names) => JSON.parse(names) as string[]),
    sources: Object.fromEntries(patterns.flatMap(({ source }, number) => (source ? [[number, source]] : []))),
  };
}

/** A pattern is read when it is first looked at, and so are the lists of a word: most texts need few. */
export function unpackProgram(packed: PackedProgram, language: LanguageModule): Program {
  const { atoms, masks, captures, sources } = packed;
  const patterns = readLists(packed.patterns);
  const elements = readLists(packed.elements);
  const needs = readLists(packed.needs);
  const compiled: (CompiledPattern | undefined)[] = new Array(packed.patterns[0].length);
  const read: (CompiledElement | undefined)[] = [];

  const element = (number: number): CompiledElement =>
    (read[number] ??=
      number < atoms
        ? { atom: number, choices: [], heads: -1, optional: false }
        : composite(elements.of(number - atoms)));
  const composite = (numbers: readonly number[]): CompiledElement => {
    const choices: CompiledElement[][] = [];
    for (let at = 3; at < numbers.length; ) {
      const end = at + 1 + (numbers[at] as number);
      choices.push(numbers.slice(at + 1, end).map(element));
      at = end;
    }
    return { atom: numbers[1]! - 1, choices, heads: numbers[2]! - 1, optional: numbers[0] === 1 };
  };
  const item = (next: () => number): CompiledItem => {
    const sequence = Array.from({ length: next() }, () => element(next()));
    const [shortest, longest, group, agreement, flags] = [next(), next(), next(), next(), next()];
    return {
      sequence,
      shortest,
      longest,
      optional: (flags & Flag.optional) !== 0,
      group,
      captures: captures[next()] ?? [],
      agreement,
      atStart: (flags & Flag.atStart) !== 0,
      atEnd: (flags & Flag.atEnd) !== 0,
    };
  };
  const pattern = (number: number): CompiledPattern => {
    const numbers = patterns.of(number);
    let at = 0;
    const next = () => numbers[at++] as number;
    const [concept, slack, crosses, anchored] = [next(), next(), next(), next() - 1];
    const items = Array.from({ length: next() }, () => item(next));
    const absent: CompiledPattern['absent'][number][] = [];
    while (at < numbers.length) {
      const scope = next() === 0 ? 'clause' : 'sentence';
      const gates = Array.from({ length: next() }, next);
      absent.push({ item: item(next), scope, gates });
    }
    return {
      concept,
      items,
      absent,
      slack,
      crossesClauses: crosses === 1,
      anchored,
      others: othersOf(items, anchored),
      source: sources[number] ?? '',
    };
  };

  const prefixes = new Map(Object.entries(packed.prefixes));
  return {
    language,
    concepts: packed.concepts.map(([name, also, assertedOnly, atom]) => ({
      name,
      also: new Set(also),
      assertedOnly,
      atom,
    })),
    atoms,
    gates: packed.gates,
    classAnchors: keeping(packed.classAnchors),
    anchors: keeping(packed.anchors),
    gatesOf: keeping(packed.gatesOf),
    groups: keeping(packed.groups),
    needs: Array.from({ length: packed.needs[0].length }, (_, number) => needs.of(number)),
    lemmas: readLemmas(packed.lemmas, packed.tests, masks),
    stems: new Map(Object.entries(packed.stems)),
    exact: new Map(Object.entries(packed.exact)),
    prefixes,
    prefixLengths: [...new Set([...prefixes.keys()].map((prefix) => prefix.length))].sort((a, b) => a - b),
    tokenAtoms: new Map(Object.entries(packed.tokenAtoms)),
    grammar: packed.grammar,
    patterns: compiled.length,
    pattern: (number) => (compiled[number] ??= pattern(number)),
  };
}

/** Number 0: those before need an escape where strings stand in a file, and so would the halves of a pair behind `most`. */
const firstCharacter = 0x23;
const most = 0xd7ff - firstCharacter;

function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (number < 0 || number > most) throw new Error(`${number} is no number of a packed program`);
      return String.fromCharCode(number + firstCharacter);
    })
    .join('');
}

function packLists(lists: readonly (readonly number[])[]): PackedLists {
  return [packNumbers(lists.map(({ length }) => length)), lists.map(packNumbers).join('')];
}

function readLists([lengths, numbers]: PackedLists): { of(number: number): number[] } {
  const ends = new Uint32Array(lengths.length);
  let end = 0;
  for (let index = 0; index < lengths.length; index++) {
    end += lengths.charCodeAt(index) - firstCharacter;
    ends[index] = end;
  }
  return {
    of(number) {
      const list: number[] = [];
      for (let at = number > 0 ? (ends[number - 1] as number) : 0; at < (ends[number] as number); at++)
        list.push(numbers.charCodeAt(at) - firstCharacter);
      return list;
    },
  };
}

/** Lists that are asked for again and again. */
function keeping(packed: PackedLists): Lists {
  const lists = readLists(packed);
  const kept = new Map<number, readonly number[]>();
  return (number) => remembered(kept, number, () => lists.of(number));
}

function readLemmas(words: string, packed: PackedLists, masks: readonly number[]): Program['lemmas'] {
  const numbers = new Map<string, number>();
  for (const word of words.split(' ')) numbers.set(word, numbers.size);
  const lists = readLists(packed);
  const kept = new Map<string, readonly number[]>();
  const read = (number: number): number[] => {
    const tests = lists.of(number);
    for (let at = 0; at < tests.length; ) {
      const end = at + 2 + (tests[at + 1] as number);
      for (at += 2; at < end; at++) tests[at] = masks[tests[at] as number] as number;
    }
    return tests;
  };
  return {
    keys: () => numbers.keys(),
    get(lemma) {
      const number = numbers.get(lemma);
      return number === undefined ? undefined : remembered(kept, lemma, () => read(number));
    },
  };
}

enum Flag {
  optional = 1,
  atStart = 2,
  atEnd = 4,
}
