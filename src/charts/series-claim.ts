import type { Edition } from "../edition.ts";
import type { MetricId } from "../model/id.ts";
import { periodSpan } from "../model/span.ts";
import { refuseGrowth } from "../series/unjoined.ts";
import { type Amount, findObservation } from "./amount.ts";
import { ChartDataError } from "./chart-error.ts";
import type { DrawnClaim, DrawnSeries } from "./series-data.ts";

/** The level that stands at this moment; a month or year stands at its end. */
function levelAt(levels: readonly Amount[], time: string | undefined): Amount | undefined {
  const span = time && periodSpan(time);
  return span ? levels.find(({ observation }) => observation.end === span.end) : undefined;
}

/** @throws ChartDataError when the claim is no change, or one of its two ends is not drawn; RangeError when they make no line */
export function makeClaim(id: MetricId, series: readonly DrawnSeries[], edition: Edition): DrawnClaim {
  const observation = findObservation(edition, id);
  const { measure, indicator, entity, baseline, period, asOf } = observation;
  if (measure !== "change-percent" && measure !== "change-factor") {
    throw new ChartDataError(`“claim” phải là số liệu tăng, giảm hoặc gấp; “${id}” không phải`);
  }
  const levels = series.find((one) => one.indicator === indicator && one.entity === entity)?.levels ?? [];
  const from = levelAt(levels, baseline);
  const to = levelAt(levels, asOf ?? period);
  if (!from || !to)
    throw new ChartDataError(`không vẽ được “${id}”: thiếu số liệu ở đầu hoặc cuối giai đoạn nó nói tới`);
  refuseGrowth([from.observation, to.observation], edition);
  return { observation, from, to };
}
