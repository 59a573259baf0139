import { verdictOf } from "../claims/entry.ts";
import { verdictMark } from "../claims/mark.ts";
import type { Edition } from "../edition.ts";
import type { SafeHtml } from "../html.ts";
import type { MetricId } from "../model/id.ts";

/** The verdict's mark to stand beside a claim; null when the metric claims nothing. */
export function claimMark(metric: MetricId, edition: Edition): SafeHtml | null {
  const verdict = verdictOf(metric, edition);
  return verdict ? verdictMark(verdict.kind, verdict.id) : null;
}
