import type { MetricId } from "../model/id.ts";
import { type Picture, type PictureMark, type Point, position } from "./picture.ts";

/** Where a figure is drawn: a box in whole pixels of the picture, of no size for a dot. */
export interface Spot {
  readonly metric: MetricId;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

const endsOf = (mark: PictureMark): readonly Point[] => {
  if (mark.mark === "dot") return [mark.at];
  return mark.mark === "bar" || mark.mark === "rule" ? [mark.from, mark.to] : [];
};

/** The first mark of every figure, in the order in which they are drawn. */
export function findSpots({ marks, x, y }: Picture): Spot[] {
  const spots = new Map<MetricId, Spot>();
  for (const mark of marks) {
    if (!("of" in mark) || !mark.of || spots.has(mark.of)) continue;
    const ends = endsOf(mark);
    const [xs, ys] = [ends.map(([across]) => position(x, across)), ends.map(([, up]) => position(y, up))];
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
    spots.set(mark.of, { metric: mark.of, box: box as unknown as Spot["box"] });
  }
  return [...spots.values()];
}
