import type { Edition } from "../edition.ts";
import type { Observation } from "../model/observation.ts";

/** The latest counted levels, one an indicator, newest first. */
export function selectLatestFigures(edition: Edition, count: number): Observation[] {
  const latest = new Map<string, Observation>();
  // The table is in the order of time: a later record takes the place of an earlier one.
  for (const observation of edition.observations.values()) {
    const { measure, status, breakdown, indicator } = observation;
    if (measure === "level" && status === "actual" && !breakdown) latest.set(indicator, observation);
  }
  return [...latest.values()].sort((a, b) => b.end.localeCompare(a.end) || a.id.localeCompare(b.id)).slice(0, count);
}
