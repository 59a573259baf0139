import type { Entry } from "../claims/entry.ts";
import type { Observation } from "../model/observation.ts";

/**
 * Rows that one file holds at most, so that none grows with the archive: only the CSV and the Parquet file of the whole
 * table do, which are the table.
 */
export const mostRows = {
  /** The whole table as JSON or as a workbook. */
  table: 20_000,
  /** The table of one indicator, and a part of either table. */
  part: 5_000,
  /** The table of verdicts, and a part of it: there is much to say of each. */
  verdicts: 2_000,
} as const;

/** Rows of one year: the year in which what they speak of ends. */
export interface YearPart<Row = Observation> {
  /** `2024`; `2024-2` where the year needs a second file; `khac` where the year is not known. */
  readonly name: string;
  readonly rows: readonly Row[];
}

function cut<Row>(year: string, rows: readonly Row[], size: number): YearPart<Row>[] {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, index) => ({
    name: index === 0 ? year : `${year}-${index + 1}`,
    rows: rows.slice(index * size, (index + 1) * size),
  }));
}

/** A table of more than `most` rows by years, in files of at most `size`; no part where one file holds it. */
function splitByYear<Row>(
  rows: readonly Row[],
  endOf: (row: Row) => string,
  most: number,
  size: number,
): YearPart<Row>[] {
  if (rows.length <= most) return [];
  const groups = Map.groupBy(rows, (row) => endOf(row).slice(0, 4) || "khac");
  return [...groups].flatMap(([year, group]) => cut(year, group, size));
}

const endOf = ({ end }: Observation) => end;

export const splitTable = (observations: readonly Observation[]): YearPart[] =>
  splitByYear(observations, endOf, mostRows.table, mostRows.part);

export const splitIndicator = (observations: readonly Observation[]): YearPart[] =>
  splitByYear(observations, endOf, mostRows.part, mostRows.part);

/** By the year of the claim, of a relation by the latest of its figures. */
const endOfEntry = ({ claim, finding }: Entry) =>
  claim?.end ?? finding.inputs.reduce((last, { end }) => (end > last ? end : last), "");

export const splitVerdicts = (entries: readonly Entry[]): YearPart<Entry>[] =>
  splitByYear(entries, endOfEntry, mostRows.verdicts, mostRows.verdicts);
