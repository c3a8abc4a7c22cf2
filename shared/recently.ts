/** Answers kept for words that were asked for lately: a text asks for few, and again and again. Bounded. */
export function recently<Value>(answer: (word: string) => Value): (word: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const value = older.get(word) ?? answer(word);
    if (recent.size >= 6000) {
      older = recent;
      recent = new Map();
    }
    recent.set(word, value);
    return value;
  };
}
