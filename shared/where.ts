/** Where a finding stands that has no words of its own: about something missing, or about a whole clause. */
import { bySentence, type Place, type Places } from './facts/places';
import { languages } from './languages';
import type { Language } from './languages/language';
import { ofEach, remembered } from './remembered';
import type { Rule } from './rule';
import { firstEndingAfter, type Span } from './span';
import type { Reading, Template } from './template';
import type { Mark } from './text/phrases/mark';
import { type Block, type Clause, isSaid } from './text/text';

export type { Place };

/** Of something missing: the words that make it necessary, else the first line of the body. */
export function necessaryAt(template: Template, reading: Reading, evidence: Span | null): Span {
  if (evidence) return { start: evidence.start, end: evidence.end };
  const block = template.blocks[reading.members[0] ?? 0];
  const [sentence] = block?.sentences ?? [];
  if (!block || !sentence) return { start: template.source.bodyStart, end: template.source.bodyStart };
  return wordsOf(block, sentence.first, sentence.last);
}

/** From one token of a block to another, without the punctuation at the ends. */
export function wordsOf(block: Block, first: number, last: number): Span {
  const isWord = (index: number) =>
    block.tokens[index]?.kind !== 'punctuation' && block.tokens[index]?.kind !== 'break';
  while (first < last && !isWord(first)) first++;
  while (last > first && !isWord(last)) last--;
  return { start: block.start + (block.tokens[first]?.start ?? 0), end: block.start + (block.tokens[last]?.end ?? 0) };
}

/** Whether words of time hang on what is to happen first; "as soon as we can" says nothing that could happen. */
export function hangsOn(words: string): boolean {
  return opensTime.test(words) && !saysAll.test(words);
}

const opensTime =
  /^(?:as soon|once|when|after|the (?:moment|minute)|как(?! можно)|когда|после|по мере|едва)(?!\p{L})/iu;
const saysAll =
  /(?:possible|practicable|feasible|able|can|could|may|возможно|возможности|можем|сможем|могу|смогу|получится)$/iu;

/** Words that open a clause ("as soon as one of us") with what is left of it, up to a second verb: "has a minute | and write". */
export function withRestOfClause(block: Block, { start, end }: Span): Span {
  const clause = block.clauses[block.clauseOf[tokenAt(block, start)] ?? -1];
  if (!clause) return { start, end };
  const { coordinators } = languages[block.language as Language];
  let last = tokenAt(block, end - 1);
  while (last < clause.last && !coordinators.has(block.tokens[last + 1]!.norm)) last++;
  // "As soon as we know when it can open, …": what hangs on the clause goes with it.
  if (last === clause.last) last = lastWithDependents(block, block.clauseOf[last]!, []);
  return { start, end: Math.max(end, wordsOf(block, clause.first, last).end) };
}

/** The last token of a clause with what hangs on it ("..., чем мы думали"), up to a clause that holds one of the marks. */
export function lastWithDependents(
  block: Block,
  clause: number,
  stops: readonly { readonly clause: number }[],
): number {
  const { last } = block.clauses[clause] as Clause;
  const next = block.clauses[clause + 1];
  if (!next || next.opener === '' || block.sentenceOf[next.first] !== block.sentenceOf[last]) return last;
  return stops.some((one) => one.clause === clause + 1) ? last : lastWithDependents(block, clause + 1, stops);
}

/** Words with the rest of their clause, where it is short: "passed to the" with "right people". */
export function withRest(block: Block | undefined, span: Span, most = 5): Span {
  if (!block) return span;
  const last = tokenAt(block, span.end - 1);
  const clause = block.clauses[block.clauseOf[last] ?? -1];
  if (last < 0 || !clause) return span;
  let end = last;
  while (end < clause.last && !/^[,:;.!?…()—–]$/.test(block.tokens[end + 1]?.norm ?? '')) end++;
  return end - last <= most ? { start: span.start, end: block.start + block.tokens[end]!.end } : span;
}

/** More than this underlined is of no use to a reader. */
export const mostUnderlined = 60;

/** The telling words of a long stretch: up to its last comma or dash that is near enough, else as many words as are. */
export function brief(template: Template, span: Span): Span {
  const block = template.blocks[blockAt(template.blocks, span.start)];
  if (!block || span.end - span.start <= mostUnderlined) return span;
  const first = tokenAt(block, span.start);
  let words = first;
  let part = -1;
  for (let index = first; index < block.tokens.length; index++) {
    const { end, kind, norm } = block.tokens[index]!;
    if (block.start + end - span.start > mostUnderlined) break;
    const closes = kind === 'punctuation' && /^[,;:—–]$/.test(norm);
    // "First, ..." and "Please, ..." are no part yet.
    if (closes && block.start + end - span.start > mostUnderlined * 0.66) part = index - 1;
    if (isSaid({ kind })) words = index;
  }
  const { end } = wordsOf(block, first, part > 0 ? part : words);
  return { start: span.start, end: Math.max(end, block.start + block.tokens[first]!.end) };
}

/** The place that stands later in the text; the one that there is. */
export function laterOf<Item extends Place>(a: Item | null, b: Item | null): Item | null {
  if (!a || !b) return a ?? b;
  return a.block > b.block || (a.block === b.block && a.sentence > b.sentence) ? a : b;
}

export function sameSentence(a: Place, b: Place): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

/** A span that begins within a contraction ("isn't") reaches to the beginning of its word. */
export function wholeWords(text: string, { start, end }: Span): Span {
  while (start > 0 && /[\p{L}\p{N}'’]/u.test(text[start - 1]!) && /['’\p{L}]/u.test(text[start]!)) start--;
  return { start, end };
}

/** The sentence before in the same block, if there is one: a place without sentence else, where nothing stands. */
export function sentenceBefore({ block, sentence }: Place): Place {
  return { block, sentence: sentence - 1 };
}

/** The sentence after in the same block, if there is one. */
export function sentenceAfter({ block, sentence }: Place): Place {
  return { block, sentence: sentence + 1 };
}

/** Whether one of the marks stands in a sentence. */
export function anyIn(marks: readonly Place[], at: Place): boolean {
  return marksIn(marks, at).length > 0;
}

const sorted = new WeakMap<readonly Place[], Places<Place>>();

/** What the text tells of a trouble, whatever has become of it; not in text order. */
export const troublesOf = ofEach((reading: Reading): readonly Mark[] =>
  ['state/failing', 'state/trouble', 'state/open'].flatMap((concept) => reading.marks(concept)),
);

/** Whether a place begins with the first word of its clause. */
export function opensClause({ blocks }: Template, { block: number, start }: Place & Span): boolean {
  const block = blocks[number]!;
  const clause = block.clauses[block.clauseOf[tokenAt(block, start)] ?? -1];
  return clause !== undefined && block.start + block.tokens[clause.first]!.start === start;
}

/** Those of the marks that stand in a sentence. Many are sorted by sentence once, so that a long text costs no more each. */
export function marksIn<Item extends Place>(marks: readonly Item[], at: Place): readonly Item[] {
  if (marks.length <= 24) return marks.filter((one) => sameSentence(one, at));
  return (remembered(sorted, marks, () => bySentence(marks)) as Places<Item>).inSentence(at);
}

/** The block (its ordinal) that an offset lies in; -1 outside of prose (front matter, code). */
export function blockAt(blocks: readonly Block[], offset: number): number {
  const at = firstEndingAfter(blocks, offset);
  const block = blocks[at];
  return block && block.start <= offset ? at : -1;
}

/** The block that holds all of a span, or null. */
export function blockOf({ blocks }: Template, { start, end }: Span): Block | null {
  const block = blocks[blockAt(blocks, start)];
  return block && end <= block.end ? block : null;
}

/** The first token of a block that ends behind an offset; -1 when none does. */
export function tokenAt({ start, tokens }: Block, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start + tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low < tokens.length ? low : -1;
}

/** The readings that are replies. A report on an incident that is over (a post-mortem) is none: causes and units are its business. */
export function repliesOf(template: Template): readonly Reading[] {
  return template.readings.filter((reading) => !reading.marks('state/report').length);
}

/** The concepts that a rule tells, by their whole names. */
export const conceptsTold = ofEach(({ id, tells = [] }: Rule): readonly string[] =>
  tells.map((concept) => (concept.includes('/') ? concept : `${id}/${concept}`)),
);

/** What a rule tells of, in the order in which it names it. */
export function marksTold(reading: Reading, rule: Rule): Mark[] {
  return conceptsTold(rule).flatMap((concept) => reading.marks(concept));
}

/** The first of them in each sentence, given in text order: one fault is told once, however many words it takes. */
export function oncePerSentence<Item extends Place>(items: readonly Item[]): Item[] {
  return items.filter((one, index) => index === 0 || !sameSentence(items[index - 1]!, one));
}

/** The words of the sentence that a mark stands in, without the punctuation around them. */
export function sentenceTextOf(template: Template, { block, sentence }: Place): string {
  const number = template.blocks[block];
  const found = number?.sentences[sentence];
  if (!number || !found) return '';
  const { start, end } = wordsOf(number, found.first, found.last);
  return template.text.slice(start, end);
}

/** The same, of the same length, with a blank for what parts its lines: for patterns that know of none. */
export function sentenceOnOneLine(template: Template, place: Place): string {
  return sentenceTextOf(template, place).replace(/\s/g, ' ');
}

/** "передан Светлане Орловой, специалисту отдела выплат": who has it now, and where she sits. */
export function isBeside({ text }: Template, one: Span, later: Span): boolean {
  const apart = /[.;:—]|\s(?:и|а|но|котор\S+|and|but|which|who)\s/iu;
  return one.end <= later.start && later.start - one.end < 70 && !apart.test(text.slice(one.end, later.start));
}

/** `block:clause` of the place where a span begins. */
export function clauseAt(template: Template, { start }: Span): string {
  const number = blockAt(template.blocks, start);
  const block = template.blocks[number];
  const token = block ? tokenAt(block, start) : -1;
  return `${number}:${block?.clauseOf[token] ?? start}`;
}

/** "We have checked the lock. I will close it from here": what "it" stands for is named before, and is no request. */
export function isOfThing(template: Template, reading: Reading, mark: Mark): boolean {
  if (!/(?<!\p{L})(?:его|её|ее|it)$/iu.test(template.text.slice(mark.start, mark.end))) return false;
  const earlier = reading.marks('closed-unsolved/request').filter((one) => one.start < mark.start);
  const before = sentenceBefore(mark);
  return (
    before.sentence >= 0 &&
    !earlier.some((one) => one.block < mark.block || sameSentence(one, mark) || sameSentence(one, before))
  );
}

/** Characters of a name before what stands in it. */
const longestName = 40;

/** The page "Kitchen hacks", the film «Катастрофа»: words that are a name, and nobody's statement. */
export function isInName({ text, blocks }: Pick<Template, 'text' | 'blocks'>, { block, start }: Place & Span): boolean {
  const before = text.slice(Math.max(blocks[block]!.start, start - longestName), start);
  return /[«“][^»”]*$/u.test(before) || (before.match(/"/g) ?? []).length % 2 === 1;
}
