import { selectCatalogue } from "../../charts/catalogue.ts";
import { makeDrawnChart } from "../../charts/make.ts";
import { groupByEach } from "../../edition/group-by-each.ts";
import type { Edition } from "../../edition.ts";
import { templateIds } from "../../figures/template.ts";
import type { Chart } from "../../model/chart.ts";
import type { MetricId } from "../../model/id.ts";
import { once, question } from "../../reads.ts";

/** Figures that a chart shows: in its words, as its claim, drawn. @throws FigureError or ChartDataError */
export function selectChartMetrics(chart: Chart, edition: Edition): MetricId[] {
  const words = [chart.title, chart.subtitle, chart.note ?? "", chart.takeaway ?? ""];
  const claim = chart.kind === "series" && chart.claim ? [chart.claim] : [];
  const drawn = makeDrawnChart(chart, edition).observations.map(({ id }) => id);
  return [...words.flatMap(templateIds), ...claim, ...drawn];
}

const chartsByMetric = once((edition: Edition) => {
  const charts = [...selectCatalogue(edition).values()].map(({ chart }) => chart);
  return groupByEach(charts, (chart) => selectChartMetrics(chart, edition));
});

const askCharts = question("charts-of", (edition, metric: MetricId) => chartsByMetric(edition).get(metric) ?? []);

/** The charts that show a figure. Found once an Edition. */
export const selectChartsOf = (metric: MetricId, edition: Edition): readonly Chart[] => askCharts(edition, metric);
