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
export const chart = first(edition.charts.keys());

/** One page of every kind, by the name of the kind. */
export const pageKinds: readonly [string, string][] = [
  ["front page", frontPage],
  ["article", article],
  ["timelines", urls.timelinePath()],
  ["timeline", timeline],
  ["comparisons", urls.comparisonPath()],
  ["comparison", comparison],
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
  ["embed", urls.embedPath(chart)],
  ["verification", urls.verificationPath()],
  ["corrections", urls.correctionsPath],
  ["data", urls.dataPath],
  ["search", urls.searchPath],
  ["about", urls.aboutPath],
  ["method", urls.methodPath],
  ["not found", "/404.html"],
];
