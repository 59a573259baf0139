import type { Edition } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import { convert, sameDimension, type Unit } from "../model/unit.ts";
import { printedDecimals } from "../vi/number.ts";
import { isMeasured, isStock, selectAlike } from "./find.ts";
import type { Aim, Ratio, Target } from "./target.ts";
import { makeState } from "./target-state.ts";
import type { Verdict } from "./verdict.ts";

/** A printed ratio to the target, and the result that it speaks of. */
export interface Claim {
  readonly claim: Observation;
  readonly verdict: Verdict | undefined;
  readonly result: Observation | undefined;
}

/** The levels a subject is judged by: a plan-ratio speaks of levels, any other target of figures like itself. */
const measureOf = ({ measure }: Observation) => (measure === "plan-ratio" ? "level" : measure);

/**
 * The latest result within the target's time. A flow must be counted from the target's first day, so that the admissions
 * of one year are not set against the plan of a term.
 */
function findResult(target: Observation, unit: Unit | undefined, edition: Edition): Observation | undefined {
  const stock = isStock(target, edition);
  return selectAlike(target, edition)
    .filter((level) => isMeasured(level) && level.measure === measureOf(target))
    .filter((level) => !unit || sameDimension(level.unit, unit))
    .filter((level) => level.end <= target.end && (stock ? level.end >= target.start : level.start === target.start))
    .sort(
      (a, b) => b.end.localeCompare(a.end) || Number(b.source === target.source) - Number(a.source === target.source),
    )
    .at(0);
}

/** “gấp 4,5 lần kế hoạch” is 450%. */
const printedRatio = ({ value, unit, qualifier }: Observation): Ratio => ({
  value: unit === "%" ? value : value * 100,
  decimals: unit === "%" ? printedDecimals(value) : 0,
  printed: true,
  approximate: qualifier !== undefined,
});

function computedRatio(aim: Aim, result: Observation): Ratio | undefined {
  const single = aim.valueHigh === undefined && result.valueHigh === undefined;
  if (!single || aim.value <= 0 || result.measure !== "level") return undefined;
  const value = (convert(result.value, result.unit, aim.unit) / aim.value) * 100;
  const range = aim.implied !== undefined && aim.implied.low < aim.implied.high;
  const approximate = range || aim.qualifier !== undefined || result.qualifier !== undefined;
  return { value, decimals: 1, printed: false, approximate };
}

/** A result of a later day outdates the ratio that was printed before it. */
export function makeOutcome(
  target: Observation,
  aim: Aim | undefined,
  claim: Claim | undefined,
  edition: Edition,
): Pick<Target, "result" | "ratio" | "state"> {
  const latest = findResult(target, aim?.unit, edition);
  const outdated = latest && (!claim || (claim.result && latest.end > claim.result.end));
  const result = outdated ? latest : (claim?.result ?? latest);
  const ratio = outdated || !claim ? aim && result && computedRatio(aim, result) : printedRatio(claim.claim);
  return { result, ratio, state: makeState(aim, result, ratio) };
}
