import type { Parts } from "../edition.ts";
import type { Metric } from "../model/metric.ts";
import type { Observation } from "../model/observation.ts";
import { periodSpan } from "../model/span.ts";
import { compareObservations } from "./order.ts";

function makeObservation(metric: Metric, origin: Observation["origin"]): Observation {
  const span = periodSpan(metric.period ?? metric.asOf ?? "");
  return { ...metric, origin, start: span?.start ?? "", end: span?.end ?? "" };
}

/** The one flat table, in the order of time. */
export function makeObservations({ articles, rows }: Parts): Observation[] {
  const fromArticles = articles.flatMap((article) =>
    article.metrics.map((metric) => makeObservation(metric, { article: article.slug })),
  );
  const fromRows = rows.map(({ file, metric }) => makeObservation(metric, { file }));
  return [...fromArticles, ...fromRows].sort(compareObservations);
}
