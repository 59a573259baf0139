import { compareGravity, type EntryKind, verdictOf } from "../claims/entry.ts";
import type { Edition } from "../edition.ts";
import { isAim } from "../series/select.ts";
import { readObservation } from "../vi/reading.ts";
import type { DrawnChart } from "./make.ts";

/** A claim that a chart draws or speaks of, and what came of recomputing it. */
export interface ChartClaim {
  /** Address of the verdict. */
  readonly id: string;
  readonly kind: EntryKind;
  /** What is claimed: `gấp hơn 19 lần`. */
  readonly words: string;
}

/** The claims of a chart, the gravest verdict first, then as its table has them. */
export function selectChartClaims(chart: Pick<DrawnChart, "observations" | "metrics">, edition: Edition): ChartClaim[] {
  const ids = new Set([...chart.observations.map(({ id }) => id), ...chart.metrics]);
  const claims = [...ids].flatMap((id): ChartClaim[] => {
    const claim = edition.observations.get(id);
    const verdict = claim && verdictOf(id, edition);
    // That a target cannot be recomputed is no news: it was set, not counted.
    if (!verdict || (verdict.kind === "not-checkable" && isAim(claim))) return [];
    return [{ id: verdict.id, kind: verdict.kind, words: readObservation(claim) }];
  });
  return claims.toSorted(compareGravity);
}
