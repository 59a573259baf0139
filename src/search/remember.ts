/** Makes what belongs to a key once, however often it is asked for. */
export function remember<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Made;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
