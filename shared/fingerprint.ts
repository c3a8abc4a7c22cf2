import type { Finding } from './finding';
import { ofEachKept } from './remembered';
import { lastIndex, type Span } from './span';
import type { Template } from './template';
import type { KeptWords } from './text/text';
import { blockAt } from './where';

/**
 * Gives every finding of a template (in text order) what it is recognised by from one run to the next: a hash of rule,
 * part, words, sentence, and which of those that are equal in all of these it is. No path, offset, message or severity is
 * in it.
 */
export function fingerprints(template: Template, findings: readonly Omit<Finding, 'fingerprint'>[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = template.text.slice(finding.span.start, finding.span.end);
    const parts = [finding.rule, finding.part ?? '', normalise(words), sentenceAt(template, finding.span)].join(
      '\u0000',
    );
    const ordinal = seen.get(parts) ?? 0;
    seen.set(parts, ordinal + 1);
    return { ...finding, fingerprint: `1:${hash64(`${parts}\u0000${ordinal}`)}` };
  });
}

/** The sentence that a span begins in, in normalised words; '' outside of prose (front matter, code). */
function sentenceAt({ blocks }: Template, { start: offset }: Span): string {
  const block = blocks[blockAt(blocks, offset)];
  if (!block) return '';
  const from = offset - block.start;
  const { passages } = block;
  const over = lastIndex(passages.length, (index) => passages[index]!.start + lengthOf(passages[index]!.words) <= from);
  const held = passages[over + 1];
  if (!held) return '';
  const { tokens, sentenceOf } = held.words;
  const before = lastIndex(tokens.length, (index) => held.start + tokens[index]!.end <= from);
  return normsBySentence(held.words)[sentenceOf[before + 1] ?? -1] ?? '';
}

/** Up to where the last word of a passage reaches. */
function lengthOf({ tokens }: KeptWords): number {
  return tokens[tokens.length - 1]?.end ?? 0;
}

/** Every sentence of a passage in normalised words. */
const normsBySentence = ofEachKept(({ tokens, sentences }: KeptWords) =>
  sentences.map(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .map((one) => one.norm)
      .join(' '),
  ),
);

/** Reflowing a paragraph or a changed case or accent must not make an old finding new. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00AD/g, '')
    .replace(/ё/g, 'е')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Two FNV-1a lanes over UTF-16 units, mixed at the end: stable everywhere, and no `BigInt` on the way of every finding. */
function hash64(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
  }
  return hex(mix(low ^ (high >>> 7))) + hex(mix(high ^ (low << 3)));
}

function mix(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  const second = Math.imul(first ^ (first >>> 15), 0x846ca68b);
  return second ^ (second >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
