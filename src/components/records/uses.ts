import type { BodyUses } from "../../body/uses.ts";
import type { Edition } from "../../edition.ts";
import { templateReferences } from "../../figures/template.ts";
import type { Article } from "../../model/article.ts";
import type { ChartId, EntityId, IndicatorId, MetricId, SourceId } from "../../model/id.ts";
import { once } from "../../reads.ts";

/** Which articles speak of a thing, newest first. */
export interface Uses {
  readonly metric: ReadonlyMap<MetricId, readonly Article[]>;
  readonly chart: ReadonlyMap<ChartId, readonly Article[]>;
  readonly indicator: ReadonlyMap<IndicatorId, readonly Article[]>;
  readonly entity: ReadonlyMap<EntityId, readonly Article[]>;
  readonly source: ReadonlyMap<SourceId, readonly Article[]>;
}

/** The records an article keeps, and those it shows though another keeps them. */
function observationsOf(article: Article, { metrics }: BodyUses, edition: Edition) {
  const inHead = templateReferences(`${article.title} ${article.sapo}`).map(({ id }) => id);
  const ids = new Set([...article.metrics.map(({ id }) => id), ...inHead, ...metrics] as MetricId[]);
  return [...ids].flatMap((id) => edition.observations.get(id) ?? []);
}

/** Asks every article once what it uses. @param readBodyUses tells what an article's body uses */
export function makeUses(edition: Edition, readBodyUses: (article: Article) => BodyUses): Uses {
  const uses = { metric: new Map(), chart: new Map(), indicator: new Map(), entity: new Map(), source: new Map() };
  const note = (map: Map<string, Article[]>, ids: Iterable<string>, article: Article) => {
    for (const id of new Set(ids)) map.get(id)?.push(article) ?? map.set(id, [article]);
  };
  for (const article of edition.articles) {
    const body = readBodyUses(article);
    const observations = observationsOf(article, body, edition);
    note(uses.chart, [article.leadChart, ...body.charts], article);
    note(
      uses.metric,
      observations.map(({ id }) => id),
      article,
    );
    note(
      uses.indicator,
      observations.map(({ indicator }) => indicator),
      article,
    );
    note(uses.entity, [...article.entities, ...observations.map(({ entity }) => entity)], article);
    note(uses.source, [...article.sources, ...observations.map(({ source }) => source)], article);
  }
  return uses;
}

/** The uses of an Edition, made when first asked for. */
export const usesOf = once(makeUses);
