import { vocabulary } from '../../shared/facts/vocabulary';
import { languages } from '../../shared/languages';
import type { Language } from '../../shared/languages/language';
import { phraseTables } from '../../shared/phrase-tables';
import { type Choice, type Pattern, type PatternOptions, parsePattern } from '../../shared/text/phrases/pattern';
import { participleOf } from '../../shared/text/phrases/program';
import { everyText, type PhraseTable, patternLines } from '../../shared/text/phrases/table';
import { normaliseWord } from '../../shared/text/tokens';
import { lemmas } from './lemmas';
import { type PackedPhrases, packPhrases } from './packed-phrases';
import type { Counts, ShippedPhrases } from './shipped-phrases';

/** What is shipped of our phrases; and the tables that are needed as they are written, too. Only the build asks for it. */
export function packTables(): ShippedPhrases & { readonly written: readonly string[] } {
  const groups = [...new Set([everyText, ...phraseTables.map(({ late = everyText }) => late)])];
  const sections = [
    { group: null, tables: phraseTables.filter(({ classes }) => classes) },
    ...groups.map((group) => ({
      group,
      tables: phraseTables.filter(({ classes, late = everyText }) => !classes && late === group),
    })),
  ];
  return {
    packed: { ru: packLanguage('ru', sections), en: packLanguage('en', sections) },
    sections: sections.map(({ group, tables }) => ({ group, tables: tables.map(withoutTexts) })),
    written: phraseTables
      .filter(({ concepts }) => Object.values(concepts).some(({ tellsPattern }) => tellsPattern))
      .map(({ name }) => name),
  };
}

function withoutTexts({ name, classes, concepts }: PhraseTable): ShippedPhrases['sections'][number]['tables'][number] {
  const counted = Object.entries(concepts).map(([concept, { ru, en, ...phrases }]) => {
    const count = (text: string) => patternLines(text).length;
    const counts: Counts = { ...(ru ? { ru: count(ru) } : {}), ...(en ? { en: count(en) } : {}) };
    return [concept, { ...phrases, counts }] as const;
  });
  return { name, ...(classes ? { classes } : {}), concepts: Object.fromEntries(counted) };
}

function packLanguage(id: Language, sections: readonly { readonly tables: readonly PhraseTable[] }[]): PackedPhrases {
  const language = languages[id];
  const lists = vocabulary[id];
  const options: PatternOptions = { wordOrder: language.wordOrder, lists, normalise: normaliseWord, read: new Map() };
  const read = (pattern: string) => parsePattern(pattern, options);
  const readLists = Object.keys(lists).map((name) => [name, read(`@${name}`).items[0]!.sequence[0] as Choice] as const);
  const patterns = sections.map(({ tables }) =>
    tables.flatMap(({ concepts }) =>
      Object.values(concepts).flatMap((phrases): Pattern[] =>
        patternLines(phrases[id] ?? '').map(({ pattern }) => read(pattern)),
      ),
    ),
  );
  return packPhrases(new Map(readLists), patterns, (word) => participleOf(language, word), lemmas[id]());
}
