import type { Observation } from "../model/observation.ts";

type Named = Pick<Observation, "term">;

/** Whether sources call two figures by different names: they may be counted in two ways. */
export const isRenamed = ({ term: a }: Named, { term: b }: Named): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
