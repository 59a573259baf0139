import type { Point } from "./picture.ts";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Square pixels that two boxes share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

export const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

export const middleOf = ({ left, top, right, bottom }: Box): Point => [(left + right) / 2, (top + bottom) / 2];

export const overlaps = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, other) => sum + overlap(box, other), 0);

export const distanceTo = ({ left, right, top, bottom }: Box, [x, y]: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const around = ([x, y]: Point, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});
const step = 6;
/** Words keep this many pixels from the middle of a line. */
const lineClearance = 5;

/** What a dot covers. */
export const dotBox = (at: Point): Box => around(at, 7);

/** What a straight line covers, as a string of small boxes. */
export function lineBoxes(from: Point, to: Point): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    return around([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], lineClearance);
  });
}
