/** What was read, by the names of what holds it: kept as it comes, and told cell by cell at the end. */

/** `observations/hn22-dang-vien` is one record, `observations/@bai-viet` those of a group, `observations` all of them. */
export type Cell = string;

/** Names of which one entry can be looked at, or all. */
export const maps = new Set<string>();

/** Of more entries of a map it is simpler to say that all were read, and as right. A page of a gallery reads hundreds. */
const many = 500;

/** Keys of the entries that were read, or that all were. */
type Entries = Set<string> | "all";

/** Whoever listens to what is read. */
export interface Log {
  /** All that the name stands for was read. */
  addAll(name: string): void;
  hasAll(name: string): boolean;
  add(name: string, key: string): void;
  /** What the other log tells was read here, too. */
  join(other: ReadLog): void;
}

export class ReadLog implements Log {
  readonly #entries = new Map<string, Entries>();

  addAll(name: string): void {
    this.#entries.set(name, "all");
  }

  hasAll(name: string): boolean {
    return this.#entries.get(name) === "all";
  }

  add(name: string, key: string): void {
    const entries = this.#entries.get(name);
    if (entries === "all") return;
    if (!entries) this.#entries.set(name, new Set([key]));
    else if (entries.add(key).size > many && maps.has(name)) this.addAll(name);
  }

  join(other: ReadLog): void {
    for (const [name, entries] of other.#entries) {
      if (entries === "all") this.addAll(name);
      else for (const key of entries) this.add(name, key);
    }
  }

  names(): Iterable<string> {
    return this.#entries.keys();
  }

  cells(): ReadonlySet<Cell> {
    const told = [...this.#entries].flatMap(([name, entries]) =>
      entries === "all" ? [name] : Array.from(entries, (key) => `${name}/${key}`),
    );
    return new Set(told);
  }
}

/** Notes names alone: of what kinds a thing was made, whichever of each. */
export class NameLog implements Log {
  readonly names = new Set<string>();

  addAll(name: string): void {
    this.names.add(name);
  }

  hasAll(name: string): boolean {
    return this.names.has(name);
  }

  add(name: string): void {
    this.names.add(name);
  }

  join(other: ReadLog): void {
    for (const name of other.names()) this.names.add(name);
  }
}
