import type { CompositionData, Part } from "./composition-data.ts";
import { fillOf, head, makeWords, seam, type Words, wordMarks, wordPaint } from "./composition-words.ts";
import { dodge } from "./dodge.ts";
import { type Picture, type PictureMark, pixels } from "./picture.ts";

const column = 84;
const leader = 24;
const labelGap = 10;
const least = 220;

interface Slot {
  readonly part: Part;
  readonly top: number;
  readonly bottom: number;
  readonly words: Words;
  /** Height of the words. */
  readonly size: number;
  readonly middle: number;
}

function makeSlots({ parts, whole }: CompositionData, textWidth: number): Slot[] {
  const words = parts.map((part) => makeWords(part, textWidth));
  const height = Math.max(
    least,
    words.reduce((sum, one) => sum + one.height + labelGap, 0),
  );
  let y = head;
  const slots = parts.flatMap((part, index): Slot[] => {
    const said = words[index];
    if (!said) return [];
    const top = y;
    y += (part.value / whole) * height;
    return [{ part, top, bottom: y, words: said, size: said.height, middle: (top + y) / 2 }];
  });
  return dodge(slots, head, head + height, labelGap);
}

function slotMarks({ part, top, bottom, words, size, middle }: Slot): PictureMark[] {
  return [
    {
      mark: "bar",
      from: [0, top],
      to: [column, Math.max(top + 1, bottom - seam)],
      paint: part.paint,
      fill: fillOf(part),
      ...(part.amount && { of: part.amount.observation.id }),
    },
    {
      mark: "rule",
      from: [column + 3, (top + bottom) / 2],
      to: [column + leader, middle],
      paint: wordPaint(part),
      width: 1.25,
    },
    ...wordMarks(words, part, [column + leader + 6, middle - size / 2]),
  ];
}

/** The parts on top of each other, their words beside them. */
export function drawColumn(data: CompositionData, width: number): Picture {
  const slots = makeSlots(data, width - column - leader - 6);
  const bottom = Math.max(...slots.flatMap(({ bottom, middle, size }) => [bottom, middle + size / 2]));
  return { width, height: bottom + 4, x: pixels, y: pixels, marks: slots.flatMap(slotMarks) };
}
