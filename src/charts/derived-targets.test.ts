import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator } from "../../test/edition-fixture.ts";
import { makeTargets } from "../claims/targets.ts";
import type { MetricInput } from "../model/metric.ts";
import { makeTargetSpec } from "./derived-targets.ts";

type Input = Omit<MetricInput, "source">;
const indicator = { ...partyIndicator, basis: "flow" as const };
const result: Input = {
  id: "ket-qua",
  indicator: "to-chuc-dang",
  entity: "hn-dang-bo",
  value: 26,
  unit: "tổ chức",
  period: "2024",
};
const ratio: Input = {
  ...result,
  id: "ty-le",
  value: 86.7,
  unit: "%",
  measure: "plan-ratio",
  note: "Nguồn {in} tỷ lệ.",
  plan: { name: "Kế hoạch năm" },
};
const target: Input = { ...result, id: "chi-tieu", value: 30, status: "target" };

function specsOf(...metrics: Input[]) {
  const edition = makeEditionOf(metrics, { indicators: [indicator] });
  return makeTargets(edition).flatMap((one) => makeTargetSpec(one, edition));
}

test("a result and a printed ratio to its plan make a chart, with what must be known of them", () => {
  expect(specsOf(result, ratio)).toEqual([
    {
      id: "chi-tieu--ty-le",
      kind: "progress",
      title: "Số tổ chức Đảng so với chỉ tiêu, năm 2024: hn-dang-bo",
      subtitle: "So với: Kế hoạch năm; chỉ tiêu = 100%",
      rows: [{ label: "Tổ chức Đảng", actual: "ket-qua", ratio: "ty-le" }],
      note: "Tỷ lệ đạt: Nguồn in tỷ lệ.",
    },
  ]);
});

test("a result and a printed target make a chart", () => {
  const [spec] = specsOf(result, target);
  expect(spec?.rows).toEqual([{ label: "Tổ chức Đảng", actual: "ket-qua", target: "chi-tieu" }]);
  expect(spec?.subtitle).toBe("Kết quả so với chỉ tiêu, kế hoạch; chỉ tiêu = 100%");
});

test("a target that is a range has no one hundred per cent", () => {
  const range = { ...target, valueHigh: 40, qualifier: "từ…đến" as const };
  expect(specsOf(result, range)[0]?.subtitle).toBe("Kết quả so với chỉ tiêu, kế hoạch");
});

test("result and target each keep their own note", () => {
  const [spec] = specsOf({ ...result, note: "Đếm cả nhiệm kỳ." }, { ...target, note: "Nguồn không in đơn vị." });
  expect(spec?.note).toBe("Kết quả: Đếm cả nhiệm kỳ. Chỉ tiêu: Nguồn không in đơn vị.");
});

test.each([
  ["a target without a result", [target]],
  ["a ratio without a result", [ratio]],
  ["a ratio printed as times", [result, { ...ratio, value: 0.867, unit: "lần" as const }]],
])("%s makes none", (_what, metrics) => {
  expect(specsOf(...metrics)).toEqual([]);
});
