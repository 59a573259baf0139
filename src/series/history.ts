import type { Edition } from "../edition.ts";
import type { EarlierValue } from "../model/correction.ts";
import type { MetricId } from "../model/id.ts";
import { once, question } from "../reads.ts";

/** What a figure was until it was changed. */
export interface PastValue {
  readonly earlier: EarlierValue;
  /** The moment of the change. */
  readonly until: string;
  readonly reason: string;
  /** The correction that changed it; absent when it was no mistake. */
  readonly correction?: string;
}

type Change = PastValue & { readonly metric: MetricId };

function groupChanges({ corrections, articles }: Edition): ReadonlyMap<MetricId, readonly Change[]> {
  const corrected = corrections.flatMap(({ id, metric, earlier, at, reason }): Change[] =>
    metric && earlier ? [{ metric, earlier, until: at, reason, correction: id }] : [],
  );
  const updated = articles
    .flatMap(({ updates = [] }) => updates)
    .flatMap(({ metric, earlier, at, note }): Change[] =>
      metric && earlier ? [{ metric, earlier, until: at, reason: note }] : [],
    );
  return Map.groupBy([...corrected, ...updated], ({ metric }) => metric);
}

/** Grouped once for each Edition, so that a page a figure does not read every article. */
const changesByMetric = once(groupChanges);

const askHistory = question("history", (edition, metric: MetricId): PastValue[] =>
  (changesByMetric(edition).get(metric) ?? [])
    .map(({ metric: _, ...past }) => past)
    .sort((a, b) => b.until.localeCompare(a.until)),
);

/** Earlier values of a figure, newest first: what corrections and updates replaced. */
export const selectHistory = (metric: MetricId, edition: Edition): PastValue[] => askHistory(edition, metric);
