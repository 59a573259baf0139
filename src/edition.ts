import { makeCorrections } from "./edition/corrections.ts";
import { groupByEach } from "./edition/group-by-each.ts";
import { makeObservations } from "./edition/observations.ts";
import { compareArticles, compareEvents } from "./edition/order.ts";
import { withoutValues } from "./edition/without-values.ts";
import type { Article, WrittenArticle } from "./model/article.ts";
import type { Author } from "./model/author.ts";
import type { Chart } from "./model/chart.ts";
import type { Comparison } from "./model/comparison.ts";
import type { Correction, DataCorrection } from "./model/correction.ts";
import type { Entity } from "./model/entity.ts";
import type { Event } from "./model/event.ts";
import type {
  ArticleSlug,
  AuthorId,
  ChartId,
  ComparisonId,
  EntityId,
  IndicatorId,
  MetricId,
  RelationId,
  SourceId,
} from "./model/id.ts";
import type { Indicator } from "./model/indicator.ts";
import type { Metric } from "./model/metric.ts";
import type { Observation } from "./model/observation.ts";
import type { PublishedEmbed } from "./model/published-embed.ts";
import type { Relation } from "./model/relation.ts";
import type { Ruling } from "./model/ruling.ts";
import type { Source } from "./model/source.ts";

/** What is read from disk, before anything refers to anything. */
export interface Parts {
  readonly articles: readonly WrittenArticle[];
  readonly charts: readonly Chart[];
  readonly comparisons: readonly Comparison[];
  readonly authors: readonly Author[];
  readonly corrections: readonly DataCorrection[];
  readonly embeds: readonly PublishedEmbed[];
  readonly entities: readonly Entity[];
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
  readonly rulings: readonly Ruling[];
  readonly sources: readonly Source[];
  /** Rows of `data/observations/*.csv`, each with the file it stands in. */
  readonly rows: readonly { readonly file: string; readonly metric: Metric }[];
}

/** An event with the article that tells of it. */
export interface PublishedEvent extends Event {
  readonly article: ArticleSlug;
}

/** A correction with its permanent anchor on the page of corrections. */
export interface PublishedCorrection extends Omit<Correction, "metric" | "metrics"> {
  readonly id: string;
  /** The figures that were changed; none when words were. */
  readonly metrics: readonly MetricId[];
  /** The article that was wrong; absent when it was shared data. */
  readonly article?: ArticleSlug;
}

/** Everything published, resolved once. Nothing in it changes. */
export interface Edition {
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly charts: ReadonlyMap<ChartId, Chart>;
  readonly comparisons: ReadonlyMap<ComparisonId, Comparison>;
  readonly authors: ReadonlyMap<AuthorId, Author>;
  /** Newest first. */
  readonly corrections: readonly PublishedCorrection[];
  /** Every embed whose address was ever given out. */
  readonly embeds: readonly PublishedEmbed[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  /** What the desk decided about a figure. */
  readonly rulingsByMetric: ReadonlyMap<MetricId, readonly Ruling[]>;
  /** Figures that a ruling keeps out of series and arithmetic, in favour of another. */
  readonly overruled: ReadonlySet<MetricId>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** The one flat table, in the order of time. */
  readonly observations: ReadonlyMap<MetricId, Observation>;
  /** The observations of one indicator, in the order of time. */
  readonly observationsByIndicator: ReadonlyMap<IndicatorId, readonly Observation[]>;
  readonly observationsByEntity: ReadonlyMap<EntityId, readonly Observation[]>;
  /** Oldest first. */
  readonly events: readonly PublishedEvent[];
}

function byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  const map = new Map<Id, Item>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

const findOverruled = (rulings: readonly Ruling[]): ReadonlySet<MetricId> =>
  new Set(
    rulings.flatMap(({ metrics, use }) => (use && metrics.includes(use) ? metrics.filter((id) => id !== use) : [])),
  );

/**
 * Resolves the parts into the one thing pages, feeds and checks read. Never throws: a dangling or doubled id is a
 * finding of the checks, and here the first of two wins.
 */
export function makeEdition(parts: Parts): Edition {
  const observations = makeObservations(parts);
  const events = parts.articles.flatMap((article) =>
    article.events.map((event) => ({ ...event, article: article.slug })),
  );
  return {
    articles: parts.articles.map(withoutValues).sort(compareArticles),
    charts: byId(parts.charts),
    comparisons: byId(parts.comparisons),
    authors: byId(parts.authors),
    corrections: makeCorrections(parts),
    embeds: parts.embeds,
    entities: byId(parts.entities),
    indicators: byId(parts.indicators),
    relations: byId(parts.relations),
    rulingsByMetric: groupByEach(parts.rulings, ({ metrics }) => metrics),
    overruled: findOverruled(parts.rulings),
    sources: byId(parts.sources),
    observations: byId(observations),
    observationsByIndicator: Map.groupBy(observations, (observation) => observation.indicator),
    observationsByEntity: Map.groupBy(observations, (observation) => observation.entity),
    events: events.sort(compareEvents),
  };
}
