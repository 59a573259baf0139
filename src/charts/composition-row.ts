import type { CompositionData, Part } from "./composition-data.ts";
import { fillOf, head, makeWords, seam, type Words, wordMarks, wordPaint } from "./composition-words.ts";
import { dodge } from "./dodge.ts";
import { type Picture, type PictureMark, pixels } from "./picture.ts";

const bar = 64;
const leader = 18;
const labelGap = 20;
/** Names longer than this many pixels, and than their part, are broken. */
const longest = 190;

interface Slot {
  readonly part: Part;
  readonly left: number;
  readonly right: number;
  readonly words: Words;
  /** Width of the words. */
  readonly size: number;
  readonly middle: number;
}

function makeSlots({ parts, whole }: CompositionData, width: number): Slot[] {
  let x = 0;
  return parts.map((part): Slot => {
    const left = x;
    x += (part.value / whole) * width;
    const words = makeWords(part, Math.max(longest, x - left - labelGap));
    return { part, left, right: x, words, size: words.width, middle: left + words.width / 2 };
  });
}

function slotMarks({ part, left, right, words, size, middle }: Slot): PictureMark[] {
  const bottom = head + bar;
  const start = middle - size / 2;
  return [
    {
      mark: "bar",
      from: [left, head],
      to: [Math.max(left + 1, right - seam), bottom],
      paint: part.paint,
      fill: fillOf(part),
      ...(part.amount && { of: part.amount.observation.id }),
    },
    {
      mark: "rule",
      from: [left + 0.75, bottom],
      to: [start + 0.75, bottom + leader],
      paint: wordPaint(part),
      width: 1.5,
    },
    ...wordMarks(words, part, [start, bottom + leader + 2]),
  ];
}

/** The parts side by side, their words under them; nothing when the words need more than the width. */
export function drawRow(data: CompositionData, width: number): Picture | undefined {
  const slots = makeSlots(data, width);
  const needed = slots.reduce((sum, { size }) => sum + size + labelGap, -labelGap);
  if (needed > width) return;
  const placed = dodge(slots, 0, width, labelGap);
  const tallest = Math.max(...slots.map(({ words }) => words.height));
  return {
    width,
    height: head + bar + leader + 2 + tallest + 4,
    x: pixels,
    y: pixels,
    marks: placed.flatMap(slotMarks),
  };
}
