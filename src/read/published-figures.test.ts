import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { formatPublishedFigures, readPublishedFigures } from "./published-figures.ts";

const range = { id: "b", indicator: "i", entity: "e", value: 2, valueHigh: 5, qualifier: "từ…đến" } as const;
const edition = makeEditionOf([
  { ...range, unit: "tập thể, cá nhân" },
  ...partyMetrics.filter(({ id }) => id === "hn24-doanh-nghiep"),
  { id: "a", indicator: "i", entity: "e", value: 7.24, unit: "tỷ USD" },
]);
const text = formatPublishedFigures(edition.observations.values());

test("figures stand one a line, in the order of their ids", () => {
  expect(text).toBe(
    [
      "id,value,value_high,unit,qualifier",
      "a,7.24,,tỷ USD,",
      'b,2,5,"tập thể, cá nhân",từ…đến',
      "hn24-doanh-nghiep,700,,doanh nghiệp,gần",
      "",
    ].join("\n"),
  );
});

test("what was written is read back, with its line", () => {
  expect(readPublishedFigures(text)).toEqual([
    { id: "a", figure: { value: 7.24, unit: "tỷ USD" }, line: 2 },
    { id: "b", figure: { value: 2, valueHigh: 5, unit: "tập thể, cá nhân", qualifier: "từ…đến" }, line: 3 },
    { id: "hn24-doanh-nghiep", figure: { value: 700, unit: "doanh nghiệp", qualifier: "gần" }, line: 4 },
  ]);
});
