import type { Span } from '../../span';

/** A phrase found in a template: which one, where, in what company. Absolute offsets. */
export interface Mark extends Span {
  /** `<table>/<concept>`: "blame-shift/fault-of". */
  readonly concept: string;
  /** Ordinals: of the block in the segmentation, of the sentence and the clause in the block. */
  readonly block: number;
  readonly sentence: number;
  readonly clause: number;
  /** Token indices in the block, `last` included. */
  readonly first: number;
  readonly last: number;
  /** Absolute spans of the pattern's captures `[name: …]`. */
  readonly captures: Readonly<Record<string, Span>>;
  /** The pattern that matched, as written; empty unless its concept `tellsPattern`. */
  readonly pattern: string;
}
