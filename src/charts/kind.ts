import type { Edition } from "../edition.ts";
import type { Chart, ChartKind } from "../model/chart.ts";
import type { Observation } from "../model/observation.ts";
import type { Picture } from "./picture.ts";

export interface TableColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** One record of the chart. The first cell names the row. */
export interface TableRow {
  readonly cells: readonly string[];
  /** What each cell is sorted by where its words do not say how large or how late it is. */
  readonly ranks?: readonly (number | undefined)[];
  readonly observation: Observation;
}

/** Exactly the records that are drawn, one row each. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Everything one kind of chart is; `registry.ts` lists them. `Data` is what the spec becomes once its ids are found. */
export interface ChartKindModule<Kind extends ChartKind, Data> {
  /** Name of the kind in Vietnamese, for descriptions and lists. */
  readonly label: string;
  /** @throws ChartDataError when an id is unknown or the figures do not go together */
  readonly resolve: (spec: Chart<Kind>, edition: Edition) => Data;
  /** A picture for this width in pixels; the height follows from the data. */
  readonly draw: (data: Data, width: number) => Picture;
  /** Vietnamese sentences that say what a reader would see. */
  readonly describe: (data: Data) => string;
  readonly table: (data: Data) => ChartTable;
}
