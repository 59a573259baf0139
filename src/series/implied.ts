import type { Observation } from "../model/observation.ts";
import { isCount } from "../model/unit.ts";
import { printedDecimals } from "../vi/number.ts";

/** What a source leaves out when it prints an amount and a rate: the plan behind “đạt 98,6%”, the year before “tăng 42%”. */
interface ImpliedAmount {
  readonly value: number;
  /** People come whole: true when one whole number, and no other, rounds to the printed rate. */
  readonly exact: boolean;
}

/** From an amount and a rate as a share (0,42 for 42%). */
type Solve = (amount: number, share: number) => number;

const solutions = {
  "plan-ratio": (result, share) => result / share,
  "change-percent": (amount, share) => amount / (1 + share),
} as const satisfies Record<string, Solve>;

export type ImplyingMeasure = keyof typeof solutions;

/** @throws RangeError, in Vietnamese, when the second figure is no rate of the wanted kind or gives no amount */
export function implyAmount(
  amount: Pick<Observation, "id" | "value" | "unit">,
  rate: Pick<Observation, "id" | "value" | "measure">,
  measure: ImplyingMeasure,
): ImpliedAmount {
  if (rate.measure !== measure) throw new RangeError(`“${rate.id}” không phải số liệu loại ${measure}`);
  const solve = (percent: number) => solutions[measure](amount.value, percent / 100);
  const value = solve(rate.value);
  if (!Number.isFinite(value)) throw new RangeError(`không tính ngược được từ “${rate.id}”`);
  if (!isCount(amount.unit)) return { value, exact: false };
  const half = 10 ** -printedDecimals(rate.value) / 2;
  const ends = [solve(rate.value - half), solve(rate.value + half)];
  return { value: Math.round(value), exact: Math.ceil(Math.min(...ends)) === Math.floor(Math.max(...ends)) };
}
