/** Where something stands in a file, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An entry of a list by its `id`; the first is 0. Entries that cannot be read shift indexes but not ids. */
export interface EntryStep {
  readonly id: string;
  readonly nth: number;
}

/** The way to a value: `["metrics", { id: "hn22-dang-vien", nth: 0 }, "unit"]`. */
export type Path = readonly (PropertyKey | EntryStep)[];
export type Locate = (path: Path) => Position;
