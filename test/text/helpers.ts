import { type Config, defaultConfig } from '../../shared/config';
import type { TemplateSource } from '../../shared/document';
import { languages } from '../../shared/languages/index';
import type { Span } from '../../shared/span';
import type { BlockMemory } from '../../shared/text/block-memory';
import { scanPlaceholders } from '../../shared/text/placeholders';
import { segmentBody } from '../../shared/text/segments';
import { templatesOf } from '../../shared/text/template-source';
import type { Block, Clause, TextFormat } from '../../shared/text/text';

/** The one template of a text. */
export function templateOf(
  text: string,
  format: TextFormat = 'markdown',
  config: Config = defaultConfig,
  previous?: readonly TemplateSource[],
  memory?: BlockMemory,
): TemplateSource {
  return templatesOf({ path: 'a.md', text, format }, config, languages, previous, memory)[0]!;
}

/** Norms of all words, numbers and atoms, blocks parted by `/`. */
export function wordsOf(text: string, format: TextFormat = 'markdown'): string {
  return templateOf(text, format)
    .segmentation.blocks.map((block) =>
      block.tokens
        .filter((token) => token.kind !== 'break')
        .map((token) => token.norm)
        .join(' '),
    )
    .join(' / ');
}

/** Source of every sentence. */
export function sentencesOf(text: string, format: TextFormat = 'markdown'): string[] {
  return templateOf(text, format).segmentation.blocks.flatMap((block) =>
    block.sentences.map(({ first, last }) =>
      text.slice(block.start + block.tokens[first]!.start, block.start + block.tokens[last]!.end),
    ),
  );
}

/** Source of every clause, with what is known of it in front: `C` condition, `M` main clause of one, `Q` quoted, `?`. */
export function clausesOf(text: string): string[] {
  return templateOf(text, 'plaintext').segmentation.blocks.flatMap((block) =>
    block.clauses.map((clause) => flags(clause) + clauseText(text, block, clause)),
  );
}

function flags(clause: Clause): string {
  const told =
    (clause.conditional ? 'C' : '') +
    (clause.consequent ? 'M' : '') +
    (clause.quoted ? 'Q' : '') +
    (clause.question ? '?' : '');
  return told === '' ? '' : `${told}: `;
}

function clauseText(text: string, block: Block, clause: Clause): string {
  return text.slice(block.start + block.tokens[clause.first]!.start, block.start + block.tokens[clause.last]!.end);
}

/** A body taken apart, its parts where they stand. */
export function bodyOf(text: string, bodyStart: number, format: TextFormat) {
  const { placeholders } = scanPlaceholders(text, bodyStart, defaultConfig.placeholders);
  const { parts, parse } = segmentBody(text, bodyStart, format, placeholders, (_source, _key, read) => read());
  const moved = <Its extends Span>(its: Its, by: number): Its => ({ ...its, start: its.start + by, end: its.end + by });
  return {
    blocks: parts.flatMap(({ start, part }) =>
      part.blocks.map((one) => ({
        ...moved(one, start),
        skips: one.skips.map((skip) =>
          skip.placeholder ? { ...skip, placeholder: moved(skip.placeholder, start) } : skip,
        ),
      })),
    ),
    regions: parts.flatMap(({ start, part }) => part.regions.map((one) => moved(one, start))),
    isWhole: parse !== null,
  };
}
