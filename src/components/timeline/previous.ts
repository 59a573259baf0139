import { selectAlike } from "../../claims/find.ts";
import type { Edition } from "../../edition.ts";
import type { Observation } from "../../model/observation.ts";
import { sameDimension } from "../../model/unit.ts";
import { isRenamed } from "../../series/renamed.ts";
import { whyUnjoined } from "../../series/unjoined.ts";

const lengthOf = ({ start, end }: Observation) => Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);

/** Stretches of the same kind: a leap year is still a year, a half is not. */
const alikeLong = (a: Observation, b: Observation) => Math.abs(lengthOf(a) - lengthOf(b)) <= 3;

/**
 * The result before this one that counts the same thing of the same entity, or undefined. Flows are only followed over
 * stretches of the same length, because half a year after a whole one would look like a fall; figures that make no line
 * follow none.
 */
export function previousInSeries(observation: Observation, edition: Edition): Observation | undefined {
  const indicator = edition.indicators.get(observation.indicator);
  if (indicator && whyUnjoined(indicator, observation)) return undefined;
  const isFlow = indicator?.basis === "flow";
  return selectAlike(observation, edition).findLast(
    (other) =>
      other.end < observation.end &&
      other.measure === "level" &&
      (other.status === "actual" || other.status === "estimate") &&
      !other.basisUnclear &&
      !observation.basisUnclear &&
      !isRenamed(other, observation) &&
      sameDimension(other.unit, observation.unit) &&
      (!isFlow || alikeLong(other, observation)),
  );
}
