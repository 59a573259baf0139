import { expect, test } from "vitest";
import { dropParts } from "./whole-periods.ts";

const flow = { basis: "flow" } as const;
const year = { start: "2019-01-01", end: "2019-12-31" };
const nineMonths = { start: "2019-01-01", end: "2019-09-30" };
const nextNineMonths = { start: "2020-01-01", end: "2020-09-30" };
const term = { start: "2018-01-01", end: "2022-12-31" };

test("nine months give way to their year, and stand where there is no year", () => {
  expect(dropParts([nineMonths, year, nextNineMonths], flow)).toEqual([year, nextNineMonths]);
});

test("years of a longer period stand beside it", () => {
  expect(dropParts([term, year, nextNineMonths], flow)).toEqual([term, year, nextNineMonths]);
});

test("two figures of one year both stand", () => {
  expect(dropParts([year, { ...year }], flow)).toHaveLength(2);
});

test("what there is on a day stands beside what there is in its year", () => {
  expect(dropParts([nineMonths, year], { basis: "stock" })).toEqual([nineMonths, year]);
});
