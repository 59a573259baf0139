import type { Observation } from "../../model/observation.ts";
import { countedUntil } from "../../series/latest.ts";
import { formatPeriod } from "../../vi/period.ts";

/** Words a minute of a calm reader of Vietnamese news. */
const pace = 220;

/** Minutes to read the text of some HTML, at least one. */
export function readingMinutes(html: string): number {
  const text = html.replace(/<(figure|table|details)[\s\S]*?<\/\1>/g, " ").replace(/<[^>]+>/g, "");
  const words = text.match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(words / pace));
}

/**
 * How far the figures reach: `hết năm 2018`, `tháng 6/2024`. Only what was counted, never a target or an estimate ahead
 * of time, nor an exchange rate, which is only a yardstick; empty when there is none.
 */
export function dataUntil(observations: readonly Observation[]): string {
  const latest = observations
    .filter(({ status, unit }) => status === "actual" && unit !== "đồng/USD")
    .reduce<Observation | undefined>(
      (last, item) => (last && countedUntil(last) >= countedUntil(item) ? last : item),
      undefined,
    );
  if (latest?.asOf) return formatPeriod(latest.asOf);
  return latest?.period ? `hết ${formatPeriod(latest.period.split("/").at(-1) ?? "")}` : "";
}
