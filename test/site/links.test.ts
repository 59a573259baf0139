import { describe, expect, it } from "vitest";
import { site } from "../../src/site.ts";
import { addressesInText, isInternal, linksOf, problemOf } from "./links.ts";
import { builtFiles, pages, readBuilt } from "./pages.ts";

const problemsIn = (from: string, links: readonly URL[]) =>
  [...new Set(links.filter(isInternal).flatMap((url) => problemOf(url) ?? []))].map(
    (problem) => `${from} → ${problem}`,
  );

describe("links", () => {
  it("within the site lead to a page and, with a fragment, to a place in it", () => {
    expect(pages.flatMap((page) => linksOf(page)).filter(isInternal).length).toBeGreaterThan(pages.length);
    expect(pages.flatMap((page) => problemsIn(page.path, linksOf(page)))).toEqual([]);
  });

  it("in feeds, sitemaps, data and embed codes lead to a page", () => {
    const texts = builtFiles.filter((file) => /\.(html|xml|atom|json|txt|csv|webmanifest)$/.test(file));
    expect(texts.flatMap((file) => problemsIn(file, addressesInText(readBuilt(file))))).toEqual([]);
  });

  it("to outside are written with https or mailto", () => {
    const outside = pages.flatMap((page) => linksOf(page).filter((url) => !isInternal(url)));
    const strange = outside.filter(({ protocol }) => !["https:", "http:", "mailto:", "data:"].includes(protocol));
    expect(strange.map(({ href }) => href)).toEqual([]);
  });

  it("lead to every page but the 404 page", () => {
    const linked = new Set(
      pages
        .flatMap((page) => linksOf(page))
        .filter(isInternal)
        .map(({ pathname }) => pathname),
    );
    const orphans = pages.map(({ path }) => path).filter((path) => path !== "/404.html" && !linked.has(path));
    expect(orphans).toEqual([]);
  });
});

describe("problemOf", () => {
  it("tells of a page and of a place that do not exist", () => {
    expect(problemOf(new URL("/khong-co/", site.origin))).toBe("/khong-co/: no such page");
    expect(problemOf(new URL("/#khong-co", site.origin))).toBe("/#khong-co: no such place");
    expect(problemOf(new URL("/", site.origin))).toBeUndefined();
  });
});
