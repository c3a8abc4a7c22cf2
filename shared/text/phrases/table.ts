import type { Language } from '../../languages/language';

/** In what company a phrase counts although nobody asserts it. */
export type Company = 'condition' | 'consequent' | 'question' | 'quotation' | 'negation';

/** One concept: the ways to say it, one pattern a line, in every language that has them; `#` begins a comment. */
export interface Phrases extends Partial<Readonly<Record<Language, string>>> {
  /** Where it counts besides an assertion. A consequent ("если…, напишите") counts unless `assertedOnly`. */
  readonly also?: readonly Company[];
  readonly assertedOnly?: boolean;
  /** Its marks say which pattern has matched: whoever asks for that says so, for patterns as written weigh a lot. */
  readonly tellsPattern?: boolean;
}

/** The name of the tables that are not `late`: every text is matched with them. */
export const everyText = '';

/** The phrases of one rule or fact. Marks carry `name/concept`. */
export interface PhraseTable {
  readonly name: string;
  /** A table of classes is matched first; other patterns name its concepts as `<concept>`. */
  readonly classes?: boolean;
  /**
   * Few texts need these: they are matched with the other tables of that name, and only when one of their concepts is asked
   * for. Whoever asks makes sure first that there is a reason to.
   */
  readonly late?: string;
  readonly concepts: Readonly<Record<string, Phrases>>;
}

/** The patterns of one concept, with the line of the table they stand in (0-based). */
export function patternLines(text: string): { readonly line: number; readonly pattern: string }[] {
  const lines: { line: number; pattern: string }[] = [];
  text.split('\n').forEach((whole, line) => {
    const pattern = whole.replace(/(^|\s)#.*$/, '').trim();
    if (pattern) lines.push({ line, pattern });
  });
  return lines;
}
