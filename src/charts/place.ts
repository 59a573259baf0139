import { area, type Box, distanceTo, middleOf, overlap, overlaps } from "./boxes.ts";
import { type Candidate, candidatesOf, type Label, textMarks } from "./label.ts";
import type { PictureMark, Point } from "./picture.ts";

/** What is on the picture already, and the points that words are about. */
interface Surroundings {
  readonly frame: Box;
  readonly drawn: readonly Box[];
  readonly words: readonly Box[];
  readonly points: readonly Point[];
}

const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Nearer another point than their own, words are read as that one's; along one line their middle is what counts. */
function isMisread(box: Box, { near, line = [] }: Label, points: readonly Point[]): boolean {
  const own = distanceTo(box, near);
  const middle = middleOf(box);
  return (
    points.some((other) => apart(other, near) > 1 && distanceTo(box, other) < own) ||
    line.some((other) => apart(other, middle) < apart(near, middle))
  );
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
    (isMisread(box, label, points) ? prices.misread : 0) +
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

function isLeftOut(label: Label, { box, price }: Priced, { words, points }: Surroundings): boolean {
  if (label.leaveOut === "not-free") return price >= negligible;
  return label.leaveOut === "over-words" && (overlaps(box, words) >= negligible || isMisread(box, label, points));
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
