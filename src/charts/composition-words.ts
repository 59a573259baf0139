import type { Part } from "./composition-data.ts";
import { lineHeight, type PictureMark, type Point, type TextStyle } from "./picture.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** Pixels above the parts, for the whole. */
export const head = 30;
/** Pixels between parts. */
export const seam = 1.5;

/** What is said of a part: amount and share, then its name in lines. */
export interface Words {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const styleOf = (index: number): TextStyle => (index === 0 ? "value" : "label");

export function makeWords({ label, text, share }: Part, width: number): Words {
  const lines = [`${text} · ${share}`, ...wrapText(label, "label", width)];
  return {
    lines,
    width: Math.max(...lines.map((line, index) => textWidth(line, styleOf(index)))),
    height: lines.reduce((sum, _, index) => sum + lineHeight(styleOf(index)), 0),
  };
}

/** Grey surfaces need a darker grey for their words. */
export const wordPaint = ({ paint }: Part) => (paint === "axis" ? "muted" : paint);

export const fillOf = ({ amount }: Part) => (amount?.look === "solid" ? "solid" : "hollow");

/** @param at top left corner */
export function wordMarks({ lines }: Words, part: Part, [x, top]: Point): PictureMark[] {
  let y = top;
  return lines.map((text, index) => {
    const style = styleOf(index);
    y += lineHeight(style);
    return {
      mark: "text",
      at: [x, y - lineHeight(style) / 2],
      text,
      style,
      anchor: "start",
      ...(index === 0 && { paint: wordPaint(part) }),
    };
  });
}
