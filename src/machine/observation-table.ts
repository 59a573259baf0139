import type { Observation } from "../model/observation.ts";
import { site } from "../site.ts";
import { absoluteUrl, dataPath } from "../urls.ts";
import { makeCsv } from "./csv.ts";
import { tableColumns } from "./table-columns.ts";

/** The observations as CSV for spreadsheets; formulas in texts are defused. */
export const makeObservationCsv = (observations: readonly Observation[]): string =>
  makeCsv(
    tableColumns.map(({ name }) => name),
    observations.map((observation) => tableColumns.map(({ cell }) => cell(observation))),
  );

/** The same columns as JSON: numbers are numbers, an empty cell is null, texts are as written. */
export function makeObservationJson(observations: readonly Observation[]): string {
  const rows = observations.map((observation) =>
    Object.fromEntries(tableColumns.map(({ name, cell }) => [name, cell(observation) ?? null])),
  );
  const publisher = { name: site.name, url: absoluteUrl(dataPath) };
  return `${JSON.stringify({ publisher, licence: site.licence, observations: rows }, null, 1)}\n`;
}
