import type { BodyUses } from "../../body/uses.ts";
import type { Edition } from "../../edition.ts";
import { anchorOf } from "../../figures/element.ts";
import { type Figure, makeFigure } from "../../figures/figure.ts";
import { templateExpressions } from "../../figures/template.ts";
import type { Article } from "../../model/article.ts";
import type { ChartId } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { selectChartMetrics } from "../records/chart-metrics.ts";

/** What stands behind the numbers of an article's page, each once, in the order of first appearance. */
export interface PageRecords {
  readonly observations: readonly Observation[];
  /** Quantities the paper computed in its text. */
  readonly computed: readonly Figure[];
}

const expressionsIn = (...texts: readonly string[]) => texts.flatMap(templateExpressions);

/**
 * Every record an article's page shows, in headline, standfirst, text, charts and events.
 * @throws FigureError or ChartDataError when the article cannot be read
 */
export function makePageRecords(article: Article, uses: BodyUses, edition: Edition): PageRecords {
  const expressions = [...expressionsIn(article.title, article.sapo), ...uses.expressions];
  const charts = [article.leadChart, ...uses.charts].flatMap((id) => edition.charts.get(id as ChartId) ?? []);
  const ids = new Set([
    ...expressions.flatMap((expression) => expression.ids),
    ...charts.flatMap((chart) => selectChartMetrics(chart, edition)),
    ...expressionsIn(...article.events.map(({ title }) => title)).flatMap(({ ids }) => ids),
  ]);
  const computed = expressions
    .filter(({ operation }) => operation)
    .map((expression) => makeFigure(expression, edition));
  return {
    observations: [...ids].flatMap((id) => edition.observations.get(id) ?? []),
    computed: [...new Map(computed.map((figure) => [anchorOf(figure), figure])).values()],
  };
}
