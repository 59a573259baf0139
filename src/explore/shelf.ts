import { makeEntries } from "../claims/entry.ts";
import type { Edition, PublishedCorrection } from "../edition.ts";
import { makeEmbeddable } from "../embed/embeddable.ts";
import { makeFrame } from "../embed/snippets.ts";
import { bindPlain } from "../figures/template.ts";
import type { Entity } from "../model/entity.ts";
import type { ChartId, ComparisonId, IndicatorId, MetricId } from "../model/id.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Metric } from "../model/metric.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import { isShown } from "./catalogue.ts";
import { selectPrepared } from "./prepared.ts";

/** A chart that others may embed, and the figures it draws. */
export interface PreparedChart {
  readonly id: ChartId;
  readonly title: string;
  readonly metrics: readonly MetricId[];
  /** What others paste. */
  readonly frame: string;
}

export interface PreparedComparison {
  readonly id: ComparisonId;
  readonly title: string;
  readonly metrics: readonly MetricId[];
  readonly comparability: readonly string[];
}

/** A claim or a relation that does not add up, or that the desk does not trust. */
export interface Doubted {
  readonly id: string;
  readonly title: string;
  readonly metrics: readonly MetricId[];
}

/** All that the page must know of one indicator: fetched when a reader picks it. */
export interface Shelf {
  readonly indicator: Indicator;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly figures: readonly Metric[];
  readonly corrections: readonly PublishedCorrection[];
  /** What a reader must know before using a figure. */
  readonly cautions: Readonly<Record<MetricId, readonly string[]>>;
  readonly doubted: readonly Doubted[];
  readonly charts: readonly PreparedChart[];
  readonly comparisons: readonly PreparedComparison[];
}

const metricOf = ({ origin: _origin, start: _start, end: _end, ...metric }: Observation): Metric => metric;

const some = (ids: readonly MetricId[], own: ReadonlySet<MetricId>) => ids.some((id) => own.has(id));

/** Charts that one shelf tells of: enough to find a near one, and no more with a large archive. */
const mostCharts = 40;

const preparedCharts = (indicator: IndicatorId, edition: Edition): PreparedChart[] =>
  selectPrepared(indicator, edition)
    .slice(0, mostCharts)
    .map(({ chart }) => makeEmbeddable(chart, edition))
    .map((chart) => ({
      id: chart.id,
      title: chart.title,
      metrics: chart.observations.map(({ id }) => id),
      frame: makeFrame(chart, "sang"),
    }));

const preparedComparisons = (own: ReadonlySet<MetricId>, edition: Edition): PreparedComparison[] =>
  [...edition.comparisons.values()]
    .map(({ id, title, rows, comparability }) => ({
      id,
      title: bindPlain(title, edition),
      metrics: rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
      comparability: comparability.map((sentence) => bindPlain(sentence, edition)),
    }))
    .filter(({ metrics }) => some(metrics, own));

const doubtedOf = (own: ReadonlySet<MetricId>, edition: Edition): Doubted[] =>
  makeEntries(edition)
    .filter(({ kind }) => kind === "discrepancy" || kind === "doubted")
    .flatMap(({ id, relation, claim, finding }) => {
      const metrics = [...(claim ? [claim.id] : []), ...finding.inputs.map((input) => input.id)];
      const title = relation ? bindPlain(relation.title, edition) : finding.explanation;
      return some(metrics, own) ? [{ id, title, metrics }] : [];
    });

/** @param cautionsOf the sentences that stand beside a figure elsewhere on the site */
export function makeShelf(
  indicator: Indicator,
  edition: Edition,
  cautionsOf: (figure: Observation) => readonly string[],
): Shelf {
  const figures = (edition.observationsByIndicator.get(indicator.id) ?? []).filter((item) => isShown(item, edition));
  const own = new Set(figures.map(({ id }) => id));
  const entities = [...new Set(figures.map(({ entity }) => entity))];
  const sources = [...new Set(figures.map(({ source }) => source))];
  return {
    indicator,
    entities: entities.flatMap((id) => {
      const entity = edition.entities.get(id);
      return entity ? [{ ...entity, description: bindPlain(entity.description, edition) }] : [];
    }),
    sources: sources.flatMap((id) => edition.sources.get(id) ?? []),
    figures: figures.map(metricOf),
    corrections: edition.corrections.filter(({ metric }) => metric && own.has(metric)),
    cautions: Object.fromEntries(
      figures.map((figure) => [figure.id, cautionsOf(figure)]).filter(([, sentences]) => sentences?.length),
    ),
    doubted: doubtedOf(own, edition),
    charts: preparedCharts(indicator.id, edition),
    comparisons: preparedComparisons(own, edition),
  };
}
