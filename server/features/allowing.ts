import type { Edit, Finding } from '../../shared/finding';
import type { TemplateResult } from '../../shared/lint';
import { lineStart, newlineOf } from '../../shared/text/lines';
import { blockAt } from '../../shared/where';

/**
 * The edits that allow one finding where it stands, the least visible first: a directive for its line, then the rule named
 * in front matter. Whoever takes one checks what it does: which lines a comment may part hangs on what is around them.
 */
export function waysToAllow(result: TemplateResult, finding: Finding): Edit[] {
  const { template } = result;
  const { text } = template;
  const eol = newlineOf(text);
  const comment = `<!-- replylint-disable-next-line ${finding.rule} -->`;
  const block = template.blocks[blockAt(template.blocks, finding.span.start)];
  const ways: Edit[] = [];
  if (template.source.document.format === 'markdown' && block && block.kind !== 'cell') {
    const from = lineStart(text, finding.span.start);
    const indent = /^[ \t]*/.exec(text.slice(from))![0];
    const isFirst = lineStart(text, block.start) === from;
    const above = { start: from, end: from, text: `${indent}${comment}${eol}` };
    const before = from - (text[from - 2] === '\r' ? 2 : 1);
    const isBlank = from <= template.source.bodyStart || text.slice(0, before).split('\n').at(-1)?.trim() === '';
    // Within a paragraph or a list a line of its own would part it: the comment goes to the end of the line before.
    const behind = isBlank ? [] : [{ start: before, end: before, text: ` ${comment}` }];
    ways.push(...(isFirst && block.kind !== 'item' ? [above, ...behind] : [...behind, above]));
  }
  const inFrontMatter = disableInFrontMatter(result, finding.rule, eol);
  return inFrontMatter ? [...ways, inFrontMatter] : ways;
}

/** The rule named under `disable` in front matter, which is made where there is none. */
function disableInFrontMatter({ template }: TemplateResult, rule: string, eol: string): Edit | null {
  const { text, frontMatter } = template;
  const { span, valueSpans } = frontMatter;
  if (span.end === span.start) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    // A fence that is there and was not understood must not get company.
    if (text.startsWith('---', start)) return null;
    return { start, end: start, text: `---${eol}disable: [${rule}]${eol}---${eol}${eol}` };
  }
  const value = valueSpans.get('disable');
  if (!value) {
    const fence = lineStart(text, span.end - 1);
    return { start: fence, end: fence, text: `disable: [${rule}]${eol}` };
  }
  const written = text.slice(value.start, value.end);
  if (written.trim() === '') return { start: value.end, end: value.end, text: ` [${rule}]` };
  if (written.startsWith('[')) {
    const close = value.start + written.lastIndexOf(']');
    const isEmpty = /^\[\s*\]$/.test(written);
    return { start: close, end: close, text: isEmpty ? rule : `, ${rule}` };
  }
  const from = lineStart(text, value.end);
  const dash = /^[ ]*- +/.exec(text.slice(from, value.end))?.[0];
  return { start: value.end, end: value.end, text: dash === undefined ? `, ${rule}` : `${eol}${dash}${rule}` };
}
