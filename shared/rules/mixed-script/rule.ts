import { fill } from '../../localized';
import { remembered } from '../../remembered';
import type { Rule } from '../../rule';
import { type Spelling, withoutLookAlikes } from '../../text/look-alikes';
import type { Block, Token } from '../../text/text';

/** Nobody sees it, but no search finds the word, and a screen reader stumbles over it. */
export const rule: Rule = {
  id: 'mixed-script',
  title: { ru: 'Русские и латинские буквы в одном слове', en: 'Cyrillic and Latin letters in one word' },
  category: 'template',
  severity: 'warning',
  kinds: 'all',
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    for (const block of template.blocks) {
      if (block.quotation) continue;
      // Blocks that say the same share their clauses.
      for (const { token, right } of remembered(byClauses, block.clauses, () => mixturesOf(block, template.text))) {
        const span = { start: block.start + token.start, end: block.start + token.end };
        const word = template.text.slice(span.start, span.end);
        const letters = [...right.text];
        const wrong = [...word].filter((letter, index) => letter !== letters[index]).join(', ');
        yield {
          span,
          message: fill(right.script === 'cyrillic' ? said.cyrillic : said.latin, { word, letters: wrong }),
          fixes: () => [
            {
              title: { ru: `Исправить буквы: ${right.text}`, en: `Put the right letters: ${right.text}` },
              grade: 'safe',
              edits: [{ ...span, text: right.text }],
            },
          ],
        };
      }
    }
  },
};

interface Mixture {
  readonly token: Token;
  readonly right: Spelling;
}

const byClauses = new WeakMap<Block['clauses'], readonly Mixture[]>();

function mixturesOf(block: Block, text: string): Mixture[] {
  return block.tokens.flatMap((token) => {
    // No word is as long: what is, is no slip of somebody's keyboard.
    if (token.kind !== 'word' || token.end - token.start > 100) return [];
    const right = withoutLookAlikes(text.slice(block.start + token.start, block.start + token.end), block.language);
    return right ? [{ token, right }] : [];
  });
}

const said = {
  cyrillic: {
    ru: 'В слове «{word}» затесались латинские буквы ({letters}): поиск его не найдёт, наберите слово по-русски целиком.',
    en: 'The Russian word "{word}" holds Latin letters ({letters}): no search will find it; type it in Cyrillic throughout.',
  },
  latin: {
    ru: 'В слове «{word}» затесались русские буквы ({letters}): поиск его не найдёт, наберите слово латиницей целиком.',
    en: 'The word "{word}" holds Cyrillic letters ({letters}): no search will find it; type it in Latin throughout.',
  },
};
