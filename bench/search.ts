/**
 * `npm run bench:search [-- 10000]`: the project's search beside stock Pagefind (both in a real browser), FlexSearch,
 * MiniSearch and SQLite FTS5, on the same articles and queries. The peers are installed by `npm ci --prefix bench/peers`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { openBrowser } from "../test/browser/browser.ts";
import { writeSearchIndex } from "../tools/search-index.ts";
import { type Document, makeCorpus } from "./search/corpus.ts";
import { median, type Outcome, overall, scoresByKind } from "./search/measure.ts";
import { makePeers, type Peer } from "./search/peers.ts";
import { type BenchQuery, makeQueries } from "./search/queries.ts";
import { type CountingServer, serveCounting } from "./search/server.ts";
import { idOf, writePages } from "./search/site.ts";

interface Asked {
  readonly found: readonly string[];
  readonly milliseconds: number;
}

interface Measured {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  /** Bytes of a first query in an empty browser, and of a second one. */
  readonly first: number;
  readonly later: number;
}

const browserEngines = { ours: "Nhịp KCN", stock: "Pagefind" } as const;
type BrowserEngine = keyof typeof browserEngines;

async function writeStockIndex(directory: string) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  await index.addDirectory({ path: directory });
  await index.writeFiles({ outputPath: join(directory, "stock") });
  await pagefind.close();
}

async function writeSite(directory: string, corpus: readonly Document[]) {
  writePages(directory, corpus);
  await writeStockIndex(directory);
  await writeSearchIndex(directory);
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: join(directory, "code"),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rollupOptions: { input: "bench/search/page.ts", output: { entryFileNames: "page.js" } },
    },
    base: "/code/",
  });
  mkdirSync(join(directory, "bench"));
  writeFileSync(
    join(directory, "bench/index.html"),
    '<html lang="vi"><script type="module" src="/code/page.js"></script></html>',
  );
}

async function openPage(browser: Browser, server: CountingServer): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.url}bench/`);
  await page.waitForFunction(() => "ask" in globalThis);
  server.takeBytes();
  return page;
}

const ask = (page: Page, engine: BrowserEngine, { typed, typing = false }: BenchQuery) =>
  page.evaluate(
    ([name, text, open]) =>
      (globalThis as unknown as { ask(...parts: unknown[]): Promise<Asked> }).ask(name, text, open),
    [engine, typed, typing] as const,
  );

const outcomeOf = (query: BenchQuery, found: readonly number[], milliseconds: number): Outcome => ({
  query,
  rank: found.indexOf(query.expected) + 1,
  milliseconds,
});

/** Bytes are measured in browsers that know nothing yet; every kind of query opens one. */
async function measureBytes(
  engine: BrowserEngine,
  browser: Browser,
  server: CountingServer,
  queries: readonly BenchQuery[],
) {
  const kinds = [...Map.groupBy(queries, ({ kind }) => kind).values()];
  const [first, later]: [number[], number[]] = [[], []];
  for (const [one, two] of kinds) {
    if (!one || !two) continue;
    const page = await openPage(browser, server);
    await ask(page, engine, one);
    first.push(server.takeBytes());
    await ask(page, engine, two);
    later.push(server.takeBytes());
    await page.context().close();
  }
  return { first: median(first), later: median(later) };
}

async function measureInBrowser(
  engine: BrowserEngine,
  browser: Browser,
  server: CountingServer,
  queries: readonly BenchQuery[],
): Promise<Measured> {
  const bytes = await measureBytes(engine, browser, server, queries);
  const page = await openPage(browser, server);
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const { found, milliseconds } = await ask(page, engine, query);
    outcomes.push(outcomeOf(query, found.map(idOf), milliseconds));
  }
  await page.context().close();
  return { name: browserEngines[engine], outcomes, ...bytes };
}

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
