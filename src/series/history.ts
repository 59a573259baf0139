import { groupByEach } from "../edition/group-by-each.ts";
import type { Edition } from "../edition.ts";
import { metricsOf } from "../model/changed-metrics.ts";
import type { Earlier } from "../model/earlier.ts";
import type { MetricId } from "../model/id.ts";
import { once, question } from "../reads.ts";

/** What a figure said until it was changed. */
export interface PastState {
  readonly earlier: Earlier;
  /** The moment of the change. */
  readonly until: string;
  readonly reason: string;
  /** The correction that changed it; absent when it was no mistake. */
  readonly correction?: string;
}

type Change = PastState & { readonly metrics: readonly MetricId[] };

function groupChanges({ corrections, articles }: Edition): ReadonlyMap<MetricId, readonly Change[]> {
  const corrected = corrections.flatMap(({ id, metrics, earlier, at, reason }): Change[] =>
    earlier ? [{ metrics, earlier, until: at, reason, correction: id }] : [],
  );
  const updated = articles
    .flatMap(({ updates = [] }) => updates)
    .flatMap(({ earlier, at, note, ...update }): Change[] =>
      earlier ? [{ metrics: metricsOf(update), earlier, until: at, reason: note }] : [],
    );
  return groupByEach([...corrected, ...updated], ({ metrics }) => metrics);
}

/** Grouped once for each Edition, so that a page a figure does not read every article. */
const changesByMetric = once(groupChanges);

const askHistory = question("history", (edition, metric: MetricId): PastState[] =>
  (changesByMetric(edition).get(metric) ?? [])
    .map(({ metrics: _, ...past }) => past)
    .sort((a, b) => b.until.localeCompare(a.until)),
);

/** What a figure said earlier, newest first: what corrections and updates replaced. */
export const selectHistory = (metric: MetricId, edition: Edition): PastState[] => askHistory(edition, metric);
