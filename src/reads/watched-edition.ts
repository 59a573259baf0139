import type { Edition } from "../edition.ts";
import { looks, note, noteEntry } from "./cells.ts";
import { maps } from "./read-log.ts";

/** A map that tells which of its entries are looked up. */
class WatchedMap<Key, Value> extends Map<Key, Value> {
  readonly #name: string;
  constructor(name: string, map: ReadonlyMap<Key, Value>) {
    super();
    for (const [key, value] of map) super.set(key, value);
    this.#name = name;
  }
  override get(key: Key) {
    noteEntry(this.#name, key);
    return super.get(key);
  }
  override has(key: Key) {
    noteEntry(this.#name, key);
    return super.has(key);
  }
  override get size() {
    note(this.#name);
    return super.size;
  }
  override keys() {
    note(this.#name);
    return super.keys();
  }
  override values() {
    note(this.#name);
    return super.values();
  }
  override entries() {
    note(this.#name);
    return super.entries();
  }
  override [Symbol.iterator]() {
    return this.entries();
  }
  override forEach(use: (value: Value, key: Key, map: Map<Key, Value>) => void) {
    note(this.#name);
    super.forEach(use);
  }
}

/** A map of which every look-up is noted under the name. */
export function watchMap<Key extends string, Value>(
  name: string,
  map: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  looks.set(name, (key) => (key === undefined ? map : map.get(key as Key)));
  maps.add(name);
  return new WatchedMap(name, map);
}

let watched: Edition | undefined;

/** The Edition of this build, of which pages read. */
export const findWatchedEdition = (): Edition | undefined => watched;

/** The same Edition, which notes what is read of it. */
export function watchEdition(edition: Edition): Edition {
  const copy = {};
  for (const [name, part] of Object.entries(edition)) {
    const value = part instanceof Map ? watchMap(name, part) : part;
    if (!(part instanceof Map)) looks.set(name, () => part);
    const get = () => {
      // A map notes its entries one by one; of a list or a set it is not known what is looked at.
      if (!(part instanceof Map)) note(name);
      return value;
    };
    Object.defineProperty(copy, name, { get, enumerable: true });
  }
  watched = copy as Edition;
  return watched;
}
