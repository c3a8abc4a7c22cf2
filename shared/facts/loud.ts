/** What shouts: runs of words in capitals, rows of exclamation and question marks. */
import { capitals } from '../languages';
import { type Capitals, latinAcronyms } from '../languages/capitals';
import { ofEachKept } from '../remembered';
import type { Span } from '../span';
import { lineStart } from '../text/lines';
import { type Block, isSaid, type KeptWords, type Segmentation, type Token } from '../text/text';

export interface Loud {
  readonly span: Span;
  /** The same, said calmly. */
  readonly quiet: string;
  readonly isMarks: boolean;
}

/** All of them in text order; not in quotations, headings and names on a screen. */
export function loudRuns(text: string, { blocks }: Segmentation): Loud[] {
  return blocks.flatMap((block) =>
    block.quotation || !mayBeLoud(block) ? [] : [...marksOf(text, block), ...shoutsOf(text, block)],
  );
}

/** Whether a block holds a word in capitals or a mark of exclamation or question: most hold neither. */
function mayBeLoud({ passages }: Block): boolean {
  return passages.some(({ words }) => isLoud(words));
}

const isLoud = ofEachKept(({ tokens }: KeptWords) =>
  tokens.some(({ kind, norm, shouting }) => (kind === 'word' ? shouting : norm === '!' || norm === '?')),
);

function marksOf(text: string, block: Block): Loud[] {
  return block.tokens.flatMap((token, index): Loud[] => {
    if (token.kind !== 'punctuation' || !/^[!?]$/.test(token.norm)) return [];
    const source = text.slice(block.start + token.start, block.start + token.end);
    if (!/!!|\?\?|[!?]{3}/.test(source) || block.clauses[block.clauseOf[index]!]?.quoted) return [];
    // "Стоимость: ??? руб.": not known yet.
    const next = block.tokens[index + 1];
    if (/^\?{2,}$/.test(source) && token.spaced && next && next.kind !== 'break') return [];
    const lead = /^[.…]*/.exec(source)![0].length;
    const span = { start: block.start + token.start + lead, end: block.start + token.end };
    return [{ span, quiet: source.includes('?') ? '?' : '!', isMarks: true }];
  });
}

function shoutsOf(text: string, block: Block): Loud[] {
  if (block.kind === 'heading' || block.language === 'und') return [];
  const found: Loud[] = [];
  const { tokens } = block;
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapitals(text, block, first)) continue;
    let last = first;
    for (let at = first + 1; at < tokens.length && block.sentenceOf[at] === block.sentenceOf[first]; at++) {
      if (isCapitals(text, block, at)) last = at;
      else if (
        !(tokens[at]!.kind === 'punctuation' && /^[,—-]$/.test(tokens[at]!.norm)) &&
        tokens[at]!.kind !== 'break'
      )
        break;
    }
    const loud = runOf(text, block, first, last);
    if (loud) found.push(loud);
    first = last;
  }
  return found;
}

/** A word without a small letter: also "Я", "И", "I", "A" between others. */
function isCapitals(text: string, block: Block, index: number): boolean {
  const token = block.tokens[index]!;
  if (token.kind !== 'word') return false;
  if (token.shouting) return true;
  return token.capital && token.end - token.start === 1 && /\p{L}/u.test(text[block.start + token.start]!);
}

function runOf(text: string, block: Block, first: number, last: number): Loud | null {
  const { tokens } = block;
  const words = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
  const said = words.filter((word) => isWord(word, block));
  const { language } = block;
  if (language === 'und' || said.length < 2 || !said.some(({ norm }) => capitals[language].isCertain(norm)))
    return null;
  const span = { start: block.start + tokens[first]!.start, end: block.start + tokens[last]!.end };
  if (
    isName(text, block, span, first, last) ||
    isWarning(capitals[language], words, text.slice(Math.max(block.start, span.start - 80), span.start)) ||
    isTitle(text, span)
  )
    return null;
  return { span, quiet: quietly(text, block, first, last), isMarks: false };
}

/** A word, and no acronym: one that the language knows, or that can be said. A Latin name in a Russian text is none. */
function isWord({ shouting, norm }: Token, { language }: Block): boolean {
  return shouting && language !== 'und' && !latinAcronyms.has(norm) && capitals[language].isWord(norm);
}

/** A company, a model, a button, a code word: what is written so wherever it stands. */
function isName(text: string, block: Block, { start, end }: Span, first: number, last: number): boolean {
  const before = text.slice(Math.max(0, start - 40, block.start), start);
  const after = text.slice(end, end + 12);
  if (/[«"“„'`[]$/.test(before) && /^[»"”'`\]]/.test(after)) return true;
  if (block.language === 'und') return false;
  const { namedBefore, namedAfter, legalForms } = capitals[block.language];
  const isForm = (index: number) =>
    Object.values(capitals).some((one) => one.legalForms.has(block.tokens[index]!.norm));
  return (
    legalForms.has(block.tokens[first]!.norm) || isForm(last) || namedBefore.test(before) || namedAfter.test(after)
  );
}

/** "Не отвечайте на это письмо", and what keeps people safe. */
function isWarning({ danger, forbidding, warnings }: Capitals, words: readonly Token[], before: string): boolean {
  if (danger.test(before) && words.some(({ norm }) => forbidding.has(norm))) return true;
  return warnings.test(words.map(({ norm }) => norm).join(' '));
}

/** A line of its own without an end: a heading that is only not marked as one. */
function isTitle(text: string, { start, end }: Span): boolean {
  const line = text.slice(lineStart(text, start), endOfLine(text, end));
  const rest = line.replace(text.slice(start, end), '').replace(/[*_#\s:\d.)–-]/g, '');
  return rest === '' && !/!\s*$/.test(line);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** In small letters; acronyms stay, the beginning of a sentence keeps its capital. */
function quietly(text: string, block: Block, first: number, last: number): string {
  const { tokens } = block;
  const sentence = block.sentences[block.sentenceOf[first]!]!;
  const opens = !tokens.slice(sentence.first, first).some(isSaid);
  let written = '';
  let at = block.start + tokens[first]!.start;
  for (let index = first; index <= last; index++) {
    const token = tokens[index]!;
    const source = text.slice(block.start + token.start, block.start + token.end);
    written += text.slice(at, block.start + token.start);
    at = block.start + token.end;
    const stays =
      token.kind !== 'word' || (source !== 'Я' && token.shouting && !isWord(token, block)) || source === 'I';
    const small = stays ? source : source.toLowerCase();
    written += index === first && opens && !stays ? small[0]!.toUpperCase() + small.slice(1) : small;
  }
  return written;
}
