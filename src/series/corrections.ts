import { compareCorrections } from "../edition/order.ts";
import type { Edition, PublishedCorrection } from "../edition.ts";
import type { MetricId } from "../model/id.ts";
import { once, question } from "../reads.ts";

/** Grouped once for each Edition, so that a page of one figure does not look through all of them. */
const correctionsByMetric = once(({ corrections }: Edition) => Map.groupBy(corrections, ({ metric }) => metric));

/** One question a figure, so that a correction elsewhere makes nothing anew. */
const askCorrections = question("corrections-of", (edition, id: MetricId) => correctionsByMetric(edition).get(id));

/** Corrections of the figures, newest first. */
export const selectCorrections = (metrics: readonly MetricId[], edition: Edition): PublishedCorrection[] =>
  metrics.flatMap((id) => askCorrections(edition, id) ?? []).sort(compareCorrections);
