import { remembered } from '../remembered';
import type { Span } from '../span';
import type { Template } from '../template';
import type { Block } from '../text/text';

/** One pair of marks around words: `**…**`, `[…](…)`. Absolute offsets. */
export interface EmphasisMark {
  readonly kind: 'emphasis' | 'link';
  readonly open: Span;
  readonly close: Span;
}

/**
 * The pairs of marks in a block, read off what stands between its tokens: the tokeniser has left out only what Markdown
 * takes for marks, so that an asterisk found there is one.
 */
export function emphasisOf(template: Template, block: Block): readonly EmphasisMark[] {
  if (template.source.document.format !== 'markdown') return [];
  // A block stands in one template.
  return remembered(known, block, () => read(template, block));
}

const known = new WeakMap<Block, readonly EmphasisMark[]>();

function read({ text }: Template, block: Block): readonly EmphasisMark[] {
  const pairs: EmphasisMark[] = [];
  const open: { run: string; span: Span }[] = [];
  let at = block.start;
  const readGap = (end: number) => {
    const gap = text.slice(at, end);
    for (const match of gap.matchAll(/(\*{1,3}|_{1,3}|~~|\[)|\]\([^\n]*?\)(?=[^)]|$)|\]\[[^\]\n]*\]/g)) {
      const span = { start: at + match.index, end: at + match.index + match[0].length };
      const run = match[0].startsWith(']') ? '[' : match[0];
      const closes = match[0] !== '[' && open.findIndex((one) => one.run === run) >= 0;
      if (!closes) {
        if (!match[0].startsWith(']')) open.push({ run, span });
        continue;
      }
      for (let top = open.pop(); top; top = open.pop())
        if (top.run === run) {
          pairs.push({ kind: run === '[' ? 'link' : 'emphasis', open: top.span, close: span });
          break;
        }
    }
  };
  for (const token of block.tokens) {
    const start = block.start + token.start;
    if (start > at) readGap(start);
    at = Math.max(at, block.start + token.end);
  }
  if (block.end > at) readGap(block.end);
  return pairs;
}
