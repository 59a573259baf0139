import type { ChangeData, ChangeRow } from "./change-data.ts";
import { rowName, sharedDates } from "./change-dates.ts";
import { axisMarks, dateKey, dumbbell, keyText, type Layout, rowMarks, spokenPair } from "./change-marks.ts";
import { makeScale } from "./change-scale.ts";
import { lineHeight, type Picture, pixels } from "./picture.ts";
import { makeRows } from "./rows.ts";
import { textWidth, wrapText } from "./text-width.ts";

const head = 26;
const foot = 26;

/** Values stand beside their dots unless that leaves the dots less than this share of the width. */
const leastShare = 0.5;

export function drawChange(data: ChangeData, width: number): Picture {
  const dates = sharedDates(data.rows);
  const hasKey = dates.from !== undefined || dates.to !== undefined || data.isIndex;
  const reserve = Math.max(...data.rows.map(({ change }) => textWidth(change, "value"))) + 14;
  const names = data.rows.map((row) => rowName(row, dates));
  const top = hasKey ? head : 0;
  const plan = (below: (row: ChangeRow) => number) =>
    makeRows(names, { width, strip: dumbbell, bodies: data.rows.map((row) => dumbbell + below(row)), reserve, top });
  const { left } = plan(() => 0);
  const right = left > 0 ? width - reserve : width;
  const beside = makeScale(data, left, right, true);
  const hasSideLabels = beside.range[1] - beside.range[0] >= (right - left) * leastShare;
  const x = hasSideLabels ? beside : makeScale(data, left, right, false);
  const pairHeight = (row: ChangeRow) => wrapText(spokenPair(row), "note", width - left).length * lineHeight("note");
  const { rows, height } = plan(hasSideLabels ? () => 0 : pairHeight);
  const layout: Layout = { data, width, left, x, hasSideLabels };
  const key = [
    ...(data.rows[0] ? dateKey(dates, data.rows[0], x) : []),
    ...(data.isIndex ? [keyText(width, "số đầu kỳ = 100", "end")] : []),
  ];
  const marks = data.rows.flatMap((row, index) => (rows[index] ? rowMarks(row, rows[index], layout) : []));
  const axis = axisMarks(x, rows, height + 2, data.isIndex);
  return { width, height: height + foot, x, y: pixels, marks: [...axis, ...marks, ...key] };
}
