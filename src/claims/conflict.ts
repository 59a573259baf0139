import type { Metric } from "../model/metric.ts";
import { periodSpan } from "../model/span.ts";
import { convert, units } from "../model/unit.ts";
import { cite, type Doubt } from "./doubt.ts";

/** Whatever the source calls it and however it spells the time: “nửa đầu 2024” is the months to June. */
const daysOf = (time = "") => Object.values(periodSpan(time) ?? [time]).join("/");

/** What a source reports, estimates or the desk works out are all said of what happened. */
const said = ({ status }: Metric) => (status === "target" || status === "proposal" ? status : "result");

/**
 * Two figures with one key speak of the same thing: by another name of it they could hide that they differ. One sum in two
 * currencies is two figures.
 */
function keyOf(metric: Metric) {
  const { indicator, entity, breakdown, measure, period, asOf, baseline, plan, unit } = metric;
  const subject = [indicator, entity, breakdown, measure, said(metric), plan?.name, plan?.setBy];
  // No text of an editor holds this character or is empty, so no two subjects are joined to one key.
  return [...subject, daysOf(period ?? asOf), daysOf(baseline), units[unit].dimension].join("\u0000");
}

const isSameValue = (a: Metric, b: Metric) =>
  convert(a.value, a.unit, b.unit) === b.value && a.valueHigh === b.valueHigh;

/** A figure that says again what an earlier one says, or something else of the same thing. */
export interface Rival {
  readonly first: Metric;
  readonly second: Metric;
  readonly same: boolean;
}

/** @param metrics in the order in which “first” and “second” are to be told apart */
export function findRivals(metrics: Iterable<Metric>): Rival[] {
  const first = new Map<string, Metric>();
  const rivals: Rival[] = [];
  for (const second of metrics) {
    const key = keyOf(second);
    const earlier = first.get(key);
    if (!earlier) first.set(key, second);
    else if (earlier.id !== second.id) rivals.push({ first: earlier, second, same: isSameValue(earlier, second) });
  }
  // A source may print “19 lần” in its headline and “hơn 19 lần” below: both are kept as printed.
  return rivals.filter(({ first: a, second: b, same }) => !same || a.qualifier === b.qualifier);
}

/** Two figures of one thing that differ: the desk must say which one it uses. */
export const makeConflicts = (rivals: readonly Rival[]): Doubt[] =>
  rivals
    .filter(({ same }) => !same)
    .map(({ first, second }) => ({
      rule: "duplicate-observation",
      figures: [first, second],
      message: `Hai số khác nhau về cùng một điều: ${cite(first)}; ${cite(second)}.`,
    }));
