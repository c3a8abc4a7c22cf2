import type { Language, TextLanguage } from '../languages/language';
import type { Token } from './text';
import { isCyrillic, isLatin } from './tokens';

/** What the words of a paragraph tell about its language; `null` is "a few Latin words, could be anything". */
export type LanguageGuess = TextLanguage | null;

/** What of a stretch of words tells about its language. */
export interface WordCounts {
  /** Letters of each script; those of other Cyrillic languages than Russian. */
  readonly cyrillic: number;
  readonly latin: number;
  readonly foreignCyrillic: number;
  /** Latin words; those that are common in English, those that are common in another language. */
  readonly words: number;
  readonly english: number;
  readonly other: number;
}

/** What of a stretch of words tells about its language: placeholders, code and links do not count. */
export function countWords(tokens: readonly Token[]): WordCounts {
  let [cyrillic, latin, foreignCyrillic, words, english, other] = [0, 0, 0, 0, 0, 0];
  for (const { kind, norm, capital } of tokens) {
    if (kind !== 'word') continue;
    for (let i = 0; i < norm.length; i++) {
      const code = norm.charCodeAt(i);
      if (isCyrillic(code)) {
        cyrillic++;
        if (code > 0x44f && foreignLetters.has(norm[i]!)) foreignCyrillic++;
      } else if (isLatin(code)) latin++;
    }
    if (!isLatin(norm.charCodeAt(0))) continue;
    words++;
    if (englishWords.has(norm)) english++;
    if (otherWords.has(norm)) other++;
    // "Ms Bergström": a name tells nothing.
    else if (!capital && hasForeignLetter(norm)) other += 0.5;
  }
  return { cyrillic, latin, foreignCyrillic, words, english, other };
}

/** The counts of several stretches together. */
export function sumOf(counts: readonly WordCounts[]): WordCounts {
  if (counts.length === 1) return counts[0]!;
  let [cyrillic, latin, foreignCyrillic, words, english, other] = [0, 0, 0, 0, 0, 0];
  for (const one of counts) {
    cyrillic += one.cyrillic;
    latin += one.latin;
    foreignCyrillic += one.foreignCyrillic;
    words += one.words;
    english += one.english;
    other += one.other;
  }
  return { cyrillic, latin, foreignCyrillic, words, english, other };
}

/** The language of a paragraph: the script decides, letters of other Cyrillic languages and function words of other Latin ones make it `und`. */
export function guessLanguage({ cyrillic, latin, foreignCyrillic, words, english, other }: WordCounts): LanguageGuess {
  if (cyrillic === 0 && latin === 0) return 'und';
  // Latin product names inside Russian are common, the opposite is not: Russian wins unless it is a small part.
  if (cyrillic * 2 >= latin) return foreignCyrillic > 0 && foreignCyrillic * 100 >= cyrillic ? 'und' : 'ru';
  if (other > english) return 'und';
  if (english > 0) return 'en';
  // Many words and none of the commonest English ones: some other language.
  return words >= 12 ? 'und' : null;
}

/** The language of most of a document, for the paragraphs that do not tell theirs. */
export function mainLanguage(
  guesses: readonly { readonly guess: LanguageGuess; readonly weight: number }[],
  allowed: readonly Language[],
): TextLanguage {
  let ru = 0;
  let en = 0;
  let und = 0;
  for (const { guess, weight } of guesses) {
    if (guess === 'ru') ru += weight;
    else if (guess === 'en') en += weight;
    else if (guess === 'und') und += weight;
  }
  if (ru === 0 && en === 0 && und > 0) return 'und';
  if (ru > en) return 'ru';
  return allowed.includes('en') ? 'en' : 'und';
}

function hasForeignLetter(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) if (norm.charCodeAt(i) >= 0xdf && norm.charCodeAt(i) < 0x250) return true;
  return false;
}

const foreignLetters: ReadonlySet<string> = new Set('іїєґўәқңөұүһғјљњћђџѓќ');

const englishWords: ReadonlySet<string> = new Set(
  (
    "the of and to is are was were be been has have had will would can could should may might must do does did not n't this that these those " +
    'it its you your we our us they their he she his her him them i my me with for from by at on as if when which who what where how why ' +
    'there here please thank thanks hello hi dear regards sorry yes any all more than but so because until after before about into out up ' +
    "been being an or no \"'s\" 're 've 'll"
  ).split(' '),
);

const otherWords: ReadonlySet<string> = new Set(
  (
    'der die das und ist nicht wir sie ihr ihre ihren ihnen ein eine einen einer mit für auf den dem des zu von im wird werden haben hat sind bitte ' +
    'danke uns unser unsere auch oder aber ' +
    'le la les des du et est une vous nous votre notre dans pour pas que qui sur avec ce cette sont été merci bonjour je ne ' +
    'el los las una y es para por con su sus que del se lo gracias hola usted nuestro nuestra está ' +
    'nie jest się z w na do że jak dziękujemy prosimy państwa oraz dla po przez są ' +
    'il di che per non sono grazie della nel os um uma não com'
  ).split(' '),
);
