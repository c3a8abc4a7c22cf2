/** Remembers what texts give. */
export interface Recall<Value> {
  /** What is known of a text; made when nothing is known any more. */
  recall(text: string, make: (text: string) => Value): Value;
  /** What is known of a text, which has been asked for with this. */
  known(text: string): Value | undefined;
}

/** What a text gives, kept while it is asked for; bounded: the younger of two generations becomes the older once it is full. */
export class Recent<Value> implements Recall<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  #size = 0;

  /**
   * @param most from which size on a generation is full.
   * @param weigh what a text adds to it; each adds one where nothing is said.
   */
  constructor(
    private readonly most: number,
    private readonly weigh: (text: string) => number = () => 1,
  ) {}

  /** What is known of a text; made when nothing is known any more. */
  recall(text: string, make: (text: string) => Value): Value {
    const known = this.known(text);
    // That there is nothing to say is worth remembering, too.
    return known === undefined ? this.#keep(text, make(text)) : known;
  }

  /** What is known of a text, which has been asked for with this. */
  known(text: string): Value | undefined {
    const recent = this.#young.get(text);
    if (recent !== undefined) return recent;
    const before = this.#old.get(text);
    return before === undefined ? undefined : this.#keep(text, before);
  }

  #keep(text: string, value: Value): Value {
    if (this.#size > this.most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#young.set(text, value);
    this.#size += this.weigh(text);
    return value;
  }
}

/**
 * What the last versions of a text that is being typed give. Such a text has a version a letter, and next to none is seen again:
 * what was made of one is let go some edits later, while it is young, and never fills the memory of what many texts say.
 */
export class Typed<Value> implements Recall<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  #since = 0;

  /**
   * @param lasting what is known anyway
   * @param edits how many there have been
   */
  constructor(
    private readonly lasting: Recall<Value>,
    private readonly edits: () => number,
  ) {}

  recall(text: string, make: (text: string) => Value): Value {
    const known = this.known(text);
    if (known !== undefined) return known;
    const value = make(text);
    this.#young.set(text, value);
    return value;
  }

  known(text: string): Value | undefined {
    this.#age();
    const known = this.#young.get(text) ?? this.lasting.known(text);
    if (known !== undefined) return known;
    const before = this.#old.get(text);
    if (before !== undefined) this.#young.set(text, before);
    return before;
  }

  #age(): void {
    const edits = this.edits();
    if (edits - this.#since < editsKept) return;
    this.#old = edits - this.#since < 2 * editsKept ? this.#young : new Map();
    this.#young = new Map();
    this.#since = edits;
  }
}

/** For how many edits at least what was typed is kept, should it be taken back. */
const editsKept = 1;

/** Answers kept for words that were asked for lately: a text asks for few, and again and again. */
export function recently<Value>(answer: (word: string) => Value): (word: string) => Value {
  const recent = new Recent<Value>(6000);
  return (word) => recent.recall(word, answer);
}
