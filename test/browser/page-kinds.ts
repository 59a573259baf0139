import { type CataloguedChart, selectCatalogue } from "../../src/charts/catalogue.ts";
import { makeEntries } from "../../src/claims/entry.ts";
import { sections } from "../../src/site.ts";
import * as urls from "../../src/urls.ts";
import { edition } from "../site/edition.ts";

function first<Item>(items: Iterable<Item>): Item {
  for (const item of items) return item;
  throw new Error("The edition is empty.");
}

/** The entity that most figures are about: its pages hold everything such a page can hold. */
const [busiestEntity] = [...edition.observationsByEntity].reduce((most, next) =>
  next[1].length > most[1].length ? next : most,
);

export const articlePaths = edition.articles.map(({ slug }) => urls.articlePath(slug));
export const frontPage = urls.homePath;
export const article = first(articlePaths);
export const timeline = urls.timelinePath(busiestEntity);
export const comparison = urls.comparisonPath(first(edition.comparisons.keys()));
export const accessibilityPage = urls.accessibilityPath;
export const chart = first(edition.charts.keys());
const otherChart = (origin: CataloguedChart["origin"]) =>
  first([...selectCatalogue(edition).values()].filter((entry) => entry.origin === origin)).chart.id;
/** A named view of a chart, and a chart that arises from the figures. */
export const chartView = otherChart("view");
export const derivedChart = otherChart("figures");

/** One page of every kind, by the name of the kind. */
export const pageKinds: readonly [string, string][] = [
  ["front page", frontPage],
  ["article", article],
  ["timelines", urls.timelinePath()],
  ["timeline", timeline],
  ["comparisons", urls.comparisonPath()],
  ["comparison", comparison],
  ["picking", urls.explorePath()],
  ["targets", urls.targetsPath],
  ["indicators", urls.indicatorPath()],
  ["indicator", urls.indicatorPath(first(edition.indicators.keys()))],
  ["figure", urls.figurePath(first(edition.observations.keys()))],
  ["entities", urls.entityPath()],
  ["entity", urls.entityPath(busiestEntity)],
  ["sources", urls.sourcePath()],
  ["source", urls.sourcePath(first(edition.sources.keys()))],
  ["section", urls.sectionPath(sections[0].id)],
  ["author", urls.authorPath(first(edition.authors.keys()))],
  ["charts", urls.chartPath()],
  ["chart", urls.chartPath(chart)],
  ["view of a chart", urls.chartPath(chartView)],
  ["chart from the figures", urls.chartPath(derivedChart)],
  ["embed", urls.embedPath(chart)],
  ["verification", urls.verificationPath()],
  ["verdict", urls.verificationPath(first(makeEntries(edition)).id)],
  ["articles", urls.articlesPath],
  ["archive", urls.archivePath()],
  ["archive of a year", urls.archivePath(first(edition.articles).published.slice(0, 4))],
  ["speed", urls.speedPath],
  ["corrections", urls.correctionsPath],
  ["data", urls.dataPath],
  ["search", urls.searchPath],
  ["about", urls.aboutPath],
  ["method", urls.methodPath],
  ["accessibility", urls.accessibilityPath],
  ["not found", "/404.html"],
];
