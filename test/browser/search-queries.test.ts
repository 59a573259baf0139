/** Queries as readers type them, each with the page it should find first: asked of the built site's own search page. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { bindPlain } from "../../src/figures/template.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { articlePath, entityPath, indicatorPath, searchPath } from "../../src/urls.ts";
import { fold } from "../../src/vi/fold.ts";
import { edition } from "../site/edition.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

interface Expectation {
  readonly typed: string;
  readonly expected: string;
}

const lists = parseYaml(readFileSync("test/search/queries.yaml", "utf8")) as Readonly<
  Record<string, readonly string[]>
>;
const written = Object.entries(lists).flatMap(([expected, list]) =>
  list.map((typed): Expectation => ({ typed, expected })),
);

/** Everything that has a page of its own is found by its own name, marks or none. */
const named = [
  ...edition.articles.map(({ slug, title }) => [bindPlain(title, edition), articlePath(slug)] as const),
  ...[...edition.indicators.values()].map(({ id, name }) => [name, indicatorPath(id)] as const),
  ...[...edition.entities.values()].map(({ id, name }) => [name, entityPath(id)] as const),
].flatMap(([name, expected]) => [name, fold(name)].map((typed): Expectation => ({ typed, expected })));

/** Types a query into the page's box and gives the addresses of what is shown: pages, or figures above them. */
const ask = (page: Page, typed: string, list: string) =>
  page.evaluate(
    async ([query = "", selector = ""]) => {
      const box = document.querySelector<HTMLInputElement>("#tim-q");
      const status = document.querySelector("#tim-so-luong");
      if (!box || !status) throw new Error("no search box");
      status.textContent = "";
      box.value = query.replace(/…$/, "");
      if (query.endsWith("…")) box.dispatchEvent(new Event("input"));
      else box.form?.requestSubmit();
      while (!status.textContent) await new Promise((resolve) => setTimeout(resolve, 5));
      const links = [...document.querySelectorAll<HTMLAnchorElement>(selector)];
      return links.slice(0, 3).map(({ pathname }) => pathname);
    },
    [typed, list],
  );

const listOf = (expected: string) => (expected.startsWith("/so/") ? "#tim-cac-so a" : "#tim-ket-qua .tin-tit a");

interface Rank extends Expectation {
  /** From 1; 0 when it is not among the first three. */
  readonly rank: number;
}

const rank = (expectations: readonly Expectation[]) =>
  visit(searchPath, {}, async ({ page }) => {
    const ranks: Rank[] = [];
    for (const { typed, expected } of expectations) {
      const found = await ask(page, typed, listOf(expected));
      ranks.push({ typed, expected, rank: found.indexOf(expected) + 1 });
    }
    return ranks;
  });

describe("what readers type", () => {
  it("finds its page among the first three, and first in 95 of 100", async () => {
    const ranks = await rank(written);
    expect(ranks.length).toBeGreaterThanOrEqual(150);
    expect(ranks.filter(({ rank }) => rank === 0)).toEqual([]);
    expect(ranks.filter(({ rank }) => rank === 1).length / ranks.length).toBeGreaterThanOrEqual(0.95);
  });

  it("finds every article, indicator and entity by its name, with marks or without", async () => {
    const ranks = await rank(named);
    expect(ranks.filter(({ rank }) => rank === 0)).toEqual([]);
  });
});
