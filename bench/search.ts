/**
 * `npm run bench:search [-- 10000]`: the project's search beside stock Pagefind (both in a real browser), FlexSearch,
 * MiniSearch and SQLite FTS5, on the same articles and queries. The peers are installed by `npm ci --prefix bench/peers`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { openBrowser } from "../test/browser/browser.ts";
import { makeCorpus } from "./search/corpus.ts";
import { type Measured, measureInBrowser, outcomeOf } from "./search/in-browser.ts";
import { median, overall, scoresByKind } from "./search/measure.ts";
import { makePeers, type Peer } from "./search/peers.ts";
import { type BenchQuery, makeQueries } from "./search/queries.ts";
import { serveCounting } from "./search/server.ts";
import { writeSite } from "./search/site.ts";

function measurePeer(peer: Peer, queries: readonly BenchQuery[]): Measured {
  const outcomes = queries.map((query) => {
    const start = performance.now();
    const found = peer.ask(query.typed, query.typing ?? false);
    return outcomeOf(query, found, performance.now() - start);
  });
  return { name: peer.name, outcomes, first: peer.bytes, later: 0 };
}

function report(measured: readonly Measured[]) {
  const scores = measured.map(({ name, outcomes }) => [name, scoresByKind(outcomes)] as const);
  const kinds = [...(scores[0]?.[1].keys() ?? [])];
  const [, ours] = scores[0] ?? [];
  const rows = kinds.map((kind) => [
    kind,
    {
      first: ours?.get(kind)?.first.toFixed(2),
      "in 5": ours?.get(kind)?.five.toFixed(2),
      ...Object.fromEntries(scores.map(([name, own]) => [`MRR ${name}`, own.get(kind)?.mrr.toFixed(2)])),
    },
  ]);
  console.table(Object.fromEntries(rows));
  console.table(
    Object.fromEntries(
      measured.map(({ name, outcomes, first, later }) => [
        name,
        {
          MRR: overall(outcomes).toFixed(3),
          "median ms": median(outcomes.map(({ milliseconds }) => milliseconds)).toFixed(1),
          "first query KB": Math.round(first / 1000),
          "later query KB": Math.round(later / 1000),
        },
      ]),
    ),
  );
}

const count = Number(process.argv[2] ?? 2000);
if (!Number.isInteger(count) || count < 100) throw new Error("usage: npm run bench:search -- 2000");
const corpus = makeCorpus(count);
const queries = makeQueries(corpus);
const kinds = new Set(queries.map(({ kind }) => kind)).size;
console.log(`${count} articles, ${queries.length} queries of ${kinds} kinds`);

const directory = mkdtempSync(join(tmpdir(), "bench-search-"));
const opened = await openBrowser();
try {
  await writeSite(directory, corpus);
  const server = await serveCounting(directory);
  const browser = await chromium.connect(opened.endpoint);
  const measured: Measured[] = [];
  for (const engine of ["ours", "stock"] as const)
    measured.push(await measureInBrowser(engine, browser, server, queries));
  for (const peer of makePeers(corpus)) measured.push(measurePeer(peer, queries));
  report(measured);
  server.close();
  await browser.close();
} finally {
  await opened.close();
  rmSync(directory, { recursive: true, force: true });
}
