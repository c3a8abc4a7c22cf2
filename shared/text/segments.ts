import { type SyntaxNodeRef, type Tree, TreeFragment } from '@lezer/common';
import { parser as commonMark, GFM, type MarkdownConfig } from '@lezer/markdown';
import type { Span } from '../span';
import { chunksOf, isPlain } from './chunks';
import type { BlockKind, Placeholder, Region, TextFormat } from './text';
import type { Skip } from './tokens';

/** A block before its words are read: where it stands and what in it is no prose. */
export interface RawBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly quotation: boolean;
  /** Relative to `start`. */
  readonly skips: readonly Skip[];
}

/** A stretch of a body that means the same wherever it stands: offsets from its beginning. */
export interface BodyPart {
  readonly blocks: readonly RawBlock[];
  readonly regions: readonly Region[];
  /** Which of the placeholders in it are none, by their number: a bracket in code. */
  readonly noPlaceholders: readonly number[];
}

/**
 * Reads a stretch, or knows it from before.
 * @param key equal keys mean equal parts; null: nothing that comes again, a whole body
 */
export type PartReader<Part extends BodyPart> = (source: string, key: string | null, read: () => BodyPart) => Part;

/** A body taken apart, and what has to be kept to do it faster after an edit. */
export interface RawBody<Part extends BodyPart> {
  readonly parts: readonly { readonly start: number; readonly part: Part }[];
  readonly placeholders: readonly Placeholder[];
  /** Null where the body was cut into stretches. */
  readonly parse: MarkdownParse | null;
}

/** The syntax tree of the text in which placeholders are masked. */
export interface MarkdownParse {
  readonly masked: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/**
 * Takes the body of a template apart into headings, paragraphs, list items and table cells, and tells what in them is no
 * prose. Placeholders come first: Markdown sees a plain word in their place, so that `[Имя]` is no link, `<ETA>` no tag.
 * With the `previous` parse only what an edit touched is parsed again.
 */
export function segmentBody<Part extends BodyPart>(
  text: string,
  bodyStart: number,
  format: TextFormat,
  placeholders: readonly Placeholder[],
  readPart: PartReader<Part>,
  previous?: MarkdownParse | null,
): RawBody<Part> {
  let parse: MarkdownParse | null = null;
  const inWhole = (read: (draft: Draft) => void) => {
    const part = readPart(text, null, () => partOf(text, placeholders, read));
    return [{ start: 0, part }];
  };
  const masked = maskPlaceholders(text, bodyStart, placeholders);
  let parts: RawBody<Part>['parts'];
  if (format === 'markdown') {
    const calm = withoutLongGaps(masked);
    const chunks = chunksOf(calm);
    // What was made calm was so because of what stands around it.
    if (chunks)
      parts = readChunks(text, calm, chunks, placeholders, calm === masked ? readPart : keepingNothing(readPart));
    else
      parts = inWhole((draft) => {
        parse = parseMarkdown(calm, previous ?? null);
        readTree(parse, draft);
      });
  } else parts = inWhole((draft) => readLines(masked, bodyStart, draft));
  return { parts, placeholders: withoutThose(parts, placeholders), parse };
}

function keepingNothing<Part extends BodyPart>(readPart: PartReader<Part>): PartReader<Part> {
  return (source, _key, read) => readPart(source, null, read);
}

function readChunks<Part extends BodyPart>(
  text: string,
  masked: string,
  chunks: readonly Span[],
  placeholders: readonly Placeholder[],
  readPart: PartReader<Part>,
): RawBody<Part>['parts'] {
  let next = 0;
  return chunks.map(({ start, end }) => {
    const first = next;
    let key = '';
    for (; next < placeholders.length && placeholders[next]!.start < end; next++) {
      const { start: from, end: to, dialect, control, slot } = placeholders[next]!;
      key += `${from - start}-${to - start}${dialect}${control ?? ''}${slot ? '?' : ''},`;
    }
    const source = text.slice(start, end);
    const own = placeholders.slice(first, next);
    const part = readPart(source, `${key} ${source}`, () =>
      partOf(
        source,
        own.map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
        (draft) => {
          const words = masked.slice(start, end);
          if (isPlain(words)) draft.blocks.push({ start: 0, end: end - start, kind: 'paragraph', quotation: false });
          else readTree({ tree: markdown.parse(words) }, draft);
        },
      ),
    );
    return { start, part };
  });
}

/** The placeholders but for those that are none where they stand. */
function withoutThose<Part extends BodyPart>(
  parts: RawBody<Part>['parts'],
  placeholders: readonly Placeholder[],
): readonly Placeholder[] {
  const none = new Set<number>();
  let at = 0;
  for (const { start, part } of parts) {
    if (part.noPlaceholders.length === 0) continue;
    while (at < placeholders.length && placeholders[at]!.start < start) at++;
    for (const number of part.noPlaceholders) none.add(at + number);
  }
  return without(placeholders, none);
}

function without(placeholders: readonly Placeholder[], none: ReadonlySet<number>): readonly Placeholder[] {
  return none.size === 0 ? placeholders : placeholders.filter((_, number) => !none.has(number));
}

/** What a stretch is made of, once its blocks, regions and marks are found. */
function partOf(source: string, placeholders: readonly Placeholder[], find: (draft: Draft) => void): BodyPart {
  const draft: Draft = { text: source, blocks: [], regions: [], marks: [] };
  find(draft);
  const noPlaceholders = noPlaceholdersIn(placeholders, draft.regions);
  const kept = without(placeholders, new Set(noPlaceholders));
  return { blocks: finishBlocks(draft, kept), regions: draft.regions, noPlaceholders };
}

interface DraftBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly quotation: boolean;
}

/** From the beginning of the stretch; in order of start, an outer one before its inner ones. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kind: Skip['kind'];
}

interface Draft {
  readonly text: string;
  readonly blocks: DraftBlock[];
  readonly regions: Region[];
  readonly marks: Mark[];
}

/** The text with every placeholder as a row of `x`, and what stands before the body as blanks: no offset moves. */
function maskPlaceholders(text: string, bodyStart: number, placeholders: readonly Placeholder[]): string {
  if (placeholders.length === 0 && bodyStart === 0) return text;
  const parts: string[] = [];
  if (bodyStart > 0) parts.push('\n'.repeat(bodyStart));
  let at = bodyStart;
  for (const { start, end } of placeholders) {
    if (start < at) continue;
    parts.push(text.slice(at, start), 'x'.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

// Markdown.

/** Asked first: leaps over prose in which nothing of Markdown can begin. Without it lezer asks every parser at every letter. */
const prose: MarkdownConfig = {
  parseInline: [
    {
      name: 'Prose',
      before: 'Escape',
      parse(context, _next, position) {
        const { text, offset } = context;
        const end = endOfProse(text, position - offset) + offset;
        return end > position ? end : -1;
      },
    },
  ],
};

const markdown = commonMark.configure([GFM, prose]);

/** Up to where no mark, no tag and no address begins. */
function endOfProse(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) {
      at++;
      continue;
    }
    const kind = inlineKinds[code] as Inline;
    if (kind === Inline.mark) return at;
    if (kind === Inline.space) {
      // Two before the end of a line break it.
      const next = text.charCodeAt(at + 1);
      if (next === 0x20 || next === 0x0a) return at;
      at++;
    } else if (kind === Inline.run) {
      const end = endOfRun(text, at);
      if (end === at) return at;
      at = end;
    } else at++;
  }
  return at;
}

/** Of a run of what addresses are made of; where it begins when an address may begin in it. Short, for it may be asked again. */
function endOfRun(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestRun);
  let underscore = -1;
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5f) {
      if (underscore < 0) underscore = at;
    } else if (code > 0x7f || inlineKinds[code] !== Inline.run) break;
    else if (code === 0x77 && text.startsWith('www.', at)) return from;
  }
  const after = text.charCodeAt(at);
  if (at === from + longestRun || after === 0x40) return from;
  if (after === 0x3a && /(?:https?|mailto|xmpp)$/.test(text.slice(Math.max(from, at - 6), at))) return from;
  return underscore < 0 ? at : underscore;
}

const longestRun = 128;

enum Inline {
  nothing,
  mark,
  space,
  run,
}

const inlineKinds: readonly Inline[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ('\\&`<_*[]!~'.includes(character)) return Inline.mark;
  if (character === ' ') return Inline.space;
  return /[\w.+-]/.test(character) ? Inline.run : Inline.nothing;
});

/** Lezer looks from every space to the end of its row for a hard break, which is quadratic: tabs end that look. */
function withoutLongGaps(masked: string): string {
  const calm = masked.includes(longGap) ? masked.replace(/ {64,}/g, (gap) => '\t'.repeat(gap.length)) : masked;
  return calm.length > longestParagraph ? withoutMonsters(calm) : calm;
}

/** A paragraph that nobody wrote is read without links and emphasis, whose parsing is not linear in lezer. */
function withoutMonsters(masked: string): string {
  let result = '';
  let done = 0;
  for (let at = 0; at < masked.length; ) {
    const stop = masked.indexOf('\n\n', at);
    const end = stop < 0 ? masked.length : stop + 2;
    if (end - at > longestParagraph) {
      result += masked.slice(done, at) + masked.slice(at, end).replace(/[[\]*_~<]/g, 'x');
      done = end;
    }
    at = end;
  }
  return done === 0 ? masked : result + masked.slice(done);
}

const longestParagraph = 8192;

const longGap = ' '.repeat(64);

function parseMarkdown(masked: string, previous: MarkdownParse | null): MarkdownParse {
  if (previous !== null && previous.masked === masked) return previous;
  let fragments: readonly TreeFragment[] | undefined;
  if (previous !== null) {
    const change = wholeParagraphs(previous.masked, masked, changeBetween(previous.masked, masked));
    fragments = TreeFragment.applyChanges(previous.fragments, [change], 1);
  }
  const tree = markdown.parse(masked, fragments);
  return { masked, tree, fragments: TreeFragment.addTree(tree, fragments) };
}

/**
 * Widened to blank lines: lezer looks a line ahead (a table, an underlined heading), so that the lines around an edit may not
 * be taken over as they were.
 */
function wholeParagraphs(before: string, after: string, change: Change): Change {
  const start = change.fromA < 2 ? -1 : before.lastIndexOf('\n\n', change.fromA - 2);
  const fromA = start < 0 ? 0 : start + 1;
  const stop = after.indexOf('\n\n', change.toB);
  const tail = stop < 0 ? 0 : after.length - stop - 1;
  return { fromA, toA: before.length - tail, fromB: fromA, toB: after.length - tail };
}

interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** The one stretch in which two texts differ. */
function changeBetween(before: string, after: string): Change {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < limit - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { fromA: start, toA: before.length - tail, fromB: start, toB: after.length - tail };
}

function readTree(parse: Pick<MarkdownParse, 'tree'>, draft: Draft): void {
  const { blocks, regions, marks, text } = draft;
  let items = 0;
  let quotations = 0;
  let tailFrom = -1;
  let tailTo = -1;
  let bareLinkEnd = -1;
  const kindHere = (): BlockKind => (items > 0 ? 'item' : 'paragraph');
  const block = (node: SyntaxNodeRef, kind: BlockKind) => {
    blocks.push({ start: node.from, end: node.to, kind, quotation: quotations > 0 });
  };
  parse.tree.iterate({
    enter(node) {
      const { name, from, to } = node;
      if (from >= tailFrom && to <= tailTo) return false;
      switch (name) {
        case 'Paragraph':
        case 'Task':
          block(node, kindHere());
          return true;
        case 'ATXHeading1':
        case 'ATXHeading2':
        case 'ATXHeading3':
        case 'ATXHeading4':
        case 'ATXHeading5':
        case 'ATXHeading6':
        case 'SetextHeading1':
        case 'SetextHeading2':
          block(node, 'heading');
          return true;
        case 'TableCell':
          block(node, 'cell');
          return true;
        case 'ListItem':
          items++;
          return true;
        case 'Blockquote':
          quotations++;
          regions.push({ kind: 'quotation', start: from, end: to });
          return true;
        case 'FencedCode':
          regions.push({ kind: 'fence', start: from, end: to });
          return false;
        case 'CodeBlock':
          regions.push({ kind: 'code', start: from, end: to });
          return false;
        case 'HTMLBlock':
        case 'ProcessingInstructionBlock':
          regions.push({ kind: 'html', start: from, end: to });
          return false;
        case 'CommentBlock':
          regions.push({ kind: 'comment', start: from, end: to });
          return false;
        case 'LinkReference':
          regions.push({ kind: 'link-target', start: from, end: to });
          return false;
        case 'InlineCode':
          regions.push({ kind: 'code', start: from, end: to });
          marks.push({ from, to, kind: 'code' });
          return false;
        case 'Comment':
          regions.push({ kind: 'comment', start: from, end: to });
          marks.push({ from, to, kind: 'drop' });
          return false;
        case 'HTMLTag':
        case 'ProcessingInstruction':
          regions.push({ kind: 'html', start: from, end: to });
          marks.push({ from, to, kind: /^<\/?(?:br|p|div|li|tr)\b/i.test(text.slice(from, to)) ? 'break' : 'drop' });
          return false;
        case 'Autolink':
        case 'URL':
          regions.push({ kind: 'url', start: from, end: to });
          marks.push({ from, to, kind: 'link' });
          return false;
        case 'Link':
        case 'Image': {
          // `[text](target "title")`: the text is prose, the rest belongs to nobody.
          const tail = linkTail(node, regions);
          if (tail < 0) {
            // Without a target the brackets are only brackets.
            bareLinkEnd = to;
            return true;
          }
          marks.push({ from: tail, to, kind: 'drop' });
          tailFrom = tail;
          tailTo = to;
          return true;
        }
        case 'HardBreak':
          marks.push({ from, to, kind: 'break' });
          return false;
        case 'Escape':
          marks.push({ from, to: from + 1, kind: 'drop' });
          return false;
        case 'Entity':
          marks.push({ from, to, kind: /^&(?:shy|zwnj|zwj);/.test(text.slice(from, to)) ? 'drop' : 'space' });
          return false;
        case 'LinkMark':
          if (to > bareLinkEnd) marks.push({ from, to, kind: 'drop' });
          return false;
        case 'EmphasisMark':
        case 'StrikethroughMark':
          marks.push({ from, to, kind: 'drop' });
          return false;
        case 'HeaderMark':
        case 'QuoteMark':
        case 'TaskMarker':
          marks.push({ from, to, kind: 'space' });
          return false;
        default:
          return true;
      }
    },
    leave(node) {
      if (node.name === 'ListItem') items--;
      else if (node.name === 'Blockquote') quotations--;
    },
  });
}

/** Where the `](…)` or `][…]` of a link begins, or -1 when it has no target. */
function linkTail(node: SyntaxNodeRef, regions: Region[]): number {
  let close = -1;
  let hasTarget = false;
  for (let child = node.node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'LinkMark' && close < 0 && child.from > node.from) close = child.from;
    else if (close >= 0 && child.name === 'URL') {
      hasTarget = true;
      regions.push({ kind: 'link-target', start: child.from, end: child.to });
    } else if (close >= 0 && (child.name === 'LinkLabel' || child.name === 'LinkMark')) hasTarget = true;
  }
  return hasTarget ? close : -1;
}

// Plain text.

/** Blank lines part paragraphs, marked lines are items, `>` lines quotations; four spaces mean nothing. */
function readLines(masked: string, bodyStart: number, draft: Draft): void {
  let open: { start: number; end: number; kind: BlockKind; quotation: boolean } | null = null;
  const finish = () => {
    if (open === null) return;
    draft.blocks.push(open);
    if (open.quotation) draft.regions.push({ kind: 'quotation', start: open.start, end: open.end });
    open = null;
  };
  let at = bodyStart;
  while (at < masked.length) {
    let end = masked.indexOf('\n', at);
    if (end < 0) end = masked.length;
    const next = end + 1;
    let first = at;
    while (first < end && isBlank(masked.charCodeAt(first))) first++;
    let last = end;
    while (last > first && isBlank(masked.charCodeAt(last - 1))) last--;
    if (first === last) finish();
    else if (masked[first] === '>') {
      if (open === null || !(open as { quotation: boolean }).quotation) {
        finish();
        open = { start: first, end: last, kind: 'paragraph', quotation: true };
      } else (open as { end: number }).end = last;
      let mark = first;
      while (mark < last && (masked[mark] === '>' || masked[mark] === ' ')) mark++;
      draft.marks.push({ from: first, to: mark, kind: 'space' });
    } else {
      const mark = listMarkLength(masked, first, last);
      if (mark > 0) {
        finish();
        open = { start: first + mark, end: last, kind: 'item', quotation: false };
      } else if (open === null || (open as { quotation: boolean }).quotation) {
        finish();
        open = { start: first, end: last, kind: 'paragraph', quotation: false };
      } else (open as { end: number }).end = last;
    }
    at = next;
  }
  finish();
  findAddresses(masked, bodyStart, draft);
}

/** Length of `- `, `• `, `1. `, `2) ` with its spaces, or 0. */
function listMarkLength(text: string, first: number, last: number): number {
  let at = first;
  if (bullets.has(text[at]!)) at++;
  else {
    while (at < last && at - first < 3 && text[at]! >= '0' && text[at]! <= '9') at++;
    if (at === first || (text[at] !== '.' && text[at] !== ')')) return 0;
    at++;
  }
  const space = at;
  while (at < last && isBlank(text.charCodeAt(at))) at++;
  return at > space && at < last ? at - first : 0;
}

const bullets: ReadonlySet<string> = new Set(['-', '*', '•', '–', '—', '·', '◦', '▪', '‣']);

/** URLs and e-mail addresses, which Markdown finds by itself. Every hit moves on, so that the scan stays linear. */
function findAddresses(text: string, from: number, draft: Draft): void {
  const found: Mark[] = [];
  const hit = (start: number, end: number) => {
    // A bracket that the address did not open belongs to the sentence.
    const opened = text.slice(start, end).includes('(');
    while (end > start && (trailing.has(text[end - 1]!) || (text[end - 1] === ')' && !opened))) end--;
    if (end - start > 4) found.push({ from: start, to: end, kind: 'link' });
    return Math.max(end, start + 1);
  };
  address.lastIndex = from;
  for (let match = address.exec(text); match; match = address.exec(text)) {
    const sign = match.index;
    let start = sign;
    if (match[0] === '@') {
      const least = Math.max(from, sign - 64, found[found.length - 1]?.to ?? 0);
      while (start > least && isAddressCharacter(text.charCodeAt(start - 1))) start--;
      let end = sign + 1;
      while (end < text.length && end - sign < 255 && isHostCharacter(text.charCodeAt(end))) end++;
      while (end > sign && trailing.has(text[end - 1]!)) end--;
      if (start === sign || !text.slice(sign + 1, end).includes('.')) continue;
      address.lastIndex = hit(start, end);
    } else {
      let end = sign + match[0].length;
      while (end < text.length && isUrlCharacter(text.charCodeAt(end))) end++;
      if (end === sign + match[0].length) continue;
      address.lastIndex = hit(start, end);
    }
  }
  for (const mark of found) {
    draft.marks.push(mark);
    draft.regions.push({ kind: 'url', start: mark.from, end: mark.to });
  }
}

const address = /@|(?:https?|ftp):\/\/|mailto:|www\./gi;
const trailing: ReadonlySet<string> = new Set(['.', ',', '!', '?', ':', ';', '»', '"', "'", '”', '*', '_', '-']);

function isAddressCharacter(code: number): boolean {
  return isHostCharacter(code) || code === 0x5f || code === 0x2b || code === 0x25;
}

function isHostCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2e ||
    code === 0x2d ||
    (code >= 0x430 && code <= 0x44f)
  );
}

function isUrlCharacter(code: number): boolean {
  return (
    code > 0x20 &&
    code !== 0x22 &&
    code !== 0x3c &&
    code !== 0x3e &&
    code !== 0xab &&
    code !== 0xbb &&
    code !== 0xa0 &&
    code !== 0x201c &&
    code !== 0x201d
  );
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0d ||
    code === 0x0a ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0xfeff
  );
}

// What both have in common.

/** Numbers of the placeholders that are none: a bracket or a word of X in code, a comment or an address is only text. */
function noPlaceholdersIn(placeholders: readonly Placeholder[], regions: readonly Region[]): readonly number[] {
  if (regions.length === 0 || !placeholders.some((one) => one.slot)) return [];
  const sorted = regions.filter((region) => region.kind !== 'quotation').sort((a, b) => a.start - b.start);
  let index = 0;
  const none: number[] = [];
  placeholders.forEach(({ start, end, slot }, number) => {
    while (index < sorted.length && sorted[index]!.end <= start) index++;
    const region = sorted[index];
    if (slot && region && region.start <= start && end <= region.end) none.push(number);
  });
  return none;
}

/** Gives every block its skips, cuts it where a line holds nothing but control tags, and trims it. */
function finishBlocks(draft: Draft, placeholders: readonly Placeholder[]): RawBlock[] {
  const { text } = draft;
  const marks = inOrder(draft.marks);
  const finished: RawBlock[] = [];
  let mark = 0;
  let placeholder = 0;
  for (const block of draft.blocks) {
    while (mark < marks.length && marks[mark]!.to <= block.start) mark++;
    while (placeholder < placeholders.length && placeholders[placeholder]!.end <= block.start) placeholder++;
    const skips: PartSkip[] = [];
    const cuts: { start: number; end: number }[] = [];
    let at = block.start;
    let judged = block.start;
    for (;;) {
      const nextMark = marks[mark];
      const nextPlaceholder = placeholders[placeholder];
      const hasMark = nextMark !== undefined && nextMark.from < block.end;
      const hasPlaceholder = nextPlaceholder !== undefined && nextPlaceholder.start < block.end;
      if (!hasMark && !hasPlaceholder) break;
      if (hasMark && (!hasPlaceholder || nextMark.from <= nextPlaceholder.start)) {
        if (nextMark.to > at) {
          skips.push({ from: Math.max(at, nextMark.from), to: nextMark.to, kind: nextMark.kind });
          at = nextMark.to;
        }
        mark++;
      } else {
        const one = nextPlaceholder!;
        if (one.start >= at) {
          const kind =
            one.control === undefined
              ? 'placeholder'
              : one.control === 'else' || one.control === 'else-if'
                ? 'arm'
                : 'drop';
          skips.push(
            kind === 'placeholder'
              ? { from: one.start, to: one.end, kind, placeholder: one }
              : { from: one.start, to: one.end, kind },
          );
          if (one.control !== undefined && one.start >= judged) {
            // One look a line, whatever the number of its tags.
            const lineEnd = text.indexOf('\n', one.end);
            judged = lineEnd < 0 ? text.length : lineEnd;
            const cut = controlLine(text, block, placeholders, placeholder);
            if (cut !== null && (cuts.length === 0 || cuts[cuts.length - 1]!.end <= cut.start)) cuts.push(cut);
          }
          at = one.end;
        }
        placeholder++;
      }
    }
    let start = block.start;
    let skip = 0;
    for (const cut of cuts) {
      skip = addBlock(text, block, start, cut.start, skips, skip, finished);
      start = cut.end;
    }
    addBlock(text, block, start, block.end, skips, skip, finished);
  }
  return finished;
}

interface PartSkip {
  readonly from: number;
  readonly to: number;
  readonly kind: Skip['kind'];
  readonly placeholder?: Placeholder;
}

function inOrder(marks: Mark[]): readonly Mark[] {
  for (let i = 1; i < marks.length; i++)
    if (marks[i]!.from < marks[i - 1]!.from) return marks.sort((a, b) => a.from - b.from || b.to - a.to);
  return marks;
}

/** The line of a control tag if nothing but control tags stands in it. */
function controlLine(
  text: string,
  block: DraftBlock,
  placeholders: readonly Placeholder[],
  index: number,
): { start: number; end: number } | null {
  let start = placeholders[index]!.start;
  let first = index;
  for (;;) {
    while (start > block.start && isLineBlank(text.charCodeAt(start - 1))) start--;
    const before = placeholders[first - 1];
    if (before?.control === undefined || before.end !== start || before.start < block.start) break;
    start = before.start;
    first--;
  }
  if (start > block.start && text[start - 1] !== '\n') return null;
  let end = placeholders[index]!.end;
  let last = index;
  for (;;) {
    while (end < block.end && isLineBlank(text.charCodeAt(end))) end++;
    const after = placeholders[last + 1];
    if (after?.control === undefined || after.start !== end || after.end > block.end) break;
    end = after.end;
    last++;
  }
  if (end < block.end && text[end] !== '\n') return null;
  return { start, end };
}

function isLineBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x3e;
}

function addBlock(
  text: string,
  block: DraftBlock,
  from: number,
  to: number,
  skips: readonly PartSkip[],
  /** Those before it lie before `from`. */
  skipped: number,
  finished: RawBlock[],
): number {
  while (skipped < skips.length && skips[skipped]!.to <= from) skipped++;
  let first = skipped;
  let start = from;
  for (;;) {
    while (start < to && isBlank(text.charCodeAt(start))) start++;
    const skip = skips[first];
    if (skip && skip.from <= start && skip.to <= to && skip.kind === 'space') {
      start = skip.to;
      first++;
    } else break;
  }
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end <= start) return skipped;
  const own: Skip[] = [];
  for (let i = first; i < skips.length && skips[i]!.from < end; i++) {
    const { from: skipFrom, to: skipTo, kind, placeholder } = skips[i]!;
    const relative = { from: Math.max(0, skipFrom - start), to: Math.min(skipTo, end) - start, kind };
    own.push(placeholder ? { ...relative, placeholder } : relative);
  }
  finished.push({ start, end, kind: block.kind, quotation: block.quotation, skips: own });
  return skipped;
}
