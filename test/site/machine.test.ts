import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { articlePath, atomPath, jsonFeedPath, sitemapPath } from "../../src/urls.ts";
import { edition } from "./edition.ts";
import { builtFiles, pages, readBuilt, readerPages } from "./pages.ts";

const filesOf = (extension: RegExp) => builtFiles.filter((file) => extension.test(file));

function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const jsonLdOf = (document: Document) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? "");

describe("what machines read", () => {
  it("is well-formed XML in feeds, sitemaps and pictures", () => {
    const files = filesOf(/\.(xml|atom|svg)$/);
    expect(files).toContain(atomPath);
    const problems = files.map((file) => [file, XMLValidator.validate(readBuilt(file))] as const);
    expect(problems.filter(([, result]) => result !== true)).toEqual([]);
  });

  it("is well-formed JSON in data, feeds and the manifest", () => {
    const files = filesOf(/\.(json|webmanifest)$/);
    expect(files).toContain(jsonFeedPath);
    expect(files.flatMap((file) => jsonProblem(readBuilt(file)) ?? [])).toEqual([]);
  });

  it("names every article in both feeds and in the sitemap", () => {
    const sitemap = filesOf(/^\/sitemap.*\.xml$/)
      .map(readBuilt)
      .join("");
    for (const { slug } of edition.articles) {
      expect(readBuilt(atomPath)).toContain(articlePath(slug));
      expect(readBuilt(jsonFeedPath)).toContain(articlePath(slug));
      expect(sitemap).toContain(articlePath(slug));
    }
  });

  it("names in the sitemap the pages that readers arrive at, all of them and no other", () => {
    const parts = filesOf(/^\/sitemap\/.*\.xml$/).map(readBuilt);
    const named = parts.flatMap((text) =>
      [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname),
    );
    expect(named.toSorted()).toEqual(readerPages.map(({ path }) => path).toSorted());
    const listed = [...readBuilt(sitemapPath).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = ""]) => new URL(url).pathname,
    );
    expect(listed.toSorted()).toEqual(filesOf(/^\/sitemap\//));
  });

  it("is JSON-LD of schema.org in the pages", () => {
    const texts = pages.flatMap(({ document }) => jsonLdOf(document));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap((text) => jsonProblem(text) ?? [])).toEqual([]);
    const contexts = new Set(texts.map((text) => JSON.parse(text)["@context"]));
    expect([...contexts]).toEqual(["https://schema.org"]);
  });

  it("says NewsArticle of every article, Dataset of the data page", () => {
    const typesOf = (path: string) =>
      readerPages
        .filter((page) => page.path === path)
        .flatMap(({ document }) => jsonLdOf(document).map((text) => JSON.parse(text)["@type"]));
    for (const { slug } of edition.articles) expect(typesOf(articlePath(slug))).toContain("NewsArticle");
    expect(typesOf("/du-lieu/")).toContain("Dataset");
  });
});
