import type { Span } from '../span';

export type State = 'open' | 'resolved' | 'neutral';

/** Something that the text says, where it says it. Absolute offsets. */
export interface Fact extends Span {
  /** Ordinal of the block in the segmentation and of the sentence in the block. */
  readonly block: number;
  readonly sentence: number;
}

export interface Step extends Fact {
  /** Told as done, as under way, or only as a hand-over or an escalation (which count as steps). */
  readonly aspect: 'done' | 'under-way' | 'handover' | 'escalation' | 'slot';
}

export interface Deadline extends Fact {
  readonly type: 'absolute' | 'relative' | 'placeholder' | 'vague';
  /** A promise of ours (not a handling time, a product's limit...). Only such ones are listed. */
  /** What is promised; `release`: a product to come ("in the next version"), which stands in for a time. */
  readonly of: 'solution' | 'message' | 'release';
  /** The whole promise around it: "постараемся ответить в кратчайшие сроки". */
  readonly promise: Span;
}

export interface Apology extends Fact {
  readonly type: 'specific' | 'vague';
}

export interface Mention extends Fact {
  readonly who: 'department' | 'sister' | 'vendor' | 'configured' | 'person';
  /** The name as it stands in the text. */
  readonly name: string;
}

/** What the paragraphs of one language (and one choice of branches) say. */
export interface Facts {
  readonly state: State;
  /** The sentence that says that the problem is open (or solved); null in a neutral text. */
  readonly stateEvidence: Fact | null;
  readonly steps: readonly Step[];
  readonly deadlines: readonly Deadline[];
  readonly apologies: readonly Apology[];
  /** What we, our staff or our action did wrong, established; not a confession before the cause is known. */
  readonly faults: readonly Fact[];
  readonly handovers: readonly Fact[];
  readonly escalations: readonly Fact[];
  readonly mentions: readonly Mention[];
  readonly questions: readonly Fact[];
  readonly causes: readonly Fact[];
  readonly contact: Fact | null;
  readonly ticket: Fact | null;
  readonly greeting: Fact | null;
  readonly addressee: Fact | null;
  /** The reader is addressed as; null when nothing tells. */
  readonly address: 'вы' | 'Вы' | 'ты' | 'you' | null;
  readonly dataStatement: Fact | null;
  readonly scope: Fact | null;
  readonly prevention: Fact | null;
}
