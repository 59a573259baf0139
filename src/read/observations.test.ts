import { expect, test } from "vitest";
import { observationColumns } from "./observation-columns.ts";
import { locateObservation, readObservations } from "./observations.ts";

const header = `${observationColumns.map(({ name }) => name).join(",")}\n`;
const file = "data/observations/thu.csv";
const read = (...rows: string[]) => readObservations(file, header + rows.join("\n"));

test("a row is a metric, an empty cell is absent, lists are parted by semicolons", () => {
  const row =
    'hn18,von,hn-kcn,,125,,%,,estimate,plan-ratio,2018,,,"Kế hoạch, 2018",hn-bql,bao,2; 3,,period;basis,Ghi chú';
  expect(read(row)).toEqual({
    value: [
      {
        id: "hn18",
        indicator: "von",
        entity: "hn-kcn",
        value: 125,
        unit: "%",
        status: "estimate",
        measure: "plan-ratio",
        period: "2018",
        plan: { name: "Kế hoạch, 2018", setBy: "hn-bql" },
        source: "bao",
        paragraphs: [2, 3],
        inferred: ["period", "basis"],
        note: "Ghi chú",
      },
    ],
    issues: [],
  });
});

test("the byte order mark of a spreadsheet is no part of the first column", () => {
  expect(readObservations(file, `\ufeff${header}`)).toEqual({ value: [], issues: [] });
});

test("a bad row is named by line and cell and does not hide the good one", () => {
  const { value, issues } = read('a,von,x,,"1,5",,ha,,,,2018,,,,,bao,,,,', "b,von,x,,2,,ha,,,,2018,,,,,bao,,,,");
  expect(value?.map(({ id }) => id)).toEqual(["b"]);
  expect(issues).toMatchObject([{ line: 2, column: 10, actual: "1,5", remedy: "Viết 1.5, với dấu chấm." }]);
});

test("an id that begins like another is not taken for it", () => {
  const text = `${header}hn1-von,a,b,,1,,ha\nhn1,a,b,,2,,ha\n`;
  expect(locateObservation(text)([{ id: "hn1", nth: 0 }, "value"])).toEqual({ line: 3, column: 10 });
});
