import { makeTargets } from "../claims/targets.ts";
import type { Edition } from "../edition.ts";
import type { Chart, ChartKind } from "../model/chart.ts";
import type { ChartId, EntityId, IndicatorId } from "../model/id.ts";
import { once, question } from "../reads.ts";
import { ChartDataError } from "./chart-error.ts";
import { makeSeriesSpecs } from "./derived-series.ts";
import { makeTargetSpec } from "./derived-targets.ts";
import type { ChartKindModule } from "./kind.ts";
import { chartKinds } from "./registry.ts";
import { makeView, viewsOf } from "./view.ts";

/** A chart that has a page, an embed and files of its own. */
export interface CataloguedChart {
  readonly chart: Chart;
  /** editor: a file of `src/content/charts`; view: a part of one, under a name; figures: it arises from the table. */
  readonly origin: "editor" | "view" | "figures";
  /** Of a view: the chart it is a part of, and its name. */
  readonly view?: { readonly of: ChartId; readonly name: string };
}

export type Catalogue = ReadonlyMap<ChartId, CataloguedChart>;

/** Pictures of series on the page of an indicator: as many have pages, so that none grows with the archive. */
const mostSeries = 12;

/** The series that have pages: the richest, and those whose address was given out. */
const selectShownSeries = (all: readonly Chart<"series">[], given: ReadonlySet<string>): Chart<"series">[] =>
  all.filter(({ id }, index) => index < mostSeries || given.has(id));

/** No editor wrote it, so none could mend it: what cannot be drawn is left out. */
function isDrawable(chart: Chart, edition: Edition): boolean {
  const kind = chartKinds[chart.kind] as ChartKindModule<ChartKind, unknown>;
  try {
    kind.resolve(chart, edition);
    return true;
  } catch (error) {
    if (error instanceof ChartDataError || error instanceof RangeError) return false;
    throw error;
  }
}

function makeDerived(edition: Edition): CataloguedChart[] {
  const given = new Set<string>(edition.embeds.map(({ id }) => id));
  const series = [...edition.indicators.values()].flatMap((indicator) =>
    selectShownSeries(makeSeriesSpecs(indicator, edition), given),
  );
  const targets = makeTargets(edition).flatMap((target) => makeTargetSpec(target, edition));
  return [...series, ...targets]
    .filter((chart) => isDrawable(chart, edition))
    .map((chart) => ({ chart, origin: "figures" }));
}

const makeViews = (chart: Chart, edition: Edition): CataloguedChart[] =>
  viewsOf(chart).map((view) => ({
    chart: makeView(chart, view, edition),
    origin: "view",
    view: { of: chart.id, name: view.name },
  }));

function makeCatalogue(edition: Edition): Catalogue {
  const written = [...edition.charts.values()].flatMap((chart): CataloguedChart[] => [
    { chart, origin: "editor" },
    ...makeViews(chart, edition),
  ]);
  return new Map([...written, ...makeDerived(edition)].map((entry) => [entry.chart.id, entry]));
}

/** Every chart with a page: written by editors, named views of those, and what arises from the figures. Made once an Edition. */
export const selectCatalogue: (edition: Edition) => Catalogue = once(makeCatalogue);

const askCatalogued = question("catalogued", (edition, id: ChartId) => selectCatalogue(edition).get(id));

/** The entry of one chart, where it has a page. */
export const findCatalogued = (id: ChartId, edition: Edition): CataloguedChart | undefined =>
  askCatalogued(edition, id);

const indicatorOf = ({ chart, origin }: CataloguedChart): IndicatorId | undefined =>
  origin === "figures" && chart.kind === "series" ? chart.series[0]?.indicator : undefined;

const seriesByIndicator = once((edition: Edition) => Map.groupBy(selectCatalogue(edition).values(), indicatorOf));

const askSeries = question("series-of", (edition, indicator: IndicatorId) =>
  (seriesByIndicator(edition).get(indicator) ?? []).map(({ chart }) => chart),
);

/** The series of an indicator that have pages, the richest first. */
export const selectSeriesOf = (indicator: IndicatorId, edition: Edition): Chart[] => askSeries(edition, indicator);

const viewsByChart = once((edition: Edition) => Map.groupBy(selectCatalogue(edition).values(), ({ view }) => view?.of));

const askViews = question("views-of", (edition, chart: ChartId) => viewsByChart(edition).get(chart) ?? []);

/** The views of a chart in the order in which they are written. */
export const selectViews = (chart: ChartId, edition: Edition): CataloguedChart[] => askViews(edition, chart);

/** Whose figures a chart shows that arises from them: it is about one entity. */
function entityOf({ chart, origin }: CataloguedChart, edition: Edition): EntityId | undefined {
  if (origin !== "figures") return undefined;
  if (chart.kind === "series") return chart.series[0]?.entity;
  return chart.kind === "progress" && chart.rows[0]
    ? edition.observations.get(chart.rows[0].actual)?.entity
    : undefined;
}

const chartsByEntity = once((edition: Edition) =>
  Map.groupBy(selectCatalogue(edition).values(), (entry) => entityOf(entry, edition)),
);

const askOfEntity = question("charts-of-entity", (edition, entity: EntityId) =>
  (chartsByEntity(edition).get(entity) ?? []).map(({ chart }) => chart),
);

/** Charts that arise from the figures of one entity: its series, its results against targets. */
export const selectChartsOfEntity = (entity: EntityId, edition: Edition): Chart[] => askOfEntity(edition, entity);
