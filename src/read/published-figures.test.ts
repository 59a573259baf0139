import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { formatPublishedFigures, readPublishedFigures } from "./published-figures.ts";

const range = {
  id: "b",
  indicator: "i",
  entity: "e",
  source: "s",
  value: 2,
  valueHigh: 5,
  qualifier: "từ…đến",
} as const;
const edition = makeEditionOf([
  { ...range, unit: "tập thể, cá nhân" },
  ...partyMetrics.filter(({ id }) => id === "hn24-doanh-nghiep"),
  {
    ...{ id: "a", indicator: "i", entity: "e", breakdown: "fdi", source: "s", value: 7.24, unit: "tỷ USD" },
    ...{ measure: "change-factor", status: "estimate", period: "2018-H1", asOf: "2018-05", baseline: "2017" },
  },
]);
const text = formatPublishedFigures(edition.observations.values());

test("figures stand one a line, in the order of their ids", () => {
  expect(text).toBe(
    [
      "id,value,value_high,unit,qualifier,indicator,entity,breakdown,measure,status,period,as_of,baseline,source",
      "a,7.24,,tỷ USD,,i,e,fdi,change-factor,estimate,2018-H1,2018-05,2017,s",
      'b,2,5,"tập thể, cá nhân",từ…đến,i,e,,level,actual,,,,s',
      "hn24-doanh-nghiep,700,,doanh nghiệp,gần,doanh-nghiep,hn-kcn,,level,actual,,2024-06,,nguon-thu",
      "",
    ].join("\n"),
  );
});

test("what was written is read back, with its line", () => {
  const read = readPublishedFigures(text);
  expect(read.map(({ id, line }) => [id, line])).toEqual([
    ["a", 2],
    ["b", 3],
    ["hn24-doanh-nghiep", 4],
  ]);
  expect(read[0]?.figure).toEqual({
    ...{ value: 7.24, unit: "tỷ USD", indicator: "i", entity: "e", breakdown: "fdi", measure: "change-factor" },
    ...{ status: "estimate", period: "2018-H1", asOf: "2018-05", baseline: "2017", source: "s" },
  });
});

test("no file is no figure", () => {
  expect(readPublishedFigures("")).toEqual([]);
});

test.each([
  ["other columns", "id,value,value_high,unit,qualifier\na,7.24,,tỷ USD,\n"],
  ["a cell too few", text.replace(",2017,s", ",2017")],
  ["a value that is no number", text.replace("7.24", "7,24")],
  ["a word that is no status", text.replace("estimate", "ước")],
])("what is broken is not read: %s", (_what, broken) => {
  expect(() => readPublishedFigures(broken)).toThrow();
});
