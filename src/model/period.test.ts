import { expect, test } from "vitest";
import { instant, isoDay, isoMoment } from "./period.ts";
import { periodSpan } from "./span.ts";

test("a period covers whole days from its first to its last", () => {
  expect(periodSpan("2018")).toEqual({ start: "2018-01-01", end: "2018-12-31" });
  expect(periodSpan("2009-H1")).toEqual({ start: "2009-01-01", end: "2009-06-30" });
  expect(periodSpan("2009-H2")).toEqual({ start: "2009-07-01", end: "2009-12-31" });
  expect(periodSpan("2024-Q1")).toEqual({ start: "2024-01-01", end: "2024-03-31" });
  expect(periodSpan("2018-9M")).toEqual({ start: "2018-01-01", end: "2018-09-30" });
  expect(periodSpan("2024-02")).toEqual({ start: "2024-02-01", end: "2024-02-29" });
  expect(periodSpan("2012-06-19")).toEqual({ start: "2012-06-19", end: "2012-06-19" });
});

test("an interval runs from the first day of its start to the last day of its end", () => {
  expect(periodSpan("2012-06-19/2022-05")).toEqual({ start: "2012-06-19", end: "2022-05-31" });
  expect(periodSpan("2020/2025")).toEqual({ start: "2020-01-01", end: "2025-12-31" });
});

test("what is not in the calendar is no period", () => {
  for (const wrong of [
    "",
    "2023-02-29",
    "2023-13",
    "2023-Q5",
    "2023-H3",
    "2018-13M",
    "2022/2012",
    "2012/2014/2016",
    "19/6/2012",
  ]) {
    expect(periodSpan(wrong), wrong).toBeNull();
  }
});

test("an as-of date is a year, a month or a day, never a half-year or an interval", () => {
  expect(instant.safeParse("2022-05").success).toBe(true);
  expect(instant.safeParse("2022-H1").success).toBe(false);
  expect(instant.safeParse("2020/2025").success).toBe(false);
  expect(isoDay.safeParse("2022-05").success).toBe(false);
});

test("a moment is a real day with the Vietnamese offset", () => {
  expect(isoMoment.safeParse("2026-11-22T08:00+07:00").success).toBe(true);
  expect(isoMoment.safeParse("2026-11-22T08:00Z").success).toBe(false);
  expect(isoMoment.safeParse("2026-11-31T08:00+07:00").success).toBe(false);
  expect(isoMoment.safeParse("2026-11-22T25:00+07:00").success).toBe(false);
});
