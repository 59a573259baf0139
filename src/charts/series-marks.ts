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
import { amountsOf, endOf, type Frame, pixelOf, startOf, timeOf } from "./series-frame.ts";

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

/** Pixels; a diamond looks smaller than it is. */
const radii = { point: { free: 5, crowded: 3.5 }, target: { free: 6, crowded: 4.5 } } as const;

/** The amounts of a series that stand so near one another that their marks would make one blot. */
function findCrowded(one: DrawnSeries, frame: Frame): ReadonlySet<Amount> {
  const points = amountsOf(one).map((amount) => ({ amount, at: pixelOf(pointOf(amount, one), frame) }));
  const isNear = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 2 * radii.point.free;
  const crowded = points.filter(({ at }, index) =>
    points.some((other, place) => place !== index && isNear(at, other.at)),
  );
  return new Set(crowded.map(({ amount }) => amount));
}

function dotMark(one: DrawnSeries, amount: Amount, index: number, isCrowded: boolean): PictureMark[] {
  const target = amount.look === "target";
  const shape = target ? "diamond" : (seriesShapes[index] ?? "circle");
  const dot = {
    mark: "dot",
    shape,
    paint: seriesPaint(index),
    radius: radii[target ? "target" : "point"][isCrowded ? "crowded" : "free"],
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

export function seriesMarks(one: DrawnSeries, index: number, alone: boolean, frame: Frame): PictureMark[] {
  const { x } = frame;
  const paint = seriesPaint(index);
  const widest = valueAt(x, x.range[0] + widestColumn) - x.domain[0];
  const columns = one.isFlow
    ? amountsOf(one).flatMap((amount) => columnMarks(amount, paint, alone, widest))
    : lineMarks(one, paint);
  const crowded = findCrowded(one, frame);
  const dots =
    one.isFlow && alone ? [] : amountsOf(one).flatMap((amount) => dotMark(one, amount, index, crowded.has(amount)));
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
