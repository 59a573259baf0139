import type { Target } from "../../claims/target.ts";
import { makeTargets } from "../../claims/targets.ts";
import type { Edition, PublishedCorrection } from "../../edition.ts";
import type { Article } from "../../model/article.ts";
import type { Author } from "../../model/author.ts";
import type { Chart } from "../../model/chart.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Source } from "../../model/source.ts";
import { type SectionId, sections } from "../../site.ts";
import {
  archivePath,
  articlesPath,
  authorPath,
  chartPath,
  comparisonPath,
  correctionsPath,
  sectionPath,
  sourcePath,
  targetsPath,
} from "../../urls.ts";
import { pageSize } from "../records/bounds.ts";
import { orderCharts, orderSources } from "../records/list-order.ts";
import { type ListPage, makePages } from "../records/paging.ts";
import { orderTargets } from "../records/target-groups.ts";
import { makeVerdictFilters, type VerdictFilter } from "../records/verdict-filters.ts";
import { type ArchiveMonth, groupByMonth } from "./months.ts";

/** The pages of every list that grows with the archive: what is built and what the sitemap names are one. */
type Pages<Item> = readonly ListPage<Item>[];

export const pagesOfArticles = ({ articles }: Edition): Pages<Article> =>
  makePages(articles, pageSize.articles, articlesPath);

export const pagesOfSection = ({ articles }: Edition, id: SectionId): Pages<Article> =>
  makePages(
    articles.filter(({ section }) => section === id),
    pageSize.articles,
    sectionPath(id),
  );

export const pagesOfAuthor = ({ articles }: Edition, { id }: Author): Pages<Article> =>
  makePages(
    articles.filter(({ byline }) => byline.some(({ author }) => author === id)),
    pageSize.articles,
    authorPath(id),
  );

export const pagesOfMonth = ({ year, month, articles }: ArchiveMonth): Pages<Article> =>
  makePages(articles, pageSize.headlines, archivePath(year, month));

export const pagesOfCharts = (edition: Edition): Pages<Chart> =>
  makePages(orderCharts(edition), pageSize.charts, chartPath());

export const pagesOfSources = (edition: Edition): Pages<Source> =>
  makePages(orderSources(edition), pageSize.sources, sourcePath());

/** Editors add comparisons at the end of their file. */
export const pagesOfComparisons = ({ comparisons }: Edition): Pages<Comparison> =>
  makePages([...comparisons.values()].toReversed(), pageSize.comparisons, comparisonPath());

export const pagesOfCorrections = ({ corrections }: Edition): Pages<PublishedCorrection> =>
  makePages(corrections, pageSize.corrections, correctionsPath);

export const pagesOfTargets = (edition: Edition): Pages<Target> =>
  makePages(orderTargets(makeTargets(edition), edition), pageSize.targets, targetsPath);

export const pagesOfFilter = ({ entries, path }: VerdictFilter) => makePages(entries, pageSize.verdicts, path);

/** Addresses of all of them. */
export function listPaths(edition: Edition): string[] {
  const years = groupByMonth(edition.articles);
  const pages: Pages<unknown>[] = [
    pagesOfArticles(edition),
    ...sections.map(({ id }) => pagesOfSection(edition, id)),
    ...[...edition.authors.values()].map((author) => pagesOfAuthor(edition, author)),
    ...years.flatMap(({ months }) => months.map(pagesOfMonth)),
    pagesOfCharts(edition),
    pagesOfSources(edition),
    pagesOfComparisons(edition),
    pagesOfCorrections(edition),
    pagesOfTargets(edition),
    ...makeVerdictFilters(edition).map(pagesOfFilter),
  ];
  return [archivePath(), ...years.map(({ year }) => archivePath(year)), ...pages.flat().map(({ path }) => path)];
}
