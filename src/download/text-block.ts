import { textStyles } from "../charts/picture.ts";
import { wrapText } from "../charts/text-width.ts";
import { html, type SafeHtml } from "../html.ts";

/**
 * Named so that a picture opened elsewhere falls back on fonts that know Vietnamese; “Nhip Serif” is the cut of the first that
 * our pages have.
 */
export const fontFamilies = {
  serif: "'Source Serif 4', 'Nhip Serif', 'Noto Serif', Georgia, serif",
  sans: "Inter, 'Noto Sans', 'Segoe UI', Arial, sans-serif",
} as const;

export interface TextLook {
  readonly family: keyof typeof fontFamilies;
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  readonly colour: string;
}

export interface TextBlock {
  readonly svg: SafeHtml;
  /** Pixels from the top of the first line to the foot of the last. */
  readonly height: number;
}

const leading = { serif: 1.24, sans: 1.42 } as const;
/** Where letters stand in their line. */
const baseline = { serif: 0.93, sans: 1.02 } as const;

/** Widths are known in the style of labels; a line grows with its size. */
export const wrapLines = (text: string, size: number, width: number): string[] =>
  wrapText(text.normalize("NFC"), "label", (width * textStyles.label.size) / size);

/** The same number of lines, as even as they get: a headline without a lonely last word. */
export function balanceLines(text: string, size: number, width: number): string[] {
  const widest = wrapLines(text, size, width);
  for (let narrower = width - size; narrower > width / 2; narrower -= size) {
    const lines = wrapLines(text, size, narrower);
    if (lines.length > widest.length) return wrapLines(text, size, narrower + size);
  }
  return widest;
}

const lineHeightOf = ({ family, size }: Pick<TextLook, "family" | "size">): number =>
  Math.round(size * leading[family]);

export interface Place {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  /** Pixels a line may take. */
  readonly width: number;
  readonly anchor?: "start" | "end";
}

/** Text as SVG, broken into lines; composed letters only, because renderers lose marks that stand apart. */
export function setText(text: string, look: TextLook, { x, y, width, anchor = "start" }: Place): TextBlock {
  const { family, size, weight, colour } = look;
  const height = lineHeightOf(look);
  const breakText = family === "serif" ? balanceLines : wrapLines;
  const lines = breakText(text, size, width).map(
    (line, index) =>
      html`<text x="${x}" y="${Math.round(y + index * height + size * baseline[family])}">${line}</text>`,
  );
  return {
    svg: html`<g font-family="${fontFamilies[family]}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${lines}</g>`,
    height: lines.length * height,
  };
}
