/** A greeting at the head of a sentence that goes on: "Hi {{first_name}}, the water is back". */
import type { Template } from '../template';
import type { Block } from '../text/text';

/** The tokens of a sentence behind the greeting that it opens with; all of them where it opens with none. */
export function withoutGreeting(
  { text, source }: Pick<Template, 'text' | 'source'>,
  block: Block,
  sentence: number,
): { first: number; last: number } {
  const { first, last } = block.sentences[sentence]!;
  if (sentence > 0 || block.language === 'und') return { first, last };
  const start = block.start + block.tokens[first]!.start;
  const end = block.start + block.tokens[last]!.end;
  let said = text.slice(start, end);
  for (const one of source.segmentation.placeholders)
    if (start <= one.start && one.end <= end && mayName.has(one.meaning) && one.control === undefined)
      said = `${said.slice(0, one.start - start)}${field.repeat(one.end - one.start)}${said.slice(one.end - start)}`;
  const length = greets[block.language].exec(said)?.[0].length ?? 0;
  const rest = block.tokens.findIndex((token, index) => index > first && block.start + token.start >= start + length);
  return { first: length > 0 && rest > first && rest < last ? rest : first, last };
}

/** What stands for a field that may hold a name: no character of a text. */
const field = '\ufffc';
const mayName: ReadonlySet<string> = new Set(['name', 'person', 'unknown']);

/** Where what a sentence says begins, behind the greeting that it may open with: an offset in the document. */
export function openingOf(template: Pick<Template, 'text' | 'source'>, block: Block, sentence: number): number {
  return block.start + block.tokens[withoutGreeting(template, block, sentence).first]!.start;
}

const name = "(?:\\ufffc+|\\p{Lu}[\\p{L}\\p{M}.'’-]*)";

const greets = {
  en: new RegExp(
    `^(?:(?:[Dd]ear(?:\\s[\\p{L}\\ufffc.'’-]+){1,4}|(?:[Hh]ello|[Hh]i|[Hh]ey|[Gg]reetings|[Gg]ood (?:morning|afternoon|evening|day))(?:\\s(?:${name}|there|again|all|everyone|everybody|both|team|and)){0,4})(?:,\\s${name}(?:\\s${name}){0,2})?|(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s${name}|\\ufffc+),\\s+(?=\\S+\\s\\S)`,
    'u',
  ),
  ru: new RegExp(
    `^(?:(?:[Зз]дравствуй(?:те)?|[Дд]обр(?:ый|ое|ого) \\p{L}+|[Пп]ривет|[Пп]риветству\\p{L}+(?: вас)?)(?:,?\\s${name}(?:\\s${name}){0,2})?|(?:[Мм]ного|[Гг]лубоко)?(?:[Уу]важаем\\p{L}+|[Дд]орог(?:ой|ая|ие))(?:\\s[\\p{L}\\ufffc-]+){1,3}|${name}\\s\\p{Lu}\\p{Ll}+(?:вич|вна|ична|ьич)(?:,\\s(?:здравствуйте|добр(?:ый|ое) \\p{L}+))?|${name}(?:\\s${name})?,\\s(?:здравствуй(?:те)?|добр(?:ый|ое) \\p{L}+)|\\ufffc+),\\s+(?=\\S+\\s\\S)`,
    'u',
  ),
} as const;
