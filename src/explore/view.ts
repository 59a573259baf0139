import { changeText, sameInPrint } from "../charts/derive.ts";
import { type DrawnChart, makeDrawnChart } from "../charts/make.ts";
import type { Choice, MeasureName } from "./choice.ts";
import { whenOf } from "./cite.ts";
import { selectComparable } from "./comparable.ts";
import { type Library, withFigures } from "./library.ts";
import { type Measured, measureLines, measures, offeredMeasures } from "./measures.ts";
import { nameLines, type Picked, pickLines } from "./pick.ts";
import { makeSpecs } from "./spec.ts";

/** Everything the page shows of a choice. */
export interface View {
  readonly picked: readonly Picked[];
  /** The ways in which the lines can be looked at. */
  readonly offered: readonly MeasureName[];
  /** The one that is shown: the chosen one, or the first that works. */
  readonly measure: MeasureName;
  readonly measured: readonly Measured[];
  /** One a unit. */
  readonly charts: readonly DrawnChart[];
  /** Lines that are not drawn, and why. */
  readonly missing: readonly string[];
}

/** Where the change is not what is drawn already. */
const tellsCourse: ReadonlySet<MeasureName> = new Set(["muc", "chi-so-100"]);

/** `Tổ chức Đảng gấp 20 lần từ 19/6/2012 đến 6/2024.` Only of figures that may be divided by each other. */
function courseOf({ picked }: Measured, name: string): string[] {
  const { levels } = selectComparable(picked);
  const [first, last] = [levels[0], levels.at(-1)];
  const change = first && last && first !== last ? changeText(first, last).replace(",0 lần", " lần") : "";
  if (!first || !last || !change) return [];
  if (change === sameInPrint) return [`${name}: cùng một con số được in ở ${whenOf(first)} và ${whenOf(last)}.`];
  return [`${name} ${change} từ ${whenOf(first)} đến ${whenOf(last)}.`];
}

/** The table says what a computed figure was computed from, and its printed value leads to its record. */
function withBasis(chart: DrawnChart, measured: readonly Measured[]): DrawnChart {
  const bases = new Map(
    measured.flatMap(({ drawn }) => drawn.map(({ printed, basis }) => [printed.id, basis] as const)),
  );
  if (chart.table.rows.every(({ observation }) => !bases.get(observation.id))) return chart;
  const rows = chart.table.rows.map((row) => ({ ...row, cells: [...row.cells, bases.get(row.observation.id) ?? ""] }));
  return { ...chart, table: { columns: [...chart.table.columns, { label: "Tính từ", numeric: false }], rows } };
}

function drawCharts(measured: readonly Measured[], measure: MeasureName, { edition }: Library): DrawnChart[] {
  const figures = withFigures(
    edition,
    measured.flatMap(({ drawn }) => drawn.map(({ figure }) => figure)),
  );
  const names = nameLines(measured.map(({ picked }) => picked));
  const courses = measured.flatMap((one, index) => courseOf(one, names[index] ?? ""));
  return makeSpecs(measured, measure).map((spec, place) => {
    const takeaway = place === 0 && tellsCourse.has(measure) ? courses.join(" ") : "";
    return withBasis(makeDrawnChart({ ...spec, ...(takeaway && { takeaway }) }, figures), measured);
  });
}

/** @throws ChartDataError when figures cannot be drawn together after all */
export function makeView(choice: Choice, library: Library): View {
  const { edition } = library;
  const picked = pickLines(choice, edition);
  const offered = offeredMeasures(picked, edition);
  const measure = offered.includes(choice.measure) ? choice.measure : (offered[0] ?? "muc");
  const measured = measureLines(measure, picked, edition);
  const drawn = new Set(measured.map((one) => one.picked));
  const names = nameLines(picked);
  return {
    picked,
    offered,
    measure,
    measured,
    charts: drawCharts(measured, measure, library),
    missing: picked.flatMap((one, index) =>
      drawn.has(one) ? [] : [`${names[index]}: không vẽ được, ${measures[measure].missing}.`],
    ),
  };
}
