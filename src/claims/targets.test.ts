import { expect, test } from "vitest";
import { makeReportEdition, reportMetrics } from "../../test/report-claims.ts";
import { makeTargets } from "./targets.ts";

type Input = (typeof reportMetrics)[number];

const describeTargets = (metrics: readonly Input[] = reportMetrics) =>
  makeTargets(makeReportEdition(metrics)).map(({ indicator, period, target, result, ratio, state }) => {
    const aim = target ? `${target.value}${target.valueHigh ? `–${target.valueHigh}` : ""} ${target.unit}` : "?";
    const percent = ratio ? `${ratio.value.toFixed(ratio.decimals)}%${ratio.printed ? " in" : ""}` : "–";
    return `${indicator} ${period}: ${result?.value ?? "?"} / ${aim}${target?.implied ? "*" : ""}, ${percent}, ${state}`;
  });

test("every target of the five reports is listed once, with its result where one is known", () => {
  expect(describeTargets()).toMatchInlineSnapshot(`
    [
      "dang-vien-moi 2009-H1: 62 / 90 người*, 68.8% in, chưa đạt",
      "von-thu-hut 2018: 500 / 400 triệu USD*, 125% in, đạt",
      "cdcs-vung-manh 2019: ? / 60 %, –, chưa rõ",
      "doanh-thu 2019: ? / 7700 triệu USD, –, chưa rõ",
      "nop-ngan-sach 2019: ? / 242 triệu USD, –, chưa rõ",
      "nhap-khau 2019: ? / 3900 triệu USD, –, chưa rõ",
      "von-thu-hut 2019: ? / 400 triệu USD, –, chưa rõ",
      "xuat-khau 2019: ? / 4750 triệu USD, –, chưa rõ",
      "dang-vien-moi 2024: 79 / 140 người*, 56.4% in, chưa đạt",
      "to-chuc-dang-moi 2024: 5 / 5 tổ chức*, 100% in, đạt",
      "kcn-thanh-lap-moi 2020/2025: 3 / 2–5 khu công nghiệp, –, trong khoảng",
      "dang-vien-moi 2020/2025: 493 / 500 người*, 98.6% in, chưa đạt",
      "to-chuc-dang-moi 2020/2025: 26 / 30 tổ chức*, 86.7% in, chưa đạt",
    ]
  `);
});

const only = (...inputs: readonly Partial<Input>[]) => {
  const common = { indicator: "doanh-thu", entity: "hn-kcn", unit: "triệu USD", period: "2019" } as const;
  return inputs.map((input, index) => ({ ...common, id: `so-${index}`, value: 0, ...input }));
};
const states = (...inputs: readonly Partial<Input>[]) =>
  makeTargets(makeReportEdition(only(...inputs))).map((t) => t.state);

test("a result in another unit is compared in the target's", () => {
  const [target] = makeTargets(
    makeReportEdition(only({ value: 7700, status: "target" }, { value: 7.7, unit: "tỷ USD" })),
  );
  expect(target).toMatchObject({ state: "đạt", ratio: { value: 100, printed: false, approximate: false } });
});

test("a range is met inside, exceeded above, missed below, and has no ratio", () => {
  const range = { value: 5, valueHigh: 7, qualifier: "từ…đến", status: "target" } as const;
  expect(states(range, { value: 6 })).toEqual(["trong khoảng"]);
  expect(states(range, { value: 8 })).toEqual(["đạt"]);
  expect(states(range, { value: 4 })).toEqual(["chưa đạt"]);
  expect(makeTargets(makeReportEdition(only(range, { value: 6 })))[0]?.ratio).toBeUndefined();
});

test("a word before the result may leave it open", () => {
  const target = { value: 700, status: "target" } as const;
  expect(states(target, { value: 700, qualifier: "gần" })).toEqual(["chưa đạt"]);
  expect(states(target, { value: 700, qualifier: "hơn" })).toEqual(["đạt"]);
  expect(states(target, { value: 710, qualifier: "khoảng" })).toEqual(["đạt"]);
  expect(states(target, { value: 700, qualifier: "khoảng" })).toEqual(["chưa rõ"]);
});

test("“dưới” is met from below", () => {
  const target = { value: 5, unit: "%", measure: "share", qualifier: "dưới", status: "target" } as const;
  expect(states(target, { value: 4, unit: "%", measure: "share" })).toEqual(["đạt"]);
  expect(states(target, { value: 6, unit: "%", measure: "share" })).toEqual(["chưa đạt"]);
});

test("the result of one year is not set against the plan of a term", () => {
  expect(states({ value: 700, status: "target", period: "2020/2025" }, { value: 800, period: "2023" })).toEqual([
    "chưa rõ",
  ]);
});

test("a result of a later day outdates the printed ratio", () => {
  const later: Input = {
    id: "dv-ca-nam",
    indicator: "dang-vien-moi",
    entity: "hn-dang-bo",
    source: "bao-2025",
    value: 150,
    unit: "người",
    period: "2024",
  };
  const year = describeTargets([...reportMetrics, later]).filter((line) => line.startsWith("dang-vien-moi 2024:"));
  expect(year).toEqual(["dang-vien-moi 2024: 150 / 140 người*, 107.1%, đạt"]);
});

test("a growth target is listed only where no level is set beside it", () => {
  const growth = { value: 5, unit: "%", measure: "change-percent", status: "target", baseline: "2018" } as const;
  expect(states(growth)).toEqual(["chưa rõ"]);
  expect(states(growth, { value: 7700, status: "target" })).toHaveLength(1);
});

test("a ratio to a plan nobody prints, without its result, still tells whether the plan was met", () => {
  const [target] = makeTargets(makeReportEdition(only({ value: 130, unit: "%", measure: "plan-ratio" })));
  expect(target).toMatchObject({ state: "đạt", target: undefined, result: undefined, ratio: { value: 130 } });
});

test("the metrics are all the figures a target rests on", () => {
  const term = makeTargets(makeReportEdition()).find(
    ({ period, indicator }) => period === "2020/2025" && indicator === "dang-vien-moi",
  );
  expect(term?.metrics).toEqual(["dv-493-chi-tieu", "dv-493"]);
});
