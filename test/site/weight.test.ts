import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { articlePath } from "../../src/urls.ts";
import { builtSite } from "./directory.ts";
import { edition } from "./edition.ts";
import { type BuiltPage, pages } from "./pages.ts";

const kilobyte = 1024;
const fileBytes = (path: string) => readFileSync(join(builtSite(), path));

const compressions = { gzip: gzipSync, brotli: brotliCompressSync } as const;
type Compression = keyof typeof compressions;

/** What a browser loads before the reader does anything: the page, its styles, its scripts. */
function loadedFiles({ path, document }: BuiltPage): string[] {
  const elements = document.querySelectorAll('link[rel="stylesheet"], script[src]');
  const addresses = [...elements].map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "");
  return [`${path}index.html`, ...addresses];
}

const weightOf = (page: BuiltPage, compression: Compression) =>
  loadedFiles(page).reduce((sum, file) => sum + compressions[compression](fileBytes(file)).length, 0);

/** Fonts are compressed already. */
const fontWeight = [...readFileSync("src/styles/fonts.css", "utf8").matchAll(/url\("([^"]+)"\)/g)].reduce(
  (sum, [, address = ""]) => sum + fileBytes(address).length,
  0,
);

const chartsIn = ({ document }: BuiltPage) => document.querySelectorAll("main figure.bieu-do").length;

const recordsIn = ({ document }: BuiltPage) => document.querySelectorAll("ul.cac-so > li").length;

const sourcesIn = ({ document }: BuiltPage) =>
  document.getElementById("nguon")?.parentElement?.querySelectorAll("li").length ?? 0;
const verdictLinesIn = ({ document }: BuiltPage) => document.querySelectorAll(".bieu-do-kiem-chung").length;
const correctionsIn = ({ document }: BuiltPage) => document.querySelectorAll("dl.dinh-chinh").length;

const articlePages = edition.articles.flatMap(({ slug }) => pages.filter(({ path }) => path === articlePath(slug)));
const cases = articlePages.map((page): [string, BuiltPage] => [page.path, page]);

describe("an article page", () => {
  it.each(cases)("%s has two charts or more", (_path, page) => {
    expect(chartsIn(page)).toBeGreaterThanOrEqual(2);
  });

  it.each(cases)(
    "%s transfers at most 25 KB, and for more than two charts, 30 records and 8 sources, for verdicts under charts and for corrections, what they cost",
    (_path, page) => {
      const most =
        25 +
        2 * (chartsIn(page) - 2) +
        0.11 * Math.max(recordsIn(page) - 30, 0) +
        0.12 * verdictLinesIn(page) +
        0.16 * Math.max(sourcesIn(page) - 8, 0) +
        0.6 * correctionsIn(page);
      expect(weightOf(page, "gzip")).toBeLessThanOrEqual(most * kilobyte);
      expect(weightOf(page, "brotli")).toBeLessThanOrEqual(most * kilobyte);
    },
  );

  it.each(cases)("%s transfers at most 100 KB with all fonts", (_path, page) => {
    expect(fontWeight).toBeGreaterThan(10 * kilobyte);
    expect(weightOf(page, "gzip") + fontWeight).toBeLessThanOrEqual(100 * kilobyte);
  });

  it.each(cases)("%s has its whole text without a script: every chart drawn and tabled", (_path, { document }) => {
    const charts = [...document.querySelectorAll("main figure.bieu-do")];
    expect(charts.filter((chart) => !chart.querySelector("svg") || !chart.querySelector("table"))).toEqual([]);
    expect(document.querySelector("main")?.textContent?.length ?? 0).toBeGreaterThan(2000);
  });
});
