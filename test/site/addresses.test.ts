import { describe, expect, it } from "vitest";
import { selectCatalogue } from "../../src/charts/catalogue.ts";
import { makeEntries } from "../../src/claims/entry.ts";
import { sections } from "../../src/site.ts";
import * as urls from "../../src/urls.ts";
import { edition } from "./edition.ts";
import { builtFiles } from "./pages.ts";

const fileOf = (path: string) => (path.endsWith("/") ? `${path}index.html` : path);
const missing = (paths: Iterable<string>) => [...paths].filter((path) => !builtFiles.includes(fileOf(path)));

const fixed = [
  urls.homePath,
  urls.articlesPath,
  urls.archivePath(),
  urls.speedPath,
  urls.sitemapPath,
  urls.timelinePath(),
  urls.comparisonPath(),
  urls.explorePath(),
  urls.exploreCataloguePath,
  urls.targetsPath,
  urls.indicatorPath(),
  urls.entityPath(),
  urls.sourcePath(),
  urls.chartPath(),
  urls.verificationPath(),
  urls.verdictsCsvPath,
  urls.verdictsJsonPath,
  urls.correctionsPath,
  urls.correctionsAtomPath,
  urls.dataPath,
  urls.observationsCsvPath,
  urls.observationsJsonPath,
  urls.observationsXlsxPath,
  urls.observationsParquetPath,
  urls.searchPath,
  urls.aboutPath,
  urls.methodPath,
  urls.accessibilityPath,
  urls.atomPath,
  urls.jsonFeedPath,
  "/404.html",
  "/robots.txt",
  "/manifest.webmanifest",
  "/favicon.svg",
  "/og.png",
  "/_headers",
];

const entries = makeEntries(edition);

const kinds: [string, (id: string) => string, Iterable<string>][] = [
  ["article", urls.articlePath, edition.articles.map(({ slug }) => slug)],
  ["chart", urls.chartPath, selectCatalogue(edition).keys()],
  ["embed", urls.embedPath, selectCatalogue(edition).keys()],
  ["comparison", urls.comparisonPath, edition.comparisons.keys()],
  ["indicator", urls.indicatorPath, edition.indicators.keys()],
  ["figure", urls.figurePath, edition.observations.keys()],
  ["indicator's CSV", urls.indicatorCsvPath, edition.indicators.keys()],
  ["indicator's JSON", urls.indicatorJsonPath, edition.indicators.keys()],
  ["indicator's figures to pick", urls.exploreShelfPath, edition.indicators.keys()],
  ["entity", urls.entityPath, edition.entities.keys()],
  ["source", urls.sourcePath, edition.sources.keys()],
  [
    "entity of a verdict",
    (id) => urls.verificationFilterPath("don-vi", id),
    entries.flatMap(({ entities }) => entities),
  ],
  ["source of a verdict", (id) => urls.verificationFilterPath("nguon", id), entries.flatMap(({ sources }) => sources)],
  ["verdict", urls.verificationPath, entries.map(({ id }) => id)],
  ["author", urls.authorPath, edition.authors.keys()],
  ["section", urls.sectionPath, sections.map(({ id }) => id)],
];

describe("the built site", () => {
  it("has every page that does not depend on content", () => {
    expect(missing(fixed)).toEqual([]);
  });

  it.each(kinds)("has a file for every %s", (_kind, pathOf, ids) => {
    const paths = [...ids].map(pathOf);
    expect(paths.length).toBeGreaterThan(0);
    expect(missing(paths)).toEqual([]);
  });

  it("has a timeline for every entity that an event or a figure tells of", () => {
    const timelines = builtFiles.filter((file) => /^\/dong-thoi-gian\/[^/]+\/index\.html$/.test(file));
    expect(timelines.length).toBeGreaterThan(0);
    expect(timelines.length).toBeLessThanOrEqual(edition.entities.size);
  });

  it("holds nothing of the development gallery", () => {
    expect(builtFiles.filter((file) => file.startsWith("/phat-trien/"))).toEqual([]);
  });
});
