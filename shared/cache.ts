/** What outlives one text: compiled phrases, marks of blocks by their text, the last segmentation of a document. */
import type { Config } from './config';
import type { TemplateSource } from './document';
import type { Language } from './languages/language';
import { compileLanguage, createMatchers } from './phrases';
import type { MarksOf } from './template';
import { type BlockMark, Matcher } from './text/phrases/match';

/** How many characters of block keys are remembered before the memory is emptied. */
const rememberedCharacters = 2_000_000;

/** Made once by a host and passed to every `lint`. Phrases are compiled when first needed. */
export interface LintCache {
  matchersFor(config: Config): Readonly<Record<Language, readonly Matcher[]>>;
  readonly marksOf: MarksOf;
  /** Takes a document apart, knowing how it was taken apart last time. */
  remember(path: string, read: (before: readonly TemplateSource[] | undefined) => readonly TemplateSource[]): readonly TemplateSource[];
  /** Forgets a document that was closed. */
  forget(path: string): void;
}

/**
 * @param keepDocuments whether the last state of each document is kept, so that an edit costs what it changes; a host that
 * sees every text once (the command line) says false.
 */
export function createLintCache({ keepDocuments = false }: { readonly keepDocuments?: boolean } = {}): LintCache {
  const own = lazily((language: Language) => new Matcher(compileLanguage(language)));
  const ownMatchers: Record<Language, Matcher> = {
    get ru() {
      return own('ru');
    },
    get en() {
      return own('en');
    },
  };
  const byConfig = new WeakMap<Config, Record<Language, readonly Matcher[]>>();
  const documents = new Map<string, readonly TemplateSource[]>();
  const marks = new WeakMap<Matcher, Map<string, readonly BlockMark[]>>();
  const remembered = { characters: 0 };

  const marksOfOne = (matcher: Matcher, block: Parameters<MarksOf>[0]): readonly BlockMark[] => {
    let known = marks.get(matcher);
    if (!known) marks.set(matcher, (known = new Map()));
    const before = known.get(block.key);
    if (before) return before;
    const found = matcher.match(block);
    remembered.characters += block.key.length;
    if (remembered.characters > rememberedCharacters) {
      known.clear();
      remembered.characters = block.key.length;
    }
    known.set(block.key, found);
    return found;
  };

  return {
    matchersFor(config) {
      let matchers = byConfig.get(config);
      if (!matchers) byConfig.set(config, (matchers = createMatchers(ownMatchers, config)));
      return matchers;
    },
    marksOf: (block, matchers) =>
      matchers.length === 1 && matchers[0] ? marksOfOne(matchers[0], block) : matchers.flatMap((matcher) => marksOfOne(matcher, block)),
    remember(path, read) {
      if (!keepDocuments) return read(undefined);
      const sources = read(documents.get(path));
      documents.set(path, sources);
      return sources;
    },
    forget(path) {
      documents.delete(path);
    },
  };
}

function lazily<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
