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

const topicsOf = ({ entities, metrics }: Article): ReadonlySet<Topic> =>
  new Set<Topic>([
    ...entities.map((id): Topic => `entity ${id}`),
    ...metrics.map(({ indicator }): Topic => `indicator ${indicator}`),
  ]);

/** Where an article stands among those on one of its topics. */
interface Stand {
  readonly weight: number;
  readonly places: readonly number[];
  readonly at: number;
}

const weightOf = (topic: Topic) => (topic.startsWith("entity ") ? weights.entity : weights.indicator);

/** Of each article, by its place, where it stands on its topics. */
const standsOf = once(({ articles }: Edition): readonly (readonly Stand[])[] => {
  const lists = new Map<Topic, number[]>();
  return articles.map((article, place) =>
    Array.from(topicsOf(article), (topic) => {
      const places = lists.get(topic) ?? [];
      lists.set(topic, places);
      return { weight: weightOf(topic), places, at: places.push(place) - 1 };
    }),
  );
});

const placesBySlug = once(({ articles }: Edition) => new Map(articles.map(({ slug }, place) => [slug, place])));

/** Those next to an article in time on each of its topics: first those that share most with it, of equals the newest. */
function rankRelated(place: number, edition: Edition): Article[] {
  const scores = new Map<number, number>();
  for (const { weight, places, at } of standsOf(edition)[place] ?? []) {
    const end = Math.min(places.length, at + reach + 1);
    for (let index = Math.max(0, at - reach); index < end; index++) {
      const other = places[index] ?? place;
      scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  }
  scores.delete(place);
  return [...scores]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
    .slice(0, mostRelated)
    .flatMap(([other]) => edition.articles[other] ?? []);
}

const askRelated = question("related", (edition, slug: ArticleSlug): Article[] => {
  const place = placesBySlug(edition).get(slug);
  return place === undefined ? [] : rankRelated(place, edition);
});

/** Articles that share entities or indicators with this one, those that share most first, then the newest. */
export const selectRelated = (article: Article, edition: Edition, count: number): Article[] =>
  askRelated(edition, article.slug).slice(0, count);
