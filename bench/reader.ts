/**
 * `npm run bench:reader`: what pages of each kind cost a reader with a slow phone, each beside the least it could be (the
 * same words without style, picture or navigation), visited in turn. `--rounds 5`; `--site dist` measures a site that is
 * built already; `--save` keeps the results in `bench/results/`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { makeEdition } from "../src/edition.ts";
import * as urls from "../src/urls.ts";
import { openBrowser } from "../test/browser/browser.ts";
import { buildSite } from "../tools/build-site.ts";
import { readParts } from "../tools/read.ts";
import { writeFloor } from "./reader/floor.ts";
import { serveCompressed } from "./reader/server.ts";
import { measureVisit, medianVisit, slowPhone, type VisitMeasures } from "./reader/slow-phone.ts";
import { saveMeasures } from "./save-measures.ts";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    site: { type: "string" },
    save: { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("usage: npm run bench:reader -- --rounds 5 --save");

const { articles, charts } = makeEdition(readParts(".").parts);
const [article] = articles;
const [chart] = charts.keys();
if (!article || !chart) throw new Error("There is nothing to read.");

const kinds: Readonly<Record<string, string>> = {
  article: urls.articlePath(article.slug),
  "chart page": urls.chartPath(chart),
  "front page": urls.homePath,
  embed: urls.embedPath(chart),
  search: urls.searchPath,
};

interface Measured {
  readonly page: VisitMeasures;
  readonly floor: VisitMeasures;
}

async function measureKinds(browser: Browser, site: string, floors: string): Promise<Record<string, Measured>> {
  const visits = new Map<string, { page: VisitMeasures[]; floor: VisitMeasures[] }>();
  for (let round = 0; round < rounds; round++)
    for (const [kind, path] of Object.entries(kinds)) {
      const known = visits.get(kind) ?? { page: [], floor: [] };
      known.page.push(await measureVisit(browser, new URL(path, site).href));
      known.floor.push(await measureVisit(browser, new URL(path, floors).href));
      visits.set(kind, known);
    }
  return Object.fromEntries(
    [...visits].map(([kind, { page, floor }]) => [kind, { page: medianVisit(page), floor: medianVisit(floor) }]),
  );
}

const asRow = ({ page, floor }: Measured) => ({
  KB: (page.bytes / 1000).toFixed(1),
  requests: page.requests,
  "first paint ms": Math.round(page.firstPaint),
  "largest paint ms": Math.round(page.largestPaint),
  shift: page.shift.toFixed(4),
  "blocked ms": Math.round(page.blocked),
  "bytes ÷ floor": (page.bytes / floor.bytes).toFixed(1),
  "first paint ÷ floor": (page.firstPaint / floor.firstPaint).toFixed(1),
});

const directory = mkdtempSync(join(tmpdir(), "bench-reader-"));
const site = options.site ?? join(directory, "site");
const opened = await openBrowser();
try {
  if (!options.site) await buildSite({ out: site, search: true, report: () => {} });
  const floors = join(directory, "floors");
  for (const path of Object.values(kinds)) writeFloor(site, floors, path);
  const [ours, least] = await Promise.all([serveCompressed(site), serveCompressed(floors)]);
  const browser = await chromium.connect(opened.endpoint);
  const measured = await measureKinds(browser, ours.url, least.url);
  console.table(Object.fromEntries(Object.entries(measured).map(([kind, own]) => [kind, asRow(own)])));
  if (options.save) saveMeasures("reader", { phone: slowPhone, rounds, pages: measured });
  await browser.close();
  for (const server of [ours, least]) server.close();
} finally {
  await opened.close();
  rmSync(directory, { recursive: true, force: true });
}
