import { correctionWords } from "../charts/correction-words.ts";
import type { TableRow } from "../charts/kind.ts";
import type { DrawnChart } from "../charts/make.ts";
import type { PublishedCorrection } from "../edition.ts";
import type { Cell } from "../machine/csv.ts";
import { tableColumns } from "../machine/table-columns.ts";
import type { Source } from "../model/source.ts";

/** One column of the table that is taken along with a chart. */
export interface ChartColumn {
  readonly name: string;
  /** What it holds, for those who read the schema. */
  readonly meaning: string;
  readonly cell: (row: TableRow, source: Source | undefined, corrections?: readonly PublishedCorrection[]) => Cell;
}

/** The columns of the whole table, so that charts can be laid side by side, between the row's name and what belongs to the row. */
export const chartColumns: readonly ChartColumn[] = [
  { name: "label", meaning: "Tên của dòng trong biểu đồ", cell: ({ cells }) => cells[0] },
  ...tableColumns.map(({ name, meaning, cell }): ChartColumn => {
    return { name, meaning, cell: ({ observation }) => cell(observation) };
  }),
  { name: "source_name", meaning: "Tên nguồn", cell: (_row, source) => source?.shortName },
  { name: "source_url", meaning: "Địa chỉ của nguồn, nếu biết", cell: (_row, source) => source?.url },
  {
    name: "correction",
    meaning: "Đính chính của chúng tôi về con số này, nếu có",
    cell: ({ observation }, _source, corrections = []) =>
      corrections
        .filter(({ metrics }) => metrics.includes(observation.id))
        .map(correctionWords)
        .join(" ") || undefined,
  },
];

/** What a chart's table is written from. */
export type ChartRecords = Pick<DrawnChart, "table" | "sources" | "corrections">;

/** One row for each record that is drawn, in the order of the chart's table. */
export const chartCells = ({ table, sources, corrections }: ChartRecords): Cell[][] =>
  table.rows.map((row) => {
    const source = sources.find(({ id }) => id === row.observation.source);
    return chartColumns.map(({ cell }) => cell(row, source, corrections));
  });
