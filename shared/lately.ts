/**
 * What is made when it is first asked for, and kept. For what most runs never need and a start would wait for: a pattern with
 * classes of letters takes V8 a millisecond to read, a table of words as long to fill.
 */
export function lately<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
