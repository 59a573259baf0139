import type { Observation } from "../model/observation.ts";
import type { Series } from "./select.ts";

/** One span of time and what each series says of it; null where a series says nothing. */
export interface AlignedRow {
  readonly start: string;
  readonly end: string;
  readonly values: readonly (Observation | null)[];
}

const spanOf = ({ start, end }: Observation) => `${start}/${end}`;

/** Series side by side on every span any of them speaks of, oldest first. Only equal spans share a row. */
export function alignSeries(series: readonly Series[]): AlignedRow[] {
  const bySpan = series.map(({ levels }) => new Map(levels.map((level) => [spanOf(level), level])));
  const spans = new Set(bySpan.flatMap((levels) => [...levels.keys()]));
  return [...spans]
    .map((span) => {
      const [start = "", end = ""] = span.split("/");
      return { start, end, values: bySpan.map((levels) => levels.get(span) ?? null) };
    })
    .sort((a, b) => a.end.localeCompare(b.end) || a.start.localeCompare(b.start));
}

/** The rows in which every series has a value: the only ones that may be compared. */
export const sharedRows = (rows: readonly AlignedRow[]): AlignedRow[] =>
  rows.filter(({ values }) => values.every((value) => value !== null));
