import { lineHeight, type PictureMark } from "./picture.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A horizontal strip with its name: beside it when there is room, else above it. */
export interface Row {
  readonly label: readonly PictureMark[];
  /** Top of the body under (or beside) the name, in pixels. */
  readonly y: number;
  readonly height: number;
}

interface Rows {
  readonly rows: readonly Row[];
  /** Pixels taken by names at the left; 0 when they stand above. */
  readonly left: number;
  readonly height: number;
}

interface RowsOptions {
  readonly width: number;
  /** Height of the drawing at the top of each body: a name beside its row is centred on it. */
  readonly strip: number;
  /** Height of each row's body in pixels, with whatever stands below the drawing. */
  readonly bodies: readonly number[];
  /** Pixels kept free at the right of a name that stands above its row. */
  readonly reserve?: number;
  readonly top?: number;
}

/** From this width on names stand beside their rows. */
const beside = 560;
const nameShare = 0.34;
const nameGap = 14;
const above = { before: 14, after: 5 };
const between = 16;

function nameMarks(lines: readonly string[], x: number, top: number, anchor: "start" | "end"): PictureMark[] {
  const height = lineHeight("label");
  return lines.map((text, index) => ({
    mark: "text",
    at: [x, top + height * (index + 0.5)],
    text,
    style: "label",
    anchor,
  }));
}

function makeRowsAbove(names: readonly string[], { width, bodies, reserve = 0, top = 0 }: RowsOptions): Rows {
  let y = top;
  const rows = names.map((name, index): Row => {
    const lines = wrapText(name, "label", width - reserve);
    const body = bodies[index] ?? 0;
    const nameTop = y + (index > 0 ? above.before : 0);
    const bodyTop = nameTop + lines.length * lineHeight("label") + above.after;
    y = bodyTop + body;
    return { label: nameMarks(lines, 0, nameTop, "start"), y: bodyTop, height: body };
  });
  return { rows, left: 0, height: y };
}

function makeRowsBeside(names: readonly string[], { width, strip, bodies, top = 0 }: RowsOptions): Rows {
  const lines = names.map((name) => wrapText(name, "label", width * nameShare));
  const left = Math.max(...lines.flat().map((line) => textWidth(line, "label"))) + nameGap;
  let y = top;
  const rows = lines.map((nameLines, index): Row => {
    const height = bodies[index] ?? 0;
    const nameHeight = nameLines.length * lineHeight("label");
    const bodyTop = y + (index > 0 ? between : 0) + Math.max(0, (nameHeight - strip) / 2);
    const nameTop = bodyTop + (strip - nameHeight) / 2;
    y = Math.max(bodyTop + height, nameTop + nameHeight);
    return { label: nameMarks(nameLines, left - nameGap, nameTop, "end"), y: bodyTop, height };
  });
  return { rows, left, height: y };
}

export const makeRows = (names: readonly string[], options: RowsOptions): Rows =>
  options.width >= beside ? makeRowsBeside(names, options) : makeRowsAbove(names, options);
