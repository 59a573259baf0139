/** What is said for search alone, by the month in which it was published. */
import type { Edition } from "../../edition.ts";
import type { ArticleSlug, ChartId, MetricId } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { type SearchMonth, undated } from "../../search/month.ts";
import { latestOf } from "../../series/latest.ts";
import { articlePath, chartPath } from "../../urls.ts";
import { factsOf } from "./search-facts.ts";
import { makeRecord } from "./search-records.ts";
import type { Uses } from "./uses.ts";

/** What belongs to one month. */
interface Month {
  readonly articles: readonly ArticleSlug[];
  readonly charts: readonly ChartId[];
  readonly observations: readonly Observation[];
  /** Of these, the last of their lines, whatever the month of the others. */
  readonly newest: ReadonlySet<MetricId>;
}

const monthOf = ({ published }: { readonly published: string }) => published.slice(0, 7);

const lineOf = ({ indicator, entity, breakdown, measure }: Observation) =>
  `${indicator} ${entity} ${breakdown ?? ""} ${measure}`;

/** Of each line, the figure counted last. */
function findNewest({ observations }: Edition): ReadonlySet<MetricId> {
  const counted = [...observations.values()].filter(({ status }) => status === "actual");
  return new Set([...Map.groupBy(counted, lineOf).values()].flatMap((line) => latestOf(line)?.id ?? []));
}

/** What there is, by its month; `undated` is always among them. */
export function groupByMonth(edition: Edition, chartUses: Uses["chart"]): ReadonlyMap<string, Month> {
  const months = new Map(edition.articles.map((article) => [article.slug, monthOf(article)]));
  const articles = Map.groupBy(months.keys(), (slug) => months.get(slug) ?? undated);
  // A chart is of the time of the newest article that shows it.
  const charts = Map.groupBy(chartUses.keys(), (id) => {
    const [newest] = chartUses.get(id) ?? [];
    return newest ? monthOf(newest) : undated;
  });
  const observations = Map.groupBy(
    edition.observations.values(),
    ({ origin }) => ("article" in origin && months.get(origin.article)) || undated,
  );
  const newest = findNewest(edition);
  const names = new Set([...articles.keys(), undated]);
  return new Map(
    Array.from(names, (name) => {
      const own = observations.get(name) ?? [];
      return [
        name,
        {
          articles: articles.get(name) ?? [],
          charts: charts.get(name) ?? [],
          observations: own,
          newest: new Set(own.filter(({ id }) => newest.has(id)).map(({ id }) => id)),
        },
      ];
    }),
  );
}

/** All that the index knows of a month beyond the text of its pages. */
export function makeSearchMonth({ articles, charts, observations, newest }: Month, edition: Edition): SearchMonth {
  const byArticle = Map.groupBy(observations, ({ origin }) => ("article" in origin ? origin.article : undefined));
  return {
    pages: [
      ...articles.map((slug) => [articlePath(slug), factsOf(byArticle.get(slug), [], edition)] as const),
      ...charts.map((id) => [chartPath(id), factsOf([], [], edition)] as const),
    ],
    records: observations.map((observation) => makeRecord(observation, edition, newest.has(observation.id))),
  };
}
