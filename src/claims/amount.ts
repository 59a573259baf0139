import { withoutNoise } from "../model/float-noise.ts";
import type { Observation } from "../model/observation.ts";
import { convert, type Unit, units } from "../model/unit.ts";
import { formatNumber, roundNumber } from "../vi/number.ts";
import { type Interval, printedInterval } from "./interval.ts";

/** A printed amount in a chosen unit: its digits, and all the values they allow. */
export interface Amount {
  readonly value: number;
  readonly interval: Interval;
}

/** Converting 7,24 tỷ to triệu leaves float noise that no reader should see. */
const converted = (value: number, from: Unit, to: Unit) =>
  Number.isFinite(value) ? withoutNoise(convert(value, from, to)) : value;

/** @throws RangeError when the dimensions differ */
export function convertAmount({ value, interval }: Amount, from: Unit, to: Unit): Amount {
  const inUnit = (amount: number) => converted(amount, from, to);
  return { value: inUnit(value), interval: { low: inUnit(interval.low), high: inUnit(interval.high) } };
}

/** @throws RangeError when the dimensions differ */
export const makeAmount = (level: Observation, unit: Unit): Amount =>
  convertAmount({ value: level.value, interval: printedInterval(level) }, level.unit, unit);

/** The smaller of two units, in which both amounts keep their digits before the comma. */
export const smallerUnit = (a: Unit, b: Unit): Unit => (units[a].factor <= units[b].factor ? a : b);

/** A result in as many digits as are asked for, and the sign that says whether digits were lost: “= 19,2”, “≈ 5,355”. */
export function spellResult(value: number, decimals: number, sign: string): string {
  const shown = roundNumber(value, decimals);
  const exact = Math.abs(shown - value) <= Math.abs(value) * 1e-9;
  return `${exact ? "=" : "≈"} ${formatNumber(shown)}${sign}`;
}

/** Outward to whole units of the given decimal, so that what is shown never claims more than the interval. */
export function outward({ low, high }: Interval, decimals: number): Interval {
  const step = 10 ** decimals;
  const slack = 1e-9;
  return { low: Math.floor(low * step + slack) / step, high: Math.ceil(high * step - slack) / step };
}
