import type { Metric } from "../model/metric.ts";
import { periodSpan, type Span } from "../model/span.ts";
import { type MetricProblem, type MetricSurroundings, metricCheck } from "./metric-check.ts";

const known: ReadonlySet<Metric["status"]> = new Set<Metric["status"]>(["actual", "estimate"]);

/** An estimate may be of a year that still runs; what has happened must be over, where the source gives the period. */
const latest = ({ status, period }: Metric, span: Span) => (status === "actual" && period ? span.end : span.start);

function futureProblems(metric: Metric, span: Span, { source, knownOn }: MetricSurroundings): MetricProblem[] {
  if (!known.has(metric.status)) return [];
  const field = metric.period ? "period" : "asOf";
  const actual = metric.period ?? metric.asOf;
  const remedy = "Sửa ngày, hoặc đổi “status” thành target (chỉ tiêu) hay proposal (đề nghị).";
  const printed = source && source.published !== "unknown" ? periodSpan(source.published) : null;
  if (latest(metric, span) > knownOn) {
    return [
      {
        field,
        message: "Số thực hiện hoặc ước tính của một kỳ chưa tới.",
        actual,
        expected: `không sau ${knownOn}`,
        remedy,
      },
    ];
  }
  if (printed && span.start > printed.end) {
    const expected = `không sau ngày đăng của nguồn, ${source?.published}`;
    return [{ field, message: "Nguồn ra trước kỳ mà nó nói đã thực hiện.", actual, expected, remedy }];
  }
  return [];
}

function baselineProblems({ baseline }: Metric, span: Span): MetricProblem[] {
  const from = baseline ? periodSpan(baseline) : null;
  if (!from || from.start < span.end) return [];
  return [
    {
      field: "baseline",
      message: "Kỳ gốc đứng sau kỳ được so sánh.",
      actual: baseline,
      expected: `trước ${span.end}`,
      remedy: "Kiểm tra “baseline”, “period” và “asOf”.",
    },
  ];
}

export const metricDates = metricCheck(
  "metric-dates",
  "Số thực hiện không thể thuộc về tương lai; kỳ gốc phải đứng trước.",
  (metric, surroundings) => {
    const span = periodSpan(metric.period ?? metric.asOf ?? "");
    return span ? [...futureProblems(metric, span, surroundings), ...baselineProblems(metric, span)] : [];
  },
);
