import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";

type Span = Pick<Observation, "start" | "end">;

const yearOf = ({ start, end }: Span): string | undefined => {
  const year = start.slice(0, 4);
  return start === `${year}-01-01` && end === `${year}-12-31` ? year : undefined;
};

const isPartOf = (year: string, { start, end }: Span): boolean => start.startsWith(year) && end.startsWith(year);

/**
 * Levels that can be drawn side by side. Of what was counted over periods, parts of years that are there whole are left
 * out: nine months beside their own year would be drawn one on the other, and read as two. Periods of several years keep
 * theirs.
 */
export function dropParts<Level extends Span>(levels: readonly Level[], { basis }: Pick<Indicator, "basis">): Level[] {
  if (basis === "stock") return [...levels];
  const years = levels.map(yearOf).filter((year) => year !== undefined);
  return levels.filter((level) => yearOf(level) || !years.some((year) => isPartOf(year, level)));
}
