import { selectCatalogue } from "../../charts/catalogue.ts";
import { makeEntries } from "../../claims/entry.ts";
import type { Edition } from "../../edition.ts";
import { makeSitemap, makeSitemapParts, type SitemapPage } from "../../machine/sitemap.ts";
import type { Article } from "../../model/article.ts";
import { lastChange } from "../../model/last-change.ts";
import { once, question } from "../../reads.ts";
import {
  aboutPath,
  accessibilityPath,
  articlePath,
  chartPath,
  comparisonPath,
  correctionPath,
  dataPath,
  entityPath,
  explorePath,
  figurePath,
  homePath,
  indicatorPath,
  methodPath,
  searchPath,
  sourcePath,
  speedPath,
  timelinePath,
  verificationPath,
} from "../../urls.ts";
import { orderCharts } from "../records/list-order.ts";
import { orderByPublication } from "../records/verdict-order.ts";
import { listPaths } from "./lists.ts";

const fixedPaths = [
  accessibilityPath,
  explorePath(),
  homePath,
  timelinePath(),
  indicatorPath(),
  entityPath(),
  verificationPath(),
  dataPath,
  searchPath,
  aboutPath,
  methodPath,
  speedPath,
];

const yearOf = ({ published }: Article) => published.slice(0, 4);

const articlePage = (article: Article): SitemapPage => ({
  path: articlePath(article.slug),
  kind: "bai-viet",
  changed: lastChange(article),
  year: yearOf(article),
});

/** A figure changes with the article that keeps it. */
function figurePages(article: Article): SitemapPage[] {
  const ofArticle = { kind: "so", changed: lastChange(article), year: yearOf(article) };
  return article.metrics.map(({ id }) => ({ path: figurePath(id), ...ofArticle }));
}

const pagesOf = (kind: string, paths: readonly string[]) => paths.map((path): SitemapPage => ({ path, kind }));

function chartPages(edition: Edition): SitemapPage[] {
  const since = new Map<string, string>(edition.embeds.map((embed) => [embed.id, embed.since]));
  const charts = new Map([...selectCatalogue(edition)].map(([id, { chart }]) => [id, chart]));
  return orderCharts({ charts, embeds: edition.embeds })
    .toReversed()
    .map(({ id }) => ({ path: chartPath(id), kind: "bieu-do", year: since.get(id)?.slice(0, 4) }));
}

/** Every page that readers may arrive at, the oldest of a kind first, so that full parts of the sitemap stay as they are. */
function listSitePages(edition: Edition): SitemapPage[] {
  const articles = edition.articles.toReversed();
  const rows = [...edition.observations.values()].filter(({ origin }) => "file" in origin);
  return [
    ...pagesOf("trang", [...fixedPaths, ...listPaths(edition)]),
    ...articles.map(articlePage),
    ...articles.flatMap(figurePages),
    ...pagesOf(
      "so",
      rows.map(({ id }) => figurePath(id)),
    ),
    ...chartPages(edition),
    ...pagesOf("chi-so", [...edition.indicators.keys()].map(indicatorPath)),
    ...pagesOf(
      "don-vi",
      [...edition.entities.keys()].flatMap((id) => [entityPath(id), timelinePath(id)]),
    ),
    ...pagesOf("nguon", [...edition.sources.keys()].map(sourcePath)),
    ...pagesOf("so-sanh", [...edition.comparisons.keys()].map(comparisonPath)),
    ...pagesOf(
      "kiem-chung",
      orderByPublication(makeEntries(edition), edition)
        .toReversed()
        .map(({ id }) => verificationPath(id)),
    ),
    ...pagesOf(
      "dinh-chinh",
      edition.corrections.toReversed().map(({ id }) => correctionPath(id)),
    ),
  ];
}

/** The files of the sitemap; cut once for its index and for each of them. */
export const selectSitemapParts = once((edition: Edition) => makeSitemapParts(listSitePages(edition)));

const partsByName = once((edition: Edition) => new Map(selectSitemapParts(edition).map((part) => [part.name, part])));

/** One file of it: asked as the text that it is, since a text of megabytes is compared sooner than its pages. */
export const writeSitemapPart = question("sitemap-part", (edition, name: string): string => {
  const part = partsByName(edition).get(name);
  if (!part) throw new Error(`${name}: no part of the sitemap`);
  return makeSitemap(part);
});
