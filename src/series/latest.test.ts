import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { selectLatestFigures } from "./latest.ts";

const select = (count: number, ...metrics: Parameters<typeof makeEditionOf>[0]) =>
  selectLatestFigures(makeEditionOf(metrics).observations.values(), count).map(({ id }) => id);

test("of each indicator the latest level, newest first", () => {
  expect(select(9, ...partyMetrics)).toEqual(["hn24-doanh-nghiep", "hn22-dang-vien", "hn22-to-chuc-dang"]);
});

test("as many as asked for", () => {
  expect(select(1, ...partyMetrics)).toEqual(["hn24-doanh-nghiep"]);
});

test("a count within a period that still runs is as old as the day of the count", () => {
  const term = { id: "nhiem-ky", indicator: "dang-vien-moi", entity: "hn-dang-bo", value: 493, unit: "người" } as const;
  expect(
    select(
      9,
      { ...term, period: "2020/2025", asOf: "2024-06" },
      { ...term, id: "nam-2024", indicator: "to-chuc-dang-moi", period: "2024" },
    ),
  ).toEqual(["nam-2024", "nhiem-ky"]);
});

test("a target, an estimate and a part of the whole are not the latest figure", () => {
  const base = { indicator: "dang-vien", entity: "hn-dang-bo", value: 1, unit: "người", asOf: "2026" } as const;
  const found = select(
    9,
    { ...base, id: "muc-tieu", status: "target" },
    { ...base, id: "uoc", status: "estimate" },
    { ...base, id: "phan", breakdown: "nu" },
  );
  expect(found).toEqual([]);
});
