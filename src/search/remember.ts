/** Makes what belongs to a key once, however often it is asked for. */
export function remember<Key, Made extends NonNullable<unknown>>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
