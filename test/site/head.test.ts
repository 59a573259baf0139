import { describe, expect, it } from "vitest";
import { selectCatalogue } from "../../src/charts/catalogue.ts";
import type { ChartId } from "../../src/model/id.ts";
import { site } from "../../src/site.ts";
import { absoluteUrl, chartPath } from "../../src/urls.ts";
import { edition } from "./edition.ts";
import { type BuiltPage, isEmbed, pages, readerPages } from "./pages.ts";

const canonicalOf = ({ document }: BuiltPage) => document.querySelector('link[rel="canonical"]')?.getAttribute("href");
const contentOf = ({ document }: BuiltPage, selector: string) =>
  document.querySelector(selector)?.getAttribute("content");
const titleOf = ({ document }: BuiltPage) => document.querySelector("title")?.textContent?.trim() ?? "";

const pathsWhere = (list: readonly BuiltPage[], fails: (page: BuiltPage) => boolean) =>
  list.filter(fails).map(({ path }) => path);

const repeated = (texts: readonly (string | null | undefined)[]) =>
  [...Map.groupBy(texts, (text) => text)].filter(([, same]) => same.length > 1).map(([text]) => text);

describe("every page", () => {
  it("says that it is in Vietnamese", () => {
    expect(pathsWhere(pages, ({ document }) => document.documentElement.getAttribute("lang") !== "vi")).toEqual([]);
  });

  it("has one h1", () => {
    expect(pathsWhere(pages, ({ document }) => document.querySelectorAll("h1").length !== 1)).toEqual([]);
  });

  it("loads the styles that all pages share before those of its own kind, which may then differ from them", () => {
    const first = ({ document }: BuiltPage) => document.querySelector('link[rel="stylesheet"]')?.getAttribute("href");
    expect(new Set(readerPages.map(first)).size).toBe(1);
  });

  it("has a title", () => {
    expect(pathsWhere(pages, (page) => titleOf(page).length < 5)).toEqual([]);
  });

  it("is written in composed letters (NFC)", () => {
    expect(pathsWhere(pages, ({ html }) => html !== html.normalize("NFC"))).toEqual([]);
  });

  it("shows nothing that a template failed to fill in", () => {
    const leaks = /\b(undefined|NaN)\b|\[object \w+\]|Invalid Date/;
    expect(pathsWhere(pages, ({ document }) => leaks.test(document.body.textContent ?? ""))).toEqual([]);
  });
});

describe("every page that readers arrive at", () => {
  it("has a description of at least 30 characters", () => {
    const short = (page: BuiltPage) => (contentOf(page, 'meta[name="description"]') ?? "").length < 30;
    expect(pathsWhere(readerPages, short)).toEqual([]);
  });

  it("names its own address as the canonical one", () => {
    expect(pathsWhere(readerPages, (page) => canonicalOf(page) !== absoluteUrl(page.path))).toEqual([]);
  });

  it("has a title and a description of its own", () => {
    expect(repeated(readerPages.map(titleOf))).toEqual([]);
    expect(repeated(readerPages.map((page) => contentOf(page, 'meta[name="description"]')))).toEqual([]);
  });

  it("has a title, an address and a picture for those who share it", () => {
    const wanted = ["og:title", "og:description", "og:url", "og:image", "og:type", "og:site_name"];
    const lacks = (page: BuiltPage) => wanted.some((name) => !contentOf(page, `meta[property="${name}"]`));
    expect(pathsWhere(readerPages, lacks)).toEqual([]);
    expect(contentOf(readerPages[0] as BuiltPage, 'meta[property="og:site_name"]')).toBe(site.name);
  });
});

describe("every embed", () => {
  it("names the chart's own page as the canonical one", () => {
    const idOf = ({ path }: BuiltPage) => path.replace(/^\/nhung\/|\/$|\/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\/$/g, "");
    const embeds = pages.filter((page) => isEmbed(page) && selectCatalogue(edition).has(idOf(page) as ChartId));
    const wrong = (page: BuiltPage) => canonicalOf(page) !== absoluteUrl(chartPath(idOf(page)));
    expect(embeds.length).toBeGreaterThan(0);
    expect(pathsWhere(embeds, wrong)).toEqual([]);
  });
});
