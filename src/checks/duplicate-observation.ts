import type { Metric } from "../model/metric.ts";
import { convert, units } from "../model/unit.ts";
import type { Check, Finding, PlacedMetric } from "./check.ts";

/** Two figures with one key speak of the same thing. One sum in two currencies is two figures. */
function keyOf({ indicator, entity, breakdown, measure, status, period, asOf, baseline, plan, term, unit }: Metric) {
  const subject = [
    indicator,
    entity,
    breakdown,
    measure,
    status,
    period ?? asOf,
    baseline,
    plan?.name,
    plan?.setBy,
    term,
  ];
  return JSON.stringify([...subject, units[unit].dimension]);
}

const isSameValue = (a: Metric, b: Metric) =>
  convert(a.value, a.unit, b.unit) === b.value && a.valueHigh === b.valueHigh;

const amount = ({ qualifier, value, unit }: Metric) => [qualifier, value, unit].filter(Boolean).join(" ");

export const duplicateObservation: Check = {
  name: "duplicate-observation",
  description: "Một điều chỉ ghi một lần; hai số khác nhau về cùng một điều là mâu thuẫn.",
  check({ metrics, locate }) {
    const first = new Map<string, PlacedMetric>();
    return metrics.flatMap((placed): Finding[] => {
      const { metric, file, path } = placed;
      const earlier = first.get(keyOf(metric));
      if (!earlier) {
        first.set(keyOf(metric), placed);
        return [];
      }
      if (earlier.metric.id === metric.id) return [];
      const same = isSameValue(earlier.metric, metric);
      // A source may print “19 lần” in its headline and “hơn 19 lần” below: both are kept as printed.
      if (same && earlier.metric.qualifier !== metric.qualifier) return [];
      const where = `“${earlier.metric.id}” ở ${earlier.file}:${locate(earlier.file, earlier.path).line}`;
      return [
        {
          file,
          ...locate(file, [...path, "value"]),
          message: same ? `Số liệu này đã có: ${where}.` : `Số liệu này mâu thuẫn với ${where}.`,
          actual: amount(metric),
          expected: same ? undefined : amount(earlier.metric),
          remedy: same
            ? "Xóa một trong hai và dùng chung một mã."
            : "Chọn một số; nếu hai số nói hai điều khác nhau, ghi rõ “breakdown”, “term” hoặc kỳ.",
        },
      ];
    });
  },
};
