import type { Observation } from "../model/observation.ts";
import { makeCsv } from "./csv.ts";
import { tableColumns } from "./table-columns.ts";
import { writeTableJson } from "./table-json.ts";

/** The observations as CSV for spreadsheets; formulas in texts are defused. */
export const makeObservationCsv = (observations: readonly Observation[]): string =>
  makeCsv(
    tableColumns.map(({ name }) => name),
    observations.map((observation) => tableColumns.map(({ cell }) => cell(observation))),
  );

const writeRow = (observation: Observation): string =>
  JSON.stringify(Object.fromEntries(tableColumns.map(({ name, cell }) => [name, cell(observation) ?? null])));

/** The same columns as JSON: numbers are numbers, an empty cell is null, texts are as written. */
export const makeObservationJson = (observations: readonly Observation[]): string =>
  writeTableJson("observations", observations.map(writeRow));
