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

test("a part counted years after the whole stands for it; one counted soon after does not", () => {
  const area = { indicator: "dien-tich", entity: "bd-kcn", unit: "ha" } as const;
  const whole = { ...area, id: "ca-khu", value: 8800, asOf: "2015-06" };
  const part = { ...area, id: "hoat-dong", value: 11962, breakdown: "dang-hoat-dong", asOf: "2024-03" };
  expect(select(9, whole, part)).toEqual(["hoat-dong"]);
  expect(select(9, { ...whole, asOf: "2023-10" }, part)).toEqual(["ca-khu"]);
});
