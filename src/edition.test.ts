import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../test/edition-fixture.ts";
import type { IndicatorId, MetricId } from "./model/id.ts";

const edition = makeEditionOf(partyMetrics);

test("a metric becomes an observation that knows its days and where it is kept", () => {
  expect(edition.observations.get("hn22-to-chuc-dang" as MetricId)).toMatchObject({
    value: 96,
    start: "2022-05-01",
    end: "2022-05-31",
    origin: { file: "data/observations/thu.csv" },
  });
});

test("the observations of an indicator stand in the order of time", () => {
  const ids = edition.observationsByIndicator.get("to-chuc-dang" as IndicatorId)?.map(({ id }) => id);
  expect(ids).toEqual(["hn12-to-chuc-dang", "hn22-to-chuc-dang-lan", "hn22-to-chuc-dang"]);
});

test("of two metrics with one id the first is kept, and nothing throws", () => {
  const [first] = partyMetrics;
  const doubled = makeEditionOf([first, { ...first, value: 6 }] as typeof partyMetrics);
  expect(doubled.observations.get("hn12-to-chuc-dang" as MetricId)?.value).toBe(5);
});
