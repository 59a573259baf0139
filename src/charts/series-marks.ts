import { type Amount, barFills } from "./amount.ts";
import {
  type BarMark,
  type Paint,
  type PictureMark,
  type Point,
  seriesPaint,
  seriesShapes,
  valueAt,
} from "./picture.ts";
import { type DrawnClaim, type DrawnSeries, joinOf, pairsOf } from "./series-data.ts";
import { amountsOf, endOf, type Frame, startOf, timeOf } from "./series-frame.ts";

/** Pixels; a column over a year keeps the look of a column. */
const widestColumn = 110;

const pointOf = (amount: Amount, { isFlow }: DrawnSeries): Point => [timeOf(amount, isFlow), amount.value];

function lineMarks({ levels, unjoined }: DrawnSeries, paint: Paint): PictureMark[] {
  if (unjoined) return [];
  return pairsOf(levels).map(([a, b]) => ({
    mark: "line",
    points: [
      [timeOf(a, false), a.value],
      [timeOf(b, false), b.value],
    ],
    paint,
    dashed: joinOf(a, b) !== "solid",
  }));
}

function dotMark(one: DrawnSeries, amount: Amount, index: number): PictureMark[] {
  const target = amount.look === "target";
  const shape = target ? "diamond" : (seriesShapes[index] ?? "circle");
  const dot = {
    mark: "dot",
    shape,
    paint: seriesPaint(index),
    radius: target ? 6 : 5,
    hollow: amount.look !== "solid",
    of: amount.observation.id,
  };
  const at = pointOf(amount, one);
  const range: PictureMark[] =
    amount.high > amount.value
      ? [{ mark: "rule", from: at, to: [at[0], amount.high], paint: seriesPaint(index), width: 3 }]
      : [];
  return [...range, { ...dot, at } as PictureMark];
}

/** A column over the period: pale when several series share the plot, so that none hides another. */
function columnMarks(amount: Amount, paint: Paint, alone: boolean, widest: number): PictureMark[] {
  const [start, end] = [startOf(amount), endOf(amount)];
  const inset = Math.max((end - start) * 0.09, (end - start - widest) / 2);
  const [left, right, value] = [start + inset, end - inset, amount.value];
  const of = amount.observation.id;
  const column: BarMark = { mark: "bar", from: [left, 0], to: [right, value], paint, fill: barFills[amount.look], of };
  return [alone ? column : { mark: "rule", from: [left, value], to: [right, value], paint, width: 3, of }];
}

export function seriesMarks(one: DrawnSeries, index: number, alone: boolean, { x }: Frame): PictureMark[] {
  const paint = seriesPaint(index);
  const widest = valueAt(x, x.range[0] + widestColumn) - x.domain[0];
  const columns = one.isFlow
    ? amountsOf(one).flatMap((amount) => columnMarks(amount, paint, alone, widest))
    : lineMarks(one, paint);
  const dots = one.isFlow && alone ? [] : amountsOf(one).flatMap((amount) => dotMark(one, amount, index));
  return [...columns, ...dots];
}

/** The claim as a set square: across at the level it starts from, then up (or down) to where it ends. */
export function claimMarks({ from, to }: DrawnClaim, paint: Paint): PictureMark[] {
  const [start, end] = [timeOf(from, false), timeOf(to, false)];
  return [
    { mark: "rule", from: [start, from.value], to: [end, from.value], paint: "muted" },
    { mark: "arrow", from: [end, from.value], to: [end, to.value], paint, inset: 8 },
  ];
}
