import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import type { MetricInput } from "../model/metric.ts";
import { type SeriesQuery, selectSeries } from "./select.ts";

const query = { indicator: "to-chuc-dang", entity: "hn-dang-bo" } as SeriesQuery;
const extra = (more: Partial<MetricInput>): Omit<MetricInput, "source"> => ({
  id: "hn24-to-chuc-dang",
  indicator: "to-chuc-dang",
  entity: "hn-dang-bo",
  value: 100,
  unit: "tổ chức",
  asOf: "2024-06",
  ...more,
});
const select = (
  metrics: readonly Omit<MetricInput, "source">[],
  more: Partial<Record<keyof SeriesQuery, string>> = {},
) => {
  const { levels, targets } = selectSeries(makeEditionOf([...metrics, ...partyMetrics]), {
    ...query,
    ...more,
  } as SeriesQuery);
  return { levels: levels.map(({ value }) => value), targets: targets.map(({ value }) => value) };
};

test("levels come in the order of time; claims are no levels", () => {
  expect(select([extra({})])).toEqual({ levels: [5, 96, 100], targets: [] });
});

test("a part is never mixed with the whole", () => {
  expect(select([extra({ breakdown: "fdi", value: 52 })]).levels).toEqual([5, 96]);
  expect(select([extra({ breakdown: "fdi", value: 52 })], { breakdown: "fdi" }).levels).toEqual([52]);
});

test("targets and proposals stand apart from results", () => {
  expect(select([extra({ status: "target", value: 110 })])).toEqual({ levels: [5, 96], targets: [110] });
});

test("from and to are included, a month and a year to their last day", () => {
  expect(select([extra({})], { from: "2012-06-19", to: "2022-05" }).levels).toEqual([5, 96]);
  expect(select([extra({})], { from: "2022", to: "2024" }).levels).toEqual([96, 100]);
});

test("one figure recorded by two articles is one point; figures that differ are two", () => {
  expect(select([extra({ id: "hn22-lap-lai", value: 96, asOf: "2022-05" })]).levels).toEqual([5, 96]);
  expect(select([extra({ id: "hn22-khac", value: 95, asOf: "2022-05" })]).levels).toHaveLength(3);
});
