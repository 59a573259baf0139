import type { Observation } from "../model/observation.ts";
import type { Library } from "./library.ts";
import type { Picked } from "./pick.ts";
import type { View } from "./view.ts";

/** What a reader must know before comparing, and where more is said of it. */
export interface Warning {
  readonly text: string;
  readonly more?: { readonly path: string; readonly label: string };
}

/** A line that is drawn, by the name it has in the chart. */
export interface Shown {
  readonly name: string;
  readonly picked: Picked;
  /** As printed. */
  readonly figures: readonly Observation[];
}

/** Finds one kind of thing to know; nothing when there is none. */
export type FindWarnings = (shown: readonly Shown[], view: View, library: Library) => readonly Warning[];

export const differ = (values: readonly unknown[]): boolean => new Set(values).size > 1;
export const each = <Item>(items: readonly Item[], words: (item: Item) => string): string =>
  items.map(words).join("; ");
