import { verdictMark } from "../claims/mark.ts";
import type { Verdict } from "../claims/verdict.ts";
import { makeVerdicts } from "../claims/verdicts.ts";
import type { Edition } from "../edition.ts";
import type { SafeHtml } from "../html.ts";
import type { MetricId } from "../model/id.ts";

const made = new WeakMap<Edition, ReadonlyMap<MetricId, Verdict>>();

/** What came of recomputing a claim; undefined when the metric claims nothing. Recomputed once an Edition. */
export function verdictOf(metric: MetricId, edition: Edition): Verdict | undefined {
  const verdicts = made.get(edition) ?? makeVerdicts(edition);
  made.set(edition, verdicts);
  return verdicts.get(metric);
}

/** The verdict's mark to stand beside a claim; null when the metric claims nothing. */
export function claimMark(metric: MetricId, edition: Edition): SafeHtml | null {
  const verdict = verdictOf(metric, edition);
  return verdict ? verdictMark(verdict.kind, metric) : null;
}
