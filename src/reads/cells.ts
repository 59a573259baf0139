/** Notes what is read, cell by cell, for whoever is listening. */

/** `observations/hn22-dang-vien` is one record, `observations/@bai-viet` those of a group, `observations` all of them. */
export type Cell = string;

let seen: Set<Cell> | undefined;

/** What changes together need not be told apart: of the keys of one file their group is noted. */
let groups: ReadonlyMap<string, readonly string[]> = new Map();
let groupOf: ReadonlyMap<unknown, string> = new Map();
const groupSign = "@";

/** @param keys by the names of their groups */
export function groupKeys(keys: ReadonlyMap<string, readonly string[]>): void {
  groups = keys;
  groupOf = new Map([...keys].flatMap(([name, of]) => of.map((key) => [key, groupSign + name] as const)));
}

export const note = (cell: Cell) => seen?.add(cell);
export const noteEntry = (name: string, key: unknown) => seen?.add(`${name}/${groupOf.get(key) ?? key}`);

/** Runs, and gives what was read meanwhile beside the result. */
export function watch<Value>(run: () => Value): { value: Value; reads: ReadonlySet<Cell> } {
  const outer = seen;
  const reads = new Set<Cell>();
  seen = reads;
  try {
    return { value: run(), reads: coarsen(reads) };
  } finally {
    seen = outer;
  }
}

/** Runs without noting what is read. */
export function ignore<Value>(run: () => Value): Value {
  const outer = seen;
  seen = undefined;
  try {
    return run();
  } finally {
    seen = outer;
  }
}

/** Whoever uses a thing has read what it was made from. */
export const noteAll = (reads: ReadonlySet<Cell>) => {
  if (seen) for (const cell of reads) seen.add(cell);
};

/** Of more entries of a map it is simpler to say that all were read, and as right. A page of a gallery reads hundreds. */
const many = 500;
const nameOf = (cell: Cell) => cell.split("/", 1)[0] ?? "";

function coarsen(reads: ReadonlySet<Cell>): ReadonlySet<Cell> {
  if (reads.size <= many) return reads;
  const counts = new Map<string, number>();
  for (const cell of reads) counts.set(nameOf(cell), (counts.get(nameOf(cell)) ?? 0) + 1);
  const isMuch = (name: string) => maps.has(name) && (counts.get(name) ?? 0) > many;
  return new Set([...reads].map((cell) => (isMuch(nameOf(cell)) ? nameOf(cell) : cell)));
}

/** What a cell holds now. */
type Look = (key: string | undefined) => unknown;
export const looks = new Map<string, Look>();
/** Names of which one entry can be looked at, or all. */
export const maps = new Set<string>();

/** Names of cells that are read from files while a page is rendered. All others are of the Edition. */
export const fileCells: ReadonlySet<string> = new Set(["texts", "frozen"]);

const stamps = new WeakMap<object, string>();

/** Says in a short text what a thing was read from, so that to compare it with that of another build is enough. */
export const stamp = (thing: object, text: string) => stamps.set(thing, text);

/** What the build, which stands outside the bundle of the pages, asks of this module. */
export interface Reads {
  /** What is read from now on belongs to a page. */
  begin(): void;
  /** What the page read. */
  end(): ReadonlySet<Cell>;
  /** What a cell holds now. @throws Error when nobody in this build knows the cell */
  look(cell: Cell): unknown;
  /** What a thing was read from, if it was stamped. */
  stampOf(thing: object): string | undefined;
}

const reads: Reads = {
  begin() {
    seen = new Set();
  },
  end() {
    const cells = coarsen(seen ?? new Set());
    seen = undefined;
    return cells;
  },
  look(cell) {
    const slash = cell.indexOf("/");
    const look = looks.get(slash < 0 ? cell : cell.slice(0, slash));
    if (!look) throw new Error(`${cell}: unknown`);
    if (slash < 0) return look(undefined);
    const key = cell.slice(slash + 1);
    return key.startsWith(groupSign)
      ? (groups.get(key.slice(groupSign.length)) ?? []).map((member) => look(member))
      : look(key);
  },
  stampOf: (thing) => stamps.get(thing),
};

Object.assign(globalThis, { [Symbol.for("nhip-kcn reads")]: reads });
