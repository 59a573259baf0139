import { expect, test } from "vitest";
import { makeEditionOf, partyEntity, partyIndicator, partyMetrics } from "../../test/edition-fixture.ts";
import type { Chart } from "../model/chart.ts";
import type { ChartId, MetricId } from "../model/id.ts";
import { listPrepared, selectPrepared } from "./prepared.ts";

const chart: Chart = {
  id: "hai-so" as ChartId,
  kind: "bars",
  title: "Hai số",
  subtitle: "Hai thời điểm",
  bars: ["hn12-to-chuc-dang", "hn22-to-chuc-dang"].map((id) => ({ metric: id as MetricId, label: id })),
};
const entities = [partyEntity];
const edition = makeEditionOf(partyMetrics, { indicators: [partyIndicator], entities, charts: [chart] });

test("an indicator is listed with the charts that draw it, those of editors first", () => {
  expect(
    listPrepared(edition).map(({ indicator, count, charts }) => [indicator.id, count, charts[0]?.id, charts.length]),
  ).toEqual([["to-chuc-dang", 3, "hai-so", 2]]);
});

test("a chart stands under every indicator that it draws, and under no other", () => {
  expect(selectPrepared("to-chuc-dang", edition).map(({ origin }) => origin)).toEqual(["editor", "figures"]);
  expect(selectPrepared("doanh-nghiep", edition)).toEqual([]);
});

test("of one entity's part of an indicator only the charts that show its figures are told of", () => {
  expect(selectPrepared("to-chuc-dang/hn-dang-bo", edition).map(({ id }) => id)).toEqual([
    "hai-so",
    "to-chuc-dang--hn-dang-bo",
  ]);
  expect(selectPrepared("to-chuc-dang/hn-kcn", edition)).toEqual([]);
});
