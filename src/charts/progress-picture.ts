import { lineHeight, type Picture, type PictureMark, pixels, position, type Scale } from "./picture.ts";
import type { ProgressData, ProgressRow } from "./progress-data.ts";
import { makeRows, type Row } from "./rows.ts";
import { textWidth, wrapText } from "./text-width.ts";

const bar = 16;
const head = 22;

const isRange = ({ low }: ProgressRow): boolean => low < 100;

/** A pale track to the target, the result on it, a firm stroke where the target stands (a band for a range). */
function barMarks(row: ProgressRow, { y }: Row): PictureMark[] {
  const { percent, actual } = row;
  const stroke = (at: number): PictureMark => ({
    mark: "rule",
    from: [at, y - 4],
    to: [at, y + bar + 4],
    paint: "ink",
    width: 2.5,
  });
  const fill = actual.look === "solid" ? "solid" : "hollow";
  return [
    { mark: "bar", from: [0, y], to: [100, y + bar], paint: "muted", fill: "tint" },
    { mark: "bar", from: [0, y + 3], to: [percent, y + bar - 3], paint: 1, fill, of: actual.observation.id },
    ...(isRange(row) ? [stroke(row.low)] : []),
    stroke(100),
  ];
}

function detailMarks({ detail }: ProgressRow, { y }: Row, left: number, width: number): PictureMark[] {
  return wrapText(detail, "note", width - left).map((text, index) => ({
    mark: "text",
    at: [left, y + bar + 6 + lineHeight("note") * (index + 0.5)],
    text,
    style: "note",
    anchor: "start",
  }));
}

function verdictMark({ verdict }: ProgressRow, { label, y }: Row, width: number, beside: boolean): PictureMark {
  const [name] = label;
  const at = beside || name?.mark !== "text" ? y + bar / 2 : name.at[1];
  return { mark: "text", at: [width, at], text: verdict, style: "value", anchor: "end", paint: 1 };
}

const bodyHeight = ({ detail }: ProgressRow, width: number): number =>
  bar + 6 + wrapText(detail, "note", width).length * lineHeight("note");

export function drawProgress(data: ProgressData, width: number): Picture {
  const reserve = Math.max(...data.rows.map(({ verdict }) => textWidth(verdict, "value"))) + 14;
  const bodies = data.rows.map((row) => bodyHeight(row, width >= 560 ? width * 0.6 : width));
  const names = data.rows.map(({ label }) => label);
  const { rows, left, height } = makeRows(names, { width, strip: bar, bodies, reserve, top: head });
  const beside = left > 0;
  const end = beside ? width - reserve : width - 4;
  const domain = [0, Math.max(100, ...data.rows.map(({ percent }) => percent))] as const;
  const x: Scale = { kind: "linear", domain, range: [left, end] };
  const goal = position(x, 100);
  const marks = data.rows.flatMap((row, index): PictureMark[] => {
    const place = rows[index];
    if (!place) return [];
    const verdict = verdictMark(row, place, width, beside);
    return [...place.label, ...barMarks(row, place), verdict, ...detailMarks(row, place, left, width)];
  });
  const goalWords = data.rows.every(isRange) ? "hai vạch đậm: hai đầu của chỉ tiêu" : "vạch đậm: chỉ tiêu = 100%";
  // Far exceeded, the target stands near the left edge, over which the words must not run.
  const goalEnd = Math.max(goal + 4, textWidth(goalWords, "axis"));
  const goalText: PictureMark = {
    mark: "text",
    at: [Math.min(goalEnd, width), 8],
    text: goalWords,
    style: "axis",
    anchor: "end",
  };
  return { width, height: height + 4, x, y: pixels, marks: [goalText, ...marks] };
}
