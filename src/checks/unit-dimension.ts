import type { Indicator } from "../model/indicator.ts";
import type { Metric } from "../model/metric.ts";
import type { Measure } from "../model/metric-words.ts";
import { sameDimension, type Unit } from "../model/unit.ts";
import { type MetricProblem, metricCheck } from "./metric-check.ts";

/** Claims have a unit of their own, whatever they speak of. */
const unitOfMeasure: Readonly<Partial<Record<Measure, Unit>>> = {
  "change-percent": "%",
  "change-factor": "lần",
  "plan-ratio": "%",
  share: "%",
};

function allowedUnits(metric: Metric, indicator: Indicator | undefined): readonly Unit[] {
  const fixed = unitOfMeasure[metric.measure];
  return fixed ? [fixed] : (indicator?.units ?? [metric.unit]);
}

export const unitDimension = metricCheck(
  "unit-dimension",
  "Đơn vị phải cùng loại với đơn vị của chỉ số; tăng giảm và tỷ lệ tính bằng %, gấp tính bằng lần.",
  (metric, { indicator }): MetricProblem[] => {
    const allowed = allowedUnits(metric, indicator);
    if (allowed.some((unit) => sameDimension(unit, metric.unit))) return [];
    const of = unitOfMeasure[metric.measure] ? `cách đọc “${metric.measure}”` : `chỉ số “${metric.indicator}”`;
    return [
      {
        field: "unit",
        message: `Đơn vị không hợp với ${of}.`,
        actual: metric.unit,
        expected: allowed.join("; "),
        remedy: "Sửa đơn vị, cách đọc (measure) hoặc chỉ số.",
      },
    ];
  },
);
