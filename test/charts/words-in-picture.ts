/** Where the words of a picture lie, as far as widths of letters can tell. */

import type { Box } from "../../src/charts/boxes.ts";
import { lineHeight, type Picture } from "../../src/charts/picture.ts";
import { textWidth } from "../../src/charts/text-width.ts";

interface Words extends Box {
  readonly text: string;
}

/** The rectangles of all words, as wide as the letters are thought to be. */
const wordsOf = ({ marks }: Picture): Words[] =>
  marks.flatMap((mark) => {
    if (mark.mark !== "text") return [];
    const { text, style, at, anchor } = mark;
    const width = textWidth(text, style);
    const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor];
    // Letters of one line and the next may share the space their line heights leave.
    const half = lineHeight(style) / 2 - 1;
    return [{ text, left, right: left + width, top: at[1] - half, bottom: at[1] + half }];
  });

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Words that are cut off at an edge. */
export const cutWords = (picture: Picture): string[] =>
  wordsOf(picture)
    .filter(({ left, right }) => left < -0.5 || right > picture.width + 0.5)
    .concat(wordsOf(picture).filter(({ top, bottom }) => top < 0 || bottom > picture.height))
    .map(({ text }) => text);

/** Pairs of words of which one lies over the other. */
export function coveredWords(picture: Picture): string[] {
  const words = wordsOf(picture);
  return words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .filter((b) => touch(a, b))
      .map((b) => `${a.text} / ${b.text}`),
  );
}
