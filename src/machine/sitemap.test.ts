import { expect, test } from "vitest";
import { makeSitemap, makeSitemapIndex, makeSitemapParts, mostInPart, type SitemapPage } from "./sitemap.ts";

const article = (slug: string, changed: string): SitemapPage => ({
  path: `/bai-viet/${slug}/`,
  kind: "bai-viet",
  changed,
  year: changed.slice(0, 4),
});
const pages: SitemapPage[] = [
  { path: "/", kind: "trang" },
  article("moi", "2026-11-22T08:00+07:00"),
  article("sua", "2026-11-23T08:00+07:00"),
  article("cu", "2025-01-02T08:00+07:00"),
];

test("pages are cut into files by kind and year", () => {
  expect(makeSitemapParts(pages).map(({ name, pages }) => [name, pages.length])).toEqual([
    ["trang", 1],
    ["bai-viet-2026", 2],
    ["bai-viet-2025", 1],
  ]);
});

test("a year too full for one file has several", () => {
  const many = Array.from({ length: mostInPart + 1 }, (_, index) => article(`bai-${index}`, "2026-01-01T08:00+07:00"));
  expect(makeSitemapParts(many).map(({ name, pages }) => [name, pages.length])).toEqual([
    ["bai-viet-2026", mostInPart],
    ["bai-viet-2026-2", 1],
  ]);
});

test("a part names each page in full with its last change, and nothing where none is known", () => {
  const [fixed, recent] = makeSitemapParts(pages);
  expect(fixed && makeSitemap(fixed)).toContain("<url><loc>https://nhipkcn.example/</loc></url>");
  expect(recent && makeSitemap(recent)).toContain(
    "<url><loc>https://nhipkcn.example/bai-viet/moi/</loc><lastmod>2026-11-22T08:00+07:00</lastmod></url>",
  );
});

test("the index says when anything in a part changed last", () => {
  expect(makeSitemapIndex(makeSitemapParts(pages))).toContain(
    "<sitemap><loc>https://nhipkcn.example/sitemap/bai-viet-2026.xml</loc><lastmod>2026-11-23T08:00+07:00</lastmod></sitemap>",
  );
});
