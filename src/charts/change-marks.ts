import { formatNumber } from "../vi/number.ts";
import { type Amount, amountLabel, amountText } from "./amount.ts";
import type { ChangeData, ChangeRow } from "./change-data.ts";
import type { SharedDates } from "./change-dates.ts";
import { axisTicks, dotGap, labelsOf, valuesOf } from "./change-scale.ts";
import { lineHeight, type Paint, type PictureMark, type Point, position, type Scale, valueAt } from "./picture.ts";
import type { Row } from "./rows.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** Height of the two dots and what joins them, in pixels. */
export const dumbbell = 24;

function dot({ look, observation }: Amount, at: Point, paint: Paint, radius: number): PictureMark {
  const shape = look === "target" ? "diamond" : "circle";
  return { mark: "dot", at, paint, shape, hollow: look !== "solid", radius, of: observation.id };
}

function dumbbellMarks(row: ChangeRow, middle: number, isIndex: boolean): PictureMark[] {
  const [from, to] = valuesOf(row, isIndex);
  return [
    { mark: "rule", from: [from, middle], to: [to, middle], paint: 1, width: 3 },
    dot(row.from, [from, middle], "muted", 5),
    dot(row.to, [to, middle], 1, 6),
  ];
}

function sideLabels(row: ChangeRow, middle: number, x: Scale, isIndex: boolean): PictureMark[] {
  const values = valuesOf(row, isIndex);
  const rises = values[0] <= values[1];
  return labelsOf(row, isIndex).map((text, index) => {
    const side = (index === 0) === rises ? -1 : 1;
    return {
      mark: "text",
      at: [position(x, values[index] ?? 0) + side * dotGap, middle],
      text,
      style: "value",
      anchor: side > 0 ? "start" : "end",
      paint: index === 0 ? "muted" : 1,
    };
  });
}

export const spokenPair = ({ from, to }: ChangeRow): string => `từ ${amountLabel(from)} đến ${amountText(to)}`;

function lowerLabel(row: ChangeRow, top: number, left: number, width: number): PictureMark[] {
  return wrapText(spokenPair(row), "note", width).map((text, index) => ({
    mark: "text",
    at: [left, top + lineHeight("note") * (index + 0.5)],
    text,
    style: "note",
    anchor: "start",
  }));
}

/** What the change was, at the end of the row's name. */
function changeLabel({ change }: ChangeRow, { label }: Row, middle: number, width: number, isBeside: boolean) {
  const [name] = label;
  const y = isBeside || name?.mark !== "text" ? middle : name.at[1];
  return change ? [{ mark: "text", at: [width, y], text: change, style: "value", anchor: "end" } as const] : [];
}

/** What every row of the picture shares. */
export interface Layout {
  readonly data: ChangeData;
  readonly width: number;
  readonly left: number;
  readonly x: Scale;
  readonly hasSideLabels: boolean;
}

export function rowMarks(row: ChangeRow, place: Row, { data, width, left, x, hasSideLabels }: Layout): PictureMark[] {
  const middle = place.y + dumbbell / 2;
  const words = hasSideLabels
    ? sideLabels(row, middle, x, data.isIndex)
    : lowerLabel(row, place.y + dumbbell, left, width - left);
  return [
    ...place.label,
    ...dumbbellMarks(row, middle, data.isIndex),
    ...words,
    ...changeLabel(row, place, middle, width, left > 0),
  ];
}

export const keyText = (x: number, text: string, anchor: "start" | "end"): PictureMark => ({
  mark: "text",
  at: [x, 8],
  text,
  style: "axis",
  anchor,
});

/** A dot of the key stands for no figure. */
const keyDot = (...of: Parameters<typeof dot>): PictureMark => ({ ...dot(...of), of: undefined }) as PictureMark;

export function dateKey({ from, to }: SharedDates, row: ChangeRow, x: Scale): PictureMark[] {
  const second = from ? 18 + textWidth(from, "axis") + 20 : 7;
  return [
    ...(from ? [keyDot(row.from, [valueAt(x, 6), 8], "muted", 5), keyText(18, from, "start")] : []),
    ...(to ? [keyDot(row.to, [valueAt(x, second), 8], 1, 6), keyText(second + 13, to, "start")] : []),
  ];
}

/** Thin lines only beside the dots, so that none crosses a name; numbers under the last row. */
export function axisMarks(x: Scale, rows: readonly Row[], bottom: number, isIndex: boolean): PictureMark[] {
  const values = axisTicks(x.domain);
  const across = (value: number, paint: Paint): PictureMark[] =>
    rows.map(({ y }) => ({ mark: "rule", from: [value, y], to: [value, y + dumbbell], paint }));
  const numbers = values.map(
    (value): PictureMark => ({
      mark: "text",
      at: [position(x, value), bottom + 12],
      text: formatNumber(value),
      style: "axis",
      anchor: "middle",
    }),
  );
  const grid = values.flatMap((value) => across(value, "grid"));
  return [...grid, ...(isIndex ? across(100, "axis") : []), ...numbers];
}
