import type { CataloguedChart } from "../../charts/catalogue.ts";
import { makeDrawnChart } from "../../charts/make.ts";
import { compareArticles } from "../../edition/order.ts";
import type { Edition } from "../../edition.ts";
import { articlesOfChart, articlesOfMetric } from "../records/articles-of.ts";
import type { ToldArticle } from "../records/uses.ts";

/** Articles that show a chart, or the chart it is a part of; of one that arises from the figures, those that speak of them. */
export function selectChartArticles(
  { chart, view, origin }: CataloguedChart,
  edition: Edition,
): readonly ToldArticle[] {
  if (origin !== "figures") return articlesOfChart(view?.of ?? chart.id, edition);
  const told = new Set(makeDrawnChart(chart, edition).observations.flatMap(({ id }) => articlesOfMetric(id, edition)));
  return [...told].sort(compareArticles);
}
