import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { defuseFormula, makeCsv } from "./csv.ts";

const readBack = (csv: string) => parse(csv, { bom: true }) as string[][];

test("a file begins with the mark that makes spreadsheets read Vietnamese", () => {
  expect(makeCsv(["đơn vị"], [["Hà Nội"]])).toBe("\uFEFFđơn vị\r\nHà Nội\r\n");
});

test.each(["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])(
  "the text %j is not run as a formula",
  (text) => {
    expect(defuseFormula(text)).toBe(`'${text}`);
    expect(readBack(makeCsv(["note"], [[text]]))).toEqual([["note"], [`'${text}`]]);
  },
);

test("numbers stay numbers, a minus sign included", () => {
  expect(makeCsv(["value"], [[-0.5], [1328]])).toBe("\uFEFFvalue\r\n-0.5\r\n1328\r\n");
});

test("commas, quotation marks and line breaks stay inside their cell", () => {
  const text = 'một, "hai"\nba';
  expect(readBack(makeCsv(["a", "b"], [[text, undefined]]))).toEqual([
    ["a", "b"],
    [text, ""],
  ]);
});

test("an equals sign inside a text is left alone", () => {
  expect(defuseFormula("96 = 5 × 19,2")).toBe("96 = 5 × 19,2");
});
