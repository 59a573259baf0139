import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../test/edition-fixture.ts";
import type { Chart } from "../model/chart.ts";
import type { MetricInput } from "../model/metric.ts";
import { selectChartClaims } from "./chart-claims.ts";
import { makeDrawnChart } from "./make.ts";

const share = (id: string, value: number, more: Partial<MetricInput> = {}) =>
  ({ id, indicator: "lap-day", entity: "hn-kcn", value, unit: "%", measure: "share", asOf: "2024", ...more }) as const;

const edition = makeEditionOf(
  [
    ...partyMetrics,
    share("hn24-lap-day", 90),
    share("hn24-lap-day-chi-tieu", 95, { status: "target" }),
    share("hn24-lap-day-khac", 80, { entity: "hn-khac" }),
  ],
  { indicators: [partyIndicator] },
);

const bars = (metrics: readonly string[], note?: string) =>
  makeDrawnChart(
    {
      id: `thu-${metrics.join("-")}${note ? "-va-loi" : ""}`,
      kind: "bars",
      title: "Thử",
      subtitle: "Thử",
      note,
      bars: metrics.map((metric) => ({ metric, label: metric })),
    } as unknown as Chart,
    edition,
  );
const claimsOf = (...of: Parameters<typeof bars>) =>
  selectChartClaims(bars(...of), edition).map(({ id, kind, words }) => [id, kind, words]);

test("what is only counted claims nothing", () => {
  expect(claimsOf(["hn12-to-chuc-dang", "hn22-to-chuc-dang"])).toEqual([]);
});

test("a claim is told that only the words of the chart speak of", () => {
  expect(claimsOf(["hn12-to-chuc-dang", "hn22-to-chuc-dang"], "Nguồn viết {hn22-to-chuc-dang-lan}.")).toEqual([
    ["hn22-to-chuc-dang-lan", "consistent", "gấp hơn 19 lần"],
  ]);
});

test("of a target that cannot be recomputed nothing is told", () => {
  expect(claimsOf(["hn24-lap-day", "hn24-lap-day-chi-tieu"]).map(([id]) => id)).toEqual(["hn24-lap-day"]);
});

test("what could not be checked comes after what could, each in the order of the table", () => {
  const note = "Nguồn viết {hn22-to-chuc-dang-lan}.";
  expect(claimsOf(["hn24-lap-day-khac", "hn24-lap-day"], note).map(([id]) => id)).toEqual([
    "hn22-to-chuc-dang-lan",
    "hn24-lap-day-khac",
    "hn24-lap-day",
  ]);
});
