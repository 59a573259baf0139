import { verdictMark } from "../claims/mark.ts";
import type { Verdict } from "../claims/verdict.ts";
import { makeVerdicts } from "../claims/verdicts.ts";
import type { Edition } from "../edition.ts";
import type { SafeHtml } from "../html.ts";
import type { MetricId } from "../model/id.ts";
import { question } from "../reads.ts";

const askVerdict = question("verdict", (edition, metric: MetricId) => makeVerdicts(edition).get(metric));

/** What came of recomputing a claim; undefined when the metric claims nothing. Recomputed once an Edition. */
export const verdictOf = (metric: MetricId, edition: Edition): Verdict | undefined => askVerdict(edition, metric);

/** The verdict's mark to stand beside a claim; null when the metric claims nothing. */
export function claimMark(metric: MetricId, edition: Edition): SafeHtml | null {
  const verdict = verdictOf(metric, edition);
  return verdict ? verdictMark(verdict.kind, metric) : null;
}
