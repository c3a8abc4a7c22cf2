/** A repair leaves nothing broken around it: neither half of a pair of marks nor half of a condition. */
import type { Fix } from '../finding';
import { overlaps, type Span } from '../span';
import type { Template } from '../template';
import type { Region } from '../text/text';
import { breaks } from './broken';
import { emphasisOf } from './emphasis';

/** Regions that no repair takes away with the words around them. */
const kept: ReadonlySet<Region['kind']> = new Set(['code', 'fence', 'comment']);

/**
 * Whether all that a fix takes away is what it is for: fields, tags of control flow, directives, code and comments stay or are
 * what the finding is about; of a pair of Markdown's marks both go or none. What does not keep to that is not offered.
 */
export function keepsWhole(template: Template, finding: Span, { edits }: Fix): boolean {
  const { text, source } = template;
  const removed = edits.filter(({ start, end }) => end > start);
  if (removed.length === 0) return true;
  if (breaks(template, edits)) return false;
  const added = edits.map((edit) => edit.text).join('\n');
  const goes = (one: Span) => removed.some((edit) => overlaps(edit, one));
  const isLost = (one: Span) => goes(one) && !overlaps(one, finding) && !added.includes(text.slice(one.start, one.end));
  const { placeholders, regions } = source.segmentation;
  if (placeholders.some((one) => !one.slot && isLost(one))) return false;
  if (source.directives.some(isLost) || regions.some((one) => kept.has(one.kind) && isLost(one))) return false;
  return removed.every((edit) => {
    if (!/[*_~[\]]/.test(text.slice(edit.start, edit.end))) return true;
    return template.blocks
      .filter((block) => overlaps(block, edit))
      .flatMap((block) => emphasisOf(template, block))
      .every(({ open, close }) => {
        if (goes(open) === goes(close)) return true;
        const mark = text.slice(open.start, open.end);
        return added.includes(mark);
      });
  });
}
