import type { CompositionData, Part } from "./composition-data.ts";
import { lineHeight, type Picture, type PictureMark, pixels } from "./picture.ts";
import { wrapText } from "./text-width.ts";

const head = 30;
const segmentGap = 1.5;
const leader = 24;
const labelGap = 10;

interface Slot {
  readonly part: Part;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
  /** Height of its words. */
  readonly height: number;
  /** Middle of its words, once they dodge. */
  readonly middle: number;
}

/** Words want to stand beside their segment; those that would touch are pushed apart, down first and then back up. */
function dodge(slots: readonly Slot[], bottom: number): Slot[] {
  let free = -Infinity;
  const down = slots.map((slot) => {
    const middle = Math.max(slot.middle, free + slot.height / 2);
    free = middle + slot.height / 2 + labelGap;
    return { ...slot, middle };
  });
  let ceiling = bottom;
  return down.toReversed().map((slot) => {
    const middle = Math.min(slot.middle, ceiling - slot.height / 2);
    ceiling = middle - slot.height / 2 - labelGap;
    return { ...slot, middle };
  });
}

function makeSlots({ parts, whole }: CompositionData, top: number, textWidth: number): Slot[] {
  const wrapped = parts.map(({ label }) => wrapText(label, "label", textWidth));
  const heights = wrapped.map((lines) => lineHeight("value") + lines.length * lineHeight("label"));
  const least = heights.reduce((sum, height) => sum + height + labelGap, 0);
  const column = Math.max(220, least);
  let y = top;
  const slots = parts.map((part, index): Slot => {
    const start = y;
    y += (part.value / whole) * column;
    const [lines = [], height = 0] = [wrapped[index], heights[index]];
    return { part, top: start, bottom: y, lines, height, middle: Math.max((start + y) / 2, top + height / 2) };
  });
  return dodge(slots, top + column);
}

function slotMarks({ part, top, bottom, lines, height, middle }: Slot, column: number): PictureMark[] {
  const fill = part.amount?.look === "solid" ? "solid" : "hollow";
  const x = column + leader + 6;
  const words = [`${part.text} · ${part.share}`, ...lines];
  let y = middle - height / 2;
  const paint = part.paint === "axis" ? "muted" : part.paint;
  return [
    { mark: "bar", from: [0, top], to: [column, Math.max(top + 1, bottom - segmentGap)], paint: part.paint, fill },
    { mark: "rule", from: [column + 3, (top + bottom) / 2], to: [column + leader, middle], paint, width: 1.25 },
    ...words.map((text, index): PictureMark => {
      const style = index === 0 ? "value" : "label";
      y += lineHeight(style);
      return {
        mark: "text",
        at: [x, y - lineHeight(style) / 2],
        text,
        style,
        anchor: "start",
        ...(index === 0 && { paint }),
      };
    }),
  ];
}

export function drawComposition(data: CompositionData, width: number): Picture {
  const column = width < 560 ? 84 : 150;
  const slots = makeSlots(data, head, width - column - leader - 6);
  const title = `${data.total ? "Tổng số" : "Cộng"}: ${data.wholeText}`;
  const bottom = Math.max(...slots.flatMap(({ bottom, middle, height }) => [bottom, middle + height / 2]));
  return {
    width,
    height: bottom + 4,
    x: pixels,
    y: pixels,
    marks: [
      { mark: "text", at: [0, 10], text: title, style: "value", anchor: "start" },
      ...slots.flatMap((slot) => slotMarks(slot, column)),
    ],
  };
}
