import type { BreakdownId } from "../model/id.ts";
import type { Indicator } from "../model/indicator.ts";
import { partName } from "../model/part-name.ts";
import { lowerFirst } from "../vi/text.ts";

/** “Lao động”, “Dự án còn hiệu lực, dự án FDI”; a part that begins as the whole does needs no other words: “Lao động nữ”. */
export function seriesName(indicator: Indicator, breakdown: BreakdownId | undefined): string {
  const { shortName } = indicator;
  const part = partName(indicator, breakdown);
  if (!part) return shortName;
  return part.startsWith(shortName) ? part : `${shortName}, ${lowerFirst(part)}`;
}
