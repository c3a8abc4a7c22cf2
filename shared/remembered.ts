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
