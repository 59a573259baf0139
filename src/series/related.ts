import { groupByEach } from "../edition/group-by-each.ts";
import { compareArticles } from "../edition/order.ts";
import type { Edition } from "../edition.ts";
import type { Article } from "../model/article.ts";
import type { ArticleSlug } from "../model/id.ts";
import { once, question } from "../reads.ts";

/** An entity in common says more than an indicator in common: the same place, whatever is counted there. */
const weights = { entity: 3, indicator: 1 } as const;
/** Neighbours looked at for each thing in common: enough to choose from, and no slower with ten thousand articles. */
const reach = 12;
/** No page shows more. */
const mostRelated = 12;

type Topic = `${keyof typeof weights} ${string}`;

/** Articles on each topic, newest first, with their places in the list. */
interface TopicIndex {
  readonly articles: ReadonlyMap<Topic, readonly Article[]>;
  readonly places: ReadonlyMap<Topic, ReadonlyMap<Article, number>>;
}

const topicsOf = ({ entities, metrics }: Article): ReadonlySet<Topic> =>
  new Set<Topic>([
    ...entities.map((id): Topic => `entity ${id}`),
    ...metrics.map(({ indicator }): Topic => `indicator ${indicator}`),
  ]);

function makeIndex({ articles }: Edition): TopicIndex {
  const lists = groupByEach(articles, topicsOf);
  const places = new Map([...lists].map(([topic, list]) => [topic, new Map(list.map((item, place) => [item, place]))]));
  return { articles: lists, places };
}

const indexOf = once(makeIndex);

/** The articles next to this one in time on one topic. */
function neighbours(article: Article, topic: Topic, { articles, places }: TopicIndex): readonly Article[] {
  const place = places.get(topic)?.get(article) ?? 0;
  return articles.get(topic)?.slice(Math.max(0, place - reach), place + reach + 1) ?? [];
}

function rankRelated(article: Article, edition: Edition): Article[] {
  const index = indexOf(edition);
  const scores = new Map<Article, number>();
  for (const topic of topicsOf(article)) {
    const weight = topic.startsWith("entity ") ? weights.entity : weights.indicator;
    for (const other of neighbours(article, topic, index)) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  scores.delete(article);
  return [...scores]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || compareArticles(a, b))
    .slice(0, mostRelated)
    .map(([other]) => other);
}

/** Articles by their slugs, since a question is asked by a word. */
const articlesBySlug = once(({ articles }: Edition) => new Map(articles.map((article) => [article.slug, article])));

const askRelated = question("related", (edition, slug: ArticleSlug): Article[] => {
  const article = articlesBySlug(edition).get(slug);
  return article ? rankRelated(article, edition) : [];
});

/** Articles that share entities or indicators with this one, those that share most first, then the newest. */
export const selectRelated = (article: Article, edition: Edition, count: number): Article[] =>
  askRelated(edition, article.slug).slice(0, count);
