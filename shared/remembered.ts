/** What a map holds for a key; made and kept when it holds nothing yet. */
export function remembered<Key, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

/**
 * A function that remembers what it made of each object, as long as somebody else keeps the object. For what is made of an
 * object that never changes, and of nothing else.
 */
export function ofEach<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => remembered(made, key, () => make(key));
}

/**
 * What outlives a text, with what was made of it. Kept in the thing itself: of maps beside many such things the collection of
 * garbage looks through every entry.
 */
export interface Kept {
  readonly made: Map<object, unknown>;
}

/**
 * What somebody has made of a thing that outlives a text; made and kept when he has not yet.
 * @param by who: always the same object, with values of one type, and one that lives as long as the program or its cache; what
 * else the value depends on belongs to the thing.
 */
export function madeOf<Thing extends Kept, Value>(thing: Thing, by: object, make: (thing: Thing) => Value): Value {
  const known = thing.made.get(by);
  if (known !== undefined) return known as Value;
  const value = make(thing);
  thing.made.set(by, value);
  return value;
}

/** As `ofEach`, of what keeps by itself what was made of it. */
export function ofEachKept<Thing extends Kept, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  return (thing) => madeOf(thing, make, make);
}

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
