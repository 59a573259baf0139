/**
 * `npm run bench:charts`: what a chart costs to draw and to read, and the same chart drawn in the reader's browser by
 * Observable Plot, Chart.js, ECharts and Vega-Lite, visited in turn on the same slow phone. The peers are installed by
 * `npm ci --prefix bench/peers/charts`. `--rounds 5`; `--site dist` measures a site that is built already; `--save` keeps
 * the results in `bench/results/`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { makeDrawnChart } from "../src/charts/make.ts";
import { makeEdition } from "../src/edition.ts";
import { embedPath } from "../src/urls.ts";
import { openBrowser } from "../test/browser/browser.ts";
import { buildSite } from "../tools/build-site.ts";
import { readParts } from "../tools/read.ts";
import { measureDrawing } from "./charts/drawing.ts";
import { peers, peerVersions, writePeers } from "./charts/peers.ts";
import { medianWeights } from "./charts/weights.ts";
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
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("usage: npm run bench:charts -- --rounds 5 --save");

/** A line over time with its points and values: what every library can do. */
const chartId = "dang-vien-ha-noi-2012-2024";
const ours = "Nhịp KCN";

interface Contestant {
  readonly name: string;
  readonly path: string;
  /** Matches once its chart is drawn. */
  readonly drawn: string;
}

const contestants: readonly Contestant[] = [
  { name: ours, path: embedPath(chartId), drawn: "figure.bieu-do svg" },
  ...peers.map(({ id, name }) => ({ name, path: `/${id}/`, drawn: "#bieu-do-ve[data-drawn]" })),
];

async function measureContestants(browser: Browser, url: string): Promise<Map<string, VisitMeasures>> {
  const visits = new Map<string, VisitMeasures[]>();
  for (let round = 0; round < rounds; round++)
    for (const { name, path, drawn } of contestants) {
      const visit = await measureVisit(browser, new URL(path, url).href, drawn);
      visits.set(name, [...(visits.get(name) ?? []), visit]);
    }
  return new Map([...visits].map(([name, own]) => [name, medianVisit(own)]));
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

function printContestants(measured: ReadonlyMap<string, VisitMeasures>) {
  const own = measured.get(ours);
  const rows = [...measured].map(([name, { bytes, requests, chart, blocked, shift }]) => [
    name,
    {
      KB: kilobytes(bytes),
      requests,
      "chart seen ms": Math.round(chart),
      "blocked ms": Math.round(blocked),
      shift: shift.toFixed(4),
      "bytes ÷ ours": (bytes / (own?.bytes ?? 1)).toFixed(1),
      "time ÷ ours": (chart / (own?.chart ?? 1)).toFixed(1),
    },
  ]);
  console.table(Object.fromEntries(rows));
}

const { parts } = readParts(".");
const edition = makeEdition(parts);
const chart = [...edition.charts.values()].find(({ id }) => id === chartId);
if (!chart) throw new Error(`There is no chart ${chartId}.`);
const versions = peerVersions();
const drawing = await measureDrawing(parts, rounds);
console.table(Object.fromEntries(drawing.map(({ what, cpu }) => [what, { "CPU ms a chart": cpu.toFixed(2) }])));

const directory = mkdtempSync(join(tmpdir(), "bench-charts-"));
const site = options.site ?? join(directory, "site");
const opened = await openBrowser();
try {
  if (!options.site) await buildSite({ out: site, search: false, report: () => {} });
  const weights = medianWeights(site, [...edition.charts.keys()]);
  console.table(weights);
  await writePeers(site, directory, makeDrawnChart(chart, edition));
  const server = await serveCompressed(directory, site);
  const browser = await chromium.connect(opened.endpoint);
  const measured = await measureContestants(browser, server.url);
  printContestants(measured);
  if (options.save)
    saveMeasures("charts", {
      phone: slowPhone,
      chart: chartId,
      rounds,
      versions,
      drawing,
      weights,
      visits: Object.fromEntries(measured),
    });
  await browser.close();
  server.close();
} finally {
  await opened.close();
  rmSync(directory, { recursive: true, force: true });
}
