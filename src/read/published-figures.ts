import { parse } from "csv-parse/sync";
import { type FigureField, type FigureState, figureState } from "../model/earlier.ts";
import { type MetricId, metricId } from "../model/id.ts";
import type { Metric } from "../model/metric.ts";

/** The figures as they were when the site was last published; rewritten by `npm run publish-figures`. */
export const publishedFiguresFile = "data/published-figures.csv";

/** After the id, each under its name in the header. */
const columns: Readonly<Record<FigureField, string>> = {
  value: "value",
  valueHigh: "value_high",
  unit: "unit",
  qualifier: "qualifier",
  indicator: "indicator",
  entity: "entity",
  breakdown: "breakdown",
  measure: "measure",
  status: "status",
  period: "period",
  asOf: "as_of",
  baseline: "baseline",
  source: "source",
};
const fields = Object.keys(columns) as FigureField[];
const header = ["id", ...Object.values(columns)].join(",");

/** One line of the file: a figure as readers last saw it. */
export interface PublishedFigure {
  readonly id: MetricId;
  readonly figure: FigureState;
  readonly line: number;
}

const isNumber = (field: FigureField) => field === "value" || field === "valueHigh";

function readState(cells: readonly string[]): FigureState {
  const filled = fields.flatMap((field, index) => {
    const cell = cells[index] ?? "";
    return cell === "" ? [] : [[field, isNumber(field) ? Number(cell) : cell] as const];
  });
  return figureState.parse(Object.fromEntries(filled));
}

/** @throws Error, ZodError or CsvError when the file was changed by hand into something else */
export function readPublishedFigures(text: string): PublishedFigure[] {
  const [names, ...rows] = parse(text, { skip_empty_lines: true }) as string[][];
  if (names && names.join(",") !== header) throw new Error(`Not the columns of the published figures: ${names}`);
  return rows.map(([id, ...cells], index) => ({ id: metricId.parse(id), figure: readState(cells), line: index + 2 }));
}

const quote = (cell: string) => (cell.includes(",") ? `"${cell}"` : cell);

/** The file's text for these metrics, in the order of their ids, so that a change of one is one changed line. */
export function formatPublishedFigures(metrics: Iterable<Metric>): string {
  const lines = [...metrics]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((metric) =>
      [metric.id, ...fields.map((field) => metric[field] ?? "")].map((cell) => quote(String(cell))).join(","),
    );
  return `${[header, ...lines].join("\n")}\n`;
}
