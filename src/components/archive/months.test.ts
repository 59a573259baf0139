import { expect, test } from "vitest";
import type { Article } from "../../model/article.ts";
import { groupByMonth, monthName } from "./months.ts";

const articles = [
  "2026-11-22T08:00+07:00",
  "2026-11-01T00:30+07:00",
  "2026-02-09T08:00+07:00",
  "2025-12-31T23:59+07:00",
].map((published) => ({ slug: published.slice(0, 10), published }) as unknown as Article);

test("articles stand under the month and the year they appeared in, the latest first", () => {
  const years = groupByMonth(articles);
  expect(years.map(({ year, count, months }) => [year, count, months.map(({ month }) => month)])).toEqual([
    ["2026", 3, ["11", "02"]],
    ["2025", 1, ["12"]],
  ]);
  expect(years[0]?.months[0]?.articles.map(({ slug }) => slug)).toEqual(["2026-11-22", "2026-11-01"]);
});

test("an article of the first half hour of a month in Vietnam belongs to that month", () => {
  expect(groupByMonth(articles.slice(1, 2))[0]?.months[0]?.month).toBe("11");
});

test("a month is named without a leading zero", () => {
  expect(monthName({ year: "2026", month: "02" })).toBe("Tháng 2/2026");
});
