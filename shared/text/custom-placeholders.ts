/** Placeholders of a form that only this house has (`placeholders.custom`). */
import { RE2JS, RE2JSException } from 're2js';
import type { Span } from '../span';

/** A form as the config writes it, and where a text holds it: in text order, UTF-16 offsets. */
export interface CustomPlaceholder {
  readonly pattern: string;
  find(text: string, from: number): (Span & { readonly name: string })[];
}

/**
 * A regular expression of the RE2 syntax, whose search is linear in the text whatever somebody wrote: look-arounds and
 * back-references it has none. The name of the field is the group `name`, else the first group, else the letters and digits
 * of the whole.
 * @returns what is wrong with the pattern, if it cannot be read
 */
export function readCustomPlaceholder(pattern: string): CustomPlaceholder | { readonly wrong: string } {
  try {
    const form = RE2JS.compile(pattern);
    const hasName = 'name' in form.namedGroups();
    return {
      pattern,
      find(text, from) {
        const found: (Span & { readonly name: string })[] = [];
        const matcher = form.matcher(text);
        // A match may be empty: of a pattern that asks for nothing.
        for (let at = from; at <= text.length && matcher.find(at); at = Math.max(matcher.end(), at + 1)) {
          const [start, end] = [matcher.start(), matcher.end()];
          if (end === start) continue;
          const group = hasName ? matcher.group('name') : matcher.groupCount() > 0 ? matcher.group(1) : null;
          found.push({ start, end, name: group || text.slice(start, end).replace(edges, '') });
        }
        return found;
      },
    };
  } catch (error) {
    if (error instanceof RE2JSException) return { wrong: error.message };
    throw error;
  }
}

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
