import { type CataloguedChart, selectCatalogue } from "../charts/catalogue.ts";
import { type DrawnChart, makeDrawnChart } from "../charts/make.ts";
import type { Edition } from "../edition.ts";
import type { IndicatorId } from "../model/id.ts";
import type { Indicator } from "../model/indicator.ts";
import { once } from "../reads.ts";
import { compareVietnamese } from "../vi/sort.ts";

/** A chart that has a page of its own. */
export interface Prepared extends CataloguedChart {
  readonly drawn: DrawnChart;
}

/** Those that editors thought about come first, the freshest of them before the others. */
const origins: readonly CataloguedChart["origin"][] = ["editor", "view", "figures"];
const byWeight = (a: Prepared, b: Prepared) =>
  origins.indexOf(a.origin) - origins.indexOf(b.origin) ||
  b.drawn.asOf.localeCompare(a.drawn.asOf) ||
  a.drawn.id.localeCompare(b.drawn.id);

type ByIndicator = ReadonlyMap<IndicatorId, readonly Prepared[]>;

function groupByIndicator(edition: Edition): ByIndicator {
  const charts = [...selectCatalogue(edition).values()]
    .map((entry): Prepared => ({ ...entry, drawn: makeDrawnChart(entry.chart, edition) }))
    .sort(byWeight);
  const pairs = charts.flatMap((chart) =>
    [...new Set(chart.drawn.observations.map(({ indicator }) => indicator))].map((indicator) => ({ indicator, chart })),
  );
  const groups = Map.groupBy(pairs, ({ indicator }) => indicator);
  return new Map([...groups].map(([indicator, group]) => [indicator, group.map(({ chart }) => chart)]));
}

const preparedByIndicator = once(groupByIndicator);

/** The charts that draw figures of an indicator. Grouped once an Edition. */
export const selectPrepared = (indicator: IndicatorId, edition: Edition): readonly Prepared[] =>
  preparedByIndicator(edition).get(indicator) ?? [];

export interface PreparedIndicator {
  readonly indicator: Indicator;
  /** Of its figures. */
  readonly count: number;
  /** Without the parts of others. */
  readonly charts: readonly DrawnChart[];
}

/** Every indicator that has figures with the charts that draw it, in the order of the alphabet. */
export const listPrepared = (edition: Edition): PreparedIndicator[] =>
  [...edition.indicators.values()]
    .map((indicator) => ({
      indicator,
      count: edition.observationsByIndicator.get(indicator.id)?.length ?? 0,
      charts: selectPrepared(indicator.id, edition).flatMap(({ origin, drawn }) => (origin === "view" ? [] : [drawn])),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => compareVietnamese(a.indicator.name, b.indicator.name));
