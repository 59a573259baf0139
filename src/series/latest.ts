import type { Observation } from "../model/observation.ts";
import { periodSpan } from "../model/span.ts";

/** Last day that was counted, ISO: a count of June 2024 says nothing of 2025, though it speaks of the term 2020–2025. */
export const countedUntil = ({ asOf, end }: Pick<Observation, "asOf" | "end">): string =>
  (asOf && periodSpan(asOf)?.end) || end;

const isCounted = ({ measure, status }: Observation) => measure === "level" && status === "actual";

const isLess = (a: Observation, b: Observation) => a.unit === b.unit && a.value < b.value;

/** Of figures of one thing the one counted last, and of those of one day the largest. */
export const latestOf = (observations: readonly Observation[]): Observation | undefined =>
  observations.reduce<Observation | undefined>((latest, next) => {
    const later = latest ? countedUntil(next).localeCompare(countedUntil(latest)) : 1;
    return latest && (later < 0 || (later === 0 && isLess(next, latest))) ? latest : next;
  }, undefined);

const aYear = 366 * 24 * 3600 * 1000;

/** A whole that nobody has counted for years says less of today than a part counted since. */
function outdates(part: Observation, whole: Observation): boolean {
  return Date.parse(countedUntil(part)) - Date.parse(countedUntil(whole)) > aYear;
}

function latestOfIndicator(observations: readonly Observation[]): Observation[] {
  const { true: parts = [], false: wholes = [] } = Object.groupBy(observations, ({ breakdown }) => `${!!breakdown}`);
  const [whole, part] = [latestOf(wholes), latestOf(parts)];
  if (!whole) return [];
  return [part && outdates(part, whole) ? part : whole];
}

/** The latest counted levels, one an indicator, newest first: of the whole, or of a part where the whole is out of date. */
export function selectLatestFigures(observations: Iterable<Observation>, count: number): Observation[] {
  const byIndicator = Map.groupBy([...observations].filter(isCounted), ({ indicator }) => indicator);
  return [...byIndicator.values()]
    .flatMap(latestOfIndicator)
    .sort((a, b) => countedUntil(b).localeCompare(countedUntil(a)) || a.id.localeCompare(b.id))
    .slice(0, count);
}
