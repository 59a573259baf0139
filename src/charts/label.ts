import type { Box } from "./boxes.ts";
import { lineHeight, type Paint, type PictureMark, type Point, type TextStyle } from "./picture.ts";
import { textWidth } from "./text-width.ts";

interface LabelLine {
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
  /** The points of its line, its own among them: words whose middle is nearer another of them are read as that one's. */
  readonly line?: readonly Point[];
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

/** Words at one of the places where they may stand. */
export interface Candidate {
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
export function* candidatesOf(label: Label): Generator<Candidate> {
  for (const reach of label.leaveOut === "not-free" ? reaches.slice(0, 1) : reaches) {
    for (const lines of label.fewer ? [label.lines, label.fewer] : [label.lines]) {
      for (const side of label.sides) yield makeCandidate(label, lines, side, reach);
    }
  }
}

export function textMarks({ lines, box, anchor }: Candidate): PictureMark[] {
  const x = box.left - anchorShift[anchor] * (box.right - box.left);
  let y = box.top;
  return lines.map(({ text, style, paint }) => {
    y += lineHeight(style);
    return { mark: "text", at: [x, y - lineHeight(style) / 2], text, style, anchor, ...(paint && { paint }) };
  });
}
