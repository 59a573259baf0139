import type { Observation } from "../model/observation.ts";
import { type Bound, qualifiers } from "../model/qualifier.ts";
import { isCount } from "../model/unit.ts";
import { decimalOf, printedDecimals } from "../vi/number.ts";

/** Every value a true number may have, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a source prints of one number. */
export type Printed = Pick<Observation, "value" | "valueHigh" | "unit" | "qualifier"> &
  Partial<Pick<Observation, "status">>;

/** One unit of the last printed place: 0,01 for 7,24; 1 for 209. */
export const lastPlace = (value: number): number => 10 ** -printedDecimals(value);

/** One unit of the last place that is not a filling zero: 10.000 for 160.000, 100 for 4.100, 0,01 for 7,24. */
function lastSignificantPlace(value: number): number {
  const { whole, fraction } = decimalOf(value);
  const zeros = fraction ? 0 : (/0*$/.exec(whole)?.[0].length ?? 0);
  return value === 0 ? 1 : 10 ** zeros * lastPlace(value);
}

/** “At least” and “below” set a threshold and say nothing of how far off it the true value lies. */
const thresholds: readonly (string | undefined)[] = ["từ", "vượt", "dưới"];

/**
 * What the printed word says of the true value.
 * - no word: rounded to the last printed place, so half a unit of it on either side; three filling zeros or more are
 *   themselves rounding (150.000 workers), save in a target, which is set and not counted;
 * - hơn, trên: cut off, so up to one unit of the last significant place above (“trên 7,24” lies below 7,25, or 7,25 would
 *   have been printed); gần: as far below; từ, vượt, dưới: open;
 * - khoảng, ước: half a unit of the last printed place beyond the rounding, and at least half a unit of the last
 *   significant place, because “khoảng 160.000” is not precise to one;
 * - from … to: its two ends.
 */
const readings: Readonly<Record<Bound | "none", (printed: Printed) => Interval>> = {
  none: (printed) => around(printed.value, (isRound(printed) ? lastSignificantPlace : lastPlace)(printed.value) / 2),
  lower: ({ value, qualifier }) => ({ low: value, high: value + reach(value, qualifier) }),
  upper: ({ value, qualifier }) => ({ low: Math.max(0, value - reach(value, qualifier)), high: value }),
  approximate: ({ value }) => around(value, Math.max(lastPlace(value), lastSignificantPlace(value) / 2)),
  range: ({ value, valueHigh = value }) => ({ low: value, high: valueHigh }),
};

const isRound = ({ value, status }: Printed) => status !== "target" && lastSignificantPlace(value) >= 1000;
const around = (value: number, radius: number): Interval => ({ low: value - radius, high: value + radius });
const reach = (value: number, word: string | undefined) =>
  thresholds.includes(word) ? Number.POSITIVE_INFINITY : lastSignificantPlace(value);

const mirrored = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

/**
 * The values a printed number allows, in its own unit. A count without a word before it is exact unless it is plainly
 * rounded; the word before a negative number speaks of its size (“giảm hơn 14%” is −14 to −15).
 */
export function printedInterval(printed: Printed): Interval {
  const { qualifier, valueHigh, unit, value } = printed;
  if (valueHigh !== undefined) return readings.range(printed);
  if (value < 0) return mirrored(printedInterval({ ...printed, value: -value }));
  if (qualifier) return readings[qualifiers[qualifier]](printed);
  return isCount(unit) && Number.isInteger(value) && !isRound(printed)
    ? { low: value, high: value }
    : readings.none(printed);
}

/**
 * The values of `compute` over two intervals. Right only where it rises or falls steadily in each, as sums, products and
 * quotients of positive amounts do. Where two open ends meet, anything is possible.
 */
export function combine(a: Interval, b: Interval, compute: (a: number, b: number) => number): Interval {
  const corners = [compute(a.low, b.low), compute(a.low, b.high), compute(a.high, b.low), compute(a.high, b.high)];
  if (corners.some(Number.isNaN)) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Floats miss exact ends by a few units of their own last place. */
const slack = (value: number) => (Number.isFinite(value) ? Math.abs(value) * 1e-12 + 1e-12 : 0);

export const overlaps = (a: Interval, b: Interval): boolean =>
  a.low <= b.high + slack(b.high) && b.low <= a.high + slack(a.high);

export const contains = (interval: Interval, value: number): boolean => overlaps(interval, { low: value, high: value });

/** So many whole numbers are no answer any more. */
const mostWholeNumbers = 1000;

/** The whole numbers in an interval, or null when it is open or holds more of them than are an answer. */
export function wholeNumbers({ low, high }: Interval): number[] | null {
  const first = Math.ceil(low - slack(low));
  const last = Math.floor(high + slack(high));
  if (!Number.isFinite(first) || last - first >= mostWholeNumbers) return null;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
