/** How a text speaks to its reader, word by word: "ты", "вы" or "Вы". */
import { addressings } from '../languages';
import type { Closeness } from '../languages/addressing';
import type { Language } from '../languages/language';
import { madeOf } from '../remembered';
import type { Span } from '../span';
import type { FinishedWords } from '../text/text';
import type { ReadingText } from './places';

/** A word that speaks to the reader. Absolute offsets. */
export interface AddressForm extends Span {
  readonly closeness: Closeness;
  /** "Вы" and "вы" differ only in pronouns, and only where no sentence begins: null elsewhere. */
  readonly capital: boolean | null;
  /** Ordinal of the block, index of the token in it. */
  readonly block: number;
  readonly token: number;
}

/** All words of a reading that speak to its reader, in text order. Words in quotation marks are somebody else's, or a label. */
export function readAddressForms(reading: ReadingText): AddressForm[] {
  const idle = ['mixed-address/idiom', 'config/allow', 'config/team'].flatMap((concept) => reading.marks(concept));
  const forms: AddressForm[] = [];
  for (const number of reading.members) {
    const block = reading.blocks[number]!;
    let listed: boolean | undefined;
    const isInList = () => {
      listed ??= isListed(block);
      return listed;
    };
    for (const { words, said, start, token } of block.passages)
      for (const form of madeOf(words, formsOf, () => formsOf(words, said.text, reading.language))) {
        const span = { start: block.start + start + form.start, end: block.start + start + form.end };
        if (!idle.some((mark) => mark.start < span.end && span.start < mark.end))
          forms.push({
            start: span.start,
            end: span.end,
            closeness: form.closeness,
            capital: form.capital !== null && form.isBehindSemicolon && isInList() ? null : form.capital,
            block: number,
            token: form.token + token,
          });
      }
  }
  return forms;
}

/** Offsets and tokens of the passage. */
interface FormInPassage extends Omit<AddressForm, 'block'> {
  /** There a capital may be that of an item. */
  readonly isBehindSemicolon: boolean;
}

function formsOf(words: FinishedWords, text: string, language: Language): FormInPassage[] {
  const { read } = addressings[language];
  const forms: FormInPassage[] = [];
  let quoted = 0;
  words.tokens.forEach((token, index) => {
    if (token.kind === 'punctuation') quoted = Math.max(0, quoted + depth(token.norm, quoted));
    if (token.kind !== 'word' || quoted > 0 || words.clauses[words.clauseOf[index]!]?.quoted) return;
    const previous = words.tokens[index - 1];
    const word = read(token.norm, previous?.kind === 'word' ? previous.norm : undefined);
    if (!word) return;
    const { start, end } = token;
    const respect = word.pronoun && word.closeness === 'polite' && !token.shouting && !opens(text, words, index);
    const isBehindSemicolon = words.tokens[index - 1]?.norm === ';';
    const capital = respect ? token.capital : null;
    forms.push({ start, end, closeness: word.closeness, capital, token: index, isBehindSemicolon });
  });
  return forms;
}

/** Straight quotation marks open and close in turn. */
function depth(mark: string, open: number): number {
  if (/[«“„]/.test(mark)) return mark === '“' && open > 0 ? -1 : 1;
  if (/[»”]/.test(mark)) return -1;
  return mark === '"' ? (open > 0 ? -1 : 1) : 0;
}

/** The first word of a sentence, of a line, of what follows a colon: a capital there says nothing of respect. */
function opens(text: string, words: FinishedWords, index: number): boolean {
  const sentence = words.sentences[words.sentenceOf[index]!];
  const before = words.tokens[index - 1];
  if (!before || !sentence || index === sentence.first) return true;
  const { start } = words.tokens[index]!;
  if (text.slice(before.end, start).includes('\n')) return true;
  if (before.norm === ';') return false;
  if (before.kind === 'punctuation') return !/^[,()%№+/]+$/.test(before.norm);
  return before.kind !== 'word' && before.kind !== 'number';
}

/** "Авторизуйтесь; Нажмите...": items between semicolons, most of which begin with a capital. */
function isListed({ tokens }: FinishedWords): boolean {
  const items = tokens.filter(({ kind }, index) => kind === 'word' && tokens[index - 1]?.norm === ';');
  return items.filter(({ capital }) => capital).length * 2 > items.length && items.length > 1;
}
