/**
 * Edits that leave the text in order: capital letters and punctuation right at the seam, emphasis balanced, branches of
 * `{% if %}`, placeholders and code untouched. What cannot be made grammatical is not offered: null.
 */
import type { Edit } from '../finding';
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import { contains, overlaps, type Span } from '../span';
import type { Template } from '../template';
import { newlineOf } from '../text/lines';
import { type Block, isSaid, type Sentence, type Token } from '../text/text';
import { blockOf } from '../where';
import { emphasisOf } from './emphasis';
import { withoutGreeting } from './greeted';
import { tells } from './predicate';
import { hangsOn, namedAnew, thingInstead, withItsLead, withItsTurn } from './rest';

/** From the first to the last character of a sentence, its final punctuation included; Markdown marks around it are not. */
export function sentenceSpan(block: Block, sentence: number): Span {
  const { first, last } = block.sentences[sentence]!;
  return tokenSpan(block, first, last);
}

/** A sentence after another one, or a paragraph of its own where nothing can follow in place (headings, lists, a greeting). */
export function insertAfterSentence(template: Template, block: Block, asked: number, text: string): Edit[] | null {
  const sentence = lastThatGoesOn(block, asked);
  const found = block.sentences[sentence];
  if (!found || block.quotation || text === '') return null;
  const last = lastWordOrMark(block, found.first, found.last);
  const token = block.tokens[last];
  if (!token) return null;
  const end = block.start + token.end;
  const source = template.text;
  const at = afterClosingMarks(template, block, end);
  const closing = token.kind === 'punctuation' ? token.norm : '';
  const isLast = sentence === block.sentences.length - 1;
  const endsHere = isSentenceEnd(block, found.first, found.last);
  if (block.kind === 'cell') return endsHere ? [insertion(at, ` ${text}`)] : null;
  const list = block.kind === 'item' && (isLast || !endsHere);
  const opensList = isLast && /^[:;]$/.test(closing) && nextBlockIsItem(template, block);
  if (block.kind === 'heading' || opensList || (list && !(endsHere && !itemsFollow(template, block)))) {
    return paragraphAfter(template, lastOfGroup(template, block), text);
  }
  if (endsHere) {
    // What follows a greeting is a paragraph of its own.
    const greets = isLast && isGreeting(template, block, sentence) && hasBlankLineAfter(source, block.end);
    if (greets) return paragraphAfter(template, block, text);
    return [insertion(at, ` ${text}`)];
  }
  if (!isLast || closing === ',' || isGreeting(template, block, sentence)) {
    return isLast ? paragraphAfter(template, block, text) : null;
  }
  if (closing === ':' || closing === ';') return paragraphAfter(template, block, text);
  // "Глеб, дежурный инженер": behind a signature nothing is told any more.
  const own = template.blocks.filter((one) => one.language === block.language && one.start < block.start);
  const body = template.blocks.at(-1) === block ? lastSaying(template, own) : null;
  if (body) return insertAfterSentence(template, body, body.sentences.length - 1, text);
  return token.kind === 'word' || token.kind === 'number'
    ? [insertion(at, `. ${text}`)]
    : paragraphAfter(template, block, text);
}

/**
 * A sentence before another one; null where that one opens with a greeting, goes on from what stands before it, or begins
 * small, and in lists, cells and headings.
 */
export function insertBeforeSentence(template: Template, block: Block, sentence: number, text: string): Edit[] | null {
  const found = block.sentences[sentence];
  const opening = found && block.tokens[found.first];
  if (!found || !opening || block.quotation || block.kind !== 'paragraph') return null;
  if (isGreeting(template, block, sentence) || block.language === 'und') return null;
  const isPlain = opening.kind === 'word' && opensWithCapital(template, block, found.first);
  if (!isPlain || goesOn.has(opening.norm)) return null;
  return [insertion(block.start + opening.start, `${text} `)];
}

/** A sentence with those behind it that speak of what it names: "Ravi has taken it over. He will call you." */
function lastThatGoesOn(block: Block, sentence: number): number {
  let last = sentence;
  while (refersBack(block, block.sentences[last + 1])) last++;
  return last;
}

/** Whether a sentence speaks of what the one before it names. */
function refersBack(block: Block, next: Sentence | undefined): boolean {
  if (!next) return false;
  const words = block.tokens.slice(next.first, Math.min(next.last, next.first + 3) + 1).map(({ norm }) => norm);
  const isNow = /^(?:at the moment|at present|for now|so far|until now) (?:it|they)$/.test(
    words.slice(words.length - 4).join(' '),
  );
  return (
    isNow ||
    /^(?:with|for|from|by|in|on|of|through|without) (?:it|them|these|those|this)(?: |$)/.test(words.join(' ')) ||
    /^(?:at present|for now|so far|until now) (?:it|they)(?: |$)/.test(words.join(' ')) ||
    goesOn.has(words[0] ?? '') ||
    (countsOut.has(words[0] ?? '') && !(namesItsOwn.test(words[0]!) && pointsAt(block, next.first + 1))) ||
    words.some((one, index) => pointers.has(one) || (index > 0 && pointsAlone(block, next.first + index))) ||
    pointsLater(block, next.first + words.length, next)
  );
}

/** "Мы проследим, чтобы | он пришёл вовремя": a subject that nothing in its own sentence is. */
function pointsLater({ language, tokens }: Block, from: number, { first, last }: Block['sentences'][number]): boolean {
  if (language !== 'ru') return false;
  const index = tokens.findIndex(({ norm }, at) => at >= from && at <= last && subjectGenders.has(norm));
  const wanted = subjectGenders.get(tokens[index]?.norm ?? '');
  if (wanted === undefined || !/^(?:чтобы|что|как|когда|если|,)$/.test(tokens[index - 1]!.norm)) return false;
  return !tokens
    .slice(first, index)
    .some(
      ({ kind, norm }) =>
        kind === 'word' &&
        languages.ru.analyse(norm).some(({ grammar }) => grammar & Grammar.noun && (grammar & wanted) === wanted),
    );
}

const subjectGenders: ReadonlyMap<string, number> = new Map([
  ['он', Grammar.masculine | Grammar.singular],
  ['она', Grammar.feminine | Grammar.singular],
  ['оно', Grammar.neuter | Grammar.singular],
  ['они', Grammar.plural],
]);

/** "A new loader will cope with this": a pronoun without a noun of its own. */
function pointsAlone(block: Block, token: number): boolean {
  const { norm } = block.tokens[token]!;
  const wanted = alone.get(norm);
  if (block.language === 'und' || wanted === undefined) return false;
  const behind = block.tokens[token + 1];
  if (behind?.kind !== 'word') return true;
  const readings = languages[block.language].analyse(behind.norm);
  return !readings.some(
    ({ grammar }) => grammar & (Grammar.noun | Grammar.adjective) && (wanted === 0 || grammar & wanted),
  );
}

/** With the case that a noun of theirs would have. */
const alone: ReadonlyMap<string, number> = new Map([
  ['это', Grammar.nominative | Grammar.accusative],
  ['этого', Grammar.genitive | Grammar.accusative],
  ['этому', Grammar.dative],
  ['этим', Grammar.instrumental | Grammar.dative],
  ['этом', Grammar.prepositional],
  ['this', 0],
]);
/** "Every single one is read by a person", "the others follow tonight": some of those named before. */
const countsOut: ReadonlySet<string> = new Set(
  'every each both others каждый каждая каждое каждую каждого оба обе остальные остальное остальных остальным'.split(
    ' ',
  ),
);

/** "The other papers are here", "every scanner reads again": what they are is told. */
const namesItsOwn = /^(?:остальн|every$|each$|кажд)/u;

function pointsAt({ language, tokens }: Block, token: number): boolean {
  if (language === 'und' || tokens[token]?.kind !== 'word') return false;
  return languages[language].analyse(tokens[token].norm).some(({ grammar }) => grammar & Grammar.noun);
}

/** Words that need what they point at near. */
const pointers: ReadonlySet<string> = new Set(
  'он она оно они его её ее их ему ей им ими ею нём нем ней них нему нею ним he she they him her them his their'.split(
    ' ',
  ),
);

/** What refers to the sentence before. */
const goesOn: ReadonlySet<string> = new Set(
  'поэтому потому так также тоже однако но и а зато это этот эта эти этого этому этим его её ее их он она оно они ему ей им тогда затем потом после therefore so thus also then however but and this that these those it its he she they his her their him them after'.split(
    ' ',
  ),
);

/** Text instead of a sentence; null where a placeholder, code or a branch would be lost. */
export function replaceSentence(template: Template, block: Block, sentence: number, text: string): Edit[] | null {
  // "Hello Ann, please ring the bank": whom we greet is greeted still.
  const { first, last } = withoutGreeting(template, block, sentence);
  return replaceSpan(template, tokenSpan(block, first, last), text);
}

/**
 * Text instead of a stretch of one block. At the beginning of a sentence it gets a capital letter, within one it loses it; it
 * ends in the punctuation that the stretch had, unless it brings its own; a cut emphasis loses its other half, too.
 */
export function replaceSpan(template: Template, span: Span, text: string): Edit[] | null {
  const block = blockOf(template, span);
  if (!block || !isFree(template, span, text)) return null;
  const tokens = tokensIn(block, span);
  if (!tokens) return null;
  const { first, last } = tokens;
  const marks = cutMarks(template, block, span);
  if (!marks) return null;
  const opens = startsSentence(block, first);
  let put = opens && opensWithCapital(template, block, first) ? withCapital(text) : withoutCapital(text);
  const lastToken = block.tokens[last]!;
  const next = block.tokens[last + 1];
  const ownEnd = /[.!?…]$/.test(put);
  if (ownEnd && next?.kind === 'punctuation' && !next.spaced) {
    if (/^[.!?…]/.test(next.norm)) put = put.slice(0, -1);
    else if (/^[,;:—–-]/.test(next.norm)) return null;
  } else if (ownEnd && next && block.sentenceOf[last + 1] === block.sentenceOf[last] && next.kind !== 'punctuation') {
    // More of the sentence follows, as one that begins anew.
    return null;
  } else if (!ownEnd && put !== '' && isTerminal(lastToken))
    put += lastToken.norm.at(-1) === '…' ? '.' : sourceOf(template, block, last);
  return put === ''
    ? deletion(template, block, first, last, marks)
    : arranged([{ ...marks.span, text: put }, ...marks.edits]);
}

/** Away with a sentence and its space; with the paragraph or list item that it empties. */
export function deleteSentence(template: Template, block: Block, sentence: number): Edit[] | null {
  const { first, last } = withoutGreeting(template, block, sentence);
  const span = tokenSpan(block, first, last);
  if (!isFree(template, span, '')) return null;
  const marks = cutMarks(template, block, span);
  if (!marks) return null;
  const greets = first > block.sentences[sentence]!.first;
  if (greets) return deleteBehindGreeting(template, block, first, last, marks);
  if (block.sentences.length === 1) return deleteBlock(template, block);
  const edits = deletion(template, block, first, last, marks);
  const loose = edits && looseJoin(template, block, sentence + 1);
  return loose ? (arranged([...edits, ...loose]) ?? edits) : edits;
}

/** "Dear Ms Brandt, | yes, it was us. | We are looking for it": what follows goes on from the greeting. */
function deleteBehindGreeting(template: Template, block: Block, first: number, last: number, cut: Cut): Edit[] | null {
  const { text } = template;
  const comma = block.tokens[first - 1]!;
  const mark = { start: block.start + comma.start, end: block.start + comma.end };
  const isFree = block.language === 'ru';
  const next = block.tokens[last + 1];
  // Behind "Здравствуйте, Анна!" another sentence begins; alone it is a paragraph.
  const ends = isFree ? [{ ...mark, text: '!' }] : [];
  if (!next) return arranged([...ends, { start: mark.end, end: cut.span.end, text: '' }, ...cut.edits]);
  const edits = deletion(template, block, first, last, cut);
  if (!edits || isFree || next.kind !== 'word') return edits && arranged([...edits, ...ends]);
  const at = block.start + next.start;
  if (/^(?:but|however)$/.test(next.norm)) {
    const loose = looseJoin(template, block, block.sentenceOf[last + 1]!);
    const [one] = loose ?? [];
    return one ? arranged([...edits, { ...one, text: one.text.toLowerCase() }]) : null;
  }
  if (/^i(?:['’]|$)/.test(next.norm)) return edits;
  if (opensSmall(next.norm)) return arranged([...edits, { start: at, end: at + 1, text: text[at]!.toLowerCase() }]);
  // What may be a name keeps its capital; only of a paragraph a second one can be made.
  if (block.kind !== 'paragraph' || block.quotation) return edits;
  const line = newlineOf(text);
  return arranged([{ start: mark.end, end: at, text: `${line}${line}` }, ...cut.edits]);
}

/** Whether a word that opens a sentence is small elsewhere, so that it is nobody's name. */
function opensSmall(word: string): boolean {
  if (small.test(word)) return true;
  const readings = languages.en.analyse(word);
  const { guessed, noun } = Grammar;
  return readings.length > 0 && !readings.some(({ grammar }) => grammar & (guessed | noun));
}

const small =
  /^(?:(?:we|you|they|it|he|she|there|this|that|these|those)(?:['’]\p{L}+)?|the|an?|our|your|my|their|its|his|her|here|please|as|at|in|on|by|for|with|from|to|until|since|after|before|if|when|once|while|what|why|how|who|where|yes|no|not|none|nothing|so|sorry|thanks?|one|two|all|some|any|both|each|every|now|today|tomorrow|yesterday|tonight)$/u;

/** "But your letter will be answered": what it was set against is gone. */
function looseJoin(template: Template, block: Block, sentence: number): Edit[] | null {
  const next = block.sentences[sentence];
  const [join, word] = next ? [block.tokens[next.first], block.tokens[next.first + 1]] : [];
  if (!/^(?:но|однако|but|however)$/.test(join?.norm ?? '')) return null;
  const second = word?.norm === ',' ? block.tokens[next!.first + 2] : word;
  if (second?.kind !== 'word') return null;
  const at = block.start + second.start;
  return [{ start: block.start + join!.start, end: at + 1, text: template.text[at]!.toUpperCase() }];
}

/** Away with two sentences in a row. */
export function deleteTwoSentences(template: Template, block: Block, sentence: number): Edit[] | null {
  const [one, two] = [block.sentences[sentence], block.sentences[sentence + 1]];
  const greeted = one ? withoutGreeting(template, block, sentence).first : 0;
  if (one && two && greeted > one.first) {
    const cut = cutMarks(template, block, tokenSpan(block, greeted, two.last));
    return cut && isFree(template, tokenSpan(block, greeted, two.last), '')
      ? deleteBehindGreeting(template, block, greeted, two.last, cut)
      : null;
  }
  if (!one || !two || !isFree(template, tokenSpan(block, one.first, two.last), '')) return null;
  if (block.sentences.length === 2) return deleteBlock(template, block);
  const marks = cutMarks(template, block, tokenSpan(block, one.first, two.last));
  return marks && deletion(template, block, one.first, two.last, marks);
}

/** Away with a clause, its comma and its conjunction; null where the rest would be no sentence. */
export function deleteClause(template: Template, block: Block, clause: number): Edit[] | null {
  const found = block.clauses[clause];
  if (!found) return null;
  const sentence = block.sentenceOf[found.first]!;
  const own = block.sentences[sentence]!.clauses;
  if (own.length < 2) return null;
  // "Hi Tom, | still no news": a greeting alone is none.
  const { first, last } = withoutGreeting(template, block, sentence);
  if (first >= found.first && first <= found.last && isOnlyEnd(block, found.last + 1, last)) return null;
  return deleteTokens(template, block, found.first, found.last);
}

/**
 * Away with words that make no sentence of their own (a clause, an aside, "всего лишь"), with the comma that set them apart.
 * The rest closes up: a beginning gets its capital letter, an end keeps the sentence's punctuation.
 */
export function deleteSpan(template: Template, span: Span): Edit[] | null {
  const block = blockOf(template, span);
  const tokens = block && tokensIn(block, span);
  if (!block || !tokens) return null;
  const sentence = block.sentenceOf[tokens.first]!;
  const { first: start, last: end } = block.sentences[sentence]!;
  const isWhole = tokens.first === start || tokens.first === withoutGreeting(template, block, sentence).first;
  if (isWhole && isOnlyEnd(block, tokens.last + 1, end)) return deleteSentence(template, block, sentence);
  return deleteTokens(template, block, tokens.first, tokens.last);
}

/** Away with whole blocks, each with its blank line (a quoted thread, a header block). */
export function deleteBlock(template: Template, block: Block): Edit[] | null {
  if (block.quotation || block.kind === 'cell') return null;
  if (!isFree(template, block, '')) return null;
  const { text } = template;
  let start = block.start;
  while (start > 0 && text[start - 1] !== '\n') start--;
  const before = text.slice(start, block.start);
  // Only a list mark, a heading's sign or an indent may stand before it.
  if (!/^\s*(?:(?:[-*+•–—·◦▪‣]|\d{1,3}[.)])\s+|#{1,6}\s+)?(?:\*\*|__|\*|_)?$/.test(before)) return null;
  let end = text.indexOf('\n', block.end);
  end = end < 0 ? text.length : end + 1;
  if (text.slice(block.end, end).replace(/[*_~]/g, '').trim() !== '') return null;
  const blankBefore = start <= template.source.bodyStart || /\n[ \t]*\r?\n$/.test(text.slice(0, start));
  if (blankBefore) while (/^[ \t]*\r?\n/.test(text.slice(end))) end = text.indexOf('\n', end) + 1;
  // The last paragraph takes the blank line before it.
  if (end >= text.length)
    while (/\n[ \t]*\r?\n$/.test(text.slice(0, start))) start = text.lastIndexOf('\n', start - 2) + 1;
  return [{ start, end, text: '' }];
}

/** A paragraph before a block (a greeting) or, with `null`, at the end of the text before the signature. */
export function insertParagraph(template: Template, before: Block | null, text: string): Edit[] | null {
  const line = newlineOf(template.text);
  if (before) {
    let start = before.start;
    while (start > template.source.bodyStart && template.text[start - 1] !== '\n') start--;
    return isFree(template, { start, end: start }, '') ? [insertion(start, `${text}${line}${line}`)] : null;
  }
  const body = lastSaying(template);
  return body ? paragraphAfter(template, body, text) : null;
}

/** Where a sentence about the whole text goes that stands nowhere yet: after the last one that says something. */
export function insertSentence(template: Template, members: readonly number[], text: string): Edit[] | null {
  const blocks = members.map((number) => template.blocks[number]!);
  const body = lastSaying(template, blocks);
  if (body) return insertAfterSentence(template, body, body.sentences.length - 1, text);
  const last = blocks.at(-1);
  return last ? insertAfterSentence(template, last, last.sentences.length - 1, text) : null;
}

// Tokens.

function tokenSpan(block: Block, first: number, last: number): Span {
  return { start: block.start + block.tokens[first]!.start, end: block.start + block.tokens[last]!.end };
}

function tokensIn(block: Block, span: Span): { first: number; last: number } | null {
  let first = -1;
  let last = -1;
  block.tokens.forEach((token, index) => {
    if (token.kind === 'break') return;
    if (block.start + token.start < span.end && span.start < block.start + token.end) {
      if (first < 0) first = index;
      last = index;
    }
  });
  return first < 0 ? null : { first, last };
}

function sourceOf(template: Template, block: Block, token: number): string {
  const { start, end } = block.tokens[token]!;
  return template.text.slice(block.start + start, block.start + end);
}

function isTerminal(token: Token): boolean {
  return token.kind === 'punctuation' && /^[.!?…]+$/.test(token.norm);
}

/** The sentence's own end may be followed by a closing quote or bracket. */
function isSentenceEnd(block: Block, first: number, last: number): boolean {
  for (let index = last; index >= Math.max(first, last - 2); index--) {
    const token = block.tokens[index]!;
    if (isTerminal(token)) return true;
    if (token.kind !== 'break' && !(token.kind === 'punctuation' && /^[»"”')\]]$/.test(token.norm))) return false;
  }
  return false;
}

function lastWordOrMark(block: Block, first: number, last: number): number {
  let index = last;
  while (index > first && block.tokens[index]!.kind === 'break') index--;
  return index;
}

function startsSentence(block: Block, token: number): boolean {
  const sentence = block.sentences[block.sentenceOf[token]!]!;
  for (let index = sentence.first; index < token; index++) {
    const { kind, norm } = block.tokens[index]!;
    if (kind !== 'break' && !(kind === 'punctuation' && /^[«"“„'(—–-]$/.test(norm))) return false;
  }
  return true;
}

/** "Hello Ann,\n\nthe water is back": what goes on after a greeting begins small, and so does its repair. */
function opensWithCapital(template: Template, block: Block, token: number): boolean {
  const sentence = block.sentences[block.sentenceOf[token]!]!;
  const index = block.tokens.findIndex((one, at) => at >= sentence.first && isSaid(one));
  return index < 0 || !/^\p{Ll}/u.test(sourceOf(template, block, index));
}

/** "Who had changed the settings." is no sentence. */
function isSubordinate(block: Block, token: number): boolean {
  if (block.language === 'und') return false;
  const { subordinators, conditionals } = languages[block.language];
  const { norm } = block.tokens[token]!;
  return relatives.has(norm) || (subordinators.has(norm) && !conditionals.has(norm));
}

function isCondition({ language, tokens }: Block, token: number): boolean {
  return language !== 'und' && languages[language].conditionals.has(tokens[token]!.norm);
}

/** "Так как мастеру не открыли": a reason without what it is the reason of. */
function isReason({ language, tokens }: Block, token: number): boolean {
  const words = `${tokens[token]!.norm} ${tokens[token + 1]?.norm ?? ''} `;
  return language === 'ru' && /^(?:так как|потому что|поскольку|ибо|оттого что) /.test(words);
}

/** "Why the entries doubled, we are finding out": a clause with its own words follows the subordinate one. */
function goesOnBehind(block: Block, token: number): boolean {
  if (relatives.has(block.tokens[token]!.norm)) return false;
  const clause = block.clauseOf[token]!;
  const next = block.clauses[clause + 1];
  return (
    next !== undefined &&
    block.sentenceOf[next.first] === block.sentenceOf[token] &&
    tells(block, next.first, next.last)
  );
}

/** Whether what is left of a sentence is none: "The delay is", "We understand", ", who has not come" behind what goes. */
function leavesStump(block: Block, sentence: Block['sentences'][number], first: number, last: number): boolean {
  const before = block.tokens.slice(sentence.first, first).filter(isSaid);
  const behind = block.tokens.slice(last + 1, sentence.last + 1);
  const after = behind.filter(isSaid);
  if (relatives.has(after[0]?.norm ?? '') && before.length > 0 && behind[0]?.norm === ',') return true;
  if (before.length === 0 && after.length > 0 && after.length < 3 && persons.has(after[0]!.norm)) return true;
  if (after.length > 0) return false;
  const left = before.map(({ norm }) => norm);
  if (leadsOn(block, first, left.at(-1) ?? '')) return true;
  // The conjunction in front of what goes goes with it.
  if (joins.has(left.at(-1) ?? '')) left.pop();
  // "Neither names nor payment data were touched": half a pair.
  if (/^(?:ни|neither|either|both|как|не только|not only)$/.test(left[0] ?? '') && left.length < 5) return true;
  return (
    left.length > 0 && (leaning.has(left.at(-1) ?? '') || (left.length < 3 && left.some((one) => persons.has(one))))
  );
}

/** "Please understand | that …", "имейте в виду, | что …": a verb whose object is what goes. */
function leadsOn({ language, tokens }: Block, first: number, lead: string): boolean {
  const opener = tokens[first]?.norm === ',' ? tokens[first + 1]?.norm : tokens[first]?.norm;
  if (language === 'und' || !/^(?:that|что)$/.test(opener ?? '')) return false;
  const readings = languages[language].analyse(lead);
  return (
    readings.some(({ grammar }) => grammar & (Grammar.verb | Grammar.adjective)) &&
    !readings.some(({ grammar }) => grammar & Grammar.noun)
  );
}

/** Words that something must follow. */
const leaning: ReadonlySet<string> = new Set(
  'сообщаем сообщаю информируем уведомляем inform is are was were be been am being has have had a an the to of for with by from at that which because since so therefore не для от из-за в на с к у о об чтобы что потому поэтому оттого так'.split(
    ' ',
  ),
);

const persons: ReadonlySet<string> = new Set(
  'i we you he she it they this that я мы вы ты он она оно они это'.split(' '),
);

const relatives: ReadonlySet<string> = new Set(
  'who which that whose whom что чтобы который которая которое которые которого которой которых'.split(' '),
);

/** Whether nothing but the sentence's final punctuation stands from `token` on. */
function isOnlyEnd(block: Block, token: number, last: number): boolean {
  for (let index = token; index <= last; index++) {
    const one = block.tokens[index]!;
    if (one.kind !== 'break' && one.kind !== 'punctuation') return false;
  }
  return true;
}

// What may be touched.

/** No tag of a branch inside; placeholders, code and links inside only if the new text brings each of them back. */
function isFree(template: Template, span: Span, text: string): boolean {
  const { placeholders, regions } = template.source.segmentation;
  let from = 0;
  for (const one of placeholders) {
    if (!overlaps(one, span)) continue;
    if (one.control !== undefined || !contains(span, one)) return false;
    const kept = text.indexOf(template.text.slice(one.start, one.end), from);
    if (kept < 0) return false;
    from = kept + one.end - one.start;
  }
  return !regions.some(
    (region) =>
      (region.kind === 'code' || region.kind === 'fence' || region.kind === 'comment' || region.kind === 'html') &&
      overlaps(region, span),
  );
}

interface Cut {
  /** Widened to the marks that belong to it. */
  readonly span: Span;
  /** The other halves of the marks that it cuts. */
  readonly edits: readonly Edit[];
}

/** What happens to emphasis and links that a span touches; null where a link would be torn. */
function cutMarks(template: Template, block: Block, span: Span): Cut | null {
  const pairs = emphasisOf(template, block);
  let { start, end } = span;
  const edits: Edit[] = [];
  // A pair that holds exactly the span goes with it; the pass is repeated for pairs in pairs.
  for (let again = true; again; ) {
    again = false;
    for (const pair of pairs)
      if (pair.open.end === start && pair.close.start === end && pair.kind !== 'link') {
        start = pair.open.start;
        end = pair.close.end;
        again = true;
      }
  }
  for (const pair of pairs) {
    const inside = (mark: Span) => start <= mark.start && mark.end <= end;
    const [opens, closes] = [inside(pair.open), inside(pair.close)];
    if (pair.kind === 'link') {
      // A link that is cut cannot be kept, one that goes as a whole may: its address goes with the words.
      if (opens !== closes) return null;
      continue;
    }
    if (opens !== closes) edits.push({ ...(opens ? pair.close : pair.open), text: '' });
  }
  return { span: { start, end }, edits };
}

function afterClosingMarks(template: Template, block: Block, at: number): number {
  let end = at;
  for (let again = true; again; ) {
    again = false;
    for (const pair of emphasisOf(template, block))
      if (pair.close.start === end) {
        end = pair.close.end;
        again = true;
      }
  }
  return end;
}

// Deleting.

function deleteTokens(template: Template, block: Block, from: number, to: number): Edit[] | null {
  let first = from;
  let last = to;
  const ordinal = block.sentenceOf[first]!;
  const whole = block.sentences[ordinal]!;
  if (block.sentenceOf[last] !== ordinal) return null;
  // "Hello Ann, | we are to blame, and we …": the greeting stays, and the rest goes on from it.
  const greeted = withoutGreeting(template, block, ordinal);
  if (startsSentence(block, first) && greeted.first <= last) first = greeted.first;
  const isGreeted = greeted.first > whole.first && first >= greeted.first;
  const sentence = isGreeted ? { ...whole, first: greeted.first } : whole;
  if (isGreeted && first === greeted.first && isOnlyEnd(block, last + 1, whole.last))
    return deleteSentence(template, block, ordinal);
  // "because the contractor ordered | the wrong motor": without its verb the rest of a clause hangs on nothing.
  if (clauseGoesOn(block, last) && tells(block, first, last)) return null;
  // ", and really, it's nothing": the join and its word join nothing else.
  const isComma = block.tokens[first - 1]?.norm === ',';
  const word = isComma ? first - 2 : first - 1;
  if (word - 1 > sentence.first && block.tokens[word]!.kind === 'word' && joinsClauses(block, word - 1))
    if (isOnlyEnd(block, last + 1, sentence.last) && !tells(block, word, word)) first = word - 1;
  // "It still breaks, but since nobody answered, we close it": the condition goes with what hangs on it.
  while (isOnlyEnd(block, last + 1, sentence.last) && first - 1 > sentence.first) {
    const before = block.clauses[block.clauseOf[first - 1]!]!;
    const words = block.tokens.slice(before.first, before.first + 2).map(({ norm }) => norm);
    if (before.first >= first || !words.some((one) => conditions.has(one))) break;
    if (before.first <= sentence.first) return null;
    first = before.first;
  }
  // "It would be finished by now | if they had come": what would be so says nothing of what is.
  const isWould = ({ norm }: Token) => /^(?:would|wouldn['’]t|could|might)$/.test(norm);
  if (block.tokens[first]!.norm === 'if' && block.tokens.slice(sentence.first, first).some(isWould)) return null;
  last = withItsMeasure(block, sentence.last, last);
  // The sentence keeps its final punctuation.
  while (last > first && isTerminal(block.tokens[last]!)) last--;
  if (isOnlyEnd(block, last + 1, sentence.last)) first = withItsLead(block, sentence, first);
  const thing = thingInstead(block, first, last, sentence.last);
  if (leavesStump(block, sentence, first, last) || hangsOn(block, sentence, first, last, thing !== null)) return null;
  const atEnd = isOnlyEnd(block, last + 1, sentence.last);
  // "Да, это наша вина, хотя…": a bare yes to what goes says nothing of the rest.
  const yes = first - 2;
  if (yes === sentence.first && block.tokens[first - 1]?.norm === ',' && assents.has(block.tokens[yes]!.norm))
    first = yes;
  const atStart = first === sentence.first || startsSentence(block, first);
  const comma = (index: number) => {
    const token = block.tokens[index];
    return (
      token?.kind === 'punctuation' && /^[,;—–]$/.test(token.norm) && index >= sentence.first && index <= sentence.last
    );
  };
  if (atStart) {
    // "К сожалению, …": the comma goes, and the conjunction that joined what follows.
    while (comma(last) && last > first && atEnd) last--;
    if (comma(last + 1)) last++;
    const next = block.tokens[last + 1];
    if (next?.kind === 'word' && (joins.has(next.norm) || concessions.has(next.norm))) last++;
    // "It is nothing, as the stairs are open": the reason of what goes is told for itself.
    else if (next?.norm === 'as' && tells(block, last + 2, sentence.last)) last++;
    // "Раз вам лень, то и нам незачем": the answer to a condition is none without it.
    if (/^(?:то|вот|поэтому|потому|оттого|отсюда|then|therefore|hence|thus)$/.test(block.tokens[last + 1]?.norm ?? ''))
      return null;
  } else if (atEnd) {
    while (last > first && comma(last)) last--;
    first = withItsTurn(block, sentence, first);
    const before = block.tokens[first - 1];
    if (before && joinsClauses(block, first - 1)) first--;
    while (comma(first - 1) || (first - 1 > sentence.first && block.tokens[first - 1]?.norm === ':')) first--;
  } else if (block.tokens[first - 1]?.norm === ':' && (comma(last) || comma(last + 1))) {
    // "Ещё нет: сосед перерубил кабель, когда копал": what hangs on it would hang on nothing.
    if (!comma(last)) last++;
    if (isSubordinate(block, last + 1)) return null;
    // "How about this: you pull it, | and | we replace the phone."
    if (block.tokens[last + 1]?.kind === 'word' && joins.has(block.tokens[last + 1]!.norm)) last++;
  } else {
    // In the middle the commas on both sides become none around an aside, one between clauses.
    const after = comma(last) ? last : comma(last + 1) ? last + 1 : -1;
    if (comma(first - 1) && after >= 0) {
      const next = block.clauseOf[after + 1];
      const opensClause =
        next !== undefined && next !== block.clauseOf[first - 1] && block.clauses[next]!.opener !== '';
      const twoClauses = tells(block, sentence.first, first - 1) && tells(block, after + 1, sentence.last);
      // "the fault, error 49, on Tuesday and removed it": what was put in between takes both its commas along.
      const isAside = !tells(block, first, last) && dangling.has(block.tokens[after + 1]?.norm ?? '');
      // "We shan't make it, because …; the new time is 20:00": what parts more than a comma does goes on parting.
      const parts = block.tokens[after]!.norm;
      const isStronger = parts !== ',' && parts !== block.tokens[first - 1]!.norm;
      last = isStronger || (!isAside && (opensClause || twoClauses)) ? after - 1 : after;
      first--;
    } else if (comma(last)) last--;
  }
  if (block.language === 'ru' && tells(block, first, last) && !tellsStill(block, sentence, first, last)) return null;
  if (first > last || isFragment(block, sentence.first, sentence.last, first, last)) return null;
  const span = tokenSpan(block, first, last);
  if (!isFree(template, span, '')) return null;
  const marks = cutMarks(template, block, span);
  const edits = marks && deletion(template, block, first, last, marks);
  // "…, because our courier is ill. He comes on Friday": he is named where he comes.
  // "A trifle: the tasks are still there, after all": what it explained is gone.
  const reason = atStart ? looseReason(template, block, last + 1, sentence.last) : null;
  if (edits && reason) return arranged([...edits, reason]);
  const anew = atEnd ? namedAnew(template.text, block, block.sentenceOf[first]!, first, last) : undefined;
  if (anew?.name === null) return null;
  if (edits && anew) return arranged([...edits, { ...tokenSpan(block, anew.token, anew.token), text: anew.name }]);
  if (!edits || !thing || first > sentence.first) return edits;
  const name = template.text.slice(thing.name.start, thing.name.end);
  return arranged([...edits, { ...tokenSpan(block, thing.token, thing.token), text: name }]);
}

/** "Обрыв связи | вызван фирмой, | повредившей кабель": whether what is left of more than a greeting has a predicate. */
function tellsStill(block: Block, { first, last }: Block['sentences'][number], from: number, to: number): boolean {
  const behind = block.tokens.slice(to + 1, last + 1).filter(({ kind }) => kind === 'word').length;
  const participle = block.tokens
    .slice(to + 1, last + 1)
    .some(
      ({ kind, norm }) =>
        kind === 'word' && languages.ru.analyse(norm).some(({ grammar }) => grammar & Grammar.participle),
    );
  const isTold = (from > first && tells(block, first, from - 1)) || (to < last && tells(block, to + 1, last));
  return isTold || from === first || behind === 0 || !participle;
}

/** "We bought fewer pipes | than it took": what something is measured by goes with it. Token of the last of it. */
function withItsMeasure(block: Block, end: number, last: number): number {
  const comma = block.tokens[last]?.norm === ',' ? last : last + 1;
  if (block.tokens[comma]?.norm !== ',' || block.tokens[comma + 1]?.norm !== 'чем') return last;
  const clause = block.clauses[block.clauseOf[comma + 1]!]!;
  return clause.first > last || clause.first === comma ? Math.min(end, clause.last) : last;
}

/** The word that made what follows the reason of what goes: "сами задачи | ведь | никуда не деваются". */
function looseReason({ text }: Template, block: Block, first: number, last: number): Edit | null {
  const at = block.tokens.findIndex(({ norm }, index) => index > first && index <= last && norm === 'ведь');
  if (at < 0 || block.tokens[at + 1]?.kind !== 'word' || block.tokens[at - 1]?.kind === 'punctuation') return null;
  const { start, end } = tokenSpan(block, at, at);
  return /\s/.test(text[start - 1] ?? '') ? { start: start - 1, end, text: '' } : null;
}

/** "По заявке 123." is what would be left of "По заявке 123 новостей нет": an adverbial that hangs on nothing. */
function isFragment(block: Block, first: number, last: number, from: number, to: number): boolean {
  const opens = from > first ? first : to + 1;
  return (
    dangling.has(block.tokens[opens]?.norm ?? '') &&
    !(from > first && tells(block, first, from - 1)) &&
    !(to < last && tells(block, to + 1, last))
  );
}

const dangling: ReadonlySet<string> = new Set(
  'по о об в во на с со у для за к при on regarding about for with in as to at'.split(' '),
);

/** Whether words of the same clause stand right behind a token. */
export function clauseGoesOn(block: Block, token: number): boolean {
  const next = block.tokens[token + 1];
  return next !== undefined && next.kind !== 'punctuation' && block.clauseOf[token + 1] === block.clauseOf[token];
}

const assents: ReadonlySet<string> = new Set(['да', 'yes', 'indeed', 'конечно']);
const joins: ReadonlySet<string> = new Set(['и', 'а', 'но', 'однако', 'зато', 'and', 'but', 'so', 'yet']);

/** "It is not ready yet because…": an adverb that is a conjunction elsewhere has no comma in front. */
function joinsClauses(block: Block, token: number): boolean {
  const { kind, norm } = block.tokens[token]!;
  return kind === 'word' && joins.has(norm) && (norm !== 'yet' || block.tokens[token - 1]?.kind === 'punctuation');
}

const conditions: ReadonlySet<string> = new Set('раз если коль поскольку if since unless'.split(' '));
/** Conjunctions of a clause that goes; what it was set against may stand alone. */
const concessions: ReadonlySet<string> = new Set(['хотя', 'although', 'though', 'while']);

/** The tokens, a space on one side, and the capital letter of what comes to stand first. */
function deletion(template: Template, block: Block, first: number, last: number, cut: Cut): Edit[] | null {
  let { start, end } = cut.span;
  const { text } = template;
  const next = block.tokens[last + 1];
  const opens = startsSentence(block, first);
  const isSpace = (at: number) => at >= block.start && at < block.end && /\s/.test(text[at]!);
  if (next === undefined) {
    while (isSpace(start - 1)) start--;
  } else if (next.kind === 'break') {
    while (isSpace(start - 1) && text[start - 1] !== '\n') start--;
  } else if (opens || isSpace(start - 1) || start === block.start) {
    if (next.kind === 'punctuation' && !next.spaced) while (isSpace(start - 1)) start--;
    else while (isSpace(end)) end++;
  }
  const edits: Edit[] = [{ start, end, text: '' }, ...cut.edits];
  if (opens && next && block.sentenceOf[last + 1] === block.sentenceOf[last]) {
    // "If I do not hear from you." without what happens then is none, either.
    const hangs = isSubordinate(block, last + 1) || isCondition(block, last + 1) || isReason(block, last + 1);
    if (hangs && !goesOnBehind(block, last + 1)) return null;
    if (next.kind === 'word' && opensWithCapital(template, block, first)) {
      const at = block.start + next.start;
      const small = text[at]!;
      const capital = small.toUpperCase();
      if (capital !== small && capital.length === 1) edits.push({ start: at, end: at + 1, text: capital });
    } else if (next.kind === 'punctuation') return null;
  }
  return arranged(edits);
}

// Paragraphs.

function paragraphAfter(template: Template, block: Block, text: string): Edit[] | null {
  const source = template.text;
  let end = source.indexOf('\n', Math.max(block.end, 0));
  if (end < 0) end = source.length;
  if (source[end - 1] === '\r') end--;
  const tail = source.slice(block.end, end);
  // A tag behind the text would take the paragraph into another branch, or out of one.
  if (/\S/.test(tail.replace(/[*_~|]/g, ''))) return null;
  const line = newlineOf(source);
  return [insertion(end, `${line}${line}${text}`)];
}

function hasBlankLineAfter(text: string, from: number): boolean {
  return /^[*_~ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(from, from + 200));
}

function nextBlockIsItem(template: Template, block: Block): boolean {
  return template.blocks[template.blocks.indexOf(block) + 1]?.kind === 'item';
}

function itemsFollow(template: Template, block: Block): boolean {
  return nextBlockIsItem(template, block);
}

/** The last item of the list that a block opens or belongs to. */
function lastOfGroup(template: Template, block: Block): Block {
  if (block.kind === 'heading') return block;
  let index = template.blocks.indexOf(block);
  while (template.blocks[index + 1]?.kind === 'item') index++;
  return template.blocks[index]!;
}

function isGreeting(template: Template, block: Block, sentence: number): boolean {
  return template.readings.some(({ facts, members }) => {
    const at = facts.greeting ?? facts.addressee;
    return at !== null && at.sentence === sentence && members.includes(at.block) && template.blocks[at.block] === block;
  });
}

/** The last paragraph that says something: not the signature, not a wish. */
function lastSaying(template: Template, blocks: readonly Block[] = template.blocks): Block | null {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    if (block.quotation || block.kind === 'cell' || block.kind === 'heading') continue;
    const sentence = block.sentences.length - 1;
    const last = block.sentences[sentence];
    if (!last || !isSentenceEnd(block, last.first, last.last)) continue;
    // "С уважением,\nинженер Павел Р.": the full stop is that of an initial.
    if (farewell.test(template.text.slice(block.start, block.end))) continue;
    let words = 0;
    for (let token = last.first; token <= last.last; token++) if (block.tokens[token]!.kind !== 'punctuation') words++;
    if (words >= 3 && !isGreeting(template, block, sentence)) return block;
  }
  return null;
}

const farewell =
  /^(?:с (?:уважением|наилучшими|теплом|заботой|приветом|пожеланиями)|искренне ваш|всего (?:доброго|хорошего)|(?:(?:with |my |our )?(?:kind|best|warm|kindest|warmest)(?: \w+)?|with) (?:regards|wishes|greetings)|yours (?:faithfully|sincerely|truly)|sincerely|regards|rgds)[^.!?\n]*\r?\n/iu;

// Letters and edits.

/** With a capital in front. */
export function withCapital(text: string): string {
  const first = text[0];
  return first === undefined ? text : first.toUpperCase() + text.slice(1);
}

/** Within a sentence a capital goes, unless the word is a name of capitals, or "I". */
function withoutCapital(text: string): string {
  const [first = '', second = ''] = text;
  const isOrdinary = /\p{Ll}/u.test(second) || /^[АВИКОСУ]\s/u.test(text);
  return isOrdinary && /\p{Lu}/u.test(first) ? first.toLowerCase() + text.slice(1) : text;
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function arranged(edits: readonly Edit[]): Edit[] | null {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (let index = 1; index < ordered.length; index++) if (ordered[index]!.start < ordered[index - 1]!.end) return null;
  return ordered;
}
