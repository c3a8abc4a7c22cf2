/** Repairs of the front matter. */
import type { Kind } from '../config';
import type { Fix } from '../finding';
import { fill, type Localized } from '../localized';
import type { Template } from '../template';
import { newlineOf } from '../text/lines';

/** Declares the kind of a template: in its front matter, or in a new one. None for a text inside of an export. */
export function setKind(
  { source, frontMatter, text }: Template,
  kind: Kind,
  title: Localized = fill({ ru: 'Указать вид: {kind}', en: 'Set the kind: {kind}' }, { kind }),
): Fix[] {
  if (source.pointer !== null) return [];
  const line = newlineOf(text);
  const declared = frontMatter.valueSpans.get('kind');
  if (declared) return [{ title, grade: 'suggestion', edits: [{ ...declared, text: kind }] }];
  const { start, end } = frontMatter.span;
  if (end > start) {
    const at = text.indexOf('\n', start) + 1;
    return [{ title, grade: 'suggestion', edits: [{ start: at, end: at, text: `kind: ${kind}${line}` }] }];
  }
  const at = source.bodyStart;
  const block = ['---', `kind: ${kind}`, '---', '', ''].join(line);
  return [{ title, grade: 'suggestion', edits: [{ start: at, end: at, text: block }] }];
}
