import type { Edition } from "../../edition.ts";
import type { Article } from "../../model/article.ts";
import type { ArticleSlug, MetricId } from "../../model/id.ts";
import { lastChange } from "../../model/last-change.ts";
import type { Observation } from "../../model/observation.ts";
import { once, question } from "../../reads.ts";
import { selectCorrections } from "../../series/corrections.ts";
import { formatDay, formatMoment } from "../../vi/date.ts";

const articlesBySlug = once(
  ({ articles }: Edition): ReadonlyMap<ArticleSlug, Article> => new Map(articles.map((one) => [one.slug, one])),
);

/** A row of data has no date of its own: it is as it was when its source was read. */
function whenRead({ source }: Observation, { sources }: Edition): string {
  const day = sources.get(source)?.consulted;
  return day ? `tra cứu nguồn ngày ${formatDay(day)}` : "";
}

/**
 * Which state of a figure a reader sees: when the article that keeps it, or the figure itself, last changed. What is
 * corrected elsewhere changes nothing here.
 */
export const figureVersion = question("figure-version", (edition, id: MetricId): string => {
  const observation = edition.observations.get(id);
  if (!observation) return "";
  const { origin } = observation;
  const keeper = "article" in origin ? articlesBySlug(edition).get(origin.article) : undefined;
  const moments = [keeper && lastChange(keeper), selectCorrections([id], edition)[0]?.at];
  const last = moments
    .filter((at) => at !== undefined)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
  return last ? formatMoment(last) : whenRead(observation, edition);
});
