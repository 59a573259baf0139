/** Notes what is read, cell by cell, for whoever is listening. */

import { type Cell, type Log, NameLog, ReadLog } from "./read-log.ts";

let log: Log | undefined;

/** What changes together need not be told apart: of the keys of one file their group is noted. */
let groups: ReadonlyMap<string, readonly string[]> = new Map();
let groupOf: ReadonlyMap<unknown, string> = new Map();
const groupSign = "@";
/** Whether a cell tells of the keys of one file. */
export const isOfGroup = (cell: Cell): boolean => cell.includes(`/${groupSign}`);

/** Texts that stand for what whole groups hold, as `stamp` gives them for one thing. */
let groupStamps: ReadonlyMap<Cell, string> = new Map();

/**
 * @param keys by the names of their groups
 * @param stampsOf by cells of groups, where what all of a group's keys hold was read from one place
 */
export function groupKeys(
  keys: ReadonlyMap<string, readonly string[]>,
  stampsOf: ReadonlyMap<Cell, string> = new Map(),
) {
  groups = keys;
  groupStamps = stampsOf;
  groupOf = new Map([...keys].flatMap(([name, of]) => of.map((key) => [key, groupSign + name] as const)));
}

export const note = (name: string) => log?.addAll(name);
export function noteEntry(name: string, key: unknown): void {
  if (log && !log.hasAll(name)) log.add(name, groupOf.get(key) ?? String(key));
}

function runWith<Value>(inner: Log, run: () => Value): Value {
  const outer = log;
  log = inner;
  try {
    return run();
  } finally {
    log = outer;
  }
}

/** Runs, and gives what was read meanwhile beside the result. */
export function watch<Value>(run: () => Value): { value: Value; reads: ReadLog } {
  const reads = new ReadLog();
  return { value: runWith(reads, run), reads };
}

/** By what a question is called, of what its answers are made. */
const bases = new Map<string, NameLog>();

/** Gives a way to run that notes, in place of what is read, that the answers to a question are made of it. */
export function noteBasis(name: string): <Value>(run: () => Value) => Value {
  const basis = new NameLog();
  bases.set(name, basis);
  return (run) => runWith(basis, run);
}

/** Whoever uses a thing has read what it was made from. */
export const noteAll = (reads: ReadLog) => log?.join(reads);

/** What a cell holds now. */
type Look = (key: string | undefined) => unknown;
export const looks = new Map<string, Look>();
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
  /** By its name, of what the answers to a question were made so far in this build: other questions, parts of the Edition. */
  bases(): ReadonlyMap<string, readonly string[]>;
}

/** A group of which no key holds anything holds nothing: of most questions that is the answer. */
function lookAtGroup(cell: Cell, group: string, look: Look): readonly unknown[] | undefined {
  const things = (groups.get(group) ?? []).map((member) => look(member));
  if (things.every((thing) => thing === undefined)) return undefined;
  const text = groupStamps.get(cell);
  if (text) stamp(things, text);
  return things;
}

let ofPage = new ReadLog();

const reads: Reads = {
  begin() {
    ofPage = new ReadLog();
    log = ofPage;
  },
  end() {
    log = undefined;
    return ofPage.cells();
  },
  look(cell) {
    const slash = cell.indexOf("/");
    const look = looks.get(slash < 0 ? cell : cell.slice(0, slash));
    if (!look) throw new Error(`${cell}: unknown`);
    if (slash < 0) return look(undefined);
    const key = cell.slice(slash + 1);
    return key.startsWith(groupSign) ? lookAtGroup(cell, key.slice(groupSign.length), look) : look(key);
  },
  stampOf: (thing) => stamps.get(thing),
  bases: () => new Map([...bases].map(([name, { names }]) => [name, [...names]])),
};

Object.assign(globalThis, { [Symbol.for("nhip-kcn reads")]: reads });
