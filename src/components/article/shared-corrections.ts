import type { Edition, PublishedCorrection } from "../../edition.ts";
import type { Article } from "../../model/article.ts";
import type { ArticleSlug } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { question } from "../../reads.ts";
import { selectCorrections } from "../../series/corrections.ts";
import type { ToldArticle } from "../records/uses.ts";

/** A figure that an article shows and that was put right elsewhere. */
export interface SharedCorrection {
  readonly correction: PublishedCorrection;
  readonly observation: Observation;
  /** The article that carries the correction; absent when it is of shared data. */
  readonly by: ToldArticle | undefined;
}

/** All that a page needs to know of another article. */
const askTold = question("told-article", (edition, slug: ArticleSlug): ToldArticle | undefined => {
  const article = edition.articles.find((one) => one.slug === slug);
  return article && { slug, title: article.title, published: article.published };
});

/**
 * Corrections of figures that an article shows and another article, or the shared data, carries: newest first. What
 * appeared after the correction never showed the wrong figure.
 */
export function selectSharedCorrections(
  { slug, published }: Pick<Article, "slug" | "published">,
  observations: readonly Observation[],
  edition: Edition,
): SharedCorrection[] {
  const shown = new Map(observations.map((observation) => [observation.id, observation]));
  return selectCorrections([...shown.keys()], edition).flatMap((correction) => {
    const isShared = correction.kind === "figure" && correction.article !== slug;
    if (!isShared || Date.parse(correction.at) <= Date.parse(published)) return [];
    const by = correction.article && askTold(edition, correction.article);
    return correction.metrics.flatMap((id) => {
      const observation = shown.get(id);
      return observation ? [{ correction, observation, by }] : [];
    });
  });
}
