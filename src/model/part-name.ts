import type { BreakdownId } from "./id.ts";
import type { Indicator } from "./indicator.ts";

/** The name of a part of what an indicator counts, empty for the whole. A part that editors did not name stands for itself. */
export const partName = (
  indicator: Pick<Indicator, "breakdowns"> | undefined,
  breakdown: BreakdownId | undefined,
): string => (breakdown ? (indicator?.breakdowns?.[breakdown] ?? breakdown) : "");
