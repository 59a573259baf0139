/** A cell of a table: text, a number, or nothing. */
export type Cell = string | number | undefined;

/** A spreadsheet runs a text that begins like this as a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** A leading apostrophe keeps a text a text; numbers are written as numbers, a minus sign included. */
export const defuseFormula = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

const quoteCell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function writeCell(cell: Cell): string {
  if (cell === undefined) return "";
  return typeof cell === "number" ? String(cell) : quoteCell(defuseFormula(cell));
}

/** Without this mark spreadsheets take the file for an older encoding and break the Vietnamese letters. */
const byteOrderMark = "\uFEFF";

/** A CSV file (RFC 4180, UTF-8 with byte order mark) whose first line names the columns. */
export function makeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(writeCell).join(","));
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}
