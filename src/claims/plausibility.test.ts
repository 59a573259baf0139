import { expect, test } from "vitest";
import { makeEditionOf } from "../../test/edition-fixture.ts";
import { reportIndicators } from "../../test/report-claims.ts";
import type { MetricInput } from "../model/metric.ts";
import { findImplausible } from "./plausibility.ts";

type Input = Omit<MetricInput, "source">;
const flow = { indicator: "dang-vien-moi", entity: "hn-dang-bo", unit: "người" } as const;
const money = { indicator: "doanh-thu", entity: "hn-kcn", unit: "tỷ USD" } as const;
const rulesOf = (...metrics: Input[]) =>
  findImplausible(makeEditionOf(metrics, { indicators: reportIndicators })).map(({ rule, figures }) => [
    rule,
    ...figures.map(({ id }) => id),
  ]);

test("tỷ printed for triệu stands out beside its neighbours", () => {
  const years = [7.2, 7.7, 8.1].map((value, index) => ({
    ...money,
    id: `nam-${index}`,
    value,
    period: `${2018 + index}`,
  }));
  expect(rulesOf(...years)).toEqual([]);
  const slipped = years.map((year, index) => (index === 2 ? { ...year, value: 8100 } : year));
  expect(rulesOf(...slipped)).toEqual([["unit-slip", "nam-1", "nam-2"]]);
});

test("one amount in two units is no slip", () => {
  expect(
    rulesOf(
      { ...money, id: "a", value: 7.24, period: "2018" },
      { ...money, id: "b", value: 7700, unit: "triệu USD", period: "2019" },
    ),
  ).toEqual([]);
});

test("a part exceeds its whole only beyond what rounding allows", () => {
  const whole: Input = { ...money, id: "chung", value: 9.1, qualifier: "khoảng", period: "2018" };
  expect(rulesOf(whole, { ...money, id: "fdi", breakdown: "fdi", value: 9.14, period: "2018" })).toEqual([]);
  expect(rulesOf(whole, { ...money, id: "fdi", breakdown: "fdi", value: 9.4, period: "2018" })).toEqual([
    ["part-exceeds-whole", "chung", "fdi"],
  ]);
});

test("what was counted in half a year is counted in the year", () => {
  const half: Input = { ...flow, id: "nua", value: 79, period: "2024-H1" };
  expect(rulesOf(half, { ...flow, id: "nam", value: 140, period: "2024" })).toEqual([]);
  expect(rulesOf(half, { ...flow, id: "nam", value: 70, period: "2024" })).toEqual([
    ["cumulative-falls", "nam", "nua"],
  ]);
});

test("a stock may fall, and a target binds nobody", () => {
  const stock = { indicator: "dang-vien", entity: "hn-dang-bo", unit: "người" } as const;
  expect(
    rulesOf({ ...stock, id: "a", value: 100, asOf: "2022" }, { ...stock, id: "b", value: 90, asOf: "2023" }),
  ).toEqual([]);
  expect(
    rulesOf(
      { ...flow, id: "nua", value: 79, period: "2024-H1" },
      { ...flow, id: "dich", value: 70, period: "2024", status: "target" },
    ),
  ).toEqual([]);
});
