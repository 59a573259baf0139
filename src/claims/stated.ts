import type { Observation } from "../model/observation.ts";
import { qualifiers } from "../model/qualifier.ts";
import { type Interval, lastPlace, type Printed, printedInterval } from "./interval.ts";

type Stated = Pick<Observation, "value" | "valueHigh" | "unit" | "qualifier">;

const isApproximate = ({ qualifier }: Stated) => qualifier !== undefined && qualifiers[qualifier] === "approximate";

/** Values that, rounded as usual, are printed as the claim prints them; “khoảng” earns no leniency here. */
export function roundedReading(claim: Stated): Interval {
  const printed: Printed = isApproximate(claim) ? { ...claim, qualifier: undefined } : claim;
  return printedInterval(printed);
}

/** Values that are printed so when the further digits are cut off instead of rounded (68,888 as 68,8). */
export function cutOffReading(claim: Stated): Interval {
  const { value } = claim;
  // The next printed value itself is out; a millionth of a step keeps the end of the interval closed.
  const far = value + Math.sign(value || 1) * lastPlace(value) * (1 - 1e-6);
  return { low: Math.min(value, far), high: Math.max(value, far) };
}

/** Values that the claim allows in any way: rounded, cut off, or near it where it says “khoảng”. */
export function looseReading(claim: Stated): Interval {
  const printed = printedInterval(claim);
  if (claim.valueHigh !== undefined || (claim.qualifier && !isApproximate(claim))) return printed;
  // A plain count is exact: nothing was cut off it.
  if (printed.low === printed.high) return printed;
  const cut = cutOffReading(claim);
  return { low: Math.min(printed.low, cut.low), high: Math.max(printed.high, cut.high) };
}
