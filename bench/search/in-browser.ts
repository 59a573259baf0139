/** The project's search and stock Pagefind, each asked in a real browser. */
import type { Browser, Page } from "playwright-core";
import { median, type Outcome } from "./measure.ts";
import type { BenchQuery } from "./queries.ts";
import type { CountingServer } from "./server.ts";
import { idOf } from "./site.ts";

interface Asked {
  readonly found: readonly string[];
  readonly milliseconds: number;
}

export interface Measured {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  /** Bytes of a first query in an empty browser, and of a second one. */
  readonly first: number;
  readonly later: number;
}

export const browserEngines = { ours: "Nhịp KCN", stock: "Pagefind" } as const;
type BrowserEngine = keyof typeof browserEngines;

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

export const outcomeOf = (query: BenchQuery, found: readonly number[], milliseconds: number): Outcome => ({
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

export async function measureInBrowser(
  engine: BrowserEngine,
  browser: Browser,
  server: CountingServer,
  queries: readonly BenchQuery[],
  report: (done: string) => void,
): Promise<Measured> {
  report("bytes of first and later queries");
  const bytes = await measureBytes(engine, browser, server, queries);
  const page = await openPage(browser, server);
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    if (outcomes.length % 100 === 0) report(`${outcomes.length} of ${queries.length} queries`);
    const { found, milliseconds } = await ask(page, engine, query);
    outcomes.push(outcomeOf(query, found.map(idOf), milliseconds));
  }
  await page.context().close();
  return { name: browserEngines[engine], outcomes, ...bytes };
}
