/**
 * What is read of the Edition while a page is rendered. The next build asks whether the page would read the same again;
 * if so it need not be rendered. Whatever is kept between pages must be kept by `once`, `onceFor` or `question`, or a page
 * that found it ready would not know what it was made from.
 */
import type { Edition } from "./edition.ts";

/** `observations/hn22-dang-vien` is one record, `observations` all of them. */
export type Cell = string;

let seen: Set<Cell> | undefined;

const note = (cell: Cell) => seen?.add(cell);

/** Runs, and gives what was read meanwhile beside the result. */
function watch<Value>(run: () => Value): { value: Value; reads: ReadonlySet<Cell> } {
  const outer = seen;
  const reads = new Set<Cell>();
  seen = reads;
  try {
    return { value: run(), reads };
  } finally {
    seen = outer;
  }
}

/** Whoever uses a thing has read what it was made from. */
const noteAll = (reads: ReadonlySet<Cell>) => {
  for (const cell of reads) note(cell);
};

/** A map that tells which of its entries are looked up. */
class WatchedMap<Key, Value> extends Map<Key, Value> {
  readonly #name: string;
  constructor(name: string, map: ReadonlyMap<Key, Value>) {
    super();
    for (const [key, value] of map) super.set(key, value);
    this.#name = name;
  }
  override get(key: Key) {
    note(`${this.#name}/${key}`);
    return super.get(key);
  }
  override has(key: Key) {
    note(`${this.#name}/${key}`);
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

/** What a cell holds now. */
type Look = (key: string | undefined) => unknown;
const looks = new Map<string, Look>();

/** A map of which every look-up is noted under the name. */
export function watchMap<Key extends string, Value>(
  name: string,
  map: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  looks.set(name, (key) => (key === undefined ? map : map.get(key as Key)));
  return new WatchedMap(name, map);
}

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

/** The Edition of this build. */
let watched: Edition | undefined;

/** Makes a thing once an Edition, however many pages use it; each of them has read all that it was made from. */
export function once<More extends readonly unknown[], Value>(
  make: (edition: Edition, ...more: More) => Value,
): (edition: Edition, ...more: More) => Value {
  const made = new WeakMap<Edition, { value: Value; reads: ReadonlySet<Cell> }>();
  return (edition, ...more) => {
    const known = made.get(edition) ?? watch(() => make(edition, ...more));
    made.set(edition, known);
    noteAll(known.reads);
    return known.value;
  };
}

/** The same for one thing a key. */
export function onceFor<Key extends string, Subject, Value>(
  keyOf: (subject: Subject) => Key,
  make: (subject: Subject, edition: Edition) => Value,
): (subject: Subject, edition: Edition) => Value {
  const made = new WeakMap<Edition, Map<Key, { value: Value; reads: ReadonlySet<Cell> }>>();
  return (subject, edition) => {
    const ofEdition = made.get(edition) ?? new Map();
    made.set(edition, ofEdition);
    const known = ofEdition.get(keyOf(subject)) ?? watch(() => make(subject, edition));
    ofEdition.set(keyOf(subject), known);
    noteAll(known.reads);
    return known.value;
  };
}

/**
 * A question to the whole Edition of which a page needs only the answer: “which articles show this chart?”. What was read
 * to answer it is not the page's matter; the next build asks again and compares the answers.
 */
export function question<Key extends string, Value>(
  name: string,
  answer: (edition: Edition, key: Key) => Value,
): (edition: Edition, key: Key) => Value {
  const ask = (edition: Edition, key: Key) => watch(() => answer(edition, key)).value;
  looks.set(name, (key) => {
    if (!watched || key === undefined) throw new Error(`${name}: nothing to ask of`);
    return ask(watched, key as Key);
  });
  return (edition, key) => {
    note(`${name}/${key}`);
    return ask(edition, key);
  };
}

/** What the build, which stands outside the bundle of the pages, asks of this module. */
export interface Reads {
  /** What is read from now on belongs to a page. */
  begin(): void;
  /** What the page read. */
  end(): ReadonlySet<Cell>;
  /** What a cell holds now. @throws Error when nobody in this build knows the cell */
  look(cell: Cell): unknown;
}

const reads: Reads = {
  begin() {
    seen = new Set();
  },
  end() {
    const cells = seen ?? new Set<Cell>();
    seen = undefined;
    return cells;
  },
  look(cell) {
    const slash = cell.indexOf("/");
    const look = looks.get(slash < 0 ? cell : cell.slice(0, slash));
    if (!look) throw new Error(`${cell}: unknown`);
    return look(slash < 0 ? undefined : cell.slice(slash + 1));
  },
};

Object.assign(globalThis, { [Symbol.for("nhip-kcn reads")]: reads });
