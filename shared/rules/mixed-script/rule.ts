import { fill } from '../../localized';
import { madeOf } from '../../remembered';
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
      for (const { token, start, right } of mixturesIn(block)) {
        const span = { start: block.start + start + token.start, end: block.start + start + token.end };
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
  /** Its offsets count from the beginning of its passage. */
  readonly token: Token;
  readonly right: Spelling;
}

function mixturesIn({ passages, language }: Block): (Mixture & { readonly start: number })[] {
  return passages.flatMap(({ words, said: { text }, start }) =>
    madeOf(words, mixturesOf, () => mixturesOf(words.tokens, text, language)).map((one) => ({
      ...one,
      start,
    })),
  );
}

function mixturesOf(tokens: readonly Token[], text: string, language: Block['language']): Mixture[] {
  return tokens.flatMap((token) => {
    // No word is as long: what is, is no slip of somebody's keyboard.
    if (token.kind !== 'word' || token.end - token.start > 100) return [];
    const right = withoutLookAlikes(text.slice(token.start, token.end), language);
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
