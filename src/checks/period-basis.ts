import type { Indicator } from "../model/indicator.ts";
import type { Metric } from "../model/metric.ts";
import { type MetricProblem, metricCheck } from "./metric-check.ts";

const needsPeriod: MetricProblem = {
  field: "id",
  message: "Số tính trong một kỳ mà không ghi kỳ.",
  expected: "mục “period”, ví dụ 2018, 2018-H1, 2018-9M",
  remedy: "Thêm “period”; nếu nguồn không nói rõ cách tính, ghi basisUnclear: true.",
};
const needsAsOf: MetricProblem = {
  field: "id",
  message: "Số tại một thời điểm mà không ghi thời điểm.",
  expected: "mục “asOf”, ví dụ 2022, 2022-05, 2022-05-31",
  remedy: "Thêm “asOf”; nếu nguồn không nói rõ cách tính, ghi basisUnclear: true.",
};
const needsTime: MetricProblem = {
  field: "id",
  message: "Số liệu không ghi kỳ cũng không ghi thời điểm.",
  expected: "mục “period” hoặc “asOf”",
};
const needsBaseline: MetricProblem = {
  field: "measure",
  message: "Mức tăng, giảm mà không ghi so với kỳ nào.",
  expected: "mục “baseline”, ví dụ 2017",
  remedy: "Thêm “baseline”.",
};
const needsPlan: MetricProblem = {
  field: "measure",
  message: "Tỷ lệ so với kế hoạch mà không ghi kế hoạch của ai.",
  expected: "mục “plan” với “name”",
  remedy: 'Thêm plan: { name: "Kế hoạch năm 2018" }.',
};

function levelProblems(metric: Metric, indicator: Indicator | undefined): MetricProblem[] {
  if (!indicator || metric.basisUnclear) return metric.period || metric.asOf ? [] : [needsTime];
  if (indicator.basis === "flow") return metric.period ? [] : [needsPeriod];
  return metric.asOf ? [] : [needsAsOf];
}

export const periodBasis = metricCheck(
  "period-basis",
  "Số trong kỳ phải có kỳ, số thời điểm phải có thời điểm, mức tăng phải có kỳ gốc, tỷ lệ đạt phải có kế hoạch.",
  (metric, { indicator }) => {
    if (metric.measure === "level") return levelProblems(metric, indicator);
    const isChange = metric.measure.startsWith("change-");
    return [
      ...(metric.period || metric.asOf ? [] : [needsTime]),
      ...(isChange && !metric.baseline ? [needsBaseline] : []),
      ...(metric.measure === "plan-ratio" && !metric.plan ? [needsPlan] : []),
    ];
  },
);
