/** The phrases that a config adds to ours, and the matchers of both. */
import type { Config } from './config';
import { vocabulary } from './facts/vocabulary';
import { languages } from './languages';
import type { Language } from './languages/language';
import { lateGroupOf } from './own-phrases';
import { lately, remembered } from './remembered';
import type { LanguageMatchers } from './template';
import { Matcher } from './text/phrases/match';
import { compileProgram } from './text/phrases/program';
import { everyText, type PhraseTable } from './text/phrases/table';

function tableOf(concept: string): string {
  return concept.slice(0, concept.indexOf('/'));
}

/** What a config adds to the phrases: names of units, words of the glossary, rules of the house. Empty tables when nothing. */
export function configTables(config: Config): PhraseTable[] {
  const departments = config.departments.flatMap((one) => [one.name, ...one.aliases]);
  const tables: PhraseTable[] = [];
  const concepts: Record<
    string,
    { ru: string; en: string; also: ['condition', 'consequent', 'question', 'negation'] }
  > = {};
  const add = (name: string, words: readonly string[]) => {
    const lines = words
      .map(literalPattern)
      .filter((line) => line !== null)
      .join('\n');
    if (lines) concepts[name] = { ru: lines, en: lines, also: ['condition', 'consequent', 'question', 'negation'] };
  };
  add('department', departments);
  add('agreed', [
    ...config.agreed,
    ...config.departments.filter((one) => one.agreed).flatMap((one) => [one.name, ...one.aliases]),
  ]);
  add('team', config.team);
  add('public', config.public);
  add('allow', config.allow);
  for (const [index, { word }] of config.glossary.entries()) add(`glossary-${index}`, [word]);
  add('everyday', config.everyday);
  if (Object.keys(concepts).length) tables.push({ name: 'config', concepts });
  for (const rule of config.phraseRules)
    tables.push({ name: rule.id, concepts: { found: { [rule.language]: rule.phrases.join('\n') } } });
  return tables;
}

/** A name as a pattern: its words next to each other, in every form. Null when nothing of it can be looked for. */
export function literalPattern(name: string): string | null {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu);
  return words ? `"${words.join(' ')}"` : null;
}

/**
 * The matchers of a config for every language: ours, shared by all configs, and the config's own. Made when a language is
 * first asked for: most texts have one.
 */
export function createMatchers(
  own: (language: Language, group: string) => Matcher,
  config: Config,
): Record<Language, LanguageMatchers> {
  const tables = configTables(config);
  const of = (language: Language): LanguageMatchers => {
    // Every text asks for hundreds of concepts that it does not hold.
    const late = new Map<string, Matcher | null>();
    return {
      everyText: tables.length
        ? [
            own(language, everyText),
            new Matcher(compileProgram(languages[language], tables, vocabulary[language], { byStem: true })),
          ]
        : [own(language, everyText)],
      late: (concept) =>
        remembered(late, concept, () => {
          const group = lateGroupOf(tableOf(concept));
          return group === undefined ? null : own(language, group);
        }),
    };
  };
  const ru = lately(() => of('ru'));
  const en = lately(() => of('en'));
  return {
    get ru() {
      return ru();
    },
    get en() {
      return en();
    },
  };
}
