import { selectCatalogue } from "../../charts/catalogue.ts";
import { makeDrawnChart } from "../../charts/make.ts";
import type { Edition } from "../../edition.ts";
import { templateReferences } from "../../figures/template.ts";
import type { Chart } from "../../model/chart.ts";
import type { MetricId } from "../../model/id.ts";
import { once, question } from "../../reads.ts";

/** Figures that a chart shows: in its words, as its claim, drawn. @throws FigureError or ChartDataError */
export function selectChartMetrics(chart: Chart, edition: Edition): MetricId[] {
  const words = [chart.title, chart.subtitle, chart.note ?? "", chart.takeaway ?? ""];
  const claim = chart.kind === "series" && chart.claim ? [chart.claim] : [];
  const drawn = makeDrawnChart(chart, edition).observations.map(({ id }) => id);
  return [...words.flatMap((text) => templateReferences(text).map(({ id }) => id)), ...claim, ...drawn];
}

function groupByMetric(edition: Edition): ReadonlyMap<MetricId, readonly Chart[]> {
  const pairs = [...selectCatalogue(edition).values()].flatMap(({ chart }) =>
    [...new Set(selectChartMetrics(chart, edition))].map((metric) => ({ metric, chart })),
  );
  const groups = Map.groupBy(pairs, ({ metric }) => metric);
  return new Map([...groups].map(([metric, uses]) => [metric, uses.map(({ chart }) => chart)]));
}

const chartsByMetric = once(groupByMetric);

const askCharts = question("charts-of", (edition, metric: MetricId) => chartsByMetric(edition).get(metric) ?? []);

/** The charts that show a figure. Found once an Edition. */
export const selectChartsOf = (metric: MetricId, edition: Edition): readonly Chart[] => askCharts(edition, metric);
