/**
 * Reads OpenCorpora's dictionary out of `az`'s files (pymorphy2's format). Build time only: nothing here is shipped.
 * Words are stored in a DAWG over CP1251 bytes; behind a word and a separator stand pairs (paradigm, form number).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One form of a paradigm: a word is prefix + stem + suffix. */
export interface DictionaryForm {
  readonly prefix: string;
  readonly suffix: string;
  /** OpenCorpora's tag, e.g. `VERB,perf,tran plur,past,indc`. */
  readonly tag: string;
}

/** A dictionary entry; its first form is the dictionary form. */
export interface Lexeme {
  /** As the dictionary writes it, with ё. */
  readonly lemma: string;
  readonly paradigm: number;
}

export interface OpenCorpora {
  paradigm(number: number): readonly DictionaryForm[];
  /** The entries of a dictionary form; `е` also finds `ё`. */
  lexemes(lemma: string): Lexeme[];
  /** Every entry of the dictionary. */
  allLexemes(): Generator<Lexeme>;
  /** The entries that a form belongs to, likeliest first when a corpus tells. */
  parses(word: string): { lexeme: Lexeme; form: number; tag: string; probability: number }[];
  /** The ambiguous words of OpenCorpora's corpus: how likely each tag is. */
  attested(): ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** All forms of an entry, with their tags. */
  forms(lexeme: Lexeme): { word: string; tag: string }[];
}

const paradigmPrefixes = ['', 'по', 'наи'];

export function openCorpora(): OpenCorpora {
  const folder = join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('az/package.json')), 'dicts');
  const json = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const suffixes = json<string[]>('suffixes.json');
  const tags = json<string[]>('gramtab-opencorpora-int.json');
  const words = readDawg(join(folder, 'words.dawg'));
  const probabilities = readDawg(join(folder, 'p_t_given_w.intdawg'));
  const raw = readFileSync(join(folder, 'paradigms.array'));
  const paradigms: DictionaryForm[][] = [];
  for (let position = 2, left = raw.readUInt16LE(0); left > 0; left--) {
    const size = raw.readUInt16LE(position) / 3;
    const at = (index: number) => raw.readUInt16LE(position + 2 + 2 * index);
    const forms: DictionaryForm[] = [];
    for (let form = 0; form < size; form++)
      forms.push({
        suffix: suffixes[at(form)]!,
        tag: tags[at(size + form)]!,
        prefix: paradigmPrefixes[at(2 * size + form)]!,
      });
    paradigms.push(forms);
    position += 2 + 6 * size;
  }

  const attested = new Map<string, Map<string, number>>();
  const stem = ({ lemma, paradigm }: Lexeme) => {
    const first = paradigms[paradigm]![0]!;
    return lemma.slice(first.prefix.length, lemma.length - first.suffix.length);
  };
  return {
    paradigm: (number) => paradigms[number]!,
    lexemes(lemma) {
      const found: Lexeme[] = [];
      for (const spelling of words.spellings(lemma))
        for (const [paradigm, form] of spelling.payloads)
          if (form === 0) found.push({ lemma: spelling.word, paradigm });
      return found;
    },
    *allLexemes() {
      for (const { word, payloads } of words.all())
        for (const [paradigm, form] of payloads) if (form === 0) yield { lemma: word, paradigm };
    },
    parses(word) {
      const found = [];
      for (const spelling of words.spellings(word))
        for (const [paradigm, form] of spelling.payloads) {
          const forms = paradigms[paradigm]!;
          const { prefix, suffix, tag } = forms[form]!;
          const base = spelling.word.slice(prefix.length, spelling.word.length - suffix.length);
          const lemma = forms[0]!.prefix + base + forms[0]!.suffix;
          found.push({
            lexeme: { lemma, paradigm },
            form,
            tag,
            probability: probabilities.number(`${spelling.word}:${tag}`) / 1e6,
          });
        }
      return found.sort((a, b) => b.probability - a.probability);
    },
    attested() {
      if (attested.size === 0)
        for (const { word: key, value } of probabilities.numbers()) {
          const [word = '', tag = ''] = key.split(':');
          const tags = attested.get(word) ?? new Map<string, number>();
          attested.set(word, tags.set(tag, value / 1e6));
        }
      return attested;
    },
    forms: (lexeme) => {
      const base = stem(lexeme);
      return paradigms[lexeme.paradigm]!.map(({ prefix, suffix, tag }) => ({ word: prefix + base + suffix, tag }));
    },
  };
}

// --- The DAWG of dawgdic ------------------------------------------------------------------------------------------

const decoder = new TextDecoder('windows-1251');
const letterOf = Array.from({ length: 256 }, (_, code) => decoder.decode(Uint8Array.of(code)));
const byteOf = new Map(letterOf.map((letter, code) => [letter, code]));
const separator = 1;

function readDawg(file: string) {
  const data = readFileSync(file);
  const unitCount = data.readUInt32LE(0);
  const units = new Uint32Array(unitCount);
  for (let index = 0; index < unitCount; index++) units[index] = data.readUInt32LE(4 + 4 * index);
  const guide = data.subarray(unitCount * 4 + 8);
  const offset = (unit: number) => ((unit >>> 10) << ((unit & 0x200) >>> 6)) >>> 0;

  const follow = (index: number, byte: number): number => {
    const next = (index ^ offset(units[index]!) ^ byte) >>> 0;
    return (units[next]! & 0x800000ff) >>> 0 === byte ? next : -1;
  };
  function* children(index: number): Generator<[byte: number, node: number]> {
    for (let byte = guide[2 * index]!; byte !== 0; ) {
      const node = follow(index, byte);
      if (node < 0) return;
      yield [byte, node];
      byte = guide[2 * node + 1]!;
    }
  }
  function payloadsBelow(index: number): [number, number][] {
    const found: [number, number][] = [];
    const key: number[] = [];
    const walk = (node: number) => {
      if (units[node]! & 0x100)
        found.push([((key[0]! ^ 1) << 6) + (key[1]! >> 1), ((key[2]! ^ 1) << 6) + (key[3]! >> 1)]);
      for (const [byte, child] of children(node)) {
        key.push(byte);
        walk(child);
        key.pop();
      }
    };
    walk(index);
    return found;
  }
  return {
    /** The number stored with a key, 0 if none. */
    number(key: string): number {
      let index = 0;
      for (const letter of key) {
        index = follow(index, byteOf.get(letter) ?? 0);
        if (index < 0) return 0;
      }
      return units[index]! & 0x100 ? units[(index ^ offset(units[index]!)) >>> 0]! & 0x7fffffff : 0;
    },
    /** Every key with the number stored with it. */
    *numbers(): Generator<{ word: string; value: number }> {
      const stack: { word: string; node: number }[] = [{ word: '', node: 0 }];
      while (stack.length > 0) {
        const { word, node } = stack.pop()!;
        if (units[node]! & 0x100) yield { word, value: units[(node ^ offset(units[node]!)) >>> 0]! & 0x7fffffff };
        for (const [byte, child] of children(node)) stack.push({ word: word + letterOf[byte]!, node: child });
      }
    },
    spellings(word: string): { word: string; payloads: [number, number][] }[] {
      let paths = [{ word: '', node: 0 }];
      for (const letter of word) {
        const next: typeof paths = [];
        for (const path of paths)
          for (const candidate of letter === 'е' ? ['е', 'ё'] : [letter]) {
            const node = follow(path.node, byteOf.get(candidate) ?? 0);
            if (node >= 0) next.push({ word: path.word + candidate, node });
          }
        paths = next;
      }
      return paths.flatMap((path) => {
        const node = follow(path.node, separator);
        return node < 0 ? [] : [{ word: path.word, payloads: payloadsBelow(node) }];
      });
    },
    *all(): Generator<{ word: string; payloads: [number, number][] }> {
      const stack: { word: string; node: number }[] = [{ word: '', node: 0 }];
      while (stack.length > 0) {
        const { word, node } = stack.pop()!;
        for (const [byte, child] of children(node))
          if (byte === separator) yield { word, payloads: payloadsBelow(child) };
          else stack.push({ word: word + letterOf[byte]!, node: child });
      }
    },
  };
}
