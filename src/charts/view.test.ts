import { describe, expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { type Chart, chartSpec } from "../model/chart.ts";
import { makeView, viewsOf } from "./view.ts";

const edition = makeEditionOf([
  ...partyMetrics,
  { id: "hcm22-dang-vien", indicator: "dang-vien", entity: "hcm-dang-bo", value: 900, unit: "người", asOf: "2022" },
]);
const words = { title: "Phần", subtitle: "Một phần" };
const makeChart = (spec: object): Chart =>
  ({ ...chartSpec.parse({ title: "Cả", subtitle: "Tất cả", note: "Đọc kỹ.", ...spec }), id: "ca" }) as Chart;
const viewOf = (chart: Chart): Chart => makeView(chart, viewsOf(chart)[0] as never, edition);

const lines = {
  kind: "series",
  claim: "hn22-to-chuc-dang-lan",
  from: "2010",
  to: "2023",
  series: [
    { indicator: "to-chuc-dang", entity: "hn-dang-bo" },
    { indicator: "dang-vien", entity: "hn-dang-bo" },
    { indicator: "dang-vien", entity: "hcm-dang-bo" },
  ],
};
const bars = {
  kind: "bars",
  bars: ["hn12-to-chuc-dang", "hn22-to-chuc-dang", "hn22-dang-vien", "hcm22-dang-vien"].map((metric) => ({
    metric,
    label: metric,
  })),
};
const metricsOf = (chart: Chart) => (chart.kind === "bars" ? chart.bars.map(({ metric }) => metric) : []);

describe("a named view of a chart", () => {
  test("has an id below its chart's and words of its own; the chart's note stands unless it writes one", () => {
    const views = [{ id: "mot", name: "Một", ...words, from: "2022" }];
    expect(viewOf(makeChart({ ...bars, views }))).toMatchObject({ id: "ca/mot", ...words, note: "Đọc kỹ." });
    const noted = [{ ...views[0], note: "Chỉ một phần." }];
    expect(viewOf(makeChart({ ...bars, views: noted })).note).toBe("Chỉ một phần.");
  });

  test("takes over neither the views, nor the takeaway, nor the claim of its chart", () => {
    const views = [{ id: "mot", name: "Một", ...words, indicators: ["to-chuc-dang"] }];
    const view = viewOf(makeChart({ ...lines, takeaway: "Cả thì thế.", views }));
    expect(view).toMatchObject({ takeaway: undefined, claim: undefined, views: undefined });
  });

  test.each([
    ["one entity", { entities: ["hcm-dang-bo"] }, ["hcm22-dang-vien"]],
    ["one indicator", { indicators: ["dang-vien"] }, ["hn22-dang-vien", "hcm22-dang-vien"]],
    ["what lies in a span, both ends included", { from: "2012-06-19", to: "2021" }, ["hn12-to-chuc-dang"]],
    ["both", { entities: ["hn-dang-bo"], from: "2022" }, ["hn22-to-chuc-dang", "hn22-dang-vien"]],
  ])("keeps the bars of %s", (_what, chosen, kept) => {
    const views = [{ id: "mot", name: "Một", ...words, ...chosen }];
    expect(metricsOf(viewOf(makeChart({ ...bars, views })))).toEqual(kept);
  });

  test("keeps the lines of its entities and the narrower of two spans", () => {
    const views = [{ id: "mot", name: "Một", ...words, entities: ["hn-dang-bo"], from: "2012", to: "2030" }];
    const view = viewOf(makeChart({ ...lines, views }));
    expect(view).toMatchObject({ from: "2012", to: "2023", series: lines.series.slice(0, 2) });
  });

  test("keeps a change only when both of its ends lie in the span", () => {
    const change = { kind: "change", rows: [{ label: "x", from: "hn12-to-chuc-dang", to: "hn22-to-chuc-dang" }] };
    const from = (year: string) => [{ id: "mot", name: "Một", ...words, from: year }];
    expect(viewOf(makeChart({ ...change, views: from("2012") }))).toMatchObject({ rows: change.rows });
    expect(viewOf(makeChart({ ...change, views: from("2013") }))).toMatchObject({ rows: [] });
  });

  test("keeps results by the figure that was reached", () => {
    const rows = [
      { label: "a", actual: "hn22-to-chuc-dang", target: "hn24-doanh-nghiep" },
      { label: "b", actual: "hn12-to-chuc-dang", target: "hn24-doanh-nghiep" },
    ];
    const views = [{ id: "mot", name: "Một", ...words, from: "2022" }];
    expect(viewOf(makeChart({ kind: "progress", rows, views }))).toMatchObject({ rows: rows.slice(0, 1) });
  });
});

test("the parts of a whole have no views", () => {
  const parts = [{ metric: "hn22-dang-vien", label: "Một" }];
  expect(viewsOf(makeChart({ kind: "composition", parts }))).toEqual([]);
  const views = [{ id: "mot", name: "Một", ...words, from: "2022" }];
  expect(() => makeChart({ kind: "composition", parts, views })).toThrow("views");
});
