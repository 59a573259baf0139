import type { Observation } from "../../model/observation.ts";

/** What a page shows at most, so that none grows with the archive. The downloads hold every figure. */
export const most = {
  articles: 100,
  charts: 300,
  events: 200,
  /** Rows of the tables of one page, by what the page is about; an entity has a table an indicator. */
  rows: { indicator: 300, source: 300, entity: 60 },
  /** Pictures of series on the page of an indicator, and points of each. */
  series: 12,
  points: 40,
  /** Events and figures of one year of a timeline. */
  ofYear: 50,
} as const;

/** The `count` figures that speak of the latest time, in the order given. */
export function selectNewest(observations: readonly Observation[], count: number): readonly Observation[] {
  if (observations.length <= count) return observations;
  const newest = new Set(observations.toSorted((a, b) => b.end.localeCompare(a.end)).slice(0, count));
  return observations.filter((observation) => newest.has(observation));
}
