import { groupByEach } from "../edition/group-by-each.ts";
import type { PublishedCorrection } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import { type Cell, makeCsv } from "./csv.ts";
import { tableColumns } from "./table-columns.ts";
import { writeTableJson } from "./table-json.ts";

type Observations = readonly Observation[];
type Corrections = readonly PublishedCorrection[];

/** The cells of each observation under `tableColumns`. @param corrections newest first, also of other figures */
export function tableCells(observations: Observations, corrections: Corrections): Cell[][] {
  const byMetric = groupByEach(corrections, ({ metrics }) => metrics);
  return observations.map((observation) => {
    const own = byMetric.get(observation.id) ?? [];
    return tableColumns.map(({ cell }) => cell(observation, own));
  });
}

/** The observations as CSV for spreadsheets; formulas in texts are defused. */
export const makeObservationCsv = (observations: Observations, corrections: Corrections): string =>
  makeCsv(
    tableColumns.map(({ name }) => name),
    tableCells(observations, corrections),
  );

const writeRow = (cells: readonly Cell[]): string =>
  JSON.stringify(Object.fromEntries(tableColumns.map(({ name }, index) => [name, cells[index] ?? null])));

/** The same columns as JSON: numbers are numbers, an empty cell is null, texts are as written. */
export const makeObservationJson = (observations: Observations, corrections: Corrections): string =>
  writeTableJson("observations", tableCells(observations, corrections).map(writeRow));
