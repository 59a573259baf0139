import type { Entry } from "../../claims/entry.ts";
import type { Edition } from "../../edition.ts";
import type { ArticleSlug, SourceId } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";

/** When the first article that draws on each source appeared. */
function firstUses({ articles }: Edition): ReadonlyMap<SourceId, string> {
  // Newest first, so the oldest article has the last word.
  return new Map(articles.flatMap(({ sources, published }) => sources.map((source) => [source, published] as const)));
}

/**
 * Verdicts, those the paper could tell last before the others, as their articles appeared; a verdict without an article's
 * figure counts from the first article that draws on its source. New articles only add at the beginning, so that older
 * pages of the list keep what stands on them.
 */
export function orderByPublication(entries: readonly Entry[], edition: Edition): Entry[] {
  const published = new Map<ArticleSlug, string>(edition.articles.map((article) => [article.slug, article.published]));
  const uses = firstUses(edition);
  const dateOf = ({ origin }: Observation) => ("article" in origin ? (published.get(origin.article) ?? "") : "");
  const latest = (dates: readonly string[]) => dates.reduce((a, b) => (a > b ? a : b), "");
  const dated = entries.map((entry) => {
    const { claim, finding, sources } = entry;
    const byFigures = latest([...(claim ? [claim] : []), ...finding.inputs].map(dateOf));
    return { entry, date: byFigures || latest(sources.map((source) => uses.get(source) ?? "")) };
  });
  return dated.sort((a, b) => b.date.localeCompare(a.date)).map(({ entry }) => entry);
}
