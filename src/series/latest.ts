import type { Observation } from "../model/observation.ts";
import { periodSpan } from "../model/span.ts";

/** Last day that was counted, ISO: a count of June 2024 says nothing of 2025, though it speaks of the term 2020–2025. */
export const countedUntil = ({ asOf, end }: Pick<Observation, "asOf" | "end">): string =>
  (asOf && periodSpan(asOf)?.end) || end;

/** The latest counted levels of wholes, one an indicator, newest first. */
export function selectLatestFigures(observations: Iterable<Observation>, count: number): Observation[] {
  const latest = new Map<string, Observation>();
  for (const observation of observations) {
    const { measure, status, breakdown, indicator } = observation;
    if (measure !== "level" || status !== "actual" || breakdown) continue;
    const known = latest.get(indicator);
    if (!known || countedUntil(known) <= countedUntil(observation)) latest.set(indicator, observation);
  }
  return [...latest.values()]
    .sort((a, b) => countedUntil(b).localeCompare(countedUntil(a)) || a.id.localeCompare(b.id))
    .slice(0, count);
}
