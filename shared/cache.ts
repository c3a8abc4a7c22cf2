/** What outlives one text: compiled phrases, the words and marks of passages by their text, the last segmentation of a document. */
import type { Config } from './config';
import type { TemplateSource } from './document';
import type { Language } from './languages/language';
import { ownPhrases, readyPhrases } from './own-phrases';
import { phraseRulesOf } from './phrase-rules';
import { createMatchers } from './phrases';
import { madeOf, remembered } from './remembered';
import type { Rule } from './rule';
import { rules } from './rules';
import type { LanguageMatchers, MarksOf } from './template';
import { type BlockMemory, createBlockMemories, type DocumentMemory } from './text/block-memory';
import { type BlockMark, Matcher } from './text/phrases/match';
import { everyText } from './text/phrases/table';
import type { KeptWords } from './text/text';

/** Made once by a host and passed to every `lint`. Phrases are compiled when first needed. */
export interface LintCache {
  matchersFor(config: Config): Readonly<Record<Language, LanguageMatchers>>;
  readonly marksOf: MarksOf;
  /** Does a part of what the first text of a language has to wait for; whether nothing is left of it. */
  ready(language: Language): boolean;
  /** Our rules and those that a config adds. */
  rulesUnder(config: Config): readonly Rule[];
  /** What a config says of a rule's options; the rule's own values where it says nothing. */
  optionsOf(rule: Rule, config: Config): Readonly<Record<string, unknown>>;
  /** Takes a document apart, knowing how it was taken apart last time. */
  remember(
    path: string,
    read: (before: readonly TemplateSource[] | undefined, blocks: BlockMemory) => readonly TemplateSource[],
  ): readonly TemplateSource[];
  /** Forgets a document that was closed. */
  forget(path: string): void;
}

/**
 * @param keepDocuments whether the last state of each document is kept, so that an edit costs what it changes; a host that
 * sees every text once (the command line) says false.
 */
export function createLintCache({ keepDocuments = false }: { readonly keepDocuments?: boolean } = {}): LintCache {
  /** Our own, of no config. */
  const lasting = new Set<Matcher>();
  const compiled = new Set<Language>();
  const own = lazily((language: Language) =>
    lazily((group: string) => {
      if (group === everyText) compiled.add(language);
      const matcher = new Matcher(ownPhrases(language, group));
      lasting.add(matcher);
      return matcher;
    }),
  );
  const byConfig = new WeakMap<Config, Record<Language, LanguageMatchers>>();
  const documents = new Map<string, { sources: readonly TemplateSource[]; memory: DocumentMemory | null }>();
  const blocks = createBlockMemories(keepDocuments ? 150_000 : 60_000);
  const ruleLists = new WeakMap<Config, readonly Rule[]>();
  const options = new WeakMap<Config, Map<Rule, Readonly<Record<string, unknown>>>>();
  // The words of a passage are shared between all that say the same, and stay while they are asked for: a matcher of a config
  // that is read anew must not stay with them.
  const underConfig = () => new WeakMap<Matcher, readonly BlockMark[]>();
  const marksOfOne = (matcher: Matcher, words: KeptWords): readonly BlockMark[] =>
    lasting.has(matcher)
      ? madeOf(words, matcher, () => matcher.match(words))
      : remembered(madeOf(words, lasting, underConfig), matcher, () => matcher.match(words));

  return {
    matchersFor(config) {
      return remembered(byConfig, config, () => createMatchers((language, group) => own(language)(group), config));
    },
    ready: (language) => compiled.has(language) || readyPhrases(language, everyText),
    rulesUnder: (config) => remembered(ruleLists, config, () => [...rules, ...phraseRulesOf(config)]),
    optionsOf: (rule, config) =>
      remembered(
        remembered(options, config, () => new Map()),
        rule,
        () => optionsOf(rule, config),
      ),
    marksOf: (words, matchers) =>
      matchers.length === 1 && matchers[0]
        ? marksOfOne(matchers[0], words)
        : matchers.flatMap((matcher) => marksOfOne(matcher, words)),
    remember(path, read) {
      if (!keepDocuments) return read(undefined, blocks.lasting);
      const known = documents.get(path);
      if (!known) {
        const sources = read(undefined, blocks.lasting);
        documents.set(path, { sources, memory: null });
        return sources;
      }
      known.memory ??= blocks.ofDocument();
      known.sources = read(known.sources, known.memory.edited());
      return known.sources;
    },
    forget(path) {
      documents.delete(path);
    },
  };
}

function optionsOf(rule: Rule, config: Config): Readonly<Record<string, unknown>> {
  const own = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(own), ...config.rules.get(rule.id)?.options };
}

function lazily<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => remembered(made, key, () => make(key));
}
