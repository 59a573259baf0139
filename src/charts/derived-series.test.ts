import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../test/edition-fixture.ts";
import { entityId } from "../model/id.ts";
import type { MetricInput } from "../model/metric.ts";
import { makeSeriesSpecs } from "./derived-series.ts";

const specsOf = (...metrics: Omit<MetricInput, "source">[]) =>
  makeSeriesSpecs(partyIndicator, makeEditionOf(metrics, { indicators: [partyIndicator] }));
const [first, second] = partyMetrics as [Omit<MetricInput, "source">, Omit<MetricInput, "source">];

test("two dated levels of one entity make a chart", () => {
  expect(specsOf(first, second)).toEqual([
    {
      id: "to-chuc-dang--hn-dang-bo",
      kind: "series",
      title: "Tổ chức Đảng: hn-dang-bo",
      subtitle: "Số tổ chức Đảng, đơn vị: tổ chức; 19/6/2012 đến 5/2022",
      series: [{ indicator: "to-chuc-dang", entity: "hn-dang-bo", breakdown: undefined }],
    },
  ]);
});

test.each([
  ["a single level", [first]],
  ["two sources for one date", [first, { ...first, id: "lap-lai" }]],
  ["a computed level", [first, { ...second, status: "derived" as const }]],
  ["a target", [first, { ...second, status: "target" as const }]],
  ["another entity", [first, { ...second, entity: "hcm-dang-bo" }]],
  ["another dimension", [first, { ...second, unit: "tỷ đồng" as const }]],
  ["a figure of unclear basis", [first, { ...second, basisUnclear: true as const }]],
  ["a figure without a time", [first, { ...second, asOf: undefined }]],
])("%s makes no series", (_what, metrics) => {
  expect(specsOf(...metrics)).toEqual([]);
});

test("where the figures make no line, the note says why", () => {
  const unjoined = [{ entity: entityId.parse("hn-dang-bo"), reason: "Hai nguồn đếm khác nhau." }];
  const indicator = { ...partyIndicator, unjoined };
  const [spec] = makeSeriesSpecs(indicator, makeEditionOf([first, second], { indicators: [indicator] }));
  expect(spec?.note).toBe("Hai nguồn đếm khác nhau.");
});

test("a note that is too long keeps what holds for all, and says where the rest is", () => {
  const long = (letter: string) => `${letter.repeat(450)}. Theo TP. Hà Nội.`;
  const note = (a: string, b: string) => specsOf({ ...first, note: a }, { ...second, note: b })[0]?.note;
  const elsewhere = "Nhiều số liệu ở đây có điều cần biết riêng: xem ở trang biểu đồ.";
  expect(note(long("a"), long("b"))).toBe(`Theo TP. Hà Nội. ${elsewhere}`);
  expect(note("a".repeat(590), "b".repeat(590))).toBe(elsewhere);
});

test("a rate of exchange, kept only to check what sources convert, makes no series", () => {
  const indicator = { ...partyIndicator, units: ["đồng/USD" as const] };
  const rates = [first, second].map((metric) => ({ ...metric, unit: "đồng/USD" as const }));
  expect(makeSeriesSpecs(indicator, makeEditionOf(rates, { indicators: [indicator] }))).toEqual([]);
});

test("a name with braces cannot break the chart's title", () => {
  const entities = [{ id: "hn-dang-bo", shortName: "Đảng bộ {x}" }] as never;
  const [spec] = makeSeriesSpecs(
    partyIndicator,
    makeEditionOf([first, second], { indicators: [partyIndicator], entities }),
  );
  expect(spec?.title).toBe("Tổ chức Đảng: Đảng bộ x");
});

test("a long series is drawn from its fortieth level before the last", () => {
  const levels = Array.from({ length: 50 }, (_, index) => ({ ...first, id: `nam-${index}`, asOf: `${1950 + index}` }));
  const [spec] = specsOf(...levels);
  expect(spec?.from).toBe("1960-01-01");
  expect(spec?.subtitle).toBe("Số tổ chức Đảng, đơn vị: tổ chức; 1960 đến 1999");
});

test("the entity with most levels comes first", () => {
  const elsewhere = { ...first, entity: "hcm-dang-bo" };
  const [spec] = specsOf(
    { ...elsewhere, id: "mot", asOf: "2009" },
    { ...elsewhere, id: "hai", asOf: "2010" },
    ...["2011", "2012", "2013"].map((asOf) => ({ ...first, id: `nam-${asOf}`, asOf })),
  );
  expect(spec?.series[0]?.entity).toBe("hn-dang-bo");
});

test("a note says which of the figures it is about, unless it is about all", () => {
  const note = "Số lúc thành lập.";
  expect(specsOf({ ...first, note }, second)[0]?.note).toBe("19/6/2012: Số lúc thành lập.");
  expect(specsOf({ ...first, note }, { ...second, note })[0]?.note).toBe("Số lúc thành lập.");
  expect(specsOf({ ...first, note: `Đếm lại. ${note}` }, { ...second, note })[0]?.note).toBe(
    "Số lúc thành lập. 19/6/2012: Đếm lại.",
  );
});

test("names that differ between sources are told, capitals aside", () => {
  const named = (...terms: string[]) =>
    specsOf({ ...first, term: terms[0] ?? "" }, { ...second, term: terms[1] ?? "" })[0]?.note;
  expect(named("tổ chức Đảng", "tổ chức cơ sở Đảng")).toBe(
    "Nguồn gọi tên khác nhau: “tổ chức Đảng” (19/6/2012) và “tổ chức cơ sở Đảng” (5/2022).",
  );
  expect(named("tổ chức đảng", "tổ chức Đảng")).toBeUndefined();
});
