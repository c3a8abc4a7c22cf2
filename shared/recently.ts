/** What a text gives, kept while it is asked for; bounded: the younger of two generations becomes the older once it is full. */
export class Recent<Value> {
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
    const recent = this.#young.get(text);
    if (recent !== undefined) return recent;
    const value = this.#old.get(text) ?? make(text);
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

/** Answers kept for words that were asked for lately: a text asks for few, and again and again. */
export function recently<Value>(answer: (word: string) => Value): (word: string) => Value {
  const recent = new Recent<Value>(6000);
  return (word) => recent.recall(word, answer);
}
