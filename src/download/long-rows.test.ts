import { expect, test } from "vitest";
import { columnName, makeLongRows } from "./long-rows.ts";

test("columns are called by letters, after Z by two", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("a number is a number, a text is a text whatever it begins with, and what is empty is left out", () => {
  expect(
    makeLongRows(
      [
        [7.24, undefined, "=1+1"],
        ["", 0, " hơn "],
      ],
      2,
    ),
  ).toBe(
    '<row r="2"><c r="A2"><v>7.24</v></c><c r="C2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>' +
      '<row r="3"><c r="B3"><v>0</v></c><c r="C3" t="inlineStr"><is><t xml:space="preserve"> hơn </t></is></c></row>',
  );
});

test("what looks like markup stays text", () => {
  expect(makeLongRows([["</t><x> & $& $1"]], 1)).toContain("&lt;/t&gt;&lt;x&gt; &amp; $&amp; $1</t>");
});
