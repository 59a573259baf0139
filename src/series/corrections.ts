import { groupByEach } from "../edition/group-by-each.ts";
import { compareCorrections } from "../edition/order.ts";
import type { Edition, PublishedCorrection } from "../edition.ts";
import type { IndicatorId, MetricId } from "../model/id.ts";
import { once, question } from "../reads.ts";

/** Grouped once for each Edition, so that a page of one figure does not look through all of them. */
const correctionsByMetric = once(({ corrections }: Edition) => groupByEach(corrections, ({ metrics }) => metrics));

/** One question a figure, so that a correction elsewhere makes nothing anew. */
const askCorrections = question("corrections-of", (edition, id: MetricId) => correctionsByMetric(edition).get(id));

/** Corrections of the figures, newest first; one of several figures stands once. */
export const selectCorrections = (metrics: readonly MetricId[], edition: Edition): PublishedCorrection[] =>
  [...new Set(metrics.flatMap((id) => askCorrections(edition, id) ?? []))].sort(compareCorrections);

const correctionsByIndicator = once(({ corrections, observations }: Edition) =>
  groupByEach(corrections, ({ metrics }) => metrics.flatMap((id) => observations.get(id)?.indicator ?? [])),
);

/** One question a table: of a long one a question a figure would be thousands. */
const askOfIndicator = question("corrections-of-indicator", (edition, id: IndicatorId) =>
  correctionsByIndicator(edition).get(id),
);

/** Corrections of an indicator's figures, newest first. */
export const selectCorrectionsOf = (indicator: IndicatorId, edition: Edition): readonly PublishedCorrection[] =>
  askOfIndicator(edition, indicator) ?? [];
