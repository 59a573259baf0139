import type { BodyUses } from "../../body/uses.ts";
import type { Edition } from "../../edition.ts";
import { templateIds } from "../../figures/template.ts";
import type { Article } from "../../model/article.ts";
import type { ChartId, EntityId, IndicatorId, MetricId, SourceId } from "../../model/id.ts";
import { once } from "../../reads.ts";

/** What other pages tell of an article: no more, so that they stay as they are when the rest of it changes. */
export type ToldArticle = Pick<Article, "slug" | "title" | "published">;

/** Which articles speak of a thing, newest first. */
export interface Uses {
  readonly metric: ReadonlyMap<MetricId, readonly ToldArticle[]>;
  readonly chart: ReadonlyMap<ChartId, readonly ToldArticle[]>;
  readonly indicator: ReadonlyMap<IndicatorId, readonly ToldArticle[]>;
  readonly entity: ReadonlyMap<EntityId, readonly ToldArticle[]>;
  readonly source: ReadonlyMap<SourceId, readonly ToldArticle[]>;
}

/** The records an article keeps, and those it shows though another keeps them. */
function observationsOf(article: Article, { metrics }: BodyUses, edition: Edition) {
  const inHead = templateIds(`${article.title} ${article.sapo}`);
  const ids = new Set([...article.metrics.map(({ id }) => id), ...inHead, ...metrics] as MetricId[]);
  return [...ids].flatMap((id) => edition.observations.get(id) ?? []);
}

/** Asks every article once what it uses. @param readBodyUses tells what an article's body uses */
export function makeUses(edition: Edition, readBodyUses: (article: Article) => BodyUses): Uses {
  const uses = { metric: new Map(), chart: new Map(), indicator: new Map(), entity: new Map(), source: new Map() };
  const note = (map: Map<string, ToldArticle[]>, ids: Iterable<string>, told: ToldArticle) => {
    for (const id of new Set(ids)) map.get(id)?.push(told) ?? map.set(id, [told]);
  };
  for (const article of edition.articles) {
    const body = readBodyUses(article);
    const observations = observationsOf(article, body, edition);
    const { slug, title, published } = article;
    const told = { slug, title, published };
    const notes = [
      [uses.chart, [article.leadChart, ...body.charts]],
      [uses.metric, observations.map(({ id }) => id)],
      [uses.indicator, observations.map(({ indicator }) => indicator)],
      [uses.entity, [...article.entities, ...observations.map(({ entity }) => entity)]],
      [uses.source, [...article.sources, ...observations.map(({ source }) => source)]],
    ] as const;
    for (const [map, ids] of notes) note(map, ids, told);
  }
  return uses;
}

/** The uses of an Edition, made when first asked for. */
export const usesOf = once(makeUses);
