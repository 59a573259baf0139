import { absoluteUrl } from "../urls.ts";
import { makeCsv } from "./csv.ts";
import { writeTableJson } from "./table-json.ts";
import type { YearPart } from "./year-parts.ts";

/** Which files hold the rows: what stands at the address of a table that is cut into parts. */
interface PartList {
  readonly parts: readonly YearPart<unknown>[];
  /** Where the file of a part stands. */
  readonly pathOf: (name: string) => string;
}

const describeParts = ({ parts, pathOf }: PartList) =>
  parts.map(({ name, rows }) => ({ year: name, rows: rows.length, url: absoluteUrl(pathOf(name)) }));

/** Of which years there are how many rows, and where. */
export const makePartsJson = (list: PartList): string =>
  writeTableJson(
    "parts",
    describeParts(list).map((part) => JSON.stringify(part)),
  );

/** The same as CSV. */
export const makePartsCsv = (list: PartList): string =>
  makeCsv(
    ["year", "rows", "url"],
    describeParts(list).map(({ year, rows, url }) => [year, rows, url]),
  );
