import type { Observation } from "../model/observation.ts";
import { isCount } from "../model/unit.ts";
import { implyAmount } from "../series/implied.ts";
import { type Measurement, operations } from "../series/measure.ts";
import { formatNumber, roundNumber } from "../vi/number.ts";
import { formatAmount } from "../vi/quantity.ts";

const hasRange = (observations: readonly Observation[]) => observations.some((item) => item.valueHigh !== undefined);

/** “Hơn 108.000” and then “khoảng 108.000” may be more or fewer: only what is printed is the same. */
export const sameInPrint = "cùng số in";

type Pair = readonly [from: Observation, to: Observation];

const isMeasurable = (pair: Pair) => !hasRange(pair) && pair[0].value > 0;

const factorOf = ([from, to]: Pair) => operations.lan.compute([to, from]);

const about = ({ approximate }: Measurement) => (approximate ? "khoảng " : "");

function timesText(pair: Pair): string {
  const times = factorOf(pair);
  return `gấp ${about(times)}${formatNumber(times.value, times.decimals)} lần`;
}

/** `43,1%`; without decimals when it is round. */
export const percentText = (value: number, decimals = 1): string =>
  formatAmount(value, "%", decimals).replace(",0%", "%");

function growthText([from, to]: Pair): string {
  const growth = operations.tang.compute([to, from]);
  if (growth.value === 0) return growth.approximate ? sameInPrint : "không đổi";
  const percent = percentText(Math.abs(growth.value), growth.decimals);
  return `${growth.value > 0 ? "tăng" : "giảm"} ${about(growth)}${percent}`;
}

/** `gấp 19,2 lần`, `gấp 5,35 lần`, `tăng 10%`, `giảm khoảng 20%`, `không đổi`, `cùng số in`; empty when nothing honest can be said. */
export function changeText(...pair: Pair): string {
  if (!isMeasurable(pair)) return "";
  return factorOf(pair).value >= 2 ? timesText(pair) : growthText(pair);
}

/** More than `gấp 1 lần`, as it would be written. */
function isGrowth(pair: Pair): boolean {
  const { value, decimals } = factorOf(pair);
  return roundNumber(value, decimals) > 1;
}

/**
 * Changes that are read beside one another. Where all grow and one at least doubles, all are said in times: `gấp 2,15 lần`
 * and `tăng 98,5%` would have to be converted before they could be compared.
 */
export function changeTexts(pairs: readonly Pair[]): string[] {
  const measurable = pairs.filter(isMeasurable);
  const isInTimes = measurable.some((pair) => factorOf(pair).value >= 2) && measurable.every(isGrowth);
  return pairs.map((pair) => (isInTimes && isMeasurable(pair) ? timesText(pair) : changeText(...pair)));
}

/** Per cent of a whole, `43,1%`; about when either carries a qualifier. */
export function shareText(part: number, whole: number, approximate: boolean): string {
  const percent = percentText((part / whole) * 100);
  return approximate ? `khoảng ${percent}` : percent;
}

/** The target behind “98,6% of the target”: exact where only one whole number gives the printed per cent. */
export function impliedTarget(actual: Observation, ratio: Observation): { value: number; exact: boolean } {
  const { value, exact } = implyAmount(actual, ratio, "plan-ratio");
  if (isCount(actual.unit)) return { value, exact: exact && actual.qualifier === undefined };
  return { value: Number(value.toPrecision(3)), exact: false };
}
