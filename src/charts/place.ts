import { lineHeight, type Paint, type PictureMark, type Point, type TextStyle } from "./picture.ts";
import { textWidth } from "./text-width.ts";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly paint?: Paint;
}

export type Side = "above" | "below" | "left" | "right" | "aboveLeft" | "aboveRight" | "belowLeft" | "belowRight";

/** Words that want to stand near a point, on the first side that is free. */
export interface Label {
  readonly lines: readonly LabelLine[];
  readonly near: Point;
  /** Pixels between the point and the words. */
  readonly distance: number;
  readonly sides: readonly Side[];
  /**
   * When it is left out, for the table has the number and words on words help nobody: where it would lie over other words,
   * or wherever nothing right beside its point is free.
   */
  readonly leaveOut?: "over-words" | "not-free";
}

type Anchor = "start" | "middle" | "end";

/** Direction from the point (right and down are positive) and how the words hang on it. */
const directions: Readonly<Record<Side, readonly [dx: number, dy: number, anchor: Anchor]>> = {
  above: [0, -1, "middle"],
  below: [0, 1, "middle"],
  left: [-1, 0, "end"],
  right: [1, 0, "start"],
  aboveLeft: [0.7, -1, "end"],
  aboveRight: [-0.7, -1, "start"],
  belowLeft: [0.7, 1, "end"],
  belowRight: [-0.7, 1, "start"],
};

/** A label is tried at its distance first, then further away. */
const reaches = [1, 1.8, 2.8, 4];
const anchorShift = { start: 0, middle: -0.5, end: -1 } as const;

interface Candidate {
  readonly box: Box;
  readonly anchor: Anchor;
  readonly cost: number;
}

function makeCandidate({ lines, near, distance }: Label, side: Side, reach: number): Omit<Candidate, "cost"> {
  const [dx, dy, anchor] = directions[side];
  const width = Math.max(...lines.map(({ text, style }) => textWidth(text, style)));
  const height = lines.reduce((sum, { style }) => sum + lineHeight(style), 0);
  const left = near[0] + dx * distance * reach + anchorShift[anchor] * width;
  const middle = near[1] + dy * (distance * reach + height / 2);
  return { box: { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 }, anchor };
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

/** Square pixels of words that would lie over something; leaving the frame is worse than any overlap. */
const cost = (box: Box, frame: Box, obstacles: readonly Box[]): number =>
  (area(box) - overlap(box, frame)) * 1000 + obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);

/** Square pixels that are only the noise of fractions. */
const negligible = 0.01;

function bestCandidate(label: Label, frame: Box, obstacles: readonly Box[]): Candidate {
  let best: Candidate | undefined;
  for (const reach of label.leaveOut === "not-free" ? reaches.slice(0, 1) : reaches) {
    for (const side of label.sides) {
      const candidate = makeCandidate(label, side, reach);
      const price = cost(candidate.box, frame, obstacles);
      if (!best || price < best.cost) best = { ...candidate, cost: price };
      if (price < negligible) return best;
    }
  }
  if (!best) throw new RangeError("nhãn không có chỗ nào để thử");
  return best;
}

function isLeftOut({ leaveOut }: Label, { box, cost }: Candidate, words: readonly Box[]): boolean {
  if (leaveOut === "not-free") return cost >= negligible;
  return leaveOut === "over-words" && words.some((other) => overlap(box, other) >= negligible);
}

function textMarks({ lines }: Label, { box, anchor }: Candidate): PictureMark[] {
  const x = box.left - anchorShift[anchor] * (box.right - box.left);
  let y = box.top;
  return lines.map(({ text, style, paint }) => {
    y += lineHeight(style);
    return { mark: "text", at: [x, y - lineHeight(style) / 2], text, style, anchor, ...(paint && { paint }) };
  });
}

/** Labels in the order of their importance, each dodging what is drawn and what was placed before it. */
export function placeLabels(labels: readonly Label[], frame: Box, drawn: readonly Box[]): PictureMark[] {
  const words: Box[] = [];
  return labels.flatMap((label) => {
    const candidate = bestCandidate(label, frame, [...drawn, ...words]);
    if (isLeftOut(label, candidate, words)) return [];
    words.push(candidate.box);
    return textMarks(label, candidate);
  });
}

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
