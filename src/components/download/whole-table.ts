import type { Edition } from "../../edition.ts";
import { makeObservationCsv } from "../../machine/observation-table.ts";
import { once } from "../../reads.ts";

/** The whole table as CSV: the file itself, and what the Data Package says of it, are written from one text. */
export const wholeCsv = once(({ observations, corrections }: Edition) =>
  makeObservationCsv([...observations.values()], corrections),
);
