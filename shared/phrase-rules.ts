/** Rules of the house: phrases of a config or a rule pack, told like our own. */
import type { Config, PhraseRule } from './config';
import { vocabulary } from './facts/vocabulary';
import { languages } from './languages';
import type { Language } from './languages/language';
import type { Localized } from './localized';
import { replaceSpan } from './repair/seam';
import type { Rule } from './rule';
import { compileProgram, PhraseError } from './text/phrases/program';

/** The rules that a config adds; their phrases are compiled with its own (see `configTables`). */
export function phraseRulesOf(config: Config): Rule[] {
  return config.phraseRules.map(ruleOf);
}

function ruleOf({ id, severity, message, replacement }: PhraseRule): Rule {
  // Whoever wrote the rule writes for one team, in one language.
  const told = { ru: message, en: message };
  return {
    id,
    title: told,
    category: 'house',
    severity,
    kinds: 'outgoing',
    sources: [],
    since: '0.0.0',
    *check(template) {
      for (const reading of template.readings)
        for (const { start, end } of reading.marks(`${id}/found`))
          yield {
            span: { start, end },
            message: told,
            fixes: () => {
              const edits = replacement === undefined ? null : replaceSpan(template, { start, end }, replacement);
              const title =
                replacement === ''
                  ? { ru: 'Убрать', en: 'Remove' }
                  : { ru: `Заменить на «${replacement}»`, en: `Replace by "${replacement}"` };
              return edits ? [{ title, grade: 'suggestion', edits }] : [];
            },
          };
    },
  };
}

/** What is wrong with a phrase of a config; null when it can be looked for. */
export function faultOfPhrase(phrase: string, language: Language): Localized | null {
  try {
    compileProgram(
      languages[language],
      [{ name: 'phrase', concepts: { found: { [language]: phrase } } }],
      vocabulary[language],
      { byStem: true },
    );
    return null;
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    const { at, problem } = error.problem;
    return {
      ru: `Фраза «${phrase}» не читается с ${at + 1}-го знака: проверьте скобки, кавычки и имена в < > и после @. Остальные фразы работают.`,
      en: `The phrase "${phrase}" cannot be read from character ${at + 1} on: ${problem}. The other phrases work.`,
    };
  }
}
