import { expect, it } from "vitest";
import { selectSearches } from "./search-results.ts";

const file = (date: string, articles: number) => ({ date, articles, queries: 500, kinds: 33, engines: [] });

it("the newest results of each size are shown, the smallest size first; other files are none", () => {
  const files = {
    "a.json": file("2026-11-22", 10_000),
    "b.json": file("2026-11-22", 2000),
    "c.json": file("2027-01-05", 2000),
    "d.json": { date: "2027-01-05", runs: [] },
    "e.json": null,
  };
  expect(selectSearches(files).map(({ date, articles }) => [articles, date])).toEqual([
    [2000, "2027-01-05"],
    [10_000, "2026-11-22"],
  ]);
});
