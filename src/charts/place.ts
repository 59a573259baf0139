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
  /** What is left of the words where all of them would stand badly. */
  readonly fewer?: readonly LabelLine[];
  readonly near: Point;
  /** Pixels between the point and the words. */
  readonly distance: number;
  readonly sides: readonly Side[];
  /**
   * When it is left out, for the table has the number and words on words help nobody: where it would lie over other words
   * or be read as another point's, or wherever nothing right beside its point is free.
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
  readonly lines: readonly LabelLine[];
  readonly box: Box;
  readonly anchor: Anchor;
  readonly reach: number;
}

function makeCandidate({ near, distance }: Label, lines: Candidate["lines"], side: Side, reach: number): Candidate {
  const [dx, dy, anchor] = directions[side];
  const width = Math.max(...lines.map(({ text, style }) => textWidth(text, style)));
  const height = lines.reduce((sum, { style }) => sum + lineHeight(style), 0);
  const left = near[0] + dx * distance * reach + anchorShift[anchor] * width;
  const middle = near[1] + dy * (distance * reach + height / 2);
  const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  return { lines, box, anchor, reach };
}

/** The nearest first, and whole before shortened. */
function* candidatesOf(label: Label): Generator<Candidate> {
  for (const reach of label.leaveOut === "not-free" ? reaches.slice(0, 1) : reaches) {
    for (const lines of label.fewer ? [label.lines, label.fewer] : [label.lines]) {
      for (const side of label.sides) yield makeCandidate(label, lines, side, reach);
    }
  }
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

const overlaps = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, other) => sum + overlap(box, other), 0);

const distanceTo = ({ left, right, top, bottom }: Box, [x, y]: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** What is on the picture already, and the points that words are about. */
interface Surroundings {
  readonly frame: Box;
  readonly drawn: readonly Box[];
  readonly words: readonly Box[];
  readonly points: readonly Point[];
}

/** Nearer another point than their own, words are read as that one's. */
function isMisread(box: Box, near: Point, points: readonly Point[]): boolean {
  const own = distanceTo(box, near);
  return points.some((other) => Math.hypot(other[0] - near[0], other[1] - near[1]) > 1 && distanceTo(box, other) < own);
}

/** In square pixels of words over what is drawn. */
const prices = {
  /** For each square pixel out of the frame: worse than anything else. */
  outside: 1000,
  /** For each square pixel over other words. */
  overWords: 4,
  misread: 2000,
  /** Grows with the square of the distance. */
  distance: 25,
  shortened: 400,
} as const;

/** What it costs to stand there. */
function priceOf(
  { box, reach, lines }: Candidate,
  label: Label,
  { frame, drawn, words, points }: Surroundings,
): number {
  return (
    (area(box) - overlap(box, frame)) * prices.outside +
    overlaps(box, drawn) +
    overlaps(box, words) * prices.overWords +
    (isMisread(box, label.near, points) ? prices.misread : 0) +
    (reach - 1) ** 2 * prices.distance +
    (lines === label.lines ? 0 : prices.shortened)
  );
}

/** Square pixels that are only the noise of fractions. */
const negligible = 0.01;

interface Priced extends Candidate {
  readonly price: number;
}

function bestCandidate(label: Label, surroundings: Surroundings): Priced {
  let best: Priced | undefined;
  for (const candidate of candidatesOf(label)) {
    const price = priceOf(candidate, label, surroundings);
    if (!best || price < best.price) best = { ...candidate, price };
    if (price < negligible) break;
  }
  if (!best) throw new RangeError("nhãn không có chỗ nào để thử");
  return best;
}

function isLeftOut({ leaveOut, near }: Label, { box, price }: Priced, { words, points }: Surroundings): boolean {
  if (leaveOut === "not-free") return price >= negligible;
  return leaveOut === "over-words" && (overlaps(box, words) >= negligible || isMisread(box, near, points));
}

function textMarks({ lines, box, anchor }: Candidate): PictureMark[] {
  const x = box.left - anchorShift[anchor] * (box.right - box.left);
  let y = box.top;
  return lines.map(({ text, style, paint }) => {
    y += lineHeight(style);
    return { mark: "text", at: [x, y - lineHeight(style) / 2], text, style, anchor, ...(paint && { paint }) };
  });
}

/** Two labels on one line stay so many pixels apart. */
const wordSpace = 4;

/** Labels in the order of their importance, each dodging what is drawn and what was placed before it. */
export function placeLabels(labels: readonly Label[], frame: Box, drawn: readonly Box[]): PictureMark[] {
  const words: Box[] = [];
  const points = labels.map(({ near }) => near);
  return labels.flatMap((label) => {
    const surroundings = { frame, drawn, words, points };
    const candidate = bestCandidate(label, surroundings);
    if (isLeftOut(label, candidate, surroundings)) return [];
    const { left, right, ...height } = candidate.box;
    words.push({ left: left - wordSpace, right: right + wordSpace, ...height });
    return textMarks(candidate);
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
