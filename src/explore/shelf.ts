import type { Edition } from "../edition.ts";
import { bindPlain } from "../figures/template.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityId, IndicatorId, MetricId } from "../model/id.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Metric } from "../model/metric.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import { absoluteUrl, exploreShelfPath } from "../urls.ts";
import { type PreparedChart, selectPrepared } from "./prepared.ts";
import { askFacts, type ShelfFacts, selectShelved } from "./shelf-facts.ts";
import { isCut, shelfKey } from "./shelf-parts.ts";

/** All that the page must know of one indicator, or of one entity's part of it: fetched when a reader picks it. */
export interface Shelf extends ShelfFacts {
  readonly indicator: Indicator;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly figures: readonly Metric[];
  /** What a reader must know before using a figure. */
  readonly cautions: Readonly<Record<MetricId, readonly string[]>>;
  readonly charts: readonly PreparedChart[];
}

const metricOf = ({ origin: _origin, start: _start, end: _end, ...metric }: Observation): Metric => metric;

/**
 * @param cautionsOf the sentences that stand beside a figure elsewhere on the site
 * @param entity whose part of the indicator, where it is cut
 */
export function makeShelf(
  indicator: Indicator,
  edition: Edition,
  cautionsOf: (figure: Observation) => readonly string[],
  entity?: EntityId,
): Shelf {
  const key = shelfKey(indicator.id, entity);
  const figures = selectShelved(key, edition);
  const entities = [...new Set(figures.map((figure) => figure.entity))];
  const sources = [...new Set(figures.map(({ source }) => source))];
  return {
    indicator,
    entities: entities.flatMap((id) => {
      const found = edition.entities.get(id);
      return found ? [{ ...found, description: bindPlain(found.description, edition) }] : [];
    }),
    sources: sources.flatMap((id) => edition.sources.get(id) ?? []),
    figures: figures.map(metricOf),
    cautions: Object.fromEntries(
      figures.map((figure) => [figure.id, cautionsOf(figure)]).filter(([, sentences]) => sentences?.length),
    ),
    charts: selectPrepared(key, edition),
    ...askFacts(edition, key),
  };
}

/** The entities that have a shelf of their own of an indicator; none where one file holds all its figures. */
export function listShelfParts(indicator: IndicatorId, edition: Edition): { entity: EntityId; figures: number }[] {
  const figures = selectShelved(indicator, edition);
  if (!isCut(figures)) return [];
  const groups = Map.groupBy(figures, ({ entity }) => entity);
  return [...groups].map(([entity, own]) => ({ entity, figures: own.length }));
}

/** Where the figures are of an indicator whose shelf is cut: what stands at its address. */
export const makeShelfIndex = (indicator: IndicatorId, edition: Edition) => ({
  indicator,
  parts: listShelfParts(indicator, edition).map(({ entity, figures }) => ({
    entity,
    figures,
    url: absoluteUrl(exploreShelfPath(shelfKey(indicator, entity))),
  })),
});
