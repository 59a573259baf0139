import { ticks } from "d3";
import { formatNumber } from "../vi/number.ts";
import { amountLabel, amountText } from "./amount.ts";
import type { ChangeData, ChangeRow } from "./change-data.ts";
import { fitRange } from "./fit.ts";
import type { Point, Scale } from "./picture.ts";
import { textWidth } from "./text-width.ts";

/** Pixels between a dot and its value. */
export const dotGap = 11;

export const valuesOf = ({ from, to }: ChangeRow, isIndex: boolean): Point =>
  isIndex ? [100, (to.value / from.value) * 100] : [from.value, to.value];

/** Position needs no zero, but a scale that starts high would make a small change look large. */
function domainOf(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least < most * 0.6 || least === most) return [Math.min(0, least), Math.max(most, least + 1)];
  const pad = (most - least) * 0.12;
  return [least - pad, most + pad];
}

export const axisTicks = ([least, most]: Scale["domain"]) => ticks(least, most, 4);

/** An index hides the unit, so the later value says it. */
export const labelsOf = ({ from, to }: ChangeRow, isIndex: boolean) =>
  [amountLabel(from), isIndex ? amountText(to) : amountLabel(to)] as const;

/** Where dots may stand when their values are written outside of them. */
export function makeScale({ rows, isIndex }: ChangeData, left: number, right: number, hasSideLabels: boolean): Scale {
  const domain = domainOf(rows.flatMap((row) => valuesOf(row, isIndex)));
  const footprints = rows.flatMap((row) => {
    const values = valuesOf(row, isIndex);
    const widths = labelsOf(row, isIndex).map((label) => (hasSideLabels ? textWidth(label, "value") + dotGap : 8));
    const rises = values[0] <= values[1];
    return values.map((value, index) => {
      const outward = (index === 0) === rises ? "before" : "after";
      const fraction = (value - domain[0]) / (domain[1] - domain[0]);
      return { fraction, before: 8, after: 8, [outward]: widths[index] ?? 8 };
    });
  });
  const numbers = axisTicks(domain).map((value) => {
    const half = textWidth(formatNumber(value), "axis") / 2;
    return { fraction: (value - domain[0]) / (domain[1] - domain[0]), before: half, after: half };
  });
  const [start, end] = fitRange(right - left, [...footprints, ...numbers]);
  return { kind: "linear", domain, range: [left + start, left + end] };
}
