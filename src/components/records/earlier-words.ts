import type { Edition } from "../../edition.ts";
import type { Earlier } from "../../model/earlier.ts";
import { measures, statuses } from "../../model/metric-words.ts";
import type { Observation } from "../../model/observation.ts";
import { partName } from "../../model/part-name.ts";
import { formatPeriod } from "../../vi/period.ts";
import { formatQuantity } from "../../vi/quantity.ts";

/** What was not said is null, what did not change is absent. */
function wordsOf<Value>(value: Value | null | undefined, say: (value: Value) => string, unsaid = ""): string[] {
  if (value === undefined) return [];
  return [value === null ? unsaid : say(value)];
}

function quantityWords({ value, unit, ...around }: Earlier): string[] {
  return value === undefined || unit === undefined ? [] : [formatQuantity({ value, unit, ...around })];
}

/** What a figure said until it was changed, a phrase for each thing: `hơn 900 người`, `năm 2023`, `nguồn VCCI News`. */
export function earlierWords(earlier: Earlier, now: Observation, { indicators, entities, sources }: Edition): string[] {
  const indicator = indicators.get(earlier.indicator ?? now.indicator);
  return [
    ...quantityWords(earlier),
    ...wordsOf(earlier.indicator, (id) => `chỉ số “${indicator?.name ?? id}”`),
    ...wordsOf(earlier.breakdown, (id) => `phần “${partName(indicator, id)}”`, "không tách phần"),
    ...wordsOf(earlier.entity, (id) => `đơn vị “${entities.get(id)?.name ?? id}”`),
    ...wordsOf(earlier.measure, (measure) => `cách đo: ${measures[measure]}`),
    ...wordsOf(earlier.status, (status) => `tình trạng: ${statuses[status]}`),
    ...wordsOf(earlier.period, (period) => formatPeriod(period), "không ghi kỳ"),
    ...wordsOf(earlier.asOf, (asOf) => formatPeriod(asOf), "không ghi thời điểm"),
    ...wordsOf(earlier.baseline, (baseline) => `so với ${formatPeriod(baseline)}`, "không ghi mốc so sánh"),
    ...wordsOf(earlier.source, (id) => `nguồn ${sources.get(id)?.shortName ?? id}`),
  ];
}
