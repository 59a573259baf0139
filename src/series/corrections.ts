import { groupByEach } from "../edition/group-by-each.ts";
import { compareCorrections } from "../edition/order.ts";
import type { Edition, PublishedCorrection } from "../edition.ts";
import type { MetricId } from "../model/id.ts";
import { once, question } from "../reads.ts";

/** Grouped once for each Edition, so that a page of one figure does not look through all of them. */
const correctionsByMetric = once(({ corrections }: Edition) => groupByEach(corrections, ({ metrics }) => metrics));

/** One question a figure, so that a correction elsewhere makes nothing anew. */
const askCorrections = question("corrections-of", (edition, id: MetricId) => correctionsByMetric(edition).get(id));

/** Corrections of the figures, newest first; one of several figures stands once. */
export const selectCorrections = (metrics: readonly MetricId[], edition: Edition): PublishedCorrection[] =>
  [...new Set(metrics.flatMap((id) => askCorrections(edition, id) ?? []))].sort(compareCorrections);
