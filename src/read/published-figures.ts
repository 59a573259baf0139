import { parse } from "csv-parse/sync";
import { type EarlierValue, earlierValue } from "../model/correction.ts";
import { type MetricId, metricId } from "../model/id.ts";
import type { Metric } from "../model/metric.ts";

/** The figures as they were when the site was last published; rewritten by `npm run publish-figures`. */
export const publishedFiguresFile = "data/published-figures.csv";

const columns = ["id", "value", "value_high", "unit", "qualifier"] as const;

/** One line of the file: a figure as readers last saw it. */
export interface PublishedFigure {
  readonly id: MetricId;
  readonly figure: EarlierValue;
  readonly line: number;
}

const number = (cell = "") => (cell === "" ? undefined : Number(cell));

/** @throws ZodError or CsvError when the file was changed by hand into something else */
export function readPublishedFigures(text: string): PublishedFigure[] {
  const rows = parse(text, { from_line: 2, skip_empty_lines: true }) as string[][];
  return rows.map(([id, value, valueHigh, unit, qualifier], index) => ({
    id: metricId.parse(id),
    figure: earlierValue.parse({
      value: number(value),
      valueHigh: number(valueHigh),
      unit,
      qualifier: qualifier || undefined,
    }),
    line: index + 2,
  }));
}

const quote = (cell: string) => (cell.includes(",") ? `"${cell}"` : cell);

/** The file's text for these metrics, in the order of their ids, so that a change of one is one changed line. */
export function formatPublishedFigures(metrics: Iterable<Metric>): string {
  const lines = [...metrics]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, value, valueHigh, unit, qualifier }) =>
      [id, value, valueHigh ?? "", unit, qualifier ?? ""].map((cell) => quote(String(cell))).join(","),
    );
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
