import type { TableRow } from "../charts/kind.ts";
import type { DrawnChart } from "../charts/make.ts";
import type { PublishedCorrection } from "../edition.ts";
import type { Cell } from "../machine/csv.ts";
import { correctionColumn, recordColumns, type TableColumn } from "../machine/table-columns.ts";
import type { Source } from "../model/source.ts";

/** One column of the table that is taken along with a chart. */
interface ChartColumn {
  readonly name: string;
  /** What it holds, for those who read the schema. */
  readonly meaning: string;
  readonly cell: (row: TableRow, source: Source | undefined, corrections?: readonly PublishedCorrection[]) => Cell;
}

const asChartColumn = ({ name, meaning, cell }: TableColumn): ChartColumn => ({
  name,
  meaning,
  cell: ({ observation }, _source, corrections = []) =>
    cell(
      observation,
      corrections.filter(({ metrics }) => metrics.includes(observation.id)),
    ),
});

/** The columns of the whole table, so that charts can be laid side by side, between the row's name and what belongs to the row. */
export const chartColumns: readonly ChartColumn[] = [
  { name: "label", meaning: "Tên của dòng trong biểu đồ", cell: ({ cells }) => cells[0] },
  ...recordColumns.map(asChartColumn),
  { name: "source_name", meaning: "Tên nguồn", cell: (_row, source) => source?.shortName },
  { name: "source_url", meaning: "Địa chỉ của nguồn, nếu biết", cell: (_row, source) => source?.url },
  asChartColumn(correctionColumn),
];

/** What a chart's table is written from. */
export type ChartRecords = Pick<DrawnChart, "table" | "sources" | "corrections">;

/** One row for each record that is drawn, in the order of the chart's table. */
export const chartCells = ({ table, sources, corrections }: ChartRecords): Cell[][] =>
  table.rows.map((row) => {
    const source = sources.find(({ id }) => id === row.observation.source);
    return chartColumns.map(({ cell }) => cell(row, source, corrections));
  });
