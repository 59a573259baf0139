import { makeSeriesSpecs } from "../../charts/derived-series.ts";
import { selectSpecFigures } from "../../charts/spec-figures.ts";
import type { Edition } from "../../edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { EntityId, IndicatorId } from "../../model/id.ts";
import { once, question } from "../../reads.ts";

type Series = Chart<"series">;

interface Measured {
  readonly spec: Series;
  readonly length: number;
}

const measure = (spec: Series, edition: Edition): Measured => ({
  spec,
  length: selectSpecFigures(spec, edition).length,
});

const seriesOf = (edition: Edition) =>
  [...edition.indicators.values()].flatMap((indicator) => makeSeriesSpecs(indicator, edition));

/** All series that the figures make, each measured once. */
const measured = once((edition: Edition) => seriesOf(edition).map((spec) => measure(spec, edition)));

const byEntity = once((edition: Edition) => Map.groupBy(measured(edition), ({ spec }) => spec.series[0]?.entity));
const byIndicator = once((edition: Edition) => Map.groupBy(measured(edition), ({ spec }) => spec.series[0]?.indicator));

/** The first of the longest. */
const longest = (series: readonly Measured[] = []): Series | undefined =>
  series.reduce<Measured | undefined>((best, one) => (best && best.length >= one.length ? best : one), undefined)?.spec;

/** Of several as long the one whose figures begin first. */
function inOrder(series: readonly Measured[], id: EntityId, edition: Edition): Measured[] {
  const indicators = (edition.observationsByEntity.get(id) ?? []).map(({ indicator }) => indicator);
  const place = ({ spec }: Measured) => indicators.indexOf(spec.series[0]?.indicator ?? ("" as IndicatorId));
  return series.toSorted((a, b) => place(a) - place(b));
}

/** The series with the most figures of an entity, of whatever indicator. */
export const longestOfEntity = question("longest-of-entity", (edition, id: EntityId) =>
  longest(inOrder(byEntity(edition).get(id) ?? [], id, edition)),
);

/** The series with the most figures of an indicator, of whatever entity. */
export const longestOfIndicator = question("longest-of-indicator", (edition, id: IndicatorId) =>
  longest(byIndicator(edition).get(id)),
);
