/**
 * `npm run bench:search [-- 10000] [--save]`: the project's search beside stock Pagefind (both in a real browser),
 * FlexSearch, MiniSearch and SQLite FTS5, on the same articles and queries. The peers are installed by
 * `npm ci --prefix bench/peers`; `--save` keeps the results in `bench/results/`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { openBrowser } from "../test/browser/browser.ts";
import { saveMeasures } from "./save-measures.ts";
import { makeCorpus } from "./search/corpus.ts";
import { browserEngines, type Measured, measureInBrowser, outcomeOf } from "./search/in-browser.ts";
import { absentPeers, makePeers, type Peer } from "./search/peers.ts";
import { type BenchQuery, makeQueries } from "./search/queries.ts";
import { printByEngine, printByKind, summarize } from "./search/report.ts";
import { serveCounting } from "./search/server.ts";
import { writeSite } from "./search/site.ts";

const began = performance.now();
const report = (step: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${step}`);

function measurePeer(peer: Peer, queries: readonly BenchQuery[]): Measured {
  const outcomes = queries.map((query) => {
    const start = performance.now();
    const found = peer.ask(query.typed, query.typing ?? false);
    return outcomeOf(query, found, performance.now() - start);
  });
  return { name: peer.name, outcomes, first: peer.bytes, later: 0 };
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { save: { type: "boolean", default: false } },
});
const count = Number(positionals[0] ?? 2000);
if (!Number.isInteger(count) || count < 100) throw new Error("usage: npm run bench:search -- 2000 [--save]");
for (const name of absentPeers()) console.log(`${name} is not measured: npm ci --prefix bench/peers installs it.`);

const corpus = makeCorpus(count);
const queries = makeQueries(corpus);
const kinds = new Set(queries.map(({ kind }) => kind)).size;
report(`${count} articles, ${queries.length} queries of ${kinds} kinds`);

const directory = mkdtempSync(join(tmpdir(), "bench-search-"));
const opened = await openBrowser();
try {
  await writeSite(directory, corpus, report);
  const server = await serveCounting(directory);
  const browser = await chromium.connect(opened.endpoint);
  const measured: Measured[] = [];
  for (const engine of ["ours", "stock"] as const) {
    const tell = (done: string) => report(`${browserEngines[engine]}: ${done}`);
    measured.push(await measureInBrowser(engine, browser, server, queries, tell));
  }
  for (const peer of makePeers(corpus)) {
    report(`${peer.name}: ${queries.length} queries`);
    measured.push(measurePeer(peer, queries));
  }
  printByKind(measured);
  printByEngine(measured);
  const engines = measured.map(summarize);
  if (options.save) saveMeasures(`search-${count}`, { articles: count, queries: queries.length, kinds, engines });
  server.close();
  await browser.close();
} finally {
  await opened.close();
  rmSync(directory, { recursive: true, force: true });
}
