/** Placeholders that go to the client as they stand: half of the braces is missing, a tag is never closed. */
import type { Edit } from '../finding';
import { ofEach } from '../remembered';
import { firstEndingAfter, overlaps, type Span, TakenSpans } from '../span';
import { lineStart } from '../text/lines';
import type { Placeholder, Segmentation } from '../text/text';

export interface Broken {
  readonly span: Span;
  readonly why: 'unbalanced' | 'unclosed' | 'unopened' | 'cell' | 'indented';
  /** What is certainly meant; null where nobody can tell. */
  readonly edit: Edit | null;
  readonly right: string | null;
}

/** All of them in text order. `from`: where the body begins. */
export function brokenPlaceholders(text: string, from: number, segmentation: Segmentation): Broken[] {
  const found = [
    ...(mayHoldHalves(text, from, segmentation) ? halves(text, from, segmentation) : []),
    ...openTags(sentOf(segmentation)),
    ...unreadable(text, segmentation),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a sign of a placeholder stands outside of those that are whole: without one there is nothing to look for. */
function mayHoldHalves(text: string, from: number, { placeholders }: Segmentation): boolean {
  let at = from;
  for (const { start, end } of placeholders) {
    if (start > at && signs.test(text.slice(at, start))) return true;
    at = Math.max(at, end);
  }
  return signs.test(text.slice(at)) || placeholders.some((one) => /[{}]/.test(text.slice(one.start + 3, one.end - 3)));
}

const signs = /[{}]|OTRS_|##[A-Za-z]/;

// A name, and whatever a filter or a fallback adds to it: behind a comma only what a bracket closes, else it is the sentence.
const inside = String.raw`[\p{L}_$@/][\p{L}\p{N}_.$@-]{0,80}(?:\[[^\]\n]{0,20}\])?(?:\s?\|[^{}%\n]{1,60}?|\s?,[^{}%\n]{1,60}?(?=[}%]))?`;

/** An opening with what follows it. `close` is what should have stood at the end. */
const openings: readonly { readonly pattern: RegExp; readonly close: string }[] = [
  { pattern: new RegExp(String.raw`\{\{-?\s?(?<name>${inside})(?<end>\s?[}\])]{0,2}|$)`, 'gmu'), close: '}}' },
  {
    pattern: new RegExp(
      String.raw`\{%-?\s?(?<name>(?:if|elsif|elif|unless|for|assign|set|case|when|end\p{L}+|else|${inside})[^{}%\n]{0,80}?)(?<end>\s?[}%)]{1,2}|$)`,
      'gmu',
    ),
    close: '%}',
  },
  { pattern: new RegExp(String.raw`(?<open>[#%$])\{(?<name>${inside})(?<end>[)\]]?)`, 'gu'), close: '}' },
  { pattern: /(?:<|&lt;)(?<name>OTRS_[A-Za-z0-9_]{1,80})(?<end>)/gu, close: '>' },
  { pattern: /##(?<name>[A-Za-z]{2,30}\.[A-Za-z_.]{2,60})(?<end>#?)/gu, close: '##' },
];

function halves(text: string, from: number, { placeholders, regions }: Segmentation): Broken[] {
  const found: Broken[] = [];
  const taken = new TakenSpans(
    regions.filter(({ kind }) => kind !== 'quotation' && kind !== 'link-target' && kind !== 'url'),
  );
  const isFree = (span: Span) =>
    !taken.overlaps(span) &&
    // The old `%ticket` is found in `{%ticket.id}`, too.
    !placeholders.some((one) => overlaps(one, span) && !(span.start < one.start && one.end < span.end));
  const add = (span: Span, edit: Edit | null, right: string | null) => {
    if (span.start < from || !isFree(span)) return;
    taken.add(span);
    found.push({ span, why: 'unbalanced', edit, right });
  };
  const body = text;
  for (const { pattern, close } of openings)
    for (const match of body.matchAll(pattern)) {
      const { name = '', end = '' } = match.groups ?? {};
      const whole = match[0].replace(/\s+$/, '');
      const span = { start: match.index, end: match.index + whole.length };
      const bare = name.replace(/\s+$/, '');
      const opening = whole.slice(0, whole.indexOf(bare));
      const inner = /\s$/.test(opening) ? ' ' : '';
      const right = `${opening}${bare}${inner}${close}`;
      // Where a space follows the name nobody knows how far it was to reach.
      const certain = end.trim() !== '' || /^[\s.,!?;:)]|^$/.test(body.slice(span.end, span.end + 1));
      add(span, certain ? { ...span, text: right } : null, certain ? right : null);
    }
  // What is closed and never was opened.
  for (const match of body.matchAll(
    /(?<![\p{L}\p{N}_.}])(?<open>\{?)\s?(?<name>[\p{L}_][\p{L}\p{N}_.]{1,60})\s?\}\}/gu,
  )) {
    const span = { start: match.index, end: match.index + match[0].length };
    const right = `{{${match.groups!.name}}}`;
    const lead = /^\s*/.exec(match[0])![0].length;
    const exact = { start: span.start + lead, end: span.end };
    add(exact, { ...exact, text: right }, right);
  }
  for (const match of body.matchAll(
    /\{\s\{\s?(?<name>[\p{L}_][\p{L}\p{N}_.]{1,60})\s?\}\s?\}|\{\{?\s?(?<other>[\p{L}_][\p{L}\p{N}_.]{1,60})\s?\}\s\}/gu,
  )) {
    const span = { start: match.index, end: match.index + match[0].length };
    const right = `{{${match.groups!.name ?? match.groups!.other}}}`;
    const others = placeholders.filter((one) => overlaps(one, span));
    if (others.every((one) => one.start >= span.start && one.end <= span.end))
      found.push({ span, why: 'unbalanced', edit: { ...span, text: right }, right });
  }
  for (const match of body.matchAll(/\{\{\s?\}\}|\{%\s?%\}/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!regions.some((one) => one.kind !== 'quotation' && overlaps(one, span)))
      found.push({ span, why: 'unbalanced', edit: null, right: null });
  }
  return found;
}

/** The placeholders of what is sent: not those of code, comments and front matter. */
export const sentOf = ofEach(({ placeholders, regions }: Segmentation): readonly Placeholder[] => {
  const hidden = new TakenSpans(regions.filter(({ kind }) => hiddenKinds.has(kind)));
  return placeholders.filter((one) => !hidden.overlaps(one));
});

const hiddenKinds: ReadonlySet<string> = new Set(['code', 'fence', 'comment', 'front-matter']);

/** Conditions and loops that are never closed, or never opened. */
function openTags(placeholders: readonly Placeholder[]): Broken[] {
  const found: Broken[] = [];
  const open: Placeholder[] = [];
  const isOpening = (one: Placeholder) =>
    one.control === 'if' || one.control === 'loop' || (one.dialect === 'glpi' && one.control === 'else');
  const report = (one: Placeholder, why: Broken['why']) =>
    found.push({ span: { start: one.start, end: one.end }, why, edit: null, right: null });
  for (const one of placeholders) {
    if (isOpening(one)) open.push(one);
    else if (one.control === 'end' || one.control === 'end-loop') {
      let last = open.length - 1;
      while (last >= 0 && !isOfOneEngine(open[last]!, one)) last--;
      if (last < 0) report(one, 'unopened');
      else open.splice(last, 1);
    } else if ((one.control === 'else' || one.control === 'else-if') && open.length === 0) report(one, 'unopened');
  }
  for (const one of open) report(one, 'unclosed');
  return found;
}

function isOfOneEngine(a: Placeholder, b: Placeholder): boolean {
  return a.dialect === b.dialect || (isBraces(a) && isBraces(b));
}

function isBraces({ dialect }: Placeholder): boolean {
  return dialect === 'liquid' || dialect === 'handlebars' || dialect === 'jinja';
}

/** In a table a `|` parts the cells, behind four spaces Markdown sees code: no helpdesk fills in either. */
function unreadable(text: string, { blocks, placeholders, regions }: Segmentation): Broken[] {
  const found: Broken[] = [];
  const code = regions.filter((one) => one.kind === 'fence' || one.kind === 'code');
  if (!code.length && !text.includes('|')) return found;
  for (const one of placeholders) {
    if (
      one.slot ||
      one.control ||
      (one.dialect !== 'liquid' && one.dialect !== 'jinja' && one.dialect !== 'handlebars')
    )
      continue;
    const span = { start: one.start, end: one.end };
    const region = code[firstEndingAfter(code, one.start)];
    if (
      /(?<!\\)\|/.test(text.slice(one.start, one.end)) &&
      blocks.some(({ kind, start, end }) => kind === 'cell' && start <= one.start && one.end <= end)
    )
      found.push({ span, why: 'cell', edit: null, right: null });
    else if (region && overlaps(region, one) && isIndented(text, region))
      found.push({ span, why: 'indented', edit: null, right: null });
  }
  return found;
}

/** Code only for its four spaces, not for its marks. */
function isIndented(text: string, { start, end }: Span): boolean {
  const line = text.slice(lineStart(text, start), end);
  return /^(?: {4}|\t)\s*[^\s`~]/.test(line) && !/^\s*(?:```|~~~|`)/.test(line);
}
