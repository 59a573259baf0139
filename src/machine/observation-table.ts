import type { Observation } from "../model/observation.ts";
import { site } from "../site.ts";
import { absoluteUrl, dataPath } from "../urls.ts";
import { makeCsv } from "./csv.ts";
import { tableColumns } from "./table-columns.ts";
import type { YearPart } from "./year-parts.ts";

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

/** Which files hold the rows: what stands at the address of a table that is cut into parts. */
interface PartList {
  readonly parts: readonly YearPart<unknown>[];
  /** Where the file of a part stands. */
  readonly pathOf: (name: string) => string;
}

const describeParts = ({ parts, pathOf }: PartList) =>
  parts.map(({ name, rows }) => ({ year: name, rows: rows.length, url: absoluteUrl(pathOf(name)) }));

export const makePartsJson = (list: PartList): string =>
  writeJson(
    "parts",
    describeParts(list).map((part) => JSON.stringify(part)),
  );

export const makePartsCsv = (list: PartList): string =>
  makeCsv(
    ["year", "rows", "url"],
    describeParts(list).map(({ year, rows, url }) => [year, rows, url]),
  );
