import { type CataloguedChart, selectCatalogue } from "../charts/catalogue.ts";
import { selectSpecFigures } from "../charts/spec-figures.ts";
import { groupByEach } from "../edition/group-by-each.ts";
import type { Edition } from "../edition.ts";
import { bindTitle } from "../figures/template.ts";
import type { ChartId, MetricId } from "../model/id.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import { once, onceFor, question } from "../reads.ts";
import { isAim } from "../series/select.ts";
import { compareVietnamese } from "../vi/sort.ts";
import { keysOfFigure, type ShelfKey } from "./shelf-parts.ts";

/** A chart that has a page of its own, which others may embed, and the figures it shows. */
export interface PreparedChart {
  readonly id: ChartId;
  readonly origin: CataloguedChart["origin"];
  readonly title: string;
  readonly metrics: readonly MetricId[];
}

/** Charts that are told of under one key: enough to find a near one, and no more with a large archive. */
const mostCharts = 40;

interface Found extends CataloguedChart {
  readonly figures: readonly Observation[];
  /** Last day that its results speak of, its aims where it shows nothing else. */
  readonly latest: string;
}

function findFigures(entry: CataloguedChart, edition: Edition): Found {
  const figures = selectSpecFigures(entry.chart, edition);
  const results = figures.filter((figure) => !isAim(figure));
  const days = (results.length > 0 ? results : figures).map(({ end }) => end);
  return { ...entry, figures, latest: days.toSorted().at(-1) ?? "" };
}

/** Those that editors thought about come first, the freshest of them before the others. */
const origins: readonly CataloguedChart["origin"][] = ["editor", "view", "figures"];
const byWeight = (a: Found, b: Found) =>
  origins.indexOf(a.origin) - origins.indexOf(b.origin) ||
  b.latest.localeCompare(a.latest) ||
  a.chart.id.localeCompare(b.chart.id);

const describePrepared = ({ chart, origin, figures }: Found, edition: Edition): PreparedChart => ({
  id: chart.id,
  origin,
  title: bindTitle(chart.title, edition),
  metrics: figures.map(({ id }) => id),
});

/** By shelf. */
const foundByKey = once((edition: Edition): ReadonlyMap<ShelfKey, readonly Found[]> => {
  const found = [...selectCatalogue(edition).values()].map((entry) => findFigures(entry, edition)).sort(byWeight);
  return groupByEach(found, ({ figures }) => figures.flatMap(keysOfFigure));
});

/** A chart of several shelves is described once. */
const describe = onceFor(({ chart }: Found) => chart.id, describePrepared);

const askPrepared = question("prepared", (edition, key: ShelfKey) =>
  (foundByKey(edition).get(key) ?? []).slice(0, mostCharts).map((found) => describe(found, edition)),
);

/** The first charts that show figures of an indicator, or of one entity's part of it. */
export const selectPrepared = (key: ShelfKey, edition: Edition): readonly PreparedChart[] => askPrepared(edition, key);

interface PreparedIndicator {
  readonly indicator: Indicator;
  /** Of its figures. */
  readonly count: number;
  /** Without the parts of others. */
  readonly charts: readonly PreparedChart[];
}

/** Every indicator that has figures with the charts that draw it, in the order of the alphabet. */
export const listPrepared = (edition: Edition): PreparedIndicator[] =>
  [...edition.indicators.values()]
    .map((indicator) => ({
      indicator,
      count: edition.observationsByIndicator.get(indicator.id)?.length ?? 0,
      charts: selectPrepared(indicator.id, edition).filter(({ origin }) => origin !== "view"),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => compareVietnamese(a.indicator.name, b.indicator.name));
