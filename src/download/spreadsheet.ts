import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeExcelFile, { type Row, type Sheet } from "write-excel-file/node";
import type { Cell } from "../machine/csv.ts";
import { makeLongRows } from "./long-rows.ts";

/** The oldest time a zip can hold: the moment of the build is no part of the file. */
const zipTime = new Date(1980, 0, 1);

const firstSheet = "xl/worksheets/sheet1.xml";

/**
 * The sheets as one file for Excel. The same sheets give the same bytes, whenever and wherever they are written.
 * @param rows without looks of their own, which follow those of the first sheet: as many as there are
 */
export async function writeWorkbook(
  sheets: Sheet<never>[],
  rows: readonly (readonly Cell[])[] = [],
): Promise<Uint8Array> {
  const bytes = await writeExcelFile(sheets as never, { fontFamily: "Arial", fontSize: 11 }).toBuffer();
  const parts = unzipSync(new Uint8Array(bytes));
  const sheet = strFromU8(parts[firstSheet] ?? new Uint8Array());
  const from = (sheet.match(/<row /g) ?? []).length + 1;
  parts[firstSheet] = strToU8(sheet.replace("</sheetData>", () => `${makeLongRows(rows, from)}</sheetData>`));
  return zipSync(parts, { mtime: zipTime, level: 4 });
}

/** The first row of a sheet. */
export const head = (labels: readonly string[]): Row =>
  labels.map((value) => ({ value, type: String, fontWeight: "bold", wrap: true, backgroundColor: "#f3eee4" }));

/** A cell of text, which is never a formula; an empty one for nothing. */
export const words = (value: string | undefined) =>
  value ? ({ value, type: String, wrap: true, alignVertical: "top" } as const) : null;

/** A cell of a number, which can be added up. */
export const figure = (value: number | undefined) =>
  value === undefined ? null : ({ value, type: Number, alignVertical: "top" } as const);
