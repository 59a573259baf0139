import type { Cell } from "../machine/csv.ts";

/** `A`, `Z`, `AA`: how a spreadsheet calls its columns. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeText = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

/** Text stands in the cell itself and is never a formula. */
function writeCell(cell: Cell, place: string): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
}

/**
 * Rows of a sheet as it stands in a workbook (ECMA-376, SpreadsheetML). The library that writes the rest takes ten times as
 * long for a large table.
 * @param from number of the first of them, counted from 1
 */
export function makeLongRows(rows: readonly (readonly Cell[])[], from: number): string {
  const names = (rows[0] ?? []).map((_, index) => columnName(index));
  return rows
    .map((cells, index) => {
      const number = from + index;
      return `<row r="${number}">${cells.map((cell, column) => writeCell(cell, `${names[column]}${number}`)).join("")}</row>`;
    })
    .join("");
}
