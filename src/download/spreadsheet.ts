import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type Row, type Sheet } from "write-excel-file/node";

/** The oldest time a zip can hold: the moment of the build is no part of the file. */
const zipTime = new Date(1980, 0, 1);

/** The sheets as one file for Excel. The same sheets give the same bytes, whenever and wherever they are written. */
export async function writeWorkbook(sheets: Sheet<never>[]): Promise<Uint8Array> {
  const bytes = await writeExcelFile(sheets as never, { fontFamily: "Arial", fontSize: 11 }).toBuffer();
  return zipSync(unzipSync(new Uint8Array(bytes)), { mtime: zipTime, level: 4 });
}

/** The first row of a sheet. */
export const head = (labels: readonly string[]): Row =>
  labels.map((value) => ({ value, type: String, fontWeight: "bold", wrap: true, backgroundColor: "#f3eee4" }));

/** A cell of text, which is never a formula; an empty one for nothing. */
export const words = (value: string | undefined) =>
  value ? ({ value, type: String, wrap: true, alignVertical: "top" } as const) : null;

/** A cell of a large table: without looks of its own it costs a third of the time. */
export const plain = (value: string | number | undefined) =>
  value === undefined || value === "" ? null : { value, type: typeof value === "number" ? Number : String };

/** A cell of a number, which can be added up. */
export const figure = (value: number | undefined) =>
  value === undefined ? null : ({ value, type: Number, alignVertical: "top" } as const);
