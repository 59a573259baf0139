import type { Observation } from "../model/observation.ts";
import { qualifiers } from "../model/qualifier.ts";
import { makeAmount } from "./amount.ts";
import { type Interval, printedInterval } from "./interval.ts";
import type { Aim, Ratio, TargetState } from "./target.ts";

const boundOf = ({ qualifier }: Pick<Observation, "qualifier">) => (qualifier ? qualifiers[qualifier] : undefined);

/** Without a word before it a result is taken at its printed value; with one, at all the values the word allows. */
function resultInterval(result: Observation, aim: Aim): Interval {
  const { value, interval } = makeAmount(result, aim.unit);
  return result.qualifier ? interval : { low: value, high: value };
}

function stateInRange(reached: Interval, least: number, most: number): TargetState {
  if (reached.low > most) return "đạt";
  if (reached.high < least) return "chưa đạt";
  return reached.low >= least && reached.high <= most ? "trong khoảng" : "chưa rõ";
}

/** “dưới 5%” is met from below. */
function stateBelow(reached: Interval, most: number): TargetState {
  if (reached.high <= most) return "đạt";
  return reached.low > most ? "chưa đạt" : "chưa rõ";
}

/** What surely meets the target, and what surely misses it. “khoảng 400” is not missed by 390, nor surely met. */
function thresholds(aim: Aim): { readonly met: number; readonly missed: number } {
  if (aim.implied) return { met: aim.implied.high, missed: aim.implied.low };
  return { met: aim.value, missed: boundOf(aim) === "approximate" ? printedInterval(aim).low : aim.value };
}

function stateAbove(reached: Interval, aim: Aim, result: Observation): TargetState {
  const { met, missed } = thresholds(aim);
  if (reached.low >= met) return "đạt";
  // “gần 700” is still short of 700.
  const short = boundOf(result) === "upper" ? reached.high <= missed : reached.high < missed;
  return short ? "chưa đạt" : "chưa rõ";
}

/** Where a result stands against its target. A printed ratio settles it: the source knew both amounts. */
export function makeState(
  aim: Aim | undefined,
  result: Observation | undefined,
  ratio: Ratio | undefined,
): TargetState {
  if (ratio?.printed) return ratio.value >= 100 ? "đạt" : "chưa đạt";
  if (!aim || !result) return "chưa rõ";
  const reached = resultInterval(result, aim);
  if (aim.valueHigh !== undefined) return stateInRange(reached, aim.value, aim.valueHigh);
  return aim.qualifier === "dưới" ? stateBelow(reached, aim.value) : stateAbove(reached, aim, result);
}
