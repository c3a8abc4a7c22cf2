import type { Edit } from '../finding';
import type { Template } from '../template';

/**
 * The body of a text as edits leave it, all of it or up to an offset in the text: what a repair looks at to see what it leaves.
 * @param edits in the order in which they stand; of those that overlap each adds its text.
 */
export function bodyAfter({ text, source }: Template, edits: readonly Edit[], until?: number): string {
  let body = '';
  let from = source.bodyStart;
  for (const edit of edits) {
    if (until !== undefined && edit.start >= until) continue;
    body += text.slice(from, Math.max(from, edit.start)) + edit.text;
    from = Math.max(from, edit.end);
  }
  return body + text.slice(from, Math.max(from, until ?? text.length));
}
