import { makeDrawnChart } from "../../charts/make.ts";
import type { Edition } from "../../edition.ts";
import { templateReferences } from "../../figures/template.ts";
import type { Article } from "../../model/article.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartId, MetricId } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { findBodyUses } from "../records/body-uses.ts";

const idsIn = (...texts: readonly (string | undefined)[]): MetricId[] =>
  texts.flatMap((text = "") => templateReferences(text).map(({ id }) => id));

function chartIds(chart: Chart, edition: Edition): MetricId[] {
  const drawn = makeDrawnChart(chart, edition).observations.map(({ id }) => id);
  const claim = chart.kind === "series" && chart.claim ? [chart.claim] : [];
  return [...idsIn(chart.title, chart.subtitle, chart.note, chart.takeaway), ...claim, ...drawn];
}

function bodyIds(body: string, leadChart: ChartId, edition: Edition): MetricId[] {
  const { charts, metrics } = findBodyUses(body);
  const drawn = [leadChart, ...charts].flatMap((id) => edition.charts.get(id as ChartId) ?? []);
  return [...(metrics as MetricId[]), ...drawn.flatMap((chart) => chartIds(chart, edition))];
}

/**
 * Every record an article's page shows, in headline, standfirst, text, charts and events, in the order of their first
 * appearance. @throws BodyError, FigureError or ChartDataError when the article cannot be read
 */
export function makePageRecords(article: Article, body: string, edition: Edition): Observation[] {
  const ids = new Set([
    ...idsIn(article.title, article.sapo),
    ...bodyIds(body, article.leadChart, edition),
    ...idsIn(...article.events.map(({ title }) => title)),
  ]);
  return [...ids].flatMap((id) => edition.observations.get(id) ?? []);
}
