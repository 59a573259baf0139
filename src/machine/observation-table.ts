import type { Observation } from "../model/observation.ts";
import { site } from "../site.ts";
import { absoluteUrl, dataPath, observationsYearPath } from "../urls.ts";
import { makeCsv } from "./csv.ts";
import { tableColumns } from "./table-columns.ts";

/** The observations as CSV for spreadsheets; formulas in texts are defused. */
export const makeObservationCsv = (observations: readonly Observation[]): string =>
  makeCsv(
    tableColumns.map(({ name }) => name),
    observations.map((observation) => tableColumns.map(({ cell }) => cell(observation))),
  );

const publisher = { name: site.name, url: absoluteUrl(dataPath) };

const writeRow = (observation: Observation): string =>
  JSON.stringify(Object.fromEntries(tableColumns.map(({ name, cell }) => [name, cell(observation) ?? null])));

/** Everything but the rows in full, the rows one a line: a file is read by programs, and seldom by people. */
const writeJson = (key: string, rows: readonly string[]): string =>
  `${JSON.stringify({ publisher, licence: site.licence }, null, 1).slice(0, -2)},\n "${key}": [\n${rows.join(",\n")}\n ]\n}\n`;

/** The same columns as JSON: numbers are numbers, an empty cell is null, texts are as written. */
export const makeObservationJson = (observations: readonly Observation[]): string =>
  writeJson("observations", observations.map(writeRow));

/** Beyond so many rows a file of JSON is larger than some hosts take (25 MB), and there is one a year instead. */
export const mostRows = 25_000;

/** The rows of one year: the year in which what they speak of ends, `khac` where that is not known. */
export interface YearPart {
  readonly year: string;
  readonly observations: readonly Observation[];
}

/** The table by years, where it is too long for one file; otherwise no part. */
export function splitByYear(observations: readonly Observation[]): YearPart[] {
  if (observations.length <= mostRows) return [];
  const groups = Map.groupBy(observations, ({ end }) => end.slice(0, 4) || "khac");
  return [...groups].map(([year, group]) => ({ year, observations: group }));
}

/** The whole table as JSON, or the list of its parts where it is too long for one file. */
export function makeTableJson(observations: readonly Observation[]): string {
  const parts = splitByYear(observations);
  if (parts.length === 0) return makeObservationJson(observations);
  const list = parts.map(({ year, observations: { length } }) =>
    JSON.stringify({ year, rows: length, url: absoluteUrl(observationsYearPath(year)) }),
  );
  return writeJson("parts", list);
}
