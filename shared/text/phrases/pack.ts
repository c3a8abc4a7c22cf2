/** Programs as text: what the build puts into the product, so that nothing is compiled when it starts. */
import type { LanguageModule } from '../../languages/language';
import type { CompiledElement, CompiledItem, CompiledPattern, GrammarTest, Program } from './program';
import type { Company } from './table';

/**
 * A program as text: a line of tables, then a line a pattern. `unpackProgram` gives it back for the same language, as
 * long as the version of replylint is the same.
 */
export function packProgram(program: Program): string {
  const tables: Tables = {
    concepts: program.concepts.map(({ name, also, assertedOnly, atom }) => [name, [...also], assertedOnly, atom]),
    atoms: program.atoms,
    gates: program.gates,
    classAnchors: sparse(program.classAnchors),
    anchors: sparse(program.anchors),
    gatesOf: sparse(program.gatesOf),
    groups: sparse(program.groups),
    needs: program.needs,
    lemmas: Object.fromEntries(program.lemmas),
    stems: Object.fromEntries(program.stems),
    exact: Object.fromEntries(program.exact),
    prefixes: Object.fromEntries(program.prefixes),
    prefixLengths: program.prefixLengths,
    tokenAtoms: Object.fromEntries(program.tokenAtoms),
    grammar: program.grammar,
  };
  const patterns = Array.from({ length: program.patterns }, (_, number) =>
    JSON.stringify(packPattern(program.pattern(number))),
  );
  return [JSON.stringify(tables), ...patterns].join('\n');
}

/** A pattern is read when it is first looked at: most texts need few. */
export function unpackProgram(packed: string, language: LanguageModule): Program {
  const lines = packed.split('\n');
  const tables = JSON.parse(lines[0] as string) as Tables;
  const compiled: (CompiledPattern | undefined)[] = [];
  return {
    ...tables,
    language,
    concepts: tables.concepts.map(([name, also, assertedOnly, atom]) => ({
      name,
      also: new Set(also),
      assertedOnly,
      atom,
    })),
    classAnchors: byNumber(tables.classAnchors),
    anchors: byNumber(tables.anchors),
    gatesOf: byNumber(tables.gatesOf),
    groups: byNumber(tables.groups),
    lemmas: new Map(Object.entries(tables.lemmas)),
    stems: new Map(Object.entries(tables.stems)),
    exact: new Map(Object.entries(tables.exact)),
    prefixes: new Map(Object.entries(tables.prefixes)),
    tokenAtoms: new Map(Object.entries(tables.tokenAtoms)),
    patterns: lines.length - 1,
    pattern: (number) => (compiled[number] ??= unpackPattern(JSON.parse(lines[number + 1] as string) as PackedPattern)),
  };
}

/** Lists by number, and those numbers: most have none. */
interface Sparse {
  readonly numbers: readonly number[];
  readonly lists: readonly (readonly number[])[];
}

type Lists = Readonly<Record<string, readonly number[]>>;

interface Tables {
  readonly concepts: readonly [string, Company[], boolean, number][];
  readonly atoms: number;
  readonly gates: number;
  readonly classAnchors: Sparse;
  readonly anchors: Sparse;
  readonly gatesOf: Sparse;
  readonly groups: Sparse;
  readonly needs: readonly (readonly number[])[];
  readonly lemmas: Lists;
  readonly stems: Lists;
  readonly exact: Lists;
  readonly prefixes: Lists;
  readonly prefixLengths: readonly number[];
  readonly tokenAtoms: Readonly<Record<string, number>>;
  readonly grammar: readonly GrammarTest[];
}

function sparse(lists: readonly (readonly number[] | undefined)[]): Sparse {
  const numbers: number[] = [];
  lists.forEach((list, number) => {
    if (list?.length) numbers.push(number);
  });
  return { numbers, lists: numbers.map((number) => lists[number] as readonly number[]) };
}

function byNumber({ numbers, lists }: Sparse): (readonly number[] | undefined)[] {
  const all: (readonly number[] | undefined)[] = new Array((numbers.at(-1) ?? -1) + 1).fill(undefined);
  for (let index = 0; index < numbers.length; index++) all[numbers[index] as number] = lists[index];
  return all;
}

type PackedElement =
  | number
  | [atom: number, optional: 0 | 1, heads: number, choices: readonly (readonly PackedElement[])[]];

type PackedItem = [
  sequence: readonly PackedElement[],
  shortest: number,
  longest: number,
  group: number,
  agreement: number,
  flags: number,
  captures: readonly string[],
];

type PackedPattern = [
  concept: number,
  slack: number,
  crossesClauses: 0 | 1,
  anchored: number,
  others: readonly number[],
  items: readonly PackedItem[],
  absent: readonly [PackedItem, 'clause' | 'sentence', gates: readonly number[]][],
  source: string,
];

enum Flag {
  optional = 1,
  atStart = 2,
  atEnd = 4,
}

function packPattern(pattern: CompiledPattern): PackedPattern {
  return [
    pattern.concept,
    pattern.slack,
    pattern.crossesClauses ? 1 : 0,
    pattern.anchored,
    pattern.others,
    pattern.items.map(packItem),
    pattern.absent.map(({ item, scope, gates }) => [packItem(item), scope, gates]),
    pattern.source,
  ];
}

function packItem(item: CompiledItem): PackedItem {
  const flags = (item.optional ? Flag.optional : 0) | (item.atStart ? Flag.atStart : 0) | (item.atEnd ? Flag.atEnd : 0);
  return [
    item.sequence.map(packElement),
    item.shortest,
    item.longest,
    item.group,
    item.agreement,
    flags,
    item.captures,
  ];
}

function packElement({ atom, optional, heads, choices }: CompiledElement): PackedElement {
  if (!optional && !choices.length) return atom;
  return [atom, optional ? 1 : 0, heads, choices.map((choice) => choice.map(packElement))];
}

function unpackPattern([
  concept,
  slack,
  crosses,
  anchored,
  others,
  items,
  absent,
  source,
]: PackedPattern): CompiledPattern {
  return {
    concept,
    items: items.map(unpackItem),
    absent: absent.map(([item, scope, gates]) => ({ item: unpackItem(item), scope, gates })),
    slack,
    crossesClauses: crosses === 1,
    anchored,
    others,
    source,
  };
}

function unpackItem([sequence, shortest, longest, group, agreement, flags, captures]: PackedItem): CompiledItem {
  return {
    sequence: sequence.map(unpackElement),
    shortest,
    longest,
    optional: (flags & Flag.optional) !== 0,
    group,
    captures,
    agreement,
    atStart: (flags & Flag.atStart) !== 0,
    atEnd: (flags & Flag.atEnd) !== 0,
  };
}

function unpackElement(packed: PackedElement): CompiledElement {
  if (typeof packed === 'number') return { atom: packed, choices: [], heads: -1, optional: false };
  const [atom, optional, heads, choices] = packed;
  return { atom, choices: choices.map((choice) => choice.map(unpackElement)), heads, optional: optional === 1 };
}
