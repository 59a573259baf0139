import { type TextStyle, textStyles } from "./picture.ts";

/** Advance widths of Inter at weight 600, in hundredths of the font size; measured once in a browser. */
const widthGroups: Readonly<Record<number, string>> = {
  26: " \u00a0ijlI",
  33: "!'.,:;",
  38: "/()rtf",
  42: "1",
  52: '"*?“”–-…s',
  58: "7aceJLkvxyz",
  62: "2bdghnopquF5",
  65: "03468ETBPRSZ9$#+=<>≈×±",
  73: "ACDGHKNOQUVXY&",
  84: "w",
  91: "mM",
  101: "W@%—→",
};

const widthOf = new Map(
  Object.entries(widthGroups).flatMap(([width, characters]) =>
    [...characters].map((character): [string, number] => [character, Number(width) / 100]),
  ),
);
const unknownWidth = 0.7;
/** Fonts that stand in until Inter has loaded are a little wider. */
const reserve = 1.05;

/** A letter without its marks: Vietnamese marks add no width. */
const bare = (letter: string) => letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");

/** Width of a letter in font sizes; marked letters are looked up once. */
function letterWidth(letter: string): number {
  const known = widthOf.get(letter);
  if (known !== undefined) return known;
  const width = bare(letter) === "" ? 0 : (widthOf.get(bare(letter)) ?? unknownWidth);
  widthOf.set(letter, width);
  return width;
}

/** Width in font sizes of so much, and a text after it. */
function addWidth(width: number, text: string): number {
  let sum = width;
  for (const letter of text) sum += letterWidth(letter);
  return sum;
}

/** Pixels a font size. */
const scaleOf = (style: TextStyle) => textStyles[style].size * reserve;

/** Width of a line of text in pixels, estimated: a little too wide rather than too narrow. */
export const textWidth = (text: string, style: TextStyle): number => addWidth(0, text) * scaleOf(style);

/** The text in lines no wider than `width` pixels, broken between words; a single longer word stays whole. */
export function wrapText(text: string, style: TextStyle, width: number): string[] {
  const scale = scaleOf(style);
  const [first = "", ...words] = text.split(" ");
  const lines: string[] = [];
  let line = first;
  let taken = addWidth(0, first);
  for (const word of words) {
    const longer = addWidth(taken, ` ${word}`);
    const fits = longer * scale <= width;
    if (!fits) lines.push(line);
    line = fits ? `${line} ${word}` : word;
    taken = fits ? longer : addWidth(0, word);
  }
  return [...lines, line];
}
