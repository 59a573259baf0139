import { site } from "../site.ts";
import { sitemapPartPath } from "../urls.ts";

/** A page that search engines should know of. */
export interface SitemapPage {
  readonly path: string;
  /** What kind of page it is, as one word of an address: `bai-viet`. */
  readonly kind: string;
  /** Moment of its last change, where one is known; pages that have one are grouped by the year they came out in. */
  readonly changed?: string | undefined;
  readonly year?: string | undefined;
}

/** One file of the sitemap. */
interface SitemapPart {
  /** `bai-viet-2026`, `bai-viet-2026-2`. */
  readonly name: string;
  readonly pages: readonly SitemapPage[];
}

/** Fewer than the 50,000 that the protocol allows, so that a part stays below some megabytes. */
export const mostInPart = 10_000;

function cut(name: string, pages: readonly SitemapPage[]): SitemapPart[] {
  const count = Math.ceil(pages.length / mostInPart);
  return Array.from({ length: count }, (_, index) => ({
    name: index === 0 ? name : `${name}-${index + 1}`,
    pages: pages.slice(index * mostInPart, (index + 1) * mostInPart),
  }));
}

/** The pages cut into files by kind and year, so that a new article changes a few files and leaves the others as they were. */
export function makeSitemapParts(pages: readonly SitemapPage[]): SitemapPart[] {
  const groups = Map.groupBy(pages, ({ kind, year }) => [kind, year].filter(Boolean).join("-"));
  return [...groups].flatMap(([name, group]) => cut(name, group));
}

const lastOf = (pages: readonly SitemapPage[]): string | undefined =>
  pages.reduce<string | undefined>(
    (last, { changed }) => (changed && (!last || Date.parse(changed) > Date.parse(last)) ? changed : last),
    undefined,
  );

const { origin } = new URL(site.origin);

/**
 * Paths are made of ids, so nothing in them needs escaping. W3C wants seconds as little as we write them:
 * `2026-11-22T08:00+07:00` is a date of the protocol as it is.
 */
const entry = (tag: "url" | "sitemap", path: string, changed: string | undefined) =>
  `<${tag}><loc>${origin}${path}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</${tag}>`;

const write = (root: string, entries: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</${root}>\n`;

/** One part (sitemaps.org). */
export const makeSitemap = ({ pages }: SitemapPart): string =>
  write(
    "urlset",
    pages.map(({ path, changed }) => entry("url", path, changed)),
  );

/** The list of the parts, each with its last change. */
export const makeSitemapIndex = (parts: readonly SitemapPart[]): string =>
  write(
    "sitemapindex",
    parts.map(({ name, pages }) => entry("sitemap", sitemapPartPath(name), lastOf(pages))),
  );
